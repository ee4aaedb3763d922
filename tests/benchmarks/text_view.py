"""How much CPU the text view takes, beside a plain QTextEdit with the same spans as extra selections.

Run: QT_QPA_PLATFORM=offscreen python tests/benchmarks/text_view.py
"""

import os
import random
import re
import statistics
import sys
import time
from collections.abc import Callable
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.core.codebook import LineStyle
from annotator.core.ranges import Range
from annotator.ui.text_view.drawn_span import DrawnSpan
from annotator.ui.text_view.view import StatementView
from annotator.ui.theme.theme import Theme

WORDS = ("the", "of", "and", "report", "river", "said", "treaty", "harbour", "evidence", "workers", "council")
INKS = ("#052039", "#A12E00", "#B25696", "#00A566", "#1D6BBC", "#412505")
REPEATS = 60
CASES = ((2_000, 500), (50_000, 500), (50_000, 10_000), (1_000_000, 10_000))


def text_of(size: int) -> str:
    """Paragraphs of 150 to 700 characters, about `size` in all."""
    dice = random.Random(1)
    paragraphs: list[str] = []
    length = 0
    while length < size:
        paragraphs.append(" ".join(dice.choices(WORDS, k=dice.randint(25, 110))).capitalize() + ".")
        length += len(paragraphs[-1]) + 1
    return "\n".join(paragraphs)[:size]


def spans_of(text: str, number: int) -> list[DrawnSpan]:
    """Spans on the edges of words, evenly over the text, nested and crossing."""
    dice = random.Random(2)
    words = [found.span() for found in re.finditer(r"\S+", text)]
    styles = list(LineStyle)
    spans = []
    for name in range(number):
        first = dice.randrange(len(words))
        last = min(len(words) - 1, first + dice.choice((0, 0, 1, 2, 3, 5, 9)))
        kind = dice.randrange(len(INKS))
        part = Range(words[first][0], words[last][1])
        spans.append(DrawnSpan(str(name), (part,), "SDATGR"[kind], "", QColor(INKS[kind]), styles[kind], "label"))
    return spans


def milliseconds(act: Callable[[], object], repeats: int = REPEATS) -> float:
    """The median CPU time of an act with the painting that follows from it."""
    taken = []
    for _ in range(repeats):
        before = time.process_time()
        act()
        QApplication.processEvents()
        taken.append(time.process_time() - before)
    return statistics.median(taken) * 1000


def time_view(theme: Theme, text: str, spans: list[DrawnSpan]) -> dict[str, float]:
    """The figures of our view."""
    view = StatementView(theme)
    view.resize(900, 700)
    view.show()
    view.setFocus()
    QApplication.processEvents()
    numbers, steps = count(), count()
    bar = view.verticalScrollBar()

    def add() -> None:
        start = view.place()[0] + 100
        view.put_span(DrawnSpan(f"new {next(numbers) % 5}", (Range(start, start + 12),), *_marks(spans[0])))

    return {
        "load": milliseconds(lambda: view.set_statement(text, spans), 3),
        "repaint": milliseconds(view.viewport().repaint),
        "key": milliseconds(lambda: QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)),
        "scroll": milliseconds(lambda: bar.setValue(next(steps) * 40 % max(1, bar.maximum()))),
        "add": milliseconds(add),
    }


def _marks(span: DrawnSpan) -> tuple[str, str, QColor, LineStyle, str]:
    return span.letter, span.sign, span.ink, span.line, span.name


def time_plain(text: str, spans: list[DrawnSpan]) -> dict[str, float]:
    """The same of a QTextEdit that underlines the spans."""
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    edit.resize(900, 700)
    edit.show()
    edit.setFocus()
    QApplication.processEvents()
    selections: list[QTextEdit.ExtraSelection] = []
    steps = count()
    bar = edit.verticalScrollBar()

    def selected(part: Range, ink: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(edit.document())
        cursor.setPosition(part.start)
        cursor.setPosition(part.end, QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        style.setUnderlineColor(ink)
        selection.cursor, selection.format = cursor, style
        return selection

    def load() -> None:
        edit.setPlainText(text)
        selections[:] = [selected(span.ranges[0], span.ink) for span in spans]
        edit.setExtraSelections(selections)

    def add() -> None:
        selections.append(selected(Range(100, 112), spans[0].ink))
        edit.setExtraSelections(selections)

    return {
        "load": milliseconds(load, 3),
        "repaint": milliseconds(edit.viewport().repaint),
        "key": milliseconds(lambda: QTest.keyClick(edit, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)),
        "scroll": milliseconds(lambda: bar.setValue(next(steps) * 40 % max(1, bar.maximum()))),
        "add": milliseconds(add, 10),
    }


def main() -> None:
    """Print a table: ours, the plain one, and ours divided by it."""
    _application = QApplication(sys.argv)
    theme = Theme("light")
    for size, number in CASES:
        text = text_of(size)
        spans = spans_of(text, number)
        ours, plain = time_view(theme, text, spans), time_plain(text, spans)
        print(f"{size:>9,} characters, {number:>6,} spans")  # noqa: T201
        for act, taken in ours.items():
            print(f"{act:>10}: {taken:8.2f} ms, QTextEdit {plain[act]:8.2f} ms, x {taken / plain[act]:.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # the order in which PySide takes things down can crash
