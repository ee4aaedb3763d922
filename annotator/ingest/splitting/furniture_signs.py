"""Whole lines that web pages print around their texts: heads of lists and comments, buttons, page numbers."""

import re
from typing import Final


def _line(*languages: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{'|'.join(languages)})(?:\s*\(\d{{1,5}}\))?\s*[:：.…!]*\s*", re.IGNORECASE)


RELEASE_ENDS: Final = re.compile(r"#{3,}|[-–—*]*\s*(?:30|ENDS?|Ends)\s*[-–—*]*|\[(?:ENDS?|Ends)\]")
"""What closes a press release: below it stand notes for editors."""

CONTACT: Final = re.compile(
    "(?:press|media|for (?:more|further) information|for media inquiries|kontakt für (?:die )?(?:presse|medien)|"
    "pressekontakt|"
    r"rückfragen|ansprechpartner(?:in)?|contacts?(?: presse)?|contacto(?: de prensa)?|contato|contatti(?: stampa)?|"
    "kontakt(?: dla mediów)?|контакты?(?: для (?:прессы|сми))?|пресс-служба|контакти?(?: для (?:преси|змі))?|"
    "прес-служба|"
    r"للتواصل|للاستفسار|basın (?:irtibat|iletişim))(?: contacts?| inquiries)?\s*[:：].{0,160}",
    re.IGNORECASE,
)
"""Whom to ask, with or without the address behind the colon."""

ADDRESS: Final = re.compile(r"[\w.+-]+@[\w-]+\.\w|(?<!\d)\+?\(?\d[\d ()/.-]{6,}\d|https?://|www\.|\b\d{5}\b")
"""What lines of an address hold: numbers of telephones, mail addresses, codes of places."""

COMMENTS_BEGIN: Final = _line(
    r"(?:\d+|one) (?:comments?|responses?|replies|reply|thoughts? on .{1,200})|(?:no )?comments|leave a (?:comment|"
    "reply)"
    r"(?: cancel reply)?|(?:post|add) a comment|join the (?:conversation|discussion)",
    r"(?:leser)?kommentare|\d+ (?:leser)?kommentare?|schreibe? (?:einen|deinen) kommentar(?: antwort abbrechen)?|"
    r"kommentar (?:schreiben|hinterlassen|verfassen)",
    r"commentaires|\d+ commentaires?|laisser un commentaire(?: annuler la réponse)?|réagir à cet article",
    r"comentarios|\d+ comentarios?|dej[ae] (?:un comentario|una respuesta)(?: cancelar la respuesta)?",
    r"comentários|\d+ comentários?|deix[ea] (?:um comentário|uma resposta)(?: cancelar resposta)?",
    r"\d+ comment[io]|commenti|lascia un commento(?: annulla risposta)?",
    r"komentarze|\d+ komentarz[ey]?|(?:dodaj|zostaw) komentarz(?: anuluj pisanie odpowiedzi)?",
    r"комментарии|\d+ комментари(?:й|я|ев)|(?:добавить|оставить|написать) комментарий(?: отменить ответ)?",
    r"коментарі|\d+ коментар(?:ів|і)?|(?:додати|залишити|написати) (?:коментар|відповідь)(?: скасувати .{1,20})?",
    r"(?:ال)?تعليقات(?: القراء)?|(?:أضف|اترك|اكتب) (?:تعليق|رد)\w*(?: إلغاء الرد)?",
    r"yorumlar|\d+ yorum|yorum yap(?:ın)?|(?:bir )?(?:yorum|yanıt) (?:bırak|yaz)(?:ın)?",
    r"(?:نظرات|دیدگاه\u200c?ها)(?: کاربران)?|دیدگاهتان را بنویسید|发表(?:评论|回复)|(?:网友)?评论|コメント|댓글|תגובות",
)
"""Lines above what readers wrote, and above the form for it."""

