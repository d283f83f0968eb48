from __future__ import annotations

import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version

import pytest

from reader.core.errors import UsageError
from reader.ui.work.versions import PACKAGES, installed_version, require_sound_qt


def everything_at(text):
    return lambda _package: text


def test_the_installed_qt_is_sound():
    require_sound_qt()


@pytest.mark.parametrize("text", ["6.12.0", "6.12", "6.12.0.post1"])
def test_the_version_that_corrupts_python_is_refused_in_words(text):
    with pytest.raises(UsageError, match="crash") as refusal:
        require_sound_qt(everything_at(text))
    assert text in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("package", PACKAGES)
def test_one_bad_half_is_enough(package):
    def installed(name):
        return "6.12.0" if name == package else "6.11.3"

    with pytest.raises(UsageError, match=package):
        require_sound_qt(installed)


@pytest.mark.parametrize("text", ["6.9.3", "5.15.2", "6.2"])
def test_an_old_version_is_refused(text):
    with pytest.raises(UsageError, match="too old"):
        require_sound_qt(everything_at(text))


@pytest.mark.parametrize("text", ["6.10.0", "6.11.3", "6.12.1", "6.13.0a1", "7.0"])
def test_its_neighbours_are_taken(text):
    require_sound_qt(everything_at(text))


def test_a_missing_qt_is_said_in_words():
    def nothing(name):
        raise PackageNotFoundError(name)

    with pytest.raises(UsageError, match="not installed"):
        require_sound_qt(nothing)


def test_the_question_does_not_load_qt():
    code = (
        "import sys; from reader.ui.work.versions import require_sound_qt; require_sound_qt(); "
        "sys.exit(any(n.startswith(('PySide6', 'shiboken6')) for n in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_metadata_tells_the_truth():
    import PySide6  # noqa: PLC0415

    assert PySide6.__version__ == version("PySide6-Essentials")


@pytest.mark.parametrize("package", [*PACKAGES, "numpy", "pytest-qt"])
def test_the_names_of_folders_say_what_the_metadata_say(package):
    assert installed_version(package) == version(package)


def test_a_package_that_is_nowhere_is_not_found():
    with pytest.raises(ModuleNotFoundError):
        installed_version("there-is-no-such-package")
