"""A whole seed is labelled through the window, and the actions are counted from the interaction log."""

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.core.annotations import Reviewer
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.text_file import read_text_file
from annotator.operations.beginning import create_project
from annotator.operations.importing import import_documents
from annotator.resources import seeds
from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.ui.actions.interaction import log_folder

from .conftest import Desk
from .gold import Gold, gold_of
from .person import Person, PersonWithMouse

MOST_ACTIONS = 2.3


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    path = tmp_path / "seed.annotator"
    seed = next(one for one in seeds() if one.name.startswith("003"))
    with create_project(path, shipped_codebook()) as project:
        import_documents(project, Reviewer.named("Ana"), [read_text_file(seed)[0]])
    return path


@pytest.fixture(autouse=True)
def data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def logged() -> list[dict[str, Any]]:
    (file,) = log_folder().iterdir()
    return [json.loads(line) for line in file.read_text("ascii").splitlines()]


def actions_and_annotations(events: list[dict[str, Any]]) -> tuple[int, int]:
    """The actions of a session and the annotations that were left of it.

    A key counts one and each modifier that is held one more; a press of the mouse counts one, and so does a release
    away from it, since both ends of a drag are aimed. An annotation counts unless a later line deletes it.
    """
    actions = 0
    pressed_at = (0, 0)
    annotations = set()
    for event in events:
        match event["ev"]:
            case "key":
                actions += 1 + len(event["mods"])
            case "press":
                pressed_at = (event["x"], event["y"])
                actions += 1
            case "release":
                actions += max(abs(event["x"] - pressed_at[0]), abs(event["y"] - pressed_at[1])) > 8
            case "commit":
                annotations.add(event["id"])
            case "delete":
                annotations.discard(event["id"])
    return actions, len(annotations)


def same_as_gold(desk: Desk, gold: Gold, person: Person) -> None:
    """The project's file holds what was wanted, and nothing else."""
    assert desk.window.session is not None
    book = desk.window.session.codebook
    statement = person.statement_id
    with Project.open(desk.window.session.path, read_only=True) as project:
        made = load_annotations(project, statement)
    keys = {span_id: key for key, span_id in person.made.items()}
    assert {(keys[one.id], book.label(one.label_id).name, *one.ranges) for one in made.spans} == {
        (one.key, one.label, one.place) for one in gold.spans
    }
    assert {
        (book.relation_type(one.type_id).name, keys[one.from_span], keys[one.to_span]) for one in made.relations
    } == gold.relations
    assert {
        book.attribute(one.attribute_id).name: book.choice(one.value.choice_id or "").name
        for one in made.statement_labels
    } == gold.statement_labels


def test_by_keys_alone(desk: Desk) -> None:
    gold = gold_of("003", desk.view.text())
    desk.window.actions_["interaction_log"].trigger()
    desk.view.setFocus()
    person = Person(desk, gold)
    title, body = gold.spans[:2], gold.spans[2:]
    for wanted in (*body, *title):  # what the title says in short is clear from the text
        if wanted.key == "s20":
            person.copy_name("IndustriALL Global Union and industriAll European Trade Union")
        person.label(wanted)
    person.label_statement()
    desk.shortcut("Ctrl+Return")
    same_as_gold(desk, gold, person)
    actions, annotations = actions_and_annotations(logged())
    assert annotations == gold.size
    assert not [event for event in logged() if event["ev"] in {"press", "wheel"}]
    assert actions / annotations <= MOST_ACTIONS, f"{actions} actions for {annotations} annotations"


def test_with_the_mouse(desk: Desk) -> None:
    gold = gold_of("003", desk.view.text())
    desk.window.actions_["interaction_log"].trigger()
    person = PersonWithMouse(desk, gold)
    for wanted in (*gold.spans[2:], *gold.spans[:2]):
        if wanted.key == "s31":
            person.copy_name("IndustriALL Global Union and industriAll European Trade Union")
        person.label(wanted)
    person.label_statement()
    desk.shortcut("Ctrl+Return")
    same_as_gold(desk, gold, person)
    actions, annotations = actions_and_annotations(logged())
    assert annotations == gold.size
    assert actions / annotations <= MOST_ACTIONS, f"{actions} actions for {annotations} annotations"
