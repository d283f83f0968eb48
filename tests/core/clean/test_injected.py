"""What an author wrote stays, what a process put in goes."""

from __future__ import annotations

import gc
import re
from unicodedata import normalize

import pytest

from reader.core.article import Source
from reader.core.chinese.syllables import default_reading, toneless
from reader.core.clean import clean


def cleaning(text):
    return clean(Source(text, "test"))


OWN = {
    "elements": "锂(Li)、钠(Na)、铋(Bi)是金属，氖(Ne)是气体。锂(Li)最轻。",
    "lists": "步骤：(a)取样；(b)加水；(e)记录。样品(e)的压力(p)见表(c)。",
    "measure words": "量词：个(ge)、只(zhi)、条(tiao)、张(zhang)、本(ben)、辆(liang)。",
    "units": "以里(li)计程，以亩(mu)计地，以斤(jin)计重。一里(li)约五百米，一斤(jin)十两。",
    "polyphones": "“差”字：差(chà)不多、差(chā)别、出差(chāi)、参差(cī)。又如给(jǐ)予、供给(jǐ)。",
    "drill": "银行(háng)的行(xíng)长(zhǎng)说，路很长(cháng)，要重(chóng)修，任务很重(zhòng)。",
    "surnames": "尉(yù)迟恭、单(shàn)雄信、解(xiè)缙、区(ōu)大相、仇(qiú)英都是人名。",
    "rare characters": "岁月蹉(cuō)跎(tuó)，饕(tāo)餮(tiè)盛宴，魑(chī)魅(mèi)魍(wǎng)魉(liǎng)。",
    "dynasties": "宋(Song)元(Yuan)明(Ming)清(Qing)四朝的瓷器各有特点。",
    "English words": "他(he)和她(she)都能(can)来，那个人(man)走了很长(long)的路。",
    "terms": "概念有道(dao)、气(qi)、理(li)、仁(ren)，其中道(dao)最根本，气(qi)次之。",
    "words and names": "饺子(jiaozi)、李娜(Li Na)、重庆(Chongqing)、约翰(John)、经理(CEO)。",
    "old texts": "不亦说(yuè)乎？不亦乐(lè)乎？将(qiāng)进酒，杯莫停。",
    "tones": "练习：妈(mā)麻(má)马(mǎ)骂(mà)，请大家跟读，注意声调的变化。",
    "Japanese": "东京(とうきょう)是首都，大阪(おおさか)在关西。",
    "a drill": "银行(háng)、重(chóng)复、长(cháng)短、调(tiáo)整、干(gān)净、好(hào)奇、"
    "看(kān)守、数(shǔ)一数、背(bēi)包、教(jiāo)书、种(zhòng)树、空(kòng)白、弹(tán)琴、胖(pàng)子。",
    "vocabulary": "生字：山(shan)、口(kou)、花(hua)、草(cao)、鸟(niao)、虫(chong)、鱼(yu)。",
    "one gloss": "京城里的胡(hú)同很多，老人们坐在树下下棋，孩子们在门口玩。",
}


@pytest.mark.parametrize("name", OWN)
def test_what_an_author_writes_in_brackets_stays(name):
    assert cleaning(OWN[name]).text == OWN[name]
    assert cleaning(OWN[name]).verdict.kind == "clean"


def test_what_is_not_certain_is_suggested():
    made = cleaning("用户在线(xian)时间超过三十分钟，系统会自动保存。")
    assert made.text == "用户在线(xian)时间超过三十分钟，系统会自动保存。"
    assert [(edit.start, edit.old, edit.new) for edit in made.suggestions] == [(4, "(xian)", "")]
    assert made.verdict.confidence < 1


STRIDE = (
    "電磁流量(liang)計是利用(yòng)法拉第電(dian)磁感應定(ding)"
    "律製成的(de)一種測量(liang)儀表器具(ju)"
)
PAGE = (
    "檢(jian)查(cha)(cha)組先后查(cha)(cha)看了(le)水庫(ku)，聽(ting)取了(le)主(zhu)任的匯報(bao)"
)
CLEAN_PAGE = "檢查組先后查看了水庫，聽取了主任的匯報"


@pytest.mark.parametrize(
    "own",
    [
        "。尉(yù)遲先生在場",  # tones where the noise has none
        "。尉（yu）遲先生在場",  # other brackets
        "。李(Li)先生在場",  # a capital
        "。茶(chayuan)先生在場",  # no syllable
        "。約翰(John)在場",
        "。20家(次)在場",
        "。先生說好，也有人說好(hao)",  # the other copy in the line has none
    ],
)
def test_the_authors_own_stays_among_the_noise(own):
    assert cleaning(PAGE + own).text == CLEAN_PAGE + own


def test_one_repeated_mark_is_proof_enough():
    assert cleaning("他说很好(hao)(hao)，我们都同意。").text == "他说很好，我们都同意。"


@pytest.mark.parametrize("wrong", ["tian", "he", "dong"])
def test_a_wrong_reading_goes_with_the_others(wrong):
    page = PAGE.replace("庫(ku)", f"庫({wrong})")
    assert cleaning(page).text == CLEAN_PAGE


