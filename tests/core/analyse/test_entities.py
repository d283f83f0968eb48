"""Entities by example: one sentence a rule of the convention."""

from __future__ import annotations

import pytest

from reader.core.analyse.entities import recognise


def marked(text: str, published: str | None = None) -> list[str]:
    return [f"{e.text}/{e.type[:3]}" for e in recognise(text, published)]


def value(text: str, wanted: str, published: str | None = None):
    found = {e.text: e.normalized for e in recognise(text, published)}
    assert wanted in found, found
    return found[wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("赴貴州黔南畢節考察", ["貴州/LOC", "黔南/LOC", "畢節/LOC"]),
        (
            "廣東省委省政府、廣州市委市政府的部署",
            ["廣東省委/ORG", "省政府/ORG", "廣州市委/ORG", "市政府/ORG"],
        ),
        ("在黔期間，各單位認真學習", ["黔/LOC"]),
        ("家住浙江省杭州市余杭区文一西路1290号。", ["浙江省杭州市余杭区文一西路1290号/LOC"]),
        ("和平来之不易，生于忧患的道理", []),
        ("他任意进出，我高兴极了。", []),
        ("兩地政府及合作企業進行了座談。", []),
        ("校长在会上讲话，总统将于近期出访。", []),
        ("任書記說要抓落實。", []),
        ("20家(次)企业先后3次来访", ["20家(次)/QUA", "3次/QUA"]),
        ("第一次见面，一些人一起走了一点路", []),
        ("他三心二意，三天打鱼两天晒网。", []),
        ("13日凌晨起火", ["13日/DAT", "凌晨/TIM"]),
        ("昨晚十点多才到家", ["昨晚十点多/TIM"]),
        ("外地来的人采访约翰·史密斯后离开", ["约翰·史密斯/PER"]),
        ("长江后浪推前浪", []),
    ],
)
def test_what_is_marked(text, wanted):
    assert marked(text) == wanted


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        ("3月20-23日", None, "--03-20/--03-23"),
        ("3月20-23日", "2018-03-28", "2018-03-20/2018-03-23"),
        ("3月20-23日", "2018", "2018-03-20/2018-03-23"),
        ("2016年9月份", None, "2016-09"),
        ("二〇二二年九月五日", None, "2022-09-05"),
        ("光緒二十四年", None, "1898"),
        ("民國120年", None, "2031"),
        ("汉武帝元鼎六年", None, "-0110"),
        ("宣统三年八月", None, "1911-09-22/1911-10-21"),
        ("公元前221年", None, "-0220"),
        ("20世纪80年代", None, "1980/1989"),
        ("二十世纪", None, "1901/2000"),
        ("2027年第二季", None, "2027-04/2027-06"),
        ("唐代", None, "0618/0907"),
        ("昨日", "2018-03-01", "2018-02-28"),
        ("上周三", "2018-03-28", "2018-03-21"),
        ("今年前9个月", "2018-03-28", "2018-01/2018-09"),
        ("今年前9个月", None, None),
        ("2021年10月至今年2月", None, "2021-10/2022-02"),
        ("国庆节", None, "--10-01"),
        ("国庆节", "2018-03-28", "2018-10-01"),
        ("春节", "2018-03-28", None),
        ("3月中旬", "2018-03-28", "2018-03-11/2018-03-20"),
        ("13日", None, "---13"),
        ("13日", "2018-03-28", "2018-03-13"),
    ],
)
def test_dates(text, published, wanted):
    assert value(text + "，", text, published) == wanted


def test_the_next_year_follows_the_last_year_told():
    text = "1661年4月登陆，次年2月1日签约，同年五月初八病逝。"
    assert value(text, "次年2月1日") == "1662-02-01"
    assert value(text, "同年五月初八") == "1662-06-23"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("下午3点", "15:00"),
        ("深夜11點42分", "23:42"),
        ("凌晨一點至三點", "01:00/03:00"),
        ("清晨5時許", "05:00"),
        ("丑時", "01:00/03:00"),
        ("中午12点", "12:00"),
        ("08:30", "08:30"),
        ("傍晚", None),
    ],
)
def test_times(text, wanted):
    assert value(f"于{text}，", text) == wanted


@pytest.mark.parametrize(
    ("text", "number", "unit", "approx"),
    [
        ("数小时", None, "小时", None),
        ("兩萬五千名", 25000, "名", None),
        ("1萬2千坪", 12000, "坪", None),
        ("三十来口", 30, "口", True),
        ("4100余人", 4100, "人", True),
        ("十几张", 10, "张", True),
        ("半年", 0.5, "年", None),
        ("三年半", 3.5, "年", None),
        ("一个半小时", 1.5, "个小时", None),
        ("三年零九個月", 45, "個月", None),
        ("5天4晚", 5, "天", None),
        ("两三天", [2, 3], "天", None),
        ("三到五个", [3, 5], "个", None),
        ("10千米", 10, "千米", None),
        ("24平方公里", 24, "平方公里", None),
        ("零下5度", -5, "度", None),
        ("7.2%", 7.2, "%", None),
        ("百分之十二点五", 12.5, "%", None),
        ("三分之二", 66.67, "%", None),
        ("兩成三", 23, "%", None),
        ("一成半", 15, "%", None),
        ("千分之五", 0.5, "%", None),
        ("0.2个百分点", 0.2, "pp", None),
        ("24%至26%", [24, 26], "%", None),
        ("3860.5亿元", 386050000000, "CNY", None),
        ("50美元", 50, "USD", None),
        ("三十克朗", 30, "克朗", None),
        ("新臺幣參拾萬元", 300000, "TWD", None),
        ("三百卢布", 300, "RUB", None),
        ("2億3千萬元", 230000000, "CNY", None),
        ("1亿2000万元", 120000000, "CNY", None),
        ("5亿3,200万美元", 532000000, "USD", None),
        ("4块5", 4.5, "CNY", None),
        ("三塊五毛錢", 3.5, "CNY", None),
        ("两个半月", 2.5, "个月", None),
        ("1米78", 1.78, "米", None),
        ("一米八五", 1.85, "米", None),
    ],
)
def test_amounts(text, number, unit, approx):
    wanted = {"value": number, "unit": unit} | ({"approx": True} if approx else {})
    assert value(f"约{text}。", text) == wanted


