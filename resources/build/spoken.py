"""Every string of the program that a user can see, found in its sources.

What counts, always with a literal string:

- `self.tr("…")`, under the name of its class, as Qt looks it up;
- `QCoreApplication.translate("Context", "…")` and `QT_TRANSLATE_NOOP("Context", "…")`;
- the words of a `setting(…)`, under "Settings";
- a call of a function of the module that does nothing but translate its text;
- `Sentence("…")` and an error with a sentence, `NotFound("…")`, under "Sentences".

Lupdate is not asked: it knows nothing of the last two, and gives what `window.tr("…")` says the
name of the wrong class. What could not be found by anybody is a fault and has its line.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["SENTENCES", "Found", "Message", "find", "find_in"]

SENTENCES = "Sentences"
_ROOT_ERROR = "ReaderError"
_TERMINAL = ("commands/", "cli.py", "options.py", "cluster.py", "__main__.py", "ui/shot.py",
             "ui/work/versions.py")  # fmt: skip
"""What speaks on a terminal alone, in English."""
_DECLARERS = {"setting": ("Settings", 2)}
"""Functions that take strings to be translated, with the context and the first of them."""
_MAKERS = ("core/wording.py", "core/errors.py")


class Message(NamedTuple):
    """One string to translate; `comment` tells two uses of the same English apart."""

    context: str
    source: str
    comment: str = ""


@dataclass
class Found:
    """The messages with the modules they stand in, and what nobody could translate."""

    messages: dict[Message, set[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, message: Message, module: str) -> None:
        if message.source:
            self.messages.setdefault(message, set()).add(module)


def find(package: Path) -> Found:
    """Return what is found in all modules of the package."""
    trees = {
        path.relative_to(package).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(package.rglob("*.py"))
    }
    return find_in(trees)


def find_in(trees: dict[str, ast.Module]) -> Found:
    """Return what is found in parsed modules, given by their paths inside the package."""
    found, errors = Found(), _errors(trees)
    for module, tree in trees.items():
        if not module.startswith(_TERMINAL):
            _Walk(module, tree, errors, found).visit(tree)
    return found


def _errors(trees: dict[str, ast.Module]) -> frozenset[str]:
    """Return the names of all errors that have a sentence."""
    known = {_ROOT_ERROR}
    classes = [node for tree in trees.values() for node in ast.walk(tree)
               if isinstance(node, ast.ClassDef)]  # fmt: skip
    while True:
        more = {c.name for c in classes if any(_name(base) in known for base in c.bases)} - known
        if not more:
            return frozenset(known)
        known |= more


def _has_letters(node: ast.expr) -> bool:
    """Return whether a literal is for translators; a language's name for itself is not."""
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return not is_text or bool(re.search("[A-Za-z]", node.value))


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


