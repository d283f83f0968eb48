"""The reader's own word lists: plain files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import MemoryUnavailable, WriteError
from reader.library.ownwords import (
    KNOWN,
    READINGS,
    change_reading,
    change_word,
    own_file,
    read_readings,
    read_words,
)


def test_a_missing_file_says_nothing():
    assert read_readings(own_file(READINGS)).words == {}
    assert read_words(own_file(KNOWN)) == {}


def test_a_reading_is_kept_changed_and_dropped(tmp_path):
    path = tmp_path / "new" / READINGS
    change_reading(path, "銀行", ("yín", "háng"))
    change_reading(path, "率", ("shuài",))
    assert dict(read_readings(path).words) == {"銀行": ("yín", "háng"), "率": ("shuài",)}
    change_reading(path, "銀行", ("yín", "xíng"))
    assert read_readings(path).words["銀行"] == ("yín", "xíng")
    change_reading(path, "銀行", None)
    assert dict(read_readings(path).words) == {"率": ("shuài",)}
    assert path.read_text("utf-8").startswith("# ")


def test_what_people_write_is_understood(tmp_path):
    path = tmp_path / READINGS
    path.write_bytes(
        "\ufeff# mine\r\n銀行\tyin2 hang2\r\n\r\n西安 \t Xī'ān\r\n銀行\tyín xíng".encode()
    )
    own = read_readings(path)
    assert dict(own.words) == {"銀行": ("yín", "xíng"), "西安": ("xī", "ān")}
    assert own.broken == ()


@pytest.mark.parametrize(
    "line", ["銀行", "銀行\tyín", "銀行 yín háng", "bank\tyín háng", "銀行\tyín xyz", "\tyín"]
)
def test_broken_lines_are_named_and_never_lost(tmp_path, line):
    path = tmp_path / READINGS
    path.write_text(f"# mine\n{line}\n率\tshuài\n", "utf-8")
    own = read_readings(path)
    assert own.broken == (2,)
    assert "line 2 left out" in own.sentence(path)
    change_reading(path, "率", ("lǜ",))
    change_reading(path, "任", ("rén",))
    assert path.read_text("utf-8") == f"# mine\n{line}\n率\tlǜ\n任\trén\n"


def test_what_another_program_wrote_meanwhile_stays(tmp_path):
    path = tmp_path / READINGS
    change_reading(path, "率", ("shuài",))
    with path.open("a", encoding="utf-8") as file:
        file.write("任\trén\n")
    change_reading(path, "單", ("shàn",))
    assert set(read_readings(path).words) == {"率", "任", "單"}


@given(st.lists(st.tuples(st.sampled_from("任單曾率"), st.booleans()), max_size=12))
def test_a_list_of_words_is_the_set_it_stands_for(tmp_path_factory, steps):
    path = tmp_path_factory.mktemp("own") / KNOWN
    wanted: dict[str, None] = {}
    for word, on in steps:
        change_word(path, word, on=on)
        wanted.pop(word, None) if not on else wanted.setdefault(word)
    assert list(read_words(path)) == list(wanted)


def test_a_file_that_is_not_utf8_is_named_and_left_alone(tmp_path):
    path = tmp_path / READINGS
    path.write_bytes("銀行\tyín háng\n".encode("gb18030"))
    with pytest.raises(MemoryUnavailable, match="UTF-8"):
        read_readings(path)
    with pytest.raises(MemoryUnavailable, match="UTF-8"):
        change_reading(path, "率", ("shuài",))
    assert path.read_bytes() == "銀行\tyín háng\n".encode("gb18030")


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(WriteError):
        change_reading(tmp_path / "file" / READINGS, "率", ("shuài",))
