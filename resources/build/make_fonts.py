"""Make the fonts in resources/fonts: subsets of open fonts, without hints, under names of our own.

    python resources/build/make_fonts.py SERIF_SC SERIF_TC SANS_SC SANS_TC ANDIKA [FOLDER]

They are the regular weights of Noto Serif SC and TC and Noto Sans SC and TC, .otf, and of Andika,
.ttf; resources/fonts/README.md says where they come from. The OFL reserves the names of the
sources, so every subset gets another. Needs fonttools.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fontTools import subset

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

PUNCTUATION = {
    *range(0x20, 0x7F),  # ASCII
    *range(0xA0, 0x180),  # Latin-1, Latin Extended-A
    *(ord(c) for c in "ǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǸǹǺǻḾḿẼẽ"),
    *range(0x2C6, 0x2DE),  # tone letters
    *range(0x391, 0x3CA),  # Greek
    *range(0x410, 0x450),  # Cyrillic
    *range(0x2010, 0x2070),  # general punctuation
    *range(0x20A0, 0x20C0),  # currency
    *range(0x2100, 0x2150),  # ℃ № ™
    *range(0x2150, 0x2190),  # fractions, Roman numerals
    *range(0x2190, 0x21A0),  # arrows
    *range(0x2200, 0x2270),  # mathematics
    *range(0x2460, 0x2500),  # circled numbers
    *range(0x2500, 0x2600),  # boxes, shapes
    0x2605,
    0x2606,
    *range(0x3000, 0x3040),  # CJK punctuation, 〇
    *range(0x3041, 0x3100),  # kana
    *range(0x3105, 0x3130),  # bopomofo
    *range(0x31A0, 0x31C0),  # bopomofo extended
    *range(0x3220, 0x3260),  # ㈠
    *range(0x3380, 0x33E0),  # ㎏
    *range(0xFE10, 0xFE1A),
    *range(0xFE30, 0xFE50),  # vertical and compatibility forms
    *range(0xFF01, 0xFF61),  # full width
    *range(0xFFE0, 0xFFE7),
}
LATIN_QUOTES = {0x2018: 0xE018, 0x2019: 0xE019, 0x201C: 0xE01C, 0x201D: 0xE01D}
"""Quotation marks as wide as in Latin text, which the sources keep behind a feature."""
PINYIN = {
    *range(0x20, 0x7F),
    *(ord(c) for c in "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêếềńňǹḿẑĉŝŋ"),
    *(ord(c) for c in "ĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙǕǗǙǛÜÊẾỀŃŇǸḾẐĈŜŊ"),
    *(ord(c) for c in "\u0300\u0301\u0302\u0304\u0306\u0308\u030c·ˉˊˇˋ˙–—’“”…"),
}


def hanzi(encoding: str, leads: range, trails: range) -> set[int]:
    """Return the URO characters of a two-byte set."""
    pairs = (bytes([a, b]).decode(encoding, "ignore") for a in leads for b in trails)
    return {ord(c) for c in pairs if c and "\u4e00" <= c <= "\u9fff"}


def cut(source: str, characters: set[int], features: list[str]) -> TTFont:
    options = subset.Options()
    options.hinting = False
    options.layout_features = features
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["DSIG", "Silt"]
    font = subset.load_font(source, options)
    quotes = narrow_quotes(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters, glyphs=list(quotes.values()))
    subsetter.subset(font)
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format in {4, 12}:
            table.cmap |= quotes
    return font


def narrow_quotes(font: TTFont) -> dict[int, str]:
    """Return the glyphs of the feature pwid under our private code points."""
    known, found = font.getBestCmap(), {}
    if "GSUB" not in font:
        return found
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "pwid":
            continue
        for number in record.Feature.LookupListIndex:
            for part in table.LookupList.Lookup[number].SubTable:
                mapping = getattr(getattr(part, "ExtSubTable", part), "mapping", {})
                for quote, private in LATIN_QUOTES.items():
                    if known[quote] in mapping:
                        found[private] = mapping[known[quote]]
    return found


def rename(font: TTFont, family: str, origin: str) -> None:
    """Put our family in every place that carries a reserved name; keep whose work it is."""
    script = family.replace(" ", "") + "-Regular"
    kept = {n.nameID: str(n) for n in font["name"].names if n.nameID in {0, 8, 9, 11, 13, 14}}
    font["name"].names = []
    kept |= {1: family, 2: "Regular", 3: script, 4: family, 6: script}
    kept |= {5: f"Version 1.0; a modified subset of {origin}"}
    for number, value in sorted(kept.items()):
        font["name"].setName(value, number, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [script]
        top = cff.topDictIndex[0]
        top.FullName = top.FamilyName = family
        if hasattr(top, "Notice"):
            top.Notice = kept.get(0, "")
        for part in getattr(top, "FDArray", []):
            part.FontName = script + "-" + part.FontName.rsplit("-", 1)[-1]


def narrow(font: TTFont, factor: float) -> None:
    """Make the letters narrower for good: Qt's stretch differs between systems."""
    glyphs, widths = font["glyf"], font["hmtx"].metrics
    for name in font.getGlyphOrder():
        glyph = glyphs[name]
        if glyph.isComposite():
            for part in glyph.components:
                part.x = round(part.x * factor)
        elif glyph.numberOfContours > 0:
            glyph.coordinates.scale((factor, 1))
            glyph.coordinates.toInt()
    for name in font.getGlyphOrder():
        glyphs[name].recalcBounds(glyphs)
        width, _ = widths[name]
        widths[name] = (round(width * factor), getattr(glyphs[name], "xMin", 0))


def save(font: TTFont, path: Path) -> None:
    font.save(path)
    with path.open("rb") as made:
        made.seek(0, 2)
        print(f"{path.name}: {made.tell():,} bytes, {font['maxp'].numGlyphs:,} glyphs")


def main(  # noqa: PLR0913, PLR0917 - five sources
    serif_sc: str, serif_tc: str, sans_sc: str, sans_tc: str, andika: str, folder: str
) -> None:
    out = Path(folder)
    gb = hanzi("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF))
    big5 = hanzi("big5", range(0xA4, 0xFA), range(0x40, 0xFF))
    common = {u for u in big5 if chr(u).encode("big5") < b"\xc9\x40"}
    uro = set(range(0x4E00, 0xA000))
    upright = ["vert", "halt"]
    for source, characters, family, origin in (
        (serif_sc, PUNCTUATION | uro, "Qingdu Song SC", "the Simplified Chinese serif of 2.003"),
        (serif_tc, PUNCTUATION | big5, "Qingdu Song TC", "the Traditional Chinese serif of 2.003"),
        (sans_sc, PUNCTUATION | gb | common, "Qingdu Hei", "the Simplified Chinese sans of 2.004"),
        (sans_tc, PUNCTUATION | common, "Qingdu Hei TC", "the Traditional Chinese sans of 2.004"),
    ):
        font = cut(source, characters, upright)
        rename(font, family, origin)
        save(font, out / (family.replace(" ", "") + ".otf"))
    font = cut(andika, PINYIN, [])
    narrow(font, 0.9)
    rename(font, "Qingdu Pinyin", "version 6.101 of a sans for learners")
    save(font, out / "QingduPinyin.ttf")


if __name__ == "__main__":
    here = str(Path(__file__).resolve().parent.parent / "fonts")
    main(*(sys.argv[1:] if len(sys.argv) > 6 else [*sys.argv[1:6], here]))
