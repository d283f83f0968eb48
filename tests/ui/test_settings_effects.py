"""What each setting says it does, it does: the page, the window and new texts, one by one."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from reader.core.choices import Choices
from reader.core.pipeline import clean_source
from reader.core.source import from_text
from reader.ui.preferences.dialog import SettingsDialog
from reader.ui.preferences.row import UsualButton
from reader.ui.preferences.store import SettingsStore, load_settings
from reader.ui.settings import Settings, declared

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NAMES = [known.name for known in declared()]
OF_TEXTS = [name for name in NAMES if name in {field.name for field in fields(Choices)}]


def another(name):
    """A value of a setting that is not the default."""
    known = next(known for known in declared() if known.name == name)
    if known.hint is bool:
        return not known.default
    if isinstance(known.default, tuple):
        return tuple(known.among[:1])
    offered = known.among or [value for value, _ in known.shown.offers()]
    return next(value for value in reversed(offered) if value not in (known.default, "twp"))


def look(window):
    return window.view.look


def lines(window):
    column = window.view._column
    laid = [laid for _, laid, _ in column.visible(900)]
    return window.view.is_vertical, [[line.lefts for line in one.lines] for one in laid]


@pytest.mark.parametrize("name", OF_TEXTS)
def test_a_choice_reaches_the_open_text_and_the_next_one(window, settings, name, tmp_path):
    value = another(name)
    settings.change_everywhere(**{name: value})
    assert getattr(window.reading.choices, name) == value
    path = tmp_path / "next.txt"
    path.write_text("另一篇文章。", "utf-8")
    window.opening.open_path(str(path))
    assert getattr(window.reading.choices, name) == value


PAGE = ["pixel_size", "measure", "indent", "direction", "spacing"]


@pytest.mark.parametrize("name", PAGE)
def test_the_page_is_set_anew(window, settings, name):
    window.reading.set_ruby("none")
    window.resize(1700, 900)
    before = lines(window)
    settings.change(**{name: another(name) if name != "measure" else 14})
    assert getattr(look(window), name) == getattr(settings.value, name)
    assert lines(window) != before


def test_marks_punctuation_and_breaks_are_drawn_as_chosen(window, settings):
    for name in ("strict_breaks", "full_width_marks", "repair_marks", "reading_marks"):
        settings.change(**{name: not getattr(settings.value, name)})
        assert getattr(look(window), name) == getattr(settings.value, name)
    column = window.view._column
    shown = "".join(column.laid(at).shown for at in range(4))
    assert "," in shown
    settings.change(full_width_marks=True)
    shown = "".join(window.view._column.laid(at).shown for at in range(4))
    assert "，" in shown


def test_columns_have_a_size_of_their_own(window, settings):
    settings.change(direction="vertical", column_size=40)
    assert look(window).pixel_size == 40
    settings.change(direction="horizontal")
    assert look(window).pixel_size == settings.value.pixel_size


def test_the_face_is_used_when_the_machine_has_it(window, settings):
    settings.change(face="Qingdu Hei")
    assert look(window).face == "Qingdu Hei"
    faces = window.view._faces_for("hans")
    faces.body.glyph("的")
    assert faces.body.fonts[0].familyName() == "Qingdu Hei"
    settings.change(face="No Such Face At All")
    assert look(window).face == ""


def test_theme_and_tones_change_the_colours(window, settings):
    settings.change(theme="dark")
    dark = QApplication.palette().color(QPalette.ColorRole.Window)
    settings.change(theme="sepia")
    assert QApplication.palette().color(QPalette.ColorRole.Window) != dark
    settings.change(tone_colours=True)
    reader = look(window).tones
    settings.change(tone_preset="own", own_tones=("#111111",) * 5)
    own = look(window).tones
    assert None not in (reader, own)
    assert own != reader
    settings.change(tone_preset="mdbg")
    readable = look(window).tones
    settings.change(faithful_tones=True)
    assert look(window).tones != readable


def test_underlines_of_a_kind_or_all_are_hidden(window, settings):
    settings.change(hidden_kinds=("place",))
    assert "LOCATION" in window.view.hidden_kinds
    assert not window.sidebar.groups["place"].legend.isChecked()
    settings.change(marks=False)
    assert not look(window).entities


def test_taiwan_is_written_with_its_words_or_without(window, settings):
    window.reading.set_script("tw")
    assert window.reading.choices.script == "tw"
    settings.change(taiwan="twp")
    window.reading.set_script("tw")
    assert window.reading.choices.script == "twp"
    assert settings.choices().script == "twp"
    assert window.toolbar.script.value() == "tw"


def test_unclear_files_are_taken_for_what_is_said(settings):
    assert settings.choices().encoding is None
    settings.change(unclear="big5hkscs")
    assert settings.choices().encoding == "big5hkscs?"


def test_the_card_waits_as_long_as_is_said(window, settings):
    settings.change(card_delay=1500)
    window.view.hovered.emit(30)
    assert window.looking_up._timer.interval() == 1500


@pytest.mark.parametrize("way", ["hover", "key", "click"])
def test_what_brings_the_card_is_checked_in_the_menu(window, settings, way):
    settings.change(card_on=way)
    assert window.actions_[f"card_{way}"].isChecked()


def test_no_setting_is_left_untried():
    elsewhere = {
        "language",  # with the catalogues
        "each_text",  # with the library
        "key_preset",  # with the keys
        "single_keys",
    }
    here = {*OF_TEXTS, *PAGE, "strict_breaks", "full_width_marks", "repair_marks", "face"}
    here |= {"reading_marks", "column_size", "theme", "tone_colours", "tone_preset", "own_tones"}
    here |= {"faithful_tones", "hidden_kinds", "marks", "taiwan", "unclear", "card_delay"}
    assert set(NAMES) - here - elsewhere <= {"card_on", *TAKEN_ELSEWHERE}


TAKEN_ELSEWHERE = {"reduced_motion", "ui_scale", "restore_texts", "voice"}
"""Settings whose own rooms try them."""


def test_a_section_is_as_usual_again(window, settings):
    settings.change(measure=40, indent=0, theme="dark")
    settings.change(marks=False)
    window.show_settings("reading")
    dialog = window.findChild(SettingsDialog)
    button = dialog.pages.currentWidget().findChild(UsualButton)
    button.click()
    assert (settings.value.measure, settings.value.indent) == (26, 2)
    assert settings.value.theme == "system"
    assert not settings.value.marks
    assert not button.isEnabled()


def test_without_a_memory_of_its_own_a_text_is_shown_as_all(qtbot, tmp_path):
    from window_fakes import FakeDocument  # noqa: PLC0415

    from reader.library import Library  # noqa: PLC0415
    from reader.ui.texts.memory import Memory  # noqa: PLC0415

    source = clean_source(from_text("一篇文章。"), Choices()).source
    with Library(tmp_path / "library.sqlite") as library:
        library.set_choices(source.digest, Choices(ruby="zhuyin", script="tw", clean=False))
        for keeps, wanted in ((True, ("zhuyin", "tw")), (False, ("pinyin", "hans"))):
            document = FakeDocument(source, Choices(ruby="pinyin", script="hans"))
            Memory(library, document, keeps_choices=keeps)
            library.set_choices(source.digest, Choices(ruby="zhuyin", script="tw", clean=False))
            document.taken_in.emit()
            assert (document.choices.ruby, document.choices.script) == wanted
            assert not document.choices.clean


HOSTILE = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8),
        st.sampled_from(["dark", "zhuyin", "tw", "ruby=Ctrl+F", "\ud800", "person"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)  # fmt: skip


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.dictionaries(st.sampled_from([f.name for f in fields(Settings)]), HOSTILE, max_size=8))
def test_whatever_stands_in_the_file_the_settings_are_sound(tmp_path, stored):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(stored), "utf-8")
    loaded, kept = load_settings(path)
    assert kept is None
    usual = Settings()
    for known in declared():
        value = getattr(loaded, known.name)
        assert isinstance(value, type(known.default))
        if known.among and not isinstance(value, tuple):
            assert value in known.among
    assert replace(loaded) == loaded
    store = SettingsStore(path)
    store.change(pixel_size=40 if loaded.pixel_size != 40 else 20)
    store.save()
    assert load_settings(path)[0] == store.value
    assert usual == Settings()


def test_a_window_opens_under_hostile_settings(qtbot, tmp_path, opener):
    from reader.ui.window import Window  # noqa: PLC0415

    path = tmp_path / "settings.json"
    hostile = {
        "geometry": "////", "sidebar_width": -5, "measure": 10**9, "pixel_size": 0,
        "hidden_kinds": ["nobody", "person"], "folded_groups": ["x"],
        "name_orders": [":", "person:"],
        "own_keys": ["ruby=Ctrl+Space", "=", "nothing=R", "find=R", "star=R"], "face": "\u0000",
        "card_delay": -1, "script": "klingon", "first_run": "no", "last_folder": "/nowhere/at/all",
    }  # fmt: skip
    path.write_text(json.dumps(hostile), "utf-8")
    store = SettingsStore(path)
    window = Window(store, None, opener)
    qtbot.addWidget(window)
    window.show()
    window.show_settings()
    dialog = window.findChild(SettingsDialog)
    for row in range(dialog.sections.count()):
        dialog.sections.setCurrentRow(row)
    assert store.value.measure == 26
    assert store.value.hidden_kinds == ("person",)
    assert window.actions_.keys["find"] == ("R",)
    assert window.actions_.keys["ruby"] == ()


@pytest.mark.parametrize("content", ["[" * 100_000, '{"a":' * 50_000, " " * (1 << 21)])
def test_a_file_that_is_none_of_ours_is_put_aside(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_text(content, "utf-8")
    loaded, kept = load_settings(path)
    assert loaded == Settings()
    assert kept is not None
    assert kept.read_text("utf-8") == content
