"""EPUB 2 and 3: the chapters of the spine, one after the other, with their headings and ruby.

Follows EPUB 3.3 (package document, navigation document) and OPF 2.0 with its NCX. Addresses are
resolved inside the container only; scripts and styles are not read, pictures when they are shown.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from reader.core.article import Encoding, Metadata, Source
from reader.core.errors import Damaged, Locked
from reader.core.source.addresses import of_chapter, resolve
from reader.core.source.archive import Archive, is_archive
from reader.core.source.decode import decode
from reader.core.source.extract import filled, tokens_of
from reader.core.source.head import declared_encoding
from reader.core.source.lines import lines_of
from reader.core.source.marked import Mark
from reader.core.source.pixels import sized
from reader.core.source.xml import local_name, parse
from reader.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.core.source.lines import Line
    from reader.core.source.xml import Element

__all__ = ["load", "sniff"]

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
_FONT_OBFUSCATION = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_DEEPEST = 6
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)")
_UNNAMED = re.compile(r"(?:unknown|untitled|未知|佚名)\Z", re.IGNORECASE)


def sniff(data: bytes, name: str) -> bool:  # noqa: ARG001 - the content says it
    """Return whether the bytes are an EPUB container."""
    return is_archive(data) and (
        b"mimetypeapplication/epub+zip" in data[:100] or b"META-INF/container.xml" in data
    )


class _Item(NamedTuple):
    """An entry of the manifest: its name in the container, media type and properties."""

    path: str
    media: str
    properties: str


class _Place(NamedTuple):
    """A line of the book's contents: file, level from 1, title, and its place in the file."""

    path: str
    level: int
    title: str
    name: str = ""


def load(data: bytes, name: str, encoding: str | None) -> Source:
    """Read a book; raise Damaged, Locked or TooMuch, or what `decode` raises for a chapter."""
    book = _Book(Archive(data))
    lines: list[Line] = []
    places: list[tuple[int, int, str]] = []
    contents = book.contents()
    for path in book.chapters():
        found = _lines(book.archive.read(path), encoding, path)
        names = _named(found)
        places += (
            (len(lines) + names.get(place.name, 0), place.level, place.title)
            for place in contents
            if place.path == path
        )
        lines += found
    source = Source("", name, "epub", Encoding("utf-8", 1.0), metadata=book.metadata())
    return sized(filled(source, lines, places), book.archive.head)


def _lines(data: bytes, encoding: str | None, path: str) -> list[Line]:
    """Return the lines of a chapter; the first of them bears the chapter's own name."""
    text, _ = decode(data, encoding, declared=declared_encoding(data))
    lines = of_chapter(lines_of(tokens_of(text)), path)
    if lines:
        lines[0] = replace(lines[0], marks=(Mark("anchor", 0, 0, f"{path}#"), *lines[0].marks))
    return lines


def _named(lines: list[Line]) -> dict[str, int]:
    """Return on which lines of a chapter its named places are."""
    return {
        mark.value.partition("#")[2]: number
        for number, line in enumerate(lines)
        for mark in line.marks
        if mark.kind == "anchor"
    }