def test_a_word_of_english_stays_behind_what_it_means():
    own = "。太陽(sun)出來，他唱起了歌(song)"
    assert cleaning(PAGE + own).text == CLEAN_PAGE + own


def test_two_readings_among_other_glosses_are_suggested_only():
    text = (
        "概念有道(Dao)、禅(Zen)和阴阳(Yin Yang)，点心里最有名的是包(bao)和饺，面(mian)字少有人懂。"
    )
    made = cleaning(text)
    assert made.text == text
    assert [edit.old for edit in made.suggestions] == ["(bao)", "(mian)"]


def test_a_mark_off_the_stride_is_the_authors():
    page = STRIDE
    marked = page.replace("律製", "律(lü)製")
    made = cleaning(marked)
    assert made.verdict.kind == "stride"
    assert made.verdict.parameters["stride"] == 4
    assert made.text == "電磁流量計是利用法拉第電磁感應定律(lü)製成的一種測量儀表器具"


@pytest.mark.parametrize("picture", ["🔥", "❤️", "☎️", "👍🏽", "👩\u200d🌾"])
def test_pictures_thrown_in_go_with_any_readings(picture):
    page = PAGE.replace("先后", f"先{picture}后").replace("水庫(", f"水庫{picture}(")
    assert cleaning(page).text == CLEAN_PAGE


def test_pictures_behind_phrases_stay_among_readings():
    own = "🎉\n今天开心😊！晚安🌙\n好👌走吧"
    assert cleaning(PAGE + own).text == CLEAN_PAGE + own


def test_pictures_go_with_the_stride_only():
    page = STRIDE.replace("感", "感🆚").replace("製", "製✊")
    assert "🆚" not in cleaning(page).text
    assert "✊" not in cleaning(page).text
    plain = "今天天气🌞真好，我们❤️去公园👍玩。"
    assert cleaning(plain).text == plain


@pytest.mark.parametrize("brackets", ["()", "（）", "[]", "［］", "(）"])
def test_all_kinds_of_brackets_are_seen(brackets):
    page = PAGE.replace("(", brackets[0]).replace(")", brackets[1])
    assert cleaning(page).text == CLEAN_PAGE


def test_a_blank_inside_and_wide_letters_are_seen():
    assert cleaning(PAGE.replace(")", " )")).text == CLEAN_PAGE
    wide = {code: code + 0xFEE0 for code in range(ord("a"), ord("z") + 1)}
    assert cleaning(PAGE.translate(wide)).text == CLEAN_PAGE


@pytest.mark.parametrize("sign", ["\u200b", "\u2060", "\ufeff"])
@pytest.mark.parametrize("reading", ["jian", "jiǎn", "chá"])
def test_a_reading_with_something_invisible_in_it_is_seen(sign, reading):
    broken = f"({sign}{reading[:2]}{sign}{reading[2:]})"
    assert cleaning(f"请大家檢{broken}查一下。").text == f"请大家檢({reading})查一下。"
    page = PAGE.replace("(jian)", f"(ji{sign}an)").replace("(ku)", f"({sign}ku{sign})")
    assert cleaning(page).text == CLEAN_PAGE


def test_a_spoken_er_is_read_with_the_character_before():
    text = "花（huā）儿（r）开（kāi）了（le），一（yì）块（kuài）儿（ér）看（kàn）。"
    assert cleaning(text).text == "花儿开了，一块儿看。"


@pytest.mark.parametrize("times", [1, 50])
def test_a_long_text_that_repeats_itself_is_as_dirty_as_its_part(times: int) -> None:
    line = "云山市文(wen)化(hua)局局長(chang)(chang)周敏(min)說,圖書館新添(tian)3000冊書(次)。\n"
    plain = "云山市文化局局長周敏說,圖書館新添3000冊書(次)。\n"
    assert clean(Source(line * times, "test")).text == plain * times


VARIANTS = {
    "figures for tones": lambda page: re.sub(r"\(([a-z]+)\)", number, page),
    "a large letter": lambda page: re.sub(r"\(([a-z]+)\)", lambda m: f"({m[1].title()})", page),
    "a blank before": lambda page: re.sub(r"\(([a-z]+)\)", r" (\1)", page),
    "blanks on both sides": lambda page: re.sub(r"\(([a-z]+)\)", r" (\1) ", page),
    "braces": lambda page: re.sub(r"\(([a-z]+)\)", r"{\1}", page),
    "angles": lambda page: re.sub(r"\(([a-z]+)\)", r"<\1>", page),
    "tortoise shells": lambda page: re.sub(r"\(([a-z]+)\)", r"〔\1〕", page),
}


def number(match):
    """Write the tone of the commonest reading as a figure."""
    base = match.string[match.start() - 1]
    if base == ")":
        base = re.search(r"(.)(?:\([a-z]+\))+$", match.string[: match.start()])[1]
    reading = default_reading(base)
    apart = normalize("NFD", reading)
    figure = next((str(at) for at, tone in enumerate(TONES, 1) if tone in apart), "5")
    return f"({toneless(reading)}{figure})"


