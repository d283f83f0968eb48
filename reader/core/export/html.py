"""HTML: one page that stands alone, with ruby, light and dark."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reader.core.export.headings import heading_levels, title_number
from reader.core.export.markup import STYLE, Ways, blocks, language_of
from reader.core.export.pictures import DataAddresses

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["write"]

_STYLE = """\
:root { color-scheme: light dark; --ink: #1f1d1a; --paper: #fcfaf6; --faint: #6b655c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4dfd6; --paper: #1b1a18; --faint: #a39c90; }
}
body { background: var(--paper); color: var(--ink); margin: 0;
  font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
body:lang(zh-Hant) {
  font-family: "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif; }
article { max-width: 38em; margin: 0 auto; padding: 3em 1.5em; line-height: 1.9; }
article.ruby { line-height: 2.6; }
p.meta, rt { color: var(--faint); }
"""


def write(page: Page) -> str:
    """Return the page as HTML; every sign of the text is escaped, nothing is loaded.

    Pictures are written in it.
    """
    given = page.article.metadata.title
    title = page.shown(given) if given else page.paragraph(0).text[:60]
    body = [f"<h1>{escape(title)}</h1>"] if given and title_number(page) is None else []
    ways = Ways(DataAddresses(page).of, "#p{}".format)
    body += blocks(page, range(len(page)), heading_levels(page), ways)
    return _DOCUMENT.format(
        language=language_of(page),
        title=escape(title),
        style=_STYLE + STYLE,
        kind="" if page.choices.ruby == "none" else ' class="ruby"',
        body="\n".join(body),
    )


_DOCUMENT = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<article{kind}>
{body}
</article>
</body>
</html>
"""
