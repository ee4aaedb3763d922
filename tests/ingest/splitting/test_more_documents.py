"""Whole files of the kinds that the program was built for, in other languages, encodings and line ends."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.core.documents import ReadDocument
from annotator.core.greyed import GreyKind
from annotator.ingest.text_file import read_text_file

Read = Callable[..., ReadDocument]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def run(text: str, encoding: str = "utf-8", name: str = "a.txt") -> ReadDocument:
        (tmp_path / name).write_bytes(text.encode(encoding))
        document, report = read_text_file(tmp_path / name)
        assert report.encoding.replace("_", "-") in (encoding, encoding.removesuffix("-sig"))
        return document

    return run


def greyed(document: ReadDocument) -> list[tuple[GreyKind, str]]:
    return [
        (one.kind, words.text.split("\n", maxsplit=1)[0].strip())
        for one, words in zip(document.greyed, document.greyed_texts, strict=True)
    ]


def entities(text: str) -> str:
    return text.replace('"', "&quot;").replace("'", "&#039;")


ARTICLE_RU = """Профсоюзы Хабаровска потребовали повысить зарплаты водителям автобусов
Водители автобусов Хабаровска во вторник отказались выйти на линию, сообщил независимый профсоюз «Колесо».
«Мы не можем жить на такие деньги», - сказала председатель профсоюза Анна Ким, и добавила, что люди уезжают.
В мэрии заявили, что переговоры пройдут на этой неделе, однако даты встречи пока никто не назвал.
Профсоюз напомнил, что в прошлом году город обещал поднять ставки на пятую часть, но обещания не сдержал."""
CAPTION_RU = "Фото: Пётр Сидоров / ТАСС"
DONATE_RU = "Поддержите нашу редакцию: сделайте пожертвование, каждый взнос читателей важен."


@pytest.mark.parametrize(("encoding", "line_end"), [("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("cp1251", "\r\n")])
def test_a_russian_article_printed_three_times(read: Read, encoding: str, line_end: str) -> None:
    page = f"\n{CAPTION_RU}\n{DONATE_RU}\n{CAPTION_RU}\n{ARTICLE_RU}\n{DONATE_RU}\n{ARTICLE_RU}\n{ARTICLE_RU}"
    document = read(page.replace("\n", line_end), encoding)
    (statement,), (text,) = document.statements, document.texts
    assert text.text == ARTICLE_RU.replace("\n", line_end)
    assert (statement.language, statement.date) == ("ru", "")
    assert statement.title == ARTICLE_RU.split("\n", maxsplit=1)[0]
    kinds = [kind for kind, _ in greyed(document)]
    assert kinds.count(GreyKind.REPEAT) == 2
    assert kinds.count(GreyKind.CAPTION) == 2
    assert kinds.count(GreyKind.BOILERPLATE) == 2
    assert {one.repeats for one in document.greyed if one.kind is GreyKind.REPEAT} == {statement.id}


ARTICLE_DE = """Hafenarbeiter in Bremerhaven legen die Arbeit nieder
Rund 800 Beschäftigte haben am Donnerstag im Hafen von Bremerhaven die Arbeit niedergelegt, teilte die Gewerkschaft mit.
„Wer uns die Zulagen nimmt, bekommt es mit uns allen zu tun“, sagte die Betriebsrätin Meike Harms vor dem Tor.
Die Reederei erklärte, sie wolle weiter verhandeln, nannte aber keinen Termin und kein neues Angebot."""


def test_a_german_article_printed_three_times(read: Read) -> None:
    caption = "Foto: Jens Büttner/dpa"
    donation = "Spenden Sie jetzt: Mit Ihrer Spende unterstützen Sie unabhängigen Journalismus."
    document = read(f"{caption}\n{ARTICLE_DE}\n{donation}\n{ARTICLE_DE}\n{ARTICLE_DE}")
    assert [text.text for text in document.texts] == [ARTICLE_DE]
    assert document.statements[0].language == "de"
    assert [kind for kind, _ in greyed(document)] == [
        GreyKind.CAPTION, GreyKind.BOILERPLATE, GreyKind.REPEAT, GreyKind.REPEAT,
    ]  # fmt: skip


DUMP_UK = (
    "Федерація профспілок закликає до миру й засуджує напад на мирні міста.\n\n"
    '"Ми вимагаємо негайного припинення вогню", - сказала голова об\'єднання Олена Коваль; її підтримали всі.\n\n'
    'Профспілка "Захист праці" закликає організації світу допомогти родинам, що втратили домівку.'
)


@pytest.mark.parametrize("layers", [1, 2])
def test_a_ukrainian_dump_in_layers_of_escapes(read: Read, layers: int) -> None:
    raw = json.dumps(entities(DUMP_UK))[1:-1].replace("&", "\\u0026").replace("\\n", "\\r\\n")
    if layers > 1:
        raw = json.dumps(raw)[1:-1]
    document = read(f" date 2022-03-01 {raw}")
    (statement,), (text,) = document.statements, document.texts
    assert text.text == DUMP_UK.replace("\n", "\r\n")
    assert (statement.language, statement.date, statement.date_precision) == ("uk", "2022-03-01", "day")
    assert greyed(document) == [(GreyKind.FRONT_MATTER, "date 2022-03-01")]


def test_an_arabic_dump_with_entities_within_escapes(read: Read) -> None:
    words = (
        "يدين الاتحاد العام لنقابات العمال الحرب ويطالب بوقف فوري لإطلاق النار.\n\n"
        'قال الأمين العام: "لا للحرب، نعم للخبز".'
    )
    raw = json.dumps(entities(entities(words).replace("&", "&amp;")), ensure_ascii=True)[1:-1]
    document = read(" date 2023-10-20 " + raw.replace("&", "\\u0026"))
    assert [text.text for text in document.texts] == [words]
    assert (document.statements[0].language, document.statements[0].date) == ("ar", "2023-10-20")


BLOG_DE = """Nie wieder Krieg: unsere Erklärung

