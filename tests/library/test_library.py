from __future__ import annotations

import os
import random
import resource
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
import time
from array import array
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.core.choices import Choices
from reader.core.corrections import Rule
from reader.core.errors import MemoryUnavailable
from reader.core.paths import config_folder, data_folder, library_file
from reader.library import (
    AcceptedRepair,
    Bookmark,
    ChosenReading,
    CorrectedName,
    Document,
    Library,
    OwnWord,
    Position,
    UndoneEdit,
    Visit,
    WordReading,
)
from reader.library.schema import MIGRATIONS, migrate

DIGEST = "d" * 64
POSIX = pytest.mark.skipif(os.name != "posix", reason="modes and limits of POSIX")
MARKS = (
    UndoneEdit(1, 5, "(ci)"),
    AcceptedRepair(2, 4, "關于", "關於"),
    ChosenReading(7, 8, "長", "zhǎng"),
    WordReading("銀行", "yín háng"),
    OwnWord(7, 9, "長大"),
    CorrectedName(3, 6, "李卓韻", "PERSON"),
    CorrectedName(9, 11, "馬上", None),
    Rule("馬上", None),
    Rule("王一", "PERSON"),
    Bookmark(40, "扶貧協作", "here"),
    Visit(12, "習近平"),
    Visit(40, "扶貧協作", is_ahead=True),
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "memory" / "library.sqlite"


def fill(library: Library) -> None:
    library.remember(Document(DIGEST, "seed.txt", "題", 5.0))
    library.set_position(DIGEST, Position(42, "扶貧"))
    library.set_choices(DIGEST, Choices(script="tw", ruby="zhuyin", repair=True))
    for kind in {type(mark) for mark in MARKS}:
        library.set_marks(DIGEST, kind, [mark for mark in MARKS if type(mark) is kind])


def check(library: Library) -> None:
    assert library.recent() == (Document(DIGEST, "seed.txt", "題", 5.0),)
    assert library.position(DIGEST) == Position(42, "扶貧")
    assert library.choices(DIGEST) == Choices(script="tw", ruby="zhuyin", repair=True)
    for kind in {type(mark) for mark in MARKS}:
        assert library.marks(DIGEST, kind) == tuple(m for m in MARKS if type(m) is kind)


def test_all_comes_back_after_reopening(path):
    with Library(path) as library:
        fill(library)
    with Library(path) as library:
        check(library)


def test_an_unknown_document_has_no_memory(path):
    with Library(path) as library:
        assert library.position(DIGEST) is library.choices(DIGEST) is None
        assert library.marks(DIGEST, UndoneEdit) == library.recent() == ()


def test_later_marks_take_the_place_of_earlier_ones(path):
    with Library(path) as library:
        fill(library)
        library.set_marks(DIGEST, UndoneEdit, [UndoneEdit(0, 1, "x")])
        assert library.marks(DIGEST, UndoneEdit) == (UndoneEdit(0, 1, "x"),)
        library.set_position(DIGEST, Position(1, ""))
        assert library.position(DIGEST) == Position(1, "")


def test_forgetting_takes_everything(path):
    with Library(path) as library:
        fill(library)
        library.forget(DIGEST)
        assert library.recent() == ()
        assert library.position(DIGEST) is None
        assert all(library.marks(DIGEST, type(mark)) == () for mark in MARKS)


def test_the_latest_document_comes_first(path):
    with Library(path) as library:
        for number in range(5):
            library.remember(Document(f"{number}", f"{number}.txt", None, float(number + 1)))
        library.remember(Document("1", "1.txt"))
        library.set_position("unseen", Position(0, ""))
        assert [document.digest for document in library.recent(3)] == ["1", "4", "3"]
        assert library.recent(1)[0].opened_at == pytest.approx(time.time(), abs=60)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(text=st.text(st.characters(), max_size=30), offset=st.integers(0, 2**40))
def test_any_text_is_remembered_exactly(tmp_path, text, offset):
    with Library(tmp_path / "any.sqlite") as library:
        library.remember(Document(text.encode("utf-8", "replace").hex(), text, text, 1.0))
        library.set_position("x", Position(offset, text))
        mark = AcceptedRepair(0, offset, text, "'); DROP TABLE documents; --" + text)
        library.set_marks("x", AcceptedRepair, [mark, mark])
        assert library.position("x") == Position(offset, text)
        assert library.marks("x", AcceptedRepair) == (mark, mark)
        assert text in {one.document.name for one in library.shelf()}
        library.forget(text.encode("utf-8", "replace").hex())


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ('{"script": "hk", "colour": "red"}', Choices(script="hk")),
        ('{"script": "klingon", "clean": 1, "ruby": "pinyin"}', Choices(ruby="pinyin")),
        ("[]", Choices()),
        ("{", Choices()),
    ],
)
def test_choices_of_another_version_are_taken_as_far_as_known(path, stored, expected):
    with Library(path) as library:
        fill(library)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE choices SET fields = ?", (stored,))
    with Library(path) as library:
        assert library.choices(DIGEST) == expected


