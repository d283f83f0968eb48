"""Which dictionary is used."""

from __future__ import annotations

import gzip
import os

import pytest

from reader.core.chinese.cedict import Dictionary
from reader.core.errors import SourceError
from reader.core.paths import data_folder
from reader.library.dictionary import dictionary_file, keep_dictionary

NEWER = "# CC-CEDICT\n協調 协调 [xie2 tiao2] /to harmonize ({})/\n"


def meaning():
    made = Dictionary(dictionary_file())
    entries = made.look_up("协调")
    made.close()
    return entries[0].glosses[0]


@pytest.mark.parametrize("packed", [False, True])
def test_a_newer_dictionary_takes_the_place_of_ours(tmp_path, packed):
    assert meaning() == "to coordinate"
    data = NEWER.format("newer").encode()
    path = tmp_path / "download"
    path.write_bytes(gzip.compress(data) if packed else data)
    keep_dictionary(path)
    assert meaning() == "to harmonize (newer)"
    compiled = data_folder() / "cedict.tsv"
    before = compiled.stat().st_mtime_ns
    assert meaning() == "to harmonize (newer)"
    assert compiled.stat().st_mtime_ns == before


def test_a_changed_dictionary_is_compiled_again():
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    own = folder / "cedict_ts.u8"
    own.write_text(NEWER.format("first"), "utf-8")
    assert meaning() == "to harmonize (first)"
    own.write_text(NEWER.format("second"), "utf-8")
    os.utime(own, (2e9, 2e9))
    assert meaning() == "to harmonize (second)"


@pytest.mark.parametrize("data", [b"", b"no dictionary\n"])
def test_what_is_no_dictionary_is_not_kept(tmp_path, data):
    path = tmp_path / "cedict.txt"
    path.write_bytes(data)
    with pytest.raises(SourceError):
        keep_dictionary(path)
    with pytest.raises(SourceError):
        keep_dictionary(tmp_path / "missing.u8")
    assert meaning() == "to coordinate"


def test_a_broken_package_is_said_and_not_used():
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cedict_ts.u8.gz").write_bytes(b"\x1f\x8b broken")
    with pytest.raises(SourceError):
        dictionary_file()
