"""Ruby in HTML."""

from __future__ import annotations

from reader.core.alignment import Alignment
from reader.core.export.ruby import ruby_html
from reader.core.page import Paragraph


def test_readings_can_stand_word_by_word():
    text = "協調a西"
    words = ((0, 2), (2, 3), (3, 4))
    pinyin = ("xié", "tiáo", None, None)
    paragraph = Paragraph(
        text, 0, Alignment(4), pinyin=pinyin, ruby=pinyin, words=words, by_word=True
    )
    assert ruby_html(paragraph) == ("<ruby>協調<rp>(</rp><rt>xiétiáo</rt><rp>)</rp></ruby>a西")
