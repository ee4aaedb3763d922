"""Words by which pages ask for money, lead about, and credit pictures, in the languages most read here.

A strong sign is hardly ever found in a statement; a weak one may be, and counts only beside others. Words that a union
of journalists, or one that collects for a strike, would use by itself are weak or missing.
"""

import re
from typing import Final, NamedTuple

_ASKING = {
    "en": "more ways to give|donate (?:today|now|here|by|button)|make a donation|ways to (?:give|donate)|begging bowl|"
    "ad-?free|reader[- ](?:supported|funded)|nonprofit newsroom|keep (?:us|this journalism) (?:going|alive)|"
    r"becom(?:e|ing) (?:a|an|one of our) (?:\w+ )?(?:patron|supporter|donor|subscriber)s?\b|"
    "whatever you can (?:give|afford)|support (?:our|this) (?:journalism|work|reporting|site|website|newsroom)|"
    "support independent (?:journalism|media)|via paypal|patreon|ko-fi|(?:sign up|subscribe) (?:to|for) our|"
    "our (?:free )?newsletter|help us (?:sustain|stay online|keep)|stay online",
    "de": "unterstützen sie unsere (?:arbeit|redaktion)|jetzt spenden|spendenkonto|newsletter abonnieren|"
    "abonnieren sie|werbefrei(?:en|er|es)? journalismus|mit ihrer spende",
    "fr": "faites un don|faire un don|je fais un don|soutenez-nous|soutenez notre (?:journal|travail|site|média)|"
    "abonnez-vous|presse indépendante|sans publicité",
    "es": "haz una donación|hazte soci[oa]|dona ahora|done ahora|apoya nuestro (?:periodismo|trabajo|medio)|suscríbete|"
    "sin publicidad",
    "pl": "wesprzyj(?:cie)? (?:nas|naszą redakcję|nasz portal)|przekaż (?:nam )?(?:darowiznę|datek)|"
    "zapisz się do newslettera|postaw nam kawę|zasubskrybuj|bez reklam",
    "ru": "поддержите (?:нас|редакцию|нашу редакцию|наше издание|наш (?:сайт|проект))|сделайте пожертвование|"
    "оформите подписку|подпишитесь на|подписывайтесь на",
    "uk": "підтримайте (?:нас|редакцію|нашу редакцію|наше видання|наш (?:сайт|про[єе]кт))|зробіть внесок|"
    "задонатити?|підпишіться на|підписуйтесь на",
    "ar": "تبرع(?:وا)? (?:الآن|لنا)|ادعم(?:وا)?نا|ادعم(?:وا)? (?:موقعنا|عملنا)|اشترك(?:وا)? في|نشرتنا البريدية",
}
_LEADING = {
    "en": "all rights reserved|skip to (?:main )?content|share this (?:article|post|page|story)|follow us on|"
    "share on (?:facebook|twitter|whatsapp)|previous (?:post|article)|next (?:post|article)|"
    "related (?:posts|articles|stories)|leave a (?:comment|reply)|terms of (?:use|service)|privacy policy|"
    "cookie (?:policy|settings)|we use cookies|filed under|print this page",
    "de": "alle rechte vorbehalten|zum inhalt springen|folgen sie uns auf|datenschutzerklärung|impressum|"
    "teilen auf|diesen artikel teilen|mehr zum thema",
    "fr": "tous droits réservés|aller au contenu|suivez-nous|mentions légales|partager sur|articles similaires",
    "es": "todos los derechos reservados|síguenos|aviso legal|compartir en|artículos relacionados",
    "pl": "wszelkie prawa zastrzeżone|przejdź do treści|polityka prywatności|udostępnij ten|zobacz też|czytaj także",
    "ru": "все права защищены|читайте также|поделиться в|политика конфиденциальности|перейти к содержанию",
    "uk": "(?:усі|всі) права захищен[оі]|читайте також|поширити у|поділитися в|політика конфіденційності",
    "ar": "جميع الحقوق محفوظة|شارك (?:على|هذا المقال)|تابعونا على|اقرأ أيضا|سياسة الخصوصية",
}
_WEAK = {
    "en": r"donat\w+|\bdonors?\b|contributions?|your support|our (?:dear )?readers|readers like you|"
    r"thank you for supporting|^support [A-Z][\w ]{2,40}$|funded by|newsletter|subscri\w+|newsroom|"
    "independent journalism|thank you for being part|no matter (?:how small|the amount)|"
    "we can['’]t (?:do it|get there) (?:alone|without)",
    "de": r"spenden?\b|ihre unterstützung|leser(?:innen|\*innen)?\b|abonn\w+|unabhängige[rn]? journalismus|redaktion",
    "fr": r"\bdons?\b|votre soutien|nos lecteurs|abonn\w+|rédaction",
    "es": r"donaci\w+|tu apoyo|nuestros lectores|suscri\w+|periodismo independiente|redacción",
    "pl": r"darowizn\w+|wasze wsparcie|czytelni\w+|niezależne dziennikarstwo|subskry\w+|redakcj\w+",
    "ru": r"пожертвован\w+|ваш\w* поддержк\w+|читател\w+|независим\w+ журналистик\w+|подписк\w+|редакци\w+",
    "uk": r"донат\w*|пожертв\w+|ваш\w* підтримк\w+|читач\w+|незалежн\w+ журналістик\w+|підписк\w+|редакці\w+",
    "ar": r"تبرع\w*|دعمكم|قراءنا|اشتراك\w*|الصحافة المستقلة",
}


