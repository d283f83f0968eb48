"""The network that reads names: its pieces, its packing, and what becomes of what it says."""

from __future__ import annotations

import itertools
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.analyse.entities import hints, merging, network, precedence, recognise, rules
from reader.core.analyse.entities.pieces import pieces
from reader.core.analyse.entities.spans import Span

LINES = st.text("王明在北京，。！”a1 \n·", max_size=400)


@given(LINES)
def test_pieces_are_in_order_within_lines_and_leave_no_hanzi_out(text):
    cuts = list(pieces(text))
    assert all(start < end <= start + 160 for start, end in cuts)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(cuts))
    assert not any("\n" in text[start:end] for start, end in cuts)
    inside = {at for start, end in cuts for at in range(start, end)}
    assert all(at in inside for at, sign in enumerate(text) if sign >= "一" and sign < "龥")


def test_a_sentence_without_end_is_cut_at_a_pause():
    text = "他说，" * 100
    assert all(text[end - 1] == "，" for _, end in pieces(text))


def told(text):
    return hints.hints(text, rules.by_rules(text, text, None))


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.text("王明李在北京和上海说。", min_size=1, max_size=40), min_size=1, max_size=6)
)
def test_a_piece_is_read_alike_alone_and_beside_others(texts):
    reader = network.network()
    together = reader.read(texts, [told(text) for text in texts])
    assert [len(tags) for tags in together] == [len(text) for text in texts]
    alone = [reader.read([text], [told(text)])[0] for text in texts]
    assert together == alone


def test_the_tags_never_go_on_with_another_kind():
    texts = ["王小明在上海见到李四", "约翰·史密斯、张三丰、北京大学"]
    for tags in network.network().read(texts, [[], []]):
        names = ["O", *(network.TAGS[tag] for tag in tags)]
        for before, tag in itertools.pairwise(names):
            assert tag[0] != "I" or before[1:] == tag[1:]


def test_what_the_rules_say_is_heard():
    reader = network.network()
    text = "昨日卜凡见到了他"
    plain, hinted = reader.read([text, text], [[], [(2, 4, 0)]])
    assert network.TAGS[hinted[2]] == "BPERSON"
    assert len(plain) == len(hinted)


def test_spans_are_cut_from_tags():
    tags = [network.TAGS.index(tag) for tag in ("O", "BPERSON", "IPERSON", "BLOCATION", "O")]
    assert [(s.start, s.end, s.type) for s in merging.spans_of(tags, 10)] == [
        (11, 13, "PERSON"),
        (13, 14, "LOCATION"),
    ]


def test_hints_are_shared_out_to_the_pieces_and_cut_at_their_end():
    assert merging.share_out([(5, 9, 0), (0, 2, 4), (12, 13, 2)], [(0, 4), (4, 8)]) == [
        [(0, 2, 4)],
        [(1, 4, 0)],
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("厨房里，卡捷琳娜把面团交给了阿廖沙。", "卡捷琳娜"),
        ("傍晚，訾月娥坐在渡口等郤守真。", "郤守真"),
    ],
)
def test_it_finds_names_that_no_list_has(text, name):
    assert name in [e.text for e in recognise(text, None) if e.type == "PERSON"]


def test_a_name_within_a_saying_is_none():
    assert recognise("长江后浪推前浪", None) == ()


def test_without_its_file_the_rules_read_alone(monkeypatch):
    monkeypatch.setattr(merging, "network", lambda: None)
    found = [(e.type, e.text) for e in recognise("约翰·史密斯昨日到北京市。", None)]
    assert ("PERSON", "约翰·史密斯") in found
    assert ("LOCATION", "北京市") in found


def test_a_missing_file_is_no_error(monkeypatch, tmp_path):
    monkeypatch.setattr(network, "resource", tmp_path.joinpath)
    network.network.cache_clear()
    try:
        assert network.network() is None
    finally:
        network.network.cache_clear()


def test_unknown_and_lone_signs_do_no_harm():
    text = "\U00020000\ud800王\u0301中\u200b文\ue000"
    assert len(network.network().read([text], [[]])[0]) == len(text)


def test_the_weights_are_small_and_finite():
    with network.np.load(str(network.resource("data", "entities", "names.npz"))) as arrays:
        for name in arrays.files:
            assert network.np.isfinite(arrays[name]).all()
        assert arrays["embedding"].dtype == network.np.int8


def test_who_only_cleans_does_not_load_numpy(tmp_path):
    code = (
        "import sys; from reader.core.pipeline import clean_source; "
        "from reader.core.source import from_text; from reader.core.choices import Choices; "
        "clean_source(from_text('王明', 'x', 'text'), Choices()); "
        "assert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def span(start, end, kind):
    return Span(start, end, kind)


@pytest.mark.parametrize(
    ("text", "rule", "read", "stays"),
    [
        ("得克萨斯州", (0, 4, "LOCATION"), (0, 5, "LOCATION"), False),
        ("西南印度洋", (2, 5, "LOCATION"), (0, 5, "LOCATION"), False),
        ("日本有田町", (0, 2, "LOCATION"), (0, 5, "LOCATION"), True),
        ("挪威海德玛航运公司", (2, 9, "ORGANIZATION"), (0, 9, "ORGANIZATION"), True),
        ("特里布文大学", (2, 6, "ORGANIZATION"), (0, 6, "ORGANIZATION"), False),
        ("国务院宗教事务局", (0, 3, "ORGANIZATION"), (0, 8, "ORGANIZATION"), False),
    ],
)
def test_which_name_of_the_rules_stands(text, rule, read, stays):
    assert bool([*precedence.standing(text, [span(*rule)], [span(*read)])]) is stays


def test_what_no_list_has_and_the_network_does_not_read_gives_way():
    assert not [*precedence.standing("逐村", [span(0, 2, "LOCATION")], [])]
    assert [*precedence.standing("北京", [span(0, 2, "LOCATION")], [])]
    assert [*precedence.standing("工作组", [span(0, 3, "ORGANIZATION")], [])]
