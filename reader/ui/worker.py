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
from queue import SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any, BinaryIO

from reader.core.article import Article
from reader.core.chinese.readings import read
from reader.core.corrections import correct
from reader.core.errors import ReaderError
from reader.core.pipeline import (
    LineReader,
    analyse,
    clean_source,
    export,
    put_back,
    read_surnames,
    recognise,
)
from reader.core.source import from_text, load
from reader.ui import messages as say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.article import Entity, Source
    from reader.core.choices import Choices

__all__ = ["main"]

BATCH = 200
"""Items of a list that travel together."""
SLICE = 0.008
"""Seconds of reading between two looks at the input."""
FIRST_LOOK = 3000
"""Characters of a long document that are cleaned and shown before the rest."""
LONG = 20_000
"""Characters from which on a document has a first look."""


@dataclass
class _Document:
    article: Article
    original: Article
    lines: LineReader
    version: int = 0


class _Work:
    """The documents at hand and the slices of work that are still to be done."""

    def __init__(self, output: BinaryIO) -> None:
        self._output = output
        self._documents: dict[int, _Document] = {}
        self._tasks: dict[int, Iterator[None]] = {}
        self._recognised: tuple[tuple[Any, ...], tuple[Entity, ...]] | None = None

    @property
    def is_idle(self) -> bool:
        return not self._tasks

    def take(self, message: Any) -> None:  # noqa: ANN401 - one of reader.ui.messages
        """Do what a message asks, or prepare to do it in slices."""
        number = message.document
        match message:
            case say.OpenFile():
                self._tasks[number] = self._open(
                    number, lambda: load(message.path, message.choices.encoding), message.choices
                )
            case say.OpenText():
                kind = "html" if message.html else "text"
                self._tasks[number] = self._open(
                    number, lambda: from_text(message.text, "clipboard", kind), message.choices
                )
            case say.KeepEdits():
                self._tasks[number] = self._keep(number, message.kept)
            case say.MarkText():
                self._tasks[number] = self._mark(message)
            case say.ReadFirst():
                if number in self._documents:
                    self._documents[number].lines.ask(message.first, message.last)
            case say.ReadLine() | say.LookUp() | say.Export():
                self._answer(message)
            case say.Close():
                self._tasks.pop(number, None)
                self._documents.pop(number, None)
                self._recognised = None

    def step(self) -> None:
        """Do one slice of the newest piece of work."""
        number = next(reversed(self._tasks))
        try:
            next(self._tasks[number])
        except StopIteration:
            self._tasks.pop(number, None)
        except ReaderError as error:
            self._tasks.pop(number, None)
            self._send(say.Failed(number, str(error), number not in self._documents))
        except Exception as error:  # noqa: BLE001 - the second process's one door
            self._tasks.pop(number, None)
            sentence = f"Something unexpected went wrong ({type(error).__name__}: {error})."
            self._send(say.Failed(number, sentence, number not in self._documents))

    def _answer(self, message: say.ReadLine | say.LookUp | say.Export) -> None:
        if isinstance(message, say.ReadLine):
            self._send(say.LineRead(message.document, message.text, read(message.text)))
        elif isinstance(message, say.LookUp):
            self._look_up(message)
        else:
            self._export(message)

    def _look_up(self, message: say.LookUp) -> None:
        from reader.core.lookup import look_up  # noqa: PLC0415 - asked for by few

        document = self._documents.get(message.document)
        if document is not None and document.version == message.version:
            look = look_up(document.article, message.start, message.end)
            self._send(say.LookedUp(message.document, message.version, look))

    def _export(self, message: say.Export) -> None:
        """Write the whole document; an answer comes in any case."""
        sentence = None
        try:
            article = self._documents[message.document].article
            export(article, message.choices, message.to, message.path, message.decisions)
        except ReaderError as error:
            sentence = str(error)
        self._send(say.Exported(message.document, message.path, sentence))

    def _send(self, message: object) -> None:
        self._output.write(say.pack(message))
        self._output.flush()

    def _send_list(self, number: int, name: str, items: Sequence[object]) -> Iterator[None]:
        for at in range(0, len(items), BATCH):
            self._send(say.Batch(number, name, tuple(items[at : at + BATCH])))
            yield

    def _open(self, number: int, fetch: Any, choices: Choices) -> Iterator[None]:  # noqa: ANN401
        source: Source = fetch()
        yield
        if len(source.text) > LONG:
            head = replace(source, text=_head(source.text), annotations=())
            look = clean_source(head, choices)
            self._send(say.FirstLook(number, look))
            yield from self._read_lines(number, say.FIRST_LOOK, LineReader(look))
        article = clean_source(source, choices)
        self._documents[number] = _Document(article, article, LineReader(article))
        yield from self._tell(number, None)

    def _keep(self, number: int, kept: tuple[int, ...]) -> Iterator[None]:
        document = self._documents[number]
        edits = document.original.edits
        article = put_back(document.original, [edits[index] for index in kept])
        document.article, document.lines = article, LineReader(article)
        document.version += 1
        yield from self._tell(number, kept)

    def _tell(self, number: int, kept: tuple[int, ...] | None) -> Iterator[None]:
        document = self._documents[number]
        article = document.article
        yield from self._send_list(number, "edits", article.edits)
        yield from self._send_list(number, "suggestions", article.suggestions)
        yield from self._send_list(number, "annotations", article.annotations)
        bare = replace(article, edits=(), suggestions=(), annotations=())
        digest = article.source.digest
        self._send(say.TakenIn(number, document.version, bare, digest, kept))
        yield
        yield from self._read(number, document.version)

    def _read(self, number: int, version: int) -> Iterator[None]:
        lines = self._documents[number].lines
        yield from self._read_lines(number, version, lines)
        yield from self._send_list(number, "readings", lines.doubts)
        self._send(say.ReadingsDone(number, version))

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
        if self._recognised is None or self._recognised[0] != message[:4]:
            self._recognised = message[:4], recognise(article)
            yield
        names = correct(message.text, self._recognised[1], message.corrections)
        marked = analyse(replace(article, entities=names), {"words", "repairs"})
        yield
        self._send(say.MarksFollow(number))
        yield from self._send_list(number, "entities", names)
        yield from self._send_list(number, "repairs", marked.repairs or ())
        borders = array("i", [0])
        borders.extend(end for _, end in marked.words or ())
        self._send(say.Marked(number, message.version, borders, read_surnames(marked)))


def _head(text: str) -> str:
    cut = text.rfind("\n", 0, FIRST_LOOK)
    return text[: cut + 1] if cut > 0 else text[:FIRST_LOOK]


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
    try:
        while True:
            while work.is_idle or not inbox.empty():
                message = inbox.get()
                if message is None:
                    return 0
                work.take(message)
            work.step()
    except BrokenPipeError:
        return 0


if __name__ == "__main__":
    sys.exit(main())
