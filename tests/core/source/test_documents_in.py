"""EPUB, DOCX, PDF, FictionBook, Markdown, subtitles, archives and our own JSON."""

from __future__ import annotations

import json

import pytest
from containers import W, docx, epub, fb2, paragraphs, pdf, zipped

from reader.core.article import Annotation
from reader.core.choices import Choices
from reader.core.errors import Damaged, Locked, NotText, SourceError, TooMuch
from reader.core.pipeline import clean_source
from reader.core.source import load_bytes
from reader.core.source.archive import Archive


def headings(source):
    return [(source.text[h.start : h.end], h.level, h.title) for h in source.headings]


# ---- EPUB ----


def test_the_chapters_of_a_book_in_order_with_their_ruby_and_headings():
    book = epub(
        [
            "<h1>第一章</h1><p>他在<ruby>銀<rt>yín</rt>行<rt>háng</rt></ruby>工作。</p>",
            "<p>二。</p>",
        ],
        contents=["第一章", "後記"],
        head="<dc:title>書名</dc:title><dc:creator>魯迅</dc:creator><dc:date>1921-12</dc:date>",
    )
    source = load_bytes(book, "book.epub")
    assert source.text == "第一章\n他在銀行工作。\n二。"
    assert source.format == "epub"
    assert source.annotations == (
        Annotation(6, 7, "yín", "author"),
        Annotation(7, 8, "háng", "author"),
    )
    assert headings(source) == [("第一章", 1, "第一章"), ("", 1, "後記")]
    assert (source.metadata.title, source.metadata.author) == ("書名", "魯迅")
    assert source.metadata.published == "1921-12"


def test_the_title_that_a_book_states_is_its_title():
    book = epub(["<h1>第一章</h1><p>他在工作。</p>" + "<p>長長的一段文字，說了許多事情。</p>" * 9])
    assert clean_source(load_bytes(book, "x"), Choices()).metadata.title == "書"


def test_an_older_book_names_its_chapters_in_an_ncx():
    source = load_bytes(epub(["<p>序</p>", "<p>甲</p>"], contents=["序", "甲"], ncx=True), "x")
    assert headings(source) == [("序", 1, "序"), ("甲", 1, "甲")]


def test_a_book_under_digital_rights_is_said_to_be_locked():
    locked = (
        "<encryption><EncryptedData><EncryptionMethod Algorithm='aes'/><CipherData>"
        "<CipherReference URI='{}'/></CipherData></EncryptedData></encryption>"
    )
    chapter = locked.format("OEBPS/text/c%200.xhtml")
    with pytest.raises(Locked):
        load_bytes(epub(["<p>甲</p>"], more={"META-INF/encryption.xml": chapter}), "x")
    font = locked.format("OEBPS/font.otf").replace("aes", "http://www.idpf.org/2008/embedding")
    assert (
        load_bytes(epub(["<p>甲</p>"], more={"META-INF/encryption.xml": font}), "x").text == "甲"
    )


def test_scripts_in_a_book_are_dead_and_addresses_stay_inside_of_it():
    book = epub(["<script>alert(1)</script><p onclick='x()'>甲</p>"])
    assert load_bytes(book, "x").text == "甲"
    names = ["../../etc/passwd", "/etc/passwd", "..\\..\\x", "C:\\x", "a/../../x"]
    archive = Archive(zipped(dict.fromkeys(names, "甲")))
    assert archive.read("/etc/passwd") == "甲".encode()
    package = (
        "<package><manifest><item id='c' href='../../../etc/hostname' media-type='text/html'/>"
        "</manifest><spine><itemref idref='c'/></spine></package>"
    )
    outside = epub([], more={"OEBPS/book.opf": package})
    with pytest.raises(SourceError):
        load_bytes(outside, "x")


# ---- DOCX ----


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


RUBY = (
    "<w:r><w:ruby><w:rt><w:r><w:t>yín háng</w:t></w:r></w:rt>"
    "<w:rubyBase><w:r><w:t>銀行</w:t></w:r></w:rubyBase></w:ruby></w:r>"
)


def test_ruby_in_a_word_document_keeps_its_base_and_its_reading():
    source = load_bytes(docx(f"<w:p>{run('他在')}{RUBY}{run('工作。')}</w:p>"), "x.docx")
    assert source.text == "他在銀行工作。"
    assert [(a.start, a.end, a.reading) for a in source.annotations] == [
        (2, 3, "yín"),
        (3, 4, "háng"),
    ]


