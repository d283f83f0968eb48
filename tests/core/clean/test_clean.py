"""The stage as a whole: its laws, and what it says of a document."""

from __future__ import annotations

import random
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import clean_articles, dirty_articles, stacked, stacked_articles

from reader.core.article import Annotation, Metadata, Source
from reader.core.clean import clean
from reader.core.edits import apply_edits, revert_edits


def cleaning(text, **more):
    return clean(Source(text, "test", **more))


def fits_the_contract(text, made):
    assert apply_edits(text, made.edits) == made.text
    assert revert_edits(made.text, made.edits) == text
    position = 0
    for edit in made.edits:
        assert position <= edit.start <= edit.end
        assert edit.old == text[edit.start : edit.end] != edit.new
        assert re.fullmatch("[a-z_]+", edit.kind)
        assert edit.reason.endswith(".")
        assert 0 <= edit.confidence <= 1
        position = edit.end
    for edit in made.suggestions:
        assert edit.old == text[edit.start : edit.end] != edit.new
    assert 0 <= made.verdict.confidence <= 1
    starts = [item.start for item in made.annotations]
    assert starts == sorted(set(starts))
    assert all(0 <= item.start < item.end <= len(made.text) for item in made.annotations)


@given(stacked_articles())
def test_the_seeds_noise_leaves_no_trace(pair):
    article, dirty = pair
    made = cleaning(dirty)
    assert made.text == article
    fits_the_contract(dirty, made)


@given(dirty_articles())
def test_what_was_put_in_is_taken_out_again(drawn):
    name, article, dirty = drawn
    made = cleaning(dirty)
    assert made.text == article, name
    fits_the_contract(dirty, made)
    assert cleaning(made.text).text == made.text


@given(clean_articles())
def test_a_clean_article_is_not_touched(article):
    made = cleaning(article)
    assert made.text is article
    assert (made.edits, made.suggestions, made.verdict.kind) == ((), (), "clean")


PIECES = (
    "作(zuo)", "(zuo)", "工（gong）", "好(hao)(hao)", "人rén", "&#20154;", "&nbsp;", "\u200b",
    "\n", "当?shù)仄", " ", "　", "來源：", "2018-03-28", "(", ")", "（記者 王芳）", "的(de", "🆚",
    "ａ", "å›½å®¶", "中[zhōng]", "上一篇:无 下一篇:无", "。", "ㄓㄨㄥ", "\ue000", "\ufe0f",
    "\U00020000",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=60).map("".join))
@settings(max_examples=300)
def test_any_text_keeps_the_contract_and_is_clean_once_cleaned(text):
    made = cleaning(text)
    fits_the_contract(text, made)
    again = cleaning(made.text)
    assert again.text == made.text
    assert cleaning(text) == made


def test_an_empty_document_is_clean():
    assert cleaning("").text == ""
    assert cleaning("\n\n").text == "\n\n"


def test_blank_lines_and_the_final_newline_stay_as_they_are():
    for ending in ("", "\n", "\n\n\n"):
        text = f"工(gong)厂的人(ren)很多(duo)。\n\n我们(men)去看(kan)了。{ending}"
        assert cleaning(text).text == f"工厂的人很多。\n\n我们去看了。{ending}"


def test_injected_readings_become_annotations_over_the_clean_text():
    made = cleaning("先后3次(ci)组(zu)织20家(次(ci))监(jian)(jian)管企(qi)业赴黔南考察(cha)。")
    assert made.text == "先后3次组织20家(次)监管企业赴黔南考察。"
    marks = [(made.text[item.start], item.reading, item.origin) for item in made.annotations]
    assert ("监", "jian", "injected") in marks
    assert len(marks) == 6


def test_a_text_annotated_throughout_gives_its_readings_to_the_author():
    made = cleaning(
        "春（chūn）眠（mián）不（bù）觉（jué）晓（xiǎo），处（chù）处（chù）闻（wén）啼鸟。"
    )
    assert made.text == "春眠不觉晓，处处闻啼鸟。"
    assert made.verdict.kind == "full"
    assert {item.origin for item in made.annotations} == {"author"}
    assert made.annotations[5] == Annotation(6, 7, "chù", "author")


def test_annotations_of_the_source_move_with_the_text():
    text = "天\u200b气\u200b很好，\u200b我们\u200b去公园。"
    made = cleaning(text, annotations=(Annotation(2, 3, "qì", "author"),))
    assert made.text == "天气很好，我们去公园。"
    assert made.annotations == (Annotation(1, 2, "qì", "author"),)


def test_what_the_page_says_loses_the_readings_too():
    given = Metadata(title="考察(cha)調研(yan)報告(PDF)", source="委(wei)網", published="2018")
    dirty = "先后3次(ci)组(zu)织20家(次(ci))监(jian)(jian)管企(qi)业赴黔南考察(cha)。"
    made = cleaning(dirty, metadata=given).metadata
    assert (made.title, made.source, made.published) == ("考察調研報告(PDF)", "委網", "2018")
    plain = cleaning("今天去考察。", metadata=given).metadata
    assert plain.title == given.title


def test_the_verdict_names_every_family_found():
    article = "市图书馆昨天举行开馆仪式，三百多名读者冒雨前来。他在厂里干了二十年。" * 3
    noisy = stacked(article, random.Random(1))  # noqa: S311
    dirty = noisy.replace("，", "，\u200b", 4).replace("。", "\u200b。")
    verdict = cleaning(dirty).verdict
    assert verdict.kind == "mixed"
    assert set(verdict.parameters["families"]) == {"stacked", "layout"}


HOSTILE = {
    "brackets": "(" * 1_000_000,
    "stacked copies": "好" + "(hao)" * 50_000,
    "two stacks": "好" + "(hao)" * 50_000 + "人" + "(ren)" * 50_000,
    "wrong stacks": "工(gong)人(ren)们(men)很忙(mang)" + "好" + "(xue)" * 50_000,
    "half brackets": "(a" * 300_000,
    "references": "&#1;" * 200_000,
    "torn": "當?shù)" * 50_000,
    "torn runs": "開(kāi)發(fā)區(qū)" + "當?shù)仄髽I" * 40_000,
    "torn and lost": "開(kāi)發(fā)區(qū)" + "當?shù)仄?罕?姷" * 40_000,
    "words": "中国(zhongguo)" * 50_000,
    "blanks": " " * 1_000_000,
    "labels": "来源：" * 300_000,
    "navigation": "上一篇:" * 200_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_takes_linear_time(name):
    start = time.process_time()
    fits_the_contract(HOSTILE[name], cleaning(HOSTILE[name]))
    assert time.process_time() - start < 4


def test_the_sample_is_the_article_with_the_seeds_noise(root):
    gold = (root / "tests/core/clean/qingdu_sample.gold.txt").read_text("utf-8")
    dirty = (root / "resources/samples/qingdu_sample.txt").read_text("utf-8")
    assert stacked(gold, random.Random(51)) == dirty  # noqa: S311
    made = cleaning(dirty)
    assert made.text == gold
    assert made.verdict.kind == "stacked"
    assert made.metadata.title == "老糧倉裡的燈"
    assert made.metadata.source == "青溪日報"
    assert made.metadata.author == "沈若嵐"
    assert made.metadata.published == "2024-04-18"
