"""XML without entities, document types or network: the only door to lxml."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from reader.core.errors import Damaged

if TYPE_CHECKING:
    from reader.core.wording import Sentence

__all__ = ["Element", "children_of", "local_name", "parse", "value_of", "written"]

Element: TypeAlias = Any
"""An element of lxml's tree; lxml gives no types."""


def parse(data: bytes, what: Sentence) -> Element:
    """Return the root element of an XML document; `what` names it in the message.

    Raise Damaged when it is not well formed, is deeper than 256 levels, or makes use of
    entities of its own: nothing is ever guessed, since what a guess loses is not seen.
    """
    from lxml import etree  # noqa: PLC0415 - plain text needs none

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Damaged("%1 is broken: get the file anew", what) from error


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace; empty for an entity."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def value_of(element: Element, name: str = "val") -> str:
    """Return an attribute, whatever namespace its document gives it."""
    for key, value in element.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""


def children_of(element: Element) -> dict[str, Element]:
    """Return the first child of each name."""
    return {local_name(child): child for child in reversed(element)}


def written(root: Element) -> bytes:
    """Return an element and all in it as a document in UTF-8."""
    from lxml import etree  # noqa: PLC0415 - as above

    return bytes(etree.tostring(root, encoding="utf-8"))
