<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation>О программе Annotator</translation>
    </message>
    <message>
        <source>Annotator {version}</source>
        <translation>Annotator {version}</translation>
    </message>
    <message>
        <source>Who demands what of whom, and where the text says so.</source>
        <translation>Кто чего требует от кого и где об этом сказано в тексте.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt for Python under the LGPL.</source>
        <translation>Свободная программа под лицензией MIT. Использует Qt for Python под лицензией LGPL.</translation>
    </message>
    <message>
        <source>Projects lie where you put them, one file each. Nothing leaves this computer.</source>
        <translation>Проекты лежат там, куда вы их положили, каждый в одном файле. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Your settings: {file}</source>
        <translation>Ваши настройки: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>{label}, {words}, inside {outer}</source>
        <translation>{label}, {words}, внутри {outer}</translation>
    </message>
    <message>
        <source>{label}, {words}</source>
        <translation>{label}, {words}</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
    <message>
        <source>Done: {what}. Ctrl+Z takes it back.</source>
        <translation>Сделано: {what}. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>Forgotten: the rule for {source}. Ctrl+Z takes it back.</source>
        <translation>Забыто правило для {source}. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>Kept as a rule for {source}. Ctrl+Z takes it back.</source>
        <translation>Сохранено как правило для {source}. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>new span</source>
        <translation>новый фрагмент</translation>
    </message>
    <message>
        <source>border of a span</source>
        <translation>граница фрагмента</translation>
    </message>
    <message>
        <source>label of a span</source>
        <translation>метка фрагмента</translation>
    </message>
    <message>
        <source>deleted span</source>
        <translation>удалённый фрагмент</translation>
    </message>
    <message>
        <source>attribute of a span</source>
        <translation>атрибут фрагмента</translation>
    </message>
    <message>
        <source>attributes of a span</source>
        <translation>атрибуты фрагмента</translation>
    </message>
    <message>
        <source>canonical name</source>
        <translation>каноническое имя</translation>
    </message>
    <message>
        <source>note on a span</source>
        <translation>заметка к фрагменту</translation>
    </message>
    <message>
        <source>new comment</source>
        <translation>новый комментарий</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>settled comment</source>
        <translation>решённый комментарий</translation>
    </message>
    <message>
        <source>comment that was opened again</source>
        <translation>снова открытый комментарий</translation>
    </message>
    <message>
        <source>deleted comment</source>
        <translation>удалённый комментарий</translation>
    </message>
    <message>
        <source>spans at every occurrence</source>
        <translation>фрагменты во всех местах</translation>
    </message>
    <message>
        <source>copied spans</source>
        <translation>скопированные фрагменты</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>новая связь</translation>
    </message>
    <message>
        <source>deleted relation</source>
        <translation>удалённая связь</translation>
    </message>
    <message>
        <source>spans carried over</source>
        <translation>перенесённые фрагменты</translation>
    </message>
    <message>
        <source>split statement</source>
        <translation>разделённое заявление</translation>
    </message>
    <message>
        <source>joined statements</source>
        <translation>соединённые заявления</translation>
    </message>
    <message>
        <source>title of a statement</source>
        <translation>заголовок заявления</translation>
    </message>
    <message>
        <source>words left out</source>
        <translation>исключённые слова</translation>
    </message>
    <message>
        <source>words taken in</source>
        <translation>взятые слова</translation>
    </message>
    <message>
        <source>statement of words that were left out</source>
        <translation>заявление из исключённых слов</translation>
    </message>
    <message>
        <source>words around the statement left out</source>
        <translation>слова вокруг заявления убраны</translation>
    </message>
    <message>
        <source>rule for a folder</source>
        <translation>правило для папки</translation>
    </message>
    <message>
        <source>forgotten rule for a folder</source>
        <translation>забытое правило для папки</translation>
    </message>
    <message>
        <source>copy or translation</source>
        <translation>копия или перевод</translation>
    </message>
    <message>
        <source>state of a statement</source>
        <translation>состояние заявления</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>флажок</translation>
    </message>
    <message>
        <source>note on a statement</source>
        <translation>заметка к заявлению</translation>
    </message>
    <message>
        <source>statement label</source>
        <translation>метка заявления</translation>
    </message>
    <message>
        <source>issuer, date or language</source>
        <translation>заявитель, дата или язык</translation>
    </message>
    <message>
        <source>new actor</source>
        <translation>новый актор</translation>
    </message>
    <message>
        <source>facts about an actor</source>
        <translation>сведения об акторе</translation>
    </message>
    <message>
        <source>name of an actor</source>
        <translation>имя актора</translation>
    </message>
    <message>
        <source>another name of an actor</source>
        <translation>другое имя актора</translation>
    </message>
    <message>
        <source>another name taken away</source>
        <translation>другое имя, убранное</translation>
    </message>
    <message>
        <source>removed actor</source>
        <translation>удалённый актор</translation>
    </message>
    <message>
        <source>merged actors</source>
        <translation>слитые акторы</translation>
    </message>
    <message>
        <source>split actor</source>
        <translation>разделённый актор</translation>
    </message>
    <message>
        <source>implied slot</source>
        <translation>подразумеваемое место</translation>
    </message>
    <message>
        <source>new entry of the codebook</source>
        <translation>новый элемент кодификатора</translation>
    </message>
    <message>
        <source>name of an entry of the codebook</source>
        <translation>имя элемента кодификатора</translation>
    </message>
    <message>
        <source>changed entry of the codebook</source>
        <translation>изменённый элемент кодификатора</translation>
    </message>
    <message>
        <source>order of the codebook</source>
        <translation>порядок кодификатора</translation>
    </message>
    <message>
        <source>retired entry of the codebook</source>
        <translation>отставленный элемент кодификатора</translation>
    </message>
    <message>
        <source>removed entry of the codebook</source>
        <translation>удалённый элемент кодификатора</translation>
    </message>
    <message>
        <source>merged labels</source>
        <translation>слитые метки</translation>
    </message>
    <message>
        <source>merged attributes</source>
        <translation>слитые атрибуты</translation>
    </message>
    <message>
        <source>merged choices</source>
        <translation>слитые варианты</translation>
    </message>
    <message>
        <source>merged relations of the codebook</source>
        <translation>слитые связи кодификатора</translation>
    </message>
    <message>
        <source>split label</source>
        <translation>разделённая метка</translation>
    </message>
    <message>
        <source>split attribute</source>
        <translation>разделённый атрибут</translation>
    </message>
    <message>
        <source>split choice</source>
        <translation>разделённый вариант</translation>
    </message>
    <message>
        <source>split relation of the codebook</source>
        <translation>разделённая связь кодификатора</translation>
    </message>
    <message>
        <source>entries taken from another codebook</source>
        <translation>элементы, взятые из другого кодификатора</translation>
    </message>
    <message>
        <source>replaced codebook</source>
        <translation>заменённый кодификатор</translation>
    </message>
    <message>
        <source>confirmed annotations</source>
        <translation>подтверждённая разметка</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>annotations from a file</source>
        <translation>разметка из файла</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open a project first.</source>
        <translation>Сначала откройте проект.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Этот проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>Open a statement first.</source>
        <translation>Сначала откройте заявление.</translation>
    </message>
    <message>
        <source>Select words first.</source>
        <translation>Сначала выделите слова.</translation>
    </message>
    <message>
        <source>Select a span first.</source>
        <translation>Сначала выберите фрагмент.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Сейчас это невозможно.</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>No longer only: {filter}</source>
        <translation>Больше не только: {filter}</translation>
    </message>
    <message>
        <source>{filter}: a click takes this filter away</source>
        <translation>{filter}: щелчок уберёт этот фильтр</translation>
    </message>
</context>
<context>
    <name>ActorDetails</name>
    <message>
        <source>Canonical name</source>
        <translation>Каноническое имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Note on the actor</source>
        <translation>Заметка к актору</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Добавить другое имя</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Take the name {name} away</source>
        <translation>Убрать имя {name}</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 или 2022</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
</context>
<context>
    <name>ActorRegister</name>
    <message>
        <source>Actors</source>
        <translation>Акторы</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Добавить актора</translation>
    </message>
    <message>
        <source>Select an actor, or several to merge them.</source>
        <translation>Выберите актора или нескольких, чтобы слить их.</translation>
    </message>
    <message>
        <source>May be one: {pairs}</source>
        <translation>Возможно, одно и то же: {pairs}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n актор</numerusform>
            <numerusform>%n актора</numerusform>
            <numerusform>%n акторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Добавить «{name}»</translation>
    </message>
    <message>
        <source>Search names, kinds and notes</source>
        <translation>Поиск по именам, видам и заметкам</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Добавить «{name}»</translation>
    </message>
    <message>
        <source>May join</source>
        <translation>Может связать</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>New attribute of “{label}”</source>
        <translation>Новый атрибут метки «{label}»</translation>
    </message>
    <message>
        <source>New statement label</source>
        <translation>Новая метка заявления</translation>
    </message>
    <message>
        <source>New choice of “{attribute}”</source>
        <translation>Новый вариант для «{attribute}»</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Новая связь</translation>
    </message>
    <message>
        <source>It is given a letter, a key, a line and inks that are free; change them on its page.</source>
        <translation>Она получит свободные букву, клавишу, линию и цвета; измените их на её странице.</translation>
    </message>
    <message>
        <source>A link from one span to another, read in its direction: a speaker makes a demand.</source>
        <translation>Связь одного фрагмента с другим, читается по направлению: говорящий выдвигает требование.</translation>
    </message>
    <message>
        <source>Another value to choose. Its key and sign are given on its page.</source>
        <translation>Ещё одно значение для выбора. Клавиша и знак задаются на его странице.</translation>
    </message>
    <message>
        <source>What kind of value it holds cannot be changed later.</source>
        <translation>Вид значения потом изменить нельзя.</translation>
    </message>
</context>
<context>
    <name>AnnotationReading</name>
    <message>
        <source>Reading annotations</source>
        <translation>Чтение разметки</translation>
    </message>
    <message>
        <source>Reading cancelled. Nothing was taken.</source>
        <translation>Чтение отменено. Ничего не взято.</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>Required: marked until it has a value</source>
        <translation>Обязательный: отмечен, пока нет значения</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>What it says about a span or a statement</source>
        <translation>Что он говорит о фрагменте или заявлении</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>AttributeList</name>
    <message numerus="yes">
        <source>%n more attribute(s)</source>
        <translation>
            <numerusform>ещё %n атрибут</numerusform>
            <numerusform>ещё %n атрибута</numerusform>
            <numerusform>ещё %n атрибутов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Every span of this label needs it.</source>
        <translation>Нужен каждому фрагменту с этой меткой.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Select a few words first, or a span.</source>
        <translation>Сначала выделите несколько слов или выберите фрагмент.</translation>
    </message>
    <message>
        <source>Looking for the words</source>
        <translation>Поиск слов</translation>
    </message>
    <message numerus="yes">
        <source>Labelled %n span(s). One step back takes all of them away.</source>
        <translation>
            <numerusform>Размечен %n фрагмент. Один шаг назад уберёт его.</numerusform>
            <numerusform>Размечено %n фрагмента. Один шаг назад уберёт их все.</numerusform>
            <numerusform>Размечено %n фрагментов. Один шаг назад уберёт их все.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Carry over spans</source>
        <translation>Перенести фрагменты</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>From “{title}”, where the same words stand here</source>
        <translation>Из «{title}», где здесь стоят те же слова</translation>
    </message>
    <message>
        <source>{words} – {reason}</source>
        <translation>{words} – {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n span(s)</source>
        <translation>
            <numerusform>Перенести %n фрагмент</numerusform>
            <numerusform>Перенести %n фрагмента</numerusform>
            <numerusform>Перенести %n фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>A change shows here what it touches, before it is applied.</source>
        <translation>Здесь видно, чего коснётся изменение, прежде чем оно будет применено.</translation>
    </message>
    <message>
        <source>Mend what is marked above, then apply.</source>
        <translation>Исправьте отмеченное выше, затем примените.</translation>
    </message>
    <message>
        <source>Counting the work on it…</source>
        <translation>Подсчёт связанной разметки…</translation>
    </message>
    <message>
        <source>Apply without these</source>
        <translation>Применить без этого</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking the project</source>
        <translation>Проверка проекта</translation>
    </message>
    <message>
        <source>Check cancelled. Nothing was changed.</source>
        <translation>Проверка отменена. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n span(s): everything is in order.</source>
        <translation>
            <numerusform>Проверен %n фрагмент: всё в порядке.</numerusform>
            <numerusform>Проверено %n фрагмента: всё в порядке.</numerusform>
            <numerusform>Проверено %n фрагментов: всё в порядке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>Найдена %n ошибка</numerusform>
            <numerusform>Найдено %n ошибки</numerusform>
            <numerusform>Найдено %n ошибок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Sign</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>The sign stands in the badge beside the letter; the key, a figure, chooses the value.</source>
        <translation>Знак стоит в значке рядом с буквой; клавиша, цифра, выбирает значение.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>When this value is right</source>
        <translation>Когда это значение верно</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>who</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>of</source>
        <translation>от кого</translation>
    </message>
    <message>
        <source>target</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>because</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>{who} says:</source>
        <translation>{who} говорит:</translation>
    </message>
    <message>
        <source>demands</source>
        <translation>требует</translation>
    </message>
    <message>
        <source>favours</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>neutral on</source>
        <translation>нейтрально о</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>подразумевается</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не назван</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Притязания</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n притязание</numerusform>
            <numerusform>%n притязания</numerusform>
            <numerusform>%n притязаний</numerusform>
        </translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Притязаний пока нет</translation>
    </message>
    <message>
        <source>Every demand and every stance makes a claim. L links it with who makes it and of whom.</source>
        <translation>Каждое требование и каждая позиция образует притязание. L связывает его с тем, кто его выдвигает и от кого требует.</translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message>
        <source>Codebook</source>
        <translation>Кодификатор</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n entry(s) are not applied yet.</source>
        <translation>
            <numerusform>Изменения %n элемента ещё не применены.</numerusform>
            <numerusform>Изменения %n элементов ещё не применены.</numerusform>
            <numerusform>Изменения %n элементов ещё не применены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Отбросить и закрыть</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Attribute of the label…</source>
        <translation>Атрибут метки…</translation>
    </message>
    <message>
        <source>Choice of the attribute…</source>
        <translation>Вариант атрибута…</translation>
    </message>
    <message>
        <source>Statement label…</source>
        <translation>Метка заявления…</translation>
    </message>
    <message>
        <source>Relation…</source>
        <translation>Связь…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+Вниз)</translation>
    </message>
