"""What dates are written with, as patterns for the simplified shadow."""

from __future__ import annotations

import re

from reader.core.analyse.entities.numerals import FIGURES

__all__ = [
    "BARE_DAY",
    "CENTURY",
    "CYCLE",
    "DAY",
    "DAYS",
    "DECADE",
    "DURATION_BEFORE",
    "ERA_YEAR",
    "HAN",
    "ISO",
    "JOIN",
    "LUNAR",
    "LUNAR_DAY",
    "MONTH",
    "MONTHS",
    "OF_YEAR",
    "PART",
    "PRINTED",
    "QUARTER",
    "RULER",
    "START",
    "WEEKDAY",
    "YEAR",
    "YEARS",
]

HAN = "〇○零一二三四五六七八九"
YEAR = re.compile(
    rf"(?:公元|西元)?((?:前)?(?:{FIGURES}{{4}}|[一二][{HAN}]{{3}}))年(?:度(?!假))?"
    rf"|(?:公元|西元)(前?[0-9０-９{HAN}十百千]{{1,5}})年|(前{FIGURES}{{1,4}})年"
    rf"|(?<![0-9０-９.])({FIGURES}{{2,3}})年(?={FIGURES}{{1,2}}月)"
)
ISO = re.compile(
    r"(?<![0-9./-])([12][0-9]{3})([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12][0-9]|3[01])(?![0-9]|[./-][0-9])"
)
YEARS = re.compile(
    rf"([12]{FIGURES}{{3}})[ 　]?[-—–~～至到][ 　]?([12]{FIGURES}{{3}})年"
    rf"|({FIGURES}{{3,4}})年[ 　]?[-—–~～]{{1,2}}[ 　]?({FIGURES}{{3,4}})年"
)
CENTURY = re.compile(
    rf"(?:公元|西元)?(前?)((?:{FIGURES}|[{HAN}十廿]){{1,3}})世纪((?:{FIGURES}|[{HAN}十]){{1,3}}年代)?"
    r"([初末](?![步期级始]|中)期?|中叶|前期|中期|后期|上半叶|下半叶|前半叶|后半叶)?"
)
DECADE = re.compile(
    rf"(?:([12]{FIGURES}{{2}}0|[一二][{HAN}]{{2}}[〇○零])|({FIGURES}0|[二三四五六七八九]十))年代([初末中](?:期|叶)?)?"
)
MONTH_NUMBER = rf"(1[0-2]|0?[1-9]|１[０-２]|[０]?[１-９]|十[一二]?|[{HAN[3:]}]|元|正|腊|冬)"
MONTH = re.compile(
    rf"(闰?){MONTH_NUMBER}月(?:份)?"
    r"(?![球光亮饼季嫂台老牙色薪租票经息供刊报考测结影街]|天[^,，。、\s])"
)
MONTHS = re.compile(rf"{MONTH_NUMBER}[-—–~～至到]{MONTH_NUMBER}月(?:份)?")
DAY_NUMBER = (
    r"(3[01]|[12][0-9]|0?[1-9]|[１２３]?[０-９]|三十一?|二?十[一二三四五六七八九]?"
    rf"|廿[一二三四五六七八九]?|[{HAN[3:]}])"
)
DAY = re.compile(rf"{DAY_NUMBER}[日号](?![内元本线楼])")
DAYS = re.compile(rf"{DAY_NUMBER}[日号]?[-—–~～至到]{DAY_NUMBER}[日号](?![元本线楼])")
LUNAR_DAY = re.compile(
    rf"初[{HAN[3:]}十]|(?:二?十|廿|三十)[{HAN[3:]}]?(?![月年日万千百个名位天多余])"
)
BARE_DAY = re.compile(
    rf"(?<![0-9０-９.:：/年%％第近约共超逾每达满月-]){FIGURES}{{1,2}}日(?![内游元本夜]|[-—~至到]|电子|均|常|程)"
)
DURATION_BEFORE = re.compile(
    r"(?:为期|历时|连续|长达|持续|仅用|提前|推迟|时隔|不到|超过|至少|最多|每隔)$"
)
PART = re.compile(r"[初底末](?![步期级始])|[上中下]旬|(?:月)?(?:中|底|初)(?=[，。、,；])")
OF_YEAR = re.compile(
    rf"(?:第?([一二三四1-4１-４])|前([二三两23]))季度?|(上半年|下半年)|前({FIGURES}{{1,2}}|[{HAN}两十]{{1,2}})个月"
    r"|([春夏秋冬](?![季天日])|[春夏秋冬][季天])|([初底末])(?![步期级始])|(年?(?:初|底|末|中))(?=[，。、,；])"
)
QUARTER = re.compile(
    r"第([一二三四1-4１-４])季度?(?!节目|[》」])|前([二三两23])季度|([一二三四])季度"
)
WEEKDAY = re.compile(
    r"(?:(上+|下+|本|这)?个?)(?:周|星期|礼拜)([一二三四五六日天])(?![个次种体本刊报年而边家人名生期])"
)
PRINTED = re.compile(rf"([昨今明])[天日]?[（(]\s*({FIGURES}{{1,2}})(?:日|号)?\s*[）)](?:日|天)?")
ERA_YEAR = re.compile(rf"(元|末|[{HAN}十廿卅百]{{1,4}}|{FIGURES}{{1,3}})[年载]")
RULER = re.compile(r"[汉魏晋隋唐宋辽金元明清][\u4e00-\u9fff]{1,2}[帝宗祖]$")
CYCLE = re.compile(r"[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年")
LUNAR = re.compile(r"(?:农历|夏历|旧历|阴历)")
JOIN = re.compile(r"[ 　]?(?:至|到|[-—–~～]{1,2})[ 　]?")
START = re.compile(
    rf"[0-9０-９{HAN}十廿前闰元正腊冬公西甲乙丙丁戊己庚辛壬癸农夏旧阴上本这下周星礼第]"
)
