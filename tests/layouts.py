"""Layout dirt put on clean documents, and documents that only look as if they had it.

Every process maps a clean text to what a browser, a PDF reader or a broken converter makes of
it, and draws from the generator it is given. Written from how such programs work, not from what
the cleaner looks for. A process returns the dirty text and what must come back, which differs
from the clean text only where the process loses something that nobody can restore.
"""

from __future__ import annotations

import html
import random
import re
from pathlib import Path
from typing import TYPE_CHECKING

import strategies

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

ROOT = Path(__file__).resolve().parent.parent
HANZI = "\u4e00-\u9fff"


def article(rng: Random, pool: Sequence[str], *, title: bool = False, least: int = 3) -> str:
    """Return a document of some paragraphs of the pool's sentences, none twice."""
    sentences = rng.sample(list(pool), min(len(pool), rng.randint(10, 18)))
    paragraphs: list[str] = []
    while sentences:
        size = rng.randint(2, 5)
        paragraphs.append("".join(sentences[:size]))
        sentences = sentences[size:]
    paragraphs = paragraphs[: max(least, rng.randint(3, 6))]
    head = [rng.choice(TITLES)] if title else []
    return "\n".join([*head, *paragraphs])


TITLES = (
    "河口村的新桥", "老街修复工程启动", "关于调整开放时间的说明", "山里的图书馆", "雨后的渡口",
    "鎮上的老茶館", "關於春季植樹的通知", "一座鐵橋的八十年", "夜班車", "父親的木工房",
)  # fmt: skip


# --- character references ------------------------------------------------------------------

_NAMED = {"“": "ldquo", "”": "rdquo", "—": "mdash", "…": "hellip", "·": "middot", "《": "#12298"}


def references(text: str, rng: Random, *, share: float = 0.06) -> tuple[str, str]:
    """Some characters by number or name, as a converter writes what it does not know."""
    pieces = []
    for character in text:
        if character in _NAMED:
            pieces.append(f"&{_NAMED[character]};")
        elif "\u4e00" <= character <= "\u9fff" and rng.random() < share:
            code = ord(character)
            pieces.append(f"&#{code};" if rng.random() < 0.7 else f"&#x{code:x};")
        else:
            pieces.append(character)
    return "".join(pieces), text


def twice_references(text: str, rng: Random) -> tuple[str, str]:
    """The same, and the ampersands escaped again, once or twice."""
    dirty, gold = references(text, rng)
    for _ in range(rng.randint(1, 2)):
        dirty = dirty.replace("&", "&amp;")
    return dirty, gold


def broken_references(text: str, rng: Random) -> tuple[str, str]:
    """References that lost a letter or their semicolon, round quotations."""
    sentences = re.split("(?<=。)", text)
    chosen = set(rng.sample(range(len(sentences)), min(4, len(sentences))))
    dirty, gold = [], []
    for number, sentence in enumerate(sentences):
        body = sentence.removesuffix("。")
        if number not in chosen or len(body) < 6 or any(q in body for q in "“”「」"):
            dirty.append(sentence)
            gold.append(sentence)
            continue
        opening, closing = rng.choice(
            (("&ldo;", "&rdo;"), ("&ldquo", "&rdquo"), ("&ldquo；", "&rdquo；"))
        )
        cut = rng.randint(2, len(body) - 3)
        dirty.append(f"{body[:cut]}：{opening}{body[cut:]}。{closing}")
        gold.append(f"{body[:cut]}：“{body[cut:]}。”")
    return "".join(dirty), "".join(gold)


def escaped_markup(text: str, rng: Random) -> tuple[str, str]:
    """Line breaks and paragraphs of HTML left in the text, with no-break spaces as indents."""
    lines = text.split("\n")
    kind = rng.choice(
        ("&nbsp;&nbsp;", "&emsp;&emsp;", "&nbsp;&nbsp;&nbsp;&nbsp;", "&#12288;&#12288;")
    )
    meant = html.unescape(kind).replace("\u00a0", " ")
    return "\n".join(kind + line for line in lines), "\n".join(meant + line for line in lines)


# --- characters that show nothing ----------------------------------------------------------

_INVISIBLES = "\u200b\u200c\u200d\ufeff\u2060\u00ad\u200e\u200f"


def invisibles(text: str, rng: Random) -> tuple[str, str]:
    rate = rng.choice((0.005, 0.03, 0.15))
    kinds = rng.choice((_INVISIBLES, "\u200b", "\ufeff", "\u00ad"))
    dirty = "".join(c + (rng.choice(kinds) if rng.random() < rate else "") for c in text)
    return dirty, text


