/** What a message can allow a model to do beside adding and adjusting. */
export const PERMISSIONS = ['remove', 'replace', 'silence', 'shape', 'export', 'generate', 'history'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** English words, and the commonest of languages that only a model understands. A closed list on purpose: it is read
 *  instead of the planner's lexicon, whose words grow by what is convenient to understand. */
export const WORDS: Readonly<Record<Permission, string>> = {
  remove:
    'remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|drop|discard|erase|lose|ditch|dump|scrap|chuck|kick|lop|' +
    'throw (?:it |them |that |\\p{L}+ )?(?:away|out)|(?:can|may) go|' +
    'clear|cut|cuts|cutting|trim|trims|trimming|' +
    'shorten(?:ed|ing)?|shorter|tighten|chop|crop(?:ped)?|strip|skip|rid of|leave out|start over|from scratch|empty|' +
    'keep (?:only|just|from|between|\\d+|the (?:first|last|best|part|bit|section|middle|start|beginning|end|rest))|' +
    'only (?:keep|want|need|needs|leave|show|be|from|for|\\d+|the (?:first|last|best|part|middle))|(?:the|throw the) rest|' +
    'take (?:[\\p{L}\\p{N}.…-]+ {1,3}){0,6}(?:out|off|away)|(?:end|stop) (?:[\\p{L}\\p{N}]+ ){0,4}at|(?:should|must) (?:end|stop)|' +
    'same length|no (?:more )?(?:music|sound|texts?|titles?|captions?|subtitles?|transitions?|effects?)|' +
    'without|too long|hide|invisible|clean up|condense|reduce|' +
    'elimina\\p{L}*|borra\\p{L}*|quita\\p{L}*|recorta\\p{L}*|corta\\p{L}*|supprim\\p{L}*|enl[eè]v\\p{L}*|retir\\p{L}*|coup\\p{L}*|' +
    'l[oö]sch\\p{L}*|entfern\\p{L}*|schneid\\p{L}*|k[uü]rz\\p{L}*|remov[ae]\\p{L}*|apag\\p{L}*|удал\\p{L}*|убер\\p{L}*|выре\\p{L}*',
  replace:
    'replac(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|renam(?:e|ed|ing)|rewrite|reword|correct|fix|update|swap|instead|translat\\p{L}*|' +
    'edit the (?:text|title|titles|words|caption|captions|subtitles)|turn into|make it say|should (?:say|read)|misspel\\p{L}*|' +
    'typo|should be called|shorten|' +
    'capital\\p{L}*|uppercase|lowercase|remplac\\p{L}*|reemplaz\\p{L}*|cambia\\p{L}*|ersetz\\p{L}*|[aä]nder\\p{L}*|' +
    'substitu\\p{L}*|измени\\p{L}*|замени\\p{L}*',
  silence:
    'mut(?:e|ed|ing)|silen\\p{L}+|quiet\\p{L}*|volume|turn (?:it |them |that |the \\p{L}+ )?(?:off|down)|no (?:sound|audio|music|voice)|' +
    'noise|noisy|original (?:sound|audio)|silencia\\p{L}*|stumm\\p{L}*|muet\\p{L}*|звук\\p{L}*',
  shape:
    'vertical|portrait|upright|landscape|horizontal|square|wide ?screen|wide|tall|aspect|ratio|orientation|canvas|resolution|size|' +
    'format|fps|frame ?rate|frames per second|tik ?tok|shorts|reels?|youtube|instagram|insta|stor(?:y|ies)|snapchat|facebook|' +
    'linkedin|phone|mobile|tv|4k|2k|hd|\\d{3,4}p|' +
    '(?:16 ?: ?9|9 ?: ?16|4 ?: ?5|5 ?: ?4|1 ?: ?1|4 ?: ?3|3 ?: ?4|21 ?: ?9|3 ?: ?2|2 ?: ?3|2 ?: ?1)|' +
    '\\d{3,4} ?[x×*] ?\\d{3,4}|hochformat|querformat|cuadrado|carr[eé]',
  export:
    'export\\p{L}*|render|download|save|send|deliver|publish|the file|file|mp4|gif|webm|mp3|wav|final version|' +
    'finished (?:video|film)|descarg\\p{L}*|t[eé]l[eé]charg\\p{L}*|herunterlad\\p{L}*|speicher\\p{L}*|экспорт\\p{L}*',
  generate:
    'generat\\p{L}*|draw|paint|illustrat\\p{L}*|imagine|compose|synthesi[sz]e|narrat\\p{L}*|voice ?-?over|caption\\p{L}*|subtitle\\p{L}*|' +
    'transcri\\p{L}*|analy[sz]\\p{L}*|highlight\\p{L}*|beats?|b-?roll|' +
    '(?:make|create|add|produce|design|find) (?:[\\p{L}\\p{N}-]+ ){0,4}(?:image|picture|photo|illustration|logo|music|song|soundtrack|' +
    'voice|clip|footage|scene|shot)|genera\\p{L}*|erzeug\\p{L}*|erstell\\p{L}*',
  history:
    'undo|redo|revert|take (?:it|that) back|go back|put (?:it|that) back|previous version|roll ?back|deshac\\p{L}*|annul\\p{L}*|' +
    'r[uü]ckg[aä]ngig',
};

/** The same for languages that are written without spaces. */
export const CHARACTERS: Readonly<Record<Permission, string>> = {
  remove:
    '删|剪|裁|切掉|去掉|去除|移除|拿掉|砍|截|清除|清空|缩短|变短|短一点|精简|只要|只留|只保留|不要|隐藏|取消|太长|掐|清掉|挖|丢掉|扔掉|不需要|用不着|只在|只出现|就够|削除|消し|カット|' +
    '短く|삭제|지워|잘라|제거',
  replace: '换|改|替|翻译|修正|纠正|错字|打错|写错|应该是|更新|置き換|変更|直し|바꿔|변경|교체',
  silence: '静音|消音|无声|没声|全关|弱下去|关掉|关闭|调低|调小|降低|音量|原声|噪|安静|小声|ミュート|음소거',
  shape: '竖|横|方形|正方|比例|画幅|尺寸|分辨率|帧率|格式|抖音|快手|视频号|小红书|油管|手机|屏|宽|縦|세로|가로',
  export: '导出|下载|渲染|保存|输出|发给我|成片|文件|書き出|ダウンロード|내보내|다운로드',
  generate: '生成|画一|画个|绘制|创作|配音|旁白|字幕|转录|识别|分析|卡点|高光|作って|만들',
  history: '撤销|撤回|还原|重做|恢复|上一步|回退|退回|元に戻|되돌',
};

/** A letter or digit of a script that puts blanks between words; Chinese characters may stand right beside a word. */
export const IN_WORD = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}]';

