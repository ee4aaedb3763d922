<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation>Acerca de Annotator</translation>
    </message>
    <message>
        <source>Annotator {version}</source>
        <translation>Annotator {version}</translation>
    </message>
    <message>
        <source>Who demands what of whom, and where the text says so.</source>
        <translation>Quién exige qué a quién, y dónde lo dice el texto.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt for Python under the LGPL.</source>
        <translation>Software libre con licencia MIT. Usa Qt for Python con licencia LGPL.</translation>
    </message>
    <message>
        <source>Projects lie where you put them, one file each. Nothing leaves this computer.</source>
        <translation>Los proyectos están donde usted los pone, un archivo por proyecto. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Your settings: {file}</source>
        <translation>Sus ajustes: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>{label}, {words}, inside {outer}</source>
        <translation>{label}, {words}, dentro de {outer}</translation>
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
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Done: {what}. Ctrl+Z takes it back.</source>
        <translation>Hecho: {what}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Forgotten: the rule for {source}. Ctrl+Z takes it back.</source>
        <translation>Olvidada: la regla para {source}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Kept as a rule for {source}. Ctrl+Z takes it back.</source>
        <translation>Guardado como regla para {source}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>new span</source>
        <translation>fragmento nuevo</translation>
    </message>
    <message>
        <source>border of a span</source>
        <translation>límite de un fragmento</translation>
    </message>
    <message>
        <source>label of a span</source>
        <translation>etiqueta de un fragmento</translation>
    </message>
    <message>
        <source>deleted span</source>
        <translation>fragmento eliminado</translation>
    </message>
    <message>
        <source>attribute of a span</source>
        <translation>atributo de un fragmento</translation>
    </message>
    <message>
        <source>attributes of a span</source>
        <translation>atributos de un fragmento</translation>
    </message>
    <message>
        <source>canonical name</source>
        <translation>nombre canónico</translation>
    </message>
    <message>
        <source>note on a span</source>
        <translation>nota sobre un fragmento</translation>
    </message>
    <message>
        <source>new comment</source>
        <translation>comentario nuevo</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>settled comment</source>
        <translation>comentario resuelto</translation>
    </message>
    <message>
        <source>comment that was opened again</source>
        <translation>comentario reabierto</translation>
    </message>
    <message>
        <source>deleted comment</source>
        <translation>comentario eliminado</translation>
    </message>
    <message>
        <source>spans at every occurrence</source>
        <translation>fragmentos en cada aparición</translation>
    </message>
    <message>
        <source>copied spans</source>
        <translation>fragmentos copiados</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>relación nueva</translation>
    </message>
    <message>
        <source>deleted relation</source>
        <translation>relación eliminada</translation>
    </message>
    <message>
        <source>spans carried over</source>
        <translation>fragmentos trasladados</translation>
    </message>
    <message>
        <source>split statement</source>
        <translation>declaración dividida</translation>
    </message>
    <message>
        <source>joined statements</source>
        <translation>declaraciones unidas</translation>
    </message>
    <message>
        <source>title of a statement</source>
        <translation>título de una declaración</translation>
    </message>
    <message>
        <source>words left out</source>
        <translation>palabras dejadas fuera</translation>
    </message>
    <message>
        <source>words taken in</source>
        <translation>palabras incorporadas</translation>
    </message>
    <message>
        <source>statement of words that were left out</source>
        <translation>declaración hecha de palabras dejadas fuera</translation>
    </message>
    <message>
        <source>words around the statement left out</source>
        <translation>palabras en torno a la declaración dejadas fuera</translation>
    </message>
    <message>
        <source>rule for a folder</source>
        <translation>regla para una carpeta</translation>
    </message>
    <message>
        <source>forgotten rule for a folder</source>
        <translation>regla olvidada para una carpeta</translation>
    </message>
    <message>
        <source>copy or translation</source>
        <translation>copia o traducción</translation>
    </message>
    <message>
        <source>state of a statement</source>
        <translation>estado de una declaración</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>marca para revisar</translation>
    </message>
    <message>
        <source>note on a statement</source>
        <translation>nota sobre una declaración</translation>
    </message>
    <message>
        <source>statement label</source>
        <translation>etiqueta de la declaración</translation>
    </message>
    <message>
        <source>issuer, date or language</source>
        <translation>emisor, fecha o idioma</translation>
    </message>
    <message>
        <source>new actor</source>
        <translation>actor nuevo</translation>
    </message>
    <message>
        <source>facts about an actor</source>
        <translation>datos de un actor</translation>
    </message>
    <message>
        <source>name of an actor</source>
        <translation>nombre de un actor</translation>
    </message>
    <message>
        <source>another name of an actor</source>
        <translation>otro nombre de un actor</translation>
    </message>
    <message>
        <source>another name taken away</source>
        <translation>otro nombre quitado</translation>
    </message>
    <message>
        <source>removed actor</source>
        <translation>actor eliminado</translation>
    </message>
    <message>
        <source>merged actors</source>
        <translation>actores fusionados</translation>
    </message>
    <message>
        <source>split actor</source>
        <translation>actor dividido</translation>
    </message>
    <message>
        <source>implied slot</source>
        <translation>lugar implícito</translation>
    </message>
    <message>
        <source>new entry of the codebook</source>
        <translation>nueva entrada del libro de códigos</translation>
    </message>
    <message>
        <source>name of an entry of the codebook</source>
        <translation>nombre de una entrada del libro de códigos</translation>
    </message>
    <message>
        <source>changed entry of the codebook</source>
        <translation>entrada modificada del libro de códigos</translation>
    </message>
    <message>
        <source>order of the codebook</source>
        <translation>orden del libro de códigos</translation>
    </message>
    <message>
        <source>retired entry of the codebook</source>
        <translation>entrada retirada del libro de códigos</translation>
    </message>
    <message>
        <source>removed entry of the codebook</source>
        <translation>entrada eliminada del libro de códigos</translation>
    </message>
    <message>
        <source>merged labels</source>
        <translation>etiquetas fusionadas</translation>
    </message>
    <message>
        <source>merged attributes</source>
        <translation>atributos fusionados</translation>
    </message>
    <message>
        <source>merged choices</source>
        <translation>opciones fusionadas</translation>
    </message>
    <message>
        <source>merged relations of the codebook</source>
        <translation>relaciones fusionadas del libro de códigos</translation>
    </message>
    <message>
        <source>split label</source>
        <translation>etiqueta dividida</translation>
    </message>
    <message>
        <source>split attribute</source>
        <translation>atributo dividido</translation>
    </message>
    <message>
        <source>split choice</source>
        <translation>opción dividida</translation>
    </message>
    <message>
        <source>split relation of the codebook</source>
        <translation>relación dividida del libro de códigos</translation>
    </message>
    <message>
        <source>entries taken from another codebook</source>
        <translation>entradas tomadas de otro libro de códigos</translation>
    </message>
    <message>
        <source>replaced codebook</source>
        <translation>libro de códigos sustituido</translation>
    </message>
    <message>
        <source>confirmed annotations</source>
        <translation>anotaciones confirmadas</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>annotations from a file</source>
        <translation>anotaciones de un archivo</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open a project first.</source>
        <translation>Abra primero un proyecto.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Open a statement first.</source>
        <translation>Abra primero una declaración.</translation>
    </message>
    <message>
        <source>Select words first.</source>
        <translation>Seleccione primero palabras.</translation>
    </message>
    <message>
        <source>Select a span first.</source>
        <translation>Seleccione primero un fragmento.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>No es posible ahora.</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>No longer only: {filter}</source>
        <translation>Ya no solo: {filter}</translation>
    </message>
    <message>
        <source>{filter}: a click takes this filter away</source>
        <translation>{filter}: un clic quita este filtro</translation>
    </message>
</context>
<context>
    <name>ActorDetails</name>
    <message>
        <source>Canonical name</source>
        <translation>Nombre canónico</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Activo desde</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Activo hasta</translation>
    </message>
    <message>
        <source>Note on the actor</source>
        <translation>Nota sobre el actor</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Añadir otro nombre</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Take the name {name} away</source>
        <translation>Quitar el nombre {name}</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 o 2022</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
</context>
<context>
    <name>ActorRegister</name>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Añadir un actor</translation>
    </message>
    <message>
        <source>Select an actor, or several to merge them.</source>
        <translation>Seleccione un actor, o varios para fusionarlos.</translation>
    </message>
    <message>
        <source>May be one: {pairs}</source>
        <translation>Quizá el mismo: {pairs}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actores</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Añadir «{name}»</translation>
    </message>
    <message>
        <source>Search names, kinds and notes</source>
        <translation>Buscar nombres, clases y notas</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Añadir «{name}»</translation>
    </message>
    <message>
        <source>May join</source>
        <translation>Puede unir</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New attribute of “{label}”</source>
        <translation>Nuevo atributo de «{label}»</translation>
    </message>
    <message>
        <source>New statement label</source>
        <translation>Nueva etiqueta de la declaración</translation>
    </message>
    <message>
        <source>New choice of “{attribute}”</source>
        <translation>Nueva opción de «{attribute}»</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nueva relación</translation>
    </message>
    <message>
        <source>It is given a letter, a key, a line and inks that are free; change them on its page.</source>
        <translation>Recibe una letra, una tecla, una línea y tintas que están libres; cámbielas en su página.</translation>
    </message>
    <message>
        <source>A link from one span to another, read in its direction: a speaker makes a demand.</source>
        <translation>Un enlace de un fragmento a otro, leído en su sentido: un hablante plantea una exigencia.</translation>
    </message>
    <message>
        <source>Another value to choose. Its key and sign are given on its page.</source>
        <translation>Otro valor que elegir. Su tecla y su signo se dan en su página.</translation>
    </message>
    <message>
        <source>What kind of value it holds cannot be changed later.</source>
        <translation>El tipo de valor no se podrá cambiar después.</translation>
    </message>
