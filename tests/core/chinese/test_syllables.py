from __future__ import annotations

import subprocess
import sys
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.chinese.syllables import (
    default_reading,
    fits,
    is_syllable,
    legal_readings,
    normal_form,
    toneless,
)


def test_a_character_has_all_its_readings_with_tones():
    assert {"zhǎng", "cháng"} <= legal_readings("長")
    assert legal_readings("山") == {"shān"}
    assert legal_readings("〇") >= {"líng"}


def test_a_character_without_known_reading_has_none():
    assert legal_readings("\U000323af") == frozenset()
    assert legal_readings("A") == frozenset()
    assert default_reading("\U000323af") is None
    assert not fits("\U000323af", "yi")


def test_the_commonest_reading_comes_first():
    assert default_reading("的") == "de"
    assert default_reading("大") == "dà"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("zhōnɡ", "zhōng"),
        ("mɑ", "ma"),
        ("ZHǍNG", "zhǎng"),
        ("hăo", "hǎo"),
        ("ｚｕｏ", "zuo"),
        ("lv", "lü"),
        ("nu:", "nü"),
        ("lǜ", "lǜ"),
        ("zho\u0304ng", "zhōng"),
        ("nǚ", "nǚ"),
    ],
)
def test_spellings_found_on_pages_have_one_form(written, meant):
    assert normal_form(written) == meant


@pytest.mark.parametrize(
    ("character", "reading", "right"),
    [
        ("長", "chang", True),
        ("長", "cháng", True),
        ("長", "chàng", False),
        ("女", "nü", True),
        ("女", "nu", True),
        ("路", "lü", False),
        ("略", "lue", True),
        ("儿", "er", True),
        ("儿", "r", True),
        ("们", "men", True),
        ("人", "man", False),
    ],
)
def test_a_reading_fits_its_character(character, reading, right):
    assert fits(character, reading) is right


def test_only_syllables_of_mandarin_are_syllables():
    assert all(map(is_syllable, ("zhuāng", "er", "lüe", "nǚ", "a")))
    assert not any(map(is_syllable, ("john", "jiaozi", "tall", "emf", "")))


@given(st.text(max_size=8))
def test_the_normal_form_is_stable(text):
    once = normal_form(text)
    assert normal_form(once) == once
    assert toneless(toneless(once)) == toneless(once)


@given(st.characters())
def test_every_legal_reading_fits_with_and_without_tone(character):
    for reading in legal_readings(character):
        assert fits(character, reading)
        assert fits(character, toneless(reading))
        assert is_syllable(reading)


def test_the_readings_are_those_of_the_dictionary_they_were_made_from():
    pinyin_dict = pytest.importorskip("pypinyin.pinyin_dict").pinyin_dict
    for code, readings in pinyin_dict.items():
        composed = (normalize("NFC", reading) for reading in readings.split(","))
        assert legal_readings(chr(code)) == frozenset(composed)


def test_reading_does_not_load_the_pinyin_package(root):
    code = (
        "import sys; from reader.core.clean import clean; from reader.core.article import Source;"
        "clean(Source('工(gong)作(zuo)人(ren)员(yuan)忙(mang)', 'x'));"
        "print([n for n in sys.modules if n.startswith(('pypinyin', 'PySide6'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
