"""Who holds which office where: titles and affiliations of persons (NORMALIZATION 20, 21)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.core.analyse.entities.employers import employer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.core.analyse.entities.spans import Span

__all__ = ["Roles", "relate"]

_BETWEEN = re.compile(r"(?:、|兼|暨|[ 　]|及|和|，)?$")
_OFFICE = re.compile(
    r"(?:[省市州县区乡镇村部厅局处科]长|总理|总统|主席|首相|国王|女王|大臣|书记|代表|大使|公使|领事"
    r"|议员|委员|常委|专员|外长|防长|财长|行政长官|特首|元首|王储|王子|王后|皇帝|天皇|沙皇|总督"
    r"|巡抚|知府|知县|太守|刺史|特使)$"
)
_BECOMES = re.compile(
    r"[^，。；！？\n]{0,8}?(?:任|担任|出任|转任|兼任|升任|接任|连任|历任|现任|曾任|就任|为|是|当选"
    r"|当选为|成为|受聘为|获聘为|被任命为|被聘为|被选为|暂代|代理)"
    r"(?:该[所校院馆会]|首任|新任|第[一二三四五六七八九十]+任|新一任|新一届|一名|一位|著名|知名)?$"
)
_SOLE = re.compile(
    r"(?!副).*(?:长|主席|总裁|主任|书记|总理|总统|经理|主帅|教练|王|后|首相|皇帝|执行官)$"
)
"""An office that one person alone holds in its body."""
_NAMED = re.compile(r"(?:为|是|由|：|:)$")


@dataclass(slots=True)
class Roles:
    """The spans of a person's titles and affiliations, in text order."""

    titles: list[Span] = field(default_factory=list)
    affiliations: list[Span] = field(default_factory=list)


def relate(text: str, spans: Sequence[Span]) -> dict[int, Roles]:
    """Return the roles of persons by their index in `spans`, which hold all title candidates.

    A title that is in no role belongs to no named person.
    """
    roles: dict[int, Roles] = {}
    for index, span in enumerate(spans):
        if span.type != "PERSON":
            continue
        found = Roles()
        _before(text, spans, index, found)
        _after(text, spans, index, found)
        _becomes(text, spans, index, found)
        _bracketed(text, spans, index, found)
        if found.titles or found.affiliations:
            found.titles.sort(key=lambda s: s.start)
            found.affiliations.sort(key=lambda s: s.start)
            roles[index] = found
    _share(text, spans, roles)
    _pass_on(text, spans, roles)
    for index, found in roles.items():
        if found.titles and not found.affiliations:
            body = employer(text, spans, index, found.titles[0])
            if body is not None:
                found.affiliations.append(body)
    return roles


def _before(text: str, spans: Sequence[Span], index: int, found: Roles) -> None:
    """廣東省委|副書記、廣州市委|書記|任學鋒, read from the name to the left."""
    right = spans[index]
    at = index - 1
    while at >= 0:
        span = spans[at]
        gap = text[span.end : right.start]
        if span.type == "TITLE":
            first = right.type == "PERSON"
            named = first and _NAMED.fullmatch(gap) and (at == 0 or _leads(text, spans, at))
            if gap not in ("", " ", "　") and not named and (first or not _BETWEEN.fullmatch(gap)):
                return
            if gap == "，" or ("和" in gap and first):
                return
            found.titles.append(span)
        elif span.type in ("ORGANIZATION", "LOCATION") and right.type == "TITLE":
            if gap not in ("", "的") and not re.fullmatch("(?:[首现前原新时]任|前|原)", gap):
                return
            if span.type == "ORGANIZATION" or (
                _OFFICE.search(text[right.start : right.end]) and not gap
            ):
                found.affiliations.append(span)
        elif span.type == "ORGANIZATION" and right.type == "PERSON" and gap in ("", "的"):
            found.affiliations.append(span)
            return
        else:
            return
        right = span
        at -= 1


def _leads(text: str, spans: Sequence[Span], at: int) -> bool:
    title = spans[at]
    before = text[max(0, title.start - 2) : title.start]
    return before.endswith(("任", "由", "：", "的")) or spans[at - 1].end == title.start