</context>
<context>
    <name>AnnotationReading</name>
    <message>
        <source>Reading annotations</source>
        <translation>Leyendo anotaciones</translation>
    </message>
    <message>
        <source>Reading cancelled. Nothing was taken.</source>
        <translation>Lectura cancelada. No se tomó nada.</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>Required: marked until it has a value</source>
        <translation>Obligatorio: marcado hasta que tenga un valor</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>What it says about a span or a statement</source>
        <translation>Qué dice de un fragmento o de una declaración</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>AttributeList</name>
    <message numerus="yes">
        <source>%n more attribute(s)</source>
        <translation>
            <numerusform>%n atributo más</numerusform>
            <numerusform>%n atributos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Every span of this label needs it.</source>
        <translation>Todo fragmento de esta etiqueta lo necesita.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Select a few words first, or a span.</source>
        <translation>Seleccione primero unas palabras o un fragmento.</translation>
    </message>
    <message>
        <source>Looking for the words</source>
        <translation>Buscando las palabras</translation>
    </message>
    <message numerus="yes">
        <source>Labelled %n span(s). One step back takes all of them away.</source>
        <translation>
            <numerusform>%n fragmento etiquetado. Un paso atrás lo quita.</numerusform>
            <numerusform>%n fragmentos etiquetados. Un paso atrás los quita todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Carry over spans</source>
        <translation>Trasladar fragmentos</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>From “{title}”, where the same words stand here</source>
        <translation>De «{title}», donde las mismas palabras están aquí</translation>
    </message>
    <message>
        <source>{words} – {reason}</source>
        <translation>{words} – {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n span(s)</source>
        <translation>
            <numerusform>Trasladar %n fragmento</numerusform>
            <numerusform>Trasladar %n fragmentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>A change shows here what it touches, before it is applied.</source>
        <translation>Un cambio muestra aquí lo que toca, antes de aplicarse.</translation>
    </message>
    <message>
        <source>Mend what is marked above, then apply.</source>
        <translation>Corrija lo que está marcado arriba y luego aplique.</translation>
    </message>
    <message>
        <source>Counting the work on it…</source>
        <translation>Contando el trabajo hecho con ella…</translation>
    </message>
    <message>
        <source>Apply without these</source>
        <translation>Aplicar sin esto</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking the project</source>
        <translation>Comprobación del proyecto</translation>
    </message>
    <message>
        <source>Check cancelled. Nothing was changed.</source>
        <translation>Comprobación cancelada. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n span(s): everything is in order.</source>
        <translation>
            <numerusform>%n fragmento comprobado: todo está en orden.</numerusform>
            <numerusform>%n fragmentos comprobados: todo está en orden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problema encontrado</numerusform>
            <numerusform>%n problemas encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>The sign stands in the badge beside the letter; the key, a figure, chooses the value.</source>
        <translation>El signo está en la placa junto a la letra; la tecla, una cifra, elige el valor.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>When this value is right</source>
        <translation>Cuándo es correcto este valor</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>of</source>
        <translation>a</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>because</source>
        <translation>porque</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>{who} says:</source>
        <translation>{who} dice:</translation>
    </message>
    <message>
        <source>demands</source>
        <translation>exige</translation>
    </message>
    <message>
        <source>favours</source>
        <translation>a favor de</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contra</translation>
    </message>
    <message>
        <source>neutral on</source>
        <translation>neutral sobre</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>postura</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>implícito</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombrar</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Reivindicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n reivindicación</numerusform>
            <numerusform>%n reivindicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Aún no hay reivindicaciones</translation>
    </message>
    <message>
        <source>Every demand and every stance makes a claim. L links it with who makes it and of whom.</source>
        <translation>Cada exigencia y cada postura forma una reivindicación. L la une con quien la hace y con su destinatario.</translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n entry(s) are not applied yet.</source>
        <translation>
            <numerusform>Los cambios de %n entrada aún no están aplicados.</numerusform>
            <numerusform>Los cambios de %n entradas aún no están aplicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Descartar y cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Attribute of the label…</source>
        <translation>Atributo de la etiqueta…</translation>
    </message>
    <message>
        <source>Choice of the attribute…</source>
        <translation>Opción del atributo…</translation>
    </message>
    <message>
        <source>Statement label…</source>
        <translation>Etiqueta de la declaración…</translation>
    </message>
    <message>
        <source>Relation…</source>
        <translation>Relación…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>CodebookMenu</name>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Libro de códigos</translation>
    </message>
    <message>
        <source>&amp;Edit the codebook…</source>
        <translation>&amp;Editar el libro de códigos…</translation>
    </message>
    <message>
        <source>Labels, attributes, choices and relations: describe, recolour, merge, split, retire</source>
        <translation>Etiquetas, atributos, opciones y relaciones: describir, cambiar el color, fusionar, dividir, retirar</translation>
    </message>
    <message>
        <source>&amp;Outdated annotations…</source>
        <translation>Anotaciones &amp;desactualizadas…</translation>
    </message>
    <message>
        <source>What was labelled before a definition was changed</source>
        <translation>Lo que se etiquetó antes de cambiar una definición</translation>
    </message>
    <message>
        <source>&amp;Actors…</source>
        <translation>&amp;Actores…</translation>
    </message>
    <message>
        <source>Persons and organisations: names, other names, kinds and dates; merge and split them</source>
        <translation>Personas y organizaciones: nombres, otros nombres, clases y fechas; fusionarlas y dividirlas</translation>
    </message>
    <message>
        <source>&amp;Import a codebook…</source>
        <translation>&amp;Importar un libro de códigos…</translation>
    </message>
    <message>
        <source>Take entries from a codebook file</source>
        <translation>Tomar entradas de un archivo de libro de códigos</translation>
    </message>
    <message>
        <source>Take from another &amp;project…</source>
        <translation>Tomar de &amp;otro proyecto…</translation>
    </message>
    <message>
        <source>Take entries from the codebook of another project</source>
        <translation>Tomar entradas del libro de códigos de otro proyecto</translation>
    </message>
    <message>
        <source>E&amp;xport the codebook…</source>
        <translation>E&amp;xportar el libro de códigos…</translation>
    </message>
    <message>
        <source>Write the codebook as a file that can be read, changed and imported</source>
        <translation>Escribir el libro de códigos en un archivo que se puede leer, cambiar e importar</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Show all labels in the text</source>
        <translation>Mostrar todas las etiquetas en el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookWords</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Statement label</source>
        <translation>Etiqueta de la declaración</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>una de varias opciones</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>un actor</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doble</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>de trazos</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>gruesa</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>de puntos</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>trazo y punto</translation>
    </message>
    <message>
        <source>thin double</source>
        <translation>doble fina</translation>
    </message>
    <message>
        <source>thin with end marks</source>
        <translation>fina con marcas en los extremos</translation>
    </message>
    <message>
        <source>Too dim on the dark ground: contrast {contrast}, 3 are needed.</source>
        <translation>Demasiado apagada sobre el fondo oscuro: contraste {contrast}, hace falta 3.</translation>
    </message>
    <message>
        <source>Too pale on the light ground: contrast {contrast}, 3 are needed.</source>
        <translation>Demasiado pálida sobre el fondo claro: contraste {contrast}, hace falta 3.</translation>
    </message>
    <message>
        <source>On the light ground it is hard to tell from “{label}”.</source>
        <translation>Sobre el fondo claro cuesta distinguirla de «{label}».</translation>
    </message>
    <message>
        <source>On the light ground people who do not see red can hardly tell it from “{label}”.</source>
        <translation>Sobre el fondo claro, quien no ve el rojo apenas la distingue de «{label}».</translation>
    </message>
    <message>
        <source>On the light ground people who do not see green can hardly tell it from “{label}”.</source>
        <translation>Sobre el fondo claro, quien no ve el verde apenas la distingue de «{label}».</translation>
    </message>
    <message>
        <source>On the light ground people who do not see blue can hardly tell it from “{label}”.</source>
        <translation>Sobre el fondo claro, quien no ve el azul apenas la distingue de «{label}».</translation>
    </message>
    <message>
        <source>On the dark ground it is hard to tell from “{label}”.</source>
        <translation>Sobre el fondo oscuro cuesta distinguirla de «{label}».</translation>
    </message>
    <message>
        <source>On the dark ground people who do not see red can hardly tell it from “{label}”.</source>
        <translation>Sobre el fondo oscuro, quien no ve el rojo apenas la distingue de «{label}».</translation>
    </message>
    <message>
        <source>On the dark ground people who do not see green can hardly tell it from “{label}”.</source>
        <translation>Sobre el fondo oscuro, quien no ve el verde apenas la distingue de «{label}».</translation>
    </message>
    <message>
        <source>On the dark ground people who do not see blue can hardly tell it from “{label}”.</source>
        <translation>Sobre el fondo oscuro, quien no ve el azul apenas la distingue de «{label}».</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>“{name}” has this name already, or one that reads alike.</source>
        <translation>«{name}» ya tiene este nombre, o uno que se lee igual.</translation>
    </message>
    <message>
        <source>One visible character.</source>
        <translation>Un carácter visible.</translation>
    </message>
    <message>
        <source>This key belongs to “{name}”.</source>
        <translation>Esta tecla pertenece a «{name}».</translation>
    </message>
    <message>
        <source>A label&apos;s key is a letter from A to Z, a choice&apos;s a figure.</source>
        <translation>La tecla de una etiqueta es una letra de la A a la Z; la de una opción, una cifra.</translation>
    </message>
    <message>
        <source>A sign is one character.</source>
        <translation>Un signo es un solo carácter.</translation>
    </message>
    <message>
        <source>An ink is written as # and six figures or letters A to F.</source>
        <translation>Una tinta se escribe con # y seis cifras o letras de la A a la F.</translation>
    </message>
    <message>
        <source>Say which labels it may join.</source>
        <translation>Diga qué etiquetas puede unir.</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>The codebook was written to {file}. Read back: equal.</source>
        <translation>El libro de códigos se escribió en {file}. Releído: igual.</translation>
    </message>
    <message>
        <source>The labels were written to {file} with definitions and light inks; it holds no attributes, keys or relations.</source>
        <translation>Las etiquetas se escribieron en {file} con sus definiciones y tintas claras; no contiene atributos, teclas ni relaciones.</translation>
    </message>
    <message>
        <source>Edit the codebook ({key})</source>
        <translation>Editar el libro de códigos ({key})</translation>
    </message>
    <message>
        <source>Edit the codebook</source>
        <translation>Editar el libro de códigos</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Search commands, labels, actors and statements</source>
        <translation>Buscar comandos, etiquetas, actores y declaraciones</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”.</source>
        <translation>Nada se llama aquí «{words}».</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Últimos usados</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n aquí</numerusform>
            <numerusform>%n aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Select words or a span first.</source>
        <translation>Seleccione primero palabras o un fragmento.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandsButton</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>CommentRows</name>
    <message>
        <source>{who} · settled</source>
        <translation>{who} · resuelto</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <source>on “{words}”</source>
        <translation>sobre «{words}»</translation>
    </message>
    <message>
        <source>About the span “{words}”</source>
        <translation>Sobre el fragmento «{words}»</translation>
    </message>
    <message>
        <source>About the statement. Select a span first to write about it.</source>
        <translation>Sobre la declaración. Para escribir sobre un fragmento, selecciónelo antes.</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Write the comment</source>
        <translation>Escribir el comentario</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todas las declaraciones</translation>
    </message>
    <message>
        <source>Settled ones too</source>
        <translation>También los resueltos</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments.</source>
        <translation>Sin comentarios.</translation>
    </message>
    <message>
        <source>A new comment; Ctrl+Enter writes it</source>
        <translation>Un comentario nuevo; Control+Intro lo escribe</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Comentario nuevo</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
</context>
<context>
    <name>CommentsModel</name>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Next statement of this group</source>
        <translation>Declaración siguiente de este grupo</translation>
    </message>
    <message>
        <source>Open this statement</source>
        <translation>Abrir esta declaración</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>The other statement</source>
        <translation>La otra declaración</translation>
    </message>
</context>
<context>
    <name>CopySpansDialog</name>
    <message>
        <source>Copy spans</source>
        <translation>Copiar fragmentos</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Buscar en títulos</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No other statement has these words in its title.</source>
        <translation>Ninguna otra declaración tiene estas palabras en el título.</translation>
    </message>
    <message>
        <source>{words} – not in that text</source>
        <translation>{words} – no está en ese texto</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) found there</source>
        <translation>
            <numerusform>%n fragmento encontrado allí</numerusform>
            <numerusform>%n fragmentos encontrados allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n span(s)</source>
        <translation>
            <numerusform>Copiar %n fragmento</numerusform>
            <numerusform>Copiar %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>To which statement</source>
        <translation>A qué declaración</translation>
    </message>
    <message>
        <source>What is found there</source>
        <translation>Lo que se encuentra allí</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %n span(s).</source>
        <translation>
            <numerusform>%n fragmento copiado.</numerusform>
            <numerusform>%n fragmentos copiados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Groups that are not parted</source>
        <translation>Grupos que no se separan</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>What the parts hold</source>
        <translation>Contenido de las partes</translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s)</source>
        <translation>
            <numerusform>%n observación más</numerusform>
            <numerusform>%n observaciones más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CuttingActions</name>
    <message>
        <source>This is the last statement of its document.</source>
        <translation>Esta es la última declaración de su documento.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>about {date}</source>
        <translation>hacia {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>después de {date}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>antes de {date}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 o 2022</translation>
    </message>
    <message>
        <source>Not a date, so it was not taken. Write it as 2022-02-28, 2022-02 or 2022.</source>
        <translation>No es una fecha, así que no se ha tomado. Escríbala como 2022-02-28, 2022-02 o 2022.</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>The codebook says nothing about this label yet.</source>
        <translation>El libro de códigos aún no dice nada de esta etiqueta.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Before it takes its place, the export is read back and compared with the project.</source>
        <translation>Antes de ocupar su lugar, la exportación se relee y se compara con el proyecto.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Drop text files here</source>
        <translation>Suelte aquí archivos de texto</translation>
    </message>
    <message>
        <source>They become a new project. Text, web pages, Word, PDF, mail, tables and archives.</source>
        <translation>Se convierten en un proyecto nuevo. Texto, páginas web, Word, PDF, correo, tablas y archivos comprimidos.</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Choose an entry at the left, or add one.</source>
        <translation>Elija una entrada a la izquierda o añada una.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>{kind}, retired</source>
        <translation>{kind}, fuera de uso</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Recuperar…</translation>
    </message>
</context>
<context>
    <name>EntryTree</name>
    <message>
        <source>Entries of the codebook</source>
        <translation>Entradas del libro de códigos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Statement labels</source>
        <translation>Etiquetas de la declaración</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Counting what this format holds…</source>
        <translation>Contando lo que cabe en este formato…</translation>
    </message>
    <message>
        <source>holds all</source>
        <translation>contiene todo</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n pérdida</numerusform>
            <numerusform>%n pérdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export without these</source>
        <translation>Exportar sin esto</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{texts}, {spans}</source>
        <translation>{texts}, {spans}</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %n span(s)</source>
        <translation>
            <numerusform>{held} de %n fragmento</numerusform>
            <numerusform>{held} de %n fragmentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Everything, one statement a line</source>
        <translation>Todo, una declaración por línea</translation>
    </message>
    <message>
        <source>Spans and relations, for doccano</source>
        <translation>Fragmentos y relaciones, para doccano</translation>
    </message>
    <message>
        <source>A folder of texts, for brat</source>
        <translation>Una carpeta de textos, para brat</translation>
    </message>
    <message>
        <source>A token a line, a column a layer</source>
        <translation>Una palabra por línea, una columna por capa</translation>
    </message>
    <message>
        <source>A token a line, B- I- O tags</source>
        <translation>Una palabra por línea, B- I- O</translation>
    </message>
    <message>
        <source>For training with spaCy</source>
        <translation>Para entrenar con spaCy</translation>
    </message>
    <message>
        <source>For QualCoder, MAXQDA, ATLAS.ti</source>
        <translation>Para QualCoder, MAXQDA, ATLAS.ti</translation>
    </message>
    <message>
        <source>A table for pandas, R, DuckDB</source>
        <translation>Una tabla para pandas, R, DuckDB</translation>
    </message>
    <message>
        <source>A folder with a card, for “datasets”</source>
        <translation>Una carpeta con ficha, para «datasets»</translation>
    </message>
    <message>
        <source>For INCEpTION and DKPro</source>
        <translation>Para INCEpTION y DKPro</translation>
    </message>
    <message>
        <source>For INCEpTION and WebAnno</source>
        <translation>Para INCEpTION y WebAnno</translation>
    </message>
    <message>
        <source>With its labelling configuration</source>
        <translation>Con su configuración</translation>
    </message>
    <message>
        <source>An example for each reviewer</source>
        <translation>Un ejemplo por quien anota</translation>
    </message>
    <message>
        <source>JSON-LD, for archives and the web</source>
        <translation>JSON-LD, para archivos y la web</translation>
    </message>
    <message>
        <source>XML with annotations beside the text</source>
        <translation>XML con las anotaciones aparte del texto</translation>
    </message>
    <message>
        <source>A row a span</source>
        <translation>Una fila por fragmento</translation>
    </message>
    <message>
        <source>A row a claim: who demands what of whom</source>
        <translation>Una fila por reivindicación</translation>
    </message>
    <message>
        <source>Actors, concepts, agreement, dates</source>
        <translation>Actores, conceptos, acuerdo, fechas</translation>
    </message>
    <message>
        <source>Text, target, for or against</source>
        <translation>Texto, objeto, a favor o en contra</translation>
    </message>
    <message>
        <source>Actors and concepts, for Gephi, visone, R</source>
        <translation>Actores y conceptos, para Gephi, visone, R</translation>
    </message>
    <message>
        <source>Who demands what of whom, as a network</source>
        <translation>Quién exige qué a quién, como red</translation>
    </message>
    <message>
        <source>To read and print, without Annotator</source>
        <translation>Para leer e imprimir, sin Annotator</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>Name the file or folder that is to be written.</source>
        <translation>Indique el archivo o la carpeta que se va a escribir.</translation>
    </message>
    <message>
        <source>Name the file with its folder, or choose it.</source>
        <translation>Indique el archivo con su carpeta, o elíjalo.</translation>
    </message>
    <message>
        <source>There is a file of this name, and this export is a folder. Give another name.</source>
        <translation>Hay un archivo con este nombre, y esta exportación es una carpeta. Indique otro nombre.</translation>
    </message>
    <message>
        <source>There is a folder of this name. Give the name of a file in it.</source>
        <translation>Hay una carpeta con este nombre. Indique el nombre de un archivo en ella.</translation>
    </message>
    <message>
        <source>The folder exists. It is replaced if it is empty or holds an earlier export only.</source>
        <translation>La carpeta existe. Se reemplaza si está vacía o solo contiene una exportación anterior.</translation>
    </message>
    <message>
        <source>The file exists. It is replaced once the new one has been read back.</source>
        <translation>El archivo existe. Se reemplaza una vez releído el nuevo.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exporting</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Exportación cancelada. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Exported {spans} of {all} spans to {file}.</source>
        <translation>Exportados {spans} de {all} fragmentos a {file}.</translation>
    </message>
    <message>
        <source>Exported {spans} of {all} spans to {file}. Read back: equal.</source>
        <translation>Exportados {spans} de {all} fragmentos a {file}. Releído: igual.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
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
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Read annotations</source>
        <translation>Leer anotaciones</translation>
    </message>
    <message>
        <source>Read a folder of annotations</source>
        <translation>Leer una carpeta de anotaciones</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importar un libro de códigos</translation>
    </message>
    <message>
        <source>Codebooks for other programs (*.qdc)</source>
        <translation>Libros de códigos para otros programas (*.qdc)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Exportar el libro de códigos</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Codebooks (*.toml)</source>
        <translation>Libros de códigos (*.toml)</translation>
    </message>
    <message>
        <source>Codebooks (*.toml *.qdc)</source>
        <translation>Libros de códigos (*.toml *.qdc)</translation>
    </message>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Proyectos de Annotator (*.annotator)</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files to import</source>
        <translation>Archivos por importar</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>Documento RTF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>LibreOffice document</source>
        <translation>Documento de LibreOffice</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
    </message>
    <message>
        <source>Annotations in the exchange format</source>
        <translation>Anotaciones en el formato de intercambio</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Nada dentro</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>En espera de lectura</translation>
    </message>
    <message>
        <source>Left out: nothing of this file goes in.</source>
        <translation>Queda fuera: no se importa nada de este archivo.</translation>
    </message>
    <message>
        <source>The same file as “{name}”: that one goes in, and this one not a second time.</source>
        <translation>El mismo archivo que «{name}»: ese se importa y este no se importa por segunda vez.</translation>
    </message>
    <message>
        <source>In the project already: it does not go in a second time.</source>
        <translation>Ya está en el proyecto: no se importa por segunda vez.</translation>
    </message>
    <message>
        <source>{encoding}, guessed</source>
        <translation>{encoding}, supuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>encoding guessed</source>
        <translation>codificación supuesta</translation>
    </message>
    <message>
        <source>changed, left out</source>
        <translation>cambiado, dejado fuera</translation>
    </message>
    <message>
        <source>Same file as {name}</source>
        <translation>El mismo archivo que {name}</translation>
    </message>
    <message>
        <source>in the project already</source>
        <translation>ya en el proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near copy(ies)</source>
        <translation>
            <numerusform>%n casi copia</numerusform>
            <numerusform>%n casi copias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>There are no values from before to take.</source>
        <translation>No hay valores anteriores que tomar.</translation>
    </message>
    <message>
        <source>Every field of this span has a value.</source>
        <translation>Todos los campos de este fragmento tienen valor.</translation>
    </message>
    <message>
        <source>Every statement label has a value.</source>
        <translation>Todas las etiquetas de la declaración tienen valor.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Buscar en títulos y textos</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Revisar</translation>
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
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>Mostrar todas las declaraciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Document…</source>
        <translation>Documento…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Quien anota</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Fecha…</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Del último al primero</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Eliminar un filtro guardado</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Only this document</source>
        <translation>Solo este documento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nombre de este filtro</translation>
    </message>
    <message>
        <source>Only statements of these dates</source>
        <translation>Solo declaraciones de estas fechas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 o 2022</translation>
    </message>
    <message>
        <source>Use these dates</source>
        <translation>Usar estas fechas</translation>
    </message>
    <message>
        <source>Write a date as 2022-02-28, or only as 2022-02 or 2022.</source>
        <translation>Escriba la fecha como 2022-02-28, o solo como 2022-02 o 2022.</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Every statement after this one is done or skipped.</source>
        <translation>Todas las declaraciones posteriores a esta están terminadas u omitidas.</translation>
    </message>
    <message>
        <source>Every statement before this one is done or skipped.</source>
        <translation>Todas las declaraciones anteriores a esta están terminadas u omitidas.</translation>
    </message>
    <message>
        <source>Saved the filter “{name}”.</source>
        <translation>Filtro «{name}» guardado.</translation>
    </message>
    <message>
        <source>Removed the filter “{name}”.</source>
        <translation>Filtro «{name}» eliminado.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Capitals and accents must be as typed</source>
        <translation>Mayúsculas y acentos tal como se escriben</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Leave out longer words</source>
        <translation>Dejar fuera las palabras más largas</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close, with the hit selected (Esc)</source>
        <translation>Cerrar, con el resultado seleccionado (Esc)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{current} of more than {total}</source>
        <translation>{current} de más de {total}</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} de {total}</translation>
    </message>
