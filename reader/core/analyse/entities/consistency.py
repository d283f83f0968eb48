"""What a document knows of itself: names found once are found everywhere, and short forms.

Short forms come from the full names of the same text only: a foreign name's last part, a given
name, a firm's brand, a bare head (工作組), the one-character name of a province.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.core.analyse.entities.lexicon import lexicon
from reader.core.analyse.entities.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.core.article import EntityType

__all__ = ["bare_heads", "occurrences", "short_forms", "tie"]

_BRACKET = re.compile(
    r"[（(](?:以?下?简称|下称|又称|简称)?[：:“「\"]?([\u4e00-\u9fffA-Za-z]{2,8})[”」\"]?[)）]"
)
_CALLED = re.compile(
    r"[（(][^（）()]{0,4}(?:简称|下称)(?:为)?[：:]?[“「\"]?([\u4e00-\u9fffA-Za-z]{2,8})[”」\"]?[)）]"
)
_NO_BARE = tuple("该这新本各两贵我一家个名多等全某其此原那子大小总分类型")
_ALIASES = {
    "中院": "中级人民法院",
    "高院": "高级人民法院",
    "法院": "人民法院",
    "检察院": "人民检察院",
}
_POINT = re.compile("[·•・‧∙．]")
_FIRM = re.compile(r"(?:股份|集团|控股)*(?:有限责任公司|有限公司|公司|集团|株式会社)$")


def occurrences(text: str, names: Mapping[str, EntityType]) -> Iterator[Span]:
    """Yield each place of the shadow where one of the names stands, the longest first."""
    starts: dict[str, list[str]] = {}
    for name in names:
        if len(name) >= 2:
            starts.setdefault(name[:2], []).append(name)
    if not starts:
        return
    for listed in starts.values():
        listed.sort(key=len, reverse=True)
    firsts = "".join(sorted({re.escape(start[0]) for start in starts}))
    for match in re.finditer(f"[{firsts}]", text):
        at = match.start()
        for name in starts.get(text[at : at + 2], ()):
            if text.startswith(name, at):
                yield Span(at, at + len(name), names[name], 0.8)
                break


def short_forms(text: str, spans: Sequence[Span]) -> dict[str, EntityType]:
    """Return names that the text may use for the spans found so far, with their type."""
    words = lexicon().words
    forms: dict[str, EntityType] = {}
    for span in spans:
        name = text[span.start : span.end]
        if span.type == "PERSON":
            pieces = _POINT.split(name)
            if len(pieces) > 1:
                for piece in pieces:
                    if len(piece) > 1 and words.get(piece, (0, "x"))[1] not in "nvadu":
                        forms.setdefault(piece, "PERSON")
            elif len(name) == 3 and name[0] in lexicon().surnames and name[1:] not in words:
                forms.setdefault(name[1:], "PERSON")
        elif span.type == "ORGANIZATION":
            called = _CALLED.match(text, span.end) or _BRACKET.match(text, span.end)
            if called and called[1] not in words and _abbreviates(called[1], name):
                forms.setdefault(called[1], "ORGANIZATION")
            for form in _firm_forms(name):
                forms.setdefault(form, "ORGANIZATION")
    return forms


def _abbreviates(short: str, full: str) -> bool:
    rest = iter(full)
    return len(short) < len(full) and all(character in rest for character in short)


def _firm_forms(name: str) -> Iterator[str]:
    """赣韵集团 and 赣韵 for 江西赣韵陶瓷集团有限公司."""
    if not _FIRM.search(name):
        return
    lists = lexicon()
    core = name
    for length in (6, 5, 4, 3, 2):
        entry = lists.words.get(name[:length])
        if entry and entry[1] == "P":
            core = name[length:]
            if core[:1] in ("省", "市", "县", "区"):
                core = core[1:]
            break
    core = _FIRM.sub("", core)
    if len(core) < 2:
        return
    brand = core[:2]
    if brand in lists.words or (
        len(core) > 2
        and core[1:3] in lists.words
        and core[0:1] in lists.words
        and core[:3] in lists.words
    ):
        if core not in lists.words and len(core) > 3:
            yield core
        return
    yield brand + "集团"
    yield brand + "公司"
    yield brand
    if len(core) > 3:
        yield core
    if len(core) > 4:
        yield core[:4]


def bare_heads(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return bare heads (工作組, 集團) after a body of that kind was named in full."""
    bodies = [s for s in spans if s.type == "ORGANIZATION"]
    if not bodies:
        return []
    first: dict[str, int] = {}
    seen: set[str] = set()
    for body in bodies:
        name = text[body.start : body.end]
        if name in seen:
            continue
        seen.add(name)
        for head in _heads_of(name):
            if head != name:
                first.setdefault(head, body.end)
    if not first:
        return []
    longest = sorted(first, key=len, reverse=True)
    found = []
    for match in re.finditer("|".join(map(re.escape, longest)), text):
        start, end = match.span()
        if start < first[match[0]] or not _stands_alone(text, start, end):
            continue
        found.append(Span(start, end, "ORGANIZATION", 0.75))
    return found


