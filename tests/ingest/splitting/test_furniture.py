"""What pages print around their texts: comments, lists of other texts, buttons, keywords, page numbers."""

from collections.abc import Callable
from typing import Any

import pytest

CutUp = Callable[..., Any]

STATEMENT = (
    "Our demands\n\nWe, the dockers of five ports, met and decided to stop all work until the war is over.\n\n"
    "We call on all unions of the continent to do the same, and to send their delegates to our meeting in May."
)
GOES_ON = "The delegates of the other ports will answer us before the month is over, as they told the press."

BELOW = [
    "3 comments\n\ndave77\n2 days ago\nWell done the dockers! I have said for years that this had to come.\nReply",
    "Leave a Reply Cancel reply\nYour email address will not be published. Required fields are marked *\nName *",
    "Kommentare (2)\nHeinz: Endlich sagt es einer, und zwar laut und deutlich genug.",
    "Laisser un commentaire\nVotre nom",
    "Комментарии (14)\nИван: Давно пора было это сделать всем вместе.",
    "Додати коментар\nІм'я",
    "تعليقات القراء (2)\nأحمد: كل التضامن معكم",
    "Yorumlar\nAhmet: Yaşasın grev",
    "Related posts\nNurses join the strike\nRail union rejects offer\nWho owns the port?",
    "Das könnte Sie auch interessieren\nStreik in Bremen",
    "Читайте також\nСтрайк у порту\nМедсестри вимагають доплат",
    "İlgili Haberler\nAsgari ücret açıklandı",
    "相关阅读\n码头工人罢工",
    "Tags: ports, war, unions",
    "Schlagwörter: Krieg, Hafen",
    "Filed Under\nUnited Kingdom / Labor / War",
    "الوسوم: الحرب، الموانئ",
    "Share this:\nFacebook\nTwitter",
    "Поделиться: ВКонтакте Telegram",
    "分享到：微信 微博",
    "Tweet\nPartilhar",
    "Me gusta esto:\nMe gusta Cargando...",
    "Ältere Beiträge\n1 2 3 … 14 Weiter",
    "« Попередня 1 2 3 Наступна »",
    "上一篇：五一游行公告\n下一篇：关于最低工资的意见",
    "Advertisement",
    "Publicidad",
    "Lesedauer: 4 Min.",
    "Accept all Reject",
    "You receive this email because you subscribed. Unsubscribe",
    "Fot. Jan Nowak / Agencja Wyborcza",
    "Ein Zug in Köln. Foto: imago/Ralph Lueger",
    "If you like this article, please subscribe or donate.",
    "Sign up for our newsletter and get our best work of the whole week in your inbox every Friday morning.",
    "Pressekontakt:\nDGB-Bundesvorstand, Pressestelle\nKeithstraße 1, 10787 Berlin\nTel. 030 24060-211",
    "Contact: Jane Doe, 555-0100, press@union.example",
    "###\n\nAbout the dockers\nThe dockers are an old union of people who load ships.",
    "ENDS\nNotes to editors",
    "Views: 1 523",
    "FacebookTwitterWhatsApp",
    "Our work is licensed under Creative Commons. Feel free to republish and share widely.",
    (
        "Support the Harbour News\nWe have no rich backers and no advertisers.\nRunning it costs money.\n"
        "Can you spare the price of a pint each month?\nEvery penny goes to the paper.\nThank you for reading."
    ),
    "Mit Ihrer Unterstützung können wir:\n→ unabhängig und kritisch berichten\n→ vielfältigen Stimmen Raum geben",
]


@pytest.mark.parametrize("below", BELOW)
def test_what_stands_below_is_no_statement(cut_up: CutUp, below: str) -> None:
    made = cut_up(f"{STATEMENT}\n\n{below}")
    assert made.texts == [STATEMENT]
    assert "\n".join(words for _, words in made.greyed) == below


