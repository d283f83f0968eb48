from __future__ import annotations

import json
import os
import random
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import NotText, UsageError
from reader.core.source.decode import decode, encoding_name

if TYPE_CHECKING:
    from pathlib import Path

HANS = (
    "春天的早晨，老人在河边散步。他看见一个孩子正在放风筝，风筝飞得很高，几乎碰到了云。\n"
    "“你的风筝真漂亮！”老人说。孩子笑着回答：“这是爷爷教我做的。”两个人一起看着天空。\n"
)
HANT = (
    "春天的早晨，老人在河邊散步。他看見一個孩子正在放風箏，風箏飛得很高，幾乎碰到了雲。\n"
    "「你的風箏真漂亮！」老人說。孩子笑著回答：「這是爺爺教我做的。」兩個人一起看著天空。\n"
)
CASES = (
    ("utf-8", HANS, "utf-8"),
    ("utf-8-sig", HANT, "utf-8"),
    ("utf-16", HANS, "utf-16-le"),
    ("utf-16-le", HANS, "utf-16-le"),
    ("utf-16-be", HANT, "utf-16-be"),
    ("utf-32", HANT, "utf-32-le"),
    ("gb2312", HANS, "gb18030"),
    ("gbk", HANT, "gb18030"),
    ("gb18030", HANS + "𠮷野家", "gb18030"),
    ("big5", HANT, "big5hkscs"),
    ("big5hkscs", HANT + "佢哋喺嗰度傾偈", "big5hkscs"),
)


@pytest.mark.parametrize(("codec", "text", "name"), CASES)
def test_every_encoding_is_known_and_read_whole(codec, text, name):
    decoded, encoding = decode(text.encode(codec))
    assert (decoded, encoding.name) == (text, name)
    assert 0.5 < encoding.confidence <= 1


@pytest.mark.parametrize(("codec", "text", "name"), CASES)
def test_a_cut_tail_costs_the_last_character_at_most(codec, text, name):
    text = text.rstrip("\n")
    decoded, encoding = decode(text.encode(codec)[:-1])
    assert encoding.name == name
    assert decoded[: len(text) - 1] == text[:-1]


@pytest.mark.parametrize("codec", ["utf-8", "gbk", "big5"])
def test_a_bad_byte_costs_the_character_it_stands_in(codec):
    text = HANT if codec == "big5" else HANS
    data = bytearray(text.encode(codec))
    at = len("春天的早晨，老人".encode(codec))
    data[at] = 0xFF
    decoded, encoding = decode(bytes(data))
    assert encoding.name == {"gbk": "gb18030", "big5": "big5hkscs"}.get(codec, codec)
    assert decoded.startswith("春天的早晨，老人")
    assert decoded.endswith(text[10:])
    assert "\ufffd" in decoded


@pytest.mark.parametrize("codec", ["gbk", "big5"])
def test_a_lost_byte_does_not_shift_the_rest_of_the_line(codec):
    text = HANT if codec == "big5" else HANS
    data = bytearray(text.encode(codec))
    del data[len("春天的早晨，老人".encode(codec))]
    decoded, _ = decode(bytes(data))
    assert decoded.startswith("春天的早晨，老人")
    assert decoded.endswith(text[14:])


def test_one_paragraph_in_another_encoding_leaves_the_others_whole():
    data = (HANT * 3).encode() + "这一段是国标码。\n".encode("gbk") + HANT.encode()
    decoded, encoding = decode(data)
    assert encoding.name == "utf-8"
    assert decoded.startswith(HANT * 3)
    assert decoded.endswith(HANT)


def test_two_characters_are_enough_for_the_best_known_trap():
    assert decode("联通".encode("gbk"))[0] == "联通"


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("shift_jis", "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。"),
        ("euc_jp", "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。"),
        ("euc_kr", "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다."),
        ("cp1252", "Voilà où l'été déçoit le garçon: il a mangé des pâtes à Besançon."),
    ],
)
def test_other_languages_are_read_as_themselves(codec, text):
    assert decode(text.encode(codec))[0] == text


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_line_ends_become_one(ending):
    assert decode(HANS.replace("\n", ending).encode("gbk"))[0] == HANS


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be"])
def test_what_was_read_begins_without_byte_order_mark_when_it_is_read_again(codec):
    text, _ = decode(("\ufeff" * 2 + "天a").encode(codec))
    assert text == "天a"
    assert decode(text.encode())[0] == text


def test_an_override_decides_and_an_unknown_name_is_refused():
    assert decode("é".encode("latin-1"), "latin-1")[0] == "é"
    assert decode(HANT.encode("big5"), "Big5")[1].name == "big5hkscs"
    assert decode(HANS.encode("utf-16-be"), "utf-16")[0] == HANS
    assert [encoding_name(n) for n in ("gb2312", "GBK", "ascii", "utf_8")] == [
        "gb18030",
        "gb18030",
        "utf-8",
        "utf-8",
    ]
    for name in ("klingon", "rot13", "base64", "", "utf-8\x00"):
        with pytest.raises(UsageError):
            decode(b"a", name)


