"""Measure the cleaning stage: CPU time on clean, noisy and hostile text.

    python tests/speed/bench_clean.py [--repeat 5]

Figures are the best of so many runs: characters of the dirty text a second, or seconds. The
floors stand in the last column; the command fails when one is missed.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import sys
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS.parent), str(TESTS)]

import strategies  # noqa: E402

from reader.core.article import Source  # noqa: E402
from reader.core.clean import clean  # noqa: E402


def seconds(text: str, repeat: int) -> float:
    """Return the CPU time of one cleaning, the best of `repeat`."""
    best = float("inf")
    for _ in range(repeat):
        start = time.process_time()
        clean(Source(text, "bench"))
        best = min(best, time.process_time() - start)
    return best


def article(length: int) -> str:
    """Return a clean text of about so many characters, the same every time."""
    rng = random.Random(1)  # noqa: S311
    paragraphs: list[str] = []
    size = 0
    while size < length:
        paragraphs.append("".join(rng.sample(strategies.TRADITIONAL, 5)))
        size += len(paragraphs[-1]) + 1
    return "\n".join(paragraphs)


TECHNICAL = (
    "安装：先运行 pip install -U qingdu (需要 Python 3.11 以上)，再用 reader --help。",
    "如果终端显示“Permission denied”，请把当前用户加入 dialout 组，然后重新登录。",
    '    $ export PATH="$HOME/.local/bin:$PATH"    # 写入 ~/.bashrc 后才会一直有效',
    "点击“设置 > 显示 > 字体”，把位置改为右下角；打印之前可以先看一遍(Ctrl + P)。",
    "配置文件在 /etc/reader/config.toml (系统) 和 ~/.config/reader/config.toml (用户)。",
    "├── resources/    数据、字体、图标\n├── reader/       程序\n└── tests/        测试",
    "| 选项 | 默认值 | 说明 |\n| --- | --- | --- |\n| --jobs | 2 | 同时处理的文件数，最多 16 个 |",
    "函数 read(path: str) 返回 bytes；文件不存在时抛出 FileNotFoundError，不会返回 None。",
    "1.2.3 网络：浏览器访问 http://localhost:8080/ 时，服务器先查缓存，再读磁盘 (SSD 约 0.1 ms)。",
    "UTF-8 用 1 至 4 个字节表示一个字符，例如 “é” 是 C3 A9，“中” 是 E4 B8 AD。",
    "警告：关闭窗口会丢弃没有保存的内容。要保留，请先点击“另存为”，或下载为 ZIP 文件。",
    "此脚本使用 Beijing (UTC+8) 时间；若在 Shanghai、Taipei 以外的地区运行，请设置 TZ 变量。",
    "",
)
"""Prose about programs: Latin words, paths, brackets, tables, words that buttons have too."""


def technical(length: int) -> str:
    """Return clean technical text of about so many characters, the same every time."""
    rng = random.Random(3)  # noqa: S311
    lines = list(TECHNICAL)
    size = 0
    while size < length:
        lines += rng.sample(TECHNICAL, len(TECHNICAL))
        size += sum(map(len, TECHNICAL)) + len(TECHNICAL)
    return "\n".join(lines)


def one_pattern(text: str) -> float:
    """Return the CPU time of the simplest remover there is: one pattern for all brackets."""
    start = time.process_time()
    re.sub("[(（][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+[)）]", "", text)
    return time.process_time() - start


HOSTILE = {
    "1 M brackets": "(" * 1_000_000,
    "50 k stacked copies": "人" + "(ren)" * 50_000,
    "100 k nested brackets": "人" + "(" * 100_000 + "ren" + ")" * 100_000,
    "a line of 1 M characters": "他在厂里干了二十年，从学徒做到车间主任。" * 50_000,
    "40 k torn runs": "開(kāi)發(fā)區(qū)" + "當?shù)仄髽I" * 40_000,
    "100 k torn marks": "開(kāi)發(fā)區(qū)" + "當?shù)" + "仄(dāng)" * 100_000,
    "a word of 1 M letters": "中国(" + "a" * 1_000_000 + ")",
}


def main() -> int:
    """Print the table; return 1 when a floor is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--repeat", type=int, default=5)
    repeat = parser.parse_args().repeat
    missed = 0
    rows = [
        ("clean, 1 M characters", article(1_000_000), 5.0),
        ("technical, 1 M characters", technical(1_000_000), 5.0),
    ]
    for name in ("stacked", "stride", "converted", "scattered", "throughout", "bare"):
        dirty = strategies.FAMILIES[name](article(150_000), random.Random(2))  # noqa: S311
        rows.append((name, dirty, 0.6))
    for name, text, floor in rows:
        took, plain = seconds(text, repeat), min(one_pattern(text) for _ in range(repeat))
        rate = len(text) / took / 1e6
        missed += rate < floor
        print(
            f"{name:24} {rate:6.2f} M characters/s   floor {floor}   {took / plain:5.1f} x re.sub"
        )
    short = strategies.stacked(article(10_000), random.Random(2))[:10_000]  # noqa: S311
    took = seconds(short, repeat)
    missed += took > 0.02
    print(f"{'10 k noisy characters':24} {took * 1000:6.1f} ms               ceiling 20")
    for name, text in HOSTILE.items():
        took = seconds(text, 1)
        missed += took > 2
        print(f"{name:24} {took:6.2f} s                ceiling 2")
    print(f"most memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
