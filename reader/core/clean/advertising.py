"""Whole lines by which reading sites advertise themselves.

Own patterns, each for a whole line. A line with an address goes only when it also has words that
reading sites use of themselves; a sentence that names an address stays.
"""

from __future__ import annotations

import re

from reader.core.clean.finding import Finding
from reader.core.clean.furniture import Lines, any_of, find_lines_of, short_lines, take_lines
from reader.core.wording import Sentence

__all__ = ["find_advertising"]

_SITE = r"(?:https?://)?(?:[\w-]+\.)+[a-zA-Z]{2,6}(?:/\S*)?"
_ADDRESS = re.compile(
    r"(?:[\w-]+[.．·])+(?:com|net|org|cc|cn|tw|hk|info|la|me|xyz|top|io|co|tv)(?![a-zA-Z])",
    re.IGNORECASE,
)
_WORDS = re.compile(
    "请记住|請記住|记住|記住|一秒|天才|首发|首發|本站|域名|网址|網址|手机|手機|用户|用戶"
    "|阅读|閱讀|访问|訪問"
    "|浏览|瀏覽|收藏|书签|書籤|更新|最快|无弹窗|無彈窗|弹窗|免费|免費|下载|下載|搜索|最新"
    "|章节|章節|月票"
    "|推荐票|推薦票|小说|小說|书友|書友|正版|支持作者|精彩|更多|尽在|盡在|点击|點擊|观看"
    "|觀看|本书|本書|整理"
)
_OWN_WORDS = (
    "记住", "記住", "一秒", "首发", "首發", "弹窗", "彈窗", "最快更新", "更新最快", "更新速度",
    "最新章节", "最新章節", "本章", "本书", "本書", "域名", "最新网址", "最新網址", "备用网址",
    "小说", "小說", "书友", "書友", "月票", "推荐票", "推薦票", "支持作者", "手机阅读",
    "手機閱讀", "手机用户", "手機用戶", "精彩内容", "精彩內容", "看书", "读书", "讀書", "书屋",
    "文学网", "書屋",
)  # fmt: skip
_OWN = any_of(*_OWN_WORDS)
LONGEST_AD = 80
"""Code points of a line with an address that can be an advertisement."""

_TOKENS = (
    "未完", "本章完", "网址", "網址", "域名", "手机", "手機", "求收藏", "求推荐", "求推薦",
    "求月票", "弹窗", "彈窗",
    "网友上传", "網友上傳", "最新章节", "最新章節", "书签", "書籤", "扫一扫", "掃一掃",
    "扫码", "掃碼", "扫描", "掃描",
    "提醒您", "本书由", "本書由", "本书首发", "更新速度",
)  # fmt: skip
_HINT = any_of(*_TOKENS, *_OWN_WORDS)
_LINES = Lines(
    "advertising",
    any_of(*_TOKENS),
    re.compile("|".join((
        # The chapter goes on overleaf, or ends.
        (r"[（(【\[]?\s*(?:本章|本节|本節|本文|本页|本頁|小说|小說)?(?:内容)?未完[^。]{0,12}"
        r"(?:下一[页頁章]|翻[页頁]|下[页頁])[^。]{0,12}[）)】\]]?"),
        r"[（(【\[]\s*本章完\s*[）)】\]]",
        r"未完待[续續][，,。]?\s*(?:请|請)?(?:看|点击|點擊|阅读|閱讀)?下一?[页頁章].{0,6}",
        # Where else to read.
        (rf"[（(【\[]?\s*(?:本站|最新|备用|備用|永久|手机版|手機版|记住|記住|请记住"
        rf"|請記住)[^。]{{0,12}}"
        rf"(?:网址|網址|域名)[^。]{{0,10}}{_SITE}[^。]{{0,10}}"),
        (rf"[（(【\[]?\s*(?:手机|手機)(?:用户|用戶|版|站)?[^。]{{0,6}}(?:到|至|访问|訪問"
        rf"|浏览|瀏覽|登录)"
        rf"\s*{_SITE}[^。]{{0,10}}"),
        r"(?:天才)?一秒(?:钟|鐘)?[记記]住.{2,40}",
        r"(?:看|[找查]|更多|本书)?最新章[节節](?:请|請)?(?:百度|谷歌)?搜[索寻].{2,24}",
        # Begging and disclaimers.
        (r"(?:[（(【\[]?(?:PS|ps|Ps)\s*[:：])?[^。]{0,8}(?:求(?:收藏|推荐票?|推薦票?|月票"
        r"|订阅|訂閱|打赏|支持)[！!，,、。~～ ]*){2,6}"
        r"[）)】\]]?"),
        (r"本站(?:所有|全部)?(?:小说|小說|内容|作品|文章).{0,12}(?:网友|網友)(?:上传|上傳"
        r"|提供|转载).{0,30}"),
        r".{0,12}(?:无|無)(?:弹窗|彈窗).{0,30}",
        r"(?:将本书|把本书|将本站)?加入书[签籤][，,].{0,16}(?:阅读|閱讀).{0,6}",
        r"(?:本书|本書)由.{2,16}(?:整理|首发|首發|制作|提供).{0,40}",
        r".{2,10}提醒您[:：，,].{0,8}(?:看书|看書|阅读|閱讀).{0,14}",
        # Scan and follow.
        (r"[【\[（(]?(?:请|請|用)?(?:微信|长按|長按|打开微信|打開微信|手机|手機)?(?:长按"
        r"|長按)?(?:扫一扫|掃一掃|扫码|掃碼|扫描|掃描|识别)"
        r"[^。，]{0,10}[，,]?[^。，]{0,4}(?:关注|關注|加入|下载|下載|分享|打开当前|打開"
        r"|手机阅读)[^。，]{0,18}"),
        r"(?:用)?微信扫一扫\s*[:：，,]?\s*分享.{0,16}",
    ))),
    Sentence("A line of a reading site about itself."),
)  # fmt: skip
_REASON = _LINES.reason


def find_advertising(text: str) -> Finding | None:
    """Return the lines in which a reading site speaks of itself."""
    lines = short_lines(text, _HINT)
    told = [span for span in lines if _LINES.token.search(text, *span)]
    spans = set(find_lines_of(text, _LINES, told))
    spans |= {span for span in lines if _is_ad(text[slice(*span)])}
    if not spans:
        return None
    return Finding("layout", tuple(take_lines(text, sorted(spans), _LINES)), confidence=0.9)


def _is_ad(line: str) -> bool:
    """Return whether a line with an address speaks of reading as such sites do."""
    if len(line) > LONGEST_AD or not re.search("[.．]", line) or not _OWN.search(line):
        return False
    if not _ADDRESS.search(line):
        return False
    words = len(set(_WORDS.findall(line)))
    bare = _ADDRESS.sub("", line).strip(" 　【】[]（）()")
    return words >= 2 or (len(bare) <= 10 and not re.search("[，。：:]", bare))
