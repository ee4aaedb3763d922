"""How the selected files are to be read: encoding, cutting, and what may be put right."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.ingest.report import FileReport
from annotator.ingest.splitting.rules import CuttingRules
from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.import_dialog.encoding_samples import encoding_samples
from annotator.ui.import_dialog.file_words import FileWords, encoding_name
from annotator.ui.import_dialog.rule_words import RuleWords
from annotator.ui.import_dialog.text_formats import has_encoding
from annotator.ui.parts.box_frame import BOX_FRAME
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme

_NAME_WIDTH = 88
_FIELD_WIDTH = 224
_LIST_WIDTH = 440  # room for the beginning of the file behind each encoding
_ENCODINGS = (
    "utf-8", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "koi8-r", "koi8-u", "iso8859-2",
    "iso8859-5", "iso8859-15", "mac_roman", "utf-16", "cp932", "euc_jp", "gb18030", "big5", "cp949",
)  # fmt: skip


class OptionsForm(Surface):
    """Shows the options of one file; what is changed is told as a change for all that are selected."""

    changed = Signal(object)
    """A function from ReadOptions to ReadOptions."""
    rule_wanted = Signal(bool)
    """Whether the rules that are kept for the folders of these files are to be used."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._words = FileWords(self)
        self.encoding = TypeAhead(theme, self.tr("Encoding"), allow_new=True)
        self.encoding.setFixedWidth(_FIELD_WIDTH)
        self.encoding.setPlaceholderText(self.tr("found out from the file"))
        self.encoding.set_list_width(_LIST_WIDTH)
        self.encoding.chosen.connect(self._choose_encoding)
        self._sure = ElidedLabel(theme, px=12, tone="text3")
        self._sure.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._guess = PlainLabel(theme, px=12, tone="warn", wrap=True)
        self._sampled = ""
        self._encoding_name = PlainLabel(theme, self.tr("Encoding"), px=12, tone="text2")
        self._encoding_name.setFixedWidth(_NAME_WIDTH)
        self._split = QCheckBox(self.tr("Cut into statements"))
        self._main_text = QCheckBox(self.tr("Only the article of a web page"))
        self._repair = QCheckBox()
        self.rule = QCheckBox(self.tr("Use the rule kept for this folder"))
        self._repair_says = ElidedLabel(theme, px=12, tone="warn")
        self._repair_says.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._rule_says = ElidedLabel(theme, px=12, tone="text3")
        self._rule_says.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_plain_tooltip(
            self._split, self.tr("At headings, numbers, datelines and changes of language; else the file stays whole")
        )
        set_plain_tooltip(self._main_text, self.tr("Leave out navigation and everything else around it"))
        self._split.clicked.connect(lambda on: self.changed.emit(lambda before: replace(before, split=on)))
        self._main_text.clicked.connect(lambda on: self.changed.emit(lambda before: replace(before, main_text=on)))
        self._repair.clicked.connect(lambda on: self.changed.emit(lambda before: replace(before, repair_mojibake=on)))
        self.rule.clicked.connect(self.rule_wanted)
        for box in (*self._boxes(), self.rule):
            box.setFont(theme.interface_font(13))
        self._place()

    def show_file(self, file: ChosenFile) -> None:
        """Show how a file is to be read, and how it was."""
        report = file.documents[0][1] if file.documents else None
        media_type = file.documents[0][0].document.media_type if file.documents else ""
        chosen = file.options.encoding
        self.encoding.show_value(chosen, encoding_name(chosen) if chosen else "")
        self._say_encoding(file, report)
        self._offer_encodings(file)
        for widget in (self.encoding, self._encoding_name, self._sure):
            widget.setVisible(has_encoding(file.path))
        self._split.setChecked(file.options.split)
        self._split.setVisible(not file.columns and not (file.read and not file.documents))
        self._main_text.setChecked(file.options.main_text)
        self._main_text.setVisible(media_type == "text/html")
        self._offer_repair(file, report)
        self.rule.setChecked(bool(file.options.rules))
        self._rule_says.set_text(RuleWords(self).of(CuttingRules.from_json(file.rules)) if file.rules else "")
        self.rule.setVisible(bool(file.rules))
        self._rule_says.setVisible(bool(file.rules))

    def _boxes(self) -> tuple[QCheckBox, ...]:
        return self._split, self._main_text, self._repair

    def _say_encoding(self, file: ChosenFile, report: FileReport | None) -> None:
        found = next((one for _, one in file.documents if one.encoding_was_guessed), report)
        said = guess = ""
        if found is not None and not file.options.encoding:
            said = self._words.encoding(found)
            if found.encoding_was_guessed:
                sure = self.tr(
                    "{encoding} is a guess, {percent} % sure. Look whether the letters below are right; if not, choose "
                    "another encoding: the list shows how the file would read."
                )
                guess = sure.format(encoding=encoding_name(found.encoding), percent=round(found.confidence * 100))
        self._sure.set_text(said)
        self._sure.set_tone("warn" if guess else "text3")
        self._guess.setText(guess)
        self._guess.setVisible(bool(guess))

    def guess(self) -> str:
        """What is said of an encoding that was guessed."""
        return self._guess.text()

    def _offer_encodings(self, file: ChosenFile) -> None:
        """With words of the file in each, if they lie in its bytes; first that of the reading, last the impossible."""
        raw, found = next(
            ((read.raw, report.encoding) for read, report in file.documents if read.part is None), (b"", "")
        )
        if (key := f"{file.path} {file.turn} {bool(raw)}") == self._sampled:
            return
        self._sampled = key
        samples = encoding_samples(raw, _ENCODINGS) if raw and not raw.isascii() else {}
        options = [Option(name, encoding_name(name), beside=samples.get(name, "")) for name in _ENCODINGS]
        self.encoding.set_options(sorted(options, key=lambda one: (bool(samples) and not one.beside, one.id != found)))

    def _offer_repair(self, file: ChosenFile, report: FileReport | None) -> None:
        found = report.mojibake if report is not None else None
        self._repair.setChecked(file.options.repair_mojibake)
        self._repair.setVisible(found is not None or file.options.repair_mojibake)
        self._repair_says.set_text("")
        if found is not None:
            before, after = found.samples[0]
            words = self.tr("Put %n garbled line(s) right", "", found.lines)
            self._repair.setText(words)
            said = self.tr("“{before}” would become “{after}”").format(before=before, after=after)
            set_plain_tooltip(self._repair, said)
            self._repair_says.set_text(said)
        elif file.options.repair_mojibake:
            self._repair.setText(self.tr("Put garbled lines right"))
        self._repair_says.setVisible(found is not None)  # empty, it would keep the row open

    def _choose_encoding(self, name: str, words: str) -> None:
        wanted = name or words
        self.changed.emit(lambda before: replace(before, encoding=wanted))

    def _place(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.setContentsMargins(BOX_FRAME, 0, 0, 0)
        line.addWidget(self._encoding_name)
        line.addWidget(self.encoding)
        line.addWidget(self._sure, 1)
        guess = QHBoxLayout()
        guess.setContentsMargins(BOX_FRAME + _NAME_WIDTH + 8, 0, 0, 0)
        guess.addWidget(self._guess)
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        for box in self._boxes():
            boxes.addWidget(box)
        boxes.addWidget(self._repair_says, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20 - BOX_FRAME, 4, 20, 8)
        column.setSpacing(8)
        column.addLayout(line)
        column.addLayout(guess)
        column.addLayout(boxes)
        of_rule = QHBoxLayout()
        of_rule.setSpacing(8)
        of_rule.addWidget(self.rule)
        of_rule.addWidget(self._rule_says, 1)
        column.addLayout(of_rule)
