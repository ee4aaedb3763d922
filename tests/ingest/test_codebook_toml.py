"""The codebook file: the one that is shipped, and ones that people write themselves."""

from pathlib import Path

import pytest

from annotator.core.codebook import AttributeKind, Codebook, LineStyle
from annotator.core.errors import CodebookError
from annotator.ingest.codebook_toml import load_codebook_file, read_codebook, shipped_codebook

LABEL = 'letter = "A"\nlight_ink = "#000000"\ndark_ink = "#ffffff"\n'


@pytest.fixture(scope="module")
def shipped() -> Codebook:
    return shipped_codebook()


def named(codebook: Codebook, label: str) -> str:
    found = codebook.label_named(label)
    assert found is not None
    return found.id


def test_the_shipped_labels_have_their_letters_keys_and_looks(shipped: Codebook) -> None:
    assert [(entry.name, entry.letter + entry.key, entry.line, entry.core) for entry in shipped.labels] == [
        ("speaker", "SS", LineStyle.SOLID, True),
        ("demand", "DD", LineStyle.DOUBLE, True),
        ("addressee", "AA", LineStyle.DASHED, True),
        ("stance", "TT", LineStyle.THICK, True),
        ("target", "GG", LineStyle.DOTTED, False),
        ("rationale", "RR", LineStyle.DASH_DOT, False),
        ("action", "EE", LineStyle.THIN_DOUBLE, False),
        ("quote", "QQ", LineStyle.CORNERS, False),
    ]
    assert (shipped.labels[0].light_ink, shipped.labels[0].dark_ink) == ("#052039", "#0070E9")
    assert len({entry.light_ink for entry in shipped.labels} | {entry.dark_ink for entry in shipped.labels}) == 16
    assert all(entry.definition and entry.include and entry.exclude and entry.example for entry in shipped.labels)
    assert [entry.position for entry in shipped.labels] == list(range(8))


def test_the_shipped_stance_has_signs_keys_and_a_required_target(shipped: Codebook) -> None:
    polarity, target, *_ = shipped.attributes_of(named(shipped, "stance"))
    assert [(entry.name, entry.sign, entry.key) for entry in shipped.choices_of(polarity.id)] == [
        ("favour", "+", "1"),
        ("against", "−", "2"),
        ("neutral", "=", "3"),
    ]
    assert (target.name, target.required, len(shipped.choices_of(target.id))) == ("target", True, 30)


def test_the_shipped_attributes_and_relations(shipped: Codebook) -> None:
    assert {
        label.name: [f"{entry.name}:{entry.kind}" for entry in shipped.attributes_of(label.id)]
        for label in shipped.labels
    } == {
        "speaker": ["canonical:actor", "speaker_type:choice", "mention:choice", "epigraph:flag"],
        "demand": ["kind:choice", "voice:choice", "force:choice", "truncated:flag"],
        "addressee": ["canonical:actor", "addressee_type:choice", "implied:flag"],
        "stance": ["polarity:choice", "target:choice", "act:choice", "voice:choice", "target_quote:text"],
        "target": [],
        "rationale": [],
        "action": ["date:date", "place:text"],
        "quote": ["cut:flag", "unclosed:flag", "broken:flag"],
    }
    assert [entry.name for entry in shipped.attributes_of(None)] == ["position", "genre", "reliability"]
    assert {
        entry.name: [(shipped.label(a).name, shipped.label(b).name) for a, b in entry.pairs]
        for entry in shipped.relation_types
    } == {
        "makes": [("speaker", "demand")],
        "holds": [("speaker", "stance")],
        "addressed_to": [("demand", "addressee")],
        "about": [("stance", "target")],
        "because": [("rationale", "demand"), ("rationale", "stance")],
        "says": [("speaker", "quote")],
    }
    assert all(entry.inverse for entry in shipped.relation_types)


def test_ids_are_the_same_on_every_computer_and_differ_within_a_codebook(shipped: Codebook) -> None:
    ids = [entry.id for entry in shipped.entries()]
    assert len(set(ids)) == len(ids)
    assert named(shipped, "speaker") == "c2c65724-8f67-52c5-bda6-aa992dfe3dd7"
    assert shipped_codebook() == shipped


def test_a_name_comes_through_as_it_was_typed() -> None:
    names = ["<b>x</b> & Co", "سلام", "עברית", "👷‍♀️", "e\u0301t\xa0é", "%1 {0}", "a/b\\c"]
    quoted = "\n".join(f"[[labels]]\nname = '{name}'\n{LABEL}" for name in names)

    codebook = read_codebook(f'name = "Mine"\n{quoted}')

    assert [entry.name for entry in codebook.labels] == names