</context>
<context>
    <name>CodebookMenu</name>
    <message>
        <source>&amp;Codebook</source>
        <translation>К&amp;одификатор</translation>
    </message>
    <message>
        <source>&amp;Edit the codebook…</source>
        <translation>&amp;Изменить кодификатор…</translation>
    </message>
    <message>
        <source>Labels, attributes, choices and relations: describe, recolour, merge, split, retire</source>
        <translation>Метки, атрибуты, варианты и связи: описать, сменить цвет, слить, разделить, отставить</translation>
    </message>
    <message>
        <source>&amp;Outdated annotations…</source>
        <translation>&amp;Устаревшая разметка…</translation>
    </message>
    <message>
        <source>What was labelled before a definition was changed</source>
        <translation>Что было размечено до изменения определения</translation>
    </message>
    <message>
        <source>&amp;Actors…</source>
        <translation>&amp;Акторы…</translation>
    </message>
    <message>
        <source>Persons and organisations: names, other names, kinds and dates; merge and split them</source>
        <translation>Лица и организации: имена, другие имена, виды и даты; слить и разделить их</translation>
    </message>
    <message>
        <source>&amp;Import a codebook…</source>
        <translation>И&amp;мпорт кодификатора…</translation>
    </message>
    <message>
        <source>Take entries from a codebook file</source>
        <translation>Взять элементы из файла кодификатора</translation>
    </message>
    <message>
        <source>Take from another &amp;project…</source>
        <translation>Взять из &amp;другого проекта…</translation>
    </message>
    <message>
        <source>Take entries from the codebook of another project</source>
        <translation>Взять элементы из кодификатора другого проекта</translation>
    </message>
    <message>
        <source>E&amp;xport the codebook…</source>
        <translation>&amp;Экспорт кодификатора…</translation>
    </message>
    <message>
        <source>Write the codebook as a file that can be read, changed and imported</source>
        <translation>Записать кодификатор в файл, который можно читать, менять и импортировать</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Кодификатор</translation>
    </message>
    <message>
        <source>Show all labels in the text</source>
        <translation>Показать в тексте все метки</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookWords</name>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Statement label</source>
        <translation>Метка заявления</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>один из нескольких вариантов</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>актор</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>сплошная</translation>
    </message>
    <message>
        <source>double</source>
        <translation>двойная</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>штриховая</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>толстая</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>точечная</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>штрихпунктирная</translation>
    </message>
    <message>
        <source>thin double</source>
        <translation>тонкая двойная</translation>
    </message>
    <message>
        <source>thin with end marks</source>
        <translation>тонкая с метками на концах</translation>
    </message>
    <message>
        <source>Too dim on the dark ground: contrast {contrast}, 3 are needed.</source>
        <translation>Слишком тусклый на тёмном фоне: контраст {contrast}, нужно 3.</translation>
    </message>
    <message>
        <source>Too pale on the light ground: contrast {contrast}, 3 are needed.</source>
        <translation>Слишком бледный на светлом фоне: контраст {contrast}, нужно 3.</translation>
    </message>
    <message>
        <source>On the light ground it is hard to tell from “{label}”.</source>
        <translation>На светлом фоне трудно отличить от «{label}».</translation>
    </message>
    <message>
        <source>On the light ground people who do not see red can hardly tell it from “{label}”.</source>
        <translation>На светлом фоне тот, кто не видит красного, едва отличит от «{label}».</translation>
    </message>
    <message>
        <source>On the light ground people who do not see green can hardly tell it from “{label}”.</source>
        <translation>На светлом фоне тот, кто не видит зелёного, едва отличит от «{label}».</translation>
    </message>
    <message>
        <source>On the light ground people who do not see blue can hardly tell it from “{label}”.</source>
        <translation>На светлом фоне тот, кто не видит синего, едва отличит от «{label}».</translation>
    </message>
    <message>
        <source>On the dark ground it is hard to tell from “{label}”.</source>
        <translation>На тёмном фоне трудно отличить от «{label}».</translation>
    </message>
    <message>
        <source>On the dark ground people who do not see red can hardly tell it from “{label}”.</source>
        <translation>На тёмном фоне тот, кто не видит красного, едва отличит от «{label}».</translation>
    </message>
    <message>
        <source>On the dark ground people who do not see green can hardly tell it from “{label}”.</source>
        <translation>На тёмном фоне тот, кто не видит зелёного, едва отличит от «{label}».</translation>
    </message>
    <message>
        <source>On the dark ground people who do not see blue can hardly tell it from “{label}”.</source>
        <translation>На тёмном фоне тот, кто не видит синего, едва отличит от «{label}».</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>“{name}” has this name already, or one that reads alike.</source>
        <translation>У «{name}» уже такое имя или такое, что читается так же.</translation>
    </message>
    <message>
        <source>One visible character.</source>
        <translation>Один видимый знак.</translation>
    </message>
    <message>
        <source>This key belongs to “{name}”.</source>
        <translation>Эта клавиша принадлежит «{name}».</translation>
    </message>
    <message>
        <source>A label&apos;s key is a letter from A to Z, a choice&apos;s a figure.</source>
        <translation>Клавиша метки — буква от A до Z, клавиша варианта — цифра.</translation>
    </message>
    <message>
        <source>A sign is one character.</source>
        <translation>Знак — это один символ.</translation>
    </message>
    <message>
        <source>An ink is written as # and six figures or letters A to F.</source>
        <translation>Цвет записывается как # и шесть цифр или букв от A до F.</translation>
    </message>
    <message>
        <source>Say which labels it may join.</source>
        <translation>Укажите, какие метки она может связать.</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>The codebook was written to {file}. Read back: equal.</source>
        <translation>Кодификатор записан в {file}. Прочитан обратно: совпадает.</translation>
    </message>
    <message>
        <source>The labels were written to {file} with definitions and light inks; it holds no attributes, keys or relations.</source>
        <translation>Метки записаны в {file} с определениями и светлыми цветами; атрибутов, клавиш и связей в нём нет.</translation>
    </message>
    <message>
        <source>Edit the codebook ({key})</source>
        <translation>Изменить кодификатор ({key})</translation>
    </message>
    <message>
        <source>Edit the codebook</source>
        <translation>Изменить кодификатор</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Search commands, labels, actors and statements</source>
        <translation>Поиск команд, меток, акторов и заявлений</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”.</source>
        <translation>Здесь ничто не называется «{words}».</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Акторы</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Последние</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n здесь</numerusform>
            <numerusform>%n здесь</numerusform>
            <numerusform>%n здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Этот проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>Select words or a span first.</source>
        <translation>Сначала выделите слова или выберите фрагмент.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandsButton</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>CommentRows</name>
    <message>
        <source>{who} · settled</source>
        <translation>{who} · решён</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <source>on “{words}”</source>
        <translation>о «{words}»</translation>
    </message>
    <message>
        <source>About the span “{words}”</source>
        <translation>О фрагменте «{words}»</translation>
    </message>
    <message>
        <source>About the statement. Select a span first to write about it.</source>
        <translation>О заявлении. Чтобы написать о фрагменте, сначала выберите его.</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Write the comment</source>
        <translation>Записать комментарий</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Все заявления</translation>
    </message>
    <message>
        <source>Settled ones too</source>
        <translation>Решённые тоже</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Решён</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments.</source>
        <translation>Комментариев нет.</translation>
    </message>
    <message>
        <source>A new comment; Ctrl+Enter writes it</source>
        <translation>Новый комментарий; Ctrl+Enter записывает его</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Новый комментарий</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
</context>
<context>
    <name>CommentsModel</name>
    <message>
        <source>Settled</source>
        <translation>Решён</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Next statement of this group</source>
        <translation>Следующее заявление этой группы</translation>
    </message>
    <message>
        <source>Open this statement</source>
        <translation>Открыть это заявление</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Закрыть сравнение</translation>
    </message>
    <message>
        <source>The other statement</source>
        <translation>Другое заявление</translation>
    </message>
</context>
<context>
    <name>CopySpansDialog</name>
    <message>
        <source>Copy spans</source>
        <translation>Копирование фрагментов</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Поиск в заголовках</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>No other statement has these words in its title.</source>
        <translation>Ни в одном другом заявлении нет этих слов в заголовке.</translation>
    </message>
    <message>
        <source>{words} – not in that text</source>
        <translation>{words} – нет в том тексте</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) found there</source>
        <translation>
            <numerusform>Там найден %n фрагмент</numerusform>
            <numerusform>Там найдено %n фрагмента</numerusform>
            <numerusform>Там найдено %n фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n span(s)</source>
        <translation>
            <numerusform>Копировать %n фрагмент</numerusform>
            <numerusform>Копировать %n фрагмента</numerusform>
            <numerusform>Копировать %n фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>To which statement</source>
        <translation>В какое заявление</translation>
    </message>
    <message>
        <source>What is found there</source>
        <translation>Что там найдено</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %n span(s).</source>
        <translation>
            <numerusform>Скопирован %n фрагмент.</numerusform>
            <numerusform>Скопировано %n фрагмента.</numerusform>
            <numerusform>Скопировано %n фрагментов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Groups that are not parted</source>
        <translation>Неделимые группы</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>What the parts hold</source>
        <translation>Что в частях</translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s)</source>
        <translation>
            <numerusform>ещё %n замечание</numerusform>
            <numerusform>ещё %n замечания</numerusform>
            <numerusform>ещё %n замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CuttingActions</name>
    <message>
        <source>This is the last statement of its document.</source>
        <translation>Это последнее заявление своего документа.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>about {date}</source>
        <translation>около {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>после {date}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MM.yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MM.yyyy</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 или 2022</translation>
    </message>
    <message>
        <source>Not a date, so it was not taken. Write it as 2022-02-28, 2022-02 or 2022.</source>
        <translation>Это не дата, поэтому она не принята. Запишите её в виде 2022-02-28, 2022-02 или 2022.</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>The codebook says nothing about this label yet.</source>
        <translation>В кодификаторе об этой метке пока ничего не сказано.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Включать</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключать</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Before it takes its place, the export is read back and compared with the project.</source>
        <translation>Прежде чем занять своё место, экспорт читается заново и сравнивается с проектом.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Drop text files here</source>
        <translation>Перетащите сюда текстовые файлы</translation>
    </message>
    <message>
        <source>They become a new project. Text, web pages, Word, PDF, mail, tables and archives.</source>
        <translation>Они станут новым проектом. Текст, веб-страницы, Word, PDF, письма, таблицы и архивы.</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>required</source>
        <translation>обязательный</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>отставлен</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Choose an entry at the left, or add one.</source>
        <translation>Выберите элемент слева или добавьте новый.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Слить…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Отставить…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>{kind}, retired</source>
        <translation>{kind}, не используется</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Вернуть…</translation>
    </message>
</context>
<context>
    <name>EntryTree</name>
    <message>
        <source>Entries of the codebook</source>
        <translation>Элементы кодификатора</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Statement labels</source>
        <translation>Метки заявления</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Counting what this format holds…</source>
        <translation>Подсчёт того, что вмещает этот формат…</translation>
    </message>
    <message>
        <source>holds all</source>
        <translation>вмещает всё</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n потеря</numerusform>
            <numerusform>%n потери</numerusform>
            <numerusform>%n потерь</numerusform>
        </translation>
    </message>
    <message>
        <source>Export without these</source>
        <translation>Экспортировать без этого</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>{texts}, {spans}</source>
        <translation>{texts}, {spans}</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %n span(s)</source>
        <translation>
            <numerusform>{held} из %n фрагмента</numerusform>
            <numerusform>{held} из %n фрагментов</numerusform>
            <numerusform>{held} из %n фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Everything, one statement a line</source>
        <translation>Всё, по заявлению в строке</translation>
    </message>
    <message>
        <source>Spans and relations, for doccano</source>
        <translation>Фрагменты и связи, для doccano</translation>
    </message>
    <message>
        <source>A folder of texts, for brat</source>
        <translation>Папка с текстами, для brat</translation>
    </message>
    <message>
        <source>A token a line, a column a layer</source>
        <translation>По слову в строке, столбец на слой</translation>
    </message>
    <message>
        <source>A token a line, B- I- O tags</source>
        <translation>По слову в строке, B- I- O</translation>
    </message>
    <message>
        <source>For training with spaCy</source>
        <translation>Для обучения в spaCy</translation>
    </message>
    <message>
        <source>For QualCoder, MAXQDA, ATLAS.ti</source>
        <translation>Для QualCoder, MAXQDA, ATLAS.ti</translation>
    </message>
    <message>
        <source>A table for pandas, R, DuckDB</source>
        <translation>Таблица для pandas, R, DuckDB</translation>
    </message>
    <message>
        <source>A folder with a card, for “datasets”</source>
        <translation>Папка с карточкой, для «datasets»</translation>
    </message>
    <message>
        <source>For INCEpTION and DKPro</source>
        <translation>Для INCEpTION и DKPro</translation>
    </message>
    <message>
        <source>For INCEpTION and WebAnno</source>
        <translation>Для INCEpTION и WebAnno</translation>
    </message>
    <message>
        <source>With its labelling configuration</source>
        <translation>С настройкой разметки</translation>
    </message>
    <message>
        <source>An example for each reviewer</source>
        <translation>По примеру на разметчика</translation>
    </message>
    <message>
        <source>JSON-LD, for archives and the web</source>
        <translation>JSON-LD, для архивов и сети</translation>
    </message>
    <message>
        <source>XML with annotations beside the text</source>
        <translation>XML с разметкой отдельно от текста</translation>
    </message>
    <message>
        <source>A row a span</source>
        <translation>Строка на фрагмент</translation>
    </message>
    <message>
        <source>A row a claim: who demands what of whom</source>
        <translation>Строка на притязание</translation>
    </message>
    <message>
        <source>Actors, concepts, agreement, dates</source>
        <translation>Акторы, понятия, согласие, даты</translation>
    </message>
    <message>
        <source>Text, target, for or against</source>
        <translation>Текст, объект, за или против</translation>
    </message>
    <message>
        <source>Actors and concepts, for Gephi, visone, R</source>
        <translation>Акторы и понятия, для Gephi, visone, R</translation>
    </message>
    <message>
        <source>Who demands what of whom, as a network</source>
        <translation>Кто чего от кого требует, в виде сети</translation>
    </message>
    <message>
        <source>To read and print, without Annotator</source>
        <translation>Читать и печатать без Annotator</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>Name the file or folder that is to be written.</source>
        <translation>Назовите файл или папку для записи.</translation>
    </message>
    <message>
        <source>Name the file with its folder, or choose it.</source>
        <translation>Назовите файл вместе с папкой или выберите его.</translation>
    </message>
    <message>
        <source>There is a file of this name, and this export is a folder. Give another name.</source>
        <translation>Есть файл с таким именем, а этот экспорт — папка. Дайте другое имя.</translation>
    </message>
    <message>
        <source>There is a folder of this name. Give the name of a file in it.</source>
        <translation>Есть папка с таким именем. Укажите имя файла в ней.</translation>
    </message>
    <message>
        <source>The folder exists. It is replaced if it is empty or holds an earlier export only.</source>
        <translation>Папка уже есть. Она заменяется, если пуста или содержит только прежний экспорт.</translation>
    </message>
    <message>
        <source>The file exists. It is replaced once the new one has been read back.</source>
        <translation>Файл уже есть. Он заменяется, когда новый прочитан обратно.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Экспорт отменён. Файл не записан.</translation>
    </message>
    <message>
        <source>Exported {spans} of {all} spans to {file}.</source>
        <translation>Выведено фрагментов: {spans} из {all}, в {file}.</translation>
    </message>
    <message>
        <source>Exported {spans} of {all} spans to {file}. Read back: equal.</source>
        <translation>Выведено фрагментов: {spans} из {all}, в {file}. Прочитано обратно: совпадает.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>FieldButton</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>Read annotations</source>
        <translation>Читать разметку</translation>
    </message>
    <message>
        <source>Read a folder of annotations</source>
        <translation>Читать папку с разметкой</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Импорт кодификатора</translation>
    </message>
    <message>
        <source>Codebooks for other programs (*.qdc)</source>
        <translation>Кодификаторы для других программ (*.qdc)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Экспорт кодификатора</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Codebooks (*.toml)</source>
        <translation>Кодификаторы (*.toml)</translation>
    </message>
    <message>
        <source>Codebooks (*.toml *.qdc)</source>
        <translation>Кодификаторы (*.toml *.qdc)</translation>
    </message>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Проекты Annotator (*.annotator)</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files to import</source>
        <translation>Файлы для импорта</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>Документ RTF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>LibreOffice document</source>
        <translation>Документ LibreOffice</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Электронная таблица</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не берётся</translation>
    </message>
    <message>
        <source>Annotations in the exchange format</source>
        <translation>Разметка в формате обмена</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Ничего внутри</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>Ждёт чтения</translation>
    </message>
    <message>
        <source>Left out: nothing of this file goes in.</source>
        <translation>Пропущено: из этого файла ничего не импортируется.</translation>
    </message>
    <message>
        <source>The same file as “{name}”: that one goes in, and this one not a second time.</source>
        <translation>Тот же файл, что «{name}»: импортируется тот, а этот второй раз — нет.</translation>
    </message>
    <message>
        <source>In the project already: it does not go in a second time.</source>
        <translation>Уже в проекте: второй раз не импортируется.</translation>
    </message>
    <message>
        <source>{encoding}, guessed</source>
        <translation>{encoding}, предположительно</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n заявление</numerusform>
            <numerusform>%n заявления</numerusform>
            <numerusform>%n заявлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>encoding guessed</source>
        <translation>кодировка угадана</translation>
    </message>
    <message>
        <source>changed, left out</source>
        <translation>изменён, не берётся</translation>
    </message>
    <message>
        <source>Same file as {name}</source>
        <translation>Тот же файл, что {name}</translation>
    </message>
    <message>
        <source>in the project already</source>
        <translation>уже в проекте</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n не принят</numerusform>
            <numerusform>%n не приняты</numerusform>
            <numerusform>%n не приняты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near copy(ies)</source>
        <translation>
            <numerusform>%n близкая копия</numerusform>
            <numerusform>%n близкие копии</numerusform>
            <numerusform>%n близких копий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>There are no values from before to take.</source>
        <translation>Нет прежних значений, которые можно взять.</translation>
    </message>
    <message>
        <source>Every field of this span has a value.</source>
        <translation>У каждого поля этого фрагмента есть значение.</translation>
    </message>
    <message>
        <source>Every statement label has a value.</source>
        <translation>У каждой метки заявления есть значение.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter and sort</source>
        <translation>Отбор и порядок</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Поиск в заголовках и текстах</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Флажок</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <comment>a filter and how many statements it shows</comment>
        <translation>{name} {count}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Save this filter…</source>
        <translation>Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>Показать все заявления</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Document…</source>
        <translation>Документ…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Дата…</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Флажок</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Сначала последние</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Удалить сохранённый фильтр</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Only this document</source>
        <translation>Только этот документ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Имя этого фильтра</translation>
    </message>
    <message>
        <source>Only statements of these dates</source>
        <translation>Только заявления за эти даты</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 или 2022</translation>
    </message>
    <message>
        <source>Use these dates</source>
        <translation>Применить эти даты</translation>
    </message>
    <message>
        <source>Write a date as 2022-02-28, or only as 2022-02 or 2022.</source>
        <translation>Запишите дату в виде 2022-02-28 или только 2022-02 или 2022.</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Every statement after this one is done or skipped.</source>
        <translation>Все заявления после этого готовы или пропущены.</translation>
    </message>
    <message>
        <source>Every statement before this one is done or skipped.</source>
        <translation>Все заявления до этого готовы или пропущены.</translation>
    </message>
    <message>
        <source>Saved the filter “{name}”.</source>
        <translation>Фильтр «{name}» сохранён.</translation>
    </message>
    <message>
        <source>Removed the filter “{name}”.</source>
        <translation>Фильтр «{name}» удалён.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Capitals and accents must be as typed</source>
        <translation>Прописные буквы и знаки над буквами, как набрано</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Leave out longer words</source>
        <translation>Без более длинных слов</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close, with the hit selected (Esc)</source>
        <translation>Закрыть, оставив совпадение выделенным (Esc)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Найти в этом тексте</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Нет совпадений</translation>
    </message>
    <message>
        <source>{current} of more than {total}</source>
        <translation>{current} из более чем {total}</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} из {total}</translation>
    </message>
