"""HTML: one page that stands alone, with ruby, light and dark."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reader.core.export.headings import title_number
from reader.core.export.ruby import ruby_html

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["language_of", "write"]

_LANGUAGES = {
    "hans": "zh-Hans",
    "hant": "zh-Hant",
    "tw": "zh-Hant-TW",
    "twp": "zh-Hant-TW",
    "hk": "zh-Hant-HK",
}
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
h1 { font-size: 1.6em; line-height: 1.5; }
p { margin: 0 0 1em; white-space: pre-wrap; overflow-wrap: anywhere; }
p.meta, rt { color: var(--faint); }
p.meta { font-size: 0.9em; }
p.blank { min-height: 1em; margin: 0; }
rt { font-size: 0.5em; font-family: "Noto Sans", "Segoe UI", sans-serif; }
"""


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


def write(page: Page) -> str:
    """Return the page as HTML; every sign of the text is escaped, nothing is loaded."""
    heading = title_number(page)
    given = page.article.metadata.title
    title = page.shown(given) if given else page.paragraph(0).text[:60]
    body = [f"<h1>{escape(title)}</h1>"] if given and heading is None else []
    for number in range(len(page)):
        paragraph = page.paragraph(number)
        inside = ruby_html(paragraph)
        if number == heading:
            body.append(f"<h1>{inside}</h1>")
        elif not paragraph.text.strip():
            body.append(f'<p class="blank">{inside}</p>')
        else:
            kind = ' class="meta"' if paragraph.is_metadata else ""
            body.append(f"<p{kind}>{inside}</p>")
    return _DOCUMENT.format(
        language=language_of(page),
        title=escape(title),
        style=_STYLE,
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
