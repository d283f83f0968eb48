"""The ground that every test stands on: no display, no home of the user's, the shared data."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
HOME_NAMES = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
}
CARRIED_OVER = {"home", "cache", "runtime"}
"""Folders that one test leaves to the next: they hold no settings and no memory."""

# Before anything imports Qt or asks where the user's files lie.
_BASE = Path(tempfile.mkdtemp(prefix="qingdu-tests-"))
for _variable, _name in HOME_NAMES.items():
    (_BASE / _name).mkdir(mode=0o700)
    os.environ[_variable] = str(_BASE / _name)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(_variable, None)

# The same examples on every CI run; elsewhere each run looks at new ones.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "house")


def pytest_report_header() -> str:
    if SHARED.is_dir():
        return f"shared data: {SHARED}"
    return "shared data: none beside the project; the tests that need it are skipped"


def pytest_unconfigure() -> None:
    shutil.rmtree(_BASE, ignore_errors=True)


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The larger development sets beside the project; without them the test is skipped."""
    if not SHARED.is_dir():
        pytest.skip("the development data in ../shared is not on this machine")
    return SHARED


@pytest.fixture(autouse=True)
def _forget_what_was_remembered() -> None:
    """Each test begins as on the first day: no settings, no memory of documents."""
    for name in set(HOME_NAMES.values()) - CARRIED_OVER:
        for entry in (_BASE / name).iterdir():
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink()
