"""Words by which pages lead about and credit pictures, in the languages most read here."""

import re
from typing import Final

from annotator.ingest.splitting.signs import families

_LEADING = {
    "en": "all rights reserved|skip to (?:main )?content|share this (?:article|post|page|story)|follow us on|"
    "share on (?:facebook|twitter|whatsapp)|previous (?:post|article)|next (?:post|article)|related (?:posts|"
    "articles|stories)|leave a (?:comment|reply)|terms of (?:use|service)|privacy policy|cookie (?:policy|"
    "settings)|(?:we|this site) uses? cookies|accept (?:all )?cookies|by continuing to (?:use|browse)|filed under|"
    "print this page|licensed under (?:a )?creative commons|feel free to republish|republish (?:our|this) "
    "(?:articles?|work)|"
    "your email address will not be published|required fields are marked|save my name,? e-?mail|this entry was "
    "posted|bookmark the permalink|we value your privacy|(?:store|access) (?:and/or access )?information on a "
    "device|opens in (?:a )?new window|you (?:are receiving|receive|received) this (?:e-?mail|newsletter)|"
    r"unsubscribe from|accept or reject|(?:our|partners? and we|we and our) (?:\d+ )?partners (?:store|process|use)|"
    "click to share",
    "de": "alle rechte vorbehalten|zum inhalt springen|folgen sie uns auf|folgt uns auf|datenschutzerklärung|"
    "impressum|teilen auf|diesen artikel teilen|mehr zum thema|(?:verwenden|verwendet|nutzt|nutzen) cookies|"
    "cookies akzeptieren|nutzungsbedingungen|lesen sie auch|artikel drucken|vorheriger artikel|nächster artikel|"
    "e-mail-adresse wird nicht veröffentlicht|erforderliche felder sind|wir schätzen ihre privatsphäre|sie erhalten "
    "diese e-?mail|zum teilen klicken|wird in neuem fenster geöffnet|veröffentlicht unter|lesezeichen für den "
    "permalink",
    "fr": "tous droits réservés|aller au contenu|suivez-nous sur|mentions légales|partager sur|"
    "partager cet article|articles similaires|articles? liés?|à lire aussi|lire aussi|(?:utilisons|"
    "utilise) des cookies|accepter (?:les|tous les) cookies|politique de confidentialité|article (?:précédent|"
    "suivant)|imprimer cet article|"
    "adresse e-?mail ne sera pas publiée|champs obligatoires sont|nous respectons votre vie privée|vous recevez cet "
    "e-?mail|cliquez pour partager|ouvre dans une nouvelle fenêtre",
    "es": "todos los derechos reservados|síguenos en|aviso legal|compartir en|artículos relacionados|"
    "te puede interesar|(?:utilizamos|usamos|utiliza|usa) cookies|aceptar (?:las |todas las )?cookies|"
    "política de (?:privacidad|cookies)|saltar al contenido|entrada (?:anterior|siguiente)|"
    "correo electrónico no será publicad[ao]|campos obligatorios están|valoramos (?:tu|su) privacidad|recibes este "
    "(?:correo|e-?mail)|haz clic para compartir|abre en una ventana nueva",
    "pt": "todos os direitos reservados|siga-nos|partilhar (?:no|em)|compartilh(?:e|ar) (?:no|em)|"
    "artigos relacionados|leia também|leia mais sobre|(?:utilizamos|usamos|utiliza|usa) cookies|aceitar (?:os |"
    "todos os )?cookies|política de (?:privacidade|cookies)|ir para o conteúdo|"
    "endereço de e-?mail não será publicado|campos obrigatórios são|valorizamos (?:a )?sua privacidade|clique para "
    "(?:partilhar|compartilhar)|abre em nova janela",
    "it": "tutti i diritti riservati|seguici su|condividi su|articoli correlati|leggi anche|note legali|"
    "(?:utilizziamo|usiamo|utilizza|usa) (?:i )?cookie|accetta (?:i |tutti i )?cookie|informativa sulla privacy|"
    "vai al contenuto|articolo (?:precedente|successivo)|"
    "indirizzo e-?mail non sarà pubblicato|campi obbligatori sono|fai clic per condividere",
    "pl": "wszelkie prawa zastrzeżone|przejdź do treści|polityka prywatności|udostępnij (?:ten|na)|zobacz też|"
    "zobacz także|czytaj (?:także|też)|używa(?:my)? (?:plików )?(?:cookie|ciastecz)|"
    "wykorzystuje(?:my)? (?:pliki )?(?:cookie|ciastecz)|śledź nas na|znajdź nas na|poprzedni (?:artykuł|wpis)|"
    "następny (?:artykuł|wpis)|powiązane artykuły|"
    "adres e-?mail nie zostanie opublikowany|wymagane pola są|cenimy (?:twoją|państwa) prywatność|kliknij, aby "
    "udostępnić|otrzymujesz tę wiadomość",
    "ru": "все права защищены|читайте также|читать также|поделиться в|поделиться ссылкой|"
    "политика конфиденциальности|перейти к содержанию|перейти к содержимому|использу(?:ем|ет) (?:файлы )?(?:cookie|"
    "куки)|следите за нами|мы в (?:соцсетях|социальных сетях)|по теме:|другие материалы|перепечатка (?:только|"
    "материалов)|пользовательское соглашение|"
    "e-?mail не будет опубликован|адрес (?:вашей )?(?:электронной почты|e-?mail) не будет|обязательные поля "
    "помечены|нажмите,? чтобы поделиться|откроется в новом окне|вы получили это письмо",
    "uk": "(?:усі|всі) права захищен[оі]|читайте також|поширити [ув]|поділитися [ув]|політика конфіденційності|"
    "перейти до вмісту|використову(?:ємо|є) (?:файли )?(?:cookie|кукі)|стежте за нами|ми [ув] соц(?:мережах|"
    "іальних мережах)|інші матеріали|матеріали за темою|передрук (?:лише|тільки|матеріалів)|"
    "e-?mail адреса не оприлюднюватиметься|обов['’]язкові поля позначені|ви отримали цей лист|натисніть,? щоб "
    "(?:поділитися|поширити)",
    "ar": "جميع الحقوق محفوظة|شارك (?:على|هذا المقال)|تابعونا على|تابعنا على|اقرأ أيضا|سياسة الخصوصية|"
    "مقالات ذات صلة|ملفات تعريف الارتباط|شروط الاستخدام|انتقل إلى المحتوى|"
    "لن يتم نشر عنوان بريدك|الحقول الإلزامية|اضغط للمشاركة",
    "tr": "tüm hakları saklıdır|bizi takip edin|içeriğe (?:geç|atla)|ilgili (?:haberler|yazılar)|"
    "gizlilik politikası|çerez (?:politikası|ayarları)|çerezler(?:i)? kullan|ayrıca okuyun|"
    "e-?posta adresiniz yayınlanmayacak|gerekli alanlar|paylaşmak için tıklayın",
}

