<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
    <message>
        <source>Annotator {version}</source>
        <translation>Annotator {version}</translation>
    </message>
    <message>
        <source>Who demands what of whom, and where the text says so.</source>
        <translation>Qui exige quoi de qui, et où le texte le dit.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt for Python under the LGPL.</source>
        <translation>Logiciel libre sous licence MIT. Il utilise Qt for Python sous licence LGPL.</translation>
    </message>
    <message>
        <source>Projects lie where you put them, one file each. Nothing leaves this computer.</source>
        <translation>Les projets restent là où vous les mettez, un fichier par projet. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Your settings: {file}</source>
        <translation>Vos réglages&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>{label}, {words}, inside {outer}</source>
        <translation>{label}, {words}, à l’intérieur de {outer}</translation>
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
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>new span</source>
        <translation>nouveau passage</translation>
    </message>
    <message>
        <source>border of a span</source>
        <translation>limite d’un passage</translation>
    </message>
    <message>
        <source>label of a span</source>
        <translation>étiquette d’un passage</translation>
    </message>
    <message>
        <source>deleted span</source>
        <translation>passage supprimé</translation>
    </message>
    <message>
        <source>attribute of a span</source>
        <translation>attribut d’un passage</translation>
    </message>
    <message>
        <source>canonical name</source>
        <translation>nom canonique</translation>
    </message>
    <message>
        <source>note on a span</source>
        <translation>note sur un passage</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>nouvelle relation</translation>
    </message>
    <message>
        <source>deleted relation</source>
        <translation>relation supprimée</translation>
    </message>
    <message>
        <source>state of a statement</source>
        <translation>état d’une déclaration</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>marque «&#xa0;à revoir&#xa0;»</translation>
    </message>
    <message>
        <source>note on a statement</source>
        <translation>note sur une déclaration</translation>
    </message>
    <message>
        <source>statement label</source>
        <translation>étiquette de déclaration</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>annotations from a file</source>
        <translation>annotations d’un fichier</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open a project first.</source>
        <translation>Ouvrez d’abord un projet.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Open a statement first.</source>
        <translation>Ouvrez d’abord une déclaration.</translation>
    </message>
    <message>
        <source>Select words first.</source>
        <translation>Sélectionnez d’abord des mots.</translation>
    </message>
    <message>
        <source>Select a span first.</source>
        <translation>Sélectionnez d’abord un passage.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Impossible pour le moment.</translation>
    </message>
