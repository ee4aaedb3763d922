"""Who issued a text, where the text itself says so; "" where it does not."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.datelines import read_inline_dateline
from annotator.ingest.splitting.form import begins_great, is_title
from annotator.ingest.splitting.leads import read_lead
from annotator.ingest.splitting.offices import OFFICE
from annotator.ingest.splitting.speech_acts import BODY, BODY_AFTER_VERB, VERBS, VERBS_FIRST

_TOKEN = re.compile(r"[\w&.’'-]*\w|[^\w\s]")
_LINK_WORDS = "and of the for und der die für des et de la les du y i и та з e del in &"
_LINKS = frozenset(_LINK_WORDS.split())
_PRONOUN_WORDS = (
    "we i they he she it you who this that our these those there workers everyone all both what which "
    "wir ich sie er es ihr wer alle nous je ils elles il elle vous on nosotros ellos ella my oni ono "
    "мы они он она я ми вони він вона"
)
_PRONOUNS = frozenset(_PRONOUN_WORDS.split())
_HOW_WORDS = (
    "strongly firmly utterly hereby today also therefore scharf entschieden aufs schärfste heute fermement aujourd’hui "
    "firmemente enérgicamente hoy con stanowczo zdecydowanie kategorycznie решительно категорически сегодня также "
    "рішуче категорично сьогодні також"
)
_HOW = frozenset(_HOW_WORDS.split())
_MOST_SUBJECT = 12
_OPENING = 400
_FEWEST_TWICE = 2
_EXAMINED = 20_000
_ACRONYM = re.compile(r"(?P<name>[^\W\d_][^()\n]{5,160}?)\s*\((?P<acronym>[^\W\d_a-zа-я]{2,8})\)")
_SHORT_FORM = re.compile(r"\w*(?:[A-ZА-ЯІЇЄҐ]\w*){2,}")
_FEWEST_TITLES = 2
_MOST_NAME = 16
_HEAD = 3


def issuer_of(blocks: Sequence[Block], signatories: Sequence[str] = ()) -> str:
    """Whoever demands, condemns or calls in the third person and the present tense; else the bodies that signed."""
    return speaker_of(blocks) or _bodies(signatories)


def titled_issuer(blocks: Sequence[Block]) -> str:
    """The body that the title names as whose statement it is: “Statement of the Dockers' Federation on the war”."""
    for block in blocks[:_HEAD]:
        if is_title(block.text):
            issuer = read_lead(block.text).issuer
            if any(BODY.fullmatch(word) or _SHORT_FORM.fullmatch(word) for word in _TOKEN.findall(issuer)):
                return issuer
    return ""


def digest_issuer(titles: Sequence[tuple[str, str]], texts: Sequence[str], language: str) -> str:
    """The body that the titles of a digest speak of, if the texts give its name with a short form: “… (IWC)”.

    `titles` and `texts` are those of the same statements; a title comes with its language. The name in `language` goes
    first, short forms of other languages follow.
    """
    names: dict[str, str] = {}
    short: dict[str, list[str]] = {}
    titled = 0
    for (title, own), text in zip(titles, texts, strict=True):
        found = _introduced_in(title, text)
        if found is None:
            continue
        titled += 1
        name, acronym = found
        names.setdefault(own, name)
        if acronym not in short.setdefault(own, []):
            short[own].append(acronym)
    if titled < _FEWEST_TITLES:
        return ""
    first = language if language in names else next(iter(names))
    others = [acronym for own, acronyms in short.items() if own != first for acronym in acronyms]
    return f"{names[first]} ({'/'.join(dict.fromkeys([*short[first], *others]))})"


def _introduced_in(title: str, text: str) -> tuple[str, str] | None:
    """A name with its short form in brackets whose first words stand in the title."""
    folded = _folded(title)
    for found in _ACRONYM.finditer(text[:_EXAMINED]):
        words = found["name"].split()[-_MOST_NAME:]
        names = [words[start:] for start in range(len(words) - 1) if begins_great(words[start])]
        names.sort(key=lambda name: not _spells(name, found["acronym"]))
        for name in names:
            head = [word for word in name if word.casefold() not in _LINKS][:_HEAD]
            if len(head) > 1 and _folded(" ".join(name[: _reach(name, head)])) in folded:
                return " ".join(name).rstrip(","), found["acronym"]
    return None


def _spells(name: Sequence[str], acronym: str) -> bool:
    """Whether a short form begins with the first letters of the first words."""
    letters = "".join(word[0] for word in name if word.casefold() not in _LINKS).casefold()
    return letters.startswith(acronym.casefold())


