"""import-linter keeps the layers; these tests see that it would notice a breach."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(folder):
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def copy(root, tmp_path):
    """Return a copy of the package in which a breach can be planted."""
    shutil.copytree(root / "reader", tmp_path / "reader")
    shutil.copy(root / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_layers_hold(root):
    done = lint(root)
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("core/page.py", "from PySide6.QtCore import QObject", "nothing of Qt"),
        ("core/page.py", "import pypinyin", "One door to pypinyin"),
        ("core/page.py", "import opencc", "One door to OpenCC"),
        ("core/export/__init__.py", "import sqlite3", "One door to SQLite"),
        ("core/clean/__init__.py", "import trafilatura", "One door to trafilatura"),
        ("core/clean/__init__.py", "import reader.core.analyse", "Layers"),
        ("core/edits.py", "import reader.core.article", "Layers"),
        ("ui/__init__.py", "import reader.cli", "Layers"),
    ],
)
def test_a_planted_breach_is_seen_even_inside_a_function(copy, module, line, contract):
    with (copy / "reader" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n\ndef _planted() -> None:\n    {line}\n")
    done = lint(copy)
    assert done.returncode != 0
    broken = [row for row in done.stdout.splitlines() if row.endswith("BROKEN")]
    assert any(contract in row for row in broken), broken
