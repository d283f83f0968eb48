"""Correcting names: here, throughout the text, or in all texts by the reader's own list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QObject, Signal

from reader.core.corrections import Rule, without
from reader.core.edits import carry_all_on, carry_back
from reader.core.errors import ReaderError
from reader.core.wording import Sentence
from reader.library import CorrectedName
from reader.library.ownnames import merged, own_names_file, read_own_names, save_own_names
from reader.ui.banner import Notice
from reader.ui.languages.telling import told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.core.article import Entity, EntityType
    from reader.ui.banner import Banners
    from reader.ui.reading import Reading
    from reader.ui.undoing import Undoing

__all__ = ["LONGEST", "SCOPES", "Correcting", "Scope", "Target"]

Scope = Literal["here", "text", "all"]
SCOPES: tuple[Scope, ...] = get_args(Scope)
LONGEST = 100
"""Code points of the longest stretch that can be marked as a name."""


@dataclass(frozen=True, slots=True)
class Target:
    """A stretch `[start, end)` of the clean text, and the entity that it touches, if any."""

    start: int
    end: int
    text: str
    entity: Entity | None = None


class Correcting(QObject):
    """Says of names in the open document what the reader wants, and can take it back."""

    own_changed = Signal()

    def __init__(
        self, reading: Reading, undoing: Undoing, banners: Banners, folder: Path | None
    ) -> None:
        """Keep the own list in a folder; without one it is forgotten at the end."""
        super().__init__(banners)
        self._reading, self._undoing, self._banners = reading, undoing, banners
        self._file = folder / own_names_file().name if folder is not None else None
        self._read_at = 0
        self.own: tuple[Rule, ...] = ()
        self.read_own()

    def read_own(self) -> None:
        """Read the own list again; lines that are broken are told."""
        if self._file is None:
            return
        self._read_at = _changed_at(self._file)
        try:
            found = read_own_names(self._file)
        except ReaderError as error:
            self._banners.say(Notice(error.sentence, "trouble"))
            return
        self.own = found.rules
        if found.complaints:
            self._banners.say(
                Notice(
                    Sentence(
                        "%1: some lines of the list of names cannot be understood.", self._file
                    ),
                    "trouble",
                    details="\n".join(map(told, found.complaints)),
                )
            )
        self.own_changed.emit()

    def take(self) -> None:
        """Apply the own list to the document that was opened; another may have written it."""
        if self._file is not None and _changed_at(self._file) != self._read_at:
            self.read_own()
        self._apply()

    def _apply(self) -> None:
        if self._reading.document is not None:
            self._reading.document.set_own_rules(self.own)

    def target(self, span: tuple[int, int] | None, entity: int | None) -> Target | None:
        """Return what is to be corrected: the selected span, else the entity looked at."""
        article = self._reading.article
        if article is None:
            return None
        entities = article.entities or ()
        if span is None:
            if entity is None or entity >= len(entities):
                return None
            found = entities[entity]
            return Target(found.start, found.end, found.text, found)
        start, end = span
        text = article.text[start : min(end, start + LONGEST + 2)]
        start += len(text) - len(text.lstrip())
        text = text.strip()
        if not text or "\n" in text or len(text) > LONGEST:
            return None
        end = start + len(text)
        touched = [e for e in entities if e.start < end and e.end > start]
        return Target(start, end, text, touched[0] if touched else None)

    def occurrences(self, target: Target) -> int:
        """Return how often the words of a target stand in the text."""
        article = self._reading.article
        return article.text.count(target.text) if article is not None else 0

    def words_at(self, place: CorrectedName) -> str:
        """Return what stands now where something was said of a place."""
        article = self._reading.article
        if article is None:
            return place.old
        onward = carry_all_on((place.start, place.end - 1), article.edits)
        return article.text[onward[place.start] : onward[place.end - 1] + 1]

    def say(self, target: Target, type_: EntityType | None, scope: Scope) -> None:
        """Say what a stretch is; None: no name. It can be undone."""
        document, article = self._reading.document, self._reading.article
        if document is None or article is None:
            return
        before, own = document.names, self.own
        start = carry_back(target.start, article.edits)
        end = carry_back(target.end - 1, article.edits) + 1
        apart = tuple(p for p in before.places if p.end <= start or p.start >= end)
        rules = [Rule(target.text, type_)]
        if target.entity is not None and target.entity.text != target.text:
            rules.insert(0, Rule(target.entity.text, None))  # or the longer name would stay
        after = replace(before, places=apart)
        new_own = own
        if scope == "here":
            place = CorrectedName(start, end, article.source.text[start:end], type_)
            after = replace(before, places=(*apart, place))
        elif scope == "text":
            after = replace(after, rules=_with(before.rules, rules))
        else:
            for rule in rules:
                after = replace(after, rules=without(after.rules, rule.name))
            new_own = _with(own, rules)

        def do() -> None:
            document.set_names(after)
            self._set_own(new_own)

        def take_back() -> None:
            document.set_names(before)
            self._set_own(own)

        self._undoing.perform(do, take_back, self._words(target, type_))

    def drop_rule(self, rule: Rule, *, own: bool) -> None:
        """Say no more what a rule says."""
        document = self._reading.document
        words = self.tr("“%1” is no longer on the list").replace("%1", rule.name)
        if own:
            left = without(self.own, rule.name)
            ways = partial(self._set_own, left), partial(self._set_own, self.own)
        elif document is not None:
            before = document.names
            after = replace(before, rules=without(before.rules, rule.name))
            ways = partial(document.set_names, after), partial(document.set_names, before)
        else:
            return
        self._undoing.perform(*ways, words)
        self.own_changed.emit()

    def drop_place(self, place: CorrectedName) -> None:
        """Say no more what a place is."""
        document = self._reading.document
        if document is not None:
            before = document.names
            after = replace(before, places=tuple(p for p in before.places if p != place))
            ways = partial(document.set_names, after), partial(document.set_names, before)
            self._undoing.perform(*ways, self.tr("Left to the program again"))
            self.own_changed.emit()

    def merge(self, path: Path) -> None:
        """Add what another list says of names that ours does not know."""

        def take_in() -> None:
            found = read_own_names(path)
            rules, added, others = merged(self.own, found.rules)
            self._set_own(rules)
            details = "\n".join(map(told, found.complaints))
            self._banners.say(Notice(_merged_words(added, others), details=details))

        self._try(take_in)

    def save_copy(self, path: Path) -> None:
        """Write the own list to another file, to be shared."""
        self._try(lambda: save_own_names(path, self.own))

    def _set_own(self, rules: tuple[Rule, ...]) -> None:
        """Change the list: what other windows or an editor wrote into the file stays."""
        if rules == self.own:
            return
        gone = [rule for rule in self.own if rule not in rules]
        new = [rule for rule in rules if rule not in self.own]
        self.own = rules

        def save() -> None:
            if self._file is not None:
                there = read_own_names(self._file).rules
                kept = tuple(rule for rule in there if rule not in gone)
                self.own = _with(kept, new)
                save_own_names(self._file, self.own)
                self._read_at = _changed_at(self._file)

        self._try(save)
        self._apply()
        self.own_changed.emit()

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except ReaderError as error:
            self._banners.say(Notice(error.sentence, "trouble"))

    def _words(self, target: Target, type_: EntityType | None) -> str:
        if type_ is None:
            return self.tr("“%1” is no name").replace("%1", target.text)
        return self.tr("“%1” is marked as a name").replace("%1", target.text)


def _changed_at(path: Path) -> int:
    """Return when a file was written, in nanoseconds; 0 while it is not there."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _with(rules: tuple[Rule, ...], new: list[Rule]) -> tuple[Rule, ...]:
    for rule in new:
        rules = (*without(rules, rule.name), rule)
    return rules


def _merged_words(added: int, others: int) -> Sentence:
    """Return what came of merging a list: names added, and those that ours says otherwise."""
    one = Sentence("1 name was added to your list.")
    whole = one if added == 1 else Sentence("%1 names were added to your list.", added)
    if not others:
        return whole
    left = Sentence("1 that it has otherwise was left.")
    if others > 1:
        left = Sentence("%1 that it has otherwise were left.", others)
    return Sentence("%1 %2", whole, left)
