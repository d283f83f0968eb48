from __future__ import annotations

import json
import random
import socket
import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import NotText
from reader.core.source import from_text, load, load_bytes

if TYPE_CHECKING:
    from pathlib import Path

NAVIGATION = (
    '<div class="nav"><a href="/">首页</a> <a href="/n">新闻</a> <a href="/g">公告</a></div>'
)
FOOT = (
    '<div class="footer"><p>版权所有 某某网 备案123456号</p></div>'
    '<div class="share">分享到：<a href="w">微信</a><a href="x">微博</a></div>'
)
SIDE = "<div><h3>热门文章</h3><ul>{}</ul></div>".format(
    "".join(f'<li><a href="/{n}">关于第{n}条的通知</a></li>' for n in range(12))
)
PARAGRAPHS = (
    "秋天到了，村口的老槐树开始落叶。孩子们放学以后都到树下来玩，他们把叶子堆成小山，又一下子推倒，笑声传得很远。",
    "老人们坐在石凳上晒太阳，谈论今年的收成。玉米比去年多收了两成，苹果的价钱也好，大家脸上都带着笑。",
    "到了晚上，家家户户亮起灯来，从山上望下去，像是一条发光的河。",
)


def page(body: str) -> str:
    return (
        "<!DOCTYPE html><html><head><title>村庄 - 某某网</title>"
        "<script>document.write('<p>脚本</p>')</script></head>"
        f"<body>{NAVIGATION}{SIDE}{body}{FOOT}</body></html>"
    )


def ruby(text: str) -> str:
    """The text with ruby over all but blanks."""
    return "".join(
        f"<ruby>{c}<rp>(</rp><rt>x{n}</rt><rp>)</rp></ruby>" if c.strip() else c
        for n, c in enumerate(text)
    )


def text_of(html: str) -> str:
    return from_text(html, "x", "html").text


def readings(html: str) -> list[tuple[str, str]]:
    source = from_text(html, "x", "html")
    assert all(a.origin == "author" for a in source.annotations)
    return [(source.text[a.start : a.end], a.reading) for a in source.annotations]


def test_the_main_text_of_a_page_is_chosen_and_quoted():
    body = "<div class='article'><h1>村庄</h1><p class='info'>来源：日报 2020-01-02</p>"
    body += "".join(f"<p>{p}</p>" for p in PARAGRAPHS) + "</div>"
    source = from_text(page(body), "x", "html")
    assert source.text == "\n".join(("村庄", "来源：日报 2020-01-02", *PARAGRAPHS))
    assert source.metadata.title == "村庄"
    assert source.format == "html"


def test_ruby_keeps_its_place_in_a_page():
    body = "".join(f"<p>　　{ruby(p)}</p>" for p in PARAGRAPHS)
    source = from_text(page(f"<div>{body}</div>"), "x", "html")
    assert source.text == "\n".join(PARAGRAPHS)
    assert len(source.annotations) == sum(map(len, PARAGRAPHS))
    start = len(PARAGRAPHS[0]) + 1
    found = {a.start: a.reading for a in source.annotations}
    assert found[0] == found[start] == "x0"
    assert found[start + 3] == "x3"


@pytest.mark.parametrize("joint", ["<br>", "</p><p>", "</td></tr><tr><td>"])
def test_paragraphs_are_parted_by_one_line_end(joint):
    body = f"<table><tr><td><p>{joint.join(PARAGRAPHS)}</p></td></tr></table>"
    assert text_of(page(body)) == "\n".join(PARAGRAPHS)


def test_a_short_poem_is_its_page():
    poem = ("静夜思", "李白", "床前明月光，疑是地上霜。", "举头望明月，低头思故乡。")
    body = f"<h1>{poem[0]}</h1><p>{poem[1]}</p><p>{poem[2]}<br>{poem[3]}</p>"
    assert text_of(page(body)) == "\n".join(poem)


