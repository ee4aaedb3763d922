"""The log says what was done, when, and never a word of what was read or written."""

import io
import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.core.annotations import Relation, Source, Span, StatementLabel, Value
from annotator.core.changes import Change, Edit, Entity
from annotator.core.interaction_log import InteractionLog
from annotator.core.ranges import Range
from annotator.core.work_clock import WorkClock


@pytest.fixture
def stream() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def log(stream: io.StringIO) -> InteractionLog:
    times = iter([100.0, 100.25, 99.0, *range(101, 200)])
    return InteractionLog(stream, lambda: next(times))


def events(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def told(stream: io.StringIO) -> list[tuple[object, ...]]:
    return [(one["ev"], one.get("kind"), one["id"], one.get("source")) for one in events(stream)]


def change(*edits: tuple[Entity | None, Entity]) -> Change:
    return Change("c", 1, "x", "r", "", tuple(Edit(*edit) for edit in edits))


def test_every_event_has_its_line_at_once(log: InteractionLog, stream: io.StringIO) -> None:
    log.opened("statement", 600)
    log.key_pressed("d", ["ctrl", "shift"])
    log.mouse_pressed(10, 20)
    log.mouse_released(30, 40)
    log.wheel_turned()
    log.committed("span", "a1")
    log.rejected("s7")
    log.deleted("a1")
    log.finished("statement")
    assert events(stream) == [
        {"t": 0.0, "ev": "open", "id": "statement", "words": 600},
        {"t": 0.25, "ev": "key", "key": "d", "mods": ["ctrl", "shift"]},
        {"t": 0.25, "ev": "press", "x": 10, "y": 20},
        {"t": 1.0, "ev": "release", "x": 30, "y": 40},
        {"t": 2.0, "ev": "wheel"},
        {"t": 3.0, "ev": "commit", "kind": "span", "id": "a1", "source": "manual"},
        {"t": 4.0, "ev": "reject", "id": "s7"},
        {"t": 5.0, "ev": "delete", "id": "a1"},
        {"t": 6.0, "ev": "done", "id": "statement"},
    ]


def test_what_is_typed_into_a_field_stays_untold(log: InteractionLog, stream: io.StringIO) -> None:
    for key in "Sé人":
        log.key_pressed(key, ["shift"], in_field=True)
    log.key_pressed("v", ["ctrl"], in_field=True)
    log.key_pressed("Enter", in_field=True)
    assert [one["key"] for one in events(stream)] == ["character"] * 3 + ["v", "Enter"]


def test_a_change_tells_its_annotations_and_none_of_their_words(
    log: InteractionLog, stream: io.StringIO, span: Callable[..., Span]
) -> None:
    made = span("a", "demand", 3, 9, note="secret", attributes={"voice": Value("quoted"), "who": Value(text="secret")})
    log.changed(change((None, made), (None, Relation("l", "s", "r", "makes", "a", "b"))))
    named = replace(made, attributes={"voice": Value("direct")}, note="more secrets")
    log.changed(change((made, named)))
    log.changed(change((named, replace(named, ranges=(Range(3, 8),)))))
    log.changed(change((named, replace(named, deleted=True))))
    log.changed(change((None, StatementLabel("p", "s", "r", "position", Value("against")))))
    assert told(stream) == [
        ("commit", "span", "a", "manual"),
        ("commit", "attr", "a/voice", "manual"),
        ("commit", "attr", "a/who", "manual"),
        ("commit", "relation", "l", "manual"),
        ("commit", "attr", "a/voice", "manual"),
        ("delete", None, "a/who", None),
        ("commit", "span", "a", "manual"),
        ("delete", None, "a", None),
        ("delete", None, "a/voice", None),
        ("commit", "statement_label", "p", "manual"),
    ]
    assert "secret" not in stream.getvalue()


def test_suggestions_are_told_apart_and_imports_left_out(
    log: InteractionLog, stream: io.StringIO, span: Callable[..., Span]
) -> None:
    accepted = span("a", "demand", 3, 9, source=Source.ACCEPTED)
    log.changed(change((None, accepted), (None, span("i", "demand", 1, 2, source=Source.IMPORTED))))
    log.changed(change((accepted, replace(accepted, label_id="stance"))))
    log.changed(change((replace(accepted, deleted=True), accepted)))
    assert told(stream) == [
        ("commit", "span", "a", "accepted"), ("commit", "span", "a", "edited"), ("commit", "span", "a", "accepted"),
    ]  # fmt: skip


def test_long_pauses_are_cut_and_time_away_counts_nothing() -> None:
    now = [1000.0]
    clock = WorkClock(lambda: now[0])

    def wait(seconds: float) -> None:
        now[0] += seconds

    clock.act()
    assert clock.take() == 0
    clock.start()
    for pause in (5, 29, 31, 3600):
        wait(pause)
        clock.act()
    assert clock.take() == 5 + 29 + 30 + 30
    wait(4)
    clock.pause()
    wait(500)
    clock.act()
    wait(2)
    clock.act()
    assert clock.take() == 6
    assert clock.take() == 0
