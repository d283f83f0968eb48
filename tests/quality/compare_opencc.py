"""Compare every configuration with OpenCC itself, on the texts of ../shared.

    python tests/quality/compare_opencc.py PYTHON [FOLDER]

PYTHON is a Python of an environment of its own that has the package `opencc` 1.4.2 (its module's
name is that of the package whose dictionaries are our base, so the two cannot live together).
FOLDER is the development data, by default ../shared. Each item and each file, in pieces of 20,000
characters, goes through all sixteen configurations. Prints the differences; fails when there is
one, or when the texts are fewer than 500,000 characters.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from reader.core.chinese.conversion import CONFIGS, converter  # noqa: E402 - after the path

OFFICIAL = """
import json, sys, opencc
texts = json.load(sys.stdin)
for config in sys.argv[1:]:
    convert = opencc.OpenCC(config).convert
    json.dump([convert(text) for text in texts], sys.stdout)
    print(flush=True)
"""
KEYS = ("hans", "hant", "input", "gold", "text", "simplified", "traditional")


def texts_of(folder: Path) -> list[str]:
    """Return the texts: whole files, and the items of files of items."""
    texts: list[str] = []
    for path in sorted(folder.rglob("*.jsonl")):
        for row in path.read_text(encoding="utf-8").splitlines():
            value = json.loads(row)
            texts += (value[key] for key in KEYS if isinstance(value.get(key), str))
    for pattern in ("*.txt", "*.sent", "*.md", "*.iob2"):
        for path in sorted(folder.rglob(pattern)):
            text = path.read_text(encoding="utf-8", errors="ignore")
            texts += (text[at : at + 20_000] for at in range(0, len(text), 20_000))
    return list(dict.fromkeys(text for text in texts if "\x00" not in text))


def main(python: str, folder: Path) -> int:
    texts = texts_of(folder)
    size = sum(map(len, texts))
    print(f"{len(texts)} texts, {size} characters")
    done = subprocess.run(
        [python, "-c", OFFICIAL, *CONFIGS],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
    )
    differences = 0
    for config, row in zip(CONFIGS, done.stdout.splitlines(), strict=True):
        convert = converter(config)
        wrong = [
            (text, told)
            for text, told in zip(texts, json.loads(row), strict=True)
            if convert(text).text != told
        ]
        differences += len(wrong)
        print(f"{config:6} {len(wrong)} texts differ")
        for text, told in wrong[:3]:
            print(f"    {text[:60]!r}\n    {told[:60]!r}\n    {convert(text).text[:60]!r}")
    return 1 if differences or size < 500_000 else 0


if __name__ == "__main__":
    where = Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT.parent / "shared"
    sys.exit(main(sys.argv[1], where))
