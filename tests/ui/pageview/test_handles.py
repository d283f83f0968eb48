from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.ui.pageview.handles import Handles
from reader.ui.pageview.look import Look

BOOK = "\n".join(["春天的河邊柳樹剛剛發芽，" * 9] * 40)


def point_of(view, position, share=4):
    area = view.rectangle_of(position)
    return QPoint(area.left() + area.width() // share, area.top() + area.height() * 3 // 4)


def draw(view, qtbot, start, end):
    target = view.viewport()
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=point_of(view, start))
    qtbot.mouseMove(target, point_of(view, end))
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=point_of(view, end))


def pull(view, handle, qtbot, position):
    """Draw a handle so that its tip stands before a character."""
    way = point_of(view, position) - handle.tip
    middle = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(handle, middle + way)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)


@pytest.fixture
def handles(view, desk):
    view.set_page(desk(BOOK, marks=False).page("pinyin"), keep=False)
    return Handles(view)


def test_what_the_mouse_selects_has_handles_and_what_keys_select_has_none(handles, view, qtbot):
    assert not handles.first.isVisible()
    draw(view, qtbot, 5, 12)
    assert handles.first.isVisible()
    assert handles.last.isVisible()
    assert handles.first.geometry().center().x() == pytest.approx(
        view.rectangle_of(5).left(), abs=1
    )
    assert handles.last.geometry().center().x() == pytest.approx(
        view.rectangle_of(11).right(), abs=1
    )
    view.select(3, 9)
    assert not handles.first.isVisible()
    assert not handles.last.isVisible()


def test_each_end_is_drawn_on_and_past_the_other(handles, view, qtbot):
    draw(view, qtbot, 5, 12)
    pull(view, handles.last, qtbot, 20)
    assert view.selected_span() == (5, 20)
    assert handles.last.isVisible()
    pull(view, handles.first, qtbot, 2)
    assert view.selected_span() == (2, 20)
    pull(view, handles.first, qtbot, 30)
    assert view.selected_span() == (20, 30)


def test_they_go_along_when_the_page_scrolls(handles, view, qtbot):
    draw(view, qtbot, 60, 70)
    before = handles.first.pos()
    view.scroll_by(30)
    assert handles.first.pos() == before - QPoint(0, 30)
    view.scroll_by(4000)
    assert not handles.first.isVisible()
    view.scroll_by(-4030)
    assert handles.first.pos() == before
    assert handles.first.isVisible()


def test_in_columns_they_stand_above_and_below(handles, view, desk, qtbot):
    view.set_look(Look(direction="vertical"))
    view.set_page(desk(BOOK, marks=False).page("none"), keep=False)
    start, end = (view.rectangle_of(at).center() for at in (3, 8))
    target = view.viewport()
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(target, end)
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=end)
    first, last = view.selected_span()
    assert handles.first.geometry().bottom() <= view.rectangle_of(first).top() + 1
    assert handles.last.geometry().top() >= view.rectangle_of(last - 1).bottom() - 1