</context>
<context>
    <name>FirstRecordsView</name>
    <message>
        <source>The first records</source>
        <translation>Los primeros registros</translation>
    </message>
</context>
<context>
    <name>ForeignDialog</name>
    <message>
        <source>Read annotations</source>
        <translation>Leer anotaciones</translation>
    </message>
    <message>
        <source>{file} is read as {format}</source>
        <translation>{file} se lee como {format}</translation>
    </message>
    <message>
        <source>New entries for the rest</source>
        <translation>Entradas nuevas para el resto</translation>
    </message>
    <message>
        <source>Make a new entry of every name that would be left out</source>
        <translation>Crear una entrada nueva para cada nombre que quedaría fuera</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Search names and what they become</source>
        <translation>Buscar nombres y en qué se convierten</translation>
    </message>
    <message>
        <source>Names become entries that are called so, or that may mean the same. Enter changes what a name becomes, Insert makes a new entry of it, Delete leaves it out.</source>
        <translation>Los nombres se convierten en entradas que se llaman así o que pueden significar lo mismo. Intro cambia en qué se convierte un nombre, Insert crea con él una entrada nueva, Supr lo deja fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out</source>
        <translation>
            <numerusform>%n nombre dejado fuera</numerusform>
            <numerusform>%n nombres dejados fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out {count}</source>
        <translation>Fuera {count}</translation>
    </message>
</context>
<context>
    <name>ForeignOffering</name>
    <message>
        <source>Import cancelled. Nothing was imported.</source>
        <translation>Importación cancelada. No se ha importado nada.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinando los archivos</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement label(s)</source>
        <translation>
            <numerusform>%n etiqueta de la declaración</numerusform>
            <numerusform>%n etiquetas de la declaración</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GreyWords</name>
    <message>
        <source>Keys and values above the text</source>
        <translation>Claves y valores sobre el texto</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>Encabezado de la página</translation>
    </message>
    <message>
        <source>Caption of a picture</source>
        <translation>Pie de una imagen</translation>
    </message>
    <message>
        <source>Request or navigation</source>
        <translation>Petición o navegación</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Dicho antes</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Recortado</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Leave the selected files out, or take them in again (Delete)</source>
        <translation>Dejar fuera los archivos seleccionados o volver a incorporarlos (Supr)</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Archivos leídos</translation>
    </message>
    <message numerus="yes">
        <source>Options for %n file(s)</source>
        <translation>
            <numerusform>Opciones para %n archivo</numerusform>
            <numerusform>Opciones para %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {statements} from {files}</source>
        <translation>Importar {statements} de {files}</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation>Importar {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n archivo no se puede leer</numerusform>
            <numerusform>%n archivos no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the project already</source>
        <translation>
            <numerusform>%n ya en el proyecto</numerusform>
            <numerusform>%n ya en el proyecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as another</source>
        <translation>
            <numerusform>%n igual a otro</numerusform>
            <numerusform>%n iguales a otro</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files: {done} of {total}</source>
        <translation>Leyendo los archivos: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Report on the imported files</source>
        <translation>Informe sobre los archivos importados</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Qué ha sido de los archivos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>The report was not saved: {reason}. The imported statements are safe.</source>
        <translation>El informe no se ha guardado: {reason}. Las declaraciones importadas están a salvo.</translation>
    </message>
</context>
<context>
    <name>ImportWriting</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n archivo leído</numerusform>
            <numerusform>%n archivos leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n archivo rechazado</numerusform>
            <numerusform>%n archivos rechazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Buscando copias</translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was imported.</source>
        <translation>Importación cancelada. No se ha importado nada.</translation>
    </message>
    <message>
        <source>This statement is not in the project any more.</source>
        <translation>Esta declaración ya no está en el proyecto.</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Choose: {name}</source>
        <translation>Elegir: {name}</translation>
    </message>
</context>
<context>
    <name>Interaction</name>
    <message>
        <source>Keys, clicks and annotations are logged, without any text, in {path}</source>
        <translation>Se registran teclas, clics y anotaciones, sin ningún texto, en {path}</translation>
    </message>
    <message>
        <source>The interaction log cannot be written to {path}: {reason}. Your work is safe.</source>
        <translation>El registro de interacción no se puede escribir en {path}: {reason}. Su trabajo está a salvo.</translation>
    </message>
</context>
<context>
    <name>JobDisplay</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>KeptRulesDialog</name>
    <message>
        <source>Kept rules</source>
        <translation>Reglas guardadas</translation>
    </message>
    <message>
        <source>Rules by their folders</source>
        <translation>Reglas por carpeta</translation>
    </message>
    <message>
        <source>No rule is kept.</source>
        <translation>No hay ninguna regla guardada.</translation>
    </message>
    <message>
        <source>Cut a document by hand, then choose “Keep as a rule for this folder” in the Statement menu. The next import from that folder follows it.</source>
        <translation>Corte un documento a mano y elija «Guardar como regla para esta carpeta» en el menú Declaración. La próxima importación desde esa carpeta la sigue.</translation>
    </message>
    <message>
        <source>Forget the rule</source>
        <translation>Olvidar la regla</translation>
    </message>
    <message>
        <source>The next import cuts files of this folder as any others</source>
        <translation>La próxima importación corta los archivos de esta carpeta como los demás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Press a key to add it</source>
        <translation>Pulse una tecla para añadirla</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>Keys of labels are set in the codebook.</source>
        <translation>Las teclas de las etiquetas se fijan en el libro de códigos.</translation>
    </message>
    <message>
        <source>{key} is a key of this action already.</source>
        <translation>{key} ya es una tecla de esta acción.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} pertenece a «{action}».</translation>
    </message>
    <message>
        <source>Take it from “{action}”</source>
        <translation>Quitarla a «{action}»</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text.</source>
        <translation>{key} mueve el cursor en el texto.</translation>
    </message>
    <message>
        <source>{key} is the key of the label “{label}”.</source>
        <translation>{key} es la tecla de la etiqueta «{label}».</translation>
    </message>
    <message>
        <source>{key} is the key of the value “{value}”.</source>
        <translation>{key} es la tecla del valor «{value}».</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>Quitar {key}</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Give my keys back</source>
        <translation>Devolver mis teclas</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Teclas habituales en todo</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Label {name}</source>
        <translation>Etiqueta {name}</translation>
    </message>
    <message>
        <source>Attribute {name}</source>
        <translation>Atributo {name}</translation>
    </message>
    <message>
        <source>Relation {name}</source>
        <translation>Relación {name}</translation>
    </message>
    <message>
        <source>Statement label {name}</source>
        <translation>Etiqueta de la declaración {name}</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label: {name}</source>
        <translation>Etiqueta: {name}</translation>
    </message>
    <message>
        <source>{name}
Give the span another label</source>
        <translation>{name}
Dar otra etiqueta al fragmento</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 o 2022</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Ink on the light ground</source>
        <translation>Tinta sobre fondo claro</translation>
    </message>
    <message>
        <source>Ink on the dark ground</source>
        <translation>Tinta sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Core label: listed first where labels are offered</source>
        <translation>Etiqueta principal: se ofrece la primera</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>What the label marks, in a sentence</source>
        <translation>Lo que marca la etiqueta, en una frase</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>What belongs to it though one may doubt</source>
        <translation>Lo que le pertenece aunque se dude</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>What does not, though it looks like it</source>
        <translation>Lo que no, aunque lo parezca</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Words of a text that have this label</source>
        <translation>Palabras de un texto con esta etiqueta</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Two inks that everybody can tell from those of the other labels</source>
        <translation>Dos tintas que todos distinguen de las de las otras etiquetas</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscura</translation>
    </message>
    <message>
        <source>Ink, light</source>
        <translation>Tinta, clara</translation>
    </message>
</context>
<context>
    <name>LabelPalette</name>
    <message>
        <source>Labels for the selection</source>
        <translation>Etiquetas para la selección</translation>
    </message>
</context>
<context>
    <name>LabelRow</name>
    <message numerus="yes">
        <source>{label}, key {key}, %n span(s) here</source>
        <translation>
            <numerusform>{label}, tecla {key}, %n fragmento aquí</numerusform>
            <numerusform>{label}, tecla {key}, %n fragmentos aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Definition of {label}</source>
        <translation>Definición de {label}</translation>
    </message>
    <message>
        <source>Definition (?)</source>
        <translation>Definición (?)</translation>
    </message>
    <message numerus="yes">
        <source>{label}, key {key}, %n span(s) here, faint in the text</source>
        <translation>
            <numerusform>{label}, tecla {key}, %n fragmento aquí, atenuada en el texto</numerusform>
            <numerusform>{label}, tecla {key}, %n fragmentos aquí, atenuada en el texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {label} in the text</source>
        <translation>Mostrar {label} en el texto</translation>
    </message>
    <message>
        <source>Show in the text (Space); with Shift, only this label</source>
        <translation>Mostrar en el texto (Espacio); con Mayús, solo esta etiqueta</translation>
    </message>
    <message>
        <source>Make {label} faint in the text</source>
        <translation>Atenuar {label} en el texto</translation>
    </message>
    <message>
        <source>Make faint (Space); with Shift, all but this label</source>
        <translation>Atenuar (Espacio); con Mayús, todas menos esta etiqueta</translation>
    </message>
    <message>
        <source>Retired: no longer given to new spans.</source>
        <translation>Retirada: ya no se da a fragmentos nuevos.</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Select words first, then choose a label.</source>
        <translation>Seleccione primero palabras y luego elija una etiqueta.</translation>
    </message>
    <message>
        <source>Only blanks are selected. Select words, then choose a label.</source>
        <translation>Solo hay espacios seleccionados. Seleccione palabras y luego elija una etiqueta.</translation>
    </message>
    <message>
        <source>Select a span, then words to add to it or to take out of it.</source>
        <translation>Seleccione un fragmento y luego palabras para añadirle o quitarle.</translation>
    </message>
    <message>
        <source>A span keeps at least one character. Delete it to take it away.</source>
        <translation>Un fragmento conserva al menos un carácter. Elimínelo para quitarlo.</translation>
    </message>
