"""What documents hold beside their text: links, notes, pictures, lists, quotations, tables."""

from __future__ import annotations

import os
import re
from base64 import b64encode

import pytest
from containers import W, docx, epub, fb2, pdf, zipped
from hypothesis import given
from hypothesis import strategies as st
from pictures import jpeg_head, png

from reader.core.choices import Choices
from reader.core.content import NO_CONTENT, Content, Item, Link, Note, Picture, carried
from reader.core.edits import Edit, align_edits
from reader.core.pipeline import clean_source, make_page
from reader.core.source import from_text, load, load_bytes
from reader.core.source.markers import counted
from reader.core.source.pictures import picture_bytes
from reader.core.source.pixels import size_of

DRAWING = 'xmlns:wp="p" xmlns:a="a" xmlns:r="r"'


def words(source, mark):
    return source.text[mark.start : mark.end]


def note_texts(source):
    return [(words(source, n), source.text[n.body : n.body_end]) for n in source.content.notes]


def test_links_lead_outside_or_to_a_place_of_the_text():
    html = '<p id="a">甲<a href="#b">乙</a></p><p>丙<a href="http://x.org/y?z=1">丁</a></p>'
    source = from_text(html + '<p id="b">戊</p>', format="html")
    assert source.text == "甲乙\n丙丁\n戊"
    assert source.content.links == (Link(1, 2, "", 6), Link(4, 5, "http://x.org/y?z=1", -1))


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "http://x.org/\u202egnp.exe",
        "http://",
        "http://[",
        "#nowhere",
        "x" * 5000,
        "other.html",
    ],
)
def test_an_address_that_leads_nowhere_good_is_no_link(address):
    assert from_text(f'<p>甲<a href="{address}">乙</a></p>', format="html").content.links == ()


def test_links_that_lead_to_each_other_end():
    html = '<p id="a"><a href="#b">甲甲</a></p><p id="b"><a href="#a">乙乙</a></p>'
    source = from_text(html, format="html")
    assert [link.place for link in source.content.links] == [3, 0]


def test_a_book_s_notes_are_known_by_what_it_says_of_them():
    book = epub(
        [
            '<p>春<a epub:type="noteref" href="c%201.xhtml#n">①</a>眠</p>',
            '<aside id="n"><p>① 注文。</p><p>又一段。</p></aside><p>後</p>',
        ]
    )
    source = load_bytes(book, "a.epub")
    assert note_texts(source) == [("①", "① 注文。\n又一段。")]
    assert source.content.links == ()


def test_notes_are_known_by_signs_that_lead_to_each_other():
    html = (
        '<p>春<sup><a id="r1" href="#n1">[1]</a></sup>眠<a id="r2" href="#n2">[2]</a></p><p>x</p>'
        '<p id="n1"><a href="#r1">[1]</a> 一</p><p id="n2"><a href="#r2">[2]</a> 二</p>'
    )
    source = from_text(html, format="html")
    assert note_texts(source) == [("[1]", "[1] 一"), ("[2]", "[2] 二")]
    assert [link.place for link in source.content.links] == [1, 5]


def test_a_sign_that_is_only_a_picture_calls_its_note_too():
    book = epub(
        ['<p>春<a class="duokan-footnote" href="#n"><img src="n.png"/></a>眠</p><p id="n">注</p>']
    )
    source = load_bytes(book, "a.epub")
    assert source.content.notes == (Note(1, 1, 3, 4),)
    assert source.content.pictures == ()


def test_pictures_stand_between_the_lines_and_have_their_size():
    book = epub(
        [
            '<p>甲</p><div><img src="../i/a.png" alt=" 一 圖 "/></div><p>乙</p>',
            '<p>丙<img src="../i/a.png" width="20"/></p><svg><image href="../i/b.jpg"/></svg>',
        ],
        more={"OEBPS/i/a.png": png(40, 30), "OEBPS/i/b.jpg": jpeg_head(640, 480, 60_000)},
    )
    source = load_bytes(book, "a.epub")
    assert source.text == "甲\n乙\n丙"
    assert source.content.pictures == (
        Picture(2, "OEBPS/i/a.png", "一 圖", 40, 30),
        Picture(5, "OEBPS/i/a.png", "", 20, 15),
        Picture(5, "OEBPS/i/b.jpg", "", 640, 480),
    )


def test_a_picture_of_the_web_is_an_address_and_what_it_shows():
    source = from_text('<p>甲</p><img src="https://x.org/a.png" alt="春"><p>乙</p>', format="html")
    assert source.content.pictures == (Picture(2, "", "春", 0, 0, "https://x.org/a.png"),)