LIST_BEGINS: Final = _line(
    r"related(?: (?:posts?|articles?|stories|content|news|topics|links|reading))?|read (?:more|also|next)|see also|"
    r"most (?:read|popular|viewed|shared)|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|recommended"
    "(?: for you)?|further reading|latest (?:news|posts|articles|stories)|recent (?:posts|comments)|trending(?: "
    "now)?|"
    r"popular posts|up next|more from (?:this author|\w+(?: \w+)?)",
    r"mehr zum thema|lesen sie (?:auch|mehr)|ähnliche (?:beiträge|artikel)|verwandte (?:beiträge|artikel|themen)|"
    r"das könnte (?:sie|dich) auch interessieren|meistgelesen|neueste beiträge|auch interessant|siehe auch",
    r"(?:à )?lire (?:aussi|également)|articles? (?:similaires?|liés?|connexes?|récents?)|sur le même (?:sujet|thème)|"
    r"les plus lus|dans la même rubrique|voir aussi|vous aimerez aussi|derniers articles",
    r"(?:artículos|noticias|entradas|contenidos?) relacionad[oa]s?|(?:también )?te puede interesar|"
    "le(?:e|a|er) (?:también|más)|lo más (?:leído|visto)|ver también|entradas recientes|últimas noticias|"
    "relacionado",
    r"(?:artigos|notícias|posts|conteúdos?) relacionad[oa]s?|leia (?:também|mais)|veja também|mais lidas?|"
    r"posts recentes",
    r"articoli (?:correlati|recenti)|leggi anche|potrebbe(?:ro)? interessarti(?: anche)?|i più letti|ultime notizie|"
    r"vedi anche",
    r"(?:podobne|powiązane) (?:artykuły|wpisy|tematy)|(?:zobacz|czytaj|przeczytaj) (?:też|także|również|więcej)|"
    r"najczęściej czytane|(?:najnowsze|ostatnie) (?:wpisy|artykuły)|polecamy|warto przeczytać",
    r"(?:читайте|читать|смотрите) (?:также|ещё|еще)|(?:похожие|связанные|другие|свежие) (?:записи|статьи|новости|"
    r"материалы|публикации)|(?:материалы |ещё )?по теме|самое читаемое|последние новости|рекомендуем",
    r"(?:читайте|дивіться) (?:також|ще)|(?:схожі|пов['’]язані|інші|останні) (?:записи|статті|новини|матеріали|"
    r"публікації)|(?:матеріали )?за темою|найпопулярніше",
    "(?:مقالات|أخبار|مواضيع|مواد) (?:ذات صلة|مشابهة|متعلقة)|اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|الأكثر (?:قراءة|"
    "مشاهدة)|"
    r"آخر الأخبار|قد يعجبك أيضا",
    r"ilgili (?:haberler|yazılar|içerikler)|ayrıca okuyun|benzer (?:haberler|yazılar)|en çok okunan(?:lar)?|"
    r"son (?:haberler|yazılar)",
    r"(?:مطالب|اخبار) (?:مرتبط|مشابه)|(?:بیشتر|همچنین) بخوانید|相关(?:阅读|文章|新闻|链接|报道)|相關(?:文章|新聞|報導)|"
    r"(?:推荐|延伸)阅读|热门(?:文章|新闻)|関連記事|관련 기사|קראו גם|כתבות נוספות|यह भी पढ़ें|संबंधित (?:ख़बरें|खबरें|लेख)",
)
"""Lines above the titles of other texts."""

KEYWORDS: Final = re.compile(
    r"(?:tags|tagged|topics?|keywords|filed under|categor(?:y|ies)|posted in|schlag(?:wörter|worte)|stichworte|"
    "kategorien?|mots[- ]clés|étiquettes?|catégories?|etiquetas|categorías?|categorias?|palavras-chave|categoria|"
    "tagi|"
    r"kategori[ae]|słowa kluczowe|теги|метки|мітки|рубрик[аи]|категори[ияії]|категорія|ключевые слова|ключові слова|"
    r"الوسوم|الكلمات (?:المفتاحية|الدلالية)|التصنيف(?:ات)?|etiketler|kategoriler?|标签|关键词|タグ|태그|برچسب\u200c?ها)"
    r"\s*(?:[:：]\s*(?P<words>\S.{0,200})|[:：]?\s*)",
    re.IGNORECASE,
)
"""Keywords, or the line above them."""

ALONE: Final = _line(
    r"advertisement|sponsored(?: content)?|anzeige|werbung|publicité|publicidade?|pubblicità|reklama|реклама|"
    r"reklam|广告|広告",
    "(?:(?:(?:accept|reject|allow|decline)(?: all)?(?: cookies)?|manage (?:preferences|options|cookies)|cookie "
    "settings|"
    r"(?:alle )?(?:akzeptieren|ablehnen)|einstellungen verwalten|tout (?:accepter|refuser)|continuer sans accepter|"
    r"(?:aceptar|rechazar)(?: tod[ao]s?)?|(?:aceitar|rejeitar)(?: tod[ao]s?)?|(?:accetta|rifiuta)(?: tutti?)?|"
    "(?:akceptuję|odrzuć)(?: wszystkie)?|принять все|отклонить все|прийняти всі|відхилити всі|(?:tümünü )?kabul "
    r"et)[\s|]*){1,6}",
    r"(?:lesedauer|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|czas czytania|время чтения|"
    r"час читання|مدة القراءة|okuma süresi)\s*[:：]?\s*\D{0,6}\d+.{0,12}",
    r"\d+\s?-?\s?(?:min(?:ute)?s?\.?|мин(?:ут)?\.?|хв\.?|دقائق|dk\.?|dakika|分钟)\s*"
    r"(?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|czytania|чтения|читання|okuma|قراءة)",
    r"like this|gefällt mir(?: wird geladen)?|me gusta(?: esto)?(?: cargando)?|"
    r"j['’]aime(?: ça)?(?: chargement)?|loading|wird geladen|cargando|reply|antworten|répondre|responder|odpowiedz|"
    r"ответить|відповісти|unsubscribe|newsletter abbestellen|view (?:this email )?in (?:your )?browser",
    "back to (?:top|list|overview)|zurück(?: zur (?:übersicht|startseite))?|nach oben|retour(?: à la liste| en "
    "haut)?|"
    r"volver(?: arriba)?|torna (?:su|all['’]elenco)|powrót|do góry|назад(?: к списку)?|наверх|нагору|العودة",
    "english|deutsch|français|español|castellano|català|italiano|português|polski|русский|українська|العربية|"
    "türkçe|中文|"
    "简体中文|繁體中文|日本語|한국어|فارسی|हिन्दी|עברית|ελληνικά|nederlands|svenska|dansk|norsk|suomi|čeština|slovenčina|magyar|"
    "română|"
    r"български|српски|hrvatski|беларуская|english version|in english|auf deutsch|en français|en español|po polsku|"
    r"на русском|українською",
    "imprimer (?:cette page|cet article)|haut de page|print this (?:page|article)|(?:seite|artikel) drucken|"
    "imprimir (?:esta )?"
    "(?:página|nota)|stampa (?:questa )?pagina|версия для печати|версія для друку|wersja do druku|نسخة للطباعة|"
    "yazdır",
    "(?:views|hits|aufrufe|vues|visitas|visualizzazioni|wyświetleń|odsłon|просмотр(?:ов|ы)|перегляд(?:ів|и)|"
    "المشاهدات|"
    r"عدد المشاهدات|okunma)\s*[:：]?\s*\d[\d\s.,]*|\d[\d\s.,]*(?:views|aufrufe|vues|просмотров|переглядів)",
    r"for immediate release|zur sofortigen veröffentlichung|pour diffusion immédiate|para (?:su )?difusión inmediata|"
    r"para publicación inmediata|per la pubblicazione immediata",
    r"proudly powered by .{1,40}|powered by .{1,40}|by admin",
)
"""Lines that stand alone and say nothing of the text: advertisements, buttons, how long it takes to read."""

