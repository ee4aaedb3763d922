"""What a person may choose when a file is read; everything else is found out."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Choices for one import. `encoding` is any name that Python knows; "" lets the file's own signs decide.

    `mapping` says which column of a table, or which dotted path of a JSON record, holds which field of a statement
    (ingest.fields). `split` cuts documents into statements, `main_text` leaves out what surrounds the text of a web
    page, `repair_mojibake` puts garbled letters right. `rules` are what was chosen for documents of this source
    (splitting.rules.CuttingRules as JSON).
    """

    encoding: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    split: bool = True
    main_text: bool = False
    repair_mojibake: bool = False
    rules: str = ""


AS_IT_IS = ReadOptions()
"""Nothing chosen."""
