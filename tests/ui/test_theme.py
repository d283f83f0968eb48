from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette

from reader.assets import resource
from reader.core.names import KINDS
from reader.ui.commands.table import COMMANDS
from reader.ui.look.icons import Icons
from reader.ui.look.page_look import look_for, types_of
from reader.ui.look.scheme import theme_from_palette
from reader.ui.look.stylesheet import stylesheet
from reader.ui.look.theme import THEMES, palette
from reader.ui.settings import Settings

ALL = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(a, b):
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@ALL
def test_text_reaches_the_contrast_of_wcag(theme):
    pairs = [
        ("ink", "page"), ("ink", "panel"), ("ink", "card"), ("ink2", "window"),
        ("ink2", "panel"), ("ink3", "panel"), ("ink3", "card"), ("ruby", "page"),
        ("mark", "page"), ("struck", "page"), ("accent", "page"), ("accent", "panel"),
        ("on_accent", "accent"), ("good", "window"), ("ink", "hit"), ("ink", "current_hit"),
        ("ink", "selection"), ("accent", "accent_ground"), ("ink2", "accent_ground"),
    ]  # fmt: skip
    for front, back in pairs:
        assert contrast(getattr(theme, front), getattr(theme, back)) >= 4.5, (front, back)
    for kind in KINDS:
        assert contrast(getattr(theme, kind), theme.page) >= 4.5
        assert contrast(getattr(theme, kind), theme.panel) >= 4.5
    assert contrast(theme.control, theme.card) >= 3


@ALL
def test_kinds_have_different_colours(theme):
    for one, other in combinations(KINDS, 2):
        assert getattr(theme, one) != getattr(theme, other)


@ALL
def test_the_sheet_has_every_token(theme):
    assert "$" not in stylesheet(theme)
    assert theme.accent in stylesheet(theme)


@ALL
def test_the_look_of_the_page_follows(theme):
    look = look_for(theme, Settings(pixel_size=28))
    assert look.pixel_size == 28
    assert look.paper == QColor(theme.page)
    assert look.entities["MONEY"] == QColor(theme.quantity)
    assert "TITLE" not in look.entities


def test_types_of_kinds():
    assert types_of(["date"]) == {"DATE", "TIME"}
    assert types_of(["quantity"]) == {"QUANTITY", "MONEY", "PERCENT"}


def test_high_contrast_takes_the_systems_colours(qapp):
    system = QPalette(QColor("black"))
    system.setColor(QPalette.ColorRole.Base, QColor("black"))
    system.setColor(QPalette.ColorRole.Text, QColor("yellow"))
    theme = theme_from_palette(system)
    assert QColor(theme.page) == QColor("black")
    assert QColor(theme.person) == QColor(theme.ink) == QColor("yellow")
    assert theme.is_dark


@ALL
def test_the_palette_has_the_inks(qapp, theme):
    assert palette(theme).color(QPalette.ColorRole.Text) == QColor(theme.ink)


def test_every_icon_is_drawn_in_the_theme(qapp):
    icons = Icons(THEMES["light"])
    names = {command.icon for command in COMMANDS if command.icon} | set(KINDS)
    assert names <= {path.stem for path in resource("icons").glob("*.svg")}
    for name in names:
        image = icons.pixmap(name, "accent", 20, 2).toImage()
        drawn = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert drawn == {THEMES["light"].accent.lower()}, name
