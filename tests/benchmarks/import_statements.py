"""What it costs to import many plain statements, beside raw SQLite with the same rows and a text index in the same run.

Run: python -m tests.benchmarks.import_statements [--statements 10000] [--format jsonl|csv] [--rounds 3] [--json FILE]

All figures are CPU seconds, of this process and of the one that reads, its start included. Both sides get the same
file: id, date, language and text. Ours ends with statements, alignments and the file's bytes in the project, and with
our text index; raw SQLite ends with the rows and an index of its own. Each round measures both sides, one after the
other; what is told is the median of the rounds, and of the ratios within a round. What finding languages (for files
that do not name them) and duplicates costs is told apart, for raw SQLite does neither.
"""

import argparse
import compileall
import csv
import io
import json
import os
import random
import resource
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from annotator.core.annotations import Reviewer
from annotator.core.codebook import Codebook
from annotator.core.documents import ReadDocument
from annotator.ingest import language
from annotator.ingest.reading import Refused, read_files
from annotator.operations.beginning import create_project
from annotator.operations.comparing import compare_statements
from annotator.operations.importing import take_documents
from annotator.store.project import Project
from annotator.store.search import SearchIndex

WORDS = {
    "en": "we the government must of to and in a that minister party reform tax budget climate workers union schools",
    "fr": "nous le gouvernement doit de la et les une que ministre parti réforme impôt budget climat ouvriers syndicat",
    "es": "nosotros el gobierno debe de la y los una que ministra partido reforma impuesto presupuesto clima obreros",
    "ru": "мы правительство должно и в на не что министр партия реформа налог бюджет климат рабочие профсоюз школы",
}
RAW = "raw SQLite: parse, insert, text index"
READ = "read the file, in a process of its own"
STORE = "store"
INDEX = "our text index"
LANGUAGES = "find the languages"
DUPLICATES = "find duplicates and translations"
RATIO = "ratio, our text index included"
_IN_A_FILE = 25_000  # a file of more than 64 MB is refused
_ROOT = Path(__file__).parents[2]
FIELDS = ("id", "date", "language", "text")
_Result = TypeVar("_Result")


def texts(number: int) -> list[str]:
    """Statements of 80 to 400 words in four languages; a tenth of them are reprints with some other words."""
    chance = random.Random(7)
    spoken = [words.split() for words in WORDS.values()]
    rare = ["".join(chance.choices("abcdefghiklmnoprstu", k=chance.randint(4, 10))) for _ in range(8000)]
    made = list[str]()
    for place in range(number):
        if place % 10 == 9:
            words = [chance.choice(rare) if chance.random() < 0.02 else word for word in made[place - 5].split(" ")]
        else:
            usual = chance.choices(spoken[place % 4], k=chance.randint(80, 400))
            words = [chance.choice(rare) if chance.random() < 0.3 else word for word in usual]
        made.append(" ".join(words))
    return made


def rows(statements: list[str]) -> Iterator[tuple[str, ...]]:
    """The statements as rows of a table."""
    languages = list(WORDS)
    return ((f"s{n}", "2022-03-01", languages[n % 4], text) for n, text in enumerate(statements))


def written(statements: list[str], format_: str) -> bytes:
    """The statements as a file."""
    if format_ == "jsonl":
        records = (dict(zip(FIELDS, row, strict=True)) for row in rows(statements))
        lines = (json.dumps(record, ensure_ascii=False) for record in records)
        return "\n".join(lines).encode()
    table = io.StringIO(newline="")
    lines_of_table = csv.writer(table)
    lines_of_table.writerow(FIELDS)
    lines_of_table.writerows(rows(statements))
    return table.getvalue().encode()


def raw_sqlite(files: list[Path], target: Path) -> None:
    """Parse the files and insert their rows, with an index and a text index, durably, in one transaction."""
    connection = sqlite3.connect(target, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE statement (row INTEGER PRIMARY KEY, id TEXT, date TEXT, language TEXT, text TEXT)")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(text, content = 'statement', content_rowid = 'row')")
    connection.execute("BEGIN")
    for file in files:
        for row in _rows(file):
            connection.execute("INSERT INTO statement (id, date, language, text) VALUES (?, ?, ?, ?)", row)
    connection.execute("CREATE INDEX by_date ON statement (date)")
    connection.execute("INSERT INTO words (words) VALUES ('rebuild')")
    connection.execute("COMMIT")
    connection.close()


