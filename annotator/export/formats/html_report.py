"""A report for people who have no annotator: the texts as they are marked, in one file that any browser opens."""

from typing import Final

from annotator.export.format import Format
from annotator.export.holding import Holds
from annotator.export.report.checking import verify_report
from annotator.export.report.page import write_report

FORMAT: Final = Format(
    id="html",
    name="Report to read",
    what="Texts with their marks, claims and codebook, in one page that any browser opens and prints",
    suffix=".html",
    holds=Holds(),
    is_plain=False,
    write=write_report,
    verify=verify_report,
    claims=True,
    media_type="text/html",
)
