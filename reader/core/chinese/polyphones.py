"""What the neighbours say of a character with several readings, where no word decides.

The rules are of grammar and of fixed expressions, for the simplified shadow. They are few, each
sure by itself; of two that speak of one place the later stands.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["hints", "rulings", "sure"]

_H = "\u4e00-\u9fff"
_DIGITS = "0-9０-９"
_NUMBER = f"{_DIGITS}一二三四五六七八九十百千两几数"
_CLAUSE = "[^，。；：！？、\\n]"
_GOALS = (
    "提供|服务|而|奠定|准备|创造|带来|赢得|着想|打下|[做作]出|争光|增添|谋|解决|保驾|献|送|建|办"
)
_FOR = (
    "了|此|何|什么|啥|谁|着|其|您|咱|[我你他她它这那]|人民|群众|大家|自己|祖国|国家|社会|广大|全"
)
_ADVERBS = "不也都只就将正愿会能是曾因特专并即而还可要想去来更"
_NO_VERBS = "我你他她它们咱您谁就也都还又才总只必须这下么要会能可该不没已曾者后所"
_GAINS = "到了出过奖分知名以失罪胜票势益力利救主手数意宠道病"

_RULES: tuple[tuple[str, str], ...] = (
    # 儿 as a suffix
    ("儿(?<=[点会块头活味劲样空伴事座弯盘圈底明今这那哪玩画馅]儿)(?![子童女孙媳歌科时])", "er"),
    # 得 before a complement; as "must"; alone it is dé
    (f"得(?<=[{_H}]得)(?<![{_NO_VERBS}]得)(?=[{_H}])(?![{_GAINS}])", "de"),
    (f"得(?<=[我你他她们咱您谁就也都还总只]得)(?=[{_H}])(?![{_GAINS}很])", "děi"),
    # 地 behind an adverb
    (
        f"地(?<=[{_H}][然速真力续极断底烈格确密细面复心意情]地)(?=[{_H}])(?![上下区方点位理图带])",
        "de",
    ),
    (f"([{_H}])\\1(地)(?=[{_H}])", "de"),
    # 为 as "to be, to become" between a noun or verb and a noun
    (f"为(?<=[{_H}]为)(?<![{_ADVERBS}]为)(?!{_FOR})(?!{_CLAUSE}{{0,15}}(?:{_GOALS}))", "wéi"),
    (
        "为(?<=[尊封贬降升称名改视分定设作变译选评列誉推化转判谓诬认拜追册划并扩增提任聘沦当目]为)",
        "wéi",
    ),
    (f"为(?=[约近仅第{_DIGITS}])", "wéi"),
    ("为(?<=[）)》”」』]为)", "wéi"),
    (f"为(?={_CLAUSE}{{1,6}}所[{_H}])(?!{_CLAUSE}{{1,6}}所[有在以])", "wéi"),
    # measures
    (f"长(?=[约达近{_DIGITS}]|[一二三四五六七八九十百千数两几][{_NUMBER}米里公尺丈])", "cháng"),
    ("长(?<=[米里尺寸丈]长)", "cháng"),
    ("卷(?=[一二三四五六七八九十百上中下首第0-9０-９])", "juàn"),
    (f"卷(?<=[{_NUMBER}]卷)", "juàn"),
    (f"只(?<=[{_NUMBER}每半这那]只)(?=[{_H}])(?![有是能会要不好想见为在用得可怕需让])", "zhī"),
    (f"重(?<=[{_NUMBER}双多]重)(?![{_H}]?[量]|[点要大于视])", "chóng"),
    (f"子(?<=第[{_NUMBER}]子)", "zǐ"),
    ("子(?=曰)", "zǐ"),
    # verbs that are written like other words
    ("还(?=[清债钱款贷账])", "huán"),
    ("教(?=[我你他她您咱书课得])", "jiāo"),
    ("数(?=一数|了数|不清|得[清着])", "shǔ"),
    (f"种(?<![{_NUMBER}各这那某多品人物树何]种)(?=[树花菜地田草粮果瓜豆])", "zhòng"),
    ("觉(?<=[睡了这]一觉)", "jiào"),
)
"""Pattern and reading.

