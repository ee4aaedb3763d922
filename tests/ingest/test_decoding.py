import pytest

from annotator.core.errors import DocumentError
from annotator.core.ranges import Range
from annotator.ingest.decoding import Decoded, decode

HARD = "👷‍♀️ 🇫🇮 e\u0301\r\n\u00a0\t  السلام a שלום b 停火 हिन्दी \u2028\u00e9 end"
GERMAN = "Wir fordern für alle Beschäftigten höhere Löhne und eine Überprüfung der Verträge. „Genug“, hieß es."
RUSSIAN = "Мы требуем от правительства немедленно прекратить военные действия и начать мирные переговоры."
POLISH = "Żądamy od rządu natychmiastowego zakończenia działań wojennych. Związek zawodowy wzywa do pokoju w Łodzi."
JAPANESE = "私たちは政府に対して、戦争をただちにやめるよう要求する。労働組合は平和を求めている。"
CHINESE = "我們要求政府立即停止戰爭，並展開和平談判。工會譴責這次入侵，支持所有工人。"
ARABIC = "نطالب الحكومة بوقف الحرب فورا وبزيادة أجور العمال."


def assert_every_character_leads_to_its_bytes(decoded: Decoded, raw: bytes) -> None:
    encoding = decoded.alignment.encoding
    for index, character in enumerate(decoded.text):
        start, end = decoded.alignment.byte_range(Range(index, index + 1), decoded.text)
        assert raw[start:end].decode(encoding) == character
        assert decoded.alignment.clean_range_of_bytes(Range(start, end), decoded.text) == Range(index, index + 1)


@pytest.mark.parametrize(
    ("text", "encoding", "read_as"),
    [
        (GERMAN, "cp1252", "cp1252"),
        (GERMAN.replace("„", "").replace("“", ""), "iso-8859-1", "cp1252"),
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (POLISH, "iso-8859-2", "iso8859-2"),
        (JAPANESE, "shift_jis", "cp932"),
        (JAPANESE, "euc_jp", "euc_jp"),
        (CHINESE, "big5", "big5"),
        (ARABIC, "cp1256", "cp1256"),
        (RUSSIAN, "utf-16-le", "utf-16-le"),
        (GERMAN, "utf-16-be", "utf-16-be"),
        (CHINESE, "utf-16-le", "utf-16-le"),
        (JAPANESE, "utf-16-be", "utf-16-be"),
        (CHINESE[:8], "utf-16-be", "utf-16-be"),
        (RUSSIAN[:8], "utf-16-be", "utf-16-be"),
        (GERMAN[:8], "utf-32-le", "utf-32-le"),
    ],
)
def test_legacy_encodings_are_found(text: str, encoding: str, read_as: str) -> None:
    raw = text.encode(encoding)
    decoded = decode(raw, "flyer.txt")
    assert decoded.text == text
    assert decoded.encoding.name == read_as
    assert decoded.encoding.guessed
    assert 0 < decoded.encoding.confidence <= 1
    assert len(decoded.alignment.runs) == 1
    assert_every_character_leads_to_its_bytes(decoded, raw)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    raw = HARD.encode(encoding)
    decoded = decode(raw, "flyer.txt")
    assert decoded.text == "\ufeff" + HARD
    assert not decoded.encoding.guessed
    assert_every_character_leads_to_its_bytes(decoded, raw)


def test_a_big_endian_mark_is_seen_when_a_person_says_utf_16() -> None:
    raw = ("\ufeff" + HARD).encode("utf-16-be")
    assert decode(raw, "flyer.txt", "UTF-16").text == "\ufeff" + HARD


def test_utf_8_is_never_a_guess() -> None:
    decoded = decode(HARD.encode(), "flyer.txt")
    assert (decoded.text, decoded.encoding.name, decoded.encoding.guessed) == (HARD, "utf-8", False)


def test_what_a_person_says_wins() -> None:
    raw = RUSSIAN.encode("koi8-r")
    decoded = decode(raw, "flyer.txt", "windows-1251")
    assert decoded.text == raw.decode("cp1251")
    assert (decoded.encoding.name, decoded.encoding.guessed) == ("cp1251", False)


def test_shift_states_are_kept_apart_from_characters() -> None:
    text = f"Demand: {JAPANESE} (statement)\n"
    raw = text.encode("iso-2022-jp")
    decoded = decode(raw, "flyer.txt")
    assert decoded.text == text
    assert decoded.encoding.name.startswith("iso2022_jp")
    end = 0
    for index, character in enumerate(text):
        start, end = decoded.alignment.byte_range(Range(index, index + 1), text)
        assert decoded.alignment.clean_range_of_bytes(Range(start, end), text) == Range(index, index + 1)
        if character == "要":
            assert raw[start:end] == "要".encode("iso-2022-jp")[3:-3]
    assert end == len(raw)


