"""The rows of the table of commands that are about readings above the text."""

from __future__ import annotations

from reader.ui.commands.command import QT_TRANSLATE_NOOP, Command

__all__ = ["RUBY_COMMANDS"]

_A = "Actions"

RUBY_COMMANDS: tuple[Command, ...] = (
    Command(
        "ruby",
        QT_TRANSLATE_NOOP(_A, "&Pinyin or zhuyin on or off"),
        ("R",),
        menu="view/ruby",
        scope="page",
    ),
    Command(
        "ruby_kind",
        QT_TRANSLATE_NOOP(_A, "&Change between pinyin and zhuyin"),
        ("Shift+R",),
        menu="view/ruby",
        scope="page",
    ),
    Command(
        "peek",
        QT_TRANSLATE_NOOP(_A, "Show readings while held"),
        ("Z",),
        menu="view/ruby",
        scope="held",
    ),
    Command(
        "ruby_none", QT_TRANSLATE_NOOP(_A, "&Off"), menu="view/ruby", group="ruby", checkable=True
    ),
    Command(
        "ruby_pinyin",
        QT_TRANSLATE_NOOP(_A, "Pin&yin"),
        menu="view/ruby",
        group="ruby",
        checkable=True,
    ),
    Command(
        "ruby_zhuyin",
        QT_TRANSLATE_NOOP(_A, "&Zhuyin"),
        menu="view/ruby",
        group="ruby",
        checkable=True,
    ),
    *(
        Command(f"ruby_for_{policy}", text, menu="view/ruby/for", group="ruby_for", checkable=True)
        for policy, text in (
            ("all", QT_TRANSLATE_NOOP(_A, "&All words")),
            ("unknown", QT_TRANSLATE_NOOP(_A, "Words I have not marked as &known")),
            ("rare", QT_TRANSLATE_NOOP(_A, "&Rare characters")),
            ("names", QT_TRANSLATE_NOOP(_A, "&Names")),
            ("doubts", QT_TRANSLATE_NOOP(_A, "&Doubtful readings")),
            ("hover", QT_TRANSLATE_NOOP(_A, "The word under the &mouse")),
        )
    ),
    *(
        Command(
            f"ruby_for_level_{level}",
            text,
            menu="view/ruby/for/level",
            group="ruby_for",
            checkable=True,
        )
        for level, text in enumerate(
            (
                QT_TRANSLATE_NOOP(_A, "Above HSK &1"),
                QT_TRANSLATE_NOOP(_A, "Above HSK &2"),
                QT_TRANSLATE_NOOP(_A, "Above HSK &3"),
                QT_TRANSLATE_NOOP(_A, "Above HSK &4"),
                QT_TRANSLATE_NOOP(_A, "Above HSK &5"),
                QT_TRANSLATE_NOOP(_A, "Above HSK &6"),
            ),
            1,
        )
    ),
    Command(
        "ruby_by_word",
        QT_TRANSLATE_NOOP(_A, "Write pinyin &word by word"),
        ("W",),
        menu="view/ruby",
        scope="page",
        checkable=True,
    ),
    *(
        Command(f"style_{style}", text, menu="view/ruby/style", group="style", checkable=True)
        for style, text in (
            ("marks", QT_TRANSLATE_NOOP(_A, "Tone &marks: shuài")),
            ("numbers", QT_TRANSLATE_NOOP(_A, "Tone &numbers: shuai4")),
            ("none", QT_TRANSLATE_NOOP(_A, "N&o tones: shuai")),
            ("wade-giles", QT_TRANSLATE_NOOP(_A, "&Wade-Giles: shuai4, ch'in2")),
            ("gwoyeu", QT_TRANSLATE_NOOP(_A, "&Gwoyeu Romatzyh: shuay, chyn")),
        )
    ),
    *(
        Command(f"tones_{switch}", text, menu="view/ruby/tones", checkable=True)
        for switch, text in (
            ("sandhi", QT_TRANSLATE_NOOP(_A, "一 and 不 as they are &spoken: yí gè")),
            ("third_tones", QT_TRANSLATE_NOOP(_A, "&Third tones as they are spoken: ní hǎo")),
            ("full_tones", QT_TRANSLATE_NOOP(_A, "&Neutral tones in full: péngyǒu")),
            ("erhua", QT_TRANSLATE_NOOP(_A, "儿 as the &ending r: huār")),
            ("taiwan", QT_TRANSLATE_NOOP(_A, "Readings of Tai&wan: lèsè")),
        )
    ),
)
"""In the order of the menu."""
