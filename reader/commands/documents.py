"""`clean`, `analyze` and `export`: documents in, text or JSON out, no window."""

from __future__ import annotations

import json
import math
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from reader.commands.streams import complain, flush, input_lines, put, refuse_own_output
from reader.core.bulk import json_line
from reader.core.chinese.fixes import NO_FIXES, Fixes
from reader.core.choices import FIELDS, Choices
from reader.core.cleanrules import read_rules
from reader.core.corrections import Corrections
from reader.core.decisions import Decisions
from reader.core.errors import (
    MemoryUnavailable,
    ReaderError,
    SourceError,
    UsageError,
    WriteError,
)
from reader.core.export.analysis import analysis
from reader.core.export.needs import NEEDS
from reader.core.export.txt import write as plain_text
from reader.core.files import is_same_file, refuse_same_file, write_atomically
from reader.core.pipeline import MARKS, clean_source, export, page_of
from reader.core.source import from_text, load
from reader.core.treating import usable
from reader.options import choices_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Collection, Iterable, Sequence

    from reader.core.article import Article, Source
    from reader.core.cleanrules import CleanRule

__all__ = [
    "analyze_files",
    "article_to_export",
    "clean_files",
    "export_file",
    "own_decisions",
    "own_rules",
    "print_articles",
]

REPORT = frozenset({"metadata", "metadata_lines", "encoding", "verdict", "edits", "suggestions"})


def clean_files(options: argparse.Namespace) -> int:
    """Print the cleaned texts one after another; `--report` tells what was removed."""
    choices = choices_of(options)
    inputs = [*options.files, *filter(None, [options.rules])]
    for output in filter(None, (options.output, options.report)):
        refuse_same_file(output, inputs)
    if options.output and options.report and is_same_file(options.output, options.report):
        raise UsageError(f"{options.report}: the text goes there too: choose another name")
    if not options.output:
        refuse_own_output(options.files)
    texts, reports = StringIO(), StringIO()
    put_text: Callable[[str], object] = texts.write if options.output else put

    rules = own_rules(options)

    def write_one(name: str) -> None:
        page = page_of(_clean(load(name, choices.encoding), choices, rules, name), choices)
        put_text(plain_text(page))
        if options.report:
            reports.write(json_line(analysis(page, name, REPORT)))

    status = _each(options.files, write_one)
    if status != 2:
        if options.output:
            write_atomically(options.output, texts.getvalue())
        if options.report:
            write_atomically(options.report, reports.getvalue())
    return status


def analyze_files(options: argparse.Namespace) -> int:
    """Print one analysis object a line."""
    choices = choices_of(options)
    fields = frozenset(FIELDS) - {"source"} if options.fields is None else options.fields
    decisions = own_decisions(fields)
    if options.jsonl:
        if options.files:
            raise UsageError("--jsonl reads from standard input; give no files with it")
        return _analyze_lines(input_lines(), choices, fields, _Own(decisions, own_rules(options)))
    if not options.files:
        raise UsageError("analyze needs a file, or --jsonl for lines from standard input")
    refuse_own_output(options.files)
    rules = own_rules(options)

    def write_one(name: str) -> None:
        article = _clean(load(name, choices.encoding), choices, rules, name)
        page = page_of(article, choices, fields, decisions)
        put(json_line(analysis(page, name, fields)))

    return _each(options.files, write_one)


def export_file(options: argparse.Namespace) -> int:
    """Write one document in another form; PDF is `printing.print_file`'s."""
    choices = choices_of(options)
    article, decisions = article_to_export(options, choices)
    export(article, choices, options.to, options.output, decisions)
    return 0


def article_to_export(options: argparse.Namespace, choices: Choices) -> tuple[Article, Decisions]:
    """Return the clean text of the one document, and what the user's own lists say of it."""
    refuse_same_file(options.output, [options.file, *filter(None, [options.rules])])
    rules = own_rules(options)
    try:
        source = load(options.file, choices.encoding)
    except SourceError as error:
        raise type(error)(f"{options.file}: {error}") from error
    needed = MARKS if choices.ruby != "none" else NEEDS.get(options.to, frozenset({"entities"}))
    return _clean(source, choices, rules, options.file), own_decisions(needed)


