from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from reader.core.alignment import Alignment
from reader.core.article import (
    Article,
    Detection,
    DoubtfulReading,
    Entity,
    EntityType,
    Metadata,
    Repair,
    Source,
)
from reader.core.chinese.conversion import Conversion
from reader.core.chinese.han import is_hanzi
from reader.core.choices import Choices, Ruby, Script
from reader.core.page import Page
from reader.ui.pageview.view import PageView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

METADATA = "文章來源:清水市日報 發布時間:2021-04-05"
FIRST = (
    "春天的河邊,柳樹剛剛發芽。他在2016年9月份以前，一直住在南方的一座小城裏(約三萬人)，"
    "老人說：“這條路走了三十年，還沒有走完。”圖書館裏很安靜，只有翻書的聲音……"
)
SECOND = (
    "會議決定，先后3次組織20家企業（含子公司）到西部考察——那是最後一次。工人們裝卸貨箱，"
    "雙方的狀況都很好；Python 3.11 is a language，也可以用來處理《中文》、「日文」。"
)
THIRD = "山上的雪化了，溪水漲起來，村裏的孩子都跑到橋上去看。請在8:30以前到達，過時不候！"
TEXT = f"{METADATA}\n{FIRST}\n{SECOND}\n{THIRD}"
SYLLABLES = ("zhuāng", "shuāng", "de", "guǎng", "yī", "chuáng", "ér", "xiǎng", "zhōng", "lǚ")


@dataclass(frozen=True)
class Desk:
    """Makes pages of one text."""

    article: Article

    def page(self, ruby: Ruby = "none", script: Script = "source") -> Page:
        convert = longer if script in {"hans", "tw"} else unchanged
        return Page(self.article, Choices(ruby=ruby, script=script), convert, readings_of)


def unchanged(text: str) -> Conversion:
    return Conversion(text, Alignment(len(text)))


def longer(text: str) -> Conversion:
    """Stand for a conversion that changes lengths: every 一 becomes two characters."""
    places = [at for at, character in enumerate(text) if character == "一"]
    alignment = Alignment.from_replacements(len(text), ((at, at + 1, 2) for at in places))
    return Conversion(text.replace("一", "壹個"), alignment)


def readings_of(text: str) -> tuple[str | None, ...]:
    return tuple(SYLLABLES[ord(c) % len(SYLLABLES)] if is_hanzi(c) else None for c in text)


def article_of(text: str, *, read: bool = True, marks: bool = True) -> Article:
    kinds: tuple[EntityType, ...] = ("PERSON", "ORGANIZATION", "LOCATION", "DATE", "QUANTITY")
    lines = tuple(line for line in text.split("\n") if "來源" in line)
    places = [at for at in range(3, len(text) - 6, 17) if "\n" not in text[at : at + 2]]
    entities = tuple(
        Entity(at, at + 2, kinds[i % 5], text[at : at + 2]) for i, at in enumerate(places)
    )
    repairs = tuple(Repair(at + 5, at + 6, text[at + 5], "X", "", 0.9) for at in places[::3])
    doubts = tuple(DoubtfulReading(at + 4, at + 5, None, ()) for at in places[1::3])
    return Article(
        Source(text, "test"),
        text,
        metadata=Metadata(lines=lines),
        script=Detection("hant"),
        pinyin=readings_of(text) if read else None,
        entities=entities if marks else None,
        repairs=repairs if marks else None,
        readings=doubts if marks else None,
    )


@pytest.fixture
def desk() -> Callable[..., Desk]:
    def make(text: str = TEXT, **kwargs: bool) -> Desk:
        return Desk(article_of(text, **kwargs))

    return make


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    qtbot.waitExposed(view)
    return view
