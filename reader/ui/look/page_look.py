"""From a theme and the settings to the look of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.names import KIND_OF_TYPE
from reader.ui.look.tone_colours import tone_colours
from reader.ui.pageview.look import Look

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.core.article import EntityType
    from reader.ui.look.theme import Theme
    from reader.ui.settings import Settings

__all__ = ["look_for", "types_of"]


def look_for(theme: Theme, settings: Settings) -> Look:
    """Return the page's look: as the settings have it, in the theme's colours."""
    tones = tone_colours(settings.tone_preset, theme) if settings.tone_colours else None
    return Look(
        pixel_size=settings.pixel_size,
        direction=settings.direction,
        strict_breaks=settings.strict_breaks,
        tones=tones,
        paper=theme.colour("page"),
        ink=theme.colour("ink"),
        ink2=theme.colour("ink2"),
        ruby=theme.colour("ruby"),
        rule=theme.colour("rule"),
        accent=theme.colour("accent"),
        selection=theme.colour("selection"),
        hit=theme.colour("hit"),
        current_hit=theme.colour("current_hit"),
        hit_line=theme.colour("hit_line"),
        mark=theme.colour("mark"),
        entities={type_: theme.colour(kind) for type_, kind in KIND_OF_TYPE.items()},
    )


def types_of(kinds: Iterable[str]) -> frozenset[EntityType]:
    """Return the entity types that are listed under these kinds."""
    wanted = frozenset(kinds)
    return frozenset(type_ for type_, kind in KIND_OF_TYPE.items() if kind in wanted)
