"""Small documents in container formats, made by hand: what other programs write."""

from __future__ import annotations

from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

__all__ = ["docx", "epub", "fb2", "pdf", "zipped"]


def zipped(entries: dict[str, str | bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            stored = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
            archive.writestr(name, content, stored)
    return buffer.getvalue()


def epub(
    chapters: list[str],
    *,
    contents: list[str] | None = None,
    head: str = "<dc:title>書</dc:title>",
    ncx: bool = False,
    more: dict[str, str | bytes] | None = None,
) -> bytes:
    """Return a book whose chapters are given as the inside of body elements."""
    items = [
        f'<item id="c{n}" href="text/c%20{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in range(len(chapters))
    ]
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    entries: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:'
        'container"><rootfiles><rootfile full-path="OEBPS/book.opf" '
        'media-type="application/oebps-package+xml"/></rootfiles></container>',
    }
    if contents and not ncx:
        items.append(
            '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        )
        links = "".join(
            f'<li><a href="text/c%20{n}.xhtml">{title}</a></li>'
            for n, title in enumerate(contents)
        )
        entries["OEBPS/nav.xhtml"] = (
            f'<html xmlns:epub="x"><body><nav epub:type="toc"><ol>{links}</ol></nav></body></html>'
        )
        spine = '<itemref idref="nav"/>' + spine
    elif contents:
        items.append('<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>')
        points = "".join(
            f"<navPoint><navLabel><text>{title}</text></navLabel>"
            f'<content src="text/c%20{n}.xhtml"/></navPoint>'
            for n, title in enumerate(contents)
        )
        entries["OEBPS/toc.ncx"] = f"<ncx><navMap>{points}</navMap></ncx>"
    entries["OEBPS/book.opf"] = (
        '<package xmlns="http://www.idpf.org/2007/opf" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{head}</metadata>'
        f"<manifest>{''.join(items)}</manifest><spine>{spine}</spine></package>"
    )
    for n, inside in enumerate(chapters):
        entries[f"OEBPS/text/c {n}.xhtml"] = (
            '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
            f"<head><title>{n}</title></head><body>{inside}</body></html>"
        )
    return zipped(entries | (more or {}))


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body: str, more: dict[str, str | bytes] | None = None) -> bytes:
    """Return a Word document with the given inside of `w:body`."""
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": '<Relationships><Relationship Type="http://x/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        }
        | (more or {})
    )


def fb2(body: str, info: str = "") -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><description>'
        f"<title-info>{info}</title-info></description><body>{body}</body></FictionBook>"
    ).encode()


def pdf(
    pages: list[list[tuple[float, float, str]]],
    size: float = 12,
    outline: list[tuple[str, int, float]] | None = None,
    links: list[tuple[int, tuple[float, float, float, float], str | tuple[int, float]]]
    | None = None,
) -> bytes:
    """Return a PDF file with texts at places in points; Chinese by a font that is not inside.

    `outline` names titles, pages and heights; `links` pages, boxes, and addresses or places.
    """
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>",
        b"",
        (
            b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
            b"/DescendantFonts[4 0 R]>>"
        ),
        (
            b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo"
            b"<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 5 0 R>>"
        ),
        (
            b"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]"
            b"/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>"
        ),
    ]
    objects.append(b"<</Type/Outlines>>")
    kids: list[int] = []
    first_page = len(objects) + 2
    for number, page in enumerate(pages):
        annotations = b"".join(
            b"<</Type/Annot/Subtype/Link/Rect[%s]%s>>"
            % (
                " ".join(map(str, box)).encode(),
                b"/A<</S/URI/URI(%s)>>" % way.encode()
                if isinstance(way, str)
                else b"/Dest[%d 0 R/XYZ 0 %d 0]" % (first_page + 2 * way[0], way[1]),
            )
            for at, box, way in links or []
            if at == number
        )
        drawn = "".join(
            f"BT /F1 {size} Tf {x} {y} Td <{text.encode('utf-16-be').hex()}> Tj ET\n"
            for x, y, text in page
        ).encode()
        objects.append(b"<</Length %d>>stream\n%sendstream" % (len(drawn), drawn))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R>>>>/Annots[%s]>>" % (len(objects), annotations)
        )
        kids.append(len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (
        len(kids),
        b" ".join(b"%d 0 R" % kid for kid in kids),
    )
    begin = len(objects) + 1
    for number, (title, page, top) in enumerate(outline or []):
        following = (
            b"/Next %d 0 R" % (begin + number + 1) if number + 1 < len(outline or []) else b""
        )
        objects.append(
            b"<</Title<feff%s>/Parent 6 0 R/Dest[%d 0 R/XYZ 0 %d 0]%s>>"
            % (title.encode("utf-16-be").hex().encode(), kids[page], top, following)
        )
    if outline:
        objects[5] = b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (
            begin,
            len(objects),
            len(outline),
        )
    out = bytearray(b"%PDF-1.4\n")
    places: list[int] = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%sendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table)
    return bytes(out)


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in texts)
