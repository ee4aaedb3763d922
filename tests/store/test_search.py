"""The search index, in a file that can be thrown away."""

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
