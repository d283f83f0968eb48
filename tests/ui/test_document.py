"""A document in the window: real second processes, real files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reader.core.choices import Choices
from reader.core.corrections import Rule
from reader.library import CorrectedName, CorrectedNames, Library, UndoneEdit
from reader.ui.texts.opener import Opener
from reader.ui.words.wordbook import Wordbook
from reader.ui.work.messages import OpenFile, pack
from reader.ui.work.processes import start_worker
from reader.ui.work.tasks import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.texts.document import OpenDocument

DIRTY = (
    "文(wen)章來(lai)源:云山市文(wen)化(hua)局 發布時間:2020-05-06\n"
    "云山市文(wen)化(hua)局局長(chang)(chang)周敏(min)說,圖書館去年新添(tian)3000冊書(次)。\n"
    "周敏(min)還說,文(wen)化(hua)局將在5月20日舉辦讀(du)(du)書會,市民(min)可以免費參(can)加。\n"
)
FIRST = "文章來源:云山市文化局 發布時間:2020-05-06"


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.close()


@pytest.fixture
def dirty(tmp_path: Path) -> Path:
    path = tmp_path / "dirty.txt"
    path.write_text(DIRTY, encoding="utf-8", newline="\n")
    return path


def wait_analysed(qtbot: QtBot, document: OpenDocument) -> None:
    qtbot.waitUntil(lambda: document.is_analysed, timeout=20_000)


def test_a_file_is_cleaned_read_and_marked(qtbot: QtBot, desk: Desk, dirty: Path) -> None:
    document = Opener(desk, None).open_path(str(dirty))
    wait_analysed(qtbot, document)
    article, page = document.article, document.page
    assert article is not None
    assert page is not None
    assert page.paragraph(0).text == FIRST
    assert len(document.all_edits) == len(article.edits) > 10
    assert article.pinyin is not None
    assert article.pinyin[0] == "wén"
    assert article.words is not None
    assert article.words[-1][1] == len(article.text)
    assert {"LOCATION", "DATE"} & {entity.type for entity in article.entities or ()}
    assert document.title == "云山市文化局 · 2020-05-06"


def test_put_back_and_redo(qtbot: QtBot, desk: Desk, dirty: Path) -> None:
    document = Opener(desk, None).open_path(str(dirty))
    wait_analysed(qtbot, document)
    clean = document.article.text if document.article else ""
    with qtbot.waitSignal(document.text_changed, timeout=10_000):
        document.put_back([0])
    assert document.article is not None
    assert document.article.text == clean.replace("文章", "文(wen)章", 1)
    assert document.undone == {0}
    wait_analysed(qtbot, document)
    with qtbot.waitSignal(document.text_changed, timeout=10_000):
        document.redo([0])
    assert document.article.text == clean
    assert document.undone == frozenset()
    wait_analysed(qtbot, document)


def test_what_cannot_be_opened_says_so(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    opener = Opener(desk, None)
    for path in (tmp_path / "none.txt", tmp_path):
        document = opener.open_path(str(path))
        with qtbot.waitSignal(document.failed, timeout=10_000) as failure:
            pass
        assert failure.args
        assert len(failure.args[0]) > 10
        assert document.article is None


def test_a_long_text_has_a_first_look_and_loses_nothing(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    text = DIRTY * 300 + "天地玄黃,宇宙洪荒。日月盈昃,辰宿列張。\n"
    path.write_text(text, encoding="utf-8", newline="\n")
    document = Opener(desk, None).open_path(str(path))
    lengths: list[int] = []
    was_read: list[bool] = []

    def note() -> None:
        assert document.article is not None
        assert document.article.pinyin is not None
        lengths.append(len(document.article.text))
        was_read.append(document.article.pinyin[0] is not None)

    document.text_changed.connect(note)
    wait_analysed(qtbot, document)
    assert len(lengths) == 2
    assert lengths[0] < 4000
    assert was_read == [False, True]
    assert document.article is not None
    assert document.article.text.startswith(FIRST)
    assert document.article.text.endswith("列張。\n")
    assert all(document.article.pinyin[at] for at in (0, len(document.article.text) - 3))


def test_a_file_asked_for_before_the_window_is_opened_once(qtbot: QtBot, dirty: Path) -> None:
    process, asked = start_worker(), OpenFile(1, str(dirty), Choices())
    assert process.stdin is not None
    process.stdin.write(pack(asked))
    process.stdin.flush()
    desk = Desk(process)
    document = Opener(desk, None, asked=asked).open_path(str(dirty))
    wait_analysed(qtbot, document)
    assert document.page is not None
    assert document.page.paragraph(0).text == FIRST
    desk.close()


def test_a_process_that_dies_is_started_anew(qtbot: QtBot, desk: Desk, dirty: Path) -> None:
    document = Opener(desk, None).open_path(str(dirty))
    with qtbot.waitSignal(document.text_changed, timeout=10_000):
        pass
    process = desk.text._process
    assert process is not None
    process.kill()
    qtbot.waitUntil(lambda: desk.text._process is not process, timeout=10_000)
    wait_analysed(qtbot, document)
    assert document.page is not None
    assert document.page.paragraph(0).text == FIRST


def test_the_library_brings_back_place_choices_and_undone_edits(
    qtbot: QtBot, desk: Desk, dirty: Path, tmp_path: Path
) -> None:
    library = Library(tmp_path / "library.sqlite")
    document = Opener(desk, library).open_path(str(dirty))
    wait_analysed(qtbot, document)
    document.set_choices(Choices("hans", ruby="zhuyin"))
    with qtbot.waitSignal(document.text_changed, timeout=10_000):
        document.put_back([1])
    wait_analysed(qtbot, document)
    assert document.article is not None
    place = document.article.text.index("周敏還說")
    document.place_changed.emit(place)
    document.close()
    assert document.digest is not None
    assert len(library.marks(document.digest, UndoneEdit)) == 1

    again = Opener(desk, library).open_path(str(dirty))
    with qtbot.waitSignal(again.place_found, timeout=10_000) as found:
        pass
    wait_analysed(qtbot, again)
    assert again.choices == Choices("hans", ruby="zhuyin")
    assert again.undone == {1}
    assert found.args == [place]
    library.close()


def test_readings_of_other_words_in_another_script_arrive(qtbot: QtBot, desk: Desk) -> None:
    document = Opener(desk, None).open_text("这个软件很好。", html=False)
    wait_analysed(qtbot, document)
    document.set_choices(Choices("twp", ruby="pinyin"))
    page = document.page
    assert page is not None
    assert page.paragraph(0).text == "這個軟體很好。"
    with qtbot.waitSignal(document.readings_arrived, timeout=10_000):
        page.paragraph(0)
    assert (page.paragraph(0).ruby or ())[2:4] == ("ruǎn", "tǐ")


def test_closing_the_desk_ends_the_processes(qtbot: QtBot, dirty: Path) -> None:
    desk = Desk()
    Opener(desk, None).open_path(str(dirty))
    process = desk.text._process
    assert process is not None
    desk.close()
    assert process.poll() is not None


def test_exporting_happens_elsewhere_and_is_told(
    qtbot: QtBot, desk: Desk, dirty: Path, tmp_path: Path
) -> None:
    document = Opener(desk, None).open_path(str(dirty))
    wait_analysed(qtbot, document)
    out = tmp_path / "out.html"
    with qtbot.waitSignal(document.exported, timeout=10_000) as done:
        document.export(Choices("hans", ruby="pinyin"), "html", str(out))
    assert done.args == [str(out), ""]
    assert "图" in out.read_text("utf-8")
    assert "<ruby>" in out.read_text("utf-8")
    with qtbot.waitSignal(document.exported, timeout=10_000) as done:
        document.export(Choices(), "txt", str(tmp_path / "none" / "out.txt"))
    assert done.args is not None
    assert "folder" in done.args[1]


def test_names_are_corrected_and_remembered(
    qtbot: QtBot, desk: Desk, dirty: Path, tmp_path: Path
) -> None:
    library = Library(tmp_path / "library.sqlite")
    document = Opener(desk, library).open_path(str(dirty))
    wait_analysed(qtbot, document)
    at = DIRTY.index("讀(du)(du)書會")
    said = CorrectedNames(
        (CorrectedName(at, at + 11, "讀(du)(du)書會", "ORGANIZATION"),),
        (Rule("圖書館", "ORGANIZATION"), Rule("周敏", None)),
    )
    document.set_names(said)

    def told(one: OpenDocument) -> set[tuple[str, str]]:
        assert one.article is not None
        return {(e.text, e.type) for e in one.article.entities or ()}

    wanted = {("讀書會", "ORGANIZATION"), ("圖書館", "ORGANIZATION")}
    qtbot.waitUntil(lambda: wanted <= told(document), timeout=10_000)
    assert "周敏" not in {text for text, _ in told(document)}
    with qtbot.waitSignal(document.text_changed, timeout=10_000):
        document.put_back([0])  # another cleaning: places are kept in the source
    qtbot.waitUntil(lambda: wanted <= told(document), timeout=10_000)
    document.close()
    again = Opener(desk, library).open_path(str(dirty))
    wait_analysed(qtbot, again)
    qtbot.waitUntil(lambda: wanted <= told(again), timeout=10_000)
    assert again.names == said
    again.set_own_rules((Rule("圖書館", None), Rule("市民", "TITLE")))
    qtbot.waitUntil(lambda: ("市民", "TITLE") in told(again), timeout=10_000)
    assert wanted <= told(again)
    out = tmp_path / "out.json"
    with qtbot.waitSignal(again.exported, timeout=10_000):
        again.export(Choices(), "json", str(out))
    assert '"text":"讀書會"' in out.read_text("utf-8")
    library.close()


def test_a_chosen_reading_is_seen_at_once_remembered_and_exported(
    qtbot: QtBot, desk: Desk, dirty: Path, tmp_path: Path
) -> None:
    book = Wordbook(tmp_path / "config")
    with Library(tmp_path / "library.sqlite") as library:
        opener = Opener(desk, library, wordbook=book)
        document = opener.open_path(str(dirty))
        wait_analysed(qtbot, document)
        article = document.article
        assert article is not None
        at, book_at = article.text.index("局長"), article.text.index("圖書館")
        document.chosen.choose(article, {at + 1: "cháng"})
        document.chosen.choose(article, {}, "图书馆", ("tú", "shū", "guān"))
        book.set_reading("周敏", ("zhōu", "mín"))
        assert document.page is not None
        pinyin = document.page.paragraph(1).pinyin
        assert pinyin is not None
        assert pinyin[7] == "cháng"
        assert document.article is not None
        assert document.article.pinyin is not None
        assert document.article.pinyin[book_at : book_at + 3] == ("tú", "shū", "guān")
        decided = {one.start: one.candidates[0].sources for one in document.article.readings or ()}
        assert decided[at + 1][0] == "user"
        out = tmp_path / "out.json"
        with qtbot.waitSignal(document.exported):
            document.export(Choices(), "json", str(out))
        written = json.loads(out.read_text("utf-8"))
        assert written["pinyin"][at + 1] == "cháng"
        assert written["pinyin"][book_at + 2] == "guān"
        assert written["pinyin"][article.text.index("周敏") + 1] == "mín"
        document.close()
        # The next day, and with an edit before the place put back.
        again = Opener(desk, library, wordbook=Wordbook(tmp_path / "config")).open_path(str(dirty))
        wait_analysed(qtbot, again)
        again.put_back([0])
        qtbot.waitUntil(lambda: again.undone == {0} and again.is_analysed, timeout=20_000)
        changed = again.article
        assert changed is not None
        assert changed.pinyin is not None
        assert changed.pinyin[changed.text.index("局長") + 1] == "cháng"
        assert changed.pinyin[changed.text.index("周敏") + 1] == "mín"
        again.chosen.choose(changed, {changed.text.index("局長") + 1: None})
        assert again.article is not None
        assert again.article.pinyin is not None
        assert again.article.pinyin[changed.text.index("局長") + 1] == "zhǎng"
        again.close()


def test_a_word_is_looked_up(qtbot: QtBot, desk: Desk, dirty: Path) -> None:
    document = Opener(desk, None).open_path(str(dirty))
    wait_analysed(qtbot, document)
    assert document.article is not None
    at = document.article.text.index("局長")
    with qtbot.waitSignal(document.looked_up) as told:
        document.look_up(at, at + 2)
    look = told.args[0]
    assert (look.text, look.simplified, look.traditional) == ("局長", "局长", "局長")
    assert look.candidates[1][0].pinyin == "zhǎng"
    assert {one.pinyin for one in look.candidates[1]} >= {"zhǎng", "cháng"}