def test_headings_notes_and_what_was_struck_out():
    styles = (
        f"<w:styles {W}><w:style w:styleId='a1'><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
        "<w:style w:styleId='b'><w:basedOn w:val='a1'/></w:style></w:styles>"
    )
    notes = (
        f"<w:footnotes {W}><w:footnote><w:p>{run('注：見前。')}</w:p></w:footnote></w:footnotes>"
    )
    body = (
        f"<w:p><w:pPr><w:pStyle w:val='b'/></w:pPr>{run('題目')}</w:p>"
        f"<w:p>{run('留')}<w:del><w:r><w:delText>刪</w:delText></w:r></w:del>"
        f"<w:ins>{run('增')}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{run('格')}</w:p></w:tc></w:tr></w:tbl>"
    )
    more = {"word/styles.xml": styles, "word/footnotes.xml": notes}
    source = load_bytes(docx(body, more), "x")
    assert source.text == "題目\n留增\n格\n注：見前。"
    assert headings(source) == [("題目", 1, "題目")]


# ---- PDF ----


def test_the_lines_of_a_page_are_paragraphs_again():
    rows = [(90, 700, "春眠不覺曉處處聞啼鳥夜來"), (66, 680, "風雨聲花落知多少白日依山盡黃")]
    rows += [(66, 660, "河入海流。"), (90, 640, "欲窮千里目更上一層樓床前"), (66, 620, "明月光。")]
    source = load_bytes(pdf([rows]), "x.pdf")
    assert source.text == (
        "春眠不覺曉處處聞啼鳥夜來風雨聲花落知多少白日依山盡黃河入海流。\n"
        "欲窮千里目更上一層樓床前明月光。"
    )


def test_two_columns_are_read_one_after_the_other():
    left = [
        (66, 700 - 20 * n, f"{'甲乙丙丁戊己庚辛壬癸'[n]}左欄文字一共十二個字") for n in range(8)
    ]
    right = [
        (320, 700 - 20 * n, f"{'子丑寅卯辰巳午未申酉'[n]}右欄文字一共十二個字") for n in range(8)
    ]
    rows = [row for pair in zip(left, right, strict=True) for row in pair]
    text = load_bytes(pdf([rows]), "x").text.replace("\n", "")
    assert text == "".join(t for _, _, t in left + right)


def test_heads_and_page_numbers_go_and_radicals_are_characters():
    pages = [
        [(250, 800, "本刊第三期"), (66, 400, f"第{n}⽂"), (66, 380, "⺠國"), (280, 40, f"- {n} -")]
        for n in "123"
    ]
    text = load_bytes(pdf(pages), "x").text
    assert text.replace("\n", "") == "第1文民國第2文民國第3文民國"


def test_pages_without_text_and_broken_files_say_so():
    with pytest.raises(NotText, match="OCR"):
        load_bytes(pdf([[]]), "x")
    with pytest.raises(Damaged):
        load_bytes(b"%PDF-1.4\nnothing", "x")


# ---- the others ----


def test_the_sections_of_a_fiction_book():
    info = (
        "<book-title>書</book-title><author><first-name>樹人</first-name>"
        "<last-name>周</last-name></author>"
    )
    book = fb2(
        "<section><title><p>第一章</p></title><p>甲<emphasis>乙</emphasis></p></section>", info
    )
    source = load_bytes(book, "x.fb2")
    assert source.text == "第一章\n甲乙"
    assert headings(source) == [("第一章", 1, "第一章")]
    assert (source.metadata.title, source.metadata.author) == ("書", "周樹人")


def test_markdown_is_known_by_its_name():
    text = (
        "---\ntitle: x\n---\n# 題\n\n一行\n又一行，**重**點。\n\n- 項\n\n"
        "<ruby>銀<rt>yín</rt></ruby>\n"
    )
    source = load_bytes(text.encode(), "a/文.MD")
    assert source.text == "題\n一行又一行，重點。\n項\n銀"
    assert (source.format, source.metadata.title) == ("markdown", "題")
    assert [a.reading for a in source.annotations] == ["yín"]
    assert load_bytes("# 題".encode(), "文.txt").text == "# 題"
    assert load_bytes(b"<html><p>\xe7\x94\xb2</p></html>", "x.md").format == "html"


