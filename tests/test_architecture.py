"""The house of docs/architecture.md, asserted: who imports whom, and what is done in one place only."""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "annotator"

# What each part may import: of our own (all but the first few may know core and resources), and which libraries.
# The longest name that fits a module counts. The standard library is open to all, but for sqlite3.
MAY_IMPORT = {
    "annotator": ("", ""),
    "annotator.resources": ("", ""),
    "annotator.start_check": ("core.errors", ""),
    "annotator.__main__": ("start_check cli.main", ""),
    "annotator.core": ("core resources", ""),
    "annotator.ingest": ("core resources ingest", "chardet ftfy gcld3"),
    "annotator.export": ("core resources export", ""),
    "annotator.store": ("core resources store", "sqlite3 sqlite_utils"),
    "annotator.operations": ("core resources ingest export store operations", ""),
    "annotator.ui": ("core resources ingest.report store operations start_check ui", "PySide6 shiboken6"),
    "annotator.ui.import_dialog": ("core resources ingest ui", "PySide6"),
    "annotator.ui.export_dialog": ("core resources export store operations.export_survey ui", "PySide6"),
    "annotator.ui.foreign_dialog": ("core resources export ui", "PySide6"),
    "annotator.ui.actions": ("core resources ingest export store operations start_check ui", "PySide6"),
    "annotator.cli": ("core resources ingest export store operations start_check cli ui.app ui.picture", ""),
}
REGIONS = {"statement_list", "text_view", "text_head", "codebook_panel", "span_panel", "label_palette", "start_page"}
REGIONS |= {"status_line", "find_bar", "claims_panel", "link_bar", "command_palette", "source_panel", "compare_panel"}
UNKNOWN_TO_REGIONS = ("annotator.operations", "annotator.ui.main_window", "annotator.ui.app", "annotator.ui.session")
SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX)|PRAGMA \w+)\b", re.DOTALL
)
HEX_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b")


@dataclass(frozen=True)
class Import:
    """One imported module: where, and whether on loading (not in a function, not for the type checker alone)."""

    module: str
    line: int
    on_loading: bool
    in_function: bool


@dataclass(frozen=True)
class Module:
    """A source file: its dotted name, its syntax tree, what it imports."""

    name: str
    path: Path
    tree: ast.Module
    imports: tuple[Import, ...]

    def within(self, *parts: str) -> bool:
        """Whether the module is one of these or lies in one of them."""
        return any(self.name == part or self.name.startswith(f"{part}.") for part in parts)


def modules_of(package: Path) -> list[Module]:
    """Every source file of a package, read."""
    files = sorted(package.rglob("*.py"))
    names = {".".join(file.relative_to(package.parent).with_suffix("").parts): file for file in files}
    known = {name.removesuffix(".__init__") for name in names}
    return [_module(name, file, known) for name, file in names.items()]


def _module(name: str, file: Path, known: set[str]) -> Module:
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    package = name.rpartition(".")[0]
    return Module(name.removesuffix(".__init__"), file, tree, tuple(_imports(tree, package, known)))


def _imports(tree: ast.Module, package: str, known: set[str]) -> Iterator[Import]:
    def walk(node: ast.AST, on_loading: bool, in_function: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import | ast.ImportFrom):
                for target in _targets(child, package, known):
                    yield Import(target, child.lineno, on_loading, in_function)
            inside = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
            checking = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test)
            yield from walk(child, on_loading and not inside and not checking, in_function or inside)

    return walk(tree, True, False)


