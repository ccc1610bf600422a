import { addText, type Segment } from '@reelsmith/core';
import type { Clause } from '../../clause.ts';
import type { Item } from '../../item.ts';
import type { Scene } from '../../scene.ts';

/** A text as it stands in an answer. */
export function short(text: string): string {
  const points = [...text.replaceAll(/\s/g, ' ')];
  return points.length > 40 ? `${points.slice(0, 39).join('')}…` : points.join('');
}

/** "title: Summer Sale", "add a title saying Summer Sale", "写 HELLO": the words behind the colon or the verb of saying, else
 *  behind a noun that stands before what is no word of the language, up to what is a slot. */
export function unquoted(clause: Clause): string | undefined {
  const colon = clause.items.findIndex((item) => item.is === 'punct' && /[:：]/.test(item.text));
  const says = clause.items.findIndex((item) => item.is === 'concept' && item.id === 'v.say');
  const noun = clause.indexOf('o.title', 'o.text', 'o.watermark', 'm.captions', 'v.name');
  const mark = colon >= 0 && colon < clause.items.length - 1 ? colon : says >= 0 ? says : becoming(clause, noun);
  const start = (mark >= 0 ? mark : isBare(clause, noun) ? noun : -1) + 1;
  if (start <= 0 || start >= clause.items.length) return undefined;
  let end = start;
  while (end < clause.items.length && isPlain(clause, end, colon >= 0)) end += 1;
  const text = clause.rawBetween(start, end - 1).replace(/[.。!！]$/, '');
  const told = (mark === says && TOLD_BY.test(text)) || isToldOf(clause, clause.items.slice(start));
  return told || isDescription(clause.items.slice(start, end)) || end === start || text === '' ? undefined : text;
}

/** "写着五折的那行字放大": a text that is told by what it says. */
const TOLD_BY = /的[那这]?一?[行条句个段]?(?:字|文字|标题|字幕)/;

/** "标题改成夏日回忆", "change the title to Winter": what a text becomes, when that is no trait of it. */
function becoming(clause: Clause, noun: number): number {
  const at = clause.indexOf('rel.join', 'rel.to');
  const verb = clause.has('rel.join') || clause.has('v.change');
  const [next] = clause.items.slice(at + 1);
  if (!verb || at < noun || noun < 0 || next?.is !== 'word' || clause.one('file') !== undefined) return -1;
  return TRAIT.test(clause.rawBetween(at + 1, clause.items.length - 1).split(/[,，]/)[0] ?? '') ? -1 : at;
}

const TRAIT =
  /[体号型色文语排版边角]$|样式|风格|格式|位置|动画|效果|大小|\b(?:font|style|caps|case|letters|size|language|english|chinese|position|place|corner|left|right|one|it)\b/i;

/** "Should be larger", "the first title: 5 seconds": how it is to be, and no words for the screen. */
function isDescription(items: readonly Item[]): boolean {
  const own = items.filter(
    (item) => !(item.is === 'word' && /^(a|an|the|more|for|in|on|at|please|pls|it)$/.test(item.text)),
  );
  return (
    own.length > 0 &&
    own.every(
      (item) =>
        item.is === 'dur' ||
        item.is === 'percent' ||
        item.is === 'punct' ||
        (item.is === 'concept' && DESCRIBES.test(item.id)),
    )
  );
}

/** "Last title: in at 18, stays to the end": what is to become of a text that is there. */
function isToldOf(clause: Clause, behind: readonly Item[]): boolean {
  const [first] = behind;
  if (
    first === undefined ||
    clause.items[clause.items.indexOf(first) - 1]?.is !== 'punct' ||
    !clause.items.some((item) => item.is === 'ref' && /^(?:text|title|caption)$/.test(item.kind))
  )
    return false;
  const timed = behind.some(({ is }) => /^(?:at|range|after|before|dur|num)$/.test(is));
  const opens = first.is === 'concept' && DESCRIBES.test(first.id);
  return opens && timed && !/^\p{Lu}/u.test(clause.message.slice(first.start));
}

const DESCRIBES = /^(size|st|al|an|tm|dir|deg|pos|color|lk|v|pl)\.|^(?:n\.film|o\.it|rel\.(?:longer|shorter|long))$/;

/** "水印 @小林日记": a noun, and what is no word that is known. */
function isBare(clause: Clause, noun: number): boolean {
  const next = clause.items[noun + 1];
  return (
    noun >= 0 &&
    clause.has('o.watermark') &&
    next !== undefined &&
    (next.is === 'punct' ? next.text === '@' : next.is === 'word' && !FUNCTIONAL.test(next.text))
  );
}

