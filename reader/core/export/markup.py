"""The paragraphs of a Page as elements of HTML, for every format that is HTML or XHTML inside."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from reader.core.export.inline import inline_html, targets
from reader.core.export.structure import Structure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from reader.core.export.inline import WritePlace
    from reader.core.page import Page, Paragraph

__all__ = ["STYLE", "Ways", "blocks", "language_of", "xml_text"]


class Ways(NamedTuple):
    """How a document calls what is in it: a picture by its index, a paragraph by its number.

    A picture without an address cannot be had. `in_books` has the words of EPUB used too.
    """

    picture: Callable[[int], str]
    place: WritePlace
    in_books: bool = False


_LANGUAGES = {
    "hans": "zh-Hans",
    "hant": "zh-Hant",
    "tw": "zh-Hant-TW",
    "twp": "zh-Hant-TW",
    "hk": "zh-Hant-HK",
}
STYLE = """\
h1 { font-size: 1.6em; line-height: 1.5; }
h2 { font-size: 1.35em; } h3 { font-size: 1.15em; } h4, h5, h6 { font-size: 1em; }
p { margin: 0 0 1em; white-space: pre-wrap; overflow-wrap: anywhere; }
p.meta { font-size: 0.9em; }
p.blank { min-height: 1em; margin: 0; }
rt { font-size: 0.5em; font-family: "Noto Sans", "Segoe UI", sans-serif; }
figure { margin: 1em 0; text-align: center; }
img { max-width: 100%; height: auto; }
sup { font-size: 0.6em; line-height: 0; }
a.noteref:empty::before { content: "注"; }
blockquote { margin: 0 0 1em 2em; }
li { margin: 0 0 0.4em; white-space: pre-wrap; }
table { border-collapse: collapse; margin: 0 0 1em; }
td, th { border-bottom: 1px solid; padding: 0.2em 0.8em 0.2em 0; vertical-align: top; }
"""
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    """Return text as it may stand in XML 1.0, `<`, `>` and `&` escaped.

    A control character or a half of a pair, which XML cannot hold, becomes U+FFFD.
    """
    return escape(_NO_XML.sub("\ufffd", text), quote=False)


def language_of(page: Page) -> str:
    """Return the language tag (BCP 47) of the script that is shown."""
    detected = page.article.script
    script: str = page.choices.script
    if page.choices.config is not None:
        return "zh"
    if script != "source":
        return _LANGUAGES[script]
    if detected.detected == "hant" and detected.variant_hint in {"tw", "hk"}:
        return _LANGUAGES[str(detected.variant_hint)]
    return _LANGUAGES.get(detected.detected, "zh")


def blocks(
    page: Page,
    numbers: Iterable[int],
    levels: Mapping[int, int],
    ways: Ways,
) -> Iterator[str]:
    """Yield the elements of paragraphs, one after the other well formed as XML too."""
    structure, named = Structure(), targets(page)
    for number in numbers:
        paragraph = page.paragraph(number)
        inside = inline_html(page, paragraph, xml_text, ways.place, in_books=ways.in_books)
        name = f' id="p{number}"' if number in named else ""
        tags = "".join(structure.open_for(paragraph))
        before = "".join(_figure(page, index, ways.picture) for index in paragraph.before)
        after = "".join(_figure(page, index, ways.picture) for index in paragraph.after)
        element = _element(paragraph, inside, name, levels.get(number, 0))
        yield f"{tags}{before}{element}{after}"
    yield from structure.close()


def _element(paragraph: Paragraph, inside: str, name: str, level: int) -> str:
    if paragraph.cell is not None:
        return f"<span{name}>{inside}</span>" if name else inside
    if level:
        return f"<h{level}{name}>{inside}</h{level}>"
    if paragraph.level:
        return f"<p{name}>{inside}</p>"
    if not paragraph.text.strip():
        return f'<p class="blank"{name}>{inside}</p>'
    kind = ' class="meta"' if paragraph.is_metadata else ""
    return f"<p{kind}{name}>{inside}</p>"


def _figure(page: Page, index: int, address_of: Callable[[int], str]) -> str:
    """Return a picture; one that cannot be had says what it shows, and is not fetched."""
    picture = page.article.content.pictures[index]
    alt = escape(page.shown(picture.alt)) if picture.alt else ""
    address = address_of(index)
    source = f' src="{escape(address)}"' if address else ""
    size = f' width="{picture.width}" height="{picture.height}"' if picture.width else ""
    return f'<figure><img{source} alt="{alt}"{size}/></figure>'