_BRACKETS = re.compile(r"\((?:[^()]|\([^()]*\))*\)[?*+]?|\[[^\]]*\][?*+]?|.[?*]")


class Signs(NamedTuple):
    """A pattern for the signs of a language, and words of which it needs one: looking for these is much quicker."""

    pattern: re.Pattern[str]
    words: tuple[str, ...]

    def found_in(self, text: str, small: str) -> set[str]:
        """The different signs in a text; `small` is the text in small letters."""
        if not any(word in small for word in self.words):
            return set()
        return {found[0].casefold() for found in self.pattern.finditer(text)}


def _families(signs: dict[str, str]) -> tuple[Signs, ...]:
    return tuple(
        Signs(re.compile(family, re.IGNORECASE), tuple(map(_longest_literal, _alternatives(family))))
        for family in signs.values()
    )


def _alternatives(pattern: str) -> list[str]:
    """The parts of a pattern between bars that stand in no brackets."""
    parts, depth = [""], 0
    for sign in pattern:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _longest_literal(pattern: str) -> str:
    """The longest piece of a pattern that stands in every text that it finds; "" if there is none."""
    plain = _BRACKETS.sub("\0", re.sub(r"\\.[?*+]?", "\0", pattern))
    return max(re.split(r"[\0^$+{}.\d]", plain), key=len).lower()


ASKING: Final = _families(_ASKING)
"""Strong signs of asking for money or subscribers, a pattern a language."""

LEADING: Final = _families(_LEADING)
"""Strong signs of what leads about a page."""

WEAK: Final = _families(_WEAK)

_MENU_WORDS = (
    "home/homepage/about/about us/contact/contact us/search/menu/news/login/log in/sign in/sign up/register/subscribe/"
    "newsletter/archive/share/print/email/e-mail/facebook/twitter/instagram/youtube/whatsapp/telegram/rss/english/"
    "faq/sitemap/privacy/cookies/donate/join/join us/back to top/top/skip to content/next/previous/"
    "startseite/über uns/kontakt/suche/aktuelles/impressum/datenschutz/anmelden/presse/teilen/drucken/archiv/"
    "accueil/à propos/recherche/actualités/connexion/mentions légales/partager/imprimer/adhérer/"
    "inicio/quiénes somos/contacto/buscar/noticias/acceder/compartir/imprimir/afíliate/"
    "strona główna/o nas/szukaj/aktualności/zaloguj/udostępnij/drukuj/"
    "главная/о нас/контакты/поиск/новости/войти/регистрация/поделиться/меню/архив/вступить/"
    "головна/про нас/контакти/пошук/новини/увійти/реєстрація/поділитися/архів/вступити/"
    "الرئيسية/من نحن/اتصل بنا/بحث/أخبار/الأخبار/تسجيل الدخول/القائمة/شارك"
)
MENU: Final = frozenset(_MENU_WORDS.split("/"))
"""What the entries of a page's menu say, in small letters."""

CAPTION: Final = re.compile(
    r"\(\s*(?:photo|foto|image|picture|credit|illustration|graphic|bild|crédit|imagen|imagem|zdjęcie|fot\.|фото|"
    r"світлина|иллюстрация|ілюстрація|صورة|الصورة|写真|图)(?:\s*(?:credit|by|von|par|de|autor))?"
    r"\s*[:：/–—-][^()]{0,160}\)\s*$"
    r"|^(?:photo|foto|image|picture|image credit|photo credit|bild|crédit photo|imagen|zdjęcie|fot\.|фото|світлина|"
    r"صورة|الصورة)(?:\s+(?:credit|by|von|par|de))?\s*[:：©][^\n]{0,200}$"
    r"|(?:via getty images|/\s?(?:afp|reuters|epa|dpa|ap photo|getty images))[^\w\n]{0,5}$"
    r"|^(?:©|\(c\))\s?[^\n]{0,120}$",
    re.IGNORECASE,
)
NAVIGATION: Final = re.compile(r"^[^\n|›»·•]{1,30}(?:\s+[|›»·•]\s+[^\n|›»·•]{1,30}){2,}$")
