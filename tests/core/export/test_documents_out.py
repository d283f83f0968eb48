"""EPUB, DOCX and lists of words: what is written can be read back, and holds nothing else."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import subprocess
from contextlib import closing
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.core.article import Heading, Metadata, Source
from reader.core.choices import Choices
from reader.core.export.formats import EXPORTERS
from reader.core.export.headings import chapters
from reader.core.pipeline import MARKS, clean_source, page_of
from reader.core.source import from_text, load_bytes

TEXT = (
    "边城\n由四川过湖南去，靠东有一条官路。\n"
    "这官路将近湘西边境，到了一个地方名为“茶峒”的小山城。\n=1+1"
)
RUBY = Choices(ruby="pinyin")
SIGNS = st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp", "Co", "Cn"))


def page(text=TEXT, choices=RUBY, fields=MARKS, **more):
    source = from_text(text)
    source = Source(source.text, source.name, **more) if more else source
    return page_of(clean_source(source, choices), choices, fields)


def read_back(kind, made):
    data = made if isinstance(made, bytes) else made.encode()
    return load_bytes(data, f"x.{kind}")


@pytest.mark.parametrize("kind", ["html", "md", "epub", "docx", "json", "jsonl", "txt"])
@pytest.mark.parametrize("ruby", ["none", "pinyin", "zhuyin"])
def test_what_is_exported_reads_back_with_the_same_readings_and_names(kind, ruby):
    choices = Choices(ruby=ruby)
    before = page(choices=choices)
    source = read_back(kind, EXPORTERS[kind](before))
    assert source.text.rstrip("\n") == TEXT
    after = page_of(clean_source(source, choices), choices, MARKS).article
    assert after.pinyin[: len(TEXT)] == before.article.pinyin
    assert after.entities == before.article.entities
    if ruby != "none" and kind in {"html", "md", "epub", "docx"}:
        assert len(source.annotations) == sum(p is not None for p in before.article.pinyin)


@pytest.mark.parametrize("kind", ["html", "md", "epub", "docx"])
@given(st.lists(st.text(SIGNS, min_size=1, max_size=20), min_size=1, max_size=4))
def test_any_signs_survive(kind, lines):
    text = "\n".join(lines)
    made = EXPORTERS[kind](page_of(clean_source(from_text(text), Choices(clean=False)), Choices()))
    assert read_back(kind, made).text == text


def test_the_same_document_gives_the_same_bytes():
    for kind in ("epub", "docx", "apkg"):
        assert EXPORTERS[kind](page()) == EXPORTERS[kind](page())


def test_headings_make_chapters_and_read_back_as_headings():
    text = "序\n甲\n第一章\n乙\n第一节\n丙\n第二章\n丁"
    found = tuple(
        Heading(text.index(t), text.index(t) + len(t), level, t)
        for t, level in (("第一章", 1), ("第一节", 2), ("第二章", 1))
    )
    made = page(text, Choices(), headings=found, metadata=Metadata(title="书"))
    assert [chapter.title for chapter in chapters(made)] == [None, "第一章", "第二章"]
    for kind in ("html", "epub", "docx", "md"):
        source = read_back(kind, EXPORTERS[kind](made))
        lines = source.text.removeprefix("书\n")
        assert lines == text
        headings = [
            (h.title, h.level) for h in source.headings if h.title != "书" and h.end > h.start
        ]
        assert headings == [("第一章", 1), ("第一节", 2), ("第二章", 1)]


HOSTILE = "<&\"']]>\x01\x0c甲\ud800\ufffe\tz"


@pytest.mark.parametrize("kind", ["epub", "docx"])
def test_every_part_is_well_formed_whatever_the_text_holds(kind):
    made = page(HOSTILE, RUBY, metadata=Metadata(title=HOSTILE, author=HOSTILE))
    with ZipFile(BytesIO(EXPORTERS[kind](made))) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".xhtml", ".opf", ".ncx", ".rels")):
                etree.fromstring(archive.read(name))


def test_a_book_passes_epubcheck(tmp_path):
    java, check = shutil.which("java"), shutil.which("epubcheck")
    if java is None or check is None:
        pytest.skip("epubcheck is not installed")
    path = tmp_path / "x.epub"
    path.write_bytes(EXPORTERS["epub"](page(metadata=Metadata(title="书", published="2018-03"))))
    done = subprocess.run([java, "-jar", check, path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_list_of_words_round_trips_and_holds_no_formula():
    made = EXPORTERS["csv"](page("小王说=1+1。小王走了。\n“@甲”"))
    rows = list(csv.DictReader(StringIO(made.removeprefix("\ufeff"), newline="")))
    assert rows[0]["word"] == "小王"
    assert (rows[0]["count"], rows[0]["pinyin"]) == ("2", "xiǎo wáng")
    assert rows[0]["sentence"] == "小王说=1+1。"
    assert not any(v.startswith(tuple("=+-@＝")) for row in rows for v in row.values())
    head, columns, *lines = EXPORTERS["tsv"](page()).splitlines()[1:]
    assert (head, columns.split("\t")[0]) == ("#html:false", "#columns:word")
    assert {len(line.split("\t")) for line in lines} == {6}
    assert "官路" in {line.split("\t")[0] for line in lines}


def test_words_are_given_in_both_scripts():
    made = EXPORTERS["tsv"](page("他的头发很长。"))
    assert "头发\t头发\t頭髮\ttóu fa\t1" in made


def test_a_deck_has_one_note_and_card_a_word(tmp_path):
    with ZipFile(BytesIO(EXPORTERS["apkg"](page()))) as archive:
        (tmp_path / "x").write_bytes(archive.read("collection.anki2"))
    with closing(sqlite3.connect(tmp_path / "x")) as deck:
        notes = deck.execute("SELECT flds FROM notes").fetchall()
        cards = deck.execute("SELECT count(DISTINCT nid) FROM cards").fetchone()
        assert deck.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    words = [fields.split("\x1f")[0] for (fields,) in notes]
    assert len(words) == len(set(words)) == cards[0] > 10
    assert all(fields.count("\x1f") == 5 for (fields,) in notes)
