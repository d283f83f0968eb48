"""Who wrote it: the bylines of news texts, at the beginning or the end of a line.

Forms: 本报记者 林晓; 新华社北京3月5日电(记者 王芳); 【記者王小明／台北報導】;
（中央社記者王小明台北5日電）; 文/王芳; and a closing bracket (記者 王芳).
"""

from __future__ import annotations

import re

from reader.core.clean.dates import find_date

__all__ = ["LETTER", "is_name", "join_names", "read_byline"]

LETTER = r"[^\W\d_a-zA-Z]"
"""A pattern for one letter that is not Latin; cheaper to compile than all Hanzi."""

_ROLE = "记者|記者|通讯员|通訊員|编辑|編輯|摄影|攝影|特派|实习|實習"
_NAME = f"(?!{_ROLE}){LETTER}{{2,4}}"
_NAMES = rf"{_NAME}(?:[\s　、]{_NAME}(?!{LETTER}))*"
_HOUSE = (
    r"(?:本报|本報|本网|本網|本刊|本台|本社|本站|新华社|新華社|新华网|新華網|中新社|中新网|中央社"
    r"|人民网|人民網)?"
)
_REPORTER = (
    rf"{_HOUSE}(?:特约|特約|特派|实习|實習|见习|見習|驻{LETTER}{{2,3}}|駐{LETTER}{{2,3}})?"
    rf"(?:记者|記者|通讯员|通訊員)"
)
_ALONE = rf"[【\[（(〔]?\s*{_REPORTER}[\s　:：]+(?P<names>{_NAMES})(?=[\s　）)】\]〕]|$)"
_BRACKETED = (
    rf"[（(]\s*(?:{_REPORTER}[\s　:：/／]*|(?:文|撰文|作者)[\s　:：/／]+)(?P<names>{_NAMES})"
    rf"(?:[\s　]+(?:{_ROLE})[^（）()]{{0,20}})?\s*[）)]"
)
_DATELINE = rf"[\s　]*[【\[]?{LETTER}[^，。；()（）]{{1,30}}?[电電讯訊]\s*{_BRACKETED}"
_SLASHED = (
    rf"[\s　]*[【\[（(〔]{{0,1}}{LETTER}{{0,6}}?(?:记者|記者)[\s　]*(?P<names>{LETTER}{{2,4}})"
    rf"\s*[/／]\s*{LETTER}{{2,6}}(?:报道|報導|報道|电|電)"
)
_SENT = r"\d{1,2}日?(?:專)?[電电]"
_CENTRAL = rf"[\s　]*[（(]中央社記者(?P<names>{LETTER}{{2,3}}){LETTER}{{2,6}}?{_SENT}[）)]"
_WRITTEN = rf"(?:文|撰文|撰稿)\s*[/／]\s*(?P<names>{_NAME})(?=[\s　）)】\]/／|]|$)"
_BEHIND = (
    rf"[\s　]*(?:{_REPORTER}[\s　]*)?(?P<names>{_NAME})\s*[/／]\s*(?:文|撰文)(?=[\s　）)】\]|]|$)"
)
_MARKED = (
    rf"[\s　]*[□■●◆▲○◎★☆◇]\s*(?:{_REPORTER}|文|撰文|作者)?[\s　:：/]*(?P<names>{_NAMES})"
    rf"(?=[\s　]*(?:文/图|文/圖|摄影|攝影)?[\s　]*$)"
)
_BARE = rf"(?:作者|撰文|文)\s*(?:[|｜]\s*|[\s　]+)(?P<names>{_NAMES})(?=[\s　]*$)"
_REPORTS = (
    rf"[\s　]*[（(]?(?:{_HOUSE}{LETTER}{{0,6}}[电電讯訊][\s　]+)?"
    rf"{_REPORTER}[\s　]*(?P<names>{LETTER}{{2,3}})"
    rf"(?:{LETTER}{{2,3}})?(?:报道|報道|報導)(?:[:：]|[）)])"
)
_OPENINGS = (_MARKED, _BARE, _ALONE, _DATELINE, _SLASHED, _CENTRAL, _WRITTEN, _BEHIND, _REPORTS)


def is_name(text: str) -> bool:
    """Return whether a text is one name or several, parted by blanks or commas."""
    return re.fullmatch(rf"{_NAME}(?:[\s　、,，]+{_NAME})*", text) is not None


def join_names(names: str) -> str:
    """Return several names joined by 、, one as it is."""
    return re.sub(r"[\s　,，、]+", "、", names.strip()) if len(names) > 4 else names.strip()


def read_byline(line: str) -> dict[str, str]:
    """Return the author, and the date beside the byline, of a line or a paragraph."""
    start = line.strip()[:120]
    for pattern in _OPENINGS:
        match = re.match(pattern, start)
        if match:
            fields = {"author": join_names(match["names"])}
            rest = start[match.end() :]
            beside = rest if pattern in (_ALONE, _WRITTEN) and len(rest) < 40 else match[0]
            date = find_date(beside)
            if date and len(date) >= len("2018-03-28"):
                fields["published"] = date
            return fields
    end = line[-60:]
    closing = list(re.finditer(_BRACKETED, end))
    if closing and not end[closing[-1].end() :].strip(" 　。"):
        return {"author": join_names(closing[-1]["names"])}
    return {}
