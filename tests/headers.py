"""What pages say of their texts, in many forms, and what must be understood of it.

A header is put together from labels, separators, brackets and ways to write a date, at the head
or the foot of an article; a seed gives always the same. Written from pages of news sites,
offices, schools, blogs and literary sites as one knows them, not from what the reader looks for.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

import layouts
import strategies

SOURCES = (
    ("青溪日报", "青溪日報"), ("南窗网", "南窗網"), ("新华网", "新華網"),
    ("河口县人民政府办公室", "河口縣人民政府辦公室"),
    ("市图书馆", "市圖書館"), ("人民日报海外版", "人民日報海外版"), ("省教育厅", "省教育廳"),
    ("光明日报", "光明日報"),
    ("《山月》杂志", "《山月》雜誌"), ("县融媒体中心", "縣融媒體中心"),
    ("中国新闻网", "中國新聞網"), ("校办公室", "校辦公室"),
    ("广州国资委", "廣州國資委"), ("澎湃新闻", "澎湃新聞"),
    ("微信公众号“河畔”", "微信公眾號「河畔」"),
)  # fmt: skip
PEOPLE = (
    ("王芳", "王芳"), ("李建国", "李建國"), ("陈柏舟", "陳柏舟"), ("沈若岚", "沈若嵐"),
    ("欧阳明", "歐陽明"), ("赵秋实", "趙秋實"),
    ("林晓", "林曉"), ("马国梁", "馬國梁"), ("周明", "周明"), ("吴一帆", "吳一帆"),
    ("叶青", "葉青"), ("何嘉怡", "何嘉怡"),
)  # fmt: skip
LABELS = {
    "source": (
        ("来源", "來源"), ("文章来源", "文章來源"), ("信息来源", "資訊來源"), ("稿源", "稿源"),
        ("出处", "出處"),
        ("新闻来源", "新聞來源"), ("稿件来源", "稿件來源"), ("转载自", "轉載自"),
        ("发布机构", "發布機構"), ("发布单位", "發布單位"),
        ("来源单位", "來源單位"), ("来 源", "來 源"), ("供稿单位", "供稿單位"), ("供稿", "供稿"),
    ),
    "author": (
        ("作者", "作者"), ("记者", "記者"), ("撰稿", "撰稿"), ("通讯员", "通訊員"), ("文", "文"),
        ("作 者", "作 者"), ("撰文", "撰文"),
        ("本报记者", "本報記者"), ("供稿人", "供稿人"), ("文章作者", "文章作者"),
    ),
    "editor": (
        ("责任编辑", "責任編輯"), ("编辑", "編輯"), ("责编", "責編"), ("编 辑", "編 輯"),
        ("本文编辑", "本文編輯"), ("值班编辑", "值班編輯"),
    ),
    "published": (
        ("发布时间", "發布時間"), ("日期", "日期"), ("时间", "時間"), ("发布日期", "發佈日期"),
        ("发表时间", "發表時間"),
        ("发稿时间", "發稿時間"), ("更新时间", "更新時間"), ("发表于", "發表於"),
        ("发布于", "發佈於"), ("刊登日期", "刊登日期"),
        ("添加时间", "添加時間"), ("录入时间", "錄入時間"), ("上传时间", "上傳時間"),
        ("创建时间", "建立時間"), ("日 期", "日 期"),
        ("成文日期", "成文日期"), ("发文日期", "發文日期"), ("张贴日期", "張貼日期"),
    ),
}  # fmt: skip
EXTRA = (
    "浏览次数：{n}", "点击数：{n}", "点击：{n}次", "阅读：{n}", "字号：大 中 小",
    "【字体：大 中 小】", "浏览次数:{n}次", "【打印】",
    "[关闭]", "访问量：{n}",
)  # fmt: skip
HANZI = "〇一二三四五六七八九"


class Header(NamedTuple):
    """A document and the fields that its header gives."""

    text: str
    fields: dict[str, str]
    form: str


def in_hanzi(number: int) -> str:
    if number < 10:
        return HANZI[number]
    tens, ones = divmod(number, 10)
    return ("" if tens == 1 else HANZI[tens]) + "十" + (HANZI[ones] if ones else "")


def date(rng: Random) -> tuple[str, str]:
    """Return a date as written and in ISO 8601."""
    year, month, day = rng.randint(1999, 2024), rng.randint(1, 12), rng.randint(1, 28)
    hour, minute, second = rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59)
    iso = f"{year}-{month:02d}-{day:02d}"
    weekday = "一二三四五六日"[rng.randrange(7)]
    forms = [
        (f"{year}-{month:02d}-{day:02d}", iso), (f"{year}/{month}/{day}", iso),
        (f"{year}.{month:02d}.{day:02d}", iso), (f"{year}年{month}月{day}日", iso),
        (f"{year}年{month:02d}月{day:02d}日", iso), (f"{year} 年 {month} 月 {day} 日", iso),
        (f"{year}年{month}月{day}日 星期{weekday}", iso),
        (f"{year}-{month:02d}-{day:02d}(周{weekday})", iso),
        (f"民国{year - 1911}年{month}月{day}日", iso),
        (f"中華民國{year - 1911}年{month}月{day}日", iso),
        ("".join(HANZI[int(d)] for d in str(year)) + f"年{in_hanzi(month)}月{in_hanzi(day)}日",
         iso),
        (f"{year}-{month:02d}-{day:02d} {hour:02d}:{minute:02d}",
        f"{iso}T{hour:02d}:{minute:02d}"),
        (f"{year}-{month}-{day} {hour}:{minute:02d}:{second:02d}",
         f"{iso}T{hour:02d}:{minute:02d}:{second:02d}"),
        (f"{year}年{month}月{day}日{hour}时{minute:02d}分", f"{iso}T{hour:02d}:{minute:02d}"),
        (f"{year}年{month:02d}月{day:02d}日 {hour:02d}:{minute:02d}",
        f"{iso}T{hour:02d}:{minute:02d}"),
        (f"{year}/{month:02d}/{day:02d} {hour:02d}:{minute:02d}",
        f"{iso}T{hour:02d}:{minute:02d}"),
        (f"{year}年{month}月{day}日 上午9:05", f"{iso}T09:05"),
        (f"{year}年{month}月{day}日 下午3:20", f"{iso}T15:20"),
        (f"{year}-{month:02d}-{day:02d} 星期{weekday} {hour:02d}:{minute:02d}",
        f"{iso}T{hour:02d}:{minute:02d}"),
        (f"{year}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}:{second:02d}+08:00",
         f"{iso}T{hour:02d}:{minute:02d}:{second:02d}"),
        (f"{str(year)[2:]}-{month:02d}-{day:02d}", f"{iso}"),
        (f"[{year}-{month:02d}-{day:02d}]", iso),
    ]  # fmt: skip
    written, meant = rng.choice(forms)
    if rng.random() < 0.12:
        wide = {ord(c): ord(c) + 0xFEE0 for c in "0123456789"}
        written = written.translate(wide)
    return written, meant


def _value(field: str, rng: Random, script: int) -> tuple[str, str]:
    if field == "published":
        return date(rng)
    if field == "source":
        name = rng.choice(SOURCES)[script]
        return name, name
    names = [person[script] for person in rng.sample(PEOPLE, 2 if rng.random() < 0.15 else 1)]
    return rng.choice((" ", "、")).join(names), "、".join(names)


def header(seed: int) -> Header:
    """Return the document of a seed; even and odd seeds are the halves."""
    rng = Random(f"header {seed}")  # noqa: S311
    form = rng.choice(tuple(FORMS))
    script = rng.randrange(2)
    pool = (strategies.SIMPLIFIED, strategies.TRADITIONAL)[script]
    body = layouts.article(rng, pool)
    text, fields = FORMS[form](rng, script, body)
    return Header(text, fields, form)


def _pairs(rng: Random, script: int, names: list[str]) -> tuple[list[str], dict[str, str]]:
    colon = rng.choice(("：", ":", "： ", ": ", " : "))
    pieces, fields = [], {}
    for name in names:
        written, meant = _value(name, rng, script)
        label = rng.choice(LABELS[name])[script]
        pieces.append(f"{label}{colon}{written}")
        fields[name] = meant
    return pieces, fields


def _some(rng: Random, least: int = 1) -> list[str]:
    names = ["source", "author", "editor", "published"]
    return rng.sample(names, rng.randint(least, 4))


def _titled(rng: Random, text: str, fields: dict[str, str]) -> tuple[str, dict[str, str]]:
    title = rng.choice(layouts.TITLES)
    return f"{title}\n{text}", {"title": title, **fields}


def one_line(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    pieces, fields = _pairs(rng, script, _some(rng))
    if rng.random() < 0.4:
        pieces.append(rng.choice(EXTRA).format(n=rng.randint(1, 9999)))
    line = rng.choice((" ", "　", "  ", " | ", "｜", "\t", "   ", " / ")).join(pieces)
    made = f"{line}\n{body}"
    return _titled(rng, made, fields) if rng.random() < 0.5 else (made, fields)


def bracketed(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    pieces, fields = _pairs(rng, script, _some(rng))
    opening, closing = rng.choice(("【】", "[]", "（）", "()", "〔〕"))
    line = rng.choice(("", " ")).join(f"{opening}{piece}{closing}" for piece in pieces)
    return _titled(rng, f"{line}\n{body}", fields)


def bracketed_labels(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    pieces, fields = _pairs(rng, script, _some(rng))
    line = "　".join(
        "【{}】{}".format(*piece.replace(":", "：").split("：", 1)) for piece in pieces
    )
    return _titled(rng, f"{line}\n{body}", fields)


def lines(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    pieces, fields = _pairs(rng, script, _some(rng, 2))
    return _titled(rng, "\n".join([*pieces, body]), fields)


def at_foot(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    pieces, fields = _pairs(rng, script, _some(rng))
    gap = rng.choice(("\n", "\n\n"))
    return f"{body}{gap}" + rng.choice(("\n", "　", " ")).join(pieces), fields


def closing_brackets(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    pieces, fields = _pairs(rng, script, [rng.choice(("source", "editor", "author"))])
    opening, closing = rng.choice(("（）", "()", "【】"))
    return f"{body}{rng.choice(('', chr(10)))}{opening}{pieces[0]}{closing}", fields


def bare_date_and_source(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    """The date without a label, then the house, as portals have it under the title."""
    written, meant = date(rng)
    source = rng.choice(SOURCES)[script]
    label = ("来源：", "來源：")[script]
    line = rng.choice(
        (f"{written} {label}{source}", f"{written}　{label}{source}", f"{label}{source} {written}")
    )
    return _titled(rng, f"{line}\n{body}", {"published": meant, "source": source})


def dateline(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    name = rng.choice(PEOPLE)[script]
    place = ("河口", "南京", "台北", "青溪")[rng.randrange(4)]
    forms = (
        ("新华社{p}3月5日电（记者{n}）", "新華社{p}3月5日電（記者{n}）"),
        ("本报讯（记者 {n}）", "本報訊（記者 {n}）"),
        ("本报{p}讯 记者{n}报道：", "本報{p}訊 記者{n}報導："),
        ("中新网{p}5月2日电 (记者 {n})", "中新網{p}5月2日電 (記者 {n})"),
        ("【记者{n}/{p}报道】", "【記者{n}/{p}報導】"),
        ("（记者{n}{p}报道）", "（中央社記者{n}{p}12日電）"),
    )  # fmt: skip
    return rng.choice(forms)[script].format(p=place, n=name) + body, {"author": name}


def byline(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    name = rng.choice(PEOPLE)[script]
    forms = (
        ("文/{n}", "文／{n}"), ("□ 本报记者 {n}", "□ 本報記者 {n}"), ("●{n}", "●{n}"),
        ("本刊记者 {n}", "本刊記者 {n}"),
        ("撰文 / {n}", "撰文 / {n}"), ("记者 {n}", "記者 {n}"), ("文 | {n}", "文 | {n}"),
        ("作者 {n}", "作者 {n}"),
        ("■ {n}", "■ {n}"), ("本报通讯员 {n}", "本報通訊員 {n}"),
        ("记者 {n} 文/图", "記者 {n} 文/圖"),
    )  # fmt: skip
    return _titled(rng, rng.choice(forms)[script].format(n=name) + "\n" + body, {"author": name})


def date_under_title(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    written, meant = date(rng)
    while len(written) < 9:  # two figures for the year, and no label: nobody can tell
        written, meant = date(rng)
    del script
    return _titled(rng, f"{written}\n{body}", {"published": meant})


def signed(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    """A notice: who signs and when, at the foot."""
    year, month, day = rng.randint(1999, 2024), rng.randint(1, 12), rng.randint(1, 28)
    house = rng.choice(SOURCES[3:8:3])[script]
    line = f"{year}年{month}月{day}日"
    return _titled(rng, f"{body}\n{house}\n{line}", {"published": f"{year}-{month:02d}-{day:02d}"})


def injected(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    """Readings put into the header and the text alike."""
    pieces, fields = _pairs(rng, script, _some(rng, 2))
    line = "　".join(pieces)
    dirty = strategies.stacked(f"{line}\n{body}", rng, rate=0.2)
    return dirty, fields


def relative(rng: Random, script: int, body: str) -> tuple[str, dict[str, str]]:
    """A time that says no date."""
    pieces, fields = _pairs(rng, script, ["source"])
    when = rng.choice(("昨天", "今天 08:30", "3小时前", "刚刚", "前天", "5分钟前"))
    label = ("发布时间", "發布時間")[script]
    return f"{pieces[0]}　{label}：{when}\n{body}", fields


FORMS = {
    form.__name__: form
    for form in (
        one_line, bracketed, bracketed_labels, lines, at_foot, closing_brackets,
        bare_date_and_source,
        dateline, byline, date_under_title, signed, injected, relative,
    )
}  # fmt: skip
