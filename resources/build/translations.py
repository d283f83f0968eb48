"""Bring the catalogues of the window's languages up to date with the program's strings.

    python resources/build/translations.py            update the .ts files, make the .qm files
    python resources/build/translations.py --check    change nothing; say what is not translated

A string that is new is unfinished; where the same English was translated once elsewhere, that is
proposed. A string that is gone goes. The files have no places and no dates: the same sources
always give the same files.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import PySide6
from spoken import Message, find

__all__ = ["LANGUAGES", "Entry", "merged", "read_catalogue", "release", "written"]

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"zh_Hans": "zh_CN", "zh_Hant": "zh_TW"}
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Entry(NamedTuple):
    """A translation; one that is not finished is a proposal or empty."""

    text: str
    is_finished: bool


def read_catalogue(path: Path) -> dict[Message, Entry]:
    """Return the messages of a .ts file; a missing one has none."""
    entries: dict[Message, Entry] = {}
    if not path.exists():
        return entries
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for node in context.iter("message"):
            message = Message(name, node.findtext("source") or "", node.findtext("comment") or "")
            translation = node.find("translation")
            text = (translation.text or "") if translation is not None else ""
            is_finished = translation is not None and translation.get("type") is None
            entries[message] = Entry(text, is_finished and bool(text))
    return entries


def merged(messages: dict[Message, set[str]], known: dict[Message, Entry]) -> dict[Message, Entry]:
    """Return an entry for each message, from what was known."""
    elsewhere: dict[str, set[str]] = {}
    for message, entry in known.items():
        elsewhere.setdefault(message.source, set()).add(entry.text)
    made: dict[Message, Entry] = {}
    for message in messages:
        others = elsewhere.get(message.source, set()) - {""}
        proposal = others.pop() if len(others) == 1 else ""
        made[message] = known.get(message) or Entry(proposal, is_finished=False)
    return made


def written(
    messages: dict[Message, set[str]], entries: dict[Message, Entry], language: str
) -> str:
    """Return the .ts file: contexts and sources in order, with the modules for the translator."""
    lines = [f'{_HEAD}<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">\n']
    context = None
    for message in sorted(messages):
        if message.context != context:
            lines.append("</context>\n" if context is not None else "")
            lines.append(f"<context>\n    <name>{escape(message.context)}</name>\n")
            context = message.context
        entry = entries[message]
        state = "" if entry.is_finished else ' type="unfinished"'
        where = ", ".join(f"reader/{module}" for module in sorted(messages[message]))
        comment = f"        <comment>{escape(message.comment)}</comment>\n"
        lines += (
            f"    <message>\n        <source>{escape(message.source)}</source>\n",
            comment if message.comment else "",
            f"        <extracomment>{escape(where)}</extracomment>\n",
            f"        <translation{state}>{escape(entry.text)}</translation>\n    </message>\n",
        )
    return "".join((*lines, "</context>\n</TS>\n"))


def release(source: Path, made: Path) -> None:
    """Compile a .ts file."""
    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    subprocess.run([tool, "-silent", "-nounfinished", source, "-qm", made], check=True)


def main() -> int:
    is_check = "--check" in sys.argv[1:]
    found = find(ROOT / "reader")
    print(*found.faults, sep="\n", end="\n" if found.faults else "")
    is_behind = bool(found.faults)
    for language in LANGUAGES:
        path = FOLDER / f"qingdu_{language}.ts"
        entries = merged(found.messages, read_catalogue(path))
        text = written(found.messages, entries, language)
        left = [message for message, entry in entries.items() if not entry.is_finished]
        is_stale = not path.exists() or path.read_text("utf-8") != text
        is_behind |= bool(left) or is_stale
        print(f"{language}: {len(entries)} strings, {len(left)} not translated")
        if is_check:
            print(*(f"  {m.context}: {m.source}" for m in sorted(left)), sep="\n")
        elif is_stale or not path.with_suffix(".qm").exists():
            FOLDER.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
        if not is_check:
            release(path, path.with_suffix(".qm"))
    return int(is_check and is_behind)


if __name__ == "__main__":
    sys.exit(main())
