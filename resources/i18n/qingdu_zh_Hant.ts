<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reader for Chinese that gives back what the author published. Licence: Apache 2.0; fonts and data have licences of their own.</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>還原作者本意的中文閱讀器。授權：Apache 2.0；字型與資料各有授權。</translation>
    </message>
    <message>
        <source>About Qingdu</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>關於清讀</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>組成部分及其授權</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>授權全文</translation>
    </message>
    <message>
        <source>This text is missing: the installation is not complete.</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>缺少此文字：安裝不完整。</translation>
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
        <translation>關於清讀(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept the doubtful form, or undo it</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation>接受或復原存疑字形(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All words</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>所有詞(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Change between pinyin and zhuyin</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>切換拼音與注音(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close text</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>關閉文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colour the tones</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>聲調著色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Contents and bookmarks</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>目錄與書籤(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Doubtful readings</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>存疑讀音(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>編碼(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Even, with room for readings</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>均勻，為標音留出位置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>跟隨系統(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>往前(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Gwoyeu Romatzyh: shuay, chyn</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>國語羅馬字：shuay、chyn(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hanping</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>Hanping(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hong Kong standard</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>香港繁體(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>reader/ui/commands/help.py</extracomment>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at the picture</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>檢視圖片(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look the word up</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>查詞典(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;MDBG</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>MDBG(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark name…</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>標為專名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Move the tab to the right</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>將分頁右移(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;My cleaning rules…</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation>我的清理規則(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>專名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Neutral tones in full: péngyǒu</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>輕聲還原本調：péngyǒu(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>下一次出現(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>預設大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>關閉(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste as a new text</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>貼上為新文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pinyin or zhuyin on or off</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>顯示或隱藏拼音、注音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pleco</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>Pleco(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Qingdu</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>清讀(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rare characters</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>罕用字(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reading aid</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>標音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <extracomment>reader/ui/commands/help.py</extracomment>
        <translation>回報問題(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>簡繁(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>羊皮紙(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Single-letter keys</source>
        <extracomment>reader/ui/commands/help.py</extracomment>
        <translation>單字母快速鍵(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sinosplice</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>Sinosplice(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>拼寫方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star the word, or not</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>為詞加星號或取消(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Third tones as they are spoken: ní hǎo</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>上聲變調：ní hǎo(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tight, while none are shown</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>緊湊，僅在不標音時(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tones and readings</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>聲調與讀音(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>繁體(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Vertical text</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>直排(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wade-Giles: shuai4, ch'in2</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>威妥瑪拼音：shuai4、ch'in2(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What was removed</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation>清除的內容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zhuyin</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>注音(&amp;Z)</translation>
    </message>
    <message>
        <source>A&amp;bove which words</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>標音範圍(&amp;B)</translation>
    </message>
    <message>
        <source>Above HSK &amp;1</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高於 HSK &amp;1 級</translation>
    </message>
    <message>
        <source>Above HSK &amp;2</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高於 HSK &amp;2 級</translation>
    </message>
    <message>
        <source>Above HSK &amp;3</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高於 HSK &amp;3 級</translation>
    </message>
    <message>
        <source>Above HSK &amp;4</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高於 HSK &amp;4 級</translation>
    </message>
    <message>
        <source>Above HSK &amp;5</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高於 HSK &amp;5 級</translation>
    </message>
    <message>
        <source>Above HSK &amp;6</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>高於 HSK &amp;6 級</translation>
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
        <translation>跟隨系統(&amp;S)</translation>
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
        <translation>複製為(&amp;O)</translation>
    </message>
    <message>
        <source>Close, then clear the selection</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>關閉，然後取消選取</translation>
    </message>
    <message>
        <source>Co&amp;lours of tones</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>聲調色彩(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;py word, pinyin and meaning</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>複製詞、拼音與釋義(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;words, pinyin and meanings</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>複製詞語、拼音與釋義(&amp;W)</translation>
    </message>
    <message>
        <source>Copy in the &amp;source's script</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>以原文字形複製(&amp;S)</translation>
    </message>
    <message>
        <source>Copy pinyin &amp;only</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>僅複製拼音(&amp;O)</translation>
    </message>
    <message>
        <source>Copy with &amp;pinyin</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>連同拼音複製(&amp;P)</translation>
    </message>
    <message>
        <source>Copy with &amp;readings above (HTML)</source>
        <extracomment>reader/ui/commands/copying.py</extracomment>
        <translation>複製並於上方標音（HTML）(&amp;R)</translation>
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
        <translation>匯出專名(&amp;N)…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>全螢幕(&amp;U)</translation>
    </message>
    <message>
        <source>Filt&amp;er names</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>篩選專名(&amp;E)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>尋找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>尋找上一個(&amp;V)</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>高對比深色(&amp;A)</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>高對比淺色(&amp;I)</translation>
    </message>
    <message>
        <source>I &amp;know this word, or not</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>標記是否認得此詞(&amp;K)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>語言(&amp;G)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <extracomment>reader/ui/commands/library.py</extracomment>
        <translation>書庫(&amp;B)</translation>
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
        <translation>我的專名(&amp;Y)…</translation>
    </message>
    <message>
        <source>Make a r&amp;ule from the selection…</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation>以選取內容建立規則(&amp;U)…</translation>
    </message>
    <message>
        <source>Move the tab to t&amp;he left</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>將分頁左移(&amp;H)</translation>
    </message>
    <message>
        <source>My &amp;own</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>自訂(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;ext text</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>下一份文件(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;o tones: shuai</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>不標聲調：shuai(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>下一個書籤(&amp;X)</translation>
    </message>
    <message>
        <source>Next &amp;doubtful place</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>下一處存疑(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>下一個區域(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;word</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>下一個詞(&amp;W)</translation>
    </message>
    <message>
        <source>Next screen</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>下一螢幕</translation>
    </message>
    <message>
        <source>Next theme</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>下一個主題</translation>
    </message>
    <message>
        <source>On a clic&amp;k only</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>僅按一下時(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>開啟連結(&amp;L)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>開啟範例(&amp;S)</translation>
    </message>
    <message>
        <source>Pin&amp;yin</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>拼音(&amp;Y)</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <extracomment>reader/ui/commands/file.py</extracomment>
        <translation>列印(&amp;I)…</translation>
    </message>
    <message>
        <source>Pre&amp;vious mention</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>上一次出現(&amp;V)</translation>
    </message>
    <message>
        <source>Previo&amp;us bookmark</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>上一個書籤(&amp;U)</translation>
    </message>
    <message>
        <source>Previous doubtful pl&amp;ace</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>上一處存疑(&amp;A)</translation>
    </message>
    <message>
        <source>Previous re&amp;gion</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>上一個區域(&amp;G)</translation>
    </message>
    <message>
        <source>Previous tex&amp;t</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>上一份文件(&amp;T)</translation>
    </message>
    <message>
        <source>Previous w&amp;ord</source>
        <extracomment>reader/ui/commands/go.py</extracomment>
        <translation>上一個詞(&amp;O)</translation>
    </message>
    <message>
        <source>Readings of Tai&amp;wan: lèsè</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>臺灣讀音：lèsè(&amp;W)</translation>
    </message>
    <message>
        <source>Reopen closed &amp;text</source>
        <extracomment>reader/ui/commands/tabs.py</extracomment>
        <translation>重新開啟關閉的文件(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;elect the sentence</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>選取句子(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>側邊欄(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;implified</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>簡體(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>縮小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Screen before</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>上一螢幕</translation>
    </message>
    <message>
        <source>Search the librar&amp;y</source>
        <extracomment>reader/ui/commands/library.py</extracomment>
        <translation>搜尋書庫(&amp;Y)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>Select back a character</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>往前選取一字</translation>
    </message>
    <message>
        <source>Select back a line</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>往前選取一行</translation>
    </message>
    <message>
        <source>Select back a screen</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>往前選取一螢幕</translation>
    </message>
    <message>
        <source>Select back a word</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>往前選取一詞</translation>
    </message>
    <message>
        <source>Select the next character</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>往後選取一字</translation>
    </message>
    <message>
        <source>Select the next line</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>往後選取一行</translation>
    </message>
    <message>
        <source>Select the next screen</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>往後選取一螢幕</translation>
    </message>
    <message>
        <source>Select the next word</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>往後選取一詞</translation>
    </message>
    <message>
        <source>Select the para&amp;graph</source>
        <extracomment>reader/ui/commands/edit.py</extracomment>
        <translation>選取段落(&amp;G)</translation>
    </message>
    <message>
        <source>Select to the line's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>選取到行首</translation>
    </message>
    <message>
        <source>Select to the line's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>選取到行尾</translation>
    </message>
    <message>
        <source>Select to the paragraph's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>選取到段首</translation>
    </message>
    <message>
        <source>Select to the paragraph's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>選取到段尾</translation>
    </message>
    <message>
        <source>Select to the sentence's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>選取到句首</translation>
    </message>
    <message>
        <source>Select to the sentence's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>選取到句尾</translation>
    </message>
    <message>
        <source>Select to the text's beginning</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>選取到文首</translation>
    </message>
    <message>
        <source>Select to the text's end</source>
        <extracomment>reader/ui/commands/cursor.py</extracomment>
        <translation>選取到文末</translation>
    </message>
    <message>
        <source>Set or remove a boo&amp;kmark</source>
        <extracomment>reader/ui/commands/places.py</extracomment>
        <translation>設定或移除書籤(&amp;K)</translation>
    </message>
    <message>
        <source>Show &amp;repaired forms</source>
        <extracomment>reader/ui/commands/rules.py</extracomment>
        <translation>顯示修正後的字形(&amp;R)</translation>
    </message>
    <message>
        <source>Show readings while held</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>按住時顯示讀音</translation>
    </message>
    <message>
        <source>Show the word &amp;card</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>何時顯示詞卡(&amp;C)</translation>
    </message>
    <message>
        <source>Sp&amp;acing</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>字距(&amp;A)</translation>
    </message>
    <message>
        <source>Speak the sen&amp;tence</source>
        <extracomment>reader/ui/commands/speech.py</extracomment>
        <translation>朗讀句子(&amp;T)</translation>
    </message>
    <message>
        <source>Speak the wor&amp;d</source>
        <extracomment>reader/ui/commands/speech.py</extracomment>
        <translation>朗讀詞語(&amp;D)</translation>
    </message>
    <message>
        <source>Stri&amp;ct line breaking</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>嚴格避頭尾(&amp;C)</translation>
    </message>
    <message>
        <source>Tai&amp;wan standard</source>
        <extracomment>reader/ui/commands/view.py</extracomment>
        <translation>臺灣正體(&amp;W)</translation>
    </message>
    <message>
        <source>The word under the &amp;mouse</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>滑鼠所指的詞(&amp;M)</translation>
    </message>
    <message>
        <source>Tone &amp;marks: shuài</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>聲調符號：shuài(&amp;M)</translation>
    </message>
    <message>
        <source>Tone &amp;numbers: shuai4</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>聲調數字：shuai4(&amp;N)</translation>
    </message>
    <message>
        <source>Under the &amp;mouse</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>滑鼠指向時(&amp;M)</translation>
    </message>
    <message>
        <source>Under the mouse while &amp;Ctrl is held</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>按住 Ctrl 且滑鼠指向時(&amp;C)</translation>
    </message>
    <message>
        <source>Underlines and mar&amp;ks</source>
        <extracomment>reader/ui/commands/page.py</extracomment>
        <translation>底線與記號(&amp;K)</translation>
    </message>
    <message>
        <source>Use a newer &amp;dictionary…</source>
        <extracomment>reader/ui/commands/text.py</extracomment>
        <translation>使用更新的詞典(&amp;D)…</translation>
    </message>
    <message>
        <source>Words I have not marked as &amp;known</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>未標為認得的詞(&amp;K)</translation>
    </message>
    <message>
        <source>Words above a &amp;level of HSK</source>
        <extracomment>reader/ui/commands/table.py</extracomment>
        <translation>高於某級 HSK 的詞(&amp;L)</translation>
    </message>
    <message>
        <source>Write pinyin &amp;word by word</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>拼音分詞連寫(&amp;W)</translation>
    </message>
    <message>
        <source>一 and 不 as they are &amp;spoken: yí gè</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>「一」「不」變調：yí gè(&amp;S)</translation>
    </message>
    <message>
        <source>儿 as the &amp;ending r: huār</source>
        <extracomment>reader/ui/commands/ruby.py</extracomment>
        <translation>兒化作 r：huār(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>%1 more</source>
        <extracomment>reader/ui/banner.py</extracomment>
        <translation>還有 %1 項</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Bookmark removed</source>
        <extracomment>reader/ui/places/bookmarks.py</extracomment>
        <translation>已移除書籤</translation>
    </message>
    <message>
        <source>Bookmark renamed</source>
        <extracomment>reader/ui/places/bookmarks.py</extracomment>
        <translation>已重新命名書籤</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <extracomment>reader/ui/places/bookmarks.py</extracomment>
        <translation>已設定書籤</translation>
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
        <translation>無讀音</translation>
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
        <translation>%1 個漢字</translation>
    </message>
    <message>
        <source>%1 organisations</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>%1 個機構</translation>
    </message>
    <message>
        <source>%1 people</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>%1 個人物</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>已清除 %1 個字元</translation>
    </message>
    <message>
        <source>1 character removed</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>已清除 1 個字元</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>1 個機構</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>1 個人物</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Continue reading: %1</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>繼續閱讀：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>尋找檔案…</translation>
    </message>
    <message>
        <source>Mixed script</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>簡繁混用</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>簡體</translation>
    </message>
    <message>
        <source>The file is not where it was: %1</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>檔案不在原處：%1</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/shelf/continuing.py</extracomment>
        <translation>繁體</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>%1 characters copied</source>
        <extracomment>reader/ui/copying/copies.py</extracomment>
        <translation>已複製 %1 個字元</translation>
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
        <translation>正在複製… %1%</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Left to the program again</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>已交回程式判斷</translation>
    </message>
    <message>
        <source>“%1” is marked as a name</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>「%1」已標為專名</translation>
    </message>
    <message>
        <source>“%1” is no longer on the list</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>「%1」已不在清單中</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>「%1」不是專名</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>&amp;Copy its place</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>複製位置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find it…</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>尋找檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>從書庫移除(&amp;R)</translation>
    </message>
    <message>
        <source>Find %1</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>尋找 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>復原</translation>
    </message>
    <message>
        <source>“%1” removed from the library</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>已從書庫移除「%1」</translation>
    </message>
</context>
<context>
    <name>DictionaryBlock</name>
    <message>
        <source>CC-CEDICT, as it came with Qingdu</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>隨清讀提供的 CC-CEDICT</translation>
    </message>
    <message>
        <source>CC-CEDICT, your own file</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>您自己的 CC-CEDICT 檔案</translation>
    </message>
    <message>
        <source>Use a newer &amp;dictionary…</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>使用更新的詞典(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Add a text</source>
        <extracomment>reader/ui/shelf/dropzone.py</extracomment>
        <translation>新增文件</translation>
    </message>
    <message>
        <source>Drop files or text here</source>
        <extracomment>reader/ui/shelf/dropzone.py</extracomment>
        <translation>將檔案或文字拖到此處</translation>
    </message>
    <message>
        <source>Files are only read, never changed, and nothing leaves this computer.</source>
        <extracomment>reader/ui/shelf/dropzone.py</extracomment>
        <translation>檔案只讀不改，內容不離開本機。</translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>Apply</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation>套用</translation>
    </message>
    <message>
        <source>Put all like this back (%1)</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation>放回所有同類（%1）</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation>放回</translation>
    </message>
    <message>
        <source>Take all like this out (%1)</source>
        <extracomment>reader/ui/removal/card.py</extracomment>
        <translation>清除所有同類（%1）</translation>
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
        <translation>廣告</translation>
    </message>
    <message>
        <source>Blanks between Hanzi</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>漢字間的空格</translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>依類別</translation>
    </message>
    <message>
        <source>Bytes put between bytes</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>插入位元組間的內容</translation>
    </message>
    <message>
        <source>Characters of no meaning</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>無意義的字元</translation>
    </message>
    <message>
        <source>Characters that were read wrongly</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>誤讀的字元</translation>
    </message>
    <message>
        <source>Emoji put into the text</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>插入文中的表情符號</translation>
    </message>
    <message>
        <source>HTML references</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>HTML 字元參照</translation>
    </message>
    <message>
        <source>Indents inside lines</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>行內的縮排</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>不可見字元</translation>
    </message>
    <message>
        <source>Letters that only look right</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>形似的字母</translation>
    </message>
    <message>
        <source>Line ends inside sentences</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>句中換行</translation>
    </message>
    <message>
        <source>Next of this kind: %1</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>下一處此類：%1</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>頁面雜項</translation>
    </message>
    <message>
        <source>Page turners</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>翻頁文字</translation>
    </message>
    <message>
        <source>Readings put into the text</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>插入文中的讀音</translation>
    </message>
    <message>
        <source>Show the repaired forms</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>顯示修正後的字形</translation>
    </message>
    <message>
        <source>Small punctuation marks</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>小型標點</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>已清除：%1</translation>
    </message>
    <message>
        <source>The author's own readings</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>作者標註的讀音</translation>
    </message>
    <message>
        <source>Unticked, all of this kind stay in the text</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>取消勾選則此類全部保留在文中</translation>
    </message>
    <message>
        <source>Wide letters and digits</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>全形字母與數字</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <extracomment>reader/ui/removal/kinds.py</extracomment>
        <translation>您自己的規則</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Analysis (JSON)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>分析結果（JSON）</translation>
    </message>
    <message>
        <source>As in the source</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>同原文</translation>
    </message>
    <message>
        <source>Book (EPUB), with chapters</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>電子書（EPUB），分章</translation>
    </message>
    <message>
        <source>Cards of words for Anki</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>Anki 詞卡</translation>
    </message>
    <message>
        <source>Export clean text</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>匯出清理後的文字</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Hong Kong standard</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>香港繁體</translation>
    </message>
    <message>
        <source>List of words as text (TSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>文字詞表（TSV）</translation>
    </message>
    <message>
        <source>List of words for spreadsheets (CSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>試算表詞表（CSV）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>純文字</translation>
    </message>
    <message>
        <source>Print (PDF), with readings above the Hanzi</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>列印稿（PDF），漢字上方標音</translation>
    </message>
    <message>
        <source>Readings</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>標音</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>簡繁</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Taiwan standard</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>臺灣正體</translation>
    </message>
    <message>
        <source>Taiwan standard and words</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>臺灣正體及用詞</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Use the repaired forms</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>採用修正後的字形</translation>
    </message>
    <message>
        <source>Web page (HTML), with readings above the Hanzi</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>網頁（HTML），漢字上方標音</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>Word 文件（DOCX）</translation>
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
        <translation>黑體（內建）</translation>
    </message>
    <message>
        <source>Song (bundled)</source>
        <extracomment>reader/ui/preferences/faces.py</extracomment>
        <translation>宋體（內建）</translation>
    </message>
</context>
<context>
    <name>FilesBlock</name>
    <message>
        <source>Library: what is remembered of texts</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>書庫：對各文件的記錄</translation>
    </message>
    <message>
        <source>Settings, and your own lists</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>設定與您自己的清單</translation>
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
        <translation>關閉</translation>
    </message>
    <message>
        <source>Find Hanzi or pinyin</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>尋找漢字或拼音</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>在文中尋找</translation>
    </message>
    <message>
        <source>Hanzi of any script, or pinyin</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>漢字（不分簡繁）或拼音</translation>
    </message>
    <message>
        <source>In any script</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>不分簡繁</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>下一處（F3）</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>上一處（Shift+F3）</translation>
    </message>
    <message>
        <source>Read as pinyin, in any script</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>依拼音尋找，不分簡繁</translation>
    </message>
    <message>
        <source>initials (gz)</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>首字母（gz）</translation>
    </message>
    <message>
        <source>no hits</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>找不到</translation>
    </message>
    <message>
        <source>whole words</source>
        <extracomment>reader/ui/findbar.py</extracomment>
        <translation>整詞</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>&amp;Copy the address</source>
        <extracomment>reader/ui/beside/following.py</extracomment>
        <translation>複製網址(&amp;C)</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <extracomment>reader/ui/beside/following.py</extracomment>
        <translation>前往：%1</translation>
    </message>
    <message>
        <source>Open in &amp;Qingdu</source>
        <extracomment>reader/ui/beside/following.py</extracomment>
        <translation>在清讀中開啟(&amp;Q)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <extracomment>reader/ui/beside/following.py</extracomment>
        <translation>在瀏覽器中開啟(&amp;B)</translation>
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
        <translation>關閉</translation>
    </message>
    <message>
        <source>Doubtful forms</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>存疑字形</translation>
    </message>
    <message>
        <source>Next form</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>下一處字形</translation>
    </message>
    <message>
        <source>No form in this text is doubtful.</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>文中沒有存疑的字形。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>Previous form</source>
        <extracomment>reader/ui/forms/panel.py</extracomment>
        <translation>上一處字形</translation>
    </message>
</context>
<context>
    <name>Handles</name>
    <message>
        <source>Beginning of the selection</source>
        <extracomment>reader/ui/pageview/handles.py</extracomment>
        <translation>選取範圍開頭</translation>
    </message>
    <message>
        <source>End of the selection</source>
        <extracomment>reader/ui/pageview/handles.py</extracomment>
        <translation>選取範圍結尾</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <extracomment>reader/ui/preferences/key_field.py</extracomment>
        <translation>請按新的快速鍵</translation>
    </message>
    <message>
        <source>Press the new keys; Esc leaves them as they are</source>
        <extracomment>reader/ui/preferences/key_field.py</extracomment>
        <translation>請按新的快速鍵；按 Esc 則不變更</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>C&amp;hange the keys…</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>變更快速鍵(&amp;H)…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>複製為文字(&amp;T)</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>No key does this.</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>沒有這樣的快速鍵。</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <extracomment>reader/ui/commands/key_list.py</extracomment>
        <translation>搜尋快速鍵</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key that is only held with others cannot stand alone.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>只與其他鍵同按的鍵不能單獨使用。</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>Alt 加字母用於開啟選單。</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which writes signs.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>Ctrl 加 Alt 即 AltGr，用於輸入符號。</translation>
    </message>
    <message>
        <source>Digits alone are kept for the words' states.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>單獨的數字鍵留給詞的狀態。</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>輸入法需要此鍵。</translation>
    </message>
    <message>
        <source>This key leads through the window.</source>
        <extracomment>reader/ui/commands/keymap.py</extracomment>
        <translation>此鍵用於在視窗中移動焦點。</translation>
    </message>
</context>
<context>
    <name>KeysBlock</name>
    <message>
        <source>%1 is for “%2”. Press it again to take it from there.</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>%1 已用於「%2」。再按一次可改用於此。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>變更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>清除(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ll as usual</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>全部還原預設值(&amp;L)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>還原預設值(&amp;U)</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”. Esc leaves them as they are.</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>請為「%1」按新的快速鍵。按 Esc 則不變更。</translation>
    </message>
    <message>
        <source>Search by what it does, or by the key</source>
        <extracomment>reader/ui/preferences/keys_block.py</extracomment>
        <translation>依功能或按鍵搜尋</translation>
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
        <translation>%2 份文件中的 %1 份</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>%1 份文件</translation>
    </message>
    <message>
        <source>1 text</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>1 份文件</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>書庫</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>選單</translation>
    </message>
    <message>
        <source>No text has “%1” in its title, source or names.</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>沒有文件的標題、來源或專名含有「%1」。</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>搜尋書庫</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>狀態列</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Titles, sources, names: Hanzi or pinyin</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>標題、來源、專名：漢字或拼音</translation>
    </message>
    <message>
        <source>Titles, sources, names: Hanzi or pinyin (%1)</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>標題、來源、專名：漢字或拼音（%1）</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>reader/ui/shelf/page.py</extracomment>
        <translation>工具列</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>&amp;Look at the picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>檢視圖片(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>儲存圖片(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>複製圖片位址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>複製圖片(&amp;P)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>%1 has no star any more</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>「%1」已取消星號</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>「%1」已標為認得</translation>
    </message>
    <message>
        <source>%1 is not known any more</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>「%1」已不標為認得</translation>
    </message>
    <message>
        <source>%1 is starred</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>「%1」已加星號</translation>
    </message>
    <message>
        <source>Divided so: %1</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>已劃分為：%1</translation>
    </message>
    <message>
        <source>not in HSK</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>不在 HSK 中</translation>
    </message>
    <message>
        <source>简 %1</source>
        <extracomment>reader/ui/words/looking_up.py</extracomment>
        <translation>簡 %1</translation>
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
        <translation>%1 個詞</translation>
    </message>
    <message>
        <source>All of these words</source>
        <extracomment>reader/ui/meant.py</extracomment>
        <translation>以上所有詞</translation>
    </message>
    <message>
        <source>Word meant: %1</source>
        <extracomment>reader/ui/meant.py</extracomment>
        <translation>所指的詞：%1</translation>
    </message>
    <message>
        <source>Words that are read so</source>
        <extracomment>reader/ui/meant.py</extracomment>
        <translation>讀音相同的詞</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Menus</source>
        <extracomment>reader/ui/commands/menu_bar.py</extracomment>
        <translation>選單列</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Where is %1?</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation>%1 在哪裡？</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>%1 mentions</source>
        <extracomment>reader/ui/names/rows.py</extracomment>
        <translation>出現 %1 次</translation>
    </message>
    <message>
        <source>1 mention</source>
        <extracomment>reader/ui/names/rows.py</extracomment>
        <translation>出現 1 次</translation>
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
        <translation>日期或時間(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Here only</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>僅此處(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;No name</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>非專名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>機構(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>人物(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>數量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Title of office</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>職銜(&amp;T)</translation>
    </message>
    <message>
        <source>In &amp;all texts: on my list</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>所有文件：加入我的清單(&amp;A)</translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>類別</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>標記</translation>
    </message>
    <message>
        <source>Mark name</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>標為專名</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>地點(&amp;L)</translation>
    </message>
    <message>
        <source>Throughout this text (%1)</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>本文各處（%1）</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>reader/ui/names/dialog.py</extracomment>
        <translation>範圍</translation>
    </message>
</context>
<context>
    <name>NameGroup</name>
    <message>
        <source>%1 more</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>還有 %1 項</translation>
    </message>
    <message>
        <source>Hide these underlines</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>隱藏此類底線</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>收合</translation>
    </message>
    <message>
        <source>Show these underlines</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>顯示此類底線</translation>
    </message>
    <message>
        <source>Sort or copy: %1</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>排序或複製：%1</translation>
    </message>
    <message>
        <source>Underlines of %1</source>
        <extracomment>reader/ui/names/group.py</extracomment>
        <translation>%1的底線</translation>
    </message>
</context>
<context>
    <name>NameMenus</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>複製清單(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide underlines</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>隱藏底線(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Mark “%1” as…</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>將「%1」標為(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>下一次出現(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>上一次出現(&amp;P)</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>By p&amp;inyin</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>依拼音(&amp;I)</translation>
    </message>
    <message>
        <source>By ti&amp;me</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>依時間(&amp;M)</translation>
    </message>
    <message>
        <source>Change the &amp;kind to</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>改為其他類別(&amp;K)</translation>
    </message>
    <message>
        <source>Copy as a &amp;table</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>複製為表格(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;list</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>複製清單(&amp;L)</translation>
    </message>
    <message>
        <source>In the order of the te&amp;xt</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>依出現順序(&amp;X)</translation>
    </message>
    <message>
        <source>Mar&amp;k as</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>標為(&amp;K)</translation>
    </message>
    <message>
        <source>Not a name &amp;here</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>此處不是專名(&amp;H)</translation>
    </message>
    <message>
        <source>Not a name in &amp;any text</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>在任何文件中都不是專名(&amp;A)</translation>
    </message>
    <message>
        <source>Not a name in this &amp;text</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>在本文中不是專名(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;how underlines</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>顯示底線(&amp;H)</translation>
    </message>
    <message>
        <source>Select the words of one name on the page first.</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>請先在頁面上選取一個專名的文字。</translation>
    </message>
    <message>
        <source>The most &amp;frequent first</source>
        <extracomment>reader/ui/names/menu.py</extracomment>
        <translation>依出現次數(&amp;F)</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>CoNLL, tags by character</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>CoNLL，依字標註</translation>
    </message>
    <message>
        <source>CoNLL, tags by word</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>CoNLL，依詞標註</translation>
    </message>
    <message>
        <source>Export names</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>匯出專名</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one name a line</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>JSON，每行一個專名</translation>
    </message>
    <message>
        <source>Table with commas (CSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>逗號分隔表格（CSV）</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>定位字元分隔表格（TSV）</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>W3C 網頁標註（JSON-LD）</translation>
    </message>
    <message>
        <source>brat (ZIP of text and annotations)</source>
        <extracomment>reader/ui/export/dialog.py</extracomment>
        <translation>brat（文字與標註的 ZIP）</translation>
    </message>
</context>
<context>
    <name>NewerDictionary</name>
    <message>
        <source>All files (*)</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>CC-CEDICT (*.u8 *.txt *.gz)</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation>CC-CEDICT (*.u8 *.txt *.gz)</translation>
    </message>
    <message>
        <source>Use a newer dictionary</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation>使用更新的詞典</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/beside/note_card.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <extracomment>reader/ui/beside/note_card.py</extracomment>
        <translation>關閉（%1）</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <extracomment>reader/ui/beside/note_card.py</extracomment>
        <translation>前往註釋</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>reader/ui/beside/note_card.py</extracomment>
        <translation>註釋：%1</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Address of the page (nothing else is fetched):</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>網頁位址（不擷取其他內容）：</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>開啟文件</translation>
    </message>
</context>
<context>
    <name>OwnListDialog</name>
    <message>
        <source>&amp;Merge a list…</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>合併清單(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>儲存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Merge a list of names</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>合併專名清單</translation>
    </message>
    <message>
        <source>My names</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>我的專名</translation>
    </message>
    <message>
        <source>Nothing yet. Select a name on the page to mark it.</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>尚無內容。在頁面上選取專名即可標記。</translation>
    </message>
    <message>
        <source>Save a copy of my names</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>儲存我的專名副本</translation>
    </message>
    <message>
        <source>at one place</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>一處</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>in all texts</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>in this text</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>本文</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>非專名</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>機構</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>地點</translation>
    </message>
    <message>
        <source>quantity</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>數量</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>reader/ui/names/own_list.py</extracomment>
        <translation>職銜</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Hong Kong standard</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>香港繁體</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Taiwan standard</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>臺灣正體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>繁體</translation>
    </message>
    <message>
        <source>pinyin shown</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>顯示拼音</translation>
    </message>
    <message>
        <source>zhuyin shown</source>
        <extracomment>reader/ui/access/telling.py</extracomment>
        <translation>顯示注音</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>A picture on the web, which is not fetched</source>
        <extracomment>reader/ui/beside/pictures.py</extracomment>
        <translation>網上的圖片，不擷取</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <extracomment>reader/ui/beside/pictures.py</extracomment>
        <translation>無法顯示的圖片</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>reader/ui/beside/pictures.py</extracomment>
        <translation>圖片：%1</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Open the folder</source>
        <extracomment>reader/ui/preferences/places.py</extracomment>
        <translation>開啟資料夾</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Contents and bookmarks</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>目錄與書籤</translation>
    </message>
    <message>
        <source>No bookmark is set. Ctrl+B sets one where you read.</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>尚無書籤。按 Ctrl+B 可在閱讀處設定。</translation>
    </message>
    <message>
        <source>Remove the bookmark (Del)</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>移除書籤（Del）</translation>
    </message>
    <message>
        <source>This text names no chapters.</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>本文未列章節。</translation>
    </message>
    <message>
        <source>Write a note (F2)</source>
        <extracomment>reader/ui/places/panel.py</extracomment>
        <translation>寫備註（F2）</translation>
    </message>
</context>
<context>
    <name>PolicyButton</name>
    <message>
        <source>Readings above: %1</source>
        <extracomment>reader/ui/policy.py</extracomment>
        <translation>標音範圍：%1</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>A card for each word: the word, its reading, a sentence with it.</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation>每詞一卡：詞、讀音與一個例句。</translation>
    </message>
    <message>
        <source>Each word once: as shown, in both scripts, its reading, how often it comes, and the sentence where it first does.</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation>每詞一列：所示字形、簡繁兩體、讀音、出現次數，以及首次出現的句子。</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Text, edits, readings, words and names with their places.</source>
        <extracomment>reader/ui/export/preview.py</extracomment>
        <translation>內文、更動、讀音、詞與專名及其位置。</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source> mm</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation> 公釐</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation> 點</translation>
    </message>
    <message>
        <source>Across</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>橫向</translation>
    </message>
    <message>
        <source>Columns from right to left</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>直排，由右到左</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>份數</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>排文方向</translation>
    </message>
    <message>
        <source>From sheet</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>從第幾張</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>橫排</translation>
    </message>
    <message>
        <source>Margins</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>邊界</translation>
    </message>
    <message>
        <source>No printer is known here. Set one up in the system.</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>本機沒有印表機。請在系統中設定。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>PDF file</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>PDF 檔案</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>列印</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Readings</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>標音</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Size of Hanzi</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>漢字字級</translation>
    </message>
    <message>
        <source>To sheet</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>到第幾張</translation>
    </message>
    <message>
        <source>Turned</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>紙張方向</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>直向</translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>注音</translation>
    </message>
    <message>
        <source>the last</source>
        <extracomment>reader/ui/printing/dialog.py</extracomment>
        <translation>最後</translation>
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
        <translation>正在列印… %1%</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>reader/ui/printing/printing.py</extracomment>
        <translation>另存新檔</translation>
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
        <translation>清除所有記錄(&amp;F)…</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>所有記錄已清除。</translation>
    </message>
    <message>
        <source>Forget all texts, places, bookmarks and corrections?</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>清除所有文件、閱讀位置、書籤與更正的記錄？</translation>
    </message>
    <message>
        <source>Forget everything remembered</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>清除所有記錄</translation>
    </message>
    <message>
        <source>Kept with the library</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>儲存在書庫</translation>
    </message>
    <message>
        <source>Kept with the settings</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>儲存在設定</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>不傳送任何內容</translation>
    </message>
    <message>
        <source>Of each text that you open: name or address, title, how far you read, bookmarks, what you chose and corrected, the words it is found by. Files stay where they are and are never changed; a pasted text is kept whole. Also which texts were open last.</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>您開啟的每份文件的名稱或網址、標題、閱讀進度、書籤、您的選擇與更正，以及可供尋找的詞。檔案留在原處，從不更動；貼上的文字會完整儲存。上次開啟的文件也會記錄。</translation>
    </message>
    <message>
        <source>Qingdu has no account and counts nothing. It uses the network only when you open a link: then that page is fetched, as a browser would.</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>清讀沒有帳號，也不作任何統計。只有您開啟連結時才使用網路：像瀏覽器一樣擷取該頁面。</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>設定與清單</translation>
    </message>
    <message>
        <source>These settings, the folder you opened from last, and your own lists: known and starred words, readings, names, cleaning rules.</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>這些設定、上次開啟的資料夾，以及您自己的清單：認得的詞與星號詞、讀音、專名、清理規則。</translation>
    </message>
    <message>
        <source>This cannot be undone. Your files, the settings and your own lists stay. What is open now is remembered anew from here on.</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>此操作無法復原。您的檔案、設定與清單都會保留。現在開啟的文件將重新開始記錄。</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <extracomment>reader/ui/preferences/privacy.py</extracomment>
        <translation>記錄的內容</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>%1 more</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>還有 %1 項</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>套用</translation>
    </message>
    <message>
        <source>Kept on purpose</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>有意保留</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>在文中顯示</translation>
    </message>
    <message>
        <source>Suggested, not applied</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>建議但未套用</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>復原</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>reader/ui/removal/proposals.py</extracomment>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>%1 is no syllable of pinyin</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>「%1」不是拼音音節</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Another reading</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>其他讀音</translation>
    </message>
    <message>
        <source>Another reading: shuai4 or shuài</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>其他讀音：shuai4 或 shuài</translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>「%1」的讀音</translation>
    </message>
    <message>
        <source>Where the reading is changed</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>讀音變更的範圍</translation>
    </message>
    <message>
        <source>as a surname</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>作姓氏</translation>
    </message>
    <message>
        <source>dictionary</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>詞典</translation>
    </message>
    <message>
        <source>grammar around it</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>前後語法</translation>
    </message>
    <message>
        <source>here only</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>僅此處</translation>
    </message>
    <message>
        <source>in all texts</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>in this text</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>本文</translation>
    </message>
    <message>
        <source>put into the source as noise</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>作為干擾插入原文</translation>
    </message>
    <message>
        <source>the author's annotation</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>作者的標註</translation>
    </message>
    <message>
        <source>this character can be read so</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>此字可如此讀</translation>
    </message>
    <message>
        <source>words around it</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>前後詞語</translation>
    </message>
    <message>
        <source>your choice</source>
        <extracomment>reader/ui/words/reading_choice.py</extracomment>
        <translation>您的選擇</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>reader/ui/tabs/recent.py</extracomment>
        <translation>清空此清單(&amp;C)</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <extracomment>reader/ui/tabs/recent.py</extracomment>
        <translation>已不在清單：%1</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <extracomment>reader/ui/tabs/recent.py</extracomment>
        <translation>尚未讀過文件</translation>
    </message>
    <message>
        <source>The list of recent texts is empty; the library keeps them</source>
        <extracomment>reader/ui/tabs/recent.py</extracomment>
        <translation>最近文件清單已清空；書庫仍保留它們</translation>
    </message>
</context>
<context>
    <name>RemovedView</name>
    <message>
        <source>%1 characters</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>%1 個字元</translation>
    </message>
    <message>
        <source>%1 places · %2 of %3 characters · the source file is never changed</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>%1 處 · %3 個字元中的 %2 個 · 原始檔從不更動</translation>
    </message>
    <message>
        <source>&amp;Copy what was removed</source>
        <extracomment>reader/ui/removal/menu.py</extracomment>
        <translation>複製清除的內容(&amp;C)</translation>
    </message>
    <message>
        <source>1 character</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>1 個字元</translation>
    </message>
    <message>
        <source>1 place · %2 of %3 characters · the source file is never changed</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>1 處 · %3 個字元中的 %2 個 · 原始檔從不更動</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>照常</translation>
    </message>
    <message>
        <source>Clean</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>清理後</translation>
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
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Export clean text…</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>匯出清理後的文字…</translation>
    </message>
    <message>
        <source>Force</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>強力</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>不清理</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>下一處（F3）</translation>
    </message>
    <message>
        <source>Nothing to remove in this text</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>本文無須清除任何內容</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>上一處（Shift+F3）</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>原文</translation>
    </message>
    <message>
        <source>Source and clean text</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>原文與清理後的文字</translation>
    </message>
    <message>
        <source>Take all out again</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>全部重新清除</translation>
    </message>
    <message>
        <source>Take nothing out of this text</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>不清除本文的任何內容</translation>
    </message>
    <message>
        <source>Take out what is uncertain too</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>不確定的內容也清除</translation>
    </message>
    <message>
        <source>This text is left alone: nothing is taken out</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>本文不作清理，不清除任何內容</translation>
    </message>
    <message>
        <source>Undo all</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>全部復原</translation>
    </message>
    <message>
        <source>What was removed</source>
        <extracomment>reader/ui/removal/view.py</extracomment>
        <translation>清除的內容</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>reader/ui/help/report.py</extracomment>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/help/report.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing is sent. Copy these lines, add what you did and what happened instead of what you expected, and send them where you got Qingdu from.</source>
        <extracomment>reader/ui/help/report.py</extracomment>
        <translation>不會傳送任何內容。請複製這些文字，補充您做了什麼、發生了什麼、原本期望什麼，然後傳送到您取得清讀的地方。</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>reader/ui/help/report.py</extracomment>
        <translation>回報問題</translation>
    </message>
    <message>
        <source>What would be copied</source>
        <extracomment>reader/ui/help/report.py</extracomment>
        <translation>將要複製的內容</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>%1 is read %2 here</source>
        <extracomment>reader/ui/words/rereading.py</extracomment>
        <translation>「%1」在此處讀 %2</translation>
    </message>
    <message>
        <source>%1 is read %2 in all texts</source>
        <extracomment>reader/ui/words/rereading.py</extracomment>
        <translation>「%1」在所有文件中讀 %2</translation>
    </message>
    <message>
        <source>%1 is read %2 in this text</source>
        <extracomment>reader/ui/words/rereading.py</extracomment>
        <translation>「%1」在本文中讀 %2</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>%1 places in this text</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>本文中有 %1 處</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>變更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Put there</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>取代為(&amp;P)</translation>
    </message>
    <message>
        <source>1 place in this text</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>本文中有 1 處</translation>
    </message>
    <message>
        <source>A regular &amp;expression</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>正規表示式(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>尋找</translation>
    </message>
    <message>
        <source>In this &amp;text only</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>僅限本文(&amp;T)</translation>
    </message>
    <message>
        <source>It finds nothing in this text.</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>在本文中沒有找到。</translation>
    </message>
    <message>
        <source>Kept in %1: a plain file that can be edited and shared.</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>儲存在 %1：純文字檔，可編輯與分享。</translation>
    </message>
    <message>
        <source>My cleaning rules</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>我的清理規則</translation>
    </message>
    <message>
        <source>Nothing: it is removed</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>留空則刪除</translation>
    </message>
    <message>
        <source>Put there</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>取代為</translation>
    </message>
    <message>
        <source>Write what to find; what it changes is shown here.</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>請寫出要尋找的內容；更動會顯示在這裡。</translation>
    </message>
    <message>
        <source>another text</source>
        <extracomment>reader/ui/rules/dialog.py</extracomment>
        <translation>其他文件</translation>
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
        <translation>已新增規則</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <extracomment>reader/ui/rules/rulebook.py</extracomment>
        <translation>已變更規則</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <extracomment>reader/ui/rules/rulebook.py</extracomment>
        <translation>已移除規則</translation>
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
        <translation>%1 無法讀取（%2）：未採用您自己的詞</translation>
    </message>
    <message>
        <source>%1 changed on disk.</source>
        <extracomment>reader/ui/tabs/watching.py</extracomment>
        <translation>%1 在磁碟上已變更。</translation>
    </message>
    <message>
        <source>%1 characters of noise were removed.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>已清除 %1 個干擾字元。</translation>
    </message>
    <message>
        <source>%1 does not take it.</source>
        <extracomment>reader/ui/printing/printing.py</extracomment>
        <translation>%1 不接受。</translation>
    </message>
    <message>
        <source>%1 is broken: get the file anew</source>
        <extracomment>reader/core/source/xml.py</extracomment>
        <translation>%1已損壞：請重新取得檔案</translation>
    </message>
    <message>
        <source>%1 is neither everywhere nor the sha256 of a document</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>%1 既不是 everywhere，也不是文件的 sha256</translation>
    </message>
    <message>
        <source>%1 is neither on nor off</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>%1 既不是 on，也不是 off</translation>
    </message>
    <message>
        <source>%1 is no type: write %2</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation>%1 不是類別：請寫 %2</translation>
    </message>
    <message>
        <source>%1 is not in %2 any more.</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation>%1 已不在 %2。</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8: save it so; your own words are left out</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation>%1 不是 UTF-8 編碼：請以 UTF-8 儲存；未採用您自己的詞</translation>
    </message>
    <message>
        <source>%1 names were added to your list.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>已將 %1 個專名加入您的清單。</translation>
    </message>
    <message>
        <source>%1 stands where traditional text writes %2</source>
        <extracomment>reader/core/analyse/repairs.py</extracomment>
        <translation>此處作「%1」，繁體文字應作「%2」</translation>
    </message>
    <message>
        <source>%1 that it has otherwise were left.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>另有 %1 個與您的清單不同，未更動。</translation>
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
        <translation>%1：已略過%2：每行應為一個詞、一個定位字元，以及每個字一個拼音音節</translation>
    </message>
    <message>
        <source>%1: it cannot be read (%2)</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation>%1：無法讀取（%2）</translation>
    </message>
    <message>
        <source>%1: it cannot be read: choose cedict_ts.u8</source>
        <extracomment>reader/library/dictionary.py</extracomment>
        <translation>%1：無法讀取：請選擇 cedict_ts.u8</translation>
    </message>
    <message>
        <source>%1: it has no entry of CC-CEDICT: choose cedict_ts.u8</source>
        <extracomment>reader/library/dictionary.py</extracomment>
        <translation>%1：沒有 CC-CEDICT 詞條：請選擇 cedict_ts.u8</translation>
    </message>
    <message>
        <source>%1: it is the file that is read: choose another name for the output</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>%1：這正是所讀的檔案：請為輸出另選名稱</translation>
    </message>
    <message>
        <source>%1: it is too large for a dictionary: choose cedict_ts.u8</source>
        <extracomment>reader/library/dictionary.py</extracomment>
        <translation>%1：作為詞典過大：請選擇 cedict_ts.u8</translation>
    </message>
    <message>
        <source>%1: it is too large for a list of names: choose another</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation>%1：作為專名清單過大：請另選檔案</translation>
    </message>
    <message>
        <source>%1: it is too long for a file of rules: give the right one</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>%1：作為規則檔過長：請選擇正確的檔案</translation>
    </message>
    <message>
        <source>%1: some lines of the list of names cannot be understood.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>%1：專名清單中有幾行無法辨識。</translation>
    </message>
    <message>
        <source>%1: the name is none that a file can have: choose another</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>%1：檔案不能用此名稱：請另選名稱</translation>
    </message>
    <message>
        <source>%1: the rules cannot be read (%2): check the file</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>%1：規則無法讀取（%2）：請檢查檔案</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>reader/core/wording.py</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>1 character of noise was removed.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>已清除 1 個干擾字元。</translation>
    </message>
    <message>
        <source>1 name was added to your list.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>已將 1 個專名加入您的清單。</translation>
    </message>
    <message>
        <source>1 that it has otherwise was left.</source>
        <extracomment>reader/ui/names/correcting.py</extracomment>
        <translation>另有 1 個與您的清單不同，未更動。</translation>
    </message>
    <message>
        <source>A blank between two characters, to make room for the line of pinyin.</source>
        <extracomment>reader/core/clean/above.py</extracomment>
        <translation>兩字之間的空格，是為拼音行留的位置。</translation>
    </message>
    <message>
        <source>A blank between two characters; the text has one between most of them.</source>
        <extracomment>reader/core/clean/blanks.py</extracomment>
        <translation>兩字之間的空格；本文大多數字之間都有。</translation>
    </message>
    <message>
        <source>A blank in the middle of a sentence; others stand in the middle of words.</source>
        <extracomment>reader/core/clean/blanks.py</extracomment>
        <translation>句中的空格；其他空格出現在詞的中間。</translation>
    </message>
    <message>
        <source>A character that shows nothing.</source>
        <extracomment>reader/core/clean/invisible.py</extracomment>
        <translation>不顯示任何內容的字元。</translation>
    </message>
    <message>
        <source>A character written as an HTML reference.</source>
        <extracomment>reader/core/clean/references.py</extracomment>
        <translation>寫成 HTML 參照的字元。</translation>
    </message>
    <message>
        <source>A character written as an HTML reference; the text speaks of markup, so it stays.</source>
        <extracomment>reader/core/clean/references.py</extracomment>
        <translation>寫成 HTML 參照的字元；本文談論標記語言，因此保留。</translation>
    </message>
    <message>
        <source>A line end at the same width as all the others, in the middle of a paragraph.</source>
        <extracomment>reader/core/clean/wraps.py</extracomment>
        <translation>段落中間的換行，與其他換行同寬。</translation>
    </message>
    <message>
        <source>A line of a reading site about itself.</source>
        <extracomment>reader/core/clean/advertising.py</extracomment>
        <translation>閱讀網站介紹自己的一行。</translation>
    </message>
    <message>
        <source>A line of the page, not of the text.</source>
        <extracomment>reader/core/clean/chrome.py</extracomment>
        <translation>屬於頁面而非內文的一行。</translation>
    </message>
    <message>
        <source>A line that turns pages or counts them.</source>
        <extracomment>reader/core/clean/paging.py</extracomment>
        <translation>翻頁或頁數的一行。</translation>
    </message>
    <message>
        <source>A number or a note.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>數字或註釋。</translation>
    </message>
    <message>
        <source>A phonetic letter that stands for the plain one, as in the document's readings.</source>
        <extracomment>reader/core/clean/bare.py</extracomment>
        <translation>代替普通字母的音標字母，如本文所標的讀音。</translation>
    </message>
    <message>
        <source>A picture in the middle of a sentence; others stand in the middle of words.</source>
        <extracomment>reader/core/clean/pictures.py</extracomment>
        <translation>句中的圖形符號；其他的出現在詞的中間。</translation>
    </message>
    <message>
        <source>A picture in the middle of what may be a word.</source>
        <extracomment>reader/core/clean/pictures.py</extracomment>
        <translation>可能位於詞中間的圖形符號。</translation>
    </message>
    <message>
        <source>A picture put in behind a character, as the process that put in the readings does.</source>
        <extracomment>reader/core/clean/thrown.py</extracomment>
        <translation>字後插入的圖形符號，與插入讀音的過程所為相同。</translation>
    </message>
    <message>
        <source>A private character without meaning, one of many different ones.</source>
        <extracomment>reader/core/clean/invisible.py</extracomment>
        <translation>無意義的私用區字元，是許多不同字元之一。</translation>
    </message>
    <message>
        <source>A private character without meaning, thrown in like the readings around it.</source>
        <extracomment>reader/core/clean/thrown.py</extracomment>
        <translation>無意義的私用區字元，與周圍的讀音一同插入。</translation>
    </message>
    <message>
        <source>A private character: a sign that was lost, or one that means nothing.</source>
        <extracomment>reader/core/clean/invisible.py</extracomment>
        <translation>私用區字元：可能是遺失的符號，也可能沒有意義。</translation>
    </message>
    <message>
        <source>A reading of the character before it, but nothing proves that it was put in.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>是前一字的讀音，但無法證明是插入的。</translation>
    </message>
    <message>
        <source>A reading put in: every occurrence of this character in the line carries it.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>插入的讀音：此行中該字每次出現都帶有它。</translation>
    </message>
    <message>
        <source>A reading put in: the document has many behind plain characters inside words.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>插入的讀音：本文在詞中許多普通字後都有。</translation>
    </message>
    <message>
        <source>A reading put in: the document has one behind every so-many-th character.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>插入的讀音：本文每隔若干字就有一個。</translation>
    </message>
    <message>
        <source>A reading put in: the document has one behind the characters it converted.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>插入的讀音：本文在轉換過的字後都有。</translation>
    </message>
    <message>
        <source>A reading put in: the document has them behind many everyday words.</source>
        <extracomment>reader/core/clean/wordwise.py</extracomment>
        <translation>插入的讀音：本文在許多常用詞後都有。</translation>
    </message>
    <message>
        <source>A reading that was put where the bytes only looked like the character's.</source>
        <extracomment>reader/core/clean/byteshift.py</extracomment>
        <translation>插入的讀音，所在位元組只是看似該字的位元組。</translation>
    </message>
    <message>
        <source>A real parenthesis: there are Hanzi in it.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>真正的括註：其中有漢字。</translation>
    </message>
    <message>
        <source>A small form of a punctuation mark, where the text has the mark itself in mind.</source>
        <extracomment>reader/core/clean/small_forms.py</extracomment>
        <translation>小型標點，本文原意是標點本身。</translation>
    </message>
    <message>
        <source>A syllable, but no reading of the character before it.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>是音節，但不是前一字的讀音。</translation>
    </message>
    <message>
        <source>Characters torn apart by a reading that was put between their bytes.</source>
        <extracomment>reader/core/clean/byteshift.py</extracomment>
        <translation>讀音插入位元組之間而拆散的字元。</translation>
    </message>
    <message>
        <source>Chinese text whose bytes were read in another encoding.</source>
        <extracomment>reader/core/clean/mojibake.py</extracomment>
        <translation>位元組被以其他編碼讀取的中文。</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>資料</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation>尋找檔案…</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>字型</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation>從清單移除</translation>
    </message>
    <message>
        <source>Icons</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>圖示</translation>
    </message>
    <message>
        <source>It cannot be used: %1.</source>
        <extracomment>reader/ui/work/rules.py</extracomment>
        <translation>無法使用：%1。</translation>
    </message>
    <message>
        <source>It takes too long in this text.</source>
        <extracomment>reader/ui/work/rules.py</extracomment>
        <translation>在本文中耗時過長。</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>reader/ui/tabs/watching.py, reader/ui/texts/notices.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Letters or figures that were widened together with the readings that were put in.</source>
        <extracomment>reader/core/clean/widths.py</extracomment>
        <translation>與插入的讀音一同變成全形的字母或數字。</translation>
    </message>
    <message>
        <source>Letters that are no syllable: a name, a unit or a foreign word.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>字母不成音節：名稱、單位或外語詞。</translation>
    </message>
    <message>
        <source>Only addresses with http:// or https:// are opened.</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>只能開啟 http:// 或 https:// 的位址。</translation>
    </message>
    <message>
        <source>Page furniture at the end of a line.</source>
        <extracomment>reader/core/clean/chrome.py</extracomment>
        <translation>行尾的頁面雜項。</translation>
    </message>
    <message>
        <source>Question marks where the blanks of an indent were lost.</source>
        <extracomment>reader/core/clean/byteshift.py, reader/core/clean/indents.py</extracomment>
        <translation>縮排的空格遺失後留下的問號。</translation>
    </message>
    <message>
        <source>Read as %1, %2 sure. The text may show wrong characters.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>以 %1 讀取，把握 %2。文字可能顯示錯誤的字元。</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>reader/ui/tabs/watching.py</extracomment>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>SQLite says: %1</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>SQLite 回報：%1</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>reader/ui/help/about.py</extracomment>
        <translation>範例</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>reader/ui/export/exporting.py</extracomment>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>See what</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>查看內容</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <extracomment>reader/ui/printing/printing.py</extracomment>
        <translation>已傳送到 %1。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong (%1).</source>
        <extracomment>reader/ui/work/worker.py</extracomment>
        <translation>發生意外錯誤（%1）。</translation>
    </message>
    <message>
        <source>Speech is installed, but a library of the system is missing for it.</source>
        <extracomment>reader/ui/speech/speaking.py</extracomment>
        <translation>語音功能已安裝，但系統缺少所需的程式庫。</translation>
    </message>
    <message>
        <source>Speech needs the package PySide6-Addons (the extra qingdu[speech]).</source>
        <extracomment>reader/ui/speech/speaking.py</extracomment>
        <translation>朗讀需要 PySide6-Addons 套件（附加元件 qingdu[speech]）。</translation>
    </message>
    <message>
        <source>The analysis stopped several times and is given up; the text stays.</source>
        <extracomment>reader/ui/texts/document.py</extracomment>
        <translation>分析多次中斷，已放棄；文字仍在。</translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy one and paste again.</source>
        <extracomment>reader/ui/texts/opening.py</extracomment>
        <translation>剪貼簿中沒有文字：請複製後再貼上。</translation>
    </message>
    <message>
        <source>The dictionary is used from the next word on.</source>
        <extracomment>reader/ui/words/newer_dictionary.py</extracomment>
        <translation>從下一個詞起使用該詞典。</translation>
    </message>
    <message>
        <source>The document has a line of pinyin at every line; it is kept as annotations.</source>
        <extracomment>reader/core/clean/above.py</extracomment>
        <translation>本文每行都有一行拼音；已作為標註保留。</translation>
    </message>
    <message>
        <source>The document has a reading behind every character; it is kept as an annotation.</source>
        <extracomment>reader/core/clean/bare.py</extracomment>
        <translation>本文每個字後都有讀音；已作為標註保留。</translation>
    </message>
    <message>
        <source>The document has a reading behind every word; it is kept as annotations.</source>
        <extracomment>reader/core/clean/wordwise.py</extracomment>
        <translation>本文每個詞後都有讀音；已作為標註保留。</translation>
    </message>
    <message>
        <source>The document is annotated throughout; the reading is kept as an annotation.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>本文通篇標註；讀音已作為標註保留。</translation>
    </message>
    <message>
        <source>The picture is not there any more.</source>
        <extracomment>reader/ui/beside/looking.py</extracomment>
        <translation>圖片已不存在。</translation>
    </message>
    <message>
        <source>The settings could not be read and are kept as %1.</source>
        <extracomment>reader/ui/app.py</extracomment>
        <translation>設定無法讀取，已保留為 %1。</translation>
    </message>
    <message>
        <source>The system has voices, but none for Chinese. Add one in its settings.</source>
        <extracomment>reader/ui/speech/speaking.py</extracomment>
        <translation>系統有語音，但沒有中文語音。請在系統設定中新增。</translation>
    </message>
    <message>
        <source>The system offers no voices. On Linux, install speech-dispatcher and espeak-ng.</source>
        <extracomment>reader/ui/speech/speaking.py</extracomment>
        <translation>系統沒有語音。在 Linux 上請安裝 speech-dispatcher 與 espeak-ng。</translation>
    </message>
    <message>
        <source>The voice of the system failed: %1</source>
        <extracomment>reader/ui/speech/speaking.py</extracomment>
        <translation>系統語音出錯：%1</translation>
    </message>
    <message>
        <source>There is no text in %1.</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>%1 中沒有文字。</translation>
    </message>
    <message>
        <source>This may be a reading that was put in, but the document does not prove it.</source>
        <extracomment>reader/core/clean/injected.py</extracomment>
        <translation>這可能是插入的讀音，但本文無法證明。</translation>
    </message>
    <message>
        <source>This pasted text is not in the library any more.</source>
        <extracomment>reader/ui/tabs/tabs.py</extracomment>
        <translation>貼上的文字已不在書庫中。</translation>
    </message>
    <message>
        <source>This text was pasted and is not kept: paste it again.</source>
        <extracomment>reader/ui/shelf/deeds.py</extracomment>
        <translation>此文字為貼上所得，未作儲存：請重新貼上。</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>reader/ui/texts/notices.py</extracomment>
        <translation>試用 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>reader/ui/tabs/missing.py</extracomment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Which texts are open cannot be remembered: %1</source>
        <extracomment>reader/ui/tabs/lasting.py</extracomment>
        <translation>無法記錄開啟了哪些文件：%1</translation>
    </message>
    <message>
        <source>Which texts were open could not be read; the file is kept as %1.</source>
        <extracomment>reader/ui/app.py</extracomment>
        <translation>無法讀取上次開啟的文件；該檔案已保留為 %1。</translation>
    </message>
    <message>
        <source>Written with a capital, as names are.</source>
        <extracomment>reader/core/clean/kept.py</extracomment>
        <translation>首字母大寫，如專名的寫法。</translation>
    </message>
    <message>
        <source>Your own rule: %1</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>您自己的規則：%1</translation>
    </message>
    <message>
        <source>Your rule is switched off: %1.</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>您的規則已停用：%1。</translation>
    </message>
    <message>
        <source>Your rule “%1” took more than %2 s and is switched off for this text: make it simpler.</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>您的規則「%1」用時超過 %2 秒，已對本文停用：請簡化。</translation>
    </message>
    <message>
        <source>a part of it is missing (%1): get the file anew</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation>缺少一部分（%1）：請重新取得檔案</translation>
    </message>
    <message>
        <source>a part of its path is no folder: check the name</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>路徑中有一部分不是資料夾：請檢查名稱</translation>
    </message>
    <message>
        <source>a part of the path is no folder: check the name</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>路徑中有一部分不是資料夾：請檢查名稱</translation>
    </message>
    <message>
        <source>an address that holds a password is not opened</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>不開啟含密碼的位址</translation>
    </message>
    <message>
        <source>another program is writing it: close that one</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>另一個程式正在寫入：請關閉該程式</translation>
    </message>
    <message>
        <source>behind the tab stands nothing to find</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>定位字元後沒有要尋找的內容</translation>
    </message>
    <message>
        <source>export to %1 is not built yet; there are %2</source>
        <extracomment>reader/core/pipeline.py</extracomment>
        <translation>尚不能匯出到 %1；可用格式有 %2</translation>
    </message>
    <message>
        <source>it begins neither with text nor with regex and a tab</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>開頭既不是 text 也不是 regex 加定位字元</translation>
    </message>
    <message>
        <source>it cannot be read (%1): check the disk or copy the file</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>無法讀取（%1）：請檢查磁碟或複製檔案</translation>
    </message>
    <message>
        <source>it cannot be written (%1): write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>無法寫入（%1）：請寫到別處</translation>
    </message>
    <message>
        <source>it has more than five fields</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>多於五個欄位</translation>
    </message>
    <message>
        <source>it holds more than %1 files: take out what you want to read</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation>其中檔案超過 %1 個：請取出要讀的</translation>
    </message>
    <message>
        <source>it holds pictures of pages and no text: it must be recognised (OCR) first</source>
        <extracomment>reader/core/source/pdf.py</extracomment>
        <translation>其中只有頁面影像而沒有文字：須先辨識文字（OCR）</translation>
    </message>
    <message>
        <source>it is a PDF file: open it by itself</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>這是 PDF 檔案：請單獨開啟</translation>
    </message>
    <message>
        <source>it is a database: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>這是資料庫：請提供文字檔或 HTML 檔</translation>
    </message>
    <message>
        <source>it is a folder: name a file in it</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>這是資料夾：請指定其中的檔案</translation>
    </message>
    <message>
        <source>it is a picture: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>這是圖片：請提供文字檔或 HTML 檔</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file: save its content to a file first</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>這是管線或裝置而非檔案：請先將內容儲存為檔案</translation>
    </message>
    <message>
        <source>it is a program: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>這是程式：請提供文字檔或 HTML 檔</translation>
    </message>
    <message>
        <source>it is an RTF file: save it as DOCX, EPUB, HTML or text first</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>這是 RTF 檔案：請先存為 DOCX、EPUB、HTML 或純文字</translation>
    </message>
    <message>
        <source>it is an address of this machine or a private network: not opened</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>這是本機或私人網路的位址：不開啟</translation>
    </message>
    <message>
        <source>it is an archive: open it by itself</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>這是壓縮檔：請單獨開啟</translation>
    </message>
    <message>
        <source>it is an old Word file: save it as DOCX, EPUB, HTML or text first</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>這是舊版 Word 檔案：請先存為 DOCX、EPUB、HTML 或純文字</translation>
    </message>
    <message>
        <source>it is compressed: unpack it first</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>檔案是壓縮的：請先解壓縮</translation>
    </message>
    <message>
        <source>it is damaged, and %1</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>已損壞，且%1</translation>
    </message>
    <message>
        <source>it is locked by a password: open it where you know it and save it anew</source>
        <extracomment>reader/core/source/archive.py, reader/core/source/pdf.py</extracomment>
        <translation>受密碼保護：請在知道密碼處開啟並重新儲存</translation>
    </message>
    <message>
        <source>it is no address of the web: check it</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>不是網址：請檢查</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <extracomment>reader/core/cleanrules.py</extracomment>
        <translation>不是 UTF-8 文字</translation>
    </message>
    <message>
        <source>it is no whole analysis with a text: write it anew</source>
        <extracomment>reader/core/source/analysed.py</extracomment>
        <translation>不是帶有內文的完整分析結果：請重新產生</translation>
    </message>
    <message>
        <source>it is not in UTF-8: save the list as UTF-8</source>
        <extracomment>reader/library/ownnames.py</extracomment>
        <translation>不是 UTF-8 編碼：請將清單存為 UTF-8</translation>
    </message>
    <message>
        <source>it is read-only: change its permissions</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>為唯讀：請變更權限</translation>
    </message>
    <message>
        <source>it is too long to be Markdown: give it the ending .txt to read it as it is</source>
        <extracomment>reader/core/source/markdown.py</extracomment>
        <translation>作為 Markdown 過長：將副檔名改為 .txt 可照原樣閱讀</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is, as a trap does: it is not opened</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation>解壓縮後遠大於自身，形同陷阱：不開啟</translation>
    </message>
    <message>
        <source>it would unpack to more than anyone reads: it is not opened</source>
        <extracomment>reader/core/source/archive.py</extracomment>
        <translation>解壓縮後大到無人會讀：不開啟</translation>
    </message>
    <message>
        <source>its folder cannot be written: change the permissions</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>其資料夾無法寫入：請變更權限</translation>
    </message>
    <message>
        <source>its text is no text: write it anew</source>
        <extracomment>reader/core/source/analysed.py</extracomment>
        <translation>其內文不是文字：請重新產生</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>reader/library/ownwords.py</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>line %1 of the rules: %2</source>
        <extracomment>reader/core/cleanrules.py, reader/core/treating.py</extracomment>
        <translation>規則第 %1 行：%2</translation>
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
        <translation>類別後須有定位字元與一個專名</translation>
    </message>
    <message>
        <source>only addresses with http and https are opened</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>只開啟 http 與 https 位址</translation>
    </message>
    <message>
        <source>reading it took more than three minutes: it is not opened</source>
        <extracomment>reader/core/source/pdf.py</extracomment>
        <translation>讀取超過三分鐘：不開啟</translation>
    </message>
    <message>
        <source>the address does not answer: check it, and the network</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>該位址沒有回應：請檢查位址與網路</translation>
    </message>
    <message>
        <source>the address leads from one place to the next without end: check it</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>該位址不斷轉址：請檢查</translation>
    </message>
    <message>
        <source>the book</source>
        <extracomment>reader/core/source/fictionbook.py</extracomment>
        <translation>此書</translation>
    </message>
    <message>
        <source>the book has no list of its parts: get the file anew</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此書沒有各部分的清單：請重新取得檔案</translation>
    </message>
    <message>
        <source>the book is locked by digital rights: only its own shop opens it</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此書受數位版權保護：只有原書店能開啟</translation>
    </message>
    <message>
        <source>the book names no chapter that is in it: get the file anew</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此書未列出其中的任何章節：請重新取得檔案</translation>
    </message>
    <message>
        <source>the book's container</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此書的容器</translation>
    </message>
    <message>
        <source>the book's contents</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此書的目錄</translation>
    </message>
    <message>
        <source>the bytes are no text in any known encoding: give a text or HTML file</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>這些位元組不是任何已知編碼的文字：請提供文字檔或 HTML 檔</translation>
    </message>
    <message>
        <source>the conversion dictionaries are missing: install opencc-python-reimplemented==0.1.7</source>
        <extracomment>reader/core/chinese/dictionaries.py</extracomment>
        <translation>缺少轉換詞典：請安裝 opencc-python-reimplemented==0.1.7</translation>
    </message>
    <message>
        <source>the conversion dictionary %1 has not the entries it should have: install opencc-python-reimplemented==0.1.7</source>
        <extracomment>reader/core/chinese/dictionaries.py</extracomment>
        <translation>轉換詞典 %1 的詞條不符：請安裝 opencc-python-reimplemented==0.1.7</translation>
    </message>
    <message>
        <source>the dictionary %1 cannot be read</source>
        <extracomment>reader/core/chinese/cedict.py</extracomment>
        <translation>詞典 %1 無法讀取</translation>
    </message>
    <message>
        <source>the dictionary of readings is missing: install pypinyin 0.55</source>
        <extracomment>reader/core/chinese/lexicon.py</extracomment>
        <translation>缺少讀音詞典：請安裝 pypinyin 0.55</translation>
    </message>
    <message>
        <source>the disk is full or broken: free some space</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>磁碟已滿或損壞：請騰出空間</translation>
    </message>
    <message>
        <source>the disk is full: free some space</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>磁碟已滿：請騰出空間</translation>
    </message>
    <message>
        <source>the disk is full: free some space and try again</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>磁碟已滿：請騰出空間後再試</translation>
    </message>
    <message>
        <source>the disk is read-only: write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>磁碟為唯讀：請寫到別處</translation>
    </message>
    <message>
        <source>the document's description</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation>文件的說明</translation>
    </message>
    <message>
        <source>the document's lists</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation>文件的清單</translation>
    </message>
    <message>
        <source>the document's table of parts</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation>文件的部件表</translation>
    </message>
    <message>
        <source>the document's table of styles</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation>文件的樣式表</translation>
    </message>
    <message>
        <source>the document's text</source>
        <extracomment>reader/core/source/docx.py</extracomment>
        <translation>文件的內文</translation>
    </message>
    <message>
        <source>the drawing</source>
        <extracomment>reader/core/source/drawings.py</extracomment>
        <translation>繪圖</translation>
    </message>
    <message>
        <source>the file grows too large for this disk: write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>檔案超過此磁碟所能容納：請寫到別處</translation>
    </message>
    <message>
        <source>the file has no entry of CC-CEDICT: choose cedict_ts.u8</source>
        <extracomment>reader/core/chinese/cedict.py</extracomment>
        <translation>檔案中沒有 CC-CEDICT 詞條：請選擇 cedict_ts.u8</translation>
    </message>
    <message>
        <source>the file is broken or cut off: get it anew</source>
        <extracomment>reader/core/source/archive.py, reader/core/source/pdf.py</extracomment>
        <translation>檔案損壞或不完整：請重新取得</translation>
    </message>
    <message>
        <source>the file is not in %1: try another encoding</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>檔案不是 %1 編碼：請試用其他編碼</translation>
    </message>
    <message>
        <source>the list of the book's locks</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此書的加密表</translation>
    </message>
    <message>
        <source>the list of the book's parts</source>
        <extracomment>reader/core/source/epub.py</extracomment>
        <translation>此書的部件表</translation>
    </message>
    <message>
        <source>the memory in %1 cannot be used (%2); reading goes on without it</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>無法使用 %1 中的記錄（%2）；閱讀不受影響</translation>
    </message>
    <message>
        <source>the memory in %1 was damaged and is kept as %2; reading goes on without it, and the next start begins a new one</source>
        <extracomment>reader/library/connection.py</extracomment>
        <translation>%1 中的記錄已損壞，已保留為 %2；閱讀不受影響，下次啟動將新建記錄</translation>
    </message>
    <message>
        <source>the memory in %1 was made by a newer version of this program: update it</source>
        <extracomment>reader/library/schema.py</extracomment>
        <translation>%1 中的記錄由較新版本的程式建立：請更新程式</translation>
    </message>
    <message>
        <source>the name is too long: choose a shorter one</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>名稱過長：請縮短</translation>
    </message>
    <message>
        <source>the page is longer than 20 MiB: save it and open the file</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>頁面超過 20 MiB：請儲存後開啟檔案</translation>
    </message>
    <message>
        <source>the page took more than 20 seconds: try again later</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>頁面用時超過 20 秒：請稍後再試</translation>
    </message>
    <message>
        <source>the site answers with an error (%1): try again later</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>網站傳回錯誤（%1）：請稍後再試</translation>
    </message>
    <message>
        <source>the site does not give the page to us: save it and open the file</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>網站不提供該頁面：請儲存後開啟檔案</translation>
    </message>
    <message>
        <source>the subtitles are broken: give the file the ending .txt</source>
        <extracomment>reader/core/source/subtitles.py</extracomment>
        <translation>字幕已損壞：請將副檔名改為 .txt</translation>
    </message>
    <message>
        <source>there is a folder of that name: choose another</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>已有同名資料夾：請另選名稱</translation>
    </message>
    <message>
        <source>there is no configuration %1: choose one of %2</source>
        <extracomment>reader/core/chinese/conversion.py</extracomment>
        <translation>沒有組態 %1：請從 %2 中選擇</translation>
    </message>
    <message>
        <source>there is no encoding %1: try utf-8, gb18030, big5 or utf-16</source>
        <extracomment>reader/core/source/decode.py</extracomment>
        <translation>沒有編碼 %1：請試用 utf-8、gb18030、big5 或 utf-16</translation>
    </message>
    <message>
        <source>there is no field %1: try %2</source>
        <extracomment>reader/core/export/analysis.py</extracomment>
        <translation>沒有欄位 %1：請試用 %2</translation>
    </message>
    <message>
        <source>there is no format %1: give text or html</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>沒有格式 %1：請用 text 或 html</translation>
    </message>
    <message>
        <source>there is no such file: check the name</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>沒有這個檔案：請檢查名稱</translation>
    </message>
    <message>
        <source>there is no such folder: make it first</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>沒有這個資料夾：請先建立</translation>
    </message>
    <message>
        <source>there is no such page any more: check the address</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>該頁面已不存在：請檢查網址</translation>
    </message>
    <message>
        <source>there is no such site: check the address, and the network</source>
        <extracomment>reader/core/source/web.py</extracomment>
        <translation>沒有這個網站：請檢查網址與網路</translation>
    </message>
    <message>
        <source>there is no text in the archive: give one with text or HTML files</source>
        <extracomment>reader/core/source/bundle.py</extracomment>
        <translation>壓縮檔中沒有文字：請提供含文字檔或 HTML 檔的壓縮檔</translation>
    </message>
    <message>
        <source>there is nothing to find</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>沒有要尋找的內容</translation>
    </message>
    <message>
        <source>you may not read it: change its permissions or copy it</source>
        <extracomment>reader/core/source/registry.py</extracomment>
        <translation>您無權讀取：請變更權限或複製檔案</translation>
    </message>
    <message>
        <source>you may not write there: change the permissions or write it elsewhere</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>您無權寫入：請變更權限或寫到別處</translation>
    </message>
    <message>
        <source>your share of the disk is full: free some space and try again</source>
        <extracomment>reader/core/files.py</extracomment>
        <translation>您的磁碟配額已滿：請騰出空間後再試</translation>
    </message>
    <message>
        <source>“%1” cannot be put there: %2</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>「%1」不能用作取代：%2</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <extracomment>reader/core/clean/own.py</extracomment>
        <translation>「%1」不是正規表示式：%2</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to usual: %1</source>
        <extracomment>reader/ui/preferences/row.py</extracomment>
        <translation>還原預設值：%1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A red dot after a reading on which the sources disagree.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>各來源意見不一的讀音後有紅點。</translation>
    </message>
    <message>
        <source>A small red sign below, as in 關于 for 關於.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>下方有小紅記號，如以「關于」代「關於」。</translation>
    </message>
    <message>
        <source>Above each character</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>每個字上方</translation>
    </message>
    <message>
        <source>Above each word</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>每個詞上方</translation>
    </message>
    <message>
        <source>Above which words</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>標音範圍</translation>
    </message>
    <message>
        <source>After a rest of</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>停留時間</translation>
    </message>
    <message>
        <source>All words</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>所有詞</translation>
    </message>
    <message>
        <source>Also remove what is uncertain</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>不確定的內容也清除</translation>
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
        <translation>上限；視窗窄時會更少。緊湊行可再長一半。</translation>
    </message>
    <message>
        <source>Big5</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>Big5</translation>
    </message>
    <message>
        <source>By the sentence</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>依句判斷</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字</translation>
    </message>
    <message>
        <source>Characters and words</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字與詞</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>每行字數</translation>
    </message>
    <message>
        <source>Clean the text</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>清理文字</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>清理</translation>
    </message>
    <message>
        <source>Colour the tones</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>聲調著色</translation>
    </message>
    <message>
        <source>Colours of</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours of tones as they are</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>聲調色彩不作調整</translation>
    </message>
    <message>
        <source>Columns from right to left</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>直排，由右到左</translation>
    </message>
    <message>
        <source>Commas and brackets between Hanzi are drawn wide. Copies keep those of the text.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>漢字間的逗號與括號顯示為全形。複製時保持原文。</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>日期與時間</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>詞典</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>排文方向</translation>
    </message>
    <message>
        <source>Doubtful characters</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>有歧義的字</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>存疑讀音</translation>
    </message>
    <message>
        <source>Each text keeps its own</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>各文件保留各自的選擇</translation>
    </message>
    <message>
        <source>Even</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>均勻</translation>
    </message>
    <message>
        <source>Even keeps the room for readings; tight holds while none are shown.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>「均勻」為標音留出位置；「緊湊」僅在不標音時有效。</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字型</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Files of unclear encoding</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>編碼不明的檔案</translation>
    </message>
    <message>
        <source>First tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation>陰平（第一聲）：%1</translation>
    </message>
    <message>
        <source>Folders of the settings and the library</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>設定與書庫的資料夾</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Fourth tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation>去聲（第四聲）：%1</translation>
    </message>
    <message>
        <source>Full-width punctuation</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>全形標點</translation>
    </message>
    <message>
        <source>GB18030 (GBK)</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>GB18030 (GBK)</translation>
    </message>
    <message>
        <source>Gwoyeu Romatzyh: shuay, chyn</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>國語羅馬字：shuay、chyn</translation>
    </message>
    <message>
        <source>Hanping</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>Hanping</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>高對比深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>高對比淺色</translation>
    </message>
    <message>
        <source>Hong Kong standard</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>香港繁體</translation>
    </message>
    <message>
        <source>How long the mouse rests before the card comes.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>滑鼠停留多久後顯示詞卡。</translation>
    </message>
    <message>
        <source>In characters.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>以字為單位。</translation>
    </message>
    <message>
        <source>Indent of a paragraph</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>段首縮排</translation>
    </message>
    <message>
        <source>It is taken where the bytes leave a doubt; a file can still be read in another.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>位元組無法確定編碼時採用；仍可改用其他編碼讀取。</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>快速鍵方案</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Level of HSK</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>HSK 等級</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Lightened or darkened until they can be read.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>調亮或調暗至可讀。</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>橫排</translation>
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
        <translation>標出存疑字形</translation>
    </message>
    <message>
        <source>Mark doubtful readings</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>標出存疑讀音</translation>
    </message>
    <message>
        <source>More marks are kept from the beginning of a line.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>更多標點不置於行首。</translation>
    </message>
    <message>
        <source>My own</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>自訂</translation>
    </message>
    <message>
        <source>My own colours</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>自訂色彩</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>reader/ui/preferences/shown.py, reader/ui/settings.py</extracomment>
        <translation>專名</translation>
    </message>
    <message>
        <source>Neutral tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation>輕聲：%1</translation>
    </message>
    <message>
        <source>Neutral tones in full</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>輕聲還原本調</translation>
    </message>
    <message>
        <source>No tones: shuai</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>不標聲調：shuai</translation>
    </message>
    <message>
        <source>Nothing is lost: what was removed is shown, and can be put back.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>不會遺失：清除的內容可以查看，也可以放回。</translation>
    </message>
    <message>
        <source>Of the first to the fourth tone, and of the neutral one.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>依次為一至四聲與輕聲。</translation>
    </message>
    <message>
        <source>Of the texts that are open, and of those opened later.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>用於已開啟與以後開啟的文件。</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Off, the page shows the text alone.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>關閉時，頁面只顯示文字。</translation>
    </message>
    <message>
        <source>On a click only</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>僅按一下時</translation>
    </message>
    <message>
        <source>On top of the size that the system has for its texts.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>在系統文字大小的基礎上調整。</translation>
    </message>
    <message>
        <source>Open the texts of the last time</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>開啟上次的文件</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>機構</translation>
    </message>
    <message>
        <source>Ours draw what a face lacks.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>所選字型沒有的字以內建字型顯示。</translation>
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
        <translation>地點</translation>
    </message>
    <message>
        <source>Pleco</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>Pleco</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>隱私</translation>
    </message>
    <message>
        <source>Qingdu</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>清讀</translation>
    </message>
    <message>
        <source>Quantities</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>數量</translation>
    </message>
    <message>
        <source>Rare characters</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>罕用字</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Reading aid</source>
        <extracomment>reader/ui/preferences/shown.py, reader/ui/settings.py</extracomment>
        <translation>標音</translation>
    </message>
    <message>
        <source>Readings above harder words, where that is chosen.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>選用此範圍時，只為更難的詞標音。</translation>
    </message>
    <message>
        <source>Readings do not fade in, and nothing pulses.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>讀音不淡入，也沒有閃動。</translation>
    </message>
    <message>
        <source>Readings of</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>讀音標準</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>reader/ui/preferences/shown.py, reader/ui/settings.py</extracomment>
        <translation>簡繁</translation>
    </message>
    <message>
        <source>Second tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation>陽平（第二聲）：%1</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>羊皮紙</translation>
    </message>
    <message>
        <source>Show repaired forms</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>顯示修正後的字形</translation>
    </message>
    <message>
        <source>Show the word card</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>何時顯示詞卡</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>單字母快速鍵</translation>
    </message>
    <message>
        <source>Sinosplice</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>Sinosplice</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字級</translation>
    </message>
    <message>
        <source>Size of the text in columns</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>直排字級</translation>
    </message>
    <message>
        <source>Size of the window's text and buttons</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>介面文字與按鈕的大小</translation>
    </message>
    <message>
        <source>Spacing</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>字距</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>拼寫方式</translation>
    </message>
    <message>
        <source>Strict line breaking</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>嚴格避頭尾</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>臺灣</translation>
    </message>
    <message>
        <source>Taiwan standard</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>臺灣正體</translation>
    </message>
    <message>
        <source>The mainland</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>大陸</translation>
    </message>
    <message>
        <source>The tone stays written, so colour is never the only sign.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>聲調仍然寫出，不單靠色彩表示。</translation>
    </message>
    <message>
        <source>The word under the mouse</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>滑鼠所指的詞</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>They are not lightened or darkened, and may be hard to read.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>不調亮也不調暗，可能難以閱讀。</translation>
    </message>
    <message>
        <source>They wait in their tabs; each is loaded when it is looked at.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>在各自的分頁中等候，檢視時才載入。</translation>
    </message>
    <message>
        <source>They work on the page only, never in fields. Off, they cannot be hit by chance.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>只在頁面上有效，在輸入欄中無效。關閉可避免誤觸。</translation>
    </message>
    <message>
        <source>Third tone: %1</source>
        <extracomment>reader/ui/preferences/colours.py</extracomment>
        <translation>上聲（第三聲）：%1</translation>
    </message>
    <message>
        <source>Third tones as they are spoken</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>上聲變調</translation>
    </message>
    <message>
        <source>Tight</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>Tone marks: shuài</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>聲調符號：shuài</translation>
    </message>
    <message>
        <source>Tone numbers: shuai4</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>聲調數字：shuai4</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Under the mouse</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>滑鼠指向時</translation>
    </message>
    <message>
        <source>Under the mouse while Ctrl is held</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>按住 Ctrl 且滑鼠指向時</translation>
    </message>
    <message>
        <source>Underlined names</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>加底線的專名</translation>
    </message>
    <message>
        <source>Underlines and marks</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>底線與記號</translation>
    </message>
    <message>
        <source>Use a newer dictionary</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>使用更新的詞典</translation>
    </message>
    <message>
        <source>Wade-Giles: shuai4, ch'in2</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>威妥瑪拼音：shuai4、ch'in2</translation>
    </message>
    <message>
        <source>What has no counterpart there keeps its key.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>沒有對應的功能保留原快速鍵。</translation>
    </message>
    <message>
        <source>What is kept; forget everything remembered</source>
        <extracomment>reader/ui/preferences/shown.py</extracomment>
        <translation>儲存的內容；清除所有記錄</translation>
    </message>
    <message>
        <source>What is likelier</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>可能性較大者</translation>
    </message>
    <message>
        <source>What was chosen for a text comes back with it; else all begin as chosen here.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>再次開啟文件時沿用為它所作的選擇；否則一律以此處的選擇開始。</translation>
    </message>
    <message>
        <source>Where words change too, 软件 becomes 軟體.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>如果用詞也轉換，「软件」會變為「軟體」。</translation>
    </message>
    <message>
        <source>Words I have not marked as known</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>未標為認得的詞</translation>
    </message>
    <message>
        <source>Words above a level of HSK</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>高於某級 HSK 的詞</translation>
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
        <translation>字旁的注音需要較大的字。</translation>
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
        <translation>「一」「不」變調</translation>
    </message>
    <message>
        <source>儿 as the ending r</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>兒化作 r</translation>
    </message>
    <message>
        <source>后 may become 后 or 後: OpenCC goes by its word lists alone.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>「后」可能變為「后」或「後」：OpenCC 只依其詞表。</translation>
    </message>
    <message>
        <source>關於 where the text has 關于.</source>
        <extracomment>reader/ui/settings.py</extracomment>
        <translation>原文作「關于」處顯示「關於」。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keys: %1 commands have these words</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>快速鍵：%1 個命令含這些詞</translation>
    </message>
    <message>
        <source>Keys: 1 command has these words</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>快速鍵：1 個命令含這些詞</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>沒有含這些詞的設定。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>分類</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>reader/ui/preferences/dialog.py</extracomment>
        <translation>設定</translation>
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
        <translation>下一張</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>reader/ui/printing/preview.py</extracomment>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <extracomment>reader/ui/printing/preview.py</extracomment>
        <translation>上一張</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Missing · Find it…</source>
        <extracomment>reader/ui/shelf/card.py</extracomment>
        <translation>遺失 · 尋找檔案…</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>Continue reading</source>
        <extracomment>reader/ui/shelf/head.py</extracomment>
        <translation>繼續閱讀</translation>
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
        <translation>檔案遺失</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>reader/ui/shelf/rows.py</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>reader/ui/shelf/rows.py</extracomment>
        <translation>貼上的文字</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Close the sidebar</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>關閉側邊欄</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>日期與時間</translation>
    </message>
    <message>
        <source>Filter names by Hanzi or pinyin</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>以漢字或拼音篩選專名</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>篩選專名…</translation>
    </message>
    <message>
        <source>Finding names</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>正在尋找專名</translation>
    </message>
    <message>
        <source>Finding names · %1 %</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>正在尋找專名 · %1%</translation>
    </message>
    <message>
        <source>In this text</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>文中專名</translation>
    </message>
    <message>
        <source>Names in this text</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>文中的專名</translation>
    </message>
    <message>
        <source>No dates found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未發現時間。</translation>
    </message>
    <message>
        <source>No name matches.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>沒有相符的專名。</translation>
    </message>
    <message>
        <source>No names found here. Select one on the page to mark it: %1.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未發現專名。在頁面上選取文字即可標記：%1。</translation>
    </message>
    <message>
        <source>No organisations found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未發現機構。</translation>
    </message>
    <message>
        <source>No people found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未發現人物。</translation>
    </message>
    <message>
        <source>No places found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未發現地點。</translation>
    </message>
    <message>
        <source>No quantities found.</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>未發現數量。</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>機構</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>地點</translation>
    </message>
    <message>
        <source>Quantities</source>
        <extracomment>reader/ui/names/sidebar.py</extracomment>
        <translation>數量</translation>
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
        <translation>已清除 %1 個干擾字元</translation>
    </message>
    <message>
        <source>%1 doubtful forms</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>%1 處存疑字形</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>已清除 %1 個字元</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>%1，把握 %2</translation>
    </message>
    <message>
        <source>1 character of noise removed</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>已清除 1 個干擾字元</translation>
    </message>
    <message>
        <source>1 doubtful form</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>1 處存疑字形</translation>
    </message>
    <message>
        <source>All noise put back</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>已全部放回</translation>
    </message>
    <message>
        <source>Detected: %1, %2 sure</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>偵測為：%1，把握 %2</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>編碼：%1</translation>
    </message>
    <message>
        <source>Go to the next one (N)</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>前往下一處（N）</translation>
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
        <translation>簡繁混用</translation>
    </message>
    <message>
        <source>No Hanzi</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>沒有漢字</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>無須清除</translation>
    </message>
    <message>
        <source>Paragraph %1 of %2 · %3 %</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>第 %1 / %2 段 · %3%</translation>
    </message>
    <message>
        <source>Read the file in another encoding</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>以其他編碼讀取檔案</translation>
    </message>
    <message>
        <source>Readings from the dictionary alone</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>讀音僅來自詞典</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>狀態列</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>臺灣</translation>
    </message>
    <message>
        <source>The model that decides by context is missing; install Qingdu again to have it</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>缺少依上下文判斷的模型；重新安裝清讀即可恢復</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>繁體</translation>
    </message>
    <message>
        <source>converted from simplified</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>由簡體轉換而來</translation>
    </message>
    <message>
        <source>forms as in: %1</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>字形近於：%1</translation>
    </message>
    <message>
        <source>mainland</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>大陸</translation>
    </message>
    <message>
        <source>shown in Hong Kong standard</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>顯示為香港繁體</translation>
    </message>
    <message>
        <source>shown in Taiwan standard</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>顯示為臺灣正體</translation>
    </message>
    <message>
        <source>shown in Taiwan standard and words</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>顯示為臺灣正體及用詞</translation>
    </message>
    <message>
        <source>shown in simplified</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>顯示為簡體</translation>
    </message>
    <message>
        <source>shown in traditional</source>
        <extracomment>reader/ui/statusbar.py</extracomment>
        <translation>顯示為繁體</translation>
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
        <translation>關閉 %1</translation>
    </message>
    <message>
        <source>Close this text</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>關閉此文件</translation>
    </message>
    <message>
        <source>Open texts</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>開啟的文件</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>Scroll to the left</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>向左捲動</translation>
    </message>
    <message>
        <source>Scroll to the right</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>向右捲動</translation>
    </message>
    <message>
        <source>Untitled text</source>
        <extracomment>reader/ui/tabs/strip.py</extracomment>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Menu</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>選單</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>關</translation>
    </message>
    <message>
        <source>Reading aid</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>標音</translation>
    </message>
    <message>
        <source>Readings: off</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>標音：關閉</translation>
    </message>
    <message>
        <source>Readings: pinyin</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>標音：拼音</translation>
    </message>
    <message>
        <source>Readings: zhuyin</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>標音：注音</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>簡繁</translation>
    </message>
    <message>
        <source>Script: Hong Kong standard</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>簡繁：香港繁體</translation>
    </message>
    <message>
        <source>Script: Taiwan standard</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>簡繁：臺灣正體</translation>
    </message>
    <message>
        <source>Script: as in the source</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>簡繁：同原文</translation>
    </message>
    <message>
        <source>Script: simplified</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>簡繁：簡體</translation>
    </message>
    <message>
        <source>Script: traditional</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>簡繁：繁體</translation>
    </message>
    <message>
        <source>Text size: %1 pixels</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>字級：%1 像素</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>reader/ui/toolbar.py</extracomment>
        <translation>工具列</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>%1 forms as in the text</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>%1 處字形還原</translation>
    </message>
    <message>
        <source>%1 forms mended</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已修正 %1 處字形</translation>
    </message>
    <message>
        <source>%1 places put back</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已放回 %1 處</translation>
    </message>
    <message>
        <source>%1 places taken out</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已清除 %1 處</translation>
    </message>
    <message>
        <source>1 form as in the text</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>1 處字形還原</translation>
    </message>
    <message>
        <source>1 form mended</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已修正 1 處字形</translation>
    </message>
    <message>
        <source>1 place put back</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已放回 1 處</translation>
    </message>
    <message>
        <source>1 place taken out</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>已清除 1 處</translation>
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
        <translation>復原</translation>
    </message>
    <message>
        <source>What is uncertain is taken out too</source>
        <extracomment>reader/ui/undoing.py</extracomment>
        <translation>不確定的內容也已清除</translation>
    </message>
</context>
<context>
    <name>UsualButton</name>
    <message>
        <source>Usual settings of this section</source>
        <extracomment>reader/ui/preferences/row.py</extracomment>
        <translation>此類設定還原預設值</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a file or a piece of text here, or choose:</source>
        <extracomment>reader/ui/welcome.py</extracomment>
        <translation>將檔案或一段文字拖到此處，或選擇：</translation>
    </message>
    <message>
        <source>Open a text</source>
        <extracomment>reader/ui/welcome.py</extracomment>
        <translation>開啟文件</translation>
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
        <translation>眼前沒有圖片。</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>reader/ui/window.py</extracomment>
        <translation>內文</translation>
    </message>
    <message>
        <source>Untitled text</source>
        <extracomment>reader/ui/around.py</extracomment>
        <translation>未命名</translation>
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
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>I know this word</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>我認得這個詞</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>與後詞合併</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>加星號</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <extracomment>reader/ui/words/card.py</extracomment>
        <translation>取消星號</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>&amp;Look up “%1”</source>
        <extracomment>reader/ui/words/menu.py</extracomment>
        <translation>查詞典：「%1」(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <extracomment>reader/ui/words/menu.py</extracomment>
        <translation>讀音(&amp;R)</translation>
    </message>
    <message>
        <source>Find &amp;everywhere</source>
        <extracomment>reader/ui/words/menu.py</extracomment>
        <translation>尋找各處(&amp;E)</translation>
    </message>
</context>
<context>
    <name>_Banner</name>
    <message>
        <source>Details</source>
        <extracomment>reader/ui/banner.py</extracomment>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>reader/ui/banner.py</extracomment>
        <translation>關閉提示</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Width of the sidebar</source>
        <extracomment>reader/ui/panes.py</extracomment>
        <translation>側邊欄寬度</translation>
    </message>
</context>
</TS>
