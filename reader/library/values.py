"""Values as SQLite keeps them."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from reader.core.choices import Choices

__all__ = ["choices_from", "loaded", "stored"]


def stored(value: Any) -> Any:  # noqa: ANN401 - a column holds anything
    """Return a value as SQLite takes it: text that is no UTF-8 (a lone surrogate) as bytes."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode("utf-8", "surrogatepass")
    return value


def loaded(value: Any) -> Any:  # noqa: ANN401 - a column holds anything
    """Return a value as it was before it was stored."""
    return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value


def choices_from(text: str) -> Choices:
    """Return the Choices of a JSON text; what is unknown or unfit keeps its default."""
    try:
        stored = json.loads(text)
    except ValueError:
        stored = {}
    if not isinstance(stored, dict):
        return Choices()
    hints = get_type_hints(Choices)
    known = {field.name for field in fields(Choices)}
    return Choices(
        **{name: v for name, v in stored.items() if name in known and _fits(v, hints[name])}
    )


def _fits(value: object, hint: object) -> bool:
    if get_origin(hint) is Literal:
        return value in get_args(hint)
    options = get_args(hint) or (hint,)
    return any(type(value) is option for option in options)
