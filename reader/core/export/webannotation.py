"""W3C Web Annotation: one JSON-LD page of annotations that point into the text.

https://www.w3.org/TR/annotation-model/. A target is found by its position (code points, as the
recommendation counts) and, where the text moved, by the quote and what stands around it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from reader.core.export.entities import shown_entities

if TYPE_CHECKING:
    from reader.core.export.entities import Shown
    from reader.core.page import Page

__all__ = ["write"]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 16
"""Code points quoted before and after a name."""


def write(page: Page) -> str:
    """Return an AnnotationPage with one annotation an entity."""
    shown = shown_entities(page)
    source = f"urn:sha256:{page.article.source.digest}"
    items = [_annotation(shown, at, source) for at in range(len(shown.entities))]
    made = {
        "@context": CONTEXT,
        "id": f"{source}#names",
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": items,
    }
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _annotation(shown: Shown, at: int, source: str) -> dict[str, Any]:
    entity = shown.entities[at]
    start, end = entity["start"], entity["end"]
    body = [{"type": "TextualBody", "purpose": "classifying", "value": entity["type"]}]
    value = entity.get("normalized")
    if value is not None:
        body.append(
            {
                "type": "TextualBody",
                "purpose": "describing",
                "value": value if isinstance(value, str) else json.dumps(value),
            }
        )
    if (full := entity.get("mentions_of")) is not None:
        body.append(
            {
                "type": "SpecificResource",
                "purpose": "linking",
                "source": f"{source}#name-{full + 1}",
            }
        )
    return {
        "id": f"{source}#name-{at + 1}",
        "type": "Annotation",
        "motivation": "classifying",
        "body": body,
        "target": {
            "source": source,
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {
                    "type": "TextQuoteSelector",
                    "exact": entity["text"],
                    "prefix": shown.text[max(0, start - AROUND) : start],
                    "suffix": shown.text[end : end + AROUND],
                },
            ],
        },
    }
