import type { Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import type { Scene } from '../scene.ts';
import { halvesOf, lastHalves } from './halves.ts';
import { itOf, type Mention, mentionsOf } from './mentions.ts';
import { uploadsMeant } from './uploads.ts';

/** What goes where: `toIndex` counts among the clips that do not move; undefined when the clause names no place. */
export interface Placing {
  moved: readonly Mention[];
  toIndex: number | undefined;
}

const BESIDE = ['rel.before', 'rel.after', 'p.before', 'p.after'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** True when a clause names a place among the clips. */
export function namesPlace(clause: Clause): boolean {
  return (
    clause.has(...BESIDE, 'rel.between', 'rel.start', 'rel.end', 'rel.lead', 'pos.earlier', 'pos.later') ||
    nthIn(clause) !== undefined ||
    stepsOf(clause) !== undefined ||
    isToMiddle(clause) ||
    clause.all('ref').some((ref) => isPlaceName(clause, ref))
  );
}

/** Reads "the cake between the dog and the sunset", "forest before beach", "sunset first", "把森林放到海边前面". */
export function placingOf(scene: Scene, clause: Clause, mentions: readonly Mention[]): Placing {
  const anchors = anchorsOf(scene, clause, mentions);
  const named = mentions.filter((mention) => !anchors.some(({ index }) => index === mention.index));
  const place = anchors.length === 0 ? numberedPlace(clause, named) : undefined;
  const moving = place === undefined ? named : named.filter(({ index }) => index !== place.index);
  const moved = moving.length > 0 ? moving : unnamed(scene, clause);
  const others = scene.clips().filter((clip) => !moved.some(({ segments }) => segments.includes(clip)));
  const counted = place && (place.toIndex < 0 ? others.length + 1 + place.toIndex : place.toIndex);
  const toIndex = counted ?? indexAmong(scene, clause, { anchors, moved, others });
  return { moved, toIndex: toIndex === undefined ? undefined : Math.min(others.length, Math.max(0, toIndex)) };
}

/** What moves where nothing is named that could: a new upload, what the words before name, "it". */
function unnamed(scene: Scene, clause: Clause): readonly Mention[] {
  const fresh = uploadsMeant(scene, clause);
  if (fresh.length > 0) return fresh;
  const it = spokenOf(scene, clause) ?? itOf(scene);
  return it === undefined ? [] : [it];
}

/** "Add the cake. It should be right after the pool": what the words before it named. */
function spokenOf(scene: Scene, { previous }: Clause): Mention | undefined {
  if (previous === undefined || previous.has('v.remove')) return undefined;
  const [one, ...more] = mentionsOf(scene, previous).filter(({ segments }) => segments.length === 1);
  return one === undefined || more.length > 0 ? undefined : { ...one, index: -1, number: undefined };
}

/** "放在泳池后面": a name between the verb and the side is what something else goes beside. */
function isLed(clause: Clause, { index }: Mention, beside: number): boolean {
  const verb = clause.items[index - 1];
  return (
    beside === index + 1 &&
    isConcept(verb, 'v.move', 'v.insert', 'v.add') &&
    /[在到进]$/.test(clause.rawBetween(index - 1, index - 1))
  );
}

/** The names that say where, and not what: those behind an English relation, those before a Chinese one. */
function anchorsOf(scene: Scene, clause: Clause, mentions: readonly Mention[]): readonly Mention[] {
  const between = clause.indexOf('rel.between');
  if (between >= 0) {
    const behind = mentions.filter(({ index }) => index > between);
    const ahead = mentions.filter(({ index }) => index < between);
    const around = isHan(clause, between) ? ahead.slice(-2) : behind.slice(0, 2);
    const isPair = around.length === 2 || (around[0]?.segments.length ?? 0) === 2;
    return isPair ? around : betweenHalves(scene, clause, between);
  }
  const beside = relationOf(clause);
  if (beside < 0) return [];
  const behind = mentions.find(({ index }) => index > beside);
  const ahead = mentions.findLast(({ index }) => index < beside);
  const anchor = isHan(clause, beside) ? ahead : (behind ?? itBehind(scene, clause, beside));
  if (anchor === undefined) return [];
  return mentions.length > 1 || clause.has('o.it') || !isHan(clause, beside) || isLed(clause, anchor, beside)
    ? [anchor]
    : [];
}

/** "Between the two halves": those of the clip that was split just now. */
function betweenHalves(scene: Scene, clause: Clause, index: number): Mention[] {
  const said = clause.has('n.parts', 'n.half', 'p.both', 'o.cut') || HALVES.test(clause.text());
  const halves = said ? lastHalves(scene) : undefined;
  return halves === undefined ? [] : [{ index, asset: undefined, segments: halves, number: undefined }];
}

const HALVES = /[两二][半段截块]|\b(?:halves|(?:the )?two (?:parts|pieces|bits)|the split)\b|切口|断口/i;

/** "The cake straight after it": what the conversation is about. */
function itBehind(scene: Scene, clause: Clause, beside: number): Mention | undefined {
  const next = clause.items[beside + 1];
  return next?.is === 'concept' && next.id === 'o.it' ? itOf(scene) : undefined;
}

/** "往前挪" and "after that" are relations to nothing that is named. */
function relationOf(clause: Clause): number {
  return clause.items.findIndex((item, index) => {
    const before = clause.items[index - 1];
    const toward = before?.is === 'word' && /^[往向朝]$/.test(before.text);
    return isRelation(item) && !toward;
  });
}

function isRelation(item: Item): boolean {
  return item.is === 'concept' && BESIDE.some((id) => id === item.id);
}

function isHan(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  return item !== undefined && /\p{Script=Han}/u.test(clause.message.slice(item.start, item.end));
}

/** "Make the city the second", "放第二个": the number behind what moves is its place; below zero it counts from the end. */
function numberedPlace(clause: Clause, named: readonly Mention[]): { toIndex: number; index: number } | undefined {
  const direct = clause.has('rel.start', 'rel.end', 'pos.earlier', 'pos.later', 'rel.between', 'v.copy', 'v.swap');
  const last =
    named.find((mention) => isPlaceName(clause, clause.items[mention.index])) ??
    (named.length < 2 ? undefined : named.at(-1));
  if (last?.number === undefined || last.number === 0 || direct) return undefined;
  return { toIndex: last.number > 0 ? last.number - 1 : last.number, index: last.index };
}

const PLACE_NAME =
  /\b(?:position|place|spot|slot|index|in the (?:row|line|order))\b|位|的位置|的地方|^第[一二三四五六七八九十\d]+$|^倒数/i;

/** "Position 3", "fourth place", "第二位": a number that is a place, and no clip. */
function isPlaceName({ message }: Clause, item: Item | undefined): boolean {
  if (item?.is !== 'ref' || item.count !== undefined || item.every !== undefined) return false;
  return PLACE_NAME.test(message.slice(item.start, item.end));
}

interface Parts {
  anchors: readonly Mention[];
  moved: readonly Mention[];
  others: readonly Segment[];
}

function indexAmong(scene: Scene, clause: Clause, parts: Parts): number | undefined {
  const { anchors, moved, others } = parts;
  const places = anchors
    .flatMap(({ segments }) => segments)
    .map((segment) => others.indexOf(segment))
    .filter((at) => at >= 0);
  if (clause.has('rel.between') && places.length >= 2) return Math.max(...places);
  if (clause.has('rel.between', 'o.cut') && others.length === 2) return 1;
  const sibling = siblingPlace(scene, clause, parts);
  if (sibling !== undefined) return sibling;
  if (places.length > 0) return clause.has('rel.before', 'p.before') ? Math.min(...places) : Math.max(...places) + 1;
  if (anchors.length > 0) return undefined;
  if (isToMiddle(clause)) return Math.floor(others.length / 2);
  return openPlace(scene, clause, moved) ?? edgePlace(clause, others.length);
}

/** "Split it there and put the second half first": before the other half. */
function siblingPlace(scene: Scene, clause: Clause, { anchors, moved, others }: Parts): number | undefined {
  if (anchors.length > 0 || !clause.has('rel.before', 'rel.after') || !clause.has('n.first_half', 'n.second_half'))
    return undefined;
  const halves = halvesOf(scene, clause);
  const other = halves?.find((half) => !moved.some(({ segments }) => segments.includes(half)));
  const at = other === undefined ? -1 : others.indexOf(other);
  return at < 0 ? undefined : at + (clause.has('rel.before') ? 0 : 1);
}

function edgePlace(clause: Clause, count: number): number | undefined {
  const nth = nthIn(clause);
  if (nth !== undefined) return nth;
  if (clause.has('rel.start', 'rel.lead')) return 0;
  if (clause.has('rel.end')) return count;
  if (clause.has('rel.before', 'p.before')) return 0;
  return clause.has('rel.after', 'p.after') ? count : undefined;
}

/** "Two places earlier": counted from where it is. */
function openPlace(scene: Scene, clause: Clause, moved: readonly Mention[]): number | undefined {
  const [first] = moved.flatMap(({ segments }) => segments);
  const now = first === undefined ? -1 : scene.clips().indexOf(first);
  const steps = stepsOf(clause);
  return now < 0 || steps === undefined ? undefined : now + steps;
}

const STEPS =
  /\b(\d|an?|one|two|three|four|five)(?: more| further)? (?:places?|positions?|spots?|slots?|steps?|notch(?:es)?|clips?)\b|([一两二三四五\d])(?:个?位置?|格|步)/i;
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
};
const EARLIER = /\b(?:earlier|forwards?|left|ahead|up|sooner)\b|往前|提前|往左|上移|前移|向前|靠前|前进/i;
const LATER = /\b(?:later|backwards?|right|down|back)\b|往后|推后|往右|下移|后移|向后|靠后|后退|退后|延后/i;

/** How many places something goes on: "two spots earlier" is -2. */
function stepsOf(clause: Clause): number | undefined {
  if (clause.has('pos.earlier')) return -1;
  if (clause.has('pos.later')) return 1;
  const text = clause.text();
  const said = STEPS.exec(text);
  const [earlier, later] = [EARLIER.test(text), LATER.test(text)];
  if (said === null || earlier === later || clause.one('dur') !== undefined) return undefined;
  const word = (said[1] ?? said[2] ?? '').toLowerCase();
  const count = COUNTS[word] ?? (Number(word) || 1);
  return earlier ? -count : count;
}

/** "To the middle", "放中间", of no two that are named. */
function isToMiddle(clause: Clause): boolean {
  const text = clause.text();
  if (/[放移挪搬摆拖调换][到去在]?正?中间(?:去|来|位置)?$/.test(text)) return clause.named() < 2;
  return !clause.has('rel.between') && /\b(?:to|in|into) the (?:very )?(?:middle|cent(?:re|er))(?! of)\b/i.test(text);
}

/** "second", "in third place", "to position 2": 0 is the first. */
function nthIn(clause: Clause): number | undefined {
  for (const [index, item] of clause.items.entries()) {
    // "Place" is a verb too.
    const said = item.end - item.start > 8 ? '' : clause.message.slice(item.start, item.end).toLowerCase();
    const at = item.is === 'word' ? ORDINALS.indexOf(item.text) : 0;
    if (at > 0) return at;
    const next = clause.items[index + 1];
    if (/^(position|place|spot|slot|number|位置|位)$/.test(said) && next?.is === 'num') return next.value - 1;
  }
  return undefined;
}
