from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.alignment import Alignment, Patch
from reader.core.article import (
    Annotation,
    Article,
    Candidate,
    Detection,
    DoubtfulReading,
    Encoding,
    Entity,
    Metadata,
    Part,
    Repair,
    Source,
    Verdict,
)
from reader.core.chinese.conversion import Conversion, converter
from reader.core.choices import FIELDS, Choices
from reader.core.edits import Edit, align_edits, apply_edits, revert_edits
from reader.core.errors import UsageError
from reader.core.export.analysis import analysis
from reader.core.export.formats import EXPORTERS
from reader.core.page import Page
from reader.core.source import from_text

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "标题\n李丽主任的内存坏了。\n\n长关于（<b>）3月"
ALL = frozenset(FIELDS)


def plain(text: str) -> Conversion:
    return Conversion(text, Alignment(len(text)))


def longer(text: str) -> Conversion:
    """A conversion whose length differs: 内存 becomes 記憶體."""
    patches = [
        Patch(m.start(), m.end(), m.start() + n, m.end() + n + 1)
        for n, m in enumerate(re.finditer("内存", text))
    ]
    new = text.replace("内存", "記憶體").replace("标题", "標題").replace("丽", "麗")
    return Conversion(new, Alignment(len(text), tuple(patches)))


def article(text: str = TEXT) -> Article:
    source = Source(
        text.replace("内存", "内(nei)存"), "a.txt", "text", Encoding("gb18030", 0.987654)
    )
    at = source.text.find("(nei)")
    edits = (Edit(at, at + 5, "(nei)", "", "injected_reading", "a reading", 1.0),) * (at >= 0)
    words = [(m.start(), m.end()) for m in re.finditer(r"\n|[^\n]{1,2}", text)]
    repair = text.find("关于")
    return Article(
        source,
        text,
        edits=edits,
        suggestions=(),
        verdict=Verdict("scattered", 0.75, {"families": ["scattered"]}),
        metadata=Metadata(title="标题", published="2018-03-28", lines=("标题",)),
        script=Detection("hans", 1.0, "cn"),
        annotations=(Annotation(0, 1, "biāo", "author"),),
        words=tuple(words),
        pinyin=tuple("pīn" if c >= "一" and c < "龥" else None for c in text),
        readings=(
            DoubtfulReading(
                text.find("长"),
                text.find("长") + 1,
                "cháng",
                (Candidate("cháng", ("words",), 0.6), Candidate("zhǎng", ("author",), 0.41234567)),
            ),
        ),
        entities=(
            Entity(3, 5, "PERSON", "李丽", 0.9, titles=("主任",), affiliations=("内存",)),
            Entity(8, 10, "ORGANIZATION", "内存", parts=(Part(8, 9, "LOCATION", "内"),)),
            Entity(len(text) - 2, len(text), "DATE", "3月", normalized="2018-03", mentions_of=0),
        ),
        repairs=(Repair(repair, repair + 2, "关于", "關於", "converted twice", 0.9),),
    )


def page(choices: Choices | None = None, convert=plain, text: str = TEXT) -> Page:
    return Page(article(text), choices or Choices(), convert, lambda text: (None,) * len(text))


def write(form: str, *arguments, **options) -> str:
    return EXPORTERS[form](page(*arguments, **options))


