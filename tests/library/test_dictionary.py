"""Which dictionary is used."""

from __future__ import annotations

import gzip

import pytest

from reader.core.chinese.cedict import Dictionary
from reader.core.errors import SourceError
from reader.library.dictionary import dictionary_file, take_dictionary

NEWER = "# CC-CEDICT\n協調 协调 [xie2 tiao2] /to harmonize (newer)/\n"


@pytest.mark.parametrize("packed", [False, True])
def test_a_newer_dictionary_takes_the_place_of_ours(tmp_path, packed):
    ours = dictionary_file()
    path = tmp_path / ("cedict.txt.gz" if packed else "cedict_ts.u8")
    path.write_bytes(gzip.compress(NEWER.encode()) if packed else NEWER.encode())
    take_dictionary(path)
    assert dictionary_file() != ours
    made = Dictionary(dictionary_file())
    assert made.look_up("协调")[0].glosses == ("to harmonize (newer)",)
    made.close()


@pytest.mark.parametrize("data", [b"", b"no dictionary\n", b"\x1f\x8b broken"])
def test_what_is_no_dictionary_changes_nothing(tmp_path, data):
    ours = dictionary_file()
    path = tmp_path / "cedict.gz"
    path.write_bytes(data)
    with pytest.raises(SourceError):
        take_dictionary(path)
    with pytest.raises(SourceError):
        take_dictionary(tmp_path / "missing.u8")
    assert dictionary_file() == ours
