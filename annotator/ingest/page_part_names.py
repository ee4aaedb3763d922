"""Elements, roles and names of classes by which web pages mark what stands around their texts."""

import re
from collections.abc import Mapping
from typing import Final

NAVIGATION: Final = "navigation"
HEADER: Final = "header of the page"
FOOTER: Final = "footer"
ASIDE: Final = "aside"
FORM: Final = "form"
COOKIES: Final = "cookie notice"
NEWSLETTER: Final = "newsletter"
SHARING: Final = "share buttons"
RELATED: Final = "other texts"
REQUEST: Final = "request"
COMMENTS: Final = "comments"

OF_TAG: Final[Mapping[str, str]] = {
    "nav": NAVIGATION, "menu": NAVIGATION, "search": NAVIGATION, "header": HEADER, "footer": FOOTER, "aside": ASIDE,
    "form": FORM, "button": FORM, "dialog": FORM,
}  # fmt: skip
OF_ROLE: Final[Mapping[str, str]] = {
    "navigation": NAVIGATION, "menu": NAVIGATION, "menubar": NAVIGATION, "toolbar": NAVIGATION, "tablist": NAVIGATION,
    "search": NAVIGATION, "banner": HEADER, "contentinfo": FOOTER, "complementary": ASIDE, "form": FORM,
    "button": FORM, "dialog": FORM, "alertdialog": FORM,
}  # fmt: skip
_WORDS: Final = {
    NAVIGATION: "nav navbar navigation menu submenu breadcrumb breadcrumbs pager pagination topbar tagcloud menue",
    FOOTER: "footer colophon impressum",
    ASIDE: "sidebar aside promo advert adverts advertisement ads sponsored popup modal overlay lightbox teaserbox",
    COOKIES: "cookie cookies consent gdpr dsgvo onetrust cookiebar cookiebanner cookielaw cookiebot",
    NEWSLETTER: "newsletter newsletters subscribe mailchimp mailinglist",
    SHARING: "share sharing shares sharebar sharedaddy addtoany addthis teilen partager compartir",
    RELATED: "related relatedposts recommended recommendations yarpp outbrain taboola trending",
    REQUEST: "donate donation donations paywall crowdfunding spenden",
    COMMENTS: "comments commentlist respond disqus",
}
_REASONS: Final = {word: reason for reason, words in _WORDS.items() for word in words.split()}
_WHOLE: Final = {
    "site-header": HEADER, "masthead": HEADER, "skip-link": NAVIGATION, "widget-area": ASIDE, "author-bio": ASIDE,
    "author-box": ASIDE, "authorbox": ASIDE, "read-more": RELATED, "more-articles": RELATED, "sign-up": NEWSLETTER,
    "social": SHARING, "socials": SHARING, "social-media": SHARING, "social-links": SHARING, "social-icons": SHARING,
    "social-bar": SHARING, "social-buttons": SHARING, "ad": ASIDE, "post-tags": NAVIGATION, "entry-tags": NAVIGATION,
}  # fmt: skip
# classes of the whole that say what it has, of which kind it is, or how it looks
_OF_WHOLE = "has with no without not is are hide show tag category cat type format status single postid body"
_SAYS_OF_WHOLE: Final = frozenset(_OF_WHOLE.split())
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PARTS = re.compile(r"[-_]+")
_JUDGED: Final = frozenset({"div", "section", "ul", "ol", "dl", "p", "table", "td"})


def reason_of_names(tag: str, attributes: Mapping[str, str]) -> str:
    """What the class or id of an element says that it is; "" if nothing."""
    if tag not in _JUDGED:
        return ""
    names = f"{attributes.get('id', '')} {attributes.get('class', '')}".split()
    return next((reason for name in names if (reason := _reason_of(name))), "")


def _reason_of(name: str) -> str:
    words = [word for word in _PARTS.split(_CAMEL.sub("-", name).lower()) if word]
    whole = _WHOLE.get("-".join(words), "")
    if whole or not words or words[0] in _SAYS_OF_WHOLE:
        return whole
    return next((_REASONS[word] for word in words if word in _REASONS), "")