def direction_marks(text: str, rng: Random) -> tuple[str, str]:
    """Embedding marks round whole lines, as copied from some editors."""
    pairs = (
        ("\u202a", "\u202c"),
        ("\u202d", "\u202c"),
        ("\u2066", "\u2069"),
        ("\u2068", "\u2069"),
    )
    opening, closing = rng.choice(pairs)
    return "\n".join(f"{opening}{line}{closing}" for line in text.split("\n")), text


def controls(text: str, rng: Random) -> tuple[str, str]:
    kinds = "\x00\x01\x02\x07\x08\x0b\x0c\x1f\x7f"
    dirty = "".join(c + (rng.choice(kinds) if rng.random() < 0.01 else "") for c in text)
    return dirty, text


def private_use(text: str, rng: Random) -> tuple[str, str]:
    """Private characters as fonts of icons and lost signs leave them, between the others."""
    rate = rng.choice((0.01, 0.02, 0.05))
    base = rng.choice((0xE000, 0xE500, 0xF000))
    dirty = "".join(
        c + (chr(base + rng.randrange(0x100)) if c >= "\u4e00" and rng.random() < rate else "")
        for c in text
    )
    return dirty, text


def private_bullets(text: str, rng: Random) -> tuple[str, str]:
    """Bullets of Word's Symbol and Wingdings before the lines: they mean a bullet, and stay."""
    bullet = rng.choice("\uf0b7\uf06c\uf0d8\uf0fc\uf09f")
    dirty = "\n".join(bullet + line for line in text.split("\n"))
    return dirty, dirty


# --- cut lines -----------------------------------------------------------------------------

_NEVER_FIRST = "，。、；：！？）」』”》%"
_NEVER_LAST = "（「『“《"


def _columns(character: str) -> int:
    return 1 if character.isascii() else 2


def _cut(paragraph: str, width: int, *, columns: bool, strict: bool) -> list[str]:
    """Cut a paragraph at a width in characters or columns; `strict` obeys the rules of edges."""
    words = re.findall(r"[A-Za-z0-9.%/-]+|.", paragraph) if columns else list(paragraph)
    lines, line, used = [], "", 0
    for number, word in enumerate(words):
        size = sum(map(_columns, word)) if columns else len(word)
        limit = width * 2 if columns else width
        hangs = strict and word[0] in _NEVER_FIRST
        if line and used + size > limit and not hangs:
            if strict and line[-1] in _NEVER_LAST and len(line) > 1:
                line, word = line[:-1], line[-1] + word  # noqa: PLW2901
                size += 2 if columns else 1
            lines.append(line)
            line, used = "", 0
        line += word
        used += size
        del number
    return [*lines, line] if line else lines


def wraps(
    text: str, rng: Random, *, columns: bool = False, strict: bool = False, least: int = 16
) -> tuple[str, str]:
    """All paragraphs cut at one width; paragraphs are parted by nothing, a blank line, indents."""
    width = rng.randint(least, 42)
    style = rng.choice(("plain", "blank", "indent", "indented blank"))
    indent = "　　" if "indent" in style else ""
    paragraphs = [indent + line for line in text.split("\n")]
    gap = "\n\n" if "blank" in style else "\n"
    cut = [_cut(p, width, columns=columns, strict=strict) for p in paragraphs]
    dirty = gap.join("\n".join(lines) for lines in cut)
    if style == "plain":  # a full last line runs on into the next paragraph: nobody can tell
        joined = ""
        for lines, paragraph in zip(cut, paragraphs, strict=True):
            joined += paragraph
            is_full = len(lines[-1]) >= width and not columns
            joined += "" if is_full and len(lines) > 1 else "\n"
        return dirty, joined.removesuffix("\n")
    return dirty, gap.join(paragraphs)


def wrapped_columns(text: str, rng: Random) -> tuple[str, str]:
    return wraps(text, rng, columns=True, strict=rng.random() < 0.5)


def wrapped_strictly(text: str, rng: Random) -> tuple[str, str]:
    return wraps(text, rng, strict=True)


def wrapped_with_title(text: str, rng: Random) -> tuple[str, str]:
    dirty, gold = wraps(text, rng)
    title = rng.choice(TITLES)
    return f"{title}\n\n{dirty}", f"{title}\n\n{gold}"


