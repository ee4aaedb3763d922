"""Words for the offices of those who sign, and for signing, in the languages most read here."""

import re
from typing import Final

OFFICE: Final = re.compile(
    r"(?<!\w)(?:president|vice[- ]president|general secretary|secretary[- ]general|secretary|"
    "chair(?:man|woman|person)?|co-chair|director|treasurer|spokesperson|convenor|coordinator|leader|"
    "representative|editor|"
    r"(?:stellvertretende[rn]?\s+)?vorsitzende[rn]?|bundesvorsitzende[rn]?|betriebsratsvorsitzende[rn]?|"
    "präsident(?:in)?|generalsekretär(?:in)?|sekretär(?:in)?|geschäftsführer(?:in)?|sprecher(?:in)?|"
    r"présidente?|secrétaire(?: générale?)?|porte-parole|directeur|directrice|coordinat(?:eur|rice)|"
    r"presidente|presidenta|secretari[oa](?: general)?|portavoz|director[ae]?|segretari[oa](?: generale)?|"
    r"(?:wice)?przewodnicząc[ya]|(?:wice)?prezes|sekretarz(?: generalny)?|rzecznik|rzeczniczka|dyrektor|"
    r"koordynator(?:ka)?|"
    r"(?:заместитель|зам\.|и\.\s?о\.)\s+председателя|председатель|(?:вице-)?президент|секретарь|"
    r"генеральный секретарь|директор|руководитель|сопредседатель|лидер|координатор|представитель|уполномоченный|"
    r"(?:заступни(?:к|ця)|в\.\s?о\.)\s+голови|голова|секретар|генеральний секретар|керівник|співголова|координаторка|"
    r"(?:genel )?başkan[ıi]?|genel sekreter[i]?|secretári[oa]-geral|coordenador[ae]?|अध्यक्ष|महासचिव|सचिव|"
    r"主席|秘书长|总书记|会长|委員長|書記長|دبیر(?: ?کل)?|سخنگو|"
    r"رئيس|رئيسة|الرئيس|الأمين العام|أمين عام|الأمينة العامة|مدير|المتحدث)(?!\w)",
    re.IGNORECASE,
)
"""An office that a person signs with."""

SIGNED: Final = re.compile(
    r"^(?:(?:initial |first )?signatories|signed(?: by)?|in solidarity|yours (?:faithfully|sincerely|in solidarity)|"
    r"unterzeichne(?:t|r|rinnen|nde)(?: von)?|gezeichnet|(?:premiers )?signataires|signé(?: par)?|"
    r"firmantes|firmado(?: por)?|firmatari|podpisan[oie](?: przez)?|sygnatariusze|podpisy|"
    r"assinam|subscrevem|assinaturas|imzacılar|imzalayanlar|امضا(?:\u200c?ها|ءکنندگان|کنندگان)?|हस्ताक्षरकर्ता|签名|"
    "签署(?:人|团体|组织)|連署|"
    r"подписали|подписи|подписано|підписали|підписи|підписанти|الموقعون|التوقيعات|الموقعين)(?!\w)[^\w\n]{0,3}",
    re.IGNORECASE,
)
"""Words above a list of those who sign."""


def leads_on(text: str) -> bool:
    """Whether a paragraph leads to a list of names: it ends in a colon, or begins with words for signing."""
    return text.rstrip().endswith((":", "：")) or SIGNED.match(text) is not None
