"""What the reader says of words in all texts."""

from __future__ import annotations

from reader.library.ownwords import KNOWN, READINGS
from reader.ui.words.wordbook import Wordbook


def test_what_is_said_is_there_the_next_time(tmp_path):
    book = Wordbook(tmp_path)
    book.set_reading("銀行", ("yín", "háng"))
    book.set_known("協調", on=True)
    book.set_starred("協調", on=True)
    book.set_starred("协调", on=False)
    again = Wordbook(tmp_path)
    assert dict(again.readings) == {"銀行": ("yín", "háng")}
    assert again.is_known("协调")
    assert again.is_known("協調")
    assert not again.is_starred("協調")
    again.set_known("协调", on=False)
    again.set_reading("銀行", None)
    assert not Wordbook(tmp_path).known
    assert not Wordbook(tmp_path).readings


def test_broken_lines_are_said_and_kept(tmp_path):
    (tmp_path / READINGS).write_text("銀行\n任\trén\n", "utf-8")
    book = Wordbook(tmp_path)
    assert dict(book.readings) == {"任": ("rén",)}
    assert "line 1" in book.sentences[0]
    book.set_reading("單", ("shàn",))
    assert (tmp_path / READINGS).read_text("utf-8") == "銀行\n任\trén\n單\tshàn\n"


def test_a_list_that_cannot_be_written_is_said(tmp_path, qtbot):
    (tmp_path / "file").write_text("", "utf-8")
    book = Wordbook(tmp_path / "file")
    with qtbot.waitSignal(book.trouble) as told:
        book.set_known("協調", on=True)
    assert KNOWN in told.args[0] or "file" in told.args[0]
    assert book.is_known("協調")