class Reader(HTMLParser):
    """Collects what an HTML page shows, ruby apart, and checks that its tags match."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.shown = self.ruby = ""
        self.open: list[str] = []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        if tag in {"p", "h1"}:
            self.shown += "\n"

    def handle_data(self, data):
        if "article" not in self.open or self.open[-1] == "article":
            return
        if self.open[-1] == "rt":
            self.ruby += data + " "
        elif self.open[-1] != "rp":
            self.shown += data


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", ""), ("甲", "甲\n"), ("甲\n", "甲\n"), ("甲\n\n", "甲\n\n"), ("\n", "\n")],
)
def test_plain_text_ends_with_a_line_end_if_it_has_text(text, expected):
    bare = Article(Source(text, "x"), text)
    assert EXPORTERS["txt"](Page(bare, Choices(), plain, lambda _: None)) == expected


def test_plain_text_is_what_is_shown():
    assert write("txt", Choices(script="twp", repair=True), longer) == (
        "標題\n李麗主任的記憶體坏了。\n\n长關於（<b>）3月\n"
    )


def test_markdown_has_a_heading_and_escapes():
    text = "标题\n# 非标题*强调*\n1. 一\n- 二\n    四格\n[a](b) &lt; <i>"
    assert write("md", text=text).split("\n\n") == [
        "# 标题",
        r"\# 非标题\*强调\*",
        r"1\. 一",
        r"\- 二",
        "&#32;&#32;&#32;&#32;四格",
        r"\[a\](b) \&lt; \<i\>" + "\n",
    ]


def test_markdown_bears_ruby_when_it_is_on():
    assert "# <ruby>标<rp>(</rp><rt>pīn</rt><rp>)</rp></ruby>" in write(
        "md", Choices(ruby="pinyin")
    )
    assert "<ruby>" not in write("md")


def test_html_stands_alone_and_is_escaped():
    html = write("html")
    read = Reader(html)
    assert read.shown == "标题\n李丽主任的内存坏了。\n\n长关于（<b>）3月\n"
    assert read.ruby == ""
    assert '<html lang="zh-Hans">' in html
    assert "<title>标题</title>" in html
    assert "<h1>标题</h1>" in html
    assert "prefers-color-scheme: dark" in html
    assert not re.search(r"https?:|<script|src=|@import|url\(", html)


def test_html_bears_ruby_over_each_hanzi():
    html = write("html", Choices(ruby="zhuyin"))
    assert "<ruby>题<rp>(</rp><rt>" in html
    read = Reader(html)
    assert read.shown == "标题\n李丽主任的内存坏了。\n\n长关于（<b>）3月\n"
    assert len(read.ruby.split()) == 15


@pytest.mark.parametrize(
    ("script", "detection", "language"),
    [
        ("hans", Detection("hant"), "zh-Hans"),
        ("twp", Detection("hans"), "zh-Hant-TW"),
        ("hk", Detection("hans"), "zh-Hant-HK"),
        ("source", Detection("hant"), "zh-Hant"),
        ("source", Detection("hant", 1.0, "tw"), "zh-Hant-TW"),
        ("source", Detection("none"), "zh"),
    ],
)
def test_html_names_the_script(script, detection, language):
    changed = replace(article(), script=detection)
    html = EXPORTERS["html"](Page(changed, Choices(script=script), plain, lambda _: None))
    assert f'<html lang="{language}">' in html


def test_html_under_a_named_configuration_says_chinese():
    assert '<html lang="zh">' in write("html", Choices(config="s2t"))


@pytest.mark.parametrize("ruby", ["none", "pinyin"])
def test_an_exported_page_is_read_back_the_same(ruby):
    choices = Choices(ruby=ruby)
    source = from_text(write("html", choices), "x", "html")
    assert source.text == TEXT.replace("\n\n", "\n")
    assert len(source.annotations) == (15 if ruby == "pinyin" else 0)
    assert source.metadata.title == "标题"


def test_json_is_one_line_with_all_but_the_source():
    text = write("json")
    assert text.endswith("}\n")
    assert text.count("\n") == 1
    value = json.loads(text)
    assert set(value) == {"schema", "id", *FIELDS} - {"source"}
    assert (value["schema"], value["id"]) == ("reader/1", "a.txt")


def test_the_analysis_of_the_source_script():
    value = analysis(page(), "x", ALL)
    assert value["text"] == TEXT
    assert value["alignment"] == []
    assert value["encoding"] == {"name": "gb18030", "confidence": 0.9877}
    assert value["script"] == {"detected": "hans", "confidence": 1.0, "variant_hint": "cn"}
    assert value["metadata"]["published"] == "2018-03-28"
    assert value["metadata"]["author"] is None
    assert value["metadata_lines"] == value["metadata"]["metadata_lines"] == ["标题"]
    assert value["verdict"] == {
        "kind": "scattered",
        "confidence": 0.75,
        "parameters": {"families": ["scattered"]},
    }
    edits = [Edit(**edit) for edit in value["edits"]]
    assert apply_edits(value["source"], edits) == value["text"]
    assert revert_edits(value["text"], edits) == value["source"]
    assert value["repairs"][0]["applied"] is False
    assert value["readings"][0]["chosen"] == "cháng"
    assert value["readings"][0]["candidates"][1] == {
        "pinyin": "zhǎng",
        "sources": ["author"],
        "confidence": 0.4123,
    }


def check_consistency(value: dict) -> None:
    text = value["text"]
    assert len(value["pinyin"]) == len(text)
    assert [end for _, end in value["words"]][-1:] == ([len(text)] if text else [])
    assert all(a < b for a, b in value["words"])
    starts = [0, *(end for _, end in value["words"])]
    assert [start for start, _ in value["words"]] == starts[:-1]
    breaks = [[at, at + 1] for at, c in enumerate(text) if c == "\n"]
    assert all(piece in value["words"] for piece in breaks)
    for item in value["entities"]:
        assert item["text"] == text[item["start"] : item["end"]]
        for part in item.get("parts", ()):
            assert part["text"] == text[part["start"] : part["end"]]
            assert item["start"] <= part["start"] <= part["end"] <= item["end"]


def test_every_span_is_carried_through_a_conversion_that_changes_lengths():
    shown = page(Choices(script="twp", repair=True), longer)
    value = analysis(shown, "x", ALL)
    check_consistency(value)
    assert value["text"] == "標題\n李麗主任的記憶體坏了。\n\n长關於（<b>）3月"
    assert value["alignment"] == [[8, 11, 8, 10]]
    assert value["repairs"][0]["applied"] is True
    person, body, date = value["entities"]
    assert person["text"] == "李麗"
    assert (person["titles"], person["affiliations"]) == (["主任"], ["記憶體"])
    assert body["text"] == "記憶體"
    assert body["parts"][0]["type"] == "LOCATION"
    assert "normalized" not in person
    assert (date["normalized"], date["mentions_of"]) == ("2018-03", 0)
    doubt = value["readings"][0]
    assert value["text"][doubt["start"] : doubt["end"]] == "长"


def test_the_real_converter_keeps_all_fields_in_step():
    text = "标题\n李丽主任的内存坏了，打印机也坏了。\n软件的内存\n长关于3月\n"
    value = analysis(page(Choices(script="twp"), converter("s2twp"), text), "x", ALL)
    check_consistency(value)
    assert "記憶體" in value["text"]
    assert value["text"].endswith("\n")


@pytest.mark.parametrize(
    ("text", "shown", "patches"),
    [
        ("一个算法。", "一個演算法。", [[2, 3, 2, 2]]),
        ("到哈萨克斯坦去。", "到哈薩克去。", [[4, 4, 4, 6]]),
        ("软件。", "軟體。", []),
    ],
)
def test_the_alignment_has_only_what_differs_in_length(text, shown, patches):
    value = analysis(page(Choices(script="twp"), converter("s2twp"), text), "x", {*ALL})
    assert (value["text"], value["alignment"]) == (shown, patches)


@given(st.text(st.sampled_from("内存标题丽a\n。"), max_size=30))
def test_words_and_pinyin_tile_any_text(body):
    text = TEXT + body
    check_consistency(analysis(page(Choices(script="twp"), longer, text), "x", ALL))


@given(st.text(st.sampled_from("内存标题丽a\n。"), max_size=30))
def test_the_alignment_leads_from_the_text_to_the_clean_text(body):
    value = analysis(page(Choices(script="twp"), longer, TEXT + body), "x", {"text", "alignment"})
    patches = tuple(Patch(*patch) for patch in value["alignment"])
    alignment = Alignment(len(value["text"]), patches)
    assert alignment.other_length == len(TEXT + body)
    for at, character in enumerate(TEXT + body):
        if character in "标题存丽":
            continue
        shown = value["text"][alignment.inverse().forward(at)]
        assert shown == character or (character == "内" and shown == "記")


def test_only_what_is_asked_for_is_there_in_the_order_of_the_contract():
    value = analysis(page(), "x", {"words", "text", "id"})
    assert list(value) == ["schema", "id", "text", "words"]
    bare = Page(Article(Source("甲", "x"), "甲"), Choices(), plain, lambda _: None)
    assert set(analysis(bare, None, ALL)) == {"schema", "id", *FIELDS} - {
        "words", "pinyin", "readings", "entities", "repairs",
    }  # fmt: skip
    assert analysis(bare, None, {"encoding"})["encoding"] is None
    with pytest.raises(UsageError, match="colour"):
        analysis(page(), "x", {"colour"})


def test_what_is_not_in_the_text_is_shown_in_its_script_too():
    changed = replace(
        article(), metadata=Metadata(title="另标题"), entities=(
            Entity(3, 5, "PERSON", "李丽", titles=("大丽",)),
        ),
    )  # fmt: skip
    shown = Page(changed, Choices(script="twp"), longer, lambda text: (None,) * len(text))
    assert analysis(shown, "x", {"entities"})["entities"][0]["titles"] == ["大麗"]
    assert EXPORTERS["md"](shown).startswith("# 另標題\n\n標題\n")
    assert "<h1>另標題</h1>\n<p>標題</p>" in EXPORTERS["html"](shown)


def test_an_empty_document_is_a_document():
    bare = Page(
        Article(Source("", "x"), "", words=(), pinyin=()), Choices(), plain, lambda _: None
    )
    assert [EXPORTERS[form](bare) for form in ("txt", "md")] == ["", ""]
    assert Reader(EXPORTERS["html"](bare)).shown.strip() == ""
    value = json.loads(EXPORTERS["json"](bare))
    assert value["text"] == ""
    assert value["words"] == value["pinyin"] == []


def test_edits_and_alignment_agree_with_the_article():
    made = article()
    assert align_edits(len(made.source.text), made.edits).other_length == len(made.text)


@pytest.mark.shared
def test_the_seed_is_exported_whole(shared: Path):
    text = (shared / "cleaning" / "seed_gold.txt").read_text("utf-8")
    made = Article(Source(text, "seed.txt"), text)
    shown = Page(made, Choices(), plain, lambda _: None)
    assert EXPORTERS["txt"](shown) == text if text.endswith("\n") else text + "\n"
    assert from_text(EXPORTERS["html"](shown), "x", "html").text == text.strip("\n")
