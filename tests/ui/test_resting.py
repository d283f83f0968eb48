"""The process that finds names ends when it has nothing to do, and comes back when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.core.article import Entity, Part
from reader.library import CorrectedName, CorrectedNames
from reader.ui.texts.opener import Opener
from reader.ui.work.messages import MarkFirst
from reader.ui.work.packing import packed_names, unpacked_names
from reader.ui.work.tasks import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

TEXT = "圖書館的周敏說，市民可以免費參加。周敏還說，下個月再來。\n"


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    made.marks._rest.setInterval(30)
    yield made
    made.close()


def test_names_come_out_of_their_bytes_as_they_went_in() -> None:
    part = Part(0, 2, "LOCATION", "廣州")
    names = (Entity(0, 4, "ORGANIZATION", "廣州市委", 0.9, parts=(part,), mentions_of=0),)
    assert unpacked_names(packed_names(names)) == names


def test_it_ends_by_itself_and_names_can_be_corrected_all_the_same(
    qtbot: QtBot, desk: Desk
) -> None:
    document = Opener(desk, None).open_text(TEXT, html=False)
    qtbot.waitUntil(lambda: document.is_analysed, timeout=20_000)
    process = desk.marks._process
    assert process is not None
    qtbot.waitUntil(lambda: desk.marks._process is None, timeout=10_000)
    qtbot.waitUntil(lambda: not desk.marks._ending, timeout=10_000)
    assert process.returncode == 0
    assert document.article is not None
    found = document.article.entities or ()
    assert "周敏" in {entity.text for entity in found}
    with qtbot.waitSignal(document.marks_changed, timeout=20_000):
        document.set_names(
            CorrectedNames(rules=(), places=(CorrectedName(0, 3, "圖書館", "ORGANIZATION"),))
        )
    entities = document.article.entities or ()
    assert "圖書館" in {entity.text for entity in entities if entity.type == "ORGANIZATION"}
    assert set(found) <= set(entities) | {e for e in found if e.start < 3}
    qtbot.waitUntil(lambda: desk.marks._process is None, timeout=10_000)


def test_what_is_sent_while_it_ends_starts_another(qtbot: QtBot, desk: Desk) -> None:
    first = Opener(desk, None).open_text(TEXT, html=False)
    qtbot.waitUntil(lambda: first.is_analysed, timeout=20_000)
    desk.marks._end()
    second = Opener(desk, None).open_text(f"其他。{TEXT}", html=False)
    qtbot.waitUntil(lambda: second.is_analysed, timeout=20_000)


def test_a_process_with_work_to_do_does_not_end(qtbot: QtBot, desk: Desk) -> None:
    document = Opener(desk, None).open_text(TEXT * 400, html=False)
    qtbot.waitUntil(lambda: desk.marks._process is not None, timeout=20_000)
    process = desk.marks._process
    while not document.is_analysed:
        assert desk.marks._process is process
        qtbot.wait(20)


def test_a_document_that_closes_starts_no_process(qtbot: QtBot, desk: Desk) -> None:
    document = Opener(desk, None).open_text(TEXT, html=False)
    with qtbot.waitSignal(document.text_changed, timeout=20_000):
        pass
    document.close()
    assert desk.marks._process is None


def test_it_ends_after_a_message_that_gives_it_nothing_to_do(qtbot: QtBot, desk: Desk) -> None:
    document = Opener(desk, None).open_text(TEXT, html=False)
    qtbot.waitUntil(lambda: document.is_analysed, timeout=20_000)
    desk.marks.tell(MarkFirst(1, 0, 5))
    qtbot.waitUntil(lambda: desk.marks._process is None, timeout=10_000)