def test_a_fragment_is_all_main_text():
    assert text_of("<p>短。</p>\n\n<p>也短。</p>") == "短。\n也短。"
    assert text_of("甲\n乙<ruby>丙<rt>bǐng</rt></ruby>") == "甲\n乙丙"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<ruby>漢<rt>hàn</rt>字<rt>zì</rt></ruby>", [("漢", "hàn"), ("字", "zì")]),
        ("<ruby><rb>漢<rb>字<rt>hàn<rt>zì</ruby>", [("漢", "hàn"), ("字", "zì")]),
        ("<ruby>漢字<rt>hàn zì</rt></ruby>", [("漢", "hàn"), ("字", "zì")]),
        ("<ruby>漢字<rt>hànzì</rt></ruby>", [("漢字", "hànzì")]),
        (
            "<ruby>漢字<rtc><rt>hàn</rt><rt>zì</rt></rtc><rtc>script</rtc></ruby>",
            [("漢", "hàn"), ("字", "zì")],
        ),
        ("<ruby>漢<rp>（</rp><rt>ㄏㄢˋ</rt><rp>）</rp></ruby>", [("漢", "ㄏㄢˋ")]),
        ("<ruby>\n 漢 <rt> hàn </rt>\n 字 <rt>zì</rt>\n</ruby>", [("漢", "hàn"), ("字", "zì")]),
        ("<ruby>漢<rt>hàn<p>字", [("漢", "hàn")]),
        ("<ruby>漢字</ruby>", []),
        ("<ruby><b>漢</b><rt><i>hàn</i></rt></ruby>字", [("漢", "hàn")]),
        ("<ruby>漢字，<rt>hàn zì</rt></ruby>", [("漢", "hàn"), ("字", "zì")]),
        ("<ruby><rb>漢</rb><rb>字</rb><rt>hànzì</rt></ruby>", [("漢字", "hànzì")]),
        ("<ruby><ruby>漢<rt>hàn</rt></ruby><rt>Han</rt></ruby>字", [("漢", "hàn")]),
    ],
)
def test_ruby_in_all_its_forms(markup, expected):
    assert readings(f"<p>前{markup}</p><p>後</p>") == expected
    assert (
        text_of(f"<p>前{markup}</p><p>後</p>")
        .replace("\n", "")
        .replace("字", "")
        .replace("，", "")
        == "前漢後"
    )


def test_white_space_is_that_of_a_browser():
    assert text_of("<p> 他在\n  工作 a\n b&nbsp;c&#20013;&lt;p&gt; </p>") == "他在工作 a b c中<p>"
    assert text_of("<pre>一\n  二</pre>") == "一\n二"


@pytest.mark.parametrize(
    "style", ["display:none", "visibility: hidden", "font-size:0", "font-size: 0px; color: red"]
)
def test_what_is_hidden_in_a_line_leaves_no_break(style):
    assert text_of(f"<p>甲乙，<span style='{style}'>藏</span>丙丁。</p>") == "甲乙，丙丁。"
    assert text_of("<p>甲<span style='font-size:0.9em'>乙</span>丙</p>") == "甲乙丙"


def test_nothing_hidden_or_active_is_text():
    hidden = (
        "<script>a='<p>坏</p>'</script><style>p{}</style><p hidden>藏</p>"
        "<div style='display: none'>藏</div><template>藏</template><!-- 藏 --><svg>藏</svg>"
    )
    assert text_of(f"<p>甲</p>{hidden}<p title='a>b'>乙</p>") == "甲\n乙"


def test_nothing_is_fetched(monkeypatch):
    def refuse(*arguments: object) -> None:
        pytest.fail(f"a connection was tried: {arguments}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    body = (
        '<img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe>'
        '<link rel="stylesheet" href="http://127.0.0.1:9/a.css"><p>' + PARAGRAPHS[0] + "</p>"
    )
    assert PARAGRAPHS[0] in text_of(page(body))