def test_what_is_left_out_takes_its_default() -> None:
    codebook = read_codebook(
        'name = "Mine"\n[[labels]]\nname = "urgency"\nlight_ink = "#000000"\ndark_ink = "#FFFFFF"\n'
        '[[labels.attributes]]\nname = "how"\nkind = "choice"\nchoices = ["little", { name = "much", key = "1" }]\n'
    )
    (label,) = codebook.labels
    assert (label.letter, label.key, label.line, label.core) == ("U", "", LineStyle.SOLID, True)
    assert codebook.attributes[0].kind is AttributeKind.CHOICE
    assert [(entry.name, entry.key) for entry in codebook.choices] == [("little", ""), ("much", "1")]
    assert codebook.version == 1


@pytest.mark.parametrize(
    ("toml", "complaint"),
    [
        ("name = ", "not valid TOML"),
        ("x = " + "[" * 5000, "not valid TOML"),
        ("", "the file has no name"),
        ('name = "M"\nlabel = []', "the file has a field “label”; known are name, version, labels"),
        ('name = "M"\nversion = true', "version must be a whole number"),
        ('name = "M"\nlabels = 3', "labels must be a list"),
        ('name = "M"\nlabels = [3]', "item 1 of labels is no table"),
        ('name = "M"\n[[labels]]\nletter = "A"', "label number 1 has no name"),
        ('name = "M"\n[[labels]]\nname = 3', "label number 1: name must be a text"),
        ('name = "M"\n[[labels]]\nname = "a"\ndefinitoin = ""', "label “a” has a field “definitoin”"),
        ('name = "M"\n[[labels]]\nname = "a"\ndefinition = "\\u0000"', "definition contains control characters"),
        ('name = "M"\n[[labels]]\nname = "a"\nline = "wavy"', "label “a” has the line “wavy”; known are solid, double"),
        ('name = "M"\n[[labels]]\nname = "a"\ncore = "yes"', "core must be true or false"),
        (f'name = "M"\n[[labels]]\nname = "a"\n{LABEL}[[labels.attributes]]\nname = "b"\nkind = "number"',
         "label “a”, attribute “b” has the kind “number”"),
        (f'name = "M"\n[[labels]]\nname = "a"\n{LABEL}[[labels]]\nname = "a"\n{LABEL}', "two labels read alike"),
        ('name = "M"\n[[relations]]\nname = "makes"\npairs = [["a", "b"]]', "joins “a”, which is no label"),
        ('name = "M"\n[[relations]]\nname = "makes"\npairs = ["a"]', "a list of two label names"),
        ('name = "M"\n[[relations]]\nname = "makes"', "pairs is missing"),
    ],
)  # fmt: skip
def test_a_faulty_file_is_refused_with_its_reason(toml: str, complaint: str) -> None:
    with pytest.raises(CodebookError) as caught:
        read_codebook(toml)
    assert complaint in str(caught.value)


def test_a_file_that_cannot_be_read_says_so_by_name(tmp_path: Path) -> None:
    latin = tmp_path / "latin.toml"
    latin.write_bytes('name = "Büro"'.encode("latin-1"))
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * (5 << 20))
    for path, reason in [
        (latin, "not UTF-8"),
        (large, "larger than 4 MiB"),
        (tmp_path / "missing.toml", "No such file"),
        (tmp_path, "Nothing was changed"),
    ]:
        with pytest.raises(CodebookError, match=reason) as caught:
            load_codebook_file(path)
        assert str(caught.value).startswith(f"The codebook {path.name} was not read: ")


def test_a_file_with_a_byte_order_mark_and_windows_line_ends_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b'\xef\xbb\xbfname = "Mine"\r\n[[labels]]\r\nname = "a"\r\n' + LABEL.encode())

    assert [entry.name for entry in load_codebook_file(path).labels] == ["a"]


def test_one_id_stands_for_one_entry() -> None:
    twice = "\n".join(f'[[labels]]\nname = "{name}"\nid = "1"\n{LABEL}' for name in "ab")

    with pytest.raises(CodebookError, match="label “b” has the id of another entry: 1"):
        read_codebook(f'name = "M"\n{twice}')


def test_a_retired_entry_stays_retired() -> None:
    codebook = read_codebook(f'name = "M"\n[[labels]]\nname = "a"\nretired = true\n{LABEL}')

    assert codebook.labels[0].retired
