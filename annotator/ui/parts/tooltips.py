"""Tooltips of text that other people wrote."""

from html import escape

from PySide6.QtWidgets import QWidget


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Show the text as it is in the widget's tooltip; Qt would read `<b>x</b>` as bold and fetch what it links to."""
    widget.setToolTip(plain_tooltip(text))
    widget.setAccessibleDescription(text)  # else screen readers get the mark-up of the tooltip


def plain_tooltip(text: str) -> str:
    """The text as a tooltip that wraps and shows every character as typed; for views that give their own tooltips."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""
