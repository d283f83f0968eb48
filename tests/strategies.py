"""Clean articles, and dirty ones made from them: the processes that the noise was made by.

Every process maps a clean text to a dirty one and draws from the random generator it is given,
so that the same seed gives the same dirt. The families are those of the contract.
"""

from __future__ import annotations

import random
from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import assume
from hypothesis import strategies as st

from reader.core.chinese.conversion import shadow
from reader.core.chinese.han import is_hanzi
from reader.core.chinese.syllables import default_reading, toneless
from reader.core.chinese.zhuyin import zhuyin
from reader.core.clean.glossable import GLOSSABLE

if TYPE_CHECKING:
    from collections.abc import Callable

PICTURES = "🆚✊👅❗🤩💁🔱❌🔞🥰🐅⭐🙇"
WRONG = "天地玄黃宇宙洪荒日月盈昃"
"""Characters whose readings a careless process puts behind others."""

TRADITIONAL = (
    "鎮上的老街修好以後，來往的行人一天比一天多。",
    "縣水利局副局長陳柏舟說，今年雨水多，堤防要早些檢查。",
    "5月12日上午，工作組一行20人(次)到河口村調研。",
    "孩子們在操場上放風箏，老師站在樹下看著他們笑。",
    "博物館的新館長姓葉，她說：「展品不多，但每一件都有故事。」",
    "這條鐵路全長186公里，沿線共設9個車站，明年6月通車。",
    "合作社去年賣出橙子3000噸，收入比前年增加了12.5%。",
    "會議由市政府辦公室主任趙秋實主持，各部門負責人參加。",
    "夜裡下了一場大雪，早晨推開門，山和田野都白了。",
    "他把信折好，放進抽屜，再也沒有對任何人提起過。",
    "實驗分為三步：(a)取樣；(b)加熱；(c)記錄溫度。",
    "圖書館每週六開放到晚上九點，學生憑證件可以借五本書。",
    "河裡的水清了，魚也回來了，釣魚的老人說這是十年沒見過的事。",
    "演出結束後，觀眾久久不肯離開，掌聲響了三次。",
    "這家公司成立於2003年，主要生產溫度計和壓力錶(見圖2)。",
    "他父親是木匠，母親在紡織廠做工，家裡一共四個兄弟。",
    "颱風過後，電力公司派出87輛工程車搶修線路。",
    "新開的茶館請來說書人，講的是三百年前的一樁案子。",
    "學校食堂換了菜單，蔬菜多了，價錢卻沒有漲。",
    "秋天的山路鋪滿落葉，走起來沙沙作響。",
)
SIMPLIFIED = (
    "市图书馆昨天举行开馆仪式，三百多名读者冒雨前来。",
    "记者从气象台了解到，未来三天全省大部分地区有小雨。",
    "他在厂里干了二十年，从学徒做到车间主任，从没迟到过一次。",
    "“先把路修好，再谈别的。”村支书马国梁在会上说。",
    "地铁3号线全长42.6公里，共有31座车站，预计年底运营。",
    "工人们连夜抢修，凌晨四点，全镇恢复供电(含郊区)。",
    "奶奶把饺子端上桌，窗外的鞭炮声已经响成一片。",
    "调查显示，超过六成的受访者每天步行不足五千步。",
    "研究人员在湖底发现一艘沉船，船上的瓷器保存完好。",
    "这座桥建成于1936年，经历过两次大洪水，至今仍在使用。",
    "比赛进行到第88分钟，替补上场的高远用头球打破僵局。",
    "春天到了，院子里的杏花一夜之间全开了。",
    "公司今年投入研发经费1.2亿元，比去年增长15%。",
    "来自德国的工程师施密特(Schmidt)负责设备调试。",
    "老人从口袋里掏出一张旧照片，指着上面的人给我们看。",
    "请在规定时间内提交材料：(1)申请表；(2)身份证复印件。",
    "电影放到一半，突然停电了，可是没有一个人离开座位。",
    "运动会设跑步、跳远、拔河等8个(类)项目，人人都可以报名。",
    "渔民说，禁渔期过后，近海的鱼明显多了起来。",
    "她每天坐第一班公交车去医院上班，晚上九点才回家。",
)


@st.composite
def clean_articles(draw: st.DrawFn) -> str:
    """Draw an article of two to six paragraphs in one script, of own sentences."""
    pool = draw(st.sampled_from((TRADITIONAL, SIMPLIFIED)))
    sentences = draw(st.permutations(pool))
    sizes = draw(st.lists(st.integers(2, 5), min_size=2, max_size=6))
    paragraphs: list[str] = []
    for size in sizes:
        chosen, sentences = sentences[:size], sentences[size:]
        if chosen:
            paragraphs.append("".join(chosen))
    ending = draw(st.sampled_from(("", "\n", "\n\n")))
    return "\n".join(paragraphs) + ending