</context>
<context>
    <name>FirstRecordsView</name>
    <message>
        <source>The first records</source>
        <translation>Первые записи</translation>
    </message>
</context>
<context>
    <name>ForeignDialog</name>
    <message>
        <source>Read annotations</source>
        <translation>Читать разметку</translation>
    </message>
    <message>
        <source>{file} is read as {format}</source>
        <translation>{file} читается как {format}</translation>
    </message>
    <message>
        <source>New entries for the rest</source>
        <translation>Новые записи для остальных</translation>
    </message>
    <message>
        <source>Make a new entry of every name that would be left out</source>
        <translation>Создать новую запись для каждого имени, которое было бы пропущено</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Search names and what they become</source>
        <translation>Искать имена и то, чем они становятся</translation>
    </message>
    <message>
        <source>Names become entries that are called so, or that may mean the same. Enter changes what a name becomes, Insert makes a new entry of it, Delete leaves it out.</source>
        <translation>Имена становятся записями, которые так называются или могут значить то же. Enter меняет, чем становится имя, Insert делает его новой записью, Delete пропускает его.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out</source>
        <translation>
            <numerusform>%n имя не взято</numerusform>
            <numerusform>%n имени не взято</numerusform>
            <numerusform>%n имён не взято</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out {count}</source>
        <translation>Пропущено {count}</translation>
    </message>
</context>
<context>
    <name>ForeignOffering</name>
    <message>
        <source>Import cancelled. Nothing was imported.</source>
        <translation>Импорт отменён. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Просмотр файлов</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement label(s)</source>
        <translation>
            <numerusform>%n метка заявления</numerusform>
            <numerusform>%n метки заявления</numerusform>
            <numerusform>%n меток заявления</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>GreyWords</name>
    <message>
        <source>Keys and values above the text</source>
        <translation>Ключи и значения над текстом</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>Заголовок страницы</translation>
    </message>
    <message>
        <source>Caption of a picture</source>
        <translation>Подпись к картинке</translation>
    </message>
    <message>
        <source>Request or navigation</source>
        <translation>Просьба или навигация</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Уже сказано</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Вырезано</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Leave the selected files out, or take them in again (Delete)</source>
        <translation>Пропустить выбранные файлы или взять их снова (Delete)</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Прочитано файлов</translation>
    </message>
    <message numerus="yes">
        <source>Options for %n file(s)</source>
        <translation>
            <numerusform>Настройки для %n файла</numerusform>
            <numerusform>Настройки для %n файлов</numerusform>
            <numerusform>Настройки для %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Взять</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {statements} from {files}</source>
        <translation>Импорт: {statements}, {files}</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation>Импорт: {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n файл не читается</numerusform>
            <numerusform>%n файла не читаются</numerusform>
            <numerusform>%n файлов не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the project already</source>
        <translation>
            <numerusform>%n уже в проекте</numerusform>
            <numerusform>%n уже в проекте</numerusform>
            <numerusform>%n уже в проекте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as another</source>
        <translation>
            <numerusform>%n совпадает с другим</numerusform>
            <numerusform>%n совпадают с другим</numerusform>
            <numerusform>%n совпадают с другим</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files: {done} of {total}</source>
        <translation>Чтение файлов: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Report on the imported files</source>
        <translation>Отчёт об импортированных файлах</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Что стало с файлами</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>The report was not saved: {reason}. The imported statements are safe.</source>
        <translation>Отчёт не сохранён: {reason}. Импортированные заявления в сохранности.</translation>
    </message>
</context>
<context>
    <name>ImportWriting</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>Прочитан %n файл</numerusform>
            <numerusform>Прочитано %n файла</numerusform>
            <numerusform>Прочитано %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>Не принят %n файл</numerusform>
            <numerusform>Не принято %n файла</numerusform>
            <numerusform>Не принято %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Поиск копий</translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was imported.</source>
        <translation>Импорт отменён. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>This statement is not in the project any more.</source>
        <translation>Этого заявления больше нет в проекте.</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Choose: {name}</source>
        <translation>Выбрать: {name}</translation>
    </message>
</context>
<context>
    <name>Interaction</name>
    <message>
        <source>Keys, clicks and annotations are logged, without any text, in {path}</source>
        <translation>Клавиши, щелчки и разметка записываются, без текстов, в {path}</translation>
    </message>
    <message>
        <source>The interaction log cannot be written to {path}: {reason}. Your work is safe.</source>
        <translation>Журнал действий не удаётся записать в {path}: {reason}. Ваша работа в сохранности.</translation>
    </message>
</context>
<context>
    <name>JobDisplay</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>KeptRulesDialog</name>
    <message>
        <source>Kept rules</source>
        <translation>Сохранённые правила</translation>
    </message>
    <message>
        <source>Rules by their folders</source>
        <translation>Правила по папкам</translation>
    </message>
    <message>
        <source>No rule is kept.</source>
        <translation>Нет сохранённых правил.</translation>
    </message>
    <message>
        <source>Cut a document by hand, then choose “Keep as a rule for this folder” in the Statement menu. The next import from that folder follows it.</source>
        <translation>Разделите документ вручную, затем выберите «Сохранить как правило для этой папки» в меню «Заявление». Следующий импорт из этой папки ему последует.</translation>
    </message>
    <message>
        <source>Forget the rule</source>
        <translation>Забыть правило</translation>
    </message>
    <message>
        <source>The next import cuts files of this folder as any others</source>
        <translation>Следующий импорт разделит файлы этой папки как все другие</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Press a key to add it</source>
        <translation>Нажмите клавишу, чтобы добавить её</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Обычные клавиши</translation>
    </message>
    <message>
        <source>Keys of labels are set in the codebook.</source>
        <translation>Клавиши меток задаются в кодификаторе.</translation>
    </message>
    <message>
        <source>{key} is a key of this action already.</source>
        <translation>{key} уже клавиша этого действия.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} принадлежит действию «{action}».</translation>
    </message>
    <message>
        <source>Take it from “{action}”</source>
        <translation>Взять у действия «{action}»</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text.</source>
        <translation>{key} двигает курсор в тексте.</translation>
    </message>
    <message>
        <source>{key} is the key of the label “{label}”.</source>
        <translation>{key} — клавиша метки «{label}».</translation>
    </message>
    <message>
        <source>{key} is the key of the value “{value}”.</source>
        <translation>{key} — клавиша значения «{value}».</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>Убрать {key}</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Поиск действий и клавиш</translation>
    </message>
    <message>
        <source>Give my keys back</source>
        <translation>Вернуть мои клавиши</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Обычные клавиши для всего</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Label {name}</source>
        <translation>Метка {name}</translation>
    </message>
    <message>
        <source>Attribute {name}</source>
        <translation>Атрибут {name}</translation>
    </message>
    <message>
        <source>Relation {name}</source>
        <translation>Связь {name}</translation>
    </message>
    <message>
        <source>Statement label {name}</source>
        <translation>Метка заявления {name}</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label: {name}</source>
        <translation>Метка: {name}</translation>
    </message>
    <message>
        <source>{name}
Give the span another label</source>
        <translation>{name}
Дать фрагменту другую метку</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>No value</source>
        <translation>Нет значения</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 или 2022</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Ink on the light ground</source>
        <translation>Цвет на светлом фоне</translation>
    </message>
    <message>
        <source>Ink on the dark ground</source>
        <translation>Цвет на тёмном фоне</translation>
    </message>
    <message>
        <source>Core label: listed first where labels are offered</source>
        <translation>Основная метка: предлагается первой</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>What the label marks, in a sentence</source>
        <translation>Что отмечает метка, одним предложением</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Включать</translation>
    </message>
    <message>
        <source>What belongs to it though one may doubt</source>
        <translation>Что к ней относится, хоть и можно сомневаться</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Исключать</translation>
    </message>
    <message>
        <source>What does not, though it looks like it</source>
        <translation>Что не относится, хоть и похоже</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Words of a text that have this label</source>
        <translation>Слова текста с этой меткой</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Two inks that everybody can tell from those of the other labels</source>
        <translation>Два цвета, которые каждый отличит от цветов других меток</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмный</translation>
    </message>
    <message>
        <source>Ink, light</source>
        <translation>Цвет, светлый</translation>
    </message>
</context>
<context>
    <name>LabelPalette</name>
    <message>
        <source>Labels for the selection</source>
        <translation>Метки для выделенного</translation>
    </message>
</context>
<context>
    <name>LabelRow</name>
    <message numerus="yes">
        <source>{label}, key {key}, %n span(s) here</source>
        <translation>
            <numerusform>{label}, клавиша {key}, здесь %n фрагмент</numerusform>
            <numerusform>{label}, клавиша {key}, здесь %n фрагмента</numerusform>
            <numerusform>{label}, клавиша {key}, здесь %n фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Definition of {label}</source>
        <translation>Определение: {label}</translation>
    </message>
    <message>
        <source>Definition (?)</source>
        <translation>Определение (?)</translation>
    </message>
    <message numerus="yes">
        <source>{label}, key {key}, %n span(s) here, faint in the text</source>
        <translation>
            <numerusform>{label}, клавиша {key}, %n фрагмент здесь, бледная в тексте</numerusform>
            <numerusform>{label}, клавиша {key}, %n фрагмента здесь, бледная в тексте</numerusform>
            <numerusform>{label}, клавиша {key}, %n фрагментов здесь, бледная в тексте</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {label} in the text</source>
        <translation>Показать «{label}» в тексте</translation>
    </message>
    <message>
        <source>Show in the text (Space); with Shift, only this label</source>
        <translation>Показать в тексте (пробел); с Shift — только эту метку</translation>
    </message>
    <message>
        <source>Make {label} faint in the text</source>
        <translation>Сделать «{label}» бледной в тексте</translation>
    </message>
    <message>
        <source>Make faint (Space); with Shift, all but this label</source>
        <translation>Сделать бледной (пробел); с Shift — все, кроме этой метки</translation>
    </message>
    <message>
        <source>Retired: no longer given to new spans.</source>
        <translation>Выведена: новым фрагментам больше не даётся.</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Select words first, then choose a label.</source>
        <translation>Сначала выделите слова, затем выберите метку.</translation>
    </message>
    <message>
        <source>Only blanks are selected. Select words, then choose a label.</source>
        <translation>Выделены только пробелы. Выделите слова, затем выберите метку.</translation>
    </message>
    <message>
        <source>Select a span, then words to add to it or to take out of it.</source>
        <translation>Выберите фрагмент, затем выделите слова, чтобы добавить их к нему или убрать из него.</translation>
    </message>
    <message>
        <source>A span keeps at least one character. Delete it to take it away.</source>
        <translation>Во фрагменте остаётся хотя бы один знак. Чтобы убрать фрагмент, удалите его.</translation>
    </message>
