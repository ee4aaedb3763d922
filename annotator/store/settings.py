"""The few facts about the project itself."""

from annotator.store.project import Project


def setting(project: Project, key: str) -> str:
    """The value kept under a key; empty if there is none."""
    row = project.connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return "" if row is None else str(row[0])


def keep_setting(project: Project, key: str, value: str) -> None:
    """Write a value under a key, inside a transaction."""
    project.connection.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
