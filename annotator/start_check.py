"""What must be in order before Qt is loaded: a sound pair of Python and PySide6, and the system's libraries.

`python -m annotator.start_check` checks for the window, `… offscreen` for work without a screen.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from annotator.core.errors import AnnotatorError

_QT = "PySide6-Essentials"
_DISPLAYS = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}

# What a bare Linux lacks: library -> the package that brings it (Debian and Ubuntu, Fedora).
_PACKAGES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libGLX.so.0": ("libglx0", "libglvnd-glx"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}


class StartError(AnnotatorError):
    """The program cannot run in this environment; nothing was opened or changed."""


def check_versions(python: tuple[int, ...] = sys.version_info[:3], qt: str | None = None) -> None:
    """Refuse the pair that aborts in the middle of work: PySide6 6.12 or newer on Python older than 3.12.

    Raises:
        StartError: it is that pair, or PySide6 is not installed.
    """
    try:
        qt = qt or version(_QT)
    except PackageNotFoundError as error:
        raise StartError(f"PySide6 is not installed. Install it with: {_pip()} {_QT}") from error
    if python < (3, 12) and _numbers(qt) >= (6, 12):
        raise StartError(
            f"PySide6 {qt} on Python {python[0]}.{python[1]} ends the program in the middle of work, "
            "so Annotator does not start. Nothing was opened. "
            f'Install a sound version with: {_pip()} "{_QT}>=6.11.3,<6.12" — or use Python 3.12 or newer.'
        )


def check_libraries(platforms: Iterable[str]) -> None:
    """See that Qt finds its system libraries for at least one of the platforms (`xcb`, `wayland`, `offscreen`).

    Raises:
        StartError: a library is missing; the sentence names it and its package.
    """
    wanting = [missing_libraries(platform) for platform in platforms]
    if wanting and all(wanting):
        nearest = min(wanting, key=len)
        raise StartError(library_sentence(nearest))


def check_window() -> None:
    """See that a window can open in this session.

    Raises:
        StartError: there is no display, or a library of its platform is missing.
    """
    if sys.platform == "linux" and not any(map(os.environ.get, ("QT_QPA_PLATFORM", *_DISPLAYS))):
        raise StartError(
            "There is no display here, and the window needs one. Nothing was opened. "
            "The commands that annotator --help lists work without it."
        )
    check_libraries(expected_platforms())


def missing_libraries(platform: str) -> tuple[str, ...]:
    """The system libraries that Qt needs for a platform and that this Linux lacks; empty on other systems."""
    found = find_spec("PySide6") if sys.platform == "linux" else None
    if found is None or found.origin is None:
        return ()
    qt = Path(found.origin).parent / "Qt"
    files = [
        qt / "lib" / "libQt6Gui.so.6",
        qt / "lib" / "libQt6Widgets.so.6",
        qt / "plugins" / "platforms" / f"libq{platform}.so",
    ]
    try:
        listing = subprocess.run(  # noqa: S603 - our own files are looked at
            ["ldd", *(str(file) for file in files if file.exists())],  # noqa: S607 - where ldd lies differs by system
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:  # no ldd: the import of Qt will name the library
        return ()
    return named_missing(listing.stdout)


def named_missing(text: str) -> tuple[str, ...]:
    """The libraries that a listing of ldd or an error of the loader calls missing."""
    ldd = re.findall(r"(\S+\.so\S*) => not found", text)
    loader = re.findall(r"(\S+\.so[.\d]*): cannot open shared object file", text)
    return tuple(sorted({*ldd, *loader}))


def library_sentence(libraries: Iterable[str]) -> str:
    """What is missing, and the line that installs it on Debian and Fedora."""
    names = sorted(libraries)
    known = [_PACKAGES[name] for name in names if name in _PACKAGES]
    sentence = f"Qt needs system libraries that are missing here: {', '.join(names)}. "
    if not known:
        return sentence + "Install the package of your system that holds them, then start again."
    debian, fedora = (" ".join(sorted(set(packages))) for packages in zip(*known, strict=True))
    return sentence + (
        f"Install them, then start again. Debian, Ubuntu: sudo apt install {debian} — Fedora: sudo dnf install {fedora}"
    )


def expected_platforms(environment: dict[str, str] | None = None) -> list[str]:
    """The platform plugins that Qt would try here, first choice first; empty where no check is needed."""
    variables = dict(os.environ) if environment is None else environment
    if sys.platform != "linux":
        return []
    if forced := variables.get("QT_QPA_PLATFORM"):
        return [name.split(":")[0] for name in forced.split(";")]
    return [plugin for variable, plugin in _DISPLAYS.items() if variables.get(variable)] or ["offscreen"]


def main(arguments: list[str]) -> int:
    """Check for the platforms named, else for those of this session; 0 if the program can start, 3 if not."""
    try:
        check_versions()
        check_libraries(arguments or expected_platforms())
    except StartError as error:
        sys.stderr.write(f"{error}\n")
        return 3
    return 0


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text)[:3])


def _pip() -> str:
    return f"{Path(sys.executable).name} -m pip install"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
