"""What a format wrote is recognised as being of this format, whole and file by file, and nothing else is."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from annotator.export.exchange.names import Names
from annotator.export.fitting import fit
from annotator.export.format import Format
from annotator.export.item import Item
from annotator.export.registry import FORMATS
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.operations.foreign_reading import recognised
from tests.export.items import several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))
KNOWN = [form for form in FORMATS if form.recognise is not None and not form.holds.everything]
PARTS = {"hugging-face": "parquet"}
"""Formats whose files are of another one, each by itself."""


@settings(max_examples=10)
@given(several())
@pytest.mark.parametrize("form", KNOWN, ids=lambda form: form.id)
def test_every_format_knows_its_own_and_no_other_takes_it(form: Format, found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder) / f"out{form.suffix}"
        form.write(place, [fit(item, form.holds, SCHEME.choices).item for item in found], SCHEME)
        assert recognised(place) is form
        files = [path for path in place.rglob("*") if path.is_file()] if place.is_dir() else []
        taken = {one.id for path in files if (one := recognised(path)) is not None}
        assert taken <= {PARTS.get(form.id, form.id)}
