from __future__ import annotations

import pytest

from reader.core.chinese.oracle import read_as_pypinyin

pypinyin = pytest.importorskip("pypinyin")


def theirs(text):
    given = pypinyin.lazy_pinyin(text, style=pypinyin.Style.TONE, errors=list)
    return [reading if reading != c else None for reading, c in zip(given, text, strict=True)]


@pytest.mark.parametrize("text", ["重庆的银行", "一不小心，進一步", "A头发1", "", "长", "朝阳区"])
def test_it_says_what_pypinyin_says(text):
    assert read_as_pypinyin(text) == theirs(text)


def test_on_all_sentences_of_cpp(shared):
    lines = (shared / "readings" / "cpp_dev.sent").read_text(encoding="utf-8").split("\n")
    lines = [line.replace("▁", "") for line in lines]
    assert [line for line in lines if read_as_pypinyin(line) != theirs(line)] == []