@pytest.mark.parametrize("codec", ["gbk", "big5", "utf-8", "utf-8-sig", "utf-16"])
def test_the_bytes_decide_over_a_wrong_declaration(codec):
    html = (
        '<html><head><meta charset="gb2312"></head><body><p>春天來了，花開了。</p></body></html>'
    )
    source = load_bytes(html.encode(codec), "x.txt")
    assert (source.text, source.format) == ("春天來了，花開了。", "html")


def test_markup_says_title_and_date_only_when_sure():
    head = (
        '<meta name="PubDate" content="2018-03-28 10:20">'
        '<meta name="ContentSource" content="日报">'
        '<meta name="author" content="admin"><title>首页</title>'
    )
    metadata = from_text(f"<html><head>{head}</head><p>文</p></html>", "x", "html").metadata
    assert metadata.published == "2018-03-28T10:20"
    assert metadata.source == "日报"
    assert metadata.author is None
    assert metadata.title is None


@pytest.mark.parametrize(
    ("content", "published"),
    [
        ("2018年3月8日", "2018-03-08"),
        ("2018-03-28T10:20:30+08:00", "2018-03-28T10:20:30"),
        ("2018-03-28 25:00", "2018-03-28"),
        ("2018-13-01", None),
        ("昨天", None),
    ],
)
def test_dates_of_markup_are_iso_8601(content, published):
    html = f"<html><meta name='pubdate' content='{content}'><p>文</p></html>"
    assert from_text(html, "x", "html").metadata.published == published


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("<p>甲</p>", "html"),
        ("\n<!-- x -->\n<!DOCTYPE html><p>甲", "html"),
        ("前<ruby>甲<rt>jiǎ</rt></ruby>", "html"),
        ("<甲> 说：a < b", "text"),
        ("写网页时用 <p> 开始一段。", "text"),
        ("&ldquo;甲&rdquo;&#20013;<br>", "text"),
        ("<p> 是段落的标记", "text"),
    ],
)
def test_content_decides_what_is_html(text, form):
    assert load_bytes(text.encode(), "x.html").format == form


def test_what_trafilatura_cannot_do_is_done_without_it(monkeypatch):
    def fail(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr("trafilatura.bare_extraction", fail)
    body = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    assert text_of(page(f"<article>{body}</article>")) == "\n".join(PARAGRAPHS)


def test_a_huge_page_is_read_whole():
    lines = [f"第{n}段的内容在这里。" for n in range(21_000)]
    body = "".join(f"<p>{line}</p>" for line in lines)
    assert text_of(f"<html><body><nav>首页</nav>{body}</body></html>") == "\n".join(lines)


def test_headings_and_origin_passed_over_are_put_back():
    body = (
        f"<h1>村庄</h1><div>2020-01-02 10:00　来源：日报</div><div><p>{PARAGRAPHS[0]}</p>"
        f"<p><a href='/x'>点击这里看原来的文章和图片</a></p><p>{PARAGRAPHS[1]}</p></div>"
    )
    text = text_of(page(body))
    assert text.split("\n")[:2] == ["村庄", "2020-01-02 10:00　来源：日报"]
    assert "点击" not in text


def test_plain_text_and_fragments_do_not_load_trafilatura():
    program = (
        "import sys; from reader.core.source import load_bytes\n"
        "load_bytes('甲'.encode(), 'x'); load_bytes('<p>甲</p>'.encode(), 'x')\n"
        "sys.exit('trafilatura' in sys.modules or 'lxml' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("1 < 2 and 3 <4 </ p>", "1 < 2 and 3 <4 </ p>"),
        ("a<?php x ?>b<!x>c<![CDATA[d<e]]>f", "abcd<ef"),
        ("<!DOCTYPE p [<!ENTITY a 'b'> ]>甲", "甲"),
        ('<p>甲<p x="y', "甲"),
        ("<p>甲<script>乙", "甲"),
        ("<p>甲<!-- 乙", "甲"),
        ("<p x='>' y = \">\" z=>甲</p >", "甲"),
        ("<p title='a\">甲</p><p>'>乙</p>", "乙"),
        ("<p it's>甲</p>", "甲"),
    ],
)
def test_markup_is_cut_as_the_standard_says(markup, text):
    assert text_of(markup) == text


