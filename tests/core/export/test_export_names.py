"""Names written out and read back by readers of our own: the same spans, whatever the text."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.core.article import ENTITY_TYPES, Article, Entity, Source
from reader.core.choices import Choices
from reader.core.corrections import Corrections, Rule
from reader.core.decisions import Decisions
from reader.core.errors import UsageError
from reader.core.export.entities import shown_entities
from reader.core.export.formats import EXPORTERS, FOLDERS
from reader.core.export.needs import NEEDS, SUFFIXES
from reader.core.pipeline import analyse, clean_source, export, make_page
from reader.core.source import from_text

TEXT = (
    "😀任學鋒书记在𠮷野家说：“軟體公司John Smith先生走了！”他说。\r\n"
    "第二行,3月20日,任学锋、𠀀村;內存條\u3000和3次。\r\n\r\n尾行\n"
)
GIVEN = (
    ("任學鋒", "PERSON"),
    ("𠮷野家", "ORGANIZATION"),
    ("軟體公司", "ORGANIZATION"),
    ("John Smith", "PERSON"),
    ("𠀀村", "LOCATION"),
    ("3月20日", "DATE"),
    ("书记", "TITLE"),
)


def page_of_sample(script="source"):
    article = clean_source(from_text(TEXT, "a/sample text.txt"), Choices())
    rules = tuple(Rule(name, type_) for name, type_ in GIVEN)
    return make_page(analyse(article, decisions=Decisions(Corrections(rules))), Choices(script))


def spans(page):
    return sorted((e["start"], e["end"], e["type"]) for e in shown_entities(page).entities)


# The readers: each returns (start, end, type) and, where the format has it, the text.


def read_conll(written):
    found, open_ = [], None
    for line in written.split("\n"):
        fields = line.split("\t")
        if len(fields) != 4:
            assert not line
            open_ = None
            continue
        token, start, end, tag = fields[0], int(fields[1]), int(fields[2]), fields[3]
        assert len(token) == end - start
        if tag.startswith("B-"):
            open_ = [start, end, tag[2:]]
            found.append(open_)
        elif tag.startswith("I-"):
            assert open_ is not None
            assert open_[2] == tag[2:]
            open_[1] = end
        else:
            assert tag == "O"
            open_ = None
    return sorted(map(tuple, found))


def read_brat(files):
    (text,) = (body for name, body in files.items() if name.endswith(".txt"))
    (rows,) = (body for name, body in files.items() if name.endswith(".ann"))
    found, names = [], {}
    for row in rows.removesuffix("\n").split("\n") if rows else ():
        number, middle, *more = row.split("\t", 2)
        rest = "".join(more)
        if number[0] == "T":
            type_, start, end = middle.split(" ")
            assert text[int(start) : int(end)] == rest
            assert f"\n{type_}\n" in files["annotation.conf"]
            found.append((int(start), int(end), type_))
            names[number] = rest
        elif number[0] == "R":
            _, one, two = middle.split(" ")
            assert {one.removeprefix("Arg1:"), two.removeprefix("Arg2:")} <= set(names)
        else:
            assert number[0] == "#"
            assert middle.split(" ")[1] in names
    return sorted(found)


def read_web(written, text):
    page = json.loads(written)
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    ids = {item["id"] for item in page["items"]}
    assert len(ids) == len(page["items"])
    found = []
    for item in page["items"]:
        position, quote = item["target"]["selector"]
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])
        linked = [b["source"] for b in item["body"] if b["purpose"] == "linking"]
        assert set(linked) <= ids
        found.append((start, end, item["body"][0]["value"]))
    return sorted(found)


def read_names(names, text):
    found = []
    for name in names:
        assert name["count"] == len(name["mentions"])
        for mention in name["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["text"]
            found.append((mention["start"], mention["end"], mention["type"]))
    return sorted(found)


def read_table(written, delimiter, text):
    found = []
    for row in csv.DictReader(io.StringIO(written, newline=""), delimiter=delimiter):
        start, end = int(row["start"]), int(row["end"])
        assert text[start:end] == row["text"]
        found.append((start, end, row["type"]))
    return sorted(found)


def everything_read(page):
    text = shown_entities(page).text
    made = {name: EXPORTERS[name](page) for name in NEEDS if name != "json"}
    files = dict(FOLDERS["brat"](page))
    archive = zipfile.ZipFile(io.BytesIO(made["brat"]))
    assert {n: archive.read(n).decode() for n in archive.namelist()} == files
    (body,) = (body for name, body in files.items() if name.endswith(".txt"))
    assert body == text
    lines = made["names-jsonl"].removesuffix("\n").split("\n") if made["names-jsonl"] else ()
    return {
        "conll": read_conll(made["conll"]),
        "conll-words": read_conll(made["conll-words"]),
        "brat": read_brat(files),
        "webannotation": read_web(made["webannotation"], text),
        "names-json": read_names(json.loads(made["names-json"])["names"], text),
        "names-jsonl": read_names(map(json.loads, lines), text),
        "names-csv": read_table(made["names-csv"], ",", text),
        "names-tsv": read_table(made["names-tsv"], "\t", text),
    }


@pytest.mark.parametrize("script", ["source", "hans", "hant", "twp"])
def test_every_format_gives_the_same_spans_back(script):
    page = page_of_sample(script)
    wanted = spans(page)
    assert len(wanted) >= len(GIVEN)
    for name, found in everything_read(page).items():
        assert found == wanted, name


TEXTS = st.text(st.sampled_from('任学鋒市a ,。”"\t\r\n\u2028\u3000\x85😀𠮷\u200d'), max_size=30)


@given(TEXTS, st.data())
@example("\n\n", None)
@example("", None)
def test_law_any_text_and_any_names(text, data):
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=10))) if data else []
    entities = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        name = text[start:end]
        if name == name.strip() and "\n" not in name:
            type_ = data.draw(st.sampled_from(ENTITY_TYPES))
            full = data.draw(st.none() | st.integers(0, len(entities))) or None
            full = full - 1 if full else None
            entities.append(Entity(start, end, type_, name, mentions_of=full))
    article = Article(Source(text, "x"), text, entities=tuple(entities))
    page = make_page(article, Choices())
    wanted = sorted((e.start, e.end, e.type) for e in entities)
    for name, found in everything_read(page).items():
        assert found == wanted, name


def test_a_table_keeps_what_is_known_of_a_name():
    text = "任學鋒書記說3次。"
    entities = (
        Entity(0, 3, "PERSON", "任學鋒", titles=("書記",), affiliations=("廣州市委",)),
        Entity(3, 5, "TITLE", "書記"),
        Entity(6, 8, "QUANTITY", "3次", normalized={"value": 3, "unit": "次"}),
    )
    article = Article(
        Source(text, "x"), text, entities=entities, pinyin=("rén", "xué", "fēng", *[None] * 6)
    )
    rows = list(csv.DictReader(io.StringIO(EXPORTERS["names-csv"](make_page(article, Choices())))))
    assert [row["kind"] for row in rows] == ["person", "quantity", "title"]
    assert rows[0]["pinyin"] == "Rén Xuéfēng"
    assert rows[0]["titles"] == "書記"
    assert json.loads(rows[1]["normalized"]) == {"value": 3, "unit": "次"}


def test_words_are_whole_and_names_are_not_inside_them():
    tokens = [
        line.split("\t")[0]
        for line in EXPORTERS["conll-words"](page_of_sample()).split("\n")
        if line
    ]
    assert "任學鋒" in tokens
    assert len(max(tokens, key=len)) > 1


def test_sentences_are_apart():
    written = EXPORTERS["conll"](page_of_sample())
    assert written.endswith("\n\n")
    assert "\n\n\n" not in written
    assert written.count("\n\n") == 4


def test_brat_goes_into_a_folder_that_is_there(tmp_path):
    article = clean_source(from_text(TEXT, "a/sample text.txt"), Choices())
    export(article, Choices(), "brat", str(tmp_path))
    assert {p.name for p in tmp_path.iterdir()} == {
        "sample text.txt",
        "sample text.ann",
        "annotation.conf",
    }
    assert (tmp_path / "sample text.txt").read_bytes().decode() == article.text
    export(article, Choices(), "brat", str(tmp_path / "out.zip"))
    assert zipfile.is_zipfile(tmp_path / "out.zip")
    first = (tmp_path / "out.zip").read_bytes()
    export(article, Choices(), "brat", str(tmp_path / "out.zip"))
    assert (tmp_path / "out.zip").read_bytes() == first
    with pytest.raises(UsageError):
        export(article, Choices(), "mobi", str(tmp_path / "x"))


def test_every_need_and_ending_belongs_to_a_format():
    assert set(NEEDS) | set(SUFFIXES) | set(FOLDERS) <= set(EXPORTERS)