</context>
<context>
    <name>LabellingMenus</name>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Declaración</translation>
    </message>
    <message>
        <source>&amp;Done and next</source>
        <translation>&amp;Terminar y siguiente</translation>
    </message>
    <message>
        <source>Mark as done and go to the next statement</source>
        <translation>Marcar como terminada e ir a la declaración siguiente</translation>
    </message>
    <message>
        <source>&amp;Next statement</source>
        <translation>Declaración &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next statement of the list</source>
        <translation>Ir a la declaración siguiente de la lista</translation>
    </message>
    <message>
        <source>&amp;Previous statement</source>
        <translation>Declaración &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous statement of the list</source>
        <translation>Ir a la declaración anterior de la lista</translation>
    </message>
    <message>
        <source>Mark as ne&amp;w</source>
        <translation>Marcar como n&amp;ueva</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Mark as &amp;in work</source>
        <translation>Marcar como en &amp;curso</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Empezada, sin terminar</translation>
    </message>
    <message>
        <source>Mark as d&amp;one</source>
        <translation>Marcar como ter&amp;minada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Acabada</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Leave this statement out</source>
        <translation>Dejar fuera esta declaración</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>Por &amp;revisar</translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation>Marcar para volver a mirarla</translation>
    </message>
    <message>
        <source>No&amp;te on the statement</source>
        <translation>&amp;Nota sobre la declaración</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Iss&amp;uer, date and language…</source>
        <translation>&amp;Emisor, fecha e idioma…</translation>
    </message>
    <message>
        <source>Say who issued the statement, when, and in which language it is</source>
        <translation>Indicar quién emitió la declaración, cuándo y en qué idioma está</translation>
    </message>
    <message>
        <source>Sp&amp;an</source>
        <translation>&amp;Fragmento</translation>
    </message>
    <message>
        <source>&amp;Label the selection…</source>
        <translation>&amp;Etiquetar la selección…</translation>
    </message>
    <message>
        <source>Choose a label for the selected words</source>
        <translation>Elegir una etiqueta para las palabras seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Next span</source>
        <translation>Fragmento &amp;siguiente</translation>
    </message>
    <message>
        <source>Select the next span of the text</source>
        <translation>Seleccionar el fragmento siguiente del texto</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>Fragmento &amp;anterior</translation>
    </message>
    <message>
        <source>Select the span before</source>
        <translation>Seleccionar el fragmento anterior</translation>
    </message>
    <message>
        <source>Spans of this state&amp;ment…</source>
        <translation>Fragmentos de esta decla&amp;ración…</translation>
    </message>
    <message>
        <source>All spans in a table, to sort, search and go to</source>
        <translation>Todos los fragmentos en una tabla, para ordenar, buscar e ir a ellos</translation>
    </message>
    <message>
        <source>Start a word &amp;earlier</source>
        <translation>&amp;Inicio una palabra antes</translation>
    </message>
    <message>
        <source>Move the start to the left</source>
        <translation>Mover el inicio a la izquierda</translation>
    </message>
    <message>
        <source>Start a &amp;word later</source>
        <translation>Inicio una palabra &amp;después</translation>
    </message>
    <message>
        <source>Move the start to the right</source>
        <translation>Mover el inicio a la derecha</translation>
    </message>
    <message>
        <source>End a word earlie&amp;r</source>
        <translation>&amp;Final una palabra antes</translation>
    </message>
    <message>
        <source>Move the end to the left</source>
        <translation>Mover el final a la izquierda</translation>
    </message>
    <message>
        <source>End a word la&amp;ter</source>
        <translation>Fina&amp;l una palabra después</translation>
    </message>
    <message>
        <source>Move the end to the right</source>
        <translation>Mover el final a la derecha</translation>
    </message>
    <message>
        <source>Start a character earlier</source>
        <translation>Inicio un carácter antes</translation>
    </message>
    <message>
        <source>Move the start to the left by a character</source>
        <translation>Mover el inicio un carácter a la izquierda</translation>
    </message>
    <message>
        <source>Start a character later</source>
        <translation>Inicio un carácter después</translation>
    </message>
    <message>
        <source>Move the start to the right by a character</source>
        <translation>Mover el inicio un carácter a la derecha</translation>
    </message>
    <message>
        <source>End a character earlier</source>
        <translation>Final un carácter antes</translation>
    </message>
    <message>
        <source>Move the end to the left by a character</source>
        <translation>Mover el final un carácter a la izquierda</translation>
    </message>
    <message>
        <source>End a character later</source>
        <translation>Final un carácter después</translation>
    </message>
    <message>
        <source>Move the end to the right by a character</source>
        <translation>Mover el final un carácter a la derecha</translation>
    </message>
    <message>
        <source>Lin&amp;k to…</source>
        <translation>&amp;Unir con…</translation>
    </message>
    <message>
        <source>Propose a span to link this one with; a click on another span links with that one</source>
        <translation>Proponer un fragmento para unirlo con este; un clic en otro fragmento lo une con ese</translation>
    </message>
    <message>
        <source>&amp;Canonical name</source>
        <translation>Nombre &amp;canónico</translation>
    </message>
    <message>
        <source>Name the person or organisation behind these words</source>
        <translation>Nombrar la persona u organización a la que se refieren estas palabras</translation>
    </message>
    <message>
        <source>N&amp;ote on the span</source>
        <translation>&amp;Nota sobre el fragmento</translation>
    </message>
    <message>
        <source>&amp;Delete span</source>
        <translation>Eli&amp;minar el fragmento</translation>
    </message>
    <message>
        <source>Take the label off these words; undo brings it back</source>
        <translation>Quitar la etiqueta de estas palabras; Deshacer la devuelve</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nombre de quien anota</translation>
    </message>
    <message>
        <source>You work as</source>
        <translation>Usted trabaja como</translation>
    </message>
    <message>
        <source>Every span carries the name of who made it. Use the same name on every computer.</source>
        <translation>Cada fragmento lleva el nombre de quien lo anotó. Use el mismo nombre en todos los equipos.</translation>
    </message>
    <message>
        <source>A drag selects</source>
        <translation>Arrastrar selecciona</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>palabras completas</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>With Ctrl held it selects the other of the two.</source>
        <translation>Con Ctrl, lo otro de los dos.</translation>
    </message>
    <message>
        <source>Labels are offered</source>
        <translation>Las etiquetas se ofrecen</translation>
    </message>
    <message>
        <source>after a selection by mouse</source>
        <translation>tras seleccionar con el ratón</translation>
    </message>
    <message>
        <source>on Enter alone</source>
        <translation>solo con Intro</translation>
    </message>
    <message>
        <source>The letters of the labels work either way.</source>
        <translation>Las letras de las etiquetas funcionan en ambos casos.</translation>
    </message>
</context>
<context>
    <name>LeavingOutShown</name>
    <message>
        <source>Nothing is left out beside this statement.</source>
        <translation>No queda nada fuera junto a esta declaración.</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Left out of the statements</source>
        <translation>Fuera de las declaraciones</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Put these words into the open statement, where they stand in the file</source>
        <translation>Poner estas palabras en la declaración abierta, donde están en el archivo</translation>
    </message>
    <message>
        <source>Make a statement</source>
        <translation>Hacer una declaración</translation>
    </message>
    <message>
        <source>Make these words a statement of their own</source>
        <translation>Hacer de estas palabras una declaración propia</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left out of the statements</source>
        <translation>
            <numerusform>%n parte fuera de las declaraciones</numerusform>
            <numerusform>%n partes fuera de las declaraciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutStrip</name>
    <message>
        <source>In the raw source</source>
        <translation>En el original</translation>
    </message>
    <message>
        <source>Show where the chosen piece stands in the file as it came</source>
        <translation>Mostrar dónde está la parte elegida en el archivo original</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Fold what is left out</source>
        <translation>Ocultar lo que queda fuera</translation>
    </message>
    <message>
        <source>Show what is left out here, to take it in</source>
        <translation>Mostrar lo que queda fuera aquí, para incorporarlo</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Propose the next span</source>
        <translation>Proponer el fragmento siguiente</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Link nothing more</source>
        <translation>No unir nada más</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Link: {relation}. Space links and goes on to the next span.</source>
        <translation>Unir: {relation}. Espacio une y pasa al fragmento siguiente.</translation>
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
        <translation>Quitar: {relation} {words}</translation>
    </message>
    <message>
        <source>Take this relation away</source>
        <translation>Quitar esta relación</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>There is no span here that this one could be linked with and is not yet.</source>
        <translation>Aquí no hay ningún otro fragmento con el que este pueda aún unirse.</translation>
    </message>
    <message>
        <source>The codebook has no link between these two, or they are linked already.</source>
        <translation>El libro de códigos no prevé ninguna relación entre estos dos, o ya están unidos.</translation>
    </message>
</context>
<context>
    <name>LookSample</name>
    <message>
        <source>How the label looks on the light and on the dark ground</source>
        <translation>La etiqueta sobre fondo claro y sobre fondo oscuro</translation>
    </message>
    <message>
        <source>words of a text</source>
        <translation>palabras de un texto</translation>
    </message>
