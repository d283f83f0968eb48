"""Layout: references, invisibles, blanks, cut lines, page furniture, wrong encodings."""

from __future__ import annotations

import pytest

from reader.core.article import Source
from reader.core.clean import clean
from reader.core.clean.above import find_lines
from reader.core.clean.byteshift import find_byteshift
from reader.core.edits import apply_edits

PROSE = (
    "城东的旧车站去年停用以后，一直空着。今年春天，区里把它改成了菜市场，早晨五点开门，"
    "附近的农户挑着担子来卖自家种的菜。摊位费一个月只收六十元，所以价钱也便宜。"
    "住在对面楼上的老师傅说，从前他在这里送儿子去上大学，现在每天来这里买豆腐。"
)


def cleaning(text):
    return clean(Source(text, "test"))


@pytest.mark.parametrize(
    ("dirty", "plain"),
    [
        ("公交线路&#30340;通知", "公交线路的通知"),
        ("&ldquo;人民广场&rdquo;站&#26242;停使&#29992;。", "“人民广场”站暂停使用。"),
        ("王芳&nbsp;&nbsp;记者", "王芳  记者"),
        ("&amp;ldquo;你好&amp;rdquo;", "“你好”"),
        ("城\u200b市的夜\ufeff晚，总\u2060比乡\u00ad村来得晚", "城市的夜晚，总比乡村来得晚"),
        ("城\u200b市的夜晚", "城市的夜晚"),
    ],
)
def test_references_and_invisibles_are_read(dirty, plain):
    made = cleaning(dirty)
    assert made.text == plain
    assert made.verdict.kind == "layout"


@pytest.mark.parametrize(
    "text",
    [
        "在HTML中，&lt;表示小于号，&nbsp;表示空格。",
        "在HTML里，和号写作&amp;，空格写作&nbsp;。要显示“A&B”，应当写A&amp;B。",
        "AT&T公司；R&D部门；a&b;c",
        "家庭👨\u200d👩\u200d👧和旗帜🏳️\u200d🌈",
        "می\u200cخواهم是波斯语，意思是“我要”。",
        "co\u00adoperate is English",
        "函数f&foo;和g&#0;的值，以及实体&#x1F;。",
        "标题一二三四五六七八九十一二三四五六七八九十\n\n　　第一段。\n　　第二段。\n　　第三段。",
        (
            "姓名年龄地址电话号码职业备注栏一二三\n姓名张三地址电话号码职业备注栏一二三\n"
            "姓名李四地址电话号码职业备注栏一二三\n姓名王五地址电话号码职业备注栏一二三\n完"
        ),
        "床前明月光，疑是地上霜。\n举头望明月，低头思故乡。",
        "白日依山尽\n黄河入海流\n欲穷千里目\n更上一层楼",
        "张三 李四 王五 赵六 陈七 周八 吴九 郑十 孙一 钱二",
        "我 喜欢 你 ， 我们 一起 去 学校 学习 汉语 吧 。 老师 说 汉语 很 有意思 。",
        "目 录\n第 一 章",
        (
            "姓 名：王小川　性 别：男\n籍 贯：四川省　民 族：汉\n"
            "学 历：大专　专 业：机械\n联 系 人：李老师　电 话：0"
        ),
        "- 1 -\n他走了很远。\n- 2 -\n第二天他回来了。\n- 3 -\n后来，大家都忘了这件事。",
        "请扫一扫墙上的灰，再把地扫干净，我们下午要关注天气。",
        "上一篇文章说到这里，下一篇再谈。",
        "本章未完成的部分，下一页再写。作者说他很抱歉。",
        "Ça va? Voilà l'été, où étaient les élèves français?",
        "Ärger über Öl, Füße größer; Grüße aus Köln, schöne Küsse",
    ],
)
def test_what_only_looks_like_dirt_stays(text):
    assert cleaning(text).text == text
    assert cleaning(text).verdict.kind == "clean"


@pytest.mark.parametrize("width", [20, 30, 38])
def test_cut_lines_are_joined(width):
    cut = "\n".join(PROSE[at : at + width] for at in range(0, len(PROSE), width))
    made = cleaning(f"{cut}\n\n{cut}\n")
    assert made.text == f"{PROSE}\n\n{PROSE}\n"


@pytest.mark.parametrize("indent", ["    ", "　　"])
def test_cut_lines_of_short_indented_paragraphs_are_joined(indent):
    paragraphs = [indent + PROSE[at : at + 47] + "。" for at in (0, 26, 40, 62)]
    cut = [p[at : at + 38] for p in paragraphs for at in range(0, len(p), 38)]
    assert cleaning("\n".join(cut)).text == "\n".join(paragraphs)


def test_numbers_of_pages_go_from_the_middle_of_a_sentence():
    cut = [PROSE[at : at + 30] for at in range(0, len(PROSE), 30)]
    paged = "\n".join([*cut[:2], "- 12 -", *cut[2:], "— 13 —"])
    made = cleaning(paged)
    assert made.text == PROSE
    assert "paging" in {edit.kind for edit in made.edits}


