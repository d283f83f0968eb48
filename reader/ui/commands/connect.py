"""Which command does what in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.core.choices import PINYIN_STYLES, RUBY_POLICIES
from reader.ui.commands.copying import connect_copy_commands
from reader.ui.commands.cursor import connect_cursor_commands
from reader.ui.commands.encodings import connect_encoding_commands
from reader.ui.commands.help import connect_help_commands
from reader.ui.commands.languages import connect_language_commands
from reader.ui.commands.library import connect_library_commands
from reader.ui.commands.page import connect_page_commands
from reader.ui.commands.places import connect_place_commands
from reader.ui.commands.regions import go_to_region
from reader.ui.commands.rules import connect_rule_commands
from reader.ui.commands.speech import connect_speech_commands
from reader.ui.commands.tabs import connect_tab_commands
from reader.ui.look.theme import THEME_NAMES
from reader.ui.settings import PIXEL_SIZES, shown_size

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.commands.actions import Actions
    from reader.ui.reading import Reading
    from reader.ui.window import Window

__all__ = ["connect_commands", "tell_keys"]


def connect_commands(window: Window) -> None:
    """Connect every action of the table, and the controls that stand for actions."""
    actions, reading = window.actions_, window.reading
    simple: dict[str, Callable[[], object]] = {
        "open": window.opening.ask,
        "open_link": window.opening.ask_address,
        "paste": window.opening.paste,
        "sample": window.opening.open_sample,
        "export": window.exporting.ask,
        "print": window.printing.ask,
        "export_names": window.exporting.ask_for_names,
        "quit": window.close,
        "undo": partial(_undo, window),
        "redo": window.undoing.redo,
        "select_all": window.view.select_all,
        "mark_name": window.name_menus.mark,
        "own_names": window.name_menus.show_own,
        "find_next": partial(_find, window, 1),
        "find_previous": partial(_find, window, -1),
        "ruby": reading.toggle_ruby,
        "ruby_kind": reading.change_ruby,
        "larger": partial(_resize, window, 1),
        "smaller": partial(_resize, window, -1),
        "normal_size": window.dress.set_usual_size,
        "filter": partial(_filter, window),
        "next_doubt": partial(window.moving.step_doubt, 1),
        "previous_doubt": partial(window.moving.step_doubt, -1),
        "next_mention": partial(window.moving.step, 1),
        "previous_mention": partial(window.moving.step, -1),
        "next_region": partial(_region, window, 1),
        "previous_region": partial(_region, window, -1),
        "settings": window.show_settings,
        "word_card": window.beside.open_word,
        "look_at_picture": window.beside.look,
        "star": window.looking_up.star,
        "dictionary": window.dictionary.ask,
        "known": window.looking_up.know,
        "escape": partial(_escape, window),
    }
    for name, do in simple.items():
        actions[name].triggered.connect(partial(_do, do))
    for ruby in ("none", "pinyin", "zhuyin"):
        actions[f"ruby_{ruby}"].triggered.connect(partial(_do, partial(reading.set_ruby, ruby)))
    _connect_readings(actions, reading)
    for script in ("source", "hans", "hant", "tw", "hk"):
        choose = partial(reading.set_script, script)
        actions[f"script_{script}"].triggered.connect(partial(_do, choose))
    for way in ("hover", "key", "click"):
        choose_way = partial(window.change, card_on=way)
        actions[f"card_{way}"].triggered.connect(partial(_do, choose_way))
    for theme in THEME_NAMES:
        choose_theme = partial(window.dress.set_theme, theme)
        actions[f"theme_{theme}"].triggered.connect(partial(_do, choose_theme))
    actions["repair"].triggered.connect(window.undoing.switch_all_repairs)
    actions["find"].triggered.connect(lambda on: _toggle_find(window, on))
    actions["removed"].triggered.connect(lambda on: window.show_removed(on=on))
    actions["sidebar"].triggered.connect(lambda on: _sidebar(window, on))
    actions["full_screen"].triggered.connect(lambda on: _full_screen(window, on))
    tell_keys(window)
    actions.keys_changed.connect(partial(_tell_mark, window))
    _tell_mark(window)
    window.toolbar.ruby_chosen.connect(reading.set_ruby)
    window.toolbar.script_chosen.connect(reading.set_script)
    window.sidebar.close_asked.connect(partial(_sidebar, window, on=False))
    window.find_bar.closed.connect(partial(_close_find, window))
    window.find_bar.stopped.connect(partial(actions["find"].setChecked, False))
    for part in (window.removed.list, window.removed.card.one, window.removed.card.all):
        part.addAction(actions["removed"])
    window.status.removed_asked.connect(lambda: window.show_removed(on=True))
    window.status.doubt_asked.connect(partial(window.moving.step_doubt, 1))
    window.undoing.changed.connect(partial(_show_undoing, window))
    actions["sidebar"].setChecked(window.panes.is_open)
    _show_undoing(window)
    connect_tab_commands(window)
    connect_rule_commands(window)
    connect_encoding_commands(window)
    connect_help_commands(window)
    connect_place_commands(window)
    connect_copy_commands(window)
    connect_library_commands(window)
    connect_cursor_commands(window)
    connect_speech_commands(window)
    connect_page_commands(window.actions_, window.dress, window.settings)
    connect_language_commands(window.actions_, window.settings)


def tell_keys(window: Window) -> None:
    """Have controls that do what a command does tell its key."""
    for button, command in (
        (window.sidebar.close_button, "sidebar"),
        (window.find_bar.close_button, "escape"),
    ):
        window.actions_.follow(button, command, button.accessibleName())


def _tell_mark(window: Window) -> None:
    window.sidebar.mark_tip = window.actions_.tip("mark_name")


def _do(do: Callable[[], object], *_: object) -> None:
    do()


def _connect_readings(actions: Actions, reading: Reading) -> None:
    """Connect what says how readings are written, and above which words."""
    for policy in RUBY_POLICIES:
        if policy != "level":
            choose_policy = partial(reading.set_policy, policy)
            actions[f"ruby_for_{policy}"].triggered.connect(partial(_do, choose_policy))
    for level in range(1, 7):
        choose_level = partial(reading.set_policy, "level", level)
        actions[f"ruby_for_level_{level}"].triggered.connect(partial(_do, choose_level))
    actions["ruby_by_word"].triggered.connect(
        lambda on: reading.set_option(ruby_by="word" if on else "character")
    )
    actions["tones_taiwan"].triggered.connect(
        lambda on: reading.set_option(region="taiwan" if on else "mainland")
    )
    for switch in ("sandhi", "third_tones", "full_tones", "erhua"):
        actions[f"tones_{switch}"].triggered.connect(_switch(reading, switch))
    for style in PINYIN_STYLES:
        choose_style = partial(reading.set_option, pinyin_style=style)
        actions[f"style_{style}"].triggered.connect(partial(_do, choose_style))


def _switch(reading: Reading, name: str) -> Callable[[bool], None]:
    return lambda on: reading.set_option(**{name: on})


def _resize(window: Window, step: int) -> None:
    size = shown_size(window.settings.value)
    larger = [known for known in PIXEL_SIZES if known > size]
    smaller = [known for known in PIXEL_SIZES if known < size]
    if step > 0 and larger:
        window.dress.set_pixel_size(larger[0])
    elif step < 0 and smaller:
        window.dress.set_pixel_size(smaller[-1])


def _find(window: Window, step: int) -> None:
    if window.is_removed_shown:
        (window.removed.show_next if step > 0 else window.removed.show_previous)()
    elif window.find_bar.isVisible():
        (window.find_bar.find_next if step > 0 else window.find_bar.find_previous)()
    else:
        _open_find(window)


def _undo(window: Window) -> None:
    (window.shelving if window.shelving.is_shown else window.undoing).undo()


def _open_find(window: Window) -> None:
    if window.shelving.is_shown:
        window.shelving.search()
        return
    if window.is_removed_shown:
        window.show_removed(on=False)
    page, span = window.reading.page, window.view.selected_span()
    query = ""
    if page is not None and span is not None:
        query = page.article.text[span[0] : span[1]]
        query = "" if "\n" in query or len(query) > 40 else query
    window.find_bar.start(query, span[0] if span else window.view.top_position())
    window.actions_["find"].setChecked(True)


def _toggle_find(window: Window, on: bool) -> None:  # noqa: FBT001 - Qt's signal
    has_focus = window.find_bar.field.hasFocus()
    if on or (window.find_bar.isVisible() and not has_focus):
        _open_find(window)
    else:
        _close_find(window)


def _close_find(window: Window) -> None:
    window.find_bar.stop()
    window.view.setFocus()


def _sidebar(window: Window, on: bool) -> None:  # noqa: FBT001 - Qt's signal
    if window.is_removed_shown and on:
        window.show_removed(on=False)
    window.side.setCurrentWidget(window.sidebar)
    window.panes.open_sidebar(on=on)
    if not window.panes.is_overlay:
        window.change(sidebar_open=on)
    if on and window.panes.is_overlay:
        window.sidebar.focus_filter()
    elif not on:
        window.view.setFocus()


def _filter(window: Window) -> None:
    _sidebar(window, on=True)
    window.sidebar.focus_filter()


def _full_screen(window: Window, on: bool) -> None:  # noqa: FBT001 - Qt's signal
    if on:
        window.showFullScreen()
    else:
        window.showNormal()


def _show_undoing(window: Window) -> None:
    window.actions_["undo"].setEnabled(window.undoing.can_undo)
    window.actions_["redo"].setEnabled(window.undoing.can_redo)


def _region(window: Window, step: int) -> None:
    if window.shelving.is_shown:
        go_to_region(window.shelving.page.regions, step)
        return
    panels = [window.sidebar, window.forms, window.places]
    page = [window.find_bar, window.banners, window.view, window.looking_up.card, window.welcome]
    page = [window.removed, window.removed.card] if window.is_removed_shown else page
    if window.panes.is_overlay and window.panes.is_open:
        page = []  # it lies under the sidebar
    bars = [window.toolbar, window.strip]
    go_to_region([*bars, *page, *panels, window.toast, window.status], step)


def _escape(window: Window) -> None:
    if window.shelving.is_shown:
        window.shelving.escape()
    else:
        _close_topmost(window)


def _close_topmost(window: Window) -> None:
    """Close what is open, one thing a time, the topmost first."""
    field = window.sidebar.field
    if field.hasFocus() and field.text():
        field.clear()
    elif window.panes.is_overlay and window.panes.is_open:
        _sidebar(window, on=False)
    elif window.is_removed_shown:
        if not window.removed.close_card():
            window.show_removed(on=False)
    elif window.beside.following.close() or window.looking_up.close() or window.repairing.close():
        window.view.setFocus()
    elif window.find_bar.isVisible():
        _close_find(window)
    elif not window.view.hasFocus():
        window.view.setFocus()
    elif window.view.selected_span() is not None:
        window.view.clear_selection()
    elif not window.looking_up.forget():
        window.moving.forget()
