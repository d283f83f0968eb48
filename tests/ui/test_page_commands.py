"""Direction, tone colours and line breaking in the real window: keys, menu, what is kept."""

from __future__ import annotations

import json
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.choices import Choices
from reader.ui.look.contrast import LEAST_CONTRAST, contrast
from reader.ui.look.theme import THEMES
from reader.ui.look.tone_colours import TONE_PRESETS, tone_colours
from reader.ui.pageview.tones import tells_tones, written_tone

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def press(window, key):
    QTest.keyClick(window.view, key)
    QApplication.processEvents()


def colours_of(window):
    image = window.view.viewport().grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_v_turns_the_text_and_is_remembered(window, settings, tmp_path):
    assert not window.view.is_vertical
    press(window, Qt.Key.Key_V)
    assert window.view.is_vertical
    assert window.actions_["vertical"].isChecked()
    assert window.toolbar.vertical_button.isChecked()
    window.dress.save()
    stored = json.loads((tmp_path / "config" / "settings.json").read_text("utf-8"))
    assert stored["direction"] == "vertical"
    press(window, Qt.Key.Key_V)
    assert not window.view.is_vertical
    window.actions_["vertical"].trigger()
    assert window.view.look.direction == "vertical"


def test_arrows_go_from_word_to_word_along_columns(window):
    press(window, Qt.Key.Key_V)
    shortcuts = {
        name: window.actions_[name].shortcut().toString()
        for name in ("next_word", "previous_word")
    }
    assert shortcuts == {"next_word": "Down", "previous_word": "Up"}
    window.actions_.set_single_keys(on=False)
    assert window.actions_["next_word"].shortcut().toString() == "Down"
    assert window.actions_["vertical"].shortcut().isEmpty()
    window.actions_.set_single_keys(on=True)
    press(window, Qt.Key.Key_V)
    assert window.actions_["next_word"].shortcut().toString() == "Right"


def test_t_colours_the_readings(window, settings):
    wanted = {colour.name() for colour in tone_colours("reader", THEMES["light"])[:4]}
    assert not wanted & colours_of(window)
    press(window, Qt.Key.Key_T)
    assert settings.value.tone_colours
    assert window.view.look.tones == tone_colours("reader", THEMES["light"])
    assert len(wanted & colours_of(window)) >= 2
    window.actions_["tone_preset_pleco"].trigger()
    assert window.view.look.tones == tone_colours("pleco", THEMES["light"])
    window.dress.set_theme("dark")
    assert window.view.look.tones == tone_colours("pleco", THEMES["dark"])
    press(window, Qt.Key.Key_T)
    assert window.view.look.tones is None
    assert settings.value.tone_preset == "pleco"


def test_strict_breaking_is_a_choice(window, settings):
    window.actions_["strict_breaks"].trigger()
    assert settings.value.strict_breaks
    assert window.view.look.strict_breaks


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("preset", TONE_PRESETS)
def test_tones_can_be_read_in_every_theme(theme, preset):
    tones = tone_colours(preset, theme)
    assert len(tones) == 5
    for tone in tones:
        assert contrast(tone, theme.colour("page")) >= LEAST_CONTRAST
    assert all(one != other for one, other in combinations(tones, 2))


def test_contrast_is_that_of_wcag():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("reading", "tone"),
    [
        ("mā", 1), ("má", 2), ("lǚ", 3), ("mà", 4), ("ma", 5), ("ma0", 5), ("ma3", 3),
        ("ㄇㄚ", 1), ("ㄇㄚˊ", 2), ("ㄇㄚˇ", 3), ("ㄇㄚˋ", 4), ("˙ㄇㄚ", 5), ("", 0),
    ],
)  # fmt: skip
def test_the_tone_is_read_from_what_is_written(reading, tone):
    assert written_tone(reading) == tone


def test_colour_is_never_the_only_sign_of_a_tone():
    assert tells_tones(Choices(ruby="pinyin"))
    assert not tells_tones(Choices(ruby="pinyin", pinyin_style="none"))
    assert not tells_tones(Choices(ruby="pinyin", pinyin_style="gwoyeu"))
    assert tells_tones(Choices(ruby="zhuyin", pinyin_style="none"))


def test_each_direction_has_a_size_of_its_own(window, settings):
    press(window, Qt.Key.Key_V)
    assert window.view.look.pixel_size == 32
    window.actions_["larger"].trigger()
    assert (settings.value.column_size, settings.value.pixel_size) == (40, 25)
    press(window, Qt.Key.Key_V)
    assert window.view.look.pixel_size == 25
    window.actions_["larger"].trigger()
    press(window, Qt.Key.Key_V)
    assert window.view.look.pixel_size == 40
    window.actions_["normal_size"].trigger()
    assert (settings.value.column_size, settings.value.pixel_size) == (32, 28)
