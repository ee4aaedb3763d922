"""The export dialog on the sample project: formats, choices, losses, names of files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from annotator.core.documents import State
from annotator.core.statement_filter import StatementFilter
from annotator.export.holding import Unit
from annotator.export.losses import Loss
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.registry import FORMATS
from annotator.export.resolution import Resolution
from annotator.operations.export_survey import ExportSurvey, survey_exports
from annotator.operations.sampling import create_sample
from annotator.store.annotations import all_reviewers
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.ui.export_dialog.dialog import ExportDialog
from annotator.ui.export_dialog.menu_field import MenuField
from annotator.ui.export_dialog.pieces_dialog import PiecesDialog
from annotator.ui.export_dialog.plan_form import NAME_WIDTH, ExportOffer, PlanForm
from annotator.ui.jobs import Job
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme
from annotator.ui.translation import install_translations

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project."""
    path = tmp_path_factory.mktemp("sample") / "sample.annotator"
    create_sample(path).close()
    return path


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, sample: Path, tmp_path: Path) -> Iterator[ExportDialog]:
    """The dialog on it, with everything counted."""
    with Project.open(sample, read_only=True) as project:
        offer = ExportOffer(
            29,
            1,
            25,
            StatementFilter(languages=frozenset({"en"})),
            "me",
            all_reviewers(project),
            load_codebook(project).labels,
        )

    def survey(plan: ExportPlan, job: Job) -> ExportSurvey:
        with Project.open(sample, read_only=True) as project:
            return survey_exports(project, plan, progress=job.step)

    found = ExportDialog(theme, tmp_path / "work", offer, survey)
    qtbot.addWidget(found)
    found.show()
    counted(qtbot, found)
    yield found
    found.close()


def counted(qtbot: QtBot, dialog: ExportDialog) -> ExportSurvey:
    """Wait until the losses of what is chosen now are counted."""
    qtbot.waitUntil(lambda: dialog._survey is not None, timeout=20_000)
    assert dialog._survey is not None
    return dialog._survey


def button(dialog: ExportDialog, name: str) -> QPushButton:
    """A button by its words or its accessible name."""
    return next(one for one in dialog.findChildren(QPushButton) if name in {one.text(), one.accessibleName()})


def choose(field: MenuField, words: str) -> None:
    """Choose an entry of a field's menu."""
    next(action for action in field.menu().actions() if action.text() == words).trigger()