</context>
<context>
    <name>AttributeList</name>
    <message numerus="yes">
        <source>%n more attribute(s)</source>
        <translation>
            <numerusform>%n autre attribut</numerusform>
            <numerusform>%n autres attributs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Every span of this label needs it.</source>
        <translation>Tout passage de cette étiquette doit l’avoir.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking the project</source>
        <translation>Vérification du projet</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n span(s): everything is in order.</source>
        <translation>
            <numerusform>%n passage vérifié&#xa0;: tout est en ordre.</numerusform>
            <numerusform>%n passages vérifiés&#xa0;: tout est en ordre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problème trouvé</numerusform>
            <numerusform>%n problèmes trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>of</source>
        <translation>à</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>because</source>
        <translation>parce que</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>{who} says:</source>
        <translation>{who} dit&#xa0;:</translation>
    </message>
    <message>
        <source>demands</source>
        <translation>exige</translation>
    </message>
    <message>
        <source>favours</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>neutral on</source>
        <translation>neutre sur</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>position</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>implicite</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Revendications</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n revendication</numerusform>
            <numerusform>%n revendications</numerusform>
        </translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Pas encore de revendications</translation>
    </message>
    <message>
        <source>Every demand and every stance makes a claim. L links it with who makes it and of whom.</source>
        <translation>Chaque exigence et chaque position forme une revendication. L la relie à qui l’exprime et à qui elle s’adresse.</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
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
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 ou 2022</translation>
    </message>
    <message>
        <source>Not a date, so it was not taken. Write it as 2022-02-28, 2022-02 or 2022.</source>
        <translation>Ce n’est pas une date, elle n’a donc pas été reprise. Écrivez-la sous la forme 2022-02-28, 2022-02 ou 2022.</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>The codebook says nothing about this label yet.</source>
        <translation>La grille de codage ne dit encore rien de cette étiquette.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Drop text files here</source>
        <translation>Déposez des fichiers texte ici</translation>
    </message>
    <message>
        <source>They become a new project. Plain text and Markdown, in any encoding.</source>
        <translation>Ils deviennent un nouveau projet. Texte brut et Markdown, quel que soit l’encodage.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>toutes {count}</translation>
    </message>
    <message>
        <source>done {count}</source>
        <translation>terminées {count}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What this format holds</source>
        <translation>Ce que contient ce format</translation>
    </message>
    <message>
        <source>Before it takes the file&apos;s place, the export is read back and compared with the project.</source>
        <translation>Avant de prendre la place du fichier, l’export est relu et comparé au projet.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no statement to export.</source>
        <translation>Il n’y a aucune déclaration à exporter.</translation>
    </message>
    <message>
        <source>No statement is done yet.</source>
        <translation>Aucune déclaration n’est encore terminée.</translation>
    </message>
    <message>
        <source>Name the file that is to be written.</source>
        <translation>Indiquez le fichier à écrire.</translation>
    </message>
    <message>
        <source>Name the file with its folder, or choose it.</source>
        <translation>Indiquez le fichier avec son dossier, ou choisissez-le.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>One statement a line</source>
        <translation>Une déclaration par ligne</translation>
    </message>
    <message>
        <source>holds all</source>
        <translation>contient tout</translation>
    </message>
    <message>
        <source>Everything: texts, spans with their ranges in the statement and in the file, attributes, relations, statement labels, reviews and notes of every reviewer, and the codebook. Annotator can import it.</source>
        <translation>Tout&#xa0;: les textes, les passages avec leurs positions dans la déclaration et dans le fichier, les attributs, les relations, les étiquettes de déclaration, les états et les notes de chaque annotateur, et la grille de codage. Annotator peut l’importer.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Exportation annulée. Aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n span(s) to {file}. Read back: equal.</source>
        <translation>
            <numerusform>%n passage exporté dans {file}. Relecture&#xa0;: identique.</numerusform>
            <numerusform>%n passages exportés dans {file}. Relecture&#xa0;: identique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldButton</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown *.text)</source>
        <translation>Textes (*.txt *.md *.markdown *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Projets Annotator (*.annotator)</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>There are no values from before to take.</source>
        <translation>Il n’y a pas de valeurs précédentes à reprendre.</translation>
    </message>
    <message>
        <source>Every field of this span has a value.</source>
        <translation>Chaque champ de ce passage a une valeur.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search titles and texts</source>
        <translation>Chercher titres et textes</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Show statements of every state, not only {names}</source>
        <translation>Montrer les déclarations de tous les états, pas seulement {names}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>À revoir</translation>
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
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Capitals and accents must be as typed</source>
        <translation>Majuscules et accents comme ils sont tapés</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Leave out longer words</source>
        <translation>Laisser de côté les mots plus longs</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close, with the hit selected (Esc)</source>
        <translation>Fermer, l’occurrence restant sélectionnée (Échap)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>{current} of more than {total}</source>
        <translation>{current} sur plus de {total}</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} sur {total}</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Report on the imported files</source>
        <translation>Rapport sur les fichiers importés</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n file(s)</source>
        <translation>
            <numerusform>Ce qu’est devenu %n fichier</numerusform>
            <numerusform>Ce que sont devenus %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>The report was not saved: {reason}. The imported statements are safe.</source>
        <translation>Le rapport n’a pas été enregistré&#xa0;: {reason}. Les déclarations importées sont en sécurité.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
</context>
<context>
    <name>Interaction</name>
    <message>
        <source>Keys, clicks and annotations are logged, without any text, in {path}</source>
        <translation>Touches, clics et annotations sont consignés, sans aucun texte, dans {path}</translation>
    </message>
    <message>
        <source>The interaction log cannot be written to {path}: {reason}. Your work is safe.</source>
        <translation>Le journal d’interaction ne peut pas être écrit dans {path}&#xa0;: {reason}. Votre travail est en sécurité.</translation>
    </message>
</context>
<context>
    <name>JobDisplay</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label: {name}</source>
        <translation>Étiquette&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name}
Give the span another label</source>
        <translation>{name}
Donner une autre étiquette au passage</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 ou 2022</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>LabelPalette</name>
    <message>
        <source>Labels for the selection</source>
        <translation>Étiquettes pour la sélection</translation>
    </message>
