"""Lines that are read one by one, what is asked for first, are read as the whole is."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given

from reader.core.analyse.pinyin import read_article
from reader.core.article import Annotation, Article, Source
from reader.core.pipeline import LineReader

LINES = st.lists(
    st.text(st.sampled_from("重庆長得着了為行还没，他背书觉A𠮷"), max_size=12), max_size=40
)


def annotated(text):
    return tuple(
        Annotation(at, at + 1, "zhòng", "author")
        for at, character in enumerate(text)
        if character == "重" and at % 2
    )


@given(LINES, st.lists(st.tuples(st.integers(0, 45), st.integers(0, 9)), max_size=4))
def test_lines_are_read_as_the_whole_is(lines, asked):
    text = "\n".join(lines)
    reader = LineReader(Article(Source(text, "-"), text, annotations=annotated(text)))
    found = {}
    while not reader.is_done:
        if asked:
            first, more = asked.pop()
            reader.ask(first, first + more)
        number, syllables = reader.read_next()
        assert number not in found
        found[number] = syllables
    whole, doubts = read_article(text, annotated(text))
    joined = [syllable for n in sorted(found) for syllable in (*found[n], None)]
    assert tuple(joined[:-1]) == whole
    assert [(d.start, d.chosen) for d in reader.doubts] == [(d.start, d.chosen) for d in doubts]


def test_what_is_asked_for_comes_first():
    text = "\n".join("他还没还书" for _ in range(500))
    reader = LineReader(Article(Source(text, "-"), text))
    reader.read_next()
    reader.ask(300, 302)
    assert [reader.read_next()[0] for _ in range(4)] == [300, 301, 302, 1]
