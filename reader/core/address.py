"""What is an address of the web, and what the name of a file."""

from __future__ import annotations

import re

__all__ = ["is_address"]

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def is_address(name: str) -> bool:
    """Return whether a name is an address of the web and not of a file."""
    return bool(_ADDRESS.match(name))
