/** Characters of traditional writing, each followed by its simplified form: the lexicon is written in simplified ones. */
const PAIRS =
  '個个們们這这還还過过來来對对說说時时會会為为爲为開开關关門门問问間间閒闲聞闻現现實实際际點点線线給给經经結结級级續续總总統统紅红綠绿藍蓝黃黄畫画邊边鏡镜頭头鋼钢樂乐鋪铺轉转場场調调聲声響响輕轻幾几麼么' +
  '嗎吗讓让沒没無无裡里裏里後后從从應应該该請请謝谢謎谜認认識识話话語语講讲讀读寫写張张圖图標标題题顯显隱隐顏颜體体號号寬宽長长減减縮缩變变換换刪删輯辑斷断連连製制複复貼贴錄录錯错鐘钟鍾钟雙双單单獨独條条' +
  '構构樣样檔档橫横豎竖竪竖歡欢歲岁歷历歸归氣气決决漸渐濾滤濃浓潤润滿满漲涨溫温滅灭熱热燈灯爾尔牆墙獎奖獲获環环產产異异當当疊叠癢痒發发髮发眾众睏困確确碼码礙碍禮礼種种稱称穩稳節节範范築筑簡简籤签糾纠紋纹' +
  '純纯紙纸細细終终組组絕绝網网緊紧緒绪緩缓編编練练縱纵繼继纖纤罵骂罷罢義义聯联聽听肅肃脫脱腦脑臉脸臨临與与興兴舉举舊旧艷艳藝艺華华萬万葉叶蓋盖處处虛虚蟲虫術术衝冲補补裝装覽览觀观覺觉觸触訂订計计訊讯記记' +
  '訪访設设許许註注評评詞词試试詩诗詳详誌志誤误課课誰谁談谈論论諧谐謂谓譯译議议護护貓猫財财貨货買买費费資资賣卖質质贈赠贊赞趙赵趕赶跡迹踐践車车軌轨軟软較较載载輔辅輛辆輪轮輸输辦办農农週周進进運运達达遠远' +
  '適适選选遲迟遷迁邏逻鄉乡醜丑釋释針针鈕钮銀银銷销鋒锋鍵键鎖锁鏈链鐵铁閃闪閉闭閱阅陣阵陰阴陸陆階阶隊队陽阳隨随險险隻只雖虽雜杂離离難难電电靜静頁页頂顶項项順顺預预領领頻频頼赖顧顾類类顛颠願愿風风飛飞飯饭' +
  '飾饰館馆馬马駐驻駕驾騎骑驗验驚惊骯肮鬆松鬧闹魚鱼鮮鲜鳥鸟鳴鸣鹽盐麗丽麥麦齊齐齣出龍龙龜龟傳传傷伤價价優优儲储兒儿內内兩两冊册凍冻則则剛刚創创劃划劇剧劉刘動动務务勝胜勞劳勢势勻匀匯汇區区協协卻却厲厉參参' +
  '叢丛員员啟启啓启喚唤嘗尝嘆叹噴喷園园圓圆團团執执堅坚報报塊块壓压壞坏壯壮夢梦夾夹奪夺奮奋妝妆婦妇媽妈學学孫孙寧宁寶宝將将專专尋寻導导屆届層层屬属島岛幀帧帶带幣币幫帮庫库廣广廠厂廳厅彈弹強强彙汇徑径復复' +
  '徹彻恆恒惡恶慣惯態态慶庆憶忆戀恋戲戏戶户拋抛掃扫採采揮挥損损搖摇摳抠撐撑擇择擊击擋挡據据擠挤擬拟擴扩擺摆攝摄數数敗败敵敌於于昇升暫暂曉晓書书東东樓楼橋桥機机檢检櫃柜權权欄栏歐欧殘残毀毁涼凉淚泪淨净測测' +
  '湯汤準准溝沟滾滚灑洒濕湿灣湾災灾煙烟煉炼營营爛烂牽牵狀状獅狮甦苏畢毕療疗盜盗盤盘監监矯矫稅税積积競竞筆笔糧粮緣缘繪绘繞绕繩绳羅罗翹翘聰聪職职脈脉腳脚膠胶膚肤艦舰莊庄菸烟蘋苹蘭兰褲裤見见規规視视親亲訓训' +
  '託托診诊誇夸誠诚豐丰貝贝負负販贩貴贵貸贷賓宾賽赛廚厨飽饱銳锐樹树灘滩別别證证諸诸麵面愛爱憑凭戰战擷撷攔拦晝昼暈晕極极榮荣樞枢沖冲況况淺浅渾浑湊凑潔洁澀涩燒烧爐炉爭争瑪玛皺皱盡尽睜睁窩窝簾帘籃篮粵粤紀纪' +
  '約约紛纷絲丝綁绑維维績绩織织罰罚習习聖圣臺台艙舱蕩荡薦荐衛卫襯衬貢贡賞赏躍跃遞递遙遥遺遗邁迈郵邮釣钓鈴铃錢钱鎮镇鑰钥闆板闊阔陳陈雲云霧雾靈灵須须額额飄飘飲饮鴨鸭齡龄嚇吓嚴严國国圍围塗涂墊垫壽寿夠够嬰婴' +
  '審审寵宠岡冈嶺岭幟帜幹干彎弯悅悦慮虑憂忧懶懒懷怀捨舍掛挂揚扬搶抢撥拨擁拥攏拢敘叙斂敛乾干亂乱亞亚債债傾倾僅仅僕仆儀仪億亿償偿兇凶凈净凱凯劍剑勁劲勵励厭厌吳吴唸念喬乔嚐尝佈布佔占併并並并儘尽傑杰縣县鬥斗' +
  '縫缝錶表鑑鉴軸轴慘惨燙烫餘余妳你祇只髒脏閤合繫系係系檯台夥伙牠它塵尘銅铜賀贺徵征暢畅貫贯棄弃煩烦爺爷攤摊韓韩舖铺捲卷攜携瀏浏韻韵譜谱贏赢軍军輩辈遊游醫医鄰邻閣阁雞鸡頓顿顫颤騰腾驟骤鯨鲸齒齿倆俩勸劝嘩哗' +
  '屢屡帥帅廢废慾欲懸悬擔担攪搅斬斩曬晒殺杀湧涌獻献瑣琐簽签絨绒緻致艱艰蝕蚀迴回鄭郑韋韦頒颁飢饥駛驶癒愈佇伫鑽钻嶄崭巔巅淒凄搾榨擰拧敍叙羣群衆众麽么綫线' +
  '螢萤傢家拚拼曆历牀床鈎钩峯峰喫吃纔才綵彩盪荡鉅巨闢辟籌筹紮扎綿绵綜综賦赋飆飙鴻鸿趨趋餵喂嬸婶膩腻釐厘繃绷穫获鷄鸡詮诠蹺跷槓杠殭僵蹟迹鬪斗擡抬攬揽糰团蔔卜澱淀塢坞賬账鬍胡嚨咙鎗枪業业喪丧烏乌虧亏畝亩褻亵侖仑倉仓傘伞偉伟倫伦' +
  '偽伪傭佣俠侠侶侣僥侥偵侦側侧僑侨儈侩儉俭黨党養养獸兽馮冯凜凛鳳凤鑿凿劑剂盧卢廈厦嘰叽嘔呕嗚呜詠咏啞哑喲哟嘍喽嘯啸囉啰囑嘱囪囱壇坛壩坝墳坟墜坠壟垄壘垒墾垦殼壳壺壶備备奧奥嬌娇孃娘娛娱憲宪宮宫寢寝堯尧屍尸豈岂嶇岖嶽岳峽峡巖岩' +
  '師师帳帐廟庙龐庞彌弥彥彦慫怂憐怜懇恳惱恼懲惩慚惭撲扑擾扰撫抚揀拣掙挣撿捡擄掳擲掷攙搀齋斋曠旷曇昙晉晋暉晖曖暧樸朴楊杨槍枪楓枫檸柠棧栈棟栋棲栖樺桦樁桩欖榄櫻樱歟欤殞殒氈毡漢汉淪沦滄沧滬沪濘泞潑泼澤泽窪洼漿浆澆浇濁浊濟济濤涛' +
  '渦涡渙涣滌涤淵渊漁渔滲渗潰溃濺溅滯滞濫滥濱滨燦灿熾炽爍烁燭烛煥焕犧牺狹狭獄狱獵猎豬猪璽玺瘋疯癡痴盞盏眥眦著着矚瞩礦矿磚砖硯砚禍祸稟禀窮穷竊窃竅窍窺窥筍笋箋笺篩筛籠笼籬篱紗纱紹绍絡络綱纲纏缠腸肠腎肾腫肿脹胀脅胁颱台豔艳蘆芦' +
  '蘇苏莖茎藥药蕭萧薩萨蝦虾蠟蜡襪袜襲袭譽誉討讨説说責责購购賭赌賺赚蹤踪輝辉轟轰辭辞遼辽違违鄧邓醬酱釀酿釘钉鍋锅錦锦悶闷鞏巩頑顽顆颗餅饼騙骗驢驴鷹鹰鏟铲溼湿攷考彆别矇蒙朧胧鬱郁閑闲鬚须瞭了鬨哄嘜唛讚赞貪贪賴赖賢贤贖赎轎轿轍辙' +
  '辮辫釦扣鈔钞鉛铅鉤钩鑼锣閩闽闖闯閘闸靄霭頌颂頗颇頸颈駝驼驅驱鴿鸽鵝鹅鶴鹤鹹咸黴霉訴诉詐诈詢询誕诞誘诱誦诵諒谅諾诺謀谋謊谎謹谨譏讥讖谶貞贞賊贼賜赐輓挽轄辖逕迳醞酝錘锤鎂镁鐮镰閏闰闌阑隸隶雛雏霽霁飼饲餓饿駱骆魯鲁鵬鹏繳缴繡绣' +
  '銜衔羨羡聳耸聶聂膽胆臟脏蒼苍蓮莲蔣蒋蔥葱薑姜蘊蕴蘿萝蝸蜗蟬蝉蠻蛮裊袅襖袄諜谍諷讽謠谣賂贿賠赔輻辐辯辩鈣钙鉸铰銘铭鎢钨鏽锈陝陕頰颊頹颓饞馋驕骄鬢鬓鴉鸦鵑鹃龔龚' +
  // Written Cantonese: "大聲啲", "唔要嗰段".
  '嘅的咗了佢它嗰那啲点喺在唔不冇没俾给咁这嘢物睇看';

