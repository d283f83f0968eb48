"""Lines in which labels say what a text is: 来源：…　作者：…, 【日期】…, （責任編輯：…）.

The labels are those of Chinese news sites, offices, schools and blogs in both scripts; blanks
inside of one (来 源) are what pages set to align them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.core.clean.bylines import is_name, join_names
from reader.core.clean.dates import find_date
from reader.core.clean.furniture import TOOL

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["EVENT", "LABELLED", "clean_value", "read_labels"]

_WORDS: Final = {
    "source": (
        "(?:文章|本文|信息|資訊|资讯|資料|资料|新闻|新聞|消息|稿件|内容|內容|图文"
        "|原文)?(?:来源|來源)(?:单位|單位|部门|部門|网站|網站)?"
        "|稿源|(?:文章|原文)?(?:出处|出處)|来自|來自|转自|轉自|转载自|轉載自|(?:发布|發布"
        "|發佈|发文|發文)"
        "(?:机构|機構|单位|單位|部门|部門|机关|機關)|供稿(?:单位|單位|部门|部門)?"
    ),
    "author": (
        "(?:文章|本文|原文)?作者|(?:本报|本報|本站|本刊|本网|本網|特约|特約|实习"
        "|實習)*(?:记者|記者)|通讯员|通訊員"
        "|撰文|撰稿人|撰稿|供稿人|投稿人|作者姓名|文/图|文/圖|文字|文"
    ),
    "editor": (
        "(?:责任|責任|本文|本期|值班|执行|執行|网络|網絡|網路|文字|新闻|新聞|本版|见习"
        "|見習)?(?:编辑|編輯)|责编|責編|编审|編審"
    ),
    "published": (
        "(?:发布|發布|發佈|发表|發表|发稿|發稿|更新|刊登|刊出|出版|添加|录入|錄入|上传|上傳"
        "|创建|創建|建立|成文|发文|發文|张贴|張貼"
        "|公布|公佈|印发|印發|撰稿|信息|新闻|上稿|登载|刊发|刊發|推送|采编)?(?:时间|時間|日期)"
        "|(?:发表|發表|发布|發布|發佈|刊登|更新|张贴|張貼|刊载|刊載)[于於]"
    ),
    "title": "标题|標題|题目|題目",
    "other": (
        "(?:摄影|攝影|校对|校對|审核|審核|审校|复审|终审|初审|核稿|签发|上传|版式|排版|摄像"
        "|翻译|翻譯|图片|圖片|图|圖|图文|监制"
        "|分类|分類|栏目|欄目|类别|類別|关键词|關鍵詞|关键字|标签|標籤|索引号|文号|主题词"
        "|有效性|阅读次数|字号|字體|字体|浏览次数|点击数"
        "|浏览|瀏覽|点击|點擊|阅读|閱讀|瀏覽次數|點擊數|访问量|人气|评论|评论数|版次|版面"
        "|地区|发布人|發布人|发布者|發佈者|总编|主编|主編)"
    ),
}
_SPACED: Final = {
    word: f"{word[0]}[ 　]{{1,4}}{word[1]}"
    for word in "来源 來源 作者 编辑 編輯 日期 时间 時間 记者 記者".split()
}


def _spaced(words: str) -> str:
    extra = "".join(f"|{spaced}" for word, spaced in _SPACED.items() if word in words)
    return words + extra


_LABEL = "|".join(f"(?P<{field}>{_spaced(words)})" for field, words in _WORDS.items())
_BEFORE = r"(?:^|(?<=[\s　|｜/／【\[（(〔】\]）)〕,，;；·•]))"
LABELLED = re.compile(
    rf"{_BEFORE}[【\[〔]?(?:{_LABEL})(?:\s*[】〕]\s*[:：]?|\s*\]?\s*[:：])\s*", re.MULTILINE
)
"""A label with its colon, or in brackets without one; the group's name is the field."""

_GLUED = re.compile(
    r"(?<=[\w）)》])(?:(?P<source>来源|來源)|(?P<author>作者)|(?P<editor>(?:责任|責任)?(?:编辑|編輯)|责编)"
    r"|(?P<published>(?:发布|發布|發佈)?(?:时间|時間|日期)))\s*[:：]\s*"
)
"""The commonest labels, also where nothing parts them from the value before."""
_ROLE = re.compile(r"(?:本[报報网網刊台站]|特约|特約)*(?:记者|記者|通讯员|通訊員)[\s　]+")
_QUOTED = re.compile("《([^《》]+)》|“([^“”]+)”|「([^「」]+)」")

