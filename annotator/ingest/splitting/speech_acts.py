"""Verbs of statements in the third person, and nouns of bodies that make them, in the languages most read here."""

import re
from typing import Final

_VERBS = (
    "condemns condemn demands demand urges urge calls call appeals appeal rejects reject denounces denounce expresses "
    "express declares declare stands stand reaffirms reaffirm reiterates reiterate opposes oppose insists insist "
    "welcomes welcome regrets regret affirms affirm "
    "verurteilt verurteilen fordert fordern ruft rufen appelliert appellieren erklärt erklären lehnt lehnen "
    "protestiert protestieren begrüßt begrüßen unterstützt unterstützen "
    "condamne condamnent exige exigent appelle appellent demande demandent dénonce dénoncent réclame réclament "
    "rejette rejettent affirme affirment exprime expriment réaffirme "
    "condena condenan exige exigen llama llaman exhorta exhortan rechaza rechazan denuncia denuncian declara declaran "
    "expresa expresan reclama reclaman reitera "
    "condanna condannano chiede chiedono esige esigono respinge esprime "
    "potępia potępiają żąda żądają domaga domagają wzywa wzywają apeluje apelują wyraża wyrażają oświadcza oświadczają "
    "sprzeciwia protestuje stanowczo "
    "осуждает осуждают требует требуют призывает призывают заявляет заявляют выражает выражают отвергает выступает "
    "выступают обращается поддерживает протестует "
    "засуджує засуджують вимагає вимагають закликає закликають заявляє заявляють висловлює висловлюють відкидає "
    "виступає звертається підтримує протестує"
)
_BODIES = (
    r"\w*union\w*|federation|confederation|congress|committee|council|association|party|league|movement|campaign|"
    r"network|coalition|alliance|"
    r"\w*gewerkschaft\w*|\w*bund|\w*verband\w*|\w*vorstand|\w*rat|bündnis|partei|"
    r"syndicat\w*|fédération|confédération|comité|conseil|collectif|parti|"
    r"sindicat\w+|federación|confederación|comité|consejo|partido|coordinadora|central|"
    r"związ\w+|federacj\w+|konfederacj\w+|porozumieni\w+|komisj\w+|forum|parti\w+|"
    r"\w*союз\w*|федераци\w+|конфедераци\w+|объединени\w+|комитет\w*|совет\w*|парти\w+|движени\w+|"
    r"профспілк\w+|профспілок|федераці\w+|конфедераці\w+|об['’]єднан\w+|комітет\w*|рад[аи]|парті\w+|рух"
)
_VERBS_FIRST = "يدين تدين يطالب تطالب يدعو تدعو يستنكر تستنكر يؤكد تؤكد يعلن تعلن يرفض ترفض يعرب تعرب يشجب تشجب"

VERBS: Final = frozenset(_VERBS.split())
"""What a body does in its statements, in the present: news tell of it in the past."""

VERBS_FIRST: Final = frozenset(_VERBS_FIRST.split())
"""The same of a language in which the verb stands before the body."""

BODY: Final = re.compile(rf"(?:{_BODIES})", re.IGNORECASE)
BODY_AFTER_VERB: Final = re.compile(r"(?:ال)?(?:اتحاد|نقابة|نقابات|حزب|لجنة|حركة|كونفدرالية|مجلس|منظمة|جبهة)$")
