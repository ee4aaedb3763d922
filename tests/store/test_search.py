"""The search index, in a file that can be thrown away."""

import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.store.project import Project
from annotator.store.search import SearchIndex


def test_search_finds_words_titles_and_scripts_without_blanks(sample_project: Path, tmp_path: Path) -> None:
    with Project.open(sample_project) as project:
        index = SearchIndex(tmp_path / "index", project)
        index.catch_up()
        assert len(index.rows_with("workers demand")) == 1
        assert len(index.rows_with("WORK")) == 1
        assert len(index.rows_with("cafe")) == 1
        assert len(index.rows_with("停火")) == 1
        assert index.rows_with("火停") == []
        assert index.rows_with('"unbalanced AND (') == []
        assert len(index.rows_with("first.t")) == 1
        index.close()


def test_a_damaged_index_is_made_anew(sample_project: Path, tmp_path: Path) -> None:
    (tmp_path / "index").write_bytes(b"nonsense" * 1000)
    with Project.open(sample_project) as project:
        index = SearchIndex(tmp_path / "index", project)
        index.catch_up()
        assert len(index.rows_with("workers")) == 1
        index.close()


def test_an_index_of_an_earlier_kind_is_made_anew(sample_project: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "index")) as earlier:
        earlier.execute("CREATE TABLE kept (key TEXT PRIMARY KEY, value TEXT) STRICT")
        earlier.execute("INSERT INTO kept VALUES ('project', '1 and so on')")
        earlier.execute("CREATE VIRTUAL TABLE words USING fts5(text, content = '', prefix = '2 3')")
        earlier.execute("INSERT INTO words (rowid, text) VALUES (77, 'workers')")
        earlier.commit()
    with Project.open(sample_project) as project:
        index = SearchIndex(tmp_path / "index", project)
        index.catch_up()
        assert len(index.rows_with("workers")) == 1
        assert 77 not in index.rows_with("workers")
        index.close()


def test_search_takes_whatever_is_typed(sample_project: Path, tmp_path: Path) -> None:
    with Project.open(sample_project) as project:
        index = SearchIndex(tmp_path / "index", project)
        index.catch_up()
        assert len(index.rows_with("workers_demand")) == 1
        assert index.rows_with("a\u19b0b") == []  # a letter that SQLite's tables take for none
        assert index.rows_with("___") == []
        index.close()