</context>
<context>
    <name>LabelRow</name>
    <message numerus="yes">
        <source>{label}, key {key}, %n span(s) here</source>
        <translation>
            <numerusform>{label}, touche {key}, %n passage ici</numerusform>
            <numerusform>{label}, touche {key}, %n passages ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Definition of {label}</source>
        <translation>Définition de {label}</translation>
    </message>
    <message>
        <source>Definition (?)</source>
        <translation>Définition (?)</translation>
    </message>
    <message>
        <source>Retired: no longer given to new spans.</source>
        <translation>Retirée&#xa0;: n’est plus donnée à de nouveaux passages.</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Select words first, then choose a label.</source>
        <translation>Sélectionnez d’abord des mots, puis choisissez une étiquette.</translation>
    </message>
    <message>
        <source>A span keeps at least one character. Delete it to take it away.</source>
        <translation>Un passage garde au moins un caractère. Supprimez-le pour l’enlever.</translation>
    </message>
</context>
<context>
    <name>LabellingMenus</name>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Déclaration</translation>
    </message>
    <message>
        <source>&amp;Done and next</source>
        <translation>&amp;Terminer et passer à la suivante</translation>
    </message>
    <message>
        <source>Mark as done and go to the next statement</source>
        <translation>Marquer comme terminée et aller à la déclaration suivante</translation>
    </message>
    <message>
        <source>&amp;Next statement</source>
        <translation>Déclaration &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next statement of the list</source>
        <translation>Aller à la déclaration suivante de la liste</translation>
    </message>
    <message>
        <source>&amp;Previous statement</source>
        <translation>Déclaration &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the previous statement of the list</source>
        <translation>Aller à la déclaration précédente de la liste</translation>
    </message>
    <message>
        <source>Mark as ne&amp;w</source>
        <translation>Marquer comme no&amp;uvelle</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>Mark as &amp;in work</source>
        <translation>Marquer comme &amp;en cours</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Commencée, pas terminée</translation>
    </message>
    <message>
        <source>Mark as d&amp;one</source>
        <translation>Marquer comme ter&amp;minée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>Leave this statement out</source>
        <translation>Laisser cette déclaration de côté</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>À &amp;revoir</translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation>Marquer pour y revenir plus tard</translation>
    </message>
    <message>
        <source>No&amp;te on the statement</source>
        <translation>&amp;Note sur la déclaration</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Sp&amp;an</source>
        <translation>Pa&amp;ssage</translation>
    </message>
    <message>
        <source>&amp;Label the selection…</source>
        <translation>É&amp;tiqueter la sélection…</translation>
    </message>
    <message>
        <source>Choose a label for the selected words</source>
        <translation>Choisir une étiquette pour les mots sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Next span</source>
        <translation>Passage &amp;suivant</translation>
    </message>
    <message>
        <source>Select the next span of the text</source>
        <translation>Sélectionner le passage suivant du texte</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>Passage &amp;précédent</translation>
    </message>
    <message>
        <source>Select the span before</source>
        <translation>Sélectionner le passage précédent</translation>
    </message>
    <message>
        <source>Spans of this state&amp;ment…</source>
        <translation>Passages de cette déc&amp;laration…</translation>
    </message>
    <message>
        <source>All spans in a table, to sort, search and go to</source>
        <translation>Tous les passages dans un tableau, pour trier, chercher et y aller</translation>
    </message>
    <message>
        <source>Start a word &amp;earlier</source>
        <translation>&amp;Début un mot plus tôt</translation>
    </message>
    <message>
        <source>Move the start to the left</source>
        <translation>Déplacer le début vers la gauche</translation>
    </message>
    <message>
        <source>Start a &amp;word later</source>
        <translation>Dé&amp;but un mot plus tard</translation>
    </message>
    <message>
        <source>Move the start to the right</source>
        <translation>Déplacer le début vers la droite</translation>
    </message>
    <message>
        <source>End a word earlie&amp;r</source>
        <translation>&amp;Fin un mot plus tôt</translation>
    </message>
    <message>
        <source>Move the end to the left</source>
        <translation>Déplacer la fin vers la gauche</translation>
    </message>
    <message>
        <source>End a word la&amp;ter</source>
        <translation>F&amp;in un mot plus tard</translation>
    </message>
    <message>
        <source>Move the end to the right</source>
        <translation>Déplacer la fin vers la droite</translation>
    </message>
    <message>
        <source>Start a character earlier</source>
        <translation>Début un caractère plus tôt</translation>
    </message>
    <message>
        <source>Move the start to the left by a character</source>
        <translation>Déplacer le début d’un caractère vers la gauche</translation>
    </message>
    <message>
        <source>Start a character later</source>
        <translation>Début un caractère plus tard</translation>
    </message>
    <message>
        <source>Move the start to the right by a character</source>
        <translation>Déplacer le début d’un caractère vers la droite</translation>
    </message>
    <message>
        <source>End a character earlier</source>
        <translation>Fin un caractère plus tôt</translation>
    </message>
    <message>
        <source>Move the end to the left by a character</source>
        <translation>Déplacer la fin d’un caractère vers la gauche</translation>
    </message>
    <message>
        <source>End a character later</source>
        <translation>Fin un caractère plus tard</translation>
    </message>
    <message>
        <source>Move the end to the right by a character</source>
        <translation>Déplacer la fin d’un caractère vers la droite</translation>
    </message>
    <message>
        <source>Lin&amp;k to…</source>
        <translation>&amp;Relier à…</translation>
    </message>
    <message>
        <source>Propose a span to link this one with; a click on another span links with that one</source>
        <translation>Proposer un passage à relier à celui-ci&#x202f;; un clic sur un autre passage le relie à celui-là</translation>
    </message>
    <message>
        <source>&amp;Canonical name</source>
        <translation>Nom &amp;canonique</translation>
    </message>
    <message>
        <source>Name the person or organisation behind these words</source>
        <translation>Nommer la personne ou l’organisation derrière ces mots</translation>
    </message>
    <message>
        <source>N&amp;ote on the span</source>
        <translation>&amp;Note sur le passage</translation>
    </message>
    <message>
        <source>&amp;Delete span</source>
        <translation>Supprimer le passa&amp;ge</translation>
    </message>
    <message>
        <source>Take the label off these words; undo brings it back</source>
        <translation>Enlever l’étiquette de ces mots&#x202f;; Annuler la rétablit</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Propose the next span</source>
        <translation>Proposer le passage suivant</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Link nothing more</source>
        <translation>Ne plus rien relier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Link: {relation}</source>
        <translation>Relier&#xa0;: {relation}</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Take away: {relation} {words}</source>
        <translation>Enlever&#xa0;: {relation} {words}</translation>
    </message>
    <message>
        <source>Take this relation away</source>
        <translation>Enlever cette relation</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>There is no span here that this one could be linked with and is not yet.</source>
        <translation>Il n’y a ici aucun autre passage auquel celui-ci pourrait encore être relié.</translation>
    </message>
    <message>
        <source>The codebook has no link between these two, or they are linked already.</source>
        <translation>La grille de codage ne prévoit pas de relation entre ces deux passages, ou ils sont déjà reliés.</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{project} – Annotator</source>
        <translation>{project} – Annotator</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Make an empty project file</source>
        <translation>Créer un fichier de projet vide</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Five documents with spans to look at and change</source>
        <translation>Cinq documents avec des passages à regarder et à modifier</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Take text files into this project</source>
        <translation>Ajouter des fichiers texte à ce projet</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the annotations as training data</source>
        <translation>Écrire les annotations comme données d’entraînement</translation>
    </message>
    <message>
        <source>C&amp;heck the project</source>
        <translation>&amp;Vérifier le projet</translation>
    </message>
    <message>
        <source>Compare every quote, range and reference with the texts</source>
        <translation>Comparer chaque citation, position et renvoi avec les textes</translation>
    </message>
    <message>
        <source>&amp;Reviewer name…</source>
        <translation>Nom de l’&amp;annotateur…</translation>
    </message>
    <message>
        <source>Under which name you annotate</source>
        <translation>Sous quel nom vous annotez</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Revenir à la page d’accueil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>Fermer la fenêtre&#x202f;; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change, also across restarts</source>
        <translation>Annuler la dernière modification, même après un redémarrage</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Copy words</source>
        <translation>&amp;Copier les mots</translation>
    </message>
    <message>
        <source>Copy the selected words as plain text</source>
        <translation>Copier les mots sélectionnés en texte brut</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the whole statement</source>
        <translation>Sélectionner toute la déclaration</translation>
    </message>
    <message>
        <source>&amp;Search statements</source>
        <translation>Chercher des &amp;déclarations</translation>
    </message>
    <message>
        <source>Find words in titles and texts</source>
        <translation>Trouver des mots dans les titres et les textes</translation>
    </message>
    <message>
        <source>&amp;Find in this text…</source>
        <translation>Chercher dans ce te&amp;xte…</translation>
    </message>
    <message>
        <source>Mark every place where words occur in this text</source>
        <translation>Marquer chaque endroit où des mots apparaissent dans ce texte</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next place where the words occur</source>
        <translation>Aller au prochain endroit où les mots apparaissent</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the place before where the words occur</source>
        <translation>Aller à l’endroit précédent où les mots apparaissent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Enlarge the text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>Show the text at its usual size</source>
        <translation>Montrer le texte à sa taille habituelle</translation>
    </message>
    <message>
        <source>Go to the s&amp;tatements</source>
        <translation>Aller aux &amp;déclarations</translation>
    </message>
    <message>
        <source>Move the focus to the list</source>
        <translation>Placer le focus sur la liste</translation>
    </message>
    <message>
        <source>Go to the te&amp;xt</source>
        <translation>Aller au t&amp;exte</translation>
    </message>
    <message>
        <source>Move the focus to the text</source>
        <translation>Placer le focus sur le texte</translation>
    </message>
    <message>
        <source>Go to the &amp;panels</source>
        <translation>Aller au&amp;x panneaux</translation>
    </message>
    <message>
        <source>Move the focus to codebook and span</source>
        <translation>Placer le focus sur la grille de codage et le passage</translation>
    </message>
    <message>
        <source>Go to the &amp;claims</source>
        <translation>Aller aux &amp;revendications</translation>
    </message>
    <message>
        <source>Move the focus to the cards of the claims</source>
        <translation>Placer le focus sur les fiches des revendications</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>Go round list, text and panels</source>
        <translation>Parcourir liste, texte et panneaux</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Mots sombres sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Mots clairs sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Toutes les touches sur une feuille</translation>
    </message>
    <message>
        <source>&amp;About Annotator</source>
        <translation>À &amp;propos d’Annotator</translation>
    </message>
    <message>
        <source>Version, licence, where things lie</source>
        <translation>Version, licence, emplacement des fichiers</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Annotator made a mistake ({error}). What was saved is safe; go on.</source>
        <translation>Annotator a fait une erreur ({error}). Ce qui est enregistré est en sécurité&#x202f;; continuez.</translation>
    </message>
    <message>
        <source>Annotator made a mistake ({error}). Your work is safe.</source>
        <translation>Annotator a fait une erreur ({error}). Votre travail est en sécurité.</translation>
    </message>
    <message>
        <source>Not saved: Annotator made a mistake ({error}). What was saved before is safe; go on, or close and open the project again.</source>
        <translation>Non enregistré&#xa0;: Annotator a fait une erreur ({error}). Ce qui était enregistré est en sécurité&#x202f;; continuez, ou fermez le projet et rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Ctrl+Enter keeps the note, Esc leaves it as it was</source>
        <translation>Ctrl+Entrée garde la note, Échap la laisse telle qu’elle était</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>{label}: {definition}</source>
        <translation>{label}&#xa0;: {definition}</translation>
    </message>
    <message>
        <source>Include: {words}</source>
        <translation>Inclure&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Exclude: {words}</source>
        <translation>Exclure&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Letter or Enter labels</source>
        <translation>Une lettre ou Entrée étiquette</translation>
    </message>
    <message>
        <source>by character</source>
        <translation>par caractère</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message>
        <source>Statements done</source>
        <translation>Déclarations terminées</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} terminées</translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Projects that you open appear here.</source>
        <translation>Les projets que vous ouvrez apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>The file is no longer in {folder}</source>
        <translation>Le fichier n’est plus dans {folder}</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Retrouver…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} terminées</translation>
    </message>
