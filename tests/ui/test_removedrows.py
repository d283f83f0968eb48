from hypothesis import given
from hypothesis import strategies as st

from reader.core.edits import Edit, align_edits, apply_edits
from reader.ui.removal.rows import LONGEST_ROW, RowTable, visible_signs


def remove(text, *places):
    return tuple(Edit(a, b, text[a:b], "", "k", "r") for a, b in places)


def pieces(source, edits, undone=()):
    kept = [edit for at, edit in enumerate(edits) if at not in undone]
    clean = apply_edits(source, kept)
    rows = RowTable(source, edits, undone).rows
    return [
        (source[r.start : r.end], clean[r.clean_start : r.clean_end], r.last - r.first)
        for r in rows
    ]


def test_lines_become_rows():
    source = "廣(guang)州\n好"
    assert pieces(source, remove(source, (1, 8))) == [("廣(guang)州", "廣州", 1), ("好", "好", 0)]


def test_a_line_end_that_was_removed_joins_two_lines():
    source = "廣\n州\n好"
    assert pieces(source, remove(source, (1, 2))) == [("廣\n州", "廣州", 1), ("好", "好", 0)]


def test_what_was_put_back_stands_on_both_sides():
    source = "廣(a)州(b)\n好"
    edits = remove(source, (1, 4), (5, 8))
    assert pieces(source, edits, {0})[0] == ("廣(a)州(b)", "廣(a)州", 2)


def test_a_long_line_is_continued_outside_edits():
    source = "好" * (LONGEST_ROW - 2) + "(abcdef)" + "好" * (LONGEST_ROW + 1)
    rows = pieces(source, remove(source, (LONGEST_ROW - 2, LONGEST_ROW + 6)))
    assert len(rows) == 3
    assert rows[0][0].endswith("(abcdef)")
    assert "".join(row[0] for row in rows) == source


def test_an_empty_text_is_one_row():
    assert pieces("", ()) == [("", "", 0)]


@given(st.text(alphabet="好(a)\n", max_size=60), st.data())
def test_rows_hold_both_texts_and_every_edit_once(source, data):
    marks = data.draw(st.lists(st.integers(0, len(source)), unique=True).map(sorted))
    places = [(a, b) for a, b in zip(marks[::2], marks[1::2], strict=False) if a < b]
    edits = tuple(
        Edit(a, b, source[a:b], data.draw(st.sampled_from(["", "x", "yz"])), "k", "r")
        for a, b in places
    )
    places = st.integers(0, len(edits) - 1) if edits else st.nothing()
    undone = frozenset(data.draw(st.sets(places)))
    kept = [edit for at, edit in enumerate(edits) if at not in undone]
    clean = apply_edits(source, kept)
    table = RowTable(source, edits, undone)
    assert sum(row.last - row.first for row in table.rows) == len(edits)
    for row in table.rows:
        inside = [
            Edit(e.start - row.start, e.end - row.start, e.old, e.new, "k", "r")
            for at, e in enumerate(edits)
            if row.first <= at < row.last and at not in undone
        ]
        assert (
            apply_edits(source[row.start : row.end], inside)
            == clean[row.clean_start : row.clean_end]
        )
    assert "\n".join(pieces(source, edits, undone)[0][0:1]) in source


def test_what_cannot_be_seen_gets_a_sign():
    assert visible_signs("a \u200b\n\u3000") == "a·▯↵□"


@given(st.data())
def test_positions_are_carried_as_the_whole_map_does(data):
    source = data.draw(st.text("甲乙(a)\n", max_size=40))
    marks = data.draw(st.lists(st.integers(0, len(source)), unique=True).map(sorted))
    edits = [
        Edit(a, b, source[a:b], data.draw(st.sampled_from(["", "x", "yz"])), "k", "r")
        for a, b in zip(marks[::2], marks[1::2], strict=False)
    ]
    table = RowTable(source, edits, ())
    alignment = align_edits(len(source), edits)
    for position in range(alignment.other_length):
        assert table.to_source(position) == alignment.backward(position)
