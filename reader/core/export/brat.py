"""brat's standoff format: the text, its annotations, and the configuration that names them.

https://brat.nlplab.org/standoff.html. Offsets are code points of the text beside it.
"""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from pathlib import PurePath
from typing import TYPE_CHECKING

from reader.core.article import ENTITY_TYPES
from reader.core.export.entities import shown_entities

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.core.export.entities import Shown
    from reader.core.page import Page

__all__ = ["files", "write"]

SHORT = "Short_form_of"
_CONFIGURATION = "\n".join(
    (
        "[entities]",
        *ENTITY_TYPES,
        "",
        "[relations]",
        f"{SHORT}\tArg1:<ENTITY>, Arg2:<ENTITY>",
        "",
        "[events]",
        "",
        "[attributes]",
        "",
    )
)
_DATE = (1980, 1, 1, 0, 0, 0)
"""The same input gives the same bytes."""


def files(page: Page) -> Mapping[str, str]:
    """Return the files by name: the text, its annotations, the configuration."""
    shown = shown_entities(page)
    stem = PurePath(shown.name).stem or "text"
    return {
        f"{stem}.txt": shown.text,
        f"{stem}.ann": _annotations(shown),
        "annotation.conf": _CONFIGURATION,
    }


def write(page: Page) -> bytes:
    """Return the files in one ZIP archive."""
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files(page).items():
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("utf-8", "backslashreplace"))
    return data.getvalue()


def _annotations(shown: Shown) -> str:
    lines: list[str] = []
    notes: list[str] = []
    relations: list[str] = []
    for at, entity in enumerate(shown.entities, 1):
        start, end, type_ = entity["start"], entity["end"], entity["type"]
        lines.append(f"T{at}\t{type_} {start} {end}\t{entity['text']}")
        if (value := entity.get("normalized")) is not None:
            note = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            notes.append(f"#{len(notes) + 1}\tAnnotatorNotes T{at}\t{note}")
        if (full := entity.get("mentions_of")) is not None:
            relations.append(f"R{len(relations) + 1}\t{SHORT} Arg1:T{at} Arg2:T{full + 1}")
    return "".join(f"{line}\n" for line in (*lines, *relations, *notes))
