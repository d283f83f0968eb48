"""The second process of the window: it loads, cleans, reads and marks, in small slices.

It knows no Qt and no window: messages come in on standard input and go out on standard output.
Between two slices it looks at what has come in, so that what is visible is always read first
and a closed document costs nothing more. It ends when its input ends.
"""

from __future__ import annotations

import os
import sys
import threading
from array import array
from dataclasses import dataclass, replace
from math import inf
from queue import SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any, BinaryIO

from reader.core.article import Article
from reader.core.chinese.readings import is_complete, read
from reader.core.corrections import correct
from reader.core.edits import moved
from reader.core.errors import ReaderError
from reader.core.pipeline import (
    LineReader,
    analyse,
    carried_out,
    clean_source,
    export,
    page_of,
    read_surnames,
    recognising,
)
from reader.core.source import from_text, load
from reader.core.treating import decided, treat, with_rules
from reader.core.wording import Sentence
from reader.ui.removal.columns import columns_of
from reader.ui.work import messages as say
from reader.ui.work.beside import bare_of, first_of, parts_of
from reader.ui.work.early_names import EarlyNames
from reader.ui.work.looking import Words
from reader.ui.work.packing import packed_names, unpacked_names
from reader.ui.work.rules import find_rules, try_rule
from reader.ui.work.versions import require_sound_qt

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from reader.core.article import Entity, Source
    from reader.core.choices import Choices
    from reader.core.treating import Treatment

__all__ = ["main"]

BATCH = 200
"""Items of a list that travel together."""
SLICE = 0.008
"""Seconds of reading between two looks at the input."""
REST = 0.15
"""Seconds that a stretch is seen before its names are found early: who scrolls reads nothing."""
TELL = 0.1
"""Seconds between two words about how far the search for names is."""
FIRST_LOOK = 3000
"""Characters of a long document that are cleaned and shown before the rest."""
LONG = 20_000
"""Characters from which on a document has a first look."""


@dataclass
class _Document:
    cleaned: Article
    rules: str
    treatment: Treatment
    article: Article
    lines: LineReader
    version: int = 0
    generation: int = 0


