"""The report: whole, harmless whatever the project says, the same everywhere, and readable without sight of colours."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from annotator.core.errors import ExportError
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.formats.html_report import FORMAT
from annotator.export.item import Item, ItemFacts, ItemSpan
from annotator.export.report.marked_text import lines_of
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.formats.test_tables import ITEM, with_claims, written
from tests.export.items import several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))
HARM = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>" onclick="alert(1)\' &amp;'
_ELEMENTS = (
    "html head meta title style body header h1 h2 h3 p ul li i bdi span main nav details summary ol a article div"
    " table thead tr th td br section dl dt dd b"
)


class Seen(HTMLParser):
    """The elements of a page with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def page_of(items: list[Item], folder: Path, scheme: Scheme = SCHEME) -> str:
    FORMAT.write(folder / "out.html", items, scheme)
    return (folder / "out.html").read_text("utf-8")


def assert_harmless(page: str) -> None:
    """Nothing runs, nothing is fetched, nothing but the page's own elements is there."""
    known = set(_ELEMENTS.split(" "))
    for tag, attributes in Seen(page).elements:
        assert tag in known, tag
        assert not any(name.startswith("on") or name in {"src", "srcset", "action"} for name in attributes)
        assert re.fullmatch(r"#t\d+", attributes.get("href") or "#t1")
        style = attributes.get("style") or ""
        assert not re.search(r"[<>\"'@\\]|url|expression|import", style)
    (rules,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    assert not re.search(r"url\(|@import|//", rules)
    assert "default-src 'none'" in page


@settings(max_examples=40)
@given(several().map(with_claims))
def test_anything_is_verified_and_harmless(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out.html"
        written(FORMAT, found, path)
        assert_harmless(path.read_text("utf-8"))


def test_names_that_mean_harm_are_words(tmp_path: Path) -> None:
    shipped = shipped_codebook()
    labels = tuple(replace(label, name=f"{HARM}{label.name}", definition=HARM) for label in shipped.labels)
    codebook = replace(shipped, name=HARM, labels=labels)
    spans = tuple(
        replace(span, label=f"{HARM}{span.label}", attributes={HARM: HARM}, note=HARM, reviewer=HARM)
        for span in ITEM.spans
    )
    facts = ItemFacts(HARM, HARM, HARM, HARM, "", HARM, HARM, HARM, document_name=HARM)
    item = replace(ITEM, facts=facts, spans=spans, claims=tuple(replace(one, polarity=HARM) for one in ITEM.claims))
    page = page_of([item, item], tmp_path, Scheme(Names(codebook, {}, {}), HARM))
    assert_harmless(page)
    assert "<script" not in page
    assert 'lang="</' not in page


def test_verifying_finds_what_differs(tmp_path: Path) -> None:
    page_of([ITEM], tmp_path)
    first = ITEM.spans[0]
    assert FORMAT.verify is not None
    for other in (
        [],
        [ITEM, ITEM],
        [replace(ITEM, text=ITEM.text.replace("peace", "Peace"))],
        [replace(ITEM, spans=ITEM.spans[1:])],
        [replace(ITEM, spans=(replace(first, note="x"), *ITEM.spans[1:]))],
        [replace(ITEM, claims=ITEM.claims[1:])],
    ):
        with pytest.raises(ExportError, match=r"text [12] is not"):
            FORMAT.verify(tmp_path / "out.html", other, SCHEME)


def test_overlapping_spans_have_lines_one_under_the_other_and_letters(tmp_path: Path) -> None:
    spans = (
        ItemSpan("a", "quote", (Range(0, 20),)),
        ItemSpan("b", "demand", (Range(4, 12),)),
        ItemSpan("c", "stance", (Range(8, 16),), {"polarity": "against"}),
    )
    seen = Seen(page_of([Item("one", "They demand no more war", spans=spans)], tmp_path))
    segments = [one for one in seen.of("span") if one.get("class") == "s"]
    assert [one["title"] for one in segments] == [
        "quote",
        "quote; demand",
        "quote; demand; stance, polarity against",
        "quote; stance, polarity against",
        "quote",
    ]
    places = [set(re.findall(r"var\(--(k\d)\),?.*?--t\) \+ (\d+)px", str(one["style"]))) for one in segments]
    assert [{key for key, _ in found} for found in places[:3]] == [{"k7"}, {"k7", "k1"}, {"k7", "k1", "k3"}]
    assert max(int(place) for found in places for _, place in found) >= 12
    letters = [one["data-b"] for one in seen.of("i")]
    assert letters[-len(spans) - 8 - len(spans) : -8 - len(spans)] == ["Q", "D", "T−"]


@pytest.mark.parametrize(
    ("language", "lang", "direction"),
    [("ar", "ar", "rtl"), ("he-IL", "he-IL", "rtl"), ("de", "de", "ltr"), ("", None, "auto"), ('"><b', None, "auto")],
)
def test_texts_have_their_language_and_direction(
    tmp_path: Path, language: str, lang: str | None, direction: str
) -> None:
    seen = Seen(page_of([Item("one", "سلام", ItemFacts(title="T", language=language))], tmp_path))
    (text,) = (one for one in seen.of("div") if one.get("class") == "text")
    assert (text.get("lang"), text.get("dir")) == (lang, direction)


def test_the_page_is_complete_without_sight(tmp_path: Path) -> None:
    page = page_of([ITEM, replace(ITEM, id="two")], tmp_path)
    seen = Seen(page)
    assert len(seen.of("h1")) == 1
    assert len(seen.of("main")) == 1
    ids = {one["id"] for _, one in seen.elements if "id" in one}
    assert all(one["aria-labelledby"] in ids for one in seen.of("article"))
    assert {one["href"] for one in seen.of("a")} == {"#t1", "#t2"}
    assert "prefers-color-scheme:dark" in page
    assert "@media print" in page
    for label in SCHEME.codebook.labels:
        assert label.definition.split('"')[0][:20] in page


def test_the_same_items_give_the_same_bytes(tmp_path: Path) -> None:
    first = page_of([ITEM], tmp_path)
    assert page_of([ITEM], tmp_path) == first


def test_lines_end_with_lf_cr_lf_or_cr_and_nothing_else() -> None:
    assert lines_of("a\r\nb\rc\n\n\u2028d\x0be\x85") == ["a\r\n", "b\r", "c\n", "\n", "\u2028d\x0be\x85"]
    assert lines_of("") == []
