import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.sentences import sentence_at, sentence_border


def sentences(text):
    found, at = [], 0
    while at < len(text):
        end = sentence_border(text, at, 1)
        found.append(text[slice(*sentence_at(text, max(at, end - 1)))])
        at = end
    return [one for one in found if one]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("他來了。她走了！誰？", ["他來了。", "她走了！", "誰？"]),
        ("　　她說：“走吧。”他笑了。", ["她說：“走吧。”", "他笑了。"]),
        ("「好！」，他說。完。", ["「好！」，他說。", "完。"]),
        ("《誰來？》是一本書。", ["《誰來？》是一本書。"]),
        ("真的？！真的！！！好……然後呢", ["真的？！", "真的！！！", "好……", "然後呢"]),
        ("（他走了。）我也走。", ["（他走了。）", "我也走。"]),
        ("第一行\n\n第二行。", ["第一行", "第二行。"]),
        (
            "Python 3.11 很好. 見 http://a.b/?q=1 這頁。",
            ["Python 3.11 很好.", "見 http://a.b/?q=1 這頁。"],
        ),
        ("It is late. Go home. 好。", ["It is late.", "Go home.", "好。"]),
        ("圓周率是３．１４。", ["圓周率是３．１４。"]),
        ("他說...走吧", ["他說...", "走吧"]),
        ("這是一句．那是一句．", ["這是一句．", "那是一句．"]),
        ("好?不好!好", ["好?", "不好!", "好"]),
        ("", []),
        (" \n 　\n", []),
    ],
)
def test_sentences(text, wanted):
    assert sentences(text) == wanted


def test_every_place_of_a_sentence_gives_it():
    text = "他來了。“她走了！”誰？"
    for at in range(4, 10):
        assert text[slice(*sentence_at(text, at))] == "“她走了！”"


def test_borders_back():
    text = "一句。二句。\n\n　　三句"
    assert [sentence_border(text, at, -1) for at in (len(text), 10, 8, 6, 4, 3, 0)] == [
        10, 3, 3, 3, 3, 0, 0,
    ]  # fmt: skip


@given(st.text(alphabet="好a.1。！？…」”》，\n 　'", max_size=60), st.integers(0, 70))
def test_a_sentence_lies_in_one_line_and_borders_go_on(text, position):
    start, end = sentence_at(text, position)
    assert 0 <= start <= end <= len(text)
    assert "\n" not in text[start:end]
    assert text[start:end] == text[start:end].strip()
    at = min(position, len(text))
    assert sentence_border(text, at, 1) > at or at == len(text)
    assert sentence_border(text, at, -1) < at or at == 0


@given(st.lists(st.sampled_from(["他來了。", "誰？", "“走！”", "好……", "一 二\n"]), max_size=12))
def test_forward_and_back_find_the_same_sentences(parts):
    text = "".join(parts)
    ends, at = [], 0
    while at < len(text):
        at = sentence_border(text, at, 1)
        ends.append(at)
    starts, at = [], len(text)
    while at > 0:
        at = sentence_border(text, at, -1)
        starts.append(at)
    assert len(starts) == len(
        [end for a, end in zip([0, *ends], ends, strict=False) if text[a:end].strip()]
    )


@pytest.mark.parametrize("text", ["春天的河邊" * 200_000, "，" * 1_000_000])
def test_a_line_without_end_is_quick(text):
    before = time.thread_time()
    sentence_at(text, 800_000)
    assert time.thread_time() - before < 0.1