def _rows(file: Path) -> Iterator[tuple[object, ...]]:
    if file.suffix == ".jsonl":
        for line in file.read_bytes().splitlines():
            record = json.loads(line)
            yield tuple(record[name] for name in FIELDS)
        return
    with file.open(encoding="utf-8", newline="") as lines:
        yield from map(tuple, csv.reader(lines))


def cpu() -> float:
    """The CPU seconds of this process and of those that it has waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def measured(figures: dict[str, float], name: str, work: Callable[[], _Result]) -> _Result:
    """Do something and note what it cost."""
    before = cpu()
    result = work()
    figures[name] = cpu() - before
    return result


def read(files: list[Path]) -> list[ReadDocument]:
    """The documents in files, as the program reads them."""
    documents = []
    for outcome in read_files(files):
        if isinstance(outcome, Refused):
            raise SystemExit(outcome.why)
        documents.append(outcome[0])
    return documents


def detect(statements: list[str]) -> None:
    """Find the language of each statement, as reading does."""
    for text in statements:
        language.detect_language(text)


def one_round(files: list[Path], folder: Path, statements: list[str]) -> dict[str, float]:
    """The figures of one round; what stands beside the import is measured if statements are given."""
    figures: dict[str, float] = {}
    measured(figures, RAW, lambda: raw_sqlite(files, folder / "raw.db"))
    documents = measured(figures, READ, lambda: read(files))
    with create_project(folder / "work.annotator", Codebook("small", 1)) as project:
        measured(figures, STORE, lambda: take(project, documents))
        index = SearchIndex(folder / "search.db", project)
        measured(figures, INDEX, index.catch_up)
        index.close()
        if statements:
            measured(figures, LANGUAGES, lambda: detect(statements))
            measured(figures, DUPLICATES, lambda: compare_statements(project))
    figures[RATIO] = (figures[READ] + figures[STORE] + figures[INDEX]) / figures[RAW]
    return figures


def run(number: int, format_: str, count: int) -> dict[str, float]:
    """The medians of several rounds."""
    compileall.compile_dir(str(_ROOT / "annotator"), quiet=1)  # as an installed program is
    statements = texts(number)
    with tempfile.TemporaryDirectory() as place:
        files = []
        for start in range(0, number, _IN_A_FILE):
            files.append(Path(place) / f"statements_{start}.{format_}")
            files[-1].write_bytes(written(statements[start : start + _IN_A_FILE], format_))
        rounds = []
        raw_sqlite(files, Path(place) / "warm.db")  # the first time takes longer, which would be to our favour
        for last in [False] * (count - 1) + [True]:
            with tempfile.TemporaryDirectory(dir=place) as folder:
                rounds.append(one_round(files, Path(folder), statements if last else []))
    figures = {name: statistics.median(one[name] for one in rounds if name in one) for name in rounds[-1]}
    ratios = sorted(one[RATIO] for one in rounds)
    beside = figures[LANGUAGES] + figures[DUPLICATES]
    return figures | {
        "ratio, least": ratios[0],
        "ratio, most": ratios[-1],
        "ratio with languages and duplicates": figures[RATIO] + beside / figures[RAW],
        "peak memory of this process, MB": _peak(resource.RUSAGE_SELF),
        "peak memory of the process that reads, MB": _peak(resource.RUSAGE_CHILDREN),
    }


def _peak(whose: int) -> float:
    return resource.getrusage(whose).ru_maxrss / 1024


def take(project: Project, documents: list[ReadDocument]) -> None:
    """Store documents, without comparing their statements."""
    change, _ = take_documents(project, Reviewer.named("Ana"), documents, compare=False)
    if change is None:
        raise SystemExit("nothing was imported")


def main() -> None:
    """Print the figures, and keep them if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--statements", type=int, default=10_000)
    parser.add_argument("--format", choices=["jsonl", "csv"], default="jsonl")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    figures = run(given.statements, given.format, given.rounds)
    for name, figure in figures.items():
        sys.stdout.write(f"{name:60} {figure:9.3f}\n")
    if given.json:
        given.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
