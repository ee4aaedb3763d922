"""How much CPU and memory the text view takes, beside a plain QTextEdit with the same spans as extra selections.

Run: python -m tests.benchmarks.text_view (README.md says more). Each case runs in a process of its own, so that memory
is that of the case alone; both run in the same one, so that a busy machine is unfair to neither.
"""

import json
import os
import random
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QTextEdit

from annotator.core.codebook import LineStyle
from annotator.core.ranges import Range
from annotator.ui.text_view.drawn_span import DrawnSpan
from annotator.ui.text_view.view import StatementView
from annotator.ui.theme.theme import Theme

WORDS = ("the", "of", "and", "report", "river", "said", "treaty", "harbour", "evidence", "workers", "council")
INKS = ("#052039", "#A12E00", "#B25696", "#00A566", "#1D6BBC", "#412505")
REPEATS = 60
SIZES = (2_000, 50_000, 1_000_000)
NUMBERS = (10, 500, 10_000)
ACTS = ("load", "repaint", "key", "scroll", "jump", "add", "width", "memory")
UNITS = {"memory": "MB"}


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


def resident() -> float:
    """The memory of this process in MB; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _read_through(bar: QScrollBar) -> float:
    """Look at two hundred places, as somebody does who reads it all; the memory of this process then."""
    for place in range(200):
        bar.setValue(bar.maximum() * place // 199)
        QApplication.processEvents()
    return resident()


def warm_up(theme: Theme) -> None:
    """Show each once, so that fonts and the like are no part of a case."""
    for widget in (StatementView(theme), QTextEdit()):
        widget.resize(900, 700)
        if isinstance(widget, StatementView):
            widget.set_statement("Words.", spans_of("Words.", 20))
        else:
            widget.setPlainText("Words.")
        widget.show()
        QApplication.processEvents()
        widget.deleteLater()
    QApplication.processEvents()


def time_view(theme: Theme, text: str, spans: list[DrawnSpan]) -> dict[str, float]:
    """The figures of our view."""
    before = resident()
    view = StatementView(theme)
    view.resize(900, 700)
    view.show()
    view.setFocus()
    QApplication.processEvents()
    names, steps, jumps, widths = count(), count(), random.Random(3), count()
    bar = view.verticalScrollBar()
    letter, sign, ink, line, name = spans[0].letter, spans[0].sign, spans[0].ink, spans[0].line, spans[0].name

    def add() -> None:
        start = view.place()[0] + 100 + next(names) % 40
        part = Range(start, min(len(text), start + 12))
        view.put_span(DrawnSpan("new", (part,), letter, sign, ink, line, name))

    first = milliseconds(lambda: view.set_statement(text, spans), 1)
    return {
        "repaint": milliseconds(view.viewport().repaint),
        "key": milliseconds(lambda: QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)),
        "scroll": milliseconds(lambda: bar.setValue(next(steps) * 40 % max(1, bar.maximum()))),
        "jump": milliseconds(lambda: bar.setValue(jumps.randrange(max(1, bar.maximum())))),
        "add": milliseconds(add),
        "width": milliseconds(lambda: view.resize(900 - 60 * (next(widths) % 4), 700), 8),
        "memory": _read_through(bar) - before,
        "load": first,
    }


def time_plain(text: str, spans: list[DrawnSpan]) -> dict[str, float]:
    """The same of a QTextEdit that underlines the spans."""
    before = resident()
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    edit.resize(900, 700)
    edit.show()
    edit.setFocus()
    QApplication.processEvents()
    selections: list[QTextEdit.ExtraSelection] = []
    names, steps, jumps, widths = count(), count(), random.Random(3), count()
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
        start = edit.cursorForPosition(QPoint(4, 4)).position() + 100 + next(names) % 40
        selections[-1:] = [selected(Range(start, min(len(text), start + 12)), spans[0].ink)]
        edit.setExtraSelections(selections)

    first = milliseconds(load, 1)
    return {
        "repaint": milliseconds(edit.viewport().repaint),
        "key": milliseconds(lambda: QTest.keyClick(edit, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)),
        "scroll": milliseconds(lambda: bar.setValue(next(steps) * 40 % max(1, bar.maximum()))),
        "jump": milliseconds(lambda: bar.setValue(jumps.randrange(max(1, bar.maximum())))),
        "add": milliseconds(add, 10),
        "width": milliseconds(lambda: edit.resize(900 - 60 * (next(widths) % 4), 700), 8),
        "memory": _read_through(bar) - before,
        "load": first,
    }


def run_case(size: int, number: int) -> None:
    """Measure one case in this process, and write the figures as JSON."""
    application = QApplication(sys.argv[:1])
    text = text_of(size)
    spans = spans_of(text, number)
    theme = Theme("light")
    warm_up(theme)
    figures = {"ours": time_view(theme, text, spans), "plain": time_plain(text, spans)}
    print(json.dumps(figures), flush=True)  # noqa: T201
    del application
    os._exit(0)  # the order in which PySide takes things down can crash


def main() -> None:
    """Print a table for people, and with `--json FILE` keep the figures."""
    kept = {}
    for size in SIZES:
        for number in NUMBERS:
            command = [sys.executable, "-m", "tests.benchmarks.text_view", "--case", str(size), str(number)]
            found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            kept[f"{size} characters, {number} spans"] = found
            print(f"\n{size:,} characters, {number:,} spans")  # noqa: T201
            for act in ACTS:
                ours, plain = found["ours"][act], found["plain"][act]
                ratio = f"x {ours / plain:.2f}" if plain > 0.05 else ""
                print(f"{act:>10}: {ours:8.2f} {UNITS.get(act, 'ms')}, QTextEdit {plain:8.2f} {ratio}")  # noqa: T201
    if "--json" in sys.argv:
        Path(sys.argv[sys.argv.index("--json") + 1]).write_text(json.dumps(kept, indent=1), "utf-8")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if "--case" in sys.argv:
        run_case(int(sys.argv[2]), int(sys.argv[3]))
    else:
        main()
