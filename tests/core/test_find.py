import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.chinese.conversion import shadow
from reader.core.find import Finder, fold, may_be_spoken, split_tone

TEXT = "廣州市委在廣州,西安開會。\n先生GDP增長,綠色旅遊"
PINYIN = (
    "guǎng zhōu shì wěi zài guǎng zhōu - xī ān kāi huì - -"
    " xiān shēng - - - zēng zhǎng - lǜ sè lǚ yóu"
)
READINGS = tuple(None if s == "-" else s for s in PINYIN.split())


def finder(text=TEXT, pinyin=READINGS, words=None):
    made = Finder(text, pinyin, words)
    list(made.prepare())
    return made


def hits(query, **options):
    found = finder().find(query, **options)
    return [TEXT[start:end] for start, end in found.spans]


PLACE = ["guangzhou", "guang zhou", "guang'zhou", "guang3zhou1", "guang3zhou", "guǎngzhōu"]
PLACE += ["gua\u030cngzhōu", "GuangZhou", "gz", "gzh", "guangzh", "guangz", "gzhou"]
PLACE += ["廣州", "广州"]


@pytest.mark.parametrize("query", PLACE)
def test_every_way_to_write_a_place_finds_it(query):
    assert hits(query) == ["廣州", "廣州"]


def test_tones_are_kept_to():
    assert hits("guang1zhou1") == []
    assert hits("zhang3") == ["長"]
    assert hits("zhang2") == []


def test_one_spelling_may_be_cut_in_two_ways():
    assert hits("xian") == ["西安", "先"]
    assert hits("xi'an") == ["西安"]
    assert hits("xi1an1") == ["西安"]


@pytest.mark.parametrize("query", ["lvse", "lüse", "lu:se", "lu4se4", "lǜsè"])
def test_umlaut_in_all_its_spellings(query):
    assert hits(query) == ["綠色"]


def test_tone_tells_the_umlauts_apart():
    assert hits("lv3you") == ["旅遊"]


def test_latin_and_wide_punctuation_are_found_as_text():
    assert hits("gdp") == ["GDP"]
    assert hits("，西安") == [",西安"]
    assert hits("ＧＤＰ") == ["GDP"]


def test_initials_can_be_switched_off():
    assert hits("gz", initials=False) == []


def test_a_single_initial_is_no_query_for_pinyin():
    assert hits("g") == ["G"]


@pytest.mark.parametrize("query", ["", "   ", "zzz", "guang9", "廣 州", "'", "1"])
def test_nothing_is_found(query):
    assert hits(query) == []


def test_says_whether_it_read_pinyin():
    assert finder().find("guangzhou").by_pinyin
    assert not finder().find("廣州").by_pinyin


def test_whole_words_only():
    made = finder("上海上海市", ("shàng", "hǎi") * 2 + ("shì",), words=((0, 2), (2, 5)))
    assert made.find("上海", whole_words=True).spans == ((0, 2),)
    assert made.find("shanghai").spans == ((0, 2), (2, 4))


def test_without_readings_only_text_is_searched():
    made = finder(TEXT, None)
    assert made.find("guangzhou").spans == ()
    assert len(made.find("广州").spans) == 2


class Late:
    """Readings whose first line is not there yet."""

    def __init__(self):
        self.known = False

    def __len__(self):
        return len(READINGS)

    def __getitem__(self, places):
        if places.start == 0 and not self.known:
            return ()
        return READINGS[places]


def test_readings_that_arrive_late_are_found_after_another_look():
    late = Late()
    made = finder(TEXT, late)
    assert made.find("guangzhou").spans == ()
    assert made.find("luse").spans == made.find("绿色").spans
    late.known = True
    list(made.prepare())
    assert len(made.find("guangzhou").spans) == 2


def test_line_ends_do_not_shift_readings():
    made = finder("\n\n廣\n州州", (None, None, "guǎng", None, "zhōu", "zhōu"))
    assert made.find("zhouzhou").spans == ((4, 6),)
    assert made.find("guangzhou").spans == ()


def test_split_tone():
    assert split_tone("lǚ") == ("lv", "3")
    assert split_tone("de") == ("de", "5")
    assert split_tone("Ēr") == ("er", "1")


@pytest.mark.parametrize("query", ["臺", "台", "裏著", "里着", "裡着", "群", "羣"])
def test_every_way_to_write_a_character_is_found(query):
    text = "台臺,裏著裡着里着,羣群"
    assert {text[a:b] for a, b in finder(text, None).find(query).spans} == {
        "台": {"台", "臺"},
        "里着": {"裏著", "裡着", "里着"},
        "群": {"羣", "群"},
    }[fold(query)]


def test_other_words_for_the_same_are_found():
    text = "这个软件不是硬件。"
    assert finder(text, None).find("軟體", also=("软件",)).spans == ((2, 4),)


def test_what_is_written_is_found_without_any_index():
    made = Finder(TEXT, READINGS)
    assert len(made.find("广州").spans) == 2
    assert not made.is_prepared
    assert made.find("guangzhou").spans == ()


def test_first_hits_are_found_near_a_place_without_the_index(monkeypatch):
    monkeypatch.setattr("reader.core.find.NEAR", 9)
    made = Finder(TEXT, READINGS)
    near = made.find_near("guangzhou", 4)
    assert near.spans == ((5, 7),)
    assert near.by_pinyin
    assert made.find_near("guangzhou", len(TEXT)).spans == ()


@pytest.mark.parametrize(("query", "spoken"), [("gz", True), ("广州", False), ("a州", False)])
def test_what_may_be_pinyin(query, spoken):
    assert may_be_spoken(query) == spoken


@given(st.text(max_size=60))
def test_folding_keeps_the_length(text):
    assert len(fold(text)) == len(text)


@given(st.text(alphabet="廣州西安ab,，\n", max_size=80), st.text(max_size=6))
def test_hits_are_apart_and_hold_the_query(text, query):
    made = finder(text, None)
    spans = made.find(query).spans
    for start, end in spans:
        assert fold(text[start:end]) == fold(query.strip())
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


@pytest.mark.speed
def test_a_million_characters_are_searched_within_a_frame():
    line = "為貫徹落實習近平總書記在東西部扶貧協作座談會上的重要講話精神。"
    text = "\n".join([line * 5] * 6400)
    readings = tuple("yī" if c != "\n" else None for c in text)
    made = Finder(text, readings)
    longest = started = 0.0
    for _ in made.prepare():
        now = time.thread_time()
        longest, started = max(longest, now - started if started else 0), now
    times = []
    for query in ("东西部扶贫", "东西部扶贫不在", "yiyi2yi"):
        before = time.thread_time()
        made.find(query)
        times.append(time.thread_time() - before)
    assert shadow(line)
    assert longest < 0.05
    assert max(times) < 0.25, times
