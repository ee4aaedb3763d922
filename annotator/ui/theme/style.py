"""The palette and the style sheet, both made from the tokens."""

from dataclasses import asdict
from importlib.resources import files
from pathlib import Path

from PySide6.QtGui import QColor, QPalette

from annotator.resources import resource
from annotator.ui.theme.tokens import Tokens, is_dark

_ROLES = {
    QPalette.ColorRole.Window: "app",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "page",
    QPalette.ColorRole.AlternateBase: "app",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "text_selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "accent",
}


def palette(tokens: Tokens) -> QPalette:
    """The palette for what the style sheet does not reach: native dialogs, carets, selections."""
    made = QPalette()
    colours = asdict(tokens)
    for role, name in _ROLES.items():
        made.setColor(role, QColor(colours[name]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return made


def style_sheet(tokens: Tokens) -> str:
    """The style sheet of the whole application in these colours."""
    sheet = files("annotator.ui.theme").joinpath("window.qss").read_text(encoding="utf-8")
    colours = asdict(tokens)
    for name in sorted(colours, key=len, reverse=True):  # the longest first: `warn_fill` before `warn`
        sheet = sheet.replace(f"@{name}", colours[name])
    return sheet.replace("$check", check_mark(tokens).as_posix())


def check_mark(tokens: Tokens) -> Path:
    """The drawing in a checked box: a style sheet takes images by file only, hence one for each scheme."""
    return resource("icons", "check-on-accent-light.svg" if is_dark(tokens.accent) else "check-on-accent-dark.svg")
