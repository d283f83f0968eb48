"""What a document says of itself: title, source, author, editor, date of publication.

It works on the clean text and reads only its first and last lines. Labels and bylines are those
of Chinese news pages in both scripts; nothing is guessed from the middle of the prose.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from reader.core.article import Metadata
from reader.core.chinese.han import HANZI
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
_HAN = r"^\W\d_a-zA-Z"
"""The inside of a class for letters that are not Latin; cheaper to compile than all Hanzi."""
_NAME = f"(?!记者|記者|通讯员|通訊員|编辑|編輯|摄影|攝影)[{_HAN}]{{2,4}}"
_PLAIN_NAME = rf"{_NAME}(?:[\s　、,，]{_NAME})*"
_BYLINE = (
    rf"^(?:【|\[|（|\()?\s*(?:本报|本報|本网|本網|本刊|本台|本社)?"
    rf"(?:特约|特約|驻[{_HAN}]{{2,3}}|駐[{_HAN}]{{2,3}})?"
    rf"(?:记者|記者|通讯员|通訊員)[\s　:：]+"
    rf"(?P<names>{_NAME}(?:[\s　、]{_NAME}(?![{_HAN}]))*)(?=[\s　）)】\]]|$)"
)
_BRACKETED = (
    rf"[（(]\s*(?:本报|本報|本网|本網|新华社|新華社|中新社|中央社)?"
    rf"(?:记者|記者|文|撰文)[\s　:：/／]*"
    rf"(?P<names>{_NAME}(?:[\s　、]{_NAME})*)\s*[）)]"
)
_DATELINE = (
    rf"^[\s　]*(?:【|\[)?[{_HAN}]{{2,8}}(?:社|网|網|报|報|台)?"
    rf"[^，。；()（）]{{2,24}}[电電讯訊]\s*(?P<by>{_BRACKETED.replace('?P<names>', '?P<inner>')})"
)
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
    for line in (*head, *tail):
        for field, value in _read_line(line.text).items():
            if field not in fields:
                fields[field] = value
                used[line.number] = line.text
    if "published" not in fields and (date := _signed_date(text, tail)) is not None:
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


def _read_line(line: str) -> dict[str, str]:
    """Return the fields that one line gives."""
    if len(line) > LONGEST_LINE:
        return _read_prose(line[:LONGEST_LINE], line[-40:])
    fields = _labelled(line)
    byline = re.match(_BYLINE, line.strip())
    if byline:
        fields.setdefault("author", _names(byline["names"]))
        rest = line.strip()[byline.end() :]
        if len(rest) < 40 and (date := find_date(rest)):
            fields.setdefault("published", date)
    return fields or _read_prose(line, line)


def _labelled(line: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    for match in re.finditer(_LABELLED, line):
        field = match.lastgroup
        if field is None or field in fields:
            continue
        rest = line[match.end() :]
        if field == "published":
            value = find_date(rest[:40]) if len(rest) < 80 else None
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
        head = (
            value.split(" ", maxsplit=1)[0]
            if not re.compile(_PLAIN_NAME).fullmatch(value)
            else value
        )
        return _names(head) if re.fullmatch(r"[\w\s　、,，·.．-]{2,30}", head) else None
    return re.split(r"[\s　]+(?=[0-9０-９]{4})", value)[0] if field == "source" else value


def _names(names: str) -> str:
    return re.sub(r"[\s　,，、]+", "、", names.strip()) if len(names) > 4 else names.strip()


def _read_prose(start: str, end: str) -> dict[str, str]:
    """Return the author of a dateline (新華社北京3月5日電 (記者 王芳)) or of a closing bracket."""
    match = re.match(_DATELINE, start)
    if match:
        return {"author": _names(match["inner"])}
    closing = list(re.finditer(_BRACKETED, end))
    if closing and not end[closing[-1].end() :].strip(" 　。"):
        return {"author": _names(closing[-1]["names"])}
    return {}


def _signed_date(text: str, tail: list[_Line]) -> _Line | None:
    """Return the last line when it is a date and nothing else."""
    lines = tail or [line for line in _ends(text)[0][1:] if line.text.strip()]
    if not lines:
        return None
    last = lines[-1]
    bare = last.text.strip(" \t　()（）")
    return last if len(bare) <= 24 and find_date(bare, whole=True) else None


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
