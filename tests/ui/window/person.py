"""Somebody who labels a statement through the window: decides what to press, and presses it."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from annotator.core.annotations import Span, Value
from annotator.core.ranges import Range
from annotator.ui.label_palette.entry import PaletteEntry
from annotator.ui.parts.matching import ranked
from annotator.ui.parts.type_ahead import TypeAhead
from annotator.ui.text_view import reaching
from annotator.ui.workplace.proposals import proposals

from .conftest import Desk
from .gold import Gold, GoldSpan

_NO, _SHIFT, _CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_SHIFTED = "⇧"
_LETTERS = 4  # too many, that are taken back one by one
_BACK = "<"  # Shift and the left arrow
_MOST = 16  # times that a key is pressed again before another way is tried


class Person:
    """Works by keys. What stands on the screen is looked at, what changes is done by events alone."""

    def __init__(self, desk: Desk, gold: Gold) -> None:
        self.desk = desk
        self.gold = gold
        self.made: dict[str, str] = {}
        self.copied = ""
        self.statement_id = desk.statement_id

    # Selecting

    def select(self, place: Range) -> None:
        """Select the words at a place by the fewest keys that lead there."""
        for key in self._way_to(place):
            if key == _BACK:
                QTest.keyClick(self.desk.view, Qt.Key.Key_Left, _SHIFT)
            elif key.startswith(_SHIFTED):
                QTest.keyClicks(self.desk.view, key[1], _SHIFT)
            else:
                QTest.keyClicks(self.desk.view, key.lower())
        self.desk.settle()
        assert self.desk.view.selection() == place, (place, self.desk.view.selected_text())

    def _way_to(self, place: Range) -> list[str]:
        """The cheapest keys, found by trying all that keep within the words of the place."""
        text = self.desk.view.text()
        waiting = [(_cost(keys), keys, end) for end, keys in self._beginnings(place.start)]
        seen = set[int]()
        while waiting:
            waiting.sort(key=lambda one: one[0])
            cost, keys, end = waiting.pop(0)
            if end == place.end:
                return keys
            if end not in seen:
                seen.add(end)
                waiting += [(cost + _cost(more), keys + more, to) for to, more in _further(text, end, place)]
        raise AssertionError(f"no keys lead to {place.quote(text)}")

    def _beginnings(self, start: int) -> Iterator[tuple[int, list[str]]]:
        """The keys that make a selection which begins at a place, and where it ends."""
        view = self.desk.view
        if (selection := view.selection()) is not None:
            if selection.start == start:
                yield selection.end, []
            return
        text, caret = view.text(), view.caret
        span = view.span(view.selected_span)
        if span is not None and span.start == start:
            yield span.end, ["M"]
        if (word := reaching.next_word(text, caret)) is not None and word.start == start:
            yield word.end, ["W"]
            yield reaching.clause_end(text, start), [","]
            yield reaching.sentence_end(text, start), ["."]
        letter = text[start].lower()
        for pressed, step in ((letter, _next), (_SHIFTED + letter, _previous)):
            found = step(text, letter, caret, again=False)
            for again in range(_MOST):
                if found is None:
                    break
                if found.start == start:
                    yield found.end, ["F", pressed, *";" * again]
                    break
                found = step(text, letter, found.start, again=True)

    # Labelling

    def label(self, wanted: GoldSpan) -> None:
        """Make a span, give it its values, link it with what is there already."""
        self.select(wanted.place)
        self.choose_label(wanted.label)
        self.made[wanted.key] = self.desk.view.selected_span
        self.give_values(wanted)
        self.link()

    def choose_label(self, name: str) -> None:
        """Label the selection."""
        self.desk.key(self._label_key(name))

    def take_values(self) -> None:
        """Take the values that are proposed from before."""
        self.desk.key("V")

    def give_values(self, wanted: GoldSpan) -> None:
        """Give the selected span its values."""
        before = self._proposed()
        good = {name for name, value in before.items() if wanted.values.get(name) == value}
        mended = {name for name, value in wanted.values.items() if self._choice_key(wanted.label, name, value)}
        if (
            before
            and before.keys() <= good | (mended & wanted.values.keys())
            and (len(good) > 1 or good == before.keys())
        ):
            self.take_values()
        for name, value in wanted.values.items():
            key = self._choice_key(wanted.label, name, value)
            if key and self._values().get(name) != value:
                self.desk.key(key)
        if self._values() != wanted.values:
            self.desk.key("I")
            self._fill(wanted)
        assert self._values() == wanted.values, (wanted, self._values())

    def _fill(self, wanted: GoldSpan) -> None:
        """Write into one field after the other until the text has the focus again."""
        for _ in range(10):
            field = QApplication.focusWidget()
            if not isinstance(field, TypeAhead):
                break
            name = field.accessibleName().replace(" ", "_")
            value = wanted.values.get(name, "")
            if not value or self._values().get(name) == value:
                self._press_in_field(Qt.Key.Key_Escape)
                continue
            if value == self.copied and not any(option.words == value for option in field._options):
                self._press_in_field(Qt.Key.Key_V, _CONTROL)
                self.desk.enter()
            else:
                self.desk.enter(self._to_type(field, name, value))
        while not self.desk.view.hasFocus():
            self._press_in_field(Qt.Key.Key_Escape)

    def _to_type(self, field: TypeAhead, name: str, value: str) -> str:
        """The fewest letters that lead to a value; none if it is proposed already."""
        if field.text() == value:
            return ""
        words = [option.words for option in field._options]
        wanted = value if name == "canonical" else value.replace("_", " ")
        if wanted in words:
            for letters in sorted(
                {wanted[at : at + size].lower() for at in _word_starts(wanted) for size in range(1, 12)}, key=len
            ):
                if ranked(letters, words, str)[0] == wanted:
                    return letters
        return wanted

    def _press_in_field(self, key: Qt.Key, held: Qt.KeyboardModifier = _NO) -> None:
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClick(field, key, held)
        self.desk.settle()

    def copy_name(self, name: str) -> None:
        """Copy a name out of the text, to paste it where it would be long to type."""
        text = self.desk.view.text()
        at = text.find(name, self.desk.view.caret)
        at = at if at >= 0 else text.rindex(name)
        self.select(Range(at, at + len(name)))
        self.desk.key(Qt.Key.Key_C, _CONTROL)
        self.copied = name

    def label_statement(self) -> None:
        """Give the statement labels their values."""
        self.desk.key("H")
        for _ in self.gold.statement_labels:
            field = QApplication.focusWidget()
            assert isinstance(field, TypeAhead)
            name = field.accessibleName().lower().replace(" ", "_")
            self.desk.enter(self._to_type(field, name, self.gold.statement_labels[name]))

    # Linking

    def link(self) -> None:
        """Link the selected span with every partner that is there already."""
        places = self._partners()
        if not places:
            return
        self.desk.key("L")
        at = 0
        for number, place in enumerate(places):
            for _ in range(place - number - at):  # what is linked is proposed no more
                self.next_partner()
            at = place - number
            self.make_link(last=number == len(places) - 1)

    def next_partner(self) -> None:
        """Go on to the next proposal."""
        self.desk.key("L")

    def make_link(self, *, last: bool) -> None:
        """Take the proposal, and go on to the next one unless it was the last."""
        self.desk.key(Qt.Key.Key_Return if last else " ")

    def _partners(self) -> list[int]:
        """At which places of the proposals the partners stand that are wanted."""
        current, session = self.desk.place.navigation.current, self.desk.window.session
        assert current is not None
        assert session is not None
        selected = current.spans[self.desk.view.selected_span]
        keys = {span_id: key for key, span_id in self.made.items()}
        found = []
        for place, proposal in enumerate(proposals(selected, current, session.codebook)):
            (way,) = proposal.ways
            ends = tuple(keys.get(end, "") for end in way.ends(selected))
            if (session.codebook.relation_type(way.type_id).name, *ends) in self.gold.relations:
                found.append(place)
        return found

    # What stands on the screen

    def _span(self) -> Span:
        current = self.desk.place.navigation.current
        assert current is not None
        return current.spans[self.desk.view.selected_span]

    def _values(self) -> dict[str, str]:
        """The values of the selected span, in names."""
        return self._named(self._span().attributes)

    def _proposed(self) -> dict[str, str]:
        from annotator.ui.actions.filling import Filling

        (filling,) = [one for one in self.desk.window.children() if isinstance(one, Filling)]
        return self._named(filling.proposed(self._span()))

    def _named(self, values: Mapping[str, Value]) -> dict[str, str]:
        session = self.desk.window.session
        assert session is not None
        book, actors = session.codebook, self.desk.place.people.actors
        return {
            book.attribute(key).name: book.choice(value.choice_id).name
            if value.choice_id
            else actors[value.actor_id or ""].name
            for key, value in values.items()
        }

    def _label_key(self, name: str) -> str:
        session = self.desk.window.session
        assert session is not None
        label = session.codebook.label_named(name)
        assert label is not None
        return label.key

    def _choice_key(self, label: str, name: str, value: str) -> str:
        session = self.desk.window.session
        assert session is not None
        book = session.codebook
        found = book.label_named(label)
        assert found is not None
        attribute = next(one for one in book.attributes_of(found.id) if one.name == name)
        return next((one.key for one in book.choices_of(attribute.id) if one.name == value), "")


class PersonWithMouse(Person):
    """Selects, labels and links with the mouse; figures and names are still typed."""

    def select(self, place: Range) -> None:
        """Drag over the words."""
        self._bring_into_view(place)
        text = self.desk.view.text()
        words = place.quote(text)
        self.desk.drag(words, 1 + sum(text.startswith(words, at) for at in range(place.start)))
        QApplication.processEvents()
        assert self.desk.view.selection() == place

    def choose_label(self, name: str) -> None:
        """Click the label in the palette."""
        palette = self.desk.place.palette_of_labels
        self._click(next(each for each in palette.findChildren(PaletteEntry) if each.label.name == name))

    def take_values(self) -> None:
        """Click what is proposed."""
        panel = self.desk.place.regions.span
        self._click(next(each for each in panel.findChildren(QPushButton) if each.text() == "As before"))

    def next_partner(self) -> None:
        """Click Next in the bar of links."""
        bar = self.desk.place.regions.link_bar
        self._click(next(each for each in bar.findChildren(QPushButton) if each.text() == "Next"))

    def _bring_into_view(self, place: Range) -> None:
        """Turn the wheel until the words are on the screen from beginning to end."""
        view, way = self.desk.view, -1
        port = view.viewport()
        for _ in range(200):
            if view.point_of(place.start) is not None and view.point_of(place.end) is not None:
                return
            bar = view.verticalScrollBar()
            if bar.value() in {bar.minimum(), bar.maximum()}:
                way = -1 if bar.value() == bar.minimum() else 1
            middle = QPointF(port.rect().center())
            turned = QPoint(0, way * 40)
            none, no_phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
            screen = QPointF(port.mapToGlobal(middle))
            QApplication.sendEvent(port, QWheelEvent(middle, screen, QPoint(), turned, none, _NO, no_phase, False))
            QApplication.processEvents()
        raise AssertionError(f"{place} does not come into view")

    def _click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.desk.settle()


def _cost(keys: list[str]) -> int:
    """The presses, a held Shift counted as one."""
    return len(keys) + sum(key == _BACK or key.startswith(_SHIFTED) for key in keys)


def _next(text: str, letter: str, position: int, *, again: bool) -> Range | None:
    return reaching.word_beginning_with(text, letter, position + again, around=True)


def _previous(text: str, letter: str, position: int, *, again: bool) -> Range | None:
    return reaching.word_beginning_with_before(text, letter, position)


def _further(text: str, end: int, place: Range) -> Iterator[tuple[int, list[str]]]:
    """Where keys lead from the end of a selection; a word too far is taken back."""
    word = reaching.next_word(text, end)
    if word is not None:
        yield word.end, ["W"]
    yield reaching.clause_end(text, end), [","]
    yield reaching.sentence_end(text, end), ["."]
    last = reaching.word_before(text, end)
    left = reaching.word_before(text, last.start) if last is not None else None
    if end > place.end and left is not None and left.end > place.start:
        yield left.end, ["B"]
    if place.end < end < place.end + _LETTERS:
        yield end - 1, [_BACK]
    for letter in {text[at].lower() for at in range(place.start, place.end) if _begins(text, at)}:
        found = reaching.word_beginning_with(text, letter, end, around=False)
        for again in range(_MOST):
            if found is None or found.end > place.end:
                break
            yield found.end, ["F", letter, *";" * again]
            found = reaching.word_beginning_with(text, letter, found.end, around=False)


def _begins(text: str, at: int) -> bool:
    return text[at].isalnum() and not (text[at - 1].isalnum() or text[at - 1] in "_'’")


def _word_starts(words: str) -> list[int]:
    return [at for at in range(len(words)) if at == 0 or (words[at - 1] == " " and words[at] != " ")]