def wrapped_english(text: str, rng: Random) -> tuple[str, str]:
    """Chinese with English names in it, cut by columns at the blanks of the English."""
    names = ("the New York Times", "Cambridge University Press", "Microsoft Office 2019",
             "United Nations", "Journal of Chinese Linguistics")  # fmt: skip
    lines = []
    for line in text.split("\n"):
        sentences = re.split("(?<=。)", line)
        at = rng.randrange(max(1, len(sentences) - 1))
        sentences[at] += f"这件事{rng.choice(names)}也报道过，见{rng.choice(names)}的说明。"
        lines.append("".join(sentences))
    text = "\n".join(lines)
    width = rng.randint(34, 70)
    cut = []
    for line in lines:
        rows, row, used = [], "", 0
        for word in re.findall(r"[A-Za-z0-9.%/-]+|.", line):
            size = sum(map(_columns, word))
            if row and used + size > width:
                rows.append(row.rstrip(" "))
                row, used = "", 0
                if word == " ":
                    continue
            row += word
            used += size
        cut.append("\n".join([*rows, row]))
    return "\n\n".join(cut), text.replace("\n", "\n\n")


# --- encodings -----------------------------------------------------------------------------

_CHINESE = ("gb18030", "big5hkscs")


def _read_as(data: bytes, encoding: str) -> str:
    """Decode as programs do: what cp1252 does not define is the control of that number."""
    if encoding == "cp1252":
        return "".join(
            bytes([b]).decode("cp1252") if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(b)
            for b in data
        )
    if encoding == "gb18030":  # as Windows and browsers do, 0x80 is the euro sign
        pairs = re.findall(rb"[\x00-\x7f]|\x80|[\x81-\xfe][\x40-\xfe]|.", data, re.DOTALL)
        return "".join("€" if pair == b"\x80" else pair.decode("gb18030") for pair in pairs)
    return data.decode(encoding)


def mojibake(
    written: str, read: str, *, twice: bool = False
) -> Callable[[str, Random], tuple[str, str]]:
    def process(text: str, rng: Random) -> tuple[str, str]:
        del rng
        rows = []
        lines = re.sub("(?<=。)(?=.)", "\n", text) if read in _CHINESE else text
        for line in lines.split("\n"):
            try:
                row = _read_as(line.encode(written), read)
                if twice:
                    row = _read_as(row.encode(written), read)
            except UnicodeError:
                continue
            rows.append((line, row))
        if sum(len(line) for line, _ in rows) < 20:
            return text, text
        return "\n".join(row for _, row in rows), "\n".join(line for line, _ in rows)

    return process


def mojibake_by_line(text: str, rng: Random) -> tuple[str, str]:
    """One or two lines of the text read wrongly, the others right."""
    lines = text.split("\n")
    chosen = set(rng.sample(range(len(lines)), min(2, len(lines) - 1)))
    written, read = rng.choice((("utf-8", "latin-1"), ("gbk", "cp1252"), ("utf-8", "cp1252")))
    dirty = [
        _read_as(line.encode(written, "replace"), read) if number in chosen else line
        for number, line in enumerate(lines)
    ]
    gold = [
        line.encode(written, "replace").decode(written) if number in chosen else line
        for number, line in enumerate(lines)
    ]
    return "\n".join(dirty), "\n".join(gold)


# --- page furniture ------------------------------------------------------------------------

_SITES = ("青溪读书", "河畔书屋", "山月文学网", "南窗小说网", "墨香閣", "讀書人小說")
_HOSTS = ("www.qingxi-read.com", "m.hepan.net", "shanyue.cc", "www.nanchuang.com.cn", "mxg.tw")
_DEPARTMENTS = ("县水利局", "市图书馆", "青溪日报社", "南窗网", "县政府办公室", "市教育局")


def paging(rng: Random) -> str:
    page = rng.randint(1, 9)
    of = page + rng.randint(0, 9)
    return rng.choice((
        "上一页 下一页", "上一頁　下一頁", "首页 上一页 下一页 尾页", "上一页 1 2 3 4 5 下一页",
        f"第{page}页/共{of}页", f"第{page}页 共{of}页", f"第 {page} 頁，共 {of} 頁",
        f"共{of}页 第{page}页",
        "[1] [2] [3] 下一页", "上一页  [1]  [2]  [3]  下一页",
        "<< 上一页 下一页 >>", "«上一页 下一页»", f"当前第{page}页 共{of}页",
        f"本文共{of}页，当前第{page}页",
        "分页：1 2 3", "【上一页】【下一页】", "上一章 目录 下一章", "上一章 返回目录 下一章",
        "上一篇 下一篇", "← 上一章 | 章节目录 | 下一章 →", "点击下一页继续阅读",
        f"本文共{rng.randint(800, 9000)}字，阅读约需{rng.randint(2, 20)}分钟",
        f"全文{rng.randint(800, 9000)}字 阅读时间约{rng.randint(2, 20)}分钟",
        "未完待续，请看下一页",
    ))  # fmt: skip


