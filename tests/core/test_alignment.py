import time
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.alignment import Alignment, Run, RunBuilder, Substitution, substituted
from annotator.core.ranges import Range

HARD = "👷‍♀️ 🇫🇮 e\u0301\r\n\u00a0\t  السلام a שלום b 停火 हिन्दी \u2028\ufeffend"
PIECES = ["a", "é", "Ж", "停", "👷‍♀️", "🇫🇮", "e\u0301", "\r\n", "\u00a0", "\t", "\u2028", "\ufeff", "ש", "हि", " "]
ENCODINGS = ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le"]
texts = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@dataclass(frozen=True)
class Derived:
    """A text, where each of its characters came from, and the document behind it."""

    raw: str
    text: str
    alignment: Alignment
    origins: list[Range]


def identity(text: str, encoding: str = "utf-8") -> Alignment:
    return Alignment.identity(len(text), len(text.encode(encoding)), encoding)


@st.composite
def substitutions_of(draw: st.DrawFn, text: str) -> list[Substitution]:
    result = []
    position = 0
    while position < len(text):
        start = draw(st.integers(position, len(text)))
        end = draw(st.integers(start, min(start + 4, len(text))))
        if start < end:
            result.append(Substitution(start, end, draw(st.sampled_from(["", "x", "Ж", "👷", "ab", "停火"]))))
        position = end + 1
    return result


def origins_after(origins: list[Range], text: str, substitutions: list[Substitution]) -> list[Range]:
    """The plain, slow way: one range of raw characters for every clean character."""
    found: list[Range] = []
    position = 0
    for start, end, replacement in substitutions:
        found += origins[position:start]
        whole = Range(min(o.start for o in origins[start:end]), max(o.end for o in origins[start:end]))
        found += [whole] * len(replacement)
        position = end
    return found + origins[position:]


@st.composite
def derived(draw: st.DrawFn) -> Derived:
    """A document after one or two cleaning steps."""
    raw = draw(texts)
    encoding = draw(st.sampled_from(ENCODINGS))
    text, alignment, origins = raw, identity(raw, encoding), [Range(i, i + 1) for i in range(len(raw))]
    for _ in range(draw(st.integers(0, 2))):
        steps = draw(substitutions_of(text))
        alignment = alignment.after(text, steps)
        origins = origins_after(origins, text, steps)
        text = substituted(text, steps)
    return Derived(raw, text, alignment, origins)


@given(derived())
def test_every_character_leads_to_at_least_the_raw_characters_it_came_from(case: Derived) -> None:
    for index, origin in enumerate(case.origins):
        raw = case.alignment.raw_range(Range(index, index + 1))
        assert raw.contains(origin)
        run = next(run for run in case.alignment.runs if run.clean_start <= index < run.clean_end)
        if run.linear:
            assert raw == origin
            assert case.raw[raw.start : raw.end] == case.text[index]


@given(derived())
def test_raw_characters_and_bytes_are_the_same_piece_of_the_file(case: Derived) -> None:
    encoding = case.alignment.encoding
    file = case.raw.encode(encoding)
    for index in range(len(case.text)):
        raw = case.alignment.raw_range(Range(index, index + 1))
        start, end = case.alignment.byte_range(Range(index, index + 1), case.text)
        assert file[start:end].decode(encoding) == raw.quote(case.raw)


@given(derived(), st.data())
def test_ranges_come_back_from_raw_characters_and_bytes(case: Derived, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(case.text)))
    clean = Range(start, data.draw(st.integers(start, len(case.text))))
    raw, file = case.alignment.raw_range(clean), case.alignment.byte_range(clean, case.text)
    back = case.alignment.clean_range(raw)
    back_from_bytes = case.alignment.clean_range_of_bytes(file, case.text)
    if clean.length:
        assert back == back_from_bytes
        assert back.contains(clean)
        inside = [run for run in case.alignment.runs if run.clean_start < clean.end and clean.start < run.clean_end]
        if inside[0].linear and inside[-1].linear:
            assert back == clean
    else:
        assert raw.length == file.length == back.length == 0


@given(derived())
def test_runs_cover_the_document_once_and_in_order(case: Derived) -> None:
    clean = raw = byte = 0
    for run in case.alignment.runs:
        assert (run.clean_start, run.raw_start, run.byte_start) == (clean, raw, byte)
        clean, raw, byte = run.clean_end, run.raw_end, run.byte_end
    assert (clean, raw, byte) == (len(case.text), len(case.raw), len(case.raw.encode(case.alignment.encoding)))


@given(derived(), st.data())
def test_a_cut_piece_keeps_its_place_in_the_document(case: Derived, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(case.text)))
    piece = Range(start, data.draw(st.integers(start, len(case.text))))
    cut = case.alignment.cut(piece, case.text)
    assert cut.characters == piece.length
    for index in range(piece.length):
        here, there = Range(index, index + 1), Range(index + start, index + start + 1)
        assert cut.raw_range(here) == case.alignment.raw_range(there)
        assert cut.byte_range(here, piece.quote(case.text)) == case.alignment.byte_range(there, case.text)


