"""Search in texts: an FTS5 index in a file of its own, which can be thrown away and made again at any time."""

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

from annotator.store.connection import connect_disposable
from annotator.store.project import Project
from annotator.store.replaced_texts import TEXTS_CHANGED
from annotator.store.settings import setting

_BATCH = 2500
_VERSION = "2"
# Whole statements are found, whatever place the words have in them: lists of places, and further lists of all
# beginnings of words, would make the index ten times as large and three times as slow to fill, to find no faster.
_WORDS = (
    "CREATE VIRTUAL TABLE words USING fts5(text, content = '', detail = none, "
    "tokenize = 'unicode61 remove_diacritics 2')"
)
_HELD = 16 << 20  # bytes of words that are held before they are written: the fewer pieces, the less there is to merge
# scripts written without blanks between words: the index knows only whole runs of them
_WITHOUT_BLANKS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)


class SearchIndex:
    """The index of one project. It reads the project through a connection of the same thread."""

    def __init__(self, path: Path, project: Project) -> None:
        self._project = project
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._index = self._opened(path)
        except sqlite3.Error:  # damaged, or of another kind: it holds nothing that is not in the project
            path.unlink(missing_ok=True)
            self._index = self._opened(path)

    def close(self) -> None:
        """Close the file; it stays for the next time."""
        self._index.close()

    def catch_up(self, go_on: Callable[[], bool] = lambda: True) -> None:
        """Take in the statements that came since the last time, in batches, for as long as `go_on` says so."""
        self._forget_another_project()
        while go_on() and self._take_batch():
            pass

    def _take_batch(self) -> bool:
        """Take in the next statements, one text at a time, since texts may be large; False if there are none."""
        last = None
        self._index.execute("BEGIN IMMEDIATE")
        for row, statement_id, text in self._project.connection.execute(
            'SELECT s."row", s.id, t.text FROM statement s JOIN statement_text t ON t.statement_id = s.id '
            'WHERE s."row" > ? ORDER BY s."row" LIMIT ?',
            (int(self._kept("last_row") or 0), _BATCH),
        ):
            self._index.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (row, text))
            last = row, statement_id
        if last:
            self._keep("last_row", str(last[0]))
            self._keep("last_id", last[1])
        self._index.execute("COMMIT")
        return last is not None

    def rows_with(self, words: str) -> list[int]:
        """The row numbers of the statements whose text, title or issuer holds all the words; the last may be begun."""
        if _WITHOUT_BLANKS.search(words):
            return self._rows_containing(words.strip())
        terms = re.findall(r"[^\W_]+", words)
        if not terms:
            return self._rows_containing(words.strip())
        query = " ".join(f'"{term}"' for term in terms) + "*"
        try:
            found = {row for (row,) in self._index.execute("SELECT rowid FROM words WHERE words MATCH ?", (query,))}
        except sqlite3.OperationalError:  # a letter younger than SQLite's tables parts a word, and places are not kept
            return self._rows_containing(words.strip())
        return sorted(found | self._rows_titled(words.strip()))

    def _rows_containing(self, words: str) -> list[int]:
        found = self._project.connection.execute(
            'SELECT s."row" FROM statement s JOIN statement_text t ON t.statement_id = s.id WHERE instr(t.text, ?) '
            'ORDER BY s."row"',
            (words,),
        )
        return [row for (row,) in found]

    def _rows_titled(self, words: str) -> set[int]:
        pattern = "%" + re.sub(r"([%_\\])", r"\\\1", words) + "%"
        found = self._project.connection.execute(
            "SELECT \"row\" FROM statement WHERE title LIKE ? ESCAPE '\\' OR issuer LIKE ? ESCAPE '\\'",
            (pattern, pattern),
        )
        return {row for (row,) in found}

    def _opened(self, path: Path) -> sqlite3.Connection:
        index = connect_disposable(path)
        try:
            index.execute("CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT) STRICT")
            if not index.execute("SELECT 1 FROM sqlite_schema WHERE name = 'words'").fetchone():
                _make_words(index)
        except BaseException:
            index.close()
            raise
        return index

    def _forget_another_project(self) -> None:
        """Begin again if the index is of another project or copy, or if texts that it holds were read again since."""
        identity = f"{_VERSION} {setting(self._project, 'project_id')} {setting(self._project, TEXTS_CHANGED)}".strip()
        last = self._project.connection.execute(
            'SELECT id FROM statement WHERE "row" = ?', (int(self._kept("last_row") or 0),)
        ).fetchone()
        same = self._kept("project") == identity and self._kept("last_id") == (last[0] if last else "")
        if not same:
            self._index.execute("DROP TABLE words")
            _make_words(self._index)
            self._index.execute("DELETE FROM kept")
            self._keep("project", identity)

    def _kept(self, key: str) -> str:
        row = self._index.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        return "" if row is None else str(row[0])

    def _keep(self, key: str, value: str) -> None:
        self._index.execute("INSERT OR REPLACE INTO kept (key, value) VALUES (?, ?)", (key, value))


def _make_words(index: sqlite3.Connection) -> None:
    index.execute(_WORDS)
    index.execute("INSERT INTO words (words, rank) VALUES ('hashsize', ?)", (_HELD,))
