"""The export dialog on the sample project: formats, choices, losses, names of files."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.core.documents import State
from annotator.core.statement_filter import StatementFilter
from annotator.export.holding import Unit
from annotator.export.losses import Loss
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.registry import FORMATS
from annotator.export.resolution import Resolution
from annotator.export.split_plan import Together
from annotator.operations.export_survey import ExportSurvey, survey_exports
from annotator.operations.sampling import create_sample
from annotator.store.annotations import all_reviewers
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.ui.export_dialog.dialog import ExportDialog
from annotator.ui.export_dialog.form_row import NAME_WIDTH, FormCell
from annotator.ui.export_dialog.pieces_dialog import PiecesDialog
from annotator.ui.export_dialog.plan_form import ExportOffer, PlanForm
from annotator.ui.export_dialog.replace_dialog import ReplaceDialog
from annotator.ui.jobs import Job
from annotator.ui.parts.menu_field import MenuField
from annotator.ui.theme.theme import Theme
from annotator.ui.translation import install_translations

LEFT = Qt.MouseButton.LeftButton
OFFER = ExportOffer(29, 1, 25, StatementFilter(languages=frozenset({"en"})), "me", (), ())


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
        reviewers, labels = all_reviewers(project), load_codebook(project).labels
        offer = replace(OFFER, reviewers=reviewers, labels=labels)

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
    qtbot.waitUntil(lambda: dialog.survey() is not None, timeout=20_000)
    survey = dialog.survey()
    assert survey is not None
    return survey


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
    assert dialog.destination.file.text().endswith("work-doccano.jsonl")
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
    choose(dialog.form.parts.parts, "train, dev and test")
    assert dialog.wish().plan.split is not None
    assert dialog.wish().target == tmp_path / "work-jsonl"
    choose(dialog.form.parts.parts, "one whole")
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
    dialog.destination.file.selectAll()
    QTest.keyClicks(dialog.destination.file, "labour.jsonl")
    assert dialog.destination.said.isVisible()
    assert not button(dialog, "Export").isEnabled()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "other.jsonl"), ""))
    QTest.mouseClick(button(dialog, "Choose…"), LEFT)
    dialog.formats.choose("doccano")
    assert dialog.wish().target == tmp_path / "other.jsonl"
    assert not dialog.destination.said.isVisible()


def test_the_suffix_of_a_typed_name_follows_the_format(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.destination.file.selectAll()
    QTest.keyClicks(dialog.destination.file, str(tmp_path / "my.data.jsonl"))
    dialog.formats.choose("spans-csv")
    assert dialog.wish().target == tmp_path / "my.data.csv"
    dialog.formats.choose("brat")
    assert dialog.wish().target == tmp_path / "my.data"
    choose(dialog.form.parts.parts, "folds")
    dialog.formats.choose("jsonl")
    assert dialog.wish().target == tmp_path / "my.data"


def test_what_stands_there_already_is_told(dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "old.jsonl").write_text("old", "utf-8")
    (tmp_path / "folder").mkdir()
    dialog.destination.file.setText(str(tmp_path / "old.jsonl"))
    assert dialog.destination.said.text() == "The file exists. It is replaced once the new one has been read back."
    assert button(dialog, "Export").isEnabled()
    dialog.destination.file.setText(str(tmp_path / "folder"))
    assert dialog.destination.said.text().startswith("There is a folder of this name.")
    assert not button(dialog, "Export").isEnabled()
    dialog.formats.choose("brat")
    dialog.destination.file.setText(str(tmp_path / "folder"))
    assert dialog.destination.said.text().startswith("The folder exists.")
    dialog.destination.file.setText(str(tmp_path / "old.jsonl"))
    assert dialog.destination.said.text().startswith("There is a file of this name")


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru"])
def test_no_name_of_a_row_is_clipped(
    qapp: QApplication, qtbot: QtBot, theme: Theme, dialog: ExportDialog, language: str
) -> None:
    install_translations(qapp, QLocale(language))
    try:
        form = PlanForm(theme, OFFER)
        qtbot.addWidget(form)
        names = [cell.name for cell in form.findChildren(FormCell)]
    finally:
        install_translations(qapp, QLocale("en_US"))
    assert len(names) == 11
    for name in names:
        assert name.fontMetrics().horizontalAdvance(name.text()) <= NAME_WIDTH, name.text()


def test_parts_have_shares_folds_a_seed_and_what_stays_together(dialog: ExportDialog, qtbot: QtBot) -> None:
    form = dialog.form.parts
    assert not form.seed.isVisible()
    choose(form.parts, "train and test")
    choose(form.together, "of one issuer")
    choose(form.together, "statements of one document")  # a second time: not any more
    type_into(form.shares, "70/30")
    type_into(form.seed, "7")
    plan = dialog.wish().plan
    assert plan.split is not None
    assert list(plan.split.parts) == [("train", 70), ("test", 30)]
    assert plan.split.together == {Together.ISSUER}
    assert plan.seed == 7
    choose(form.parts, "folds")
    type_into(form.shares, "4")
    plan = dialog.wish().plan
    assert plan.split is not None
    assert [name for name, _ in plan.split.parts] == ["fold-1", "fold-2", "fold-3", "fold-4"]
    choose(form.parts, "parts with names of their own")
    type_into(form.shares, "seen=60, unseen=40")
    survey = counted(qtbot, dialog)
    assert [part.name for part in survey.parts] == ["seen", "unseen"]


def test_shares_that_are_none_are_told_and_nothing_is_exported(dialog: ExportDialog, qtbot: QtBot) -> None:
    form = dialog.form.parts
    choose(form.parts, "train, dev and test")
    counted(qtbot, dialog)
    for field, words, said in (
        (form.shares, "80/20", "Write the three shares"),
        (form.shares, "80/10/x", "Write the three shares"),
        (form.seed, "seven", "The seed is a whole number."),
    ):
        before = field.text()
        type_into(field, words)
        assert dialog.destination.said.text().startswith(said)
        assert not main_button(dialog).isEnabled()
        type_into(field, before)
    counted(qtbot, dialog)
    assert main_button(dialog).isEnabled()


def test_the_counts_of_the_parts_are_shown_before_anything_is_written(dialog: ExportDialog, qtbot: QtBot) -> None:
    assert not dialog.counts.isVisible()
    choose(dialog.form.parts.parts, "train and test")
    survey = counted(qtbot, dialog)
    assert dialog.counts.isVisible()
    model = dialog.counts.table.model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["", "train", "test"]
    rows = {
        model.index(row, 0).data(): [model.index(row, column).data() for column in (1, 2)]
        for row in range(model.rowCount())
    }
    assert rows["Texts"] == [str(part.texts) for part in survey.parts]
    assert rows["demand"] == [str(part.labels.get("demand", 0)) for part in survey.parts]
    (attribute, value) = next(iter(survey.parts[0].statement_labels))
    assert rows[f"{attribute}: {value}".replace("_", " ")][0] == str(
        survey.parts[0].statement_labels[(attribute, value)]
    )
    assert sum(int(number) for number in rows["Texts"]) == 29


def test_the_seed_is_asked_for_where_texts_are_drawn(dialog: ExportDialog) -> None:
    choose(dialog.form._negatives, "as many as there are with one")
    assert dialog.form.parts.seed.isVisible()
    assert not dialog.form.parts.together.isVisible()
    choose(dialog.form._negatives, "none")
    assert not dialog.form.parts.seed.isVisible()


def test_a_format_whose_library_is_missing_says_how_it_is_installed(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.operations.export_survey.is_installed", lambda module: module != "pyarrow")
    dialog.formats.choose("parquet")
    QTest.mouseClick(dialog.form._copies, LEFT, pos=QPoint(8, dialog.form._copies.height() // 2))
    counted(qtbot, dialog)
    row = next(row for row in dialog._format_rows() if row.id == "parquet")
    assert (row.fit, row.possible) == ("not installed", False)
    assert not main_button(dialog).isEnabled()
    command = "pip install 'statement-annotator[parquet]'"
    assert command in [field.text() for field in dialog.losses.findChildren(QLineEdit)]
    assert not dialog.first.isVisible()
    QTest.mouseClick(button(dialog, "Copy the command"), LEFT)
    assert QApplication.clipboard().text() == command


def test_what_a_format_refuses_can_be_mended_by_a_click(dialog: ExportDialog, qtbot: QtBot) -> None:
    choose(dialog.form._unit, "sentences")
    counted(qtbot, dialog)
    QTest.mouseClick(button(dialog, "Export whole statements"), LEFT)
    counted(qtbot, dialog)
    assert dialog.wish().plan.unit is Unit.STATEMENT
    QTest.mouseClick(button(dialog, "as in the file"), LEFT)
    counted(qtbot, dialog)
    QTest.mouseClick(button(dialog, "Count in the cleaned words"), LEFT)
    counted(qtbot, dialog)
    assert dialog.wish().plan.text is TextForm.CLEAN
    assert main_button(dialog).isEnabled()


def test_the_first_records_are_shown_as_the_format_writes_them(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.formats.choose("doccano")
    qtbot.waitUntil(lambda: '"entities":[' in dialog.first.words.toPlainText(), timeout=5_000)
    assert dialog.first.words.isVisible()
    assert "attributes" not in dialog.first.words.toPlainText()
    dialog.formats.choose("spans-csv")
    qtbot.waitUntil(dialog.first.table.isVisible, timeout=5_000)
    model = dialog.first.table.model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads[:3] == ["span", "statement", "title"]
    assert model.index(0, heads.index("label")).data()
    dialog.formats.choose("brat")
    qtbot.waitUntil(lambda: ".ann ──" in dialog.first.words.toPlainText(), timeout=5_000)
    dialog.formats.choose("spacy")
    qtbot.waitUntil(lambda: "  demand: " in dialog.first.words.toPlainText(), timeout=5_000)


def test_formats_with_the_same_ending_get_names_of_their_own(dialog: ExportDialog) -> None:
    names = set()
    for form in FORMATS:
        dialog.formats.choose(form.id)
        names.add(dialog.wish().target.name)
    assert len(names) == len(FORMATS)
    assert {"work.jsonl", "work-doccano.jsonl", "work-prodigy.jsonl", "work-spans.csv", "work-claims.xlsx"} <= names


def test_what_stands_there_is_replaced_only_if_a_person_says_so(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "old.jsonl").write_text("old", "utf-8")
    dialog.destination.file.setText(str(tmp_path / "old.jsonl"))

    def answer(words: str) -> None:
        asked = [one for one in dialog.findChildren(ReplaceDialog) if one.isVisible()]
        if not asked:
            QTimer.singleShot(5, lambda: answer(words))
            return
        QTest.mouseClick(next(one for one in asked[0].findChildren(QPushButton) if one.text() == words), LEFT)

    QTimer.singleShot(0, lambda: answer("Cancel"))
    QTest.mouseClick(main_button(dialog), LEFT)
    assert dialog.isVisible()
    QTimer.singleShot(0, lambda: answer("Replace"))
    with qtbot.waitSignal(dialog.accepted, timeout=2_000):
        QTest.mouseClick(main_button(dialog), LEFT)


def test_what_makes_no_difference_is_not_counted_anew(dialog: ExportDialog) -> None:
    before = dialog.survey()
    dialog.form._card.click()
    assert dialog.wish().plan.card
    assert dialog.survey() is before


def main_button(dialog: ExportDialog) -> QPushButton:
    """The button that exports, whatever it says."""
    return dialog._export


def type_into(field: QLineEdit, words: str) -> None:
    """Replace what is in a field by keys."""
    field.selectAll()
    QTest.keyClicks(field, words)
