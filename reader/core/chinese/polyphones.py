"""What the neighbours say of a character with several readings, where no word decides.

The rules are of grammar and of fixed expressions, for the simplified shadow. They are few, each
sure by itself; of two that speak of one place the later stands.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.core.chinese.constructions import OVER_WORDS, SURE

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["HINT", "OVER", "STANDS", "hints", "rulings"]

HINT, STANDS, OVER = range(3)
"""A rule is evidence for the model; stands above it; stands above words of the dictionary too."""

_H = "\u4e00-\u9fff"
_DIGITS = "0-9０-９"
_NUMBER = f"{_DIGITS}一二三四五六七八九十百千两几数"
_CLAUSE = "[^，。；：！？、\\n]"
_GOALS = (
    "提供|服务|而|奠定|准备|创造|带来|赢得|着想|打下|[做作]出|争光|增添|谋|解决|保驾|献|送|建|办"
)
_FOR = (
    "了|此|何|什么|啥|谁|着|其|您|咱|[我你他她它这那]|人民|群众|大家|自己|祖国|国家|社会|广大|全"
)
_ADVERBS = "不也都只就将正愿会能是曾因特专并即而还可要想去来更"
_NO_VERBS = "我你他她它们咱您谁就也都还又才总只必须这下么要会能可该不没已曾者后所"
_GAINS = "到了出过奖分知名以失罪胜票势益力利救主手数意宠道病"

_RULES: tuple[tuple[str, str], ...] = (
    # 儿 as a suffix
    ("儿(?<=[点会块头活味劲样空伴事座弯盘圈底明今这那哪玩画馅]儿)(?![子童女孙媳歌科时])", "er"),
    # 得 before a complement; as "must"; alone it is dé
    (f"得(?<=[{_H}]得)(?<![{_NO_VERBS}]得)(?=[{_H}])(?![{_GAINS}])", "de"),
    (f"得(?<=[我你他她们咱您谁就也都还总只]得)(?=[{_H}])(?![{_GAINS}很])", "děi"),
    # 地 behind an adverb
    (
        f"地(?<=[{_H}][然速真力续极断底烈格确密细面复心意情]地)(?=[{_H}])(?![上下区方点位理图带])",
        "de",
    ),
    (f"([{_H}])\\1(地)(?=[{_H}])", "de"),
    # 为 as "to be, to become" between a noun or verb and a noun
    (f"为(?<=[{_H}]为)(?<![{_ADVERBS}]为)(?!{_FOR})(?!{_CLAUSE}{{0,15}}(?:{_GOALS}))", "wéi"),
    (
        "为(?<=[尊封贬降升称名改视分定设作变译选评列誉推化转判谓诬认拜追册划并扩增提任聘沦当目]为)",
        "wéi",
    ),
    (f"为(?=[约近仅第{_DIGITS}])", "wéi"),
    ("为(?<=[）)》”」』]为)", "wéi"),
    (f"为(?={_CLAUSE}{{1,6}}所[{_H}])(?!{_CLAUSE}{{1,6}}所[有在以])", "wéi"),
    # measures
    (f"长(?=[约达近{_DIGITS}]|[一二三四五六七八九十百千数两几][{_NUMBER}米里公尺丈])", "cháng"),
    ("长(?<=[米里尺寸丈]长)", "cháng"),
    ("卷(?=[一二三四五六七八九十百上中下首第0-9０-９])", "juàn"),
    (f"卷(?<=[{_NUMBER}]卷)", "juàn"),
    (f"只(?<=[{_NUMBER}每半这那]只)(?=[{_H}])(?![有是能会要不好想见为在用得可怕需让])", "zhī"),
    (f"重(?<=[{_NUMBER}双多]重)(?![{_H}]?[量]|[点要大于视])", "chóng"),
    (f"子(?<=第[{_NUMBER}]子)", "zǐ"),
    ("子(?=曰)", "zǐ"),
    # verbs that are written like other words
    ("还(?=[清债钱款贷账])", "huán"),
    ("教(?=[我你他她您咱书课得])", "jiāo"),
    ("数(?=一数|了数|不清|得[清着])", "shǔ"),
    (f"种(?<![{_NUMBER}各这那某多品人物树何]种)(?=[树花菜地田草粮果瓜豆])", "zhòng"),
    ("觉(?<=[睡了这]一觉)", "jiào"),
)
"""Pattern and reading.

A pattern begins with the character that it is about, or has it as its last group.
"""


def rulings(plain: str) -> Iterator[tuple[int, str, int]]:
    """Yield each place of the shadow that a rule speaks about, and what is read there.

    The third item says how far it reaches: HINT, STANDS or OVER.
    """
    for rank, rules in ((HINT, _RULES), (OVER, OVER_WORDS), (STANDS, SURE)):
        for at, reading in _apply(rules, plain):
            yield at, reading, rank


def hints(plain: str) -> dict[int, str]:
    """Return what the rules say, by place: evidence for the model, which may know better."""
    return {at: reading for at, reading, _ in rulings(plain)}


def _apply(rules: tuple[tuple[str, str], ...], plain: str) -> Iterator[tuple[int, str]]:
    table = _by_character(rules)
    for character in table.keys() & set(plain):
        for pattern, reading in table[character]:
            for found in _compiled(pattern).finditer(plain):
                yield found.start(found.lastindex or 0), reading


@cache
def _by_character(
    rules: tuple[tuple[str, str], ...],
) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the rules by the character that each is about."""
    table: dict[str, list[tuple[str, str]]] = {}
    for pattern, reading in rules:
        groups = re.findall(f"\\(([{_H}])\\)", pattern)
        table.setdefault(groups[-1] if groups else pattern[0], []).append((pattern, reading))
    return {character: tuple(found) for character, found in table.items()}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
