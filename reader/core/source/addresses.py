"""What the addresses in a document mean: places in it, places of the web, entries beside it.

A place is named by the file it is in and its own name: `chapter.xhtml#note1`.
"""

from __future__ import annotations

from dataclasses import replace
from posixpath import basename, dirname, join, normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin

from reader.core.address import is_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.core.source.lines import Line
    from reader.core.source.marked import Mark

__all__ = ["of_chapter", "of_page", "resolve"]


def resolve(base: str, address: str) -> str:
    """Return the name in the container that an address means; never a place outside of it."""
    path = unquote(address.partition("#")[0])
    return normpath(join(dirname(base), path)) if path else base


def of_page(lines: Iterable[Line], name: str) -> list[Line]:
    """Return the lines of a page that is alone, known by its file's name or address."""
    return _renamed(lines, lambda mark: _on_page(mark, name))


def of_chapter(lines: Iterable[Line], path: str) -> list[Line]:
    """Return the lines of a file of a container; it bears its own name as a place."""
    return _renamed(lines, lambda mark: _in_container(mark, path))


def _renamed(lines: Iterable[Line], rename: Callable[[Mark], Mark]) -> list[Line]:
    return [
        replace(line, marks=tuple(map(rename, line.marks))) if line.marks else line
        for line in lines
    ]


def _on_page(mark: Mark, name: str) -> Mark:
    if mark.picture is not None:
        source = mark.picture.source
        if is_address(name) and not source.startswith("data:"):
            return mark._replace(picture=mark.picture._replace(source=_joined(name, source)))
        return mark
    if mark.kind in {"anchor", "end"}:
        return mark._replace(value=f"#{mark.value}")
    path, _, place = mark.value.partition("#")
    here = {"", name, basename(name)}
    if place and unquote(path) in here:
        return mark._replace(value=f"#{unquote(place)}")
    return mark._replace(value=_joined(name, mark.value) if is_address(name) else mark.value)


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _in_container(mark: Mark, path: str) -> Mark:
    if mark.picture is not None:
        source = mark.picture.source
        if ":" in source or source.startswith("//"):
            return mark
        return mark._replace(picture=mark.picture._replace(source=resolve(path, source)))
    if mark.kind in {"anchor", "end"}:
        return mark._replace(value=f"{path}#{mark.value}")
    if ":" in mark.value.partition("/")[0]:
        return mark
    place = unquote(mark.value.partition("#")[2])
    return mark._replace(value=f"{resolve(path, mark.value)}#{place}")
