"""From a theme and the settings to the look of the page."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from reader.core.names import KIND_OF_TYPE
from reader.ui.look.scheme import system_is_still
from reader.ui.look.tone_colours import tone_colours
from reader.ui.pageview.look import Look
from reader.ui.preferences.faces import known_face
from reader.ui.settings import Settings, shown_size

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.core.article import EntityType
    from reader.ui.look.theme import Theme

__all__ = ["PAGE_SETTINGS", "look_for", "types_of"]

_LOOKS = {(field.name, field.type) for field in fields(Look)}
PAGE_SETTINGS = frozenset(f.name for f in fields(Settings) if (f.name, f.type) in _LOOKS)
"""Settings that the page takes as they are, under the same name."""


def look_for(theme: Theme, settings: Settings) -> Look:
    """Return the page's look: as the settings have it, in the theme's colours."""
    tones = None
    if settings.tone_colours:
        own, faithful = settings.own_tones, settings.faithful_tones
        tones = tone_colours(settings.tone_preset, theme, own, faithful=faithful)
    same = {name: getattr(settings, name) for name in PAGE_SETTINGS}
    if not settings.marks:
        same |= {"repair_marks": False, "reading_marks": False}
    same["face"] = known_face(settings.face)
    same["pixel_size"] = shown_size(settings)
    return Look(
        **same,
        tight_measure=round(1.46 * settings.measure),
        tones=tones,
        outlined=theme.is_high_contrast,
        motion=not (settings.reduced_motion or system_is_still()),
        bars=True,
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
        entities={type_: theme.colour(kind) for type_, kind in KIND_OF_TYPE.items()}
        if settings.marks
        else {},
    )


def types_of(kinds: Iterable[str]) -> frozenset[EntityType]:
    """Return the entity types that are listed under these kinds."""
    wanted = frozenset(kinds)
    return frozenset(type_ for type_, kind in KIND_OF_TYPE.items() if kind in wanted)