def test_all_statements_in_the_exchange_format_are_proposed(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    assert button(dialog, "Export").isEnabled()
    assert dialog.foot_words.text().startswith("29 texts, 91 spans")
    with qtbot.waitSignal(dialog.accepted, timeout=2000):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.wish().plan == ExportPlan(format="jsonl")
    assert dialog.wish().target == tmp_path / "work.jsonl"


def test_every_format_says_how_much_it_holds_before_anything_is_written(dialog: ExportDialog) -> None:
    rows = {row.id: row for row in dialog._format_rows()}
    assert set(rows) == {form.id for form in FORMATS}
    assert all(row.fit and row.what for row in rows.values())
    assert rows["jsonl"].fit == "holds all"
    assert rows["doccano"].fit == "4 losses"


def test_losses_are_listed_with_numbers_and_pieces(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.formats.setFocus()
    QTest.keyClick(dialog.formats, Qt.Key.Key_Down)
    assert dialog.formats.current() == "doccano"
    assert button(dialog, "Export without these").isEnabled()
    assert dialog.file.text().endswith("work.jsonl")
    shown: list[str] = []
    monkeypatch.setattr(PiecesDialog, "exec", lambda self: shown.append(self.windowTitle()))
    QTest.mouseClick(button(dialog, "Show: attributes"), LEFT)
    survey = counted(qtbot, dialog)
    assert shown == [f"{survey.held['doccano'].losses.numbers[Loss.ATTRIBUTES]} attributes"]


def test_choices_become_the_plan_and_are_counted_anew(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.formats.choose("doccano")
    QTest.mouseClick(button(dialog, "as filtered 25"), LEFT)
    QTest.mouseClick(button(dialog, "as in the file"), LEFT)
    choose(dialog.form._unit, "sentences")
    choose(dialog.form._word, "what all marked alike")
    choose(dialog.form._labels, "demand")
    choose(dialog.form._negatives, "none")
    plan = dialog.wish().plan
    assert (plan.unit, plan.text, plan.resolution, plan.negatives) == (
        Unit.SENTENCE,
        TextForm.RAW,
        Resolution.AGREED,
        0,
    )
    assert plan.statements.languages == {"en"}
    survey = counted(qtbot, dialog)
    assert {span.label for item in survey.first for span in item.spans} == {"demand"}
    assert survey.texts < 91
    assert "jsonl" in survey.refused
    dialog.formats.choose("jsonl")
    assert not button(dialog, "Export").isEnabled()


def test_one_reviewer_or_what_is_done(dialog: ExportDialog, qtbot: QtBot) -> None:
    choose(dialog.form._word, "only Example's")
    assert dialog.wish().plan.resolution is Resolution.ONE
    QTest.mouseClick(button(dialog, "done 1"), LEFT)
    plan = dialog.wish().plan
    assert (plan.statements.states, plan.judge) == (frozenset({State.DONE}), "me")
    QTest.mouseClick(button(dialog, "done 1"), LEFT)
    assert dialog.wish().plan.statements == StatementFilter()
    counted(qtbot, dialog)


def test_a_split_or_a_folder_format_asks_for_a_folder(dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog.form._split, "train, dev and test: 80, 10, 10 %")
    assert dialog.wish().plan.split is not None
    assert dialog.wish().target == tmp_path / "work-jsonl"
    choose(dialog.form._split, "one whole")
    dialog.formats.choose("brat")
    assert dialog.wish().target == tmp_path / "work-brat"


def test_what_only_some_formats_need_is_asked_only_there(dialog: ExportDialog) -> None:
    assert not dialog.form._overlap.isVisible()
    dialog.formats.choose("conll")
    assert dialog.form._overlap.isVisible()
    assert dialog.form._ranges.isVisible()


def test_a_name_that_was_typed_stays_and_is_checked(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog.file.selectAll()
    QTest.keyClicks(dialog.file, "labour.jsonl")
    assert dialog._error.isVisible()
    assert not button(dialog, "Export").isEnabled()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "other.jsonl"), ""))
    QTest.mouseClick(button(dialog, "Choose…"), LEFT)
    dialog.formats.choose("doccano")
    assert dialog.wish().target == tmp_path / "other.jsonl"
    assert not dialog._error.isVisible()


def test_the_suffix_of_a_typed_name_follows_the_format(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.file.selectAll()
    QTest.keyClicks(dialog.file, str(tmp_path / "my.data.jsonl"))
    dialog.formats.choose("spans-csv")
    assert dialog.wish().target == tmp_path / "my.data.csv"
    dialog.formats.choose("brat")
    assert dialog.wish().target == tmp_path / "my.data"
    choose(dialog.form._split, "five folds")
    dialog.formats.choose("jsonl")
    assert dialog.wish().target == tmp_path / "my.data"


def test_what_stands_there_already_is_told(dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "old.jsonl").write_text("old", "utf-8")
    (tmp_path / "folder").mkdir()
    dialog.file.setText(str(tmp_path / "old.jsonl"))
    assert dialog._error.text() == "The file exists. It is replaced once the new one has been read back."
    assert button(dialog, "Export").isEnabled()
    dialog.file.setText(str(tmp_path / "folder"))
    assert dialog._error.text().startswith("There is a folder of this name.")
    assert not button(dialog, "Export").isEnabled()
    dialog.formats.choose("brat")
    dialog.file.setText(str(tmp_path / "folder"))
    assert dialog._error.text().startswith("The folder exists.")
    dialog.file.setText(str(tmp_path / "old.jsonl"))
    assert dialog._error.text().startswith("There is a file of this name")


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru"])
def test_no_name_of_a_row_is_clipped(
    qapp: QApplication, qtbot: QtBot, theme: Theme, dialog: ExportDialog, language: str
) -> None:
    install_translations(qapp, QLocale(language))
    try:
        form = PlanForm(theme, dialog._offer)
        qtbot.addWidget(form)
        names = [row.findChild(PlainLabel) for row in form._rows.values()]
    finally:
        install_translations(qapp, QLocale("en_US"))
    for name in names:
        assert name is not None
        assert name.fontMetrics().horizontalAdvance(name.text()) <= NAME_WIDTH, name.text()