</context>
<context>
    <name>LabellingMenus</name>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Заявление</translation>
    </message>
    <message>
        <source>&amp;Done and next</source>
        <translation>&amp;Готово, к следующему</translation>
    </message>
    <message>
        <source>Mark as done and go to the next statement</source>
        <translation>Пометить как готовое и перейти к следующему заявлению</translation>
    </message>
    <message>
        <source>&amp;Next statement</source>
        <translation>&amp;Следующее заявление</translation>
    </message>
    <message>
        <source>Go to the next statement of the list</source>
        <translation>Перейти к следующему заявлению в списке</translation>
    </message>
    <message>
        <source>&amp;Previous statement</source>
        <translation>&amp;Предыдущее заявление</translation>
    </message>
    <message>
        <source>Go to the previous statement of the list</source>
        <translation>Перейти к предыдущему заявлению в списке</translation>
    </message>
    <message>
        <source>Mark as ne&amp;w</source>
        <translation>Пометить как &amp;новое</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Mark as &amp;in work</source>
        <translation>Пометить: в &amp;работе</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Начато, не закончено</translation>
    </message>
    <message>
        <source>Mark as d&amp;one</source>
        <translation>Пометить как г&amp;отовое</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Закончено</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Пропус&amp;тить</translation>
    </message>
    <message>
        <source>Leave this statement out</source>
        <translation>Не размечать это заявление</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Флажок</translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation>Пометить, чтобы вернуться позже</translation>
    </message>
    <message>
        <source>No&amp;te on the statement</source>
        <translation>З&amp;аметка к заявлению</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Iss&amp;uer, date and language…</source>
        <translation>За&amp;явитель, дата и язык…</translation>
    </message>
    <message>
        <source>Say who issued the statement, when, and in which language it is</source>
        <translation>Указать, кто сделал заявление, когда и на каком языке</translation>
    </message>
    <message>
        <source>Sp&amp;an</source>
        <translation>&amp;Фрагмент</translation>
    </message>
    <message>
        <source>&amp;Label the selection…</source>
        <translation>&amp;Дать метку выделенному…</translation>
    </message>
    <message>
        <source>Choose a label for the selected words</source>
        <translation>Выбрать метку для выделенных слов</translation>
    </message>
    <message>
        <source>&amp;Next span</source>
        <translation>&amp;Следующий фрагмент</translation>
    </message>
    <message>
        <source>Select the next span of the text</source>
        <translation>Выбрать следующий фрагмент текста</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>&amp;Предыдущий фрагмент</translation>
    </message>
    <message>
        <source>Select the span before</source>
        <translation>Выбрать предыдущий фрагмент</translation>
    </message>
    <message>
        <source>Spans of this state&amp;ment…</source>
        <translation>Фра&amp;гменты этого заявления…</translation>
    </message>
    <message>
        <source>All spans in a table, to sort, search and go to</source>
        <translation>Все фрагменты в таблице: сортировка, поиск, переход</translation>
    </message>
    <message>
        <source>Start a word &amp;earlier</source>
        <translation>&amp;Начало на слово раньше</translation>
    </message>
    <message>
        <source>Move the start to the left</source>
        <translation>Сдвинуть начало влево</translation>
    </message>
    <message>
        <source>Start a &amp;word later</source>
        <translation>Н&amp;ачало на слово позже</translation>
    </message>
    <message>
        <source>Move the start to the right</source>
        <translation>Сдвинуть начало вправо</translation>
    </message>
    <message>
        <source>End a word earlie&amp;r</source>
        <translation>&amp;Конец на слово раньше</translation>
    </message>
    <message>
        <source>Move the end to the left</source>
        <translation>Сдвинуть конец влево</translation>
    </message>
    <message>
        <source>End a word la&amp;ter</source>
        <translation>К&amp;онец на слово позже</translation>
    </message>
    <message>
        <source>Move the end to the right</source>
        <translation>Сдвинуть конец вправо</translation>
    </message>
    <message>
        <source>Start a character earlier</source>
        <translation>Начало на знак раньше</translation>
    </message>
    <message>
        <source>Move the start to the left by a character</source>
        <translation>Сдвинуть начало на знак влево</translation>
    </message>
    <message>
        <source>Start a character later</source>
        <translation>Начало на знак позже</translation>
    </message>
    <message>
        <source>Move the start to the right by a character</source>
        <translation>Сдвинуть начало на знак вправо</translation>
    </message>
    <message>
        <source>End a character earlier</source>
        <translation>Конец на знак раньше</translation>
    </message>
    <message>
        <source>Move the end to the left by a character</source>
        <translation>Сдвинуть конец на знак влево</translation>
    </message>
    <message>
        <source>End a character later</source>
        <translation>Конец на знак позже</translation>
    </message>
    <message>
        <source>Move the end to the right by a character</source>
        <translation>Сдвинуть конец на знак вправо</translation>
    </message>
    <message>
        <source>Lin&amp;k to…</source>
        <translation>С&amp;вязать с…</translation>
    </message>
    <message>
        <source>Propose a span to link this one with; a click on another span links with that one</source>
        <translation>Предложить фрагмент для связи с этим; щелчок по другому фрагменту связывает с ним</translation>
    </message>
    <message>
        <source>&amp;Canonical name</source>
        <translation>Каноническое &amp;имя</translation>
    </message>
    <message>
        <source>Name the person or organisation behind these words</source>
        <translation>Назвать лицо или организацию, о которой эти слова</translation>
    </message>
    <message>
        <source>N&amp;ote on the span</source>
        <translation>&amp;Заметка к фрагменту</translation>
    </message>
    <message>
        <source>&amp;Delete span</source>
        <translation>&amp;Удалить фрагмент</translation>
    </message>
    <message>
        <source>Take the label off these words; undo brings it back</source>
        <translation>Снять метку с этих слов; отмена её вернёт</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Name of the reviewer</source>
        <translation>Имя разметчика</translation>
    </message>
    <message>
        <source>You work as</source>
        <translation>Вы работаете как</translation>
    </message>
    <message>
        <source>Every span carries the name of who made it. Use the same name on every computer.</source>
        <translation>Каждый фрагмент носит имя того, кто его сделал. На всех компьютерах пользуйтесь одним именем.</translation>
    </message>
    <message>
        <source>A drag selects</source>
        <translation>Протягивание выделяет</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>целые слова</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>знаки</translation>
    </message>
    <message>
        <source>With Ctrl held it selects the other of the two.</source>
        <translation>С Ctrl выделяется другое из двух.</translation>
    </message>
    <message>
        <source>Labels are offered</source>
        <translation>Метки предлагаются</translation>
    </message>
    <message>
        <source>after a selection by mouse</source>
        <translation>после выделения мышью</translation>
    </message>
    <message>
        <source>on Enter alone</source>
        <translation>только по Enter</translation>
    </message>
    <message>
        <source>The letters of the labels work either way.</source>
        <translation>Буквы меток действуют в любом случае.</translation>
    </message>
</context>
<context>
    <name>LeavingOutShown</name>
    <message>
        <source>Nothing is left out beside this statement.</source>
        <translation>Возле этого заявления ничего не пропущено.</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Left out of the statements</source>
        <translation>Вне заявлений</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Put these words into the open statement, where they stand in the file</source>
        <translation>Поместить эти слова в открытое заявление на то место, где они стоят в файле</translation>
    </message>
    <message>
        <source>Make a statement</source>
        <translation>Сделать заявлением</translation>
    </message>
    <message>
        <source>Make these words a statement of their own</source>
        <translation>Сделать из этих слов отдельное заявление</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left out of the statements</source>
        <translation>
            <numerusform>%n часть вне заявлений</numerusform>
            <numerusform>%n части вне заявлений</numerusform>
            <numerusform>%n частей вне заявлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutStrip</name>
    <message>
        <source>In the raw source</source>
        <translation>В исходном виде</translation>
    </message>
    <message>
        <source>Show where the chosen piece stands in the file as it came</source>
        <translation>Показать, где выбранная часть стоит в исходном файле</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Fold what is left out</source>
        <translation>Скрыть пропущенное</translation>
    </message>
    <message>
        <source>Show what is left out here, to take it in</source>
        <translation>Показать, что здесь пропущено, чтобы это взять</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Propose the next span</source>
        <translation>Предложить следующий фрагмент</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Link nothing more</source>
        <translation>Больше ничего не связывать</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Link: {relation}. Space links and goes on to the next span.</source>
        <translation>Связать: {relation}. Пробел связывает и переходит к следующему фрагменту.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Take away: {relation} {words}</source>
        <translation>Убрать: {relation} {words}</translation>
    </message>
    <message>
        <source>Take this relation away</source>
        <translation>Убрать эту связь</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>There is no span here that this one could be linked with and is not yet.</source>
        <translation>Здесь нет других фрагментов, с которыми этот ещё можно связать.</translation>
    </message>
    <message>
        <source>The codebook has no link between these two, or they are linked already.</source>
        <translation>Кодификатор не предусматривает связи между ними, или они уже связаны.</translation>
    </message>
</context>
<context>
    <name>LookSample</name>
    <message>
        <source>How the label looks on the light and on the dark ground</source>
        <translation>Вид метки на светлом и на тёмном фоне</translation>
    </message>
    <message>
        <source>words of a text</source>
        <translation>слова текста</translation>
    </message>
