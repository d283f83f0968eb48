from __future__ import annotations

import pytest

from reader.core.analyse.script import detect

HANS = "这是一篇用简体字写的文章，说的是国家和人民的事情。"
HANT = "這是一篇用繁體字寫的文章，說的是國家和人民的事情。"


@pytest.mark.parametrize(
    ("text", "detected"),
    [
        (HANS, "hans"),
        (HANT, "hant"),
        (HANS + HANT, "mixed"),
        (HANS * 20 + "書名是《聊齋》", "hans"),
        (HANT * 20 + "书名是《聊斋》", "hant"),
        ("", "none"),
        ("Hello, 123", "none"),
        ("你好，世界", "none"),
        ("他看著她", "hant"),
        ("他看着她", "none"),
        ("會議最后通過了關于土地的決議", "hant"),
        ("这本說", "mixed"),
    ],
)
def test_scripts(text, detected):
    assert detect(text).detected == detected


@pytest.mark.parametrize("text", ["", "Hello", "你好", HANS, HANT, HANS + HANT, "门門", "著看著"])
def test_confidence_is_a_share(text):
    assert 0 <= detect(text).confidence <= 1


def test_more_text_is_surer():
    assert detect(HANT * 10).confidence > detect(HANT).confidence > detect("門口").confidence


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("軟體工程師在網路上查資訊，裡面有很多群眾的意見。", "tw"),
        ("説明書上的規定已經脱離實際，衞生部門的説法也不同。", "hk"),
        ("他們用軟件處理信息，再用打印機打印，服務器在互聯網上。", "cn"),
        (HANT, None),
        (HANS, None),
    ],
)
def test_hints_at_the_region(text, hint):
    assert detect(text).variant_hint == hint


def test_the_seed_is_traditional(root):
    detection = detect((root / "resources" / "samples" / "seed.txt").read_text(encoding="utf-8"))
    assert detection.detected == "hant"
    assert detection.confidence > 0.95
