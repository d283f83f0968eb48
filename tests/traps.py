"""Clean documents that look dirty, and texts that only speak of sources and dates: all own."""

from __future__ import annotations

CLEAN = {
    "units without tones": (
        "旧制里，一里(li)等于一百五十丈，一亩(mu)地约合六百六十七平方米。\n"
        "买布论尺(chi)，买米论斗(dou)，一斤(jin)是十六两(liang)，所以才说“半斤八两”。"
    ),
    "measure words": (
        "常用的量词有个(ge)、只(zhi)、条(tiao)、张(zhang)、把(ba)。\n"
        "一个人、一只猫、一条河、一张纸、一把伞：量词用错了，听的人要愣一下。"
    ),
    "a lesson on polyphones": (
        "“差”字有四个读音：差(chā)别、差(chà)劲、出差(chāi)、参差(cī)。\n"
        "“行”在银行(háng)里念一个音，在步行(xíng)里念另一个音。"
    ),
    "names": (
        "复姓里最容易读错的是尉(yù)迟、万俟(mò qí)和澹(tán)台。\n"
        "他姓查(zhā)，不姓检查的查；她姓仇(qiú)，老师第一天就念错了。"
    ),
    "elements": (
        "钠 (Na)、钾 (K)、锂 (Li)、铋 (Bi) 都是金属；氖 (Ne) 和氦 (He) 是气体。\n"
        "把一小块钠 (Na) 放进水里，会浮在水面上，很快熔成小球。"
    ),
    "dynasties": (
        "清明上河图画于宋(Song)代，后来流到元(Yuan)大都，又经明(Ming)清(Qing)两朝。\n"
        "唐(Tang)三彩并不只有三种颜色。"
    ),
    "English that is pinyin": (
        "主格用他(he)和她(she)，情态动词用能(can)，形容词长(long)和男人(man)都要背。\n"
        "他把(can)写成了(fan)，老师用红笔画了一个圈。"
    ),
    "Japanese": (
        "東京(とうきょう)へ行(い)きました。"
        "駅(えき)の前(まえ)で友達(ともだち)を待(ま)っていました。\n"
        "今日(きょう)は雨(あめ)です。傘(かさ)を持(も)って出(で)かけましょう。"
    ),
    "code": (
        "把下面几行存成 main.py：\n\n"
        "def main():\n    names = ['王芳', '李明']  # 名单\n    for name in names:\n"
        "        print(f'{name:>8}')\n\nif __name__ == '__main__':\n    main()\n\n"
        "运行后会打印两个名字，每个占八格。"
    ),
    "markup": (
        "网页里写 &lt;p&gt; 才能显示尖括号，写 &nbsp; 才有不断行的空格。\n"
        "HTML 的实体还有 &ldquo; 和 &rdquo; 两个引号。"
    ),
    "a table": (
        "| 姓名 | 年龄 | 住址 |\n|---|---|---|\n| 王芳 | 32 | 河口村 |\n| 李明 | 28 | 青溪镇 |\n"
        "| 陈立 | 41 | 南窗巷 |"
    ),
    "verse of five": "春眠不觉晓，\n处处闻啼鸟。\n夜来风雨声，\n花落知多少。",
    "verse of long lines": (
        "我在桥上等你等到灯火都熄了还没有看见你的影子\n"
        "河水从桥下流过带走了昨天的花瓣和今天的雨声呢\n"
        "船家在对岸收起网来喊了一声我听不清他喊了什么\n"
        "月亮升到桥栏上照着石头照着我脚下的一小片青苔\n"
        "后来我才知道你走的是另一条路另一条没有桥的路"
    ),
    "verses of seven, two to a line": (
        "青溪水绕石桥边，老柳垂丝三月天\n渡口无人舟自泊，山前有客夜敲关\n"
        "一窗灯火书声细，半枕松风月影圆\n明日登楼还远望，白云深处是家园"
    ),
    "subtitles": (
        "1\n00:00:01,000 --> 00:00:03,500\n你怎么现在才来？\n\n"
        "2\n00:00:04,000 --> 00:00:06,000\n路上堵车，等了半个小时。\n\n"
        "3\n00:00:06,500 --> 00:00:08,000\n好吧，进来坐。"
    ),
    "a chat": (
        "王芳 10:02\n今天好开心😊你呢\n李明 10:03\n刚下班🚇累死了😂😂\n王芳 10:03\n"
        "??你不是休假吗\n"
        "李明 10:05\n别提了😭改到下周了，请你吃饭🍜好不好\n王芳 10:06\n好呀👍"
    ),
    "two languages": (
        "第一课 Lesson One\n你好！ Hello!\n今天天气怎么样？ What is the weather like today?\n"
        "今天下雨，你带伞了吗？ It is raining. Did you take an umbrella?\n带了，谢谢。"
        " Yes, thank you."
    ),
    "words parted": (
        "我们 明天 去 公园 看 花 。\n老师 说 ， 这 一 课 的 生词 要 抄 三 遍 。\n"
        "孩子们 一边 走 一边 唱歌 ， 走 了 两 个 小时 。"
    ),
    "dialogue": (
        "“你来了。”\n“来了。”\n“吃过饭没有？”\n“还没有。”\n“那先吃饭。”\n他把碗推过来，"
        "没有再说话。"
    ),
    "a list": (
        "出门前请检查：\n1. 门窗是否关好\n2. 煤气是否关好\n3. 钥匙是否带好\n4. 雨伞是否带好\n"
        "5. 车票是否带好\n"
        "检查完再锁门。"
    ),
    "names in columns": "王 芳　李建国　陈 立\n赵 明　欧阳青　周 平\n林 晓　马国梁　吴 凡",
    "emoji of the author": (
        "周末去爬山⛰️，山顶的云海真的太美了🌥️！\n下山的时候腿都软了😂，回家泡了个澡🛁，"
        "睡了十个小时💤。"
    ),
    "a page that speaks of pages": (
        "本站的“上一页”“下一页”按钮移到了页脚。点击“打印本页”可以得到没有广告的版本。\n"
        "版权所有的声明请放在最后一行；备案号由管理员填写。\n分享到微信的人数每天都在增加。"
    ),
    "a thanks with an address": (
        "软件的源代码可以从 www.example.org 下载，说明书在 docs.example.org 上。\n"
        "如果您的手机无法访问该网址，请写信给我们。"
    ),
    "an event": (
        "讲座通知\n时间：2021年8月1日下午2:30\n地点：市图书馆三楼\n主讲：陈柏舟\n"
        "欢迎各位读者参加，座位有限，请提前十分钟入场。"
    ),
    "Latin letters with accents": (
        "Ça va? Voilà l'été, où étaient les élèves?\nÄrger über Öl, Füße größer; Grüße aus Köln."
    ),
    "figures of the author": (
        "第１章　総説\n２０２０年の統計は三つの表にまとめた。\n表１から表３までを参照されたい。"
    ),
    "rare characters": (
        "鐨部首的字不多，銆字更少见。\n龘靐齾爩鱻麤灪䨺，都是字典末尾的字，笔画多得写不下。"
    ),
    "small forms, one": "這份表格裡有一個﹐是排版軟體留下的，校對時沒有改。",
    "question marks": "??这是什么意思\n他只发来两个问号，我想了半天也没有想明白该怎么回答他。",
}  # fmt: skip
"""Documents that must come back as they are, and a name for each."""

