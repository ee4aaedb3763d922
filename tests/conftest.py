"""One surrounding for every test: no screen, no scaling, one locale, and a home of its own for settings and caches."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_PLACE = tempfile.TemporaryDirectory(prefix="annotator-tests-", ignore_cleanup_errors=True)
_HOME = Path(_PLACE.name)

# Set on import and not in a fixture: Qt reads these once, when the first test module imports it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = "en"
for _variable, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}.items():
    (_HOME / _folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ[_variable] = str(_HOME / _folder)

if not os.access(Path.cwd(), os.W_OK):
    os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(_HOME / "hypothesis")

# How quick the machine is decides no test.
settings.register_profile("annotator", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("annotator")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take the tests' home away again."""
    _PLACE.cleanup()
