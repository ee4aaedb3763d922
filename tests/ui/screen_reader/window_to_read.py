"""A window with a project, for a reader in another process: each line of its input is a key to press in the text."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QSocketNotifier
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.app import built
from annotator.ui.settings import Settings
from annotator.ui.theme.theme import Theme


def main(project: Path, folder: Path) -> None:
    application = QApplication(["annotator"])
    theme = Theme("light")
    theme.dress(application)
    window = built(theme, Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)))
    window.show()
    assert window.open_project(project)

    def press() -> None:
        line = sys.stdin.readline().strip()
        if not line:
            window.close()
            sys.stdout.flush()
            os._exit(0)  # the order in which PySide takes things down can crash
        assert window.workplace is not None
        window.workplace.regions.view.setFocus()
        QTest.keySequence(window.workplace.regions.view, line)
        print("pressed", flush=True)  # noqa: T201 - the other process waits for it

    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked.activated.connect(press)
    print("ready", flush=True)  # noqa: T201 - the other process waits for it
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
