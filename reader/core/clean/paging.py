"""Whole lines that turn pages: 上一页 下一页, 第3页/共5页, 上一篇：…, 本文共1200字."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.chinese.han import HANZI_CLASS, is_hanzi
from reader.core.clean.finding import Finding
from reader.core.clean.furniture import Lines, any_of, find_lines_of, short_lines, take_lines
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_paging"]

_GO = (
    r"(?:上一?[页頁章篇节節条條]|下一?[页頁章篇节節条條]|前一?[页頁]|后一?[页頁]|首[页頁]"
    r"|尾[页頁]|末[页頁]|目[录錄]"
    r"|(?:返回|章节|章節)目[录錄]|返回书页|加入书签)"
)
_TURN = r"(?:上一?[页頁章]|下一?[页頁章]|尾[页頁]|末[页頁])"
_EDGE = r"[【\[（(<>«»‹›←→|｜/\s\u3000\]）)】·…-]*"
_COUNT = r"(?:当前|當前)?第?\s*\d{1,4}\s*[页頁]?"
_LINES = Lines(
    "paging",
    any_of("上一", "下一", "上页", "下页", "尾页", "共", "字", "分页"),
    re.compile("|".join((
        rf"{_EDGE}(?=.*{_TURN})(?:(?:{_GO}|\d{{1,3}}){_EDGE}){{2,16}}",
        rf"{_EDGE}上一[篇条條则則]{_EDGE}下一[篇条條则則]{_EDGE}",
        (r"(?:当前|當前|本文|本页)?\s*第\s*\d{1,4}\s*[页頁]\s*[/／，,"
        r"|｜]?\s*[共总總]\s*\d{1,4}\s*[页頁].{0,4}"),
        (r"(?:本文|本帖)?\s*[共总總]\s*\d{1,4}\s*[页頁]\s*[/／，,|｜]?\s*(?:当前"
        r"|當前)?\s*第\s*\d{1,4}\s*[页頁].{0,4}"),
        r"分[页頁][:：]\s*(?:\d{1,3}\s*){2,20}",
        (r"(?:本文|全文|本章|文章)(?:字数|字數)?(?:[共约約总總]|共计|共計"
        r"|大约)?[:：]?\s*\d{2,7}\s*(?:余|多)?字"
        r"(?:[，,。；;|｜\s]*(?:阅读|閱讀|读完|讀完|预计"
        r"|預計)[^。]{0,8}?\d{1,4}\s*(?:分[钟鐘]|秒).{0,6})?"),
        r"(?:点击|點擊|请点击|請點擊)下一[页頁][^。]{0,8}(?:阅读|閱讀).{0,4}",
        r"[【\[]?上一[篇章页頁条條则][】\]]?\s*[:：].{0,60}下一[篇章页頁条條则][】\]]?\s*[:：]?.{0,60}",
        r"[【\[]?[上下]一[篇条條则][】\]]?\s*[:：][^。]{1,50}",
        r"未完待[续續][，,]\s*(?:请看|請看|见|見)?下一?[页頁章期]?.{0,4}",
    ))),
    Sentence("A line that turns pages or counts them."),
)  # fmt: skip


_NUMBER = r"\n[ \t\u3000]*[-—–－~]+[ \u3000]?\d{1,4}[ \u3000]?[-—–－~]+[ \t\u3000]*(?=\n|\Z)"
_INSIDE = re.compile(rf"[{HANZI_CLASS}，、]")
"""What stands before a page's number that cuts a sentence; numbers of sections stand between."""


FULL = 20
"""Code points of a line that a page can end in."""


def _page_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield the lines with nothing but a number between dashes, if one of them cuts a sentence."""
    found = [(match.start() + 1, match.end()) for match in re.finditer(_NUMBER, text)]
    if any(_cuts(text, *span) for span in found):
        yield from found


def _cuts(text: str, start: int, end: int) -> bool:
    line, after = text[text.rfind("\n", 0, start - 1) + 1 : start - 1], text[end + 1 : end + 2]
    is_open = len(line) >= FULL and _INSIDE.fullmatch(line[-1]) is not None
    return is_open and is_hanzi(after or " ")


def find_paging(text: str) -> Finding | None:
    """Return the lines that turn pages, count them, or name the neighbours."""
    lines = find_lines_of(text, _LINES, short_lines(text, _LINES.token))
    spans = sorted({*lines, *_page_numbers(text)})
    if not spans:
        return None
    return Finding("layout", tuple(take_lines(text, spans, _LINES)), confidence=0.9)
