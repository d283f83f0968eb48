"""The colours of the window: one frozen set of tokens a theme, and what follows from them.

Values and their measured contrast: design of the window, section 3. Every text token reaches
4.5 : 1 on the grounds it is used on, borders of controls 3 : 1.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "THEMES",
    "THEME_NAMES",
    "Theme",
    "ThemeName",
    "palette",
]

ThemeName = Literal["system", "light", "dark", "sepia", "contrast_light", "contrast_dark"]
THEME_NAMES: tuple[ThemeName, ...] = get_args(ThemeName)


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#RRGGBB`; a field is a token of the design."""

    name: str
    window: str
    page: str
    panel: str
    card: str
    ink: str
    ink2: str
    ink3: str
    rule: str
    control: str
    accent: str
    accent_ground: str
    on_accent: str
    ruby: str
    mark: str
    hit: str
    current_hit: str
    hit_line: str
    selection: str
    struck: str
    good: str
    person: str
    organisation: str
    place: str
    date: str
    quantity: str
    is_dark: bool = False
    is_high_contrast: bool = False

    def colour(self, token: str, alpha: float = 1.0) -> QColor:
        """Return a token as a colour; raise AttributeError when there is no such token."""
        colour = QColor(getattr(self, token))
        colour.setAlphaF(alpha)
        return colour

    def tokens(self) -> dict[str, str]:
        """Return all tokens by name."""
        names = (f.name for f in fields(self) if not f.name.startswith("is_"))
        return {name: str(getattr(self, name)) for name in names}


THEMES: Mapping[str, Theme] = {
    "light": Theme(
        name="light",
        window="#F3F0EA",
        page="#FDFBF7",
        panel="#F7F4EE",
        card="#FFFFFF",
        ink="#1E1B17",
        ink2="#5C554B",
        ink3="#6F675C",
        rule="#E3DDD2",
        control="#8A8174",
        accent="#1F5C94",
        accent_ground="#DFEAF4",
        on_accent="#FFFFFF",
        ruby="#6A5F52",
        mark="#B23A22",
        hit="#FFE7A0",
        current_hit="#FFC24A",
        hit_line="#6B4A00",
        selection="#CFE2F3",
        struck="#746A5F",
        good="#2B6B3A",
        person="#0B319F",
        organisation="#7A260B",
        place="#0E7548",
        date="#68076F",
        quantity="#73731F",
    ),
    "dark": Theme(
        name="dark",
        window="#141517",
        page="#1A1B1E",
        panel="#1F2024",
        card="#26282C",
        ink="#DAD6CD",
        ink2="#ABA69C",
        ink3="#949087",
        rule="#2D2F34",
        control="#7E7A73",
        accent="#8FBDEA",
        accent_ground="#233648",
        on_accent="#10202F",
        ruby="#A8A196",
        mark="#F28C76",
        hit="#4D4112",
        current_hit="#66500C",
        hit_line="#FFD666",
        selection="#2C4660",
        struck="#8F8B83",
        good="#7CCB8C",
        person="#9CCBFF",
        organisation="#F07A45",
        place="#6FEBAE",
        date="#DB70E6",
        quantity="#A09C8E",
        is_dark=True,
    ),
    "sepia": Theme(
        name="sepia",
        window="#E8DDC6",
        page="#F5ECD9",
        panel="#EEE3CD",
        card="#FBF5E8",
        ink="#382C1E",
        ink2="#5E4E3A",
        ink3="#6A5943",
        rule="#D8C8AA",
        control="#857358",
        accent="#1E5480",
        accent_ground="#D5DCD6",
        on_accent="#FFFFFF",
        ruby="#6B5842",
        mark="#9E331D",
        hit="#F3D37C",
        current_hit="#EBB040",
        hit_line="#5A3D00",
        selection="#C9D8DB",
        struck="#6C5D48",
        good="#2B6134",
        person="#0A2D92",
        organisation="#7A260B",
        place="#0B6C42",
        date="#650670",
        quantity="#67671A",
    ),
    "contrast_light": Theme(
        name="contrast_light",
        window="#FFFFFF",
        page="#FFFFFF",
        panel="#FFFFFF",
        card="#FFFFFF",
        ink="#000000",
        ink2="#1A1A1A",
        ink3="#333333",
        rule="#BDBDBD",
        control="#000000",
        accent="#003A80",
        accent_ground="#CFE3FF",
        on_accent="#FFFFFF",
        ruby="#1F1F1F",
        mark="#8F1300",
        hit="#FFE680",
        current_hit="#FFC933",
        hit_line="#3D2A00",
        selection="#B5D6FF",
        struck="#3D3D3D",
        good="#0B4F1B",
        person="#00258A",
        organisation="#6B1D00",
        place="#00502F",
        date="#5A005F",
        quantity="#4A4A00",
        is_high_contrast=True,
    ),
    "contrast_dark": Theme(
        name="contrast_dark",
        window="#000000",
        page="#000000",
        panel="#000000",
        card="#000000",
        ink="#FFFFFF",
        ink2="#F0F0F0",
        ink3="#DADADA",
        rule="#4D4D4D",
        control="#FFFFFF",
        accent="#FFE14D",
        accent_ground="#3D3500",
        on_accent="#000000",
        ruby="#E6E6E6",
        mark="#FF9C85",
        hit="#4A3D00",
        current_hit="#6B5600",
        hit_line="#FFE14D",
        selection="#0A4A8A",
        struck="#D0D0D0",
        good="#8CFFA6",
        person="#A6D1FF",
        organisation="#FFA366",
        place="#7DF2BA",
        date="#F29CFF",
        quantity="#DED9B8",
        is_dark=True,
        is_high_contrast=True,
    ),
}


def palette(theme: Theme) -> QPalette:
    """Return the palette for everything that no style sheet rule reaches."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    roles = {
        role.Window: "window",
        role.WindowText: "ink",
        role.Base: "page",
        role.AlternateBase: "panel",
        role.Text: "ink",
        role.Button: "window",
        role.ButtonText: "ink",
        role.BrightText: "mark",
        role.ToolTipBase: "card",
        role.ToolTipText: "ink",
        role.PlaceholderText: "ink3",
        role.Highlight: "selection",
        role.HighlightedText: "ink",
        role.Link: "accent",
        role.Light: "card",
        role.Midlight: "rule",
        role.Mid: "control",
        role.Dark: "control",
        role.Accent: "accent",
    }
    made = QPalette()
    for which, token in roles.items():
        made.setColor(which, theme.colour(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, which, theme.colour("ink3", 0.6))
    return made
