"""Lines that say where and when a text was issued: “Geneva and Brussels, 28 February 2022”."""

import re
from dataclasses import dataclass, replace

from annotator.ingest.splitting.dates import FoundDate, find_dates
from annotator.ingest.splitting.form import begins_great

_LONGEST = 120
_LONGEST_PLACE = 70
_MOST_WORDS = 8
# what may stand after the date: “г.”, “року”, “r.”, closing brackets
_TAIL = re.compile(r"[\s.,;:)\]]*(?:г(?:\.|ода?\b\.?)|року?\b|р\.|r(?:\.|oku\b)|m\.|م\.?)?[\s.,;:)\]]*")
# and what pages print behind it: the day of the week, the time, who wrote it, how long it takes to read
_WEEKDAY_NAME = (
    "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|sonnabend|mittwoch|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|"
    "jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|"
    "giovedì|"
    r"venerdì|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|"
    r"вівторок|середа|четвер|п[’']ятниця|субота|неділя|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|"
    r"pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|(?:ال)(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد))"
)
_BEHIND = re.compile(
    rf"(?:[\s,;.·|/–—()-]+|{_WEEKDAY_NAME}(?!\w)|(?:um|at|à|às|alle|o godz\.?|о|об|в|ore)\s+(?=\d)|"
    r"\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*(?:uhr|[ap]\.?m\.?|h|[A-Z]{2,4}))?|"
    r"\d{1,3}\s*(?:-\s*)?(?:min(?:ute)?s?\.?|мин\.?|хв\.?)(?:\s+(?:read|lesezeit|de lecture|de lectura|чтения|"
    "читання))?|"
    r"星期[一二三四五六日天]|(?:by|von|par|por|autor|автор)[:\s]+[^\W\d_][\w.’'-]*(?:\s+[^\W\d_][\w.’'-]*){0,3})+",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"\W*(?:by|von|par|por|di|autor[ae]?|author|auteur|автор|текст|tekst|door|av)[:\s]+", re.IGNORECASE
)
_BEFORE_DATE = re.compile(
    r"[\s,،;:(\[|«“\"–—-]*(?<!\w)(?:den|dn\.|dnia|z|ze|w\s+dniu|dne|le|am|the|on|em|il|el|a|vom|du|del|от|від|з|в|"
    "في|بتاريخ|dated?|"
    r"of)?[\s,]*$",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(rf"(?<!\w){_WEEKDAY_NAME}[\s,.]*$", re.IGNORECASE)
# what is not a place though it stands before a date
_DOCUMENT_WORD = re.compile(
    r"(?<!\w)(?:press|release|immediate|statement|declaration|resolution|published|posted|updated|date|adopted|"
    "issued|"
    "pressemitteilung|erklärung|resolution|stand|datum|veröffentlicht|beschluss|beschlossen|angenommen|communiqué|"
    "déclaration|publié|"
    "adoptée?|"
    "comunicado|declaración|publicado|fecha|aprobad[oa]|aprovad[oa]|approved|oświadczenie|uchwała|uchwalon[oa]|"
    "podjęt[oa]|przyjęt[oa]|komunikat|opublikowano|data|"
    r"заявление|пресс-релиз|опубликовано|дата|резолюция|принят[ао]|заява|опубліковано|ухвалено|прийнято|"
    r"بيان|تاريخ|نشر|التاريخ)(?!\w)",
    re.IGNORECASE,
)
# what kind of place it is, and words that places write short: their full stop ends no sentence
_KIND_OF_PLACE = re.compile(
    r"(?<!\w)(?:г\.|гор\.|город|пгт\.?|пос\.|с\.|дер\.|ст\.|м\.|місто|смт\.?|сел\.|гр\.|m\.|miasto|"
    r"orașul)\s*(?=[^\W\d_])",
)
_SHORTENED = re.compile(
    r"(?<!\w)(?:St|Ste|Sta|Sto|Mt|Ft|Pt|Br|обл|р-н|респ|край|woj|pow|a|d|o|i|[^\W\d_a-zа-яіїєґ])\.", re.UNICODE
)
_JOIN_WORDS = (
    "and und et y e i o и та і й & ve og och ja de del la le les du des der die am an im in sur sous upon on w we "
    "в у на"
)
_JOINS = frozenset(_JOIN_WORDS.split())
_FEAST = re.compile(r"day|tag|fest|dzień|день|свят|праздник|первомай|يوم|عيد", re.IGNORECASE)
_SENTENCE_SIGN = re.compile(r"[.!?…;]\s|[!?…;:\"“”«»„]|\d")
_INLINE = re.compile(r"\s*(?:г\.|года|року|р\.|r\.|roku)?\s*\)?\s*(?:[–—:]|-{1,2}(?=\s)|\.(?=\s)|\)(?=\s))\s*(?=\S)")
_BETWEEN = re.compile(r"\s*[|·•]\s*")
_LETTER = re.compile(r"[^\W\d_]")
# the same day by the calendar of the Hijra or of Iran, beside the one that is read
_OTHER_CALENDAR = re.compile(
    r"[\s,،]*\d{1,2}(?:\s*من)?\s+(?:محرم|صفر|ربيع\s+(?:الأول|الاول|الآخر|الثاني)|جمادى\s+\w+|رجب|شعبان|رمضان|شوال|"
    r"ذ[وي]\s+(?:القعدة|الحجة)|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)(?:\s+ماه)?"
    r"\s+\d{4}(?:\s*هـ?\.?)?|(?<!\w)(?:الموافق\s+ل|الموافق\s+ل\w+|الموافق|المصادف|برابر\s+با|مطابق\s+با)(?!\w)|"
    r"\d{4}\s*م\.?(?!\w)"
)
_PLACE_BEHIND = re.compile(r"(?<!\w)(?:in|at|à|en|em|a|w|we|в|у|г\.|місті|городе|في|بـ?)\s+(?P<place>[^\d.,;:]{2,40})$")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when; the place may be unknown. `end` is where the dateline ends in its paragraph (code points)."""

    place: str
    date: FoundDate
    end: int


def read_dateline(text: str, language: str = "") -> Dateline | None:
    """The place and date of a paragraph that says nothing else, or None."""
    if len(text) > _LONGEST:
        return None
    dates = find_dates(text, language=language)
    if len(dates) != 1:
        return _first_of_several(text, language) if dates else None
    (date,) = dates
    place = _place(text[: date.start]) if _ends(text, date.end) else _place_after(text, date)
    return None if place is None else Dateline(place, date, len(text))


def _first_of_several(text: str, language: str) -> Dateline | None:
    """The first date of “Published on 1 March 2022 | Updated on 2 March 2022”."""
    parts = _BETWEEN.split(text)
    found = [read_dateline(part, language) for part in parts if find_dates(part, language=language)]
    if len(parts) == 1 or not all(one is not None and not one.place for one in found):
        return None
    return next((replace(one, end=len(text)) for one in found if one), None)


def _ends(text: str, end: int) -> bool:
    """Whether nothing that matters stands behind the date."""
    tail = _TAIL.match(text, end)
    behind = tail.end() if tail else end
    rest = _OTHER_CALENDAR.sub(" ", text[behind:])
    return not rest.strip() or _BEHIND.fullmatch(rest) is not None


def read_inline_dateline(text: str, language: str = "") -> Dateline | None:
    """The place and date with which a paragraph begins before it goes on: “KYIV, 3 March 2022 – The unions …”."""
    head = text[:_LONGEST]
    date = next(iter(find_dates(head, language=language)), None)
    goes_on = _INLINE.match(head, date.end) if date else None
    if date is None or goes_on is None:
        return None
    place = _place(head[: date.start])
    if place is None or (not place and date.start > 1):
        return None
    return Dateline(place, date, goes_on.end())


def _place_after(text: str, date: FoundDate) -> str | None:
    """The place of “12 марта 2022 г., г. Екатеринбург”: one that says it is a place, or one name behind a comma."""
    behind = text[date.end :]
    tail = _TAIL.match(behind)
    rest = behind[tail.end() if tail else 0 :].strip(" \t\u00a0.,()")
    named = _KIND_OF_PLACE.match(rest) or ("," in behind[: len(behind) - len(rest)] and rest.isalpha())
    if _place(text[: date.start]) != "" or not named or _FEAST.search(rest):
        return None
    return _place(rest) or None


def _place(before: str) -> str | None:
    """The place that stands before a date, "" for none; None if what stands there is no place."""
    words = _OTHER_CALENDAR.sub(" ", before)
    for _ in range(2):
        words = _WEEKDAY.sub("", _BEFORE_DATE.sub("", words))
    words = words.strip(" \t\u00a0,،;:()[]|–—-")
    if not words:
        return ""
    if len(words) > _LONGEST_PLACE or len(words.split()) > _MOST_WORDS:
        return None
    if _BYLINE.match(words) or _DOCUMENT_WORD.search(words):
        said = _PLACE_BEHIND.search(words)
        return (_name_of_place(said["place"]) or "") if said and not _BYLINE.match(words) else ""
    return _name_of_place(words)


def _name_of_place(words: str) -> str | None:
    words = _KIND_OF_PLACE.sub("", words)
    written = _SHORTENED.sub(" ", words)
    if _SENTENCE_SIGN.search(written + " "):
        return None
    names = [word for word in re.split(r"[\s,،/]+", written) if word and word.casefold() not in _JOINS]
    if not names or not all(begins_great(word) for word in names):
        return None
    unicased = not any(letter.isupper() for letter in _LETTER.findall(words))
    return None if unicased and len(names) > 3 else words  # noqa: PLR2004 - a place of more than three words is a sentence