LEADING: Final = families(_LEADING)
"""Strong signs of what leads about a page."""

_MENU_WORDS = (
    "home/homepage/about/about us/contact/contact us/search/menu/news/login/log in/sign in/sign up/register/"
    "subscribe/"
    "newsletter/archive/share/print/email/e-mail/facebook/twitter/instagram/youtube/whatsapp/telegram/rss/english/"
    "faq/sitemap/privacy/cookies/donate/join/join us/back to top/top/skip to content/next/previous/"
    "startseite/über uns/kontakt/suche/aktuelles/impressum/datenschutz/anmelden/presse/teilen/drucken/archiv/"
    "accueil/à propos/recherche/actualités/connexion/mentions légales/partager/imprimer/adhérer/"
    "início/quem somos/contato/contacto/notícias/entrar/partilhar/compartilhar/imprimir/arquivo/"
    "chi siamo/contatti/cerca/notizie/accedi/condividi/stampa/archivio/"
    "ana sayfa/anasayfa/hakkımızda/iletişim/ara/haberler/giriş/paylaş/yazdır/arşiv/"
    "inicio/quiénes somos/contacto/buscar/noticias/acceder/compartir/imprimir/afíliate/"
    "strona główna/o nas/szukaj/aktualności/zaloguj/udostępnij/drukuj/"
    "главная/о нас/контакты/поиск/новости/войти/регистрация/поделиться/меню/архив/вступить/"
    "головна/про нас/контакти/пошук/новини/увійти/реєстрація/поділитися/архів/вступити/"
    "الرئيسية/من نحن/اتصل بنا/بحث/أخبار/الأخبار/تسجيل الدخول/القائمة/شارك"
)
MENU: Final = frozenset(_MENU_WORDS.split("/"))
"""What the entries of a page's menu say, in small letters."""

CAPTION: Final = re.compile(
    r"\(\s*(?:photo|foto|image|picture|credit|illustration|graphic|bild|crédit|imagen|imagem|immagine|fotoğraf|"
    "zdjęcie|"
    r"fot\.|фото|світлина|знімок|снимок|иллюстрация|ілюстрація|صورة|الصورة|تصوير|写真|图)(?:\s*(?:credit|by|von|par|de|"
    "autor))?"
    r"\s*[:：/–—-][^()]{0,160}\)\s*$"
    r"|^(?:photo|foto|image|picture|image credit|photo credit|bild|crédit photo|imagen|imagem|fotoğraf|zdjęcie|"
    r"fot\.|фото|світлина|صورة|الصورة|تصوير)(?:\s+(?:credit|by|von|par|de))?\s*[:：©][^\n]{0,200}$"
    r"|^(?:fot\.|фото|photo by|foto de|foto di|photographie|photograph)\s+(?-i:[^\W\d_a-zа-яіїєґ])[^\n!?:]{2,60}(?:/"
    r"[^\n.!?]{2,60})?$"
    r"|[.!?…»”\"]\s+(?:photo(?:graph|graphy)?|foto|fot\.|bild|crédit photo|photo credit|imagen|imagem|fotoğraf|"
    "zdjęcie|фото|"
    r"світлина|صورة|تصوير)\s*[:：]\s*[^.!?\n]{2,80}\.?$"
    r"|(?:via getty images|/\s?(?:afp|reuters|epa|dpa|ap photo|getty images))[^\w\n]{0,5}$"
    r"|^(?:©|\(c\))\s?[^\n]{0,120}$",
    re.IGNORECASE,
)
NAVIGATION: Final = re.compile(r"^[^\n|›»·•]{1,30}(?:\s+[|›»·•]\s+[^\n|›»·•]{1,30}){2,}$")
