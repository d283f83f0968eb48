"""Printing: what the file says when it is read again, its outline, its sheets."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pictures import png

from reader.cli import main
from reader.core.article import Heading, Metadata
from reader.core.choices import Choices
from reader.core.errors import WriteError
from reader.core.pipeline import clean_source, page_of
from reader.core.source import from_text, load, load_bytes
from reader.ui.export.paper import PaperSetup
from reader.ui.export.pdf import Print, print_page
from reader.ui.export.pdffile import with_texts

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


RARE = (
    "𠮷野家、𡃁仔、㐂、〇、𰻞麵。⼀⼁⽂⽇⽔⾒⾺⺠⻰文日水見馬民龙。😀👍🏽👨\u200d👩\u200d👧❤\ufe0f☕，"
    "葛\U000e0100e\u0301 café ﬁre “quoted” – — … ㎡ Ⅷ ①，ㄅㄆˊ˙ひらカナ한국어→∞≠αβ。\n" * 3
)


def squeezed(text):
    return "".join(text.split())


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not here")
@pytest.mark.parametrize("order", ["-raw", "-layout"])
@pytest.mark.parametrize("text", [RARE, TEXT * 3])
def test_no_character_comes_out_wrong_in_pdftotext(qapp, tmp_path, text, order):
    data, _ = printed(text)
    (tmp_path / "a.pdf").write_bytes(data)
    command = ["pdftotext", order, "-enc", "UTF-8", str(tmp_path / "a.pdf"), "-"]
    read = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert squeezed(read.rpartition("1")[0]) == squeezed(text)


@pytest.mark.shared
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not here")
def test_the_seed_comes_out_right(qapp, tmp_path, shared):
    text = (shared / "cleaning" / "seed_gold.txt").read_text("utf-8")
    data, _ = printed(text)
    (tmp_path / "a.pdf").write_bytes(data)
    command = ["pdftotext", "-enc", "UTF-8", str(tmp_path / "a.pdf"), "-"]
    read = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    sheets = [sheet.rstrip().removesuffix(str(n)) for n, sheet in enumerate(read.split("\f"), 1)]
    assert squeezed("".join(sheets)) == squeezed(text)


def test_radicals_that_share_a_glyph_are_told_apart(qapp):
    text = "⽂文⽇日⾺马馬⼀一"
    data, _ = printed(text)
    with pdfium.PdfDocument(data) as document:
        read = document[0].get_textpage().get_text_range()
    assert squeezed(read).removesuffix("1") == text


def test_the_same_text_is_the_same_file(qapp, tmp_path, monkeypatch):
    (tmp_path / "in.txt").write_text(RARE + TEXT, encoding="utf-8")
    made = []
    for seed in ("1", "2"):
        command = [sys.executable, "-m", "reader", "export", "in.txt", "--to", "pdf"]
        environment = {**os.environ, "QT_HASH_SEED": seed, "PYTHONHASHSEED": seed}
        environment["PYTHONPATH"] = os.pathsep.join([str(Path.cwd()), *sys.path])
        command += ["-o", "out.pdf", "--ruby", "pinyin"]
        subprocess.run(command, cwd=tmp_path, env=environment, check=True)
        made.append((tmp_path / "out.pdf").read_bytes())
    assert made[0] == made[1]
    assert b"Date" not in made[0]


def test_a_date_that_is_given_is_the_file_s(qapp, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1500000000")
    data, _ = printed("甲")
    assert b"/CreationDate (D:20170714024000Z)" in data
    with pdfium.PdfDocument(data) as document:
        assert document.get_metadata_value("Title") == "边城"


def test_a_file_that_is_not_as_expected_stays(qapp):
    for data in (b"", b"%PDF-1.4\n", b"trailer\n<< >>\nstartxref\n0\n%%EOF\n"):
        assert with_texts(data, [["a"]]) == data
    made, _ = printed("甲乙")
    again = with_texts(made, [["a", "b", "c", "d", "e"]])
    with pdfium.PdfDocument(again) as document:
        assert "甲" in document[0].get_textpage().get_text_range()


def test_pictures_stand_on_the_sheets_and_move_no_line_out(qapp, tmp_path):
    html = "".join(f"<p>{'春眠不覺曉，處處聞啼鳥。' * 6}</p><img src='a.png'>" for _ in range(9))
    (tmp_path / "a.png").write_bytes(png(600, 420, shade=40))
    page = tmp_path / "p.html"
    page.write_text(html + "<img src='gone.png' alt='無'><p>終</p>", "utf-8")
    for vertical in (False, True):
        out = tmp_path / f"{vertical}.pdf"
        article = clean_source(load(page), Choices())
        print_page(page_of(article, Choices()), str(out), PaperSetup(vertical=vertical))
        data = out.read_bytes()
        document = pdfium.PdfDocument(data)
        texts = "".join(sheet.get_textpage().get_text_range() for sheet in document)
        assert "".join(texts.split()).count("春眠不覺曉") == 54
        images = [
            item.get_bounds()
            for sheet in document
            for item in sheet.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE])
        ]
        assert len(images) == 9
        for left, bottom, right, top in images:
            assert 50 <= left < right <= 545
            assert 50 <= bottom < top <= 800
            assert abs((right - left) * 420 - (top - bottom) * 600) < 2000
