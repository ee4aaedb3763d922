import pytest

from annotator.ingest.language import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We demand that the government stop the war and raise the wages of all workers.", "en"),
        ("Wir fordern von der Regierung ein Ende des Krieges und höhere Löhne für alle.", "de"),
        ("Nous exigeons du gouvernement l'arrêt de la guerre et la hausse des salaires.", "fr"),
        ("Мы требуем от правительства немедленно прекратить военные действия.", "ru"),
        ("אנו דורשים מן הממשלה להפסיק מיד את המלחמה ולהעלות את שכר העובדים", "he"),
        ("نطالب الحكومة بوقف الحرب فورا وبزيادة أجور العمال في كل مكان.", "ar"),
        ("私たちは政府に対して、戦争をただちにやめるよう要求する。労働組合は平和を求めている。", "ja"),
        ("Απαιτούμε από την κυβέρνηση να σταματήσει αμέσως τον πόλεμο και να αυξήσει τους μισθούς.", "el"),
        ("노동조합은 정부에 전쟁을 즉시 중단하고 모든 노동자의 임금을 인상할 것을 요구한다.", "ko"),
        ("工會要求政府立即停止戰爭，並提高所有工人的工資。我們支持和平與團結。", "zh"),
        ("हम सरकार से मांग करते हैं कि युद्ध तुरंत बंद हो और मजदूरी बढ़ाई जाए।", "hi"),
    ],
)
def test_languages_are_told_apart(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["", "Peace now", "[...]", "Michael Vassiliadis", "28.02. " * 9, "👷‍♀️ 🇫🇮 \0 \ud83d"])
def test_too_little_text_is_undetermined(text: str) -> None:
    assert detect_language(text) == "und"


def test_a_long_text_is_sampled() -> None:
    assert detect_language("Wir fordern ein Ende des Krieges und höhere Löhne. " * 50_000) == "de"


@pytest.mark.parametrize(
    "text", ["The union demands peace. " * 10, "Peace, bread, land, work now\n" * 30, "peace " * 80]
)
def test_a_slogan_stays_undetermined_however_often_it_is_repeated(text: str) -> None:
    assert detect_language(text) == "und"


@pytest.mark.parametrize(
    "text", ["Sato Tanaka Suzuki Ito Watanabe Yamamoto Nakamura", "KOBE OSAKA TOKYO NAGOYA SENDAI SAPPORO"]
)
def test_a_language_is_never_one_whose_letters_are_not_in_the_text(text: str) -> None:
    assert detect_language(text) not in {"ja", "ru", "zh", "el", "hi", "bg"}
