"""The words that lead to a list of resolutions, and what they say of it: its title, and whose it is."""

import re
from typing import NamedTuple

from annotator.ingest.splitting.form import is_title
from annotator.ingest.splitting.speech_acts import VERBS

_NAME = r"(?:[^\W\d_a-zà-ÿа-яёіїєґ][\w&.'’-]*)"
_JOIN = r"(?:\s+(?:of|the|for|and|de|des|du|la|les|der|die|und|für|et|y|del|i|и|та|з|за|of\s+the|d['’])\b)"
_NAMES = rf"{_NAME}(?:{_JOIN}{{0,2}}\s+{_NAME}){{0,7}}"
# with the number of a congress before it, and behind it whose body it is (“des mineurs”), or its name in quotes
_NAMED = (
    rf"(?:\d{{1,3}}(?:st|nd|rd|th|\.|º|ª|e|ème|-\w{{1,3}})?\s+)?{_NAMES}"
    r"(?:\s+(?:des|du|de(?:\s+l[oa]s)?|of(?:\s+the)?|dei|degli|delle)\s+(?=[^\W\d_A-ZÀ-Þ])[\w-]+)?"
    r"(?:\s+[«„“\"][^»”“\"\n]{2,60}[»”“\"])?"
)
_KIND_EN = (
    r"(?:statement|declaration|resolution|motion|appeal|manifesto|charter|open\s+letter|letter|communiqué|call|demands)"
)
_KIND = (
    r"(?:erklärung|resolution|stellungnahme|beschluss|aufruf|manifest|forderungen|"
    r"déclaration|résolution|motion|appel|manifeste|communiqué|revendications|"
    r"declaración|resolución|moción|llamamiento|manifiesto|comunicado|dichiarazione|risoluzione|appello|"
    r"oświadczeni[ea]|uchwał[aęy]|rezolucj[aęi]|apel|stanowisko|deklaracj[aęi]|"
    r"заявлени[еюя]|резолюци[яию]|обращени[ея]|призыв|декларац[ияию]+|требования|"
    r"заяв[аиу]|резолюці[яїю]|звернення|заклик|вимоги)"
)
_ON = (
    r"(?:on|about|against|for|concerning|to|zu[mr]?|über|gegen|für|sur|contre|pour|sobre|contra|su|contro|"
    r"w\s+sprawie|o|przeciw|о|об|по|против|про|щодо|проти)"
)
_TOPIC = rf"(?:\s+(?P<on>{_ON}\s+(?:the\s+|der\s+|die\s+|den\s+|la\s+|le\s+|l['’]|el\s+)?{_NAMES}))?"
_ENGLISH = re.compile(rf"(?:the\s+)?(?P<issuer>{_NAMES})(?:['’]s?)?\s+(?P<kind>(?i:{_KIND_EN})){_TOPIC}")
_OF = r"(?:of|der|des|von|vom|de|du|des|d['’]|del|della|dei|di)"
_OTHERS = re.compile(
    rf"(?<!\w)(?P<kind>(?i:{_KIND}|{_KIND_EN}))\s+(?:{_OF}\s*(?:the\s+|la\s+|le\s+|los\s+|las\s+|l['’])?)?"
    rf"(?P<issuer>{_NAMED}){_TOPIC}"
)
_EXAMINED = 600
_COLON = re.compile(r"\s*[:：]\s*$")


class Lead(NamedTuple):
    """What the words before a list say of it; "" for what they do not say."""

    title: str
    issuer: str
    is_heading: bool


def read_lead(text: str) -> Lead:
    """Read the paragraph before a list: a heading, or a sentence that names it, as “adopts the FBU statement on …”."""
    text = text[-_EXAMINED:]
    heading = is_title(_COLON.sub("", text)) and not re.search(r"[.!?]\s", text) and not _leads_in(text)
    named = _ENGLISH.search(text) or _OTHERS.search(text)
    issuer = _trimmed(named["issuer"]) if named else ""
    if heading:
        return Lead(_COLON.sub("", text), issuer, is_heading=True)
    return Lead(_words(named[0]), issuer, is_heading=False) if named else Lead("", "", is_heading=False)


def _leads_in(text: str) -> bool:
    """Whether a paragraph with a colon is a sentence: it has a clause behind a comma, or says what a body does."""
    return bool(_COLON.search(text)) and ("," in text or not VERBS.isdisjoint(text.split()))


def _words(found: str) -> str:
    return re.sub(r"^(?:the|der|die|das|la|le|el)\s+", "", " ".join(found.split()), flags=re.IGNORECASE)


def _trimmed(name: str) -> str:
    return re.sub(r"^(?:The|Our|This|Der|Die|Das|La|Le|El)\s+", "", " ".join(name.split())).rstrip(".,'’")