„Stell dir vor, es ist Krieg, und keiner geht hin.“
– Carl Sandburg

Die Initiative Rote Feder verurteilt den Angriff und jede Aufrüstung, die ihm folgt.

Wir veröffentlichen hier die Resolution der GEW Sachsen zum Krieg, der wir uns in allen Punkten anschließen:

1. Wir verurteilen den Überfall und fordern den Abzug aller Truppen.

2. Wir fordern Verhandlungen unter dem Dach der Vereinten Nationen.

3. Wir lehnen das Sondervermögen für die Bundeswehr ab.

4. Wir stehen an der Seite aller, die den Kriegsdienst verweigern.

Unsere Solidarität gilt den Menschen, nicht den Regierungen.

Unterstützen Sie uns

Mit einer Spende unterstützen Sie unsere Arbeit: Spendenkonto DE12 3456 7890 1234 5678 90.

Newsletter abonnieren"""


@pytest.mark.parametrize(("encoding", "line_end"), [("utf-8", "\n"), ("utf-8-sig", "\r\n")])
def test_a_german_blog_with_resolutions_of_others(read: Read, encoding: str, line_end: str) -> None:
    document = read(BLOG_DE.replace("\n", line_end), encoding)
    first, *points, last = document.statements
    assert [one.number for one in points] == ["1", "2", "3", "4"]
    assert {one.issuer for one in points} == {"GEW Sachsen"}
    assert {one.language for one in document.statements} == {"de"}
    assert {one.group_title for one in points} == {"Resolution der GEW Sachsen zum Krieg"}
    assert first.title == "Nie wieder Krieg: unsere Erklärung"
    assert (first.issuer, last.issuer) == ("Initiative Rote Feder", "Initiative Rote Feder")
    assert first.group_id == last.group_id != points[0].group_id
    assert document.texts[-1].text == "Unsere Solidarität gilt den Menschen, nicht den Regierungen."
    assert [kind for kind, _ in greyed(document)] == [GreyKind.BOILERPLATE]
    assert greyed(document)[0][1] == "Unterstützen Sie uns"


BLOG_PL = """Nasza deklaracja przeciw wojnie

„Pokój nie jest tylko brakiem wojny.”
– Baruch Spinoza

Kolektyw Czarna Róża wzywa wszystkich pracowników do protestu i solidarności z uchodźcami.

Popieramy w całości uchwałę OPZZ przeciw wojnie, którą tu przytaczamy:

1) Potępiamy agresję i żądamy wycofania wojsk.

2) Żądamy pomocy dla wszystkich, którzy uciekają przed bombami.

3) Sprzeciwiamy się cięciom w imię zbrojeń.

Razem jesteśmy silniejsi niż ich granice.

Wesprzyj nas! Przekaż darowiznę na konto kolektywu, każda złotówka się liczy."""


def test_a_polish_blog_with_resolutions_of_others(read: Read) -> None:
    document = read(BLOG_PL)
    first, *points, last = document.statements
    assert [one.number for one in points] == ["1", "2", "3"]
    assert {(one.issuer, one.language) for one in points} == {("OPZZ", "pl")}
    assert first.group_id == last.group_id
    assert first.issuer == last.issuer == "Kolektyw Czarna Róża"
    assert "którą tu przytaczamy" in document.texts[0].text
    assert [kind for kind, _ in greyed(document)] == [GreyKind.BOILERPLATE]


JOINT_UK = """



м. Київ, 1 березня 2022 р.

## Спільна заява профспілок проти війни