def reading_site(rng: Random) -> str:
    site, host = rng.choice(_SITES), rng.choice(_HOSTS)
    return rng.choice((
        f"请记住本站域名：{host}", f"请记住本书首发域名：{host}。{site}手机版阅读网址：m.{host}",
        f"天才一秒记住本站地址：{host}", f"【{site}】{host} 无弹窗免费阅读", f"{site} {host}",
        f"{site}首发 {host}", f"手机用户请浏览 {host} 阅读，更优质的用户体验。",
        "（本章未完，请翻页）", "（本章完）", f"喜欢本书请收藏：{host}，{site}更新速度最快。",
        f"本书由{site}整理，更多好书请访问{host}", f"最新章节请到{host}观看",
        f"記住{site}，{host}，最快更新",
        f"更多精彩內容請訪問{site} {host}", "求推荐票！求收藏！", "求收藏，求推荐，求月票！",
        "本站所有小说均由网友上传，如有侵权请联系本站删除",
        f"一秒记住【{site}】，精彩小说无弹窗免费阅读！",
        f"手机阅读请点击：{host}", f"小说下载尽在 {host}", f"看最新章节百度搜索“{site}”",
        "加入书签，方便阅读",
        f"PS：新书求收藏，请到{host}支持作者", f"{site}提醒您：看书时请注意休息",
    ))  # fmt: skip


def chrome(rng: Random) -> str:
    house, year = rng.choice(_DEPARTMENTS), rng.randint(2005, 2023)
    count = rng.randint(3, 9999)
    return rng.choice((
        "首页 > 新闻中心 > 本地新闻", "首页 > 政务公开 > 通知公告 > 正文",
        "您的位置：首页 > 新闻 > 正文",
        "您现在的位置：首页>>新闻中心>>图片新闻", "当前位置：首页 > 工作动态",
        "目前位置：首頁 / 最新消息",
        "你所在的位置：首頁 » 公告", "所在位置: 网站首页 > 要闻", "字号：大 中 小",
        "字体：[大 中 小]",
        "【字号：大 中 小】", "字體大小： 大 中 小", "[字体：大 中 小]", f"浏览次数：{count}",
        f"點擊數：{count}",
        f"浏览：{count}次", f"阅读量 {count}", f"访问量：{count}", "[打印] [关闭]",
        "【打印本页】【关闭窗口】",
        "打印本页 关闭窗口", "友善列印 轉寄好友", "分享到：微信 微博 QQ空间",
        "分享至：Facebook LINE Twitter",
        "分享: 微信 新浪微博 QQ 豆瓣", "扫一扫在手机打开当前页", "扫描二维码分享到微信",
        "微信扫一扫：分享",
        "用微信扫一扫 分享至好友和朋友圈", f"版权所有：{house}", f"版权所有 © {year} {house}",
        f"Copyright © {year} {house} All Rights Reserved", f"©{year} {house}版权所有",
        f"京ICP备{rng.randint(10**7, 10**8)}号", f"备案号：苏ICP备{rng.randint(10**7, 10**8)}号-1",
        f"浙公网安备 {rng.randint(10**13, 10**14)}号", f"网站标识码：{rng.randint(10**9, 10**10)}",
        f"主办：{house} 承办：信息中心 ICP备案号：粤ICP备{rng.randint(10**7, 10**8)}号",
        "返回顶部", "回到頂端", "加入收藏 | 设为首页", "上一篇：没有了",
        "下一篇：关于停水的通知", "上一条：没有了 下一条：没有了",
        "责任编辑：admin", f"点赞 {count} 收藏 {count // 3}",
    ))  # fmt: skip


def furnished(kind: Callable[[Random], str]) -> Callable[[str, Random], tuple[str, str]]:
    def process(text: str, rng: Random) -> tuple[str, str]:
        lines = text.split("\n")
        places = {"head": [0], "foot": [len(lines)], "any": list(range(1, len(lines) + 1))}
        allowed = places["any"] if kind is not chrome else places["head"] + places["foot"]
        for _ in range(rng.randint(1, 3)):
            lines.insert(rng.choice(allowed), kind(rng))
            allowed = [min(place, len(lines)) for place in allowed]
        return "\n".join(lines), text

    return process


