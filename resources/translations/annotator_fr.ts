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
        <source>Done: {what}. Ctrl+Z takes it back.</source>
        <translation>Fait&#xa0;: {what}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Forgotten: the rule for {source}. Ctrl+Z takes it back.</source>
        <translation>Oubliée&#xa0;: la règle pour {source}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Kept as a rule for {source}. Ctrl+Z takes it back.</source>
        <translation>Gardé comme règle pour {source}. Ctrl+Z l’annule.</translation>
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
        <source>attributes of a span</source>
        <translation>attributs d’un passage</translation>
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
        <source>new comment</source>
        <translation>nouveau commentaire</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>settled comment</source>
        <translation>commentaire réglé</translation>
    </message>
    <message>
        <source>comment that was opened again</source>
        <translation>commentaire rouvert</translation>
    </message>
    <message>
        <source>deleted comment</source>
        <translation>commentaire supprimé</translation>
    </message>
    <message>
        <source>spans at every occurrence</source>
        <translation>passages à chaque occurrence</translation>
    </message>
    <message>
        <source>copied spans</source>
        <translation>passages copiés</translation>
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
        <source>spans carried over</source>
        <translation>passages reportés</translation>
    </message>
    <message>
        <source>split statement</source>
        <translation>déclaration divisée</translation>
    </message>
    <message>
        <source>joined statements</source>
        <translation>déclarations réunies</translation>
    </message>
    <message>
        <source>title of a statement</source>
        <translation>titre d’une déclaration</translation>
    </message>
    <message>
        <source>words left out</source>
        <translation>mots laissés de côté</translation>
    </message>
    <message>
        <source>words taken in</source>
        <translation>mots repris</translation>
    </message>
    <message>
        <source>statement of words that were left out</source>
        <translation>déclaration faite de mots laissés de côté</translation>
    </message>
    <message>
        <source>words around the statement left out</source>
        <translation>mots autour de la déclaration laissés de côté</translation>
    </message>
    <message>
        <source>rule for a folder</source>
        <translation>règle pour un dossier</translation>
    </message>
    <message>
        <source>forgotten rule for a folder</source>
        <translation>règle oubliée pour un dossier</translation>
    </message>
    <message>
        <source>copy or translation</source>
        <translation>copie ou traduction</translation>
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
        <source>issuer, date or language</source>
        <translation>émetteur, date ou langue</translation>
    </message>
    <message>
        <source>new actor</source>
        <translation>nouvel acteur</translation>
    </message>
    <message>
        <source>facts about an actor</source>
        <translation>informations sur un acteur</translation>
    </message>
    <message>
        <source>name of an actor</source>
        <translation>nom d’un acteur</translation>
    </message>
    <message>
        <source>another name of an actor</source>
        <translation>autre nom d’un acteur</translation>
    </message>
    <message>
        <source>another name taken away</source>
        <translation>autre nom enlevé</translation>
    </message>
    <message>
        <source>removed actor</source>
        <translation>acteur supprimé</translation>
    </message>
    <message>
        <source>merged actors</source>
        <translation>acteurs fusionnés</translation>
    </message>
    <message>
        <source>split actor</source>
        <translation>acteur divisé</translation>
    </message>
    <message>
        <source>implied slot</source>
        <translation>rôle implicite</translation>
    </message>
    <message>
        <source>new entry of the codebook</source>
        <translation>nouvelle entrée de la grille</translation>
    </message>
    <message>
        <source>name of an entry of the codebook</source>
        <translation>nom d’une entrée de la grille</translation>
    </message>
    <message>
        <source>changed entry of the codebook</source>
        <translation>entrée modifiée de la grille</translation>
    </message>
    <message>
        <source>order of the codebook</source>
        <translation>ordre de la grille</translation>
    </message>
    <message>
        <source>retired entry of the codebook</source>
        <translation>entrée retirée de la grille</translation>
    </message>
    <message>
        <source>removed entry of the codebook</source>
        <translation>entrée supprimée de la grille</translation>
    </message>
    <message>
        <source>merged labels</source>
        <translation>étiquettes fusionnées</translation>
    </message>
    <message>
        <source>merged attributes</source>
        <translation>attributs fusionnés</translation>
    </message>
    <message>
        <source>merged choices</source>
        <translation>choix fusionnés</translation>
    </message>
    <message>
        <source>merged relations of the codebook</source>
        <translation>relations fusionnées de la grille</translation>
    </message>
    <message>
        <source>split label</source>
        <translation>étiquette divisée</translation>
    </message>
    <message>
        <source>split attribute</source>
        <translation>attribut divisé</translation>
    </message>
    <message>
        <source>split choice</source>
        <translation>choix divisé</translation>
    </message>
    <message>
        <source>split relation of the codebook</source>
        <translation>relation divisée de la grille</translation>
    </message>
    <message>
        <source>entries taken from another codebook</source>
        <translation>entrées prises d’une autre grille</translation>
    </message>
    <message>
        <source>replaced codebook</source>
        <translation>grille de codage remplacée</translation>
    </message>
    <message>
        <source>confirmed annotations</source>
        <translation>annotations confirmées</translation>
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
    <name>ActiveFilters</name>
    <message>
        <source>No longer only: {filter}</source>
        <translation>Ne plus limiter à&#xa0;: {filter}</translation>
    </message>
    <message>
        <source>{filter}: a click takes this filter away</source>
        <translation>{filter}&#xa0;: un clic enlève ce filtre</translation>
    </message>
</context>
<context>
    <name>ActorDetails</name>
    <message>
        <source>Canonical name</source>
        <translation>Nom canonique</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Actif jusqu’à</translation>
    </message>
    <message>
        <source>Note on the actor</source>
        <translation>Note sur l’acteur</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Ajouter un autre nom</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Take the name {name} away</source>
        <translation>Enlever le nom {name}</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 ou 2022</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
</context>
<context>
    <name>ActorRegister</name>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>Select an actor, or several to merge them.</source>
        <translation>Sélectionnez un acteur, ou plusieurs pour les fusionner.</translation>
    </message>
    <message>
        <source>May be one: {pairs}</source>
        <translation>Peut-être le même&#xa0;: {pairs}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Search names, kinds and notes</source>
        <translation>Chercher noms, types et notes</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>May join</source>
        <translation>Peut relier</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New attribute of “{label}”</source>
        <translation>Nouvel attribut de «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>New statement label</source>
        <translation>Nouvelle étiquette de déclaration</translation>
    </message>
    <message>
        <source>New choice of “{attribute}”</source>
        <translation>Nouveau choix de «&#xa0;{attribute}&#xa0;»</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nouvelle relation</translation>
    </message>
    <message>
        <source>It is given a letter, a key, a line and inks that are free; change them on its page.</source>
        <translation>Elle reçoit une lettre, une touche, un trait et des encres encore libres&#x202f;; modifiez-les sur sa page.</translation>
    </message>
    <message>
        <source>A link from one span to another, read in its direction: a speaker makes a demand.</source>
        <translation>Un lien d’un passage à un autre, lu dans son sens&#xa0;: un locuteur formule une exigence.</translation>
    </message>
    <message>
        <source>Another value to choose. Its key and sign are given on its page.</source>
        <translation>Une autre valeur à choisir. Sa touche et son signe se donnent sur sa page.</translation>
    </message>
    <message>
        <source>What kind of value it holds cannot be changed later.</source>
        <translation>Le genre de valeur ne pourra plus être changé.</translation>
    </message>
