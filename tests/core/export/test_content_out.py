"""Links, notes, pictures, lists, quotations and tables come out, and can be read back."""

from __future__ import annotations

import re
from zipfile import ZipFile

import pytest
from containers import epub
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from pictures import png

from reader.core.choices import Choices
from reader.core.errors import ReaderError
from reader.core.export.formats import EXPORTERS
from reader.core.pipeline import clean_source, export, page_of
from reader.core.source import from_text, load, load_bytes
from reader.core.source.pictures import picture_bytes

FIRST = (
    '<h1>第一章</h1><p>春眠<a epub:type="noteref" href="#n">[1]</a>不覺曉，'
    '見<a href="c%201.xhtml#s">第二章</a>與<a href="https://x.org/?a=1&amp;b=2">網頁</a>。</p>'
    '<div><img src="../i/a.png" alt="一&quot;圖"/></div>'
    "<ul><li>甲<ol><li>乙</li><li>丙</li></ol></li><li>丁</li></ul>"
    '<ol style="list-style-type: cjk-ideographic"><li>戊<p>己</p></li><li>庚</li></ol>'
    "<blockquote><p>引文</p><p>又引</p></blockquote><p>處處</p>"
    "<table><tr><th>年</th><th>量</th></tr><tr><td>一</td><td>二|三</td></tr></table><p>後</p>"
    '<p>聞啼鳥<sup><a href="#m"><img src="x.png"/></a></sup></p>'
    '<p id="n">[1] 注文</p><p id="m">又注</p>'
)
SECOND = '<h1 id="s">第二章</h1><p>夜來</p><img src="../i/a.png"/>'


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "book.epub"
    title = "<dc:title>第一章</dc:title>"
    path.write_bytes(epub([FIRST, SECOND], head=title, more={"OEBPS/i/a.png": png(40, 30)}))
    return path


@pytest.mark.parametrize("kind", ["html", "epub", "md"])
@pytest.mark.parametrize("ruby", ["none", "pinyin"])
def test_what_a_book_holds_comes_out_and_back(book, tmp_path, kind, ruby):
    choices = Choices(ruby=ruby)
    before = load(book)
    out = tmp_path / f"out.{kind}"
    export(clean_source(before, choices), choices, kind, str(out))
    after = load(out)
    assert after.text == before.text
    mine, theirs = after.content, before.content

    def shown(source):
        text = source.text
        return (
            [(text[m.start : m.end], m.address, m.place < 0) for m in source.content.links],
            [(m.start, m.end, m.body) for m in source.content.notes],
            [(m.at, m.alt) for m in source.content.pictures],
            [text[m.start : m.end] for m in source.content.quotes],
            [(text[m.start : m.end], m.row, m.column, m.is_head) for m in source.content.cells],
        )

    assert shown(after) == shown(before)
    assert [m.place for m in mine.links] == [m.place for m in theirs.links]
    assert [m[:2] for m in mine.items] == [m[:2] for m in theirs.items]
    if kind != "md":
        assert mine.items == theirs.items
    assert len({p.name for p in mine.pictures}) in (1, 2)
    for picture in mine.pictures:
        assert picture[3:5] == (40, 30)
        assert picture_bytes(str(out), after.format, picture.name, after.embedded) == png(40, 30)


def test_a_word_document_has_links_pictures_and_lists_of_its_own(book, tmp_path):
    before = load(book)
    out = tmp_path / "out.docx"
    export(clean_source(before, Choices()), Choices(), "docx", str(out))
    after = load(out)
    assert after.text == before.text
    assert [m[:3] for m in after.content.links] == [m[:3] for m in before.content.links]
    assert after.content.notes == before.content.notes[:1]
    pictures = [(p.at, p.alt, p.width, p.height) for p in before.content.pictures]
    assert [(p.at, p.alt, p.width, p.height) for p in after.content.pictures] == pictures
    marked = [item for item in before.content.items if item.marker]
    assert [item[:2] for item in after.content.items] == [item[:2] for item in marked]
    assert [i.marker for i in after.content.items][-2:] == ["一、", "二、"]
    with ZipFile(out) as made:
        document = etree.fromstring(made.read("word/document.xml"))
        for name in made.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(made.read(name))
    assert [cell[2:5] for cell in after.content.cells] == [
        cell[2:5] for cell in before.content.cells
    ]
    tables = [element for element in document.iter() if element.tag.endswith("}tbl")]
    assert len(tables) == 1


def test_a_book_that_is_written_is_well_formed_and_names_its_pictures(book, tmp_path):
    out = tmp_path / "out.epub"
    export(clean_source(load(book), Choices()), Choices(), "epub", str(out))
    with ZipFile(out) as made:
        names = made.namelist()
        package = made.read("EPUB/book.opf").decode()
        for name in names:
            if name.endswith((".xhtml", ".opf", ".ncx")):
                etree.fromstring(made.read(name))
    assert "EPUB/images/i0001.png" in names
    assert names.count("EPUB/images/i0001.png") == 1
    assert 'href="images/i0001.png" media-type="image/png"' in package


def test_nothing_is_loaded_when_an_exported_page_is_opened(tmp_path):
    html = (
        '<p>春</p><img src="https://x.org/a.png" alt="圖"><p><a href="javascript:a()">眠</a></p>'
    )
    page = page_of(clean_source(from_text(html, format="html"), Choices()), Choices())
    for kind in ("html", "md"):
        made = EXPORTERS[kind](page)
        assert "x.org" not in made
        assert "javascript" not in made
        assert "圖" in made


def test_pictures_that_are_gone_leave_what_they_showed(book, tmp_path):
    article = clean_source(load(book), Choices())
    book.unlink()
    out = tmp_path / "out.html"
    export(article, Choices(), "html", str(out))
    assert "data:" not in out.read_text("utf-8")
    assert "圖" in out.read_text("utf-8")


BLOCKS = st.recursive(
    st.sampled_from(["<p>春</p>", "<p>眠</p>", "<p>不<a href='http://x.org'>覺</a></p>"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(
            lambda parts: "<ul>" + "".join(f"<li>曉{part}</li>" for part in parts) + "</ul>"
        ),
        st.lists(inner, min_size=1, max_size=3).map(
            lambda parts: "<ol>" + "".join(f"<li>處{part}</li>" for part in parts) + "</ol>"
        ),
        inner.map(lambda part: f"<blockquote><p>聞</p>{part}</blockquote>"),
    ),
    max_leaves=8,
)


@given(st.lists(BLOCKS, min_size=1, max_size=4).map("".join))
def test_any_nesting_of_lists_is_well_formed_and_keeps_its_text(html):
    source = from_text(html, format="html")
    page = page_of(clean_source(source, Choices(clean=False)), Choices())
    made = EXPORTERS["html"](page)
    body = re.sub(r"<(meta|!DOCTYPE)[^>]*>", "", made)
    etree.fromstring(body.encode())
    back = load_bytes(made.encode(), "x.html")
    assert back.text == source.text
    assert [item[:2] for item in back.content.items] == [item[:2] for item in source.content.items]
    assert load_bytes(EXPORTERS["md"](page).encode(), "x.md").text == source.text


def test_an_unknown_format_is_still_refused(book, tmp_path):
    with pytest.raises(ReaderError):
        export(clean_source(load(book), Choices()), Choices(), "x", str(tmp_path / "x"))