def _targets(node: ast.Import | ast.ImportFrom, package: str, known: set[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    base = node.module or ""
    if node.level:
        base = ".".join([*package.split(".")[: len(package.split(".")) - node.level + 1], *filter(None, [node.module])])
    for alias in node.names:
        yield f"{base}.{alias.name}" if f"{base}.{alias.name}" in known else base


def layer_faults(module: Module) -> Iterator[tuple[int, str]]:
    """Imports that the picture does not have."""
    part = max((name for name in MAY_IMPORT if module.within(name)), key=len)
    ours, libraries = (words.split() for words in MAY_IMPORT[part])
    ours = [f"annotator.{name}" for name in ours]
    for imported in module.imports:
        top = imported.module.partition(".")[0]
        if top == "annotator":
            allowed = imported.module == "annotator" or _any_within(imported.module, ours)
        else:
            allowed = top in libraries or (top in sys.stdlib_module_names and top != "sqlite3")
        if not allowed:
            yield imported.line, f"{part} may not import {imported.module}"


def window_faults(module: Module) -> Iterator[tuple[int, str]]:
    """The command line loads the window only where it opens it."""
    for imported in module.imports:
        if module.within("annotator.cli") and imported.module.startswith("annotator.ui") and not imported.in_function:
            yield imported.line, "the command line imports the window only inside the function that opens it"


def region_faults(module: Module) -> Iterator[tuple[int, str]]:
    """Regions know neither one another nor those who place and connect them."""
    region = module.name.split(".")[2] if module.within("annotator.ui") and module.name.count(".") > 1 else ""
    if region not in REGIONS:
        return
    strangers = (*(f"annotator.ui.{other}" for other in sorted(REGIONS - {region})), *UNKNOWN_TO_REGIONS)
    for imported in module.imports:
        if _any_within(imported.module, strangers):
            yield imported.line, f"the region {region} may not know {imported.module}"


def one_place_faults(module: Module) -> Iterator[tuple[int, str]]:
    """What is done in one place only: opening SQLite, writing SQL, showing plain text, asking, choosing colours."""
    in_store, in_ui, in_parts = (module.within(f"annotator.{part}") for part in ("store", "ui", "ui.parts"))
    for node in ast.walk(module.tree):
        words = _dotted(node)
        line = getattr(node, "lineno", 0)
        if words == "sqlite3.connect" and not module.within("annotator.store.connection"):
            yield line, "only annotator.store.connection opens SQLite"
        if re.search(r"(^|\.)conn\.(execute|executemany|executescript|commit)$", words):
            yield line, "a write past sqlite-utils is never committed"
        if words.endswith(".setHtml"):
            yield line, "texts are never rich text"
        if in_ui and not in_parts and words.split(".")[-1] == "QMessageBox":
            yield line, "questions and messages are asked by annotator.ui.parts"
        if in_ui and not in_parts and _makes_label(node):
            yield line, "a label is a PlainLabel, a tooltip is made by set_plain_tooltip or plain_tooltip"
        text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
        if not in_store and SQL.search(text):
            yield line, "only annotator.store speaks SQL"
        if in_ui and not module.within("annotator.ui.theme") and HEX_COLOUR.search(text):
            yield line, "colours come from annotator.ui.theme"


def _makes_label(node: ast.AST) -> bool:
    if isinstance(node, ast.ClassDef):
        return any(_dotted(base).split(".")[-1] == "QLabel" for base in node.bases)
    name = _dotted(node.func).split(".")[-1] if isinstance(node, ast.Call) else ""
    return name == "QLabel" or (name == "setToolTip" and "plain_tooltip" not in ast.dump(node))


def _dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def _any_within(name: str, parts: Iterable[str]) -> bool:
    return any(name == part or name.startswith(f"{part}.") for part in parts)


def cycles(modules: list[Module]) -> list[str]:
    """Modules that import one another in a circle while they are loaded."""
    graph = {module.name: {found.module for found in module.imports if found.on_loading} for module in modules}
    open_, done, found = list[str](), set[str](), list[str]()

    def visit(name: str) -> None:
        if name in open_:
            found.append(" -> ".join([*open_[open_.index(name) :], name]))
        elif name not in done:
            open_.append(name)
            for target in sorted(graph[name] & graph.keys() - {name}):
                visit(target)
            done.add(open_.pop())

    for name in sorted(graph):
        visit(name)
    return found


def faults(package: Path) -> list[str]:
    """Everything that breaks the rules, each with its file and line."""
    modules = modules_of(package)
    rules = (layer_faults, window_faults, region_faults, one_place_faults)
    found = [
        f"{module.path.relative_to(package.parent)}:{line}: {what}"
        for module in modules
        for rule in rules
        for line, what in rule(module)
    ]
    return found + [f"import cycle: {cycle}" for cycle in cycles(modules)]


def test_the_house_is_as_drawn() -> None:
    assert faults(PACKAGE) == []


@pytest.mark.parametrize(
    ("path", "source", "fault"),
    [
        ("core/spans.py", "import annotator.store", ":1: annotator.core may not import annotator.store"),
        ("core/spans.py", "import chardet", ":1: annotator.core may not import chardet"),
        ("core/spans.py", "from ..store import rows", ":1: annotator.core may not import annotator.store"),
        (
            "ingest/odt.py",
            "\nimport annotator.export.exchange.writer",
            ":2: annotator.ingest may not import annotator.export.exchange.writer",
        ),
        ("export/jsonl.py", "from annotator import ingest", ":1: annotator.export may not import annotator.ingest"),
        ("operations/a.py", "import sqlite3", ":1: annotator.operations may not import sqlite3"),
        ("store/a.py", "import annotator.operations", ":1: annotator.store may not import annotator.operations"),
        ("cli/a.py", "def f():\n    import sqlite_utils", ":2: annotator.cli may not import sqlite_utils"),
        ("cli/a.py", "import PySide6.QtCore", ":1: annotator.cli may not import PySide6.QtCore"),
        ("cli/a.py", "from annotator.ui.app import x", ":1: the command line imports the window only inside"),
        (
            "cli/a.py",
            "def f():\n    from annotator.ui.session import x",
            ":2: annotator.cli may not import annotator.ui.session",
        ),
        ("ui/a.py", "from annotator.cli import main", ":1: annotator.ui may not import annotator.cli"),
        (
            "ui/a.py",
            "from annotator.ingest.text_file import x",
            ":1: annotator.ui may not import annotator.ingest.text_file",
        ),
        (
            "resources.py",
            "import annotator.core.errors",
            ":1: annotator.resources may not import annotator.core",
        ),
        ("ui/text_view/a.py", "import annotator.ui.text_head.head", ":1: the region text_view may not know"),
        ("ui/text_view/a.py", "from annotator.ui import main_window", ":1: the region text_view may not know"),
        ("ui/span_panel/a.py", "import annotator.operations.undoing", ":1: the region span_panel may not know"),
        ("store/rows.py", "import sqlite3\nsqlite3.connect('x')", ":2: only annotator.store.connection opens SQLite"),
        ("store/rows.py", "db.conn.execute('x')", ":1: a write past sqlite-utils"),
        ("ui/parts/a.py", "view.setHtml('x')", ":1: texts are never rich text"),
        ("ui/a.py", "w = QLabel('x')", ":1: a label is a PlainLabel"),
        ("ui/a.py", "class Head(QLabel): pass", ":1: a label is a PlainLabel"),
        ("ui/a.py", "w.setToolTip('x')", ":1: a label is a PlainLabel"),
        ("ui/a.py", "QtWidgets.QMessageBox.warning('x')", ":1: questions and messages"),
        ("ui/a.py", "INK = 'color: #1A1D21;'", ":1: colours come from annotator.ui.theme"),
        ("operations/a.py", "Q = 'SELECT id\\nFROM span'", ":1: only annotator.store speaks SQL"),
    ],
)
def test_a_broken_rule_is_named_with_file_and_line(path: str, source: str, fault: str, tmp_path: Path) -> None:
    _write(tmp_path, {path: source, "ui/main_window.py": "", "ui/text_head/head.py": "", "ingest/__init__.py": ""})
    found = faults(tmp_path / "annotator")
    assert any(f"{Path('annotator') / path}{fault}" in line for line in found), found


def test_a_cycle_is_found_and_what_is_allowed_is_not(tmp_path: Path) -> None:
    late = "def f():\n    import annotator.core.a"
    checking = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import annotator.core.a"
    _write(tmp_path, {"core/a.py": "from annotator.core import b", "core/b.py": late, "core/c.py": checking})
    _write(tmp_path, {"ui/a.py": "action.setToolTip(plain_tooltip(words))"})
    assert faults(tmp_path / "annotator") == []
    _write(tmp_path, {"core/b.py": "import annotator.core.a"})
    assert faults(tmp_path / "annotator") == ["import cycle: annotator.core.a -> annotator.core.b -> annotator.core.a"]


def _write(folder: Path, files: dict[str, str]) -> None:
    for path, source in files.items():
        file = folder / "annotator" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
