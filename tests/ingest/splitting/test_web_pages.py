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


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PIECES, max_size=40))
def test_every_character_of_a_broken_page_is_somewhere(cut_page: CutPage, pieces: list[str]) -> None:
    cut_page(f"{TEXT}{' '.join(pieces)}")