</context>
<context>
    <name>LossBox</name>
    <message>
        <source>Command that installs it</source>
        <translation>Команда для установки</translation>
    </message>
    <message>
        <source>This format holds all of it.</source>
        <translation>Этот формат вмещает всё.</translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation>Чего этот формат не вмещает</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Показать: {what}</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>overlapping span(s)</source>
        <translation>
            <numerusform>пересекающийся фрагмент</numerusform>
            <numerusform>пересекающихся фрагмента</numerusform>
            <numerusform>пересекающихся фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s) of several ranges</source>
        <translation>
            <numerusform>фрагмент из нескольких частей</numerusform>
            <numerusform>фрагмента из нескольких частей</numerusform>
            <numerusform>фрагментов из нескольких частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s) equal to another one</source>
        <translation>
            <numerusform>фрагмент, равный другому</numerusform>
            <numerusform>фрагмента, равных другим</numerusform>
            <numerusform>фрагментов, равных другим</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s)</source>
        <translation>
            <numerusform>фрагмент</numerusform>
            <numerusform>фрагмента</numerusform>
            <numerusform>фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attribute(s)</source>
        <translation>
            <numerusform>атрибут</numerusform>
            <numerusform>атрибута</numerusform>
            <numerusform>атрибутов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>relation(s)</source>
        <translation>
            <numerusform>связь</numerusform>
            <numerusform>связи</numerusform>
            <numerusform>связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>statement label(s)</source>
        <translation>
            <numerusform>метка заявления</numerusform>
            <numerusform>метки заявлений</numerusform>
            <numerusform>меток заявлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>name(s) of reviewers</source>
        <translation>
            <numerusform>имя разметчика</numerusform>
            <numerusform>имени разметчиков</numerusform>
            <numerusform>имён разметчиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>заметка</numerusform>
            <numerusform>заметки</numerusform>
            <numerusform>заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s)</source>
        <translation>
            <numerusform>отметка о работе</numerusform>
            <numerusform>отметки о работе</numerusform>
            <numerusform>отметок о работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>implied slot(s) of claims</source>
        <translation>
            <numerusform>подразумеваемое место притязания</numerusform>
            <numerusform>подразумеваемых места притязаний</numerusform>
            <numerusform>подразумеваемых мест притязаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>text(s) too long for a cell</source>
        <translation>
            <numerusform>текст, слишком длинный для ячейки</numerusform>
            <numerusform>текста, слишком длинных для ячейки</numerusform>
            <numerusform>текстов, слишком длинных для ячейки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>character(s) that the format cannot write</source>
        <translation>
            <numerusform>знак, который формат не может записать</numerusform>
            <numerusform>знака, которые формат не может записать</numerusform>
            <numerusform>знаков, которые формат не может записать</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest stays; the others are left out</source>
        <translation>остаётся самый длинный; остальные опускаются</translation>
    </message>
    <message>
        <source>left out, all of them</source>
        <translation>опускаются все</translation>
    </message>
    <message>
        <source>one range from the first to the last word</source>
        <translation>одна часть от первого до последнего слова</translation>
    </message>
    <message>
        <source>the first range stays</source>
        <translation>остаётся первая часть</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>опускается</translation>
    </message>
    <message>
        <source>cut at the end</source>
        <translation>обрезается в конце</translation>
    </message>
    <message>
        <source>become replacement characters</source>
        <translation>становятся знаками замены</translation>
    </message>
    <message>
        <source>left out: state, flag and note of each reviewer</source>
        <translation>опускается: состояние, флажок и заметка каждого</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{project} – Annotator</source>
        <translation>{project} – Annotator</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>The rule for this folder says so already.</source>
        <translation>Правило для этой папки уже говорит это.</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Что в столбцах</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Столбец: {field}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Not taken in: {columns}</source>
        <translation>Не импортируются: {columns}</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
    <message>
        <source>{name}, becomes: {target}</source>
        <translation>{name}, становится: {target}</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Names in the file</source>
        <translation>Имена в файле</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n span(s) marked: a key with Shift relabels them, Delete deletes them.</source>
        <translation>
            <numerusform>Отмечен %n фрагмент: клавиша с Shift меняет его метку, Delete удаляет его.</numerusform>
            <numerusform>Отмечено %n фрагмента: клавиша с Shift меняет их метку, Delete удаляет их.</numerusform>
            <numerusform>Отмечено %n фрагментов: клавиша с Shift меняет их метку, Delete удаляет их.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterList</name>
    <message>
        <source>What is left to be done</source>
        <translation>Что осталось сделать</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Choose another encoding…</source>
        <translation>Выбрать другую кодировку…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Попробовать все снова</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not go in as asked</source>
        <translation>
            <numerusform>%n файл не вошёл, как просили</numerusform>
            <numerusform>%n файла не вошли, как просили</numerusform>
            <numerusform>%n файлов не вошли, как просили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) need a look</source>
        <translation>
            <numerusform>%n фрагмент надо посмотреть</numerusform>
            <numerusform>%n фрагмента надо посмотреть</numerusform>
            <numerusform>%n фрагментов надо посмотреть</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>П&amp;роект</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>Make an empty project file</source>
        <translation>Создать пустой файл проекта</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Открыть проект…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Открыть файл проекта</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>Five documents with spans to look at and change</source>
        <translation>Пять документов с фрагментами, чтобы посмотреть и попробовать</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Импорт файлов…</translation>
    </message>
    <message>
        <source>Take text files into this project</source>
        <translation>Добавить текстовые файлы в этот проект</translation>
    </message>
    <message>
        <source>&amp;Kept rules…</source>
        <translation>Сохр&amp;анённые правила…</translation>
    </message>
    <message>
        <source>What you chose for the files of a folder, and a way to be rid of it</source>
        <translation>Что вы выбрали для файлов папки, и как это убрать</translation>
    </message>
    <message>
        <source>Read &amp;annotations…</source>
        <translation>&amp;Читать разметку…</translation>
    </message>
    <message>
        <source>Take annotations from a file that another program wrote</source>
        <translation>Взять разметку из файла другой программы</translation>
    </message>
    <message>
        <source>Read a &amp;folder of annotations…</source>
        <translation>Читать папку с раз&amp;меткой…</translation>
    </message>
    <message>
        <source>Take annotations from a folder that another program wrote, such as brat</source>
        <translation>Взять разметку из папки другой программы, например brat</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write the annotations as training data</source>
        <translation>Записать разметку как обучающие данные</translation>
    </message>
    <message>
        <source>C&amp;heck the project</source>
        <translation>Про&amp;верить проект</translation>
    </message>
    <message>
        <source>Compare every quote, range and reference with the texts</source>
        <translation>Сверить с текстами каждую цитату, границу и ссылку</translation>
    </message>
    <message>
        <source>&amp;Reviewer name…</source>
        <translation>Имя &amp;разметчика…</translation>
    </message>
    <message>
        <source>Under which name you annotate</source>
        <translation>Под каким именем вы размечаете</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>На&amp;стройки…</translation>
    </message>
    <message>
        <source>Text, labelling, colours and keys as you like them</source>
        <translation>Текст, разметка, цвета и клавиши, как вам удобно</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Вернуться на начальную страницу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>Закрыть окно; всё уже сохранено</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the last change, also across restarts</source>
        <translation>Отменить последнее изменение, даже после перезапуска</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>&amp;Copy words</source>
        <translation>&amp;Копировать слова</translation>
    </message>
    <message>
        <source>Copy the selected words as plain text</source>
        <translation>Копировать выделенные слова как простой текст</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>Select the whole statement</source>
        <translation>Выделить всё заявление</translation>
    </message>
    <message>
        <source>&amp;Search statements</source>
        <translation>По&amp;иск заявлений</translation>
    </message>
    <message>
        <source>Find words in titles and texts</source>
        <translation>Найти слова в заголовках и текстах</translation>
    </message>
    <message>
        <source>&amp;Find in this text…</source>
        <translation>Найти в э&amp;том тексте…</translation>
    </message>
    <message>
        <source>Mark every place where words occur in this text</source>
        <translation>Отметить все места, где слова встречаются в этом тексте</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Сл&amp;едующее совпадение</translation>
    </message>
    <message>
        <source>Go to the next place where the words occur</source>
        <translation>Перейти к следующему месту, где встречаются слова</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>П&amp;редыдущее совпадение</translation>
    </message>
    <message>
        <source>Go to the place before where the words occur</source>
        <translation>Перейти к предыдущему месту, где встречаются слова</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>Enlarge the text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Обычный текст</translation>
    </message>
    <message>
        <source>Show the text at its usual size</source>
        <translation>Показать текст в обычном размере</translation>
    </message>
    <message>
        <source>Reading &amp;mode</source>
        <translation>Ре&amp;жим чтения</translation>
    </message>
    <message>
        <source>The text alone, without lines under the words</source>
        <translation>Только текст, без линий под словами</translation>
    </message>
    <message>
        <source>Names of la&amp;bels</source>
        <translation>Н&amp;азвания меток</translation>
    </message>
    <message>
        <source>Write the name of the label beside each badge in the text</source>
        <translation>Писать название метки рядом с каждым значком в тексте</translation>
    </message>
    <message>
        <source>Ra&amp;w source</source>
        <translation>&amp;Исходный документ</translation>
    </message>
    <message>
        <source>The document as it came, beside the text, with the place of the statement and the span</source>
        <translation>Документ, каким он пришёл, рядом с текстом, с местом заявления и фрагмента</translation>
    </message>
    <message>
        <source>Go to the s&amp;tatements</source>
        <translation>К &amp;заявлениям</translation>
    </message>
    <message>
        <source>Move the focus to the list</source>
        <translation>Перейти к списку</translation>
    </message>
    <message>
        <source>Go to the te&amp;xt</source>
        <translation>К &amp;тексту</translation>
    </message>
    <message>
        <source>Move the focus to the text</source>
        <translation>Перейти к тексту</translation>
    </message>
    <message>
        <source>Go to the &amp;panels</source>
        <translation>К &amp;панелям</translation>
    </message>
    <message>
        <source>Move the focus to codebook and span</source>
        <translation>Перейти к кодификатору и фрагменту</translation>
    </message>
    <message>
        <source>Go to the &amp;claims</source>
        <translation>К п&amp;ритязаниям</translation>
    </message>
    <message>
        <source>Move the focus to the cards of the claims</source>
        <translation>Перейти к карточкам притязаний</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>Следующая о&amp;бласть</translation>
    </message>
    <message>
        <source>Go round list, text and panels</source>
        <translation>По кругу: список, текст, панели</translation>
    </message>
    <message>
        <source>&amp;Only this label</source>
        <translation>Только эта метка</translation>
    </message>
    <message>
        <source>Make the spans of all labels faint but that of the selected span</source>
        <translation>Сделать бледными фрагменты всех меток, кроме метки выбранного фрагмента</translation>
    </message>
    <message>
        <source>&amp;All labels</source>
        <translation>Все метки</translation>
    </message>
    <message>
        <source>Show the spans of all labels</source>
        <translation>Показать фрагменты всех меток</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>&amp;Цвета системы</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Светлые или тёмные, как в системе</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Светлые</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Тёмные буквы на светлом фоне</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Т&amp;ёмные</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Светлые буквы на тёмном фоне</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>В&amp;ысокий контраст</translation>
    </message>
    <message>
        <source>The colours of the system, with all the contrast they have</source>
        <translation>Цвета системы со всем их контрастом</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ко&amp;манды…</translation>
    </message>
    <message>
        <source>Find any action, label, actor or statement by its name</source>
        <translation>Найти по названию любое действие, метку, актора или заявление</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Все клавиши на одном листе</translation>
    </message>
    <message>
        <source>&amp;About Annotator</source>
        <translation>&amp;О программе Annotator</translation>
    </message>
    <message>
        <source>Version, licence, where things lie</source>
        <translation>Версия, лицензия, где лежат файлы</translation>
    </message>
</context>
<context>
    <name>MergeEntryDialog</name>
    <message>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>С элементом</translation>
    </message>
    <message>
        <source>Take over the attributes and choices that it lacks</source>
        <translation>Перенять атрибуты и варианты, которых у него нет</translation>
    </message>
    <message>
        <source>Merge “{name}” into another entry</source>
        <translation>Слить «{name}» с другим элементом</translation>
    </message>
    <message>
        <source>All work on it goes to the entry that you choose, which keeps its name, look and definition. Values go along where the other one has an attribute and a choice of the same name.</source>
        <translation>Вся разметка переходит к выбранному элементу, который сохраняет имя, вид и определение. Значения переходят, если у него есть атрибут и вариант с тем же именем.</translation>
    </message>
    <message>
        <source>Merge without these</source>
        <translation>Слить без этого</translation>
    </message>
    <message>
        <source>Merge into “{name}”</source>
        <translation>Слить с «{name}»</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Which name stays?</source>
        <translation>Какое имя останется?</translation>
    </message>
    <message>
        <source>The others become other names of it. Their spans and implied slots name it from then on.</source>
        <translation>Остальные станут его другими именами. Их фрагменты и подразумеваемые места будут называть его.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s)</source>
        <translation>
            <numerusform>Слить %n актора</numerusform>
            <numerusform>Слить %n акторов</numerusform>
            <numerusform>Слить %n акторов</numerusform>
        </translation>
    </message>
    <message>
        <source>{actors}, {spans}</source>
        <translation>{actors}, {spans}</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Annotator made a mistake ({error}). What was saved is safe; go on.</source>
        <translation>В программе Annotator произошла ошибка ({error}). Сохранённое в порядке; продолжайте.</translation>
    </message>
    <message>
        <source>Annotator made a mistake ({error}). Your work is safe.</source>
        <translation>В программе Annotator произошла ошибка ({error}). Ваша работа в сохранности.</translation>
    </message>
    <message>
        <source>Not saved: Annotator made a mistake ({error}). What was saved before is safe; go on, or close and open the project again.</source>
        <translation>Не сохранено: в программе Annotator произошла ошибка ({error}). Сохранённое раньше в порядке; продолжайте или закройте проект и откройте его снова.</translation>
    </message>
</context>
<context>
    <name>NewCodebookDialog</name>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message numerus="yes">
        <source>The shipped one: {name}, %n label(s)</source>
        <translation>
            <numerusform>Поставляемый: {name}, %n метка</numerusform>
            <numerusform>Поставляемый: {name}, %n метки</numerusform>
            <numerusform>Поставляемый: {name}, %n меток</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>From another project…</source>
        <translation>Из другого проекта…</translation>
    </message>
    <message>
        <source>Empty: I make my own</source>
        <translation>Пустой: сделаю свой</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>кодификатор</translation>
    </message>
    <message>
        <source>Which codebook does it begin with?</source>
        <translation>С какого кодификатора начать?</translation>
    </message>
    <message>
        <source>The codebook says what can be labelled, and how. It can be changed at any time.</source>
        <translation>Кодификатор говорит, что и как можно размечать. Его можно изменить в любое время.</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>Файл не выбран.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {name}, %n label(s)</source>
        <translation>
            <numerusform>{file}: {name}, %n метка</numerusform>
            <numerusform>{file}: {name}, %n метки</numerusform>
            <numerusform>{file}: {name}, %n меток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Ctrl+Enter keeps the note, Esc leaves it as it was</source>
        <translation>Ctrl+Enter сохраняет заметку, Esc оставляет её как была</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>Label every occurrence</source>
        <translation>Дать метку во всех местах</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Все заявления</translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation>Без учёта регистра</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>With its values</source>
        <translation>Со значениями</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>Дать метку</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>Пробел отмечает</translation>
    </message>
    <message>
        <source>These words are nowhere.</source>
        <translation>Этих слов нигде нет.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s); there are more.</source>
        <translation>
            <numerusform>Первое %n место; есть ещё.</numerusform>
            <numerusform>Первые %n места; есть ещё.</numerusform>
            <numerusform>Первые %n мест; есть ещё.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n span(s)</source>
        <translation>
            <numerusform>Дать метку %n фрагменту</numerusform>
            <numerusform>Дать метку %n фрагментам</numerusform>
            <numerusform>Дать метку %n фрагментам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesModel</name>
    <message>
        <source>{words}, labelled already</source>
        <translation>{words}, метка уже есть</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>{file} comes from another program: {format}</source>
        <translation>{file} из другой программы: {format}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other programs</source>
        <translation>
            <numerusform>%n файл других программ</numerusform>
            <numerusform>%n файла других программ</numerusform>
            <numerusform>%n файлов других программ</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as annotations, its texts come in with what is marked on them; you say next what its names become. Imported as texts only, nothing that is marked comes in.</source>
        <translation>При чтении как разметки тексты приходят вместе с тем, что на них отмечено; затем вы скажете, чем становятся имена. При импорте только текстов отмеченное не приходит.</translation>
    </message>
    <message>
        <source>Import texts only</source>
        <translation>Импортировать только тексты</translation>
    </message>
    <message>
        <source>Take the texts as plain statements</source>
        <translation>Взять тексты как простые заявления</translation>
    </message>
    <message>
        <source>Read annotations…</source>
        <translation>Прочитать разметку…</translation>
    </message>
    <message>
        <source>Files of other programs</source>
        <translation>Файлы других программ</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>found out from the file</source>
        <translation>определяется по файлу</translation>
    </message>
    <message>
        <source>Cut into statements</source>
        <translation>Разделить на заявления</translation>
    </message>
    <message>
        <source>Only the article of a web page</source>
        <translation>Только статья веб-страницы</translation>
    </message>
    <message>
        <source>Use the rule kept for this folder</source>
        <translation>Применить правило для этой папки</translation>
    </message>
    <message>
        <source>At headings, numbers, datelines and changes of language; else the file stays whole</source>
        <translation>По заголовкам, номерам, строкам с датой и смене языка; иначе файл остаётся целым</translation>
    </message>
    <message>
        <source>Leave out navigation and everything else around it</source>
        <translation>Не брать навигацию и всё прочее вокруг статьи</translation>
    </message>
    <message>
        <source>{encoding} is a guess, {percent} % sure. Look whether the letters below are right; if not, choose another encoding: the list shows how the file would read.</source>
        <translation>{encoding} — догадка, уверенность {percent} %. Проверьте, верны ли буквы ниже; если нет, выберите другую кодировку: список показывает, как читался бы файл.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n garbled line(s) right</source>
        <translation>
            <numerusform>Исправить %n испорченную строку</numerusform>
            <numerusform>Исправить %n испорченные строки</numerusform>
            <numerusform>Исправить %n испорченных строк</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” would become “{after}”</source>
        <translation>«{before}» станет «{after}»</translation>
    </message>
    <message>
        <source>Put garbled lines right</source>
        <translation>Исправить испорченные строки</translation>
    </message>
</context>
<context>
    <name>OriginButton</name>
    <message>
        <source>Issuer and date</source>
        <translation>Заявитель и дата</translation>
    </message>
    <message>
        <source>Issuer, date and language: {words}</source>
        <translation>Заявитель, дата и язык: {words}</translation>
    </message>
    <message>
        <source>Change issuer, date and language</source>
        <translation>Изменить заявителя, дату и язык</translation>
    </message>
