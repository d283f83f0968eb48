"""The threats that `.github/SECURITY.md` names and that have no test elsewhere.

Others stand with what they threaten: containers and XML in `test_documents_in.py`, addresses in
`test_web.py`, special files in `test_loading.py`, full disks and broken ends in `test_files.py`,
`test_streams.py` and `test_batch.py`, the library's questions in `test_library.py`.
"""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import time

import pytest
from containers import docx, epub, pdf, zipped

from reader.core.choices import Choices
from reader.core.export.formats import EXPORTERS
from reader.core.pipeline import MARKS, clean_source, page_of
from reader.core.source import from_text, load_bytes
from reader.library import Library

HOSTILE = (
    "<html><head><meta http-equiv=refresh content='0;url=http://{0}/a'>"
    "<link rel=stylesheet href='http://{0}/b'><base href='http://{0}/'>"
    "<script src='http://{0}/c'>fetch('http://{0}/d')</script>"
    "<style>p {{ background: url(http://{0}/e) }} @import 'http://{0}/f';</style></head>"
    "<body onload=\"location='http://{0}/g'\"><p>甲</p><img src='http://{0}/h'>"
    "<iframe src='http://{0}/i'></iframe><svg><image href='http://{0}/j'/></svg>"
    "<object data='http://{0}/k'></object><a href=\"javascript:x('http://{0}/l')\">乙</a></body>"
)


@pytest.fixture
def listener():
    """A port of this machine, and whether anybody called."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield f"127.0.0.1:{server.getsockname()[1]}", server


def test_nothing_that_a_document_names_is_fetched(listener):
    place, server = listener
    page = HOSTILE.format(place)
    for data in (
        page.encode(),
        epub([page]),
        zipped({"a.html": page}),
        docx("<w:p><w:r><w:t>甲</w:t></w:r></w:p>", {"word/_rels/document.xml.rels": page}),
    ):
        article = clean_source(load_bytes(data, "x"), Choices())
        assert "甲" in article.text
        assert "http" not in article.text
        exported = EXPORTERS["html"](page_of(article, Choices(ruby="pinyin"), MARKS))
        assert place not in exported
    time.sleep(0.05)
    with pytest.raises(BlockingIOError):
        server.accept()


@pytest.mark.parametrize("kind", ["a line", "blank lines", "brackets", "angles", "ampersands"])
@pytest.mark.timeout(60)
def test_time_grows_with_length_alone(kind):
    unit = {
        "a line": "春眠不覺曉，處處聞啼鳥。",
        "blank lines": "\n",
        "brackets": "(",
        "angles": "<",
        "ampersands": "&lt",
    }[kind]
    took = []
    for size in (50_000, 200_000):
        text = (unit * size)[:size]
        start = time.process_time()
        clean_source(load_bytes(text.encode(), "x.html"), Choices())
        took.append(time.process_time() - start)
    assert took[1] < 12 * max(took[0], 0.02)


@pytest.mark.parametrize(
    "sign", ["\u202e", "\u2066", "\u200b", "\ue000", "\x00", "\ufe0f", "\ud800"]
)
def test_signs_that_are_not_seen_are_kept_in_the_source_and_told(sign):
    text = f"甲{sign}乙丙丁"
    article = clean_source(from_text(text), Choices())
    assert article.source.text == text
    removed = "".join(edit.old for edit in article.edits)
    assert article.text.count(sign) + removed.count(sign) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
def test_a_pdf_file_is_read_under_limits_in_a_process_of_its_own():
    probe = (
        "import resource, runpy, sys, io\n"
        "from reader.core.source import pdf_child\n"
        "pdf_child._bound()\n"
        "print(*(resource.getrlimit(r)[0] for r in (resource.RLIMIT_AS, resource.RLIMIT_CPU,"
        " resource.RLIMIT_CORE)))\n"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, check=True)
    memory, seconds, core = map(int, done.stdout.split())
    assert 0 < memory <= 2 << 30
    assert 0 < seconds <= 120
    assert core == 0
    before = set(sys.modules)
    load_bytes(pdf([[(66, 700, "甲乙")]]), "x")
    assert not {name for name in set(sys.modules) - before if name.startswith("pypdfium2")}


def test_data_files_are_none_that_run(root):
    forbidden = {".pkl", ".pickle", ".joblib", ".marshal", ".pyc", ".so", ".pt", ".bin"}
    shipped = (p for p in (root / "resources").rglob("*") if p.parent.name != "__pycache__")
    assert not [p for p in shipped if p.suffix in forbidden]


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_what_is_remembered_is_for_its_owner_alone(tmp_path):
    with Library(tmp_path / "a" / "library.sqlite"):
        files = [p for p in tmp_path.rglob("*") if p.is_file()]
        assert files
        assert not [p for p in files if stat.S_IMODE(p.stat().st_mode) & 0o077]
