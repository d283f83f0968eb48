import json
from dataclasses import fields

import pytest

from reader.core.errors import WriteError
from reader.ui.preferences.store import SettingsStore, load_settings, save_settings
from reader.ui.settings import Settings


def test_what_is_saved_comes_back(tmp_path):
    path = tmp_path / "deep" / "settings.json"
    settings = Settings(theme="sepia", hidden_kinds=("place",), pixel_size=32, geometry="AdnQ")
    save_settings(settings, path)
    assert load_settings(path) == (settings, None)
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


def test_a_missing_file_gives_the_defaults(tmp_path):
    assert load_settings(tmp_path / "none.json") == (Settings(), None)


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe{", b"", b"null"])
def test_a_broken_file_is_kept_aside(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings, kept = load_settings(path)
    assert settings == Settings()
    assert kept is not None
    assert kept.read_bytes() == content
    assert not path.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("theme", ["light"]),
        ("pixel_size", "25"),
        ("pixel_size", True),
        ("sidebar_open", 1),
        ("hidden_kinds", "place"),
        ("hidden_kinds", [1]),
        ("ruby", None),
    ],
)
def test_a_value_that_does_not_fit_falls_back_alone(tmp_path, name, value):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: value, "sidebar_width": 333, "unknown": 1}), "utf-8")
    settings, kept = load_settings(path)
    assert kept is None
    assert settings == Settings(sidebar_width=333)


def test_the_store_writes_only_what_changed(tmp_path):
    store = SettingsStore(tmp_path / "settings.json")
    store.save()
    assert not (tmp_path / "settings.json").exists()
    store.change(pixel_size=40)
    store.save()
    assert SettingsStore(tmp_path / "settings.json").value.pixel_size == 40
    with pytest.raises(TypeError):
        store.change(no_such_setting=1)


def test_a_store_without_a_file_keeps_nothing():
    store = SettingsStore()
    store.change(ruby="zhuyin", script="tw")
    store.save()
    assert store.choices().ruby == "zhuyin"
    assert store.choices().script == "tw"


def test_a_folder_that_cannot_be_made_is_a_write_error(tmp_path):
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(WriteError):
        save_settings(Settings(), tmp_path / "file" / "settings.json")


def test_every_setting_has_a_default():
    assert len(fields(Settings)) == len(fields(Settings()))