</context>
<context>
    <name>OriginPopup</name>
    <message>
        <source>Issuer, date and language</source>
        <translation>Заявитель, дата и язык</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022-12-09/2022-12-11</source>
        <translation>2022-02-28, 2022-02 или 2022-12-09/2022-12-11</translation>
    </message>
    <message>
        <source>How certain the date is</source>
        <translation>Насколько точна дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Not a date. Write it as 2022-02-28, 2022-02, 2022 or 2022-12-09/2022-12-11.</source>
        <translation>Это не дата. Запишите её в виде 2022-02-28, 2022-02, 2022 или 2022-12-09/2022-12-11.</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>The statement was made then</source>
        <translation>Заявление сделано тогда</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>The date was inferred, or is only nearly known</source>
        <translation>Дата выведена или известна лишь примерно</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>The statement was made after this date</source>
        <translation>Заявление сделано после этой даты</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>The statement was made before this date</source>
        <translation>Заявление сделано до этой даты</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>OutdatedDialog</name>
    <message>
        <source>Outdated annotations</source>
        <translation>Устаревшая разметка</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чья</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моя</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Общая</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Подтвердить всё</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) made under an older definition</source>
        <translation>
            <numerusform>%n пометка сделана по прежнему определению</numerusform>
            <numerusform>%n пометки сделаны по прежнему определению</numerusform>
            <numerusform>%n пометок сделано по прежнему определению</numerusform>
        </translation>
    </message>
    <message>
        <source>Every annotation was made, or confirmed, under the definitions of today.</source>
        <translation>Вся разметка сделана или подтверждена по нынешним определениям.</translation>
    </message>
    <message>
        <source>Made under version {version} of the codebook</source>
        <translation>Сделано по версии {version} кодификатора</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n selected</source>
        <translation>
            <numerusform>Подтвердить %n выбранную</numerusform>
            <numerusform>Подтвердить %n выбранные</numerusform>
            <numerusform>Подтвердить %n выбранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Подтвердить всё (%n)</numerusform>
            <numerusform>Подтвердить всё (%n)</numerusform>
            <numerusform>Подтвердить всё (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” now means: {definition}</source>
        <translation>«{name}» теперь значит: {definition}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Older than a changed definition</source>
        <translation>Старше изменённого определения</translation>
    </message>
</context>
<context>
    <name>PairsField</name>
    <message>
        <source>Add a pair</source>
        <translation>Добавить пару</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>{label}: {definition}</source>
        <translation>{label}: {definition}</translation>
    </message>
    <message>
        <source>Include: {words}</source>
        <translation>Включать: {words}</translation>
    </message>
    <message>
        <source>Exclude: {words}</source>
        <translation>Исключать: {words}</translation>
    </message>
    <message>
        <source>Letter or Enter labels</source>
        <translation>Буква или Enter даёт метку</translation>
    </message>
    <message>
        <source>by character</source>
        <translation>по знаку</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>определение</translation>
    </message>
    <message>
        <source>close</source>
        <translation>закрыть</translation>
    </message>
</context>
<context>
    <name>PaletteHints</name>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>run</source>
        <translation>выполнить</translation>
    </message>
    <message>
        <source>close</source>
        <translation>закрыть</translation>
    </message>
    <message>
        <source>only:</source>
        <translation>только:</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>акторы</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Copies, translations and versions of a text stay in one part, whatever is chosen here</source>
        <translation>Копии, переводы и версии одного текста остаются в одной части, что бы здесь ни было выбрано</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>Не разделять</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Число жребия</translation>
    </message>
    <message>
        <source>Write the three shares with slashes between them: 80/10/10.</source>
        <translation>Запишите три доли через косую черту: 80/10/10.</translation>
    </message>
    <message>
        <source>Write the two shares with a slash between them: 80/20.</source>
        <translation>Запишите две доли через косую черту: 80/20.</translation>
    </message>
    <message>
        <source>Write each part with its share: train=70, dev=15, test=15.</source>
        <translation>Запишите каждую часть с её долей: train=70, dev=15, test=15.</translation>
    </message>
    <message>
        <source>Write how many folds there should be, from 2 to 100.</source>
        <translation>Запишите, сколько блоков нужно, от 2 до 100.</translation>
    </message>
    <message>
        <source>The seed is a whole number.</source>
        <translation>Число жребия — целое.</translation>
    </message>
    <message>
        <source>one whole</source>
        <translation>единое целое</translation>
    </message>
    <message>
        <source>train, dev and test</source>
        <translation>train, dev и test</translation>
    </message>
    <message>
        <source>train and test</source>
        <translation>train и test</translation>
    </message>
    <message>
        <source>parts with names of their own</source>
        <translation>части со своими именами</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>блоки для перекрёстной проверки</translation>
    </message>
    <message>
        <source>statements of one document</source>
        <translation>заявления одного документа</translation>
    </message>
    <message>
        <source>of one issuer</source>
        <translation>одного заявителя</translation>
    </message>
    <message>
        <source>of one month</source>
        <translation>одного месяца</translation>
    </message>
    <message>
        <source>of one day</source>
        <translation>одного дня</translation>
    </message>
    <message>
        <source>only copies and translations</source>
        <translation>только копии и переводы</translation>
    </message>
    <message>
        <source>Shares or number of folds</source>
        <translation>Доли или число блоков</translation>
    </message>
    <message>
        <source>Decides what is drawn by lot: the same number draws the same</source>
        <translation>Решает жребий: то же число даёт то же самое</translation>
    </message>
</context>
<context>
    <name>PieceChips</name>
    <message>
        <source>Take in: {words}</source>
        <translation>Взять: {words}</translation>
    </message>
    <message>
        <source>A click takes it in</source>
        <translation>Щелчок берёт это в текст</translation>
    </message>
</context>
<context>
    <name>PiecesDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The first {shown} of {number}</source>
        <translation>Первые {shown} из {number}</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Разметчики</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Without spans</source>
        <translation>Без фрагментов</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Пересечения</translation>
    </message>
    <message>
        <source>Several ranges</source>
        <translation>Несколько частей</translation>
    </message>
    <message>
        <source>Of near-duplicates only the first</source>
        <translation>Из почти одинаковых только первое</translation>
    </message>
    <message>
        <source>With a data card</source>
        <translation>С карточкой данных</translation>
    </message>
    <message>
        <source>There is no statement to export.</source>
        <translation>Нет заявлений для экспорта.</translation>
    </message>
    <message>
        <source>No statement is done yet.</source>
        <translation>Готовых заявлений пока нет.</translation>
    </message>
    <message>
        <source>The list shows no statement.</source>
        <translation>В списке нет заявлений.</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>все {count}</translation>
    </message>
    <message>
        <source>done {count}</source>
        <translation>готовые {count}</translation>
    </message>
    <message>
        <source>as filtered {count}</source>
        <translation>по фильтру {count}</translation>
    </message>
    <message>
        <source>cleaned</source>
        <translation>очищенные</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>everyone&apos;s, side by side</source>
        <translation>всех, рядом</translation>
    </message>
    <message>
        <source>only {name}&apos;s</source>
        <translation>только {name}</translation>
    </message>
    <message>
        <source>everyone&apos;s, alike ones once</source>
        <translation>всех, одинаковое один раз</translation>
    </message>
    <message>
        <source>what most marked alike</source>
        <translation>что большинство отметило одинаково</translation>
    </message>
    <message>
        <source>what all marked alike</source>
        <translation>что все отметили одинаково</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>все метки</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>заявления</translation>
    </message>
    <message>
        <source>whole documents</source>
        <translation>целые документы</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>абзацы</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>предложения</translation>
    </message>
    <message>
        <source>all texts without a span</source>
        <translation>все тексты без фрагмента</translation>
    </message>
    <message>
        <source>as many as there are with one</source>
        <translation>столько же, сколько с ними</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ни одного</translation>
    </message>
    <message>
        <source>in layers, or the longest stays</source>
        <translation>слоями, или остаётся самый длинный</translation>
    </message>
    <message>
        <source>the longest stays</source>
        <translation>остаётся самый длинный</translation>
    </message>
    <message>
        <source>left out, all of them</source>
        <translation>опускаются все</translation>
    </message>
    <message>
        <source>one range over all</source>
        <translation>одна часть на всё</translation>
    </message>
    <message>
        <source>the first range stays</source>
        <translation>остаётся первая часть</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>опускается</translation>
    </message>
    <message>
        <source>Which text the places of spans count in</source>
        <translation>Текст, в котором считаются места фрагментов</translation>
    </message>
    <message>
        <source>A draft in Markdown and Croissant metadata, beside the export</source>
        <translation>Черновик в Markdown и метаданные Croissant рядом с экспортом</translation>
    </message>
</context>
<context>
    <name>PreviewNote</name>
    <message>
        <source>No file is selected</source>
        <translation>Файл не выбран</translation>
    </message>
    <message>
        <source>Annotations in the exchange format</source>
        <translation>Разметка в формате обмена</translation>
    </message>
    <message>
        <source>This file is being read</source>
        <translation>Этот файл читается</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Этот файл не читается</translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>В этом файле ничего нет</translation>
    </message>
    <message>
        <source>Select a file at the left to see what becomes of it.</source>
        <translation>Выберите файл слева, чтобы увидеть, что из него получится.</translation>
    </message>
    <message>
        <source>They are laid over the statements of the project that they were made for.</source>
        <translation>Она накладывается на те заявления проекта, для которых сделана.</translation>
    </message>
    <message>
        <source>Its statements stand here as soon as it is read. Other files can be looked at meanwhile.</source>
        <translation>Заявления появятся здесь, как только он будет прочитан. Пока можно смотреть другие файлы.</translation>
    </message>
    <message>
        <source>It holds no words. Leave it out, or choose another file.</source>
        <translation>В нём нет слов. Пропустите его или выберите другой файл.</translation>
    </message>
</context>
<context>
    <name>PreviewRows</name>
    <message>
        <source>lost, for nothing of that name is there to take it</source>
        <translation>теряются: принять их некому</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>другие значения</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>связи</translation>
    </message>
    <message>
        <source>taken away, for the codebook would not allow them</source>
        <translation>убираются: кодификатор их не допустит</translation>
    </message>
    <message>
        <source>stay, and follow the change</source>
        <translation>остаются и следуют за изменением</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>фрагменты</translation>
    </message>
    <message>
        <source>spans of the same words</source>
        <translation>фрагменты с теми же словами</translation>
    </message>
    <message>
        <source>become one with the span that has the label already</source>
        <translation>сливаются с тем, у которого эта метка уже есть</translation>
    </message>
    <message>
        <source>spans that stay double</source>
        <translation>фрагменты, что остаются двойными</translation>
    </message>
    <message>
        <source>lie on the same words with other values or comments</source>
        <translation>на тех же словах, с другими значениями или комментариями</translation>
    </message>
    <message>
        <source>statement labels</source>
        <translation>метки заявлений</translation>
    </message>
    <message>
        <source>values of attributes</source>
        <translation>значения атрибутов</translation>
    </message>
    <message>
        <source>stay, under their new name or place</source>
        <translation>остаются под новым именем или на новом месте</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>заявления</translation>
    </message>
    <message>
        <source>hold this work</source>
        <translation>содержат эту разметку</translation>
    </message>
    <message>
        <source>entries of the codebook</source>
        <translation>элементы кодификатора</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>новые</translation>
    </message>
    <message>
        <source>say something else than before</source>
        <translation>говорят иное, чем прежде</translation>
    </message>
    <message>
        <source>are retired: kept, and no longer offered</source>
        <translation>отставлены: хранятся, но не предлагаются</translation>
    </message>
    <message>
        <source>are offered again</source>
        <translation>снова предлагаются</translation>
    </message>
    <message>
        <source>are taken away</source>
        <translation>убираются</translation>
    </message>
    <message>
        <source>Nearly the same as “{title}” in {name}</source>
        <translation>Почти то же, что «{title}» в {name}</translation>
    </message>
    <message>
        <source>{why}: stays out, is kept, and can be taken in later</source>
        <translation>{why}: не берётся, хранится, и его можно взять позже</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>What this touches is shown here.</source>
        <translation>Здесь видно, чего это коснётся.</translation>
    </message>
    <message>
        <source>This loses work; one undo brings it back</source>
        <translation>Часть разметки теряется; одна отмена её вернёт</translation>
    </message>
    <message>
        <source>What this touches; nothing is lost</source>
        <translation>Чего это коснётся; ничего не теряется</translation>
    </message>
    <message>
        <source>No work is touched.</source>
        <translation>Разметка не затронута.</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement label(s)</source>
        <translation>
            <numerusform>%n метка заявления</numerusform>
            <numerusform>%n метки заявления</numerusform>
            <numerusform>%n меток заявления</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n заявление</numerusform>
            <numerusform>%n заявления</numerusform>
            <numerusform>%n заявлений</numerusform>
        </translation>
    </message>
    <message>
        <source>No work hangs on it.</source>
        <translation>С ним не связано никакой разметки.</translation>
    </message>
    <message>
        <source>The work follows: {counts}</source>
        <translation>Разметка последует: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: {counts}</source>
        <translation>Потеряно: {counts}</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message>
        <source>Statements done</source>
        <translation>Готовые заявления</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Готово {done} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n с флажком</numerusform>
            <numerusform>%n с флажком</numerusform>
            <numerusform>%n с флажком</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>As before</source>
        <translation>Как прежде</translation>
    </message>
    <message>
        <source>As before: {values}</source>
        <translation>Как прежде: {values}</translation>
    </message>
</context>
<context>
    <name>RawSource</name>
    <message>
        <source>characters {start} to {end} of {total}</source>
        <translation>знаки {start}–{end} из {total}</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Projects that you open appear here.</source>
        <translation>Здесь появляются проекты, которые вы открываете.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>The file is no longer in {folder}</source>
        <translation>Файла больше нет в {folder}</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Готово {done} из {total}</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>not installed</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>другие тексты</translation>
    </message>
    <message>
        <source>cleaned words</source>
        <translation>очищенный текст</translation>
    </message>
    <message>
        <source>{format} needs a library that is not installed. Install it with this command, then open Export again:</source>
        <translation>Для {format} нужна библиотека, которая не установлена. Установите её этой командой и снова откройте экспорт:</translation>
    </message>
    <message>
        <source>{format} holds whole statements, and something else is chosen as text.</source>
        <translation>{format} хранит заявления целиком, а выбраны другие тексты.</translation>
    </message>
    <message>
        <source>{format} counts in the cleaned words and gives the places in the file beside them. Words as in the file are chosen.</source>
        <translation>{format} считает по очищенному тексту и рядом указывает места в файле. Выбран текст как в файле.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Скопировать команду</translation>
    </message>
    <message>
        <source>Export whole statements</source>
        <translation>Экспортировать заявления целиком</translation>
    </message>
    <message>
        <source>Count in the cleaned words</source>
        <translation>Считать по очищенному тексту</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>Backwards</source>
        <translation>Обратно</translation>
    </message>
    <message>
        <source>The same, read from the other end: made by</source>
        <translation>То же, если читать с другого конца: выдвинуто</translation>
    </message>
    <message>
        <source>May join</source>
        <translation>Может связать</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>When two spans are linked like this</source>
        <translation>Когда два фрагмента связаны так</translation>
    </message>
</context>
<context>
    <name>Relatives</name>
    <message>
        <source>The other statement has no spans to carry over.</source>
        <translation>В другом заявлении нет фрагментов для переноса.</translation>
    </message>
    <message>
        <source>No other statement is nearly the same, or a translation.</source>
        <translation>Ни одно другое заявление не совпадает почти полностью и не является переводом.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n span(s)…</source>
        <translation>
            <numerusform>Перенести %n фрагмент…</numerusform>
            <numerusform>Перенести %n фрагмента…</numerusform>
            <numerusform>Перенести %n фрагментов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Не дубликат</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Not a translation</source>
        <translation>Не перевод</translation>
    </message>
    <message>
        <source>“{title}” ({language}) is this text in another language.</source>
        <translation>«{title}» ({language}) — этот же текст на другом языке.</translation>
    </message>
    <message>
        <source>{percent} % of this text is in “{title}” ({document}).</source>
        <translation>{percent} % этого текста есть в «{title}» ({document}).</translation>
    </message>
    <message>
        <source>{percent} % of this text is in {document}.</source>
        <translation>{percent} % этого текста есть в {document}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of this group.</source>
        <translation>
            <numerusform>Ещё %n из этой группы.</numerusform>
            <numerusform>Ещё %n из этой группы.</numerusform>
            <numerusform>Ещё %n из этой группы.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>уже есть здесь</translation>
    </message>
    <message>
        <source>its label is retired</source>
        <translation>его метка выведена из употребления</translation>
    </message>
    <message>
        <source>the words differ here</source>
        <translation>слова здесь другие</translation>
    </message>
    <message>
        <source>the words are not here</source>
        <translation>этих слов здесь нет</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>отличается %n место</numerusform>
            <numerusform>отличаются %n места</numerusform>
            <numerusform>отличаются %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Те же слова</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace the earlier export?</source>
        <translation>Заменить прежний экспорт?</translation>
    </message>
    <message>
        <source>{name} exists already, in {folder}.</source>
        <translation>{name} уже есть в {folder}.</translation>
    </message>
    <message>
        <source>It is replaced once the new export has been read back; until then it stays. This cannot be undone.</source>
        <translation>Он заменяется, когда новый экспорт прочитан обратно; до тех пор остаётся. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>ReviewerNameDialog</name>
    <message>
        <source>Reviewer</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Имя разметчика</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Взять это имя</translation>
    </message>
    <message>
        <source>Under which name do you work?</source>
        <translation>Под каким именем вы работаете?</translation>
    </message>
    <message>
        <source>Every span, relation and note carries the name of the reviewer who made it, so that the work of several people can lie side by side in one project. Use the same name on every computer.</source>
        <translation>Каждый фрагмент, связь и заметка носит имя разметчика, который их сделал, чтобы работа нескольких людей могла лежать рядом в одном проекте. На всех компьютерах пользуйтесь одним и тем же именем.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Keep as a rule</source>
        <translation>Сохранить как правило</translation>
    </message>
    <message>
        <source>What holds for the next files of this folder</source>
        <translation>Что верно для следующих файлов этой папки</translation>
    </message>
    <message>
        <source>What is in the project already stays as it is. The import shows where a rule is used.</source>
        <translation>То, что уже в проекте, остаётся как есть. Импорт показывает, где применяется правило.</translation>
    </message>
</context>
<context>
    <name>RuleKeeping</name>
    <message>
        <source>It is not known from which folder this document came.</source>
        <translation>Неизвестно, из какой папки этот документ.</translation>
    </message>
    <message>
        <source>Nothing was cut otherwise by hand in this document.</source>
        <translation>В этом документе ничего не делили вручную иначе.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>cut as usual</source>
        <translation>делится как обычно</translation>
    </message>
    <message>
        <source>each file stays one statement</source>
        <translation>каждый файл остаётся одним заявлением</translation>
    </message>
    <message numerus="yes">
        <source>a statement begins with %n known paragraph(s)</source>
        <translation>
            <numerusform>заявление начинается с %n известного абзаца</numerusform>
            <numerusform>заявление начинается с %n известных абзацев</numerusform>
            <numerusform>заявление начинается с %n известных абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stay out</source>
        <translation>
            <numerusform>%n абзац остаётся вне</numerusform>
            <numerusform>%n абзаца остаются вне</numerusform>
            <numerusform>%n абзацев остаются вне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stay in</source>
        <translation>
            <numerusform>%n абзац остаётся в тексте</numerusform>
            <numerusform>%n абзаца остаются в тексте</numerusform>
            <numerusform>%n абзацев остаются в тексте</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph {number} is the title</source>
        <translation>абзац {number} – заголовок</translation>
    </message>
    <message>
        <source>issuer: {name}</source>
        <translation>заявитель: {name}</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <translation>язык: {code}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Type the first letter of a word. Esc leaves it.</source>
        <translation>Наберите первую букву слова. Esc отменяет.</translation>
    </message>
    <message>
        <source>No further word begins with “{letter}”.</source>
        <translation>Дальше нет слов на «{letter}».</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Nothing was changed: this window is for reading only.</source>
        <translation>Ничего не изменено: это окно только для чтения.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Изменения действуют сразу.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Поиск действий и клавиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No action and no key matches.</source>
        <translation>Нет подходящих действий и клавиш.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>Выделен %n знак</numerusform>
            <numerusform>Выделено %n знака</numerusform>
            <numerusform>Выделено %n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in this span</source>
        <translation>
            <numerusform>%n знак в этом фрагменте</numerusform>
            <numerusform>%n знака в этом фрагменте</numerusform>
            <numerusform>%n знаков в этом фрагменте</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimpleSteps</name>
    <message>
        <source>Retire “{name}”</source>
        <translation>Отставить «{name}»</translation>
    </message>
    <message>
        <source>It is no longer offered for new work, and its key becomes free. What has been made with it stays, and is exported.</source>
        <translation>Элемент больше не предлагается для новой разметки, его клавиша освобождается. Сделанное с ним остаётся и экспортируется.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Отставить</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>Вернуть «{name}»</translation>
    </message>
    <message>
        <source>It is offered for new work again. Give it a key if it needs one.</source>
        <translation>Элемент снова предлагается для новой разметки. Дайте ему клавишу, если она нужна.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Удалить «{name}»</translation>
    </message>
    <message>
        <source>It is taken out of the codebook with everything under it. That is possible only while no work uses it.</source>
        <translation>Элемент убирается из кодификатора со всем, что под ним. Это возможно, только пока он нигде не использован.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>Why is this statement skipped? The reason may stay empty.</source>
        <translation>Почему это заявление пропущено? Причину можно не указывать.</translation>
    </message>
    <message>
        <source>Reason for skipping this statement</source>
        <translation>Причина пропуска этого заявления</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SlotEditor</name>
    <message>
        <source>{slot}: implied actor</source>
        <translation>{slot}: подразумеваемый актор</translation>
    </message>
    <message>
        <source>implied, not named</source>
        <translation>подразумевается, не назван</translation>
    </message>
    <message>
        <source>Clear, though no words say it</source>
        <translation>Ясно, хотя словами не сказано</translation>
    </message>
    <message>
        <source>not implied</source>
        <translation>не подразумевается</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Убрать пометку</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Кто имеется в виду</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Close the raw source</source>
        <translation>Закрыть исходный документ</translation>
    </message>
    <message>
        <source>Raw source of the document</source>
        <translation>Исходный вид документа</translation>
    </message>
</context>
<context>
    <name>SpanHead</name>
    <message>
        <source>Note on this span</source>
        <translation>Заметка к этому фрагменту</translation>
    </message>
    <message>
        <source>Delete span</source>
        <translation>Удалить фрагмент</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message>
        <source>Note on this span</source>
        <translation>Заметка к этому фрагменту</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>No span selected</source>
        <translation>Фрагмент не выбран</translation>
    </message>
    <message>
        <source>Select words in the text, then press a letter. A click on a bar selects its span.</source>
        <translation>Выделите слова в тексте и нажмите букву. Щелчок по линии выбирает её фрагмент.</translation>
    </message>
</context>
<context>
    <name>SpanTable</name>
    <message>
        <source>Spans of this statement</source>
        <translation>Фрагменты этого заявления</translation>
    </message>
    <message>
        <source>Search labels, words and attributes</source>
        <translation>Поиск по меткам, словам и атрибутам</translation>
    </message>
    <message>
        <source>Go to the span</source>
        <translation>Перейти к фрагменту</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>No span matches.</source>
        <translation>Нет подходящих фрагментов.</translation>
    </message>
    <message>
        <source>This statement has no spans yet.</source>
        <translation>В этом заявлении пока нет фрагментов.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanTableModel</name>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Attributes and note</source>
        <translation>Атрибуты и заметка</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split an actor</source>
        <translation>Разделить актора</translation>
    </message>
    <message>
        <source>Spans that name the actor</source>
        <translation>Фрагменты, называющие актора</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>Имя нового актора</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n span(s)</source>
        <translation>
            <numerusform>Отделить %n фрагмент</numerusform>
            <numerusform>Отделить %n фрагмента</numerusform>
            <numerusform>Отделить %n фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of these spans do not mean {name}?</source>
        <translation>Какие из этих фрагментов не о {name}?</translation>
    </message>
</context>
<context>
    <name>SplitEntryDialog</name>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>With the value</source>
        <translation>Со значением</translation>
    </message>
    <message>
        <source>What goes to the new entry</source>
        <translation>Что перейдёт к новому элементу</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Reading the work on it…</source>
        <translation>Чтение связанной разметки…</translation>
    </message>
    <message>
        <source>Or ticked</source>
        <translation>Или отмеченное</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Отмеченное</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>Разделить «{name}»</translation>
    </message>
    <message>
        <source>A new entry beside it takes over the part that you choose; nothing else changes.</source>
        <translation>Новый элемент рядом перенимает выбранную часть; остальное не меняется.</translation>
    </message>
    <message>
        <source>Split without these</source>
        <translation>Разделить без этого</translation>
    </message>
    <message>
        <source>Split off “{name}”</source>
        <translation>Отделить «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n на выбор</numerusform>
            <numerusform>%n на выбор</numerusform>
            <numerusform>%n на выбор</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Who demands what of whom, and where the text says so.</source>
        <translation>Кто чего требует от кого и где об этом сказано в тексте.</translation>
    </message>
    <message>
        <source>Five documents with spans to look at and change.</source>
        <translation>Пять документов с фрагментами, чтобы посмотреть и попробовать.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Choose text files for a new project</source>
        <translation>Выбрать текстовые файлы для нового проекта</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>Skipped…</source>
        <translation>Пропущено…</translation>
    </message>
    <message>
        <source>Flagged for a second look</source>
        <translation>С флажком: вернуться позже</translation>
    </message>
    <message>
        <source>{state}, flagged</source>
        <translation>{state}, с флажком</translation>
    </message>
    <message>
        <source>State of this statement</source>
        <translation>Состояние этого заявления</translation>
    </message>
</context>
<context>
    <name>StatementFilter</name>
    <message>
        <source>No language</source>
        <translation>Без языка</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>С флажком</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Без флажка</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>С комментариями</translation>
    </message>
    <message>
        <source>Without comments</source>
        <translation>Без комментариев</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>С {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>До {last}</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Порядок документов</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Флажок</translation>
    </message>
    <message>
        <source>{order} ↓</source>
        <translation>{order} ↓</translation>
    </message>
    <message>
        <source>{order} ↑</source>
        <translation>{order} ↑</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>No statements yet</source>
        <translation>Заявлений пока нет</translation>
    </message>
    <message>
        <source>Import text files, or drop them on this window.</source>
        <translation>Импортируйте текстовые файлы или перетащите их в это окно.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импорт файлов…</translation>
    </message>
    <message>
        <source>No statement matches</source>
        <translation>Нет подходящих заявлений</translation>
    </message>
    <message>
        <source>Show all {total}</source>
        <translation>Показать все {total}</translation>
    </message>
    <message>
        <source>None of the statements passes the filter.</source>
        <translation>Ни одно заявление не проходит отбор.</translation>
    </message>
    <message>
        <source>“{search}” is in none of the statements that pass the filter.</source>
        <translation>«{search}» нет ни в одном из отобранных заявлений.</translation>
    </message>
    <message>
        <source>“{search}” is in no title and in no text.</source>
        <translation>«{search}» нет ни в заголовках, ни в текстах.</translation>
    </message>
</context>
<context>
    <name>StatementMenus</name>
    <message>
        <source>Change the title…</source>
        <translation>Изменить заголовок…</translation>
    </message>
    <message>
        <source>Call the statement otherwise in the list</source>
        <translation>Назвать заявление в списке иначе</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Разделить у курсора</translation>
    </message>
    <message>
        <source>Begin another statement where the caret stands; annotations go along</source>
        <translation>Начать другое заявление там, где стоит курсор; разметка переходит с ним</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Соединить со следующим</translation>
    </message>
    <message>
        <source>Make one statement of this one and the next of its document</source>
        <translation>Сделать одно заявление из этого и следующего в документе</translation>
    </message>
    <message>
        <source>Leave the words out</source>
        <translation>Исключить слова</translation>
    </message>
    <message>
        <source>Grey the selected words out of the statement; the raw source lists them, to be taken in</source>
        <translation>Исключить выделенные слова из заявления; исходный документ перечисляет их, чтобы взять снова</translation>
    </message>
    <message>
        <source>Keep only the words</source>
        <translation>Оставить только слова</translation>
    </message>
    <message>
        <source>Grey everything around the selected words out of the statement</source>
        <translation>Убрать из заявления всё вокруг выбранных слов, оно станет серым</translation>
    </message>
    <message>
        <source>What is left out here</source>
        <translation>Что здесь пропущено</translation>
    </message>
    <message>
        <source>Show what stands in the file beside this statement and is left out, to take it in</source>
        <translation>Показать, что стоит в файле возле этого заявления и пропущено, чтобы это взять</translation>
    </message>
    <message>
        <source>Take in what is left out</source>
        <translation>Взять пропущенное</translation>
    </message>
    <message>
        <source>Put the first piece that is left out here, or the one chosen in its list, into the statement</source>
        <translation>Вставить в заявление первую пропущенную здесь часть или выбранную в списке</translation>
    </message>
    <message>
        <source>Keep as a rule for this folder…</source>
        <translation>Сохранить как правило для этой папки…</translation>
    </message>
    <message>
        <source>Have the next import cut files of the same folder as you cut this document by hand</source>
        <translation>Чтобы следующий импорт делил файлы той же папки так, как вы разделили этот документ</translation>
    </message>
    <message>
        <source>Compare with the copy or translation</source>
        <translation>Сравнить с копией или переводом</translation>
    </message>
    <message>
        <source>Show the statement that is nearly the same, or in another language, beside the text</source>
        <translation>Показать рядом с текстом почти такое же заявление или на другом языке</translation>
    </message>
    <message>
        <source>Carry over spans of the copy…</source>
        <translation>Перенести фрагменты копии…</translation>
    </message>
    <message>
        <source>See which spans of the near copy stand here word for word, and take them over in one step</source>
        <translation>Посмотреть, какие фрагменты копии стоят здесь слово в слово, и взять их одним шагом</translation>
    </message>
    <message>
        <source>Not a copy or translation</source>
        <translation>Не копия и не перевод</translation>
    </message>
    <message>
        <source>Say that the two statements are not one text</source>
        <translation>Указать, что эти два заявления — не один текст</translation>
    </message>
    <message>
        <source>Leave the group of copies or translations</source>
        <translation>Выйти из группы копий или переводов</translation>
    </message>
    <message>
        <source>Say that the statement is one text with none of its group</source>
        <translation>Сказать, что заявление – не один текст ни с каким из группы</translation>
    </message>
</context>
<context>
    <name>StatementPreview</name>
    <message>
        <source>What this file will become</source>
        <translation>Чем станет этот файл</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>с флажком</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>дубликат</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>переводы</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Statement text</source>
        <translation>Текст заявления</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Everything stays in project files on this computer.</source>
        <translation>Всё остаётся в файлах проектов на этом компьютере.</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Разметчик: {name}</translation>
    </message>
    <message>
        <source>Change the reviewer</source>
        <translation>Сменить разметчика</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>What this touches is shown here.</source>
        <translation>Здесь видно, чего это коснётся.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Merge {one} into {other}</source>
        <translation>Слить {one} с {other}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не одно и то же</translation>
    </message>
    <message>
        <source>Written alike but for case, accents or signs</source>
        <translation>Пишутся одинаково, кроме регистра, диакритики или знаков</translation>
    </message>
    <message>
        <source>One is the short form of the other</source>
        <translation>Одно – краткая форма другого</translation>
    </message>
    <message>
        <source>Spelled alike</source>
        <translation>Похожи по написанию</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Actors that may be one</source>
        <translation>Акторы, которые могут быть одним</translation>
    </message>
    <message>
        <source>No two names look like one actor.</source>
        <translation>Нет двух имён, похожих на одного актора.</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take a codebook</source>
        <translation>Взять кодификатор</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Add what is lacking</source>
        <translation>Добавить недостающее</translation>
    </message>
    <message>
        <source>What is here stays as it is</source>
        <translation>Что здесь есть, остаётся как есть</translation>
    </message>
    <message>
        <source>Replace the whole</source>
        <translation>Заменить целиком</translation>
    </message>
    <message>
        <source>What the other one lacks is taken away or retired</source>
        <translation>Чего нет в другом, убирается или отставляется</translation>
    </message>
    <message>
        <source>Take the codebook “{name}”</source>
        <translation>Взять кодификатор «{name}»</translation>
    </message>
    <message>
        <source>Entries of the same name are the same entry: the work on them stays. Entries that carry work are never taken away, but retired.</source>
        <translation>Элементы с одним именем — один элемент: их разметка остаётся. Элементы с разметкой не убираются, а отставляются.</translation>
    </message>
    <message>
        <source>Replace without these</source>
        <translation>Заменить без этого</translation>
    </message>
    <message>
        <source>Replace the codebook</source>
        <translation>Заменить кодификатор</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(s)</source>
        <translation>
            <numerusform>Добавить %n элемент</numerusform>
            <numerusform>Добавить %n элемента</numerusform>
            <numerusform>Добавить %n элементов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetStrip</name>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не берётся</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Make a new entry of each selected name (Insert)</source>
        <translation>Сделать каждое выбранное имя новой записью (Insert)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Take nothing that has a selected name (Delete)</source>
        <translation>Не брать ничего с выбранным именем (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected name(s)</source>
        <translation>
            <numerusform>%n выбранное имя</numerusform>
            <numerusform>%n выбранных имени</numerusform>
            <numerusform>%n выбранных имён</numerusform>
        </translation>
    </message>
    <message>
        <source>What {name} becomes</source>
        <translation>Чем становится {name}</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>Left out</source>
        <translation>Не берётся</translation>
    </message>
    <message>
        <source>Left out with what it belongs to</source>
        <translation>Пропущено вместе с тем, к чему относится</translation>
    </message>
    <message>
        <source>New entry “{name}”</source>
        <translation>Новая запись «{name}»</translation>
    </message>
</context>
<context>
    <name>TextHead</name>
    <message>
        <source>Previous statement</source>
        <translation>Предыдущее заявление</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Следующее заявление</translation>
    </message>
    <message>
        <source>Note on the statement</source>
        <translation>Заметка к заявлению</translation>
    </message>
    <message>
        <source>Done and next</source>
        <translation>Готово, дальше</translation>
    </message>
    <message>
        <source>{index} of {total}</source>
        <translation>{index} из {total}</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>нет в списке</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Change label to</source>
        <translation>Сменить метку на</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>Дать метку</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>We demand the immediate withdrawal of all troops.</source>
        <translation>Мы требуем немедленного вывода всех войск.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Шрифт текста</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Ширина текста</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узкая</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкая</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Вся</translation>
    </message>
    <message>
        <source>Write the names of labels beside their badges</source>
        <translation>Писать названия меток рядом с их значками</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} px</translation>
    </message>
</context>
<context>
    <name>ThroughMenus</name>
    <message>
        <source>Select a word more</source>
        <translation>Выделить на слово больше</translation>
    </message>
    <message>
        <source>Select the word after the caret, or one word more</source>
        <translation>Выделить слово после курсора или ещё одно слово</translation>
    </message>
    <message>
        <source>Select a word less</source>
        <translation>Выделить на слово меньше</translation>
    </message>
    <message>
        <source>Leave out the last word; without a selection, select the word before the caret</source>
        <translation>Убрать последнее слово; без выделения выделить слово перед курсором</translation>
    </message>
    <message>
        <source>Select to the end of the clause</source>
        <translation>Выделить до конца оборота</translation>
    </message>
    <message>
        <source>Up to the next comma, stop, bracket or quotation mark</source>
        <translation>До ближайшей запятой, точки, скобки или кавычки</translation>
    </message>
    <message>
        <source>Select to the end of the sentence</source>
        <translation>Выделить до конца предложения</translation>
    </message>
    <message>
        <source>Up to the mark that ends the sentence</source>
        <translation>До знака, которым кончается предложение</translation>
    </message>
    <message>
        <source>Find a word by its letter</source>
        <translation>Найти слово по букве</translation>
    </message>
    <message>
        <source>Select the next word with a letter that you type, or everything up to it; with Shift, backwards</source>
        <translation>Выделить следующее слово на набранную букву или всё до него; с Shift назад</translation>
    </message>
    <message>
        <source>Next word with that letter</source>
        <translation>Следующее слово на эту букву</translation>
    </message>
    <message>
        <source>Go on to the next word that begins with the letter you typed</source>
        <translation>Перейти к следующему слову на набранную букву</translation>
    </message>
    <message>
        <source>Select the words of the span</source>
        <translation>Выделить слова фрагмента</translation>
    </message>
    <message>
        <source>Take the words of the selected span once more, to go on from there</source>
        <translation>Снова взять слова выбранного фрагмента, чтобы продолжить отсюда</translation>
    </message>
    <message>
        <source>Values as before</source>
        <translation>Значения как прежде</translation>
    </message>
    <message>
        <source>Give the empty attributes the values that the same words, or the last span, had</source>
        <translation>Дать пустым атрибутам значения тех же слов или последнего фрагмента</translation>
    </message>
    <message>
        <source>Fill in the attributes</source>
        <translation>Заполнить атрибуты</translation>
    </message>
    <message>
        <source>Go from one empty attribute to the next; the last leads back to the text</source>
        <translation>От одного пустого атрибута к следующему; последний ведёт обратно к тексту</translation>
    </message>
    <message>
        <source>Mark the span</source>
        <translation>Отметить фрагмент</translation>
    </message>
    <message>
        <source>Mark it for the next step, or take its mark away; Ctrl and a click do the same</source>
        <translation>Отметить его для следующего шага или снять отметку; то же делает щелчок с Ctrl</translation>
    </message>
    <message>
        <source>Mark all spans of this label</source>
        <translation>Отметить все фрагменты с этой меткой</translation>
    </message>
    <message>
        <source>Mark every span of the statement that has the label of the selected one</source>
        <translation>Отметить каждый фрагмент заявления с той же меткой, что у выбранного</translation>
    </message>
    <message>
        <source>Add the words to the span</source>
        <translation>Добавить слова к фрагменту</translation>
    </message>
    <message>
        <source>Let the selected words join the selected span; dragging with Ctrl and Shift does the same</source>
        <translation>Присоединить выделенные слова к выбранному фрагменту; то же делает протягивание с Ctrl и Shift</translation>
    </message>
    <message>
        <source>Take the words out of the span</source>
        <translation>Убрать слова из фрагмента</translation>
    </message>
    <message>
        <source>Leave the selected words out of the selected span</source>
        <translation>Исключить выделенные слова из выбранного фрагмента</translation>
    </message>
    <message>
        <source>Copy spans to another statement…</source>
        <translation>Копировать фрагменты в другое заявление…</translation>
    </message>
    <message>
        <source>Copy the marked spans, or the selected one, to where the same words stand</source>
        <translation>Копировать отмеченные фрагменты или выбранный туда, где стоят те же слова</translation>
    </message>
    <message>
        <source>Label every occurrence…</source>
        <translation>Дать метку во всех местах…</translation>
    </message>
    <message>
        <source>Find the selected words, or those of the span, in the statement or everywhere, and label them</source>
        <translation>Найти выделенные слова или слова фрагмента в заявлении или везде и дать им метку</translation>
    </message>
    <message>
        <source>Fill in the statement labels</source>
        <translation>Заполнить метки заявления</translation>
    </message>
    <message>
        <source>Write the first statement label that is empty, then the next</source>
        <translation>Заполнить первую пустую метку заявления, затем следующую</translation>
    </message>
    <message>
        <source>Next undone statement</source>
        <translation>Следующее неготовое заявление</translation>
    </message>
    <message>
        <source>Go to the next statement of the list that is neither done nor skipped</source>
        <translation>Перейти к следующему заявлению в списке, не готовому и не пропущенному</translation>
    </message>
    <message>
        <source>Previous undone statement</source>
        <translation>Предыдущее неготовое заявление</translation>
    </message>
    <message>
        <source>Go to the last statement before this one that is neither done nor skipped</source>
        <translation>Перейти к ближайшему заявлению до этого, не готовому и не пропущенному</translation>
    </message>
    <message>
        <source>Filter and sort statements</source>
        <translation>Отбор и порядок заявлений</translation>
    </message>
    <message>
        <source>Narrow the list by state, label, language, document, date, reviewer, flag or comments</source>
        <translation>Сузить список по состоянию, метке, языку, документу, дате, разметчику, флажку или комментариям</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>Показать все заявления</translation>
    </message>
    <message>
        <source>Take every filter of the list away</source>
        <translation>Убрать все фильтры списка</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Провер&amp;ка</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>Комментарии…</translation>
    </message>
    <message>
        <source>Read and write comments on statements and spans, and go to what they are about</source>
        <translation>Читать и писать комментарии к заявлениям и фрагментам и переходить к тому, о чём они</translation>
    </message>
    <message>
        <source>Time worked on this statement</source>
        <translation>Время работы над этим заявлением</translation>
    </message>
    <message>
        <source>Say how long you have worked on it, longer pauses left out; nobody else sees this</source>
        <translation>Сообщить, сколько вы над ним работали, без долгих пауз; больше этого никто не видит</translation>
    </message>
    <message>
        <source>Interaction log</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Write down keys, clicks and which annotations they made, to count the actions an annotation takes. The log stays on this computer, apart from your projects, and never holds any text.</source>
        <translation>Записывать клавиши, щелчки и созданную ими разметку, чтобы считать, сколько действий она требует. Журнал остаётся на этом компьютере, отдельно от ваших проектов, и никогда не содержит текста.</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Title of the statement</source>
        <translation>Заголовок заявления</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What is this statement called?</source>
        <translation>Как называется это заявление?</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Add “{name}”</source>
        <translation>Добавить «{name}»</translation>
    </message>
</context>
<context>
    <name>VersionForm</name>
    <message>
        <source>What becomes of the changed file</source>
        <translation>Чем станет изменённый файл</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>Its statements take the place of the old ones</source>
        <translation>Его заявления занимают место прежних</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Отдельно</translation>
    </message>
    <message>
        <source>A document of its own; the old one stays as it is</source>
        <translation>Отдельный документ; прежний остаётся как есть</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>The file is not imported; the old document stays as it is</source>
        <translation>Файл не импортируется; прежний документ остаётся как есть</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>New version of {name}: {fates}.</source>
        <translation>Новая версия {name}: {fates}.</translation>
    </message>
    <message>
        <source>Changed version of {name}, to be a document of its own.</source>
        <translation>Изменённая версия {name}, станет отдельным документом.</translation>
    </message>
    <message>
        <source>Changed version of {name}, left out.</source>
        <translation>Изменённая версия {name}, не берётся.</translation>
    </message>
    <message>
        <source>beside the old version</source>
        <translation>рядом с прежней версией</translation>
    </message>
    <message>
        <source>new version: {fates}</source>
        <translation>новая версия: {fates}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) move along</source>
        <translation>
            <numerusform>%n фрагмент перейдёт</numerusform>
            <numerusform>%n фрагмента перейдут</numerusform>
            <numerusform>%n фрагментов перейдут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n надо посмотреть</numerusform>
            <numerusform>%n надо посмотреть</numerusform>
            <numerusform>%n надо посмотреть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) on the old one</source>
        <translation>
            <numerusform>%n остаётся на прежней</numerusform>
            <numerusform>%n остаются на прежней</numerusform>
            <numerusform>%n остаются на прежней</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no spans</source>
        <translation>в ней нет фрагментов</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастные</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>High contrast takes the colours of the system. Labels keep their letters and lines.</source>
        <translation>Высокий контраст берёт цвета системы. Метки сохраняют свои буквы и линии.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>with everything</source>
        <translation>со всем</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкие</translation>
    </message>
    <message>
        <source>Low rows show one line of the title, and more statements at once.</source>
        <translation>Низкие строки показывают одну строку заголовка и больше заявлений сразу.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Spans of this label have no canonical name.</source>
        <translation>У фрагментов с этой меткой нет канонического имени.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>This was the last statement of the list.</source>
        <translation>Это было последнее заявление в списке.</translation>
    </message>
    <message>
        <source>Read-only: {why}</source>
        <translation>Только чтение: {why}</translation>
    </message>
