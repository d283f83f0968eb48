"""Whole lines that belong to the page and not to the text: how they are found and taken out."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from reader.core.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.wording import Sentence

__all__ = [
    "COUNTERS",
    "LABEL",
    "TOOL",
    "Lines",
    "any_of",
    "find_lines_of",
    "short_lines",
    "take_lines",
]

LONGEST = 100
"""Code points: a longer line is prose."""
EDGE = 6
""
"Lines with text at either end of a document, where what could be the text's own is the page's."
""

LABEL = (
    r"(?:来源|來源|出处|出處|稿源|时间|時間|日期|作者|编辑|編輯|责编|責編|记者|記者|发布"
    r"|發布|發佈|发表)"
    r"[^\s:：]{0,4}\s*[:：]"
)
"""A label of what a document says of itself."""

COUNTERS = (
    r"(?:点击|點擊|浏览|瀏覽|阅读|閱讀|访问|訪問|人气|人氣|评论|評論|围观|瀏覽人|点阅|點閱)"
    r"(?:次数|次數|数|數|量|率|人次|人数|人數)?"
)
TOOL = (
    rf"(?:[【\[（(]?\s*(?:本文|文章)?(?:已被"
    rf"|共)?{COUNTERS}\s*[:：]?\s*[（(\[]?\d[\d,]*\s*(?:次|人次|人)?[）)\]】]?"
    r"|[【\[（(]?\s*(?:打印本页|打印本頁|列印本頁|打印此页|打印本文|打印|列印|友善列印"
    r"|关闭窗口|關閉視窗|關閉窗口|关闭本页"
    r"|关闭此页|关闭|關閉|收藏本页|收藏此页|收藏本文|加入收藏|我要收藏|加入书签|加入書籤"
    r"|推荐给朋友|轉寄好友|转寄好友|我要纠错"
    r"|返回顶部|返回頂部|回到頂端|回頂端|返回|设为首页|設為首頁|复制链接|複製連結)\s*[】\]）)]?"
    r"|[【\[（(]?\s*(?:字体|字體|字号|字號"
    r"|文字)(?:大小)?\s*[:：]?\s*[\[【（(]?\s*(?:特大\s*)?[大小][\s|]*中[\s|]*[大小]"
    r"\s*[】\]）)]{0,2})"
)
"""A counter or a button of a page."""


class Lines(NamedTuple):
    """A kind of line: `token` is found in each, `pattern` matches it whole.

    Lines that only `edge` matches count among the first and last of the document alone.
    """

    kind: str
    token: re.Pattern[str]
    pattern: re.Pattern[str]
    reason: Sentence
    confidence: float = 0.9
    edge: re.Pattern[str] | None = None


def any_of(*tokens: str) -> re.Pattern[str]:
    """Return a pattern that finds the first of the tokens, quickly: they are grouped by letter."""
    rests: dict[str, list[str]] = {}
    for token in tokens:
        rests.setdefault(token[0], []).append(re.escape(token[1:]))
    letters = (f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return re.compile("|".join(letters))


def short_lines(text: str, token: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return the spans of the lines that hold a token and are not too long, in order."""
    spans: list[tuple[int, int]] = []
    found = token.search(text)
    while found:
        at = found.start()
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        start = text.rfind("\n", 0, at) + 1
        if end - start <= LONGEST:
            spans.append((start, end))
        found = token.search(text, end)
    return spans


def find_lines_of(
    text: str, lines: Lines, spans: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield the spans of the lines that are of one kind, of those that hold one of its tokens."""
    first, last = _edges(text) if spans and lines.edge else (0, 0)
    for start, end in spans:
        line = text[start:end].strip(" \t\u3000")
        at_edge = lines.edge is not None and (start < first or end > last)
        if lines.pattern.fullmatch(line) or (
            at_edge and lines.edge is not None and lines.edge.fullmatch(line)
        ):
            yield start, end


def _edges(text: str) -> tuple[int, int]:
    """Return where the first lines of a document end, and where the last begin."""
    first, last = 0, len(text)
    for match in islice(re.finditer(r"\S.*", text), EDGE):
        first = match.end()
    for _ in range(EDGE):
        last = text.rfind("\n", 0, len(text[:last].rstrip())) if last > 0 else 0
    return first, max(0, last)


def take_lines(text: str, spans: Sequence[tuple[int, int]], lines: Lines) -> Iterator[Edit]:
    """Yield edits that take the lines out with their line ends, at the end that before them."""
    closing = len(text)
    for start, end in reversed(spans):
        if end not in (closing, len(text)):
            break
        closing = start - 1
    for start, end in spans:
        first, last = (max(0, start - 1), end) if start > closing else (start, end + 1)
        last = min(last, len(text))
        old = text[first:last]
        yield Edit(first, last, old, "", lines.kind, lines.reason, lines.confidence)
