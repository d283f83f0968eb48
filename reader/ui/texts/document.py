"""One open text: its Article as it grows, the reader's choices, and the Page made of both.

All heavy work happens in the second processes; this object only asks, takes in and tells.
"""

from __future__ import annotations

from dataclasses import replace
from os.path import commonprefix
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.decisions import Decisions
from reader.core.showing import line_spans, show
from reader.core.wording import Sentence
from reader.library import AcceptedRepair, CorrectedNames
from reader.ui.texts.chosen import ChosenReadings
from reader.ui.texts.late import LateReadings, WordSpans
from reader.ui.texts.mending import Mending
from reader.ui.texts.searching import Search, corrections_of
from reader.ui.texts.treating import Treating
from reader.ui.work import messages as say
from reader.ui.work.beside import with_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.core.article import Article, DoubtfulReading
    from reader.core.choices import Choices
    from reader.core.corrections import Corrections, Rule
    from reader.core.edits import Edit
    from reader.core.page import Page
    from reader.ui.export.paper import PaperSetup
    from reader.ui.work.tasks import Desk

__all__ = ["OpenDocument"]

MOST_RESTARTS = 2
SETTLED = 50
"""Milliseconds after which a new text has been painted and names are asked for."""


class OpenDocument(QObject):
    """A document in the window."""

    text_changed = Signal()
    readings_arrived = Signal(int, int)
    marks_changed = Signal()
    progress = Signal(float)
    failed = Signal(object)
    choices_changed = Signal()
    taken_in = Signal()
    """The whole text is there for the first time; `digest` is known."""
    place_changed = Signal(int)
    """The reader moved to this offset of the clean text."""
    place_found = Signal(int)
    """Reading stopped at this offset of the clean text the last time."""
    names_corrected = Signal()
    repairs_accepted = Signal()
    closing = Signal()
    looked_up = Signal(object)
    """What is known of a word that was asked for: a WordLook."""
    rule_tried = Signal(object)
    """What a rule would find: a `RuleTried`."""
    exported = Signal(str, object)
    """The text was written to this path; or the sentence says why it was not."""

    def __init__(
        self, desk: Desk, opening: say.OpenFile | say.OpenText, *, is_sent: bool = False
    ) -> None:
        """Ask for the document, unless the request `is_sent` already."""
        super().__init__()
        self._desk = desk
        self._opening = opening
        self._number = opening.document
        self._choices = opening.choices
        self._article: Article | None = None
        self._page: Page | None = None
        self._readings: LateReadings | None = None
        self._parts: dict[str, list[Any]] = {}
        self.treating = Treating(self._number, desk.text.send)
        self.treating.set_choices(opening.choices)
        self._version = say.FIRST_LOOK
        self._is_read = False
        self._search = Search(self._number, desk.marks.send)
        self._foreign: dict[str, tuple[str | None, ...] | None] = {}
        self._restarts = 0
        self._names = CorrectedNames()
        self._doubts: tuple[DoubtfulReading, ...] | None = None
        self.chosen = ChosenReadings(self)
        self.chosen.changed.connect(self._read_again)
        self._own_rules: tuple[Rule, ...] = ()
        self.mending = Mending()
        self.digest: str | None = None
        self.has_model = True
        desk.listen(self._number, self._hear, self._start_over)
        if not is_sent:
            desk.text.send(opening)

    @property
    def article(self) -> Article | None:
        """The article as far as it is known."""
        return self._article

    @property
    def page(self) -> Page | None:
        """The article under the choices."""
        return self._page

    @property
    def choices(self) -> Choices:
        """What the reader chose for this text."""
        return self._choices

    @property
    def is_analysed(self) -> bool:
        """Whether all marks have arrived."""
        return self._is_read and self._search.is_done

    @property
    def all_edits(self) -> tuple[Edit, ...]:
        """All edits that can be made, whether they are or not."""
        return self.treating.candidates

    @property
    def undone(self) -> frozenset[int]:
        """The indexes of the edits that the reader put back."""
        return self.treating.undone

    @property
    def name(self) -> str:
        """The file's name, or an empty text for one that is no file."""
        return Path(self._opening.path).name if isinstance(self._opening, say.OpenFile) else ""

    @property
    def path(self) -> str:
        """The path as it was given, or an empty text."""
        return self._opening.path if isinstance(self._opening, say.OpenFile) else ""

    @property
    def title(self) -> str:
        """What the text calls itself: its title, else its source and date, else its name."""
        if self._article is not None:
            metadata = self._article.metadata
            if metadata.title:
                return metadata.title
            origin = " · ".join(filter(None, (metadata.source, metadata.published)))
            if origin:
                return origin
        return self.name

    def set_choices(self, choices: Choices) -> None:
        """Show the text under other choices."""
        if choices == self._choices:
            return
        self._choices = choices
        self._foreign.clear()
        self._make_page()
        self.choices_changed.emit()
        self.treating.set_choices(choices)

    def put_back(self, indexes: Iterable[int], generation: int | None = None) -> None:
        """Undo these edits; indexes of an older `generation` of candidates are carried on."""
        self.treating.put_back(indexes, generation)

    def redo(self, indexes: Iterable[int], generation: int | None = None) -> None:
        """Make these edits (again)."""
        self.treating.make(indexes, generation)

    @property
    def mended(self) -> frozenset[int]:
        """The indexes of the repairs that are made in the text that is shown."""
        return self._page.mended if self._page is not None else frozenset()

    def accept_repairs(self, accepted: frozenset[AcceptedRepair], *, everything: bool) -> None:
        """Make these single repairs and no others, or all there are."""
        self.mending.accepted = accepted
        self.mending.find(self._article)
        choices = replace(self._choices, repair=everything)
        if choices != self._choices:
            self.set_choices(choices)
        else:
            self._make_page()
            self.choices_changed.emit()
        self.repairs_accepted.emit()

    @property
    def names(self) -> CorrectedNames:
        """What the reader said of names in this text."""
        return self._names

    def set_names(self, names: CorrectedNames) -> None:
        """Say this of the names in the text; they are marked anew in a moment."""
        if names != self._names:
            self._names = names
            self.names_corrected.emit()
            self._mark_again()

    def set_own_rules(self, rules: tuple[Rule, ...]) -> None:
        """Say this of names in all texts; what is said of this text wins over it."""
        if rules != self._own_rules:
            self._own_rules = rules
            self._mark_again()

    def visible(self, first: int, last: int) -> None:
        """Have these paragraphs read before the others."""
        readings, page = self._readings, self._page
        if readings is None or page is None:
            return
        last = min(last, len(page) - 1)
        self._search.look(page.clean_span(first)[0], page.clean_span(last)[1])
        if self._is_read:
            return
        if not all(readings.has(number) for number in range(first, last + 1)):
            self._desk.text.send(say.ReadFirst(self._number, first, last))

    def export(self, choices: Choices, to: str, path: str, on: PaperSetup | None = None) -> None:
        """Have the whole text written to a file; `exported` tells how it went."""
        said = self._corrections(), self.chosen.fixes, self.mending.in_clean_text()
        export = say.Export(self._number, choices, to, path, Decisions(*said), on)
        self._desk.text.send(export)

    def look_up(self, start: int, end: int) -> None:
        """Ask what is known of a stretch of the clean text; `looked_up` tells it."""
        self._desk.text.send(say.LookUp(self._number, self._version, start, end))

    def close(self) -> None:
        """Stop all work on the document."""
        self.closing.emit()
        self._desk.forget(self._number)

    def _start_over(self) -> None:
        """Ask again after the second process died; give up when it dies again and again."""
        if self.is_analysed:
            return
        self._restarts += 1
        if self._restarts > MOST_RESTARTS:
            why = Sentence("The analysis stopped several times and is given up; the text stays.")
            self.failed.emit(why)
            return
        self._parts.clear()
        self._desk.text.send(self._opening)

    def _hear(self, message: Any) -> None:  # noqa: ANN401 - one of reader.ui.work.messages
        takes: dict[type, Callable[[Any], None]] = {
            say.FirstLook: lambda look: self._take_article(look.article),
            say.Batch: lambda batch: self._parts.setdefault(batch.name, []).extend(batch.items),
            say.TakenIn: self._take_in,
            say.ReadLines: self._take_lines,
            say.ReadingsDone: self._take_doubts,
            say.EarlyNames: self._take_early,
            say.Marking: self._take_marking,
            say.MarksFollow: lambda _: self._drop("entities", "repairs"),
            say.Marked: self._take_names,
            say.Recognised: self._search.keep,
            say.LineRead: self._take_shown_line,
            say.LookedUp: self._take_look,
            say.RuleTried: self.rule_tried.emit,
            say.Exported: lambda done: self.exported.emit(done.path, done.sentence or ""),
            say.Failed: lambda failure: self.failed.emit(failure.sentence),
        }
        takes[type(message)](message)

    def _drop(self, *names: str) -> None:
        for name in names:
            self._parts.pop(name, None)

    def _take_doubts(self, message: say.ReadingsDone) -> None:
        readings = tuple(self._parts.pop("readings", ()))
        if message.version == self._version:
            self._is_read, self.has_model = True, message.is_complete
            self._doubts = readings
            self._take_marks(readings=readings)

    def _take_look(self, message: say.LookedUp) -> None:
        if message.version == self._version:
            self.looked_up.emit(message.look)

    def _take_shown_line(self, message: say.LineRead) -> None:
        self._foreign[message.text] = message.syllables
        if self._page is not None:
            self.readings_arrived.emit(0, len(self._page) - 1)

    def _take_article(self, article: Article, look: Article | None = None) -> None:
        """Show another clean text; what stands as it did in the first look stays read."""
        readings = LateReadings(line_spans(article.text))
        if look is not None and self._readings is not None:
            same = commonprefix([look.text, article.text])  # noqa: RUF071 - of characters
            readings.take_over(self._readings, len(same))
        self._readings, self._doubts = readings, None
        self._article = self.chosen.lay(replace(article, pinyin=readings), readings, None)
        self._make_page()
        self.text_changed.emit()

    def _take_in(self, message: say.TakenIn) -> None:
        known, fresh = self.treating, message.fresh
        if fresh is not None:
            kept = tuple(self._parts.pop("kept", ()))
            known.renew(tuple(self._parts.pop("candidates", ())), kept, fresh)
        edits, suggestions = known.as_made(message.left)
        taken = with_parts(message.article, self._parts)
        article = replace(taken, edits=edits, suggestions=suggestions)
        look = self._article if self._version == say.FIRST_LOOK else None
        self._version = message.version
        self._is_read = False
        self._search.forget()
        first_time = self.digest is None
        self.digest = message.digest
        self._take_article(article, look)
        QTimer.singleShot(SETTLED, self, self._ask_for_marks)  # the text is painted first
        if first_time:
            self.taken_in.emit()
        elif fresh is not None:
            known.settle(fresh)

    def _ask_for_marks(self) -> None:
        if self._article is not None:
            self._search.ask(self._article, self._version, self._corrections())

    def _mark_again(self) -> None:
        if self._search.is_asked:
            self._ask_for_marks()

    def _corrections(self) -> Corrections:
        return corrections_of(self._names, self._own_rules, self._article)

    def _take_lines(self, message: say.ReadLines) -> None:
        if self._readings is None or message.version != self._version:
            return
        for number, syllables in message.lines:
            self._readings.arrive(number, syllables)
        numbers = [number for number, _ in message.lines]
        if numbers:
            self.readings_arrived.emit(min(numbers), max(numbers))
        if self._version != say.FIRST_LOOK:
            self._search.read = message.done
            self._tell_progress()

    def _tell_progress(self) -> None:
        self.progress.emit(1.0 if self.is_analysed else self._search.progress)

    def _take_marking(self, message: say.Marking) -> None:
        if message.version == self._version:
            self._search.marked = message.done
            self._tell_progress()

    def _take_early(self, message: say.EarlyNames) -> None:
        if message.version == self._version and not self._search.is_done:
            self._take_marks(entities=self._search.take_early(message.names) or None)

    def _take_names(self, message: say.Marked) -> None:
        entities = tuple(self._parts.pop("entities", ()))
        repairs = tuple(self._parts.pop("repairs", ()))
        if message.version != self._version:
            return
        self._search.is_done = True
        self._search.marked = 1.0
        self._read_surnames(message.surnames)
        self._take_marks(entities=entities, repairs=repairs, words=WordSpans(message.borders))

    def _read_surnames(self, surnames: dict[int, str]) -> None:
        """Read people's surnames as such, where the author did not annotate them himself."""
        if self._article is None or self._readings is None:
            return
        own = {a.start for a in self._article.annotations if a.origin == "author"}
        ours = {at: syllable for at, syllable in surnames.items() if at not in own}
        lines = self._readings.correct(ours)
        if lines:
            self.readings_arrived.emit(lines[0], lines[-1])

    def _read_again(self) -> None:
        """Read as the reader now decides; nothing is asked for."""
        self._take_marks()

    def _take_marks(self, **marks: Any) -> None:  # noqa: ANN401 - fields of an Article
        if self._article is None:
            return
        article = replace(self._article, **marks)
        if self._readings is not None:
            article = self.chosen.lay(article, self._readings, self._doubts)
        self._article = article
        self.mending.find(article)
        self._make_page()
        self.marks_changed.emit()
        self._tell_progress()

    def _make_page(self) -> None:
        if self._article is not None:
            mended = self.mending.mended
            self._page = show(self._article, self._choices, self._read_shown, mended)
            self._page.known = self.chosen.known

    def _read_shown(self, text: str) -> tuple[str | None, ...] | None:
        """Return the readings of a line as it is shown in another script, or ask for them."""
        if text not in self._foreign:
            self._foreign[text] = None
            self._desk.text.send(say.ReadLine(self._number, text))
        return self._foreign[text]