</context>
<context>
    <name>Worktime</name>
    <message>
        <source>You have worked less than a minute on this statement.</source>
        <translation>Вы работали над этим заявлением меньше минуты.</translation>
    </message>
    <message numerus="yes">
        <source>You have worked %n minute(s) on this statement.</source>
        <translation>
            <numerusform>Вы работали над этим заявлением %n минуту.</numerusform>
            <numerusform>Вы работали над этим заявлением %n минуты.</numerusform>
            <numerusform>Вы работали над этим заявлением %n минут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PairRow</name>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>К</translation>
    </message>
    <message>
        <source>Remove this pair</source>
        <translation>Убрать эту пару</translation>
    </message>
</context>
<context>
    <name>_PieceWords</name>
    <message>
        <source>Above: {kind}</source>
        <translation>Выше: {kind}</translation>
    </message>
    <message>
        <source>Within: {kind}</source>
        <translation>Внутри: {kind}</translation>
    </message>
    <message>
        <source>Below: {kind}</source>
        <translation>Ниже: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left out here</source>
        <translation>
            <numerusform>Здесь пропущена %n часть</numerusform>
            <numerusform>Здесь пропущены %n части</numerusform>
            <numerusform>Здесь пропущено %n частей</numerusform>
        </translation>
    </message>
</context>
</TS>