A pattern begins with the character that it is about, or has it as its last group.
"""

_OVER_WORDS: tuple[tuple[str, str], ...] = (
    (f"分(?=成[{_NUMBER}])", "fēn"),  # 小组分成三队 is not 组分
    # to wear something, against the noun
    (
        "着(?<=穿着)(?=[一两件条双套身黑白红蓝绿黄灰紫长短大小花新旧厚薄破西军校制拖皮高布棉毛羽])",
        "zhe",
    ),
)
"""The same, for places where a word of the dictionary stands by chance."""

_END = "[，。！？；：、）”」』\\n]|$"
_MUST = "[我你他她们咱您谁就也都还总只可又]"
_NO_GAIN = "(?![到了出过奖分知名以失罪胜票势益力利救主手数意宠道病很着的天其第满冠金银高零此一便])"

_SURE: tuple[tuple[str, str], ...] = (
    # to take as
    (f"以{_CLAUSE}{{1,8}}?(为)(?!了|此)", "wéi"),
    # to lead: behind an adverb or at the beginning
    (f"率(?<=[次曾亲又便即遂将并自]率)(?=[{_H}])", "shuài"),
    (f"率(?<![{_H}]率)(?=[{_H}])(?![先直真])", "shuài"),
    # to give back: hái, "still", ends no clause and takes no object of this kind
    (
        f"还(?={_END}|[清债款贷账]|[了过](?!得|几)|[他她我你您人]?的?(?:钱|债|账|书(?!写|记)|人情|愿|礼))",
        "huán",
    ),
    (f"还(?<=[归偿退奉交送]还)|把{_CLAUSE}{{1,10}}?(还)(?=[给回了])", "huán"),
    # must
    (f"得(?<={_MUST}得)(?=[{_H}]){_NO_GAIN}", "děi"),
    # between a verb and what it comes to
    (
        (
            f"得(?<=[{_H}]得)(?<![{_NO_VERBS}觉]得)(?=很|太|真|好|快|慢|多|更|最|这么|那么|非常|十分"
            "|越来越|不[好错够]|特别|挺|比|像|有点|有些|满|相当|极|可[真好]|直|要命|发[抖慌])"
        ),
        "de",
    ),
    # to touch, to reach: behind verbs that end in it
    (
        f"着(?<=[睡找够用犯见管数摸买抓逮猜碰睡][不得]着)|着(?<=[睡找猜逮]着)(?=了|吗|没|{_END})",
        "zháo",
    ),
    ("着(?<=[棋走下][差错]一着)|着(?<=[妙绝险高人]一着)|着(?=棋|不慎)(?<=[一这那几]着)", "zhāo"),
    ("着(?<=[点烧]着)(?=了)", "zháo"),
    # sleep
    (f"睡{_CLAUSE}{{0,4}}?(觉)|觉(?<=午觉|懒觉)", "jiào"),
    # to count
    (
        (
            f"数(?=[一了]?数(?={_END}|[看他她我这那钱])|不清|不过来|得[清过着]|到[{_NUMBER}]|着|钱|星星|羊|人头)"
            "(?<![计人次总多少分岁参函指系位倍基个奇偶页票件点级]数)"
        ),
        "shǔ",
    ),
    # to watch over
    ("看(?=着?(?:门|家(?!里|人|长|乡|庭|具)|孩子|小孩|仓库|大门|院子|摊|店|犯人|锅))", "kān"),
    ("看(?=着[这那]?[个只锅群些]?(?:锅|火|孩子|小孩|门|家|牛|羊|摊|行李|犯人|汤))", "kān"),
    # to leave behind
    (f"[把被将]{_CLAUSE}{{1,8}}?(落)(?=在|下了|家里)", "là"),
    # to break
    (f"折(?<![打骨曲转周夭挫波对]折)(?=了(?:{_END})|成两|断了)", "shé"),
    # to tie
    (
        "扎(?=[好成上着]?(?:了)?[一两个条根只]{0,2}(?:辫|腰带|皮带|头发|马尾|彩|花圈|灯笼|绷带|包袱|行李|蝴蝶结))",
        "zā",
    ),
    (f"(?:辫子?|行李|头发|腰带|包袱|灯笼|马尾){_CLAUSE}{{0,2}}?(扎)(?=[好紧成起了])", "zā"),
    (
        "系(?=[上好紧着]|(?:鞋带|领带|安全带|围裙|腰带|扣子|围巾|红绳))(?<![关联体派中外文理数院嫡直母父世谱语]系)",
        "jì",
    ),
    # a dozen, a ream, a line
    (f"打(?<=[{_NUMBER}半整]打)(?=[啤铅鸡袜毛衬手玫玻碗盘杯信苹橘橙]|左右|{_END})", "dá"),
    (f"令(?<=[{_NUMBER}半]令)(?=[纸白新道牛打印])", "lǐng"),
    (f"行(?<=[{_NUMBER}每首末]行)(?=字|诗|代码|文字|小字|大字|树|泪|眼泪|热泪|脚印|白鹭)", "háng"),
    # to carry on the back; to learn by heart
    (
        "背(?=[着起上]?[一两个只捆大]{0,2}(?:书包|包袱|孩子|行李|背包|箱|柴|枪|药|琴|篓|筐|米|麻袋)|[着起](?=[他她我你妈爸奶爷娃]))",
        "bēi",
    ),
    ("背(?=[着完会过熟出]?[一了几首篇]{0,3}(?:课文|单词|诗|台词|唐诗|古文|公式|书(?!包)))", "bèi"),
    # to play, to pour, to fill, to scatter, to swell
    ("弹(?=[着了起]?[一]?[首曲]?(?:钢琴|琴|吉他|奏|唱|古筝|琵琶))", "tán"),
    ("倒(?=[了给上]?[他我你她]?[一两几半满]?[杯碗壶点]?(?:水|茶|酒|咖啡|牛奶|汤|垃圾))", "dào"),
    ("倒(?<=[摔跌推打晕病昏滑绊吹拉扳压撞累醉卧栽扑晃]倒)", "dǎo"),
    ("盛(?=[了着出上好]?[一两三半满点些]?(?:碗|饭|汤|菜|水|粥|盘|勺)|满了?)", "chéng"),
    (
        "撒(?=[了上些点一在]{0,2}(?:盐|糖|胡椒|种|粉|花瓣|葱|香菜|化肥|农药|面粉|纸钱|芝麻)|种)",
        "sǎ",
    ),
    ("涨(?=得?(?:通红|满脸|红|大了))|泡[^，。；：！？]{0,6}?(涨)", "zhàng"),
    ("闷(?=在|头|声|热|着头|一会|得慌)", "mēn"),
    ("闷(?<=[心胸烦愁苦沉郁更很太]闷)(?!热|声)", "mèn"),
    ("扇(?=[了他她我你]{0,2}[一两几]?[个]?(?:耳光|巴掌|嘴巴|风))", "shān"),
    ("转(?=[了着]?[一几两三好]圈|圈|来转去|悠)", "zhuàn"),
    ("干(?=活|什么|嘛|得[好不很真漂])", "gàn"),
    ("干(?<=[晒吹烤擦晾烘弄风沥]干)", "gān"),
    (f"空(?<=[有没抽得]空)(?=去|来|吗|时|的时|再|就|陪|{_END})", "kòng"),
    ("喝(?=一声|道[：“])|大(喝)(?=一)", "hè"),
    ("钉(?=[好牢紧上]?[了一个颗]{0,3}扣)", "dìng"),
    ("奔(?=着|向|小康)(?<=直奔|投奔|[各就]奔)", "bèn"),
    ("度(?<=心度|[忖揣测审]度)(?!过)", "duó"),
    (
        "长(?=[得着](?:很|真|好|漂|像|帅|又|不|越|英|眉|美|丑|太|非|一[张双头身]|胡)|大[了后成以]|[高胖]了|出[了来]|满)",
        "zhǎng",
    ),
    (
        f"长(?<=[部局处科院校会市县州省区镇乡村社团队班组厂店站所厅署行司家酋船舰师旅营连排]长)(?={_END}|[{_H}])(?![度期短达远江城的约近宽久])",
        "zhǎng",
    ),
    ("曾(?=子[曰云问闻]|国藩|先生|[女小]士)", "zēng"),
    (
        "率(?=先|领|队|众|部(?!分)|兵|军|团|师|性|真|直|然|由)(?<![概效比频税利汇功速几心]率)",
        "shuài",
    ),
    ("差(?<=夫差)", "chāi"),
    ("邪(?=？)", "yé"),
    ("澄(?=[一了清]{0,2}澄|一澄|清了再)|澄(?<=澄一澄)", "dèng"),
)
"""Rules that stand above the model: fixed expressions, and verbs told by what they take."""


def rulings(plain: str) -> Iterator[tuple[int, str, bool]]:
    """Yield each place of the shadow that a rule speaks about, and what is read there.

    The third item says whether the rule also stands against a word of the dictionary.
    """
    for rules in (_RULES, _OVER_WORDS, _SURE):
        for at, reading in _apply(rules, plain):
            yield at, reading, rules is _OVER_WORDS


def sure(plain: str) -> Iterator[tuple[int, str, bool]]:
    """Yield what the rules say that stand above the model, as `rulings` does."""
    for rules in (_OVER_WORDS, _SURE):
        for at, reading in _apply(rules, plain):
            yield at, reading, rules is _OVER_WORDS


def hints(plain: str) -> dict[int, str]:
    """Return what the rules say, by place: evidence for the model, which may know better."""
    return {at: reading for at, reading, _ in rulings(plain)}


def _apply(rules: tuple[tuple[str, str], ...], plain: str) -> Iterator[tuple[int, str]]:
    for character, pattern, reading in _by_character(rules):
        if character in plain:
            for found in _compiled(pattern).finditer(plain):
                yield found.start(found.lastindex or 0), reading


@cache
def _by_character(rules: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str, str], ...]:
    """Return the rules with the character that each is about."""
    groups = (re.findall(f"\\(([{_H}])\\)", pattern) for pattern, _ in rules)
    return tuple(
        (group[-1] if group else pattern[0], pattern, reading)
        for group, (pattern, reading) in zip(groups, rules, strict=True)
    )


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
