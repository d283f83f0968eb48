"""PDF: its text, read by a process of its own and put into paragraphs here.

What a PDF file says of its characters is often a radical where it means a character. Its outline
gives the contents, its links are marks.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from reader.core.article import Encoding, Metadata, Source
from reader.core.errors import Damaged, Locked, NotText, TooMuch
from reader.core.source.extract import filled
from reader.core.source.lines import Line
from reader.core.source.pdf_layout import Segment, paragraphs
from reader.core.source.pdf_ways import Entry, PdfLink, link_marks, places_of
from reader.core.source.radicals import fold_radicals

__all__ = ["load", "sniff"]

_HEAD = 1024
_MOST_SECONDS = 180
_LOCKED = 3


def sniff(data: bytes, name: str) -> bool:  # noqa: ARG001 - the content says it
    """Return whether the bytes are a PDF file; some have a few bytes before the mark."""
    return b"%PDF-" in data[:_HEAD] and data.lstrip()[:5] == b"%PDF-"


def load(data: bytes, name: str, encoding: str | None) -> Source:  # noqa: ARG001 - as above
    """Read a document; raise Damaged, Locked, TooMuch, or NotText when it is all pictures."""
    pages: list[list[Segment]] = []
    links: list[list[PdfLink]] = []
    title, outline = "", list[Entry]()
    for row in _read(data).splitlines():
        message = json.loads(row)
        if "segments" in message:
            pages.append(
                [Segment(fold_radicals(text), *box) for text, *box in message["segments"]]
            )
            links.append([PdfLink(fold_radicals(words), *way) for words, *way in message["links"]])
        else:
            title = fold_radicals(message["title"]).strip()
            outline = [
                Entry(level, fold_radicals(name).strip(), *way)
                for level, name, *way in message["outline"]
            ]
    found = paragraphs(pages)
    texts = [paragraph.text for paragraph in found]
    if not texts:
        raise NotText("it holds pictures of pages and no text: it must be recognised (OCR) first")
    stated = title if title in {text.strip() for text in texts[:10]} else None
    marks = link_marks(found, links)
    lines = [
        Line(text, heading=int(text.strip() == stated), marks=tuple(marks.get(number, ())))
        for number, text in enumerate(texts)
    ]
    source = Source("", name, "pdf", Encoding("utf-8", 1.0), metadata=Metadata(title=stated))
    return filled(source, lines, places_of(found, outline))


def _read(data: bytes) -> str:
    """Return what the child says of the file."""
    package = Path(__file__).resolve().parents[3]
    paths = [str(package), *filter(None, [os.environ.get("PYTHONPATH")])]
    try:
        answer = subprocess.run(
            [sys.executable, "-m", "reader.core.source.pdf_child"],
            input=data,
            capture_output=True,
            timeout=_MOST_SECONDS,
            check=False,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )
    except subprocess.TimeoutExpired as error:
        raise TooMuch("reading it took more than three minutes: it is not opened") from error
    if answer.returncode == _LOCKED:
        raise Locked("it is locked by a password: open it where you know it and save it anew")
    if answer.returncode:
        raise Damaged("the file is broken or cut off: get it anew")
    return answer.stdout.decode("ascii")