HOSTILE = {
    "deep": "<div>" * 100_000 + "中文" + "</div>" * 100_000,
    "deep ruby": "<ruby>" * 100_000 + "中文",
    "deep page": "<html><body><nav>x</nav>" + "<table><tr><td>" * 6000 + "中文",
    "entities": "<p>" + "&amp;" * 1_000_000,
    "declared entities": '<!DOCTYPE p [<!ENTITY a "lol">' + "".join(
        f'<!ENTITY b{n} "&a;&a;&a;">' for n in range(1000)
    ) + "]><p>&b999;中文</p>",
    "open quotes": "<p>" + '<a title="' * 100_000,
    "odd quotes": "<p>" + "<a 'x " * 100_000,
    "open comments": "<p>" + "<!--" * 200_000,
    "leading comments": "<!---->" * 100_000 + "<p",
    "brackets": "<p>" + "<" * 500_000,
    "attributes": "<p " + "a=b " * 300_000 + ">中文</p>",
    "paragraphs": "<html><body><nav>x</nav>" + "<p>中文段落的内容" * 15_000,
    "unclosed": "<html><body><nav>x</nav><p>" + "<b>中" * 15_000,
    "cdata": "<p>" + "<![CDATA[" * 100_000,
    "hidden": "<p hidden>" * 100_000 + "中文",
    "blanks": "<p>" + " " * 2_000_000 + "中",
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_markup_gives_text_within_five_seconds(kind):
    begun = time.process_time()
    with suppress(NotText):
        load_bytes(HOSTILE[kind].encode(), "x")
    assert time.process_time() - begun < 5


@given(st.text(st.sampled_from("<>/!-[]\"'= &;abprtuy中文\n"), max_size=120))
def test_any_markup_gives_text_and_annotations_over_it(markup):
    source = from_text(markup, "x", "html")
    assert all(0 <= a.start < a.end <= len(source.text) for a in source.annotations)
    assert not source.text.startswith("\n")


@given(st.lists(st.text(st.sampled_from("中文字，。a1"), min_size=1, max_size=12), min_size=1))
def test_ruby_over_each_character_gives_the_text_back(lines):
    html = "".join(f"<p>{ruby(line)}</p>" for line in lines)
    source = from_text(html, "x", "html")
    assert source.text == "\n".join(lines)
    assert [source.text[a.start : a.end] for a in source.annotations] == list("".join(lines))


@pytest.mark.shared
def test_the_shared_ruby_document_comes_out_as_its_gold(shared: Path):
    folder = shared / "cleaning" / "dev"
    source = load(folder / "011.in.txt")
    assert source.format == "html"
    assert source.text == (folder / "011.gold.txt").read_text("utf-8")
    assert len(source.annotations) == 20


@pytest.mark.shared
def test_pages_made_of_shared_sentences_come_out_whole(shared: Path):
    lines = (shared / "script" / "ud_gsd_pairs.dev.jsonl").read_text("utf-8").splitlines()
    sentences = [json.loads(line)["hans"].strip() for line in lines]
    paragraphs = ["".join(sentences[n : n + 5]) for n in range(0, 300, 5)]
    right = 0
    for seed in range(20):
        chosen = random.Random(seed).sample(paragraphs, 1 + seed % 7)  # noqa: S311
        body = "".join(f"<p>{ruby(p) if seed % 2 else p}</p>" for p in chosen)
        right += text_of(page(f"<div><h1>标题</h1>{body}</div>")) == "\n".join(("标题", *chosen))
    assert right >= 19
