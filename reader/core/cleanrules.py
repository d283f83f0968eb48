r"""The user's own cleaning rules, and the plain file that they are kept in.

One rule a line, its fields separated by tabs:

    text    本章未完，點擊下一頁繼續閱讀
    regex   第\d+頁，共\d+頁
    text    廣告        （略）    everywhere      off

A field is what the rule looks for (`text` as it stands, `regex` a regular expression), what it
finds, what is put there instead (nothing), where it holds (`everywhere`, or the sha256 of one
document's source) and whether it is `on` or `off`. Only the first two are needed. In a text,
`\n`, `\t` and `\\` are a line end, a tab and a backslash. Lines that are empty or begin with
`#` are left alone, and so are those that cannot be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.errors import ReaderError, UsageError, WriteError
from reader.core.files import write_atomically, write_sentence
from reader.core.wording import Sentence, system_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "EVERYWHERE",
    "HEAD",
    "LARGEST",
    "CleanRule",
    "RuleLine",
    "read_rules",
    "rule_lines",
    "rules_of",
    "write_rules",
    "written",
]

EVERYWHERE = "everywhere"
LARGEST = 4 << 20
"""Bytes of a file of rules at most; a book given for one by mistake is not read."""

HEAD = (
    "# Qingdu's own cleaning rules: one a line, fields separated by tabs.",
    "# Fields: text or regex, what to find, what to put there, everywhere or a sha256, on or off",
)
"""The comment that a new file begins with."""

_DIGEST = re.compile("[0-9a-f]{64}")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_MEANT = {written: meant for meant, written in _ESCAPES.items()}


@dataclass(frozen=True, slots=True)
class CleanRule:
    """What to find in the clean text, and what to put there instead.

    `find` and `replacement` are taken as they stand, or as a regular expression and its
    template. `digest` names the one document the rule is for; without it, it is for all.
    """

    find: str
    replacement: str = ""
    is_regex: bool = False
    digest: str = ""
    is_on: bool = True


_NO_TROUBLE = Sentence("")


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A line of the file: a rule, or what is none; `trouble` says why it cannot be read."""

    text: str
    rule: CleanRule | None = None
    trouble: Sentence = _NO_TROUBLE


def rule_lines(content: str) -> tuple[RuleLine, ...]:
    """Read the lines of a file; one that is broken has its sentence, the others are read."""
    lines = content.removeprefix("\ufeff").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    return tuple(_line(text.removesuffix("\r"), at) for at, text in enumerate(lines, start=1))


def rules_of(lines: Iterable[RuleLine]) -> tuple[CleanRule, ...]:
    """Return the rules among the lines, in order."""
    return tuple(line.rule for line in lines if line.rule is not None)


def written(rule: CleanRule) -> RuleLine:
    """Return the line of a rule; what goes without saying is left out."""
    escape = _escape_pattern if rule.is_regex else _escape
    fields = ["regex" if rule.is_regex else "text", escape(rule.find), escape(rule.replacement)]
    fields += [rule.digest or EVERYWHERE, "on" if rule.is_on else "off"]
    usual = ("", EVERYWHERE, "on")
    while len(fields) > 2 and fields[-1] == usual[len(fields) - 3]:
        fields.pop()
    return RuleLine("\t".join(fields), rule)


def read_rules(path: str | Path) -> tuple[RuleLine, ...]:
    """Read a file of rules. Raise UsageError when it cannot be read as text."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise UsageError("%1: it is too long for a file of rules: give the right one", path)
        return rule_lines(content.decode("utf-8"))
    except (OSError, ValueError) as error:
        no_text = Sentence("it is no text in UTF-8")
        why = system_words(error) if isinstance(error, OSError) else no_text
        raise UsageError("%1: the rules cannot be read (%2): check the file", path, why) from error


def write_rules(path: Path, lines: Sequence[RuleLine]) -> None:
    """Write a file of rules in one step; raise WriteError, the old file then stands unchanged."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError("%1: %2", path.parent, write_sentence(error)) from error
    write_atomically(path, "".join(f"{line.text}\n" for line in lines))


def _line(text: str, number: int) -> RuleLine:
    if not text.strip() or text.startswith("#"):
        return RuleLine(text)
    try:
        return RuleLine(text, _rule(text.split("\t")))
    except _BrokenLine as error:
        return RuleLine(text, trouble=Sentence("line %1 of the rules: %2", number, error.sentence))


class _BrokenLine(ReaderError):
    """Its text says what is wrong with a line."""


def _rule(fields: list[str]) -> CleanRule:
    kind, find, replacement, where, state, *rest = (*fields, *("",) * (5 - len(fields)))
    if kind not in ("text", "regex"):
        raise _BrokenLine("it begins neither with text nor with regex and a tab")
    if not find:
        raise _BrokenLine("behind the tab stands nothing to find")
    if where not in ("", EVERYWHERE) and not _DIGEST.fullmatch(where):
        raise _BrokenLine("%1 is neither everywhere nor the sha256 of a document", repr(where))
    if state not in ("", "on", "off"):
        raise _BrokenLine("%1 is neither on nor off", repr(state))
    if any(rest):
        raise _BrokenLine("it has more than five fields")
    is_regex = kind == "regex"
    if not is_regex:
        find, replacement = _meant(find), _meant(replacement)
    return CleanRule(
        find, replacement, is_regex, "" if where == EVERYWHERE else where, state != "off"
    )


def _escape(text: str) -> str:
    return "".join(_ESCAPES.get(character, character) for character in text)


def _escape_pattern(text: str) -> str:
    """Write what would end a line or a field; a pattern's own escapes mean the same."""
    return "".join(_ESCAPES[c] if c in "\n\t\r" else c for c in text)


def _meant(text: str) -> str:
    return re.sub(r"\\[\\ntr]", lambda match: _MEANT[match[0]], text)