const whole = (words: string, others = ''): RegExp =>
  new RegExp(`(?<!${IN_WORD})(?:${words})(?!${IN_WORD})${others === '' ? '' : `|${others}`}`, 'iu');

/** Words for all of it, or for all but what is named. */
export const MOST = whole(
  'all|everything|every|each|whole|entire|both|only|just|rest|others?|except|keep|start over|from scratch|clear|empty|' +
    'todo|todos|tout|tous|alle|alles',
  '全部|所有|都|整个|只|其余|其他|除了|清空|重新|保留',
);
export const LENGTH = whole(
  '\\d+(?:\\.\\d+)?[\\s-]{0,2}(?:s|sec|secs|seconds?|min|mins|minutes?)',
  '[\\d一二三四五六七八九十半]\\s?(?:秒|分钟)',
);
/** Words that make a length the length of a film or a clip, and not of a title that is to be added. */
export const ASKS_LENGTH = whole(
  'make|fit|get|bring|down to|long|total|length|under|at most|within|max|maximum|promo|teaser|version|be|last|lasts|only',
  '控制|以内|变成|做成|改成|压缩|总|时长|长度|版本',
);
/** What can't be left out by leaving a negation out: "we don't need the second clip". */
export const NOT_NEEDED = /(?:don['’]?t|do not|no longer|never)[ \t]+(?:really[ \t]+)?(?:need|want)(?![ \t]+to)/iu;
/** A message that says the one before it again for something else. */
export const GOES_ON = whole(
  'no|nope|sorry|i meant?|same|too|as well|also|instead|actually|rather|wait|the other|other one|not the|that one|this one',
  '不对|不是|说错|我说的|我是说|同样|也|还有|另一|那个|这个',
);
/** A negation and the few words that it may stand before; a mark ends it. */
export const NOT_SPACED =
  /(?<![\p{L}\p{N}])(?:don['’]?t|do not|never|not|without|no need to|nothing (?:is|gets))(?:[ \t]+[\p{L}'’]+){0,3}/giu;
export const NOT_HAN =
  /(?:不要|不用|不必|无需|不能|不可以|千万别|别|勿|没有|不)(?:再|给我|把|随便)?[^，。！？,.!?\n]{0,4}?(?:删除?|剪掉?|裁|切|去掉|去除|移除|清空|静音|消音|导出|渲染|下载|保存|换|改|生成|撤销|隐藏|缩短)/gu;