const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at): [string, string] => [
    PAIRS.charAt(2 * at),
    PAIRS.charAt(2 * at + 1),
  ]),
);

/** A message in simplified characters, every letter at its old place. */
export function simplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    out += SIMPLE.get(char) ?? char;
  }
  return out;
}

const QUOTED = /"[^"]{0,200}"|“[^”]{0,200}”|「[^」]{0,200}」|『[^』]{0,200}』|《[^》]{0,200}》/g;

/** The same, but for words in quotes: those are shown as they were written. */
export function simplifiedOutsideQuotes(message: string): string {
  const read = simplified(message);
  if (read === message) return message;
  let out = read;
  for (const { index, 0: quoted } of message.matchAll(QUOTED))
    out = `${out.slice(0, index)}${quoted}${out.slice(index + quoted.length)}`;
  return out;
}

/** Puts words of a plan that came from a message back into the characters they were written in. */
export function inOwnCharacters<Value>(value: Value, said: string, read: string): Value {
  if (said === read) return value;
  const restored = (text: string): string => {
    const at = text.length < 2 || said.includes(text) ? -1 : read.indexOf(text);
    return at < 0 ? text : said.slice(at, at + text.length);
  };
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [
        key,
        (key === 'text' || key === 'prompt') && typeof inner === 'string' ? restored(inner) : walk(inner),
      ]),
    );
  };
  // Strings stay strings, and everything keeps its shape.
  return walk(value) as Value;
}
