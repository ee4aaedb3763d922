"""What came of annotations from a file, as lines on the terminal."""

from annotator.cli.output import DONE, IN_PART, one_line, say, warn
from annotator.operations.exchange_report import AnnotateReport


def tell(name: str, report: AnnotateReport) -> int:
    """Print what came of a file; the exit code."""
    say(f"{one_line(name)}: {' '.join(report.sentences())}")
    for left_out in report.left_out:
        warn(f"Left out. {one_line(left_out.sentence())}")
    for remark in report.remarks:
        warn(f"To look at. {one_line(remark)}")
    return IN_PART if report.left_out or report.remarks else DONE
