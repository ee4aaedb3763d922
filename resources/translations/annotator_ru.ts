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
        <source>canonical name</source>
        <translation>каноническое имя</translation>
    </message>
    <message>
        <source>note on a span</source>
        <translation>заметка к фрагменту</translation>
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
    <name>Checking</name>
    <message>
        <source>Checking the project</source>
        <translation>Проверка проекта</translation>
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
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Кодификатор</translation>
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
    <name>Date</name>
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
        <source>They become a new project. Plain text and Markdown, in any encoding.</source>
        <translation>Они станут новым проектом. Простой текст и Markdown в любой кодировке.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
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
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What this format holds</source>
        <translation>Что содержит этот формат</translation>
    </message>
    <message>
        <source>Before it takes the file&apos;s place, the export is read back and compared with the project.</source>
        <translation>Прежде чем занять место файла, экспорт перечитывается и сравнивается с проектом.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
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
        <source>There is no statement to export.</source>
        <translation>Нет заявлений для экспорта.</translation>
    </message>
    <message>
        <source>No statement is done yet.</source>
        <translation>Готовых заявлений пока нет.</translation>
    </message>
    <message>
        <source>Name the file that is to be written.</source>
        <translation>Укажите файл для записи.</translation>
    </message>
    <message>
        <source>Name the file with its folder, or choose it.</source>
        <translation>Укажите файл вместе с папкой или выберите его.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>One statement a line</source>
        <translation>Одно заявление в строке</translation>
    </message>
    <message>
        <source>holds all</source>
        <translation>содержит всё</translation>
    </message>
    <message>
        <source>Everything: texts, spans with their ranges in the statement and in the file, attributes, relations, statement labels, reviews and notes of every reviewer, and the codebook. Annotator can import it.</source>
        <translation>Всё: тексты, фрагменты с их местом в заявлении и в файле, атрибуты, связи, метки заявлений, состояния и заметки каждого разметчика, а также кодификатор. Annotator может его импортировать.</translation>
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
    <message numerus="yes">
        <source>Exported %n span(s) to {file}. Read back: equal.</source>
        <translation>
            <numerusform>Экспортирован %n фрагмент в {file}. При перечитывании совпал.</numerusform>
            <numerusform>Экспортировано %n фрагмента в {file}. При перечитывании совпали.</numerusform>
            <numerusform>Экспортировано %n фрагментов в {file}. При перечитывании совпали.</numerusform>
        </translation>
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
        <source>Texts (*.txt *.md *.markdown *.text)</source>
        <translation>Тексты (*.txt *.md *.markdown *.text)</translation>
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
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Проекты Annotator (*.annotator)</translation>
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
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search titles and texts</source>
        <translation>Поиск в заголовках и текстах</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Отбор по состоянию</translation>
    </message>
    <message>
        <source>Show statements of every state, not only {names}</source>
        <translation>Показать заявления во всех состояниях, не только {names}</translation>
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
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
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
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Report on the imported files</source>
        <translation>Отчёт об импортированных файлах</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n file(s)</source>
        <translation>
            <numerusform>Что стало с %n файлом</numerusform>
            <numerusform>Что стало с %n файлами</numerusform>
            <numerusform>Что стало с %n файлами</numerusform>
        </translation>
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
    <name>Importing</name>
    <message>
        <source>Reading files</source>
        <translation>Чтение файлов</translation>
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
        <source>Link: {relation}</source>
        <translation>Связать: {relation}</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
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
    <name>NoteEditor</name>
    <message>
        <source>Ctrl+Enter keeps the note, Esc leaves it as it was</source>
        <translation>Ctrl+Enter сохраняет заметку, Esc оставляет её как была</translation>
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
    <name>ThroughMenus</name>
    <message>
        <source>Select a &amp;word more</source>
        <translation>Выделить ещё &amp;слово</translation>
    </message>
    <message>
        <source>Select the word after the caret, or one word more</source>
        <translation>Выделить слово после курсора или ещё одно слово</translation>
    </message>
    <message>
        <source>Select a word &amp;less</source>
        <translation>Выделить на слово &amp;меньше</translation>
    </message>
    <message>
        <source>Leave out the last word; without a selection, select the word before the caret</source>
        <translation>Убрать последнее слово; без выделения выделить слово перед курсором</translation>
    </message>
    <message>
        <source>Select &amp;to the end of the clause</source>
        <translation>Выделить до конца &amp;части предложения</translation>
    </message>
    <message>
        <source>Up to the next comma, stop, bracket or quotation mark</source>
        <translation>До ближайшей запятой, точки, скобки или кавычки</translation>
    </message>
    <message>
        <source>Select to the end of the s&amp;entence</source>
        <translation>Выделить до конца предло&amp;жения</translation>
    </message>
    <message>
        <source>Up to the mark that ends the sentence</source>
        <translation>До знака, которым кончается предложение</translation>
    </message>
    <message>
        <source>Find a word &amp;by its letter</source>
        <translation>&amp;Найти слово по букве</translation>
    </message>
    <message>
        <source>Select the next word with a letter that you type, or everything up to it</source>
        <translation>Выделить следующее слово на набранную букву или всё до него</translation>
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
        <source>&amp;Review</source>
        <translation>Провер&amp;ка</translation>
    </message>
    <message>
        <source>&amp;Interaction log</source>
        <translation>&amp;Журнал действий</translation>
    </message>
    <message>
        <source>Write down keys, clicks and which annotations they made, to count the actions an annotation takes. The log stays on this computer, apart from your projects, and never holds any text.</source>
        <translation>Записывать клавиши, щелчки и созданную ими разметку, чтобы считать, сколько действий она требует. Журнал остаётся на этом компьютере, отдельно от ваших проектов, и никогда не содержит текста.</translation>
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
</TS>