class _Work:
    """The documents at hand and the slices of work that are still to be done."""

    def __init__(self, output: BinaryIO) -> None:
        self._output = output
        self._documents: dict[int, _Document] = {}
        self._words = Words()
        self._tasks: dict[int, Iterator[None]] = {}
        self._recognised: tuple[tuple[Any, ...], tuple[Entity, ...]] | None = None
        self._seen: dict[int, tuple[float, int, int]] = {}

    @property
    def is_idle(self) -> bool:
        return not self._tasks

    def tell_idle(self, taken: int) -> None:
        """Say that nothing is left to do after so many messages."""
        self._send(say.Idle(0, taken))

    def take(self, message: Any) -> None:  # noqa: ANN401 - one of reader.ui.work.messages
        """Do what a message asks, or prepare to do it in slices."""
        number = message.document
        if isinstance(message, say.ReadFirst | say.MarkFirst) and number in self._tasks:
            self._tasks[number] = self._tasks.pop(number)  # of several texts the one that is seen
        match message:
            case say.OpenFile() | say.OpenText():
                self._tasks[number] = self._open(message)
            case say.Decide() | say.Rework() | say.TryRule():
                self._treat(message)
            case say.MarkText():
                self._tasks[number] = self._mark(message)
                self._seen[number] = 0.0, *message.seen
            case say.MarkFirst():
                self._seen[number] = monotonic() + REST, message.start, message.end
            case say.ReadFirst():
                if number in self._documents:
                    self._documents[number].lines.ask(message.first, message.last)
            case say.ReadLine() | say.LookUp() | say.Export():
                self._answer(message)
            case say.Close():
                self._tasks.pop(number, None)
                self._documents.pop(number, None)
                self._seen.pop(number, None)
                self._recognised = None

    def _treat(self, message: say.Decide | say.Rework | say.TryRule) -> None:
        number = message.document
        known = self._documents.get(number)
        if known is None:  # this process began anew, and the text was read already
            return
        if isinstance(message, say.TryRule):
            self._send(try_rule(message, known.cleaned.text))
        elif isinstance(message, say.Rework):
            self._tasks[number] = self._rework(message)
        elif message.generation == known.generation:
            self._tasks[number] = self._decide(message)

    def step(self) -> None:
        """Do one slice of the newest piece of work."""
        number = next(reversed(self._tasks))
        try:
            next(self._tasks[number])
        except StopIteration:
            self._tasks.pop(number, None)
        except ReaderError as error:
            self._fail(number, error.sentence)
        except Exception as error:  # noqa: BLE001 - the second process's one door
            what = f"{type(error).__name__}: {error}"
            self._fail(number, Sentence("Something unexpected went wrong (%1).", what))

    def _fail(self, number: int, sentence: Sentence) -> None:
        self._tasks.pop(number, None)
        self._send(say.Failed(number, sentence, number not in self._documents))

    def _answer(self, message: say.ReadLine | say.LookUp | say.Export) -> None:
        if isinstance(message, say.ReadLine):
            self._send(say.LineRead(message.document, message.text, read(message.text)))
        elif isinstance(message, say.LookUp):
            self._look_up(message)
        else:
            self._export(message)

    def _look_up(self, message: say.LookUp) -> None:
        document = self._documents.get(message.document)
        if document is not None and document.version == message.version:
            look = self._words.look_up(document.article, message.start, message.end)
            self._send(say.LookedUp(message.document, message.version, look))

    @staticmethod
    def _print(article: Article, message: say.Export) -> None:
        """Write a PDF file: the one thing for which this process loads Qt."""
        require_sound_qt()
        from reader.ui.export.pdf import print_page  # noqa: PLC0415

        page = page_of(article, message.choices, (), message.decisions)
        print_page(page, message.path, message.paper)

    def _export(self, message: say.Export) -> None:
        """Write the whole document; an answer comes in any case."""
        sentence: Sentence | None = None
        try:
            article = self._documents[message.document].article
            if message.to == "pdf":
                self._print(article, message)
            else:
                export(article, message.choices, message.to, message.path, message.decisions)
        except ReaderError as error:
            sentence = error.sentence
        self._send(say.Exported(message.document, message.path, sentence))

    def _send(self, message: object) -> None:
        self._output.write(say.pack(message))
        self._output.flush()

    def _send_list(self, number: int, name: str, items: Sequence[object]) -> Iterator[None]:
        for at in range(0, len(items), BATCH):
            self._send(say.Batch(number, name, tuple(items[at : at + BATCH])))
            yield

    def _open(self, opening: say.OpenFile | say.OpenText) -> Iterator[None]:
        number, choices = opening.document, opening.choices
        source = _load(opening)
        yield
        rules, sentences = find_rules(opening.rules)
        if len(source.text) > LONG:
            head = first_of(source, FIRST_LOOK)
            look = clean_source(head, choices, [rule for rule in rules if not rule.digest])
            self._send(say.FirstLook(number, look))
            yield from self._read_lines(number, say.FIRST_LOOK, LineReader(look))
        cleaned = treat(source)
        yield
        treatment = with_rules(cleaned, rules, closely=True)
        article = carried_out(treatment, choices)
        lines = LineReader(article)
        self._documents[number] = _Document(cleaned, opening.rules, treatment, article, lines)
        made = decided(len(treatment.candidates), treatment.pending, (), (), choices)
        yield from self._tell(number, made, _fresh(0, treatment, None), sentences)

    def _rework(self, message: say.Rework) -> Iterator[None]:
        number = message.document
        document = self._documents[number]
        rules, sentences = find_rules(document.rules)
        before, treatment = document.treatment, with_rules(document.cleaned, rules, closely=True)
        onward = moved(before.candidates, treatment.candidates)
        document.treatment = treatment
        document.generation += 1
        undone = [onward[at] for at in message.undone if onward[at] >= 0]
        accepted = [onward[at] for at in message.accepted if onward[at] >= 0]
        made = self._make(document, undone, accepted, message.choices)
        yield from self._tell(
            number, made, _fresh(document.generation, treatment, onward), sentences
        )

    def _decide(self, message: say.Decide) -> Iterator[None]:
        document = self._documents[message.document]
        made = self._make(document, message.undone, message.accepted, message.choices)
        yield from self._tell(message.document, made, None)

    def _make(
        self,
        document: _Document,
        undone: Sequence[int],
        accepted: Sequence[int],
        choices: Choices,
    ) -> tuple[int, ...]:
        treatment = document.treatment
        article = carried_out(treatment, choices, undone, accepted)
        document.article, document.lines = article, LineReader(article)
        document.version += 1
        count = len(treatment.candidates)
        return decided(count, treatment.pending, undone, accepted, choices)

    def _tell(
        self,
        number: int,
        made: Sequence[int],
        fresh: say.Fresh | None,
        sentences: Sequence[Sentence] = (),
    ) -> Iterator[None]:
        document = self._documents[number]
        article, treatment = document.article, document.treatment
        if fresh is not None:
            yield from self._send_list(number, "candidates", treatment.candidates)
            yield from self._send_list(number, "kept", treatment.kept)
            sentences = (*sentences, *treatment.troubles)
        for name, marks in parts_of(article):
            yield from self._send_list(number, name, marks)
        bare = bare_of(article)
        digest = article.source.digest
        kept = frozenset(made)
        left = array("i", (at for at in range(len(treatment.candidates)) if at not in kept))
        self._send(say.TakenIn(number, document.version, bare, digest, left, fresh))
        for sentence in sentences:
            self._send(say.Failed(number, sentence, fatal=False))
        yield
        yield from self._read(number, document.version)

    def _read(self, number: int, version: int) -> Iterator[None]:
        lines = self._documents[number].lines
        yield from self._read_lines(number, version, lines)
        yield from self._send_list(number, "readings", lines.doubts)
        self._send(say.ReadingsDone(number, version, is_complete()))
        if not self._words.is_open:  # the first word that is looked up finds all loaded
            yield
            article = self._documents[number].article
            self._words.look_up(article, 0, min(1, len(article.text)))

    def _read_lines(self, number: int, version: int, lines: LineReader) -> Iterator[None]:
        while not lines.is_done:
            read: list[tuple[int, str]] = []
            until = monotonic() + SLICE
            while not lines.is_done and monotonic() < until:
                line, syllables = lines.read_next()
                read.append((line, " ".join(s or "" for s in syllables)))
            self._send(say.ReadLines(number, version, tuple(read), lines.done))
            yield

    def _mark(self, message: say.MarkText) -> Iterator[None]:
        from reader.core.article import Metadata, Source  # noqa: PLC0415

        number = message.document
        article = Article(
            Source("", ""),
            message.text,
            metadata=Metadata(published=message.published),
            script=message.script,
        )
        known = message[:4]
        is_new = self._recognised is None or self._recognised[0] != known
        if self._recognised is None or is_new:
            found = message.recognised
            recognised = (
                unpacked_names(found) if found else (yield from self._recognise(article, message))
            )
            self._recognised = known, recognised
        else:
            recognised = self._recognised[1]
        names = correct(message.text, recognised, message.corrections)
        marked = analyse(replace(article, entities=names), {"words", "repairs"})
        yield
        self._send(say.MarksFollow(number))
        yield from self._send_list(number, "entities", names)
        yield from self._send_list(number, "repairs", marked.repairs or ())
        borders = array("i", [0])
        borders.extend(end for _, end in marked.words or ())
        self._send(say.Marked(number, message.version, borders, read_surnames(marked)))
        if is_new and not message.recognised:
            yield
            packed = packed_names(recognised)
            self._send(say.Recognised(number, message.version, packed))

    def _recognise(
        self, article: Article, message: say.MarkText
    ) -> Generator[None, None, tuple[Entity, ...]]:
        """Find the names of a text; those of what is seen meanwhile are told at once."""
        number, version = message.document, message.version
        early, steps = EarlyNames(article, message.corrections), recognising(article)
        told = monotonic()
        while True:
            due = self._seen.get(number, (inf,))[0]
            names = early.find(*self._seen.pop(number)[1:]) if monotonic() >= due else None
            if names is not None:
                self._send(say.EarlyNames(number, version, names))
            try:
                done = next(steps)
            except StopIteration as all_done:
                return tuple(all_done.value)
            if monotonic() > told + TELL:
                told = monotonic()
                self._send(say.Marking(number, version, done))
            yield


