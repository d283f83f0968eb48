"""A Page shows the Article, and every character of it leads back to the source."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import (
    Article,
    Detection,
    DoubtfulReading,
    Entity,
    Metadata,
    Repair,
    Source,
)
from reader.core.chinese.conversion import converter_between
from reader.core.choices import RUBIES, SCRIPTS, Choices, Ruby, Script
from reader.core.edits import Edit, apply_edits
from reader.core.page import Page

TEXT = "文章來源:云山\n打印機和軟件在計算機里。\n\n項目"
ALPHABET = "計算機软件軟件打印項目里裡后後𠮷,。a1\n"


def syllables(text: str) -> tuple[str | None, ...]:
    return tuple("zì" if c > "㐀" and c not in "，。" else None for c in text)


def article(text: str = TEXT, **fields: object) -> Article:
    made = Article(Source(text, "test"), text, script=Detection("hant"))
    return replace(made, **fields)  # type: ignore[arg-type]


def page(made: Article, script: Script = "source", ruby: Ruby = "none", **more: object) -> Page:
    choices = Choices(script, ruby=ruby, **more)  # type: ignore[arg-type]
    return Page(made, choices, converter_between(made.script, script, "opencc"), syllables)


def test_paragraphs_are_the_lines_of_the_clean_text() -> None:
    shown = page(article())
    texts = [shown.paragraph(number).text for number in range(len(shown))]
    assert "\n".join(texts) == TEXT
    assert [shown.number_at(at) for at in (0, 7, 8, 21, 22, len(TEXT))] == [0, 0, 1, 2, 3, 3]
    assert len(page(article(""))) == 1


@given(
    st.text(ALPHABET, max_size=60), st.sampled_from(SCRIPTS), st.sampled_from(RUBIES), st.data()
)
def test_every_shown_character_leads_to_its_source_and_back(
    text: str, script: Script, ruby: Ruby, data: st.DataObject
) -> None:
    cut = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=2)))
    edits = ()
    if cut[0] < cut[1]:
        edits = (Edit(cut[0], cut[1], text[cut[0] : cut[1]], "", "noise", "a test"),)
    clean = apply_edits(text, edits)
    made = Article(
        Source(text, "test"),
        clean,
        edits=edits,
        script=Detection(data.draw(st.sampled_from(["hans", "hant", "mixed", "none"]))),
        pinyin=syllables(clean),
    )
    shown = page(made, script, ruby)
    to_clean = made.alignment
    for number in range(len(shown)):
        paragraph = shown.paragraph(number)
        start, end = shown.clean_span(number)
        assert paragraph.start == start
        assert paragraph.alignment.length == end - start
        assert paragraph.alignment.other_length == len(paragraph.text)
        assert paragraph.pinyin is not None
        assert len(paragraph.pinyin) == len(paragraph.text)
        for at in range(len(paragraph.text)):
            first, last = paragraph.alignment.backward_span(at, at + 1)
            assert first < last
            shown_first, shown_last = paragraph.alignment.forward_span(first, last)
            assert shown_first <= at < shown_last
            source = to_clean.backward_span(start + first, start + last)
            assert source[0] < source[1]
            there = to_clean.forward_span(*source)
            assert there[0] <= start + first
            assert start + last <= there[1]


def test_switching_back_shows_the_source() -> None:
    made = article(pinyin=syllables(TEXT))
    before = [page(made).paragraph(number) for number in range(4)]
    for script in SCRIPTS:
        page(made, script).paragraph(1)
    assert [page(made).paragraph(number) for number in range(4)] == before


def test_words_tile_the_shown_text_also_where_the_length_changes() -> None:
    text = "他用內存和文件夾,還有人工智能。"
    words = tuple((at, at + 1) for at in range(len(text)))
    shown = page(article(text, words=words, script=Detection("hans")), "twp").paragraph(0)
    assert shown.words is not None
    assert "".join(shown.text[start:end] for start, end in shown.words) == shown.text
    assert all(start < end for start, end in shown.words)


def test_readings_are_carried_where_the_same_word_stands_and_read_anew_elsewhere() -> None:
    text = "软件"
    made = article(text, pinyin=("ruǎn", "jiàn"), script=Detection("hans"))
    assert page(made, "hant").paragraph(0).pinyin == ("ruǎn", "jiàn")
    shown = page(made, "twp").paragraph(0)
    assert shown.text == "軟體"
    assert shown.pinyin == ("ruǎn", "zì")


def test_marks_stand_where_they_are_shown() -> None:
    text = "云山市長\n周敏說關于"
    made = article(
        text,
        entities=(
            Entity(0, 3, "LOCATION", "云山市"),
            Entity(5, 7, "PERSON", "周敏"),
        ),
        repairs=(Repair(9, 10, "于", "於", "a test", 0.9),),
        readings=(DoubtfulReading(3, 4, "zhǎng", ()),),
    )
    shown = page(made)
    assert [(m.start, m.end, m.kind, m.index) for m in shown.paragraph(1).marks] == [
        (0, 2, "entity", 1),
        (4, 5, "repair", 0),
    ]
    assert {m.kind for m in shown.paragraph(0).marks} == {"entity", "reading"}


def test_repairs_are_made_when_they_are_wanted() -> None:
    made = article("關于", repairs=(Repair(1, 2, "于", "於", "a test", 0.9),))
    assert page(made).paragraph(0).text == "關于"
    assert page(made, repair=True).paragraph(0).text == "關於"


def test_a_form_is_doubtful_only_where_it_is_shown_wrong() -> None:
    made = article("關于", repairs=(Repair(1, 2, "于", "於", "a test", 0.9),))
    assert len(page(made).paragraph(0).marks) == 1
    assert page(made, "hans").paragraph(0).marks == ()
    assert [mark.kind for mark in page(made, repair=True).paragraph(0).marks] == ["mended"]
    assert page(made, "hans", repair=True).paragraph(0).marks == ()


def test_single_repairs_are_made_in_whatever_script_is_shown() -> None:
    repairs = tuple(Repair(at, at + 1, "于", "於", "a test", 0.9) for at in (1, 4))
    made = article("關于,關于", repairs=repairs)
    for script, text in (("source", "關于,關於"), ("hans", "关于,关于"), ("tw", "關于,關於")):
        choices = Choices(script)
        convert = converter_between(made.script, script, "opencc")
        shown = Page(made, choices, convert, syllables, [1])
        assert shown.paragraph(0).text == text
        kinds = [mark.kind for mark in shown.paragraph(0).marks]
        assert kinds == ([] if script == "hans" else ["repair", "mended"])
        assert shown.mended == {1}


def test_ruby_is_pinyin_or_zhuyin_or_nothing() -> None:
    made = article("中", pinyin=("zhōng",))
    assert page(made).paragraph(0).ruby is None
    assert page(made, ruby="pinyin").paragraph(0).ruby == ("zhōng",)
    assert page(made, ruby="zhuyin").paragraph(0).ruby == ("ㄓㄨㄥ",)


def test_metadata_lines_are_known() -> None:
    made = article(metadata=Metadata(source="云山", lines=("文章來源:云山",)))
    shown = page(made)
    assert shown.paragraph(0).is_metadata
    assert not shown.paragraph(1).is_metadata


@pytest.mark.parametrize("ruby", RUBIES)
def test_a_line_that_is_not_read_yet_has_no_readings(ruby: Ruby) -> None:
    made = article("中文", pinyin=())
    assert page(made, ruby=ruby).paragraph(0).pinyin is None
    assert page(made, ruby=ruby).paragraph(0).ruby is None