def test_pictures_in_the_markup_itself_are_kept_apart():
    data = png(5, 4)
    html = f'<p>甲</p><img src="data:image/png;base64,{b64encode(data).decode()}"><p>乙</p>'
    source = from_text(html, format="html")
    assert source.content.pictures == (Picture(2, "#0", "", 5, 4),)
    assert picture_bytes("", "html", "#0", source.embedded) == data


def test_a_picture_beside_the_page_is_found_and_none_outside_its_folder(tmp_path):
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "a b.png").write_bytes(png(6, 7))
    outside = tmp_path.parent / "outside.png"
    outside.write_bytes(png(8, 9))
    (tmp_path / "link.png").symlink_to(outside)
    os.mkfifo(tmp_path / "pipe.png")
    names = ["page_files/a%20b.png", "../outside.png", str(outside), "link.png", "pipe.png", "."]
    pictures = "".join(f'<img src="{name}">' for name in names)
    page = tmp_path / "page.html"
    page.write_text(f"<html><body><p>甲</p>{pictures}<p>乙</p></body></html>")
    source = load(page)
    assert [p[3:5] for p in source.content.pictures] == [(6, 7)] + [(0, 0)] * 5
    kept = source.content.pictures[0]
    assert picture_bytes(str(page), "html", kept.name, {}) == png(6, 7)
    assert picture_bytes(str(page), "html", "../outside.png", {}) == b""


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        png(3, 3, claim=(60_000, 60_000)),
        png(3, 3, claim=(0, 3)),
        b"\xff\xd8" + b"\xff" * 5000,
        b"GIF89a",
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        b"BM" + b"\x00" * 40,
        b"<svg width='0' viewBox='0 0 0 0'>",
        b"<html>",
    ],
)
def test_what_has_no_sane_size_is_not_shown(head):
    assert size_of(head) == (0, 0)


@given(st.binary(max_size=200), st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"GIF8", b"BM",
                                                 b"RIFF1234WEBP", b"<svg "]))  # fmt: skip
def test_sizes_of_anything_at_all_are_sane(rest, head):
    width, height = size_of(head + rest)
    assert 0 <= width <= 30_000
    assert (width > 0) == (height > 0)


def test_lists_have_their_markers_and_depths():
    html = (
        "<ul><li>甲<ol start='3'><li>乙</li><li>丙</li></ol>丁</li></ul>"
        "<ol style='list-style-type: cjk-ideographic'><li>一條</li><li value='12'>二條</li></ol>"
        "<p>戊</p>"
    )
    source = from_text(html, format="html")
    found = [
        (source.text.split("\n")[at], i.level, i.marker)
        for at, i in enumerate(source.content.items)
    ]
    assert found == [
        ("甲", 1, "•"),
        ("乙", 2, "3."),
        ("丙", 2, "4."),
        ("丁", 1, ""),
        ("一條", 1, "一、"),
        ("二條", 1, "十二、"),
    ]


@pytest.mark.parametrize(
    ("number", "style", "written"),
    [
        (10, "cjk-ideographic", "十"),
        (21, "chineseCounting", "二十一"),
        (105, "chineseCounting", "一百零五"),
        (1010, "cjk-decimal", "一千零一十"),
        (28, "a", "ab"),
        (1994, "I", "MCMXCIV"),
        (3, "ideographTraditional", "丙"),
        (11, "ideographTraditional", "11"),
        (20, "decimalEnclosedCircle", "⑳"),
        (0, "a", "0"),
    ],
)
def test_lists_count_in_their_own_way(number, style, written):
    assert counted(number, style) == written


def test_quotations_join_their_lines():
    html = "<p>甲</p><blockquote><p>乙</p><p>丙</p></blockquote><p>丁</p>"
    source = from_text(html, format="html")
    assert [words(source, quote) for quote in source.content.quotes] == ["乙\n丙"]


def test_tables_are_rows_of_cells_and_a_page_that_is_laid_out_as_one_is_none():
    rows = "<tr><th>年</th><th>量</th></tr><tr><td>2016</td><td>20</td></tr>"
    source = from_text(f"<table>{rows}</table>", format="html")
    assert [(words(source, c), c.row, c.column, c.is_head) for c in source.content.cells] == [
        ("年", 0, 0, True),
        ("量", 0, 1, True),
        ("2016", 1, 0, False),
        ("20", 1, 1, False),
    ]
    page = "<table><tr><td>目</td><td>錄</td></tr><tr><td>甲<br>乙</td><td>丙</td></tr></table>"
    assert from_text(page, format="html").content.cells == ()


