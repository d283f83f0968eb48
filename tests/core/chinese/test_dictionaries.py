from __future__ import annotations

import pytest

from reader.core.chinese import dictionaries, lexicon
from reader.core.chinese.dictionaries import alternatives, chain, dictionary, folder
from reader.core.errors import ReaderError


@pytest.mark.parametrize(
    "path", sorted((folder() / "dictionary").glob("*.txt")), ids=lambda p: p.stem
)
def test_a_dictionary_is_read_as_it_stands(path):
    expected = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        key, values = line.strip().split("\t")
        expected[key] = values.split(" ")
    assert dict(dictionary(path.name)) == {key: forms[0] for key, forms in expected.items()}
    assert {k: list(v) for k, v in alternatives(path.name).items()} == expected


def test_phrases_are_as_long_as_what_they_stand_for():
    """The shadow and the repairs rely on it."""
    for name in ("STPhrases", "STCharacters", "TSPhrases", "TSCharacters"):
        assert all(len(key) == len(value) for key, value in dictionary(f"{name}.txt").items())


def test_a_chain_names_the_dictionaries_of_each_stage():
    assert chain("s2twp") == (
        ("STPhrases.txt", "STCharacters.txt"),
        ("TWPhrases.txt",),
        ("TWVariants.txt",),
    )


def test_a_missing_package_is_told_in_a_sentence(monkeypatch):
    folder.cache_clear()
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(ReaderError, match="install opencc-python-reimplemented"):
        folder()
    monkeypatch.undo()
    folder.cache_clear()
    assert dictionaries.folder().is_dir()


def test_a_missing_dictionary_of_readings_is_told_in_a_sentence(monkeypatch):
    monkeypatch.setattr(lexicon, "find_spec", lambda _: None)
    with pytest.raises(ReaderError, match="install pypinyin"):
        lexicon._load("pinyin_dict.json")
