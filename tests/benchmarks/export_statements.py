"""What it costs to export many statements with spans as JSON Lines, beside the same rows read raw and written.

Run: python -m tests.benchmarks.export_statements [--statements 10000] [--spans 5] [--rounds 3] [--json FILE]

All figures are CPU seconds. Raw reads the same rows of the same file (statements, texts, spans, relations, statement
labels, reviews) with sqlite3, takes their JSON columns apart, puts each statement's rows together, and writes a JSON
line a statement. Ours writes the exchange format: names for ids, places in the file by characters and bytes. The ratio
counts the copy of the project that it is made from. Reading the export back, where every quote is compared with the
text and the file, is told apart.
"""

import argparse
import json
import random
import resource
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.core.annotations import Reviewer
from annotator.export.exchange.reader import ExchangeRecord
from annotator.export.formats.exchange import FORMAT
from annotator.export.plan import ExportPlan
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.operations.beginning import create_project
from annotator.operations.exchanging import annotate
from annotator.operations.export_source import ExportSource
from annotator.store.project import Project
from annotator.store.snapshot import snapshot
from annotator.store.statements import all_statements
from annotator.store.texts import words_of_all
from tests.benchmarks.import_statements import measured, read, take, texts, written

if TYPE_CHECKING:
    from annotator.export.exchange.lines import Json

RAW: Final = "raw: read the rows, serialise, write"
COPY: Final = "copy the project"
OURS: Final = "ours: read, make, write"
BACK: Final = "read back, compare with project and file"
RATIO: Final = "ratio, without reading back"
_TABLES: Final = ("span", "relation", "statement_label", "review", "implied_slot")
_JSON: Final = frozenset({"ranges", "quotes", "attributes", "value"})


def project_with(folder: Path, number: int, spans: int) -> Path:
    """A project with so many statements, and so many spans on each."""
    file = folder / "statements.jsonl"
    file.write_bytes(written(texts(number), "jsonl"))
    path = folder / "work.annotator"
    with create_project(path, shipped_codebook()) as project:
        take(project, read([file]))
        annotate(project, Reviewer.named("Ana"), records(project, spans))
    return path


def records(project: Project, spans: int) -> Iterator[ExchangeRecord]:
    """So many spans on each statement of the project, for `annotate`."""
    chance = random.Random(5)
    labels = ("speaker", "demand", "addressee", "stance")
    for number, (statement_id, text) in enumerate(words_of_all(project), 2):
        marked: list[Json] = []
        for place in range(spans):
            start = chance.randrange(max(1, len(text) - 80))
            end = min(len(text), start + chance.randint(5, 80))
            marked.append({"id": f"s{place}", "label": labels[place % 4], "start": start, "end": end})
        relations: list[Json] = [{"type": "makes", "from": "s0", "to": "s1"}] if spans > 1 else []
        yield ExchangeRecord(number, {"id": statement_id, "spans": marked, "relations": relations})


def raw(path: Path, target: Path) -> None:
    """Read the rows, put together what belongs to a statement, and write a line each."""
    connection = sqlite3.connect(path)
    made = [_by_statement(connection, table) for table in _TABLES]
    statements = connection.execute(
        'SELECT s.*, t.text FROM statement s JOIN statement_text t ON t.statement_id = s.id ORDER BY s."row"'
    )
    names = [column[0] for column in statements.description]
    waiting = [next(rows, ("", [])) for rows in made]
    with target.open("wb") as file:
        for row in statements:
            record = dict(zip(names, row, strict=True))
            for place, table in enumerate(_TABLES):
                record[table] = []
                if waiting[place][0] == record["id"]:
                    record[table] = waiting[place][1]
                    waiting[place] = next(made[place], ("", []))
            file.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
    connection.close()


def _by_statement(connection: sqlite3.Connection, table: str) -> Iterator[tuple[str, list[dict[str, object]]]]:
    rows = connection.execute(
        f"SELECT t.* FROM {table} t JOIN statement s ON s.id = t.statement_id "
        'WHERE t.deleted = 0 ORDER BY s."row", t.id'
    )
    names = [column[0] for column in rows.description]
    place = names.index("statement_id")
    for statement_id, found in groupby(rows, key=lambda row: row[place]):
        yield statement_id, [_plain(dict(zip(names, row, strict=True))) for row in found]


def _plain(row: dict[str, object]) -> dict[str, object]:
    return {name: json.loads(str(value)) if name in _JSON else value for name, value in row.items()}


def one_round(path: Path, folder: Path) -> dict[str, float]:
    """The figures of one round."""
    figures: dict[str, float] = {}
    measured(figures, RAW, lambda: raw(path, folder / "raw.jsonl"))
    with Project.open(path, read_only=True) as project:
        copied = snapshot(project)
        copy = measured(figures, COPY, copied.__enter__)
        source = ExportSource(copy, ExportPlan(), FORMAT)
        scheme = Scheme(source.names)
        target = folder / "ours.jsonl"
        verify = FORMAT.verify
        measured(figures, OURS, lambda: FORMAT.write(target, source.items(), scheme))
        if verify is not None:
            measured(figures, BACK, lambda: verify(target, source.items(checked=True), scheme))
        copied.__exit__(None, None, None)
    figures[RATIO] = (figures[COPY] + figures[OURS]) / figures[RAW]
    return figures


def run(number: int, spans: int, count: int) -> dict[str, float]:
    """The medians of several rounds."""
    with tempfile.TemporaryDirectory() as place:
        path = project_with(Path(place), number, spans)
        with Project.open(path, read_only=True) as project:
            assert len(all_statements(project)) == number
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        raw(path, Path(place) / "warm.jsonl")
        rounds = [one_round(path, Path(place)) for _ in range(count)]
    figures = {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return figures | {"memory on top of what making the project took, MB": peak - before}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--statements", type=int, default=10_000)
    parser.add_argument("--spans", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    figures = run(options.statements, options.spans, options.rounds)
    for name, figure in figures.items():
        sys.stdout.write(f"{name:56s} {figure:9.2f}\n")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