</context>
<context>
    <name>LossBox</name>
    <message>
        <source>Command that installs it</source>
        <translation>Orden que lo instala</translation>
    </message>
    <message>
        <source>This format holds all of it.</source>
        <translation>Este formato contiene todo.</translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation>Lo que no cabe en este formato</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>overlapping span(s)</source>
        <translation>
            <numerusform>fragmento solapado</numerusform>
            <numerusform>fragmentos solapados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s) of several ranges</source>
        <translation>
            <numerusform>fragmento de varios tramos</numerusform>
            <numerusform>fragmentos de varios tramos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s) equal to another one</source>
        <translation>
            <numerusform>fragmento igual a otro</numerusform>
            <numerusform>fragmentos iguales a otro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s)</source>
        <translation>
            <numerusform>fragmento</numerusform>
            <numerusform>fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attribute(s)</source>
        <translation>
            <numerusform>atributo</numerusform>
            <numerusform>atributos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>relation(s)</source>
        <translation>
            <numerusform>relación</numerusform>
            <numerusform>relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>statement label(s)</source>
        <translation>
            <numerusform>etiqueta de la declaración</numerusform>
            <numerusform>etiquetas de las declaraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>name(s) of reviewers</source>
        <translation>
            <numerusform>nombre de quien anota</numerusform>
            <numerusform>nombres de quienes anotan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>nota</numerusform>
            <numerusform>notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s)</source>
        <translation>
            <numerusform>estado de trabajo</numerusform>
            <numerusform>estados de trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>implied slot(s) of claims</source>
        <translation>
            <numerusform>lugar implícito de reivindicación</numerusform>
            <numerusform>lugares implícitos de reivindicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>text(s) too long for a cell</source>
        <translation>
            <numerusform>texto demasiado largo para una celda</numerusform>
            <numerusform>textos demasiado largos para una celda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>character(s) that the format cannot write</source>
        <translation>
            <numerusform>carácter que el formato no puede escribir</numerusform>
            <numerusform>caracteres que el formato no puede escribir</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest stays; the others are left out</source>
        <translation>queda el más largo; los demás se omiten</translation>
    </message>
    <message>
        <source>left out, all of them</source>
        <translation>se omiten todos</translation>
    </message>
    <message>
        <source>one range from the first to the last word</source>
        <translation>un solo tramo, de la primera a la última palabra</translation>
    </message>
    <message>
        <source>the first range stays</source>
        <translation>queda el primer tramo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>cut at the end</source>
        <translation>se corta al final</translation>
    </message>
    <message>
        <source>become replacement characters</source>
        <translation>pasan a ser caracteres de sustitución</translation>
    </message>
    <message>
        <source>left out: state, flag and note of each reviewer</source>
        <translation>se omite: estado, marca y nota de cada persona</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{project} – Annotator</source>
        <translation>{project} – Annotator</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The rule for this folder says so already.</source>
        <translation>La regla para esta carpeta ya lo dice.</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Qué contienen las columnas</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Columna para {field}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Not taken in: {columns}</source>
        <translation>No se importan: {columns}</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>{name}, becomes: {target}</source>
        <translation>{name}, se convierte en: {target}</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Names in the file</source>
        <translation>Nombres en el archivo</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n span(s) marked: a key with Shift relabels them, Delete deletes them.</source>
        <translation>
            <numerusform>%n fragmento marcado: una tecla con Mayúsculas cambia su etiqueta, Supr lo elimina.</numerusform>
            <numerusform>%n fragmentos marcados: una tecla con Mayúsculas cambia su etiqueta, Supr los elimina.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterList</name>
    <message>
        <source>What is left to be done</source>
        <translation>Lo que queda por hacer</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Choose another encoding…</source>
        <translation>Elegir otra codificación…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Intentar todos de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not go in as asked</source>
        <translation>
            <numerusform>%n archivo no ha entrado como se pidió</numerusform>
            <numerusform>%n archivos no han entrado como se pidió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) need a look</source>
        <translation>
            <numerusform>%n fragmento por revisar</numerusform>
            <numerusform>%n fragmentos por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>Proyecto &amp;nuevo…</translation>
    </message>
    <message>
        <source>Make an empty project file</source>
        <translation>Crear un archivo de proyecto vacío</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Abrir un archivo de proyecto</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Five documents with spans to look at and change</source>
        <translation>Cinco documentos con fragmentos para mirar y cambiar</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Take text files into this project</source>
        <translation>Incorporar archivos de texto a este proyecto</translation>
    </message>
    <message>
        <source>&amp;Kept rules…</source>
        <translation>Reglas g&amp;uardadas…</translation>
    </message>
    <message>
        <source>What you chose for the files of a folder, and a way to be rid of it</source>
        <translation>Lo que eligió para los archivos de una carpeta, y cómo quitarlo</translation>
    </message>
    <message>
        <source>Read &amp;annotations…</source>
        <translation>&amp;Leer anotaciones…</translation>
    </message>
    <message>
        <source>Take annotations from a file that another program wrote</source>
        <translation>Tomar anotaciones de un archivo que escribió otro programa</translation>
    </message>
    <message>
        <source>Read a &amp;folder of annotations…</source>
        <translation>Leer una carpeta &amp;de anotaciones…</translation>
    </message>
    <message>
        <source>Take annotations from a folder that another program wrote, such as brat</source>
        <translation>Tomar anotaciones de una carpeta que escribió otro programa, como brat</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the annotations as training data</source>
        <translation>Escribir las anotaciones como datos de entrenamiento</translation>
    </message>
    <message>
        <source>C&amp;heck the project</source>
        <translation>&amp;Comprobar el proyecto</translation>
    </message>
    <message>
        <source>Compare every quote, range and reference with the texts</source>
        <translation>Comparar cada cita, posición y referencia con los textos</translation>
    </message>
    <message>
        <source>&amp;Reviewer name…</source>
        <translation>No&amp;mbre de quien anota…</translation>
    </message>
    <message>
        <source>Under which name you annotate</source>
        <translation>Con qué nombre anota usted</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>Text, labelling, colours and keys as you like them</source>
        <translation>Texto, etiquetado, colores y teclas a su gusto</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Ce&amp;rrar el proyecto</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Volver a la página de inicio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>Cerrar la ventana; todo está ya guardado</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change, also across restarts</source>
        <translation>Deshacer el último cambio, también tras reiniciar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Copy words</source>
        <translation>&amp;Copiar palabras</translation>
    </message>
    <message>
        <source>Copy the selected words as plain text</source>
        <translation>Copiar las palabras seleccionadas como texto sin formato</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select the whole statement</source>
        <translation>Seleccionar toda la declaración</translation>
    </message>
    <message>
        <source>&amp;Search statements</source>
        <translation>&amp;Buscar declaraciones</translation>
    </message>
    <message>
        <source>Find words in titles and texts</source>
        <translation>Encontrar palabras en títulos y textos</translation>
    </message>
    <message>
        <source>&amp;Find in this text…</source>
        <translation>Buscar en e&amp;ste texto…</translation>
    </message>
    <message>
        <source>Mark every place where words occur in this text</source>
        <translation>Marcar cada lugar donde aparecen unas palabras en este texto</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Resultado si&amp;guiente</translation>
    </message>
    <message>
        <source>Go to the next place where the words occur</source>
        <translation>Ir al próximo lugar donde aparecen las palabras</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Resultado a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to the place before where the words occur</source>
        <translation>Ir al lugar anterior donde aparecen las palabras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Enlarge the text</source>
        <translation>Agrandar el texto</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Reducir el texto</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Show the text at its usual size</source>
        <translation>Mostrar el texto a su tamaño habitual</translation>
    </message>
    <message>
        <source>Reading &amp;mode</source>
        <translation>&amp;Modo de lectura</translation>
    </message>
    <message>
        <source>The text alone, without lines under the words</source>
        <translation>Solo el texto, sin líneas bajo las palabras</translation>
    </message>
    <message>
        <source>Names of la&amp;bels</source>
        <translation>Nom&amp;bres de las etiquetas</translation>
    </message>
    <message>
        <source>Write the name of the label beside each badge in the text</source>
        <translation>Escribir el nombre de la etiqueta junto a cada distintivo del texto</translation>
    </message>
    <message>
        <source>Ra&amp;w source</source>
        <translation>Doc&amp;umento original</translation>
    </message>
    <message>
        <source>The document as it came, beside the text, with the place of the statement and the span</source>
        <translation>El documento tal como llegó, junto al texto, con el lugar de la declaración y del fragmento</translation>
    </message>
    <message>
        <source>Go to the s&amp;tatements</source>
        <translation>Ir a las &amp;declaraciones</translation>
    </message>
    <message>
        <source>Move the focus to the list</source>
        <translation>Llevar el foco a la lista</translation>
    </message>
    <message>
        <source>Go to the te&amp;xt</source>
        <translation>Ir al te&amp;xto</translation>
    </message>
    <message>
        <source>Move the focus to the text</source>
        <translation>Llevar el foco al texto</translation>
    </message>
    <message>
        <source>Go to the &amp;panels</source>
        <translation>Ir a los pane&amp;les</translation>
    </message>
    <message>
        <source>Move the focus to codebook and span</source>
        <translation>Llevar el foco al libro de códigos y al fragmento</translation>
    </message>
    <message>
        <source>Go to the &amp;claims</source>
        <translation>Ir a las &amp;reivindicaciones</translation>
    </message>
    <message>
        <source>Move the focus to the cards of the claims</source>
        <translation>Llevar el foco a las fichas de las reivindicaciones</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>Zona &amp;siguiente</translation>
    </message>
    <message>
        <source>Go round list, text and panels</source>
        <translation>Recorrer lista, texto y paneles</translation>
    </message>
    <message>
        <source>&amp;Only this label</source>
        <translation>Solo esta etiqueta</translation>
    </message>
    <message>
        <source>Make the spans of all labels faint but that of the selected span</source>
        <translation>Atenuar los fragmentos de todas las etiquetas menos la del fragmento seleccionado</translation>
    </message>
    <message>
        <source>&amp;All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Show the spans of all labels</source>
        <translation>Mostrar los fragmentos de todas las etiquetas</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Colores del s&amp;istema</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Letras oscuras sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Letras claras sobre fondo oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto contras&amp;te</translation>
    </message>
    <message>
        <source>The colours of the system, with all the contrast they have</source>
        <translation>Los colores del sistema, con todo su contraste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>Find any action, label, actor or statement by its name</source>
        <translation>Encontrar por su nombre cualquier acción, etiqueta, actor o declaración</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Ata&amp;jos</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Todas las teclas en una hoja</translation>
    </message>
    <message>
        <source>&amp;About Annotator</source>
        <translation>&amp;Acerca de Annotator</translation>
    </message>
    <message>
        <source>Version, licence, where things lie</source>
        <translation>Versión, licencia, ubicación de los archivos</translation>
    </message>
</context>
<context>
    <name>MergeEntryDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Take over the attributes and choices that it lacks</source>
        <translation>Añadirle los atributos y las opciones que le faltan</translation>
    </message>
    <message>
        <source>Merge “{name}” into another entry</source>
        <translation>Fusionar «{name}» en otra entrada</translation>
    </message>
    <message>
        <source>All work on it goes to the entry that you choose, which keeps its name, look and definition. Values go along where the other one has an attribute and a choice of the same name.</source>
        <translation>Todo el trabajo pasa a la entrada que usted elija, que conserva su nombre, su aspecto y su definición. Los valores la acompañan donde la otra tiene un atributo y una opción del mismo nombre.</translation>
    </message>
    <message>
        <source>Merge without these</source>
        <translation>Fusionar sin esto</translation>
    </message>
    <message>
        <source>Merge into “{name}”</source>
        <translation>Fusionar en «{name}»</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Which name stays?</source>
        <translation>¿Qué nombre queda?</translation>
    </message>
    <message>
        <source>The others become other names of it. Their spans and implied slots name it from then on.</source>
        <translation>Los demás pasan a ser otros nombres suyos. Sus fragmentos y lugares implícitos lo nombran desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s)</source>
        <translation>
            <numerusform>Fusionar %n actor</numerusform>
            <numerusform>Fusionar %n actores</numerusform>
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
        <translation>Annotator ha cometido un error ({error}). Lo guardado está a salvo; continúe.</translation>
    </message>
    <message>
        <source>Annotator made a mistake ({error}). Your work is safe.</source>
        <translation>Annotator ha cometido un error ({error}). Su trabajo está a salvo.</translation>
    </message>
    <message>
        <source>Not saved: Annotator made a mistake ({error}). What was saved before is safe; go on, or close and open the project again.</source>
        <translation>No guardado: Annotator ha cometido un error ({error}). Lo guardado antes está a salvo; continúe, o cierre el proyecto y vuelva a abrirlo.</translation>
    </message>
</context>
<context>
    <name>NewCodebookDialog</name>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message numerus="yes">
        <source>The shipped one: {name}, %n label(s)</source>
        <translation>
            <numerusform>El incluido: {name}, %n etiqueta</numerusform>
            <numerusform>El incluido: {name}, %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>From another project…</source>
        <translation>De otro proyecto…</translation>
    </message>
    <message>
        <source>Empty: I make my own</source>
        <translation>Vacío: hago el mío</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>libro de códigos</translation>
    </message>
    <message>
        <source>Which codebook does it begin with?</source>
        <translation>¿Con qué libro de códigos empieza?</translation>
    </message>
    <message>
        <source>The codebook says what can be labelled, and how. It can be changed at any time.</source>
        <translation>El libro de códigos dice qué se puede etiquetar y cómo. Se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>No se eligió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {name}, %n label(s)</source>
        <translation>
            <numerusform>{file}: {name}, %n etiqueta</numerusform>
            <numerusform>{file}: {name}, %n etiquetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Ctrl+Enter keeps the note, Esc leaves it as it was</source>
        <translation>Control+Intro conserva la nota, Escape la deja como estaba</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>Label every occurrence</source>
        <translation>Etiquetar cada aparición</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Apariciones</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todas las declaraciones</translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation>Mayúsculas indiferentes</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>With its values</source>
        <translation>Con sus valores</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>Etiquetar como</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>Espacio marca</translation>
    </message>
    <message>
        <source>These words are nowhere.</source>
        <translation>Estas palabras no están en ninguna parte.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s); there are more.</source>
        <translation>
            <numerusform>El primer lugar (%n); hay más.</numerusform>
            <numerusform>Los primeros %n lugares; hay más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n span(s)</source>
        <translation>
            <numerusform>Etiquetar %n fragmento</numerusform>
            <numerusform>Etiquetar %n fragmentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesModel</name>
    <message>
        <source>{words}, labelled already</source>
        <translation>{words}, ya etiquetado</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>{file} comes from another program: {format}</source>
        <translation>{file} viene de otro programa: {format}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other programs</source>
        <translation>
            <numerusform>%n archivo de otros programas</numerusform>
            <numerusform>%n archivos de otros programas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as annotations, its texts come in with what is marked on them; you say next what its names become. Imported as texts only, nothing that is marked comes in.</source>
        <translation>Leídos como anotaciones, los textos entran con lo que está marcado en ellos; después usted dice en qué se convierten los nombres. Importados solo como textos, no entra nada de lo marcado.</translation>
    </message>
    <message>
        <source>Import texts only</source>
        <translation>Importar solo los textos</translation>
    </message>
    <message>
        <source>Take the texts as plain statements</source>
        <translation>Tomar los textos como simples declaraciones</translation>
    </message>
    <message>
        <source>Read annotations…</source>
        <translation>Leer anotaciones…</translation>
    </message>
    <message>
        <source>Files of other programs</source>
        <translation>Archivos de otros programas</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>found out from the file</source>
        <translation>averiguada a partir del archivo</translation>
    </message>
    <message>
        <source>Cut into statements</source>
        <translation>Dividir en declaraciones</translation>
    </message>
    <message>
        <source>Only the article of a web page</source>
        <translation>Solo el artículo de una página web</translation>
    </message>
    <message>
        <source>Use the rule kept for this folder</source>
        <translation>Aplicar la regla guardada para esta carpeta</translation>
    </message>
    <message>
        <source>At headings, numbers, datelines and changes of language; else the file stays whole</source>
        <translation>En títulos, números, líneas de fecha y cambios de idioma; si no, el archivo queda entero</translation>
    </message>
    <message>
        <source>Leave out navigation and everything else around it</source>
        <translation>Dejar fuera la navegación y todo lo que la rodea</translation>
    </message>
    <message>
        <source>{encoding} is a guess, {percent} % sure. Look whether the letters below are right; if not, choose another encoding: the list shows how the file would read.</source>
        <translation>{encoding} es una suposición, segura al {percent} %. Compruebe si las letras de abajo son correctas; si no, elija otra codificación: la lista muestra cómo se leería el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n garbled line(s) right</source>
        <translation>
            <numerusform>Arreglar %n línea ilegible</numerusform>
            <numerusform>Arreglar %n líneas ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” would become “{after}”</source>
        <translation>«{before}» pasaría a ser «{after}»</translation>
    </message>
    <message>
        <source>Put garbled lines right</source>
        <translation>Arreglar líneas ilegibles</translation>
    </message>
</context>
<context>
    <name>OriginButton</name>
    <message>
        <source>Issuer and date</source>
        <translation>Emisor y fecha</translation>
    </message>
    <message>
        <source>Issuer, date and language: {words}</source>
        <translation>Emisor, fecha e idioma: {words}</translation>
    </message>
    <message>
        <source>Change issuer, date and language</source>
        <translation>Cambiar emisor, fecha e idioma</translation>
    </message>
</context>
<context>
    <name>OriginPopup</name>
    <message>
        <source>Issuer, date and language</source>
        <translation>Emisor, fecha e idioma</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022-12-09/2022-12-11</source>
        <translation>2022-02-28, 2022-02 o 2022-12-09/2022-12-11</translation>
    </message>
    <message>
        <source>How certain the date is</source>
        <translation>Qué certeza tiene la fecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Not a date. Write it as 2022-02-28, 2022-02, 2022 or 2022-12-09/2022-12-11.</source>
        <translation>No es una fecha. Escríbala como 2022-02-28, 2022-02, 2022 o 2022-12-09/2022-12-11.</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>The statement was made then</source>
        <translation>La declaración se hizo entonces</translation>
    </message>
    <message>
        <source>about</source>
        <translation>hacia</translation>
    </message>
    <message>
        <source>The date was inferred, or is only nearly known</source>
        <translation>La fecha se dedujo, o solo se conoce aproximadamente</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>The statement was made after this date</source>
        <translation>La declaración se hizo después de esta fecha</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>The statement was made before this date</source>
        <translation>La declaración se hizo antes de esta fecha</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>OutdatedDialog</name>
    <message>
        <source>Outdated annotations</source>
        <translation>Anotaciones desactualizadas</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Las mías</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Confirmar todo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) made under an older definition</source>
        <translation>
            <numerusform>%n anotación hecha con una definición anterior</numerusform>
            <numerusform>%n anotaciones hechas con una definición anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>Every annotation was made, or confirmed, under the definitions of today.</source>
        <translation>Cada anotación se hizo o se confirmó con las definiciones de hoy.</translation>
    </message>
    <message>
        <source>Made under version {version} of the codebook</source>
        <translation>Hecha con la versión {version} del libro de códigos</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n selected</source>
        <translation>
            <numerusform>Confirmar %n elegida</numerusform>
            <numerusform>Confirmar %n elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Confirmar %n</numerusform>
            <numerusform>Confirmar las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” now means: {definition}</source>
        <translation>«{name}» significa ahora: {definition}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Older than a changed definition</source>
        <translation>Más antiguas que una definición cambiada</translation>
    </message>