</context>
<context>
    <name>ReviewerNameDialog</name>
    <message>
        <source>Reviewer</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nom de l’annotateur</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Utiliser ce nom</translation>
    </message>
    <message>
        <source>Under which name do you work?</source>
        <translation>Sous quel nom travaillez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Every span, relation and note carries the name of the reviewer who made it, so that the work of several people can lie side by side in one project. Use the same name on every computer.</source>
        <translation>Chaque passage, relation et note porte le nom de l’annotateur qui l’a fait, pour que le travail de plusieurs personnes puisse tenir côte à côte dans un projet. Utilisez le même nom sur tous les ordinateurs.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Type the first letter of a word. Esc leaves it.</source>
        <translation>Tapez la première lettre d’un mot. Échap abandonne.</translation>
    </message>
    <message>
        <source>No further word begins with “{letter}”.</source>
        <translation>Aucun autre mot ne commence par «&#xa0;{letter}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher des actions et des touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No action and no key matches.</source>
        <translation>Aucune action ni touche ne correspond.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n caractère sélectionné</numerusform>
            <numerusform>%n caractères sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in this span</source>
        <translation>
            <numerusform>%n caractère dans ce passage</numerusform>
            <numerusform>%n caractères dans ce passage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>Why is this statement skipped? The reason may stay empty.</source>
        <translation>Pourquoi écarter cette déclaration&#x202f;? La raison peut rester vide.</translation>
    </message>
    <message>
        <source>Reason for skipping this statement</source>
        <translation>Raison d’écarter cette déclaration</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SlotEditor</name>
    <message>
        <source>{slot}: implied actor</source>
        <translation>{slot}&#xa0;: acteur implicite</translation>
    </message>
    <message>
        <source>implied, not named</source>
        <translation>implicite, non nommé</translation>
    </message>
    <message>
        <source>Clear, though no words say it</source>
        <translation>Clair, même si aucun mot ne le dit</translation>
    </message>
    <message>
        <source>not implied</source>
        <translation>non implicite</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Enlever la marque</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Qui est visé</translation>
    </message>
