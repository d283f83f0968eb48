from __future__ import annotations

import pytest

from reader.core.article import Metadata
from reader.core.clean.dates import find_date
from reader.core.clean.metadata import find_metadata

BODY = "縣裡今天召開會議，研究防汛工作。會議由局長主持，各鄉鎮負責人參加，會後檢查了堤防。"


def fields(text):
    found = find_metadata(text)
    names = ("title", "source", "author", "editor", "published")
    return {name: value for name in names if (value := getattr(found, name)) is not None}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "文章來源:廣州國資委 發布時間:2018-03-28",
            {"source": "廣州國資委", "published": "2018-03-28"},
        ),
        ("来源：青溪日报　作者：沈若岚", {"source": "青溪日报", "author": "沈若岚"}),
        (
            "稿源：青溪網 | 編輯：周明 | 2020年3月5日 10:20",
            {"source": "青溪網", "editor": "周明", "published": "2020-03-05T10:20"},
        ),
        (
            "2020-07-10 08:05:33 来源:市府办公室 作者:佚名",
            {"source": "市府办公室", "published": "2020-07-10T08:05:33"},
        ),
        (
            "来源:临江日报作者:林一帆日期:2020-07-10",
            {"source": "临江日报", "author": "林一帆", "published": "2020-07-10"},
        ),
        ("来源：《临江日报》　作者：本报记者 林一帆", {"source": "临江日报", "author": "林一帆"}),
        ("撰稿：林一帆　审核：周末　2020-07-10", {"author": "林一帆", "published": "2020-07-10"}),
        ("记者 林一帆/文 周末/图", {"author": "林一帆"}),
        ("文/孟凡 2019年12月24日 21:40", {"author": "孟凡", "published": "2019-12-24T21:40"}),
        ("【来源：青溪日报】", {"source": "青溪日报"}),
        ("本报记者 林晓 2020年11月3日", {"author": "林晓", "published": "2020-11-03"}),
        ("记者 王芳 通讯员 李明", {"author": "王芳"}),
        ("發佈日期：２０２１／０７／２８　１０：０５", {"published": "2021-07-28T10:05"}),
        ("日期:2019年5月", {"published": "2019-05"}),
        (
            "2019-06-12 10:23:45 来源：新华网 责任编辑：王小明",
            {"source": "新华网", "editor": "王小明", "published": "2019-06-12T10:23:45"},
        ),
        ("来源：青溪网 2019年6月12日", {"source": "青溪网", "published": "2019-06-12"}),
        ("文/王芳", {"author": "王芳"}),
        ("【記者王小明／台北報導】", {"author": "王小明"}),
        ("（中央社記者王小明台北5日電）", {"author": "王小明"}),
        ("责任编辑：admin", {}),
        ("發布時間：昨天", {}),
    ],
)
def test_a_metadata_line_gives_its_fields(line, expected):
    assert fields(f"{line}\n{BODY}") == expected
    found = find_metadata(f"{line}\n{BODY}")
    assert found.lines == ((line,) if expected else ())


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("新华社北京3月5日电(记者 王芳)国家统计局今天公布的数据显示，价格上涨。", "王芳"),
        ("新華社北京3月5日電（記者王芳）國家統計局今天公布數據，價格上漲。", "王芳"),
        ("本报讯（记者 王芳 通讯员 李明）昨日，市里召开会议，研究防汛工作。", "王芳"),
        (f"{BODY}\n{BODY}（記者 陳立）", "陳立"),
        (f"{BODY}\n{BODY}（記者 陳立 王芳）", "陳立、王芳"),
    ],
)
def test_bylines_in_brackets_give_the_author(text, author):
    assert fields(text) == {"author": author}


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"{BODY}\n{BODY}",
        "来源：这里是一句话。它说的是河的来源：山上的雪水。\n" + BODY,
        "記者問他，他沒有回答。\n" + BODY,
        "他說(記者在場)不會改變。" + BODY,
        "白日依山尽，黄河入海流。\n欲穷千里目，更上一层楼。",
        "(一)總則\n" + BODY,
        "0引言\n" + BODY,
        "",
        "\n\n",
    ],
)
def test_nothing_is_made_up(text):
    assert find_metadata(text) == Metadata()


def test_the_time_of_an_event_is_no_date_of_publication():
    text = f"關於講座的通知\n時間：2021年8月1日\n地點：圖書館\n{BODY}"
    assert fields(text) == {"title": "關於講座的通知"}


def test_a_date_under_the_title_is_that_of_publication():
    assert fields(f"防汛會議召開\n2020年3月5日\n{BODY}") == {
        "title": "防汛會議召開",
        "published": "2020-03-05",
    }


def test_a_dateline_with_a_year_gives_the_date():
    text = "新华社北京2020年3月5日电(记者 王芳)国家统计局公布的数据显示，价格上涨。"
    assert fields(text) == {"author": "王芳", "published": "2020-03-05"}


def test_an_editor_in_a_closing_bracket_is_read():
    assert fields(f"{BODY}\n{BODY}（責任編輯：周明）") == {"editor": "周明"}


def test_a_short_first_line_is_the_title():
    assert fields(f"防汛會議召開\n{BODY}") == {"title": "防汛會議召開"}
    assert fields(f"\n防汛會議召開\n來源：青溪網\n{BODY}") == {
        "title": "防汛會議召開",
        "source": "青溪網",
    }


def test_a_date_under_the_text_is_that_of_publication():
    found = find_metadata(f"關於會議的通知\n{BODY}\n縣水利局\n2021年7月28日\n")
    assert found.published == "2021-07-28"
    assert found.lines == ("關於會議的通知", "2021年7月28日")


def test_what_the_page_says_fills_what_the_text_does_not():
    given = Metadata(title="題", source="網", published="2001")
    found = find_metadata(f"來源：青溪網\n{BODY}", given)
    assert (found.title, found.source, found.published) == ("題", "青溪網", "2001")


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2018-03-28", "2018-03-28"),
        ("2018/3/8", "2018-03-08"),
        ("2018.03.28", "2018-03-28"),
        ("2018年3月28日", "2018-03-28"),
        ("２０１８年３月２８日", "2018-03-28"),
        ("二〇一八年三月二十八日", "2018-03-28"),
        ("二零一八年十二月十日", "2018-12-10"),
        ("2018-03-28 09:05", "2018-03-28T09:05"),
        ("2018-03-28T09:05:07", "2018-03-28T09:05:07"),
        ("2018年3月28日9时05分", "2018-03-28T09:05"),
        ("2018年", "2018"),
        ("2018年3月", "2018-03"),
        ("2018-13-28", None),
        ("2018-02-30", None),
        ("12018-03-28", None),
        ("3月28日", None),
        ("", None),
    ],
)
def test_dates_become_iso(written, iso):
    assert find_date(written) == iso


def test_a_whole_date_bears_nothing_beside_it():
    assert find_date("2018年3月28日", whole=True) == "2018-03-28"
    assert find_date("會議於2018年3月28日召開", whole=True) is None
