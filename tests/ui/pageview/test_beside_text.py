"""Links, notes, pictures, lists, quotations and tables on the page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from reader.core.choices import Choices
from reader.core.content import Content, Picture
from reader.core.pipeline import analyse, clean_source, make_page
from reader.core.source import from_text
from reader.ui.pageview.look import Look
from reader.ui.pageview.plates import set_plates
from reader.ui.pageview.raised import is_raised, raised, raised_sign, raised_spans
from reader.ui.pageview.signs import RING
from reader.ui.pageview.view import PageView

LONG = "春天的河邊，柳樹剛剛發芽。他一直住在南方的一座小城裏，圖書館裏很安靜，只有翻書的聲音。"
BODY = (
    f'<p>{LONG}<sup><a href="#n">[1]</a></sup>見<a href="#e">末段</a>與<a href="http://x.org">網頁</a>。</p>'
    '<img src="https://x.org/a.png" alt="遠山">'
    f"<ul><li>{LONG}<ol><li>{LONG}</li></ol></li></ul><blockquote><p>{LONG}</p></blockquote>"
    "<table><tr><th>年</th><th>量</th></tr><tr><td>二零一六</td><td>二十</td></tr></table>"
    f'<p>{LONG}</p><p id="n">[1] 注文。</p><p id="e">末段{LONG}</p>'
)


def page_of(html=BODY, ruby="none", *, sizes=()):
    article = clean_source(from_text(html, format="html"), Choices())
    if sizes:
        shown = zip(article.content.pictures, sizes, strict=True)
        made = tuple(p._replace(name="a", width=w, height=h) for p, (w, h) in shown)
        article = replace(article, content=replace(article.content, pictures=made))
    if ruby != "none":
        article = analyse(article, {"pinyin"})
    return make_page(article, Choices(ruby=ruby))


@pytest.fixture(params=["horizontal", "vertical"])
def view(qtbot, request):
    made = PageView()
    qtbot.addWidget(made)
    made.set_look(Look(direction=request.param))
    made.resize(1000, 1000)
    made.show()
    made.set_page(page_of())
    return made


def laid_of(view, number):
    return view._column.laid(view._column.blocks.numbers.index(number))


def middle(view, position):
    return view.rectangle_of(position).center()


def test_a_raised_sign_stands_for_one_sign():
    assert raised("甲[1]乙", [(1, 4)])[0::4] == "甲乙"
    shown = raised("甲[1]乙", [(1, 4)])
    assert "".join(raised_sign(sign) or sign for sign in shown) == "甲[1]乙"
    assert [is_raised(sign) for sign in shown] == [False, True, True, True, False]
    assert raised("\U0010e000甲", []) == "\U0010e000甲"
    assert raised_spans([(0, 0), (1, 3), (4, 40)]) == [(1, 3)]


def test_the_sign_of_a_note_is_small_and_never_begins_a_line(view):
    at = view.page.article.text.index("[1]")
    laid = laid_of(view, 0)
    line = laid.lines[laid.line_of(at)]
    widths = [line.rights[i - line.start] - line.lefts[i - line.start] for i in range(at, at + 3)]
    assert all(0 < width < 0.45 * laid.style.em for width in widths)
    for text in (LONG[:size] for size in range(5, 42)):
        view.set_page(
            page_of(f'<p>{text}<sup><a href="#n">[1]</a></sup>後</p><p id="n">[1] 注</p>')
        )
        laid = laid_of(view, 0)
        assert all(laid.text[line.start] not in "[1]" for line in laid.lines)


def test_a_click_tells_what_was_clicked(view, qtbot):
    text = view.page.article.text
    for words, kind in (("[1]", "note"), ("末段", "link"), ("網頁", "link")):
        at = text.index(words)
        with qtbot.waitSignal(view.call_clicked, timeout=1000) as caught:
            QTest.mouseClick(
                view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, at + len(words) // 2)
            )
        assert caught.args[0] == kind
    with qtbot.assertNotEmitted(view.call_clicked), qtbot.waitSignal(view.clicked, timeout=1000):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, 2))


def test_the_ring_of_a_note_without_a_sign_can_be_clicked(view):
    view.set_page(
        page_of(f'<p>{LONG}<sup><a href="#n"><img src="x"></a></sup>後</p><p id="n">注</p>')
    )
    place = view.rectangle_of(len(LONG) - 1)
    edge = place.center()
    if view.is_vertical:
        edge.setY(place.bottom() + 1)
    else:
        edge.setX(place.right() + 1)
    assert view.call_at(edge) == ("note", 0)
    assert view.call_at(middle(view, 3)) is None
    assert 0 < RING < 0.2


def test_a_picture_has_its_place_before_it_is_there(view):
    view.set_page(page_of(sizes=[(300, 200)]))
    place = view.place_of_plate(0)
    assert (place.width(), place.height()) == (300, 200)
    assert view.plate_at(place.center()) == 0
    assert view.position_at(place.center()) is None
    before, after = (
        view.rectangle_of(3),
        view.rectangle_of(view.page.article.content.items[0].start),
    )
    if view.is_vertical:
        assert after.right() < place.left() < place.right() < before.left()
    else:
        assert before.bottom() < place.top() < place.bottom() < after.top()


def test_pictures_fit_the_measure_and_keep_their_shape():
    for vertical in (False, True):
        for width, height in ((4000, 1000), (1000, 4000), (30, 20), (1, 9000)):
            (plate,), end = set_plates(
                [(0, Picture(0, "a", "", width, height))],
                5,
                600.0,
                (25.0, 15.0),
                is_vertical=vertical,
            )
            assert 0 <= plate.left <= 600 - plate.along
            assert 5 < plate.top < plate.top + plate.across < end
            assert plate.across <= 540
            shown = (plate.across, plate.along) if vertical else (plate.along, plate.across)
            assert shown[0] <= width
            assert shown[1] <= height
            assert abs(shown[0] * height - shown[1] * width) <= max(width, height)


def test_nothing_moves_when_one_scrolls_over_pictures(view):
    html = "".join(f"<p>{LONG * 2}</p><img src='a{n}'>" for n in range(40))
    view.set_page(page_of(html, sizes=[(400, 300 + 10 * n) for n in range(40)]))
    total = view._column.heights.total
    for _ in range(60):
        position = view.top_position()
        before = view.rectangle_of(position).topLeft()
        view.scroll_by(37)
        after = view.rectangle_of(position)
        expected = before + QPoint(37, 0) if view.is_vertical else before - QPoint(0, 37)
        assert after is None or after.topLeft() == expected
    assert view.top_position() > 0
    view.scroll_to_end()
    view.scroll_to_start()
    assert abs(view._column.heights.total - total) < 0.25 * total
    position = view.page.clean_span(20)[0]
    view.show_position(position)
    assert view.is_in_view(position)
    view.set_look(replace(view.look, pixel_size=32))
    assert view.top_position() == position


def test_a_picture_larger_than_the_window_keeps_its_place_when_all_is_set_anew(view):
    html = f"<p>{LONG}</p><p>{LONG}</p><img src='a'><p>{LONG}</p>"
    view.set_page(page_of(html, sizes=[(3000, 3000)]))
    view.resize(420, 420)
    view.show_position(view.page.clean_span(2)[0])
    view.scroll_by(-200)
    top = view.top_position()
    assert top >= view.page.clean_span(1)[0]
    view.set_look(replace(view.look, pixel_size=28))
    assert abs(view.top_position() - top) <= len(LONG)
    assert view.top_position() >= view.page.clean_span(1)[0]


def test_entries_of_lists_hang_behind_their_markers(view):
    first, second = laid_of(view, 1), laid_of(view, 2)
    step = first.style.shift
    assert step > first.style.em
    assert second.style.shift == pytest.approx(2 * step)
    for laid in (first, second):
        assert laid.marker_line.rights[-1] < laid.style.shift
        assert all(line.lefts[0] >= laid.style.shift - 0.01 for line in laid.lines)
        assert all(line.rights[-1] <= laid.geometry.measure + laid.style.em for line in laid.lines)
    assert (first.marker, second.marker) == ("•", "1.")


def test_quotations_are_indented_and_their_first_line_once_more(view):
    quote = laid_of(view, 3)
    assert quote.lines[1].lefts[0] == pytest.approx(quote.style.shift)
    assert quote.lines[0].lefts[0] > quote.lines[1].lefts[0] + quote.style.em


def test_rows_of_a_table_are_parted_by_a_rule(view):
    cells = [laid_of(view, number) for number in range(4, 8)]
    assert [cell.ruled for cell in cells] == [False, True, False, True]
    assert [cell.style.shift > 0 for cell in cells] == [False, True, False, True]
    assert cells[0].style.face is view._column.geometry.heading.face


def test_marks_move_no_character_of_a_plain_paragraph(qtbot):
    view = PageView()
    qtbot.addWidget(view)
    view.resize(900, 900)
    linked = f'<p>{LONG[:8]}<a href="http://x.org">{LONG[8:20]}</a>{LONG[20:]}</p>'
    view.set_page(page_of(linked))
    with_link = laid_of(view, 0).lines
    view.set_page(page_of(f"<p>{LONG}</p>"))
    assert with_link == laid_of(view, 0).lines


def test_ruby_stands_over_no_raised_sign(qtbot):
    view = PageView()
    qtbot.addWidget(view)
    view.resize(900, 900)
    html = f'<p>{LONG}<sup><a href="#n">注</a></sup>後</p><p id="n">注文</p>'
    view.set_page(page_of(html, ruby="pinyin"))
    laid = laid_of(view, 0)
    at = laid.text.index("注")
    assert laid.paragraph.ruby[at]
    runs = laid.ruby(laid.line_of(at))
    edge = laid.lines[laid.line_of(at)].lefts[at - laid.lines[laid.line_of(at)].start]
    places = [p.x() for piece in runs for p in piece.run.positions()]
    assert not any(abs(x - edge) < 2 for x in places)


class Painter:
    """Draws pictures as one colour, and says which."""

    def __init__(self):
        self.drawn = []

    def draw(self, painter, laid, plate, corner, turn):
        self.drawn.append(plate.picture)


def test_only_pictures_that_are_seen_are_drawn(view):
    html = "".join(f"<p>{LONG}</p><img src='a{n}'>" for n in range(30))
    view.set_page(page_of(html, sizes=[(400, 300)] * 30))
    painter = Painter()
    view.set_plates(painter)
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    view.viewport().render(image, QPoint())
    assert painter.drawn
    assert max(painter.drawn) < 5


def test_links_have_another_ink(view):
    laid = laid_of(view, 0)
    runs = [piece for number in range(len(laid.lines)) for piece in laid.glyphs(number)]
    linked = sum(len(piece.run.glyphIndexes()) for piece in runs if piece.is_link)
    assert linked == len("[1]") + len("末段") + len("網頁")


def test_a_page_of_nothing_but_pictures_is_shown(view):
    empty = page_of("<p>春</p>").article
    content = Content(pictures=(Picture(0, "a", "", 50, 50),))
    bare = replace(empty, text="", source=replace(empty.source, text=""), content=content)
    view.set_page(make_page(bare, Choices()))
    assert view.place_of_plate(0).width() == 50
