"""Documents without second processes: everything is there at once, or when a test says so."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.core.article import Article, Encoding, Entity, EntityType, Repair, Source
from reader.core.chinese.readings import read
from reader.core.choices import Choices
from reader.core.corrections import Corrections, Place, correct
from reader.core.edits import moved
from reader.core.lookup import look_up
from reader.core.pipeline import carried_out, make_page
from reader.core.showing import line_spans
from reader.core.source import load
from reader.core.treating import decided, treat, with_rules
from reader.library import CorrectedNames
from reader.ui.removal.columns import columns_of
from reader.ui.texts.chosen import ChosenReadings
from reader.ui.texts.late import LateReadings
from reader.ui.texts.mending import Mending
from reader.ui.texts.treating import Treating
from reader.ui.work.messages import Fresh, Rework, TryRule
from reader.ui.work.rules import find_rules, try_rule

SAMPLE = (
    "文章來源:廣州國資委 發布時間:2018-03-28\n"
    "廣(guang)州市委書記任學鋒(feng)同志在廣州(zhou)國資委調研,習近平總書記重要講話,關于產業幫扶工作。\n"
    "3月20日,任學鋒再(zai)次赴貴州(zhou)畢節,與畢節市委副市長王一民座談,簽訂4項協議,協(xie)調工作(zuo)。\n"
    "廣州國資委分管領導、副巡視員李卓韻率廣汽集團等5家企業(ye)赴黔南、畢節(jie)開展工作。"
)

NAMES: dict[str, EntityType] = {
    "廣州市委": "ORGANIZATION",
    "廣州國資委": "ORGANIZATION",
    "廣汽集團": "ORGANIZATION",
    "畢節市委": "ORGANIZATION",
    "任學鋒": "PERSON",
    "習近平": "PERSON",
    "王一民": "PERSON",
    "李卓韻": "PERSON",
    "貴州": "LOCATION",
    "畢節": "LOCATION",
    "黔南": "LOCATION",
    "2018-03-28": "DATE",
    "3月20日": "DATE",
    "4項": "QUANTITY",
    "5家": "QUANTITY",
}
TITLES = {"任學鋒": ("書記",), "王一民": ("副市長",)}
BODIES = {"任學鋒": ("廣州市委",), "王一民": ("畢節市委",)}
DATES = {"2018-03-28": "2018-03-28", "3月20日": "2018-03-20"}
_NAME = re.compile("|".join(sorted(NAMES, key=len, reverse=True)))


def analyse(article: Article) -> Article:
    """Mark an article by the lists above, so that no test here hangs on better analysis."""
    text = article.text
    entities = tuple(
        Entity(
            match.start(),
            match.end(),
            NAMES[match[0]],
            match[0],
            normalized=DATES.get(match[0]),
            titles=TITLES.get(match[0], ()),
            affiliations=BODIES.get(match[0], ()),
        )
        for match in _NAME.finditer(text)
    )
    doubts = tuple(
        Repair(m.start() + 1, m.end(), "于", "於", "a form left behind", 0.9)
        for m in re.finditer("關于", text)
    )
    words = [m.span() for m in re.finditer("協調|工作|[\\s\\S]", text)]
    return replace(
        article,
        entities=entities,
        repairs=doubts,
        readings=(),
        words=tuple(words),
        pinyin=read(text),
    )


class FakeDocument(QObject):
    """The interface of OpenDocument, worked off in this process."""

    text_changed = Signal()
    readings_arrived = Signal(int, int)
    marks_changed = Signal()
    progress = Signal(float)
    failed = Signal(object)
    choices_changed = Signal()
    taken_in = Signal()
    place_changed = Signal(int)
    place_found = Signal(int)
    closing = Signal()
    exported = Signal(str, object)
    rule_tried = Signal(object)
    repairs_accepted = Signal()
    looked_up = Signal(object)
    names_corrected = Signal()

    def __init__(self, source, choices=None):
        super().__init__()
        self.has_model = True
        self.choices = choices or Choices()
        self.rules_path = ""
        self.rules = ()
        self.tried = []
        self.names = CorrectedNames()
        self.own_rules = ()
        self.chosen = ChosenReadings(self)
        self.chosen.changed.connect(self._read_again)
        self.digest = source.digest
        self._cleaned = treat(source)
        self._treatment = with_rules(self._cleaned, self.rules, closely=True)
        self.treating = Treating(1, self._send)
        self.treating.set_choices(self.choices)
        self._renew(None)
        self.mending = Mending()
        self._carry_out()
        self._make_page()
        self.is_analysed = True
        self.path = source.name if "/" in source.name else ""
        self.name = Path(source.name).name
        self.places = []
        self.seen = []
        self.is_closed = False
        self.place_changed.connect(self.places.append)

    @property
    def title(self):
        metadata = self.article.metadata
        return metadata.title or " · ".join(filter(None, (metadata.source, metadata.published)))

    def forget_marks(self):
        self.article = replace(
            self.article, entities=None, pinyin=None, readings=None, words=None, repairs=None
        )
        self._make_page()
        self.is_analysed = False

    def find_marks(self):
        self._take(analyse(self.article))
        self._make_page()
        self.is_analysed = True
        self.marks_changed.emit()
        self.progress.emit(1.0)

    def set_choices(self, choices):
        if choices != self.choices:
            self.choices = choices
            self.treating.set_choices(choices)
            self._make_page()
            self.choices_changed.emit()

    def export(self, choices, to, path, paper=None):
        self.paper = paper
        self.asked_to_export = (choices, to, path)

    def set_names(self, names):
        self.names = names
        self.names_corrected.emit()
        self.find_marks()

    def set_own_rules(self, rules):
        if rules != self.own_rules:
            self.own_rules = rules
            self.find_marks()

    mended = property(lambda self: self.page.mended)

    def _make_page(self):
        self.mending.find(self.article)
        self.page = make_page(self.article, self.choices, self.mending.mended)
        self.page.known = self.chosen.known

    def accept_repairs(self, accepted, *, everything):
        self.mending.accepted = accepted
        self.choices = replace(self.choices, repair=everything)
        self._make_page()
        self.choices_changed.emit()
        self.repairs_accepted.emit()

    all_edits = property(lambda self: self.treating.candidates)
    undone = property(lambda self: self.treating.undone)

    def put_back(self, indexes, generation=None):
        self.treating.put_back(indexes, generation)

    def redo(self, indexes, generation=None):
        self.treating.make(indexes, generation)

    def _renew(self, onward):
        treatment = self._treatment
        pending, guessed = treatment.pending, treatment.guessed
        columns = columns_of(treatment.candidates, pending)
        count = treatment.kept_count
        fresh = Fresh(0, tuple(pending), tuple(guessed), count, columns, onward)
        self.treating.renew(treatment.candidates, treatment.kept, fresh)
        return fresh

    def _send(self, message):
        fresh = None
        if isinstance(message, TryRule):
            self.tried.append(message.rule)
            self.rule_tried.emit(try_rule(message, self._cleaned.text))
            return
        if isinstance(message, Rework):
            before = self._treatment.candidates
            self.rules = find_rules(self.rules_path)[0]
            self._treatment = with_rules(self._cleaned, self.rules, closely=True)
            fresh = self._renew(moved(before, self._treatment.candidates))
        self._carry_out()
        self._make_page()
        self.text_changed.emit()
        if fresh is not None:
            self.treating.settle(fresh)

    def _carry_out(self):
        known, treatment = self.treating, self._treatment
        count = len(treatment.candidates)
        made = decided(count, treatment.pending, known.undone, known.accepted, self.choices)
        known.as_made(sorted(frozenset(range(count)).difference(made)))
        article = carried_out(treatment, self.choices, known.undone, known.accepted)
        self._take(analyse(article))

    def _take(self, article):
        onward = article.alignment.forward_span
        places = (Place(*onward(p.start, p.end), p.type) for p in self.names.places)
        said = Corrections((*self.own_rules, *self.names.rules), tuple(places))
        article = replace(article, entities=correct(article.text, article.entities, said))
        self._late = LateReadings(line_spans(article.text))
        for number, (start, end) in enumerate(line_spans(article.text)):
            self._late.arrive(number, " ".join(s or "" for s in article.pinyin[start:end]))
        self._doubts = article.readings
        self.article = replace(article, pinyin=self._late)
        self.article = self.chosen.lay(self.article, self._late, self._doubts)

    def _read_again(self):
        self.article = self.chosen.lay(self.article, self._late, self._doubts)
        self._make_page()
        self.marks_changed.emit()

    def look_up(self, start, end):
        self.looked_up.emit(look_up(self.article, start, end))

    def visible(self, first, last):
        self.seen.append((first, last))

    def close(self):
        self.is_closed = True


class FakeOpener:
    """Opens texts at once; a path that does not exist fails as a file would."""

    def __init__(self, settings=None):
        self.opened = []
        self.sure = 1.0
        self.settings = settings

    def open_path(self, path, encoding=None):
        self.opened.append((path, encoding))
        if Path(path).suffix == ".epub":
            return self._document(load(path))
        text = Path(path).read_text("utf-8")
        return self._document(
            Source(text, path, encoding=Encoding(encoding or "utf-8", self.sure))
        )

    def open_text(self, text, *, html):
        self.opened.append((text, html))
        return self._document(Source(text, "clipboard", "html" if html else "text"))

    def _document(self, source):
        document = FakeDocument(source, self.settings.choices() if self.settings else None)
        if self.settings is not None and self.settings.folder is not None:
            document.rules_path = str(self.settings.folder / "cleaning_rules.tsv")
        return document
