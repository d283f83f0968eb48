"""What the parts of the window hear of each other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.access.telling import Telling
from reader.ui.banner import announce
from reader.ui.look.page_look import types_of
from reader.ui.tabs.missing import Missing
from reader.ui.tabs.watching import Watching

if TYPE_CHECKING:
    from reader.core.names import Name
    from reader.ui.window import Window

__all__ = ["connect_parts"]


def connect_parts(window: Window) -> None:
    """Connect the signals of the parts; commands have their own table."""
    reading, sidebar, removed = window.reading, window.sidebar, window.removed
    Telling(window.view)
    window.view.position_changed.connect(lambda _: window.around.show_place())
    window.view.entity_clicked.connect(window.moving.go_to_entity)
    reading.text_shown.connect(window.around.show_text)
    reading.marks_shown.connect(window.around.show_text)
    reading.readings_shown.connect(sidebar.readings_arrived)
    reading.readings_shown.connect(window.find_bar.readings_arrived)
    reading.progress.connect(sidebar.set_progress)
    window.wordbook.trouble.connect(window.say)
    window.strip.follow(window.tabs)
    Missing(window, window.tabs)
    Watching(window, window.tabs)
    window.status.encoding_asked.connect(
        lambda name: window.opening.reopen(reading.document, name)
    )
    window.find_bar.hits_changed.connect(window.moving.show_hits)
    sidebar.name_clicked.connect(partial(_go_to_name, window))
    sidebar.hidden_kinds_changed.connect(partial(_hide_kinds, window))
    sidebar.folded_changed.connect(lambda: window.change(folded_groups=sidebar.folded_groups))
    window.panes.width_changed.connect(lambda width: window.change(sidebar_width=width))
    removed.put_back_asked.connect(window.undoing.put_back)
    removed.redo_asked.connect(window.undoing.take_out)
    removed.export_asked.connect(window.exporting.ask)
    removed.repair_toggled.connect(window.undoing.switch_all_repairs)
    removed.repairs_switched.connect(window.undoing.switch_repairs)
    removed.treatment_asked.connect(window.undoing.treat)
    window.forms.switched.connect(window.undoing.switch_repairs)
    window.forms.chosen.connect(window.repairing.show)
    window.forms.stepped.connect(window.repairing.step)
    window.repairing.looked_at.connect(window.forms.set_current)
    window.moving.arrived.connect(partial(_announce, window))


def _announce(window: Window, at: int, of: int) -> None:
    words = QCoreApplication.translate("Window", "%1 of %2")
    announce(window.view, words.replace("%1", str(at)).replace("%2", str(of)))


def _go_to_name(window: Window, name: Name, backwards: bool) -> None:  # noqa: FBT001 - Qt's signal
    window.moving.go_to_name(name, backwards)
    if window.panes.is_overlay:
        window.panes.open_sidebar(on=False)
        window.view.setFocus()


def _hide_kinds(window: Window) -> None:
    window.view.hidden_kinds = types_of(window.sidebar.hidden_kinds)
    window.change(hidden_kinds=window.sidebar.hidden_kinds)
