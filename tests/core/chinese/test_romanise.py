"""Other dress for pinyin: words whose spelling is known."""

from __future__ import annotations

import pytest

from reader.core.chinese.romanise import gwoyeu, numbered, toneless_letters, wade_giles
from reader.core.chinese.syllables import _table

SYLLABLES = sorted({one for row in _table().values() for one in row.split(",")})

WADE = """
běi pei3 jīng ching1 máo mao2 zé tsê2 dōng tung1 zhōu chou1 ēn ên1 lái lai2 xí hsi2 jìn chin4
píng p'ing2 guó kuo2 zhī chih1 chī ch'ih1 shí shih2 rì jih4 zì tzŭ4 cí tz'ŭ2 sī ssŭ1 zhāng chang1
xué hsüeh2 yuán yüan2 yuè yüeh4 yú yü2 yì i4 yīn yin1 yǒu yu3 yán yen2 yě yeh3 wǔ wu3 wǒ wo3
wén wên2 guì kuei4 duì tui4 huǒ huo3 shuō shuo1 duō to1 zuò tso4 luó lo2 gē ko1 hé ho2 kè k'o4
dé tê2 nǚ nü3 lǜ lü4 lüè lüeh4 qù ch'ü4 jūn chün1 xióng hsiung2 yòng yung4 ér êrh2 xiān hsien1
tiān t'ien1 liú liu2 sūn sun1 wēng wêng1 ròu jou4 de tê è o4 gǒng kung3 cuò ts'o4 rén jên2
jié chieh2 qiáng ch'iang2
""".split()

GWOYEU = """
guó gwo yǔ yeu luó luo mǎ maa zì tzyh zhào jaw yuán yuan rèn renn běi beei jīng jing
chī chy shí shyr zhǐ jyy shì shyh qián chyan tóng torng xiě shiee hǎo hao kǒu koou mài may
tā ta chá char dǎ daa pà pah pāi pai hái hair bǎi bae hēi hei péi peir měi meei lèi ley
māo mhau lāo lhau niú niou
qiú chyou táo taur ròu row ān an hán harn hǎn haan hàn hann hěn heen gōng gong hóng horng
gǒng goong gòng gonq téng terng děng deeng zhèng jenq xiāo shiau xiǎo sheau xiào shiaw
jiā jia xiá shya jiǎ jea jià jiah xiě shiee jiē jie xié shye jiè jieh yī i yí yi yǐ yii yì yih
yīn in yín yn yǐn yiin yìn yinn yīng ing yíng yng yǐng yiing yìng yinq yā ia yá ya yǎ yea yà yah
yě yee yè yeh yāo iau yáo yau yǎo yeau yào yaw yǒu yeou yòu yow yán yan yǎn yean yàn yann
yáng yang yǎng yeang yàng yanq wū u wú wu wǔ wuu wù wuh wǒ woo wò woh wéi wei wěi woei wèi wey
wàn wann wǎn woan wén wen wěn woen wèn wenn wáng wang wǎng woang wàng wanq yú yu yǔ yeu yù yuh
yuè yueh yuǎn yeuan yuàn yuann yún yun yǔn yeun yùn yunn huá hwa huǒ huoo huò huoh shuō shuo
guì guey guǐ goei huí hwei duì duey guāng guang huáng hwang guǎng goang kuàng kuanq
qù chiuh xǔ sheu jú jyu xué shyue jūn jiun qún chyun ér erl ěr eel èr ell
xióng shyong jiǒng jeong lǎo lao rǔ ruu nǚ neu lǜ liuh de .de le .le lín lin lǐn liin
""".split()


@pytest.mark.parametrize(("pinyin", "written"), list(zip(WADE[::2], WADE[1::2], strict=True)))
def test_wade_giles(pinyin, written):
    assert wade_giles(pinyin) == written


@pytest.mark.parametrize(("pinyin", "written"), list(zip(GWOYEU[::2], GWOYEU[1::2], strict=True)))
def test_gwoyeu_romatzyh(pinyin, written):
    assert gwoyeu(pinyin) == written


def test_gwoyeu_tells_the_tones_of_every_syllable_apart():
    by_letters: dict[str, set[str]] = {}
    for syllable in SYLLABLES:
        letters = toneless_letters(syllable)
        if set(letters) & set("aeiouü") and "ê" not in letters:
            by_letters.setdefault(letters, set()).add(syllable)
    clashes = {
        letters: tones
        for letters, tones in by_letters.items()
        if len({gwoyeu(one) for one in tones}) < len(tones)
    }
    assert not clashes


def test_numbers_and_no_tones():
    assert (numbered("shuài"), numbered("de"), toneless_letters("lǜ")) == ("shuai4", "de5", "lü")


def test_what_is_no_syllable_harms_nothing():
    for odd in ("ng", "m̀", "hng", "", "r", "xyz"):
        assert isinstance(wade_giles(odd) + gwoyeu(odd) + numbered(odd), str)