@st.composite
def stacked_articles(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a clean article and what the seed's process makes of it."""
    article = draw(clean_articles())
    rate = draw(st.floats(0.05, 0.35))
    brackets = draw(st.sampled_from(("()", "（）", "[]")))
    tones = draw(st.booleans())
    rng = random.Random(draw(st.integers(0, 2**32 - 1)))  # noqa: S311
    dirty = stacked(article, rng, rate=rate, brackets=brackets, tones=tones)
    assume(_is_telling(dirty))
    return article, dirty


@st.composite
def dirty_articles(draw: st.DrawFn) -> tuple[str, str, str]:
    """Draw the name of a family, a clean article, and what the family makes of it."""
    article = draw(clean_articles())
    name = draw(st.sampled_from(sorted(FAMILIES)))
    rng = random.Random(draw(st.integers(0, 2**32 - 1)))  # noqa: S311
    dirty = FAMILIES[name](article, rng)
    assume(dirty.count("\u200b") >= 3 if name == "invisibles" else _is_telling(dirty))
    return name, article, dirty


def _is_telling(dirty: str) -> bool:
    """Return whether a process shows: enough marked characters that no author would gloss.

    With fewer the noise cannot be told from glosses, and the cleaner rightly leaves it.
    """
    marked = {
        first
        for first, second in pairwise(dirty)
        if is_hanzi(first) and (second in "([（" or second.isalpha()) and not is_hanzi(second)
    }
    plain = [character for character in marked if shadow(character) not in GLOSSABLE]
    return len(plain) >= 5 and len(plain) * 4 >= len(marked)


def reading(character: str, *, tones: bool) -> str:
    """Return the reading that a process puts in: the commonest, whatever the context."""
    usual = default_reading(character) or "a"
    return usual if tones else toneless(usual).replace("ü", "v")


def stacked(  # noqa: PLR0913
    text: str,
    rng: random.Random,
    *,
    rate: float = 0.205,
    brackets: str = "()",
    tones: bool = False,
    wrong: float = 0.0,
) -> str:
    """V1: in each line places are drawn, and each draw marks all copies of its character."""
    lines: list[str] = []
    for line in text.split("\n"):
        copies: dict[str, int] = {}
        for character in line:
            if is_hanzi(character) and rng.random() < rate:
                copies[character] = copies.get(character, 0) + 1
        marks: dict[str, str] = {}
        for character, times in copies.items():
            read = rng.choice(WRONG) if wrong and rng.random() < wrong else character
            mark = brackets[0] + reading(read, tones=tones) + brackets[1]
            marks[character] = mark * times
        lines.append("".join(character + marks.get(character, "") for character in line))
    return "\n".join(lines)


def stride(text: str, rng: random.Random, *, step: int = 4, pictures: float = 0.012) -> str:
    """V2: a mark behind every so-many-th Hanzi of the text, and pictures now and then."""
    pieces: list[str] = []
    number = rng.randrange(step)
    for character in text:
        pieces.append(character)
        if is_hanzi(character):
            number += 1
            if number % step == 0:
                pieces.append(f"({reading(character, tones=rng.random() < 0.5)})")
            elif rng.random() < pictures:
                pieces.append(rng.choice(PICTURES))
    return "".join(pieces)


def converted(text: str, rng: random.Random, *, share: float = 0.75) -> str:
    """V3: a toned mark behind a share of the characters that are not simplified ones."""
    changed = {
        character
        for character in sorted(set(text))
        if is_hanzi(character) and shadow(character) != character and rng.random() < share
    }
    return "".join(
        f"{character}({reading(character, tones=True)})" if character in changed else character
        for character in text
    )


def scattered(text: str, rng: random.Random, *, rate: float = 0.2) -> str:
    """V4: a toned mark behind places drawn one by one."""
    return "".join(
        f"{character}({reading(character, tones=True)})"
        if is_hanzi(character) and rng.random() < rate
        else character
        for character in text
    )


def throughout(text: str, rng: random.Random) -> str:
    """V5: a mark behind every Hanzi."""
    opening, closing = rng.choice(("（）", "[]", "()"))
    return "".join(
        f"{character}{opening}{reading(character, tones=True)}{closing}"
        if is_hanzi(character)
        else character
        for character in text
    )


def bare(text: str, rng: random.Random) -> str:
    """V5 without brackets, now and then with the phonetic letter for g."""
    letter = rng.choice("gɡ")
    return "".join(
        character + reading(character, tones=True).replace("g", letter)
        if is_hanzi(character)
        else character
        for character in text
    )


def in_zhuyin(text: str, rng: random.Random) -> str:
    """V8: zhuyin in brackets behind every Hanzi."""
    del rng
    return "".join(
        f"{character}（{zhuyin(reading(character, tones=True))}）"
        if is_hanzi(character)
        else character
        for character in text
    )


def with_invisibles(text: str, rng: random.Random, *, rate: float = 0.1) -> str:
    """Characters that show nothing behind any character."""
    return "".join(
        character + rng.choice("\u200b\u200c\u200d\u2060\u00ad")
        if rng.random() < rate
        else character
        for character in text
    )


FAMILIES: dict[str, Callable[[str, random.Random], str]] = {
    "stacked": stacked,
    "stride": stride,
    "converted": converted,
    "scattered": scattered,
    "throughout": throughout,
    "bare": bare,
    "zhuyin": in_zhuyin,
    "invisibles": with_invisibles,
}
