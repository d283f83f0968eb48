from __future__ import annotations

from contextlib import ExitStack

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from reader.assets import resource
from reader.ui.pageview.faces import (
    load_fonts,
    reading_face,
    ruby_face,
    sans_face,
    ui_families,
)

PINYIN = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüê"
FILES = (
    "QingduSongSC.otf",
    "QingduSongTC.otf",
    "QingduHei.otf",
    "QingduHeiTC.otf",
    "QingduPinyin.ttf",
)


@pytest.fixture
def bundled():
    with ExitStack() as opened:

        def font(name: str) -> TTFont:
            return opened.enter_context(TTFont(resource("fonts", name), lazy=True))

        yield font


def test_the_fonts_are_small_and_free_and_have_names_of_their_own(bundled):
    sizes = [resource("fonts", name).stat().st_size for name in FILES]
    assert max(sizes) < 8 * 2**20
    assert sum(sizes) < 15 * 2**20
    assert sizes[-1] < 60_000
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "OFL.txt").read_text()
    readme = resource("fonts", "README.md").read_text()
    for name in FILES:
        assert name in readme
        names = {n.nameID: str(n) for n in bundled(name)["name"].names}
        for number in (1, 3, 4, 6):
            assert names[number].startswith("Qingdu")
        assert "Open Font License" in names[13]


def test_the_serif_has_every_hanzi_of_the_first_plane_and_all_marks(bundled):
    known = bundled("QingduSongSC.otf").getBestCmap()
    assert not [u for u in range(0x4E00, 0xA000) if u not in known]
    assert not [
        c
        for c in "〇，。、；：！？（）「」『』《》〈〉“”‘’…—·～ㄅㄩㄭˊˇˋ˙Aé"
        if ord(c) not in known
    ]


def test_the_traditional_serif_has_all_of_big5(bundled):
    known = bundled("QingduSongTC.otf").getBestCmap()
    rows = (bytes([a, b]) for a in range(0xA4, 0xFA) for b in range(0x40, 0xFF))
    hanzi = {t for row in rows if "\u4e00" <= (t := row.decode("big5", "ignore")) <= "\u9fff"}
    assert len(hanzi) > 13_000
    assert not [c for c in hanzi if ord(c) not in known]


def test_the_letters_of_pinyin_are_all_there_with_one_storey(bundled):
    font = bundled("QingduPinyin.ttf")
    known, glyphs = font.getBestCmap(), font.getGlyphSet()
    assert not [c for c in PINYIN + PINYIN.upper() if ord(c) not in known]
    x_height = font["OS/2"].sxHeight
    for letter in "ag":
        pen = DecomposingRecordingPen(glyphs)
        glyphs[known[ord(letter)]].draw(pen)
        outlines: list[list[float]] = []
        for name, points in pen.value:
            if name == "moveTo":
                outlines.append([])
            outlines[-1] += [point[1] for point in points if point is not None]
        # One bowl, as high as the letter x; a two-storey a has a low one, such a g has two.
        heights = sorted(max(ys) - min(ys) for ys in outlines)
        assert len(heights) == 2
        assert heights[0] > 0.6 * x_height


def test_ui_families_hold_ours(qapp):
    assert {"Qingdu Hei", "Qingdu Song SC"} <= set(ui_families())
    assert len(load_fonts()) == 5


@pytest.mark.parametrize("variant", ["hans", "hant"])
def test_the_comma_stands_where_the_script_wants_it(qapp, variant):
    face = reading_face(variant, 100)
    left, right = face.ink("，")
    middle = (left + right) / 2
    assert (40 < middle < 60) if variant == "hant" else (middle < 30)
    assert face.advance("，") == face.advance("國") == 100


def test_a_character_of_the_other_script_comes_from_the_other_face(qapp):
    face = reading_face("hant", 20)
    assert face.glyph("國")[0] == 0
    number, glyph = face.glyph("这")
    assert glyph
    assert face.fonts[number].familyName() == "Qingdu Song SC"


def test_what_no_font_has_is_shown_as_a_missing_sort(qapp):
    face = reading_face("hans", 20)
    assert face.glyph("\U000fff00") == face.glyph("〓")
    assert face.glyph("\ue123")[1] != 0
    assert face.advance("\U000fff00") == 20


@pytest.mark.parametrize("character", "ßшΩ☆😀𠮷👍")
def test_any_character_has_some_glyph(qapp, character):
    face = reading_face("hans", 20)
    number, glyph = face.glyph(character)
    assert face.fonts[number].isValid()
    assert glyph
    assert face.advance(character) > 0


def test_an_unknown_family_gives_way_to_ours(qapp):
    face = reading_face("hans", 20, "No Such Family At All")
    number, glyph = face.glyph("国")
    assert glyph
    assert face.fonts[number].glyphIndexesForString("国")[0] == glyph


def test_every_reading_fits_with_little_narrowing(qapp):
    face = ruby_face(0.455 * 100)
    widest = max(face.syllable(text)[2] for text in ("zhuāng", "shuàng", "chuáng", "guǎng"))
    assert 0.8 * widest < 122 - 0.2 * 45.5


def test_the_sans_has_stops_of_the_script(qapp):
    assert sans_face("hant", 100).ink("，")[0] > 30
    assert sans_face("hans", 100).ink("，")[0] < 30