</context>
<context>
    <name>PairsField</name>
    <message>
        <source>Add a pair</source>
        <translation>Añadir un par</translation>
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
        <translation>Incluir: {words}</translation>
    </message>
    <message>
        <source>Exclude: {words}</source>
        <translation>Excluir: {words}</translation>
    </message>
    <message>
        <source>Letter or Enter labels</source>
        <translation>Una letra o Intro etiqueta</translation>
    </message>
    <message>
        <source>by character</source>
        <translation>por carácter</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
</context>
<context>
    <name>PaletteHints</name>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>only:</source>
        <translation>solo:</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>actores</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Copies, translations and versions of a text stay in one part, whatever is chosen here</source>
        <translation>Las copias, traducciones y versiones de un texto quedan en una misma parte, se elija lo que se elija aquí</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>Juntas siempre</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Write the three shares with slashes between them: 80/10/10.</source>
        <translation>Escriba las tres proporciones separadas por barras: 80/10/10.</translation>
    </message>
    <message>
        <source>Write the two shares with a slash between them: 80/20.</source>
        <translation>Escriba las dos proporciones separadas por una barra: 80/20.</translation>
    </message>
    <message>
        <source>Write each part with its share: train=70, dev=15, test=15.</source>
        <translation>Escriba cada parte con su proporción: train=70, dev=15, test=15.</translation>
    </message>
    <message>
        <source>Write how many folds there should be, from 2 to 100.</source>
        <translation>Escriba cuántos pliegues debe haber, de 2 a 100.</translation>
    </message>
    <message>
        <source>The seed is a whole number.</source>
        <translation>La semilla es un número entero.</translation>
    </message>
    <message>
        <source>one whole</source>
        <translation>un todo</translation>
    </message>
    <message>
        <source>train, dev and test</source>
        <translation>train, dev y test</translation>
    </message>
    <message>
        <source>train and test</source>
        <translation>train y test</translation>
    </message>
    <message>
        <source>parts with names of their own</source>
        <translation>partes con nombre propio</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>pliegues</translation>
    </message>
    <message>
        <source>statements of one document</source>
        <translation>declaraciones de un mismo documento</translation>
    </message>
    <message>
        <source>of one issuer</source>
        <translation>de un mismo emisor</translation>
    </message>
    <message>
        <source>of one month</source>
        <translation>de un mismo mes</translation>
    </message>
    <message>
        <source>of one day</source>
        <translation>de un mismo día</translation>
    </message>
    <message>
        <source>only copies and translations</source>
        <translation>solo copias y traducciones</translation>
    </message>
    <message>
        <source>Shares or number of folds</source>
        <translation>Proporciones o número de pliegues</translation>
    </message>
    <message>
        <source>Decides what is drawn by lot: the same number draws the same</source>
        <translation>Decide el sorteo: el mismo número sortea lo mismo</translation>
    </message>
</context>
<context>
    <name>PieceChips</name>
    <message>
        <source>Take in: {words}</source>
        <translation>Incorporar: {words}</translation>
    </message>
    <message>
        <source>A click takes it in</source>
        <translation>Un clic lo incorpora</translation>
    </message>
</context>
<context>
    <name>PiecesDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The first {shown} of {number}</source>
        <translation>Los primeros {shown} de {number}</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Quienes anotan</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Without spans</source>
        <translation>Sin fragmentos</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Solapamientos</translation>
    </message>
    <message>
        <source>Several ranges</source>
        <translation>Varios tramos</translation>
    </message>
    <message>
        <source>Of near-duplicates only the first</source>
        <translation>De los casi duplicados, solo el primero</translation>
    </message>
    <message>
        <source>With a data card</source>
        <translation>Con una ficha de datos</translation>
    </message>
    <message>
        <source>There is no statement to export.</source>
        <translation>No hay ninguna declaración que exportar.</translation>
    </message>
    <message>
        <source>No statement is done yet.</source>
        <translation>Aún no hay ninguna declaración terminada.</translation>
    </message>
    <message>
        <source>The list shows no statement.</source>
        <translation>La lista no muestra ninguna declaración.</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>todas {count}</translation>
    </message>
    <message>
        <source>done {count}</source>
        <translation>terminadas {count}</translation>
    </message>
    <message>
        <source>as filtered {count}</source>
        <translation>filtradas {count}</translation>
    </message>
    <message>
        <source>cleaned</source>
        <translation>limpias</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <source>everyone&apos;s, side by side</source>
        <translation>de todos, lado a lado</translation>
    </message>
    <message>
        <source>only {name}&apos;s</source>
        <translation>solo de {name}</translation>
    </message>
    <message>
        <source>everyone&apos;s, alike ones once</source>
        <translation>de todos, lo igual una vez</translation>
    </message>
    <message>
        <source>what most marked alike</source>
        <translation>lo que la mayoría marcó igual</translation>
    </message>
    <message>
        <source>what all marked alike</source>
        <translation>lo que todos marcaron igual</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>todas las etiquetas</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>declaraciones</translation>
    </message>
    <message>
        <source>whole documents</source>
        <translation>documentos enteros</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>párrafos</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>all texts without a span</source>
        <translation>todos los textos sin fragmento</translation>
    </message>
    <message>
        <source>as many as there are with one</source>
        <translation>tantos como con alguno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>in layers, or the longest stays</source>
        <translation>en capas, o queda el más largo</translation>
    </message>
    <message>
        <source>the longest stays</source>
        <translation>queda el más largo</translation>
    </message>
    <message>
        <source>left out, all of them</source>
        <translation>se omiten todos</translation>
    </message>
    <message>
        <source>one range over all</source>
        <translation>un solo tramo</translation>
    </message>
    <message>
        <source>the first range stays</source>
        <translation>queda el primer tramo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>Which text the places of spans count in</source>
        <translation>El texto en que se cuentan los lugares de los fragmentos</translation>
    </message>
    <message>
        <source>A draft in Markdown and Croissant metadata, beside the export</source>
        <translation>Un borrador en Markdown y metadatos Croissant, junto a la exportación</translation>
    </message>
</context>
<context>
    <name>PreviewNote</name>
    <message>
        <source>No file is selected</source>
        <translation>Ningún archivo seleccionado</translation>
    </message>
    <message>
        <source>Annotations in the exchange format</source>
        <translation>Anotaciones en el formato de intercambio</translation>
    </message>
    <message>
        <source>This file is being read</source>
        <translation>Este archivo se está leyendo</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Este archivo no se puede leer</translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>No hay nada en este archivo</translation>
    </message>
    <message>
        <source>Select a file at the left to see what becomes of it.</source>
        <translation>Seleccione un archivo a la izquierda para ver en qué se convierte.</translation>
    </message>
    <message>
        <source>They are laid over the statements of the project that they were made for.</source>
        <translation>Se colocan sobre las declaraciones del proyecto para las que se hicieron.</translation>
    </message>
    <message>
        <source>Its statements stand here as soon as it is read. Other files can be looked at meanwhile.</source>
        <translation>Sus declaraciones aparecen aquí en cuanto se lea. Entretanto se pueden ver otros archivos.</translation>
    </message>
    <message>
        <source>It holds no words. Leave it out, or choose another file.</source>
        <translation>No contiene palabras. Déjelo fuera o elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>PreviewRows</name>
    <message>
        <source>lost, for nothing of that name is there to take it</source>
        <translation>se pierden: nada con ese nombre puede recibirlos</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>otros valores</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>taken away, for the codebook would not allow them</source>
        <translation>se quitan: el libro de códigos no las permitiría</translation>
    </message>
    <message>
        <source>stay, and follow the change</source>
        <translation>se quedan y siguen el cambio</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>spans of the same words</source>
        <translation>fragmentos de las mismas palabras</translation>
    </message>
    <message>
        <source>become one with the span that has the label already</source>
        <translation>se unen al que ya tiene la etiqueta</translation>
    </message>
    <message>
        <source>spans that stay double</source>
        <translation>fragmentos que quedan dobles</translation>
    </message>
    <message>
        <source>lie on the same words with other values or comments</source>
        <translation>están en las mismas palabras, con otros valores o comentarios</translation>
    </message>
    <message>
        <source>statement labels</source>
        <translation>etiquetas de la declaración</translation>
    </message>
    <message>
        <source>values of attributes</source>
        <translation>valores de atributos</translation>
    </message>
    <message>
        <source>stay, under their new name or place</source>
        <translation>se quedan, con su nuevo nombre o lugar</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>declaraciones</translation>
    </message>
    <message>
        <source>hold this work</source>
        <translation>contienen este trabajo</translation>
    </message>
    <message>
        <source>entries of the codebook</source>
        <translation>entradas del libro de códigos</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>son nuevas</translation>
    </message>
    <message>
        <source>say something else than before</source>
        <translation>dicen otra cosa que antes</translation>
    </message>
    <message>
        <source>are retired: kept, and no longer offered</source>
        <translation>se retiran: se guardan y ya no se ofrecen</translation>
    </message>
    <message>
        <source>are offered again</source>
        <translation>se ofrecen de nuevo</translation>
    </message>
    <message>
        <source>are taken away</source>
        <translation>se quitan</translation>
    </message>
    <message>
        <source>Nearly the same as “{title}” in {name}</source>
        <translation>Casi igual que «{title}» en {name}</translation>
    </message>
    <message>
        <source>{why}: stays out, is kept, and can be taken in later</source>
        <translation>{why}: queda fuera, se conserva y se puede incorporar después</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>What this touches is shown here.</source>
        <translation>Aquí se muestra lo que esto toca.</translation>
    </message>
    <message>
        <source>This loses work; one undo brings it back</source>
        <translation>Se pierde trabajo; deshacer una vez lo recupera</translation>
    </message>
    <message>
        <source>What this touches; nothing is lost</source>
        <translation>Lo que esto toca; nada se pierde</translation>
    </message>
    <message>
        <source>No work is touched.</source>
        <translation>No se toca ningún trabajo.</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement label(s)</source>
        <translation>
            <numerusform>%n etiqueta de la declaración</numerusform>
            <numerusform>%n etiquetas de la declaración</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No work hangs on it.</source>
        <translation>Ningún trabajo depende de ella.</translation>
    </message>
    <message>
        <source>The work follows: {counts}</source>
        <translation>El trabajo la sigue: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: {counts}</source>
        <translation>Se pierde: {counts}</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message>
        <source>Statements done</source>
        <translation>Declaraciones terminadas</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} terminadas</translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>As before: {values}</source>
        <translation>Como antes: {values}</translation>
    </message>
</context>
<context>
    <name>RawSource</name>
    <message>
        <source>characters {start} to {end} of {total}</source>
        <translation>caracteres {start} a {end} de {total}</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Projects that you open appear here.</source>
        <translation>Los proyectos que abra aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>The file is no longer in {folder}</source>
        <translation>El archivo ya no está en {folder}</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} terminadas</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>not installed</source>
        <translation>sin instalar</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>otros textos</translation>
    </message>
    <message>
        <source>cleaned words</source>
        <translation>palabras limpias</translation>
    </message>
    <message>
        <source>{format} needs a library that is not installed. Install it with this command, then open Export again:</source>
        <translation>{format} necesita una biblioteca que no está instalada. Instálela con esta orden y abra Exportar de nuevo:</translation>
    </message>
    <message>
        <source>{format} holds whole statements, and something else is chosen as text.</source>
        <translation>{format} contiene declaraciones enteras, y se ha elegido otro texto.</translation>
    </message>
    <message>
        <source>{format} counts in the cleaned words and gives the places in the file beside them. Words as in the file are chosen.</source>
        <translation>{format} cuenta en las palabras limpias y da al lado los lugares en el archivo. Se han elegido las palabras del archivo.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Export whole statements</source>
        <translation>Exportar declaraciones enteras</translation>
    </message>
    <message>
        <source>Count in the cleaned words</source>
        <translation>Contar en las palabras limpias</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>Backwards</source>
        <translation>A la inversa</translation>
    </message>
    <message>
        <source>The same, read from the other end: made by</source>
        <translation>La misma, leída desde el otro extremo: planteada por</translation>
    </message>
    <message>
        <source>May join</source>
        <translation>Puede unir</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>When two spans are linked like this</source>
        <translation>Cuándo se enlazan así dos fragmentos</translation>
    </message>
