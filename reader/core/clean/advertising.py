"""Whole lines of page furniture: page turners, addresses to visit, share buttons, counters.

Own patterns, each for a whole line; a sentence that speaks of such things ends in a full stop
and stays.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.clean.finding import Finding
from reader.core.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_advertising"]

_TOKENS = (
    "未完", "网址", "網址", "域名", "手机", "手機", "上一篇", "下一篇", "上一章", "下一章",
    "打印本", "列印本",
    "关闭窗口", "關閉視窗", "分享到", "分享至", "版权所有", "版權所有", "备案", "備案",
    "扫一扫", "掃一掃", "二维码", "二維碼", "扫码", "掃碼", "点击数", "點擊數",
    "浏览次数", "瀏覽次數",
    "阅读次数", "閱讀次數", "加入书签", "加入書籤", "返回顶部", "返回頂部", "admin",
)  # fmt: skip
"""What every pattern below needs one of; a text without them is not looked at."""

_SITE = r"(?:https?://)?(?:[\w-]+\.)+[a-zA-Z]{2,6}(?:/\S*)?"
_SERVICE = (
    r"(?:微信|微博|新浪微博|腾讯微博|騰訊微博|QQ空间|QQ空間|QQ好友|QQ|朋友圈|豆瓣|人人网|知乎|"
    r"百度贴吧|Facebook|Twitter|LINE|Line|X|复制链接|複製連結|更多)"
)
_TOOL = (
    r"(?:(?:点击数|點擊數|点击|點擊|浏览次数|瀏覽次數|浏览|瀏覽|阅读次数|閱讀次數|阅读|閱讀|人气|人氣)"
    r"[:：]\s*\d+\s*次?"
    r"|[【\[]?(?:打印本页|打印本頁|列印本頁|打印|关闭窗口|關閉視窗|關閉窗口|关闭本页|收藏本页|加入收藏|"
    r"加入书签|加入書籤|返回顶部|返回頂部|推荐给朋友)[】\]]?"
    r"|[【\[]?(?:字体|字體|字号|字號)[:：]?\s*大\s*中\s*小[】\]]?)"
)
_LINES = (
    # The chapter goes on overleaf.
    (
        r"[（(【\[]?\s*(?:本章|本节|本節|本文|本页|本頁|小说|小說)?(?:内容)?未完[^。]{0,12}"
        r"(?:下一[页頁章]|翻[页頁])[^。]{0,12}[）)】\]]?"
    ),
    # Where else to read.
    (
        rf"[（(【\[]?\s*(?:本站|最新|备用|備用|永久|手机版|手機版|记住|記住|请记住|請記住)[^。]{{0,12}}"
        rf"(?:网址|網址|域名)[^。]{{0,10}}{_SITE}[^。]{{0,10}}"
    ),
    (
        rf"[（(【\[]?\s*(?:手机|手機)(?:用户|用戶|版|站)?[^。]{{0,6}}(?:到|至|访问|訪問|浏览|瀏覽|登录)"
        rf"\s*{_SITE}[^。]{{0,10}}"
    ),
    # The neighbours.
    r"[【\[]?上一[篇章页頁][】\]]?\s*[:：].{0,60}下一[篇章页頁][】\]]?\s*[:：]?.{0,60}",
    # Share buttons.
    rf"[【\[]?分享[到至][】\]]?\s*[:：]?(?:[\s、/|]*{_SERVICE})+[\s、/|]*",
    # Rights and registration.
    r"(?=.*(?:©|ICP|公网安备|[Cc]opyright))[^。]{0,40}(?:版权所有|版權所有|备案|備案|ICP备)[^。]{0,60}",
    # Scan and follow.
    (
        r"[【\[（(]?(?:请|請|微信|长按|長按|打开微信|打開微信)?(?:扫一扫|掃一掃|扫码|掃碼|扫描|掃描|识别)"
        r"[^。，]{0,10}(?:关注|關注|加入|下载|下載)[^。，]{0,14}"
    ),
    # A row of tools, with an editor who is no person.
    (
        rf"(?:(?:责任编辑|責任編輯|编辑|編輯|作者)[:：]\s*(?:admin|administrator|佚名|网站|系统|未知)?\s*)?"
        rf"(?:{_TOOL}[\s|]*){{2,}}"
    ),
    r"(?:责任编辑|責任編輯|编辑|編輯)\s*[:：]\s*(?:admin|administrator)",
)
_TAIL = rf"(?:[ \t\u3000|]+{_TOOL}){{1,8}}[ \t\u3000]*$"
_LABEL = r"(?:来源|來源|时间|時間|日期|作者|编辑|編輯|记者|記者)\s*[:：]"
_LONGEST = 160
_REASON = "A line of page furniture, not of the article."
_TAIL_REASON = "Page furniture at the end of a line."


def find_advertising(text: str) -> Finding | None:
    """Return the lines, and the tails of metadata lines, that are page furniture."""
    if not any(token in text for token in _TOKENS):
        return None
    edits: list[Edit] = []
    for start, end in _candidates(text):
        line = text[start:end]
        if any(re.fullmatch(pattern, line.strip()) for pattern in _LINES):
            edits.append(Edit(start, end, line, "", "advertising", _REASON, 0.9))
        elif re.search(_LABEL, line) and (tail := re.search(_TAIL, line)):
            at = start + tail.start()
            edits.append(Edit(at, end, tail[0], "", "advertising", _TAIL_REASON, 0.85))
    if not edits:
        return None
    return Finding("layout", tuple(_with_line_ends(text, edits)), confidence=0.9)


def _candidates(text: str) -> list[tuple[int, int]]:
    """Return the spans of the lines that hold a token and are not too long."""
    spans: set[tuple[int, int]] = set()
    for token in _TOKENS:
        at = text.find(token)
        while at >= 0:
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            start = text.rfind("\n", 0, at) + 1
            if end - start <= _LONGEST:
                spans.add((start, end))
            at = text.find(token, end)
    return sorted(spans)


def _with_line_ends(text: str, edits: list[Edit]) -> Iterator[Edit]:
    """Yield the edits; a whole line takes its line end along, at the end that before it."""
    closing = len(text)
    for edit in reversed(edits):
        if edit.reason != _REASON or edit.end not in (closing, len(text)):
            break
        closing = edit.start - 1
    for edit in edits:
        start, end = edit.start, edit.end
        if edit.reason == _REASON:
            start, end = (max(0, start - 1), end) if start > closing else (start, end + 1)
        yield replace(edit, start=start, end=end, old=text[start:end])
