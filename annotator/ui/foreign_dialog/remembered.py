"""What the names of a kind of file became last, so that the next file of that kind begins there."""

import hashlib
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.export.foreign_census import Census
from annotator.export.foreign_mapping import NameMapping
from annotator.export.foreign_mapping_file import mapping_as_json, mapping_from_json
from annotator.export.registry import FORMATS
from annotator.ui.settings import Settings

_MOST: Final = 2_000


def kept_mappings(settings: Settings, codebook_name: str) -> dict[str, str]:
    """What is kept for a codebook of that name, by formats; to be read with `mapping_in` wherever there is time."""
    kept = {form.id: settings.text(_key(form.id, codebook_name)) for form in FORMATS if form.read is not None}
    return {form: given for form, given in kept.items() if given}


def mapping_in(given: str) -> NameMapping:
    """A kept mapping; an empty one if it cannot be read."""
    try:
        return mapping_from_json(given) if given else NameMapping()
    except ExchangeError:
        return NameMapping()


def keep_mapping(settings: Settings, codebook_name: str, form: str, mapping: NameMapping) -> None:
    """Remember what names became, beside what other names of such files became earlier."""
    key = _key(form, codebook_name)
    before = mapping_in(settings.text(key)).targets
    last = {name: target for name, target in before.items() if name not in mapping.targets} | mapping.targets
    settings.keep_text(key, mapping_as_json(NameMapping(dict([*last.items()][-_MOST:])), Census()))


def _key(form: str, codebook_name: str) -> str:
    digest = hashlib.blake2b(codebook_name.encode("utf-8", "replace"), digest_size=8).hexdigest()
    return f"read annotations/{form} {digest}"