</context>
<context>
    <name>AnnotationReading</name>
    <message>
        <source>Reading annotations</source>
        <translation>Lecture des annotations</translation>
    </message>
    <message>
        <source>Reading cancelled. Nothing was taken.</source>
        <translation>Lecture annulée. Rien n’a été repris.</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>Required: marked until it has a value</source>
        <translation>Obligatoire&#xa0;: marqué tant qu’il est vide</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>What it says about a span or a statement</source>
        <translation>Ce qu’il dit d’un passage ou d’une déclaration</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
    <name>Bulk</name>
    <message>
        <source>Select a few words first, or a span.</source>
        <translation>Sélectionnez d’abord quelques mots ou un passage.</translation>
    </message>
    <message>
        <source>Looking for the words</source>
        <translation>Recherche des mots</translation>
    </message>
    <message numerus="yes">
        <source>Labelled %n span(s). One step back takes all of them away.</source>
        <translation>
            <numerusform>%n passage étiqueté. Un pas en arrière l’enlève.</numerusform>
            <numerusform>%n passages étiquetés. Un pas en arrière les enlève tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Carry over spans</source>
        <translation>Reporter des passages</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>From “{title}”, where the same words stand here</source>
        <translation>De «&#xa0;{title}&#xa0;», là où les mêmes mots se trouvent ici</translation>
    </message>
    <message>
        <source>{words} – {reason}</source>
        <translation>{words} – {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n span(s)</source>
        <translation>
            <numerusform>Reporter %n passage</numerusform>
            <numerusform>Reporter %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>A change shows here what it touches, before it is applied.</source>
        <translation>Une modification montre ici ce qu’elle touche, avant d’être appliquée.</translation>
    </message>
    <message>
        <source>Mend what is marked above, then apply.</source>
        <translation>Corrigez ce qui est marqué plus haut, puis appliquez.</translation>
    </message>
    <message>
        <source>Counting the work on it…</source>
        <translation>Décompte du travail concerné…</translation>
    </message>
    <message>
        <source>Apply without these</source>
        <translation>Appliquer sans cela</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking the project</source>
        <translation>Vérification du projet</translation>
    </message>
    <message>
        <source>Check cancelled. Nothing was changed.</source>
        <translation>Vérification annulée. Rien n’a été modifié.</translation>
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
    <name>ChoiceForm</name>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>The sign stands in the badge beside the letter; the key, a figure, chooses the value.</source>
        <translation>Le signe figure dans la pastille à côté de la lettre&#x202f;; la touche, un chiffre, choisit la valeur.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>When this value is right</source>
        <translation>Quand cette valeur convient</translation>
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
    <name>CodebookEditor</name>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n entry(s) are not applied yet.</source>
        <translation>
            <numerusform>Les modifications de %n entrée ne sont pas encore appliquées.</numerusform>
            <numerusform>Les modifications de %n entrées ne sont pas encore appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Abandonner et fermer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Attribute of the label…</source>
        <translation>Attribut de l’étiquette…</translation>
    </message>
    <message>
        <source>Choice of the attribute…</source>
        <translation>Choix de l’attribut…</translation>
    </message>
    <message>
        <source>Statement label…</source>
        <translation>Étiquette de déclaration…</translation>
    </message>
    <message>
        <source>Relation…</source>
        <translation>Relation…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>CodebookMenu</name>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Grille de codage</translation>
    </message>
    <message>
        <source>&amp;Edit the codebook…</source>
        <translation>&amp;Modifier la grille…</translation>
    </message>
    <message>
        <source>Labels, attributes, choices and relations: describe, recolour, merge, split, retire</source>
        <translation>Étiquettes, attributs, choix et relations&#xa0;: décrire, recolorer, fusionner, diviser, retirer</translation>
    </message>
    <message>
        <source>&amp;Outdated annotations…</source>
        <translation>Annotations &amp;périmées…</translation>
    </message>
    <message>
        <source>What was labelled before a definition was changed</source>
        <translation>Ce qui a été étiqueté avant qu’une définition change</translation>
    </message>
    <message>
        <source>&amp;Actors…</source>
        <translation>&amp;Acteurs…</translation>
    </message>
    <message>
        <source>Persons and organisations: names, other names, kinds and dates; merge and split them</source>
        <translation>Personnes et organisations&#xa0;: noms, autres noms, types et dates&#x202f;; les fusionner et les diviser</translation>
    </message>
    <message>
        <source>&amp;Import a codebook…</source>
        <translation>&amp;Importer une grille…</translation>
    </message>
    <message>
        <source>Take entries from a codebook file</source>
        <translation>Prendre des entrées d’un fichier de grille</translation>
    </message>
    <message>
        <source>Take from another &amp;project…</source>
        <translation>Prendre d’un autre pro&amp;jet…</translation>
    </message>
    <message>
        <source>Take entries from the codebook of another project</source>
        <translation>Prendre des entrées de la grille d’un autre projet</translation>
    </message>
    <message>
        <source>E&amp;xport the codebook…</source>
        <translation>E&amp;xporter la grille…</translation>
    </message>
    <message>
        <source>Write the codebook as a file that can be read, changed and imported</source>
        <translation>Écrire la grille dans un fichier lisible, modifiable et importable</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Show all labels in the text</source>
        <translation>Afficher toutes les étiquettes dans le texte</translation>
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
    <name>CodebookWords</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Statement label</source>
        <translation>Étiquette de déclaration</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>un choix parmi plusieurs</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>un acteur</translation>
    </message>
    <message>
        <source>words</source>
        <translation>des mots</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>tirets</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>épais</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>pointillé</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>tiret et point</translation>
    </message>
    <message>
        <source>thin double</source>
        <translation>double fin</translation>
    </message>
    <message>
        <source>thin with end marks</source>
        <translation>fin avec marques aux bouts</translation>
    </message>
    <message>
        <source>Too dim on the dark ground: contrast {contrast}, 3 are needed.</source>
        <translation>Trop sombre sur le fond sombre&#xa0;: contraste {contrast}, il faut 3.</translation>
    </message>
    <message>
        <source>Too pale on the light ground: contrast {contrast}, 3 are needed.</source>
        <translation>Trop pâle sur le fond clair&#xa0;: contraste {contrast}, il faut 3.</translation>
    </message>
    <message>
        <source>On the light ground it is hard to tell from “{label}”.</source>
        <translation>Sur le fond clair, difficile à distinguer de «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>On the light ground people who do not see red can hardly tell it from “{label}”.</source>
        <translation>Sur le fond clair, qui ne voit pas le rouge la distingue à peine de «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>On the light ground people who do not see green can hardly tell it from “{label}”.</source>
        <translation>Sur le fond clair, qui ne voit pas le vert la distingue à peine de «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>On the light ground people who do not see blue can hardly tell it from “{label}”.</source>
        <translation>Sur le fond clair, qui ne voit pas le bleu la distingue à peine de «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>On the dark ground it is hard to tell from “{label}”.</source>
        <translation>Sur le fond sombre, difficile à distinguer de «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>On the dark ground people who do not see red can hardly tell it from “{label}”.</source>
        <translation>Sur le fond sombre, qui ne voit pas le rouge la distingue à peine de «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>On the dark ground people who do not see green can hardly tell it from “{label}”.</source>
        <translation>Sur le fond sombre, qui ne voit pas le vert la distingue à peine de «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>On the dark ground people who do not see blue can hardly tell it from “{label}”.</source>
        <translation>Sur le fond sombre, qui ne voit pas le bleu la distingue à peine de «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>“{name}” has this name already, or one that reads alike.</source>
        <translation>«&#xa0;{name}&#xa0;» porte déjà ce nom, ou un nom qui se lit de même.</translation>
    </message>
    <message>
        <source>One visible character.</source>
        <translation>Un caractère visible.</translation>
    </message>
    <message>
        <source>This key belongs to “{name}”.</source>
        <translation>Cette touche appartient à «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A label&apos;s key is a letter from A to Z, a choice&apos;s a figure.</source>
        <translation>La touche d’une étiquette est une lettre de A à Z, celle d’un choix un chiffre.</translation>
    </message>
    <message>
        <source>A sign is one character.</source>
        <translation>Un signe est un seul caractère.</translation>
    </message>
    <message>
        <source>An ink is written as # and six figures or letters A to F.</source>
        <translation>Une encre s’écrit # puis six chiffres ou lettres de A à F.</translation>
    </message>
    <message>
        <source>Say which labels it may join.</source>
        <translation>Dites quelles étiquettes elle peut relier.</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>The codebook was written to {file}. Read back: equal.</source>
        <translation>La grille a été écrite dans {file}. Relecture&#xa0;: identique.</translation>
    </message>
    <message>
        <source>The labels were written to {file} with definitions and light inks; it holds no attributes, keys or relations.</source>
        <translation>Les étiquettes ont été écrites dans {file} avec leurs définitions et leurs encres claires&#x202f;; il ne contient ni attributs, ni touches, ni relations.</translation>
    </message>
    <message>
        <source>Edit the codebook ({key})</source>
        <translation>Modifier la grille ({key})</translation>
    </message>
    <message>
        <source>Edit the codebook</source>
        <translation>Modifier la grille</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search commands, labels, actors and statements</source>
        <translation>Chercher commandes, étiquettes, acteurs et déclarations</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”.</source>
        <translation>Rien ici ne s’appelle «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernières utilisées</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n ici</numerusform>
            <numerusform>%n ici</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Select words or a span first.</source>
        <translation>Sélectionnez d’abord des mots ou un passage.</translation>
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
    <name>CommandsButton</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>CommentRows</name>
    <message>
        <source>{who} · settled</source>
        <translation>{who} · réglé</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <source>on “{words}”</source>
        <translation>sur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>About the span “{words}”</source>
        <translation>À propos du passage «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>About the statement. Select a span first to write about it.</source>
        <translation>À propos de la déclaration. Pour écrire sur un passage, sélectionnez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Write the comment</source>
        <translation>Écrire le commentaire</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Toutes les déclarations</translation>
    </message>
    <message>
        <source>Settled ones too</source>
        <translation>Réglés aussi</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments.</source>
        <translation>Aucun commentaire.</translation>
    </message>
    <message>
        <source>A new comment; Ctrl+Enter writes it</source>
        <translation>Un nouveau commentaire&#x202f;; Ctrl+Entrée l’écrit</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>CommentsModel</name>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Next statement of this group</source>
        <translation>Déclaration suivante de ce groupe</translation>
    </message>
    <message>
        <source>Open this statement</source>
        <translation>Ouvrir cette déclaration</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>The other statement</source>
        <translation>L’autre déclaration</translation>
    </message>
</context>
<context>
    <name>CopySpansDialog</name>
    <message>
        <source>Copy spans</source>
        <translation>Copier des passages</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Chercher dans les titres</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No other statement has these words in its title.</source>
        <translation>Aucune autre déclaration n’a ces mots dans son titre.</translation>
    </message>
    <message>
        <source>{words} – not in that text</source>
        <translation>{words} – pas dans ce texte</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) found there</source>
        <translation>
            <numerusform>%n passage trouvé</numerusform>
            <numerusform>%n passages trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n span(s)</source>
        <translation>
            <numerusform>Copier %n passage</numerusform>
            <numerusform>Copier %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>To which statement</source>
        <translation>Vers quelle déclaration</translation>
    </message>
    <message>
        <source>What is found there</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %n span(s).</source>
        <translation>
            <numerusform>%n passage copié.</numerusform>
            <numerusform>%n passages copiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Groups that are not parted</source>
        <translation>Groupes jamais séparés</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>What the parts hold</source>
        <translation>Contenu des parties</translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s)</source>
        <translation>
            <numerusform>%n autre remarque</numerusform>
            <numerusform>%n autres remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CuttingActions</name>
    <message>
        <source>This is the last statement of its document.</source>
        <translation>C’est la dernière déclaration de son document.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>about {date}</source>
        <translation>vers {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>après {date}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>avant {date}</translation>
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
    <name>Destination</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Before it takes its place, the export is read back and compared with the project.</source>
        <translation>Avant d’être mise en place, l’exportation est relue et comparée au projet.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <source>They become a new project. Text, web pages, Word, PDF, mail, tables and archives.</source>
        <translation>Ils deviennent un nouveau projet. Texte, pages web, Word, PDF, courriels, tableaux et archives.</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Choose an entry at the left, or add one.</source>
        <translation>Choisissez une entrée à gauche, ou ajoutez-en une.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>{kind}, retired</source>
        <translation>{kind}, hors d’usage</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Remettre en usage…</translation>
    </message>
</context>
<context>
    <name>EntryTree</name>
    <message>
        <source>Entries of the codebook</source>
        <translation>Entrées de la grille</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Statement labels</source>
        <translation>Étiquettes de déclaration</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Counting what this format holds…</source>
        <translation>Calcul de ce que ce format contient…</translation>
    </message>
    <message>
        <source>holds all</source>
        <translation>contient tout</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n perte</numerusform>
            <numerusform>%n pertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export without these</source>
        <translation>Exporter sans cela</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>{texts}, {spans}</source>
        <translation>{texts}, {spans}</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %n span(s)</source>
        <translation>
            <numerusform>{held} sur %n passage</numerusform>
            <numerusform>{held} sur %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Everything, one statement a line</source>
        <translation>Tout, une déclaration par ligne</translation>
    </message>
    <message>
        <source>Spans and relations, for doccano</source>
        <translation>Passages et relations, pour doccano</translation>
    </message>
    <message>
        <source>A folder of texts, for brat</source>
        <translation>Un dossier de textes, pour brat</translation>
    </message>
    <message>
        <source>A token a line, a column a layer</source>
        <translation>Un mot par ligne, une colonne par couche</translation>
    </message>
    <message>
        <source>A token a line, B- I- O tags</source>
        <translation>Un mot par ligne, B- I- O</translation>
    </message>
    <message>
        <source>For training with spaCy</source>
        <translation>Pour l’apprentissage avec spaCy</translation>
    </message>
    <message>
        <source>For QualCoder, MAXQDA, ATLAS.ti</source>
        <translation>Pour QualCoder, MAXQDA, ATLAS.ti</translation>
    </message>
    <message>
        <source>A table for pandas, R, DuckDB</source>
        <translation>Un tableau pour pandas, R, DuckDB</translation>
    </message>
    <message>
        <source>A folder with a card, for “datasets”</source>
        <translation>Un dossier et sa fiche, pour « datasets »</translation>
    </message>
    <message>
        <source>For INCEpTION and DKPro</source>
        <translation>Pour INCEpTION et DKPro</translation>
    </message>
    <message>
        <source>For INCEpTION and WebAnno</source>
        <translation>Pour INCEpTION et WebAnno</translation>
    </message>
    <message>
        <source>With its labelling configuration</source>
        <translation>Avec sa configuration</translation>
    </message>
    <message>
        <source>An example for each reviewer</source>
        <translation>Un exemple par annotateur</translation>
    </message>
    <message>
        <source>JSON-LD, for archives and the web</source>
        <translation>JSON-LD, pour les archives et le web</translation>
    </message>
    <message>
        <source>XML with annotations beside the text</source>
        <translation>XML, annotations à côté du texte</translation>
    </message>
    <message>
        <source>A row a span</source>
        <translation>Une ligne par passage</translation>
    </message>
    <message>
        <source>A row a claim: who demands what of whom</source>
        <translation>Une ligne par revendication</translation>
    </message>
    <message>
        <source>Actors, concepts, agreement, dates</source>
        <translation>Acteurs, concepts, accord, dates</translation>
    </message>
    <message>
        <source>Text, target, for or against</source>
        <translation>Texte, cible, pour ou contre</translation>
    </message>
    <message>
        <source>Actors and concepts, for Gephi, visone, R</source>
        <translation>Acteurs et concepts, pour Gephi, visone, R</translation>
    </message>
    <message>
        <source>Who demands what of whom, as a network</source>
        <translation>Qui exige quoi de qui, en réseau</translation>
    </message>
    <message>
        <source>To read and print, without Annotator</source>
        <translation>À lire et imprimer, sans Annotator</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>Name the file or folder that is to be written.</source>
        <translation>Nommez le fichier ou le dossier à écrire.</translation>
    </message>
    <message>
        <source>Name the file with its folder, or choose it.</source>
        <translation>Nommez le fichier avec son dossier, ou choisissez-le.</translation>
    </message>
    <message>
        <source>There is a file of this name, and this export is a folder. Give another name.</source>
        <translation>Un fichier porte ce nom, et cette exportation est un dossier. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>There is a folder of this name. Give the name of a file in it.</source>
        <translation>Un dossier porte ce nom. Donnez le nom d’un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>The folder exists. It is replaced if it is empty or holds an earlier export only.</source>
        <translation>Le dossier existe. Il est remplacé s’il est vide ou ne contient qu’une exportation antérieure.</translation>
    </message>
    <message>
        <source>The file exists. It is replaced once the new one has been read back.</source>
        <translation>Le fichier existe. Il est remplacé une fois le nouveau relu.</translation>
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
    <message>
        <source>Exported {spans} of {all} spans to {file}.</source>
        <translation>{spans} passages sur {all} exportés dans {file}.</translation>
    </message>
    <message>
        <source>Exported {spans} of {all} spans to {file}. Read back: equal.</source>
        <translation>{spans} passages sur {all} exportés dans {file}. Relecture&#xa0;: identique.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
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
        <source>Documents</source>
        <translation>Documents</translation>
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
        <source>Read annotations</source>
        <translation>Lire des annotations</translation>
    </message>
    <message>
        <source>Read a folder of annotations</source>
        <translation>Lire un dossier d’annotations</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importer une grille de codage</translation>
    </message>
    <message>
        <source>Codebooks for other programs (*.qdc)</source>
        <translation>Grilles de codage pour d’autres programmes (*.qdc)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Exporter la grille de codage</translation>
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
        <source>Codebooks (*.toml)</source>
        <translation>Grilles de codage (*.toml)</translation>
    </message>
    <message>
        <source>Codebooks (*.toml *.qdc)</source>
        <translation>Grilles de codage (*.toml *.qdc)</translation>
    </message>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Projets Annotator (*.annotator)</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>Document RTF</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>LibreOffice document</source>
        <translation>Document LibreOffice</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Annotations in the exchange format</source>
        <translation>Annotations au format d’échange</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Rien dedans</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>En attente de lecture</translation>
    </message>
    <message>
        <source>Left out: nothing of this file goes in.</source>
        <translation>Laissé de côté : rien de ce fichier n’est importé.</translation>
    </message>
    <message>
        <source>The same file as “{name}”: that one goes in, and this one not a second time.</source>
        <translation>Le même fichier que « {name} » : celui-là est importé, celui-ci pas une seconde fois.</translation>
    </message>
    <message>
        <source>In the project already: it does not go in a second time.</source>
        <translation>Déjà dans le projet : il n’est pas importé une seconde fois.</translation>
    </message>
    <message>
        <source>{encoding}, guessed</source>
        <translation>{encoding}, deviné</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>encoding guessed</source>
        <translation>encodage deviné</translation>
    </message>
    <message>
        <source>changed, left out</source>
        <translation>modifié, laissé de côté</translation>
    </message>
    <message>
        <source>Same file as {name}</source>
        <translation>Même fichier que {name}</translation>
    </message>
    <message>
        <source>in the project already</source>
        <translation>déjà dans le projet</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near copy(ies)</source>
        <translation>
            <numerusform>%n quasi-copie</numerusform>
            <numerusform>%n quasi-copies</numerusform>
        </translation>
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
    <message>
        <source>Every statement label has a value.</source>
        <translation>Chaque étiquette de déclaration a une valeur.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Chercher titres et textes</translation>
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
    <name>FilterMenu</name>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>Montrer toutes les déclarations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Document…</source>
        <translation>Document…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Date…</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Dernier en premier</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Supprimer un filtre enregistré</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Only this document</source>
        <translation>Ce document seulement</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nom de ce filtre</translation>
    </message>
    <message>
        <source>Only statements of these dates</source>
        <translation>Seulement les déclarations de ces dates</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022</source>
        <translation>2022-02-28, 2022-02 ou 2022</translation>
    </message>
    <message>
        <source>Use these dates</source>
        <translation>Utiliser ces dates</translation>
    </message>
    <message>
        <source>Write a date as 2022-02-28, or only as 2022-02 or 2022.</source>
        <translation>Écrivez une date sous la forme 2022-02-28, ou seulement 2022-02 ou 2022.</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Every statement after this one is done or skipped.</source>
        <translation>Toutes les déclarations après celle-ci sont terminées ou écartées.</translation>
    </message>
    <message>
        <source>Every statement before this one is done or skipped.</source>
        <translation>Toutes les déclarations avant celle-ci sont terminées ou écartées.</translation>
    </message>
    <message>
        <source>Saved the filter “{name}”.</source>
        <translation>Filtre «&#xa0;{name}&#xa0;» enregistré.</translation>
    </message>
    <message>
        <source>Removed the filter “{name}”.</source>
        <translation>Filtre «&#xa0;{name}&#xa0;» supprimé.</translation>
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
    <name>FirstRecordsView</name>
    <message>
        <source>The first records</source>
        <translation>Les premiers enregistrements</translation>
    </message>
</context>
<context>
    <name>ForeignDialog</name>
    <message>
        <source>Read annotations</source>
        <translation>Lire des annotations</translation>
    </message>
    <message>
        <source>{file} is read as {format}</source>
        <translation>{file} est lu comme {format}</translation>
    </message>
    <message>
        <source>New entries for the rest</source>
        <translation>Nouvelles entrées pour le reste</translation>
    </message>
    <message>
        <source>Make a new entry of every name that would be left out</source>
        <translation>Créer une nouvelle entrée pour chaque nom qui serait laissé de côté</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Search names and what they become</source>
        <translation>Chercher des noms et ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>Names become entries that are called so, or that may mean the same. Enter changes what a name becomes, Insert makes a new entry of it, Delete leaves it out.</source>
        <translation>Les noms deviennent des entrées qui s’appellent ainsi ou qui peuvent signifier la même chose. Entrée change ce qu’un nom devient, Inser en fait une nouvelle entrée, Suppr le laisse de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out</source>
        <translation>
            <numerusform>%n nom laissé de côté</numerusform>
            <numerusform>%n noms laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out {count}</source>
        <translation>Laissés de côté {count}</translation>
    </message>
</context>
<context>
    <name>ForeignOffering</name>
    <message>
        <source>Import cancelled. Nothing was imported.</source>
        <translation>Importation annulée. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement label(s)</source>
        <translation>
            <numerusform>%n étiquette de déclaration</numerusform>
            <numerusform>%n étiquettes de déclaration</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
    <name>GreyWords</name>
    <message>
        <source>Keys and values above the text</source>
        <translation>Clés et valeurs au-dessus du texte</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>En-tête de la page</translation>
    </message>
    <message>
        <source>Caption of a picture</source>
        <translation>Légende d’une image</translation>
    </message>
    <message>
        <source>Request or navigation</source>
        <translation>Sollicitation ou navigation</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Déjà dit</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Découpé</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave the selected files out, or take them in again (Delete)</source>
        <translation>Laisser de côté les fichiers sélectionnés, ou les reprendre (Suppr)</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Fichiers lus</translation>
    </message>
    <message numerus="yes">
        <source>Options for %n file(s)</source>
        <translation>
            <numerusform>Options pour %n fichier</numerusform>
            <numerusform>Options pour %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {statements} from {files}</source>
        <translation>Importer {statements} de {files}</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation>Importer {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n fichier ne peut pas être lu</numerusform>
            <numerusform>%n fichiers ne peuvent pas être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the project already</source>
        <translation>
            <numerusform>%n déjà dans le projet</numerusform>
            <numerusform>%n déjà dans le projet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as another</source>
        <translation>
            <numerusform>%n identique à un autre</numerusform>
            <numerusform>%n identiques à un autre</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files: {done} of {total}</source>
        <translation>Lecture des fichiers : {done} sur {total}</translation>
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
    <message>
        <source>What became of the files</source>
        <translation>Ce que les fichiers sont devenus</translation>
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
    <name>ImportWriting</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n fichier lu</numerusform>
            <numerusform>%n fichiers lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n fichier refusé</numerusform>
            <numerusform>%n fichiers refusés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Recherche de copies</translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was imported.</source>
        <translation>Importation annulée. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This statement is not in the project any more.</source>
        <translation>Cette déclaration n’est plus dans le projet.</translation>
    </message>
</context>
<context>
    <name>InkField</name>
    <message>
        <source>Choose: {name}</source>
        <translation>Choisir&#xa0;: {name}</translation>
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
    <name>KeptRulesDialog</name>
    <message>
        <source>Kept rules</source>
        <translation>Règles gardées</translation>
    </message>
    <message>
        <source>Rules by their folders</source>
        <translation>Règles par dossier</translation>
    </message>
    <message>
        <source>No rule is kept.</source>
        <translation>Aucune règle n’est gardée.</translation>
    </message>
    <message>
        <source>Cut a document by hand, then choose “Keep as a rule for this folder” in the Statement menu. The next import from that folder follows it.</source>
        <translation>Découpez un document à la main, puis choisissez « Conserver comme règle pour ce dossier » dans le menu Déclaration. La prochaine importation depuis ce dossier la suit.</translation>
    </message>
    <message>
        <source>Forget the rule</source>
        <translation>Oublier la règle</translation>
    </message>
    <message>
        <source>The next import cuts files of this folder as any others</source>
        <translation>La prochaine importation découpe les fichiers de ce dossier comme les autres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Press a key to add it</source>
        <translation>Appuyez sur une touche pour l’ajouter</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>Keys of labels are set in the codebook.</source>
        <translation>Les touches des étiquettes se règlent dans la grille de codage.</translation>
    </message>
    <message>
        <source>{key} is a key of this action already.</source>
        <translation>{key} est déjà une touche de cette action.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} appartient à «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>Take it from “{action}”</source>
        <translation>La prendre à «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text.</source>
        <translation>{key} déplace le curseur dans le texte.</translation>
    </message>
    <message>
        <source>{key} is the key of the label “{label}”.</source>
        <translation>{key} est la touche de l’étiquette «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} is the key of the value “{value}”.</source>
        <translation>{key} est la touche de la valeur «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>Retirer {key}</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher des actions et des touches</translation>
    </message>
    <message>
        <source>Give my keys back</source>
        <translation>Rendre mes touches</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Touches habituelles partout</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Label {name}</source>
        <translation>Étiquette {name}</translation>
    </message>
    <message>
        <source>Attribute {name}</source>
        <translation>Attribut {name}</translation>
    </message>
    <message>
        <source>Relation {name}</source>
        <translation>Relation {name}</translation>
    </message>
    <message>
        <source>Statement label {name}</source>
        <translation>Étiquette de déclaration {name}</translation>
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
    <name>LabelForm</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Ink on the light ground</source>
        <translation>Encre sur fond clair</translation>
    </message>
    <message>
        <source>Ink on the dark ground</source>
        <translation>Encre sur fond sombre</translation>
    </message>
    <message>
        <source>Core label: listed first where labels are offered</source>
        <translation>Étiquette principale&#xa0;: proposée en premier</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>What the label marks, in a sentence</source>
        <translation>Ce que marque l’étiquette, en une phrase</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>What belongs to it though one may doubt</source>
        <translation>Ce qui en fait partie malgré le doute</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>What does not, though it looks like it</source>
        <translation>Ce qui n’en fait pas partie malgré l’apparence</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Words of a text that have this label</source>
        <translation>Mots d’un texte qui portent cette étiquette</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Two inks that everybody can tell from those of the other labels</source>
        <translation>Deux encres que chacun distingue de celles des autres étiquettes</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Ink, light</source>
        <translation>Encre, clair</translation>
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
    <message numerus="yes">
        <source>{label}, key {key}, %n span(s) here, faint in the text</source>
        <translation>
            <numerusform>{label}, touche {key}, %n passage ici, estompée dans le texte</numerusform>
            <numerusform>{label}, touche {key}, %n passages ici, estompée dans le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {label} in the text</source>
        <translation>Afficher {label} dans le texte</translation>
    </message>
    <message>
        <source>Show in the text (Space); with Shift, only this label</source>
        <translation>Afficher dans le texte (Espace)&#x202f;; avec Maj, seulement cette étiquette</translation>
    </message>
    <message>
        <source>Make {label} faint in the text</source>
        <translation>Estomper {label} dans le texte</translation>
    </message>
    <message>
        <source>Make faint (Space); with Shift, all but this label</source>
        <translation>Estomper (Espace)&#x202f;; avec Maj, toutes sauf cette étiquette</translation>
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
        <source>Only blanks are selected. Select words, then choose a label.</source>
        <translation>Seuls des blancs sont sélectionnés. Sélectionnez des mots, puis choisissez une étiquette.</translation>
    </message>
    <message>
        <source>Select a span, then words to add to it or to take out of it.</source>
        <translation>Sélectionnez un passage, puis des mots à y ajouter ou à en retirer.</translation>
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
        <source>Iss&amp;uer, date and language…</source>
        <translation>Émetteur, &amp;date et langue…</translation>
    </message>
    <message>
        <source>Say who issued the statement, when, and in which language it is</source>
        <translation>Dire qui a émis la déclaration, quand et en quelle langue</translation>
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
    <name>LabellingPage</name>
    <message>
        <source>Name of the reviewer</source>
        <translation>Nom de l’annotateur</translation>
    </message>
    <message>
        <source>You work as</source>
        <translation>Vous travaillez sous le nom</translation>
    </message>
    <message>
        <source>Every span carries the name of who made it. Use the same name on every computer.</source>
        <translation>Chaque passage porte le nom de qui l’a fait. Utilisez le même nom sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>A drag selects</source>
        <translation>Glisser sélectionne</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>des mots entiers</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>des caractères</translation>
    </message>
    <message>
        <source>With Ctrl held it selects the other of the two.</source>
        <translation>Avec Ctrl, c’est l’autre des deux.</translation>
    </message>
    <message>
        <source>Labels are offered</source>
        <translation>Étiquettes proposées</translation>
    </message>
    <message>
        <source>after a selection by mouse</source>
        <translation>après une sélection à la souris</translation>
    </message>
    <message>
        <source>on Enter alone</source>
        <translation>sur Entrée seulement</translation>
    </message>
    <message>
        <source>The letters of the labels work either way.</source>
        <translation>Les lettres des étiquettes fonctionnent dans les deux cas.</translation>
    </message>
