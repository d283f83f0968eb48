"""The paragraphs of a Page as elements of HTML, for every format that is HTML or XHTML inside."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from reader.core.export.ruby import ruby_html

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reader.core.page import Page

__all__ = ["STYLE", "blocks", "language_of", "xml_text"]

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


def blocks(page: Page, numbers: Iterable[int], levels: Mapping[int, int]) -> Iterator[str]:
    """Yield one element a paragraph, well formed as XML too."""
    for number in numbers:
        paragraph = page.paragraph(number)
        inside = ruby_html(paragraph, xml_text)
        level = levels.get(number)
        if level:
            yield f"<h{level}>{inside}</h{level}>"
        elif not paragraph.text.strip():
            yield f'<p class="blank">{inside}</p>'
        else:
            kind = ' class="meta"' if paragraph.is_metadata else ""
            yield f"<p{kind}>{inside}</p>"