@POSIX
def test_only_the_owner_may_read_it(path):
    path.parent.mkdir()
    path.touch(mode=0o644)
    with Library(path) as library:
        fill(library)
        modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == {0o600}


def test_it_waits_in_its_own_thread(path):
    failures: list[BaseException] = []
    with Library(path) as library:

        def use() -> None:
            try:
                library.position(DIGEST)
            except MemoryUnavailable as error:
                failures.append(error)

        thread = threading.Thread(target=use)
        thread.start()
        thread.join()
    assert len(failures) == 1


KILLED = """
import sys
from pathlib import Path
from reader.library import Document, Library, Position, UndoneEdit
library = Library(Path(sys.argv[1]))
number = 0
while True:
    number += 1
    edits = [UndoneEdit(n, number, "x" * 50) for n in range(20)]
    library.set_marks("d", UndoneEdit, edits)
    library.set_position("d", Position(number, str(number)))
    if number == 3:
        print("writing", flush=True)
"""


@POSIX
def test_killing_it_while_it_writes_loses_no_more_than_the_last_step(path):
    chance = random.Random(5)  # noqa: S311
    last = 0
    for _ in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE
        ) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == b"writing\n"
            time.sleep(chance.uniform(0, 0.03))
            program.kill()
        with Library(path) as library:
            edits = library.marks("d", UndoneEdit)
            position = library.position("d")
            assert len(edits) == 20
            assert len({edit.end for edit in edits}) == 1
            assert position is not None
            assert str(position.offset) == position.quote
            last = position.offset
    assert last >= 2


FULL = """
import signal, sys
from pathlib import Path
from reader.core.errors import MemoryUnavailable
from reader.library import Library, UndoneEdit
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
library = Library(Path(sys.argv[1]))
library.set_marks("d", UndoneEdit, [UndoneEdit(0, 1, "kept")])
try:
    library.set_marks("d", UndoneEdit, [UndoneEdit(0, 1, "y" * 1000)] * 1000)
except MemoryUnavailable as error:
    print(error)
print(library.marks("d", UndoneEdit))
"""


@POSIX
def test_a_full_disk_loses_nothing_that_was_kept(path):
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000)),
        capture_output=True,
        text=True,
        check=True,
    )
    said, kept = done.stdout.splitlines()
    assert "free some space" in said
    assert "reading goes on" in said
    assert kept == "(UndoneEdit(start=0, end=1, old='kept'),)"


def test_a_full_library_says_so(path):
    with Library(path) as library:
        fill(library)
        pages = library._connection.execute("PRAGMA page_count").fetchone()[0]
        library._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(MemoryUnavailable, match="disk is full"):
            library.set_marks(DIGEST, UndoneEdit, [UndoneEdit(0, 1, "y" * 1000)] * 100)
        check(library)


READ_ONLY = """
import os, sys
from pathlib import Path
from reader.core.errors import MemoryUnavailable
from reader.library import Library
if os.geteuid() == 0:
    os.setuid(65534)
try:
    Library(Path(sys.argv[1]))
except MemoryUnavailable as error:
    print(error)
"""