def test_blanks_between_hanzi_go_and_others_stay():
    spaced = " ".join(PROSE[:40]).replace(" ，", "，").replace("， ", "，") + " 3 kg 重"
    made = cleaning(spaced)
    assert made.text.startswith("城东的旧车站去年停用以后，一直空着")
    assert made.text.endswith(" 3 kg 重")


@pytest.mark.parametrize(
    "line",
    [
        "（本章未完，请点击下一页继续阅读）",
        "【手機用戶請到m.example.org閱讀】",
        "最新网址：www.example.com",
        "上一篇：关于放假的通知　下一篇：无",
        "分享到：微信 微博 QQ空间",
        "版权所有 © 2020 某某网 备案号：京ICP备12345678号",
        "扫一扫关注公众号",
        "扫一扫，关注我们的微信公众号",
        "责任编辑：admin 点击数：12 打印本页 关闭窗口",
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_lines_of_page_furniture_go_whole(line, place):
    lines = ["关于调整线路的通知", "因施工，线路临时调整，请乘客留意。"]
    dirty = [*lines[:place], line, *lines[place:]]
    made = cleaning("\n".join(dirty))
    assert made.text == "\n".join(lines)
    assert made.edits[0].kind in ("advertising", "paging", "chrome")
    assert cleaning("\n".join([*lines, line, line])).text == "\n".join(lines)


def test_furniture_behind_metadata_goes_and_the_metadata_stay():
    made = cleaning("来源：青溪日报 时间：2020-01-02 点击数：33 打印本页\n正文从这里开始。")
    assert made.text == "来源：青溪日报 时间：2020-01-02\n正文从这里开始。"
    assert (made.metadata.source, made.metadata.published) == ("青溪日报", "2020-01-02")


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "big5"])
@pytest.mark.parametrize("read_as", ["latin-1", "cp1252"])
def test_chinese_read_in_a_european_encoding_is_read_again(encoding, read_as):
    text = "我們今天去公園看花，天氣很好。\n明天再去山上走走，看看日出。"
    data = text.encode(encoding)
    try:
        dirty = data.decode(read_as)
    except UnicodeDecodeError:
        dirty = "".join(
            bytes([byte]).decode(read_as) if byte not in b"\x81\x8d\x8f\x90\x9d" else chr(byte)
            for byte in data
        )
    assert cleaning(dirty).text == text


@pytest.mark.parametrize("order", [1, -1])
def test_lines_of_pinyin_leave_their_readings(order):
    verses = [("bái rì yīshān jǐn，", "白日依山尽，"), ("Huánghé rù hǎi liú。", "黄河入海流。")]
    text = "\n".join(line for verse in verses for line in verse[::order])
    finding = find_lines(text)
    plain = apply_edits(text, finding.edits)
    assert plain == "白日依山尽，\n黄河入海流。"
    assert [plain[item.start] for item in finding.annotations] == list("白日依山尽黄河入海流")
    assert finding.annotations[2].reading == "yī"
    assert cleaning(text).text == plain


@pytest.mark.parametrize("blank", [" ", "  ", "\t", "\u3000"])
@pytest.mark.parametrize("order", [1, -1])
def test_room_made_for_lines_of_pinyin_goes_with_them(blank, order):
    verses = [
        ("chū sài", "出塞"),
        ("dēng guàn què lóu", "登鹳雀楼"),
        ("bái rì yī shān jǐn，", "白日依山尽，"),
    ]
    rows = [(line, blank.join(verse)) for line, verse in verses]
    text = "\n".join(line for row in rows for line in row[::order])
    made = cleaning(text)
    assert made.text == "出塞\n登鹳雀楼\n白日依山尽，"
    assert [made.text[item.start] for item in made.annotations] == list("出塞登鹳雀楼白日依山尽")


def test_numbered_readings_leave_the_text_and_its_figures():
    text = "小xiao3猫mao1钓diao4鱼yu2，钓diao4了le5 5 天tian1，"
    assert cleaning(text).text == "小猫钓鱼，钓了 5 天，"
    toned = "第dì4页yè，看kàn完wán3遍biàn，我wǒ们men就jiù睡shuì觉jiào。"
    assert cleaning(toned).text == "第4页，看完3遍，我们就睡觉。"


SPACED = (
    "小 xiǎo 猫 māo 面 miàn 對 duì 着 zhe 大 dà 狗 gǒu，"
    "發 fā 現 xiàn 自 zì 己 jǐ 很 hěn 小 xiǎo 。"
)
ZHUYIN = (
    "小ㄒㄧㄠˇ猫ㄇㄠ面ㄇㄧㄢˋ對ㄉㄨㄟˋ着˙ㄓㄜ大ㄉㄚˋ狗ㄍㄡˇ，"
    "發ㄈㄚ現ㄒㄧㄢˋ自ㄗˋ己ㄐㄧˇ很ㄏㄣˇ小ㄒㄧㄠˇ。"
)