TONES = "\u0304\u0301\u030c\u0300"
LONGER = (
    "工(gong)作(zuo)組(zu)(zu)在礦(kuang)山走訪(fang)了三(san)天，聽(ting)取工(gong)人(ren)的意(yi)見"
    "，回來(lai)寫了一份報(bao)告，交給鎮(zhen)上討論(lun)，大家都很(hen)贊同。"
)


@pytest.mark.parametrize("name", VARIANTS)
def test_other_ways_to_write_the_readings_are_seen(name):
    dirty = VARIANTS[name](LONGER)
    assert dirty != LONGER
    assert cleaning(dirty).text == re.sub(r"\([a-z]+\)", "", LONGER)


def test_noise_in_one_part_of_a_long_text_is_found():
    plain = "".join(
        f"第{number}天，他們沿著河走了很遠的路，看見村子裡的人在收稻子。\n"
        for number in range(2000)
    )
    assert cleaning(plain + LONGER).text == plain + re.sub(r"\([a-z]+\)", "", LONGER)


def test_a_lesson_in_a_long_text_stays():
    plain = "".join(
        f"第{number}天，他们沿着河走了很远的路，看见村子里的人。\n" for number in range(2000)
    )
    for own in OWN.values():
        assert cleaning(plain + own + plain).text == plain + own + plain


def test_capitals_of_one_letter_go_with_the_others():
    dirty = re.sub(r"\(([a-z]+)\)", lambda m: f"({m[1].upper()})", LONGER) + "他饿(E)了。"
    assert cleaning(dirty).text == re.sub(r"\([a-z]+\)", "", LONGER) + "他饿了。"


@pytest.mark.parametrize(
    "own",
    ["宋(Song)元(Yuan)明(Ming)清(Qing)四朝", "钠(Na)和锂(Li)", "李(Li)娜(Na)和王(Wang)伟(Wei)"],
)
def test_names_and_symbols_with_capitals_stay(own):
    text = f"書裡說{own}都很有名。大家以後還會常常見到，所以先記下來。" * 2
    assert cleaning(text).text == text


def test_private_characters_go_with_the_readings():
    dirty = LONGER.replace("走訪(fang)", "走訪\ue012(fang)").replace("天，", "天\ue0f3，")
    assert cleaning(dirty).text == re.sub(r"\([a-z]+\)", "", LONGER)
    alone = "這個\ue012字沒有字形。"
    assert cleaning(alone).text == alone


def test_a_few_marks_without_tones_go_with_many_that_have_them():
    toned = re.sub(
        r"(.)\(([a-z]+)\)",
        lambda m: f"{m[1]}({default_reading(m[1])})",
        "".join(
            f"第{number}组在矿(kuang)山走访(fang)，听(ting)取工人(ren)的意(yi)见。"
            for number in range(12)
        ),
    )
    dirty = toned + "天(tian)气很好，大家(jia)都说收成(cheng)不错。"
    assert "(" not in cleaning(dirty).text


def test_a_title_marked_at_converted_characters_alone_is_converted():
    made = cleaning("國(guó)際(jì)經(jīng)濟(jì)發(fā)展論(lùn)壇(tán)開(kāi)幕")
    assert made.text == "國際經濟發展論壇開幕"
    assert made.verdict.kind == "converted"


def test_two_processes_in_one_page_are_both_named():
    dirty = (
        "公(gong)司成立以來，一直從(cóng)事水泵的設(shè)計(jì)、製造和銷(xiāo)售，"
        "產品(pin)遠銷(xiāo)各(ge)地，現(xiàn)有員(yuán)工三百人(ren)，占地兩(liǎng)萬(wàn)平方米，"
        "廠(chǎng)區(qū)綠(lǜ)樹成蔭，人(ren)們(men)在這裏安心工作，生活(huo)很(hen)方便(bian)。"
        "公(gong)司歡(huān)迎各(ge)界朋友前來參觀(guān)，共同發(fā)展，一起走向(xiang)明天(tian)。"
    )
    made = cleaning(dirty)
    assert made.text == re.sub(r"\([^()]+\)", "", dirty)
    assert made.verdict.kind == "mixed"
    assert set(made.verdict.parameters["families"]) == {"converted", "stacked"}


def test_readings_throughout_stay_the_authors_over_those_of_a_conversion():
    made = cleaning("山(shān)居(jū)後(hòu)(hòu)，天(tiān)氣(qì)(qì)晚(wǎn)來(lái)(lái)秋(qiū)。")
    assert made.text == "山居後，天氣晚來秋。"
    assert made.verdict.kind == "full"
    assert {item.origin for item in made.annotations} == {"author"}


def test_the_collector_of_garbage_is_left_as_it_was():
    assert gc.isenabled()
    cleaning(PAGE)
    assert gc.isenabled()
    gc.disable()
    try:
        cleaning(PAGE)
        assert not gc.isenabled()
    finally:
        gc.enable()
