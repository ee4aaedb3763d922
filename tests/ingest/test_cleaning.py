import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.core.alignment import Alignment
from annotator.core.ranges import Range
from annotator.ingest.cleaning import Cleaned, clean

PROSE = '\\u0022Peace now,\\u0022 said the union.\\r\\n\\r\\nIt was \\ud83d\\udc77 and caf\\u00e9 \\/ \\\\ \\"bar\\".'


def cleaned(text: str) -> Cleaned:
    return clean(text, Alignment.identity(len(text), len(text.encode()), "utf-8"))


def test_json_escapes_are_read_and_pairs_joined() -> None:
    result = cleaned(PROSE)
    assert result.text == '"Peace now," said the union.\r\n\r\nIt was 👷 and café / \\ "bar".'
    assert result.steps == {"json_escapes": 12}
    place = result.text.index("👷")
    assert result.alignment.raw_range(Range(place, place + 1)).quote(PROSE) == "\\ud83d\\udc77"


@pytest.mark.parametrize(
    "text",
    [
        "He wrote \\u0022 twice: \\u0022.",
        json.dumps({"text": "„Frieden“, sagte er.\n\nJa.", "source": "éé"}),
        json.dumps([["a\n\nb", "„Frieden“"]]),
        json.dumps({"text": "“é”\n\n"}) + "\n" + json.dumps({"text": "“è”\n\n"}) + "\n",
        'int main(void) {\n  printf("a\\r\\n");\n  printf("b\\r\\n");\n  printf("c\\n\\n");\n  return 0;\n}\n',
        "\\section{Peace}\n\\textbf{now} and \\noindent \\textit{then} \\newpage \\ref{a}, \\begin{x} \\u0041\n",
        "Copy C:\\temp\\new\\reports to D:\\temp\\new\\reports, then restart the machine and read the text there.",
        'static const char *greeting = "' + "Привет товарищи".encode("unicode_escape").decode() * 40 + '";\n',
        "title=" + "Привет".encode("unicode_escape").decode() * 60 + "\n",
        '  "title": "' + "Привет".encode("unicode_escape").decode() * 60 + '",\n  "text": ""\n',
        "print('" + "Привет".encode("unicode_escape").decode() * 60 + "')\n",
        "The tests lie in C:\\u0041\\reports, C:\\users\\new, D:\\u0042\\texts and D:\\work\\inbox, and nowhere else.",
        "The dump is full of `\\u0022`, `\\u0026#039;` and `\\r\\n`, which are the traces of two programs.",
    ],
    ids=[
        "two only",
        "object",
        "array",
        "lines",
        "program",
        "formula",
        "paths",
        "program in Russian",
        "table of strings",
        "piece of an object",
        "call",
        "paths that look like letters",
        "about escapes",
    ],
)
def test_escapes_that_belong_to_the_text_stay(text: str) -> None:
    assert cleaned(text).text == text


DUMPS = {
    "ru": 'Профсоюзы заявили: «Нет войне!»\n\n"Мы требуем мира", - сказал председатель; его слова приняли.',
    "uk": 'Профспілки об\'єдналися.\n\n"Ми вимагаємо миру", - сказав голова; "і поваги до прав".',
    "ar": 'أعلن الاتحاد العام: "لا للحرب".\n\nنطالب بوقف إطلاق النار؛ "فورا".',
    "de": "Österreichs Gewerkschaften (ÖGB) sagen: \"Für Frieden, für Abrüstung\".\n\nFür Löhne; 'überall'.",
}


def dumped(text: str) -> str:
    """As content systems hand texts over: entities for quotes, and all that is not ASCII escaped."""
    marked = text.replace('"', "&quot;").replace("'", "&#039;")
    return json.dumps(marked)[1:-1].replace("&", "\\u0026").replace("\\n", "\\r\\n")


@pytest.mark.parametrize("language", DUMPS)
def test_a_dump_all_of_whose_letters_are_escaped_is_read(language: str) -> None:
    result = cleaned(dumped(DUMPS[language]))
    assert result.text == DUMPS[language].replace("\n", "\r\n")
    assert result.steps["html_entities"] == dumped(DUMPS[language]).count("\\u0026")


@pytest.mark.parametrize("language", DUMPS)
def test_a_dump_that_was_escaped_twice_is_read(language: str) -> None:
    raw = json.dumps(dumped(DUMPS[language]))[1:-1]
    result = cleaned(raw)
    assert result.text == DUMPS[language].replace("\n", "\r\n")
    place = result.text.index("\r")
    assert result.alignment.raw_range(Range(place, place + 1)).quote(raw) == "\\\\r"


@pytest.mark.parametrize("language", DUMPS)
def test_the_backslashes_of_the_writer_stay(language: str) -> None:
    original = DUMPS[language] + '\n\nA string may hold \\"quotes\\" and \\u00e9 and \\r\\n.'
    assert cleaned(json.dumps(original)[1:-1]).text == original
    assert cleaned(json.dumps(json.dumps(original))[1:-1]).text == f'"{original}"'


def test_entities_are_read_layer_by_layer() -> None:
    raw = "workers&amp;#039; rights&nbsp;&mdash; &lt;b&gt; &#x1F477;"
    result = cleaned(raw)
    assert result.text == "workers' rights\u00a0— <b> 👷"
    assert result.steps == {"html_entities": 7}
    assert result.alignment.raw_range(Range(7, 8)).quote(raw) == "&amp;#039;"
    assert result.alignment.raw_range(Range(0, 15)).quote(raw) == "workers&amp;#039; rights"


@pytest.mark.parametrize("text", ["AT&T; R&D", "?a=1&copy=2&lt=3", "&notit;", "&nothing;", "&#0; &#xD800; &#1;", "&;"])
def test_what_only_looks_like_an_entity_stays(text: str) -> None:
    assert cleaned(text).text == text


def test_a_byte_order_mark_is_left_out_only_at_the_start() -> None:
    result = cleaned("\ufeffa\ufeffb")
    assert result.text == "a\ufeffb"
    assert result.alignment.raw_range(Range(0, 1)) == Range(1, 2)
    assert result.alignment.byte_range(Range(0, 1), result.text) == Range(3, 4)


def test_characters_that_no_database_holds_are_replaced_and_counted() -> None:
    result = cleaned("a\0b \\ud83d \\u0000 \\u0041\\ud83d\\u0041")
    assert result.text == "a\ufffdb \ufffd \ufffd A\ufffdA"
    assert result.steps["unusable_characters"] == 4


@pytest.mark.parametrize("text", ["👷‍♀️ 🇫🇮 e\u0301\r\n\u00a0\t  a\n\r שלום\u2028停火 हिन्दी\x0c\u00ad\u200b end", ""])
def test_nothing_else_is_changed(text: str) -> None:
    result = cleaned(text)
    assert (result.text, result.steps) == (text, {})


@given(
    st.lists(st.sampled_from(["a", "é", '"', "\n", "\r", "\t", "\\", "👷", "停", "&#39;", "\u00a0", " "])).map("".join)
)
@example('\\"\\"\\"')
def test_an_escaped_dump_reads_as_it_was_before(text: str) -> None:
    original = "“Peace”\n\n" + text
    raw = json.dumps(original)[1:-1]
    result = cleaned(raw)
    assert result.text == original.replace("&#39;", "'")
    for run in result.alignment.runs:
        raw_piece, piece = raw[run.raw_start : run.raw_end], result.text[run.clean_start : run.clean_end]
        assert (raw_piece == piece) if run.linear else raw_piece.startswith(("\\", "&"))
