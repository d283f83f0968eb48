"""The core and the library work on a machine that has no Qt at all."""

from __future__ import annotations

import subprocess
import sys

# Imports every module below the names given, with Qt and the window out of reach.
SCRIPT = """
import importlib, pkgutil, sys

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"} or (name + ".").startswith("reader.ui."):
            raise ImportError(f"{name} was asked for")

sys.meta_path.insert(0, Refuse())
count = 0
for top in sys.argv[1:]:
    package = importlib.import_module(top)
    count += 1
    for module in pkgutil.walk_packages(getattr(package, "__path__", ()), top + "."):
        importlib.import_module(module.name)
        count += 1
print(count)
"""


def import_all(*names, path=None):
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, *names],
        capture_output=True,
        text=True,
        cwd=path,
        timeout=60,
        check=False,
    )


def test_core_and_library_are_imported_with_qt_blocked(root):
    done = import_all("reader.core", "reader.library", path=root)
    assert done.returncode == 0, done.stderr[-2000:]
    modules = list((root / "reader" / "core").rglob("*.py"))
    modules += (root / "reader" / "library").rglob("*.py")
    assert int(done.stdout) == len(modules)


def test_the_command_line_is_imported_with_qt_blocked(root):
    done = import_all("reader.cli", "reader.commands.documents", path=root)
    assert done.returncode == 0, done.stderr[-2000:]


def test_the_block_holds(root):
    done = import_all("reader.ui.look.icons", path=root)
    assert done.returncode != 0
    assert "was asked for" in done.stderr