SRT = (
    "1\n00:00:01,000 --> 00:00:02,500\n<i>你好</i>\n世界\n\n"
    "2\n00:00:03,000 --> 00:00:04,000\n再見\n"
)
ASS = (
    "[Script Info]\nScriptType: v4.00+\n\n[Events]\n"
    "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
    "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\b1}你好\\N世界\n"
    "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\p1}m 0 0 l 100 0{\\p0}\n"
    "Comment: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,注\n"
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (SRT, "你好\n世界\n再見"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n你好\n", "你好"),
        (ASS, "你好\n世界"),
    ],
)
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_subtitles_say_what_is_said(text, said, codec):
    text = text.replace("見", "见")
    source = load_bytes(text.encode(codec), "x.txt")
    assert (source.text, source.format) == (said.replace("見", "见"), "subtitles")


def test_an_archive_is_its_documents_in_order():
    entries = {
        "第10回.txt": "十",
        "第2回.txt": "二\n",
        "__MACOSX/x": "x",
        "p.png": b"\x89PNG\r\n\x1a\n",
    }
    source = load_bytes(zipped(entries), "x.zip")
    assert source.text == "二\n十"
    assert headings(source) == [("", 1, "第2回"), ("", 1, "第10回")]
    one = load_bytes(zipped({"a.html": "<p>甲</p>"}), "x.zip")
    assert (one.text, one.format, one.name) == ("甲", "html", "x.zip")
    with pytest.raises(NotText):
        load_bytes(zipped({"a.zip": zipped({"b.txt": "甲"})}), "x")


def test_our_own_json_reads_back():
    reading = {"start": 0, "end": 1, "candidates": [{"pinyin": "yín", "sources": ["author"]}]}
    made = {
        "schema": "reader/1",
        "text": "銀行",
        "metadata": {"title": "題"},
        "readings": [reading],
    }
    source = load_bytes(json.dumps(made).encode(), "x.json")
    assert (source.text, source.metadata.title, source.format) == ("銀行", "題", "json")
    assert source.annotations == (Annotation(0, 1, "yín", "author"),)
    with pytest.raises(Damaged):
        load_bytes(b'{"schema": "reader/1", "text": 3}', "x")


# ---- what does harm ----


def test_a_bomb_is_not_opened():
    bomb = zipped({"word/document.xml": b"\0" * (100 << 20), "[Content_Types].xml": "x"})
    with pytest.raises(TooMuch):
        load_bytes(bomb, "x")
    with pytest.raises(TooMuch):
        load_bytes(zipped({"a.txt": b" " * (8 << 20)}), "x")
    with pytest.raises(TooMuch):
        load_bytes(zipped({f"{n}.txt": "" for n in range(20_001)}), "x")


def test_an_archive_that_lies_about_its_sizes_is_damaged():
    honest = zipped({"a.txt": "甲" * 5000})
    lying = honest.replace((15000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    with pytest.raises(SourceError):
        Archive(lying).read("a.txt")


@pytest.mark.parametrize(
    "make", [lambda: epub(["<p>甲</p>"]), lambda: docx(f"<w:p>{run('甲')}</w:p>")]
)
def test_cut_off_and_broken_containers_say_so(make):
    data = make()
    for size in (10, len(data) // 2, len(data) - 10):
        with pytest.raises(SourceError):
            load_bytes(data[:size], "x")


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]><FictionBook><body><p>&i;</p></body></FictionBook>"
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    "<FictionBook><body><p>甲&a;</p></body></FictionBook>"
)


@pytest.mark.timeout(10)
def test_xml_has_no_entities_no_network_and_no_depth():
    with pytest.raises(SourceError):
        load_bytes(b"<FictionBook>" + b"<a>" * 200_000, "x")
    for hostile in (BOMB, OUTSIDE):
        try:
            text = load_bytes(hostile.encode(), "x").text
        except SourceError:
            continue
        assert "root" not in text
        assert len(text) < 1000


def test_signs_that_mean_markup_survive():
    text = "<&\"']]>甲"
    assert load_bytes(epub([paragraphs(text)]), "x").text == text