class _Book:
    """The package document of a book, and what it names."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._opf = _opf_path(archive)
        self._package = parse(archive.read(self._opf), Sentence("the list of the book's parts"))
        self._items: dict[str, _Item] = {}
        for item in self._all("item"):
            path = resolve(self._opf, item.get("href", ""))
            media, properties = item.get("media-type", ""), item.get("properties", "")
            self._items[item.get("id", "")] = _Item(path, media, properties)
        self._refuse_locked()

    def _all(self, name: str) -> Iterator[Element]:
        return (element for element in self._package.iter() if local_name(element) == name)

    def _refuse_locked(self) -> None:
        """Raise Locked when chapters are encrypted; obfuscated fonts lock nothing."""
        if _ENCRYPTION not in self.archive:
            return
        pages = {item.path for item in self._items.values() if item.media in _PAGES}
        root = parse(self.archive.read(_ENCRYPTION), Sentence("the list of the book's locks"))
        for data in root.iter():
            if local_name(data) != "EncryptedData":
                continue
            inside = {local_name(element): element for element in data.iter()}
            method, target = inside.get("EncryptionMethod"), inside.get("CipherReference")
            if method is not None and method.get("Algorithm") in _FONT_OBFUSCATION:
                continue
            if target is not None and unquote(target.get("URI", "")) in pages:
                raise Locked("the book is locked by digital rights: only its own shop opens it")

    def chapters(self) -> list[str]:
        """Return the names of the chapters in reading order, the contents left out."""
        found: list[str] = []
        for reference in self._all("itemref"):
            item = self._items.get(reference.get("idref", ""))
            if item is None or item.media not in _PAGES or "nav" in item.properties.split():
                continue
            if item.path in self.archive and item.path not in found:
                found.append(item.path)
        if not found:
            raise Damaged("the book names no chapter that is in it: get the file anew")
        return found

    def contents(self) -> list[_Place]:
        """Return the book's table of contents, from its navigation document or its NCX."""
        for item in self._items.values():
            if "nav" in item.properties.split() and item.path in self.archive:
                return _places_of_nav(self.archive.read(item.path), item.path)
        for item in self._items.values():
            if item.media == "application/x-dtbncx+xml" and item.path in self.archive:
                return _places_of_ncx(self.archive.read(item.path), item.path)
        return []

    def metadata(self) -> Metadata:
        """Return title, authors and date of the book."""
        given: dict[str, list[str]] = {}
        for name in ("title", "creator", "date"):
            for element in self._all(name):
                text = " ".join("".join(element.itertext()).split())
                if text and not _UNNAMED.match(text):
                    given.setdefault(name, []).append(text)
        return Metadata(
            title=next(iter(given.get("title", [])), None),
            author="、".join(given.get("creator", [])[:5]) or None,
            published=_date(given.get("date", [""])[0]),
        )


def _date(text: str) -> str | None:
    match = _DATE.match(text)
    return match.group() if match else None


def _opf_path(archive: Archive) -> str:
    if _CONTAINER in archive:
        for element in parse(archive.read(_CONTAINER), Sentence("the book's container")).iter():
            path = element.get("full-path") if local_name(element) == "rootfile" else None
            if path and path in archive:
                return str(path)
    for path in archive.names:
        if path.endswith(".opf"):
            return path
    raise Damaged("the book has no list of its parts: get the file anew")


def _places_of_nav(data: bytes, path: str) -> list[_Place]:
    """Return the links of the first list of the navigation document, which is the contents."""
    text, _ = decode(data, declared=declared_encoding(data))
    places: list[_Place] = []
    depth, address, title = 0, None, ""
    for token in tokens_of(text):
        if token.value == "ol" and token.kind != "text":
            depth += 1 if token.kind == "start" else -1
        elif token.kind == "end" and token.value == "nav" and places:
            break
        elif token.value == "a" and token.kind == "start":
            address, title = _href(token.attributes), ""
        elif token.value == "a" and token.kind == "end" and address:
            level = min(max(depth, 1), _DEEPEST)
            name = unquote(address.partition("#")[2])
            places.append(_Place(resolve(path, address), level, " ".join(title.split()), name))
            address = None
        elif token.kind == "text":
            title += token.value
    return [place for place in places if place.title]


def _href(attributes: str) -> str | None:
    match = re.search(r"href\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", attributes)
    return (match.group(1) or match.group(2)) if match else None


def _places_of_ncx(data: bytes, path: str) -> list[_Place]:
    places: list[_Place] = []

    def walk(point: Element, level: int) -> None:
        children = {local_name(child): child for child in reversed(point)}
        label, content = children.get("navLabel"), children.get("content")
        title = " ".join("".join(label.itertext()).split()) if label is not None else ""
        if title and content is not None:
            address = content.get("src", "")
            name = unquote(address.partition("#")[2])
            places.append(_Place(resolve(path, address), level, title, name))
        for child in point:
            if local_name(child) == "navPoint":
                walk(child, min(level + 1, _DEEPEST))

    for top in parse(data, Sentence("the book's contents")).iter():
        if local_name(top) == "navMap":
            for point in top:
                if local_name(point) == "navPoint":
                    walk(point, 1)
    return places
