"""The program starts where it can work, and says in a sentence where it cannot."""

import subprocess
import sys

import pytest

from annotator import start_check
from annotator.__main__ import main
from annotator.start_check import StartError, check_versions, library_sentence, named_missing

# As many calls that return nothing as a few minutes of work make. With PySide6 6.12 on Python 3.11 each loses a
# reference to None, and the process aborts after about 5,000 of them.
VOID_CALLS = """
from PySide6.QtGui import QColor, QImage, QPainter
color, image = QColor("red"), QImage(8, 8, QImage.Format.Format_ARGB32)
painter = QPainter(image)
for number in range(10_000):
    color.setAlpha(number % 256)
    painter.setPen(color)
painter.end()
print("fine")
"""


def test_twenty_thousand_void_calls_leave_the_process_alive() -> None:
    done = subprocess.run([sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "fine\n", "")


@pytest.mark.parametrize(("python", "qt"), [((3, 11, 7), "6.12.0"), ((3, 11, 0), "6.13.1"), ((3, 11, 9), "7.0")])
def test_a_pair_that_aborts_is_refused_with_the_cure(python: tuple[int, ...], qt: str) -> None:
    with pytest.raises(StartError, match=rf"PySide6 {qt} on Python 3\.11 .*<6\.12"):
        check_versions(python, qt)


@pytest.mark.parametrize(("python", "qt"), [((3, 11, 7), "6.11.3"), ((3, 12, 0), "6.12.0"), ((3, 13, 0), "6.13.0")])
def test_a_sound_pair_is_accepted(python: tuple[int, ...], qt: str) -> None:
    check_versions(python, qt)


def test_the_installed_pair_is_sound() -> None:
    check_versions()


def test_the_command_refuses_before_anything_of_qt_is_loaded() -> None:
    program = (
        "import importlib.metadata as metadata, sys; sys.version_info = (3, 11, 7, 'final', 0)\n"
        "metadata.version = lambda name: '6.12.0'\n"
        "from annotator.__main__ import main; code = main([])\n"
        "print(code, [name for name in sys.modules if name.startswith(('PySide6', 'annotator.cli'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout == "3 []\n"
    assert "PySide6 6.12.0 on Python 3.11" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_command_names_a_library_that_qt_misses(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def load() -> None:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(start_check, "check_versions", load)
    assert main([]) == 3
    assert "apt install libegl1" in capsys.readouterr().err


def test_missing_libraries_are_read_from_ldd_and_from_the_loader() -> None:
    ldd = "\tlibEGL.so.1 => not found\n\tlibz.so.1 => /lib/libz.so.1 (0x7f)\n\tlibxcb-cursor.so.0 => not found\n"
    assert named_missing(ldd) == ("libEGL.so.1", "libxcb-cursor.so.0")
    error = "libGL.so.1: cannot open shared object file: No such file or directory"
    assert named_missing(error) == ("libGL.so.1",)
    assert named_missing("No module named 'nothing'") == ()


def test_a_missing_library_is_named_with_the_packages_that_bring_it() -> None:
    sentence = library_sentence(["libxcb-cursor.so.0", "libEGL.so.1"])
    assert "libEGL.so.1, libxcb-cursor.so.0" in sentence
    assert "apt install libegl1 libxcb-cursor0" in sentence
    assert "dnf install libglvnd-egl xcb-util-cursor" in sentence
    assert "libodd.so.3" in library_sentence(["libodd.so.3"])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves these libraries to the system")
def test_one_platform_that_works_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = {"wayland": ("libwayland-cursor.so.0",), "xcb": ()}
    monkeypatch.setattr(start_check, "missing_libraries", lacking.__getitem__)
    start_check.check_libraries(["wayland", "xcb"])
    with pytest.raises(StartError, match="libwayland-cursor0"):
        start_check.check_libraries(["wayland"])


def test_nothing_is_missing_for_the_platform_that_runs_these_tests() -> None:
    assert start_check.missing_libraries("offscreen") == ()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_the_window_needs_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    with pytest.raises(StartError, match="no display"):
        start_check.check_window()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    start_check.check_window()
    assert start_check.expected_platforms({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}) == ["wayland", "xcb"]
    assert start_check.expected_platforms({"QT_QPA_PLATFORM": "wayland;xcb:opt=1"}) == ["wayland", "xcb"]