def _heads_of(name: str) -> set[str]:
    trimmed = re.sub("(?:股份|责任)?有限(?:责任)?公司$", "", name)
    heads = {
        head for head in lexicon().bare_heads if name.endswith(head) or trimmed.endswith(head)
    }
    heads |= {
        short
        for short, full in _ALIASES.items()
        if name.endswith(full) or (short != "法院" and name.endswith(full))
    }
    for group in ("工作组", "专案组", "调查组"):
        if group in name:
            heads.add(group)
    return heads


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    after = text[end : end + 1]
    if (
        before in _NO_BARE
        or after in tuple("们化制法式里内大长员级型类部领")
        or text[end : end + 2] in ("组织", "有限")
    ):
        return False
    if not before or not "\u4e00" <= before <= "\u9fff":
        return before not in "·&" and not before.isalnum() if before else True
    # a preposition, conjunction or verb before it, never a noun that it may belong to
    return before in "在与和对向由被把将从到为是由给让使以及而但经据由于向并随" and text[
        end : end + 1
    ] not in ("和", "及")


def tie(text: str, spans: Sequence[Span]) -> dict[int, int]:
    """Return index of a short form → index of its full form's first occurrence."""
    first: dict[tuple[str, str], int] = {}
    ties: dict[int, int] = {}
    by_type: dict[str, list[int]] = {"PERSON": [], "ORGANIZATION": [], "LOCATION": []}
    known: dict[tuple[str, str], int | None] = {}
    for index, span in enumerate(spans):
        if span.type not in by_type:
            continue
        name = text[span.start : span.end]
        key = (span.type, name)
        if key in known:
            full = known[key]
            if span.type == "ORGANIZATION" and name in lexicon().bare_heads:
                full = _full(text, spans, by_type[span.type][-200:], name, span.type)
            if full is not None:
                ties[index] = full
            continue
        full = _full(text, spans, by_type[span.type][-400:], name, span.type)
        known[key] = full
        first.setdefault(key, index)
        if full is not None:
            ties[index] = full
        else:
            by_type[span.type].append(index)
    return ties


def _full(
    text: str, spans: Sequence[Span], earlier: Iterable[int], name: str, kind: str
) -> int | None:
    candidates = [(index, text[spans[index].start : spans[index].end]) for index in earlier]
    if kind == "ORGANIZATION" and name in lexicon().bare_heads:
        candidates.reverse()
    for index, full in candidates:
        if len(full) > len(name) and _is_short(name, full, kind):
            return index
        if kind == "LOCATION" and len(name) == 1:
            refers = lexicon().refers.get(name)
            if refers and (
                full == refers or (full.startswith(refers) and len(full) == len(refers) + 1)
            ):
                return index
    return None


def _is_short(name: str, full: str, kind: str) -> bool:
    if kind == "PERSON":
        if _POINT.search(full):
            return name in _POINT.split(full)
        return len(name) == 2 and len(full) in (3, 4) and full.endswith(name)
    if kind != "ORGANIZATION":
        return False
    if name in lexicon().bare_heads:
        return name in _heads_of(full)
    if len(name) >= 2 and (full.endswith(name) or name in set(_firm_forms(full))):
        return True
    return len(name) <= 6 and name[:2] in full and _abbreviates(name, full)
