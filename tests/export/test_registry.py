"""The list of formats is in order: what the dialog and the command offer can be told apart."""

from annotator.export.registry import FORMATS, format_named


def test_every_format_has_an_id_and_a_name_of_its_own() -> None:
    assert len({form.id for form in FORMATS}) == len({form.name for form in FORMATS}) == len(FORMATS)
    assert all(format_named(form.id) is form for form in FORMATS)


def test_every_format_says_what_it_is_and_reads_back_what_it_writes() -> None:
    for form in FORMATS:
        assert form.what
        assert not form.what.endswith(".")
        assert form.read or form.verify or form.checker, form.id
        assert form.is_folder or form.suffix.startswith(".")
