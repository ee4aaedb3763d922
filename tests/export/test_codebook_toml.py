"""A codebook written as TOML reads back as the same codebook, whatever people call things."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.codebook import (
    Attribute,
    AttributeKind,
    Choice,
    Codebook,
    Label,
    LineStyle,
    RelationType,
)
from annotator.core.codebook_identity import label_id
from annotator.core.codebook_order import in_normal_order
from annotator.core.codebook_rules import as_read
from annotator.export.codebook_toml import codebook_toml
from annotator.ingest.codebook_toml import read_codebook, shipped_codebook

HARD = '👷‍♀️ 🇫🇮 e\u0301 a\u00a0b مرحبا שלום 停火 शांति\u2028\x7f """ \\ \\n {x = 1} # [[labels]]'
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters=[chr(code) for code in range(32)])
PIECES = st.sampled_from(["a", " ", "  ", "\n", "\r\n", "\t", '"', '"""', "\\", "'", "#", "long words " * 20, HARD])
WORDS = st.lists(st.one_of(PIECES, st.text(CHARACTERS, max_size=5)), max_size=8).map("".join)
NAMES = st.lists(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=12).filter(as_read),
    min_size=1,
    max_size=3,
    unique_by=as_read,
)
INKS = st.from_regex(r"#[0-9A-F]{6}", fullmatch=True)


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    """A codebook that keeps to the rules, with ids that do not follow from its names."""
    names = draw(NAMES)
    labels = tuple(
        Label(f"l{place}", name, draw(st.sampled_from("Sß停é")), "ABC"[place] if draw(st.booleans()) else "",
              draw(st.sampled_from(LineStyle)), draw(INKS), draw(INKS), place, draw(st.booleans()), draw(WORDS),
              draw(WORDS), draw(WORDS), draw(WORDS), draw(st.booleans()))
        for place, name in enumerate(names)
    )  # fmt: skip
    attributes = [
        Attribute(f"{owner}-a{place}", owner, name, draw(st.sampled_from(AttributeKind)), place, draw(st.booleans()),
                  draw(WORDS), draw(st.booleans()))
        for owner in (*(label.id for label in labels), None)
        for place, name in enumerate(draw(NAMES))
    ]  # fmt: skip
    choices = [
        Choice(f"{one.id}-c{place}", one.id, name, place, draw(st.sampled_from(["", "+", "−"])), "", draw(WORDS),
               draw(st.booleans()))
        for one in attributes
        if one.kind is AttributeKind.CHOICE
        for place, name in enumerate(draw(NAMES))
    ]  # fmt: skip
    ends = st.sampled_from(labels).map(lambda label: label.id)
    types = tuple(
        RelationType(f"r{place}", name, draw(WORDS), tuple(draw(st.lists(st.tuples(ends, ends), min_size=1))), place,
                     draw(WORDS), draw(st.booleans()))
        for place, name in enumerate(draw(NAMES))
    )  # fmt: skip
    version = draw(st.integers(1, 1000))
    return Codebook(draw(NAMES)[0], version, labels, tuple(attributes), tuple(choices), types)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(codebooks())
def test_any_codebook_reads_back(codebook: Codebook) -> None:
    written = codebook_toml(codebook)
    assert read_codebook(written) == in_normal_order(codebook)
    assert codebook_toml(read_codebook(written)) == written


def test_the_shipped_codebook_reads_back_without_ids_and_in_short_lines() -> None:
    written = codebook_toml(shipped_codebook())
    assert read_codebook(written) == shipped_codebook()
    assert "id = " not in written
    assert max(len(line) for line in written.splitlines()) <= 120


def test_a_renamed_entry_carries_its_id() -> None:
    shipped = shipped_codebook()
    renamed = replace(shipped, labels=(replace(shipped.labels[0], name="voice"), *shipped.labels[1:]))
    read = read_codebook(codebook_toml(renamed))
    assert read == renamed
    assert read.labels[0].id == label_id(shipped.name, "speaker")


def test_order_and_gaps_do_not_matter() -> None:
    shipped = shipped_codebook()
    moved = tuple(replace(label, position=label.position * 10, changed_by="x") for label in reversed(shipped.labels))
    assert read_codebook(codebook_toml(replace(shipped, labels=moved))) == shipped
