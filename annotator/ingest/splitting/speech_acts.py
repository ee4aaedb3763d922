"""Verbs of statements in the third person, and nouns of bodies that make them, in the languages most read here."""

import re
from typing import Final

from annotator.ingest.splitting.signs import families

_VERBS = (
    "condemns condemn demands demand urges urge calls call appeals appeal rejects reject denounces denounce "
    "expresses "
    "express declares declare stands stand reaffirms reaffirm reiterates reiterate opposes oppose insists insist "
    "welcomes welcome regrets regret affirms affirm resolves resolve decides "
    "verurteilt verurteilen fordert fordern ruft rufen appelliert appellieren erklärt erklären lehnt lehnen "
    "protestiert protestieren begrüßt begrüßen unterstützt unterstützen beschließt beschließen "
    "condamne condamnent exige exigent appelle appellent demande demandent dénonce dénoncent réclame réclament "
    "rejette rejettent affirme affirment exprime expriment réaffirme décide décident "
    "condena condenan exige exigen llama llaman exhorta exhortan rechaza rechazan denuncia denuncian declara "
    "declaran "
    "expresa expresan reclama reclaman reitera resuelve acuerda "
    "condanna condannano chiede chiedono esige esigono respinge esprime "
    "potępia potępiają żąda żądają domaga domagają wzywa wzywają apeluje apelują wyraża wyrażają oświadcza "
    "oświadczają "
    "sprzeciwia protestuje stanowczo uchwala postanawia "
    "осуждает осуждают требует требуют призывает призывают заявляет заявляют выражает выражают отвергает выступает "
    "выступают обращается поддерживает протестует постановляет "
    "засуджує засуджують вимагає вимагають закликає закликають заявляє заявляють висловлює висловлюють відкидає "
    "виступає звертається підтримує протестує ухвалює"
)
_BODIES = (
    r"\w*union\w*|federation|confederation|congress|committee|council|association|party|league|movement|campaign|"
    r"network|coalition|alliance|collective|initiative|platform|"
    r"\w*gewerkschaft\w*|\w*bund|\w*verband\w*|\w*vorstand|\w*rat|bündnis|partei|kollektiv|plattform|\w*initiative|"
    r"syndicat\w*|fédération|confédération|comité|conseil|collectif|plateforme|parti|"
    r"sindicat\w+|federación|confederación|comité|consejo|partido|coordinadora|central|colectivo|plataforma|"
    "iniciativa|"
    r"związ\w+|federacj\w+|konfederacj\w+|porozumieni\w+|komisj\w+|kolektyw|inicjatyw\w+|stowarzyszeni\w+|forum|"
    r"parti\w+|rad[ay]|zarząd\w*|zjazd\w*|ruch\w*|związek|"
    r"sindacat\w+|federazione|confederazione|comitato|consiglio|federação|confederação|comissão|conselho|movimento|"
    "coletivo|"
    r"sendika\w*|konfederasyon\w*|birli[kğ]\w*|derne[kğ]\w*|"
    r"\w*союз\w*|федераци\w+|конфедераци\w+|объединени\w+|комитет\w*|совет\w*|парти\w+|движени\w+|ассоциаци\w+|"
    r"инициатив\w+|"
    r"профспілк\w+|профспілок|федераці\w+|конфедераці\w+|об['’]єднан\w+|комітет\w*|рад[аи]|парті\w+|рух|асоціаці\w+|"
    r"ініціатив\w+"
)
_VERBS_FIRST = "يدين تدين يطالب تطالب يدعو تدعو يستنكر تستنكر يؤكد تؤكد يعلن تعلن يرفض ترفض يعرب تعرب يشجب تشجب"

VERBS: Final = frozenset(_VERBS.split())
"""What a body does in its statements, in the present: news tell of it in the past."""

VERBS_FIRST: Final = frozenset(_VERBS_FIRST.split())
"""The same of a language in which the verb stands before the body."""

BODY: Final = re.compile(rf"(?:{_BODIES})", re.IGNORECASE)
BODY_AFTER_VERB: Final = re.compile(r"(?:ال)?(?:اتحاد|نقابة|نقابات|حزب|لجنة|حركة|كونفدرالية|مجلس|منظمة|جبهة)$")


_DEMANDING = {
    "en": r"\bwe (?:\w+ )?(?:demand|condemn|oppose|reject|refuse|insist|call for|strike)\b|"
    r"\bwe (?:\w+ )?call (?:up)?on (?:the|all|every|unions|workers|governments|employers)\b",
    "de": r"\bwir (?:\w+ ){0,2}(?:fordern|verlangen|verurteilen|protestieren|lehnen|streiken|bestehen)\b|"
    r"fordern wir\b",
    "fr": "nous (?:exigeons|condamnons|réclamons|revendiquons|dénonçons|refusons|demandons)|exigeons",
    "es": "exigimos|demandamos|reclamamos|condenamos|denunciamos|rechazamos",
    "pt": "exigimos|reivindicamos|condenamos|rejeitamos|recusamos",
    "it": "chiediamo|esigiamo|pretendiamo|condanniamo|rivendichiamo|rifiutiamo",
    "pl": "żądamy|domagamy się|potępiamy|sprzeciwiamy|protestujemy|wzywamy rząd",
    "ru": "требуем|осуждаем|протестуем|настаиваем|отвергаем|призываем (?:все|правительств|профсоюз|работник|рабоч)",
    "uk": "вимагаємо|засуджуємо|протестуємо|наполягаємо|відкидаємо|закликаємо (?:вс|уряд|профспіл|працівник|робітник)",
    "ar": "نطالب|ندين|نستنكر|نرفض|نشجب|نحتج",
    "tr": "talep ediyoruz|kınıyoruz|reddediyoruz|protesto ediyoruz|istiyoruz",
}
_WORK = {
    "en": r"strike fund|hardship fund|\bwages\b|strikers|on strike",
    "de": r"streikkasse|streikfonds|\blöhne?\b|gehälter|streikende",
    "fr": "caisse de (?:grève|solidarité)|fonds de grève|salaires|grévistes",
    "es": "caja de resistencia|fondo de huelga|salarios|huelguistas",
    "pt": "fundo de greve|caixa de greve|salários|grevistas",
    "it": r"cassa di resistenza|fondo di sciopero|\bsalari\b|stipendi|scioperanti",
    "pl": r"fundusz\w* strajkow|\bpłac[ey]?\b|pensje|wynagrodze|strajkując",
    "ru": r"(?:забастовочн|стачечн)\w+ фонд|зарплат[ыу]?\b|заработн\w+ плат|бастующ",
    "uk": r"страйков\w+ фонд|зарплат[иу]?\b|заробітн\w+ плат|страйкар|страйкуюч",
    "ar": "صندوق الإضراب|صندوق التضامن|أجور|رواتب|المضربين|المضربون",
    "tr": "grev fonu|ücret(?:ler|imiz|lerin)|grevci",
}

DEMANDING: Final = families(_DEMANDING)
"""What those who speak do in the first person: a paragraph that demands is never a page's own request for money."""

WORK: Final = families(_WORK)
"""Money of work and of strikes, which statements speak of and pages that ask for themselves do not."""