def test_an_encoding_that_does_not_fit_is_said():
    assert decode("中".encode("utf-32-le"), "utf-32")[0] == "中"
    assert decode("中".encode("utf-32-be"), "utf-32-be")[1].name == "utf-32-be"
    with pytest.raises(NotText, match="try another encoding"):
        decode("中".encode(), "idna")


def test_what_is_declared_is_evidence_and_no_more():
    short = "价".encode("gbk")
    assert decode(short, declared="no such")[0] == decode(short)[0]
    assert decode(HANT.encode("big5"), declared="gb2312")[0] == HANT
    cyrillic = "Все люди рождаются свободными и равными."
    assert decode(cyrillic.encode("koi8-r"), declared="koi8-r")[0] == cyrillic


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n" + HANS.encode(),
        b"PK\x03\x04" + bytes(100),
        b"\x89PNG\r\n\x1a\n" + bytes(40),
        b"\x7fELF" + bytes(100),
        bytes(1000),
        bytes(range(256)) * 8,
        bytes(range(1, 32)) * 10,
        random.Random(3).randbytes(5000),  # noqa: S311
    ],
)
def test_what_is_no_text_is_refused_in_a_sentence(data):
    with pytest.raises(NotText, match=r"\w+ .*(:|text|HTML)"):
        decode(data)


def test_a_stray_nul_leaves_a_text_a_text():
    assert decode(("一\x00" + HANS).encode())[0] == "一\x00" + HANS


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_valid_utf_8_comes_back_identical(text):
    if not text.encode().startswith(
        (b"\xef\xbb\xbf", b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"GIF8")
    ):
        assert decode(text.encode()) == (text, decode(b"a")[1])


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_a_sentence(data):
    try:
        text, _ = decode(data)
    except NotText:
        return
    text.encode()
    assert "\r" not in text


def test_long_files_are_known_by_lines_from_all_over():
    head = "-" * 79 + "\n"
    for codec, text in (("gbk", HANS), ("big5", HANT), ("utf-16-be", HANT)):
        long = head * 3000 + text * 4000
        assert decode(long.encode(codec))[0] == long


def test_one_huge_line_is_read():
    line = HANS.replace("\n", "") * 6000
    assert decode(line.encode("gbk"))[0] == line


@pytest.mark.speed
def test_a_million_characters_of_utf_8_take_15_ms():
    data = (HANS * 12_000).encode()
    times = []
    for _ in range(7):
        begun = time.process_time()
        text, _ = decode(data)
        times.append(time.process_time() - begun)
    assert len(text) >= 1_000_000
    assert min(times) < 0.015 * float(os.environ.get("READER_SLOWNESS", "1"))


@pytest.mark.shared
def test_shared_sentences_in_all_encodings_and_lengths(shared: Path, capsys):
    """Percentages of samples that are right: whole (read identical), cut, with one bad byte."""
    lines = (shared / "script" / "ud_gsd_pairs.dev.jsonl").read_text("utf-8").splitlines()
    pairs = [json.loads(line) for line in lines]
    texts = {script: "\n".join(p[script] for p in pairs) for script in ("hans", "hant")}
    chance = random.Random(29)  # noqa: S311
    report = []
    for codec, script, name in (
        ("utf-8", "hans", "utf-8"),
        ("utf-16-le", "hant", "utf-16-le"),
        ("utf-16-be", "hans", "utf-16-be"),
        ("gbk", "hans", "gb18030"),
        ("gb18030", "hant", "gb18030"),
        ("big5", "hant", "big5hkscs"),
        ("big5hkscs", "hant", "big5hkscs"),
    ):
        for length in (50, 200, 1000, 10_000):
            tries = 5 if length == 10_000 else 40
            right = [0, 0, 0]
            for _ in range(tries):
                start = chance.randrange(len(texts[script]) - length)
                data = texts[script][start : start + length].encode(codec, "ignore")
                bad = bytearray(data)
                bad[chance.randrange(2, len(bad))] = chance.choice((0xFF, 0x80, 0x20))
                whole = decode(data)
                right[0] += whole[0] == data.decode(codec) and whole[1].name == name
                right[1] += decode(data[:-1])[1].name == name
                right[2] += decode(bytes(bad))[1].name == name
            shares = [100 * count / tries for count in right]
            report.append((codec, length, shares))
            assert min(shares) >= 97
    with capsys.disabled():
        worst = [min(row[2][kind] for row in report) for kind in range(3)]
        print(f"\nencodings: worst of {len(report)} cells, whole/cut/bad byte: {worst} %")  # noqa: T201


def test_what_the_reader_takes_unclear_files_for_is_evidence_and_no_more():
    unclear, clear = "你好".encode("gb18030"), ("春天的河水流過村莊。" * 40).encode("big5")
    assert {decode(unclear, f"{name}?")[1].name for name in ("gb18030", "big5hkscs")} == {
        "gb18030",
        "big5hkscs",
    }
    assert decode(clear, "gb18030?") == decode(clear)
    assert decode("春天".encode(), "gb18030?")[1].name == "utf-8"
