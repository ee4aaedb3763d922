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
