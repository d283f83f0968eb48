"""Readings put into the bytes of a page, off the borders of its characters."""

from __future__ import annotations

import random

import noise
import pytest
import strategies

from reader.core.article import Source
from reader.core.clean import clean
from reader.core.clean.byterun import UNKNOWN
from reader.core.clean.codepage import BIG5, GBK, is_converted
from reader.core.clean.fluency import cost
from reader.core.edits import apply_edits, revert_edits

PROOF = "。開(kāi)發(fā)區(qū)趙(zhào)建國(guó)"
"""Marks that show what kind of page it is."""
PLAIN = "。開發區趙建國"


def cleaned(text):
    return clean(Source(text, "test"))


RUNS = {
    "to the next letter": ("加快當?shù)亟?jīng)濟急需", "加快當地經濟急需"),
    "a long run": ("受到當(dāng)?shù)馗刹咳罕姷臒崆闅g迎", "受到當地干部群眾的熱情歡迎"),
    "one character": ("李?lèi)傚P,馮筱婧", "李悅錚,馮筱婧"),
    "torn at both ends": ("在全國(guó)大?fà)W(xué)生", "在全國大學生"),
    "one behind another": ("強(qiáng)調(diào)要?jiǎng)?chuàng)新機(jī)制", "強調要創新機制"),
    "a trail that is a letter": ("柴油流量計(jì)量?jī)x表", "柴油流量計量儀表"),
    "a lost byte before a letter with a reading": (
        "要求部門(mén)加?hòng)娧膊椋?_(què)保供電",
        "要求部門加強巡查，確保供電",
    ),
    "lost bytes before a torn character": (
        "公司負責(zé)?qiàng)?荆?綇(xiǔ)?zhāng)家灣(wān)調(diào)研",
        "公司負責同志，到張家灣調研",
    ),
    "a lost line end, whole text behind it": (
        "供暖?lòu)蕚涔ぷ鞯耐ㄖ?各街道辦(bàn)事處",
        "供暖準備工作的通知\ufffd各街道辦事處",
    ),
    "a rare character": ("才十七歲，?yíng)d着一牀被子", "才十七歲，揹着一牀被子"),
    "among kana": ("紹集団の最新の発展?fàn)顩rを", "紹集団の最新の発展狀況を"),
}


@pytest.mark.parametrize("name", RUNS)
def test_a_run_is_restored(name):
    dirty, gold = RUNS[name]
    made = cleaned(dirty + PROOF)
    assert made.text == gold + PLAIN
    assert made.verdict.kind == "bytes"
    assert revert_edits(made.text, made.edits) == dirty + PROOF
    assert apply_edits(dirty + PROOF, made.edits) == made.text


def test_the_sign_of_replacement_shows_a_loss_too():
    dirty = "加快當\ufffdshù)亟?jīng)濟急需" + PROOF
    assert cleaned(dirty).text == "加快當地經濟急需" + PLAIN


def test_question_marks_of_a_plain_text_stay():
    text = "他問：去嗎?(yes)還是不去?no)。當地人說?shi)不知道。" * 3
    assert cleaned(text).text == text


def test_nothing_is_restored_without_other_readings():
    text = "他說當?shù)亟很好。"
    assert cleaned(text).text == text


def test_a_run_is_not_read_across_a_line_end():
    dirty = "加快當?shù)\n亟?jīng)濟急需" + PROOF
    assert "當?shù)\n" in cleaned(dirty).text


@pytest.mark.parametrize("process", [noise.bytes_gbk, noise.bytes_big5, noise.bytes_fffd])
def test_what_kept_all_its_bytes_comes_back_exactly(process):
    exact = tried = 0
    for number in range(60):
        rng = random.Random(number)  # noqa: S311
        article = "".join(rng.sample(strategies.TRADITIONAL, 8))
        dirty = process(article, rng)
        if dirty is None or noise.loses_bytes(article, dirty):
            continue
        tried += 1
        exact += cleaned(dirty).text == article
    assert tried >= 10
    assert exact >= 0.9 * tried


def test_a_byte_that_is_lost_leaves_a_sign_at_most():
    for number in range(30):
        rng = random.Random(number)  # noqa: S311
        article = "".join(rng.sample(strategies.TRADITIONAL, 8))
        dirty = noise.bytes_gbk(article, rng)
        if dirty is not None and noise.loses_bytes(article, dirty):
            made = cleaned(dirty)
            unsure = [edit for edit in made.edits if UNKNOWN in edit.new]
            assert all(edit.confidence < 0.7 for edit in unsure)


def test_codes_know_their_characters():
    assert GBK.code("地") == b"\xb5\xd8"
    assert GBK.character(0xB5, 0xD8) == "地"
    assert GBK.code("a") == b"a"
    assert GBK.code("\U00020000") == b""
    assert BIG5.character(*"地".encode("big5")) == "地"
    assert GBK.is_lost(0xAA, 0xA1)
    assert is_converted("數")
    assert not is_converted("地")
    assert "數".encode("gbk")[1] in GBK.second_bytes("數".encode("gbk")[0], "shù")


def test_words_cost_less_than_their_parts_in_disorder():
    assert cost("群眾的熱情") < cost("眾情群的熱")
    assert cost("") == 0
