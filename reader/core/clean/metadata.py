"""What a document says of itself: title, source, author, editor, date of publication.

It works on the clean text and reads only its first and last lines. Labels and bylines are those
of Chinese news pages in both scripts; nothing is guessed from the middle of the prose.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from reader.core.article import Metadata
from reader.core.chinese.han import HANZI
from reader.core.clean.bylines import is_name, join_names, read_byline
from reader.core.clean.dates import find_date

__all__ = ["find_metadata"]

HEAD = 8
"""How many lines with text are read at the beginning."""
TAIL = 4
"""How many at the end."""
LONGEST_LINE = 120
"""Code points: a longer line is prose and only its first and last words are read."""

_LABELS: Final = {
    "source": (
        "文章来源|文章來源|信息来源|信息來源|资料来源|資料來源|新闻来源|新聞來源|消息来源|消息來源"
        "|稿件来源|稿件來源|来源|來源|稿源|出处|出處|来自|转自|轉自|转载自|轉載自"
    ),
    "author": (
        "本报记者|本報記者|本站记者|本站記者|作者|撰文|撰稿人|撰稿|供稿人|记者|記者|通讯员|通訊員|文/图|文字"
        "|文"
    ),
    "editor": "责任编辑|責任編輯|责编|責編|编辑|編輯|编审|編審|執行編輯|执行编辑",
    "published": (
        "发布时间|發布時間|發佈時間|发布日期|發布日期|發佈日期|发表时间|發表時間|发表日期|發表日期"
        "|发稿时间|發稿時間|出版日期|刊登日期|刊出日期|发表于|發表於|发布于|發布於|發佈於|时间|時間|日期"
    ),
    "title": "标题|標題|题目|題目",
}
_LABEL = "|".join(f"(?P<{field}>{names})" for field, names in _LABELS.items())
_LABELLED = rf"(?:(?<=^)|(?<=[\s　|｜/／【\[（(]))[【\[]?(?:{_LABEL})[】\]]?\s*[:：]\s*"
_NEXT = (
    rf"[\s　|｜/／【\[（(]+(?:{'|'.join(_LABELS.values())}"
    r"|点击|點擊|浏览|瀏覽|阅读|閱讀|字号|字體|字体)"
    rf"[^\s:：]{{0,4}}\s*[:：]|[】\]）)]|[|｜]|\s{{2,}}|　"
)
_PLACE = r"(?:地点|地點|会场|會場)\s*[:：]"
"""Beside such a label a 时间 is that of an event."""
_CLOSING = rf"[（(【\[](?:{_LABELS['editor']})\s*[:：]?\s*(?P<name>[^）)】\]]{{2,12}})[）)】\]]$"
_ENDING = "。！？!?；;，,、：:…”」』.)）"
_NOBODY = frozenset(("admin", "administrator", "佚名", "未知", "匿名", "网络", "網絡", "本站"))
_HEADING_NUMBER = r"[0-9０-９一二三四五六七八九十（(【\[#*•·\-—]"


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
    is_event = any(re.search(_PLACE, line.text[:LONGEST_LINE]) for line in head)
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


def _read_line(line: str, *, is_event: bool) -> dict[str, str]:
    """Return the fields that one line gives."""
    fields: dict[str, str] = {}
    if len(line) <= LONGEST_LINE:
        fields = _labelled(line, is_event=is_event)
    if "author" not in fields:
        fields |= {key: value for key, value in read_byline(line).items() if key not in fields}
    if fields and "published" not in fields and len(line) <= LONGEST_LINE:
        fields |= _unlabelled_date(line, fields)
    closing = re.search(_CLOSING, line[-30:].rstrip(" 　"))
    if closing and (name := _valid("editor", closing["name"].strip())):
        fields.setdefault("editor", name)
    return fields


def _unlabelled_date(line: str, fields: dict[str, str]) -> dict[str, str]:
    """Return the date of a line of labels when it stands there without one of its own."""
    rest = line
    for value in fields.values():
        rest = rest.replace(value, " ")
    rest = re.sub(_LABELLED, " ", rest).strip(" 　|｜")
    date = find_date(rest, whole=True) if "author" not in fields or len(rest) < 24 else None
    return {"published": date} if date else {}


def _labelled(line: str, *, is_event: bool) -> dict[str, str]:
    fields: dict[str, str] = {}
    for match in re.finditer(_LABELLED, line):
        field = match.lastgroup
        if field is None or field in fields:
            continue
        rest = line[match.end() :]
        if field == "published":
            vague = is_event and match["published"] in ("时间", "時間", "日期")
            value = find_date(rest[:40]) if len(rest) < 80 and not vague else None
        else:
            stop = re.search(_NEXT, rest)
            value = rest[: stop.start() if stop else len(rest)].strip(" \t　|｜/／-—")
            value = _valid(field, value)
        if value:
            fields[field] = value
    return fields


def _valid(field: str, value: str) -> str | None:
    """Return a value that can be what its label says, else None."""
    if not value or value.lower() in _NOBODY or len(value) > 40:
        return None
    if any(mark in value for mark in "。！？；"):
        return None
    if field in ("author", "editor"):
        head = value if is_name(value) else value.split(" ", maxsplit=1)[0]
        return join_names(head) if re.fullmatch(r"[\w\s　、,，·.．-]{2,30}", head) else None
    return re.split(r"[\s　]+(?=[0-9０-９]{4})", value)[0] if field == "source" else value


def _lone_date(head: list[_Line], tail: list[_Line]) -> _Line | None:
    """Return the last line, or the second or third, when it is a date and nothing else."""
    for line in ([*head[1:], *tail][-1:], head[1:3]):
        for candidate in line:
            bare = candidate.text.strip(" \t　()（）")
            date = find_date(bare, whole=True) if len(bare) <= 24 else None
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
    if line[-1] in _ENDING or re.compile(_HEADING_NUMBER).match(line) or "。" in line:
        return None
    if find_date(line, whole=True) or re.match(_LABELLED, line):
        return None
    following = [other.text.strip() for other in head[1:] if other.number not in used]
    if not following:
        return None
    goes_on = any(
        other[-1] in "。！？!?；;…”」』" and len(other) > len(line) for other in following
    )
    return first if goes_on else None
