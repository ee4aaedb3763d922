"""Words by which pages ask for money and subscribers, in the languages most read here, and what accounts look like.

A strong sign is hardly ever found in a statement; a weak one may be, and counts only beside others. Words that a union
of journalists, or one that collects for a strike, would use by itself are weak or missing.
"""

import re
from typing import Final

from annotator.ingest.splitting.signs import families

_ASKING = {
    "en": "more ways to give|donate (?:today|now|here|by|button)|make a donation|ways to (?:give|donate)|"
    "begging bowl|ad-?free|reader[- ](?:supported|funded)|nonprofit newsroom|keep (?:us|this journalism) (?:going|"
    r"alive)|becom(?:e|ing) (?:a|an|one of our) (?:\w+ )?(?:patron|supporter|donor|subscriber)s?\b|"
    "whatever you can (?:give|afford)|support (?:our|this) (?:journalism|work|reporting|site|website|newsroom)|"
    "support independent (?:journalism|media)|via paypal|patreon|ko-fi|(?:sign up|subscribe) (?:to|for) our|"
    "our (?:free )?newsletter|help us (?:sustain|stay online|keep)|stay online|buy (?:me|us) a coffee|gift aid|"
    "subscribe (?:now|here|today)|"
    r"chip in(?: now| today)?\b|price of a (?:cup of )?coffee|funded by (?:our )?(?:readers|members)|(?:in|to|into) "
    r"your inbox|special discounted|discounted (?:rate|subscription)|become a (?:\w+ )?member today|powered by "
    "(?:our )?readers|subscribe or donate|donate or subscribe|"
    "enjoyed this (?:article|story|post)|liked? this (?:article|story|post)|if you like what you|"
    "without (?:you|your (?:support|help))[.!,:]|(?:make|give) a gift (?:today|now)|any amount (?:helps|counts)|"
    "standing order|price of a (?:pint|beer)|(?:can|could) you spare|every (?:penny|cent|pound|dollar|euro) "
    r"(?:goes|counts|helps)|click (?:on )?the (?:\w+ )?button",
    "de": "unterstützen sie (?:unsere|die) (?:arbeit|redaktion|zeitung)|unterstütze unsere (?:arbeit|redaktion)|"
    "jetzt (?:spenden|abonnieren)|hier spenden|online spenden|newsletter (?:abonnieren|bestellen)|zum newsletter|"
    "abonnieren sie|abonniere (?:unseren|uns)|werbefrei(?:en|er|es)? journalismus|mit (?:ihrer|deiner|"
    "einer) spende|für nur [0-9,.]+ (?:€|euro) im monat|fördermitglied werden|"
    r"kostenlose[ns]? abo\b|probeabo|in ihr postfach|mit (?:deinem|ihrem) (?:beitrag|abo)\b|unterstütze (?:\w+ "
    r"){1,3}mit\b|(?:wöchentliche[rn]?|"
    r"täglicher|kostenloser) newsletter|mitglied der [\w.-]*genossenschaft|gehören menschen wie|mit ihrer "
    "unterstützung können wir|"
    "artikel gefallen|"
    r"dauerauftrag|jeder (?:euro|cent) (?:hilft|zählt)|klick(?:e|en sie)? (?:auf den|hier).{0,20}(?:button|knopf)",
    "fr": "faites un don|faire un don|je fais un don|soutenez notre (?:journal|travail|site|média|rédaction)|"
    "soutenir notre (?:journal|travail|site|média|rédaction)|abonnez-vous|je m['’]abonne|presse indépendante|"
    "sans publicité|inscrivez-vous à (?:notre|la) (?:newsletter|lettre)|don défiscalis|"
    "dans votre boîte (?:mail|aux lettres)|grâce à ses lecteurs|sans (?:actionnaires|pub)|financé par ses lecteurs|"
    "faisant un don|défiscalisé|(?:cet article|ce contenu) vous a plu|"
    r"virement permanent|chaque (?:euro|don) compte|cliquez sur le bouton",
    "es": "haz (?:una donación|un donativo|tu donación)|hazte soci[oa]|dona (?:ahora|aquí)|done ahora|"
    "apoya (?:nuestro|el) (?:periodismo|trabajo|medio)|suscríbe(?:te|ase)|sin publicidad|invítanos a un café|"
    "nuestro boletín|"
    "en tu (?:correo|bandeja)|gracias a (?:sus|nuestros|nuestras) (?:lectores|socias|socios|suscriptores)|"
    "financiad[oa] por (?:sus|nuestros) lectores|"
    "te ha gustado (?:este|el)|"
    r"cada (?:euro|peso|donación) cuenta|pulsa el botón|haz clic en el botón",
    "pt": "faça (?:uma doação|um donativo)|doe (?:agora|aqui)|apoi[ea] (?:o|nosso|o nosso) (?:jornalismo|trabalho|"
    "site)|assine (?:nossa|a nossa|a) newsletter|subscreva (?:a|a nossa|nossa) newsletter|seja (?:um )?(?:apoiador|"
    r"assinante)|torne-se (?:assinante|apoiador)|apoia\.se/|"
    "no seu e-?mail|financiad[oa] pelos leitores|torne-se (?:membro|sócio)|"
    r"cada (?:euro|real|doação) conta|clique no botão",
    "it": "fai una donazione|dona (?:ora|subito|il tuo)|sostieni (?:il nostro|la nostra|questo) (?:lavoro|giornale|"
    "sito|redazione)|sostienici con|iscriviti alla (?:nostra )?newsletter|abbonati (?:ora|subito|a)|"
    "il tuo 5 ?[x×] ?(?:1000|mille)|"
    "nella tua casella|finanziat[oa] dai lettori|diventa (?:socio|sostenitore)|"
    r"ogni (?:euro|donazione) conta|clicca sul (?:bottone|pulsante)",
    "pl": "wesprzyj(?:cie)? (?:naszą redakcję|nasz portal|nasze? (?:pracę|media))|przekaż (?:nam )?(?:darowiznę|"
    "datek)|wpłać (?:nam )?(?:darowiznę|datek)|zapisz się (?:do|na) (?:naszego )?newsletter|postaw(?:ić)? nam kawę|"
    "postaw kawę|zasubskrybuj|bez reklam|przekaż (?:nam )?1,5|zostań (?:naszym )?patronem|patronite|"
    r"finansowan\w+ (?:jest )?przez czytelnik\w+|wpłać dowolną|dowolną kwotę|na (?:twoją|swoją) skrzynkę|utrzymuje "
    "się z wpłat|"
    "podobał ci się (?:ten )?(?:artykuł|tekst)|"
    r"każda (?:złotówka|wpłata)|zlecenie stałe|kliknij (?:w )?przycisk",
    "ru": "поддержите (?:редакцию|нашу редакцию|наше издание|наш (?:сайт|проект|канал))|"
    "поддержать (?:нашу )?(?:редакцию|издание|сайт|проект|канал)|сделайте пожертвование|"
    "сделать пожертвование на сайте|оформите подписку|подпишитесь на|подписывайтесь на|станьте (?:нашим )?патроном|"
    "на патреоне|задонатить|без рекламы|"
    "существу(?:ет|ем) (?:только )?на (?:ваши )?(?:деньги|пожертвования|донаты)|благодаря (?:вашей поддержке|"
    r"читателям|пожертвованиям)|любую сумму|рассылк\w+|"
    "понравил(?:ся|ась) (?:статья|материал|текст)|"
    r"кажд(?:ый рубль|ая гривна|ый взнос)|нажмите (?:на )?кнопку",
    "uk": "підтримайте (?:редакцію|нашу редакцію|наше видання|наш (?:сайт|про[єе]кт|канал))|"
    "підтримати (?:нашу )?(?:редакцію|видання|сайт|про[єе]кт|канал)|зробіть внесок|зробити внесок на сайті|"
    "задонатити?|підпишіться на|підписуйтес[ья] на|станьте (?:нашим )?патроном|на патреоні|без реклами|"
    "існу(?:є|ємо) (?:лише )?(?:завдяки|на кошти)|завдяки (?:вашій підтримці|читачам|донатам)|будь-яку суму|"
    r"розсилк\w+|"
    "сподоба(?:вся|лася) (?:стаття|матеріал|текст)|"
    r"кожна гривня|кожен внесок|натисніть (?:на )?кнопку",
    "ar": "تبرع(?:وا)? (?:الآن|لنا|لموقعنا)|للتبرع (?:لنا|لموقعنا|للموقع|اضغط)|ادعم(?:وا)?نا (?:على|عبر)|"
    "ادعم(?:وا)? (?:موقعنا|عملنا|صحافتنا)|اشترك(?:وا)? في|نشرتنا البريدية|باتريون|القائمة البريدية|"
    "إلى بريدك|بفضل (?:دعمكم|تبرعاتكم|قرائنا)",
    "tr": "bağış yap(?:ın|mak için)|hemen bağış|bülten(?:imize|e) (?:abone|kaydol)|abone ol(?:un|mak için)|"
    "gazeteciliği(?:mizi)? destekle|yayınımıza destek|"
    "e-?posta kutunuza|okurlarının desteğiyle|"
    r"her kuruş|düzenli ödeme talimatı",
    "fa": "از ما حمایت کنید|حمایت مالی از (?:ما|سایت)|عضو (?:کانال|خبرنامه)|کانال تلگرام ما|ما را دنبال کنید|"
    "خبرنامه ما",
    "zh": "订阅(?:我们|本刊|电子报)|捐款支持|支持我们的(?:工作|报道)|扫码(?:关注|打赏)|关注(?:我们|公众号)|赞赏作者",
    "hi": "हमारा समर्थन करें|दान करें|हमें फॉलो करें|सब्सक्राइब करें|न्यूज़लेटर",
    "nl": "steun onze (?:redactie|krant)|doneer nu|word (?:abonnee|lid van onze)|schrijf je in voor (?:onze|de) "
    "nieuwsbrief",
    "el": "εγγραφείτε στο newsletter|στηρίξτε (?:μας|το site)|κάντε μια δωρεά",
    "he": "תרמו (?:לנו|עכשיו)|הירשמו לניוזלטר|תמכו בנו",
}
_WEAK = {
    "en": r"donat\w+|\bdonors?\b|contributions?|your support|our (?:dear )?readers|readers like you|support us\b|"
    r"thank you for supporting|^support [A-Z][\w ]{2,40}$|funded by|newsletter|subscri\w+|newsroom|paypal|gofundme|"
    "independent journalism|thank you for being part|no matter (?:how small|the amount)|we can['’]t (?:do it|"
    "get there) (?:alone|without)|"
    r"rich backers|no advertisers|(?:by|of) volunteers|costs? money|owned by billionaires|percent (?:of \w+ )?give|"
    r"read our (?:reporting|articles|work)|price of a\b|thank you for (?:reading|your (?:support|solidarity))",
    "de": r"spenden?\b|ihre unterstützung|unterstützen sie|leser(?:innen|\*innen)?\b|abonn\w+|redaktion|"
    "unabhängige[rn]? journalismus|jeder beitrag|verwendungszweck|vielen dank für ihre|lastschrift|betterplace|"
    r"kostet geld|ehrenamtlich|keine (?:konzerne|werbung|anzeigen) hinter",
    "fr": r"\bdons?\b|votre soutien|nos lecteurs|abonn\w+|rédaction|soutenez-nous|chèque à l['’]ordre|virement|"
    "helloasso|tipeee|"
    r"bénévoles|milliardaires",
    "es": r"donaci\w+|donativo|tu apoyo|nuestros lectores|suscri\w+|periodismo independiente|redacción|apóyanos|"
    "transferencia|bizum|boletín|"
    r"voluntari[oa]s|sin ánimo de lucro",
    "pt": r"doaç\w+|donativo|seu apoio|nossos leitores|assinant\w+|jornalismo independente|apoie-nos|transferência|"
    r"\bpix\b|multibanco|mb ?way",
    "it": r"donazion\w+|il tuo (?:sostegno|contributo)|nostri lettori|abbonament\w+|giornalismo indipendente|"
    "sostienici|bonifico|satispay|postepay",
    "pl": r"darowizn\w+|wasze wsparcie|czytelni\w+|niezależne dziennikarstwo|subskry\w+|redakcj\w+|"
    r"wesprzyj(?:cie)? nas|przelew\w*|tytułem|zrzutka|\bblik\b|cele statutowe",
    "ru": r"пожертвован\w+|ваш\w* поддержк\w+|читател\w+|независим\w+ журналистик\w+|подписк\w+|редакци\w+|"
    r"поддержите нас|поддержать нас|сбербанк\w*|тинькофф|донат\w*|\bюmoney|яндекс[ .]деньги|boosty|реквизит\w+|"
    r"волонт[её]р\w+|рекламодател\w+",
    "uk": r"донат\w*|пожертв\w+|ваш\w* підтримк\w+|читач\w+|незалежн\w+ журналістик\w+|підписк\w+|редакці\w+|"
    r"підтримайте нас|підтримати нас|монобанк\w*|monobank|приват ?банк\w*|приват ?24|реквізит\w+|\bбанк[ауи]\b|"
    r"волонтер\w+|рекламодав\w+",
    "ar": r"تبرع\w*|للتبرع|دعمكم|قراءنا|اشتراك\w*|الصحافة المستقلة|ادعمونا|ادعمنا|بايبال|باي بال|تحويل بنكي",
    "tr": r"bağış\w*|desteğiniz|okurlarımız|abone\w*|bağımsız gazetecilik|destek olun|havale|papara",
}
_PAYING = {
    "international": r"(?<!\w)iban(?!\w)|(?<!\w)bic ?[/:]|(?<!\w)swift[ /-]?(?:bic|code|код)?:|paypal\.me/|"
    r"patreon\.com/|ko-fi\.com/|buymeacoffee\.com|buycoffee\.to|liberapay\.com|boosty\.to/|send\.monobank\.ua|"
    r"donationalerts\.|helloasso\.com|patronite\.pl|steadyhq\.com|betterplace\.org|apoia\.se/|tipeee\.com",
    "de": "spendenkonto|kontoinhaber|kontonummer",
    "en": "bank account:|account (?:number|name|holder):|sort code:",
    "fr": "titulaire du compte|compte bancaire :|coordonnées bancaires",
    "es": "número de cuenta:|cuenta bancaria:|titular de la cuenta",
    "pt": "titular da conta|conta bancária:|chave pix",
    "it": "conto corrente intestato|intestato a:|coordinate bancarie",
    "pl": "numer (?:konta|rachunku)|nr konta|nr rachunku|na konto:|wpłaty na konto",
    "ru": "номер карты|карт[аы] (?:сбербанка|тинькофф|сбера)|расч[её]тный сч[её]т|лицевой сч[её]т|сч[её]т №",
    "uk": "номер картки|картк[аи] (?:монобанку?|приватбанку?|для)|розрахунковий рахунок|поточний рахунок",
    "ar": "رقم الحساب|الحساب البنكي|الحساب المصرفي|حساب بنكي",
    "tr": "hesap (?:numarası|no|adı)|banka hesabı",
}
ACCOUNT: Final = re.compile(
    r"(?<!\w)(?=[A-Z]{2}(?:[A-Z ]{0,5}\d){12})[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{3,4}){3,8}(?!\w)"
    r"|(?<!\d)(?!(?:(?:19|20)\d\d[ -]?){4})(?:\d{4}[ -]?){3}\d{4}(?!\d)|(?<!\d)\d{2}(?: \d{4}){6}(?!\d)"
)
"""The number of a bank account or of a card."""

ASKING: Final = families(_ASKING)
"""Strong signs of asking for money or subscribers, a pattern a language."""

WEAK: Final = families(_WEAK)

PAYING: Final = families(_PAYING)
"""How to pay: accounts and the addresses of services, enough in a short line."""
