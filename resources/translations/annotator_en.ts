<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActorRegister</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributeList</name>
    <message numerus="yes">
        <source>%n more attribute(s)</source>
        <translation>
            <numerusform>%n more attribute</numerusform>
            <numerusform>%n more attributes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>Labelled %n span(s). One step back takes all of them away.</source>
        <translation>
            <numerusform>Labelled %n span. One step back takes it away.</numerusform>
            <numerusform>Labelled %n spans. One step back takes all of them away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message numerus="yes">
        <source>Carry over %n span(s)</source>
        <translation>
            <numerusform>Carry over %n span</numerusform>
            <numerusform>Carry over %n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>Checked %n span(s): everything is in order.</source>
        <translation>
            <numerusform>Checked %n span: everything is in order.</numerusform>
            <numerusform>Checked %n spans: everything is in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problem found</numerusform>
            <numerusform>%n problems found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookEditor</name>
    <message numerus="yes">
        <source>Changes of %n entry(s) are not applied yet.</source>
        <translation>
            <numerusform>Changes of %n entry are not applied yet.</numerusform>
            <numerusform>Changes of %n entries are not applied yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopySpansDialog</name>
    <message numerus="yes">
        <source>%n span(s) found there</source>
        <translation>
            <numerusform>%n span found there</numerusform>
            <numerusform>%n spans found there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n span(s)</source>
        <translation>
            <numerusform>Copy %n span</numerusform>
            <numerusform>Copy %n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %n span(s).</source>
        <translation>
            <numerusform>Copied %n span.</numerusform>
            <numerusform>Copied %n spans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message numerus="yes">
        <source>%n more remark(s)</source>
        <translation>
            <numerusform>%n more remark</numerusform>
            <numerusform>%n more remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n loss</numerusform>
            <numerusform>%n losses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{held} of %n span(s)</source>
        <translation>
            <numerusform>{held} of %n span</numerusform>
            <numerusform>{held} of %n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near copy(ies)</source>
        <translation>
            <numerusform>%n near copy</numerusform>
            <numerusform>%n near copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignDialog</name>
    <message numerus="yes">
        <source>%n name(s) left out</source>
        <translation>
            <numerusform>%n name left out</numerusform>
            <numerusform>%n names left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
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
            <numerusform>%n statement label</numerusform>
            <numerusform>%n statement labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Options for %n file(s)</source>
        <translation>
            <numerusform>Options for %n file</numerusform>
            <numerusform>Options for %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n file cannot be read</numerusform>
            <numerusform>%n files cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the project already</source>
        <translation>
            <numerusform>%n in the project already</numerusform>
            <numerusform>%n in the project already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as another</source>
        <translation>
            <numerusform>%n the same as another</numerusform>
            <numerusform>%n the same as another</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWriting</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n file refused</numerusform>
            <numerusform>%n files refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelRow</name>
    <message numerus="yes">
        <source>{label}, key {key}, %n span(s) here, faint in the text</source>
        <translation>
            <numerusform>{label}, key {key}, %n span here, faint in the text</numerusform>
            <numerusform>{label}, key {key}, %n spans here, faint in the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label}, key {key}, %n span(s) here</source>
        <translation>
            <numerusform>{label}, key {key}, %n span here</numerusform>
            <numerusform>{label}, key {key}, %n spans here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message numerus="yes">
        <source>%n piece(s) left out of the statements</source>
        <translation>
            <numerusform>%n piece left out of the statements</numerusform>
            <numerusform>%n pieces left out of the statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>overlapping span(s)</source>
        <translation>
            <numerusform>overlapping span</numerusform>
            <numerusform>overlapping spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s) of several ranges</source>
        <translation>
            <numerusform>span of several ranges</numerusform>
            <numerusform>spans of several ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s) equal to another one</source>
        <translation>
            <numerusform>span equal to another one</numerusform>
            <numerusform>spans equal to another one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s)</source>
        <translation>
            <numerusform>span</numerusform>
            <numerusform>spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attribute(s)</source>
        <translation>
            <numerusform>attribute</numerusform>
            <numerusform>attributes</numerusform>
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
            <numerusform>statement label</numerusform>
            <numerusform>statement labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>name(s) of reviewers</source>
        <translation>
            <numerusform>name of reviewers</numerusform>
            <numerusform>names of reviewers</numerusform>
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
            <numerusform>review</numerusform>
            <numerusform>reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>implied slot(s) of claims</source>
        <translation>
            <numerusform>implied slot of claims</numerusform>
            <numerusform>implied slots of claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>text(s) too long for a cell</source>
        <translation>
            <numerusform>text too long for a cell</numerusform>
            <numerusform>texts too long for a cell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>character(s) that the format cannot write</source>
        <translation>
            <numerusform>character that the format cannot write</numerusform>
            <numerusform>characters that the format cannot write</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n span(s) marked: a key with Shift relabels them, Delete deletes them.</source>
        <translation>
            <numerusform>%n span marked: a key with Shift relabels it, Delete deletes it.</numerusform>
            <numerusform>%n spans marked: a key with Shift relabels them, Delete deletes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterList</name>
    <message numerus="yes">
        <source>%n file(s) did not go in as asked</source>
        <translation>
            <numerusform>%n file did not go in as asked</numerusform>
            <numerusform>%n files did not go in as asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) need a look</source>
        <translation>
            <numerusform>%n span needs a look</numerusform>
            <numerusform>%n spans need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s)</source>
        <translation>
            <numerusform>Merge %n actor</numerusform>
            <numerusform>Merge %n actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCodebookDialog</name>
    <message numerus="yes">
        <source>The shipped one: {name}, %n label(s)</source>
        <translation>
            <numerusform>The shipped one: {name}, %n label</numerusform>
            <numerusform>The shipped one: {name}, %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {name}, %n label(s)</source>
        <translation>
            <numerusform>{file}: {name}, %n label</numerusform>
            <numerusform>{file}: {name}, %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message numerus="yes">
        <source>The first %n place(s); there are more.</source>
        <translation>
            <numerusform>The first %n place; there are more.</numerusform>
            <numerusform>The first %n places; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n span(s)</source>
        <translation>
            <numerusform>Label %n span</numerusform>
            <numerusform>Label %n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message numerus="yes">
        <source>%n file(s) of other programs</source>
        <translation>
            <numerusform>%n file of other programs</numerusform>
            <numerusform>%n files of other programs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message numerus="yes">
        <source>Put %n garbled line(s) right</source>
        <translation>
            <numerusform>Put %n garbled line right</numerusform>
            <numerusform>Put %n garbled lines right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutdatedDialog</name>
    <message numerus="yes">
        <source>%n annotation(s) made under an older definition</source>
        <translation>
            <numerusform>%n annotation made under an older definition</numerusform>
            <numerusform>%n annotations made under an older definition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n selected</source>
        <translation>
            <numerusform>Confirm %n selected</numerusform>
            <numerusform>Confirm %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Confirm all %n</numerusform>
            <numerusform>Confirm all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
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
            <numerusform>%n statement label</numerusform>
            <numerusform>%n statement labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressFoot</name>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relatives</name>
    <message numerus="yes">
        <source>Carry over %n span(s)…</source>
        <translation>
            <numerusform>Carry over %n span…</numerusform>
            <numerusform>Carry over %n spans…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of this group.</source>
        <translation>
            <numerusform>%n more of this group.</numerusform>
            <numerusform>%n more of this group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>a statement begins with %n known paragraph(s)</source>
        <translation>
            <numerusform>a statement begins with %n known paragraph</numerusform>
            <numerusform>a statement begins with %n known paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stay out</source>
        <translation>
            <numerusform>%n paragraph stays out</numerusform>
            <numerusform>%n paragraphs stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stay in</source>
        <translation>
            <numerusform>%n paragraph stays in</numerusform>
            <numerusform>%n paragraphs stay in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n character selected</numerusform>
            <numerusform>%n characters selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in this span</source>
        <translation>
            <numerusform>%n character in this span</numerusform>
            <numerusform>%n characters in this span</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanHead</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanTable</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>Split off %n span(s)</source>
        <translation>
            <numerusform>Split off %n span</numerusform>
            <numerusform>Split off %n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitEntryDialog</name>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n to choose from</numerusform>
            <numerusform>%n to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message numerus="yes">
        <source>Add %n entry(s)</source>
        <translation>
            <numerusform>Add %n entry</numerusform>
            <numerusform>Add %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetStrip</name>
    <message numerus="yes">
        <source>%n selected name(s)</source>
        <translation>
            <numerusform>%n selected name</numerusform>
            <numerusform>%n selected names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
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
            <numerusform>%n span moves along</numerusform>
            <numerusform>%n spans move along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) on the old one</source>
        <translation>
            <numerusform>%n stays on the old one</numerusform>
            <numerusform>%n stay on the old one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worktime</name>
    <message numerus="yes">
        <source>You have worked %n minute(s) on this statement.</source>
        <translation>
            <numerusform>You have worked %n minute on this statement.</numerusform>
            <numerusform>You have worked %n minutes on this statement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PieceWords</name>
    <message numerus="yes">
        <source>%n piece(s) left out here</source>
        <translation>
            <numerusform>%n piece left out here</numerusform>
            <numerusform>%n pieces left out here</numerusform>
        </translation>
    </message>
</context>
</TS>