</context>
<context>
    <name>SpanHead</name>
    <message>
        <source>Note on this span</source>
        <translation>Note sur ce passage</translation>
    </message>
    <message>
        <source>Delete span</source>
        <translation>Supprimer le passage</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message>
        <source>Note on this span</source>
        <translation>Note sur ce passage</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>No span selected</source>
        <translation>Aucun passage sélectionné</translation>
    </message>
    <message>
        <source>Select words in the text, then press a letter. A click on a bar selects its span.</source>
        <translation>Sélectionnez des mots dans le texte, puis tapez une lettre. Un clic sur un trait sélectionne son passage.</translation>
    </message>
</context>
<context>
    <name>SpanTable</name>
    <message>
        <source>Spans of this statement</source>
        <translation>Passages de cette déclaration</translation>
    </message>
    <message>
        <source>Search labels, words and attributes</source>
        <translation>Chercher étiquettes, mots et attributs</translation>
    </message>
    <message>
        <source>Go to the span</source>
        <translation>Aller au passage</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>No span matches.</source>
        <translation>Aucun passage ne correspond.</translation>
    </message>
    <message>
        <source>This statement has no spans yet.</source>
        <translation>Cette déclaration n’a pas encore de passages.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanTableModel</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur de</translation>
    </message>
    <message>
        <source>Attributes and note</source>
        <translation>Attributs et note</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Who demands what of whom, and where the text says so.</source>
        <translation>Qui exige quoi de qui, et où le texte le dit.</translation>
    </message>
    <message>
        <source>Five documents with spans to look at and change.</source>
        <translation>Cinq documents avec des passages à regarder et à modifier.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Choose text files for a new project</source>
        <translation>Choisir des fichiers texte pour un nouveau projet</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Écartée</translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>Skipped…</source>
        <translation>Écartée…</translation>
    </message>
    <message>
        <source>Flagged for a second look</source>
        <translation>À revoir plus tard</translation>
    </message>
    <message>
        <source>{state}, flagged</source>
        <translation>{state}, à revoir</translation>
    </message>
    <message>
        <source>State of this statement</source>
        <translation>État de cette déclaration</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>No statements yet</source>
        <translation>Pas encore de déclarations</translation>
    </message>
    <message>
        <source>Import text files, or drop them on this window.</source>
        <translation>Importez des fichiers texte, ou déposez-les sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>No statement matches</source>
        <translation>Aucune déclaration ne correspond</translation>
    </message>
    <message>
        <source>Show all {total}</source>
        <translation>Toutes les montrer ({total})</translation>
    </message>
    <message>
        <source>None of the statements passes the filter.</source>
        <translation>Aucune déclaration ne passe le filtre.</translation>
    </message>
    <message>
        <source>“{search}” is in none of the statements that pass the filter.</source>
        <translation>«&#xa0;{search}&#xa0;» ne figure dans aucune des déclarations qui passent le filtre.</translation>
    </message>
    <message>
        <source>“{search}” is in no title and in no text.</source>
        <translation>«&#xa0;{search}&#xa0;» ne figure dans aucun titre ni aucun texte.</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>à revoir</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>Statement text</source>
        <translation>Texte de la déclaration</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Everything stays in project files on this computer.</source>
        <translation>Tout reste dans des fichiers de projet sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Annotateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Change the reviewer</source>
        <translation>Changer d’annotateur</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>TextHead</name>
    <message>
        <source>Previous statement</source>
        <translation>Déclaration précédente</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Déclaration suivante</translation>
    </message>
    <message>
        <source>Note on the statement</source>
        <translation>Note sur la déclaration</translation>
    </message>
    <message>
        <source>Done and next</source>
        <translation>Terminer, suivante</translation>
    </message>
    <message>
        <source>{index} of {total}</source>
        <translation>{index} sur {total}</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>hors de la liste</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Change label to</source>
        <translation>Changer l’étiquette en</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>Étiqueter comme</translation>
    </message>
