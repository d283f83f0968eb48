"""Printing: what the file says when it is read again, its outline, its sheets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.cli import main
from reader.core.article import Heading, Metadata
from reader.core.choices import Choices
from reader.core.errors import WriteError
from reader.core.pipeline import clean_source, page_of
from reader.core.source import from_text, load_bytes
from reader.ui.export.pdf import Print, print_page

pdfium = pytest.importorskip("pypdfium2")

TEXT = (
    "边城\n由四川过湖南去，靠东有一条官路。这官路将近湘西边境，到了一个地方名为“茶峒”的小山城时，"
    "有一小溪，溪边有座白色小塔，塔下住了一户单独的人家。2016年9月, 20家(次)OK.\n"
)


def printed(text, ruby="none", **more):
    source = replace(from_text(text, "a/边城.txt"), **more)
    choices = Choices(ruby=ruby)
    sheets = Print(page_of(clean_source(source, choices), choices))
    done = list(sheets.go_on())
    return sheets.data(), done


@pytest.mark.parametrize("ruby", ["none", "pinyin"])
def test_what_is_printed_reads_as_the_text(qapp, ruby):
    data, done = printed(TEXT * 6, ruby)
    assert done[-1] > 0.9
    read = load_bytes(data, "x.pdf").text
    assert "".join(read.split()) == "".join((TEXT * 6).split())
    assert len(read.split("\n")) == 12


def test_characters_that_share_a_drawing_with_a_radical_come_out_right(qapp):
    text = "文日月木手口自行见马长民龙龟鬼鱼鸟鹿麦黄黍黑齐齿，長見馬龍龜魚鳥鹿麥黃齊齒。"
    data, _ = printed(text)
    with pdfium.PdfDocument(data) as document:
        page = document[0].get_textpage()
        signs = {c for c in page.get_text_range() if not c.isspace()}
    assert signs - {"1"} == set(text)


def test_sheets_are_filled_and_chapters_are_found_in_the_outline(qapp):
    chapter = "第一章\n" + TEXT * 40
    text = chapter + chapter.replace("第一章", "第二章（上）")
    at = len(chapter)
    found = (Heading(0, 3, 1, "第一章"), Heading(at, at + 6, 1, "第二章（上）"))
    data, done = printed(text, "none", headings=found, metadata=Metadata(title="边城"))
    assert done == sorted(done)
    with pdfium.PdfDocument(data) as document:
        assert len(document) == len(done) > 4
        assert document.get_metadata_value("Title") == "边城"
        outline = [(o.get_title(), o.get_dest().get_index()) for o in document.get_toc()]
    assert [title for title, _ in outline] == ["第一章", "第二章（上）"]
    assert outline[0][1] == 0
    assert outline[1][1] in {len(done) // 2 - 1, len(done) // 2}


def test_an_empty_text_is_an_empty_sheet(qapp):
    data, done = printed("")
    assert done == [1.0]
    assert data.startswith(b"%PDF-")


def test_a_folder_that_is_not_there_is_said(qapp, tmp_path):
    page = page_of(clean_source(from_text("甲"), Choices()), Choices())
    with pytest.raises(WriteError):
        print_page(page, str(tmp_path / "a" / "b"))


def test_the_command_line_prints(qapp, tmp_path):
    (tmp_path / "in.txt").write_text(TEXT, encoding="utf-8")
    command = ["export", tmp_path / "in.txt", "--to", "pdf", "-o", tmp_path / "out.pdf"]
    assert main([*map(str, command), "--ruby", "zhuyin", "--script", "tw"]) == 0
    text = load_bytes((tmp_path / "out.pdf").read_bytes(), "x").text
    assert "邊城" in text
