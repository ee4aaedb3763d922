"""Lines below a statement that name who signed, whichever of name and office stands first."""

import pytest

from annotator.ingest.splitting.blocks import read_blocks
from annotator.ingest.splitting.signatories import read_signatures

ABOVE = "Resolution\n\nWe demand peace and bread for all.\n\n"


def signed(lines: str) -> tuple[str, ...]:
    found = read_signatures(read_blocks(ABOVE + lines))
    return found.names if found else ()


@pytest.mark.parametrize(
    ("line", "name", "office"),
    [
        ("Председатель собрания А. В. Смирнов", "А. В. Смирнов", "Председатель собрания"),
        ("Председатель профкома Смирнов А.В.", "Смирнов А.В.", "Председатель профкома"),
        ("Председатель собрания ________ А. В. Смирнов", "А. В. Смирнов", "Председатель собрания"),
        ("Председатель профкома – Иванов И. И.", "Иванов И. И.", "Председатель профкома"),
        ("Заместитель председателя профсоюза П. Петров", "П. Петров", "Заместитель председателя профсоюза"),
        ("Генеральный секретарь Игорь Ковальчук", "Игорь Ковальчук", "Генеральный секретарь"),
        ("Борис Кравченко президент КТР", "Борис Кравченко", "президент КТР"),
        ("Голова ради Іван Петренко", "Іван Петренко", "Голова ради"),
        ("Голова ради профспілки Олена Іванівна Коваль", "Олена Іванівна Коваль", "Голова ради профспілки"),
        ("Vorsitzender der IG Metall Max Mustermann", "Max Mustermann", "Vorsitzender der IG Metall"),
        ("Erster Vorsitzender Jörg Hofmann", "Jörg Hofmann", "Erster Vorsitzender"),
        ("Przewodniczący Jan Kowalski", "Jan Kowalski", "Przewodniczący"),
        ("Przewodnicząca Anna Maria Nowak", "Anna Maria Nowak", "Przewodnicząca"),
        ("Secrétaire générale Sophie Binet", "Sophie Binet", "Secrétaire générale"),
        ("Directora Ana de la Torre", "Ana de la Torre", "Directora"),
        ("Secretary General of the Union Maria van der Berg", "Maria van der Berg", "Secretary General of the Union"),
        ("رئيس الاتحاد محمد علي", "محمد علي", "رئيس الاتحاد"),
        ("رئيس اتحاد عمال مصر محمد علي", "محمد علي", "رئيس اتحاد عمال مصر"),
    ],
)
def test_an_office_and_a_name_on_one_line_are_a_signature(line: str, name: str, office: str) -> None:
    assert signed(line) == (f"{name}, {office}",)


@pytest.mark.parametrize(
    "line",
    [
        "President IndustriALL Global Union",
        "Director General ILO",
        "Президент Российской Федерации",
        "Vorsitzender, IG Metall",
        "Präsident Deutscher Gewerkschaftsbund",
        "Sprecher der Gewerkschaft fordert Ende der Gewalt",
        "President of the Republic",
    ],
)
def test_an_office_and_a_body_are_none(line: str) -> None:
    assert signed(line) == ()


def test_a_dateline_below_the_signatures_does_not_hide_them() -> None:
    lines = "Председатель собрания А. В. Смирнов\nСекретарь И. П. Петрова\n\n12 марта 2022 г., г. Екатеринбург"
    assert signed(lines) == ("А. В. Смирнов, Председатель собрания", "И. П. Петрова, Секретарь")
