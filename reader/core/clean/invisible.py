"""Characters that show nothing, and private ones that mean nothing, between Hanzi."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.core.chinese.han import HANZI, HANZI_CLASS
from reader.core.chinese.syllables import SYLLABLE_LETTERS
from reader.core.clean.borders import splits_word
from reader.core.clean.finding import Finding
from reader.core.edits import Edit
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_invisible"]

MANY = 40
"""So many different private characters have no meaning, however often they stand."""
MOST_ASKED = 40
"""Private characters of which it is asked whether they split a word."""
PROOF = 3
"""So many between Hanzi prove that the text is strewn with them; then all of them go."""

_TURNING = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = f"\u00ad\u180e\u200b\u200c\u200d\u2060-\u2064\ufeff{_TURNING}"
_ANY = re.compile(f"[{_INVISIBLE}]")
_CJK = f"{HANZI_CLASS}\u3000-\u303f\uff00-\uffef“”‘’…—"
_RUN = f"[{_INVISIBLE}]+"
_BESIDE_ONE = f"(?<=[{_CJK}])[{_INVISIBLE}]+|[{_INVISIBLE}]+(?=[{_CJK}])"
_BESIDE = re.compile(
    f"[{_INVISIBLE}(（\\[](?:(?<=[{_CJK}][{_INVISIBLE}])[{_INVISIBLE}]*(?=[{_CJK}(\\[a-z])"
    f"|(?<=[{HANZI_CLASS}][(（\\[])[{SYLLABLE_LETTERS}]{{0,6}}[{_INVISIBLE}]+"
    f"[{SYLLABLE_LETTERS}{_INVISIBLE}]{{0,9}}[)）\\]])"
)
_IN_MARK = re.compile(
    f"[{HANZI_CLASS})）\\]][{_INVISIBLE}]*[(（\\[][{SYLLABLE_LETTERS}{_INVISIBLE}]{{1,12}}[)）\\]]?"
)
"""What may be a reading behind a Hanzi, with invisible characters in it."""
_JOINING = "[\u0590-\u109f\u1780-\u18af\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]"
"""Scripts and pictures that invisible characters shape."""
_CONTINUED = "\x80-\xac\xae-\xbf" + bytes(range(0x80, 0xA0)).decode("cp1252", "ignore")
_TORN = re.compile(
    f"(?<![A-Za-z])[\xe2-\xef](?:[{_CONTINUED}]\xad|\xad[{_CONTINUED}])"
    "|\xad*[\x80-\x9f]\xad*|(?=(?:\xad*[\x80-\xac\xae-\xff]){3})[\x80-\xff]+"
)
"""A soft hyphen in what can be bytes of Chinese read in Latin-1 is one of them: in three bytes of
UTF-8, beside a control, in a run of letters. Beside a lone sign, · × ° é, it is what it seems."""
_NEAR = 12
"""Code points on either side of a soft hyphen that show whether it is such a byte."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_PRIVATE = "[\ue000-\uf8ff]"
_STRAY = f"[\ue000-\uf8ff](?<=[{_CJK}][\ue000-\uf8ff])(?=[{_CJK}\n0-9A-Za-z(\\[])"
_ODD = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ue000-\uf8ff]"
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f"
_CONTROL = f"[{_CONTROLS}](?:(?<=[{_CJK}][{_CONTROLS}])[{_CONTROLS}]*|[{_CONTROLS}]*(?=[{_CJK}]))"
_ANY_CONTROL = f"{_CONTROL}|[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]+"
"""Beside Hanzi, and then elsewhere too. Those above 0x7f may be the rest of a torn character."""

_REASON = Sentence("A character that shows nothing.")
_PRIVATE_REASON = Sentence("A private character without meaning, one of many different ones.")
_LOST = Sentence("A private character: a sign that was lost, or one that means nothing.")


def find_invisible(text: str) -> Finding | None:
    """Return invisible characters between Hanzi, or all when the text is strewn with them."""
    edits: list[Edit] = []
    suggestions: list[Edit] = []
    if _ANY.search(text) and HANZI.search(text):
        edits += _strewn(text)
    if not re.search(_ODD, text):
        return _finding(edits, suggestions)
    if re.search(_CONTROL, text):
        edits += [_edit(match) for match in re.finditer(_ANY_CONTROL, text)]
    strays = list(re.finditer(_PRIVATE, text))
    if strays:
        different = len({match[0] for match in strays})
        lone = len(re.findall(_STRAY, text))
        inside = sum(splits_word(text, *match.span()) for match in strays[:MOST_ASKED])
        between = inside > 0 and inside * 5 >= min(len(strays), MOST_ASKED) and len(strays) > 1
        if (between and lone * 4 >= 3 * len(strays)) or (
            different >= PROOF
            and different >= min(MANY, 0.75 * len(strays))
            and lone * 4 >= 3 * len(strays)
        ):
            edits += [_edit(match, _PRIVATE_REASON, 0.7, "private_use") for match in strays]
        else:
            suggestions += [_edit(match, _LOST, 0.4, "private_use") for match in strays]
    return _finding(edits, suggestions)


def _strewn(text: str) -> Iterator[Edit]:
    is_strewn = len(list(islice(_BESIDE.finditer(text), PROOF))) == PROOF
    turns = _RIGHT_TO_LEFT.search(text) is not None
    for match in re.finditer(_RUN if is_strewn or not turns else _BESIDE_ONE, text):
        before, after = (
            text[match.start() - 1 : match.start()],
            text[match.end() : match.end() + 1],
        )
        if re.match(_JOINING, before) or re.match(_JOINING, after):
            continue
        if not match[0].strip("\xad") and _is_torn(text, match.start()):
            continue
        is_turn = not turns and re.fullmatch(f"[{_TURNING}]+", match[0])
        is_sure = is_strewn or is_turn or _is_wide(before) or _is_wide(after)
        if is_sure or _is_in_mark(text, match):
            yield _edit(match)


def _is_torn(text: str, at: int) -> bool:
    """Return whether the soft hyphen at `at` stands in bytes that were read wrongly."""
    around = text[max(0, at - _NEAR) : at + _NEAR]
    here = min(at, _NEAR)
    return any(match.start() <= here < match.end() for match in _TORN.finditer(around))


def _is_in_mark(text: str, match: re.Match[str]) -> bool:
    """Return whether an invisible character stands in a bracket of letters behind a Hanzi."""
    opened = max(text.rfind(sign, max(0, match.start() - 12), match.start()) for sign in "(（[")
    mark = _IN_MARK.match(text, _before(text, opened)) if opened > 0 else None
    return mark is not None and mark.end() >= match.end()


def _before(text: str, at: int) -> int:
    """Return the offset of the last character before `at` that shows something."""
    at -= 1
    while at > 0 and _ANY.match(text, at):
        at -= 1
    return at


def _is_wide(character: str) -> bool:
    return re.match(f"[{_CJK}0-9(){{}}\\[\\].,:;!?%]", character) is not None


def _edit(
    match: re.Match[str],
    reason: Sentence = _REASON,
    confidence: float = 0.97,
    kind: str = "invisible",
) -> Edit:
    return Edit(match.start(), match.end(), match[0], "", kind, reason, confidence)


def _finding(edits: list[Edit], suggestions: list[Edit]) -> Finding | None:
    if not edits and not suggestions:
        return None
    edits.sort(key=lambda edit: edit.start)
    return Finding(
        "layout" if edits else "clean", tuple(edits), tuple(suggestions), confidence=0.97
    )
