"""Whole lines, and tails of metadata lines, that are the page's: paths, buttons, rights."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.clean.finding import Finding
from reader.core.clean.furniture import (
    LABEL,
    TOOL,
    Lines,
    any_of,
    find_lines_of,
    short_lines,
    take_lines,
)
from reader.core.edits import Edit
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

__all__ = ["find_chrome"]

_SERVICE = (
    r"(?:微信好友|微信|微博|新浪微博|腾讯微博|騰訊微博|QQ空间|QQ空間|QQ好友|QQ|朋友圈|豆瓣"
    r"|人人网|知乎|钉钉|支付宝"
    r"|百度贴吧|Facebook|Twitter|LINE|Line|Instagram|Telegram|WhatsApp|X|臉書|噗浪|复制链接"
    r"|複製連結|更多)"
)
_STEP = r"[\s\u3000]*(?:>+|》+|»|›|→|/|＞+|»|::|-|—|·|\|)[\s\u3000]*"
_WHERE = r"(?:您|你)?(?:现在|現在|当前|當前|目前|所在|的)*(?:所在)?(?:的)?位置\s*(?:是)?\s*[:：]"
_BAR = rf"(?:{TOOL}[\s\u3000|｜/·,，]*)"
_HOUSE = (
    r"[\u4e00-\u9fff（）()·]{2,20}"
    r"[局社网網馆館府司委院校学學心站报報台臺办辦室会會处處部厅廳科队隊所权權有]"
)
_LINES = Lines(
    "chrome",
    any_of(
        "位置", "首页", "首頁", "分享", "打印", "列印", "关闭", "關閉", "字体", "字體", "字号",
        "字號", "浏览", "瀏覽", "点击",
        "點擊", "阅读", "閱讀", "访问", "訪問", "点阅", "點閱", "人气", "人氣", "版权所有",
        "版權所有", "opyright", "©", "备案",
        "備案", "ICP", "网安备", "標識碼", "标识码", "返回顶部", "返回頂部", "回到頂端", "收藏",
        "admin", "点赞",
    ),
    re.compile("|".join((
        rf"{_WHERE}\s*[^。，！？]{{2,70}}",
        rf"(?:网站|網站)?首[页頁](?:{_STEP}[^\s>》»/。，！？|]{{2,12}}){{1,6}}(?:{_STEP})?",
        (rf"[【\[]?(?:一键)?分享(?:[到至给]|本文|文章)?[】\]]?\s*[:：]?(?:[\s、/"
        rf"|\u3000]*{_SERVICE})+[\s、/|]*"),
        (r"(?=.*(?:©|ICP|公网安备|[Cc]opyright))[^。]{0,40}(?:版权所有|版權所有|备案|備案"
        r"|ICP备)[^。]{0,60}"),
        r"(?:[^。：:]{0,8}[:：]\s*)?[\u4e00-\u9fff]ICP[备備证證]\s*\d{5,12}号?(?:-\d{1,3})?(?:[\s|]+.{0,40})?",
        r"(?:[^。：:]{0,8}[:：]\s*)?[\u4e00-\u9fff]公网安备\s*\d{8,20}\s*号?",
        r"[^。：:]{0,12}(?:网站标识码|網站標識碼|备案号|備案號)\s*[:：]\s*[\w-]{6,24}",
        (rf"(?:(?:责任编辑|責任編輯|编辑|編輯|作者)[:：]\s*(?:admin|administrator|佚名|网站"
        rf"|系统|未知)?\s*)?{_BAR}{{2,9}}"),
        (r"(?:浏览|瀏覽|点击|點擊|访问|訪問|阅读|閱讀|点阅|點閱|人气"
        r"|人氣)[^。，\d\s]{0,4}\s*[:：]\s*[\d,]+\s*(?:次|人次)?"),
        (r"[【\[（(]?\s*(?:字体|字體|字号|字號)(?:大小)?\s*[:：]?\s*[\[【（(]?\s*[大小][\s"
        r"|]*中[\s|]*[大小]\s*[】\]）)]{0,2}"),
        r"(?:责任编辑|責任編輯|编辑|編輯)\s*[:：]\s*(?:admin|administrator)",
        (r"(?:阅读|閱讀|浏览|点赞|點讚|收藏|评论|評論)[数數量]?\s*[（(]?\d+[）)]?(?:[\s"
        r"|·]+(?:阅读|点赞|點讚|收藏|评论|評論|分享)\s*[（(]?\d+[）)]?){1,4}"),
        r"(?:阅读|閱讀|浏览|瀏覽|点击|點擊)(?:量|数|數|次数|次數)\s*\d[\d,]*",
    ))),
    Sentence("A line of the page, not of the text."),
    edge=re.compile("|".join((
        (rf"(?=.{{0,70}}{_HOUSE})(?:©|[Cc]opyright|COPYRIGHT)[^。]{{0,80}}?(?:版权所有"
        rf"|版權所有|[Aa]ll [Rr]ights|ALL RIGHTS)[^。]{{0,40}}"),
        rf"版[权權]所有\s*[:：]?\s*(?:©\s*)?(?:\d{{4}}\s*)?{_HOUSE}",
        rf"©\s*\d{{4}}\s*{_HOUSE}",
        r"返回[顶頂]部|回到[頂顶]端|打印本[页頁文]|列印本頁",
    ))),
)  # fmt: skip
_TAIL = re.compile(rf"(?:[ \t\u3000|｜]+{TOOL}){{1,8}}[ \t\u3000|]*$")
_LABEL = re.compile(LABEL)
_TAIL_REASON = Sentence("Page furniture at the end of a line.")


def find_chrome(text: str) -> Finding | None:
    """Return the lines, and the tails of metadata lines, that are page furniture."""
    lines = short_lines(text, _LINES.token)
    spans = list(find_lines_of(text, _LINES, lines))
    edits = list(take_lines(text, spans, _LINES))
    edits += _tails(text, lines, set(spans))
    if not edits:
        return None
    edits.sort(key=lambda edit: edit.start)
    return Finding("layout", tuple(edits), confidence=0.85)


def _tails(
    text: str, lines: Sequence[tuple[int, int]], taken: Collection[tuple[int, int]]
) -> Iterator[Edit]:
    for start, end in lines:
        if (start, end) in taken or not _LABEL.search(text, start, end):
            continue
        tail = _TAIL.search(text[start:end])
        if tail:
            at = start + tail.start()
            yield Edit(at, end, tail[0], "", "chrome", _TAIL_REASON, 0.85)
