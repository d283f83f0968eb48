"""From bytes to text: which encoding a document has, by the evidence of all of its bytes.

A byte order mark decides; valid UTF-8 decides; else every candidate reads the bytes, faults
and all, and the one whose text is the most likely Chinese wins. A fault costs a little and
never rules a candidate out, so one bad byte or a cut tail loses one character at most.
"""

from __future__ import annotations

import codecs
import math
from typing import NamedTuple

from reader.core.article import Encoding
from reader.core.errors import NotText, UsageError
from reader.core.source.likelihood import REPLACED, likelihood
from reader.core.source.resync import read_double_byte
from reader.core.wording import Sentence

__all__ = ["decode", "encoding_name", "unify_line_ends"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_NAMES = {
    "ascii": "utf-8",
    "utf-8-sig": "utf-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
}
_CHINESE = ("utf-8", "gb18030", "big5hkscs")
_DOUBLE_BYTE = ("gb18030", "big5hkscs")
_WIDE = ("utf-16-le", "utf-16-be")
_OURS = (*_CHINESE, *_WIDE)
_FOREIGN = {
    "cp932": ("\u3040", "\u30ff"),
    "euc_jp": ("\u3040", "\u30ff"),
    "euc_kr": ("\uac00", "\ud7a3"),
    "cp1252": ("\u00c0", "\u00ff"),
}
"""Encodings of other languages, and the range of the letters that tell them."""
_ANY_LETTER = ("\u00c0", "\u1fff")
_PICTURE = Sentence("it is a picture: give a text or HTML file")
_PACKED = Sentence("it is compressed: unpack it first")
_MAGIC: tuple[tuple[bytes, Sentence], ...] = (
    (b"%PDF-", Sentence("it is a PDF file: open it by itself")),
    (b"PK\x03\x04", Sentence("it is an archive: open it by itself")),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        Sentence("it is an old Word file: save it as DOCX, EPUB, HTML or text first"),
    ),
    (b"{\\rtf", Sentence("it is an RTF file: save it as DOCX, EPUB, HTML or text first")),
    (b"\x89PNG\r\n\x1a\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"\x7fELF", Sentence("it is a program: give a text or HTML file")),
    (b"SQLite format 3\x00", Sentence("it is a database: give a text or HTML file")),
    (b"\x1f\x8b\x08", _PACKED),
    (b"7z\xbc\xaf\x27\x1c", _PACKED),
    (b"\xfd7zXZ\x00", _PACKED),
    (b"\x28\xb5\x2f\xfd", _PACKED),
)
_CONTROLS = bytes({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0C, 0x0D, 0x1A, 0x1B})
_NO_TEXT = Sentence("the bytes are no text in any known encoding: give a text or HTML file")

_SAMPLE = 1 << 18
_PIECES = 32
_SHORT = 1 << 11
_LEAST = -12.5
_DOUBTFUL = -9.0
_DECLARED = 12.0
_FAULT = -14.0
_MOST_LOST, _MOST_LOST_UTF_8 = 10, 3


class _Guess(NamedTuple):
    name: str
    score: float
    mean: float
    foreign: float


def decode(
    data: bytes, encoding: str | None = None, *, declared: str | None = None
) -> tuple[str, Encoding]:
    """Return the text of a document, line ends as line feeds and without byte order mark.

    `encoding` overrides detection; with a question mark behind it, it is what the reader takes
    an unclear document for, evidence like `declared`, what the document says of itself. Bytes
    that cannot be read give U+FFFD. Raise UsageError for an unknown encoding and NotText when
    the bytes are no text.
    """
    for magic, sentence in _MAGIC:
        if data.startswith(magic):
            raise NotText(sentence)
    if encoding is not None and encoding.endswith("?"):
        declared = declared or encoding.removesuffix("?")
    elif encoding is not None:
        name, codec = _named(encoding, data)
        return _read(data, codec), Encoding(name, 1.0)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _read(data, name), Encoding(name, 1.0)
    if b"\x00" not in data:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            _refuse_controls(text, data)
            return unify_line_ends(text), Encoding("utf-8", 1.0)
    guess, confidence = _guess(data, _known(declared))
    text = _read(data, guess.name)
    _refuse_controls(text, None)
    return text, Encoding(_NAMES.get(guess.name, guess.name), confidence)


def encoding_name(encoding: str) -> str:
    """Return the contract's name of an encoding; raise UsageError when there is none such."""
    return _named(encoding, b"")[0]


def unify_line_ends(text: str) -> str:
    """Return the text with a line feed for every line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _named(encoding: str, data: bytes) -> tuple[str, str]:
    """Return the contract's name and the codec that reads the data."""
    codec = _codec(encoding)
    if codec is None:
        raise UsageError(
            "there is no encoding %1: try utf-8, gb18030, big5 or utf-16", repr(encoding)
        )
    name = _NAMES.get(codec, codec)
    for wide in ("utf-16", "utf-32"):
        if name == wide:
            big = data.startswith((b"\xfe\xff", b"\x00\x00\xfe\xff"))
            if not big and not data.startswith(b"\xff\xfe") and wide == "utf-16":
                return (best := max(_guesses(data, _WIDE), key=_by_score).name), best
            name = f"{wide}-{'be' if big else 'le'}"
    return name, name


def _codec(encoding: str) -> str | None:
    """Return Python's name of a text encoding, or None."""
    try:
        "".encode(encoding)
        b"".decode(encoding)
        return codecs.lookup(encoding).name
    except (LookupError, ValueError):
        return None


def _known(declared: str | None) -> str | None:
    codec = _codec(declared) if declared else None
    if codec is None:
        return None
    name = _NAMES.get(codec, codec)
    return "cp1252" if name == "iso8859-1" else name


def _read(data: bytes, codec: str) -> str:
    try:
        text = _read_bytes(data, codec)
    except (UnicodeError, ValueError) as error:
        raise NotText("the file is not in %1: try another encoding", codec) from error
    return unify_line_ends(text.lstrip("\ufeff"))


def _read_bytes(data: bytes, codec: str) -> str:
    if codec in _DOUBLE_BYTE:
        return read_double_byte(data, codec)
    return data.decode(codec, "replace")


def _refuse_controls(text: str, data: bytes | None) -> None:
    """Raise NotText when a tenth of the characters, and more than one, are controls."""
    if data is not None:
        bad = len(data) - len(data.translate(None, _CONTROLS))
    else:
        bad = sum(text.count(chr(control)) for control in _CONTROLS)
    if bad > 1 + len(text) // 10:
        raise NotText(_NO_TEXT)


def _guess(data: bytes, declared: str | None) -> tuple[_Guess, float]:
    names: tuple[str, ...] = _OURS
    if declared is not None and declared not in names:
        names = (*names, declared)
    guesses = [
        guess._replace(score=guess.score + _DECLARED) if guess.name == declared else guess
        for guess in _guesses(data, names)
    ]
    if max(guesses, key=_by_score).foreign < _DOUBTFUL:
        guesses += _guesses(data, tuple(_FOREIGN))
    guesses.sort(key=_by_score, reverse=True)
    best = guesses[0]
    if best.mean < _LEAST:
        raise NotText(_NO_TEXT)
    margin = best.score - guesses[1].score
    return best, round(1 / (1 + math.exp(-min(margin, 40.0) / 4)), 4)


def _by_score(guess: _Guess) -> float:
    return guess.score


def _guesses(data: bytes, names: tuple[str, ...]) -> list[_Guess]:
    """Read the data, or as much of it as tells enough, in each encoding."""
    made: list[_Guess] = []
    lines, wide = _lines_sample(data), _wide_sample(data)
    for name in names:
        sample = wide if name in _WIDE else lines
        short = len(sample) <= _SHORT
        text = _read_bytes(sample, name) if short else sample.decode(name, "replace")
        score, foreign = likelihood(
            text, None if name in _OURS else _FOREIGN.get(name, _ANY_LETTER)
        )
        if text.count(REPLACED) > 1 + len(text) // (
            _MOST_LOST_UTF_8 if name == "utf-8" else _MOST_LOST
        ):
            score = -math.inf
        share = min(len(data), _SAMPLE) / max(1, len(sample))
        made.append(_Guess(name, score * share, (score - _FAULT) / max(1, len(text)), foreign))
    return made


def _lines_sample(data: bytes) -> bytes:
    """Return all of the data, or whole lines from all over it when it is long.

    A line feed is a byte of its own in every encoding but the wide ones.
    """
    if len(data) <= _SAMPLE:
        return data
    pieces: list[bytes] = []
    size = _SAMPLE // _PIECES
    for number in range(_PIECES):
        start = data.find(b"\n", number * (len(data) // _PIECES)) + 1 if number else 0
        end = data.find(b"\n", start + size) + 1
        if (start or not number) and start < end <= start + 2 * size:
            pieces.append(data[start:end])
    sample = b"".join(pieces)
    return sample if len(sample) >= _SAMPLE // 4 else data


def _wide_sample(data: bytes) -> bytes:
    """Return all of the data, or pieces from all over it that begin at even places."""
    if len(data) <= _SAMPLE:
        return data
    size, step = _SAMPLE // _PIECES, len(data) // _PIECES // 2 * 2
    return b"".join(data[at : at + size] for at in range(0, len(data), step))
