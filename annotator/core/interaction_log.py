"""What a person did and when, as lines of JSON without a word of any text (docs/interaction-log.md)."""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal, TextIO

from annotator.core.annotations import Relation, Source, Span, StatementLabel
from annotator.core.changes import Change, Edit

Kind = Literal["span", "relation", "attr", "statement_label"]
Origin = Literal["manual", "accepted", "edited"]
_Made = Span | Relation | StatementLabel
_ORIGINS: Final[dict[Source, Origin]] = {Source.MANUAL: "manual", Source.ACCEPTED: "accepted"}
_COMMANDING: Final = frozenset({"ctrl", "alt", "meta"})


class InteractionLog:
    """Writes events to a text stream, each a line at once. Times are seconds since the first, never running back."""

    def __init__(self, stream: TextIO, now: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._now = now
        self._begun: float | None = None
        self._last = 0.0

    def opened(self, statement_id: str, words: int) -> None:
        """A statement is shown; `words` is their number."""
        self._write("open", id=statement_id, words=words)

    def key_pressed(self, key: str, modifiers: Sequence[str] = (), *, in_field: bool = False) -> None:
        """A key went down, with the modifiers ctrl, shift, alt, meta. In a field a typed character stays untold."""
        typed = in_field and len(key) == 1 and not _COMMANDING & set(modifiers)
        self._write("key", key="character" if typed else key, mods=list(modifiers))

    def mouse_pressed(self, x: int, y: int) -> None:
        """A mouse button went down, at pixels of the window."""
        self._write("press", x=x, y=y)

    def mouse_released(self, x: int, y: int) -> None:
        """A mouse button came up."""
        self._write("release", x=x, y=y)

    def wheel_turned(self) -> None:
        """The wheel was turned."""
        self._write("wheel")

    def changed(self, change: Change) -> None:
        """A change came back from the project: what it committed and what it deleted. Imported work is passed over."""
        for edit in change.edits:
            if isinstance(edit.after, _Made) and edit.after.source is not Source.IMPORTED:
                for kind, item, origin in _differences(edit):
                    self.committed(kind, item, origin) if origin else self.deleted(item)

    def committed(self, kind: Kind, item: str, source: Origin = "manual") -> None:
        """An annotation was made, or made anew; accepted and edited ones began as suggestions."""
        self._write("commit", kind=kind, id=item, source=source)

    def rejected(self, item: str) -> None:
        """A suggestion was refused."""
        self._write("reject", id=item)

    def deleted(self, item: str) -> None:
        """An annotation was deleted, or its making undone."""
        self._write("delete", id=item)

    def finished(self, statement_id: str) -> None:
        """A statement is done."""
        self._write("done", id=statement_id)

    def _write(self, event: str, **facts: object) -> None:
        now = self._now()
        self._begun = now if self._begun is None else self._begun
        self._last = max(self._last, round(now - self._begun, 3))
        line = {"t": self._last, "ev": event, **facts}
        self._stream.write(json.dumps(line, ensure_ascii=True) + "\n")
        self._stream.flush()


def _differences(edit: Edit) -> Iterator[tuple[Kind, str, Origin | None]]:
    """What an edit made or took away: kind, id, and where it comes from, None for what is gone."""
    before, after = _items(edit.before), _items(edit.after)
    for item, (kind, content, origin) in after.items():
        if item not in before:
            yield kind, item, origin
        elif before[item][1] != content:
            yield kind, item, "edited" if origin == "accepted" else origin
    yield from ((kind, item, None) for item, (kind, _, _) in before.items() if item not in after)


def _items(made: object) -> dict[str, tuple[Kind, object, Origin]]:
    """The annotations that a row stands for, with what each says."""
    if not isinstance(made, _Made) or made.deleted:
        return {}
    origin = _ORIGINS.get(made.source, "manual")
    match made:
        case Span():
            items: dict[str, tuple[Kind, object, Origin]] = {made.id: ("span", (made.label_id, made.ranges), origin)}
            for key, value in made.attributes.items():
                items[f"{made.id}/{key}"] = ("attr", value, origin)
            return items
        case Relation():
            return {made.id: ("relation", (made.from_span, made.to_span, made.type_id), origin)}
        case StatementLabel():
            return {made.id: ("statement_label", made.value, origin)}
