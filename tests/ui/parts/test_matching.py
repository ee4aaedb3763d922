from annotator.ui.parts.matching import folded, ranked

NAMES = ["Confederation of Labour (KTR)", "KTR", "Federação KTR", "Industri_ALL", "Workers' council"]


def matches(typed: str) -> list[str]:
    return ranked(typed, NAMES, str)


def test_the_best_match_comes_first() -> None:
    assert matches("ktr") == ["KTR", "Confederation of Labour (KTR)", "Federação KTR"]
    assert matches("council") == ["Workers' council"]
    assert matches("ouncil") == ["Workers' council"]
    assert matches("nobody") == []


def test_case_accents_blanks_and_underscores_do_not_matter() -> None:
    assert matches("FEDERACAO") == ["Federação KTR"]
    assert matches("industri all") == ["Industri_ALL"]
    assert folded("  E\u0301tat  d'urgence ") == folded("état d'URGENCE")


def test_nothing_typed_keeps_all_in_their_order() -> None:
    assert matches(" ") == NAMES