@pytest.mark.parametrize(
    "annotated",
    [
        "小xiǎo猫māo面miàn對duì着zhe大dà狗gǒu，發fā現xiàn自zì己jǐ很hěn小xiǎo。",
        "小xiǎo猫māo面miàn對(duì)duì着zhe大dà狗gǒu，發(fā)fā現xiàn自zì己jǐ很hěn小xiǎo。",
        SPACED,
        "小xiao猫mao面mian對dui着zhe大da狗gou，發fa現xian自zi己ji很hen小xiao。",
        ZHUYIN,
    ],
)
def test_readings_without_brackets_leave_the_text(annotated):
    made = cleaning(annotated)
    assert made.text == "小猫面對着大狗，發現自己很小。"
    assert made.verdict.parameters["families"][0] == "full"
    assert made.annotations[0].reading in ("xiǎo", "xiao")


@pytest.mark.parametrize("sign", ["·", "×", "°", "é", "±", "§"])
def test_invisibles_beside_signs_of_latin_1_go(sign):
    text = f"城\u200b市的夜\ufeff晚，总\u2060比{sign}\u00ad乡村{sign}\u200b来得\u00ad{sign}晚"
    assert cleaning(text).text == f"城市的夜晚，总比{sign}乡村{sign}来得{sign}晚"


@pytest.mark.parametrize(
    "torn", ["数据库\u00ad\x97段", "名单：å\u00ad\x97。", "见Ô°ÁÖ\u00adÏà一节"]
)
def test_a_soft_hyphen_that_is_a_byte_stays(torn):
    assert cleaning(f"这一章讲的是数据库的{torn}，从表单里选。").text.count("\u00ad") == 1


def test_invisibles_inside_marks_do_not_hide_them():
    dirty = (
        "工作(zu\u200bo)會(hu\u00adi)議上(sh\u200bang)說(shuo)了(le)很多，監(ji\u200ban)(jian)管"
    )
    assert cleaning(dirty).text == "工作會議上說了很多，監管"


def test_dialogues_with_some_pinyin_stay():
    text = "你好！\nNǐ hǎo!\n今天我们去哪儿？\n去公园吧，那里的花都开了。\n好的。"
    assert cleaning(text).text == text


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        (
            "當(dāng)?shù)仄髽I在用工、融資(zī)方面有困難(nán)",
            "當(dāng)地企業在用工、融資(zī)方面有困難(nán)",
        ),
        (
            "到當(dāng)?shù)馗刹咳罕姷臒崆闅g迎，區(qū)協(xié)",
            "到當(dāng)地干部群眾的熱情歡迎，區(qū)協(xié)",
        ),
        ("李?lèi)傚P、馮筱婧參(cān)觀(guān)", "李悅錚、馮筱婧參(cān)觀(guān)"),
        ("要?jiǎng)?chuàng)新機(jī)制", "要創新機(jī)制"),
    ],
)
def test_torn_bytes_are_joined(torn, whole):
    finding = find_byteshift(torn)
    assert apply_edits(torn, finding.edits) == whole
    assert finding.family == "bytes"


def test_a_page_with_torn_bytes_becomes_plain():
    torn = (
        "????縣長(zhǎng)帶(dài)隊(duì)調(diào)研，受到當(dāng)?shù)馗刹康臒崆闅g迎。"
        "他們(men)強(qiáng)調(diào)要?jiǎng)?chuàng)新機(jī)制，幫(bāng)助農(nóng)戶。"
    )
    made = cleaning(torn)
    assert made.text == "縣長帶隊調研，受到當地干部的熱情歡迎。他們強調要創新機制，幫助農戶。"
    assert set(made.verdict.parameters["families"]) == {"bytes", "converted"}


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        # a reading inside a reading, and one behind half a character and a letter
        (
            (
                "縣(xiàn)長(zhǎng)調(diào)研，?qiāng)W(ōu(zī))洲的為(wèi)JR公司?chóng)?cān)觀(guān)，"
                "人均G(jiá)DP為(wèi)一。"
            ),
            "縣長調研，歐洲的為JR公司參觀，人均GDP為一。",
        ),
        (
            (
                "縣(xiàn)長(zhǎng)參(cān)觀(guān)當(dāng)?shù)仄髽I(yè)，分?áo)?dān)責(zé)任，"
                "要?jiǎng)?chuàng)新?niè)C(jī)制。"
            ),
            "縣長參觀當地企業，分擔責任，要創新機制。",
        ),
        # what no candidate makes plain stays as it is
        (
            "縣(xiàn)長(zhǎng)帶(dài)隊(duì)調(diào)研，人的🆚?qiāng)W洲😀?shù)1",
            "縣長帶隊調研，人的🆚?qiāng)W洲😀?shù)1",
        ),
    ],
)
def test_torn_pages_become_plain_as_far_as_they_can(torn, whole):
    assert cleaning(torn).text == whole


def test_question_marks_before_brackets_are_no_torn_bytes():
    text = "你去吗?hǎo)我也去。他问:什么?(shénme)"
    assert find_byteshift(text) is None
    assert cleaning(text).text == text
