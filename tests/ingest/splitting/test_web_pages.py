"""What stands around the text of a web page is greyed, wherever it is nested; what the page says is not."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CutPage = Callable[[str], Any]

WORDS = (
    "Die Gewerkschaften fordern die Regierung auf, den Krieg sofort zu beenden und die Löhne zu erhöhen. "
    "Wir stehen an der Seite aller, die dafür streiken, hier und in den Häfen der anderen Länder."
)
TEXT = f"<p>{WORDS}</p>"


def greyed(made: Any) -> str:
    return "\n".join(words for _, words in made.greyed)


def test_all_that_surrounds_an_article_is_greyed(cut_page: CutPage) -> None:
    made = cut_page(
        f"""<!DOCTYPE html><html><head><title>Erklärung</title></head><body class="single has-sidebar newsletter-on">
        <div class="cookie-notice"><div>Diese Website ist süß.</div><button>Annehmen</button></div>
        <header><div><a href=/>Hafen</a><nav><ul><li><a href=/a>Start</a><li><a href=/b>Über alles</a></ul></nav>
        <form role=search><label>Wonach?</label><input><button>Los</button></form></div></header>
        <div><article class="post category-share"><header><h1>Erklärung</h1><p>Hamburg, den 3. März 2023</p>
        <p>Von Anna Meier</p></header><figure><img src=x><figcaption>Vor dem Hafen</figcaption></figure>{TEXT}
        <h2>Forderungen</h2><p>Wir fordern Frieden. <a href="http://x.y/z">Mehr im Beschluss</a> der Delegierten.</p>
        <div class="post-share"><span>Weitersagen:</span> <a href=f>Brieftaube</a></div>
        <aside class=related><h3>Auch gut</h3><ul><li><a href=1>Streik in Bremen</a></ul></aside>
        <footer>Abgelegt unter <a href=q>Krieg</a></footer></article></div>
        <div class="widget-area"><h3>Post</h3><p>Schreib uns.</p><div><form>E-Mail<button>Ja</button></form></div></div>
        <footer><div><div>Hafen e. V., Am Kai 1</div></div></footer></body></html>"""
    )
    assert made.texts == [
        (
            f"Erklärung\n\nHamburg, den 3. März 2023\n\nVon Anna Meier\n\n{WORDS}\n\n"
            "Forderungen\n\nWir fordern Frieden. Mehr im Beschluss der Delegierten."
        )
    ]
    assert (made.only.date.date, made.only.place) == ("2023-03-03", "Hamburg")
    for words in (
        "süß", "Annehmen", "Start", "Wonach?", "Los", "Vor dem Hafen", "Weitersagen: Brieftaube", "Auch gut",
        "Streik in Bremen", "Abgelegt unter Krieg", "Schreib uns.", "Ja", "Am Kai 1",
    ):  # fmt: skip
        assert words in greyed(made)


@pytest.mark.parametrize(
    "around",
    [
        "<nav><div><div>Vera</div></div></nav>",
        "<header>Vera</header>",
        "<div role=banner>Vera</div>",
        "<div role='navigation'><span>Vera</span></div>",
        "<section role=contentinfo>Vera</section>",
        "<div role=complementary><section><p>Vera</p></section></div>",
        "<div role=search>Vera</div>",
        "<form><table><tr><td>Vera</table></form>",
        "<p>Vor<button>Vera</button></p>",
        "<div><div><div><a href=a>Vera</a></div><div><a href=b>Olga</a><a href=c>Nina</a></div></div></div>",
        "<table><tr><td class='left-menu'>Vera</td></tr></table>",
        "<div class=cookieBanner><p>Vera</p></div>",
        "<div id=sidebar>Vera</div>",
        "<ul class='social-links'><li>Vera</ul>",
        "<div class='c-relatedArticles js-x'><article><h3>Vera</h3></article></div>",
        "<section class='block block--newsletter'>Vera</section>",
        "<div class=breadcrumbs>Vera</div>",
        "<div id=comments>Vera</div>",
    ],
)
def test_each_sign_of_what_surrounds(cut_page: CutPage, around: str) -> None:
    for page in (f"<h1>Aufruf</h1>{TEXT}{around}", f"{around}<h1>Aufruf</h1>{TEXT}"):
        made = cut_page(f"<html><body><div>{page}</div></body></html>")
        assert "Vera" in greyed(made)
        assert f"Aufruf\n\n{WORDS}" in "".join(made.texts)


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (f"<article><header><h1>Aufruf</h1><p>Vera</p></header>{TEXT}</article>", "Vera"),
        (f"<header><h1>Aufruf</h1><p>Vera</p></header>{TEXT}", "Vera"),
        (f"<nav>Vera<div><h1>Aufruf</h1>{TEXT}</div>", "Vera"),
        (f"<form id=aspnet><h1>Aufruf</h1>{TEXT}<p>Vera</p></form>", "Vera"),
        (f"<form id=aspnet><p>Vera</p>{TEXT}</form>", "Vera"),
        (f"<div class='share-content'><p>Vera</p>{TEXT}</div>", "Vera"),
        (f"<div class='no-sidebar tag-newsletter'>Vera</div>{TEXT}", "Vera"),
        (f"{TEXT}<figure><blockquote>Brot!</blockquote><figcaption>Vera</figcaption></figure>", "Vera"),
        (f"{TEXT}<blockquote>Brot!<footer>Vera</footer></blockquote>", "Vera"),
        (f"<article>{TEXT}<footer><p>Vera Meier, Vorsitzende von ver.di</p></footer></article>", "Vera"),
        (f"{TEXT}<p>Unterzeichnet:</p><ul><li><a href=a>Vera</a><li><a href=b>B</a><li><a href=c>C</a></ul>", "Vera"),
        (f"<main>{TEXT}<p><a href=a>Vera</a> <a href=b>Olga</a> <a href=c>Nina</a></p></main>", "Vera"),
        ("<nav><p>Vera fordert Frieden und ein Ende des Krieges.</p></nav>", "Vera"),
    ],
    ids=[
        "header of the article", "only title", "never closed", "form with a title", "form of all", "class of most",
        "class of the whole", "quotation", "foot of a quotation", "signature", "who signed", "links of the text",
        "nothing else",
    ],
)  # fmt: skip
def test_what_the_page_says_stays(cut_page: CutPage, page: str, said: str) -> None:
    made = cut_page(f"<html><body>{page}</body></html>")
    assert any(said in text for text in made.texts)
    assert said not in greyed(made)


def test_outside_of_the_main_part_nothing_is_said(cut_page: CutPage) -> None:
    made = cut_page(f"<div>Oben</div><main><h1>Aufruf</h1>{TEXT}{TEXT.replace('Löhne', 'Renten')}</main><p>Unten</p>")
    assert made.texts[0].startswith("Aufruf\n\n")
    assert [words for _, words in made.greyed] == ["Oben", "Unten"]
    titled = cut_page(f"<h1>Aufruf</h1><main>{TEXT}{TEXT.replace('Löhne', 'Renten')}</main><p>Unten</p>")
    assert titled.texts[0].startswith("Aufruf\n\n")


TAGS = (
    "<div> </div> <nav> </nav> <p> </p> <button> </button> <main> </main> <article> </article> <ul> <li> </ul> <a> "
    "<footer> </footer> <h1> </h1> <aside> </aside> <figure> <img> <figcaption> </figcaption> </figure> <header> "
    "</header> <table> <tr> </table> <script> </script> <svg> </svg> </a> <pre> </pre> <br>"
)
MARKED = ("<p class=share>", "<a href=x>", "<td class=menu>", "<div role=main>", "<section id=related>")
PIECES = st.sampled_from([*TAGS.split(), *MARKED, "Wir fordern Frieden und Brot.", "Mehr", "Vera &amp; Olga", WORDS])


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PIECES, max_size=40))
def test_every_character_of_a_broken_page_is_somewhere(cut_page: CutPage, pieces: list[str]) -> None:
    cut_page(f"{TEXT}{' '.join(pieces)}")


@pytest.mark.parametrize(
    ("page", "numbers"),
    [
        ("<ol><li>{0}</li><li><p>{1}</p></li><li>{2}</ol>", ["1", "2", "3"]),
        ("<ol start=4><li>{0}<li>{1}<li>{2}</ol>", ["4", "5", "6"]),
        ("<ol><li value=7>{0}<ul><li>{0}</ul><li>{1}<li>{2}</ol>", ["7", "8", "9"]),
        (
            "<ol><li>{0}<ol><li>Das Erste muss geschehen.<li>Das Zweite auch.<li>Alles!</ol><li>{1}<li>{2}</ol>",
            ["1", "2", "3"],
        ),
        ("<ol><li>1. {0}<li>2. {1}<li>3. {2}</ol>", ["1", "2", "3"]),
        ("<ul><li>{0}<li>{1}<li>{2}</ul>", []),
        ("<ol><li>Brot<li>Frieden<li>Land</ol>", []),
        ("<ol start=99999999999999999999><li>{0}<li>{1}<li>{2}</ol>", ["1", "2", "3"]),
    ],
)
def test_points_that_the_page_numbers_are_statements(cut_page: CutPage, page: str, numbers: list[str]) -> None:
    points = [f"Wir fordern, dass die Regierung den {what} sofort beendet." for what in ("Krieg", "Boykott", "Abbau")]
    made = cut_page(f"<h1>Aufruf</h1>{TEXT}{page.format(*points)}<p>{WORDS.replace('Krieg', 'Streit')}</p>")
    assert [one.number for one in made.cutting.statements if one.number] == numbers


def test_a_page_of_boxes_without_a_word_on_what_they_are(cut_page: CutPage) -> None:
    made = cut_page(
        """<html><head><title>Dockers vote | Voice</title></head><body><div><p>We value your privacy</p>
        <p>We and our 812 partners store and access information on a device. You can accept or reject.</p>
        <span>Accept all</span><span>Reject</span></div><div><div><a href=/n>News</a></div><div><a href=/o>Opinion</a>
        </div><div><a href=/v>Video</a></div></div><div><h1>Dockers vote for a ceasefire</h1><div>By Jane Roe
        14 November 2023 5 min read</div><div><a href=f>Share on Facebook</a> <a href=t>Tweet</a></div><div><img src=x>
        <div>Dockers march in Hull. Photograph: Sam Poe/Voice</div></div><div><p>Dockers voted on Monday for a motion
        that calls for an immediate ceasefire.</p><div>Advertisement</div><p>“We will not load weapons,” said shop
        steward Ann Lee. “The employer knows it, and so does the government.”</p><div>Read more</div><div><a href=1>
        Nurses join the strike</a></div><div><a href=2>Rail union rejects offer</a></div><p>The executive will meet on
        Thursday to decide whether other ports follow suit.</p></div><div>Topics: <a href=a>Ports</a>, <a href=b>War</a>
        </div><div><p>Get our free newsletter</p><p>The best stories, every Friday. <input><button>Sign up</button></p>
        </div><div><h3>3 comments</h3><div><b>dave77</b><p>Well done the dockers!</p><a href=#>Reply</a></div></div>
        </div></body></html>"""
    )
    assert made.texts == [
        (
            "Dockers vote for a ceasefire\n\nBy Jane Roe 14 November 2023 5 min read\n\nDockers voted on Monday for a "
            "motion that calls for an immediate ceasefire.\n\n“We will not load weapons,” said shop steward Ann Lee. "
            "“The employer knows it, and so does the government.”\n\nThe executive will meet on Thursday to decide "
            "whether other ports follow suit."
        )
    ]
    assert made.only.date.date == "2023-11-14"


@pytest.mark.parametrize(
    ("declared", "found"), [("de", "de"), ("en", "de"), ("", "de"), ("hsb", "hsb"), ("de-AT", "de"), ("xx", "xx")]
)
def test_a_language_that_the_words_contradict_is_not_believed(cut_page: CutPage, declared: str, found: str) -> None:
    made = cut_page(f"<html lang='{declared}'><body><h1>Aufruf</h1>{TEXT}</body></html>")
    assert made.only.language == found


def test_the_name_of_the_site_is_no_part_of_the_title(cut_page: CutPage) -> None:
    assert cut_page(f"<title>Brot | Hafen</title>{TEXT}").only.title == "Brot"
    site = "<meta property='og:site_name' content='Hafen'>"
    assert cut_page(f"<title>Brot – Frieden – Hafen</title>{site}{TEXT}").only.title == "Brot – Frieden"
    assert cut_page(f"<title>Brot – Frieden</title>{TEXT}").only.title == "Brot – Frieden"


def test_links_that_touch_and_other_texts_with_their_dates(cut_page: CutPage) -> None:
    made = cut_page(
        f"<h1>Заява</h1><div>24 лютого 2022, 12:30</div><div>Переглядів: 1523</div>{TEXT}<div><a href=a>Facebook</a>"
        "<a href=b>Twitter</a></div><div>Читайте також</div><div>Профспілки Європи підтримали нас</div>"
        "<div>23.02.2022</div><div>Звернення до МОП</div><div>22.02.2022</div>"
    )
    assert made.texts == [f"Заява\n\n24 лютого 2022, 12:30\n\n{WORDS}"]
    assert made.only.date.date == "2022-02-24"
