"""Readings behind whole words."""

from __future__ import annotations

import pytest

from reader.core.article import Source
from reader.core.clean import clean

THROUGHOUT = {
    "together": "今天(jīntiān)天气(tiānqì)很(hěn)好(hǎo)，我们(wǒmen)去(qù)公园(gōngyuán)。",
    "apart": "今天(jīn tiān)天气(tiān qì)很(hěn)好(hǎo)，我们(wǒ men)去(qù)公园(gōng yuán)。",
    "plain": "今天(jintian)天气(tianqi)很(hen)好(hao)，我们(women)去(qu)公园(gongyuan)。",
    "capitals": "北京(Běijīng)的(de)天气(tiānqì)很(hěn)好(hǎo)，西安(Xī'ān)也(yě)好(hǎo)。",
}


@pytest.mark.parametrize("name", THROUGHOUT)
def test_a_text_with_a_reading_behind_every_word_gives_them_to_the_author(name):
    made = clean(Source(THROUGHOUT[name], "test"))
    assert "(" not in made.text
    assert made.verdict.kind == "full"
    assert {item.origin for item in made.annotations} == {"author"}
    hanzi = [at for at, letter in enumerate(made.text) if letter > "\u4e00" and letter < "\uff00"]
    assert [item.start for item in made.annotations] == hanzi


def test_readings_behind_many_everyday_words_were_put_in():
    dirty = (
        "他们(tamen)昨天到学校参加(canjia)会议，讨论(taolun)了今年的工作(gongzuo)。"
        "老师认为(renwei)学生应该(yinggai)多看书，问题(wenti)才能解决。"
    )
    made = clean(Source(dirty, "test"))
    assert (
        made.text
        == "他们昨天到学校参加会议，讨论了今年的工作。老师认为学生应该多看书，问题才能解决。"
    )
    assert made.verdict.kind == "scattered"
    assert {item.origin for item in made.annotations} == {"injected"}


@pytest.mark.parametrize(
    "text",
    [
        "我们吃了饺子(jiaozi)和豆腐(doufu)，练了气功(qigong)和太极(taiji)，听了二胡(erhu)。",
        "北京(Beijing)、上海(Shanghai)、重庆(Chongqing)、西安(Xi'an)、南京(Nanjing)是大城市。",
        "蹉跎(cuōtuó)、饕餮(tāotiè)、魑魅(chīmèi)、踌躇(chóuchú)、龃龉(jǔyǔ)是难读的词。",
        "约翰(John)和玛丽(Mary)用电脑(computer)上网(internet)，看电影(movie)。",
        "请看附录(appendix)，参考(reference)文献(literature)、图(figure)和表(table)。",
    ],
)
def test_what_an_author_explains_stays(text):
    assert clean(Source(text, "test")).text == text
