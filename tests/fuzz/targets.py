"""What is fuzzed: every loader and the cleaner, with the samples that the mutations start from.

A target takes bytes and returns nothing; a ReaderError is an answer, anything else is a fault.
"""

from __future__ import annotations

import json
import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from containers import W, docx, epub, fb2, pdf, zipped

from reader.core.choices import Choices
from reader.core.edits import apply_edits, revert_edits
from reader.core.errors import ReaderError
from reader.core.pipeline import clean_source
from reader.core.source import from_text, load_bytes

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

__all__ = ["SAMPLES", "TARGETS", "mutated"]

HTML = (
    "<!DOCTYPE html><html><head><meta charset=utf-8><title>題</title></head><body><h1>題</h1>"
    "<p>他在<ruby>銀<rt>yín</rt></ruby>行&nbsp;&ldo;工作&#x4e2d;</p><script>x()</script></body>"
)
NOISY = (
    "协作(zuo)(zuo)(zuo)，20家(次(ci))。當(dāng)?shù)馗刹咳罕姷臒崆闅g迎。春chūn天tiān\n"
    "来源：新华社 2018年3月28日\n锟斤拷&nbsp;\u200b上一页 1 2 3 下一页\n"
    "ㄓㄨㄥ ㄨㄣˊ\n請記住本站域名"
)
MARKDOWN = "# 題\n\n- **甲**乙 [x](y)\n\n> 丙\n\n| a | b |\n|--|--|\n| 一 | 二 |\n"
SRT = "1\n00:00:01,000 --> 00:00:02,500\n你好\n\n2\n00:00:03,000 --> 00:00:04,000\n再见\n"
ASS = (
    "[Script Info]\nScriptType: v4.00+\n\n[Events]\n"
    "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
    "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\b1}你好\\N世界\n"
)
RUBY = (
    "<w:p><w:r><w:ruby><w:rt><w:r><w:t>yín</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>銀</w:t></w:r>"
    f"</w:rubyBase></w:ruby></w:r></w:p><!-- {W} -->"
)
SAMPLES: dict[str, tuple[str, bytes]] = {
    "text": ("x.txt", NOISY.encode()),
    "gb18030": ("x.txt", "广州的春天，下雨。".encode("gb18030")),
    "utf-16": ("x.txt", "广州的春天，下雨。".encode("utf-16")),
    "html": ("x.html", HTML.encode()),
    "markdown": (
        "x.md",
        MARKDOWN.encode(),
    ),
    "srt": ("x.srt", SRT.encode()),
    "ass": ("x.ass", ASS.encode()),
    "fb2": ("x.fb2", fb2("<section><title><p>題</p></title><p>甲</p></section>")),
    "epub": ("x.epub", epub(["<h1>題</h1><p>甲</p>", "<p>乙</p>"], contents=["題", "乙"])),
    "docx": ("x.docx", docx(RUBY)),
    "zip": ("x.zip", zipped({"a.txt": "甲", "b.html": HTML})),
    "pdf": ("x.pdf", pdf([[(66, 700, "甲乙丙丁")]])),
    "json": ("x.json", json.dumps({"schema": "reader/1", "text": "甲"}).encode()),
}
"""A name and bytes for each format."""

_TOKENS = tuple(
    token.encode()
    for token in (
        "<", ">", "&", "&#", ";", "</p>", "<ruby>", "<rt>", "(", ")", "（", "(zhong)", "\0", "\n",
        "\r", "￹", "￺", "￻", "\U00020000", "锟斤拷", "?", "-->", "]]>", "<!--", "{", "}", "[", "*",
        "zhōng", "ㄓ", "\u200b", "\ufeff", "\u202e",
    )
)  # fmt: skip


def _loads(name: str) -> Callable[[bytes], None]:
    def target(data: bytes) -> None:
        try:
            source = load_bytes(data, name)
        except ReaderError:
            return
        assert len(source.text) >= max((a.end for a in source.annotations), default=0)
        assert len(source.text) >= max((h.end for h in source.headings), default=0)

    return target


def _cleans(data: bytes) -> None:
    article = clean_source(from_text(data.decode("utf-8", "replace")), Choices())
    assert apply_edits(article.source.text, article.edits) == article.text
    assert revert_edits(article.text, article.edits) == article.source.text


def _part_of(
    make: Callable[[dict[str, str | bytes]], bytes], part: str
) -> Callable[[bytes], None]:
    """Return a target that changes one part of a container and leaves the container whole."""
    target = _loads("x")
    return lambda data: target(make({part: data}))


PARTS = {
    "epub-package": (lambda more: epub(["<p>甲</p>"], more=more), "OEBPS/book.opf"),
    "epub-chapter": (lambda more: epub(["<p>甲</p>"], more=more), "OEBPS/text/c 0.xhtml"),
    "epub-contents": (
        lambda more: epub(["<p>甲</p>"], contents=["題"], more=more),
        "OEBPS/nav.xhtml",
    ),
    "docx-text": (lambda more: docx(RUBY, more), "word/document.xml"),
}
for _kind, (_make, _part) in PARTS.items():
    with ZipFile(BytesIO(_make({}))) as _archive:
        SAMPLES[_kind] = ("x", _archive.read(_part))

TARGETS: dict[str, Callable[[bytes], None]] = {
    **{kind: _loads(name) for kind, (name, _) in SAMPLES.items()},
    **{kind: _part_of(*part) for kind, part in PARTS.items()},
    "clean": _cleans,
}
"""Each loader by the name of its sample, and `clean`, which begins with the sample `text`."""


def mutated(data: bytes, rng: random.Random) -> bytes:
    """Return the bytes with one to six changes: cut, doubled, turned, put in."""
    made = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(made) + 1)
        end = min(len(made), at + rng.choice((1, 2, 8, 64, 512)))
        change = rng.randrange(6)
        if change == 0:
            del made[at:end]
        elif change == 1:
            made[at:at] = made[at:end] * rng.choice((1, 2, 50))
        elif change == 2 and at < len(made):
            made[at] ^= 1 << rng.randrange(8)
        elif change == 3:
            made[at:at] = rng.choice(_TOKENS) * rng.choice((1, 1, 3, 300))
        elif change == 4:
            made[at:at] = rng.randbytes(rng.choice((1, 2, 4)))
        else:
            made[at:end] = bytes(reversed(made[at:end]))
        if len(made) > 1 << 18:
            del made[1 << 18 :]
    return bytes(made)
