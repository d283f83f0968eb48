"""Where a text is at home: what a bare 元 is there (NORMALIZATION 17, 18)."""

from __future__ import annotations

import re

__all__ = ["bare_currency"]

_TAIWAN = re.compile(
    "新台币|新臺币|台币|民国[0-9０-９一二三四五六七八九十]+年|台湾|臺湾|台北|台中|台南|台东|高雄|新北|新竹|桃园市|彰化|屏东|花莲|宜兰|嘉义|苗栗|南投|云林县|基隆|澎湖|金门|立法院|行政院|立委"
    "|捷运|里长|[0-9一二三四五六七八九十万千百]坪|法说会|外资圈|法人预估|国民党|民进党"
)
_HONG_KONG = re.compile(
    "港元|港币|香港|九龙|新界|港岛|特区政府|立法会|的士|巴士|港铁|警务处|律政司|中环|旺角|尖沙咀|湾仔|按年[升跌]|[我你佢]哋|嘅|咗|喺"
)
_MACAU = re.compile("澳门元|澳门")
_OLD_MAINLAND = re.compile("银票|银两|大洋|银元|光绪|宣统|道光|咸丰|同治|乾隆|康熙")


def bare_currency(text: str, shadow: str) -> str:
    """Return the ISO code that a bare 元 stands for; "" for money before 1949."""
    if _OLD_MAINLAND.search(shadow) and not re.search("[12][09][0-9]{2}年|人民币", shadow):
        return ""
    if text == shadow:
        return "CNY"
    taiwan = len(_TAIWAN.findall(shadow))
    hong_kong = len(_HONG_KONG.findall(shadow))
    if hong_kong > taiwan:
        return "HKD"
    if taiwan:
        return "TWD"
    return "MOP" if _MACAU.search(shadow) else "CNY"
