import { endMs, type Segment } from '@reelsmith/core';
import type { Clause } from './clause.ts';
import { type Item, isConcept, type RefKind } from './item.ts';
import { listOf, ofRoles } from './lists.ts';
import type { Scene } from './scene.ts';
import { plain } from './tokens.ts';

/** Things that are told by what they are like: what plays at a time, the longest, a word of a name or of a text, a word
 *  that is nearly a name. */
export function byDescription(scene: Scene, clause: Clause, kind: RefKind | undefined): Segment[] {
  const ways = [byTime, bySize, byTextWord, byNameWord, byHanCharacter, byTypo];
  for (const way of ways) {
    const found = way(scene, clause, kind);
    if (found.length > 0) return found;
  }
  return [];
}

/** True for a clause that tells a thing by its time. */
export function isToldByTime(scene: Scene, clause: Clause, kind: RefKind | undefined): boolean {
  return byTime(scene, clause, kind).length > 0;
}

/** "The clip that plays at 0:15", "the shot on at 12 s", "第15秒那个镜头", "第6秒出现的字幕". */
function byTime(scene: Scene, clause: Clause, kind: RefKind | undefined): Segment[] {
  const at = clause.items.findIndex(({ is }) => is === 'at');
  const item = clause.items[at];
  if (item?.is !== 'at' || !isDescribing(clause, at)) return [];
  const list = listOf(scene, kind ?? 'clip');
  return list.filter((segment) => segment.startMs <= item.ms && item.ms < endMs(segment)).slice(0, 1);
}

function isDescribing(clause: Clause, at: number): boolean {
  const noun = clause.items.findIndex((item) => item.is === 'concept' && NOUNS.has(item.id));
  if (noun < 0) return clause.has('p.playing') && /\bwhat(?:ever|'s)?\b/i.test(clause.text());
  if (isConcept(clause.items[at - 1], 'p.playing') && noun >= 0 && noun === at - 2) return true;
  if (noun > at) {
    const between = clause.message.slice(clause.items[at]?.end, (clause.items[noun]?.start ?? 0) + 1);
    return /^[\s,]*(那|这|的|时|候|在|播|出现|出来|冒出|跳出|弹出|显示|正在|处)/.test(between);
  }
  const between = clause.message.slice(clause.items[noun]?.end, clause.items[at]?.start).toLowerCase();
  if (/^\s*$/.test(between)) return isPlacedThing(clause, noun);
  return /\b(that|thats|which|playing|plays|shows?|showing|shown|on|up|running|visible|see|from|comes?|pops?|appears?|starts?|begins?)\b|'s\b/.test(
    between,
  );
}

/** "The shot at second 7" is told by its time; "add a text at 7 s" and "split the clip at 7 s" say where something is done. */
function isPlacedThing(clause: Clause, noun: number): boolean {
  const before = clause.message.slice(0, clause.items[noun]?.start);
  const given = clause.family('look.') !== undefined;
  const done = clause.items.some((item) => isConcept(item, ...DONE_AT) && !(given && isConcept(item, 'v.add')));
  return !/\b(?:an?|new|another)\s+$/i.test(before) && !done && clause.family('tm.') === undefined;
}

const DONE_AT = [
  'v.split',
  'v.cut',
  'v.freeze',
  'v.move',
  'v.insert',
  'v.add',
  'v.stop',
  'v.keep',
  'v.set',
  'rel.start',
  'rel.end',
  'rel.to',
];

const NOUNS = new Set(['o.clip', 'o.image', 'n.full', 'o.text', 'o.title', 'm.captions']);

function bySize(scene: Scene, clause: Clause, kind: RefKind | undefined): Segment[] {
  const sign = clause.has('p.longest') ? -1 : clause.has('p.shortest') ? 1 : 0;
  if (sign === 0) return [];
  return listOf(scene, kind ?? 'clip')
    .toSorted((a, b) => sign * (a.durationMs - b.durationMs))
    .slice(0, 1);
}

/** "The discount text", "the 50% one", "打折那行字": a word that only one text says. */
function byTextWord(scene: Scene, clause: Clause, kind: RefKind | undefined): Segment[] {
  const speaks =
    kind === 'text' || kind === 'title' || kind === 'caption' || hasWord(clause, /^(one|line|那行|那条|那句)$/);
  if (!speaks) return [];
  const texts = scene.texts().slice(0, 200);
  const said = clause.items.flatMap((item) => wordOf(clause, item));
  for (const word of said) {
    const some = texts.filter(({ source }) => source.kind === 'text' && saysWord(source.text, word));
    if (some.length === 1) return some;
  }
  return [];
}

function hasWord(clause: Clause, pattern: RegExp): boolean {
  return clause.items.some((item) => item.is === 'word' && pattern.test(item.text));
}