</context>
<context>
    <name>ThroughMenus</name>
    <message>
        <source>Select a &amp;word more</source>
        <translation>Sélectionner un &amp;mot de plus</translation>
    </message>
    <message>
        <source>Select the word after the caret, or one word more</source>
        <translation>Sélectionner le mot après le curseur, ou un mot de plus</translation>
    </message>
    <message>
        <source>Select a word &amp;less</source>
        <translation>Sélectionner un mot de m&amp;oins</translation>
    </message>
    <message>
        <source>Leave out the last word; without a selection, select the word before the caret</source>
        <translation>Laisser le dernier mot&#x202f;; sans sélection, sélectionner le mot avant le curseur</translation>
    </message>
    <message>
        <source>Select &amp;to the end of the clause</source>
        <translation>Sélectionner jusqu’à la fin de la proposit&amp;ion</translation>
    </message>
    <message>
        <source>Up to the next comma, stop, bracket or quotation mark</source>
        <translation>Jusqu’à la prochaine virgule, point, parenthèse ou guillemet</translation>
    </message>
    <message>
        <source>Select to the end of the s&amp;entence</source>
        <translation>Sélectionner jusqu’à la fin de la p&amp;hrase</translation>
    </message>
    <message>
        <source>Up to the mark that ends the sentence</source>
        <translation>Jusqu’au signe qui termine la phrase</translation>
    </message>
    <message>
        <source>Find a word &amp;by its letter</source>
        <translation>Trou&amp;ver un mot par sa lettre</translation>
    </message>
    <message>
        <source>Select the next word with a letter that you type, or everything up to it</source>
        <translation>Sélectionner le prochain mot commençant par la lettre tapée, ou tout jusqu’à lui</translation>
    </message>
    <message>
        <source>Next word with that letter</source>
        <translation>Mot suivant avec cette lettre</translation>
    </message>
    <message>
        <source>Go on to the next word that begins with the letter you typed</source>
        <translation>Aller au prochain mot qui commence par la lettre tapée</translation>
    </message>
    <message>
        <source>Select the words of the span</source>
        <translation>Sélectionner les mots du passage</translation>
    </message>
    <message>
        <source>Take the words of the selected span once more, to go on from there</source>
        <translation>Reprendre les mots du passage sélectionné, pour continuer à partir de là</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>&amp;Interaction log</source>
        <translation>&amp;Journal d’interaction</translation>
    </message>
    <message>
        <source>Write down keys, clicks and which annotations they made, to count the actions an annotation takes. The log stays on this computer, apart from your projects, and never holds any text.</source>
        <translation>Noter les touches, les clics et les annotations qu’ils ont produites, pour compter les gestes que demande une annotation. Le journal reste sur cet ordinateur, à part de vos projets, et ne contient jamais de texte.</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Add “{name}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Spans of this label have no canonical name.</source>
        <translation>Les passages de cette étiquette n’ont pas de nom canonique.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>This was the last statement of the list.</source>
        <translation>C’était la dernière déclaration de la liste.</translation>
    </message>
    <message>
        <source>Read-only: {why}</source>
        <translation>Lecture seule&#xa0;: {why}</translation>
    </message>
</context>
</TS>