def _reach(name: Sequence[str], head: Sequence[str]) -> int:
    """How many words of the name it takes to see the words of its head."""
    return name.index(head[-1]) + 1


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def speaker_of(blocks: Sequence[Block]) -> str:
    """Whoever demands, condemns or calls in the third person and the present tense; "" if nobody does."""
    subjects: Counter[str] = Counter()
    first, page = "", "\n".join(block.text for block in blocks)[:_EXAMINED]
    for block in blocks:
        line = read_inline_dateline(block.text)
        opening = _opening_subject(block.text[line.end if line else 0 :], page)
        if opening and not first and not is_title(block.text):
            first = opening
        subjects.update(_subjects(block.text[:_EXAMINED]))
    most = subjects.most_common(1)
    if most and most[0][1] >= _FEWEST_TWICE:
        return most[0][0]
    return first


def _subjects(text: str) -> Iterator[str]:
    """Names in capitals that stand before a verb of statements."""
    if VERBS.isdisjoint(text.split()):
        return
    run: list[str] = []
    for token in _TOKEN.findall(text):
        if token in VERBS and (name := _name(run)):
            yield name
        if _is_capital(token) or (run and token.casefold() in _LINKS):
            run.append(token)
        else:
            run = []


def _is_capital(token: str) -> bool:
    return token[0].isalpha() and any(letter.isupper() for letter in token)


def _name(run: Sequence[str]) -> str:
    """The name that words in capitals make; nothing for a pronoun, or one word that may only begin the sentence."""
    words = list(run)
    while words and words[0].casefold() in _LINKS:
        words = words[1:]
    while words and words[-1].casefold() in _LINKS:
        words = words[:-1]
    if not words or words[0].casefold() in _PRONOUNS:
        return ""
    if len(words) == 1 and sum(letter.isupper() for letter in words[0]) < _FEWEST_TWICE:
        return ""
    return " ".join(words)


def _opening_subject(text: str, page: str) -> str:
    """The body with which a paragraph begins, before such a verb, whatever is in small letters between."""
    words: list[str] = []
    tokens = _TOKEN.findall(text[:_OPENING])
    if tokens and tokens[0] in VERBS_FIRST:
        return _body_after_verb(tokens[1:], page)
    for token in tokens[: _MOST_SUBJECT + 1]:
        if token in VERBS:
            break
        if not token[0].isalnum():
            return ""
        words.append(token)
    else:
        return ""
    if not words or words[0].casefold() in _PRONOUNS or not any(BODY.fullmatch(word) for word in words):
        return ""
    while len(words) > 1 and words[-1].casefold() in _HOW:
        words.pop()
    name = _without_article(words)
    return name if sum(_is_name(word) for word in name.split()) > 1 else ""


def _is_name(word: str) -> bool:
    return _is_capital(word) or "." in word


def _body_after_verb(tokens: Sequence[str], page: str) -> str:
    """The body behind a verb: where its name ends and the object begins is seen where the page names it again."""
    if not tokens or not BODY_AFTER_VERB.match(tokens[0]):
        return ""
    name = [tokens[0]]
    for token in tokens[1:_MOST_SUBJECT]:
        if not token.startswith(("ال", "لل", "ل")):
            break
        name.append(token)
    known = (" ".join(name[:length]) for length in range(len(name), 1, -1))
    return next((words for words in known if page.count(words) > 1), " ".join(name[:_HEAD]))


def _without_article(words: Sequence[str]) -> str:
    return " ".join(words[1:] if words[0] in ("The", "Der", "Die", "Das", "La", "Le", "Les", "El", "Los") else words)


def _bodies(signatories: Sequence[str]) -> str:
    """The bodies behind those who signed, if they are few."""
    bodies: list[str] = []
    for signatory in signatories:
        _, *rest = [part.strip() for part in signatory.split(",")]
        for part in rest:
            body = re.sub(
                r"^(?:(?:of|von|vom|der|des|de|du|del|the|pour|for|für|por|la|le|les|die|за|від|от)\s+|\W+)+",
                "",
                _behind_office(part),
            )
            if len(body) > 1 and begins_great(body) and body not in bodies:
                bodies.append(body)
    return " and ".join(bodies) if len(bodies) in (1, _FEWEST_TWICE) else ""


def _behind_office(part: str) -> str:
    """What is left of “President of the Dockers”: nothing where other words stand before the office."""
    office = OFFICE.search(part)
    return part if office is None else part[office.end() :].strip(" ,") if not part[: office.start()].strip() else ""
