<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reader for Chinese that gives back what the author published. Licence: Apache 2.0; fonts and data have licences of their own.</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>还原作者本意的中文阅读器。许可：Apache 2.0；字体和数据各有许可。</translation>
    </message>
    <message>
        <source>About Qingdu</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>关于清读</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>组成部分及其许可</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>许可全文</translation>
    </message>
    <message>
        <source>This text is missing: the installation is not complete.</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>缺少此文本：安装不完整。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>reader/ui/commands/actions.py</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;About Qingdu</source>
        <extracomment>reader/ui/commands/help.py</extracomment>
        <translation>关于清读(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept the doubtful form, or undo it</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation>接受或撤销存疑字形(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All words</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>所有词(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Change between pinyin and zhuyin</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>切换拼音与注音(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close text</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>关闭文档(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colour the tones</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>声调着色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Contents and bookmarks</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>目录和书签(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Doubtful readings</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>存疑读音(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Even, with room for readings</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>均匀，为标音留出位置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>跟随系统(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>跳转(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Gwoyeu Romatzyh: shuay, chyn</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>国语罗马字：shuay、chyn(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hanping</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>Hanping(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hong Kong standard</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>香港繁体(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>reader/ui/commands/help.py</extracomment>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at the picture</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>查看图片(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look the word up</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>查词典(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;MDBG</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>MDBG(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark name…</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>标为专名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Move the tab to the right</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>将标签页右移(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;My cleaning rules…</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation>我的清理规则(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>专名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Neutral tones in full: péngyǒu</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>轻声还原本调：péngyǒu(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>下一次出现(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>默认大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste as a new text</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>粘贴为新文档(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pinyin or zhuyin on or off</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>显示或隐藏拼音、注音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pleco</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>Pleco(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Qingdu</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>清读(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rare characters</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>生僻字(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reading aid</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>标音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <extracomment>reader/ui/commands/help.py</extracomment>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>简繁(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>羊皮纸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys</source>
        <extracomment>reader/ui/commands/help.py</extracomment>
        <translation>单字母快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sinosplice</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>Sinosplice(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>拼写方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star the word, or not</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>为词加星标或取消(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Third tones as they are spoken: ní hǎo</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>上声变调：ní hǎo(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tight, while none are shown</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>紧凑，仅在不标音时(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tones and readings</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>声调与读音(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>繁体(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Vertical text</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>竖排(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wade-Giles: shuai4, ch'in2</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>威妥玛拼音：shuai4、ch'in2(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What was removed</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation>清除的内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zhuyin</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>注音(&amp;Z)</translation>
    </message>
    <message>
        <source>A&amp;bove which words</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>标音范围(&amp;B)</translation>
    </message>
    <message>
        <source>Above HSK &amp;1</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高于 HSK &amp;1 级</translation>
    </message>
    <message>
        <source>Above HSK &amp;2</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高于 HSK &amp;2 级</translation>
    </message>
    <message>
        <source>Above HSK &amp;3</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高于 HSK &amp;3 级</translation>
    </message>
    <message>
        <source>Above HSK &amp;4</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高于 HSK &amp;4 级</translation>
    </message>
    <message>
        <source>Above HSK &amp;5</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高于 HSK &amp;5 级</translation>
    </message>
    <message>
        <source>Above HSK &amp;6</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高于 HSK &amp;6 级</translation>
    </message>
    <message>
        <source>Analyse a&amp;gain</source>
        <extracomment>reader/ui/commands/encodings.py</extracomment>
        <translation>重新分析(&amp;G)</translation>
    </message>
    <message>
        <source>As in the &amp;source</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>同原文(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;system does</source>
        <extracomment>reader/ui/commands/languages.py</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Beginning of the line</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>行首</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>文首</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>复制为(&amp;O)</translation>
    </message>
    <message>
        <source>Close, then clear the selection</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>关闭，然后取消选择</translation>
    </message>
    <message>
        <source>Co&amp;lours of tones</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>声调颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;py word, pinyin and meaning</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>复制词、拼音和释义(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;words, pinyin and meanings</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>复制词语、拼音和释义(&amp;W)</translation>
    </message>
    <message>
        <source>Copy in the &amp;source's script</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>按原文字形复制(&amp;S)</translation>
    </message>
    <message>
        <source>Copy pinyin &amp;only</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>仅复制拼音(&amp;O)</translation>
    </message>
    <message>
        <source>Copy with &amp;pinyin</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>连同拼音复制(&amp;P)</translation>
    </message>
    <message>
        <source>Copy with &amp;readings above (HTML)</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>复制并在上方标音（HTML）(&amp;R)</translation>
    </message>
    <message>
        <source>Doubtful &amp;forms</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation>存疑字形(&amp;F)</translation>
    </message>
    <message>
        <source>End of the line</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>行尾</translation>
    </message>
    <message>
        <source>End of the text</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>文末</translation>
    </message>
    <message>
        <source>Export &amp;names…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>导出专名(&amp;N)…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Filt&amp;er names</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>筛选专名(&amp;E)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>高对比度深色(&amp;A)</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>高对比度浅色(&amp;I)</translation>
    </message>
    <message>
        <source>I &amp;know this word, or not</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>标记是否认识此词(&amp;K)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <extracomment>reader/ui/commands/library.py</extracomment>
        <translation>书库(&amp;B)</translation>
    </message>
    <message>
        <source>Line above</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Line below</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>下一行</translation>
    </message>
    <message>
        <source>M&amp;y names…</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>我的专名(&amp;Y)…</translation>
    </message>
    <message>
        <source>Make a r&amp;ule from the selection…</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation>用所选内容建立规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Move the tab to t&amp;he left</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>将标签页左移(&amp;H)</translation>
    </message>
    <message>
        <source>My &amp;own</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>自定义(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;ext text</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>下一个文档(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;o tones: shuai</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>不标声调：shuai(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>下一个书签(&amp;X)</translation>
    </message>
    <message>
        <source>Next &amp;doubtful place</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>下一处存疑(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>下一个区域(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>下一个词(&amp;W)</translation>
    </message>
    <message>
        <source>Next screen</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>下一屏</translation>
    </message>
    <message>
        <source>Next theme</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>下一个主题</translation>
    </message>
    <message>
        <source>On a clic&amp;k only</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>仅单击时(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>打开链接(&amp;L)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Pin&amp;yin</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>拼音(&amp;Y)</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>Pre&amp;vious mention</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>上一次出现(&amp;V)</translation>
    </message>
    <message>
        <source>Previo&amp;us bookmark</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>上一个书签(&amp;U)</translation>
    </message>
    <message>
        <source>Previous doubtful pl&amp;ace</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>上一处存疑(&amp;A)</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>上一个区域(&amp;G)</translation>
    </message>
    <message>
        <source>Previous tex&amp;t</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>上一个文档(&amp;T)</translation>
    </message>
    <message>
        <source>Previous w&amp;ord</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>上一个词(&amp;O)</translation>
    </message>
    <message>
        <source>Readings of Tai&amp;wan: lèsè</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>台湾读音：lèsè(&amp;W)</translation>
    </message>
    <message>
        <source>Reopen closed &amp;text</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>重新打开关闭的文档(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;elect the sentence</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>选择句子(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>侧边栏(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;implified</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>简体(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Screen before</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>上一屏</translation>
    </message>
    <message>
        <source>Search the librar&amp;y</source>
        <extracomment>reader/ui/commands/library.py</extracomment>
        <translation>搜索书库(&amp;Y)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select back a character</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>向前选择一字</translation>
    </message>
    <message>
        <source>Select back a line</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>向前选择一行</translation>
    </message>
    <message>
        <source>Select back a screen</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>向前选择一屏</translation>
    </message>
    <message>
        <source>Select back a word</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>向前选择一词</translation>
    </message>
    <message>
        <source>Select the next character</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>向后选择一字</translation>
    </message>
    <message>
        <source>Select the next line</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>向后选择一行</translation>
    </message>
    <message>
        <source>Select the next screen</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>向后选择一屏</translation>
    </message>
    <message>
        <source>Select the next word</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>向后选择一词</translation>
    </message>
    <message>
        <source>Select the para&amp;graph</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>选择段落(&amp;G)</translation>
    </message>
    <message>
        <source>Select to the line's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>选择到行首</translation>
    </message>
    <message>
        <source>Select to the line's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>选择到行尾</translation>
    </message>
    <message>
        <source>Select to the paragraph's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>选择到段首</translation>
    </message>
    <message>
        <source>Select to the paragraph's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>选择到段尾</translation>
    </message>
    <message>
        <source>Select to the sentence's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>选择到句首</translation>
    </message>
    <message>
        <source>Select to the sentence's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>选择到句尾</translation>
    </message>
    <message>
        <source>Select to the text's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>选择到文首</translation>
    </message>
    <message>
        <source>Select to the text's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>选择到文末</translation>
    </message>
    <message>
        <source>Set or remove a boo&amp;kmark</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>设置或移除书签(&amp;K)</translation>
    </message>
    <message>
        <source>Show &amp;repaired forms</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation>显示修正后的字形(&amp;R)</translation>
    </message>
    <message>
        <source>Show readings while held</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>按住时显示读音</translation>
    </message>
    <message>
        <source>Show the word &amp;card</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>何时显示词卡(&amp;C)</translation>
    </message>
    <message>
        <source>Sp&amp;acing</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>字距(&amp;A)</translation>
    </message>
    <message>
        <source>Speak the sen&amp;tence</source>
        <extracomment>reader/ui/commands/speech.py</extracomment>
        <translation>朗读句子(&amp;T)</translation>
    </message>
    <message>
        <source>Speak the wor&amp;d</source>
        <extracomment>reader/ui/commands/speech.py</extracomment>
        <translation>朗读词语(&amp;D)</translation>
    </message>
    <message>
        <source>Stri&amp;ct line breaking</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>严格避头尾(&amp;C)</translation>
    </message>
    <message>
        <source>Tai&amp;wan standard</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>台湾正体(&amp;W)</translation>
    </message>
    <message>
        <source>The word under the &amp;mouse</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>鼠标所指的词(&amp;M)</translation>
    </message>
    <message>
        <source>Tone &amp;marks: shuài</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>声调符号：shuài(&amp;M)</translation>
    </message>
    <message>
        <source>Tone &amp;numbers: shuai4</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>声调数字：shuai4(&amp;N)</translation>
    </message>
    <message>
        <source>Under the &amp;mouse</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>鼠标指向时(&amp;M)</translation>
    </message>
    <message>
        <source>Under the mouse while &amp;Ctrl is held</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>按住 Ctrl 且鼠标指向时(&amp;C)</translation>
    </message>
    <message>
        <source>Underlines and mar&amp;ks</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>下划线和记号(&amp;K)</translation>
    </message>
    <message>
        <source>Use a newer &amp;dictionary…</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>使用更新的词典(&amp;D)…</translation>
    </message>
    <message>
        <source>Words I have not marked as &amp;known</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>未标为认识的词(&amp;K)</translation>
    </message>
    <message>
        <source>Words above a &amp;level of HSK</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>高于某级 HSK 的词(&amp;L)</translation>
    </message>
    <message>
        <source>Write pinyin &amp;word by word</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>拼音分词连写(&amp;W)</translation>
    </message>
    <message>
        <source>一 and 不 as they are &amp;spoken: yí gè</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>“一”“不”变调：yí gè(&amp;S)</translation>
    </message>
    <message>
        <source>儿 as the &amp;ending r: huār</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>儿化作 r：huār(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>%1 more</source>
        <extracomment>reader/ui/banner.py</extracomment>
        <translation>还有 %1 条</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Bookmark removed</source>
        <extracomment>reader/ui/places/bookmarks.py</extracomment>
        <translation>已移除书签</translation>
    </message>
    <message>
        <source>Bookmark renamed</source>
        <extracomment>reader/ui/places/bookmarks.py</extracomment>
        <translation>已重命名书签</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <extracomment>reader/ui/places/bookmarks.py</extracomment>
        <translation>已设置书签</translation>
    </message>
</context>
<context>
    <name>CharacterButton</name>
    <message>
        <source>doubtful</source>
        <extracomment>reader/ui/words/head.py</extracomment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>no reading</source>
        <extracomment>reader/ui/words/head.py</extracomment>
        <translation>无读音</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>%1 %</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 Hanzi</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>%1 个汉字</translation>
    </message>
    <message>
        <source>%1 organisations</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>%1 个机构</translation>
    </message>
    <message>
        <source>%1 people</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>%1 个人物</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>已清除 %1 个字符</translation>
    </message>
    <message>
        <source>1 character removed</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>已清除 1 个字符</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>1 个机构</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>1 个人物</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue reading: %1</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>继续阅读：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>Mixed script</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>简繁混用</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>简体</translation>
    </message>
    <message>
        <source>The file is not where it was: %1</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>文件不在原处：%1</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>繁体</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>%1 characters copied</source>
        <extracomment>reader/ui/copying/copies.py</extracomment>
        <translation>已复制 %1 个字符</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>reader/ui/copying/copies.py</extracomment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>reader/ui/copying/copies.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copying… %1 %</source>
        <extracomment>reader/ui/copying/copies.py</extracomment>
        <translation>正在复制… %1%</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Left to the program again</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>已交回程序判断</translation>
    </message>
    <message>
        <source>“%1” is marked as a name</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>“%1”已标为专名</translation>
    </message>
    <message>
        <source>“%1” is no longer on the list</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>“%1”已不在列表中</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>“%1”不是专名</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>&amp;Copy its place</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>复制位置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>查找文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>从书库移除(&amp;R)</translation>
    </message>
    <message>
        <source>Find %1</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>查找 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” removed from the library</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>已从书库移除“%1”</translation>
    </message>
</context>
<context>
    <name>DictionaryBlock</name>
    <message>
        <source>CC-CEDICT, as it came with Qingdu</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>随清读提供的 CC-CEDICT</translation>
    </message>
    <message>
        <source>CC-CEDICT, your own file</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>您自己的 CC-CEDICT 文件</translation>
    </message>
    <message>
        <source>Use a newer &amp;dictionary…</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>使用更新的词典(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Add a text</source>
        <extracomment>reader/ui/shelf/dropzone.py</extracomment>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Drop files or text here</source>
        <extracomment>reader/ui/shelf/dropzone.py</extracomment>
        <translation>将文件或文本拖到此处</translation>
    </message>
    <message>
        <source>Files are only read, never changed, and nothing leaves this computer.</source>
        <extracomment>reader/ui/shelf/dropzone.py</extracomment>
        <translation>文件只读不改，内容不离开本机。</translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>Apply</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Put all like this back (%1)</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation>放回所有同类（%1）</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation>放回</translation>
    </message>
    <message>
        <source>Take all like this out (%1)</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation>清除所有同类（%1）</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation>重新清除</translation>
    </message>
    <message>
        <source>sure %1</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation>把握 %1</translation>
    </message>
</context>
<context>
    <name>EditKinds</name>
    <message>
        <source>Advertising</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>广告</translation>
    </message>
    <message>
        <source>Blanks between Hanzi</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>汉字间的空格</translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Bytes put between bytes</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>插入字节间的内容</translation>
    </message>
    <message>
        <source>Characters of no meaning</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>无意义的字符</translation>
    </message>
    <message>
        <source>Characters that were read wrongly</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>误读的字符</translation>
    </message>
    <message>
        <source>Emoji put into the text</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>插入文中的表情符号</translation>
    </message>
    <message>
        <source>HTML references</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>HTML 字符引用</translation>
    </message>
    <message>
        <source>Indents inside lines</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>行内的缩进</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>Letters that only look right</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>形似的字母</translation>
    </message>
    <message>
        <source>Line ends inside sentences</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>句中换行</translation>
    </message>
    <message>
        <source>Next of this kind: %1</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>下一处此类：%1</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>页面附件</translation>
    </message>
    <message>
        <source>Page turners</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>翻页文字</translation>
    </message>
    <message>
        <source>Readings put into the text</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>插入文中的读音</translation>
    </message>
    <message>
        <source>Show the repaired forms</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>显示修正后的字形</translation>
    </message>
    <message>
        <source>Small punctuation marks</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>小型标点</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>已清除：%1</translation>
    </message>
    <message>
        <source>The author's own readings</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>作者标注的读音</translation>
    </message>
    <message>
        <source>Unticked, all of this kind stay in the text</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>取消勾选则此类全部保留在文中</translation>
    </message>
    <message>
        <source>Wide letters and digits</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>全角字母和数字</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>您自己的规则</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Analysis (JSON)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>分析结果（JSON）</translation>
    </message>
    <message>
        <source>As in the source</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>同原文</translation>
    </message>
    <message>
        <source>Book (EPUB), with chapters</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>电子书（EPUB），分章</translation>
    </message>
    <message>
        <source>Cards of words for Anki</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>Anki 词卡</translation>
    </message>
    <message>
        <source>Export clean text</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>导出清理后的文本</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Hong Kong standard</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>香港繁体</translation>
    </message>
    <message>
        <source>List of words as text (TSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>文本词表（TSV）</translation>
    </message>
    <message>
        <source>List of words for spreadsheets (CSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>电子表格词表（CSV）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Print (PDF), with readings above the Hanzi</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>打印稿（PDF），汉字上方标音</translation>
    </message>
    <message>
        <source>Readings</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>标音</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>简繁</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>简体</translation>
    </message>
    <message>
        <source>Taiwan standard</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>台湾正体</translation>
    </message>
    <message>
        <source>Taiwan standard and words</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>台湾正体及用词</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Use the repaired forms</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>采用修正后的字形</translation>
    </message>
    <message>
        <source>Web page (HTML), with readings above the Hanzi</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>网页（HTML），汉字上方标音</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>Word 文档（DOCX）</translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>注音</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Hei (bundled)</source>
        <extracomment>reader/ui/preferences/faces.py</extracomment>
        <translation>黑体（内置）</translation>
    </message>
    <message>
        <source>Song (bundled)</source>
        <extracomment>reader/ui/preferences/faces.py</extracomment>
        <translation>宋体（内置）</translation>
    </message>
</context>
<context>
    <name>FilesBlock</name>
    <message>
        <source>Library: what is remembered of texts</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>书库：对各文档的记录</translation>
    </message>
    <message>
        <source>Settings, and your own lists</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>设置和您自己的列表</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find Hanzi or pinyin</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>查找汉字或拼音</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>在文中查找</translation>
    </message>
    <message>
        <source>Hanzi of any script, or pinyin</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>汉字（不分简繁）或拼音</translation>
    </message>
    <message>
        <source>In any script</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>不分简繁</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Read as pinyin, in any script</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>按拼音查找，不分简繁</translation>
    </message>
    <message>
        <source>initials (gz)</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>首字母（gz）</translation>
    </message>
    <message>
        <source>no hits</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>whole words</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>整词</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>&amp;Copy the address</source>
        <extracomment>reader/ui/beside/following.py</extracomment>
        <translation>复制网址(&amp;C)</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <extracomment>reader/ui/beside/following.py</extracomment>
        <translation>前往：%1</translation>
    </message>
    <message>
        <source>Open in &amp;Qingdu</source>
        <extracomment>reader/ui/beside/following.py</extracomment>
        <translation>在清读中打开(&amp;Q)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <extracomment>reader/ui/beside/following.py</extracomment>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
</context>
<context>
    <name>FormsPanel</name>
    <message>
        <source>%1 of %2 accepted</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>已接受 %1 / %2</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Doubtful forms</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>存疑字形</translation>
    </message>
    <message>
        <source>Next form</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>下一处字形</translation>
    </message>
    <message>
        <source>No form in this text is doubtful.</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>文中没有存疑的字形。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Previous form</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>上一处字形</translation>
    </message>
</context>
<context>
    <name>Handles</name>
    <message>
        <source>Beginning of the selection</source>
        <extracomment>reader/ui/pageview/handles.py</extracomment>
        <translation>选区开头</translation>
    </message>
    <message>
        <source>End of the selection</source>
        <extracomment>reader/ui/pageview/handles.py</extracomment>
        <translation>选区结尾</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <extracomment>reader/ui/preferences/key_field.py</extracomment>
        <translation>请按新的快捷键</translation>
    </message>
    <message>
        <source>Press the new keys; Esc leaves them as they are</source>
        <extracomment>reader/ui/preferences/key_field.py</extracomment>
        <translation>请按新的快捷键；按 Esc 则不更改</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>C&amp;hange the keys…</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>更改快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>No key does this.</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>没有这样的快捷键。</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>搜索快捷键</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key that is only held with others cannot stand alone.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>只与其他键同按的键不能单独使用。</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>Alt 加字母用于打开菜单。</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which writes signs.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>Ctrl 加 Alt 即 AltGr，用于输入符号。</translation>
    </message>
    <message>
        <source>Digits alone are kept for the words' states.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>单独的数字键留给词的状态。</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>输入法需要此键。</translation>
    </message>
    <message>
        <source>This key leads through the window.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>此键用于在窗口中移动焦点。</translation>
    </message>
</context>
<context>
    <name>KeysBlock</name>
    <message>
        <source>%1 is for “%2”. Press it again to take it from there.</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>%1 已用于“%2”。再按一次可改用于此。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>清除(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ll as usual</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>全部恢复默认(&amp;L)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>恢复默认(&amp;U)</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”. Esc leaves them as they are.</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>请为“%1”按新的快捷键。按 Esc 则不更改。</translation>
    </message>
    <message>
        <source>Search by what it does, or by the key</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>按功能或按键搜索</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>功能</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>%1 of %2 texts</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>%2 个文档中的 %1 个</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>%1 个文档</translation>
    </message>
    <message>
        <source>1 text</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>1 个文档</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>书库</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>No text has “%1” in its title, source or names.</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>没有文档的标题、来源或专名含有“%1”。</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>搜索书库</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>状态栏</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Titles, sources, names: Hanzi or pinyin</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>标题、来源、专名：汉字或拼音</translation>
    </message>
    <message>
        <source>Titles, sources, names: Hanzi or pinyin (%1)</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>标题、来源、专名：汉字或拼音（%1）</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Look at the picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>查看图片(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>复制图片地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>%1 has no star any more</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>“%1”已取消星标</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>“%1”已标为认识</translation>
    </message>
    <message>
        <source>%1 is not known any more</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>“%1”已不标为认识</translation>
    </message>
    <message>
        <source>%1 is starred</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>“%1”已加星标</translation>
    </message>
    <message>
        <source>Divided so: %1</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>已划分为：%1</translation>
    </message>
    <message>
        <source>not in HSK</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>不在 HSK 中</translation>
    </message>
    <message>
        <source>简 %1</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>简 %1</translation>
    </message>
    <message>
        <source>繁 %1</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>繁 %1</translation>
    </message>
</context>
<context>
    <name>Meant</name>
    <message>
        <source>%1 words</source>
        <extracomment>reader/ui/meant.py</extracomment>
        <translation>%1 个词</translation>
    </message>
    <message>
        <source>All of these words</source>
        <extracomment>reader/ui/meant.py</extracomment>
        <translation>以上所有词</translation>
    </message>
    <message>
        <source>Word meant: %1</source>
        <extracomment>reader/ui/meant.py</extracomment>
        <translation>所指的词：%1</translation>
    </message>
    <message>
        <source>Words that are read so</source>
        <extracomment>reader/ui/meant.py</extracomment>
        <translation>读音相同的词</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Menus</source>
        <extracomment>reader/ui/commands/menu_bar.py</extracomment>
        <translation>菜单栏</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Where is %1?</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation>%1 在哪里？</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>%1 mentions</source>
        <extracomment>reader/ui/names/rows.py</extracomment>
        <translation>出现 %1 次</translation>
    </message>
    <message>
        <source>1 mention</source>
        <extracomment>reader/ui/names/rows.py</extracomment>
        <translation>出现 1 次</translation>
    </message>
    <message>
        <source>mention %1 of %2</source>
        <extracomment>reader/ui/names/rows.py</extracomment>
        <translation>第 %1 次，共 %2 次</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Date or time</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>日期或时间(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Here only</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>仅此处(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;No name</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>非专名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>机构(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>人物(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Title of office</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>职衔(&amp;T)</translation>
    </message>
    <message>
        <source>In &amp;all texts: on my list</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>所有文档：加入我的列表(&amp;A)</translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark name</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>标为专名</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>地点(&amp;L)</translation>
    </message>
    <message>
        <source>Throughout this text (%1)</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>本文各处（%1）</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>NameGroup</name>
    <message>
        <source>%1 more</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>还有 %1 条</translation>
    </message>
    <message>
        <source>Hide these underlines</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>隐藏此类下划线</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show these underlines</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>显示此类下划线</translation>
    </message>
    <message>
        <source>Sort or copy: %1</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>排序或复制：%1</translation>
    </message>
    <message>
        <source>Underlines of %1</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>%1的下划线</translation>
    </message>
</context>
<context>
    <name>NameMenus</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>复制列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide underlines</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>隐藏下划线(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Mark “%1” as…</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>将“%1”标为(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>下一次出现(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>上一次出现(&amp;P)</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>By p&amp;inyin</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>按拼音(&amp;I)</translation>
    </message>
    <message>
        <source>By ti&amp;me</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>按时间(&amp;M)</translation>
    </message>
    <message>
        <source>Change the &amp;kind to</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>改为其他类别(&amp;K)</translation>
    </message>
    <message>
        <source>Copy as a &amp;table</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>复制为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;list</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>复制列表(&amp;L)</translation>
    </message>
    <message>
        <source>In the order of the te&amp;xt</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>按出现顺序(&amp;X)</translation>
    </message>
    <message>
        <source>Mar&amp;k as</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>标为(&amp;K)</translation>
    </message>
    <message>
        <source>Not a name &amp;here</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>此处不是专名(&amp;H)</translation>
    </message>
    <message>
        <source>Not a name in &amp;any text</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>在任何文档中都不是专名(&amp;A)</translation>
    </message>
    <message>
        <source>Not a name in this &amp;text</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>在本文中不是专名(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;how underlines</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>显示下划线(&amp;H)</translation>
    </message>
    <message>
        <source>Select the words of one name on the page first.</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>请先在页面上选择一个专名的文字。</translation>
    </message>
    <message>
        <source>The most &amp;frequent first</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>按出现次数(&amp;F)</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>CoNLL, tags by character</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>CoNLL，按字标注</translation>
    </message>
    <message>
        <source>CoNLL, tags by word</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>CoNLL，按词标注</translation>
    </message>
    <message>
        <source>Export names</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>导出专名</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one name a line</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>JSON，每行一个专名</translation>
    </message>
    <message>
        <source>Table with commas (CSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>逗号分隔表格（CSV）</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>制表符分隔表格（TSV）</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>W3C 网页标注（JSON-LD）</translation>
    </message>
    <message>
        <source>brat (ZIP of text and annotations)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>brat（文本和标注的 ZIP）</translation>
    </message>
</context>
<context>
    <name>NewerDictionary</name>
    <message>
        <source>All files (*)</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>CC-CEDICT (*.u8 *.txt *.gz)</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation>CC-CEDICT (*.u8 *.txt *.gz)</translation>
    </message>
    <message>
        <source>Use a newer dictionary</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation>使用更新的词典</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/beside/note_card.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <extracomment>reader/ui/beside/note_card.py</extracomment>
        <translation>关闭（%1）</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <extracomment>reader/ui/beside/note_card.py</extracomment>
        <translation>转到注释</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>reader/ui/beside/note_card.py</extracomment>
        <translation>注释：%1</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Address of the page (nothing else is fetched):</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>网页地址（不获取其他内容）：</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>打开文档</translation>
    </message>
</context>
<context>
    <name>OwnListDialog</name>
    <message>
        <source>&amp;Merge a list…</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>合并列表(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Merge a list of names</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>合并专名列表</translation>
    </message>
    <message>
        <source>My names</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>我的专名</translation>
    </message>
    <message>
        <source>Nothing yet. Select a name on the page to mark it.</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>暂无内容。在页面上选择专名即可标记。</translation>
    </message>
    <message>
        <source>Save a copy of my names</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>保存我的专名副本</translation>
    </message>
    <message>
        <source>at one place</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>一处</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>in all texts</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>in this text</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>本文</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>非专名</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>机构</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>quantity</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>职衔</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Hong Kong standard</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>香港繁体</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>简体</translation>
    </message>
    <message>
        <source>Taiwan standard</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>台湾正体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>繁体</translation>
    </message>
    <message>
        <source>pinyin shown</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>显示拼音</translation>
    </message>
    <message>
        <source>zhuyin shown</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>显示注音</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>A picture on the web, which is not fetched</source>
        <extracomment>reader/ui/beside/pictures.py</extracomment>
        <translation>网上的图片，不获取</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <extracomment>reader/ui/beside/pictures.py</extracomment>
        <translation>无法显示的图片</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>reader/ui/beside/pictures.py</extracomment>
        <translation>图片：%1</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Open the folder</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>书签</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Contents and bookmarks</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>目录和书签</translation>
    </message>
    <message>
        <source>No bookmark is set. Ctrl+B sets one where you read.</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>尚无书签。按 Ctrl+B 可在阅读处设置。</translation>
    </message>
    <message>
        <source>Remove the bookmark (Del)</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>移除书签（Del）</translation>
    </message>
    <message>
        <source>This text names no chapters.</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>本文未列章节。</translation>
    </message>
    <message>
        <source>Write a note (F2)</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>写备注（F2）</translation>
    </message>
</context>
<context>
    <name>PolicyButton</name>
    <message>
        <source>Readings above: %1</source>
        <extracomment>reader/ui/policy.py</extracomment>
        <translation>标音范围：%1</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A card for each word: the word, its reading, a sentence with it.</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation>每词一卡：词、读音和一个例句。</translation>
    </message>
    <message>
        <source>Each word once: as shown, in both scripts, its reading, how often it comes, and the sentence where it first does.</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation>每词一行：所示字形、简繁两体、读音、出现次数，以及首次出现的句子。</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation>预览</translation>
    </message>
    <message>
        <source>Text, edits, readings, words and names with their places.</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation>正文、改动、读音、词和专名及其位置。</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source> mm</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation> 毫米</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Across</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>横向</translation>
    </message>
    <message>
        <source>Columns from right to left</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>竖排，从右到左</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>份数</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>排文方向</translation>
    </message>
    <message>
        <source>From sheet</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>从第几张</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>横排</translation>
    </message>
    <message>
        <source>Margins</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>页边距</translation>
    </message>
    <message>
        <source>No printer is known here. Set one up in the system.</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>本机没有打印机。请在系统中设置。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>PDF file</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Readings</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>标音</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Size of Hanzi</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>汉字字号</translation>
    </message>
    <message>
        <source>To sheet</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>到第几张</translation>
    </message>
    <message>
        <source>Turned</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>纸张方向</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>注音</translation>
    </message>
    <message>
        <source>the last</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>最后</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cancel</source>
        <extracomment>reader/ui/printing/printing.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Printing… %1 %</source>
        <extracomment>reader/ui/printing/printing.py</extracomment>
        <translation>正在打印… %1%</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>reader/ui/printing/printing.py</extracomment>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>PrivacyBlock</name>
    <message>
        <source>&amp;Forget</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>清除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget everything remembered…</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>清除所有记录(&amp;F)…</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>所有记录已清除。</translation>
    </message>
    <message>
        <source>Forget all texts, places, bookmarks and corrections?</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>清除所有文档、阅读位置、书签和更正的记录？</translation>
    </message>
    <message>
        <source>Forget everything remembered</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>清除所有记录</translation>
    </message>
    <message>
        <source>Kept with the library</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>保存在书库</translation>
    </message>
    <message>
        <source>Kept with the settings</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>保存在设置</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>不发送任何内容</translation>
    </message>
    <message>
        <source>Of each text that you open: name or address, title, how far you read, bookmarks, what you chose and corrected, the words it is found by. Files stay where they are and are never changed; a pasted text is kept whole. Also which texts were open last.</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>您打开的每个文档的名称或网址、标题、阅读进度、书签、您的选择和更正，以及可供查找的词。文件留在原处，从不改动；粘贴的文本会完整保存。上次打开的文档也会记录。</translation>
    </message>
    <message>
        <source>Qingdu has no account and counts nothing. It uses the network only when you open a link: then that page is fetched, as a browser would.</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>清读没有账户，也不作任何统计。只有您打开链接时才使用网络：像浏览器一样获取该页面。</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>设置和列表</translation>
    </message>
    <message>
        <source>These settings, the folder you opened from last, and your own lists: known and starred words, readings, names, cleaning rules.</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>这些设置、上次打开的文件夹，以及您自己的列表：认识的词和星标词、读音、专名、清理规则。</translation>
    </message>
    <message>
        <source>This cannot be undone. Your files, the settings and your own lists stay. What is open now is remembered anew from here on.</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>此操作无法撤销。您的文件、设置和列表都会保留。现在打开的文档将重新开始记录。</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>记录的内容</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>%1 more</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>还有 %1 条</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Kept on purpose</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>有意保留</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>在文中显示</translation>
    </message>
    <message>
        <source>Suggested, not applied</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>建议但未应用</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>%1 is no syllable of pinyin</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>“%1”不是拼音音节</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Another reading</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>其他读音</translation>
    </message>
    <message>
        <source>Another reading: shuai4 or shuài</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>其他读音：shuai4 或 shuài</translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>“%1”的读音</translation>
    </message>
    <message>
        <source>Where the reading is changed</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>读音更改的范围</translation>
    </message>
    <message>
        <source>as a surname</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>作姓氏</translation>
    </message>
    <message>
        <source>dictionary</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>词典</translation>
    </message>
    <message>
        <source>grammar around it</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>前后语法</translation>
    </message>
    <message>
        <source>here only</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>in all texts</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>in this text</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>本文</translation>
    </message>
    <message>
        <source>put into the source as noise</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>作为干扰插入原文</translation>
    </message>
    <message>
        <source>the author's annotation</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>作者的标注</translation>
    </message>
    <message>
        <source>this character can be read so</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>此字可如此读</translation>
    </message>
    <message>
        <source>words around it</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>前后词语</translation>
    </message>
    <message>
        <source>your choice</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>您的选择</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>reader/ui/tabs/recent.py</extracomment>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <extracomment>reader/ui/tabs/recent.py</extracomment>
        <translation>已不在列表：%1</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <extracomment>reader/ui/tabs/recent.py</extracomment>
        <translation>尚未读过文档</translation>
    </message>
    <message>
        <source>The list of recent texts is empty; the library keeps them</source>
        <extracomment>reader/ui/tabs/recent.py</extracomment>
        <translation>最近文档列表已清空；书库仍保留它们</translation>
    </message>
</context>
<context>
    <name>RemovedView</name>
    <message>
        <source>%1 characters</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>%1 places · %2 of %3 characters · the source file is never changed</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>%1 处 · %3 个字符中的 %2 个 · 源文件从不改动</translation>
    </message>
    <message>
        <source>&amp;Copy what was removed</source>
        <extracomment>reader/ui/removal/menu.py</extracomment>
        <translation>复制清除的内容(&amp;C)</translation>
    </message>
    <message>
        <source>1 character</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>1 个字符</translation>
    </message>
    <message>
        <source>1 place · %2 of %3 characters · the source file is never changed</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>1 处 · %3 个字符中的 %2 个 · 源文件从不改动</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>照常</translation>
    </message>
    <message>
        <source>Clean</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>清理后</translation>
    </message>
    <message>
        <source>Clean this text as usual</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>照常清理本文</translation>
    </message>
    <message>
        <source>Cleaning of this text</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>本文的清理</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Export clean text…</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>导出清理后的文本…</translation>
    </message>
    <message>
        <source>Force</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>强力</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>不清理</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Nothing to remove in this text</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>本文无需清除任何内容</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>原文</translation>
    </message>
    <message>
        <source>Source and clean text</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>原文与清理后的文本</translation>
    </message>
    <message>
        <source>Take all out again</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>全部重新清除</translation>
    </message>
    <message>
        <source>Take nothing out of this text</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>不清除本文的任何内容</translation>
    </message>
    <message>
        <source>Take out what is uncertain too</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>不确定的内容也清除</translation>
    </message>
    <message>
        <source>This text is left alone: nothing is taken out</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>本文不作清理，不清除任何内容</translation>
    </message>
    <message>
        <source>Undo all</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>全部撤销</translation>
    </message>
    <message>
        <source>What was removed</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>清除的内容</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>reader/ui/help/report.py</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/help/report.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is sent. Copy these lines, add what you did and what happened instead of what you expected, and send them where you got Qingdu from.</source>
        <extracomment>reader/ui/help/report.py</extracomment>
        <translation>不会发送任何内容。请复制这些文字，补充您做了什么、发生了什么、原本期望什么，然后发送到您获取清读的地方。</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>reader/ui/help/report.py</extracomment>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>What would be copied</source>
        <extracomment>reader/ui/help/report.py</extracomment>
        <translation>将要复制的内容</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>%1 is read %2 here</source>
        <extracomment>reader/ui/words/rereading.py</extracomment>
        <translation>“%1”在此处读 %2</translation>
    </message>
    <message>
        <source>%1 is read %2 in all texts</source>
        <extracomment>reader/ui/words/rereading.py</extracomment>
        <translation>“%1”在所有文档中读 %2</translation>
    </message>
    <message>
        <source>%1 is read %2 in this text</source>
        <extracomment>reader/ui/words/rereading.py</extracomment>
        <translation>“%1”在本文中读 %2</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>%1 places in this text</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>本文中有 %1 处</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Put there</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>替换为(&amp;P)</translation>
    </message>
    <message>
        <source>1 place in this text</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>本文中有 1 处</translation>
    </message>
    <message>
        <source>A regular &amp;expression</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>正则表达式(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>In this &amp;text only</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>仅限本文(&amp;T)</translation>
    </message>
    <message>
        <source>It finds nothing in this text.</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>在本文中没有找到。</translation>
    </message>
    <message>
        <source>Kept in %1: a plain file that can be edited and shared.</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>保存在 %1：纯文本文件，可编辑和分享。</translation>
    </message>
    <message>
        <source>My cleaning rules</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>我的清理规则</translation>
    </message>
    <message>
        <source>Nothing: it is removed</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>留空则删除</translation>
    </message>
    <message>
        <source>Put there</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Write what to find; what it changes is shown here.</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>请写出要查找的内容；改动会显示在这里。</translation>
    </message>
    <message>
        <source>another text</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>其他文档</translation>
    </message>
    <message>
        <source>this text</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>Rulebook</name>
    <message>
        <source>Rule added</source>
        <extracomment>reader/ui/rules/rulebook.py</extracomment>
        <translation>已添加规则</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <extracomment>reader/ui/rules/rulebook.py</extracomment>
        <translation>已更改规则</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <extracomment>reader/ui/rules/rulebook.py</extracomment>
        <translation>已移除规则</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): your own words are left out</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation>%1 无法读取（%2）：未采用您自己的词</translation>
    </message>
    <message>
        <source>%1 changed on disk.</source>
        <extracomment>reader/ui/tabs/watching.py</extracomment>
        <translation>%1 在磁盘上已更改。</translation>
    </message>
    <message>
        <source>%1 characters of noise were removed.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>已清除 %1 个干扰字符。</translation>
    </message>
    <message>
        <source>%1 does not take it.</source>
        <extracomment>reader/ui/printing/printing.py</extracomment>
        <translation>%1 不接受。</translation>
    </message>
    <message>
        <source>%1 is broken: get the file anew</source>
        <extracomment>reader/core/source/xml.py</extracomment>
        <translation>%1已损坏：请重新获取文件</translation>
    </message>
    <message>
        <source>%1 is neither everywhere nor the sha256 of a document</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>%1 既不是 everywhere，也不是文档的 sha256</translation>
    </message>
    <message>
        <source>%1 is neither on nor off</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>%1 既不是 on，也不是 off</translation>
    </message>
    <message>
        <source>%1 is no type: write %2</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation>%1 不是类别：请写 %2</translation>
    </message>
    <message>
        <source>%1 is not in %2 any more.</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation>%1 已不在 %2。</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8: save it so; your own words are left out</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation>%1 不是 UTF-8 编码：请以 UTF-8 保存；未采用您自己的词</translation>
    </message>
    <message>
        <source>%1 names were added to your list.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>已将 %1 个专名加入您的列表。</translation>
    </message>
    <message>
        <source>%1 stands where traditional text writes %2</source>
        <extracomment>reader/core/analyse/repairs.py</extracomment>
        <translation>此处作“%1”，繁体文本应作“%2”</translation>
    </message>
    <message>
        <source>%1 that it has otherwise were left.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>另有 %1 个与您的列表不同，未改动。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>reader/ui/forms/repairing.py, reader/ui/languages/telling.py</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>reader/core/cleanrules.py, reader/core/files.py, reader/library/dictionary.py, reader/library/ownnames.py, reader/library/ownwords.py, reader/ui/help/about.py, reader/ui/preferences/store.py, reader/ui/tabs/missing.py, reader/ui/tabs/session.py, reader/ui/tabs/tabs.py, reader/ui/texts/opening.py</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 left out: a line is a word, a tab and one syllable of pinyin for each of its characters</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation>%1：已略过%2：每行应为一个词、一个制表符，以及每个字一个拼音音节</translation>
    </message>
    <message>
        <source>%1: it cannot be read (%2)</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation>%1：无法读取（%2）</translation>
    </message>
    <message>
        <source>%1: it cannot be read: choose cedict_ts.u8</source>
        <extracomment>reader/library/dictionary.py</extracomment>
        <translation>%1：无法读取：请选择 cedict_ts.u8</translation>
    </message>
    <message>
        <source>%1: it has no entry of CC-CEDICT: choose cedict_ts.u8</source>
        <extracomment>reader/library/dictionary.py</extracomment>
        <translation>%1：没有 CC-CEDICT 词条：请选择 cedict_ts.u8</translation>
    </message>
    <message>
        <source>%1: it is the file that is read: choose another name for the output</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>%1：这正是所读的文件：请为输出另选名称</translation>
    </message>
    <message>
        <source>%1: it is too large for a dictionary: choose cedict_ts.u8</source>
        <extracomment>reader/library/dictionary.py</extracomment>
        <translation>%1：作为词典过大：请选择 cedict_ts.u8</translation>
    </message>
    <message>
        <source>%1: it is too large for a list of names: choose another</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation>%1：作为专名列表过大：请另选文件</translation>
    </message>
    <message>
        <source>%1: it is too long for a file of rules: give the right one</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>%1：作为规则文件过长：请选择正确的文件</translation>
    </message>
    <message>
        <source>%1: some lines of the list of names cannot be understood.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>%1：专名列表中有几行无法识别。</translation>
    </message>
    <message>
        <source>%1: the name is none that a file can have: choose another</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>%1：文件不能用此名称：请另选名称</translation>
    </message>
    <message>
        <source>%1: the rules cannot be read (%2): check the file</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>%1：规则无法读取（%2）：请检查文件</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>reader/core/wording.py</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>1 character of noise was removed.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>已清除 1 个干扰字符。</translation>
    </message>
    <message>
        <source>1 name was added to your list.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>已将 1 个专名加入您的列表。</translation>
    </message>
    <message>
        <source>1 that it has otherwise was left.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>另有 1 个与您的列表不同，未改动。</translation>
    </message>
    <message>
        <source>A blank between two characters, to make room for the line of pinyin.</source>
        <extracomment>reader/core/clean/above.py</extracomment>
        <translation>两字之间的空格，是为拼音行留的位置。</translation>
    </message>
    <message>
        <source>A blank between two characters; the text has one between most of them.</source>
        <extracomment>reader/core/clean/blanks.py</extracomment>
        <translation>两字之间的空格；本文大多数字之间都有。</translation>
    </message>
    <message>
        <source>A blank in the middle of a sentence; others stand in the middle of words.</source>
        <extracomment>reader/core/clean/blanks.py</extracomment>
        <translation>句中的空格；其他空格出现在词的中间。</translation>
    </message>
    <message>
        <source>A character that shows nothing.</source>
        <extracomment>reader/core/clean/invisible.py</extracomment>
        <translation>不显示任何内容的字符。</translation>
    </message>
    <message>
        <source>A character written as an HTML reference.</source>
        <extracomment>reader/core/clean/references.py</extracomment>
        <translation>写成 HTML 引用的字符。</translation>
    </message>
    <message>
        <source>A character written as an HTML reference; the text speaks of markup, so it stays.</source>
        <extracomment>reader/core/clean/references.py</extracomment>
        <translation>写成 HTML 引用的字符；本文谈论标记语言，因此保留。</translation>
    </message>
    <message>
        <source>A line end at the same width as all the others, in the middle of a paragraph.</source>
        <extracomment>reader/core/clean/wraps.py</extracomment>
        <translation>段落中间的换行，与其他换行同宽。</translation>
    </message>
    <message>
        <source>A line of a reading site about itself.</source>
        <extracomment>reader/core/clean/advertising.py</extracomment>
        <translation>阅读网站介绍自己的一行。</translation>
    </message>
    <message>
        <source>A line of the page, not of the text.</source>
        <extracomment>reader/core/clean/chrome.py</extracomment>
        <translation>属于页面而非正文的一行。</translation>
    </message>
    <message>
        <source>A line that turns pages or counts them.</source>
        <extracomment>reader/core/clean/paging.py</extracomment>
        <translation>翻页或页数的一行。</translation>
    </message>
    <message>
        <source>A number or a note.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>数字或注释。</translation>
    </message>
    <message>
        <source>A phonetic letter that stands for the plain one, as in the document's readings.</source>
        <extracomment>reader/core/clean/bare.py</extracomment>
        <translation>代替普通字母的音标字母，如本文所标的读音。</translation>
    </message>
    <message>
        <source>A picture in the middle of a sentence; others stand in the middle of words.</source>
        <extracomment>reader/core/clean/pictures.py</extracomment>
        <translation>句中的图形符号；其他的出现在词的中间。</translation>
    </message>
    <message>
        <source>A picture in the middle of what may be a word.</source>
        <extracomment>reader/core/clean/pictures.py</extracomment>
        <translation>可能位于词中间的图形符号。</translation>
    </message>
    <message>
        <source>A picture put in behind a character, as the process that put in the readings does.</source>
        <extracomment>reader/core/clean/thrown.py</extracomment>
        <translation>字后插入的图形符号，与插入读音的过程所为相同。</translation>
    </message>
    <message>
        <source>A private character without meaning, one of many different ones.</source>
        <extracomment>reader/core/clean/invisible.py</extracomment>
        <translation>无意义的私用区字符，是许多不同字符之一。</translation>
    </message>
    <message>
        <source>A private character without meaning, thrown in like the readings around it.</source>
        <extracomment>reader/core/clean/thrown.py</extracomment>
        <translation>无意义的私用区字符，与周围的读音一同插入。</translation>
    </message>
    <message>
        <source>A private character: a sign that was lost, or one that means nothing.</source>
        <extracomment>reader/core/clean/invisible.py</extracomment>
        <translation>私用区字符：可能是丢失的符号，也可能没有意义。</translation>
    </message>
    <message>
        <source>A reading of the character before it, but nothing proves that it was put in.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>是前一字的读音，但无法证明是插入的。</translation>
    </message>
    <message>
        <source>A reading put in: every occurrence of this character in the line carries it.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>插入的读音：此行中该字每次出现都带有它。</translation>
    </message>
    <message>
        <source>A reading put in: the document has many behind plain characters inside words.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>插入的读音：本文在词中许多普通字后都有。</translation>
    </message>
    <message>
        <source>A reading put in: the document has one behind every so-many-th character.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>插入的读音：本文每隔若干字就有一个。</translation>
    </message>
    <message>
        <source>A reading put in: the document has one behind the characters it converted.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>插入的读音：本文在转换过的字后都有。</translation>
    </message>
    <message>
        <source>A reading put in: the document has them behind many everyday words.</source>
        <extracomment>reader/core/clean/wordwise.py</extracomment>
        <translation>插入的读音：本文在许多常用词后都有。</translation>
    </message>
    <message>
        <source>A reading that was put where the bytes only looked like the character's.</source>
        <extracomment>reader/core/clean/byteshift.py</extracomment>
        <translation>插入的读音，所在字节只是看似该字的字节。</translation>
    </message>
    <message>
        <source>A real parenthesis: there are Hanzi in it.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>真正的括注：其中有汉字。</translation>
    </message>
    <message>
        <source>A small form of a punctuation mark, where the text has the mark itself in mind.</source>
        <extracomment>reader/core/clean/small_forms.py</extracomment>
        <translation>小型标点，本文原意是标点本身。</translation>
    </message>
    <message>
        <source>A syllable, but no reading of the character before it.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>是音节，但不是前一字的读音。</translation>
    </message>
    <message>
        <source>Characters torn apart by a reading that was put between their bytes.</source>
        <extracomment>reader/core/clean/byteshift.py</extracomment>
        <translation>读音插入字节之间而拆散的字符。</translation>
    </message>
    <message>
        <source>Chinese text whose bytes were read in another encoding.</source>
        <extracomment>reader/core/clean/mojibake.py</extracomment>
        <translation>字节被按其他编码读取的中文。</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>字体</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Icons</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>图标</translation>
    </message>
    <message>
        <source>It cannot be used: %1.</source>
        <extracomment>reader/ui/work/rules.py</extracomment>
        <translation>无法使用：%1。</translation>
    </message>
    <message>
        <source>It takes too long in this text.</source>
        <extracomment>reader/ui/work/rules.py</extracomment>
        <translation>在本文中耗时过长。</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>reader/ui/tabs/watching.py, reader/ui/texts/notices.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Letters or figures that were widened together with the readings that were put in.</source>
        <extracomment>reader/core/clean/widths.py</extracomment>
        <translation>与插入的读音一同变成全角的字母或数字。</translation>
    </message>
    <message>
        <source>Letters that are no syllable: a name, a unit or a foreign word.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>字母不成音节：名称、单位或外语词。</translation>
    </message>
    <message>
        <source>Only addresses with http:// or https:// are opened.</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>只能打开 http:// 或 https:// 的地址。</translation>
    </message>
    <message>
        <source>Page furniture at the end of a line.</source>
        <extracomment>reader/core/clean/chrome.py</extracomment>
        <translation>行尾的页面附件。</translation>
    </message>
    <message>
        <source>Question marks where the blanks of an indent were lost.</source>
        <extracomment>reader/core/clean/byteshift.py, reader/core/clean/indents.py</extracomment>
        <translation>缩进的空格丢失后留下的问号。</translation>
    </message>
    <message>
        <source>Read as %1, %2 sure. The text may show wrong characters.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>按 %1 读取，把握 %2。文本可能显示错误的字符。</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>reader/ui/tabs/watching.py</extracomment>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>SQLite says: %1</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>SQLite 报告：%1</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>reader/ui/export/exporting.py</extracomment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>See what</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <extracomment>reader/ui/printing/printing.py</extracomment>
        <translation>已发送到 %1。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong (%1).</source>
        <extracomment>reader/ui/work/worker.py</extracomment>
        <translation>发生意外错误（%1）。</translation>
    </message>
    <message>
        <source>Speech is installed, but a library of the system is missing for it.</source>
        <extracomment>reader/ui/speech/speaking.py</extracomment>
        <translation>语音功能已安装，但系统缺少所需的库。</translation>
    </message>
    <message>
        <source>Speech needs the package PySide6-Addons (the extra qingdu[speech]).</source>
        <extracomment>reader/ui/speech/speaking.py</extracomment>
        <translation>朗读需要 PySide6-Addons 包（附加组件 qingdu[speech]）。</translation>
    </message>
    <message>
        <source>The analysis stopped several times and is given up; the text stays.</source>
        <extracomment>reader/ui/texts/document.py</extracomment>
        <translation>分析多次中断，已放弃；文本仍在。</translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy one and paste again.</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>剪贴板中没有文本：请复制后再粘贴。</translation>
    </message>
    <message>
        <source>The dictionary is used from the next word on.</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation>从下一个词起使用该词典。</translation>
    </message>
    <message>
        <source>The document has a line of pinyin at every line; it is kept as annotations.</source>
        <extracomment>reader/core/clean/above.py</extracomment>
        <translation>本文每行都有一行拼音；已作为标注保留。</translation>
    </message>
    <message>
        <source>The document has a reading behind every character; it is kept as an annotation.</source>
        <extracomment>reader/core/clean/bare.py</extracomment>
        <translation>本文每个字后都有读音；已作为标注保留。</translation>
    </message>
    <message>
        <source>The document has a reading behind every word; it is kept as annotations.</source>
        <extracomment>reader/core/clean/wordwise.py</extracomment>
        <translation>本文每个词后都有读音；已作为标注保留。</translation>
    </message>
    <message>
        <source>The document is annotated throughout; the reading is kept as an annotation.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>本文通篇标注；读音已作为标注保留。</translation>
    </message>
    <message>
        <source>The picture is not there any more.</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>图片已不存在。</translation>
    </message>
    <message>
        <source>The settings could not be read and are kept as %1.</source>
        <extracomment>reader/ui/app.py</extracomment>
        <translation>设置无法读取，已保留为 %1。</translation>
    </message>
    <message>
        <source>The system has voices, but none for Chinese. Add one in its settings.</source>
        <extracomment>reader/ui/speech/speaking.py</extracomment>
        <translation>系统有语音，但没有中文语音。请在系统设置中添加。</translation>
    </message>
    <message>
        <source>The system offers no voices. On Linux, install speech-dispatcher and espeak-ng.</source>
        <extracomment>reader/ui/speech/speaking.py</extracomment>
        <translation>系统没有语音。在 Linux 上请安装 speech-dispatcher 和 espeak-ng。</translation>
    </message>
    <message>
        <source>The voice of the system failed: %1</source>
        <extracomment>reader/ui/speech/speaking.py</extracomment>
        <translation>系统语音出错：%1</translation>
    </message>
    <message>
        <source>There is no text in %1.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>%1 中没有文字。</translation>
    </message>
    <message>
        <source>This may be a reading that was put in, but the document does not prove it.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>这可能是插入的读音，但本文无法证明。</translation>
    </message>
    <message>
        <source>This pasted text is not in the library any more.</source>
        <extracomment>reader/ui/tabs/tabs.py</extracomment>
        <translation>粘贴的文本已不在书库中。</translation>
    </message>
    <message>
        <source>This text was pasted and is not kept: paste it again.</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>此文本为粘贴所得，未作保存：请重新粘贴。</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>试用 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Which texts are open cannot be remembered: %1</source>
        <extracomment>reader/ui/tabs/lasting.py</extracomment>
        <translation>无法记录打开了哪些文档：%1</translation>
    </message>
    <message>
        <source>Which texts were open could not be read; the file is kept as %1.</source>
        <extracomment>reader/ui/app.py</extracomment>
        <translation>无法读取上次打开的文档；该文件已保留为 %1。</translation>
    </message>
    <message>
        <source>Written with a capital, as names are.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>首字母大写，如专名的写法。</translation>
    </message>
    <message>
        <source>Your own rule: %1</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>您自己的规则：%1</translation>
    </message>
    <message>
        <source>Your rule is switched off: %1.</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>您的规则已停用：%1。</translation>
    </message>
    <message>
        <source>Your rule “%1” took more than %2 s and is switched off for this text: make it simpler.</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>您的规则“%1”用时超过 %2 秒，已对本文停用：请简化。</translation>
    </message>
    <message>
        <source>a part of it is missing (%1): get the file anew</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation>缺少一部分（%1）：请重新获取文件</translation>
    </message>
    <message>
        <source>a part of its path is no folder: check the name</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>路径中有一部分不是文件夹：请检查名称</translation>
    </message>
    <message>
        <source>a part of the path is no folder: check the name</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>路径中有一部分不是文件夹：请检查名称</translation>
    </message>
    <message>
        <source>an address that holds a password is not opened</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>不打开含密码的地址</translation>
    </message>
    <message>
        <source>another program is writing it: close that one</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>另一个程序正在写入：请关闭该程序</translation>
    </message>
    <message>
        <source>behind the tab stands nothing to find</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>制表符后没有要查找的内容</translation>
    </message>
    <message>
        <source>export to %1 is not built yet; there are %2</source>
        <extracomment>reader/core/pipeline.py</extracomment>
        <translation>尚不能导出到 %1；可用格式有 %2</translation>
    </message>
    <message>
        <source>it begins neither with text nor with regex and a tab</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>开头既不是 text 也不是 regex 加制表符</translation>
    </message>
    <message>
        <source>it cannot be read (%1): check the disk or copy the file</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>无法读取（%1）：请检查磁盘或复制文件</translation>
    </message>
    <message>
        <source>it cannot be written (%1): write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>无法写入（%1）：请写到别处</translation>
    </message>
    <message>
        <source>it has more than five fields</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>多于五个字段</translation>
    </message>
    <message>
        <source>it holds more than %1 files: take out what you want to read</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation>其中文件超过 %1 个：请取出要读的</translation>
    </message>
    <message>
        <source>it holds pictures of pages and no text: it must be recognised (OCR) first</source>
        <extracomment>reader/core/source/pdf.py</extracomment>
        <translation>其中只有页面图像而没有文字：须先识别文字（OCR）</translation>
    </message>
    <message>
        <source>it is a PDF file: open it by itself</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>这是 PDF 文件：请单独打开</translation>
    </message>
    <message>
        <source>it is a database: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>这是数据库：请提供文本或 HTML 文件</translation>
    </message>
    <message>
        <source>it is a folder: name a file in it</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>这是文件夹：请指定其中的文件</translation>
    </message>
    <message>
        <source>it is a picture: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>这是图片：请提供文本或 HTML 文件</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file: save its content to a file first</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>这是管道或设备而非文件：请先将内容保存为文件</translation>
    </message>
    <message>
        <source>it is a program: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>这是程序：请提供文本或 HTML 文件</translation>
    </message>
    <message>
        <source>it is an RTF file: save it as DOCX, EPUB, HTML or text first</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>这是 RTF 文件：请先存为 DOCX、EPUB、HTML 或文本</translation>
    </message>
    <message>
        <source>it is an address of this machine or a private network: not opened</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>这是本机或专用网络的地址：不打开</translation>
    </message>
    <message>
        <source>it is an archive: open it by itself</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>这是压缩包：请单独打开</translation>
    </message>
    <message>
        <source>it is an old Word file: save it as DOCX, EPUB, HTML or text first</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>这是旧版 Word 文件：请先存为 DOCX、EPUB、HTML 或文本</translation>
    </message>
    <message>
        <source>it is compressed: unpack it first</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>文件是压缩的：请先解压</translation>
    </message>
    <message>
        <source>it is damaged, and %1</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>已损坏，且%1</translation>
    </message>
    <message>
        <source>it is locked by a password: open it where you know it and save it anew</source>
        <extracomment>reader/core/source/archive.py, reader/core/source/pdf.py</extracomment>
        <translation>受密码保护：请在知道密码处打开并重新保存</translation>
    </message>
    <message>
        <source>it is no address of the web: check it</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>不是网址：请检查</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is no whole analysis with a text: write it anew</source>
        <extracomment>reader/core/source/analysed.py</extracomment>
        <translation>不是带有正文的完整分析结果：请重新生成</translation>
    </message>
    <message>
        <source>it is not in UTF-8: save the list as UTF-8</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation>不是 UTF-8 编码：请将列表存为 UTF-8</translation>
    </message>
    <message>
        <source>it is read-only: change its permissions</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>为只读：请更改权限</translation>
    </message>
    <message>
        <source>it is too long to be Markdown: give it the ending .txt to read it as it is</source>
        <extracomment>reader/core/source/markdown.py</extracomment>
        <translation>作为 Markdown 过长：将后缀改为 .txt 可照原样阅读</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is, as a trap does: it is not opened</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation>解压后远大于自身，形同陷阱：不打开</translation>
    </message>
    <message>
        <source>it would unpack to more than anyone reads: it is not opened</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation>解压后大到无人会读：不打开</translation>
    </message>
    <message>
        <source>its folder cannot be written: change the permissions</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>其文件夹无法写入：请更改权限</translation>
    </message>
    <message>
        <source>its text is no text: write it anew</source>
        <extracomment>reader/core/source/analysed.py</extracomment>
        <translation>其正文不是文本：请重新生成</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>line %1 of the rules: %2</source>
        <extracomment>reader/core/cleanrules.py, reader/core/treating.py</extracomment>
        <translation>规则第 %1 行：%2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>lines %1</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>lines %1 and %2 more</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation>第 %1 行及另外 %2 行</translation>
    </message>
    <message>
        <source>one name must follow the type, after a tab</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation>类别后须有制表符和一个专名</translation>
    </message>
    <message>
        <source>only addresses with http and https are opened</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>只打开 http 和 https 地址</translation>
    </message>
    <message>
        <source>reading it took more than three minutes: it is not opened</source>
        <extracomment>reader/core/source/pdf.py</extracomment>
        <translation>读取超过三分钟：不打开</translation>
    </message>
    <message>
        <source>the address does not answer: check it, and the network</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>该地址没有应答：请检查地址和网络</translation>
    </message>
    <message>
        <source>the address leads from one place to the next without end: check it</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>该地址不断跳转：请检查</translation>
    </message>
    <message>
        <source>the book</source>
        <extracomment>reader/core/source/fictionbook.py</extracomment>
        <translation>此书</translation>
    </message>
    <message>
        <source>the book has no list of its parts: get the file anew</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此书没有各部分的列表：请重新获取文件</translation>
    </message>
    <message>
        <source>the book is locked by digital rights: only its own shop opens it</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此书受数字版权保护：只有原书店能打开</translation>
    </message>
    <message>
        <source>the book names no chapter that is in it: get the file anew</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此书未列出其中的任何章节：请重新获取文件</translation>
    </message>
    <message>
        <source>the book's container</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此书的容器</translation>
    </message>
    <message>
        <source>the book's contents</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此书的目录</translation>
    </message>
    <message>
        <source>the bytes are no text in any known encoding: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>这些字节不是任何已知编码的文本：请提供文本或 HTML 文件</translation>
    </message>
    <message>
        <source>the conversion dictionaries are missing: install opencc-python-reimplemented==0.1.7</source>
        <extracomment>reader/core/chinese/dictionaries.py</extracomment>
        <translation>缺少转换词典：请安装 opencc-python-reimplemented==0.1.7</translation>
    </message>
    <message>
        <source>the conversion dictionary %1 has not the entries it should have: install opencc-python-reimplemented==0.1.7</source>
        <extracomment>reader/core/chinese/dictionaries.py</extracomment>
        <translation>转换词典 %1 的词条不符：请安装 opencc-python-reimplemented==0.1.7</translation>
    </message>
    <message>
        <source>the dictionary %1 cannot be read</source>
        <extracomment>reader/core/chinese/cedict.py</extracomment>
        <translation>词典 %1 无法读取</translation>
    </message>
    <message>
        <source>the dictionary of readings is missing: install pypinyin 0.55</source>
        <extracomment>reader/core/chinese/lexicon.py</extracomment>
        <translation>缺少读音词典：请安装 pypinyin 0.55</translation>
    </message>
    <message>
        <source>the disk is full or broken: free some space</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>磁盘已满或损坏：请腾出空间</translation>
    </message>
    <message>
        <source>the disk is full: free some space</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>磁盘已满：请腾出空间</translation>
    </message>
    <message>
        <source>the disk is full: free some space and try again</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>磁盘已满：请腾出空间后重试</translation>
    </message>
    <message>
        <source>the disk is read-only: write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>磁盘为只读：请写到别处</translation>
    </message>
    <message>
        <source>the document's description</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation>文档的说明</translation>
    </message>
    <message>
        <source>the document's lists</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation>文档的列表</translation>
    </message>
    <message>
        <source>the document's table of parts</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation>文档的部件表</translation>
    </message>
    <message>
        <source>the document's table of styles</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation>文档的样式表</translation>
    </message>
    <message>
        <source>the document's text</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation>文档的正文</translation>
    </message>
    <message>
        <source>the drawing</source>
        <extracomment>reader/core/source/drawings.py</extracomment>
        <translation>绘图</translation>
    </message>
    <message>
        <source>the file grows too large for this disk: write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>文件超过此磁盘所能容纳：请写到别处</translation>
    </message>
    <message>
        <source>the file has no entry of CC-CEDICT: choose cedict_ts.u8</source>
        <extracomment>reader/core/chinese/cedict.py</extracomment>
        <translation>文件中没有 CC-CEDICT 词条：请选择 cedict_ts.u8</translation>
    </message>
    <message>
        <source>the file is broken or cut off: get it anew</source>
        <extracomment>reader/core/source/archive.py, reader/core/source/pdf.py</extracomment>
        <translation>文件损坏或不完整：请重新获取</translation>
    </message>
    <message>
        <source>the file is not in %1: try another encoding</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>文件不是 %1 编码：请试用其他编码</translation>
    </message>
    <message>
        <source>the list of the book's locks</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此书的加密表</translation>
    </message>
    <message>
        <source>the list of the book's parts</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此书的部件表</translation>
    </message>
    <message>
        <source>the memory in %1 cannot be used (%2); reading goes on without it</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>无法使用 %1 中的记录（%2）；阅读不受影响</translation>
    </message>
    <message>
        <source>the memory in %1 was damaged and is kept as %2; reading goes on without it, and the next start begins a new one</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>%1 中的记录已损坏，已保留为 %2；阅读不受影响，下次启动将新建记录</translation>
    </message>
    <message>
        <source>the memory in %1 was made by a newer version of this program: update it</source>
        <extracomment>reader/library/schema.py</extracomment>
        <translation>%1 中的记录由更新版本的程序建立：请更新程序</translation>
    </message>
    <message>
        <source>the name is too long: choose a shorter one</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>名称过长：请缩短</translation>
    </message>
    <message>
        <source>the page is longer than 20 MiB: save it and open the file</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>页面超过 20 MiB：请保存后打开文件</translation>
    </message>
    <message>
        <source>the page took more than 20 seconds: try again later</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>页面用时超过 20 秒：请稍后再试</translation>
    </message>
    <message>
        <source>the site answers with an error (%1): try again later</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>网站返回错误（%1）：请稍后再试</translation>
    </message>
    <message>
        <source>the site does not give the page to us: save it and open the file</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>网站不提供该页面：请保存后打开文件</translation>
    </message>
    <message>
        <source>the subtitles are broken: give the file the ending .txt</source>
        <extracomment>reader/core/source/subtitles.py</extracomment>
        <translation>字幕已损坏：请将后缀改为 .txt</translation>
    </message>
    <message>
        <source>there is a folder of that name: choose another</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>已有同名文件夹：请另选名称</translation>
    </message>
    <message>
        <source>there is no configuration %1: choose one of %2</source>
        <extracomment>reader/core/chinese/conversion.py</extracomment>
        <translation>没有配置 %1：请从 %2 中选择</translation>
    </message>
    <message>
        <source>there is no encoding %1: try utf-8, gb18030, big5 or utf-16</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>没有编码 %1：请试用 utf-8、gb18030、big5 或 utf-16</translation>
    </message>
    <message>
        <source>there is no field %1: try %2</source>
        <extracomment>reader/core/export/analysis.py</extracomment>
        <translation>没有字段 %1：请试用 %2</translation>
    </message>
    <message>
        <source>there is no format %1: give text or html</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>没有格式 %1：请用 text 或 html</translation>
    </message>
    <message>
        <source>there is no such file: check the name</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>没有这个文件：请检查名称</translation>
    </message>
    <message>
        <source>there is no such folder: make it first</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>没有这个文件夹：请先建立</translation>
    </message>
    <message>
        <source>there is no such page any more: check the address</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>该页面已不存在：请检查网址</translation>
    </message>
    <message>
        <source>there is no such site: check the address, and the network</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>没有这个网站：请检查网址和网络</translation>
    </message>
    <message>
        <source>there is no text in the archive: give one with text or HTML files</source>
        <extracomment>reader/core/source/bundle.py</extracomment>
        <translation>压缩包中没有文本：请提供含文本或 HTML 文件的压缩包</translation>
    </message>
    <message>
        <source>there is nothing to find</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>没有要查找的内容</translation>
    </message>
    <message>
        <source>you may not read it: change its permissions or copy it</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>您无权读取：请更改权限或复制文件</translation>
    </message>
    <message>
        <source>you may not write there: change the permissions or write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>您无权写入：请更改权限或写到别处</translation>
    </message>
    <message>
        <source>your share of the disk is full: free some space and try again</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>您的磁盘配额已满：请腾出空间后重试</translation>
    </message>
    <message>
        <source>“%1” cannot be put there: %2</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>“%1”不能用作替换：%2</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>“%1”不是正则表达式：%2</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to usual: %1</source>
        <extracomment>reader/ui/preferences/row.py</extracomment>
        <translation>恢复默认：%1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A red dot after a reading on which the sources disagree.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>各来源意见不一的读音后有红点。</translation>
    </message>
    <message>
        <source>A small red sign below, as in 關于 for 關於.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>下方有小红记号，如以“關于”代“關於”。</translation>
    </message>
    <message>
        <source>Above each character</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>每个字上方</translation>
    </message>
    <message>
        <source>Above each word</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>每个词上方</translation>
    </message>
    <message>
        <source>Above which words</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>标音范围</translation>
    </message>
    <message>
        <source>After a rest of</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>停留时间</translation>
    </message>
    <message>
        <source>All words</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>所有词</translation>
    </message>
    <message>
        <source>Also remove what is uncertain</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>不确定的内容也清除</translation>
    </message>
    <message>
        <source>As OpenCC</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>依照 OpenCC</translation>
    </message>
    <message>
        <source>As in the source</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>同原文</translation>
    </message>
    <message>
        <source>At most; a narrow window has fewer. Tight lines may be half as long again.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>上限；窗口窄时会更少。紧凑行可再长一半。</translation>
    </message>
    <message>
        <source>Big5</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>Big5</translation>
    </message>
    <message>
        <source>By the sentence</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>按句判断</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字</translation>
    </message>
    <message>
        <source>Characters and words</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字和词</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>每行字数</translation>
    </message>
    <message>
        <source>Clean the text</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>清理文本</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>清理</translation>
    </message>
    <message>
        <source>Colour the tones</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>声调着色</translation>
    </message>
    <message>
        <source>Colours of</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours of tones as they are</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>声调颜色不作调整</translation>
    </message>
    <message>
        <source>Columns from right to left</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>竖排，从右到左</translation>
    </message>
    <message>
        <source>Commas and brackets between Hanzi are drawn wide. Copies keep those of the text.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>汉字间的逗号和括号显示为全角。复制时保持原文。</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>词典</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>排文方向</translation>
    </message>
    <message>
        <source>Doubtful characters</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>有歧义的字</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>存疑读音</translation>
    </message>
    <message>
        <source>Each text keeps its own</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>各文档保留各自的选择</translation>
    </message>
    <message>
        <source>Even</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Even keeps the room for readings; tight holds while none are shown.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>“均匀”为标音留出位置；“紧凑”仅在不标音时有效。</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字体</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of unclear encoding</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>编码不明的文件</translation>
    </message>
    <message>
        <source>First tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation>阴平（第一声）：%1</translation>
    </message>
    <message>
        <source>Folders of the settings and the library</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>设置和书库的文件夹</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Fourth tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation>去声（第四声）：%1</translation>
    </message>
    <message>
        <source>Full-width punctuation</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>全角标点</translation>
    </message>
    <message>
        <source>GB18030 (GBK)</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>GB18030 (GBK)</translation>
    </message>
    <message>
        <source>Gwoyeu Romatzyh: shuay, chyn</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>国语罗马字：shuay、chyn</translation>
    </message>
    <message>
        <source>Hanping</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>Hanping</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>高对比度深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>高对比度浅色</translation>
    </message>
    <message>
        <source>Hong Kong standard</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>香港繁体</translation>
    </message>
    <message>
        <source>How long the mouse rests before the card comes.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>鼠标停留多久后显示词卡。</translation>
    </message>
    <message>
        <source>In characters.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>以字为单位。</translation>
    </message>
    <message>
        <source>Indent of a paragraph</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>段首缩进</translation>
    </message>
    <message>
        <source>It is taken where the bytes leave a doubt; a file can still be read in another.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字节无法确定编码时采用；仍可改用其他编码读取。</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>快捷键方案</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>Level of HSK</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>HSK 等级</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lightened or darkened until they can be read.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>调亮或调暗至可读。</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>横排</translation>
    </message>
    <message>
        <source>Lute</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>Lute</translation>
    </message>
    <message>
        <source>MDBG</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>MDBG</translation>
    </message>
    <message>
        <source>Mark doubtful forms</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>标出存疑字形</translation>
    </message>
    <message>
        <source>Mark doubtful readings</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>标出存疑读音</translation>
    </message>
    <message>
        <source>More marks are kept from the beginning of a line.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>更多标点不置于行首。</translation>
    </message>
    <message>
        <source>My own</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>My own colours</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>自定义颜色</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>reader/ui/preferences/shown.py, reader/ui/settings.py</extracomment>
        <translation>专名</translation>
    </message>
    <message>
        <source>Neutral tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation>轻声：%1</translation>
    </message>
    <message>
        <source>Neutral tones in full</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>轻声还原本调</translation>
    </message>
    <message>
        <source>No tones: shuai</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>不标声调：shuai</translation>
    </message>
    <message>
        <source>Nothing is lost: what was removed is shown, and can be put back.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>不会丢失：清除的内容可以查看，也可以放回。</translation>
    </message>
    <message>
        <source>Of the first to the fourth tone, and of the neutral one.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>依次为一至四声和轻声。</translation>
    </message>
    <message>
        <source>Of the texts that are open, and of those opened later.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>用于已打开和以后打开的文档。</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Off, the page shows the text alone.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>关闭时，页面只显示文字。</translation>
    </message>
    <message>
        <source>On a click only</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>仅单击时</translation>
    </message>
    <message>
        <source>On top of the size that the system has for its texts.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>在系统文字大小的基础上调整。</translation>
    </message>
    <message>
        <source>Open the texts of the last time</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>打开上次的文档</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>机构</translation>
    </message>
    <message>
        <source>Ours draw what a face lacks.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>所选字体没有的字用内置字体显示。</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Pinyin stands</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>拼音位置</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Pleco</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>Pleco</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Qingdu</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>清读</translation>
    </message>
    <message>
        <source>Quantities</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Rare characters</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>生僻字</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Reading aid</source>
        <extracomment>reader/ui/preferences/shown.py, reader/ui/settings.py</extracomment>
        <translation>标音</translation>
    </message>
    <message>
        <source>Readings above harder words, where that is chosen.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>选用此范围时，只为更难的词标音。</translation>
    </message>
    <message>
        <source>Readings do not fade in, and nothing pulses.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>读音不淡入，也没有闪动。</translation>
    </message>
    <message>
        <source>Readings of</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>读音标准</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>reader/ui/preferences/shown.py, reader/ui/settings.py</extracomment>
        <translation>简繁</translation>
    </message>
    <message>
        <source>Second tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation>阳平（第二声）：%1</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>羊皮纸</translation>
    </message>
    <message>
        <source>Show repaired forms</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>显示修正后的字形</translation>
    </message>
    <message>
        <source>Show the word card</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>何时显示词卡</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>简体</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>单字母快捷键</translation>
    </message>
    <message>
        <source>Sinosplice</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>Sinosplice</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字号</translation>
    </message>
    <message>
        <source>Size of the text in columns</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>竖排字号</translation>
    </message>
    <message>
        <source>Size of the window's text and buttons</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>界面文字和按钮的大小</translation>
    </message>
    <message>
        <source>Spacing</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字距</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>拼写方式</translation>
    </message>
    <message>
        <source>Strict line breaking</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>严格避头尾</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Taiwan standard</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>台湾正体</translation>
    </message>
    <message>
        <source>The mainland</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>大陆</translation>
    </message>
    <message>
        <source>The tone stays written, so colour is never the only sign.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>声调仍然写出，不单靠颜色表示。</translation>
    </message>
    <message>
        <source>The word under the mouse</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>鼠标所指的词</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>They are not lightened or darkened, and may be hard to read.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>不调亮也不调暗，可能难以阅读。</translation>
    </message>
    <message>
        <source>They wait in their tabs; each is loaded when it is looked at.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>在各自的标签页中等候，查看时才加载。</translation>
    </message>
    <message>
        <source>They work on the page only, never in fields. Off, they cannot be hit by chance.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>只在页面上有效，在输入框中无效。关闭可避免误触。</translation>
    </message>
    <message>
        <source>Third tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation>上声（第三声）：%1</translation>
    </message>
    <message>
        <source>Third tones as they are spoken</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>上声变调</translation>
    </message>
    <message>
        <source>Tight</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Tone marks: shuài</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>声调符号：shuài</translation>
    </message>
    <message>
        <source>Tone numbers: shuai4</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>声调数字：shuai4</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Under the mouse</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>鼠标指向时</translation>
    </message>
    <message>
        <source>Under the mouse while Ctrl is held</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>按住 Ctrl 且鼠标指向时</translation>
    </message>
    <message>
        <source>Underlined names</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>加下划线的专名</translation>
    </message>
    <message>
        <source>Underlines and marks</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>下划线和记号</translation>
    </message>
    <message>
        <source>Use a newer dictionary</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>使用更新的词典</translation>
    </message>
    <message>
        <source>Wade-Giles: shuai4, ch'in2</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>威妥玛拼音：shuai4、ch'in2</translation>
    </message>
    <message>
        <source>What has no counterpart there keeps its key.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>没有对应的功能保留原快捷键。</translation>
    </message>
    <message>
        <source>What is kept; forget everything remembered</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>保存的内容；清除所有记录</translation>
    </message>
    <message>
        <source>What is likelier</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>可能性较大者</translation>
    </message>
    <message>
        <source>What was chosen for a text comes back with it; else all begin as chosen here.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>再次打开文档时沿用为它所作的选择；否则一律以此处的选择开始。</translation>
    </message>
    <message>
        <source>Where words change too, 软件 becomes 軟體.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>如果用词也转换，“软件”会变为“軟體”。</translation>
    </message>
    <message>
        <source>Words I have not marked as known</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>未标为认识的词</translation>
    </message>
    <message>
        <source>Words above a level of HSK</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>高于某级 HSK 的词</translation>
    </message>
    <message>
        <source>Zhongwen</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>Zhongwen</translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>注音</translation>
    </message>
    <message>
        <source>Zhuyin beside the characters needs larger ones.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字旁的注音需要较大的字。</translation>
    </message>
    <message>
        <source>huār instead of huā ér</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>作 huār，不作 huā ér</translation>
    </message>
    <message>
        <source>ní hǎo instead of nǐ hǎo</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>作 ní hǎo，不作 nǐ hǎo</translation>
    </message>
    <message>
        <source>péngyǒu instead of péngyou</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>作 péngyǒu，不作 péngyou</translation>
    </message>
    <message>
        <source>yí gè instead of yī gè</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>作 yí gè，不作 yī gè</translation>
    </message>
    <message>
        <source>一 and 不 as they are spoken</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>“一”“不”变调</translation>
    </message>
    <message>
        <source>儿 as the ending r</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>儿化作 r</translation>
    </message>
    <message>
        <source>后 may become 后 or 後: OpenCC goes by its word lists alone.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>“后”可能变为“后”或“後”：OpenCC 只依其词表。</translation>
    </message>
    <message>
        <source>關於 where the text has 關于.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>原文作“關于”处显示“關於”。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys: %1 commands have these words</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>快捷键：%1 个命令含这些词</translation>
    </message>
    <message>
        <source>Keys: 1 command has these words</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>快捷键：1 个命令含这些词</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>没有含这些词的设置。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>分类</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>reader/ui/printing/preview.py</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <extracomment>reader/ui/printing/preview.py</extracomment>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>reader/ui/printing/preview.py</extracomment>
        <translation>预览</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <extracomment>reader/ui/printing/preview.py</extracomment>
        <translation>上一张</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Missing · Find it…</source>
        <extracomment>reader/ui/shelf/card.py</extracomment>
        <translation>缺失 · 查找文件…</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>Continue reading</source>
        <extracomment>reader/ui/shelf/head.py</extracomment>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>reader/ui/shelf/head.py</extracomment>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>ShelfRows</name>
    <message>
        <source>%1 %</source>
        <extracomment>reader/ui/places/lists.py, reader/ui/shelf/rows.py</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>reader/ui/shelf/rows.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>reader/ui/shelf/rows.py</extracomment>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>reader/ui/shelf/rows.py</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>reader/ui/shelf/rows.py</extracomment>
        <translation>粘贴的文本</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Close the sidebar</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>关闭侧边栏</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Filter names by Hanzi or pinyin</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>用汉字或拼音筛选专名</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>筛选专名…</translation>
    </message>
    <message>
        <source>Finding names</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>正在查找专名</translation>
    </message>
    <message>
        <source>Finding names · %1 %</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>正在查找专名 · %1%</translation>
    </message>
    <message>
        <source>In this text</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>文中专名</translation>
    </message>
    <message>
        <source>Names in this text</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>文中的专名</translation>
    </message>
    <message>
        <source>No dates found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未发现时间。</translation>
    </message>
    <message>
        <source>No name matches.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>没有匹配的专名。</translation>
    </message>
    <message>
        <source>No names found here. Select one on the page to mark it: %1.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未发现专名。在页面上选择文字即可标记：%1。</translation>
    </message>
    <message>
        <source>No organisations found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未发现机构。</translation>
    </message>
    <message>
        <source>No people found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未发现人物。</translation>
    </message>
    <message>
        <source>No places found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未发现地点。</translation>
    </message>
    <message>
        <source>No quantities found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未发现数量。</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>机构</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Quantities</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 characters of noise removed</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>已清除 %1 个干扰字符</translation>
    </message>
    <message>
        <source>%1 doubtful forms</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>%1 处存疑字形</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>已清除 %1 个字符</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>%1，把握 %2</translation>
    </message>
    <message>
        <source>1 character of noise removed</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>已清除 1 个干扰字符</translation>
    </message>
    <message>
        <source>1 doubtful form</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>1 处存疑字形</translation>
    </message>
    <message>
        <source>All noise put back</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>已全部放回</translation>
    </message>
    <message>
        <source>Detected: %1, %2 sure</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>检测为：%1，把握 %2</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>编码：%1</translation>
    </message>
    <message>
        <source>Go to the next one (N)</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>转到下一处（N）</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>香港</translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>未清理</translation>
    </message>
    <message>
        <source>Mixed script</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>简繁混用</translation>
    </message>
    <message>
        <source>No Hanzi</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>没有汉字</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>无需清除</translation>
    </message>
    <message>
        <source>Paragraph %1 of %2 · %3 %</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>第 %1 / %2 段 · %3%</translation>
    </message>
    <message>
        <source>Read the file in another encoding</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>用其他编码读取文件</translation>
    </message>
    <message>
        <source>Readings from the dictionary alone</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>读音仅来自词典</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>简体</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>状态栏</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>台湾</translation>
    </message>
    <message>
        <source>The model that decides by context is missing; install Qingdu again to have it</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>缺少按上下文判断的模型；重新安装清读即可恢复</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>繁体</translation>
    </message>
    <message>
        <source>converted from simplified</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>由简体转换而来</translation>
    </message>
    <message>
        <source>forms as in: %1</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>字形近于：%1</translation>
    </message>
    <message>
        <source>mainland</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>大陆</translation>
    </message>
    <message>
        <source>shown in Hong Kong standard</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>显示为香港繁体</translation>
    </message>
    <message>
        <source>shown in Taiwan standard</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>显示为台湾正体</translation>
    </message>
    <message>
        <source>shown in Taiwan standard and words</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>显示为台湾正体及用词</translation>
    </message>
    <message>
        <source>shown in simplified</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>显示为简体</translation>
    </message>
    <message>
        <source>shown in traditional</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>显示为繁体</translation>
    </message>
    <message>
        <source>¶ %1 / %2 · %3 %</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>¶ %1 / %2 · %3%</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Close %1</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Close this text</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>关闭此文档</translation>
    </message>
    <message>
        <source>Open texts</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>打开的文档</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Scroll to the left</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll to the right</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>向右滚动</translation>
    </message>
    <message>
        <source>Untitled text</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Menu</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Reading aid</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>标音</translation>
    </message>
    <message>
        <source>Readings: off</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>标音：关闭</translation>
    </message>
    <message>
        <source>Readings: pinyin</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>标音：拼音</translation>
    </message>
    <message>
        <source>Readings: zhuyin</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>标音：注音</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>简繁</translation>
    </message>
    <message>
        <source>Script: Hong Kong standard</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>简繁：香港繁体</translation>
    </message>
    <message>
        <source>Script: Taiwan standard</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>简繁：台湾正体</translation>
    </message>
    <message>
        <source>Script: as in the source</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>简繁：同原文</translation>
    </message>
    <message>
        <source>Script: simplified</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>简繁：简体</translation>
    </message>
    <message>
        <source>Script: traditional</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>简繁：繁体</translation>
    </message>
    <message>
        <source>Text size: %1 pixels</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>字号：%1 像素</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>%1 forms as in the text</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>%1 处字形恢复原文</translation>
    </message>
    <message>
        <source>%1 forms mended</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已修正 %1 处字形</translation>
    </message>
    <message>
        <source>%1 places put back</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已放回 %1 处</translation>
    </message>
    <message>
        <source>%1 places taken out</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已清除 %1 处</translation>
    </message>
    <message>
        <source>1 form as in the text</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>1 处字形恢复原文</translation>
    </message>
    <message>
        <source>1 form mended</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已修正 1 处字形</translation>
    </message>
    <message>
        <source>1 place put back</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已放回 1 处</translation>
    </message>
    <message>
        <source>1 place taken out</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已清除 1 处</translation>
    </message>
    <message>
        <source>Cleaned as usual</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已照常清理</translation>
    </message>
    <message>
        <source>The text is left alone</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>本文不作清理</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What is uncertain is taken out too</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>不确定的内容也已清除</translation>
    </message>
</context>
<context>
    <name>UsualButton</name>
    <message>
        <source>Usual settings of this section</source>
        <extracomment>reader/ui/preferences/row.py</extracomment>
        <translation>本类设置恢复默认</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a file or a piece of text here, or choose:</source>
        <extracomment>reader/ui/welcome.py</extracomment>
        <translation>将文件或一段文字拖到此处，或选择：</translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>reader/ui/welcome.py</extracomment>
        <translation>打开文档</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>reader/ui/wiring.py</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No picture is in view.</source>
        <extracomment>reader/ui/beside/parts.py</extracomment>
        <translation>眼前没有图片。</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>reader/ui/window.py</extracomment>
        <translation>正文</translation>
    </message>
    <message>
        <source>Untitled text</source>
        <extracomment>reader/ui/around.py</extracomment>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>%1 (X)</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>%1（X）</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>字</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>I know this word</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>我认识这个词</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>与后词合并</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>取消星标</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>&amp;Look up “%1”</source>
        <extracomment>reader/ui/words/menu.py</extracomment>
        <translation>查词典：“%1”(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <extracomment>reader/ui/words/menu.py</extracomment>
        <translation>读音(&amp;R)</translation>
    </message>
    <message>
        <source>Find &amp;everywhere</source>
        <extracomment>reader/ui/words/menu.py</extracomment>
        <translation>查找各处(&amp;E)</translation>
    </message>
</context>
<context>
    <name>_Banner</name>
    <message>
        <source>Details</source>
        <extracomment>reader/ui/banner.py</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>reader/ui/banner.py</extracomment>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Width of the sidebar</source>
        <extracomment>reader/ui/panes.py</extracomment>
        <translation>侧边栏宽度</translation>
    </message>
</context>
</TS>
