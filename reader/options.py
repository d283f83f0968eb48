"""The options of the command line: names, choices, help; exactly the contract's."""

from __future__ import annotations

import argparse
from typing import NoReturn

from reader import __version__
from reader.core.choices import (
    FIELDS,
    GRADES,
    PINYIN_STYLES,
    RUBIES,
    RUBY_POLICIES,
    SCRIPTS,
    Choices,
)
from reader.core.errors import UsageError

__all__ = ["COMMANDS", "choices_of", "parse"]

COMMANDS = ("open", "clean", "analyze", "export", "batch", "shot")
FORMATS = ("txt", "md", "html", "epub", "docx", "pdf", "json", "jsonl", "csv", "tsv", "apkg")
NAME_FORMATS = ("names-json", "names-jsonl", "names-csv", "names-tsv")
STANDOFF = ("conll", "conll-words", "brat", "webannotation")
VIEWS = ("page", "removed", "card", "find", "library", "vertical")
THEMES = ("light", "dark", "sepia")


READING_OPTIONS = (
    "ruby",
    "ruby_for",
    "ruby_level",
    "ruby_by",
    "pinyin_style",
    "region",
    "sandhi",
    "third_tones",
    "full_tones",
    "erhua",
)
"""The fields of Choices that say how readings are shown, each an option of the same name."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; `{self.prog} --help` lists what there is")


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return the options; no command means `open`. Raise UsageError when they make no sense."""
    given = list(arguments)
    if not given or (given[0] not in COMMANDS and given[0] not in {"-h", "--help", "--version"}):
        given.insert(0, "open")
    return _parser().parse_args(given)


def choices_of(options: argparse.Namespace) -> Choices:
    """Return the Choices that the options spell out; raise UsageError when they cannot be had."""
    if options.config is not None and options.script != "source":
        raise UsageError("--config stands instead of --script; give only one of them")
    if options.config is not None:
        from reader.core.chinese.conversion import converter  # noqa: PLC0415 - it costs time

        converter(options.config)
    if options.no_clean and (options.force or options.rules):
        raise UsageError(
            "--no-clean leaves the text alone; give neither --force nor --rules with it"
        )
    if options.encoding is not None:
        from reader.core.source.decode import encoding_name  # noqa: PLC0415 - it costs time

        encoding_name(options.encoding)
    given = vars(options)
    return Choices(
        **{name: given[name] for name in READING_OPTIONS if name in given},
        script=options.script,
        conversion=options.conversion,
        config=options.config,
        clean=not options.no_clean,
        force=options.force,
        repair=options.repair,
        encoding=options.encoding,
    )


def _fields(value: str) -> frozenset[str]:
    names = frozenset(name.strip() for name in value.split(",") if name.strip())
    unknown = sorted(names.difference(FIELDS))
    if unknown:
        message = f"unknown field {', '.join(unknown)} (there are {', '.join(FIELDS)})"
        raise argparse.ArgumentTypeError(message)
    return names


def _name(value: str) -> str:
    if not value:
        raise argparse.ArgumentTypeError("a file needs a name")
    return value


def _size(value: str) -> tuple[int, int]:
    width, _, height = value.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError("a size is WIDTHxHEIGHT in pixels, like 1360x900")
    size = int(width), int(height)
    if not all(100 <= side <= 8000 for side in size):
        raise argparse.ArgumentTypeError("each side of a picture has 100 to 8000 pixels")
    return size


def _shared() -> _Parser:
    shared = _Parser(add_help=False, allow_abbrev=False)
    shared.add_argument("--script", choices=SCRIPTS, default="source")
    shared.add_argument("--conversion", choices=GRADES, default="best")
    shared.add_argument("--config", metavar="NAME", help="an OpenCC configuration, like s2twp")
    shared.add_argument("--no-clean", action="store_true", help="leave the noise in the text")
    shared.add_argument("--force", action="store_true", help="take out what is uncertain too")
    shared.add_argument(
        "--rules", type=_name, metavar="FILE", help="your own cleaning rules, one a line"
    )
    shared.add_argument("--repair", action="store_true", help="mend wrongly converted forms")
    shared.add_argument("--encoding", metavar="NAME", help="the files' encoding, if you know it")
    return shared