# --- the rest ------------------------------------------------------------------------------


def small_forms(text: str, rng: Random) -> tuple[str, str]:
    del rng
    table = str.maketrans("，、。；：？！（）", "﹐﹑．﹔﹕﹖﹗﹙﹚".replace("．", "。"))
    return text.translate(table), text


def lost_indents(text: str, rng: Random) -> tuple[str, str]:
    marks = "?" * rng.choice((2, 4))
    return "\n".join(marks + line for line in text.split("\n")), text


def blanks(text: str, rng: Random) -> tuple[str, str]:
    """Blanks between the Hanzi, as PDF files with spaced letters give them."""
    rate = rng.choice((0.35, 0.6, 0.9, 1.0))
    dirty = re.sub(
        f"(?<=[{HANZI}])(?=[{HANZI}])", lambda _: " " if rng.random() < rate else "", text
    )
    return dirty, text


def few_blanks(text: str, rng: Random) -> tuple[str, str]:
    """Blanks in the middle of words here and there, as PDF files leave them at line ends."""
    dirty = re.sub(
        f"(?<=[{HANZI}])(?=[{HANZI}])", lambda _: " " if rng.random() < 0.04 else "", text
    )
    return dirty, text


def pictures(text: str, rng: Random) -> tuple[str, str]:
    """Pictures thrown between any two Hanzi."""
    kinds = "🆚✊⛷❗🤩💁🔱❌🔞🥰🤟🈲📞🐅⭐🙇🌈🍃🎉"
    rate = rng.choice((0.01, 0.03))
    dirty = re.sub(
        f"(?<=[{HANZI}])(?=[{HANZI}])",
        lambda _: rng.choice(kinds) if rng.random() < rate else "",
        text,
    )
    return dirty, text


FAMILIES: dict[str, Callable[[str, Random], tuple[str, str]]] = {
    "references": references,
    "references twice": twice_references,
    "references broken": broken_references,
    "references as indents": escaped_markup,
    "invisibles": invisibles,
    "direction marks": direction_marks,
    "controls": controls,
    "private use": private_use,
    "private bullets": private_bullets,
    "wraps": wraps,
    "wraps by columns": wrapped_columns,
    "wraps, strict edges": wrapped_strictly,
    "wraps and title": wrapped_with_title,
    "wraps and English": wrapped_english,
    "gbk as latin-1": mojibake("gbk", "latin-1"),
    "gbk as cp1252": mojibake("gbk", "cp1252"),
    "utf-8 as latin-1": mojibake("utf-8", "latin-1"),
    "utf-8 as cp1252": mojibake("utf-8", "cp1252"),
    "utf-8 as gbk": mojibake("utf-8", "gb18030"),
    "big5 as latin-1": mojibake("big5", "latin-1"),
    "big5 as gbk": mojibake("big5", "gb18030"),
    "gbk as big5": mojibake("gbk", "big5hkscs"),
    "utf-8 as latin-1 twice": mojibake("utf-8", "latin-1", twice=True),
    "utf-8 as cp1252 twice": mojibake("utf-8", "cp1252", twice=True),
    "mojibake by line": mojibake_by_line,
    "paging": furnished(paging),
    "reading sites": furnished(reading_site),
    "page chrome": furnished(chrome),
    "small forms": small_forms,
    "lost indents": lost_indents,
    "blanks": blanks,
    "few blanks": few_blanks,
    "pictures": pictures,
}
"""Names of processes: each gives the dirty text and what must come back."""


def documents(
    name: str, count: int, seed: int, pools: Sequence[Sequence[str]]
) -> list[tuple[str, str, str]]:
    """Return so many `(clean, dirty, expected)` of one family; those it did not touch are out."""
    made: list[tuple[str, str, str]] = []
    rng = random.Random(f"{name} {seed}")  # noqa: S311
    for _ in range(20 * count):
        if len(made) == count:
            break
        pool = rng.choice(pools)
        clean = article(rng, pool, title=rng.random() < 0.3)
        dirty, expected = FAMILIES[name](clean, rng)
        if dirty != clean and dirty.strip():
            made.append((clean, dirty, expected))
    return made


OWN = (strategies.SIMPLIFIED, strategies.TRADITIONAL)
