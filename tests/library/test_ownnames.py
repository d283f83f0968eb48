"""The user's own list of names as a plain file."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import ENTITY_TYPES
from reader.core.chinese.conversion import shadow
from reader.core.corrections import Rule
from reader.core.errors import SourceError, WriteError
from reader.library import ownnames
from reader.library.ownnames import merged, own_names_file, parse, read_own_names, save_own_names


def test_a_list_is_read_and_broken_lines_are_named():
    first = "\ufeff# mine\r\nPERSON\t王一\r\nperson 約翰 史密斯\nWHO\t x\n".encode()
    found = parse(first + "PERSON\n\nNONE\t馬上\n".encode() + b"PERSON\t\xff\xfe\n")
    assert found.rules == (
        Rule("王一", "PERSON"),
        Rule("約翰 史密斯", "PERSON"),
        Rule("馬上", None),
    )
    assert [row.split(":")[0] for row in found.complaints] == ["line 4", "line 5", "line 8"]
    assert "WHO" in found.complaints[0]
    assert "UTF-8" in found.complaints[2]


def test_no_list_is_an_empty_one(tmp_path):
    assert read_own_names(tmp_path / "none.txt").rules == ()
    assert own_names_file().name == "names.txt"


def test_notes_and_broken_lines_outlive_a_change(tmp_path):
    path = tmp_path / "new" / "names.txt"
    save_own_names(path, (Rule("王一", "PERSON"), Rule("馬上", None)))
    assert path.read_text("utf-8").startswith("# Names for Qingdu")
    path.write_bytes(path.read_bytes() + b"# my note\nbroken line\n")
    save_own_names(path, (Rule("馬上", None), Rule("王一", "LOCATION")))
    text = path.read_text("utf-8")
    assert "# my note\nbroken line\n" in text
    assert "PERSON\t王一" not in text
    assert read_own_names(path).rules == (Rule("馬上", None), Rule("王一", "LOCATION"))


def test_merging_adds_and_never_overwrites():
    ours = (Rule("王一", "PERSON"), Rule("馬上", None))
    theirs = (Rule("马上", "PERSON"), Rule("王一", "PERSON"), Rule("雲山", "LOCATION"))
    assert merged(ours, theirs) == ((*ours, Rule("雲山", "LOCATION")), 1, 1)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may do all")
def test_what_cannot_be_written_says_so(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(WriteError):
        save_own_names(tmp_path / "names.txt", (Rule("王一", "PERSON"),))


def test_what_is_no_list_says_so(tmp_path, monkeypatch):
    with pytest.raises(SourceError):
        read_own_names(tmp_path)
    monkeypatch.setattr(ownnames, "LARGEST", 3)
    (tmp_path / "large.txt").write_bytes(b"PERSON\tx\n")
    with pytest.raises(SourceError):
        read_own_names(tmp_path / "large.txt")


NAMES = st.text("王一民🀄abc ·", min_size=1, max_size=5).filter(lambda t: t == t.strip() != "")
RULES = st.lists(
    st.builds(Rule, NAMES, st.one_of(st.none(), st.sampled_from(ENTITY_TYPES))),
    unique_by=lambda rule: shadow(rule.name),
)


@given(RULES, RULES)
def test_law_what_is_saved_is_read(tmp_path_factory, first, second):
    path = tmp_path_factory.mktemp("own") / "names.txt"
    for rules in (first, second):
        save_own_names(path, tuple(rules))
        assert set(read_own_names(path).rules) == set(rules)
        assert not read_own_names(path).complaints


@given(st.binary(max_size=200))
def test_law_any_bytes_are_read(data):
    parse(data)