/** Words that go on with the sentence, and are no name. */
const FUNCTIONAL =
  /^(?:on|onto|please|pls|plz|thx|thanks|across|over|in|into|it|its|the|a|an|of|for|free|to|is|are|at|off|and|now|again|should|must|needs?|has|have|from|right|left|top|bottom|up|down|with|all|there|here|so|too|image|mark|给|我|太|在|吗|了|吧|呢|放|加|要|全|打|上|下|好|是|的|得|也|都|再|就)$/i;

function isPlain(clause: Clause, index: number, afterColon: boolean): boolean {
  const item = clause.items[index];
  if (item === undefined || (!afterColon && /^(head|tail|range|at|dur|after|before)$/.test(item.is))) return false;
  if (afterColon && /^(head|tail|range)$/.test(item.is)) return false;
  if (item.is === 'quote') return false;
  return !(item.is === 'concept' && /^(pos|color)\./.test(item.id)) && !(item.is === 'punct' && item.text === ',');
}

/** True when each clip is to be labelled with its own name. */
export function asksOwnNames(clause: Clause): boolean {
  return clause.has('o.each', 'o.all') && OWN_NAMES.test(clause.text());
}

const OWN_NAMES = /\b(own|its|their|file) ?names?\b|filenames?|自己的名字|文件名|各自的名字|名称|名字/i;

/** Texts asked for without words: file titles that read as words, else a question; never filler. */
export function withoutWords(scene: Scene, clause: Clause): void {
  const asked = OWN_NAMES.test(clause.text());
  const adds = asked || clause.has('v.add', 'v.insert', 'v.generate', 'v.make', 'v.want', 'v.say');
  const clips = scene.clips().filter(({ name }) => adds && (asked || reads(name)));
  if (clips.length > 0 && clips.length === scene.clips().length) {
    for (const clip of clips) label(scene, clip);
    return;
  }
  scene.ask(
    scene.words('What should the text say?', '文字写什么？'),
    [
      {
        label: scene.words('A title', '标题'),
        message: scene.words("add title 'My film' for the first 3 seconds", '添加标题“我的影片”显示前3秒'),
      },
      {
        label: scene.words('A line at the bottom', '底部文字'),
        message: scene.words(
          "add text 'Thanks for watching' at the bottom for the last 3 seconds",
          '最后3秒在底部添加文字“感谢观看”',
        ),
      },
    ],
    { isOpen: true },
  );
}

function reads(name: string): boolean {
  return /^\p{L}[\p{L} _-]{4,}\.\w+$/u.test(name) && !/^(img|dsc|video|clip|movie|screen|image|photo)/i.test(name);
}

function label(scene: Scene, clip: Segment): void {
  const text = clip.name.replace(/\.\w+$/, '').replaceAll(/[_-]+/g, ' ');
  const time = { startMs: clip.startMs, durationMs: clip.durationMs };
  const options = { text, ...time, role: 'text' as const, style: { y: 0.88 }, mintId: scene.mintId };
  scene.take(addText(scene.draft, options), `put "${short(text)}" on its clip`, `给片段加上“${short(text)}”`);
}

/** Words in quotes that no text on the timeline says. */
export function lostWords(scene: Scene, clause: Clause): string | undefined {
  const quotes = clause.all('quote').map(({ text }) => text.trim());
  const said = scene.texts().map(({ source }) => (source.kind === 'text' ? source.text.toLowerCase() : ''));
  const isSaid = (words: string): boolean => said.some((text) => text.includes(words.toLowerCase()));
  return quotes.some(isSaid) ? undefined : quotes[0];
}

/** "A text saying ...", "another title". */
export function saysNew(clause: Clause): boolean {
  return /^\W*(?:then |also |and |with )?(?:a|an|another|one more|a new)\s(?:\S+\s){0,2}(?:text|title|caption|line|headline|label)\b/i.test(
    clause.text(),
  );
}

/** "Put "Hello" above "Summer Sale"": a second text, and no other words for the first. */
export function isBesideText(clause: Clause): boolean {
  const [first, second] = clause.all('quote');
  if (first === undefined || second === undefined) return false;
  return (
    /\b(?:above|below|beneath|under|underneath|beside|next to|over)\b|[上下旁][面方边]/i.test(clause.text()) &&
    clause.has('v.move', 'v.say', 'v.insert', 'v.show')
  );
}

/** "The watermark has to go", where what lies over the film is a picture. */
export function isPicture(clause: Clause, scene: Scene): boolean {
  if (!clause.has('o.watermark') || !clause.has('v.remove', 'x.off', 'v.unwanted', 'x.not')) return false;
  return scene.texts().length === 0 && scene.draft.tracks.some(({ role }) => role === 'overlay');
}