def test_a_word_document_s_notes_links_pictures_and_lists():
    body = (
        '<w:p><w:r><w:t>春眠</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'
        '<w:hyperlink r:id="l" xmlns:r="r"><w:r><w:t>網</w:t></w:r></w:hyperlink>'
        '<w:hyperlink w:anchor="end"><w:r><w:t>尾</w:t></w:r></w:hyperlink></w:p>'
        f'<w:p><w:r><w:drawing {DRAWING}><wp:inline><wp:extent cx="190500" cy="1"/>'
        '<wp:docPr descr="圖"/><a:blip r:embed="p"/></wp:inline></w:drawing></w:r></w:p>'
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        "<w:r><w:t>甲</w:t></w:r></w:p>"
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        "<w:r><w:t>乙</w:t></w:r></w:p>"
        '<w:p><w:bookmarkStart w:name="end"/><w:r><w:t>終</w:t></w:r></w:p>'
    )
    more = {
        "word/_rels/document.xml.rels": '<Relationships><Relationship Id="l" '
        'Target="https://x.org/" TargetMode="External"/>'
        '<Relationship Id="p" Target="media/a.png"/></Relationships>',
        "word/media/a.png": png(40, 20),
        "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="2"><w:p><w:r><w:t>注一</w:t>'
        "</w:r></w:p><w:p><w:r><w:t>注二</w:t></w:r></w:p></w:footnote></w:footnotes>",
        "word/numbering.xml": f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>'
        '<w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    }
    source = load_bytes(docx(body, more), "a.docx")
    assert source.text == "春眠網尾\n甲\n乙\n終\n注一\n注二"
    content = source.content
    assert note_texts(source) == [("", "注一\n注二")]
    assert content.links == (Link(2, 3, "https://x.org/"), Link(3, 4, "", 9))
    assert content.pictures == (Picture(5, "word/media/a.png", "圖", 20, 10),)
    assert content.items == (Item(5, 1, "一、"), Item(7, 2, "一.1"))


def test_a_fictionbook_s_notes_pictures_and_quotations():
    data = b64encode(png(9, 9)).decode()
    body = (
        '<section><p>春 <a xmlns:l="l" l:href="#n" type="note">[1]</a>眠</p>'
        '<image xmlns:l="l" l:href="#i"/><cite><p>引</p></cite></section></body>'
        '<body name="notes"><section id="n"><p>注文</p></section>'
    )
    book = fb2(body).replace(
        b"</FictionBook>",
        f'<binary id="i" content-type="image/png">{data}</binary></FictionBook>'.encode(),
    )
    source = load_bytes(book, "a.fb2")
    assert note_texts(source) == [("[1]", "注文")]
    assert source.content.pictures == (Picture(7, "#0", "", 9, 9),)
    assert [words(source, quote) for quote in source.content.quotes] == ["引"]


def test_a_pdf_file_s_outline_is_its_contents_and_its_links_lead_somewhere():
    pages = [
        [
            (72, 780, "第一章"),
            (72, 740, "春眠不覺曉，處處聞啼鳥，見第二章。"),
            (72, 700, "見網頁。"),
        ],
        [(72, 780, "前言"), (72, 700, "第二章"), (72, 660, "夜來風雨聲，花落知多少。")],
    ]
    source = load_bytes(
        pdf(
            pages,
            outline=[("第一章", 0, 800), ("第二章", 1, 715), ("無名", 1, 672), ("出界", 1, 10)],
            links=[
                (0, (72 + 12 * 13, 736, 72 + 12 * 16, 752), (1, 715)),
                (0, (84, 696, 108, 712), "https://x.org/a"),
                (0, (84, 696, 108, 712), "javascript:a()"),
                (0, (500, 10, 510, 20), "https://x.org/nothing"),
            ],
        ),
        "x.pdf",
    )
    plain = load_bytes(pdf(pages), "x.pdf")
    assert source.text == plain.text
    text = source.text
    found = [(h.title, text[h.start : h.end], h.level) for h in source.headings]
    assert found[:3] == [("第一章", "第一章", 1), ("第二章", "第二章", 1), ("無名", "", 1)]
    assert [(text[m.start : m.end], m.address) for m in source.content.links] == [
        ("第二章", ""),
        ("網頁", "https://x.org/a"),
    ]
    assert source.content.links[0].place == text.index("第二章", text.index("前言"))


def test_pictures_of_pages_in_an_archive_are_its_entries():
    page = "<html><body><p>甲</p><img src='i/a.png'><p>乙</p></body></html>"
    pages = {"x/1.html": page, "x/2.html": page, "x/i/a.png": png(3, 2)}
    source = load_bytes(zipped(pages), "a.zip")
    assert [(p.at, p.name, p.width) for p in source.content.pictures] == [
        (2, "x/i/a.png", 3),
        (6, "x/i/a.png", 3),
    ]


def test_contents_lead_to_the_places_that_they_name():
    nav = (
        '<html><body><nav><ol><li><a href="text/c%200.xhtml#p">第一節</a></li>'
        '<li><a href="text/c%200.xhtml#q">第二節</a></li></ol></nav></body></html>'
    )
    chapter = '<p>甲</p><p id="p">乙</p><p>丙</p><p id="q">丁</p>'
    book = epub([chapter], contents=["x"], more={"OEBPS/nav.xhtml": nav})
    headings = load_bytes(book, "a.epub").headings
    assert [(h.start, h.title) for h in headings] == [(2, "第一節"), (6, "第二節")]


@pytest.mark.timeout(20)
def test_ten_thousand_notes_and_as_many_pictures_are_no_trouble():
    notes = "".join(
        f'<p>文<sup><a id="r{n}" href="#n{n}">[{n}]</a></sup></p><img src="x{n}.png">'
        for n in range(10_000)
    )
    bodies = "".join(f'<p id="n{n}"><a href="#r{n}">[{n}]</a> 注</p>' for n in range(10_000))
    content = from_text(notes + bodies, format="html").content
    assert len(content.notes) == 10_000
    assert len(content.pictures) == 5000


TAGS = st.sampled_from(
    [
        "<p>", "</p>", "<li>", "</li>", "<ul>", "</ul>", "<ol>", "</ol>", "<blockquote>",
        "</blockquote>", "<table>", "<tr>", "<td>", "</table>", "<sup>", "</sup>", "<br>", "</a>",
        "<ruby>春<rt>chūn</rt></ruby>", "<div id='x'>", "</div>", "<svg><image href='a'/></svg>",
        '<a href="#x">', '<a href="http://x.org">', '<img src="a.png">', '<a id="y">', "<h2>",
        "</h2>",
        "春 眠\n不", "覺曉。", " ", "ab",
    ]
)  # fmt: skip


@given(st.lists(TAGS, max_size=40).map("".join))
def test_marks_change_nothing_of_the_text_and_lie_in_it(html):
    bare = re.sub(r"<ima?ge?[^>]*>| id='x'| id=\"y\"|<sup>|</sup>", "", html)
    source, plain = from_text(html, format="html"), from_text(bare, format="html")
    assert source.text == plain.text
    size = len(source.text)
    content = source.content
    starts = {0, *(at + 1 for at, sign in enumerate(source.text) if sign == "\n")}
    assert all(0 <= link.start < link.end <= size for link in content.links)
    assert all(0 <= n.start <= n.end <= size >= n.body_end > n.body >= 0 for n in content.notes)
    assert all(0 <= picture.at <= size for picture in content.pictures)
    assert all(item.start in starts for item in content.items)
    assert all("\n" not in words(source, link) for link in content.links)


EDITS = st.lists(
    st.tuples(st.integers(0, 19), st.text("甲 \n", max_size=2)),
    max_size=6,
    unique_by=lambda e: e[0],
)


@given(EDITS)
def test_marks_are_carried_on_as_their_characters_are(given_edits):
    text = "一二三四五六七八九十" * 2
    edits = tuple(Edit(at, at + 1, text[at], new, "x", "x") for at, new in sorted(given_edits))
    onward = align_edits(len(text), edits)
    content = Content(
        links=(Link(3, 7, "", 12),), notes=(Note(5, 5, 15, 20),), pictures=(Picture(10, "a"),)
    )
    made = carried(content, onward)
    for link in made.links:
        assert (link.start, link.end) == onward.forward_span(3, 7)
        assert link.place == onward.forward(12)
    assert made.pictures[0].at == onward.forward(10)

    assert carried(NO_CONTENT, onward) is NO_CONTENT


def test_a_note_whose_sign_is_cleaned_away_is_still_called():
    note = Content(notes=(Note(2, 5, 8, 12),))
    edits = (Edit(2, 5, "[1]", "", "x", "x"),)
    assert carried(note, align_edits(12, edits)).notes == (Note(2, 2, 5, 9),)


def test_the_page_knows_where_everything_stands():
    html = (
        '<p>头发<a href="http://x.org">里面</a></p><img src="https://x.org/i.png" alt="x">'
        "<blockquote><p>引文</p></blockquote><ul><li>甲<p>乙</p></li></ul>"
    )
    article = clean_source(from_text(html, format="html"), Choices())
    page = make_page(article, Choices(script="tw"))
    first, quote, item, rest = (page.paragraph(n) for n in range(4))
    assert [(first.text[m.start : m.end], m.kind) for m in first.marks] == [("裡面", "link")]
    assert (quote.before, quote.quoted) == ((0,), 1)
    assert (item.level, item.marker, rest.level, rest.marker) == (1, "•", 1, "")
    assert list(page.pictures) == [(5, 0)]