@POSIX
@pytest.mark.parametrize("is_there", [False, True])
def test_a_read_only_folder_is_said(is_there):
    """Tried in a program of its own: the superuser, whom modes do not bind, becomes nobody."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if is_there:
            Library(folder / "library.sqlite").close()
            (folder / "library.sqlite").chmod(0o444)
        folder.chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(folder / "library.sqlite")],
            capture_output=True,
            text=True,
            check=False,
        )
        folder.chmod(0o755)
    assert done.stdout.count("\n") == 1, done.stderr
    assert "may not write there" in done.stdout
    assert "reading goes on" in done.stdout


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(MemoryUnavailable, match="reading goes on"):
        Library(tmp_path / "file" / "library.sqlite")


def test_another_program_that_writes_is_waited_for_and_said(path, monkeypatch):
    monkeypatch.setattr("reader.library.connection._WAIT", 0.05)
    with Library(path) as library, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(MemoryUnavailable, match="another program"):
            fill(library)
        other.execute("ROLLBACK")
        fill(library)
        check(library)


@POSIX
def test_a_link_or_a_pipe_in_its_place_is_refused(tmp_path):
    target = tmp_path / "target"
    target.touch()
    (tmp_path / "link").symlink_to(target)
    os.mkfifo(tmp_path / "pipe")
    for name in ("link", "pipe"):
        with pytest.raises(MemoryUnavailable):
            Library(tmp_path / name)
    assert target.read_bytes() == b""


@pytest.mark.parametrize("damage", ["other", "middle", "half"])
def test_a_damaged_file_is_put_aside_and_the_next_start_is_fresh(path, damage):
    with Library(path) as library:
        fill(library)
        library.set_marks(DIGEST, UndoneEdit, [UndoneEdit(n, n, "x" * 300) for n in range(300)])
    whole = path.read_bytes()
    damaged = {
        "other": b"not a database at all" * 500,
        "middle": whole[:4096] + bytes(range(256)) * ((len(whole) - 4096) // 256),
        "half": whole[: len(whole) // 2],
    }[damage]
    path.write_bytes(damaged)
    with pytest.raises(MemoryUnavailable, match="damaged and is kept as"):
        Library(path)
    kept = [file for file in path.parent.iterdir() if ".damaged-" in file.name]
    assert [file.read_bytes() for file in kept if file.suffix.startswith(".damaged")] == [damaged]
    with Library(path) as library:
        fill(library)
        check(library)


def test_damage_found_while_it_is_used_is_said_and_put_aside(path):
    with Library(path) as library:
        fill(library)
    library = Library(path)
    library.marks(DIGEST, UndoneEdit)
    path.write_bytes(b"x" * 40_000)

    def use() -> None:
        for number in range(100):
            library.marks(DIGEST, UndoneEdit)
            library.set_position(DIGEST, Position(number, ""))
            library._connection.execute("PRAGMA shrink_memory")
            library._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    with pytest.raises(MemoryUnavailable, match="damaged and is kept as"):
        use()
    with pytest.raises(MemoryUnavailable):
        library.position(DIGEST)
    library.close()
    Library(path).close()


def test_damage_that_cannot_be_put_aside_is_said(path, monkeypatch):
    path.parent.mkdir()
    path.write_bytes(b"no database" * 500)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(MemoryUnavailable, match="it is damaged, and you may not write there"):
        Library(path)


def test_an_older_library_is_copied_and_brought_up(path):
    with Library(path) as library:
        fill(library)
    newer = (*MIGRATIONS, ("ALTER TABLE positions ADD COLUMN ratio REAL",))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, newer)
        assert connection.execute("SELECT start, ratio FROM positions").fetchall() == [(42, None)]
        assert connection.execute("PRAGMA user_version").fetchone() == (len(newer),)
    copy = path.with_name(f"library.sqlite.version-{len(MIGRATIONS)}")
    with Library(copy) as library:
        check(library)


def test_a_migration_that_fails_changes_nothing(path):
    with Library(path) as library:
        fill(library)
    broken = (*MIGRATIONS, ("DROP TABLE choices", "DROP TABLE no_such_table"))
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as connection,
        pytest.raises(sqlite3.OperationalError),
    ):
        migrate(connection, path, broken)
    with Library(path) as library:
        check(library)


def test_a_newer_library_is_left_alone(path):
    with Library(path) as library:
        fill(library)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(MemoryUnavailable, match="newer version"):
        Library(path)
    assert path.read_bytes() == before


def test_the_usual_places(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert library_file() == tmp_path / "qingdu" / "library.sqlite"
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    assert config_folder() == Path.home() / ".config" / "qingdu"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert data_folder() == Path.home() / "Library" / "Application Support" / "Qingdu"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("APPDATA", str(tmp_path))
    assert data_folder() == tmp_path / "Qingdu"
    monkeypatch.delenv("APPDATA")
    assert data_folder() == Path.home() / "AppData" / "Roaming" / "Qingdu"


def test_without_a_path_it_lies_in_the_usual_place():
    with Library() as library:
        assert library.path == library_file()
        assert library.path.exists()


def test_many_undone_places_are_one_piece(tmp_path):
    with Library(tmp_path / "library.sqlite") as library:
        assert library.undone_places(DIGEST) == array("I")
        places = array("I", [0, 3, 7, 2_000_000_000])
        library.set_undone_places(DIGEST, places)
        assert library.undone_places(DIGEST) == places
        library.set_undone_places(DIGEST, array("I"))
        assert library.undone_places(DIGEST) == array("I")
