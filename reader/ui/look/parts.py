"""The parts around the page in the colours of a theme, and in their state of the last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.commands.keymap import keymap
from reader.ui.commands.page import show_page_settings
from reader.ui.look.icons import Icons
from reader.ui.look.scale import scale
from reader.ui.settings import shown_size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.ui.look.theme import Theme
    from reader.ui.window import Window

__all__ = ["Parts"]


class Parts:
    """Dresses what stands around the page of one window."""

    def __init__(self, window: Window) -> None:
        self._window, self._settings = window, window.settings
        self._icons: dict[tuple[Theme, float], Icons] = {}
        window.sidebar.orders_changed.connect(self._keep_orders)

    def restore(self) -> None:
        """Bring back the state of the last time."""
        window, value = self._window, self._settings.value
        window.sidebar.restore(value.hidden_kinds, value.folded_groups, value.name_orders)
        self._show_settings()

    def apply(self, theme: Theme) -> None:
        """Have every part that draws itself do it in this theme."""
        for _ in self.dress(theme):
            pass

    def dress(self, theme: Theme) -> Iterator[None]:
        """Do the same, one part between two steps."""
        window = self._window
        key = theme, window.devicePixelRatioF() * scale()
        icons = self._icons.setdefault(key, Icons(*key))
        for part in (window.toolbar, window.sidebar, window.banners, window.removed):
            part.set_theme(theme, icons)
            yield
        window.looking_up.card.set_theme(theme, icons)
        window.strip.set_icons(icons)
        yield
        window.find_bar.set_icons(icons)
        window.status.set_icons(icons)
        yield
        window.forms.set_icons(icons)
        window.places.set_icons(icons)
        window.shelving.set_theme(theme, icons)
        yield
        window.repairing.set_icons(icons)
        yield
        window.actions_.set_icons(icons)
        yield
        window.moving.set_theme(theme)
        window.ring.set_theme(theme)

    def follow(self, names: frozenset[str]) -> None:
        """Show what was changed in the settings."""
        window, value = self._window, self._settings.value
        if "hidden_kinds" in names and set(window.sidebar.hidden_kinds) != set(value.hidden_kinds):
            window.sidebar.restore(value.hidden_kinds, value.folded_groups, value.name_orders)
        self._show_settings()

    def _show_settings(self) -> None:
        window, value = self._window, self._settings.value
        window.actions_.set_single_keys(on=value.single_keys)
        window.actions_.set_keys(keymap(value.key_preset, value.own_keys))
        window.toolbar.set_size(shown_size(value))
        show_page_settings(window.actions_, value)

    def _keep_orders(self) -> None:
        orders = self._window.sidebar.orders.items()
        self._window.change(name_orders=tuple(f"{kind}:{order}" for kind, order in orders))
