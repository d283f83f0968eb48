"""The words of a text as a table for spreadsheets (CSV), or for Anki and programs (TSV)."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from reader.core.export.vocabulary import COLUMNS, rows

if TYPE_CHECKING:
    from reader.core.page import Page

__all__ = ["write_csv", "write_tsv"]

_FORMULA = tuple("=+-@\t\r＝＋－＠")


def write_csv(page: Page) -> str:
    """Return a table with commas (RFC 4180) and a byte order mark, as spreadsheets want it.

    A field that a spreadsheet would take for a formula has an apostrophe before it.
    """
    made = StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows(page):
        writer.writerow(f"'{field}" if field.startswith(_FORMULA) else field for field in row)
    return "\ufeff" + made.getvalue()


def write_tsv(page: Page) -> str:
    """Return a table with tabs; its first lines tell Anki what it is, and are comments else.

    https://docs.ankiweb.net/importing/text-files.html
    """
    head = f"#separator:tab\n#html:false\n#columns:{chr(9).join(COLUMNS)}\n"
    lines = ("\t".join(" ".join(field.split()) for field in row) for row in rows(page))
    return head + "".join(f"{line}\n" for line in lines)
