"""What the library's page is made of: which documents there are, and what is told of each."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.core.errors import MemoryUnavailable
from reader.library import About, Bookmark, Document, Library, Position, SearchText
from reader.library.schema import MIGRATIONS, migrate

DIGEST = "d" * 64
ABOUT = About("廣州國資委", "魯迅", "1921", "hant", "我冒了嚴寒", 556, 1738, 7, 13, 4, ("習近平",))
FOUND_BY = SearchText("故鄉\n習近平", "gù xiāng - xí jìn píng")


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "library.sqlite") as made:
        yield made


def test_what_is_told_of_a_document_comes_back(library):
    library.remember(Document(DIGEST, "/a/seed.txt", "題", 5.0))
    (bare,) = library.shelf()
    assert (bare.about, bare.part, bare.is_kept) == (About(), None, False)
    assert library.about(DIGEST) is None
    library.set_about(DIGEST, ABOUT, FOUND_BY)
    library.set_part(DIGEST, 0.25, "為貫徹", 9.0)
    (one,) = library.shelf()
    assert one.document == Document(DIGEST, "/a/seed.txt", "題", 9.0)
    assert (one.about, one.part, one.words) == (ABOUT, 0.25, "為貫徹")
    assert library.about(DIGEST) == ABOUT
    assert library.search_texts() == ((one.document, FOUND_BY),)


def test_reading_brings_a_document_to_the_front(library):
    for number in range(3):
        library.remember(Document(str(number), f"/{number}.txt", None, float(number + 1)))
    library.set_part("0", 0.5)
    assert [one.document.digest for one in library.shelf()] == ["0", "2", "1"]
    assert [one.digest for one in library.recent(2)] == ["0", "2"]


def test_recent_documents_can_be_opened_by_their_path(library):
    library.remember(Document("pasted", "", "一", 2.0))
    library.remember(Document("file", "/x.txt", "二", 1.0))
    assert library.recent() == (Document("file", "/x.txt", "二", 1.0),)
    assert library.shelf_size() == 2


def test_a_pasted_text_is_kept(library):
    library.remember(Document(DIGEST, "", None, 1.0))
    assert library.text(DIGEST) is None
    library.keep_text(DIGEST, "<ruby>\ud800", is_html=True)
    assert library.text(DIGEST) == ("<ruby>\ud800", True)
    assert library.shelf()[0].is_kept


def test_a_document_that_moved_is_known_by_its_new_place(library):
    library.remember(Document(DIGEST, "/old.txt", None, 1.0))
    library.move(DIGEST, "/new.txt")
    assert library.recent()[0].name == "/new.txt"


def test_what_is_put_away_can_be_put_back_until_the_library_is_closed(tmp_path):
    with Library(tmp_path / "library.sqlite") as library:
        library.remember(Document(DIGEST, "/a.txt", None, 5.0))
        library.set_position(DIGEST, Position(7, "扶貧"))
        library.set_marks(DIGEST, Bookmark, [Bookmark(7, "扶貧", "note")])
        library.put_away(DIGEST)
        library.put_away(DIGEST)
        assert library.shelf() == library.recent() == library.search_texts() == ()
        library.put_back(DIGEST)
        assert library.shelf()[0].document == Document(DIGEST, "/a.txt", None, 5.0)
        assert library.position(DIGEST) == Position(7, "扶貧")
        library.put_away(DIGEST)
    with Library(tmp_path / "library.sqlite") as library:
        assert library.position(DIGEST) is None
        assert library.marks(DIGEST, Bookmark) == ()


def test_opening_brings_back_what_was_put_away(library):
    library.remember(Document(DIGEST, "/a.txt", None, 5.0))
    library.put_away(DIGEST)
    library.set_part(DIGEST, 0.5, read_at=6.0)
    assert library.shelf() == ()
    library.remember(Document(DIGEST, "/a.txt", None, 7.0))
    assert library.shelf()[0].part == 0.5


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(times=st.lists(st.integers(1, 5), max_size=30), limit=st.integers(1, 7))
def test_pages_of_the_shelf_are_the_shelf(tmp_path_factory, times, limit):
    with Library(tmp_path_factory.mktemp("shelf") / "library.sqlite") as library:
        for number, time in enumerate(times):
            library.remember(Document(str(number), f"/{number}", None, float(time)))
        for ask in (library.shelf, library.search_texts):
            every, page = [], ask(limit)
            while page:
                assert len(page) <= limit
                every += page
                last = page[-1].document if ask == library.shelf else page[-1][0]
                page = ask(limit, (last.opened_at, last.digest))
            assert tuple(every) == ask(1000)
            assert len(every) == len(times)


def test_a_library_of_the_version_before_gets_what_is_new(tmp_path):
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, MIGRATIONS[:4])
        connection.execute("INSERT INTO documents VALUES (?, '/a.txt', '題', 5.0)", (DIGEST,))
        connection.execute("INSERT INTO positions VALUES (?, 42, '扶貧')", (DIGEST,))
    with Library(path) as library:
        (one,) = library.shelf()
        assert one.document == Document(DIGEST, "/a.txt", "題", 5.0)
        assert one.about == About()
        assert library.position(DIGEST) == Position(42, "扶貧")
        library.set_about(DIGEST, ABOUT, FOUND_BY)
        assert library.about(DIGEST) == ABOUT


def test_every_question_says_when_the_file_is_gone(library):
    library.close()
    for ask in (library.shelf, library.search_texts, library.recent, library.shelf_size):
        with pytest.raises(MemoryUnavailable):
            ask()


def test_what_is_damaged_in_what_is_told_is_left_out(library):
    library.set_about(DIGEST, ABOUT, FOUND_BY)
    for said in ("no JSON", '{"a": 1}', "[1, 2]"):
        library._connection.execute("UPDATE abouts SET who = ?", (said,))
        assert library.about(DIGEST).who == ()
