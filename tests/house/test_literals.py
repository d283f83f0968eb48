"""What a user sees in the window is written through the catalogues, never bare."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "reader" / "ui"
TERMINAL = {"shot.py", "work/versions.py"}
SINKS = set(
    "setText setToolTip setStatusTip setWhatsThis setWindowTitle setAccessibleName "
    "setAccessibleDescription setPlaceholderText setTitle setLabelText setInformativeText "
    "addAction addMenu addItem addItems addTab addRow setTabText setItemText setTabToolTip "
    "setNameFilters QLabel QPushButton QCheckBox QRadioButton QAction QGroupBox QMenu "
    "QListWidgetItem IconButton Segment Notice announce say set_name set_whole set_words".split()
)
NAMES = {"Qingdu 清讀", "CC-CEDICT", "CC-CEDICT · HSK 3.0 (2021)", "- Qingdu 清讀"}
"""Names that are the same in all languages."""
LATIN = re.compile(r"[A-Za-z]{2,}|\b[AIa]\b")


def _words(node):
    """Yield the texts that stand bare in an argument: literals, also inside f-strings."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            if isinstance(part, ast.Constant):
                yield str(part.value)
    elif isinstance(node, ast.IfExp):
        yield from _words(node.body)
        yield from _words(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from _words(node.left)
        yield from _words(node.right)
    elif isinstance(node, ast.List | ast.Tuple):
        for part in node.elts:
            yield from _words(part)


def bare(tree):
    """Yield `(line, text)` for each bare text that a call shows to the user."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = (
            function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        )
        if name not in SINKS:
            continue
        given = node.args[1:3] if name == "Segment" else node.args
        if name == "Notice":
            given = node.args[:1]
        for argument in given:
            for text in _words(argument):
                if LATIN.search(text) and text.strip() not in NAMES:
                    yield node.lineno, text


@pytest.mark.parametrize(
    "path", sorted(UI.rglob("*.py")), ids=lambda path: path.relative_to(UI).as_posix()
)
def test_no_text_is_bare(path):
    module = path.relative_to(UI).as_posix()
    if module not in TERMINAL:
        assert list(bare(ast.parse(path.read_text("utf-8")))) == []


def test_a_bare_text_would_be_found():
    tree = ast.parse('label = QLabel("Hello", self)\nself.setToolTip(f"{n} texts")\nx.say("a b")')
    assert [text for _, text in bare(tree)] == ["Hello", " texts", "a b"]


@pytest.mark.parametrize(
    "path", sorted(UI.rglob("*.py")), ids=lambda path: path.relative_to(UI).as_posix()
)
def test_errors_are_told_by_their_sentences(path):
    """`str(error)` stays English, and a signal of `str` forgets what a sentence is made of."""
    source = path.read_text("utf-8")
    if path.relative_to(UI).as_posix() not in TERMINAL:
        assert list(_told_in_english(ast.parse(source))) == []
        assert not re.search(r"\btrouble = Signal\((?:object, )?str", source)


OURS = {"ReaderError", "SourceError", "UsageError", "WriteError", "MemoryUnavailable"}


def _told_in_english(tree):
    """Yield the lines where one of our errors, which alone was caught, is turned into text."""
    for handler in ast.walk(tree):
        if (
            not isinstance(handler, ast.ExceptHandler)
            or getattr(handler.type, "id", "") not in OURS
        ):
            continue
        for node in ast.walk(handler):
            if isinstance(node, ast.Call) and ast.unparse(node) == f"str({handler.name})":
                yield node.lineno
