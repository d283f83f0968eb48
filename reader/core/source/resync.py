"""Read GB18030 and Big5 so that a bad byte costs the character it stands in, no more.

In these encodings one lost or wrong byte shifts the pairs of all that follows on the line. A
line that could not be read whole is therefore parsed anew: among all ways to cut its bytes into
characters the most likely one is taken (Viterbi), where a byte may be given up.
"""

from __future__ import annotations

from reader.core.source.likelihood import REPLACED, weight_of

__all__ = ["read_double_byte"]

_LONGEST = 1 << 16


def read_double_byte(data: bytes, codec: str) -> str:
    """Return the text of `data`; what could not be read is U+FFFD.

    Lines of more than 65,536 bytes are read as the codec reads them.
    """
    text = data.decode(codec, "replace")
    if REPLACED not in text:
        return text
    return "".join(_read_line(line, codec) for line in data.splitlines(keepends=True))


def _read_line(line: bytes, codec: str) -> str:
    text = line.decode(codec, "replace")
    if REPLACED not in text or len(line) > _LONGEST:
        return text
    return _parse(line, codec)


def _parse(line: bytes, codec: str) -> str:
    """Return the most likely reading of a line."""
    lengths = (2, 4) if codec == "gb18030" else (2,)
    known: dict[bytes, tuple[str, float] | None] = {}
    size = len(line)
    best = [float("-inf")] * (size + 1)
    best[0] = 0.0
    steps: list[tuple[int, str]] = [(0, "")] * (size + 1)
    for at in range(size):
        here = best[at]
        single = line[at]
        reached, character = at + 1, chr(single) if single < 0x80 else REPLACED
        score = here + weight_of(character)
        if score > best[reached]:
            best[reached], steps[reached] = score, (at, character)
        if single < 0x81:
            continue
        for length in lengths:
            reached = at + length
            if reached > size:
                break
            piece = line[at:reached]
            if piece not in known:
                known[piece] = _character(piece, codec, length)
            found = known[piece]
            if found is not None and here + found[1] > best[reached]:
                best[reached], steps[reached] = here + found[1], (at, found[0])
    characters: list[str] = []
    at = size
    while at:
        at, character = steps[at]
        characters.append(character)
    return "".join(reversed(characters))


def _character(piece: bytes, codec: str, length: int) -> tuple[str, float] | None:
    try:
        text = piece.decode(codec)
    except UnicodeDecodeError:
        return None
    # Four bytes may be two characters, and Big5-HKSCS has pairs that give two code points.
    if length == 4 and len(text) > 1:
        return None
    return text, sum(map(weight_of, text))
