"""The second process's work, done here in this process: what goes in and what comes out."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from types import SimpleNamespace

import pytest

from reader.core.article import Detection
from reader.core.chinese.readings import read
from reader.core.choices import Choices
from reader.core.cleanrules import CleanRule
from reader.core.corrections import Corrections, Place, Rule
from reader.core.pipeline import clean_source, recognise
from reader.core.source import from_text
from reader.ui.work import early_names as earlynames
from reader.ui.work import messages as say
from reader.ui.work import worker
from reader.ui.work.early_names import EarlyNames

LINE = "市民周敏說，圖書館去年新添三千冊書，銀行也長高了一層。\n"
DIRTY = (
    "文章來(lai)源:云山市文(wen)化(hua)局 發布時間:2020-05-06\n"
    "云山市文(wen)化(hua)局局長(chang)(chang)周敏(min)說,圖書館去年新添(tian)3000冊書(次)。\n"
    "周敏(min)還說,文(wen)化(hua)局將在5月20日舉辦讀(du)(du)書會,市民(min)可以免費參(can)加。\n"
)
LONG = LINE * 1200
SOME = LINE * 400


class Window:
    """The other end: sends messages, does the work, keeps what came back."""

    def __init__(self):
        self.output = BytesIO()
        self.work = worker._Work(self.output)

    def say(self, *messages):
        for message in messages:
            self.work.take(message)

    def finish(self):
        while not self.work.is_idle:
            self.work.step()
        return self.heard()

    def heard(self, kind=object):
        stream = BytesIO(self.output.getvalue())
        heard = []
        while (message := say.receive(stream)) is not None:
            heard.append(message)
        return [message for message in heard if isinstance(message, kind)]

    def gathered(self, name):
        return [
            item for batch in self.heard(say.Batch) if batch.name == name for item in batch.items
        ]

    def only(self, kind):
        (message,) = self.heard(kind)
        return message


@pytest.fixture
def window():
    return Window()


def opened(text, number=1, *, html=False):
    return say.OpenText(number, text, html, Choices())


def test_a_text_is_cleaned_and_every_line_read(window):
    window.say(opened(DIRTY))
    window.finish()
    taken = window.only(say.TakenIn)
    whole = clean_source(from_text(DIRTY, "clipboard"), Choices())
    assert taken.article.text == whole.text != DIRTY
    candidates = window.gathered("candidates")
    left = set(taken.left)
    made = [edit for at, edit in enumerate(candidates) if at not in left]
    assert tuple(made) == whole.edits
    assert taken.digest == whole.source.digest
    assert whole.edits
    lines = dict(row for message in window.heard(say.ReadLines) for row in message.lines)
    for number, line in enumerate(taken.article.text.splitlines()):
        assert lines[number].split(" ")[: len(line)] == [s or "" for s in read(line)]
    assert window.heard()[-1] == say.ReadingsDone(1, 0)


def test_the_window_is_told_that_there_is_no_model(window, monkeypatch):
    monkeypatch.setattr(worker, "is_complete", lambda: False)
    window.say(opened(LINE))
    assert window.finish()[-1] == say.ReadingsDone(1, 0, is_complete=False)


def test_a_short_text_has_no_first_look(window):
    window.say(opened(DIRTY))
    window.finish()
    assert not window.heard(say.FirstLook)


def test_an_empty_text_is_a_text(window):
    window.say(opened(""))
    window.finish()
    assert window.heard(say.ReadingsDone)
    assert not window.heard(say.Failed)


def test_the_beginning_of_a_long_text_comes_first(window):
    window.say(opened(LONG))
    window.finish()
    first = window.heard()[0]
    assert isinstance(first, say.FirstLook)
    assert LONG.startswith(first.article.text)
    assert 0 < len(first.article.text) <= worker.FIRST_LOOK
    assert first.article.text.endswith("\n")


def test_one_endless_line_has_a_beginning_too(window):
    endless = LONG.replace("\n", "")
    window.say(opened(endless))
    window.finish()
    assert window.only(say.FirstLook).article.text == endless[: worker.FIRST_LOOK]


def test_edits_that_are_not_kept_are_put_back(window):
    window.say(opened(DIRTY))
    window.finish()
    count = len(window.gathered("candidates"))
    window.say(say.Decide(1, 0, tuple(range(count)), (), Choices()))
    window.finish()
    taken = window.heard(say.TakenIn)[-1]
    assert taken.article.text == DIRTY
    assert len(taken.left) == count
    assert taken.fresh is None
    assert taken.version == 1
    assert window.heard()[-1] == say.ReadingsDone(1, 1)


def test_the_lines_that_are_looked_at_are_read_first(window, monkeypatch):
    monkeypatch.setattr(worker, "SLICE", 0.0001)
    window.say(opened(LONG))
    while not window.heard(say.TakenIn):
        window.work.step()
    window.say(say.ReadFirst(1, 1000, 1003))
    window.finish()
    read = [message for message in window.heard(say.ReadLines) if message.version == 0]
    numbers = [number for message in read for number, _ in message.lines]
    assert numbers[:4] == [1000, 1001, 1002, 1003]
    assert sorted(set(numbers)) == list(range(len(set(numbers))))
    assert window.heard(say.ReadLines)[-1].done == 1


def test_a_question_about_a_document_that_is_gone_is_no_fault(window):
    window.say(say.ReadFirst(7, 0, 3), say.Close(7))
    assert window.work.is_idle
    assert not window.heard()


def test_a_closed_document_costs_nothing_more(window):
    window.say(opened(LONG))
    window.work.step()
    before = len(window.heard())
    window.say(say.Close(1))
    assert window.work.is_idle
    assert len(window.finish()) == before


def test_the_newest_document_is_served_first(window):
    window.say(opened(LONG, 1), opened(DIRTY, 2))
    window.finish()
    ended = [message.document for message in window.heard(say.ReadingsDone)]
    assert ended == [2, 1]


def test_a_line_in_another_script_is_read(window):
    window.say(say.ReadLine(1, "银行"))
    assert window.only(say.LineRead) == say.LineRead(1, "银行", ("yín", "háng"))


def test_a_page_from_the_clipboard_is_read_as_a_page(window):
    page = f"<html><body><article><p>{LINE * 3}</p><p>{LINE * 3}</p></article></body></html>"
    window.say(opened(page, html=True))
    window.finish()
    text = window.only(say.TakenIn).article.text
    assert "周敏" in text
    assert "<p>" not in text


def test_names_and_words_of_a_text(window):
    window.say(say.MarkText(1, 3, LINE, "2020-05-06", Detection("hant", 1.0, None), Corrections()))
    window.finish()
    marked = window.only(say.Marked)
    assert marked.version == 3
    assert marked.borders[0] == 0
    assert marked.borders[-1] == len(LINE)
    assert list(marked.borders) == sorted(set(marked.borders))
    assert "周敏" in {entity.text for entity in window.gathered("entities")}


def test_a_missing_file_is_said_in_a_sentence_and_the_rest_goes_on(window, tmp_path):
    window.say(opened(DIRTY, 2), say.OpenFile(1, str(tmp_path / "none.txt"), Choices()))
    window.finish()
    failed = window.only(say.Failed)
    assert failed.document == 1
    assert failed.fatal
    assert "no such file" in failed.sentence
    assert window.heard()[-1] == say.ReadingsDone(2, 0)


def test_the_unexpected_is_said_too(window, monkeypatch):
    def stumble(*_arguments):
        raise RuntimeError("out of ink")

    monkeypatch.setattr(worker, "treat", stumble)
    window.say(opened(DIRTY))
    window.finish()
    assert "out of ink" in window.only(say.Failed).sentence


def test_a_frame_cut_short_is_the_end():
    frame = say.pack(say.Close(1))
    assert say.receive(BytesIO(frame)) == say.Close(1)
    for length in range(len(frame)):
        assert say.receive(BytesIO(frame[:length])) is None


class Unwilling(BytesIO):
    """A window that went away."""

    def write(self, _data):
        raise BrokenPipeError


@pytest.mark.parametrize("output", [BytesIO(), Unwilling()])
def test_it_ends_with_its_input_or_its_window(monkeypatch, output):
    given = say.pack(say.ReadLine(1, "清讀"))
    monkeypatch.setattr(
        worker,
        "sys",
        SimpleNamespace(argv=["worker"], stdin=SimpleNamespace(buffer=BytesIO(given))),
    )
    monkeypatch.setattr(worker.os, "fdopen", lambda *_: output)
    monkeypatch.setattr(worker.os, "dup", lambda number: number)
    monkeypatch.setattr(worker.os, "dup2", lambda *_: None)
    assert worker.main() == 0
    if not isinstance(output, Unwilling):
        output.seek(0)
        assert say.receive(output) == say.LineRead(1, "清讀", ("qīng", "dú"))


def test_names_are_recognised_once_and_corrected_as_often_as_asked(window, monkeypatch):
    asked = []
    recognising = worker.recognising
    monkeypatch.setattr(worker, "recognising", lambda a: asked.append(1) or recognising(a))
    text = "單于田說,圖書館新添三千冊書。"

    def mark(*rules):
        said = Corrections(rules)
        window.say(say.MarkText(1, 0, text, None, Detection("hant"), said))
        window.finish()

    mark()
    mark(Rule("單于田", "PERSON"))
    assert len(asked) == 1
    marked = window.heard(say.Marked)[-1]
    assert marked.surnames == {0: "chán", 1: "yú"}
    assert marked.borders[1] == 3
    follow = [type(m) for m in window.heard((say.MarksFollow, say.Batch, say.Marked))]
    assert follow.count(say.MarksFollow) == 2
    names = window.heard(say.Batch)[-1].items
    assert ("單于田", "PERSON") in [(e.text, e.type) for e in names]
    window.say(say.Close(1))
    mark()
    assert len(asked) == 2


def test_a_text_that_is_closed_leaves_the_names_of_another(window):
    window.say(say.MarkText(1, 0, SOME, None, Detection("hant"), Corrections()))
    while not window.heard(say.Marked):
        window.say(say.Close(2))
        window.work.step()
    window.finish()
    assert window.heard(say.Recognised)
    assert not window.heard(say.Failed)


def marking(text, *seen, corrections=Corrections()):  # noqa: B008 - nothing changes it
    return say.MarkText(1, 0, text, None, Detection("hant"), corrections, *seen)


def test_names_of_what_is_seen_come_before_all_names(window, monkeypatch):
    monkeypatch.setattr(earlynames, "LONG", 1000)
    seen = len(LINE) * 250, len(LINE) * 260
    window.say(marking(SOME, seen))
    window.work.step()
    early = window.only(say.EarlyNames).names
    assert early
    assert not window.heard(say.Marked)
    start, end = early[0].start, early[-1].end
    assert start <= seen[0] + len(LINE)
    assert end >= seen[1] - len(LINE)
    assert end - start < 8000
    assert all(name.text == SOME[name.start : name.end] for name in early)
    elsewhere = 0, 100
    window.say(say.MarkFirst(1, *elsewhere), say.MarkFirst(1, *elsewhere))
    window.work.step()
    assert len(window.heard(say.EarlyNames)) == 1  # it may be passed by
    monkeypatch.setattr(worker, "REST", 0.0)
    window.say(say.MarkFirst(1, *elsewhere))
    window.work.step()
    other = window.heard(say.EarlyNames)[1].names
    assert other[0].start < 100
    window.say(say.MarkFirst(1, *seen))  # these were told already
    window.finish()
    assert len(window.heard(say.EarlyNames)) == 2
    article = clean_source(from_text(SOME, "clipboard"), Choices())
    assert tuple(window.gathered("entities")) == recognise(article)
    told = [one.done for one in window.heard(say.Marking)]
    assert told == sorted(told)
    assert all(0 < one < 1 for one in told)


def test_early_names_overlap_no_others_and_heed_what_is_said_of_names(monkeypatch):
    monkeypatch.setattr(earlynames, "LONG", 1000)
    article = clean_source(from_text(SOME, "clipboard"), Choices())
    said = Corrections((Rule("周敏", None),), (Place(2, 4, "LOCATION"),))
    early = EarlyNames(article, said)
    found = [*early.find(0, 300), *early.find(2000, 4000), *early.find(1000, 7000)]
    found.sort(key=lambda name: name.start)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert found[0].type == "LOCATION"
    assert "周敏" not in [name.text for name in found[1:]]
    assert early.find(100, 200) is None
    endless = replace(article, text=SOME.replace("\n", ""))
    assert EarlyNames(endless, Corrections()).find(8000, 8100)
    short = replace(article, text=LINE)
    assert EarlyNames(short, Corrections()).find(0, 20) is None


def test_a_closed_text_is_marked_no_further(window):
    window.say(marking(LONG))
    window.work.step()
    window.say(say.Close(1))
    assert window.work.is_idle


def test_rules_are_read_again_and_what_was_decided_is_carried_over(window, tmp_path):
    rules = tmp_path / "rules.tsv"
    window.say(say.OpenText(1, DIRTY, False, Choices(), str(rules)))
    window.finish()
    before = window.gathered("candidates")
    rules.write_text("text\t圖書館\nbroken\n", "utf-8")
    window.say(say.Rework(1, (0,), (), Choices()))
    window.finish()
    taken = window.heard(say.TakenIn)[-1]
    after = window.gathered("candidates")[len(before) :]
    assert taken.fresh.generation == 1
    assert "圖書館" not in taken.article.text
    assert after[taken.fresh.moved[0]] == before[0]
    assert taken.fresh.moved[0] in taken.left
    assert "line 2 of the rules" in window.only(say.Failed).sentence
    window.say(say.Decide(1, 0, (), (), Choices()))  # it speaks of the list before
    window.finish()
    assert window.heard(say.TakenIn)[-1] == taken
    window.say(say.Decide(1, 1, (), (), Choices(clean=False)))
    window.finish()
    assert window.heard(say.TakenIn)[-1].article.text == DIRTY


def test_a_rule_is_tried_in_the_cleaned_text(window):
    window.say(opened(DIRTY))
    window.finish()
    rule = CleanRule("文化")
    window.say(say.TryRule(1, rule), say.TryRule(1, CleanRule("(", is_regex=True)))
    window.say(say.TryRule(7, rule), say.Rework(7, (), (), Choices()))  # of a text that is gone
    tried, broken = window.heard(say.RuleTried)
    assert tried.found >= len(tried.examples) > 0
    assert tried.examples[0][1:3] == ("文化", "")
    assert "no regular expression" in broken.sentence


def test_of_several_texts_the_one_that_is_looked_at_is_read_first():
    window = Window()
    window.say(say.OpenText(1, LONG, html=False, choices=Choices()))
    while not window.heard(say.TakenIn):
        window.work.step()
    window.say(say.OpenText(2, LONG, html=False, choices=Choices()), say.ReadFirst(1, 900, 920))
    window.finish()
    done = [message.document for message in window.heard(say.ReadingsDone)]
    assert done == [1, 2]