</context>
<context>
    <name>LeavingOutShown</name>
    <message>
        <source>Nothing is left out beside this statement.</source>
        <translation>Rien n’est laissé de côté près de cette déclaration.</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Left out of the statements</source>
        <translation>Hors des déclarations</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Put these words into the open statement, where they stand in the file</source>
        <translation>Mettre ces mots dans la déclaration ouverte, là où ils se trouvent dans le fichier</translation>
    </message>
    <message>
        <source>Make a statement</source>
        <translation>Faire une déclaration</translation>
    </message>
    <message>
        <source>Make these words a statement of their own</source>
        <translation>Faire de ces mots une déclaration à part</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left out of the statements</source>
        <translation>
            <numerusform>%n partie hors des déclarations</numerusform>
            <numerusform>%n parties hors des déclarations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutStrip</name>
    <message>
        <source>In the raw source</source>
        <translation>Dans la source brute</translation>
    </message>
    <message>
        <source>Show where the chosen piece stands in the file as it came</source>
        <translation>Montrer où se trouve la partie choisie dans le fichier d’origine</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Fold what is left out</source>
        <translation>Replier ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Show what is left out here, to take it in</source>
        <translation>Afficher ce qui est laissé de côté ici, pour le reprendre</translation>
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
        <source>Link: {relation}. Space links and goes on to the next span.</source>
        <translation>Relier&#xa0;: {relation}. Espace relie et passe au passage suivant.</translation>
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
    <name>LookSample</name>
    <message>
        <source>How the label looks on the light and on the dark ground</source>
        <translation>L’étiquette sur fond clair et sur fond sombre</translation>
    </message>
    <message>
        <source>words of a text</source>
        <translation>mots d’un texte</translation>
    </message>