class _Walk(ast.NodeVisitor):
    """Goes through one module."""

    def __init__(
        self, module: str, tree: ast.Module, errors: frozenset[str], found: Found
    ) -> None:
        self._module, self._errors, self._found = module, errors, found
        self._classes: list[str] = []
        self._constants = {
            _name(target): node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
        }
        self._sentences = _sentence_names(tree)
        self._wrappers = dict(filter(None, map(self._wrapper, ast.walk(tree))))

    def _wrapper(self, node: ast.AST) -> tuple[str, str] | None:
        """Return name and context of a function that only translates its text."""
        if not isinstance(node, ast.FunctionDef) or not isinstance(node.body[-1], ast.Return):
            return None
        call = node.body[-1].value
        if not isinstance(call, ast.Call) or _name(call.func) != "translate":
            return None
        arguments = [argument.arg for argument in node.args.args]
        if len(call.args) < 2 or _name(call.args[1]) not in arguments:
            return None
        return node.name, self._text(call.args[0]) or ""

    def _text(self, node: ast.AST) -> str | None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        value = self._constants.get(_name(node))
        return value if isinstance(value, str) else None

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = _name(node.func)
        is_method = isinstance(node.func, ast.Attribute)
        if name in ("translate", "QT_TRANSLATE_NOOP"):
            owner = _name(node.func.value) if isinstance(node.func, ast.Attribute) else ""
            if not is_method or owner == "QCoreApplication":
                self._take(self._text(node.args[0]), node, 1)
        elif name == "tr" and isinstance(node.func, ast.Attribute):
            if _name(node.func.value) != "self" or not self._classes:
                self._fault(node, "tr of another object: use QCoreApplication.translate")
            else:
                self._take(self._classes[-1], node, 0)
        elif name in self._wrappers and not is_method:
            self._take(self._wrappers[name], node, 0)
        elif name in _DECLARERS:
            context, first = _DECLARERS[name]
            for given in filter(_has_letters, node.args[first:]):
                self._take(context, ast.Call(node.func, [given], [], lineno=node.lineno), 0)
        elif name == "Sentence" or name in self._errors:
            self._take_sentence(node)

    def _take(self, context: str | None, node: ast.Call, at: int) -> None:
        given = node.args[at : at + 2]
        text = self._literal(given[0]) if given else None
        if context is None or text is None:
            variable = given and isinstance(
                given[0], ast.Name | ast.Attribute | ast.Subscript | ast.Starred
            )
            if context is None or not variable:
                self._fault(node, "no literal")
            return
        comment = self._text(given[1]) if len(given) > 1 else ""
        self._found.add(Message(context, text, comment or ""), self._module)

    def _take_sentence(self, node: ast.Call) -> None:
        if self._module in _MAKERS and not (node.args and self._literal(node.args[0])):
            return
        given = node.args[0] if node.args else None
        text = None if given is None else self._literal(given)
        if text is not None:
            self._found.add(Message(SENTENCES, text), self._module)
        elif given is not None and not self._is_sentence(given):
            self._fault(node, "a sentence that is not literal: give %1 and the value")

    def _literal(self, node: ast.AST) -> str | None:
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        return node.value if is_text else None  # type: ignore[attr-defined]

    def _is_sentence(self, node: ast.AST) -> bool:
        if isinstance(node, ast.Call):
            return _name(node.func) == "Sentence" or _name(node.func) in self._sentences
        if isinstance(node, ast.IfExp | ast.BoolOp):
            parts = node.values if isinstance(node, ast.BoolOp) else (node.body, node.orelse)
            return all(map(self._is_sentence, parts))
        if isinstance(node, ast.Subscript):
            return self._is_sentence(node.value)
        if isinstance(node, ast.Attribute) and node.attr == "sentence":
            return True
        return _name(node) in self._sentences

    def _fault(self, node: ast.AST, why: str) -> None:
        self._found.faults.append(f"{self._module}:{getattr(node, 'lineno', 0)}: {why}")


def _sentence_names(tree: ast.Module) -> frozenset[str]:
    """Return the names of what is a Sentence in a module, by its value or by what is declared."""
    nodes = list(ast.walk(tree))
    names = {"Sentence"}
    for node in nodes:
        if isinstance(node, ast.FunctionDef) and _is_declared(node.returns):
            names.add(node.name)
        elif isinstance(node, ast.arg | ast.AnnAssign) and _is_declared(node.annotation):
            names.add(node.arg if isinstance(node, ast.arg) else _name(node.target))
    known = frozenset(names)
    return known.union(*(_assigned(node, known) for node in nodes))


def _is_declared(annotation: ast.expr | None) -> bool:
    return annotation is not None and "Sentence" in ast.unparse(annotation)


def _assigned(node: ast.AST, known: frozenset[str]) -> set[str]:
    """Return the names that a statement gives to a Sentence."""
    if isinstance(node, ast.Assign | ast.NamedExpr) and isinstance(node.value, ast.Call):
        if _name(node.value.func) in known:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            return {_name(target) for target in targets}
    elif isinstance(node, ast.For) and _name(node.iter) in known:
        return {_name(part) for part in ast.walk(node.target)} - {""}
    return set()