def test_two_layers_of_escaping_lead_back_to_one_place() -> None:
    raw = "our nations&amp;#039; economies"
    first = [Substitution(11, 16, "&")]
    second = [Substitution(11, 17, "'")]
    text = substituted(substituted(raw, first), second)
    alignment = identity(raw).after(raw, first).after(substituted(raw, first), second)
    assert text == "our nations' economies"
    assert alignment.runs == (
        Run(0, 11, 0, 11, 0, 11, linear=True),
        Run(11, 1, 11, 10, 11, 10, linear=False),
        Run(12, 10, 21, 10, 21, 10, linear=True),
    )
    assert alignment.raw_range(Range(4, 12)).quote(raw) == "nations&amp;#039;"
    assert alignment.clean_range(Range(13, 14)) == Range(11, 12)


def test_something_left_out_belongs_to_no_character() -> None:
    raw = "\ufeffab\u00ad"
    steps = [Substitution(0, 1, ""), Substitution(3, 4, "")]
    alignment = identity(raw).after(raw, steps)
    assert alignment.raw_range(Range(0, 2)) == Range(1, 3)
    assert alignment.byte_range(Range(0, 2), "ab") == Range(3, 5)
    assert alignment.clean_range(Range(0, 1)) == Range(0, 0)
    assert alignment.clean_range(Range(0, 4)) == Range(0, 2)
    assert alignment.clean_range_of_bytes(Range(1, 4), "ab") == Range(0, 1)


def test_an_empty_text_has_empty_ranges() -> None:
    alignment = identity("")
    assert alignment.runs == ()
    assert alignment.raw_range(Range(0, 0)) == Range(0, 0) == alignment.byte_range(Range(0, 0), "")
    assert alignment.clean_range(Range(0, 3)) == Range(0, 0) == alignment.clean_range_of_bytes(Range(0, 3), "")


def test_a_part_of_a_characters_bytes_leads_to_the_whole_character() -> None:
    text = "a停👷b"
    assert identity(text).clean_range_of_bytes(Range(2, 5), text) == Range(1, 3)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-be"])
def test_hard_strings_keep_their_bytes(encoding: str) -> None:
    alignment = identity(HARD, encoding)
    for index, character in enumerate(HARD):
        start, end = alignment.byte_range(Range(index, index + 1), HARD)
        assert HARD.encode(encoding)[start:end].decode(encoding) == character


@pytest.mark.parametrize(("encoding", "text"), [("cp1251", "Забастовка"), ("shift_jis", "停戦ｱ、a平和")])
def test_legacy_encodings_keep_their_bytes(encoding: str, text: str) -> None:
    alignment = identity(text, encoding)
    start, end = alignment.byte_range(Range(3, 5), text)
    assert text.encode(encoding)[start:end].decode(encoding) == text[3:5]
    assert alignment.clean_range_of_bytes(Range(start, end), text) == Range(3, 5)


@pytest.mark.parametrize("steps", [[Substitution(2, 2, "x")], [Substitution(1, 3, ""), Substitution(2, 4, "")]])
def test_senseless_substitutions_are_refused(steps: list[Substitution]) -> None:
    with pytest.raises(ValueError, match="substitution of 2 to"):
        identity("abcdef").after("abcdef", steps)


@pytest.mark.parametrize("outside", [Range(-1, 2), Range(3, 2), Range(0, 7)])
def test_a_range_outside_the_text_is_refused(outside: Range) -> None:
    with pytest.raises(ValueError, match="of a text with 6"):
        identity("abcdef").raw_range(outside)


def test_a_large_text_needs_one_run_and_answers_fast() -> None:
    text = "Забастовка, 👷 и мир. " * 50_000
    file = text.encode()
    alignment = identity(text)
    assert len(alignment.runs) == 1
    started = time.process_time()
    for start in range(0, len(text) - 20, len(text) // 10_000):
        found = alignment.byte_range(Range(start, start + 12), text)
        assert alignment.clean_range_of_bytes(found, text) == Range(start, start + 12)
    assert time.process_time() - started < 5
    assert file[found.start : found.end].decode() == text[start : start + 12]


def test_a_text_with_a_byte_a_character_is_cut_up_as_any_other() -> None:
    text = "one two three four"
    substitutions = [Substitution(*one) for one in ((0, 3, "1"), (3, 4, ""), (8, 13, "33"), (14, 18, ""))]
    quick = Alignment.identity(len(text), len(text), "utf-8").after(text, substitutions)
    builder = RunBuilder()
    builder.add(len(text), len(text), len(text), linear=True)
    builder.add(0, 1, 1, linear=False)  # one more run, so that the other way is taken
    slow = Alignment(tuple(builder.runs), "utf-8").after(text, substitutions)
    assert quick.runs == slow.runs[: len(quick.runs)]
    with pytest.raises(ValueError, match="substitution"):
        Alignment.identity(3, 3, "utf-8").after("abc", [Substitution(2, 4, "")])
    with pytest.raises(ValueError, match="substitution"):
        Alignment.identity(3, 3, "utf-8").after("abc", [Substitution(1, 2, ""), Substitution(0, 1, "")])
    with pytest.raises(ValueError, match="substitution"):
        Alignment.identity(3, 3, "utf-8").after("abc", [Substitution(3, 4, "")])