</context>
<context>
    <name>Relatives</name>
    <message>
        <source>The other statement has no spans to carry over.</source>
        <translation>La otra declaración no tiene fragmentos que trasladar.</translation>
    </message>
    <message>
        <source>No other statement is nearly the same, or a translation.</source>
        <translation>Ninguna otra declaración es casi igual ni una traducción.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n span(s)…</source>
        <translation>
            <numerusform>Trasladar %n fragmento…</numerusform>
            <numerusform>Trasladar %n fragmentos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>No es un duplicado</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Not a translation</source>
        <translation>No es una traducción</translation>
    </message>
    <message>
        <source>“{title}” ({language}) is this text in another language.</source>
        <translation>«{title}» ({language}) es este texto en otro idioma.</translation>
    </message>
    <message>
        <source>{percent} % of this text is in “{title}” ({document}).</source>
        <translation>El {percent} % de este texto está en «{title}» ({document}).</translation>
    </message>
    <message>
        <source>{percent} % of this text is in {document}.</source>
        <translation>El {percent} % de este texto está en {document}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of this group.</source>
        <translation>
            <numerusform>%n más de este grupo.</numerusform>
            <numerusform>%n más de este grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>its label is retired</source>
        <translation>su etiqueta está retirada</translation>
    </message>
    <message>
        <source>the words differ here</source>
        <translation>las palabras difieren aquí</translation>
    </message>
    <message>
        <source>the words are not here</source>
        <translation>las palabras no están aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n lugar difiere</numerusform>
            <numerusform>%n lugares difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Las mismas palabras</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace the earlier export?</source>
        <translation>¿Reemplazar la exportación anterior?</translation>
    </message>
    <message>
        <source>{name} exists already, in {folder}.</source>
        <translation>{name} ya existe, en {folder}.</translation>
    </message>
    <message>
        <source>It is replaced once the new export has been read back; until then it stays. This cannot be undone.</source>
        <translation>Se reemplaza cuando la nueva exportación se ha vuelto a leer; hasta entonces queda. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>ReviewerNameDialog</name>
    <message>
        <source>Reviewer</source>
        <translation>Quien anota</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nombre de quien anota</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>Under which name do you work?</source>
        <translation>¿Con qué nombre trabaja?</translation>
    </message>
    <message>
        <source>Every span, relation and note carries the name of the reviewer who made it, so that the work of several people can lie side by side in one project. Use the same name on every computer.</source>
        <translation>Cada fragmento, relación y nota lleva el nombre de quien lo anotó, para que el trabajo de varias personas pueda estar lado a lado en un proyecto. Use el mismo nombre en todos los equipos.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Keep as a rule</source>
        <translation>Guardar como regla</translation>
    </message>
    <message>
        <source>What holds for the next files of this folder</source>
        <translation>Lo que vale para los próximos archivos de esta carpeta</translation>
    </message>
    <message>
        <source>What is in the project already stays as it is. The import shows where a rule is used.</source>
        <translation>Lo que ya está en el proyecto queda como está. La importación muestra dónde se aplica una regla.</translation>
    </message>
</context>
<context>
    <name>RuleKeeping</name>
    <message>
        <source>It is not known from which folder this document came.</source>
        <translation>No se sabe de qué carpeta vino este documento.</translation>
    </message>
    <message>
        <source>Nothing was cut otherwise by hand in this document.</source>
        <translation>Nada se ha cortado de otro modo a mano en este documento.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>cut as usual</source>
        <translation>cortado como siempre</translation>
    </message>
    <message>
        <source>each file stays one statement</source>
        <translation>cada archivo queda como una declaración</translation>
    </message>
    <message numerus="yes">
        <source>a statement begins with %n known paragraph(s)</source>
        <translation>
            <numerusform>una declaración empieza con %n párrafo conocido</numerusform>
            <numerusform>una declaración empieza con %n párrafos conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stay out</source>
        <translation>
            <numerusform>%n párrafo queda fuera</numerusform>
            <numerusform>%n párrafos quedan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stay in</source>
        <translation>
            <numerusform>%n párrafo queda dentro</numerusform>
            <numerusform>%n párrafos quedan dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph {number} is the title</source>
        <translation>el párrafo {number} es el título</translation>
    </message>
    <message>
        <source>issuer: {name}</source>
        <translation>emisor: {name}</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <translation>idioma: {code}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Type the first letter of a word. Esc leaves it.</source>
        <translation>Escriba la primera letra de una palabra. Esc lo deja.</translation>
    </message>
    <message>
        <source>No further word begins with “{letter}”.</source>
        <translation>Ninguna otra palabra empieza por «{letter}».</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Nothing was changed: this window is for reading only.</source>
        <translation>No se ha cambiado nada: esta ventana es solo de lectura.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Los cambios valen al momento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No action and no key matches.</source>
        <translation>Ninguna acción ni tecla coincide.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n carácter seleccionado</numerusform>
            <numerusform>%n caracteres seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in this span</source>
        <translation>
            <numerusform>%n carácter en este fragmento</numerusform>
            <numerusform>%n caracteres en este fragmento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimpleSteps</name>
    <message>
        <source>Retire “{name}”</source>
        <translation>Retirar «{name}»</translation>
    </message>
    <message>
        <source>It is no longer offered for new work, and its key becomes free. What has been made with it stays, and is exported.</source>
        <translation>Ya no se ofrece para trabajo nuevo y su tecla queda libre. Lo que se hizo con ella se queda y se exporta.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>Recuperar «{name}»</translation>
    </message>
    <message>
        <source>It is offered for new work again. Give it a key if it needs one.</source>
        <translation>Se ofrece de nuevo para trabajo nuevo. Dele una tecla si la necesita.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Eliminar «{name}»</translation>
    </message>
    <message>
        <source>It is taken out of the codebook with everything under it. That is possible only while no work uses it.</source>
        <translation>Se quita del libro de códigos con todo lo que depende de ella. Solo es posible mientras ningún trabajo la use.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>Why is this statement skipped? The reason may stay empty.</source>
        <translation>¿Por qué se omite esta declaración? El motivo puede quedar vacío.</translation>
    </message>
    <message>
        <source>Reason for skipping this statement</source>
        <translation>Motivo para omitir esta declaración</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SlotEditor</name>
    <message>
        <source>{slot}: implied actor</source>
        <translation>{slot}: actor implícito</translation>
    </message>
    <message>
        <source>implied, not named</source>
        <translation>implícito, sin nombrar</translation>
    </message>
    <message>
        <source>Clear, though no words say it</source>
        <translation>Claro, aunque ninguna palabra lo diga</translation>
    </message>
    <message>
        <source>not implied</source>
        <translation>no implícito</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>De quién se trata</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Close the raw source</source>
        <translation>Cerrar el documento original</translation>
    </message>
    <message>
        <source>Raw source of the document</source>
        <translation>Original del documento, sin cambios</translation>
    </message>
</context>
<context>
    <name>SpanHead</name>
    <message>
        <source>Note on this span</source>
        <translation>Nota sobre este fragmento</translation>
    </message>
    <message>
        <source>Delete span</source>
        <translation>Eliminar el fragmento</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message>
        <source>Note on this span</source>
        <translation>Nota sobre este fragmento</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>No span selected</source>
        <translation>Ningún fragmento seleccionado</translation>
    </message>
    <message>
        <source>Select words in the text, then press a letter. A click on a bar selects its span.</source>
        <translation>Seleccione palabras en el texto y pulse una letra. Un clic en una línea selecciona su fragmento.</translation>
    </message>
</context>
<context>
    <name>SpanTable</name>
    <message>
        <source>Spans of this statement</source>
        <translation>Fragmentos de esta declaración</translation>
    </message>
    <message>
        <source>Search labels, words and attributes</source>
        <translation>Buscar etiquetas, palabras y atributos</translation>
    </message>
    <message>
        <source>Go to the span</source>
        <translation>Ir al fragmento</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>No span matches.</source>
        <translation>Ningún fragmento coincide.</translation>
    </message>
    <message>
        <source>This statement has no spans yet.</source>
        <translation>Esta declaración aún no tiene fragmentos.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanTableModel</name>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Attributes and note</source>
        <translation>Atributos y nota</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split an actor</source>
        <translation>Dividir un actor</translation>
    </message>
    <message>
        <source>Spans that name the actor</source>
        <translation>Fragmentos que nombran al actor</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>Nombre del nuevo actor</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n span(s)</source>
        <translation>
            <numerusform>Separar %n fragmento</numerusform>
            <numerusform>Separar %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of these spans do not mean {name}?</source>
        <translation>¿Cuáles de estos fragmentos no se refieren a {name}?</translation>
    </message>
</context>
<context>
    <name>SplitEntryDialog</name>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>With the value</source>
        <translation>Con el valor</translation>
    </message>
    <message>
        <source>What goes to the new entry</source>
        <translation>Lo que pasa a la nueva entrada</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Reading the work on it…</source>
        <translation>Leyendo el trabajo hecho con ella…</translation>
    </message>
    <message>
        <source>Or ticked</source>
        <translation>O marcados</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>Dividir «{name}»</translation>
    </message>
    <message>
        <source>A new entry beside it takes over the part that you choose; nothing else changes.</source>
        <translation>Una nueva entrada a su lado recibe la parte que usted elija; nada más cambia.</translation>
    </message>
    <message>
        <source>Split without these</source>
        <translation>Dividir sin esto</translation>
    </message>
    <message>
        <source>Split off “{name}”</source>
        <translation>Separar «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n para elegir</numerusform>
            <numerusform>%n para elegir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Who demands what of whom, and where the text says so.</source>
        <translation>Quién exige qué a quién, y dónde lo dice el texto.</translation>
    </message>
    <message>
        <source>Five documents with spans to look at and change.</source>
        <translation>Cinco documentos con fragmentos para mirar y cambiar.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Choose text files for a new project</source>
        <translation>Elegir archivos de texto para un proyecto nuevo</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>Skipped…</source>
        <translation>Omitida…</translation>
    </message>
    <message>
        <source>Flagged for a second look</source>
        <translation>Por revisar más tarde</translation>
    </message>
    <message>
        <source>{state}, flagged</source>
        <translation>{state}, por revisar</translation>
    </message>
    <message>
        <source>State of this statement</source>
        <translation>Estado de esta declaración</translation>
    </message>
</context>
<context>
    <name>StatementFilter</name>
    <message>
        <source>No language</source>
        <translation>Sin idioma</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Sin marca para revisar</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>Con comentarios</translation>
    </message>
    <message>
        <source>Without comments</source>
        <translation>Sin comentarios</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>Desde {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Hasta {last}</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Orden de los documentos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Por revisar</translation>
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
        <translation>Aún no hay declaraciones</translation>
    </message>
    <message>
        <source>Import text files, or drop them on this window.</source>
        <translation>Importe archivos de texto, o suéltelos en esta ventana.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>No statement matches</source>
        <translation>Ninguna declaración coincide</translation>
    </message>
    <message>
        <source>Show all {total}</source>
        <translation>Mostrar las {total}</translation>
    </message>
    <message>
        <source>None of the statements passes the filter.</source>
        <translation>Ninguna declaración pasa el filtro.</translation>
    </message>
    <message>
        <source>“{search}” is in none of the statements that pass the filter.</source>
        <translation>«{search}» no está en ninguna de las declaraciones que pasan el filtro.</translation>
    </message>
    <message>
        <source>“{search}” is in no title and in no text.</source>
        <translation>«{search}» no está en ningún título ni en ningún texto.</translation>
    </message>
</context>
<context>
    <name>StatementMenus</name>
    <message>
        <source>Change the title…</source>
        <translation>Cambiar el título…</translation>
    </message>
    <message>
        <source>Call the statement otherwise in the list</source>
        <translation>Llamar de otro modo a la declaración en la lista</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Begin another statement where the caret stands; annotations go along</source>
        <translation>Empezar otra declaración donde está el cursor; las anotaciones la siguen</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Unir con la siguiente</translation>
    </message>
    <message>
        <source>Make one statement of this one and the next of its document</source>
        <translation>Hacer una sola declaración de esta y la siguiente de su documento</translation>
    </message>
    <message>
        <source>Leave the words out</source>
        <translation>Dejar fuera las palabras</translation>
    </message>
    <message>
        <source>Grey the selected words out of the statement; the raw source lists them, to be taken in</source>
        <translation>Sacar de la declaración las palabras seleccionadas; el documento original las enumera, para volver a incorporarlas</translation>
    </message>
    <message>
        <source>Keep only the words</source>
        <translation>Conservar solo las palabras</translation>
    </message>
    <message>
        <source>Grey everything around the selected words out of the statement</source>
        <translation>Dejar fuera de la declaración, en gris, todo lo que rodea las palabras seleccionadas</translation>
    </message>
    <message>
        <source>What is left out here</source>
        <translation>Lo que queda fuera aquí</translation>
    </message>
    <message>
        <source>Show what stands in the file beside this statement and is left out, to take it in</source>
        <translation>Mostrar lo que está en el archivo junto a esta declaración y queda fuera, para incorporarlo</translation>
    </message>
    <message>
        <source>Take in what is left out</source>
        <translation>Incorporar lo que queda fuera</translation>
    </message>
    <message>
        <source>Put the first piece that is left out here, or the one chosen in its list, into the statement</source>
        <translation>Poner en la declaración la primera parte que queda fuera aquí, o la elegida en la lista</translation>
    </message>
    <message>
        <source>Keep as a rule for this folder…</source>
        <translation>Guardar como regla para esta carpeta…</translation>
    </message>
    <message>
        <source>Have the next import cut files of the same folder as you cut this document by hand</source>
        <translation>Hacer que la próxima importación corte los archivos de la misma carpeta como usted cortó este documento</translation>
    </message>
    <message>
        <source>Compare with the copy or translation</source>
        <translation>Comparar con la copia o traducción</translation>
    </message>
    <message>
        <source>Show the statement that is nearly the same, or in another language, beside the text</source>
        <translation>Mostrar junto al texto la declaración casi igual o en otro idioma</translation>
    </message>
    <message>
        <source>Carry over spans of the copy…</source>
        <translation>Trasladar fragmentos de la copia…</translation>
    </message>
    <message>
        <source>See which spans of the near copy stand here word for word, and take them over in one step</source>
        <translation>Ver qué fragmentos de la copia están aquí palabra por palabra y tomarlos en un solo paso</translation>
    </message>
    <message>
        <source>Not a copy or translation</source>
        <translation>No es copia ni traducción</translation>
    </message>
    <message>
        <source>Say that the two statements are not one text</source>
        <translation>Decir que las dos declaraciones no son un mismo texto</translation>
    </message>
    <message>
        <source>Leave the group of copies or translations</source>
        <translation>Salir del grupo de copias o traducciones</translation>
    </message>
    <message>
        <source>Say that the statement is one text with none of its group</source>
        <translation>Decir que la declaración no es el mismo texto que ninguna de su grupo</translation>
    </message>
</context>
<context>
    <name>StatementPreview</name>
    <message>
        <source>What this file will become</source>
        <translation>En qué se convertirá este archivo</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traducciones</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Statement text</source>
        <translation>Texto de la declaración</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Everything stays in project files on this computer.</source>
        <translation>Todo queda en archivos de proyecto en este equipo.</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Anota: {name}</translation>
    </message>
    <message>
        <source>Change the reviewer</source>
        <translation>Cambiar quién anota</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>What this touches is shown here.</source>
        <translation>Aquí se muestra lo que esto toca.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Merge {one} into {other}</source>
        <translation>Fusionar {one} en {other}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es el mismo</translation>
    </message>
    <message>
        <source>Written alike but for case, accents or signs</source>
        <translation>Escritos igual salvo mayúsculas, acentos o signos</translation>
    </message>
    <message>
        <source>One is the short form of the other</source>
        <translation>Uno es la forma abreviada del otro</translation>
    </message>
    <message>
        <source>Spelled alike</source>
        <translation>Escritos de forma parecida</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Actors that may be one</source>
        <translation>Actores que quizá sean el mismo</translation>
    </message>
    <message>
        <source>No two names look like one actor.</source>
        <translation>No hay dos nombres que parezcan un mismo actor.</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take a codebook</source>
        <translation>Tomar un libro de códigos</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Add what is lacking</source>
        <translation>Añadir lo que falta</translation>
    </message>
    <message>
        <source>What is here stays as it is</source>
        <translation>Lo que hay aquí se queda como está</translation>
    </message>
    <message>
        <source>Replace the whole</source>
        <translation>Sustituir todo</translation>
    </message>
    <message>
        <source>What the other one lacks is taken away or retired</source>
        <translation>Lo que falta en el otro se quita o se retira</translation>
    </message>
    <message>
        <source>Take the codebook “{name}”</source>
        <translation>Tomar el libro de códigos «{name}»</translation>
    </message>
    <message>
        <source>Entries of the same name are the same entry: the work on them stays. Entries that carry work are never taken away, but retired.</source>
        <translation>Las entradas del mismo nombre son la misma entrada: su trabajo se queda. Las que llevan trabajo nunca se quitan, sino que se retiran.</translation>
    </message>
    <message>
        <source>Replace without these</source>
        <translation>Sustituir sin esto</translation>
    </message>
    <message>
        <source>Replace the codebook</source>
        <translation>Sustituir el libro de códigos</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(s)</source>
        <translation>
            <numerusform>Añadir %n entrada</numerusform>
            <numerusform>Añadir %n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetStrip</name>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>Make a new entry of each selected name (Insert)</source>
        <translation>Hacer de cada nombre seleccionado una entrada nueva (Insert)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Take nothing that has a selected name (Delete)</source>
        <translation>No tomar nada de lo que lleva un nombre seleccionado (Supr)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected name(s)</source>
        <translation>
            <numerusform>%n nombre seleccionado</numerusform>
            <numerusform>%n nombres seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>What {name} becomes</source>
        <translation>Qué pasa a ser {name}</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
    </message>
    <message>
        <source>Left out with what it belongs to</source>
        <translation>Fuera, junto con aquello a lo que pertenece</translation>
    </message>
    <message>
        <source>New entry “{name}”</source>
        <translation>Entrada nueva «{name}»</translation>
    </message>
</context>
<context>
    <name>TextHead</name>
    <message>
        <source>Previous statement</source>
        <translation>Declaración anterior</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Declaración siguiente</translation>
    </message>
    <message>
        <source>Note on the statement</source>
        <translation>Nota sobre la declaración</translation>
    </message>
    <message>
        <source>Done and next</source>
        <translation>Terminar y siguiente</translation>
    </message>
    <message>
        <source>{index} of {total}</source>
        <translation>{index} de {total}</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>fuera de la lista</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Change label to</source>
        <translation>Cambiar la etiqueta a</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>Etiquetar como</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>We demand the immediate withdrawal of all troops.</source>
        <translation>Exigimos la retirada inmediata de todas las tropas.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Ancho del texto</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Write the names of labels beside their badges</source>
        <translation>Escribir el nombre de las etiquetas junto a su distintivo</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} píxeles</translation>
    </message>
