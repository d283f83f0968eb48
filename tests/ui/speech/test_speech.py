"""Speech by real keys, with an engine that is played: no sound, no extra package."""

from __future__ import annotations

import enum
import sys
from types import SimpleNamespace
from typing import ClassVar

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.speech.voice import Lack, find_voice

MODULE = "PySide6.QtTextToSpeech"


class State(enum.Enum):
    Ready = 0
    Speaking = 1
    Error = 3


class Engine(QObject):
    """Qt's QTextToSpeech as far as it is used."""

    stateChanged = Signal(object)  # noqa: N815 - Qt's name
    errorOccurred = Signal(object, str)  # noqa: N815 - Qt's name
    sayingWord = Signal(str, int, int, int)  # noqa: N815 - Qt's name
    State = State
    names = ("speechd", "mock")
    locales = ("en_GB", "zh_CN", "zh_TW")
    broken = False
    made: ClassVar[list[QObject]] = []

    def __init__(self, name, parent=None):
        super().__init__(parent)
        self.name, self.said, self.locale, self.stops = name, [], None, 0
        Engine.made.append(self)

    @classmethod
    def availableEngines(cls):  # noqa: N802 - Qt's name
        return list(cls.names)

    def availableLocales(self):  # noqa: N802 - Qt's name
        return [QLocale(name) for name in self.locales]

    def state(self):
        return State.Error if self.broken else State.Ready

    def setLocale(self, locale):  # noqa: N802 - Qt's name
        self.locale = locale.name()

    def say(self, text):
        self.said.append(text)
        self.stateChanged.emit(State.Speaking)

    def stop(self):
        self.stops += 1
        self.stateChanged.emit(State.Ready)


@pytest.fixture
def speech(monkeypatch):
    kind = type("Played", (Engine,), {"made": []})
    Engine.made.clear()
    monkeypatch.setitem(sys.modules, MODULE, SimpleNamespace(QTextToSpeech=kind))
    return kind


def press(window, key):
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(key))
    QApplication.processEvents()


def put(window, words):
    at = window.reading.article.text.index(words)
    window.looking_up.put((at, at + len(words)))
    return at


def engine():
    return Engine.made[-1]


def spoken(window):
    span = window.view._spoken
    return window.reading.article.text[slice(*span)] if span else ""


def test_s_speaks_the_word_and_again_stops(window, speech):
    put(window, "協調")
    press(window, "S")
    assert [one.name for one in Engine.made] == ["speechd"]
    assert engine().said == ["協調"]
    assert engine().locale == "zh_TW"
    assert spoken(window) == "協調"
    press(window, "S")
    assert engine().stops == 1
    assert spoken(window) == ""
    press(window, "S")
    assert engine().said == ["協調"] * 2
    engine().stateChanged.emit(State.Ready)
    assert not window.speaking.is_busy


def test_shift_s_speaks_the_sentence_and_what_is_said_lights_up(window, speech):
    put(window, "協調")
    press(window, "Shift+S")
    sentence = engine().said[0]
    assert sentence.startswith("3月20日")
    assert sentence.endswith("協調工作。")
    at = sentence.index("畢節")
    engine().sayingWord.emit("畢節", 0, at, 2)
    assert spoken(window) == "畢節"
    press(window, "Shift+S")
    assert spoken(window) == ""


def test_a_selection_is_spoken(window, speech):
    at = window.reading.article.text.index("協調工作")
    window.view.select(at, at + 4)
    press(window, "S")
    assert engine().said == ["協調工作"]


@pytest.mark.parametrize(
    ("script", "locales", "chosen"),
    [
        ("hans", ("zh_TW", "zh_CN"), "zh_CN"),
        ("tw", ("zh_CN", "zh_TW"), "zh_TW"),
        ("hk", ("zh_CN", "zh_TW", "zh_HK"), "zh_HK"),
        ("hk", ("zh_CN",), "zh_CN"),
    ],
)
def test_the_voice_fits_the_script(window, speech, script, locales, chosen):
    speech.locales = locales
    window.reading.set_script(script)
    put(window, "協調")
    press(window, "S")
    assert engine().locale == chosen


def notices(window):
    return " ".join(notice.text for notice in window.banners.notices)


def test_without_the_extra_the_command_says_what_it_needs(window, monkeypatch):
    monkeypatch.setitem(sys.modules, MODULE, None)
    put(window, "協調")
    assert window.actions_["say_word"].isEnabled()
    press(window, "S")
    assert "PySide6-Addons" in notices(window)
    assert not window.speaking.is_busy


@pytest.mark.parametrize(
    ("played", "words"),
    [
        ((("mock",), False, ("zh_CN",)), "no voices"),
        ((("speechd", "mock"), True, ()), "no voices"),
        ((("speechd", "mock"), False, ("en_GB",)), "none for Chinese"),
    ],
)
def test_what_is_missing_is_said(window, speech, played, words):
    speech.names, speech.broken, speech.locales = played
    put(window, "協調")
    press(window, "S")
    assert words in notices(window)
    assert window.view._spoken is None


def test_a_library_that_is_missing_is_told_apart(qapp, monkeypatch):
    def broken(name):
        raise ImportError("libpulse.so.0: cannot open shared object file")

    monkeypatch.setattr("reader.ui.speech.voice.import_module", broken)
    lack = find_voice(qapp)
    assert lack == Lack("library", "libpulse.so.0: cannot open shared object file")


def test_an_engine_that_fails_is_said(window, speech):
    put(window, "協調")
    press(window, "S")
    engine().errorOccurred.emit(None, "the sound is gone")
    assert "the sound is gone" in notices(window)
    assert not window.speaking.is_busy


def test_another_text_ends_it_and_another_script_does_not(window, speech, tmp_path):
    put(window, "協調")
    press(window, "Shift+S")
    press(window, "Ctrl+2")
    assert window.speaking.is_busy
    path = tmp_path / "other.txt"
    path.write_text("別的文字。", "utf-8")
    window.opening.open_path(str(path))
    assert not window.speaking.is_busy
    assert engine().stops == 1


def test_the_card_has_a_button_for_it(window, speech):
    at = put(window, "協調")
    window.looking_up.show((at, at + 2), pinned=True)
    window.looking_up.card.voice.click()
    assert engine().said == ["協調"]


def test_places_are_counted_in_code_points(window, speech):
    found = find_voice(window)
    reached = []
    found.reached.connect(lambda *span: reached.append(span))
    assert found.say("𠮷野😀家", ("CN",))
    engine().sayingWord.emit("家", 0, 5, 1)
    engine().sayingWord.emit("𠮷野", 0, 0, 3)
    assert reached == [(3, 4), (0, 2)]