def test_a_code_for_two_characters_maps_as_a_whole() -> None:
    raw = b"a\x88\x62b"
    decoded = decode(raw, "flyer.txt", "big5-hkscs")
    assert decoded.text == "a\u00ca\u0304b"
    assert decoded.alignment.byte_range(Range(1, 2), decoded.text) == Range(1, 3)
    assert decoded.alignment.byte_range(Range(3, 4), decoded.text) == Range(3, 4)


def test_two_codes_for_one_character_keep_their_own_bytes() -> None:
    raw = b"\xed\x40 and \xfa\x5c"  # both are 纊; Python writes only the second
    decoded = decode(raw, "flyer.txt", "cp932")
    assert decoded.text == "纊 and 纊"
    assert decoded.alignment.byte_range(Range(0, 1), decoded.text) == Range(0, 2)
    assert decoded.alignment.byte_range(Range(6, 7), decoded.text) == Range(7, 9)
    assert decoded.alignment.byte_range(Range(2, 5), decoded.text) == Range(3, 6)


@pytest.mark.parametrize("length", [0, 1, 2, 3, 4])
def test_damaged_utf_8_stays_utf_8(length: int) -> None:
    before = "x" * length + "Забастовка 👷 " * 400
    raw = before.encode() + b"\xff\xe2\x82 " + before.encode() + b"\xd0"
    decoded = decode(raw, "flyer.txt")
    assert decoded.text == f"{before}\ufffd\ufffd {before}\ufffd"
    assert (decoded.encoding.name, decoded.encoding.guessed, decoded.replaced) == ("utf-8", True, 3)
    after = len(before) + 3
    start, end = decoded.alignment.byte_range(Range(after, after + length + 10), decoded.text)
    assert raw[start:end].decode() == before[: length + 10]
    unread = Range(len(before) + 1, len(before) + 2)
    assert decoded.alignment.byte_range(unread, decoded.text).length == 2


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        (b"\xff\xc3\x28" + "café crème".encode(), "\ufffd\ufffd(café crème"),
        ("Мир всем".encode()[1:], "\ufffdир всем"),
        ("Égalité, café déjà".encode() + b" \xe9tat", "Égalité, café déjà \ufffdtat"),
    ],
)
def test_damage_in_a_short_text_leaves_it_utf_8(raw: bytes, read: str) -> None:
    decoded = decode(raw, "note.txt")
    assert (decoded.text, decoded.encoding.name) == (read, "utf-8")
    assert (decoded.replaced, decoded.encoding.guessed) == (read.count("\ufffd"), True)


@pytest.mark.parametrize("text", ["«LIBERTÉ», «ÉGALITÉ»", "Les ouvrières réclament l'égalité"])
def test_a_few_letters_that_look_like_utf_8_do_not_make_it(text: str) -> None:
    assert decode(text.encode("cp1252"), "note.txt").encoding.name != "utf-8"


def test_damaged_utf_16_is_read_around_the_damage() -> None:
    raw = "\ufeffПеред".encode("utf-16-le") + b"\x00\xd8" + "после 👷".encode("utf-16-le") + b"\x20"
    decoded = decode(raw, "flyer.txt")
    assert decoded.text == "\ufeffПеред\ufffdпосле 👷\ufffd"
    assert decoded.replaced == 2


def test_a_late_first_accent_is_still_seen() -> None:
    raw = b"Plain words. " * 30_000 + RUSSIAN.encode("cp1251")
    assert decode(raw, "flyer.txt").text.endswith(RUSSIAN)


@pytest.mark.parametrize("encoding", ["rot13", "base64", "punycode", "utf-7", "no such thing", "a\0b", "undefined"])
def test_names_that_are_no_encodings_are_refused(encoding: str) -> None:
    with pytest.raises(DocumentError, match=r"not an encoding that this program knows. Nothing was imported"):
        decode(b"abc", "flyer.txt", encoding)


def test_an_encoding_that_does_not_fit_is_refused() -> None:
    with pytest.raises(DocumentError, match="cannot be read as utf-8"):
        decode(RUSSIAN.encode("cp1251") * 5, "flyer.txt", "utf-8")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "cp1252"),
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "koi8-r"),
        (POLISH, "cp1250"),
        (ARABIC, "utf-8"),
    ],
)
@pytest.mark.parametrize("every", [1, 2, 3])
def test_nuls_between_words_do_not_make_it_utf_16(text: str, encoding: str, every: int) -> None:
    words = text.encode(encoding, "ignore").split(b" ")
    raw = b"".join(word + (b" " if place % every else b"\0") for place, word in enumerate(words))
    assert decode(raw, "a.txt").text.replace("\0", " ").strip() == text.encode(encoding, "ignore").decode(encoding)