@pytest.mark.parametrize(
    "line",
    [
        "Comments on the draft law are due in May",
        "No comment",
        "Related demands: peace and bread",
        "Share the wealth",
        "Share the work, print the leaflets, email the ministers",
        "Print workers of all countries",
        "Line 4 drivers on strike",
        "Themen: Frieden und Löhne",
        "Tag der Arbeit",
        "Next: the general strike",
        "1 2 3, we will be free",
        "Accept all refugees",
        "Reject the deal",
        "Last page of the war",
        "Тема: мир и хлеб",
        "Ответить на войну стачкой",
        "Me gusta la huelga",
        "Commentary of the executive",
        "Facebook workers' union",
        "Contact: the dockers of all ports",
        "End the war",
        "Every penny of the profits is ours",
    ],
)
def test_what_only_looks_like_it_stays(cut_up: CutUp, line: str) -> None:
    for text in (f"{STATEMENT}\n\n{line}\n\n{GOES_ON}", f"{line}\n\n{STATEMENT}\n\n{GOES_ON}"):
        assert cut_up(text).texts == [text]


def test_a_list_of_other_texts_within_ends_where_the_text_goes_on(cut_up: CutUp) -> None:
    others = "Read more\nNurses join the strike\nRail union rejects offer"
    made = cut_up(f"{STATEMENT}\n\n{others}\n\n{GOES_ON}")
    assert made.texts == [f"{STATEMENT}\n\n{GOES_ON}"]
    headed = cut_up(f"{STATEMENT}\n\n{others}\n\nWhat comes next\n\n{GOES_ON}")
    assert headed.texts == [f"{STATEMENT}\n\nWhat comes next\n\n{GOES_ON}"]
    assert [words for _, words in made.greyed] == [words for _, words in headed.greyed] == [others]


def test_who_signs_below_a_list_stays(cut_up: CutUp) -> None:
    made = cut_up(f"{STATEMENT}\n\nRelated posts\nNurses join the strike\n\nAnna Nowak, President of the Dockers")
    assert made.texts == [f"{STATEMENT}\n\nAnna Nowak, President of the Dockers"]


@pytest.mark.parametrize("more", ["Read more", "[Weiterlesen]", "Читать далее", "Devamını oku", "اقرأ المزيد"])
def test_a_line_that_leads_on_several_times_cuts_a_page(cut_up: CutUp, more: str) -> None:
    items = [
        f"{title}\n\n{GOES_ON.replace('month', title.split()[0])}\n\n{more}"
        for title in ("Dockers strike again", "Nurses win", "Miners walk out today")
    ]
    made = cut_up("Weekly roundup\n\nNews\n\n" + "\n\n".join(items) + "\n\n---")
    assert made.texts == items
    assert [one.title for one in made.cutting.statements] == [item.split("\n")[0] for item in items]


@pytest.mark.parametrize("more", ["... Читати далі", "… Read more", "… (weiterlesen)", "... Leer más »"])
def test_a_text_cut_off_with_dots_before_the_words(cut_up: CutUp, more: str) -> None:
    items = [f"{title}\n21.06.2022\n{GOES_ON[:-1]}{more}" for title in ("Dockers strike", "Nurses win", "Miners go")]
    made = cut_up("News of the unions\n\n" + "\n\n".join(items))
    assert made.texts == items
    assert {one.date.date for one in made.cutting.statements} == {"2022-06-21"}


def test_a_word_above_the_title_is_no_title(cut_up: CutUp) -> None:
    made = cut_up(f"ANALYSIS\n\nThe bakers who said no\n\nBy Tom Field\nMarch 4, 2022 · 9 min read\n\n{GOES_ON}")
    assert (made.only.title, made.only.date.date, made.only.place) == ("The bakers who said no", "2022-03-04", "")


def test_what_stands_between_and_behind_copies_is_not_the_text(cut_up: CutUp) -> None:
    asks = (
        "We cannot do this without you, and few who read our reporting give.\nIf you can, make a gift today.\nGIVE NOW"
    )
    text = STATEMENT.replace("\n\n", "\n") + "\n" + GOES_ON
    made = cut_up(f"{text}\n{asks}\n{text}\n{text}\nOur work is licensed under Creative Commons.\nIt may travel far.")
    assert made.texts == [text]
    other = cut_up(f"{text}\nThe cooks joined us on the next day.\n{text}")
    assert other.texts == [f"{text}\nThe cooks joined us on the next day."]
