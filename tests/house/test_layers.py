"""import-linter keeps the layers; these tests see that it would notice a breach."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib

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
    broken = [row for row in done.stdout.splitlines() if "BROKEN" in row]
    assert any(contract in row for row in broken), broken


def test_every_module_has_its_layer(root):
    config = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    (layers,) = (
        contract["layers"]
        for contract in config["tool"]["importlinter"]["contracts"]
        if contract["name"].startswith("Layers")
    )
    placed = {name for layer in layers for name in re.split(r"[\s|:]+", layer)}
    for package, prefix in (
        (root / "reader", "reader"),
        (root / "reader" / "core", "reader.core"),
    ):
        found = {f"{prefix}.{path.stem}" for path in package.iterdir() if is_module(path)}
        assert found - {"reader.__init__", "reader.core", "reader.core.__init__"} <= placed


def is_module(path):
    return path.suffix == ".py" or (path / "__init__.py").is_file()