Федерація профспілок України та [Конфедерація](#) вільних профспілок України засуджують збройну агресію.

**Ми вимагаємо** негайного припинення вогню та виведення військ.

**Григорій Осовий**\x20\x20
Голова ФПУ

Голова КВПУ Михайло Волинець
"""


@pytest.mark.parametrize(("encoding", "line_end"), [("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("cp1251", "\r\n")])
def test_a_ukrainian_joint_statement_in_markdown(read: Read, encoding: str, line_end: str) -> None:
    document = read(JOINT_UK.replace("\n", line_end), encoding, "a.md")
    (statement,), (text,) = document.statements, document.texts
    assert statement.title == "Спільна заява профспілок проти війни"
    assert (statement.date, statement.date_precision, statement.place) == ("2022-03-01", "day", "Київ")
    assert statement.language == "uk"
    assert text.marks.signatories == ("Григорій Осовий, Голова ФПУ", "Михайло Волинець, Голова КВПУ")
    assert statement.issuer == "Федерація профспілок України та Конфедерація вільних профспілок України"
    assert text.text.startswith("м. Київ")
    assert "**" not in text.text
    assert document.greyed == ()


def test_an_arabic_joint_statement_in_markdown(read: Read) -> None:
    document = read(
        "تونس، 5 أبريل 2023\n\n"
        "## بيان مشترك ضد الحرب\n\n"
        "يدين الاتحاد العام لنقابات العمال الحرب ويطالب بوقف فوري لإطلاق النار.\n\n"
        "**نطالب** الحكومات برفع الأجور ووقف التسلح.\n\nرئيس الاتحاد محمد علي\n\nالأمينة العامة للنقابة سعاد حسن\n",
        name="a.md",
    )
    (statement,), (text,) = document.statements, document.texts
    assert statement.title == "بيان مشترك ضد الحرب"
    assert (statement.date, statement.place, statement.language) == ("2023-04-05", "تونس", "ar")
    assert text.marks.signatories == ("محمد علي, رئيس الاتحاد", "سعاد حسن, الأمينة العامة للنقابة")


def test_a_resolution_with_the_office_before_the_name(read: Read) -> None:
    resolution = (
        "г. Екатеринбург, 12 марта 2022 г.\n\nРезолюция собрания рабочих\n\n"
        "Мы, участники собрания, собрались в трудное время.\n\n"
        "1. Мы требуем немедленно остановить военные действия.\n\n2. Мы требуем вернуть на работу всех уволенных.\n\n"
        "3. Мы требуем индексации зарплат хотя бы раз в год.\n\n"
        "Председатель собрания А. В. Смирнов\nСекретарь собрания И. П. Петрова\n"
    )
    document = read(resolution.replace("\n", "\r\n"), "cp1251")
    frame, *points = document.statements
    assert [one.number for one in points] == ["1", "2", "3"]
    assert {(one.date, one.place, one.language) for one in document.statements} == {
        ("2022-03-12", "Екатеринбург", "ru")
    }
    assert document.texts[0].marks.signatories == (
        "А. В. Смирнов, Председатель собрания",
        "И. П. Петрова, Секретарь собрания",
    )
    assert frame.title == "Резолюция собрания рабочих"


DIGEST = {
    "de": (
        "Kein Burgfrieden mit den Regierungen\n\n\n"
        "Am 24. Februar 2023 kamen in Essen Gewerkschafter aus neun Ländern zusammen und beschlossen, gemeinsam gegen "
        "den Krieg und die Kürzungen zu kämpfen, denn überall [...]"
    ),
    "pl": (
        "Związkowcy przeciw wojnie\n\n\n"
        "W dniu 25 lutego 2023 roku w Warszawie spotkali się związkowcy z ośmiu krajów i przyjęli wspólne stanowisko "
        "przeciw wojnie, w którym wzywają wszystkich do strajku oraz [...]"
    ),
    "ru": (
        "Нет войне и нет урезаниям\n\n\n"
        "26 февраля 2023 года в Алма-Ате прошла встреча независимых профсоюзов, участники которой приняли общее "
        "заявление против войны и потребовали освободить всех арестованных […]"
    ),
    "uk": (
        "Робітники проти агресії\n\n\n"
        "27 лютого 2023 року у Львові зібралися представники незалежних профспілок, які ухвалили спільну заяву проти "
        "агресії та закликали колег з усього світу допомогти [...]"
    ),
    "ar": (
        "لا للحرب ولا للتقشف\n\n\n"
        "في 28 فبراير 2023 اجتمع في تونس ممثلو النقابات المستقلة من سبعة بلدان واتفقوا على بيان مشترك ضد الحرب وضد "
        "سياسات التقشف التي تفرضها الحكومات على العمال […]"
    ),
}


@pytest.mark.parametrize(("encoding", "line_end"), [("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("utf-8", "\r")])
def test_a_digest_in_five_languages(read: Read, encoding: str, line_end: str) -> None:
    page = "Internationale Arbeiterbewegung\n\n" + "\n\n".join(DIGEST.values())
    document = read(page.replace("\n", line_end), encoding)
    assert [one.language for one in document.statements] == list(DIGEST)
    assert [one.title for one in document.statements] == [item.split("\n", maxsplit=1)[0] for item in DIGEST.values()]
    assert [one.date for one in document.statements] == [f"2023-02-{day}" for day in range(24, 29)]
    assert [text.text for text in document.texts] == [item.replace("\n", line_end) for item in DIGEST.values()]
    assert greyed(document) == [(GreyKind.HEADER, "Internationale Arbeiterbewegung")]
