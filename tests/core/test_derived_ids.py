"""Ids that follow from content: whoever imports the same bytes must get the same ids, in every version."""

import uuid

import pytest

from annotator.core import identity


@pytest.mark.parametrize("number", range(40))
def test_an_id_that_is_put_together_by_hand_is_a_uuid_of_version_5(number: int) -> None:
    parts = ("statement", "тест", str(number))
    expected = uuid.uuid5(identity._NAMESPACE, "\x1f".join(parts))
    assert identity.derived_id(*parts) == str(expected)


def test_ids_stay_what_they_were() -> None:
    assert identity.statement_id("0" * 64, 0, 10) == "5c4583c2-26d8-5d6c-95d2-15008ca5350b"
