import pytest

from reader.core.chinese.gazetteer import places_around


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
