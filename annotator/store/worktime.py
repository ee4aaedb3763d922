"""The seconds that reviewers worked on statements, a row for each sitting."""

from annotator.store.project import Project


def add_seconds(project: Project, statement_id: str, reviewer_id: str, sitting: str, seconds: float) -> None:
    """Count seconds towards a sitting, inside a transaction."""
    project.connection.execute(
        "INSERT INTO worktime (statement_id, reviewer_id, sitting, seconds) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (statement_id, reviewer_id, sitting) DO UPDATE SET seconds = seconds + excluded.seconds",
        (statement_id, reviewer_id, sitting, seconds),
    )


def seconds_worked(project: Project, reviewer_id: str, statement_id: str) -> float:
    """How long a reviewer has worked on a statement."""
    (seconds,) = project.connection.execute(
        "SELECT coalesce(sum(seconds), 0) FROM worktime WHERE statement_id = ? AND reviewer_id = ?",
        (statement_id, reviewer_id),
    ).fetchone()
    return float(seconds)


def seconds_worked_in_all(project: Project, reviewer_id: str) -> dict[str, float]:
    """Statement ids with the seconds that one reviewer has worked on each."""
    return dict(
        project.connection.execute(
            "SELECT statement_id, sum(seconds) FROM worktime WHERE reviewer_id = ? GROUP BY statement_id",
            (reviewer_id,),
        ).fetchall()
    )
