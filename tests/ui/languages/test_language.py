from __future__ import annotations

import re

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QCoreApplication

from reader.core.wording import Sentence
from reader.ui.controls import grouped, unmarked
from reader.ui.languages.language import language_of, spoken
from reader.ui.languages.telling import told
from reader.ui.pageview.faces import ui_families


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en-GB", "en"),
        ("zh_CN.UTF-8", "zh_Hans"),
        ("zh-SG", "zh_Hans"),
        ("zh-MY", "zh_Hans"),
        ("zh", "zh_Hans"),
        ("zh-Hans-HK", "zh_Hans"),
        ("zh_TW", "zh_Hant"),
        ("zh-HK", "zh_Hant"),
        ("zh-MO", "zh_Hant"),
        ("zh-Hant", "zh_Hant"),
        ("zh-Hant-CN", "zh_Hant"),
        ("zh_TW.UTF-8@radical", "zh_Hant"),
        ("yue", "zh_Hant"),
        ("cmn-Hans-CN", "zh_Hans"),
        ("de-DE", None),
        ("C", None),
        ("", None),
    ],
)
def test_the_system_s_names_of_languages(tag, language):
    assert language_of(tag) == language


def test_the_first_language_of_the_system_that_is_ours():
    assert spoken("system", ["de-DE", "zh-TW", "en"]) == "zh_Hant"
    assert spoken("system", ["de", "fr"]) == "en"
    assert spoken("zh_Hans", ["en"]) == "zh_Hans"


def test_sentences_of_the_core_are_told_with_all_that_is_in_them(speech):
    why = Sentence("the disk is full: free some space and try again")
    sentence = Sentence("%1: %2", "/a/%2", why)
    many = Sentence("%1 characters of noise were removed.", 12345)
    assert told(sentence) == sentence
    speech.speak("zh_Hant")
    assert told(sentence) == "/a/%2：磁碟已滿：請騰出空間後再試"
    assert told(many) == "已清除 12,345 個干擾字元。"
    assert told("no Sentence") == "no Sentence"
    speech.speak("zh_Hans")
    assert told(many) == "已清除 12,345 个干扰字符。"
    speech.speak("en")
    assert told(many) == "12,345 characters of noise were removed."
    assert grouped(1234567) == "1,234,567"


def test_qt_s_own_words_are_translated_too(speech):
    speech.speak("zh_Hans")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    speech.speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("&Open…", "Open"),
        ("打开(&O)…", "打开"),
        ("Save &as", "Save as"),
        ("HSK &1 级以上", "HSK 1 级以上"),
    ],
)
def test_words_of_a_menu_without_its_marks(text, words):
    assert unmarked(text) == words


@pytest.mark.parametrize(
    ("language", "face"),
    [("en", "Qingdu Hei"), ("zh_Hans", "Qingdu Hei"), ("zh_Hant", "Qingdu Hei TC")],
)
def test_hanzi_have_the_face_of_the_language(speech, language, face):
    speech.speak(language)
    assert ui_families()[1] == face


def test_every_hanzi_of_a_catalogue_is_in_its_face(root):
    for language, file in (("zh_Hans", "QingduHei.otf"), ("zh_Hant", "QingduHeiTC.otf")):
        with TTFont(root / "resources" / "fonts" / file) as font:
            known = font.getBestCmap()
        text = (root / "resources" / "i18n" / f"qingdu_{language}.ts").read_text("utf-8")
        said = "".join(re.findall(r"<translation>(.*?)</translation>", text))
        examples = set("".join(re.findall(r"<source>(.*?)</source>", text)))
        assert {c for c in said if "\u4e00" <= c <= "\u9fff"} - set(map(chr, known)) <= examples