def _after(text: str, spans: Sequence[Span], index: int, found: Roles) -> None:
    """習近平|總書記: a title right behind the name, unless it is the next person's."""
    at = index + 1
    right = spans[index].end
    while at < len(spans) and spans[at].type == "TITLE" and text[right : spans[at].start] == "":
        following = spans[at + 1] if at + 1 < len(spans) else None
        if (
            following is not None
            and following.type == "PERSON"
            and following.start == spans[at].end
        ):
            return
        found.titles.append(spans[at])
        right = spans[at].end
        at += 1


def _becomes(text: str, spans: Sequence[Span], index: int, found: Roles) -> None:
    """Read an office that a verb gives: 常書鴻|任|所長."""
    at, right = index + 1, spans[index].end
    while at < len(spans) and spans[at].type == "TITLE" and spans[at].start == right:
        right = spans[at].end
        at += 1
    gap = ""
    while at < len(spans) and spans[at].type in ("DATE", "TIME"):
        gap += text[right : spans[at].start]
        right = spans[at].end
        at += 1
    bodies: list[Span] = []
    while at < len(spans) and spans[at].type in ("ORGANIZATION", "LOCATION") and len(bodies) < 2:
        between = text[right : spans[at].start]
        if bodies and between:
            return
        gap += between
        bodies.append(spans[at])
        right = spans[at].end
        at += 1
    if at >= len(spans) or spans[at].type != "TITLE":
        return
    title = spans[at]
    last = text[right : title.start]
    nextto = spans[at + 1] if at + 1 < len(spans) else None
    taken = nextto is not None and nextto.type == "PERSON" and nextto.start == title.end
    if taken or (bodies and last not in ("", "的")):
        return
    gap += "" if bodies else last
    apposed = gap == "，" and bodies and text[title.end : title.end + 1] in tuple("。；，")
    if apposed or _BECOMES.fullmatch(gap):
        found.titles.append(title)
        office = _OFFICE.search(text[title.start : title.end])
        found.affiliations.extend(b for b in bodies if b.type == "ORGANIZATION" or office)


def _bracketed(text: str, spans: Sequence[Span], index: int, found: Roles) -> None:
    """Read what stands alone in brackets behind a name: 丘成桐（清華大學|教授）."""
    at, right = index + 1, spans[index].end
    if text[right : right + 1] not in ("（", "("):
        return
    right += 1
    inside: list[Span] = []
    while at < len(spans) and spans[at].type in ("ORGANIZATION", "TITLE"):
        between = text[right : spans[at].start]
        if between and (not inside or between not in ("、", "，", " ", "兼")):
            return
        inside.append(spans[at])
        right = spans[at].end
        at += 1
    if inside and text[right : right + 1] in ("）", ")"):
        found.titles.extend(s for s in inside if s.type == "TITLE" and s not in found.titles)
        found.affiliations.extend(s for s in inside if s.type == "ORGANIZATION")


def _pass_on(text: str, spans: Sequence[Span], roles: dict[int, Roles]) -> None:
    """記者|王一、李二: an office that several hold, before the first of those named together."""
    for index in range(1, len(spans)):
        this, other = spans[index], spans[index - 1]
        theirs = roles.get(index - 1)
        if this.type != "PERSON" or other.type != "PERSON" or index in roles or theirs is None:
            continue
        if text[other.end : this.start] != "、":
            continue
        front = [title for title in theirs.titles if title.end <= other.start]
        if front and not any(_SOLE.match(text[t.start : t.end]) for t in front):
            bodies = [body for body in theirs.affiliations if body.end <= other.start]
            roles[index] = Roles(front, bodies)


def _share(text: str, spans: Sequence[Span], roles: dict[int, Roles]) -> None:
    """令狐靜宜、扎西頓珠|為|副會長: those named together share what is said behind."""
    for index in range(len(spans) - 2, -1, -1):
        this, other = spans[index], spans[index + 1]
        if this.type != "PERSON" or other.type != "PERSON" or index in roles:
            continue
        theirs = roles.get(index + 1)
        if text[this.end : other.start] in ("、", "和", "与") and theirs is not None:
            behind = [title for title in theirs.titles if title.start > other.end]
            if behind:
                bodies = [body for body in theirs.affiliations if body.start > other.end]
                roles[index] = Roles(behind, bodies)