EVENT = re.compile(r"(?:地点|地點|会场|會場|地[ 　]+点|主讲|主講|报名|報名)[^\s:：]{0,3}\s*[:：]")
"""Beside such a label a 时间 is that of an event."""
_EVENT_WORDS = frozenset(("时间", "時間", "日期"))
_TOOLS = re.compile(rf"[\s　|｜]*{TOOL}(?:[\s　|｜]+{TOOL})*[\s　|｜]*$")
_EDGE = " \t　|｜/／-—·•,，;；、[]【】〔〕"
_NOBODY = frozenset(
    "admin administrator 佚名 未知 匿名 网络 網絡 本站 本站原创 原创 互联网 不详 无 無".split()
)
_HOUSES = frozenset("报報网網社局馆館办辦厅廳部院校站台臺室会會司心学學委府队隊所刊志誌媒")
"""On what the names of publishers end, and people's do not."""
_DATED = re.compile(r"[\s　(（]+(?=[0-9０-９]{2,4}\s*[-/.年]|(?:中华|中華)?(?:民国|民國))")
_PROSE = re.compile("[。！？；!?]")
_PAIRS = {"（": "）", "(": ")"}


class _Found(NamedTuple):
    field: str
    label: str
    value: str


def _values(line: str) -> list[_Found]:
    """Return the labels of a line, each with all up to the next one or the end of its bracket."""
    matches = list(LABELLED.finditer(line))
    found: list[_Found] = []
    for number, match in enumerate(matches):
        end = matches[number + 1].start() if number + 1 < len(matches) else len(line)
        value = line[match.end() : end]
        opening = line[match.start() - 1 : match.start()]
        closing = value.rfind(_PAIRS[opening]) if opening in _PAIRS else -1
        value = value[:closing] if closing >= 0 else value.rstrip("（(")
        label = re.sub(r"[\s　【\[〔】\]〕:：]", "", match[0])
        found += _parted(_Found(match.lastgroup or "other", label, value))
    return found


def _parted(found: _Found) -> Iterator[_Found]:
    """Yield a label with its value, and those that follow in the value without a blank."""
    field, label, value = found
    position = 0
    for match in _GLUED.finditer(value):
        yield _Found(field, label, value[position : match.start()])
        field, label, position = match.lastgroup or "other", match[0].strip(" 　:："), match.end()
    yield _Found(field, label, value[position:])


def read_labels(line: str, *, is_event: bool) -> dict[str, str]:
    """Return the fields that the labels of one line give; of two for one field the first."""
    fields: dict[str, str] = {}
    updated = ""
    for field, label, written in _values(line):
        if field == "other" or field in fields:
            continue
        if field == "published":
            value = find_date(written[:40], short=True) if len(written) < 80 else None
            if is_event and label in _EVENT_WORDS:
                continue
            if label.startswith("更新") and value:
                updated = value
                continue
        else:
            value = clean_value(field, written)
            if label == "供稿" and value and is_name(value) and value[-1] not in _HOUSES:
                field = "author"  # noqa: PLW2901
        if value:
            fields.setdefault(field, value)
    if updated:
        fields.setdefault("published", updated)
    return fields


def clean_value(field: str, written: str) -> str | None:
    """Return a value that can be what its label says, else None."""
    value = re.split(r"\s{2,}|　|[|｜\t]", _TOOLS.sub("", written).strip(_EDGE))[0].strip(_EDGE)
    if not value or value.lower() in _NOBODY or len(value) > 40 or _PROSE.search(value):
        return None
    if field in ("author", "editor"):
        return _people(value)
    if field == "source":
        value = _DATED.split(value)[0].strip(_EDGE)
        quoted = _QUOTED.fullmatch(value)
        value = quoted[quoted.lastindex or 0] if quoted else value
        return None if not value or re.search("[，,]|https?:", value) else value
    return value


def _people(value: str) -> str | None:
    value = _ROLE.sub("", re.split(r"\s+(?=[0-9０-９]{4})", value)[0], count=1)
    head = value if is_name(value) else value.split(" ", maxsplit=1)[0]
    head = head.strip(_EDGE)
    is_plain = re.fullmatch(r"[\w\s　、,，·.．-]{2,30}", head) and not head.isdigit()
    return join_names(head) if is_plain and head.lower() not in _NOBODY else None
