"""Contrast, measured: every text on every ground that it can stand on, in every theme."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from reader.core.names import KINDS
from reader.ui.look.contrast import contrast, mixed, readable
from reader.ui.look.page_look import look_for
from reader.ui.look.scheme import theme_from_palette
from reader.ui.look.stylesheet import stylesheet
from reader.ui.look.theme import THEMES
from reader.ui.look.tone_colours import TONE_PRESETS, page_grounds, tone_colours
from reader.ui.settings import Settings

LEAST = 4.5
SURFACES = ("window", "page", "panel", "card")


def palette_of(ink, base, highlight, link):
    made = QPalette(QColor(base))
    for role, colour in (
        (QPalette.ColorRole.Text, ink),
        (QPalette.ColorRole.Base, base),
        (QPalette.ColorRole.Highlight, highlight),
        (QPalette.ColorRole.Link, link),
    ):
        made.setColor(role, QColor(colour))
    return made


SYSTEMS = {
    "aquatic": ("#FFFFFF", "#202020", "#8EE3F0", "#75E9FC"),
    "desert": ("#3D3D3D", "#FFFAEF", "#903909", "#1C5E75"),
    "dusk": ("#FFFFFF", "#2D3236", "#A1BFDE", "#70EBDE"),
    "night sky": ("#FFFFFF", "#000000", "#D6B4FD", "#8080FF"),
    "white": ("#000000", "#FFFFFF", "#37006E", "#00009F"),
    "green on black": ("#00FF00", "#000000", "#0000FF", "#0000FF"),
}
"""The high-contrast themes of Windows, and a bad one: text, ground, highlight, link."""

ALL = dict(THEMES) | {
    f"system, {name}": theme_from_palette(palette_of(*colours))
    for name, colours in SYSTEMS.items()
}
IN_ALL = pytest.mark.parametrize("theme", ALL.values(), ids=ALL)

TEXT_ON = {
    # what the widgets paint themselves: token, grounds
    "ink": (*SURFACES, "accent_ground", "rule", "hit", "current_hit", "selection"),
    "ink2": (*SURFACES, "accent_ground", "rule"),
    "ink3": ("window", "page", "panel", "card"),
    "accent": (*SURFACES, "accent_ground"),
    "on_accent": ("accent",),
    "good": SURFACES,
    "mark": SURFACES,
    "struck": ("page",),
    "ruby": ("page", "card"),
    **dict.fromkeys(KINDS, ("page", "panel")),
}


@IN_ALL
def test_tokens_on_their_grounds(theme):
    low = [
        (ink, ground, round(contrast(theme.colour(ink), theme.colour(ground)), 2))
        for ink, grounds in TEXT_ON.items()
        for ground in grounds
        if contrast(theme.colour(ink), theme.colour(ground)) < LEAST
    ]
    assert not low


@IN_ALL
def test_every_rule_of_the_sheet(theme):
    """A rule that gives ink and ground must fit; one that gives ink alone, on all surfaces."""
    sheet = stylesheet(theme)
    tokens = {value.lower() for value in theme.tokens().values()}
    low = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        if "disabled" in selector or "indicator" in selector:
            continue
        ink = re.search(r"(?<![\w-])color:\s*(#\w{6})", body)
        if ink is None:
            continue
        ground = re.search(r"background:\s*(#\w{6})", body)
        grounds = [ground[1]] if ground else [theme.window, theme.page, theme.panel, theme.card]
        if "#statusbar" in selector and ground is None:
            grounds = [theme.window]
        assert ink[1].lower() in tokens
        low += [
            (selector.strip(), ink[1], on)
            for on in grounds
            if contrast(QColor(ink[1]), QColor(on)) < LEAST
        ]
    assert not low


@IN_ALL
def test_the_page(theme):
    """Readings and metadata stand on the page and on tints; on fills the ink of the text does."""
    for ground in page_grounds(theme):
        for token in ("ink", "ink2", "ruby"):
            assert contrast(theme.colour(token), ground) >= LEAST, (token, ground.name())
    for fill in ("hit", "current_hit", "selection"):
        assert contrast(theme.colour("ink"), theme.colour(fill)) >= LEAST
        assert theme.colour(fill) != theme.colour("page")
    for kind in (*KINDS, "mark"):
        assert contrast(theme.colour(kind), theme.colour("page")) >= LEAST
    assert contrast(theme.colour("control"), theme.colour("card")) >= 3


@IN_ALL
@pytest.mark.parametrize("preset", [*TONE_PRESETS, "own"])
def test_tones_on_page_and_tints(theme, preset):
    own = ("#FFFF00", "#000000", "#FFFFFF", "#0000FF", "#777777")
    for tone in tone_colours(preset, theme, own):
        for ground in page_grounds(theme):
            assert contrast(tone, ground) >= LEAST - 0.03, tone.name()  # 8 bits a colour


def test_faithful_colours_are_left_alone():
    own = ("#FFFF00", "#000000", "#FFFFFF", "#0000FF", "nonsense")
    tones = tone_colours("own", THEMES["light"], own, faithful=True)
    assert [tone.name().upper() for tone in tones[:4]] == list(own[:4])
    assert tones[4].name().upper() == "#6F675C"
    assert tone_colours("own", THEMES["light"], own)[0] != QColor("#FFFF00")


def test_colours_are_changed_no_more_than_asked_for():
    paper = QColor("#FDFBF7")
    assert readable(QColor("#1E1B17"), [paper], dark=False) == QColor("#1E1B17")
    made = readable(QColor("#FFA500"), [paper], dark=False)
    assert LEAST <= contrast(made, paper) < 5.2
    assert mixed(QColor("black"), QColor("white"), 0.5).red() == 128


@IN_ALL
def test_high_contrast_frames_what_is_found(theme):
    assert look_for(theme, Settings()).outlined == theme.is_high_contrast


# ---- what is really drawn


def picture(window, scale=3):
    image = QImage(window.size() * scale, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(scale, scale)
    window.render(painter, QPoint())
    painter.end()
    return image


def pixels(image):
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return data[:, :, 2::-1].astype(np.uint32)


def measured(data, area, scale=3):
    """The ground is the commonest colour of an area, the ink the one that differs most."""
    part = data[
        area.top() * scale : (area.bottom() + 1) * scale,
        area.left() * scale : (area.right() + 1) * scale,
    ]
    coded = (part[:, :, 0] << 16) | (part[:, :, 1] << 8) | part[:, :, 2]
    colours, counts = np.unique(coded, return_counts=True)
    ground = QColor.fromRgb(int(colours[counts.argmax()]))
    enough = colours[counts >= 6]
    return max((contrast(QColor.fromRgb(int(c)), ground) for c in enough), default=1.0)


def has_text(widget):
    if isinstance(widget, QLabel):
        return bool(widget.text().strip()) and widget.pixmap().isNull()
    if isinstance(widget, QAbstractButton):
        is_sign = isinstance(widget.parentWidget(), QLineEdit)  # an icon, named for the blind
        return bool(widget.text().strip()) and not is_sign
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText())
    return isinstance(widget, QComboBox | QSpinBox)


def faint(top):
    """Return the texts of a window that are drawn with too little contrast."""
    data, low = pixels(picture(top)), []
    for widget in top.findChildren(QWidget):
        if not (has_text(widget) and widget.isVisibleTo(top) and widget.isEnabled()):
            continue
        seen = widget.visibleRegion().boundingRect()
        area = QRect(widget.mapTo(top, seen.topLeft()), seen.size()) & top.rect()
        if area.width() < 8 or area.height() < 8:
            continue
        found = measured(data, area)
        if found < LEAST - 0.05:
            low.append((type(widget).__name__, widget.accessibleName(), round(found, 2)))
    return low


@pytest.mark.parametrize("name", THEMES)
def test_what_the_window_draws(window, qtbot, name):
    window.dress.set_theme(name)
    window.find_bar.start("廣州", 0)
    window.view.select(30, 60)
    window.toast.say("Something was done", "Undo", lambda: None)
    window.say("Something could not be done")
    qtbot.wait(50)
    assert not faint(window)
    window.toast.hide()
    window.find_bar.stop()
    window.show_removed(on=True)
    qtbot.wait(50)
    assert not faint(window)
    window.show_removed(on=False)


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("name", THEMES)
def test_what_dialogs_and_the_card_draw(window, qtbot, name):
    window.dress.set_theme(name)
    article = window.reading.article
    at = article.text.index("協調")
    window.view.bring_into_view(at)
    window.looking_up.show((at, at + 2), pinned=True)
    qtbot.wait(50)
    assert not faint(window)
    window.looking_up.close()
    for action in ("keys", "settings"):
        window.actions_[action].trigger()
        qtbot.wait(50)
        top = next(
            w for w in window.findChildren(QWidget) if w.isWindow() and w.isVisible()
            and w.windowType() == Qt.WindowType.Dialog
        )  # fmt: skip
        assert not faint(top)
        top.close()
        top.deleteLater()
        qtbot.wait(10)


def test_readings_on_a_fill_are_in_the_ink_of_the_text(window, qtbot):
    """A reading's own colour is not drawn on what is found, nor under the ink there."""
    window.change(tone_colours=True)
    window.dress.set_theme("contrast_light")
    window.find_bar.start("廣州", 0)
    window.view.set_hits([(0, 400)], None)
    qtbot.wait(30)
    image = picture(window.view, 1)
    tones = {tone.name() for tone in window.view.look.tones}
    drawn = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert not tones & drawn