def _add_reading_options(parser: argparse.ArgumentParser) -> None:
    """Add how readings are shown."""
    plain = Choices()
    parser.add_argument("--ruby", choices=RUBIES, default="none")
    parser.add_argument("--ruby-for", choices=RUBY_POLICIES, default=plain.ruby_for)
    parser.add_argument("--ruby-level", type=int, choices=range(8), default=plain.ruby_level)
    parser.add_argument("--ruby-by", choices=("character", "word"), default=plain.ruby_by)
    parser.add_argument("--pinyin-style", choices=PINYIN_STYLES, default=plain.pinyin_style)
    parser.add_argument("--region", choices=("mainland", "taiwan"), default=plain.region)
    for name, words in (
        ("--sandhi", "一 and 不 as they are spoken"),
        ("--third-tones", "third tones as they are spoken"),
        ("--full-tones", "neutral tones in full"),
        ("--erhua", "儿 as the ending r"),
    ):
        parser.add_argument(name, action="store_true", help=words)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="reader",
        description="Qingdu 清讀, a desktop reader for Chinese.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"reader {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    shared = _shared()

    opening = commands.add_parser(
        "open", allow_abbrev=False, help="read in the window (the default)"
    )
    opening.add_argument("files", nargs="*", metavar="FILE|URL")
    opening.add_argument(
        "--separate", action="store_true", help="in a window of its own, whatever is open"
    )
    for deed, words in (
        ("install", "stand in the desktop's menu"),
        ("remove", "stand there no more"),
    ):
        opening.add_argument(f"--{deed}-desktop", action="store_true", help=words)

    cleaning = commands.add_parser(
        "clean", parents=[shared], allow_abbrev=False, help="print the cleaned text"
    )
    cleaning.add_argument("files", nargs="+", metavar="IN")
    cleaning.add_argument("-o", "--output", type=_name, metavar="OUT")
    cleaning.add_argument(
        "--report", type=_name, metavar="FILE", help="what was removed, one JSON a line"
    )

    analyzing = commands.add_parser(
        "analyze", parents=[shared], allow_abbrev=False, help="print the analysis"
    )
    analyzing.add_argument("files", nargs="*", metavar="IN")
    analyzing.add_argument("--jsonl", action="store_true", help="read JSON lines from stdin")
    analyzing.add_argument("--fields", type=_fields, metavar="a,b,…")

    exporting = commands.add_parser(
        "export", parents=[shared], allow_abbrev=False, help="write one document out"
    )
    exporting.add_argument("file", metavar="IN")
    every = (*FORMATS, *NAME_FORMATS, *STANDOFF)
    exporting.add_argument("--to", choices=every, required=True)
    exporting.add_argument("-o", "--output", type=_name, metavar="OUT", required=True)
    _add_reading_options(exporting)

    batch = commands.add_parser(
        "batch", parents=[shared], allow_abbrev=False, help="a whole folder, by several processes"
    )
    batch.add_argument("input", metavar="INDIR")
    batch.add_argument("output", metavar="OUTDIR")
    batch.add_argument("--jobs", type=int, metavar="N", help="how many processes")
    batch.add_argument("--to", choices=(*FORMATS, *NAME_FORMATS, *STANDOFF), default="jsonl")
    batch.add_argument("--fields", type=_fields, metavar="a,b,…")
    batch.add_argument("--ruby", choices=RUBIES, default="none")

    shot = commands.add_parser(
        "shot", parents=[shared], allow_abbrev=False, help="a picture of the window"
    )
    shot.add_argument("file", metavar="IN")
    shot.add_argument("-o", "--output", type=_name, metavar="PAGE.png", required=True)
    shot.add_argument("--size", type=_size, default=(1360, 900), metavar="WxH")
    shot.add_argument("--scale", type=int, choices=(1, 2), default=1)
    shot.add_argument("--theme", choices=THEMES, default="light")
    shot.add_argument("--view", choices=VIEWS, default="page")
    _add_reading_options(shot)
    return parser
