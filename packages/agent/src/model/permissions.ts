import type { Asset } from '@reelsmith/core';

/** What a message can allow a model to do beside adding and adjusting. */
export const PERMISSIONS = ['remove', 'replace', 'silence', 'shape', 'export', 'generate', 'history'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What the words of a person allow for this one turn. */
export interface Permissions {
  readonly allowed: ReadonlySet<Permission>;
  /** True when the message speaks of all, of the rest, or of a length: then more than half of the film may go. */
  readonly mayTakeMost: boolean;
}

/** English words, and the commonest of languages that only a model understands. A closed list on purpose: it is read
 *  instead of the planner's lexicon, whose words grow by what is convenient to understand. */
const WORDS: Readonly<Record<Permission, string>> = {
  remove:
    'remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|drop|discard|erase|lose|clear|cut|cuts|cutting|trim|trims|trimming|' +
    'shorten(?:ed|ing)?|shorter|tighten|chop|crop(?:ped)?|strip|skip|rid of|leave out|start over|from scratch|empty|' +
    'keep (?:only|just|from|between|\\d+|the (?:first|last|best|part|bit|section|middle|start|beginning|end|rest))|' +
    'only (?:keep|want|need|leave|show|the (?:first|last|best|part|middle))|take (?:it |them |that |this )?(?:out|off|away)|' +
    'without|too long|hide|invisible|clean up|condense|reduce|' +
    'elimina\\p{L}*|borra\\p{L}*|quita\\p{L}*|recorta\\p{L}*|corta\\p{L}*|supprim\\p{L}*|enl[eè]v\\p{L}*|retir\\p{L}*|coup\\p{L}*|' +
    'l[oö]sch\\p{L}*|entfern\\p{L}*|schneid\\p{L}*|k[uü]rz\\p{L}*|remov[ae]\\p{L}*|apag\\p{L}*|удал\\p{L}*|убер\\p{L}*|выре\\p{L}*',
  replace:
    'replac(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|renam(?:e|ed|ing)|rewrite|reword|correct|fix|update|swap|instead|translat\\p{L}*|' +
    'edit the (?:text|title|titles|words|caption|captions|subtitles)|turn into|make it say|should (?:say|read)|misspel\\p{L}*|' +
    'typo|shorten|capital\\p{L}*|uppercase|lowercase|remplac\\p{L}*|reemplaz\\p{L}*|cambia\\p{L}*|ersetz\\p{L}*|[aä]nder\\p{L}*|' +
    'substitu\\p{L}*|измени\\p{L}*|замени\\p{L}*',
  silence:
    'mut(?:e|ed|ing)|silen\\p{L}+|quiet\\p{L}*|volume|turn (?:it |them |that |the \\p{L}+ )?(?:off|down)|no (?:sound|audio|music|voice)|' +
    'noise|noisy|original (?:sound|audio)|silencia\\p{L}*|stumm\\p{L}*|muet\\p{L}*|звук\\p{L}*',
  shape:
    'vertical|portrait|upright|landscape|horizontal|square|wide ?screen|wide|tall|aspect|ratio|orientation|canvas|resolution|size|' +
    'format|fps|frame ?rate|frames per second|tik ?tok|shorts|reels?|youtube|instagram|insta|stor(?:y|ies)|snapchat|facebook|' +
    'linkedin|phone|mobile|tv|4k|2k|hd|\\d{3,4}p|\\d+ ?[:x×] ?\\d+|hochformat|querformat|cuadrado|carr[eé]',
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
const CHARACTERS: Readonly<Record<Permission, string>> = {
  remove:
    '删|剪|裁|切掉|去掉|去除|移除|拿掉|砍|截|清除|清空|缩短|变短|短一点|精简|只要|只留|只保留|不要|隐藏|取消|太长|削除|消し|カット|' +
    '短く|삭제|지워|잘라|제거',
  replace: '换|改|替|翻译|修正|纠正|错字|更新|置き換|変更|直し|바꿔|변경|교체',
  silence: '静音|消音|无声|关掉|关闭|调低|调小|降低|音量|原声|噪|安静|小声|ミュート|음소거',
  shape: '竖|横|方形|正方|比例|画幅|尺寸|分辨率|帧率|格式|抖音|快手|视频号|小红书|油管|手机|屏|宽|縦|세로|가로',
  export: '导出|下载|渲染|保存|输出|发给我|成片|文件|書き出|ダウンロード|내보내|다운로드',
  generate: '生成|画一|画个|绘制|创作|配音|旁白|字幕|转录|识别|分析|卡点|高光|作って|만들',
  history: '撤销|撤回|还原|重做|恢复|上一步|回退|退回|元に戻|되돌',
};

const LATIN = /[\p{L}\p{N}]/u;
const MOST =
  /(?<![\p{L}\p{N}])(?:all|everything|every|each|whole|entire|both|only|just|rest|others?|except|keep|start over|from scratch|clear|empty|todo|todos|tout|tous|alle|alles)(?![\p{L}\p{N}])|全部|所有|都|整个|只|其余|其他|除了|清空|重新|保留/iu;
const LENGTH =
  /\d+(?:\.\d+)?[\s-]{0,2}(?:s|sec|secs|seconds?|min|mins|minutes?)(?![\p{L}\p{N}])|[\d一二三四五六七八九十半]\s?(?:秒|分钟)/iu;
const ASKS_LENGTH =
  /(?<![\p{L}\p{N}])(?:make|fit|get|bring|down to|long|total|length|under|at most|within|max|maximum|promo|teaser|version)(?![\p{L}\p{N}])|控制|以内|变成|做成|改成|压缩|总|时长|长度|版本/iu;
/** A negation and the few words that it may stand before; a mark or a new verb ends it. */
const NOT_LATIN =
  /(?<![\p{L}\p{N}])(?:don['’]?t|do not|never|not|without|no need to|nothing (?:is|gets)|please no)(?:[ \t]+[\p{L}'’]+){0,3}/giu;
const NOT_HAN =
  /(?:不要|不用|不必|无需|不能|不可以|千万别|别|勿|没有|不)(?:再|给我|把|随便)?[^，。！？,.!?\n]{0,4}?(?:删除?|剪掉?|裁|切|去掉|去除|移除|清空|静音|消音|导出|渲染|下载|保存|换|改|生成|撤销|隐藏|缩短)/gu;
/** "without" and 不要 negate a verb that follows, and ask to take away a thing that follows. */
const TAKES_AWAY = /^(?:without)(?![\p{L}\p{N}])/iu;

/** What the person's own words allow. Words in quotes and names of files say nothing; what is negated is not allowed. */
export function permissionsOf(message: string, assets: readonly Asset[]): Permissions {
  const said = negationsOut(ownWords(message, assets));
  const allowed = new Set<Permission>();
  for (const permission of PERMISSIONS) if (speaksOf(permission, said)) allowed.add(permission);
  const length = LENGTH.test(said) && ASKS_LENGTH.test(said);
  if (length) allowed.add('remove');
  return { allowed, mayTakeMost: length || MOST.test(said) };
}

function speaksOf(permission: Permission, said: string): boolean {
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS[permission]})(?![\\p{L}\\p{N}])`, 'iu');
  return words.test(said) || new RegExp(CHARACTERS[permission], 'u').test(said);
}

/** The message without quoted text and without the names of files, which other people may have chosen. */
function ownWords(message: string, assets: readonly Asset[]): string {
  let said = message.normalize('NFKC');
  const names = assets.flatMap(({ name }) => [name, name.replace(/\.[^.]{1,5}$/, '')]);
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    if (name.trim().length > 2) said = said.replaceAll(name.normalize('NFKC'), ' … ');
  }
  return withoutQuotes(said);
}

const QUOTES: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"',
  '`': '`',
  "'": "'",
};

/** One walk from left to right; a mark without its partner is a mark like any other. */
function withoutQuotes(said: string): string {
  const unclosed = new Set<string>();
  let kept = '';
  let from = 0;
  for (let at = 0; at < said.length; at += 1) {
    const open = said.charAt(at);
    const close = QUOTES[open];
    if (close === undefined || unclosed.has(open) || !opensAt(said, at)) continue;
    const end = closingOf(said, at, close);
    if (end < 0) {
      unclosed.add(open);
      continue;
    }
    kept += `${said.slice(from, at)} … `;
    from = end + 1;
    at = end;
  }
  return kept + said.slice(from);
}

/** An apostrophe within a word opens nothing: "don't". */
function opensAt(said: string, at: number): boolean {
  return said.charAt(at) !== "'" || !LATIN.test(said.charAt(at - 1));
}

function closingOf(said: string, at: number, close: string): number {
  let end = said.indexOf(close, at + 1);
  while (close === "'" && end >= 0 && LATIN.test(said.charAt(end + 1))) end = said.indexOf(close, end + 1);
  return end;
}

function negationsOut(said: string): string {
  return said.replace(NOT_HAN, ' … ').replace(NOT_LATIN, (found) => {
    if (!TAKES_AWAY.test(found) || /ing(?![\p{L}])/iu.test(found)) return ' … ';
    return LATIN.test(found) ? found : ' … ';
  });
}

/** Addresses that a text names; only those that the person wrote may be shown or put into the film. */
export const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’（）()[\]{}，。！？、]+/giu;

/** True when a text names an address that the person did not write. */
export function namesForeignAddress(text: string, message: string): boolean {
  return (text.match(ADDRESS) ?? []).some((address) => !message.includes(address));
}