def print_articles(names: list[str], notice: str) -> int:
    """Print the cleaned articles to the terminal; say the notice before the first."""
    left = [notice]

    def write_one(name: str) -> None:
        text = plain_text(page_of(clean_source(load(name), Choices()), Choices()))
        if left:
            complain(left.pop())
        put(text)

    return _each(names, write_one)


class _Own(NamedTuple):
    """What the user said once for all texts."""

    decisions: Decisions
    rules: tuple[CleanRule, ...]


def own_decisions(fields: Collection[str]) -> Decisions:
    """Return what the user's own lists say, as far as it bears on these fields."""
    is_read = not {"pinyin", "readings"}.isdisjoint(fields)
    return Decisions(
        Corrections() if MARKS.isdisjoint(fields) else _own_names(),
        _own_readings() if is_read else NO_FIXES,
    )


def _own_names() -> Corrections:
    """Return what the user's own list says of names; say what is wrong with the list."""
    from reader.library.ownnames import own_names_file, read_own_names  # noqa: PLC0415 - costs time

    path = own_names_file()
    try:
        own = read_own_names(path)
    except SourceError as error:
        complain(str(error))
        return Corrections()
    for sentence in own.complaints:
        complain(f"{path}: {sentence}")
    return Corrections(own.rules)


def _own_readings() -> Fixes:
    """Return the user's own readings; what is wrong with their file is said, and left out."""
    from reader.library.ownwords import READINGS, own_file, read_readings  # noqa: PLC0415

    try:
        own = read_readings(own_file(READINGS))
    except MemoryUnavailable as error:
        complain(error)
        return NO_FIXES
    if own.broken:
        complain(own.sentence(own_file(READINGS)))
    return Fixes(words=own.words)


def _clean(source: Source, choices: Choices, rules: Sequence[CleanRule], name: object) -> Article:
    """Clean a Source; say of a rule that had to be left out."""
    return clean_source(source, choices, rules, lambda sentence: complain(f"{name}: {sentence}"))


def own_rules(options: argparse.Namespace) -> tuple[CleanRule, ...]:
    """Return the rules of the file that was given; say which lines are broken."""
    if options.rules is None:
        return ()
    rules, sentences = usable(read_rules(options.rules))
    for sentence in sentences:
        complain(f"{options.rules}: {sentence}")
    return rules


def _each(names: list[str], work: Callable[[str], None]) -> int:
    """Do the work for each name; say what fails and go on. Return the exit status."""
    failed = 0
    for name in names:
        try:
            work(name)
        except ReaderError as error:
            if isinstance(error, (UsageError, WriteError)):
                raise
            failed += 1
            complain(f"{name}: {error}")
    if not failed:
        return 0
    return 2 if failed == len(names) else 1


def _analyze_lines(
    lines: Iterable[str], choices: Choices, fields: frozenset[str], own: _Own
) -> int:
    status = 0
    for line in lines:
        if not line.strip():
            continue
        identifier: object = None
        try:
            given = _object(line)
            identifier = given.get("id")
            source = _given_source(given)
            article = _clean(source, choices, own.rules, identifier)
            page = page_of(article, choices, fields, own.decisions)
            answer = json_line(analysis(page, identifier, fields))
        except ReaderError as error:
            answer = json_line({"id": identifier, "error": str(error)})
            status = 1
        put(answer)
        flush()
    return status


def _object(line: str) -> dict[str, object]:
    try:
        given = json.loads(line, parse_constant=_no_number, parse_float=_number)
        json.dumps(given)  # what is nested too deeply can be read, but not be written
    except (ValueError, RecursionError) as error:
        raise UsageError("the line is not JSON") from error
    if not isinstance(given, dict):
        raise UsageError("the line is not a JSON object with id and text")
    return given


def _number(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _no_number(text)


def _no_number(text: str) -> NoReturn:
    message = f"{text} is no number of JSON"
    raise ValueError(message)


def _given_source(given: dict[str, object]) -> Source:
    text, kind = given.get("text"), given.get("format", "text")
    if not isinstance(text, str):
        raise UsageError("the object has no text")
    if kind not in ("text", "html"):
        raise UsageError("format is text or html")
    return from_text(text, str(given.get("id")), str(kind))
