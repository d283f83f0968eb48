"""Characters that an author has a reason to write a reading behind, and words that look like one.

Own lists from general knowledge of the language: the characters that school books and lists of
polyphones drill (after the kinds in the 普通话异读词审音表), units, measure words, dynasties,
numbers, the stems and branches, and the terms of thought that are left untranslated.
"""

from __future__ import annotations

from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

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
a一甲个 an一 ban禁止令 bang砰击响爆 bin箱桶 can能可以会罐听 chi气 dan丹段 dang该 den穴窝房
die死亡骰模 din噪喧声 ding叮 dong盾咚 dun褐 e戊电 fan扇迷丝 fang牙 gang帮伙派 gun枪炮 ha哈
hang挂悬 he他 hen鸡 hung挂 lie谎言躺卧 long长久远 ma妈 man人男汉曼 me我 men人们男 mu缪
nun尼姑 o噢零 pa爸 pan锅盘 pang痛 pen笔栏圈 pi率派 pie饼派 pin针钉脚 ping乒砰 ran跑 rang响
run跑行程转 sang唱 she她 shun避 song歌曲 sun日阳 tan褐黑 tang唐 tie结带领系 ting叮 tong钳
wan白 wen粉 yang阳 yin阴 you你您们
"""
ENGLISH_SYLLABLES: Final[Mapping[str, str]] = {
    entry.rstrip(entry.lstrip(ascii_lowercase)): entry.lstrip(ascii_lowercase)
    for entry in _ENGLISH.split()
}
"""Words and abbreviations of English that are spelt like a syllable, with the simplified
characters that what they translate may end with."""