def _load(opening: say.OpenFile | say.OpenText) -> Source:
    if isinstance(opening, say.OpenFile):
        return load(opening.path, opening.choices.encoding)
    return from_text(opening.text, "clipboard", "html" if opening.html else "text")


def _fresh(generation: int, treatment: Treatment, onward: array[int] | None) -> say.Fresh:
    pending, guessed = (tuple(sorted(s)) for s in (treatment.pending, treatment.guessed))
    columns = columns_of(treatment.candidates, treatment.pending)
    return say.Fresh(generation, pending, guessed, treatment.kept_count, columns, onward)


def _listen(stream: BinaryIO, inbox: SimpleQueue[Any]) -> None:
    while (message := say.receive(stream)) is not None:
        inbox.put(message)
    inbox.put(None)


def main() -> int:
    """Serve one window until it goes away; `--nice` leaves it the processor."""
    if "--nice" in sys.argv and hasattr(os, "nice"):
        os.nice(5)
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else prints must not mix with the messages
    inbox: SimpleQueue[Any] = SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, inbox), daemon=True).start()
    work = _Work(output)
    taken = 0
    try:
        while True:
            while work.is_idle or not inbox.empty():
                if taken and work.is_idle and inbox.empty():
                    work.tell_idle(taken)
                message = inbox.get()
                if message is None:
                    return 0
                taken += 1
                work.take(message)
            work.step()
    except BrokenPipeError:
        return 0


if __name__ == "__main__":
    sys.exit(main())
