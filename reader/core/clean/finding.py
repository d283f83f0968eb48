"""What one stage of cleaning hands over: the lowest module of the cleaning stage."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.core.article import Annotation
    from reader.core.edits import Edit

__all__ = ["Finding"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a stage found in its text.

    `edits` and `suggestions` have offsets in the text that the stage was given, `annotations`
    in the text after the edits. `family` is a verdict's kind; `parameters` say more of it.
    `others` are families that it was mixed with.
    """

    family: str
    edits: tuple[Edit, ...] = ()
    suggestions: tuple[Edit, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    confidence: float = 1.0
    parameters: Mapping[str, object] = field(default_factory=dict)
    others: tuple[str, ...] = ()
