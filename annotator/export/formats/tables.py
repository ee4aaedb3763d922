"""Tables for spreadsheets, R, networks and classifiers of stance. They are written and verified, and not read."""

from dataclasses import replace
from typing import Final

from annotator.export.format import Format
from annotator.export.holding import Characters, ClaimPart, Holds, OffsetUnit
from annotator.export.tables.claim_table import CLAIMS
from annotator.export.tables.delimited import csv_verifier, csv_writer, tsv_verifier, tsv_writer
from annotator.export.tables.network_table import NETWORK
from annotator.export.tables.span_table import SPANS
from annotator.export.tables.stance_table import STANCES
from annotator.export.tables.table import Table, sampler
from annotator.export.tables.workbook import LONGEST_CELL, xlsx_verifier, xlsx_writer

_OF_SPANS: Final = Holds(relations=False, statement_labels=False)
_OF_CLAIMS: Final = Holds(statement_labels=False, claims_only=ClaimPart.ALL, offset_unit=OffsetUnit.WORDS)
_OF_STANCES: Final = replace(_OF_CLAIMS, claims_only=ClaimPart.STANCES, notes=False)


def _csv(one: str, name: str, what: str, table: Table, holds: Holds) -> Format:
    return Format(
        id=one,
        name=name,
        what=what,
        suffix=".csv",
        holds=holds,
        write=csv_writer(table),
        sample=sampler(table),
        verify=csv_verifier(table),
        claims=holds.claims_only is not None,
        media_type="text/csv",
    )


def _xlsx(one: str, name: str, what: str, table: Table, holds: Holds) -> Format:
    return Format(
        id=one,
        name=name,
        what=what,
        suffix=".xlsx",
        holds=replace(holds, characters=Characters.XML, longest_words=LONGEST_CELL),
        write=xlsx_writer(table),
        sample=sampler(table),
        verify=xlsx_verifier(table),
        extra="tables",
        claims=holds.claims_only is not None,
        media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    )


FORMATS: Final = (
    _csv("spans-csv", "Spans as CSV", "A row a span with its values, for spreadsheets and R", SPANS, _OF_SPANS),
    _xlsx("spans-xlsx", "Spans as a spreadsheet", "A row a span with its values in columns, as XLSX", SPANS, _OF_SPANS),
    _csv(
        "claims-csv",
        "Claims as CSV",
        "A row a claim: who demands what of whom",
        CLAIMS,
        _OF_CLAIMS,
    ),
    _xlsx("claims-xlsx", "Claims as a spreadsheet", "A row a claim, as XLSX", CLAIMS, _OF_CLAIMS),
    _csv(
        "network-csv",
        "Network as CSV",
        "A row for each actor and concept with agreement and date, for discourse networks",
        NETWORK,
        replace(_OF_CLAIMS, claims_only=ClaimPart.CONCEPTS, notes=False),
    ),
    _csv(
        "stance-csv",
        "Stances as CSV",
        "Text, target and FAVOR, AGAINST or NONE",
        STANCES,
        _OF_STANCES,
    ),
    Format(
        id="stance-tsv",
        name="Stances as TSV",
        what="Text, target and FAVOR, AGAINST or NONE, a line each, in the columns of SemEval-2016",
        suffix=".tsv",
        holds=_OF_STANCES,
        write=tsv_writer(STANCES),
        sample=sampler(STANCES),
        verify=tsv_verifier(STANCES),
        claims=True,
        media_type="text/tab-separated-values",
    ),
)
