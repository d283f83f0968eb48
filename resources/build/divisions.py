"""The endings of the names of administrative divisions of China."""

from __future__ import annotations

import re

__all__ = ["bare"]

SUFFIX = re.compile(
    r"(?:[\u4e00-\u9fff]{1,3}族)*(?:自治[州县区旗]|特别行政区|地区|林区|特区|矿区|新区|省|市|州|县|区|旗|盟|乡|镇)$"
)
MINORITIES = re.compile(
    "(?:(?:壮|回|满|苗|彝|藏|侗|瑶|白|傣|黎|水|羌|土|维吾尔|蒙古|布依|土家|哈尼|哈萨克|傈僳|佤|畲|高山|拉祜"
    "|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安"
    "|裕固|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|朝鲜|各|俄罗斯)族?)+(?:自治[州县区旗]|[乡镇])$"
)


def bare(name: str) -> str:
    short = MINORITIES.sub("", name)
    if short == name:
        short = SUFFIX.sub("", name)
    return short if len(short) >= 2 else ""
