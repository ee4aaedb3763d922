"""Another program: it prints what the middle button of the mouse would paste into it."""

import sys

from PySide6.QtGui import QClipboard, QGuiApplication

application = QGuiApplication(sys.argv)
sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # it is a text stream
print(application.clipboard().text(QClipboard.Mode.Selection), end="", flush=True)  # noqa: T201
