"""Pages that ask for money are told from statements that speak of it, in many languages."""

from collections.abc import Callable
from typing import Any

import pytest

CutUp = Callable[..., Any]

STATEMENT = (
    "Our demands\n\nWe, the dockers of five ports, met and decided to stop all work until the war is over.\n\n"
    "We call on all unions of the continent to do the same, and to send their delegates to our meeting in May."
)

REQUESTS = [
    "Donate now: every contribution counts.",
    "Sign up for our newsletter",
    "Bank account: Harbour News, sort code: 12-34-56",
    "Spendenkonto: Hafenblatt e. V., IBAN DE89 3704 0044 0532 0130 00",
    "IBAN: AT61 1904 3002 3457 3201",
    "Jetzt spenden!",
    "Newsletter abonnieren",
    "Faites un don à notre journal",
    "Inscrivez-vous à notre newsletter",
    "Soutenez notre média indépendant : IBAN FR76 3000 6000 0112 3456 7890 189",
    "Haz una donación",
    "Suscríbete a nuestro boletín",
    "Titular de la cuenta: Asociación Prensa Obrera, ES91 2100 0418 4502 0005 1332",
    "Faça uma doação",
    "Chave Pix: jornal@example.org",
    "Fai una donazione",
    "Dona il tuo 5x1000 alla nostra redazione",
    "Wesprzyj naszą redakcję",
    "Wpłaty na konto: 12 3456 7890 1234 5678 9012 3456, tytułem darowizna",
    "Postaw nam kawę: buycoffee.to/gazeta",
    "Поддержите нашу редакцию",
    "Номер карты Сбербанка: 2202 2001 2345 6789",
    "Подпишитесь на нашу рассылку",
    "Підтримати наш проєкт: monobank 4441 1144 5566 7788",
    "Підписуйтеся на наш Telegram",
    "send.monobank.ua/jar/5kYabc",
    "Розрахунковий рахунок: UA21 3223 1300 0002 6007 2335 6600 1",
    "للتبرع لموقعنا اضغط هنا",
    "رقم الحساب: EG38 0019 0005 0000 0000 2631 8000 2",
    "اشتركوا في نشرتنا البريدية",
    "Bağış yapmak için: TR33 0006 1005 1978 6457 8413 26",
    "Bültenimize abone olun",
    "www.patreon.com/harbournews",
]

NOTICES = [
    "We use cookies. By continuing to use this site you accept our privacy policy.",
    "Diese Seite verwendet Cookies, um Ihnen das Lesen zu erleichtern. Mehr dazu in unserer Datenschutzerklärung.",
    "Nous utilisons des cookies",
    "Мы используем файлы cookie",
    "Ми використовуємо файли cookie",
    "Bu site çerez kullanır. Gizlilik politikası",
    "À lire aussi : les cheminots en grève",
    "Lesen Sie auch: Streik in Bremen",
    "Читайте также: стачка в порту",
    "مقالات ذات صلة",
    "Wszelkie prawa zastrzeżone",
    "(Foto: privat)",
    "Fotoğraf: Ayşe Kaya",
    "تصوير: محمد علي",
]

DEMANDS = [
    "Donate to the strike fund, we demand of every union that can.",
    "Pay the wages now!",
    "Make a donation to the strike fund: IBAN GB29 NWBK 6016 1331 9268 19.",
    "We demand that the paper stays ad-free and reader-funded, and we oppose the sale of the newsroom.",
    "Löhne rauf, Spenden statt Rüstung: Wir fordern Geld für Krankenhäuser.",
    "Spendet an die Streikkasse, Kontoinhaber ist der Ortsverein.",
    "Versez à la caisse de grève, faites un don aux grévistes !",
    "Exigimos que paguen los salarios y que hagan una donación a la caja de resistencia.",
    "Exigimos o pagamento dos salários e doações para o fundo de greve.",
    "Chiediamo di versare alla cassa di resistenza: fai una donazione agli operai in sciopero.",
    "Żądamy wypłaty pensji i przelewu zaległych składek na fundusz strajkowy.",
    "Поддержите нас в борьбе за зарплату!",
    "Требуем сделать пожертвования прозрачными и вернуть подписку на газету завода.",
    "Підтримайте нас!",
    "Вимагаємо виплатити зарплату на картку кожному, хто працює під обстрілами.",
    "Зробіть внесок до страйкового фонду.",
    "نطالب بدفع الأجور وندعو إلى التبرع لصندوق الإضراب.",
    "تبرعوا الآن لصندوق الإضراب",
    "Ücretlerimizin ödenmesini talep ediyoruz; grev fonuna bağış yapın.",
    "Subscribers and readers stood with us on the picket line.",
    "We, workers of PrivatBank and PayPal, will not be dismissed.",
    "Ми, працівники Приватбанку, не вийдемо на роботу.",
    "In 2019 2020 2021 2022 the company paid nothing.",
    "The Taliban have closed the schools.",
    "Abonnés absents : le gouvernement ne répond pas.",
    "Подпись под этим заявлением поставили 300 читателей.",
]


@pytest.mark.parametrize("line", [*REQUESTS, *NOTICES])
@pytest.mark.parametrize("above", [True, False], ids=["above", "below"])
def test_a_page_that_asks_or_leads_is_no_statement(cut_up: CutUp, line: str, *, above: bool) -> None:
    made = cut_up(f"{line}\n\n{STATEMENT}" if above else f"{STATEMENT}\n\n{line}")
    assert made.texts == [STATEMENT]
    assert [words for _, words in made.greyed] == [line]


@pytest.mark.parametrize("demand", DEMANDS)
def test_a_demand_that_speaks_of_money_stays(cut_up: CutUp, demand: str) -> None:
    assert cut_up(f"{STATEMENT}\n\n{demand}").texts == [f"{STATEMENT}\n\n{demand}"]
    amid = STATEMENT.replace("\n\nWe call", f"\n\n{demand}\n\nWe call")
    assert cut_up(amid).texts == [amid]


def test_a_demand_among_requests_stays(cut_up: CutUp) -> None:
    demand = "Wir fordern, dass die Redaktion ihre Löhne bekommt, und rufen zu Spenden für die Streikkasse auf."
    requests = "Jetzt spenden!\n\nSpendenkonto: DE89 3704 0044 0532 0130 00\n\nIhre Spende hilft."
    made = cut_up(f"{STATEMENT}\n\n{demand}\n\n{requests}")
    assert made.texts == [f"{STATEMENT}\n\n{demand}"]
    assert [words for _, words in made.greyed] == [requests]


def test_short_lines_that_touch_a_request_go_with_it(cut_up: CutUp) -> None:
    tail = "Підтримати нас\n\nКартка для донатів: 4441 1144 5566 7788\n\nДонати: Приватбанк"
    made = cut_up(f"{STATEMENT}\n\nОльга Коваль, голова профспілки\n\n{tail}")
    assert made.texts == [f"{STATEMENT}\n\nОльга Коваль, голова профспілки"]
    assert [words for _, words in made.greyed] == [tail]
