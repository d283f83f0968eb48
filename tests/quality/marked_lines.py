"""Sentences with their names marked in the line: {P王小明}在{L南京}."""

from __future__ import annotations

from pathlib import Path

KINDS = {
    "P": "PERSON",
    "O": "ORGANIZATION",
    "L": "LOCATION",
    "D": "DATE",
    "I": "TIME",
    "Q": "QUANTITY",
    "M": "MONEY",
    "%": "PERCENT",
    "T": "TITLE",
}
HELD_OUT = Path(__file__).with_name("entities_heldout.txt")


def read_marked(path: Path = HELD_OUT) -> list[tuple[str, list[tuple[int, int, str]]]]:
    lines = path.read_text("utf-8").splitlines()
    return [unmarked(line) for line in lines if line and not line.startswith("#")]


def unmarked(line: str) -> tuple[str, list[tuple[int, int, str]]]:
    text, marks = "", []
    for part in line.split("{"):
        inside, closed, behind = part.partition("}")
        if closed:
            marks.append((len(text), len(text) + len(inside) - 1, KINDS[inside[0]]))
            text += inside[1:]
            text += behind
        else:
            text += part
    return text, marks
