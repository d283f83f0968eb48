"""What a document says of itself: title, source, author, editor, date of publication.

It works on the clean text and reads only its first and last lines. Labels and bylines are those
of Chinese news pages in both scripts; nothing is guessed from the middle of the prose.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from reader.core.article import Metadata
from reader.core.chinese.han import HANZI
from reader.core.clean.bylines import read_byline
from reader.core.clean.dates import find_date
from reader.core.clean.labels import EVENT, LABELLED, read_labels

__all__ = ["find_metadata"]

HEAD = 8
"""How many lines with text are read at the beginning."""
TAIL = 4
"""How many at the end."""
LONGEST_LINE = 120
"""Code points: a longer line is prose and only its first and last words are read."""

_CLOSING = re.compile(r"[（(【\[]([^（()）【】\[\]]{3,40})[）)】\]]$")
_ENDING = "。！？!?；;，,、：:…”」』.)）"
_HEADING_NUMBER = re.compile(
    r"[0-9０-９](?!\d*\s*[年月日岁个個位])|[一二三四五六七八九十]{1,3}[、.．)）]|[（(【\[#*•·\-—|]"
)

_DATE_BEHIND = re.compile(r"[\s　|｜]([0-9０-９]{4}\s*[-/.年][^|｜　]{3,24})$")


class _Line(NamedTuple):
    number: int
    text: str


def find_metadata(text: str, given: Metadata = Metadata()) -> Metadata:  # noqa: B008
    """Return what the clean text says of itself; `given` fills what it does not say.

    `published` is ISO 8601. A title is only the short first line before longer text.
    """
    head, tail = _ends(text)
    fields: dict[str, str] = {}
    used: dict[int, str] = {}
    is_event = any(EVENT.search(line.text[:LONGEST_LINE]) for line in head)
    head = _without_dialogue(head)
    for line in (*head, *tail):
        for field, value in _read_line(line.text, is_event=is_event).items():
            if field not in fields:
                fields[field] = value
                used[line.number] = line.text
    if "published" not in fields and (date := _lone_date(head, tail)) is not None:
        fields["published"] = find_date(date.text) or ""
        used[date.number] = date.text
    title = _title(head, used)
    if title is not None and "title" not in fields:
        fields["title"] = title.text.strip()
        used[title.number] = title.text
    return Metadata(
        title=fields.get("title") or given.title,
        source=fields.get("source") or given.source,
        author=fields.get("author") or given.author,
        editor=fields.get("editor") or given.editor,
        published=fields.get("published") or given.published,
        lines=tuple(used[number] for number in sorted(used)) or given.lines,
    )


def _ends(text: str) -> tuple[list[_Line], list[_Line]]:
    """Return the first and the last lines that have text; numbers count from either end."""
    head: list[_Line] = []
    position = 0
    while len(head) < HEAD and position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = text[position:end]
        if line.strip():
            head.append(_Line(position, line))
        position = end + 1
    tail: list[_Line] = []
    stop = len(text)
    while len(tail) < TAIL and stop > position:
        start = text.rfind("\n", 0, stop) + 1
        line = text[start:stop]
        if line.strip() and start >= position:
            tail.insert(0, _Line(start, line))
        stop = start - 1
    return head, tail


def _without_dialogue(lines: list[_Line]) -> list[_Line]:
    """Return the lines without those that begin with a word and a colon as others do."""
    speakers = [re.match(r"\s*[^\s:：]{1,8}[:：]", line.text) for line in lines]
    times = Counter(match[0].strip() for match in speakers if match)
    return [
        line
        for line, match in zip(lines, speakers, strict=True)
        if not match or times[match[0].strip()] == 1
    ]


def _read_line(line: str, *, is_event: bool) -> dict[str, str]:
    """Return the fields that one line gives."""
    fields: dict[str, str] = {}
    if len(line) <= LONGEST_LINE and (_is_labelled(line) or _is_short(line)):
        fields = read_labels(line, is_event=is_event)
    if "author" not in fields:
        fields |= {key: value for key, value in read_byline(line).items() if key not in fields}
    if fields and "published" not in fields and len(line) <= LONGEST_LINE:
        fields |= _unlabelled_date(line, fields)
    closing = _CLOSING.search(line[-60:].rstrip(" 　"))
    if closing:
        inside = read_labels(closing[1], is_event=is_event)
        fields |= {key: value for key, value in inside.items() if key not in fields}
    return fields


def _is_labelled(line: str) -> bool:
    """Return whether a line begins with a label, or with a date before one."""
    start = line.lstrip(" \t　【[（(〔")
    if LABELLED.match(line) or LABELLED.match(start) or re.match("【[^】]{2,8}】", line.strip()):
        return True
    label = LABELLED.search(line)
    return label is not None and find_date(line[: label.start()].strip(), whole=True) is not None


def _is_short(line: str) -> bool:
    """Return whether a line is no sentence: it has no full stop nor comma."""
    return not re.search("[。！？；，]", line)


def _unlabelled_date(line: str, fields: dict[str, str]) -> dict[str, str]:
    """Return the date of a line of labels when it stands there without one of its own."""
    label = LABELLED.search(line)
    ahead = find_date(line[: label.start()].strip(" \t　|｜"), whole=True) if label else None
    if ahead:
        return {"published": ahead}
    behind = _DATE_BEHIND.search(line) if label and _is_short(line) else None
    if behind and (date := find_date(behind[1], whole=True)):
        return {"published": date}
    rest = line
    for value in fields.values():
        rest = rest.replace(value, " ")
    rest = LABELLED.sub(" ", rest).strip(" \t　|｜[]【】（）()/")
    date = (
        find_date(rest, whole=True, short=True)
        if "author" not in fields or len(rest) < 32
        else None
    )
    return {"published": date} if date else {}


def _lone_date(head: list[_Line], tail: list[_Line]) -> _Line | None:
    """Return the last line, or the second or third, when it is a date and nothing else."""
    for line in ([*head[1:], *tail][-1:], head[1:3]):
        for candidate in line:
            bare = candidate.text.strip(" \t　")
            date = find_date(bare, whole=True) if len(bare) <= 32 else None
            if date and len(date) >= len("2018-03-28"):
                return candidate
    return None


def _title(head: list[_Line], used: dict[int, str]) -> _Line | None:
    """Return the first line when it is short, no sentence, and longer text follows."""
    if len(head) < 2:
        return None
    first = head[0]
    line = first.text.strip()
    hanzi = len(HANZI.findall(line))
    if first.number in used or not 2 <= hanzi <= 40 or len(line) > 45:
        return None
    if line[-1] in _ENDING or _HEADING_NUMBER.match(line) or "。" in line:
        return None
    if find_date(line, whole=True) or LABELLED.match(line) or "\t" in line or line.count("|") > 1:
        return None
    following = [other.text.strip() for other in head[1:] if other.number not in used]
    if not following:
        return None
    goes_on = any(
        other[-1] in "。！？!?；;…”」』" and len(other) > len(line) for other in following
    )
    return first if goes_on else None
