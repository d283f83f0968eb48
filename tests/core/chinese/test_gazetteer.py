import pytest

from reader.core.article import Detection
from reader.core.chinese.conversion import converter_between
from reader.core.chinese.gazetteer import _table, places_around


@pytest.mark.parametrize(
    ("name", "around"),
    [
        ("畢節", ("贵州",)),
        ("毕节市", ("贵州",)),
        ("天河區", ("广州", "广东")),
        ("黔南", ("贵州",)),
        ("浦东新区", ("上海",)),
        ("花蓮縣", ("台湾",)),
        ("貴州", ()),
        ("吉林", ()),
        ("鼓楼区", ()),
        ("巴黎", ()),
        ("南海", ()),
        ("", ()),
    ],
)
def test_where_a_place_lies(name, around):
    assert places_around(name) == around


@pytest.mark.parametrize("script", ["hans", "hant", "tw", "twp", "hk"])
@pytest.mark.parametrize("name", ["毕节", "天河区", "花莲县", "烟台", "赤峰", "邢台", "巴黎"])
def test_the_larger_places_are_written_as_the_converter_writes_them(name, script):
    convert = converter_between(Detection("hans"), script, "best")
    assert places_around(name, script) == tuple(convert(one).text for one in places_around(name))


def test_every_larger_place_is_written_as_the_converter_writes_it():
    parents, forms = _table()
    for script, at in (("hant", 0), ("tw", 1), ("hk", 2)):
        convert = converter_between(Detection("hans"), script, "best")
        wanted = {name: convert(name).text for name in parents.values()}
        assert wanted == {name: forms[name][at] if name in forms else name for name in wanted}