PAGE_NUMBER: Final = re.compile(
    r"(?:page|seite|página|pagina|strona|str\.|стр\.?|страница|сторінка|стор\.|صفحة|sayfa)\s*\d{1,4}"
    r"(?:\s*(?:/|of|von|de|sur|di|z|из|з|من)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—]|第\s*\d{1,4}\s*[页頁]",
    re.IGNORECASE,
)
"""The number of a page, as printed pages have it above or below."""

_SHARE_VERBS = (
    "share/share this/share this article/share this page/share on/share via/tweet/tweet this/email this/print this/"
    "teilen/teilen auf/diesen artikel teilen/weitersagen/empfehlen/partager/partager sur/partager cet article/"
    "comparte/comparte esto/compartir/compartir en/partilhar/partilhar isto/compartilhar/compartilhe/compartilhe "
    "isso/"
    "condividi/condividi su/udostępnij/podziel się/поделиться/поделиться ссылкой/поделиться в соцсетях/поділитися/"
    "поділитись/поширити/شارك/شارك على/مشاركة/انشر/paylaş/分享/分享到/分享至/シェア/공유/اشتراک گذاری/copy link/"
    "print/drucken/imprimer/imprimir/drukuj/печать/друк/طباعة/yazdır/follow us/follow us on/suivez-nous/síguenos/"
    "like/me gusta"
)
_NETWORKS = (
    "facebook twitter x telegram whatsapp linkedin vk вконтакте viber reddit pinterest instagram email e-mail mail "
    "pocket messenger mastodon bluesky threads tumblr flipboard xing wechat weibo youtube tiktok rss signal 微信 "
    "微博 qq line print link фейсбук твиттер твіттер телеграм вайбер فيسبوك تويتر واتساب تيليجرام تلغرام בפייסבוק "
    "פייסבוק בטוויטר"
)
SHARE_VERBS: Final = frozenset(_SHARE_VERBS.split("/"))
NETWORKS: Final = frozenset(_NETWORKS.split())
_JOIN_WORDS = "on via by to en auf per sur em no su na в у через на con by par على عبر and und et y и і"
JOINS: Final = frozenset(_JOIN_WORDS.split())

_TURNING_WORDS = (
    "next previous prev older newer posts post page first last weiter zurück nächste vorherige ältere neuere "
    "beiträge "
    "seite von of suivant précédent suivante précédente siguiente anterior entradas página próxima następna "
    "poprzednia strona następny poprzedni следующая предыдущая следующий предыдущий назад вперёд вперед далее "
    "страница "
    "наступна попередня наступний попередній сторінка التالي السابق التالية السابقة الصفحة sonraki önceki sayfa "
    "下一页 上一页 下一篇 上一篇 次へ 前へ بعدی قبلی"
)
TURNING: Final = frozenset(_TURNING_WORDS.split())
"""Words of the lines that lead from page to page."""

NEIGHBOUR: Final = re.compile(
    r"(?:上一篇|下一篇|previous (?:post|article)|next (?:post|article)|vorheriger beitrag|nächster beitrag|"
    "article (?:précédent|suivant)|entrada (?:anterior|siguiente)|(?:предыдущая|следующая) (?:запись|статья|"
    "новость)|"
    "(?:попередній|наступний) (?:запис|матеріал)|poprzedni wpis|następny wpis|المقال (?:السابق|"
    r"التالي))\s*[:：].{1,160}",
    re.IGNORECASE,
)
"""A line that names the text before or behind this one."""