const LIKE_WORDS: readonly (readonly string[])[] = [
  ['discount', '%', 'off', 'rabatt'],
  ['percentage', '%', 'percent'],
  ['百分比', '%', '折'],
  ['greeting', 'hello', 'hi', 'welcome'],
  ['goodbye', 'bye', 'see you', 'thanks'],
  ['折扣', '折', '打折', '优惠'],
  ['欢迎', '你好'],
  ['促销', '大促'],
];

function wordOf(clause: Clause, item: Item): string[] {
  if (item.is === 'percent') return [`${Math.round(item.value * 100)}%`];
  if (item.is !== 'word' && item.is !== 'num') return [];
  const words = item.is === 'word' ? item.text : clause.message.slice(item.start, item.end);
  if (/\p{Script=Han}/u.test(words)) {
    const pair = clause.message.slice(item.start, item.start + 2);
    return /^\p{Script=Han}{2}$/u.test(pair) && !/[那这的个行条句]/.test(pair) ? [pair] : [];
  }
  return item.is === 'word' && words.length >= 4 && !PLAIN_WORDS.has(words) ? [words] : [];
}

/** True when a text says this word, or one that means the same: "discount" of "50% off". */
export function saysWord(text: string, word: string): boolean {
  const inside = plain(text);
  const alike = LIKE_WORDS.find((group) => group.includes(word)) ?? [];
  return [word, ...alike].some((one) => inside.includes(one));
}

/** "the city shot": a word that is in the name of one thing only. */
function byNameWord(scene: Scene, clause: Clause): Segment[] {
  const words = clause.all('word').filter(({ text }) => text.length >= 3 && !PLAIN_WORDS.has(text));
  for (const { text } of words.slice(0, 40)) {
    const some = everyNamed(scene).filter(({ name }) => plain(name).includes(text));
    if (some.length === 1) return some;
  }
  return [];
}

function everyNamed(scene: Scene): Segment[] {
  return [...scene.clips(), ...ofRoles(scene, 'overlay', 'voice', 'bgm', 'sfx')].slice(0, 500);
}

/** "有狗的那张": one character that only one name has. */
function byHanCharacter(scene: Scene, clause: Clause): Segment[] {
  if (!/那|有|拍|带/.test(clause.message)) return [];
  for (const item of clause.all('word')) {
    if (!/^\p{Script=Han}$/u.test(item.text) || EMPTY_CHARACTERS.has(item.text)) continue;
    const before = clause.message.charAt(item.start - 1);
    const after = clause.message.slice(item.end, item.end + 2);
    if (!/[有拍带]/.test(before) && !/^(的?那|的$|段|张|片)/.test(after)) continue;
    const some = everyNamed(scene).filter(({ name }) => name.includes(item.text));
    if (some.length === 1) return some;
  }
  return [];
}

const EMPTY_CHARACTERS = new Set('的了那这有拍把给个只是在里张段条请我你它他她们得地着过吧呢吗啊'.split(''));

/** "beech", "foerst": a word one slip away from a name. */
function byTypo(scene: Scene, clause: Clause): Segment[] {
  const words = clause
    .all('word')
    .filter(({ text }) => text.length >= 4 && text.length <= 30 && !PLAIN_WORDS.has(text));
  for (const { text } of words.slice(0, 20)) {
    const some = everyNamed(scene).filter(({ name }) => partsOf(name).some((part) => isOneSlip(text, part)));
    if (some.length === 1) return some;
  }
  return [];
}

function partsOf(name: string): string[] {
  return plain(name)
    .replace(/\.[a-z0-9]{2,4}$/, '')
    .split(/[\s_.\-()\d]+/)
    .filter((part) => part.length >= 4);
}

/** One letter wrong, missing, too many, or two changed places; the first letter is right. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  const rests = [
    [a.slice(at + 1), b.slice(at + 1)],
    [a.slice(at + 1), b.slice(at)],
    [a.slice(at), b.slice(at + 1)],
  ];
  if (rests.some(([one, other]) => one === other)) return true;
  const swapped = a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at);
  return swapped && a.slice(at + 2) === b.slice(at + 2);
}

/** Words that name nothing. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'the and for with from into onto over under than then that this these those there here very much more less most some any only just ' +
    'really quite little please can could would should will shall might must may want wanted need needs like have has had having does ' +
    'done doing did been being were was are not now still again back about around after before when while where what which who whom ' +
    'whose how why because also too even ever never always often once maybe perhaps let lets make made get got give gives given take ' +
    'takes took put puts goes going gone come comes came look looks looking see seen show shown feel think thing things stuff way ' +
    'place bit one ones two part time times side your yours mine ours his her its their them they you she him out off down ' +
    'good nice better best well okay fine sure thanks sorry actually instead right left wrong same other another each every both all'
  ).split(' '),
);
