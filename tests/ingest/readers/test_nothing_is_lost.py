"""Characters in are characters out, in every format: in a statement, in what is kept beside it, or in the report."""

import contextlib
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.errors import DocumentError
from annotator.ingest.assembling import FileFacts, assemble
from annotator.ingest.options import ReadOptions
from annotator.ingest.readers import reader_for

from . import made_files
from .made_files import FORMATS, is_aligned, paragraphs_as

# letters, marks, digits and signs of all scripts, but for those that are notation in some format
_NOTATION = "&<>\\*_[]()#`~\"'|;,=+-{}!:/@$%^?.\t\ufeff\ufffd\x02\ufffe\u00ad"
_SIGNS = st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn", "Zl", "Zp"), exclude_characters=_NOTATION)
_HARD = st.sampled_from(
    ["👷\u200d♀️", "🇫🇮", "e\u0301", "\u00a0", "السلام", "שלום", "停火", "हिन्दी", "Żądamy", "мира", "We demand"]
)
_PARAGRAPH = st.lists(_HARD | st.text(_SIGNS, min_size=1, max_size=12), min_size=3, max_size=12).map(" ".join)
_PARAGRAPHS = st.lists(_PARAGRAPH.filter(lambda one: any(map(str.isalpha, one))), min_size=1, max_size=4)


def visible(*texts: str) -> Counter[str]:
    return Counter(character for text in texts for character in text if not character.isspace())


@pytest.mark.parametrize("split", [True, False], ids=["cut", "whole"])
@pytest.mark.parametrize("format_", [format_ for format_ in FORMATS if format_ != "pdf"])
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(paragraphs=_PARAGRAPHS)
def test_every_character_is_somewhere(
    format_: str, split: bool, paragraphs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(made_files, "PARAGRAPHS", tuple(paragraphs))
        name, raw = paragraphs_as(format_)
    options = ReadOptions(split=split, encoding="" if format_ != "txt" else "utf-8")
    contents = reader_for(raw, name).read(raw, name, options)
    document, report = assemble(FileFacts(Path(name), raw), contents, options)
    assert is_aligned(document, spans=5)
    texts = [text.text for text in (*document.texts, *document.greyed_texts)]
    cut = report.decoded.get("combining_marks", 0)
    lost = visible(*paragraphs) - visible(*texts)
    assert lost.total() == cut
    assert not visible(*texts) - visible(*paragraphs)
    statements = sum(map(len, (text.text for text in document.texts)))
    assert report.characters == statements == sum(one.characters for one in document.statements)


@given(raw=st.binary(max_size=400))
@settings(max_examples=150)
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.csv", "a.json", "a.jsonl", "a.eml"])
def test_any_bytes_end_in_words_or_a_sentence(name: str, raw: bytes) -> None:
    with contextlib.suppress(DocumentError):
        contents = reader_for(raw, name).read(raw, name, ReadOptions())
        document, _ = assemble(FileFacts(Path(name), raw), contents, ReadOptions())
        assert is_aligned(document, spans=3)