</context>
<context>
    <name>LossBox</name>
    <message>
        <source>Command that installs it</source>
        <translation>Commande qui l’installe</translation>
    </message>
    <message>
        <source>This format holds all of it.</source>
        <translation>Ce format contient tout.</translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation>Ce que ce format ne peut pas contenir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Afficher : {what}</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>overlapping span(s)</source>
        <translation>
            <numerusform>passage qui chevauche d’autres</numerusform>
            <numerusform>passages qui se chevauchent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s) of several ranges</source>
        <translation>
            <numerusform>passage de plusieurs morceaux</numerusform>
            <numerusform>passages de plusieurs morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s) equal to another one</source>
        <translation>
            <numerusform>passage égal à un autre</numerusform>
            <numerusform>passages égaux à un autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s)</source>
        <translation>
            <numerusform>passage</numerusform>
            <numerusform>passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attribute(s)</source>
        <translation>
            <numerusform>attribut</numerusform>
            <numerusform>attributs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>relation(s)</source>
        <translation>
            <numerusform>relation</numerusform>
            <numerusform>relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>statement label(s)</source>
        <translation>
            <numerusform>étiquette de déclaration</numerusform>
            <numerusform>étiquettes de déclaration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>name(s) of reviewers</source>
        <translation>
            <numerusform>nom d’annotateur</numerusform>
            <numerusform>noms d’annotateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>note</numerusform>
            <numerusform>notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s)</source>
        <translation>
            <numerusform>état de travail</numerusform>
            <numerusform>états de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>implied slot(s) of claims</source>
        <translation>
            <numerusform>place implicite de revendication</numerusform>
            <numerusform>places implicites de revendications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>text(s) too long for a cell</source>
        <translation>
            <numerusform>texte trop long pour une cellule</numerusform>
            <numerusform>textes trop longs pour une cellule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>character(s) that the format cannot write</source>
        <translation>
            <numerusform>caractère que le format ne peut pas écrire</numerusform>
            <numerusform>caractères que le format ne peut pas écrire</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest stays; the others are left out</source>
        <translation>le plus long reste ; les autres sont laissés de côté</translation>
    </message>
    <message>
        <source>left out, all of them</source>
        <translation>tous laissés de côté</translation>
    </message>
    <message>
        <source>one range from the first to the last word</source>
        <translation>un seul morceau, du premier au dernier mot</translation>
    </message>
    <message>
        <source>the first range stays</source>
        <translation>le premier morceau reste</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>cut at the end</source>
        <translation>coupé à la fin</translation>
    </message>
    <message>
        <source>become replacement characters</source>
        <translation>deviennent des caractères de remplacement</translation>
    </message>
    <message>
        <source>left out: state, flag and note of each reviewer</source>
        <translation>laissé de côté : état, marque et note de chaque annotateur</translation>
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
    <message>
        <source>The rule for this folder says so already.</source>
        <translation>La règle pour ce dossier le dit déjà.</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Colonne pour {field}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Not taken in: {columns}</source>
        <translation>Non importé : {columns}</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>{name}, becomes: {target}</source>
        <translation>{name}, devient&#xa0;: {target}</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Names in the file</source>
        <translation>Noms dans le fichier</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n span(s) marked: a key with Shift relabels them, Delete deletes them.</source>
        <translation>
            <numerusform>%n passage marqué&#xa0;: une touche avec Maj change son étiquette, Suppr le supprime.</numerusform>
            <numerusform>%n passages marqués&#xa0;: une touche avec Maj change leur étiquette, Suppr les supprime.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterList</name>
    <message>
        <source>What is left to be done</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Choose another encoding…</source>
        <translation>Choisir un autre codage…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not go in as asked</source>
        <translation>
            <numerusform>%n fichier n’est pas entré comme demandé</numerusform>
            <numerusform>%n fichiers ne sont pas entrés comme demandé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) need a look</source>
        <translation>
            <numerusform>%n passage à revoir</numerusform>
            <numerusform>%n passages à revoir</numerusform>
        </translation>
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
        <source>&amp;Kept rules…</source>
        <translation>Règles &amp;gardées…</translation>
    </message>
    <message>
        <source>What you chose for the files of a folder, and a way to be rid of it</source>
        <translation>Ce que vous avez choisi pour les fichiers d’un dossier, et comment s’en défaire</translation>
    </message>
    <message>
        <source>Read &amp;annotations…</source>
        <translation>&amp;Lire des annotations…</translation>
    </message>
    <message>
        <source>Take annotations from a file that another program wrote</source>
        <translation>Reprendre les annotations d’un fichier écrit par un autre programme</translation>
    </message>
    <message>
        <source>Read a &amp;folder of annotations…</source>
        <translation>Lire un &amp;dossier d’annotations…</translation>
    </message>
    <message>
        <source>Take annotations from a folder that another program wrote, such as brat</source>
        <translation>Reprendre les annotations d’un dossier écrit par un autre programme, comme brat</translation>
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
        <source>Se&amp;ttings…</source>
        <translation>Paramètre&amp;s…</translation>
    </message>
    <message>
        <source>Text, labelling, colours and keys as you like them</source>
        <translation>Texte, étiquetage, couleurs et touches à votre goût</translation>
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
        <source>Reading &amp;mode</source>
        <translation>Mode &amp;lecture</translation>
    </message>
    <message>
        <source>The text alone, without lines under the words</source>
        <translation>Le texte seul, sans traits sous les mots</translation>
    </message>
    <message>
        <source>Names of la&amp;bels</source>
        <translation>Noms des é&amp;tiquettes</translation>
    </message>
    <message>
        <source>Write the name of the label beside each badge in the text</source>
        <translation>Écrire le nom de l’étiquette à côté de chaque pastille du texte</translation>
    </message>
    <message>
        <source>Ra&amp;w source</source>
        <translation>Source &amp;brute</translation>
    </message>
    <message>
        <source>The document as it came, beside the text, with the place of the statement and the span</source>
        <translation>Le document tel qu’il est arrivé, à côté du texte, avec la place de la déclaration et du passage</translation>
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
        <source>&amp;Only this label</source>
        <translation>Seulement cette étiquette</translation>
    </message>
    <message>
        <source>Make the spans of all labels faint but that of the selected span</source>
        <translation>Estomper les passages de toutes les étiquettes sauf celle du passage sélectionné</translation>
    </message>
    <message>
        <source>&amp;All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Show the spans of all labels</source>
        <translation>Afficher les passages de toutes les étiquettes</translation>
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
        <source>&amp;High contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>The colours of the system, with all the contrast they have</source>
        <translation>Les couleurs du système, avec tout leur contraste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Find any action, label, actor or statement by its name</source>
        <translation>Trouver par son nom toute action, étiquette, acteur ou déclaration</translation>
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
    <name>MergeEntryDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Take over the attributes and choices that it lacks</source>
        <translation>Reprendre les attributs et les choix qui lui manquent</translation>
    </message>
    <message>
        <source>Merge “{name}” into another entry</source>
        <translation>Fusionner «&#xa0;{name}&#xa0;» dans une autre entrée</translation>
    </message>
    <message>
        <source>All work on it goes to the entry that you choose, which keeps its name, look and definition. Values go along where the other one has an attribute and a choice of the same name.</source>
        <translation>Tout le travail passe à l’entrée que vous choisissez, qui garde son nom, son aspect et sa définition. Les valeurs suivent là où l’autre a un attribut et un choix du même nom.</translation>
    </message>
    <message>
        <source>Merge without these</source>
        <translation>Fusionner sans cela</translation>
    </message>
    <message>
        <source>Merge into “{name}”</source>
        <translation>Fusionner dans «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Which name stays?</source>
        <translation>Quel nom reste&#x202f;?</translation>
    </message>
    <message>
        <source>The others become other names of it. Their spans and implied slots name it from then on.</source>
        <translation>Les autres deviennent ses autres noms. Leurs passages et rôles implicites le nomment désormais.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s)</source>
        <translation>
            <numerusform>Fusionner %n acteur</numerusform>
            <numerusform>Fusionner %n acteurs</numerusform>
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
    <name>NewCodebookDialog</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message numerus="yes">
        <source>The shipped one: {name}, %n label(s)</source>
        <translation>
            <numerusform>Celle fournie&#xa0;: {name}, %n étiquette</numerusform>
            <numerusform>Celle fournie&#xa0;: {name}, %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>From another project…</source>
        <translation>D’un autre projet…</translation>
    </message>
    <message>
        <source>Empty: I make my own</source>
        <translation>Vide&#xa0;: je fais la mienne</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>grille de codage</translation>
    </message>
    <message>
        <source>Which codebook does it begin with?</source>
        <translation>Avec quelle grille commence-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>The codebook says what can be labelled, and how. It can be changed at any time.</source>
        <translation>La grille dit ce qui peut être étiqueté, et comment. Elle peut être modifiée à tout moment.</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>Aucun fichier n’a été choisi.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {name}, %n label(s)</source>
        <translation>
            <numerusform>{file}&#xa0;: {name}, %n étiquette</numerusform>
            <numerusform>{file}&#xa0;: {name}, %n étiquettes</numerusform>
        </translation>
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
    <name>OccurrencesDialog</name>
    <message>
        <source>Label every occurrence</source>
        <translation>Étiqueter chaque occurrence</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Toutes les déclarations</translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation>Majuscules indifférentes</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>With its values</source>
        <translation>Avec ses valeurs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>Étiqueter comme</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>Espace coche</translation>
    </message>
    <message>
        <source>These words are nowhere.</source>
        <translation>Ces mots ne sont nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s); there are more.</source>
        <translation>
            <numerusform>Le premier endroit (%n)&#x202f;; il y en a d’autres.</numerusform>
            <numerusform>Les %n premiers endroits&#x202f;; il y en a d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n span(s)</source>
        <translation>
            <numerusform>Étiqueter %n passage</numerusform>
            <numerusform>Étiqueter %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesModel</name>
    <message>
        <source>{words}, labelled already</source>
        <translation>{words}, déjà étiqueté</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>{file} comes from another program: {format}</source>
        <translation>{file} vient d’un autre programme&#xa0;: {format}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other programs</source>
        <translation>
            <numerusform>%n fichier d’autres programmes</numerusform>
            <numerusform>%n fichiers d’autres programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as annotations, its texts come in with what is marked on them; you say next what its names become. Imported as texts only, nothing that is marked comes in.</source>
        <translation>Lus comme annotations, les textes entrent avec ce qui y est marqué&#xa0;; vous dites ensuite ce que les noms deviennent. Importés comme textes seuls, rien de ce qui est marqué n’entre.</translation>
    </message>
    <message>
        <source>Import texts only</source>
        <translation>Importer les textes seuls</translation>
    </message>
    <message>
        <source>Take the texts as plain statements</source>
        <translation>Prendre les textes comme de simples déclarations</translation>
    </message>
    <message>
        <source>Read annotations…</source>
        <translation>Lire les annotations…</translation>
    </message>
    <message>
        <source>Files of other programs</source>
        <translation>Fichiers d’autres programmes</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>found out from the file</source>
        <translation>déduit du fichier</translation>
    </message>
    <message>
        <source>Cut into statements</source>
        <translation>Découper en déclarations</translation>
    </message>
    <message>
        <source>Only the article of a web page</source>
        <translation>Seulement l’article d’une page web</translation>
    </message>
    <message>
        <source>Use the rule kept for this folder</source>
        <translation>Appliquer la règle gardée pour ce dossier</translation>
    </message>
    <message>
        <source>At headings, numbers, datelines and changes of language; else the file stays whole</source>
        <translation>Aux titres, numéros, lignes de date et changements de langue&#x202f;; sinon, le fichier reste entier</translation>
    </message>
    <message>
        <source>Leave out navigation and everything else around it</source>
        <translation>Laisser de côté la navigation et tout ce qui l’entoure</translation>
    </message>
    <message>
        <source>{encoding} is a guess, {percent} % sure. Look whether the letters below are right; if not, choose another encoding: the list shows how the file would read.</source>
        <translation>{encoding} est une supposition, sûre à {percent} %. Vérifiez si les lettres ci-dessous sont justes ; sinon, choisissez un autre encodage : la liste montre ce que donnerait le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n garbled line(s) right</source>
        <translation>
            <numerusform>Rétablir %n ligne brouillée</numerusform>
            <numerusform>Rétablir %n lignes brouillées</numerusform>
        </translation>
    </message>
    <message>
        <source>“{before}” would become “{after}”</source>
        <translation>«&#xa0;{before}&#xa0;» deviendrait «&#xa0;{after}&#xa0;»</translation>
    </message>
    <message>
        <source>Put garbled lines right</source>
        <translation>Rétablir les lignes brouillées</translation>
    </message>