@pytest.mark.parametrize("text", ["零下20度", "3小时26分", "六尺二寸", "几百块"])
def test_an_amount_may_end_with_the_text(text):
    assert [(e.start, e.end) for e in recognise(text, None)] == [(0, len(text))]


def test_what_follows_a_piece_is_counted_and_no_price():
    assert value("他要两块三明治。", "两块") == {"value": 2, "unit": "块"}
    assert [e.text for e in recognise("每1米5个。", None)] == ["1米", "5个"]


def test_a_bare_yuan_is_at_home_where_the_text_is():
    assert value("彰化縣府補助18.3億元。", "18.3億元")["unit"] == "TWD"
    assert value("香港管弦樂團預算1,650萬元。", "1,650萬元")["unit"] == "HKD"
    assert value("贵州投资3000万元。", "3000万元")["unit"] == "CNY"


def test_offices_stacked_before_a_name():
    text = "廣東省委副書記、廣州市委書記任學鋒同志指出"
    person = next(e for e in recognise(text, None) if e.type == "PERSON")
    assert person.titles == ("副書記", "書記")
    assert person.affiliations == ("廣東省委", "廣州市委")


def test_an_office_that_a_verb_gives():
    text = "国立敦煌艺术研究所成立，常书鸿任所长。"
    person = next(e for e in recognise(text, None) if e.type == "PERSON")
    assert person.titles == ("所长",)
    assert person.affiliations == ("国立敦煌艺术研究所",)


def roles(text):
    people = [e for e in recognise(text, None) if e.type == "PERSON"]
    return {e.text: (e.titles, e.affiliations) for e in people}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "贵州茅台营收增长，董事长王明山表示乐观。",
            {"王明山": (("董事长",), ("贵州茅台",))},
        ),
        (
            "北京大学教授李建国、赵志强出席。",
            {
                "李建国": (("教授",), ("北京大学",)),
                "赵志强": (("教授",), ("北京大学",)),
            },
        ),
        ("论文由王建华（清华大学教授）完成。", {"王建华": (("教授",), ("清华大学",))}),
        ("北京大学的李建国提出异议。", {"李建国": ((), ("北京大学",))}),
        ("李建国是北京大学的教授。", {"李建国": (("教授",), ("北京大学",))}),
    ],
)
def test_who_belongs_where(text, wanted):
    assert roles(text) == wanted


def test_an_office_of_one_alone_is_not_passed_on():
    assert roles("浙江省省长王建华、李建国到场。")["李建国"] == ((), ())


def test_the_origin_of_a_person_is_no_affiliation():
    person = recognise("她采访冰岛摄影师奥拉夫·西格松。", None)[-1]
    assert person.titles == ("摄影师",)
    assert person.affiliations == ()


def test_short_forms_are_tied_to_the_full_form():
    text = "广东省第二扶贫工作组凉山组组长练伟光介绍，工作组进驻两年来，先后引进14个项目。"
    entities = recognise(text, None)
    short = next(e for e in entities if e.text == "工作组")
    assert entities[short.mentions_of].text == "广东省第二扶贫工作组凉山组"
    assert "工作组" not in [
        e.text for e in recognise("工作组进驻两年来，先后引进14个项目。", None)
    ]


def test_a_foreign_name_is_known_by_its_last_part():
    entities = recognise("指挥艾莲娜·维尔德领军。维尔德说，很高兴。", None)
    assert [e.text for e in entities if e.type == "PERSON"] == ["艾莲娜·维尔德", "维尔德"]
    assert entities[-1].mentions_of == 1


def test_parts_of_names():
    entities = recognise("臺北市政府捷運工程局局長范姜孟哲說明進度。", None)
    assert [(p.text, p.type) for p in entities[0].parts] == [
        ("臺北市政府", "ORGANIZATION"),
        ("臺北市", "LOCATION"),
    ]


def test_a_name_with_evidence_once_is_found_everywhere():
    text = "县长禤志明到会。\n会后禤志明没有说话。"
    assert [e.text for e in recognise(text, None) if e.type == "PERSON"] == ["禤志明", "禤志明"]


def test_an_empty_text_has_none():
    assert recognise("", None) == ()
    assert recognise("\n\n", None) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("松溪县石桥镇的粮仓。", "松溪县石桥镇"),
        ("他到松溪县出差。", "松溪县"),
        ("来自白石县、松溪县的代表", "松溪县"),
    ],
)
def test_a_county_that_no_list_knows_is_a_place_and_no_person(text, found):
    assert (found, "LOCATION") in [(e.text, e.type) for e in recognise(text, None)]


def test_a_bare_county_is_no_name():
    assert recognise("贫困县摘帽，三个镇受益，整个山村都很安静。", None)[0].type == "QUANTITY"
