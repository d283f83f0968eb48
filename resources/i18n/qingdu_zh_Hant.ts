<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Accept the doubtful form, or undo it</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All words</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change between pinyin and zhuyin</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close text</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour the tones</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours of tones</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents and bookmarks</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy word, pinyin and meaning</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doubtful readings</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gwoyeu Romatzyh: shuay, chyn</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hanping</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hong Kong standard</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>reader/ui/commands/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look the word up</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;MDBG</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark name…</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neutral tones in full: péngyǒu</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next doubtful place</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as a new text</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pinyin or zhuyin on or off</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pleco</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Qingdu</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rare characters</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading aid</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Single-letter keys</source>
        <extracomment>reader/ui/commands/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sinosplice</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star the word, or not</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Third tones as they are spoken: ní hǎo</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tones and readings</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vertical text</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wade-Giles: shuai4, ch'in2</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was removed</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zhuyin</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above HSK &amp;1</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above HSK &amp;2</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above HSK &amp;3</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above HSK &amp;4</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above HSK &amp;5</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above HSK &amp;6</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above which &amp;words</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;source</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system does</source>
        <extracomment>reader/ui/commands/languages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the line</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, then clear the selection</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;words, pinyin and meanings</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy in the &amp;source's script</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy pinyin &amp;only</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;pinyin</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;readings above (HTML)</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful &amp;forms</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the line</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the text</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;names…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter na&amp;mes</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;know this word, or not</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line above</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line below</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a r&amp;ule from the selection…</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the tab to the left</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the tab to the right</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;cleaning rules…</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;names…</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;own</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o tones: shuai</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next screen</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next te&amp;xt</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a &amp;click only</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin&amp;yin</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious doubtful place</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious mention</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previo&amp;us bookmark</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tex&amp;t</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous w&amp;ord</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of Tai&amp;wan: lèsè</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen closed &amp;text</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;implified</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen before</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select back a character</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select back a line</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select back a screen</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select back a word</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the &amp;sentence</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next character</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next line</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next screen</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next word</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the para&amp;graph</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the line's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the line's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the paragraph's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the paragraph's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the sentence's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the sentence's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the text's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select to the text's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or remove a boo&amp;kmark</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;repaired forms</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show readings while held</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the word &amp;card</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stri&amp;ct line breaking</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tai&amp;wan standard</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word under the &amp;mouse</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone &amp;marks: shuài</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone &amp;numbers: shuai4</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the &amp;mouse</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the mouse while &amp;Ctrl is held</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer &amp;dictionary…</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words I have not marked as &amp;known</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words above a &amp;level of HSK</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pinyin &amp;word by word</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一 and 不 as they are &amp;spoken: yí gè</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>儿 as the &amp;ending r: huār</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>%1 more</source>
        <extracomment>reader/ui/banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Bookmark removed</source>
        <extracomment>reader/ui/places/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark renamed</source>
        <extracomment>reader/ui/places/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <extracomment>reader/ui/places/bookmarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharacterButton</name>
    <message>
        <source>doubtful</source>
        <extracomment>reader/ui/words/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reading</source>
        <extracomment>reader/ui/words/head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>%1 characters copied</source>
        <extracomment>reader/ui/copying/copies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>reader/ui/copying/copies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>reader/ui/copying/copies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying… %1 %</source>
        <extracomment>reader/ui/copying/copies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>%1 names added to your list; %2 that it has otherwise were left.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: some lines of the list of names cannot be understood.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the program again</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is marked as a name</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer on the list</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>Apply</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all like this back (%1)</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all like this out (%1)</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out again</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure %1</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditKinds</name>
    <message>
        <source>Advertising</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks between Hanzi</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes put between bytes</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters of no meaning</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that were read wrongly</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji put into the text</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML references</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indents inside lines</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that only look right</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends inside sentences</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of this kind: %1</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page furniture</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page turners</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings put into the text</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the repaired forms</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small punctuation marks</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author's own readings</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unticked, all of this kind stay in the text</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide letters and digits</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own rules</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Analysis (JSON)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the source</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book (EPUB), with chapters</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of words for Anki</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export clean text</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong standard</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of words as text (TSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of words for spreadsheets (CSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print (PDF), with readings above the Hanzi</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan standard</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan standard and words</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the repaired forms</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML), with readings above the Hanzi</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Hei (bundled)</source>
        <extracomment>reader/ui/preferences/faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song (bundled)</source>
        <extracomment>reader/ui/preferences/faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Hanzi or pinyin</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanzi of any script, or pinyin</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any script</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as pinyin, in any script</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials (gz)</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hits</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole words</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsPanel</name>
    <message>
        <source>%1 of %2 accepted</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful forms</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next form</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form in this text is doubtful.</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous form</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <extracomment>reader/ui/preferences/key_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys; Esc leaves them as they are</source>
        <extracomment>reader/ui/preferences/key_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>C&amp;hange the keys…</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does this.</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keys</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key that is only held with others cannot stand alone.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which writes signs.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits alone are kept for the words' states.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key leads through the window.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysBlock</name>
    <message>
        <source>%1 is for “%2”. Press it again to take it from there.</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll as usual</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys for “%1”. Esc leaves them as they are.</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by what it does, or by the key</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>%1 has no star any more</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known any more</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is starred</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided so: %1</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in HSK</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meant</name>
    <message>
        <source>%1 words</source>
        <extracomment>reader/ui/meant.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these words</source>
        <extracomment>reader/ui/meant.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word meant: %1</source>
        <extracomment>reader/ui/meant.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are read so</source>
        <extracomment>reader/ui/meant.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Forget it</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>%1 mentions</source>
        <extracomment>reader/ui/names/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mention</source>
        <extracomment>reader/ui/names/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mention %1 of %2</source>
        <extracomment>reader/ui/names/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Date or time</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Here only</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No name</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title of office</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;all texts: on my list</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark name</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughout this text (%1)</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameGroup</name>
    <message>
        <source>%1 more</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide these underlines</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these underlines</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort or copy: %1</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlines of %1</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameMenus</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide underlines</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark “%1” as…</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By p&amp;inyin</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ti&amp;me</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a &amp;table</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the te&amp;xt</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a name &amp;here</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a name in &amp;any text</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a name in this &amp;text</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how underlines</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of one name on the page first.</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most &amp;frequent first</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>CoNLL, tags by character</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoNLL, tags by word</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export names</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one name a line</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with commas (CSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brat (ZIP of text and annotations)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewerDictionary</name>
    <message>
        <source>All files (*)</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC-CEDICT (*.u8 *.txt *.gz)</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer dictionary</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Address of the page (nothing else is fetched):</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnListDialog</name>
    <message>
        <source>&amp;Merge a list…</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a list of names</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My names</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Select a name on the page to mark it.</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of my names</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at one place</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all texts</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this text</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Hong Kong standard</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan standard</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinyin shown</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zhuyin shown</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents and bookmarks</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookmark is set. Ctrl+B sets one where you read.</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark (Del)</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text names no chapters.</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note (F2)</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyButton</name>
    <message>
        <source>Readings above: %1</source>
        <extracomment>reader/ui/policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A card for each word: the word, its reading, a sentence with it.</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word once: as shown, in both scripts, its reading, how often it comes, and the sentence where it first does.</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, edits, readings, words and names with their places.</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>%1 more</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on purpose</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested, not applied</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>%1 is no syllable of pinyin</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reading</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reading: shuai4 or shuài</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the reading is changed</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a surname</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dictionary</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grammar around it</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here only</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all texts</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this text</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into the source as noise</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author's annotation</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this character can be read so</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words around it</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choice</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovedView</name>
    <message>
        <source>%1 characters</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places · %2 of %3 characters · the source file is never changed</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean this text as usual</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning of this text</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export clean text…</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave alone</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remove in this text</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and clean text</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all out again</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take nothing out of this text</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what is uncertain too</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is left alone: nothing is taken out</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>%1 is read %2 here</source>
        <extracomment>reader/ui/words/rereading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read %2 in all texts</source>
        <extracomment>reader/ui/words/rereading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read %2 in this text</source>
        <extracomment>reader/ui/words/rereading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>%1 places in this text</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put there</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place in this text</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular &amp;expression</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this &amp;text only</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds nothing in this text.</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1: a plain file that can be edited and shared.</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cleaning rules</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it is removed</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put there</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what to find; what it changes is shown here.</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another text</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rulebook</name>
    <message>
        <source>Rule added</source>
        <extracomment>reader/ui/rules/rulebook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule changed</source>
        <extracomment>reader/ui/rules/rulebook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule removed</source>
        <extracomment>reader/ui/rules/rulebook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 cannot be read (%2): your own words are left out</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters of noise were removed.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is broken: get the file anew</source>
        <extracomment>reader/core/source/xml.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither everywhere nor the sha256 of a document</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither on nor off</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no type: write %2</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in %2 any more.</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in UTF-8: save it so; your own words are left out</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where traditional text writes %2</source>
        <extracomment>reader/core/analyse/repairs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 left out: a line is a word, a tab and one syllable of pinyin for each of its characters</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it cannot be read (%2)</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it cannot be read: choose cedict_ts.u8</source>
        <extracomment>reader/library/dictionary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it has no entry of CC-CEDICT: choose cedict_ts.u8</source>
        <extracomment>reader/library/dictionary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is the file that is read: choose another name for the output</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is too large for a dictionary: choose cedict_ts.u8</source>
        <extracomment>reader/library/dictionary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is too large for a list of names: choose another</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is too long for a file of rules: give the right one</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name is none that a file can have: choose another</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rules cannot be read (%2): check the file</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character of noise was removed.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank between two characters, to make room for the line of pinyin.</source>
        <extracomment>reader/core/clean/above.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank between two characters; the text has one between most of them.</source>
        <extracomment>reader/core/clean/blanks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank in the middle of a sentence; others stand in the middle of words.</source>
        <extracomment>reader/core/clean/blanks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that shows nothing.</source>
        <extracomment>reader/core/clean/invisible.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character written as an HTML reference.</source>
        <extracomment>reader/core/clean/references.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character written as an HTML reference; the text speaks of markup, so it stays.</source>
        <extracomment>reader/core/clean/references.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line end at the same width as all the others, in the middle of a paragraph.</source>
        <extracomment>reader/core/clean/wraps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of a reading site about itself.</source>
        <extracomment>reader/core/clean/advertising.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the page, not of the text.</source>
        <extracomment>reader/core/clean/chrome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that turns pages or counts them.</source>
        <extracomment>reader/core/clean/paging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or a note.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phonetic letter that stands for the plain one, as in the document's readings.</source>
        <extracomment>reader/core/clean/bare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture in the middle of a sentence; others stand in the middle of words.</source>
        <extracomment>reader/core/clean/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture in the middle of what may be a word.</source>
        <extracomment>reader/core/clean/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture put in behind a character, as the process that put in the readings does.</source>
        <extracomment>reader/core/clean/thrown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private character without meaning, one of many different ones.</source>
        <extracomment>reader/core/clean/invisible.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private character without meaning, thrown in like the readings around it.</source>
        <extracomment>reader/core/clean/thrown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private character: a sign that was lost, or one that means nothing.</source>
        <extracomment>reader/core/clean/invisible.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading of the character before it, but nothing proves that it was put in.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading put in: every occurrence of this character in the line carries it.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading put in: the document has many behind plain characters inside words.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading put in: the document has one behind every so-many-th character.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading put in: the document has one behind the characters it converted.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading put in: the document has them behind many everyday words.</source>
        <extracomment>reader/core/clean/wordwise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading that was put where the bytes only looked like the character's.</source>
        <extracomment>reader/core/clean/byteshift.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real parenthesis: there are Hanzi in it.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small form of a punctuation mark, where the text has the mark itself in mind.</source>
        <extracomment>reader/core/clean/small_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A syllable, but no reading of the character before it.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters torn apart by a reading that was put between their bytes.</source>
        <extracomment>reader/core/clean/byteshift.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese text whose bytes were read in another encoding.</source>
        <extracomment>reader/core/clean/mojibake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used: %1.</source>
        <extracomment>reader/ui/work/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes too long in this text.</source>
        <extracomment>reader/ui/work/rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters or figures that were widened together with the readings that were put in.</source>
        <extracomment>reader/core/clean/widths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that are no syllable: a name, a unit or a foreign word.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses with http:// or https:// are opened.</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page furniture at the end of a line.</source>
        <extracomment>reader/core/clean/chrome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question marks where the blanks of an indent were lost.</source>
        <extracomment>reader/core/clean/byteshift.py, reader/core/clean/indents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1, %2 sure. The text may show wrong characters.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite says: %1</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>reader/ui/export/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong (%1).</source>
        <extracomment>reader/ui/work/worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis stopped several times and is given up; the text stays.</source>
        <extracomment>reader/ui/texts/document.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy one and paste again.</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary is used from the next word on.</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has a line of pinyin at every line; it is kept as annotations.</source>
        <extracomment>reader/core/clean/above.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has a reading behind every character; it is kept as an annotation.</source>
        <extracomment>reader/core/clean/bare.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has a reading behind every word; it is kept as annotations.</source>
        <extracomment>reader/core/clean/wordwise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is annotated throughout; the reading is kept as an annotation.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read and are kept as %1.</source>
        <extracomment>reader/ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in %1.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a reading that was put in, but the document does not prove it.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pasted text is not in the library any more.</source>
        <extracomment>reader/ui/tabs/tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be kept: export it to a file.</source>
        <extracomment>reader/ui/tabs/tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which texts are open cannot be remembered: %1</source>
        <extracomment>reader/ui/tabs/lasting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which texts were open could not be read; the file is kept as %1.</source>
        <extracomment>reader/ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written with a capital, as names are.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own rule: %1</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule is switched off: %1.</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule “%1” took more than %2 s and is switched off for this text: make it simpler.</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is missing (%1): get the file anew</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its path is no folder: check the name</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the path is no folder: check the name</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that holds a password is not opened</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing it: close that one</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind the tab stands nothing to find</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export to %1 is not built yet; there are %2</source>
        <extracomment>reader/core/pipeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins neither with text nor with regex and a tab</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read (%1): check the disk or copy the file</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written (%1): write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than five fields</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 files: take out what you want to read</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds pictures of pages and no text: it must be recognised (OCR) first</source>
        <extracomment>reader/core/source/pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a PDF file: open it by itself</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a database: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder: name a file in it</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a picture: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file: save its content to a file first</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a program: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an RTF file: save it as DOCX, EPUB, HTML or text first</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an address of this machine or a private network: not opened</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an archive: open it by itself</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an old Word file: save it as DOCX, EPUB, HTML or text first</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is compressed: unpack it first</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, and %1</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked by a password: open it where you know it and save it anew</source>
        <extracomment>reader/core/source/archive.py, reader/core/source/pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no address of the web: check it</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no whole analysis with a text: write it anew</source>
        <extracomment>reader/core/source/analysed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in UTF-8: save the list as UTF-8</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read-only: change its permissions</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long to be Markdown: give it the ending .txt to read it as it is</source>
        <extracomment>reader/core/source/markdown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to far more than it is, as a trap does: it is not opened</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to more than anyone reads: it is not opened</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be written: change the permissions</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is no text: write it anew</source>
        <extracomment>reader/core/source/analysed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the rules: %2</source>
        <extracomment>reader/core/cleanrules.py, reader/core/treating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1 and %2 more</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one name must follow the type, after a tab</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only addresses with http and https are opened</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it took more than three minutes: it is not opened</source>
        <extracomment>reader/core/source/pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address does not answer: check it, and the network</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address leads from one place to the next without end: check it</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book</source>
        <extracomment>reader/core/source/fictionbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book has no list of its parts: get the file anew</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book is locked by digital rights: only its own shop opens it</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book names no chapter that is in it: get the file anew</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book's container</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book's contents</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes are no text in any known encoding: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversion dictionaries are missing: install opencc-python-reimplemented==0.1.7</source>
        <extracomment>reader/core/chinese/dictionaries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversion dictionary %1 has not the entries it should have: install opencc-python-reimplemented==0.1.7</source>
        <extracomment>reader/core/chinese/dictionaries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dictionary %1 cannot be read</source>
        <extracomment>reader/core/chinese/cedict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dictionary of readings is missing: install pypinyin 0.55</source>
        <extracomment>reader/core/chinese/lexicon.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full or broken: free some space</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full: free some space</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full: free some space and try again</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only: write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document's description</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document's lists</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document's table of parts</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document's table of styles</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document's text</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file grows too large for this disk: write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no entry of CC-CEDICT: choose cedict_ts.u8</source>
        <extracomment>reader/core/chinese/cedict.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is broken or cut off: get it anew</source>
        <extracomment>reader/core/source/archive.py, reader/core/source/pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not in %1: try another encoding</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of the book's locks</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of the book's parts</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory in %1 cannot be used (%2); reading goes on without it</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory in %1 was damaged and is kept as %2; reading goes on without it, and the next start begins a new one</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory in %1 was made by a newer version of this program: update it</source>
        <extracomment>reader/library/schema.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long: choose a shorter one</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page is longer than 20 MiB: save it and open the file</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page took more than 20 seconds: try again later</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site answers with an error (%1): try again later</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site does not give the page to us: save it and open the file</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subtitles are broken: give the file the ending .txt</source>
        <extracomment>reader/core/source/subtitles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a folder of that name: choose another</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no configuration %1: choose one of %2</source>
        <extracomment>reader/core/chinese/conversion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no encoding %1: try utf-8, gb18030, big5 or utf-16</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field %1: try %2</source>
        <extracomment>reader/core/export/analysis.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format %1: give text or html</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file: check the name</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder: make it first</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such page any more: check the address</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such site: check the address, and the network</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text in the archive: give one with text or HTML files</source>
        <extracomment>reader/core/source/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to find</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read it: change its permissions or copy it</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write there: change the permissions or write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is full: free some space and try again</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be put there: %2</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to usual: %1</source>
        <extracomment>reader/ui/preferences/row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A red dot after a reading on which the sources disagree.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small red sign below, as in 關于 for 關於.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above each character</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above each word</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above which words</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a rest of</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also remove what is uncertain</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As OpenCC</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the source</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most; a narrow window has fewer. Tight lines may be half as long again.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the sentence</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters and words</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the text</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour the tones</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of tones as they are</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns from right to left</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas and brackets between Hanzi are drawn wide. Copies keep those of the text.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and times</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionary</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful characters</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even keeps the room for readings; tight holds while none are shown.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-width punctuation</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwoyeu Romatzyh: shuay, chyn</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanping</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong standard</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the mouse rests before the card comes.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In characters.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent of a paragraph</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys as in</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of HSK</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightened or darkened until they can be read.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lute</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MDBG</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark doubtful forms</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark doubtful readings</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More marks are kept from the beginning of a line.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own colours</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>reader/ui/preferences/shown.py, reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral tones in full</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tones: shuai</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: what was removed is shown, and can be put back.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first to the fourth tone, and of the neutral one.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the texts that are open, and of those opened later.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a click only</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours draw what a face lacks.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin stands</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleco</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qingdu</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare characters</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aid</source>
        <extracomment>reader/ui/preferences/shown.py, reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings above harder words, where that is chosen.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>reader/ui/preferences/shown.py, reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show repaired forms</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the word card</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinosplice</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text in columns</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict line breaking</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan standard</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mainland</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tone stays written, so colour is never the only sign.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word under the mouse</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not lightened or darkened, and may be hard to read.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work on the page only, never in fields. Off, they cannot be hit by chance.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third tones as they are spoken</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone marks: shuài</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone numbers: shuai4</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the mouse</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the mouse while Ctrl is held</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined names</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wade-Giles: shuai4, ch'in2</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no counterpart there keeps its key.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where words change too, 软件 becomes 軟體.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words I have not marked as known</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words above a level of HSK</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zhongwen</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zhuyin beside the characters needs larger ones.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>huār instead of huā ér</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ní hǎo instead of nǐ hǎo</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>péngyǒu instead of péngyou</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yí gè instead of yī gè</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一 and 不 as they are spoken</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>儿 as the ending r</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>后 may become 后 or 後: OpenCC goes by its word lists alone.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>關於 where the text has 關于.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Close the sidebar</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and times</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter names by Hanzi or pinyin</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter names…</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding names</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding names · %1 %</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this text</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in this text</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name matches.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names found here. Select one on the page to mark it: %1.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisations found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No places found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quantities found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 characters of noise removed</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doubtful forms</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character of noise removed</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 doubtful form</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All noise put back</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected: %1, %2 sure</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next one (N)</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed script</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Hanzi</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph %1 of %2 · %3 %</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file in another encoding</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings from the dictionary alone</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that decides by context is missing; install Qingdu again to have it</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted from simplified</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forms as in: %1</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mainland</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown in Hong Kong standard</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown in Taiwan standard</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown in Taiwan standard and words</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown in simplified</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown in traditional</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Close %1</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this text</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open texts</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled text</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Menu</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aid</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings: off</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings: pinyin</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings: zhuyin</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: Hong Kong standard</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: Taiwan standard</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: as in the source</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: simplified</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: traditional</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size: %1 pixels</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>%1 forms as in the text</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forms mended</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places put back</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places taken out</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 form as in the text</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 form mended</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place put back</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place taken out</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned as usual</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is left alone</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is uncertain is taken out too</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a file or a piece of text here, or choose:</source>
        <extracomment>reader/ui/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>reader/ui/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>reader/ui/wiring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>reader/ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled text</source>
        <extracomment>reader/ui/around.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Characters</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know this word</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with the next</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star away</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Banner</name>
    <message>
        <source>Details</source>
        <extracomment>reader/ui/banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>reader/ui/banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Width of the sidebar</source>
        <extracomment>reader/ui/panes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
