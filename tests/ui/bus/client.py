"""Reads the window from outside over AT-SPI; run by the system's Python, which has its library.

Writes what it found as JSON to standard output.
"""

from __future__ import annotations

import contextlib
import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version must be asked for first

TEXT_GRANULARITIES = ("CHAR", "WORD", "SENTENCE", "LINE", "PARAGRAPH")
WAIT = 60


def find_page(deadline: float) -> Atspi.Accessible | None:
    """Return the page when the program has shown its text."""
    while time.monotonic() < deadline:
        with contextlib.suppress(GLib.GError):  # the window is still being furnished
            desktop = Atspi.get_desktop(0)
            for at in range(desktop.get_child_count()):
                found = search(desktop.get_child_at_index(at))
                if found is not None and found.get_character_count() > 0:
                    time.sleep(1)
                    return found
        time.sleep(0.3)
    return None


def search(thing: Atspi.Accessible | None) -> Atspi.Accessible | None:
    if thing is None:
        return None
    if thing.get_role_name().startswith("document"):
        return thing
    for at in range(thing.get_child_count()):
        found = search(thing.get_child_at_index(at))
        if found is not None:
            return found
    return None


def controls(thing: Atspi.Accessible, depth: int = 0) -> list[tuple[str, str]]:
    """Return role and name of all that is shown and takes the keyboard."""
    if thing is None or depth > 12:
        return []
    states = thing.get_state_set()
    found = []
    if states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING):
        found.append((thing.get_role_name(), thing.get_name()))
    for at in range(thing.get_child_count()):
        found += controls(thing.get_child_at_index(at), depth + 1)
    return found


def strings(page: Atspi.Accessible, offset: int) -> dict[str, tuple[str, int, int]]:
    told = {}
    for name in TEXT_GRANULARITIES:
        kind = getattr(Atspi.TextGranularity, name)
        got = Atspi.Text.get_string_at_offset(page, offset, kind)
        told[name] = (got.content, got.start_offset, got.end_offset)
    return told


def main() -> int:
    Atspi.init()
    page = find_page(time.monotonic() + WAIT)
    if page is None:
        return 1
    count = page.get_character_count()
    events: list[tuple[str, int, str]] = []

    def heard(event: Atspi.Event) -> None:
        events.append((event.type, event.detail1, event.source.get_role_name()))

    listener = Atspi.EventListener.new(heard)
    for name in ("object:text-caret-moved", "object:text-selection-changed"):
        listener.register(name)
    answers: dict[str, object] = {
        "name": page.get_name(),
        "role": page.get_role_name(),
        "count": count,
        "text": Atspi.Text.get_text(page, 0, count),
        "strings": strings(page, 4),
        "selections": Atspi.Text.get_n_selections(page),
        "controls": controls(page.get_application()),
    }
    Atspi.Text.set_caret_offset(page, 6)
    answers["caret"] = Atspi.Text.get_caret_offset(page)
    Atspi.Text.add_selection(page, 3, 5)
    answers["selected"] = Atspi.Text.get_n_selections(page)
    chosen = Atspi.Text.get_selection(page, 0)
    answers["selection"] = (chosen.start_offset, chosen.end_offset)
    area = Atspi.Text.get_character_extents(page, 3, Atspi.CoordType.SCREEN)
    middle = area.x + area.width // 2, area.y + area.height // 2
    answers["there and back"] = Atspi.Text.get_offset_at_point(
        page, *middle, Atspi.CoordType.SCREEN
    )
    run = Atspi.Text.get_attribute_run(page, 3, False)
    answers["attributes"] = (dict(run[0]), run[1], run[2])
    loop = GLib.MainLoop()
    GLib.timeout_add(1500, loop.quit)
    loop.run()
    answers["events"] = events
    json.dump(answers, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
