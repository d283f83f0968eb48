"""The catalogues of the languages: whole, in step with the sources, fit for their menus."""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from reader.ui.commands.table import COMMANDS, MENUS

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "resources" / "build"))
from spoken import find, find_in  # noqa: E402 - a script of ours
from translations import FOLDER, LANGUAGES, merged, read_catalogue, written  # noqa: E402

PLACE = re.compile(r"%[1-9]")
MNEMONIC = re.compile(r"&(\w)")
CHARSETS = {"zh_Hans": "gb2312", "zh_Hant": "big5"}
"""What a language is written in; a Hanzi beyond it is of the other script, or far too rare."""


@pytest.fixture(scope="module")
def found():
    return find(ROOT / "reader")


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def entries(language):
    return read_catalogue(FOLDER / f"qingdu_{language}.ts")


def test_every_string_of_the_program_can_be_found(found):
    assert found.faults == []


def test_every_string_is_translated(found, entries):
    assert [m for m in found.messages if not entries[m].is_finished or not entries[m].text] == []


def test_the_catalogue_is_what_the_script_makes_of_the_sources(found, language, entries):
    made = written(found.messages, merged(found.messages, entries), language)
    path = FOLDER / f"qingdu_{language}.ts"
    is_same = path.read_text("utf-8") == made
    assert is_same, "run resources/build/translations.py"


def test_the_compiled_catalogue_says_the_same(language, entries):
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"qingdu_{language}.qm"))
    wrong = [
        message
        for message, entry in entries.items()
        if translator.translate(message.context, message.source, message.comment) != entry.text
    ]
    assert wrong == [], "run resources/build/translations.py"


def test_no_place_is_lost_or_added(entries):
    wrong = [
        message.source
        for message, entry in entries.items()
        if Counter(PLACE.findall(message.source)) != Counter(PLACE.findall(entry.text))
    ]
    assert wrong == []


def test_what_a_menu_or_a_dialog_promises_stays(entries):
    """Three dots, a letter for Alt, and a pattern of files mean something to Qt or the reader."""
    for message, entry in entries.items():
        source, text = message.source, entry.text
        assert source.endswith("…") == text.endswith("…"), source
        assert len(MNEMONIC.findall(source)) == len(MNEMONIC.findall(text)), source
        assert re.findall(r"\*\.?\w*", source) == re.findall(r"\*\.?\w*", text), source


def test_each_language_keeps_to_its_script(language, entries):
    """But for Hanzi that the English text names itself, as examples of what is done."""
    strange = {
        (character, entry.text)
        for message, entry in entries.items()
        for character in entry.text
        if "\u4e00" <= character <= "\u9fff" and character not in message.source
        if not character.encode(CHARSETS[language], "ignore")
    }
    assert strange == set()


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_two_letters_of_a_menu_clash(language):
    entries = {} if language == "en" else read_catalogue(FOLDER / f"qingdu_{language}.ts")
    texts = {message.source: entry.text for message, entry in entries.items()}
    menus = {}
    for key, title in MENUS:
        menus.setdefault(key.rpartition("/")[0], []).append(texts.get(title, title))
    for command in COMMANDS:
        if command.menu and command.scope != "held":
            menus.setdefault(command.menu, []).append(texts.get(command.text, command.text))
    for menu, titles in menus.items():
        letters = Counter(letter.lower() for title in titles for letter in MNEMONIC.findall(title))
        assert [letter for letter, count in letters.items() if count > 1] == [], menu


def test_numbers_have_their_singular(found):
    """`%1 characters` is wrong of one: each has a sister that says it of 1."""
    sources = {message.source for message in found.messages}
    counted = "characters|places|forms|mentions|names|texts|people|organisations|files|commands"
    plural = re.compile(rf"(?<!more than )%1 ({counted})\b")
    lonely = [
        source
        for source in sources
        if (match := plural.search(source)) is not None
        and not any(_is_singular(other, match[1]) for other in sources)
    ]
    assert lonely == []


def _is_singular(text, word):
    return re.search(rf"\b1 {_one(word)}\b", text) is not None


def _one(word):
    return {"people": "person"}.get(word, f"{word[:-1]}")


def test_what_nobody_could_translate_is_a_fault():
    source = """
class Part:
    def a(self, window, error):
        self.tr(f"{window} texts")
        window.tr("Texts")
        raise NotFound(f"{error}: not there")
class NotFound(ReaderError): pass
"""
    found = find_in({"ui/part.py": ast.parse(source)})
    assert [fault.partition(": ")[2][:10] for fault in found.faults] == [
        "no literal",
        "tr of anot",
        "a sentence",
    ]
    assert found.messages == {}
