/** A line that announces wishes and is none: "A few things:", "Could you do the following:", "麻烦改几处：". */
const LONGEST = 80;
const END = /[:：\n]|[.。,，!！—](?!\d)| - /;
/** Says that several things follow. */
const SEVERAL_EN =
  /^(?:things?|changes?|edits?|tweaks?|fixes|corrections?|adjustments?|following|requests?|wishes|points?|tasks?|steps?|stuff)$/;
const WORDS_EN = new Set(
  (
    'a an the these those my your our few couple of some several two three four five six seven ten lot bunch list more small little quick ' +
    "tiny minor please pls can could would will you i we me us need want have got like do make apply carry out is are here here's there " +
    "i'd i've i'll d ve ll s to for be done in on it this that video film movie clip project ok okay so hi hello hey there now just following below as follows all at once order"
  ).split(' '),
);
const SEVERAL_ZH =
  /[几两三四五六七八\d]\s*(?:处|个地方|件事|点|项|个(?:修改|改动|调整|要求|需求|问题)|样|步)|以下|如下|下面|下列/;
const WORDS_ZH =
  /^(?:[几两三四五六七八十\d]|处|个|地方|件|事情?|点|项|样|步|以下|如下|下面|下列|修改|改动|调整|要求|需求|问题|改|调|弄|做|处理|操作|动|要|需要|想|请|麻烦|帮我?|帮忙|给我?|你好|您好|你|您|我|有|一共|总共|这|这些|的|了|一下|下|一|对|把|按|照|来|就|还|先|好|嗨|哈喽|在吗|视频|片子|影片|[\s,，!！~～])*$/;

/** "请1）…": only asks for the list behind it. */
const ASKING = /^\s*(?:请|麻烦你?|帮我|帮忙|please|pls|ok so|so)[,，]?\s*(?=[(（]?1[)）.、])/i;

/** "That's all", "就这些": says that no more follows. */
const CLOSING =
  /[.。!！,，;；\n”"」] ?((?:that['’]?s all|that['’]?s it|that is all|that['’]?s everything|that will be all|就这些|就这样|就这么多|暂时就这些|先这样|以上)(?: for now|,? thanks|,? thank you| please|，?谢谢|了|吧|哈|啦)?)$/i;
const MARKS = new Set(' \n.。!！~～');

/** The message with such lines at its head and its end as blanks, every letter at its old place. */
export function withoutFrame(message: string): string {
  const opened = withoutOpening(message);
  let end = opened.length;
  while (end > 0 && MARKS.has(opened.charAt(end - 1))) end -= 1;
  const said = CLOSING.exec(opened.slice(Math.max(0, end - LONGEST), end))?.[1] ?? '';
  if (said === '') return opened;
  return `${opened.slice(0, end - said.length)}${' '.repeat(opened.length - end + said.length)}`;
}

function withoutOpening(message: string): string {
  const head = message.slice(0, LONGEST);
  const length = Math.max(openingLength(head), ASKING.exec(head)?.[0].length ?? 0);
  if (length === 0 || message.slice(length).trim() === '') return message;
  return ' '.repeat(length) + message.slice(length);
}

function openingLength(head: string): number {
  let length = 0;
  for (let from = 0; from < head.length; ) {
    const stop = END.exec(head.slice(from));
    if (stop === null) break;
    const to = from + stop.index;
    from = to + stop[0].length;
    if (announces(head.slice(0, to))) length = from;
  }
  return length;
}

function announces(said: string): boolean {
  if (/\p{Script=Han}/u.test(said)) return SEVERAL_ZH.test(said) && WORDS_ZH.test(said);
  const words = said.toLowerCase().match(/[a-z'’\d]+/g) ?? [];
  return (
    words.length > 1 &&
    words.some((word) => SEVERAL_EN.test(word)) &&
    words.every((word) => SEVERAL_EN.test(word) || WORDS_EN.has(word.replace('’', "'")))
  );
}
