"""Work on a long text in steps, between which something else may be done, or the work left."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import TypeVar

    Made = TypeVar("Made")
    Steps = Generator[float, None, Made]
    """Each step yields the part of the work that is done, 0..1."""

__all__ = ["finished"]


def finished(steps: Steps[Made]) -> Made:
    """Do all steps at once; return what they make."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            made: Made = done.value
            return made