NO_METADATA = {
    "a sentence on sources": (
        "这条河的来源：山上的雪水和两处泉眼，一年四季都不干。\n记者在河边走了两天，"
        "时间：从清早到天黑。"
    ),
    "an interview": (
        "记者：您是哪一年到厂里的？\n老师傅：那年我十八岁。\n记者：后来呢？\n"
        "老师傅：后来就一直干到退休。"
    ),
    "short answers": "记者：好的\n馆长：谢谢\n记者：再见\n馆长：慢走\n他们在门口握了手。",
    "a date in the text": (
        "2018年3月28日，县里召开会议，研究防汛工作。会议由局长主持，各乡镇负责人参加。\n"
        "会后检查了堤防，4月2日又检查了一次。"
    ),
    "a menu of an editor": (
        "选择菜单 [编辑] - [查找与替换]。\n在 [来源] 中选一个表格，在 [日期] 中选一种格式，"
        "然后点击确定。"
    ),
    "the time of an event": (
        "时间：2021年8月1日\n地点：图书馆\n主讲：陈柏舟\n欢迎读者参加，座位有限，"
        "请提前十分钟入场。"
    ),
    "an author who is spoken of": (
        "作者在这本书里写了三代人。编辑部的人都说好，责任编辑却一直没有露面。\n书出版以后，"
        "来源于生活的故事打动了许多人。"
    ),
    "a recipe": "材料：面粉、鸡蛋、糖\n时间：四十分钟\n做法：把面粉过筛，打入鸡蛋，搅匀，"
    "放进烤箱。",
    "a log": "2020-01-02 10:22:31 启动服务\n2020-01-02 10:22:33 读取配置\n"
    "2020-01-02 10:22:40 错误：文件不存在",
    "verse": "白日依山尽，黄河入海流。\n欲穷千里目，更上一层楼。",
    "a letter": "亲爱的王芳：\n你好！来信收到了。上次说的那本书，我已经托人带去。\n祝好",
    "text on text": "（文字对象）这个命令体现对齐方式。\n文本可以左对齐、右对齐，也可以居中。",
}  # fmt: skip
"""Texts that say of themselves neither a source nor an author, an editor or a date."""
