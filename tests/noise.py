"""More of the processes that noise is made by: what the evidence of real pages only hints at.

As in `strategies`, each maps a clean text to a dirty one and draws from the generator it is
given. The names are those of the evidence (V1 to V8) with the way in which they differ.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import strategies
from strategies import reading

from reader.core.analyse.words import segment
from reader.core.chinese.conversion import shadow
from reader.core.chinese.costs import word_costs
from reader.core.chinese.han import is_hanzi
from reader.core.chinese.syllables import legal_readings, toneless
from reader.core.chinese.zhuyin import zhuyin

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    Process = Callable[[str, random.Random], str | None]

__all__ = ["FAMILIES", "Process", "loses_bytes"]

APART = "\ue0f0\ue0f1"
"""Brackets that no text has, to be written otherwise once they stand."""
BRACKETS = ("()", "（）", "[]", "［］", "〔〕", "【】", "{}", "｛｝", "<>", "〈〉")
MARKS = {"ā": "a1", "á": "a2", "ǎ": "a3", "à": "a4"}


def _numbered(toned: str) -> str:
    """Return zhōng as zhong1, a neutral tone as it is or with 5."""
    table = {}
    for vowel, row in zip("aeiouü", ("āáǎà", "ēéěè", "īíǐì", "ōóǒò", "ūúǔù", "ǖǘǚǜ"), strict=True):
        for number, letter in enumerate(row, 1):
            table[letter] = (vowel, str(number))
    for letter in toned:
        if letter in table:
            vowel, number = table[letter]
            return toned.replace(letter, vowel).replace("ü", "v") + number
    return toned + "5"


def _positions(text: str, rng: random.Random, rate: float, mark: Callable[[str], str]) -> str:
    """Return the text with a mark behind Hanzi drawn one by one."""
    return "".join(
        character + mark(character) if is_hanzi(character) and rng.random() < rate else character
        for character in text
    )


def _written(text: str, write: Callable[[str], str]) -> str:
    """Return the text with what stands in brackets of its own written as it is told."""
    opening, closing = APART
    return re.sub(f"{opening}(.*?){closing}", lambda match: write(match[1]), text)


def stacked_any(text: str, rng: random.Random) -> str:
    """V1 over its whole range of rates, in any of the two usual brackets."""
    rate = rng.uniform(0.05, 0.35)
    brackets = rng.choice(("()", "()", "()", "（）"))
    return strategies.stacked(text, rng, rate=rate, brackets=brackets, tones=rng.random() < 0.2)


def stacked_uneven(text: str, rng: random.Random) -> str:
    """V1 with a rate of its own for each line, some lines without any."""
    lines = [
        strategies.stacked(line, rng, rate=rng.choice((0.0, 0.05, 0.2, 0.4)))
        for line in text.split("\n")
    ]
    return "\n".join(lines)


def stacked_narrowed(text: str, rng: random.Random) -> str:
    """V1, and the punctuation narrowed afterwards, as on the page of the seed."""
    made = strategies.stacked(text, rng)
    return made.translate(dict(zip(map(ord, "，：；（）！？"), ",:;()!?", strict=True)))


def stacked_widened(text: str, rng: random.Random) -> str:
    """V1, and all its letters and figures widened afterwards."""
    return widen(strategies.stacked(text, rng))


def stacked_numbered(text: str, rng: random.Random) -> str:
    """V1 with figures for the tones: 中(zhong1)."""
    made = strategies.stacked(text, rng, tones=True, brackets=APART)
    return _written(made, lambda letters: f"({_numbered(letters)})")


def stacked_capital(text: str, rng: random.Random) -> str:
    """V1 with the first letter of each reading large: 中(Zhong)."""
    made = strategies.stacked(text, rng, brackets=APART)
    return _written(made, lambda letters: f"({letters.capitalize()})")


def stacked_upper(text: str, rng: random.Random) -> str:
    """V1 in capitals: 中(ZHONG)."""
    made = strategies.stacked(text, rng, brackets=APART)
    return _written(made, lambda letters: f"({letters.upper()})")


def stacked_blank(text: str, rng: random.Random) -> str:
    """V1 with blanks inside or before the brackets: 中( zhong ), 中 (zhong)."""
    made = strategies.stacked(text, rng, brackets=APART)
    new = rng.choice(("( {} )", "({} )", " ({})", "（{}）", " ({}) "))
    return _written(made, new.format)


def stacked_brackets(text: str, rng: random.Random) -> str:
    """V1 in unusual brackets."""
    return strategies.stacked(text, rng, brackets=rng.choice(BRACKETS[2:]))


def stacked_wrong(text: str, rng: random.Random) -> str:
    """V1 with 1 to 6 % wrong readings."""
    return strategies.stacked(text, rng, wrong=rng.uniform(0.01, 0.06))


def stacked_zhuyin(text: str, rng: random.Random) -> str:
    """V1 with zhuyin: 中(ㄓㄨㄥ)."""
    made = strategies.stacked(text, rng, tones=True, brackets=APART)
    return _written(made, lambda letters: f"({zhuyin(letters)})")


def stacked_sparse(text: str, rng: random.Random) -> str:
    """V1 with a rate of .01 to .03."""
    return strategies.stacked(text, rng, rate=rng.uniform(0.01, 0.03))


def stacked_02(text: str, rng: random.Random) -> str:
    """V1 with a rate of .02."""
    return strategies.stacked(text, rng, rate=0.02)


def stacked_wrong_05(text: str, rng: random.Random) -> str:
    """V1 with 5 % wrong readings."""
    return strategies.stacked(text, rng, wrong=0.05)


def stride_any(text: str, rng: random.Random) -> str:
    """V2 with strides of 2 to 9, with pictures or without."""
    step = rng.choice((2, 3, 4, 4, 5, 6, 7, 9))
    return strategies.stride(text, rng, step=step, pictures=rng.choice((0.0, 0.012, 0.03)))


def stride_by_line(text: str, rng: random.Random) -> str:
    """V2 whose count begins anew in each line."""
    return "\n".join(strategies.stride(line, rng) for line in text.split("\n"))


def stride_wrong(text: str, rng: random.Random) -> str:
    """V2 with wrong readings."""
    made = strategies.stride(text, rng)
    return _spoil(made, rng, 0.04, tones=False)


def _spoil(text: str, rng: random.Random, share: float, *, tones: bool) -> str:
    """Return the text with other syllables in a share of its brackets."""
    wrong = "天地玄黃宇宙洪荒日月盈昃"

    def other(match: re.Match[str]) -> str:
        if rng.random() >= share:
            return match[0]
        return f"({reading(rng.choice(wrong), tones=tones)})"

    return re.sub(r"(?<=[\u4e00-\u9fff])\(([a-zü\u00e0-\u01dc]+)\)", other, text)


def converted_any(text: str, rng: random.Random) -> str | None:
    """V3 with any share of the table; with a blank inside now and then."""
    made = strategies.converted(text, rng, share=rng.uniform(0.5, 1.0))
    if rng.random() < 0.3:
        made = made.replace(")", " )") if ")" not in text else made
    return made if made.count("(") - text.count("(") >= 5 else None


def scattered_any(text: str, rng: random.Random) -> str:
    """V4 at rates of .03 to .4, toned or not."""
    tones = rng.random() < 0.7
    opening, closing = rng.choice(("()", "()", "（）", "[]"))
    rate = rng.uniform(0.03, 0.4)
    return _positions(
        text, rng, rate, lambda character: opening + reading(character, tones=tones) + closing
    )


def scattered_sparse(text: str, rng: random.Random) -> str:
    """V4 at rates of .01 to .03."""
    rate = rng.uniform(0.01, 0.03)
    return _positions(text, rng, rate, lambda character: f"({reading(character, tones=True)})")


def scattered_wrong(text: str, rng: random.Random) -> str:
    """V4 with wrong readings."""
    return _spoil(strategies.scattered(text, rng), rng, rng.uniform(0.01, 0.06), tones=True)


def scattered_mixed(text: str, rng: random.Random) -> str:
    """V4 whose readings have a tone or none, by chance."""
    return _positions(
        text, rng, 0.2, lambda character: f"({reading(character, tones=rng.random() < 0.5)})"
    )


def scattered_numbered(text: str, rng: random.Random) -> str:
    """V4 with figures for the tones."""
    return _positions(
        text, rng, 0.2, lambda character: f"({_numbered(reading(character, tones=True))})"
    )


def scattered_ad(text: str, rng: random.Random) -> str:
    """V4 in some of the lines only."""
    lines = text.split("\n")
    return "\n".join(
        strategies.scattered(line, rng) if number % 2 == 0 else line
        for number, line in enumerate(lines)
    )


def throughout_any(text: str, rng: random.Random) -> str:
    """V5 in any brackets, toned, toneless or with figures; a few Hanzi left out."""
    opening, closing = rng.choice(BRACKETS[:8])
    spell = rng.choice(("toned", "toned", "toned", "plain", "numbered"))
    share = rng.choice((1.0, 1.0, 0.95))

    def mark(character: str) -> str:
        read = reading(character, tones=spell != "plain")
        return opening + (_numbered(read) if spell == "numbered" else read) + closing

    return _positions(text, rng, share, mark)


def words_throughout(text: str, rng: random.Random) -> str:
    """V5 by pieces of one to three characters: 中国(zhōngguó)."""
    gap = rng.choice(("", "", " "))
    pieces: list[str] = []
    for run in re.split(r"([\u4e00-\u9fff]+)", text):
        if not run or not is_hanzi(run[0]):
            pieces.append(run)
            continue
        at = 0
        while at < len(run):
            size = rng.choice((1, 2, 2, 2, 3))
            word = run[at : at + size]
            at += size
            pieces.append(f"{word}({gap.join(reading(c, tones=True) for c in word)})")
    return "".join(pieces)


def words_scattered(text: str, rng: random.Random) -> str:
    """V4 by words: a fifth of the pieces of two or three characters, toned or not."""
    tones = rng.random() < 0.5
    pieces: list[str] = []
    plain = shadow(text)
    at = 0
    for size in (end - start for start, end in segment(text, ())):
        word = text[at : at + size]
        at += size
        pieces.append(word)
        known = plain[at - size : at] in word_costs()
        if size > 1 and known and is_hanzi(word[0]) and rng.random() < 0.2:
            pieces.append(f"({''.join(reading(c, tones=tones) for c in word)})")
    return "".join(pieces)


def bare_any(text: str, rng: random.Random) -> str:
    """V5 bare, with blanks behind the readings or without."""
    blank = rng.choice(("", "", " "))
    letter = rng.choice("gɡ")
    return _positions(
        text,
        rng,
        1.0,
        lambda character: reading(character, tones=True).replace("g", letter) + blank,
    )


def lines_above(text: str, rng: random.Random) -> str:
    """V6: a line of pinyin above or below each line."""
    below = rng.random() < 0.3
    rows: list[str] = []
    for line in text.split("\n"):
        if not any(map(is_hanzi, line)):
            rows.append(line)
            continue
        pieces = re.findall(r"[\u3007\u3400-\u9fff]|[A-Za-z0-9.%]+|[^\s]", line)
        above = " ".join(
            reading(piece, tones=True) if is_hanzi(piece[0]) else piece for piece in pieces
        )
        rows += (line, above) if below else (above, line)
    return "\n".join(rows)


def zhuyin_throughout(text: str, rng: random.Random) -> str:
    """V8 in any brackets."""
    opening, closing = rng.choice(("（）", "()", "[]"))
    return _positions(
        text,
        rng,
        1.0,
        lambda character: opening + zhuyin(reading(character, tones=True)) + closing,
    )


def zhuyin_bare(text: str, rng: random.Random) -> str:
    """V8 without brackets."""
    return _positions(text, rng, 1.0, lambda character: zhuyin(reading(character, tones=True)))


def both(text: str, rng: random.Random) -> str:
    """V5 bare over V3: 對(duì)duì."""
    changed = {c for c in sorted(set(text)) if shadow(c) != c and rng.random() < 0.7}
    return "".join(
        c
        + (f"({reading(c, tones=True)})" if c in changed else "")
        + (reading(c, tones=True) if is_hanzi(c) else "")
        for c in text
    )


def stacked_and_scattered(text: str, rng: random.Random) -> str:
    """V1 in one half of the lines, V4 in the other."""
    lines = text.split("\n")
    half = len(lines) // 2
    return "\n".join(
        (strategies.stacked if number < half else strategies.scattered)(line, rng)
        for number, line in enumerate(lines)
    )


def converted_and_stride(text: str, rng: random.Random) -> str:
    """V2 over V3: two processes one after the other, toned and toneless."""
    return _over(strategies.converted(text, rng), rng, 5)


def _over(text: str, rng: random.Random, step: int) -> str:
    """Return the text with a toneless mark behind every so-many-th Hanzi, ahead of others."""
    pieces: list[str] = []
    number = rng.randrange(step)
    for character in text:
        pieces.append(character)
        if is_hanzi(character):
            number += 1
            if number % step == 0:
                pieces.append(f"({reading(character, tones=False)})")
    return "".join(pieces)


def widen(text: str) -> str:
    """Return the text with its letters and figures wide."""
    return "".join(
        chr(ord(character) + 0xFEE0) if character.isascii() and character.isalnum() else character
        for character in text
    )


def wrapped(text: str, rng: random.Random) -> str | None:
    """V1, and lines cut at a fixed width afterwards, through the readings too."""
    made = strategies.stacked(text, rng)
    width = rng.choice((30, 34, 40))
    lines = made.split("\n")
    if any(line and len(line) % width == 0 for line in lines):
        return None  # nothing tells such a line end from a cut
    return "\n".join(
        "\n".join(line[at : at + width] for at in range(0, max(1, len(line)), width))
        for line in lines
    )


def strewn(text: str, rng: random.Random) -> str:
    """V1, and characters that show nothing strewn over it, inside the readings too."""
    made = strategies.stacked(text, rng)
    return "".join(
        character + (rng.choice("\u200b\u200c\u200d\ufeff\u2060") if rng.random() < 0.12 else "")
        for character in made
    )


def private(text: str, rng: random.Random) -> str:
    """V1 or V4, and private characters behind Hanzi."""
    made = rng.choice((strategies.stacked, strategies.scattered))(text, rng)
    return _positions(made, rng, 0.02, lambda _: chr(rng.randrange(0xE000, 0xE100)))


def spaced(text: str, rng: random.Random) -> str:
    """V4, and blanks between most Hanzi, behind brackets too."""
    made = strategies.scattered(text, rng)
    return re.sub(
        r"(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])",
        lambda _: " " if rng.random() < 0.9 else "",
        made,
    )


@cache
def _pool(codec: str) -> tuple[str, ...]:
    """Return the characters of a codec that conversion to simplified changes."""
    made = []
    for code in range(0x4E00, 0x9FA6):
        character = chr(code)
        if shadow(character) != character and legal_readings(character):
            try:
                character.encode(codec)
            except UnicodeEncodeError:
                continue
            made.append(character)
    return tuple(made)


def _in_bytes(text: str, rng: random.Random, codec: str, share: float, lost: str) -> str | None:
    """V3b: the reading is put behind two bytes wherever they match, across borders too."""
    try:
        data = text.encode(codec)
    except UnicodeEncodeError:
        return None
    torn = False
    order = list(_pool(codec))
    if rng.random() < 0.5:
        rng.shuffle(order)
    for character in order:
        if rng.random() >= share:
            continue
        code = character.encode(codec)
        if code in data:
            read = reading(character, tones=True)
            mark = f"({read if codec == 'gbk' else toneless(read)})".encode(codec, "replace")
            data = data.replace(code, code + mark)
    made = _read_lossy(data, codec, lost)
    torn = re.search(r"[?\ufffd]\(?[^\W\d()]+\)", made) is not None
    return made if torn else None


def loses_bytes(text: str, dirty: str) -> bool:
    """Return whether V3b made pairs of bytes that show as nothing, so that they are gone."""
    shown = re.findall(r"[?\ufffd](?!\(?[^\W\d()]{2,}(?:\([^\W\d()]+\)[a-z]*)?\))", dirty)
    return len(shown) > len(re.findall("[?\ufffd]", text))


def _read_lossy(data: bytes, codec: str, lost: str) -> str:
    """Return bytes as a browser shows them: what is no character swallows two bytes."""
    pieces: list[str] = []
    at = 0
    while at < len(data):
        if data[at] < 0x80:
            pieces.append(chr(data[at]))
            at += 1
            continue
        try:
            pieces.append(data[at : at + 2].decode(codec))
        except UnicodeDecodeError:
            pieces.append(lost)
        at += 2
    return "".join(pieces)


def bytes_gbk(text: str, rng: random.Random) -> str | None:
    """V3b in GBK."""
    return _in_bytes(text, rng, "gbk", rng.uniform(0.5, 1.0), "?")


def bytes_fffd(text: str, rng: random.Random) -> str | None:
    """V3b in GBK, what is lost shown as the sign of replacement."""
    return _in_bytes(text, rng, "gbk", rng.uniform(0.5, 1.0), "\ufffd")


def bytes_private(text: str, rng: random.Random) -> str | None:
    """V3b in GBK read as GB 18030, where odd pairs are private characters."""
    try:
        text.encode("gbk")
    except UnicodeEncodeError:
        return None
    return _in_bytes(text, rng, "gb18030", rng.uniform(0.5, 1.0), "?")


def bytes_big5(text: str, rng: random.Random) -> str | None:
    """V3b in Big5, toneless: it has no letters with tones."""
    return _in_bytes(text, rng, "big5", rng.uniform(0.5, 1.0), "?")


FAMILIES: dict[str, Process] = {
    "V1": stacked_any,
    "V1 by line": stacked_uneven,
    "V1 narrowed": stacked_narrowed,
    "V1 widened": stacked_widened,
    "V1 numbered": stacked_numbered,
    "V1 Capital": stacked_capital,
    "V1 UPPER": stacked_upper,
    "V1 blanks": stacked_blank,
    "V1 brackets": stacked_brackets,
    "V1 zhuyin": stacked_zhuyin,
    "V1 1-6 % wrong": stacked_wrong,
    "V1 5 % wrong": stacked_wrong_05,
    "V1 .01-.03": stacked_sparse,
    "V1 .02": stacked_02,
    "V1 wrapped": wrapped,
    "V1 strewn": strewn,
    "V1/V4 private": private,
    "V2": stride_any,
    "V2 by line": stride_by_line,
    "V2 wrong": stride_wrong,
    "V3": converted_any,
    "V3b": bytes_gbk,
    "V3b FFFD": bytes_fffd,
    "V3b private": bytes_private,
    "V3b Big5": bytes_big5,
    "V4": scattered_any,
    "V4 .01-.03": scattered_sparse,
    "V4 wrong": scattered_wrong,
    "V4 toned or not": scattered_mixed,
    "V4 numbered": scattered_numbered,
    "V4 some lines": scattered_ad,
    "V4 spaced": spaced,
    "V5": throughout_any,
    "V5 words": words_throughout,
    "V4 words": words_scattered,
    "V5 bare": bare_any,
    "V5 over V3": both,
    "V6": lines_above,
    "V8": zhuyin_throughout,
    "V8 bare": zhuyin_bare,
    "V1 and V4": stacked_and_scattered,
    "V3 and V2": converted_and_stride,
}
"""The processes of a measuring run, by the names that the table shows."""
