"""Links, notes and pictures in a real window, with the process that draws pictures."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from containers import epub
from pictures import png
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from reader.core.source import load
from reader.core.source.drawings import safe_drawing
from reader.core.source.pictures import picture_bytes
from reader.ui.beside.artist import drawn
from reader.ui.beside.looking import PictureDialog
from reader.ui.beside.pixels import Draw
from reader.ui.work.messages import pack, receive

LONG = "春天的河邊，柳樹剛剛發芽。他一直住在南方的一座小城裏，圖書館裏很安靜，只有翻書的聲音。"
FIRST = (
    f'<p>{LONG}<a epub:type="noteref" href="#n1">[1]</a>見<a href="c%201.xhtml#s">第二章</a>'
    '與<a href="https://example.org/x">網頁</a>。</p>'
    '<div><img src="../i/a.png" alt="灰色的圖"/></div>'
    f'<p>{LONG}</p><img src="../i/broken.png" alt="壞了的圖"/><p id="n1">[1] 注文在此。</p>'
    + f"<p>{LONG}</p>"
    * 30
)
SECOND = f'<h2 id="s">第二章</h2><p>{LONG}</p>' * 8


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "book.epub"
    pictures = {"OEBPS/i/a.png": png(300, 200), "OEBPS/i/broken.png": png(90, 80)[:60]}
    path.write_bytes(epub([FIRST, SECOND], more=pictures))
    return path


@pytest.fixture
def reading(empty_window, qtbot, book):
    empty_window.opening.open_path(str(book))
    qtbot.waitUntil(lambda: empty_window.view.page is not None)
    yield empty_window
    empty_window.beside.pictures.close()


def click_at(window, words):
    at = window.reading.article.text.index(words)
    place = window.view.rectangle_of(at).united(window.view.rectangle_of(at + len(words) - 1))
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def test_a_click_on_its_sign_shows_a_note_and_escape_closes_it(reading, qtbot):
    click_at(reading, "[1]")
    card = reading.beside.following.card
    assert card.isVisible()
    assert card.text.text() == "[1] 注文在此。"
    assert "注文在此" in card.accessibleName()
    qtbot.keyClick(reading.view, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_the_mouse_on_a_sign_shows_the_note_for_as_long_as_it_rests(reading, qtbot):
    view, card = reading.view, reading.beside.following.card
    at = reading.reading.article.text.index("[1]")
    QTest.mouseMove(view.viewport(), view.rectangle_of(at + 1).center())
    qtbot.waitUntil(card.isVisible, timeout=3000)
    assert not card.is_pinned
    QTest.mouseMove(view.viewport(), view.rectangle_of(3).center())
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=3000)


def test_one_goes_to_the_note_and_back(reading, qtbot):
    top = reading.view.top_position()
    click_at(reading, "[1]")
    qtbot.mouseClick(reading.beside.following.card.go, Qt.MouseButton.LeftButton)
    body = reading.reading.article.content.notes[0].body
    assert reading.view.top_position() == body
    assert reading.view.hasFocus()
    reading.actions_["back"].trigger()
    assert reading.view.top_position() == top


def test_a_link_inside_jumps_and_the_way_back_leads_back(reading):
    click_at(reading, "第二章")
    text = reading.reading.article.text
    assert reading.view.top_position() == text.index("第二章", text.index("[1] 注"))
    reading.actions_["back"].trigger()
    assert reading.view.top_position() == 0


def test_a_link_outside_opens_nothing_before_one_chooses(reading, qtbot, monkeypatch):
    outside = []
    monkeypatch.setattr("reader.ui.beside.following.QDesktopServices.openUrl", outside.append)
    menus = []
    monkeypatch.setattr(
        "reader.ui.beside.following.QMenu.popup", lambda menu, _: menus.append(menu)
    )
    opened = []
    monkeypatch.setattr(reading.opening, "open_path", opened.append)
    reading.beside.following.opening.connect(opened.append)
    click_at(reading, "網頁")
    (menu,) = menus
    first, _, here, browser, copying = menu.actions()
    assert first.text() == "https://example.org/x"
    assert not outside
    assert not opened
    browser.trigger()
    assert outside[0].toString() == "https://example.org/x"
    copying.trigger()
    assert QGuiApplication.clipboard().text() == "https://example.org/x"
    here.trigger()
    assert opened[-1] == "https://example.org/x"


def test_enter_on_the_word_cursor_follows_what_is_there(reading, qtbot):
    article = reading.reading.article
    at = article.text.index("第二章")
    reading.looking_up.put((at, at + 3))
    qtbot.keyClick(reading.view, Qt.Key.Key_Return)
    assert reading.view.top_position() > at
    reading.actions_["back"].trigger()
    sign = article.text.index("[1]")
    reading.looking_up.put((sign, sign + 3))
    qtbot.keyClick(reading.view, Qt.Key.Key_Return)
    card = reading.beside.following.card
    assert card.is_pinned
    assert card.go.hasFocus()
    qtbot.keyClick(card.go, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert reading.view.hasFocus()


def test_what_a_link_leads_to_is_said_beforehand(reading):
    following, links = reading.beside.following, reading.reading.article.content.links
    said = {following.words_for(link) for link in links}
    assert "https://example.org/x" in said
    assert any(words.startswith("Goes to: 第二章") for words in said)


def test_pictures_come_and_a_broken_one_says_what_it_showed(reading, qtbot):
    pictures = reading.beside.pictures
    reading.view.viewport().repaint()
    qtbot.waitUntil(lambda: "OEBPS/i/a.png" in pictures._kept, timeout=20_000)
    place = reading.view.place_of_plate(0)
    qtbot.waitUntil(
        lambda: reading.view.viewport().grab().toImage().pixelColor(place.center()).red() == 128,
        timeout=5000,
    )
    broken = pictures.picture(1)
    qtbot.waitUntil(lambda: pictures.is_broken(broken), timeout=20_000)
    assert pictures.words_for(broken) == "Picture: 壞了的圖"


def test_a_click_opens_a_picture_large_and_escape_closes_it(reading, qtbot):
    place = reading.view.place_of_plate(0)
    QTest.mouseClick(reading.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PictureDialog)
    assert dialog.accessibleName() == "Picture: 灰色的圖"
    qtbot.waitUntil(
        lambda: dialog.grab().toImage().pixelColor(dialog.rect().center()).red() == 128,
        timeout=20_000,
    )
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_a_picture_is_copied_and_saved_as_it_is(reading, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "open", lambda _: None)
    menu = QMenu()
    place = reading.view.place_of_plate(0)
    reading.beside.add_to(menu, place.center())
    names = {action.objectName(): action for action in menu.actions()}
    names["copy_image"].trigger()
    qtbot.waitUntil(
        lambda: QGuiApplication.clipboard().image().size() == QSize(300, 200), timeout=20_000
    )
    QGuiApplication.clipboard().setText("")
    names["save_image"].trigger()
    qtbot.waitUntil(lambda: bool(reading.findChildren(QFileDialog)), timeout=20_000)
    asked = reading.findChildren(QFileDialog)[0]
    saved = tmp_path / "saved.png"
    asked.fileSelected.emit(str(saved))
    asked.close()
    assert saved.read_bytes() == png(300, 200)
    reading.beside.add_to(menu, QPoint(2, 2))


def test_a_process_that_ends_over_a_picture_is_not_asked_for_it_again(reading, qtbot):
    pictures = reading.beside.pictures
    reading.view.viewport().repaint()
    qtbot.waitUntil(lambda: pictures._line is not None)
    pictures._kept.clear()
    picture = pictures.picture(0)
    pictures._asked = Draw(*pictures._origin(), picture.name, 10, 10)
    pictures._line._process.kill()
    qtbot.waitUntil(lambda: pictures.is_broken(picture), timeout=10_000)


def test_the_window_s_pictures_go_with_the_document(reading, qtbot, tmp_path):
    pictures = reading.beside.pictures
    reading.view.viewport().repaint()
    qtbot.waitUntil(lambda: pictures._line is not None)
    plain = tmp_path / "plain.txt"
    plain.write_text("春眠不覺曉。" * 20, "utf-8")
    reading.opening.open_path(str(plain))
    qtbot.waitUntil(lambda: "春眠" in reading.reading.article.text[:4])
    assert pictures._line is None
    assert not pictures._kept


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        png(30, 30)[:50],
        png(3, 3, claim=(30_000, 30_000)),
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'",
        b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
    ],
)
def test_a_picture_that_is_none_is_not_drawn(qapp, tmp_path, data):
    page = tmp_path / "page.html"
    (tmp_path / "a.png").write_bytes(data)
    assert drawn(Draw(str(page), "html", "a.png", 100, 100)).pixels == b""


def test_pictures_are_drawn_no_larger_than_asked_for(qapp, tmp_path):
    (tmp_path / "a.png").write_bytes(png(400, 200))
    made = drawn(Draw(str(tmp_path / "p.html"), "html", "a.png", 100, 100))
    assert (made.width, made.height, len(made.pixels)) == (100, 50, 100 * 50 * 4)
    small = drawn(Draw(str(tmp_path / "p.html"), "html", "a.png", 9000, 9000))
    assert (small.width, small.height) == (400, 200)


def test_a_drawing_loses_all_that_leads_out_of_it(qapp, tmp_path):
    (tmp_path / "secret.png").write_bytes(png(40, 40, shade=0))
    svg = (
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink' "
        "width='40' height='40' onload='a()'><script>b()</script><style>@import url(http://x)</style>"
        f"<image x:href='file://{tmp_path}/secret.png' width='40' height='40'/>"
        f"<image href='{tmp_path}/secret.png' width='40' height='40'/>"
        "<rect style='fill:url(http://x.org/a#b)' width='4' height='4'/><use href='#a'/>"
        "<rect width='40' height='40' fill='#808080' fill-opacity='.5'/></svg>"
    )
    safe = safe_drawing(svg.encode()).decode()
    for word in ("script", "onload", "@import", "secret", "x.org"):
        assert word not in safe
    assert "#a" in safe
    (tmp_path / "a.svg").write_text(svg.replace("<use href='#a'/>", ""))
    made = drawn(Draw(str(tmp_path / "p.html"), "html", "a.svg", 40, 40))
    image = QImage(made.pixels, 40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    assert 120 <= image.pixelColor(20, 20).red() <= 136


def test_the_process_answers_and_ends_with_its_input(tmp_path):
    (tmp_path / "a.png").write_bytes(png(20, 10))
    asked = [Draw(str(tmp_path / "p.html"), "html", name, 20, 20) for name in ("a.png", "b.png")]
    done = subprocess.run(
        [sys.executable, "-m", "reader.ui.beside.artist"],
        input=b"".join(map(pack, asked)),
        capture_output=True,
        timeout=60,
        check=True,
    )
    answers = io.BytesIO(done.stdout)
    assert receive(answers).width == 20
    assert receive(answers).pixels == b""


def test_the_process_ends_when_nothing_is_asked_of_it_and_comes_again(reading, qtbot):
    pictures = reading.beside.pictures
    pictures._resting.setInterval(50)
    reading.view.viewport().repaint()
    qtbot.waitUntil(lambda: "OEBPS/i/a.png" in pictures._kept, timeout=20_000)
    qtbot.waitUntil(lambda: pictures._line is None, timeout=20_000)
    assert "OEBPS/i/a.png" in pictures._kept
    with qtbot.waitSignal(pictures.came, timeout=20_000) as caught:
        pictures.image(pictures.picture(0), QSize(20, 20), apart=True)
    assert caught.args[2].width() == 20
    assert pictures._kept["OEBPS/i/a.png"].image.width() == 300
    assert not pictures.is_busy
    reading.view.viewport().repaint()
    assert not pictures.is_busy


def test_a_bomb_in_a_container_is_no_picture(qapp, tmp_path):
    bomb = png(8, 8)[:-12] + b"\x00" * (40 << 20)
    path = tmp_path / "b.epub"
    path.write_bytes(epub(['<p>春</p><img src="../i/a.png"/>'], more={"OEBPS/i/a.png": bomb}))
    source = load(path)
    (picture,) = source.content.pictures
    assert picture_bytes(str(path), "epub", picture.name, {}) == b""
    assert drawn(Draw(str(path), "epub", picture.name, 50, 50)).pixels == b""


def test_pictures_below_are_drawn_before_they_are_seen(empty_window, qtbot, tmp_path):
    pages = [f"<p>{LONG}</p>" * 30 + f'<img src="../i/{n}.png"/>' for n in range(4)]
    more = {f"OEBPS/i/{n}.png": png(60, 50) for n in range(4)}
    (tmp_path / "b.epub").write_bytes(epub(pages, more=more))
    empty_window.opening.open_path(str(tmp_path / "b.epub"))
    qtbot.waitUntil(lambda: empty_window.view.page is not None)
    pictures = empty_window.beside.pictures
    empty_window.view.viewport().repaint()
    qtbot.waitUntil(lambda: len(pictures._kept) == 2, timeout=20_000)
    assert set(pictures._kept) == {"OEBPS/i/0.png", "OEBPS/i/1.png"}
    pictures.close()
