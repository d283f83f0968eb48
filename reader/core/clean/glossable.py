"""Characters that an author has a reason to write a reading behind, and words that look like one.

Own lists from general knowledge of the language: the characters that school books and lists of
polyphones drill (after the kinds in the 普通话异读词审音表), units, measure words, dynasties,
numbers, the stems and branches, and the terms of thought that are left untranslated.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ENGLISH_SYLLABLES", "GLOSSABLE"]

_POLYPHONES = (
    "差给为应供行长重好还都得地的着了便调发分干更观冠号和喝横划会假间将降教角结解禁尽卷觉卡看"
    "空累量露率落没蒙模磨难宁泡铺强切曲圈任散丧塞色煞扇少舍省盛石识似数刷说宿提挑帖吐系吓鲜相"
    "削校兴压咽要饮与晕载择扎炸涨朝正症只中种转传藏处创答待当倒斗恶扛夹劲据壳勒乐俩绿络埋脉"
    "闷迫翘曾刹参折殷轧尉迟单查仇区朴解盖柏薄剥暴辟臂扁屏叉称乘冲臭揣畜绰攒打大担弹的坊佛服"
    "杆革葛个合核荷哄糊虎混豁几系济奇嚼颈拘据菌咖咳可肋擂裂淋笼搂绿论陆抹牟娜泥拗排胖炮喷片"
    "漂撇仆瀑栖蹊呛悄雀撒臊厦杉苫折什葚熟遂拓苔趟通同囤驮哇瓦委遗纹涡系巷血熏哑叶艾荫佣熨"
    "咱脏轧粘爪着挣殖幢缀琢仔钻作柞见女王亡雨语妻衣食"
)
_UNITS = "里亩斤两尺寸丈升斗石钱厘毫分合担顷米克吨度伏安瓦元角"
_MEASURES = "个只条张件把本辆台位名双对副套群排头匹棵朵根支枝座间家架艘粒块片份次遍趟番顿场阵"
_NAMES = "夏商周秦汉晋隋唐宋元明清李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_COUNTING = "一二三四五六七八九十百千万甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
_THOUGHT = "道德气理仁义礼智信孝忠恕诚敬禅儒释法性命心阴阳金木水火土缘悟空风雅颂赋比兴茶酒琴棋"
_ELEMENTS = "氢氦锂铍硼碳氮氧氟氖钠镁铝硅磷硫氯氩钾钙铁铜锌银锡碘钡铂金汞铅铋"

GLOSSABLE: Final = frozenset(
    _POLYPHONES + _UNITS + _MEASURES + _NAMES + _COUNTING + _THOUGHT + _ELEMENTS
)
"""Simplified characters behind which a reading need not be noise."""

_ENGLISH = """
a an ban bang bin can chi dang dan den die din ding dong dun e fan fang gang gun hang he hen ha
hung lie long ma man me men mu nun o pa pan pang pen pi pie pin ping ran rang run sang she shun
song sun tan tang tie ting tong wan wen yang yin you
"""
ENGLISH_SYLLABLES: Final = frozenset(_ENGLISH.split())
"""Words and abbreviations of English that are spelt like a syllable."""
