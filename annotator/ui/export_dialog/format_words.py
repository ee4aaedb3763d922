"""What the formats are, in a few words, in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from annotator.export.registry import format_named


def what_it_is(format_id: str) -> str:
    """A few words on a format; its own English ones where the window has none."""
    return _words().get(format_id) or format_named(format_id).what


def _words() -> Mapping[str, str]:
    translate = QCoreApplication.translate
    return {
        "jsonl": translate("ExportFormat", "Everything, one statement a line"),
        "doccano": translate("ExportFormat", "Spans and relations, for doccano"),
        "brat": translate("ExportFormat", "A folder of texts, for brat"),
        "conll-columns": translate("ExportFormat", "A token a line, a column a layer"),
        "conll": translate("ExportFormat", "A token a line, B- I- O tags"),
        "spacy": translate("ExportFormat", "For training with spaCy"),
        "qdpx": translate("ExportFormat", "For QualCoder, MAXQDA, ATLAS.ti"),
        "parquet": translate("ExportFormat", "A table for pandas, R, DuckDB"),
        "hugging-face": translate("ExportFormat", "A folder with a card, for “datasets”"),
        "uima-xmi": translate("ExportFormat", "For INCEpTION and DKPro"),
        "uima-json": translate("ExportFormat", "For INCEpTION and DKPro"),
        "webanno-tsv": translate("ExportFormat", "For INCEpTION and WebAnno"),
        "label-studio": translate("ExportFormat", "With its labelling configuration"),
        "prodigy": translate("ExportFormat", "An example for each reviewer"),
        "web-annotation": translate("ExportFormat", "JSON-LD, for archives and the web"),
        "tei": translate("ExportFormat", "XML with annotations beside the text"),
        "spans-csv": translate("ExportFormat", "A row a span"),
        "spans-xlsx": translate("ExportFormat", "A row a span"),
        "claims-csv": translate("ExportFormat", "A row a claim: who demands what of whom"),
        "claims-xlsx": translate("ExportFormat", "A row a claim: who demands what of whom"),
        "network-csv": translate("ExportFormat", "Actors, concepts, agreement, dates"),
        "stance-csv": translate("ExportFormat", "Text, target, for or against"),
        "stance-tsv": translate("ExportFormat", "Text, target, for or against"),
        "network-graphml": translate("ExportFormat", "Actors and concepts, for Gephi, visone, R"),
        "claims-graphml": translate("ExportFormat", "Who demands what of whom, as a network"),
        "html": translate("ExportFormat", "To read and print, without Annotator"),
    }
