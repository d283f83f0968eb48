"""Which body a title is an office of, where the text names none beside it (NORMALIZATION 20)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.core.analyse.entities.lexicon import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.analyse.entities.spans import Span

__all__ = ["employer"]

_SIGNS = re.compile(r"签下|签约|引进|租借|买断")
_WITHIN = re.compile(
    r"(?:队[长医]|前锋|后卫|中锋|中场|门将|守门员|主攻|副攻|二传|自由人|投手|捕手|边锋|主帅|教练|助教|领队"
    r"|董事长?|总?经理|总裁|行长|总监|执行官|运营官|财务官|技术官|科学家|经济学家|分析师|合伙人|创始人"
    r"|秘书长?|理事长?|监事长?|会长|社长|馆长|院长|校长|台长|主编|总编辑?|发言人|负责人|总工程师|总设计师"
    r"|审判[长员]|检察[长官]|书记员)$"
)
"""Offices that there are only within a body."""
_SENTENCE = re.compile("[。！？；\\n]")


@cache
def _chiefs() -> dict[str, str]:
    """Return which last characters the bodies have that a chief is the chief of."""
    return dict(pair.split("=") for pair in rows("titles.txt")["chief"])


def employer(text: str, spans: Sequence[Span], index: int, title: Span) -> Span | None:
    """Return the body that the person at `index` holds the office `title` of, or None."""
    body = _named_before(text, spans, index, title)
    if body is None and _WITHIN.search(text[title.start : title.end]):
        body = _subject(text, spans, index, title)
    return body


def _subject(text: str, spans: Sequence[Span], index: int, title: Span) -> Span | None:
    """Find the body that the sentence begins with, where a clause begins with the title.

    女排|隊長|甲、副攻|乙; 傑志…，前鋒|丙: the title is a clause's first word, or the next of those
    that are named together.
    """
    if text[title.start - 1 : title.start] not in ("，", "、", "和", ","):
        return None
    right = title.start
    for at in range(index - 1, max(-1, index - 40), -1):
        span = spans[at]
        if _SENTENCE.search(text, span.end, right):
            break
        right = span.start
        if span.type == "ORGANIZATION" and _opens(text, spans, at):
            return span
    return None


def _opens(text: str, spans: Sequence[Span], at: int) -> bool:
    """Whether a sentence begins with the span, or has but a date before it."""
    start = spans[at].start
    while at and spans[at - 1].type in ("DATE", "TIME") and spans[at - 1].end >= start - 1:
        at -= 1
        start = spans[at].start
    return start == 0 or _SENTENCE.fullmatch(text[start - 1]) is not None


def _named_before(text: str, spans: Sequence[Span], index: int, title: Span) -> Span | None:
    """Find the body whose own office the title is, before it in the same paragraph."""
    word = text[title.start : title.end]
    ends = next((e for chief, e in _chiefs().items() if word.endswith(chief)), None)
    subject = None
    for at in range(index - 1, max(-1, index - 40), -1):
        body = spans[at]
        between = text[body.end : title.start]
        if "\n" in between:
            return subject
        if subject is not None and "。" in between:
            return subject
        if body.type == "ORGANIZATION" and body.end <= title.start:
            last = text[body.end - 1]
            signed = ends is None and _SIGNS.search(text, body.end, title.start)
            if (ends is not None and last in ends) or signed:
                subject = body  # the first of the sentence is its subject
    return subject