</context>
<context>
    <name>OriginButton</name>
    <message>
        <source>Issuer and date</source>
        <translation>Émetteur et date</translation>
    </message>
    <message>
        <source>Issuer, date and language: {words}</source>
        <translation>Émetteur, date et langue&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Change issuer, date and language</source>
        <translation>Modifier émetteur, date et langue</translation>
    </message>
</context>
<context>
    <name>OriginPopup</name>
    <message>
        <source>Issuer, date and language</source>
        <translation>Émetteur, date et langue</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>2022-02-28, 2022-02 or 2022-12-09/2022-12-11</source>
        <translation>2022-02-28, 2022-02 ou 2022-12-09/2022-12-11</translation>
    </message>
    <message>
        <source>How certain the date is</source>
        <translation>Degré de certitude de la date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Not a date. Write it as 2022-02-28, 2022-02, 2022 or 2022-12-09/2022-12-11.</source>
        <translation>Ce n’est pas une date. Écrivez-la sous la forme 2022-02-28, 2022-02, 2022 ou 2022-12-09/2022-12-11.</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exacte</translation>
    </message>
    <message>
        <source>The statement was made then</source>
        <translation>La déclaration a été faite à cette date</translation>
    </message>
    <message>
        <source>about</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>The date was inferred, or is only nearly known</source>
        <translation>La date a été déduite, ou n’est connue qu’à peu près</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>The statement was made after this date</source>
        <translation>La déclaration a été faite après cette date</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>The statement was made before this date</source>
        <translation>La déclaration a été faite avant cette date</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>OutdatedDialog</name>
    <message>
        <source>Outdated annotations</source>
        <translation>Annotations périmées</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Tout confirmer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) made under an older definition</source>
        <translation>
            <numerusform>%n annotation faite sous une définition plus ancienne</numerusform>
            <numerusform>%n annotations faites sous une définition plus ancienne</numerusform>
        </translation>
    </message>
    <message>
        <source>Every annotation was made, or confirmed, under the definitions of today.</source>
        <translation>Chaque annotation a été faite ou confirmée sous les définitions actuelles.</translation>
    </message>
    <message>
        <source>Made under version {version} of the codebook</source>
        <translation>Faite sous la version {version} de la grille</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n selected</source>
        <translation>
            <numerusform>Confirmer %n choisie</numerusform>
            <numerusform>Confirmer %n choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Confirmer %n</numerusform>
            <numerusform>Tout confirmer (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” now means: {definition}</source>
        <translation>«&#xa0;{name}&#xa0;» signifie maintenant&#xa0;: {definition}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Older than a changed definition</source>
        <translation>Plus anciennes qu’une définition modifiée</translation>
    </message>
</context>
<context>
    <name>PairsField</name>
    <message>
        <source>Add a pair</source>
        <translation>Ajouter une paire</translation>
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
    <name>PaletteHints</name>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lancer</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>only:</source>
        <translation>seulement&#xa0;:</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Copies, translations and versions of a text stay in one part, whatever is chosen here</source>
        <translation>Les copies, traductions et versions d’un texte restent dans une même partie, quel que soit le choix fait ici</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>Jamais séparées</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Write the three shares with slashes between them: 80/10/10.</source>
        <translation>Écrivez les trois parts séparées par des barres&#xa0;: 80/10/10.</translation>
    </message>
    <message>
        <source>Write the two shares with a slash between them: 80/20.</source>
        <translation>Écrivez les deux parts séparées par une barre&#xa0;: 80/20.</translation>
    </message>
    <message>
        <source>Write each part with its share: train=70, dev=15, test=15.</source>
        <translation>Écrivez chaque partie avec sa part&#xa0;: train=70, dev=15, test=15.</translation>
    </message>
    <message>
        <source>Write how many folds there should be, from 2 to 100.</source>
        <translation>Écrivez le nombre de plis, de 2 à 100.</translation>
    </message>
    <message>
        <source>The seed is a whole number.</source>
        <translation>La graine est un nombre entier.</translation>
    </message>
    <message>
        <source>one whole</source>
        <translation>un tout</translation>
    </message>
    <message>
        <source>train, dev and test</source>
        <translation>train, dev et test</translation>
    </message>
    <message>
        <source>train and test</source>
        <translation>train et test</translation>
    </message>
    <message>
        <source>parts with names of their own</source>
        <translation>des parties à nommer</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>plis</translation>
    </message>
    <message>
        <source>statements of one document</source>
        <translation>déclarations d’un même document</translation>
    </message>
    <message>
        <source>of one issuer</source>
        <translation>d’un même émetteur</translation>
    </message>
    <message>
        <source>of one month</source>
        <translation>d’un même mois</translation>
    </message>
    <message>
        <source>of one day</source>
        <translation>d’un même jour</translation>
    </message>
    <message>
        <source>only copies and translations</source>
        <translation>seulement copies et traductions</translation>
    </message>
    <message>
        <source>Shares or number of folds</source>
        <translation>Parts ou nombre de plis</translation>
    </message>
    <message>
        <source>Decides what is drawn by lot: the same number draws the same</source>
        <translation>Décide du tirage au sort&#xa0;: le même nombre tire de même</translation>
    </message>
</context>
<context>
    <name>PieceChips</name>
    <message>
        <source>Take in: {words}</source>
        <translation>Reprendre : {words}</translation>
    </message>
    <message>
        <source>A click takes it in</source>
        <translation>Un clic le reprend</translation>
    </message>
</context>
<context>
    <name>PiecesDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The first {shown} of {number}</source>
        <translation>Les {shown} premiers sur {number}</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Without spans</source>
        <translation>Sans passages</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Chevauchements</translation>
    </message>
    <message>
        <source>Several ranges</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Of near-duplicates only the first</source>
        <translation>Des quasi-doublons, seulement le premier</translation>
    </message>
    <message>
        <source>With a data card</source>
        <translation>Avec une fiche de données</translation>
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
        <source>The list shows no statement.</source>
        <translation>La liste ne montre aucune déclaration.</translation>
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
        <source>as filtered {count}</source>
        <translation>filtrées {count}</translation>
    </message>
    <message>
        <source>cleaned</source>
        <translation>nettoyés</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>everyone&apos;s, side by side</source>
        <translation>de tous, côte à côte</translation>
    </message>
    <message>
        <source>only {name}&apos;s</source>
        <translation>seulement de {name}</translation>
    </message>
    <message>
        <source>everyone&apos;s, alike ones once</source>
        <translation>de tous, les mêmes une fois</translation>
    </message>
    <message>
        <source>what most marked alike</source>
        <translation>ce que la plupart ont marqué de même</translation>
    </message>
    <message>
        <source>what all marked alike</source>
        <translation>ce que tous ont marqué de même</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>toutes les étiquettes</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>déclarations</translation>
    </message>
    <message>
        <source>whole documents</source>
        <translation>documents entiers</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>paragraphes</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>all texts without a span</source>
        <translation>tous les textes sans passage</translation>
    </message>
    <message>
        <source>as many as there are with one</source>
        <translation>autant que de textes avec</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>in layers, or the longest stays</source>
        <translation>en couches, sinon le plus long reste</translation>
    </message>
    <message>
        <source>the longest stays</source>
        <translation>le plus long reste</translation>
    </message>
    <message>
        <source>left out, all of them</source>
        <translation>tous laissés de côté</translation>
    </message>
    <message>
        <source>one range over all</source>
        <translation>un seul morceau</translation>
    </message>
    <message>
        <source>the first range stays</source>
        <translation>le premier morceau reste</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>Which text the places of spans count in</source>
        <translation>Le texte dans lequel les places des passages sont comptées</translation>
    </message>
    <message>
        <source>A draft in Markdown and Croissant metadata, beside the export</source>
        <translation>Un brouillon en Markdown et des métadonnées Croissant, à côté de l’exportation</translation>
    </message>
</context>
<context>
    <name>PreviewNote</name>
    <message>
        <source>No file is selected</source>
        <translation>Aucun fichier n’est sélectionné</translation>
    </message>
    <message>
        <source>Annotations in the exchange format</source>
        <translation>Annotations au format d’échange</translation>
    </message>
    <message>
        <source>This file is being read</source>
        <translation>Ce fichier est en cours de lecture</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Ce fichier est illisible</translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>Ce fichier est vide</translation>
    </message>
    <message>
        <source>Select a file at the left to see what becomes of it.</source>
        <translation>Sélectionnez un fichier à gauche pour voir ce qu’il devient.</translation>
    </message>
    <message>
        <source>They are laid over the statements of the project that they were made for.</source>
        <translation>Elles sont posées sur les déclarations du projet pour lesquelles elles ont été faites.</translation>
    </message>
    <message>
        <source>Its statements stand here as soon as it is read. Other files can be looked at meanwhile.</source>
        <translation>Ses déclarations s’affichent ici dès qu’il est lu. D’autres fichiers peuvent être regardés entre-temps.</translation>
    </message>
    <message>
        <source>It holds no words. Leave it out, or choose another file.</source>
        <translation>Il ne contient aucun mot. Laissez-le de côté ou choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>PreviewRows</name>
    <message>
        <source>lost, for nothing of that name is there to take it</source>
        <translation>perdues&#xa0;: rien de ce nom ne peut les recevoir</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>autres valeurs</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>taken away, for the codebook would not allow them</source>
        <translation>ôtées&#xa0;: la grille ne les permettrait plus</translation>
    </message>
    <message>
        <source>stay, and follow the change</source>
        <translation>restent et suivent la modification</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>passages</translation>
    </message>
    <message>
        <source>spans of the same words</source>
        <translation>passages des mêmes mots</translation>
    </message>
    <message>
        <source>become one with the span that has the label already</source>
        <translation>se confondent avec celui qui porte déjà l’étiquette</translation>
    </message>
    <message>
        <source>spans that stay double</source>
        <translation>passages qui restent doubles</translation>
    </message>
    <message>
        <source>lie on the same words with other values or comments</source>
        <translation>portent sur les mêmes mots, avec d’autres valeurs ou commentaires</translation>
    </message>
    <message>
        <source>statement labels</source>
        <translation>étiquettes de déclaration</translation>
    </message>
    <message>
        <source>values of attributes</source>
        <translation>valeurs d’attributs</translation>
    </message>
    <message>
        <source>stay, under their new name or place</source>
        <translation>restent, sous leur nouveau nom ou à leur nouvelle place</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>déclarations</translation>
    </message>
    <message>
        <source>hold this work</source>
        <translation>portent ce travail</translation>
    </message>
    <message>
        <source>entries of the codebook</source>
        <translation>entrées de la grille</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>sont nouvelles</translation>
    </message>
    <message>
        <source>say something else than before</source>
        <translation>disent autre chose qu’avant</translation>
    </message>
    <message>
        <source>are retired: kept, and no longer offered</source>
        <translation>sont retirées&#xa0;: gardées, mais plus proposées</translation>
    </message>
    <message>
        <source>are offered again</source>
        <translation>sont de nouveau proposées</translation>
    </message>
    <message>
        <source>are taken away</source>
        <translation>sont ôtées</translation>
    </message>
    <message>
        <source>Nearly the same as “{title}” in {name}</source>
        <translation>Presque la même que « {title} » dans {name}</translation>
    </message>
    <message>
        <source>{why}: stays out, is kept, and can be taken in later</source>
        <translation>{why}&#xa0;: reste de côté, est gardé et peut être repris plus tard</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>What this touches is shown here.</source>
        <translation>Ce que cela touche s’affiche ici.</translation>
    </message>
    <message>
        <source>This loses work; one undo brings it back</source>
        <translation>Du travail se perd&#x202f;; une annulation le ramène</translation>
    </message>
    <message>
        <source>What this touches; nothing is lost</source>
        <translation>Ce que cela touche&#x202f;; rien ne se perd</translation>
    </message>
    <message>
        <source>No work is touched.</source>
        <translation>Aucun travail n’est touché.</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement label(s)</source>
        <translation>
            <numerusform>%n étiquette de déclaration</numerusform>
            <numerusform>%n étiquettes de déclaration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>No work hangs on it.</source>
        <translation>Aucun travail n’en dépend.</translation>
    </message>
    <message>
        <source>The work follows: {counts}</source>
        <translation>Le travail suit&#xa0;: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: {counts}</source>
        <translation>Perdu&#xa0;: {counts}</translation>
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
    <name>ProposalRow</name>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>As before: {values}</source>
        <translation>Comme avant&#xa0;: {values}</translation>
    </message>
</context>
<context>
    <name>RawSource</name>
    <message>
        <source>characters {start} to {end} of {total}</source>
        <translation>caractères {start} à {end} sur {total}</translation>
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
    <name>RefusalWords</name>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>autres textes</translation>
    </message>
    <message>
        <source>cleaned words</source>
        <translation>mots nettoyés</translation>
    </message>
    <message>
        <source>{format} needs a library that is not installed. Install it with this command, then open Export again:</source>
        <translation>{format} a besoin d’une bibliothèque qui n’est pas installée. Installez-la par cette commande, puis rouvrez Exporter&#xa0;:</translation>
    </message>
    <message>
        <source>{format} holds whole statements, and something else is chosen as text.</source>
        <translation>{format} contient des déclarations entières, et un autre texte est choisi.</translation>
    </message>
    <message>
        <source>{format} counts in the cleaned words and gives the places in the file beside them. Words as in the file are chosen.</source>
        <translation>{format} compte dans les mots nettoyés et donne à côté les places dans le fichier. Les mots du fichier sont choisis.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Export whole statements</source>
        <translation>Exporter des déclarations entières</translation>
    </message>
    <message>
        <source>Count in the cleaned words</source>
        <translation>Compter dans les mots nettoyés</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>Backwards</source>
        <translation>À rebours</translation>
    </message>
    <message>
        <source>The same, read from the other end: made by</source>
        <translation>La même, lue de l’autre bout&#xa0;: formulée par</translation>
    </message>
    <message>
        <source>May join</source>
        <translation>Peut relier</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>When two spans are linked like this</source>
        <translation>Quand deux passages sont liés ainsi</translation>
    </message>
</context>
<context>
    <name>Relatives</name>
    <message>
        <source>The other statement has no spans to carry over.</source>
        <translation>L’autre déclaration n’a pas de passages à reporter.</translation>
    </message>
    <message>
        <source>No other statement is nearly the same, or a translation.</source>
        <translation>Aucune autre déclaration n’est presque la même, ni une traduction.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n span(s)…</source>
        <translation>
            <numerusform>Reporter %n passage…</numerusform>
            <numerusform>Reporter %n passages…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Pas un doublon</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Not a translation</source>
        <translation>Pas une traduction</translation>
    </message>
    <message>
        <source>“{title}” ({language}) is this text in another language.</source>
        <translation>«&#xa0;{title}&#xa0;» ({language}) est ce texte dans une autre langue.</translation>
    </message>
    <message>
        <source>{percent} % of this text is in “{title}” ({document}).</source>
        <translation>{percent}&#xa0;% de ce texte est dans «&#xa0;{title}&#xa0;» ({document}).</translation>
    </message>
    <message>
        <source>{percent} % of this text is in {document}.</source>
        <translation>{percent}&#xa0;% de ce texte est dans {document}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of this group.</source>
        <translation>
            <numerusform>%n autre de ce groupe.</numerusform>
            <numerusform>%n autres de ce groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>est déjà ici</translation>
    </message>
    <message>
        <source>its label is retired</source>
        <translation>son étiquette est retirée</translation>
    </message>
    <message>
        <source>the words differ here</source>
        <translation>les mots diffèrent ici</translation>
    </message>
    <message>
        <source>the words are not here</source>
        <translation>les mots ne sont pas ici</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n endroit diffère</numerusform>
            <numerusform>%n endroits diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Les mêmes mots</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace the earlier export?</source>
        <translation>Remplacer l’exportation précédente&#x202f;?</translation>
    </message>
    <message>
        <source>{name} exists already, in {folder}.</source>
        <translation>{name} existe déjà, dans {folder}.</translation>
    </message>
    <message>
        <source>It is replaced once the new export has been read back; until then it stays. This cannot be undone.</source>
        <translation>Elle est remplacée quand la nouvelle exportation a été relue&#x202f;; jusque-là elle reste. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
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
    <name>RuleDialog</name>
    <message>
        <source>Keep as a rule</source>
        <translation>Garder comme règle</translation>
    </message>
    <message>
        <source>What holds for the next files of this folder</source>
        <translation>Ce qui vaut pour les prochains fichiers de ce dossier</translation>
    </message>
    <message>
        <source>What is in the project already stays as it is. The import shows where a rule is used.</source>
        <translation>Ce qui est déjà dans le projet reste tel quel. L’importation montre où une règle s’applique.</translation>
    </message>
</context>
<context>
    <name>RuleKeeping</name>
    <message>
        <source>It is not known from which folder this document came.</source>
        <translation>On ne sait pas de quel dossier vient ce document.</translation>
    </message>
    <message>
        <source>Nothing was cut otherwise by hand in this document.</source>
        <translation>Rien n’a été découpé autrement à la main dans ce document.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>cut as usual</source>
        <translation>découpé comme d’habitude</translation>
    </message>
    <message>
        <source>each file stays one statement</source>
        <translation>chaque fichier reste une déclaration</translation>
    </message>
    <message numerus="yes">
        <source>a statement begins with %n known paragraph(s)</source>
        <translation>
            <numerusform>une déclaration commence par %n paragraphe connu</numerusform>
            <numerusform>une déclaration commence par %n paragraphes connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stay out</source>
        <translation>
            <numerusform>%n paragraphe reste dehors</numerusform>
            <numerusform>%n paragraphes restent dehors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stay in</source>
        <translation>
            <numerusform>%n paragraphe reste dedans</numerusform>
            <numerusform>%n paragraphes restent dedans</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph {number} is the title</source>
        <translation>le paragraphe {number} est le titre</translation>
    </message>
    <message>
        <source>issuer: {name}</source>
        <translation>émetteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <translation>langue&#xa0;: {code}</translation>
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
    <name>Session</name>
    <message>
        <source>Nothing was changed: this window is for reading only.</source>
        <translation>Rien n’a été modifié&#xa0;: cette fenêtre est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Les modifications valent aussitôt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
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
    <name>SimpleSteps</name>
    <message>
        <source>Retire “{name}”</source>
        <translation>Retirer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>It is no longer offered for new work, and its key becomes free. What has been made with it stays, and is exported.</source>
        <translation>L’entrée n’est plus proposée pour le travail nouveau, et sa touche devient libre. Ce qui a été fait avec elle reste, et s’exporte.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>Remettre «&#xa0;{name}&#xa0;» en usage</translation>
    </message>
    <message>
        <source>It is offered for new work again. Give it a key if it needs one.</source>
        <translation>L’entrée est de nouveau proposée pour le travail nouveau. Donnez-lui une touche s’il lui en faut une.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre en usage</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>It is taken out of the codebook with everything under it. That is possible only while no work uses it.</source>
        <translation>L’entrée sort de la grille avec tout ce qui en dépend. Ce n’est possible que si aucun travail ne l’utilise.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
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
    <name>SourcePanel</name>
    <message>
        <source>Close the raw source</source>
        <translation>Fermer la source brute</translation>
    </message>
    <message>
        <source>Raw source of the document</source>
        <translation>Source brute du document</translation>
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
    <name>SplitDialog</name>
    <message>
        <source>Split an actor</source>
        <translation>Diviser un acteur</translation>
    </message>
    <message>
        <source>Spans that name the actor</source>
        <translation>Passages qui nomment l’acteur</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>Nom du nouvel acteur</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n span(s)</source>
        <translation>
            <numerusform>Détacher %n passage</numerusform>
            <numerusform>Détacher %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of these spans do not mean {name}?</source>
        <translation>Lesquels de ces passages ne désignent pas {name}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SplitEntryDialog</name>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>With the value</source>
        <translation>Avec la valeur</translation>
    </message>
    <message>
        <source>What goes to the new entry</source>
        <translation>Ce qui passe à la nouvelle entrée</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Reading the work on it…</source>
        <translation>Lecture du travail concerné…</translation>
    </message>
    <message>
        <source>Or ticked</source>
        <translation>Ou cochés</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Cochés</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>Diviser «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>A new entry beside it takes over the part that you choose; nothing else changes.</source>
        <translation>Une nouvelle entrée à côté reprend la part que vous choisissez&#x202f;; rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Split without these</source>
        <translation>Diviser sans cela</translation>
    </message>
    <message>
        <source>Split off “{name}”</source>
        <translation>Détacher «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n à choisir</numerusform>
            <numerusform>%n à choisir</numerusform>
        </translation>
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
    <name>StatementFilter</name>
    <message>
        <source>No language</source>
        <translation>Sans langue</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Pas à revoir</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>Avec commentaires</translation>
    </message>
    <message>
        <source>Without comments</source>
        <translation>Sans commentaires</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>À partir de {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Jusqu’à {last}</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Ordre des documents</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>À revoir</translation>
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
    <name>StatementMenus</name>
    <message>
        <source>Change the title…</source>
        <translation>Modifier le titre…</translation>
    </message>
    <message>
        <source>Call the statement otherwise in the list</source>
        <translation>Nommer autrement la déclaration dans la liste</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Diviser au curseur</translation>
    </message>
    <message>
        <source>Begin another statement where the caret stands; annotations go along</source>
        <translation>Commencer une autre déclaration à l’endroit du curseur&#x202f;; les annotations suivent</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Réunir avec la suivante</translation>
    </message>
    <message>
        <source>Make one statement of this one and the next of its document</source>
        <translation>Faire une seule déclaration de celle-ci et de la suivante de son document</translation>
    </message>
    <message>
        <source>Leave the words out</source>
        <translation>Laisser les mots de côté</translation>
    </message>
    <message>
        <source>Grey the selected words out of the statement; the raw source lists them, to be taken in</source>
        <translation>Sortir de la déclaration les mots sélectionnés&#x202f;; la source brute les énumère, pour les reprendre</translation>
    </message>
    <message>
        <source>Keep only the words</source>
        <translation>Ne garder que les mots</translation>
    </message>
    <message>
        <source>Grey everything around the selected words out of the statement</source>
        <translation>Griser tout ce qui entoure les mots sélectionnés, hors de la déclaration</translation>
    </message>
    <message>
        <source>What is left out here</source>
        <translation>Ce qui est laissé de côté ici</translation>
    </message>
    <message>
        <source>Show what stands in the file beside this statement and is left out, to take it in</source>
        <translation>Afficher ce qui se trouve dans le fichier près de cette déclaration et est laissé de côté, pour le reprendre</translation>
    </message>
    <message>
        <source>Take in what is left out</source>
        <translation>Reprendre ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Put the first piece that is left out here, or the one chosen in its list, into the statement</source>
        <translation>Remettre dans la déclaration la première partie laissée de côté ici, ou celle choisie dans la liste</translation>
    </message>
    <message>
        <source>Keep as a rule for this folder…</source>
        <translation>Garder comme règle pour ce dossier…</translation>
    </message>
    <message>
        <source>Have the next import cut files of the same folder as you cut this document by hand</source>
        <translation>Faire découper à la prochaine importation les fichiers du même dossier comme vous avez découpé ce document</translation>
    </message>
    <message>
        <source>Compare with the copy or translation</source>
        <translation>Comparer avec la copie ou la traduction</translation>
    </message>
    <message>
        <source>Show the statement that is nearly the same, or in another language, beside the text</source>
        <translation>Montrer à côté du texte la déclaration presque identique, ou dans une autre langue</translation>
    </message>
    <message>
        <source>Carry over spans of the copy…</source>
        <translation>Reporter des passages de la copie…</translation>
    </message>
    <message>
        <source>See which spans of the near copy stand here word for word, and take them over in one step</source>
        <translation>Voir quels passages de la copie se trouvent ici mot pour mot, et les reprendre en une fois</translation>
    </message>
    <message>
        <source>Not a copy or translation</source>
        <translation>Ni copie ni traduction</translation>
    </message>
    <message>
        <source>Say that the two statements are not one text</source>
        <translation>Dire que les deux déclarations ne sont pas un même texte</translation>
    </message>
    <message>
        <source>Leave the group of copies or translations</source>
        <translation>Quitter le groupe de copies ou de traductions</translation>
    </message>
    <message>
        <source>Say that the statement is one text with none of its group</source>
        <translation>Dire que la déclaration n’est le même texte qu’aucune autre de son groupe</translation>
    </message>
</context>
<context>
    <name>StatementPreview</name>
    <message>
        <source>What this file will become</source>
        <translation>Ce que deviendra ce fichier</translation>
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
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traductions</translation>
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
    <name>StepDialog</name>
    <message>
        <source>What this touches is shown here.</source>
        <translation>Ce que cela touche s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Merge {one} into {other}</source>
        <translation>Fusionner {one} dans {other}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
    <message>
        <source>Written alike but for case, accents or signs</source>
        <translation>Écrits pareil, à la casse, aux accents ou aux signes près</translation>
    </message>
    <message>
        <source>One is the short form of the other</source>
        <translation>L’un est la forme courte de l’autre</translation>
    </message>
    <message>
        <source>Spelled alike</source>
        <translation>Orthographe proche</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Actors that may be one</source>
        <translation>Acteurs qui n’en font peut-être qu’un</translation>
    </message>
    <message>
        <source>No two names look like one actor.</source>
        <translation>Aucune paire de noms ne semble désigner un seul acteur.</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take a codebook</source>
        <translation>Prendre une grille de codage</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Add what is lacking</source>
        <translation>Ajouter ce qui manque</translation>
    </message>
    <message>
        <source>What is here stays as it is</source>
        <translation>Ce qui est ici reste tel quel</translation>
    </message>
    <message>
        <source>Replace the whole</source>
        <translation>Remplacer le tout</translation>
    </message>
    <message>
        <source>What the other one lacks is taken away or retired</source>
        <translation>Ce qui manque à l’autre est ôté ou retiré</translation>
    </message>
    <message>
        <source>Take the codebook “{name}”</source>
        <translation>Prendre la grille «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Entries of the same name are the same entry: the work on them stays. Entries that carry work are never taken away, but retired.</source>
        <translation>Les entrées du même nom sont la même entrée&#xa0;: leur travail reste. Les entrées qui portent du travail ne sont jamais ôtées, mais retirées.</translation>
    </message>
    <message>
        <source>Replace without these</source>
        <translation>Remplacer sans cela</translation>
    </message>
    <message>
        <source>Replace the codebook</source>
        <translation>Remplacer la grille</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(s)</source>
        <translation>
            <numerusform>Ajouter %n entrée</numerusform>
            <numerusform>Ajouter %n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetStrip</name>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Make a new entry of each selected name (Insert)</source>
        <translation>Faire de chaque nom sélectionné une nouvelle entrée (Inser)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Take nothing that has a selected name (Delete)</source>
        <translation>Ne rien prendre de ce qui porte un nom sélectionné (Suppr)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected name(s)</source>
        <translation>
            <numerusform>%n nom sélectionné</numerusform>
            <numerusform>%n noms sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>What {name} becomes</source>
        <translation>Ce que devient {name}</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Left out with what it belongs to</source>
        <translation>Laissé de côté avec ce dont il dépend</translation>
    </message>
    <message>
        <source>New entry “{name}”</source>
        <translation>Nouvelle entrée «&#xa0;{name}&#xa0;»</translation>
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
    <name>TextPage</name>
    <message>
        <source>We demand the immediate withdrawal of all troops.</source>
        <translation>Nous exigeons le retrait immédiat de toutes les troupes.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Largeur du texte</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>L’habituelle</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Entière</translation>
    </message>
    <message>
        <source>Write the names of labels beside their badges</source>
        <translation>Écrire le nom des étiquettes à côté de leur pastille</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
</context>
<context>
    <name>ThroughMenus</name>
    <message>
        <source>Select a word more</source>
        <translation>Sélectionner un mot de plus</translation>
    </message>
    <message>
        <source>Select the word after the caret, or one word more</source>
        <translation>Sélectionner le mot après le curseur, ou un mot de plus</translation>
    </message>
    <message>
        <source>Select a word less</source>
        <translation>Sélectionner un mot de moins</translation>
    </message>
    <message>
        <source>Leave out the last word; without a selection, select the word before the caret</source>
        <translation>Laisser le dernier mot&#x202f;; sans sélection, sélectionner le mot avant le curseur</translation>
    </message>
    <message>
        <source>Select to the end of the clause</source>
        <translation>Sélectionner jusqu’à la fin de la proposition</translation>
    </message>
    <message>
        <source>Up to the next comma, stop, bracket or quotation mark</source>
        <translation>Jusqu’à la prochaine virgule, point, parenthèse ou guillemet</translation>
    </message>
    <message>
        <source>Select to the end of the sentence</source>
        <translation>Sélectionner jusqu’à la fin de la phrase</translation>
    </message>
    <message>
        <source>Up to the mark that ends the sentence</source>
        <translation>Jusqu’au signe qui termine la phrase</translation>
    </message>
    <message>
        <source>Find a word by its letter</source>
        <translation>Trouver un mot par sa lettre</translation>
    </message>
    <message>
        <source>Select the next word with a letter that you type, or everything up to it; with Shift, backwards</source>
        <translation>Sélectionner le prochain mot avec la lettre tapée, ou tout jusqu’à lui&#x202f;; avec Maj, en arrière</translation>
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
        <source>Values as before</source>
        <translation>Valeurs comme avant</translation>
    </message>
    <message>
        <source>Give the empty attributes the values that the same words, or the last span, had</source>
        <translation>Donner aux attributs vides les valeurs qu’avaient les mêmes mots ou le dernier passage</translation>
    </message>
    <message>
        <source>Fill in the attributes</source>
        <translation>Remplir les attributs</translation>
    </message>
    <message>
        <source>Go from one empty attribute to the next; the last leads back to the text</source>
        <translation>Aller d’un attribut vide au suivant&#x202f;; le dernier ramène au texte</translation>
    </message>
    <message>
        <source>Mark the span</source>
        <translation>Marquer le passage</translation>
    </message>
    <message>
        <source>Mark it for the next step, or take its mark away; Ctrl and a click do the same</source>
        <translation>Marquer le passage pour l’étape suivante, ou enlever sa marque&#x202f;; Ctrl et un clic font de même</translation>
    </message>
    <message>
        <source>Mark all spans of this label</source>
        <translation>Marquer tous les passages de cette étiquette</translation>
    </message>
    <message>
        <source>Mark every span of the statement that has the label of the selected one</source>
        <translation>Marquer chaque passage de la déclaration qui porte l’étiquette du passage sélectionné</translation>
    </message>
    <message>
        <source>Add the words to the span</source>
        <translation>Ajouter les mots au passage</translation>
    </message>
    <message>
        <source>Let the selected words join the selected span; dragging with Ctrl and Shift does the same</source>
        <translation>Joindre les mots sélectionnés au passage sélectionné&#x202f;; glisser avec Ctrl et Maj fait de même</translation>
    </message>
    <message>
        <source>Take the words out of the span</source>
        <translation>Retirer les mots du passage</translation>
    </message>
    <message>
        <source>Leave the selected words out of the selected span</source>
        <translation>Laisser les mots sélectionnés hors du passage sélectionné</translation>
    </message>
    <message>
        <source>Copy spans to another statement…</source>
        <translation>Copier des passages vers une autre déclaration…</translation>
    </message>
    <message>
        <source>Copy the marked spans, or the selected one, to where the same words stand</source>
        <translation>Copier les passages marqués, ou le passage sélectionné, là où se trouvent les mêmes mots</translation>
    </message>
    <message>
        <source>Label every occurrence…</source>
        <translation>Étiqueter chaque occurrence…</translation>
    </message>
    <message>
        <source>Find the selected words, or those of the span, in the statement or everywhere, and label them</source>
        <translation>Trouver les mots sélectionnés, ou ceux du passage, dans la déclaration ou partout, et les étiqueter</translation>
    </message>
    <message>
        <source>Fill in the statement labels</source>
        <translation>Remplir les étiquettes de déclaration</translation>
    </message>
    <message>
        <source>Write the first statement label that is empty, then the next</source>
        <translation>Écrire la première étiquette de déclaration vide, puis la suivante</translation>
    </message>
    <message>
        <source>Next undone statement</source>
        <translation>Déclaration à faire suivante</translation>
    </message>
    <message>
        <source>Go to the next statement of the list that is neither done nor skipped</source>
        <translation>Aller à la prochaine déclaration de la liste qui n’est ni terminée ni écartée</translation>
    </message>
    <message>
        <source>Previous undone statement</source>
        <translation>Déclaration à faire précédente</translation>
    </message>
    <message>
        <source>Go to the last statement before this one that is neither done nor skipped</source>
        <translation>Aller à la dernière déclaration avant celle-ci qui n’est ni terminée ni écartée</translation>
    </message>
    <message>
        <source>Filter and sort statements</source>
        <translation>Filtrer et trier les déclarations</translation>
    </message>
    <message>
        <source>Narrow the list by state, label, language, document, date, reviewer, flag or comments</source>
        <translation>Restreindre la liste par état, étiquette, langue, document, date, annotateur, marque «&#xa0;à revoir&#xa0;» ou commentaires</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>Montrer toutes les déclarations</translation>
    </message>
    <message>
        <source>Take every filter of the list away</source>
        <translation>Enlever tous les filtres de la liste</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>Commentaires…</translation>
    </message>
    <message>
        <source>Read and write comments on statements and spans, and go to what they are about</source>
        <translation>Lire et écrire des commentaires sur les déclarations et les passages, et aller à ce dont ils parlent</translation>
    </message>
    <message>
        <source>Time worked on this statement</source>
        <translation>Temps passé sur cette déclaration</translation>
    </message>
    <message>
        <source>Say how long you have worked on it, longer pauses left out; nobody else sees this</source>
        <translation>Dire combien de temps vous y avez travaillé, sans les longues pauses&#x202f;; personne d’autre ne le voit</translation>
    </message>
    <message>
        <source>Interaction log</source>
        <translation>Journal d’interaction</translation>
    </message>
    <message>
        <source>Write down keys, clicks and which annotations they made, to count the actions an annotation takes. The log stays on this computer, apart from your projects, and never holds any text.</source>
        <translation>Noter les touches, les clics et les annotations qu’ils ont produites, pour compter les gestes que demande une annotation. Le journal reste sur cet ordinateur, à part de vos projets, et ne contient jamais de texte.</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Title of the statement</source>
        <translation>Titre de la déclaration</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What is this statement called?</source>
        <translation>Comment s’appelle cette déclaration&#x202f;?</translation>
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
    <name>VersionForm</name>
    <message>
        <source>What becomes of the changed file</source>
        <translation>Ce que devient le fichier modifié</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Its statements take the place of the old ones</source>
        <translation>Ses déclarations remplacent les anciennes</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Séparé</translation>
    </message>
    <message>
        <source>A document of its own; the old one stays as it is</source>
        <translation>Un document à part&#x202f;; l’ancien reste tel quel</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>The file is not imported; the old document stays as it is</source>
        <translation>Le fichier n’est pas importé&#x202f;; l’ancien document reste tel quel</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>New version of {name}: {fates}.</source>
        <translation>Nouvelle version de {name}&#xa0;: {fates}.</translation>
    </message>
    <message>
        <source>Changed version of {name}, to be a document of its own.</source>
        <translation>Version modifiée de {name}, qui sera un document à part.</translation>
    </message>
    <message>
        <source>Changed version of {name}, left out.</source>
        <translation>Version modifiée de {name}, laissée de côté.</translation>
    </message>
    <message>
        <source>beside the old version</source>
        <translation>à côté de l’ancienne version</translation>
    </message>
    <message>
        <source>new version: {fates}</source>
        <translation>nouvelle version&#xa0;: {fates}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) move along</source>
        <translation>
            <numerusform>%n passage suit</numerusform>
            <numerusform>%n passages suivent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n est à revoir</numerusform>
            <numerusform>%n sont à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) on the old one</source>
        <translation>
            <numerusform>%n reste sur l’ancienne</numerusform>
            <numerusform>%n restent sur l’ancienne</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no spans</source>
        <translation>elle n’a pas de passages</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>High contrast takes the colours of the system. Labels keep their letters and lines.</source>
        <translation>Le contraste élevé prend les couleurs du système. Les étiquettes gardent leurs lettres et leurs traits.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>with everything</source>
        <translation>avec tout</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basses</translation>
    </message>
    <message>
        <source>Low rows show one line of the title, and more statements at once.</source>
        <translation>Les lignes basses montrent une ligne du titre, et plus de déclarations à la fois.</translation>
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
<context>
    <name>Worktime</name>
    <message>
        <source>You have worked less than a minute on this statement.</source>
        <translation>Vous avez travaillé moins d’une minute sur cette déclaration.</translation>
    </message>
    <message numerus="yes">
        <source>You have worked %n minute(s) on this statement.</source>
        <translation>
            <numerusform>Vous avez travaillé %n minute sur cette déclaration.</numerusform>
            <numerusform>Vous avez travaillé %n minutes sur cette déclaration.</numerusform>
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
        <translation>À</translation>
    </message>
    <message>
        <source>Remove this pair</source>
        <translation>Supprimer cette paire</translation>
    </message>
</context>
<context>
    <name>_PieceWords</name>
    <message>
        <source>Above: {kind}</source>
        <translation>Au-dessus : {kind}</translation>
    </message>
    <message>
        <source>Within: {kind}</source>
        <translation>À l’intérieur : {kind}</translation>
    </message>
    <message>
        <source>Below: {kind}</source>
        <translation>Au-dessous : {kind}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left out here</source>
        <translation>
            <numerusform>%n partie laissée de côté ici</numerusform>
            <numerusform>%n parties laissées de côté ici</numerusform>
        </translation>
    </message>
</context>
</TS>
