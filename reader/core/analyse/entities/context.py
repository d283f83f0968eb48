"""What stands beside a name and tells that it is one."""

from __future__ import annotations

import re

from reader.core.analyse.entities.lexicon import lexicon

__all__ = [
    "AFTER_PERSON",
    "FUNCTION", "HEAD_FOLLOWS", "PLACE_END", "PLACE_VERBS", "role_before", "speaks_after",
    "speaks_before",
]  # fmt: skip

HEAD_FOLLOWS = -6.0
"""What speaks_after gives where a place or a body goes on, so that no person stands there."""

FUNCTION = frozenset(
    "的了是在和与及等说着过也都就把被对从向为不没有我你他她它们这那哪么吗呢吧啊将会能可要去来到出上下里外"
    "前后又再已还很更最每各其此该之而且或但若如则因所以至于让使给跟同由用个只些样一暂皆俱亦乃遂"
)
"""Characters that hardly stand in a given name."""

AFTER_PERSON = re.compile(
    r"(?:[也还则又再曾已均都]?(?:表示|指出|介绍|认为|强调|告诉|透露|坦言|回忆|说道|说[，：:,「“『\u4e00-\u9fff]|称[，：:,]|直言|解释|补充|宣布|呼吁|建议"
    r"|提醒|估计|预计|笑道|笑着|问道|答道|喊道|点头|摇头|叹|不愿|希望|主持|出席|参加|会见|率领|率[^先性]|任[^何务意]|担任|出任"
    r"|获[得奖评]|当选|犯|因|携|赛后|接受|签字|致辞|讲话|发言|逝世|病逝|去世|出生|毕业|就读|上书|登基|即位|写下|写道|著|创作|执导|主演)"
    r"|先生|女士|小姐|同志|老师|同学|夫妇|夫人|太太|本人|一行|等人|等领导|等(?:[0-9]|人|领导|出席|参加|一行|同志|专家|嘉宾|代表)|暂代|继任|接任|升任|调任|转任|历任|推开|看见|听见|望见|拿起|放下|抬头|低头|转身|望着|看着|问|答|喊|笑|哭|站|坐|走|跑|叹|想|不愿|携|带|背[着起]|坐|站|走|笑|哭)"
)
"""A verb or a form of address that follows persons."""

BEFORE_PERSON = re.compile(
    r"(?:被告人?|原告|上诉人|被上诉人|申请人|嫌疑人|犯罪嫌疑人|受害人|证人|记者|选手|村民|居民|市民|网友|读者|同学|学生|烈士|妻子|丈夫|儿子|女儿"
    r"|父亲|母亲|哥哥|弟弟|姐姐|妹妹|长子|次子|长女|次女|友人|好友|同事|同伴|搭档|选举|推选|任命|聘请|采访|感谢|名叫|叫做?|姓名[:：]"
    r"|(?:代理人|代表人|负责人|经营者|监护人|申请执行人|被执行人|原告|被告|上诉人|被上诉人|审判长|审判员|书记员|甲方|乙方|丙方|联系人|发件人|收件人|主持人|撰文|供图)[:：]|作者[:：]?|编辑[:：]|记者[:：]|摄影[:：]|文/|图/|邀请|委托|会见|拜访|师从|嫁给|娶|代理人|法定代表人|负责人|创始人|当事人|户主|房东|母女)$"
)
"""What stands right before persons, beside titles."""

PLACE_VERBS = re.compile(
    r"(?:在|到|于|赴|抵|自|从|往|位于|坐落于|前往|来到|回到|抵达|返回|离开|途经|经|流经|进入|攻占|占领|收复|驻|住|去趟|趟|移居|迁居|定居|走过|望见|游|逛|刚从|搬到|听说|去|至)$"
)
"""What stands right before places."""


def role_before(text: str, start: int, titles: frozenset[str]) -> bool:
    """Whether a title ends at `start`."""
    before = text[max(0, start - 6) : start]
    return any(before[at:] in titles for at in range(len(before) - 1))


_SOMEONE = re.compile(
    "(?:老人|男子|女子|少年|青年|姑娘|小伙|听|叫|找|陪|击败|战胜|对阵|淘汰|告诉|陪同|指责|批评|嫁给)$"
)
_BOUNDARY = re.compile(r"[\s，。、；：:,;!?！？“”‘’「」『』（）()《》〈〉\[\]【】…—-]")
PLACE_END = tuple("国省市县州区乡镇村路街河江湖山岛港")


def speaks_before(text: str, start: int) -> float:
    """Return how much what stands before speaks for a person."""
    before = text[max(0, start - 6) : start]
    if role_before(text, start, lexicon().titles):
        return 7.0
    if BEFORE_PERSON.search(before) or (
        before[-1:] in ("为", "是") and role_before(text, start - 1, lexicon().titles)
    ):
        return 5.0
    if _SOMEONE.search(before):
        return 2.5
    if not before or _BOUNDARY.match(before[-1]):
        return 1.5
    return 1.0 if before[-1] in "和与及由对向让被" else -1.0


def speaks_after(text: str, end: int) -> float:
    """Return how much what follows speaks for a person."""
    after = text[end : end + 6]
    titles = lexicon().titles
    becomes = after[:1] in ("为", "任") and (
        after[1:3] in titles or after[1:4] in titles or after[1:5] in titles
    )
    if becomes or AFTER_PERSON.match(after):
        return 4.0
    if after[:2] in titles or after[:3] in titles or after[:4] in titles:
        return 3.0
    heads = lexicon().heads
    if (
        after[:1] in PLACE_END
        or text[end - 1] in "局厅署委"
        or after[:2] in heads
        or after[:3] in heads
        or after[:4] in heads
        or after[:5] in heads
        or text[end - 1 : end + 1] in heads
    ):
        return HEAD_FOLLOWS
    ends = not after or _BOUNDARY.match(after[0]) or after[0] in "和与及在于是的将对把为随"
    return 0.5 if ends else -0.5