</context>
<context>
    <name>ThroughMenus</name>
    <message>
        <source>Select a word more</source>
        <translation>Seleccionar una palabra más</translation>
    </message>
    <message>
        <source>Select the word after the caret, or one word more</source>
        <translation>Seleccionar la palabra tras el cursor, o una palabra más</translation>
    </message>
    <message>
        <source>Select a word less</source>
        <translation>Seleccionar una palabra menos</translation>
    </message>
    <message>
        <source>Leave out the last word; without a selection, select the word before the caret</source>
        <translation>Dejar fuera la última palabra; sin selección, seleccionar la palabra anterior al cursor</translation>
    </message>
    <message>
        <source>Select to the end of the clause</source>
        <translation>Seleccionar hasta el final de la proposición</translation>
    </message>
    <message>
        <source>Up to the next comma, stop, bracket or quotation mark</source>
        <translation>Hasta la próxima coma, punto, paréntesis o comilla</translation>
    </message>
    <message>
        <source>Select to the end of the sentence</source>
        <translation>Seleccionar hasta el final de la frase</translation>
    </message>
    <message>
        <source>Up to the mark that ends the sentence</source>
        <translation>Hasta el signo que cierra la frase</translation>
    </message>
    <message>
        <source>Find a word by its letter</source>
        <translation>Encontrar una palabra por su letra</translation>
    </message>
    <message>
        <source>Select the next word with a letter that you type, or everything up to it; with Shift, backwards</source>
        <translation>Seleccionar la próxima palabra con la letra que se escriba, o todo hasta ella; con Mayúsculas, hacia atrás</translation>
    </message>
    <message>
        <source>Next word with that letter</source>
        <translation>Palabra siguiente con esa letra</translation>
    </message>
    <message>
        <source>Go on to the next word that begins with the letter you typed</source>
        <translation>Ir a la próxima palabra que empieza por la letra escrita</translation>
    </message>
    <message>
        <source>Select the words of the span</source>
        <translation>Seleccionar las palabras del fragmento</translation>
    </message>
    <message>
        <source>Take the words of the selected span once more, to go on from there</source>
        <translation>Tomar de nuevo las palabras del fragmento seleccionado, para seguir desde ahí</translation>
    </message>
    <message>
        <source>Values as before</source>
        <translation>Valores como antes</translation>
    </message>
    <message>
        <source>Give the empty attributes the values that the same words, or the last span, had</source>
        <translation>Dar a los atributos vacíos los valores que tuvieron las mismas palabras o el último fragmento</translation>
    </message>
    <message>
        <source>Fill in the attributes</source>
        <translation>Rellenar los atributos</translation>
    </message>
    <message>
        <source>Go from one empty attribute to the next; the last leads back to the text</source>
        <translation>Ir de un atributo vacío al siguiente; el último lleva de vuelta al texto</translation>
    </message>
    <message>
        <source>Mark the span</source>
        <translation>Marcar el fragmento</translation>
    </message>
    <message>
        <source>Mark it for the next step, or take its mark away; Ctrl and a click do the same</source>
        <translation>Marcarlo para el paso siguiente, o quitarle la marca; Control y un clic hacen lo mismo</translation>
    </message>
    <message>
        <source>Mark all spans of this label</source>
        <translation>Marcar todos los fragmentos de esta etiqueta</translation>
    </message>
    <message>
        <source>Mark every span of the statement that has the label of the selected one</source>
        <translation>Marcar cada fragmento de la declaración que tenga la etiqueta del seleccionado</translation>
    </message>
    <message>
        <source>Add the words to the span</source>
        <translation>Añadir las palabras al fragmento</translation>
    </message>
    <message>
        <source>Let the selected words join the selected span; dragging with Ctrl and Shift does the same</source>
        <translation>Incorporar las palabras seleccionadas al fragmento seleccionado; arrastrar con Control y Mayúsculas hace lo mismo</translation>
    </message>
    <message>
        <source>Take the words out of the span</source>
        <translation>Quitar las palabras del fragmento</translation>
    </message>
    <message>
        <source>Leave the selected words out of the selected span</source>
        <translation>Dejar fuera del fragmento seleccionado las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Copy spans to another statement…</source>
        <translation>Copiar fragmentos a otra declaración…</translation>
    </message>
    <message>
        <source>Copy the marked spans, or the selected one, to where the same words stand</source>
        <translation>Copiar los fragmentos marcados, o el seleccionado, a donde están las mismas palabras</translation>
    </message>
    <message>
        <source>Label every occurrence…</source>
        <translation>Etiquetar cada aparición…</translation>
    </message>
    <message>
        <source>Find the selected words, or those of the span, in the statement or everywhere, and label them</source>
        <translation>Buscar las palabras seleccionadas, o las del fragmento, en la declaración o en todas partes, y etiquetarlas</translation>
    </message>
    <message>
        <source>Fill in the statement labels</source>
        <translation>Rellenar las etiquetas de la declaración</translation>
    </message>
    <message>
        <source>Write the first statement label that is empty, then the next</source>
        <translation>Escribir la primera etiqueta de la declaración que esté vacía, luego la siguiente</translation>
    </message>
    <message>
        <source>Next undone statement</source>
        <translation>Siguiente declaración sin terminar</translation>
    </message>
    <message>
        <source>Go to the next statement of the list that is neither done nor skipped</source>
        <translation>Ir a la próxima declaración de la lista que no esté terminada ni omitida</translation>
    </message>
    <message>
        <source>Previous undone statement</source>
        <translation>Anterior declaración sin terminar</translation>
    </message>
    <message>
        <source>Go to the last statement before this one that is neither done nor skipped</source>
        <translation>Ir a la última declaración anterior a esta que no esté terminada ni omitida</translation>
    </message>
    <message>
        <source>Filter and sort statements</source>
        <translation>Filtrar y ordenar las declaraciones</translation>
    </message>
    <message>
        <source>Narrow the list by state, label, language, document, date, reviewer, flag or comments</source>
        <translation>Limitar la lista por estado, etiqueta, idioma, documento, fecha, quien anota, marca para revisar o comentarios</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>Mostrar todas las declaraciones</translation>
    </message>
    <message>
        <source>Take every filter of the list away</source>
        <translation>Quitar todos los filtros de la lista</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Rev&amp;isión</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>Comentarios…</translation>
    </message>
    <message>
        <source>Read and write comments on statements and spans, and go to what they are about</source>
        <translation>Leer y escribir comentarios sobre declaraciones y fragmentos, e ir a lo que tratan</translation>
    </message>
    <message>
        <source>Time worked on this statement</source>
        <translation>Tiempo de trabajo en esta declaración</translation>
    </message>
    <message>
        <source>Say how long you have worked on it, longer pauses left out; nobody else sees this</source>
        <translation>Decir cuánto ha trabajado usted en ella, sin contar las pausas largas; nadie más lo ve</translation>
    </message>
    <message>
        <source>Interaction log</source>
        <translation>Registro de interacción</translation>
    </message>
    <message>
        <source>Write down keys, clicks and which annotations they made, to count the actions an annotation takes. The log stays on this computer, apart from your projects, and never holds any text.</source>
        <translation>Anotar teclas, clics y qué anotaciones hicieron, para contar las acciones que requiere una anotación. El registro queda en este equipo, aparte de sus proyectos, y nunca contiene texto.</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Title of the statement</source>
        <translation>Título de la declaración</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What is this statement called?</source>
        <translation>¿Cómo se llama esta declaración?</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Add “{name}”</source>
        <translation>Añadir «{name}»</translation>
    </message>
</context>
<context>
    <name>VersionForm</name>
    <message>
        <source>What becomes of the changed file</source>
        <translation>Qué será del archivo cambiado</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>Its statements take the place of the old ones</source>
        <translation>Sus declaraciones sustituyen a las anteriores</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Aparte</translation>
    </message>
    <message>
        <source>A document of its own; the old one stays as it is</source>
        <translation>Un documento propio; el anterior queda como está</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>The file is not imported; the old document stays as it is</source>
        <translation>El archivo no se importa; el documento anterior queda como está</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>New version of {name}: {fates}.</source>
        <translation>Versión nueva de {name}: {fates}.</translation>
    </message>
    <message>
        <source>Changed version of {name}, to be a document of its own.</source>
        <translation>Versión cambiada de {name}, que será un documento propio.</translation>
    </message>
    <message>
        <source>Changed version of {name}, left out.</source>
        <translation>Versión cambiada de {name}, dejada fuera.</translation>
    </message>
    <message>
        <source>beside the old version</source>
        <translation>junto a la versión anterior</translation>
    </message>
    <message>
        <source>new version: {fates}</source>
        <translation>versión nueva: {fates}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) move along</source>
        <translation>
            <numerusform>%n fragmento pasa</numerusform>
            <numerusform>%n fragmentos pasan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n está por revisar</numerusform>
            <numerusform>%n están por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) on the old one</source>
        <translation>
            <numerusform>%n queda en la anterior</numerusform>
            <numerusform>%n quedan en la anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no spans</source>
        <translation>no tiene fragmentos</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>High contrast takes the colours of the system. Labels keep their letters and lines.</source>
        <translation>El alto contraste toma los colores del sistema. Las etiquetas conservan sus letras y líneas.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Filas de la lista</translation>
    </message>
    <message>
        <source>with everything</source>
        <translation>con todo</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajas</translation>
    </message>
    <message>
        <source>Low rows show one line of the title, and more statements at once.</source>
        <translation>Las filas bajas muestran una línea del título, y más declaraciones a la vez.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Spans of this label have no canonical name.</source>
        <translation>Los fragmentos de esta etiqueta no tienen nombre canónico.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>This was the last statement of the list.</source>
        <translation>Era la última declaración de la lista.</translation>
    </message>
    <message>
        <source>Read-only: {why}</source>
        <translation>Solo lectura: {why}</translation>
    </message>
</context>
<context>
    <name>Worktime</name>
    <message>
        <source>You have worked less than a minute on this statement.</source>
        <translation>Ha trabajado menos de un minuto en esta declaración.</translation>
    </message>
    <message numerus="yes">
        <source>You have worked %n minute(s) on this statement.</source>
        <translation>
            <numerusform>Ha trabajado %n minuto en esta declaración.</numerusform>
            <numerusform>Ha trabajado %n minutos en esta declaración.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PairRow</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Remove this pair</source>
        <translation>Eliminar este par</translation>
    </message>
</context>
<context>
    <name>_PieceWords</name>
    <message>
        <source>Above: {kind}</source>
        <translation>Encima: {kind}</translation>
    </message>
    <message>
        <source>Within: {kind}</source>
        <translation>Dentro: {kind}</translation>
    </message>
    <message>
        <source>Below: {kind}</source>
        <translation>Debajo: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left out here</source>
        <translation>
            <numerusform>%n parte queda fuera aquí</numerusform>
            <numerusform>%n partes quedan fuera aquí</numerusform>
        </translation>
    </message>
</context>
</TS>
