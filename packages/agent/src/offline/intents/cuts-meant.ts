import type { Segment } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { joinedLately } from '../memory.ts';
import { isName } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { isClip, namedIn } from '../subject.ts';
import { cutsOf } from './cuts.ts';
import { goesOn, speaksOfThem, THERE } from './transition-told.ts';

/** Cuts that a clause speaks of: the second, into the forest, between 2 and 3, all but the last; undefined when it means all. */
export function cutsMeant(scene: Scene, clause: Clause): Segment[] | undefined {
  const cuts = cutsOf(scene);
  const spared = clause.has('p.except') ? sparedCuts(scene, clause) : undefined;
  if (spared !== undefined) return cuts.filter((cut) => !spared.includes(cut));
  const numbered = byCutNumber(scene, clause);
  if (numbered !== undefined) return numbered;
  const lately = joinedLately(scene);
  if (clause.has('p.both') && clause.named() === 0 && cuts.length === 2) return cuts;
  const said = clause.has('p.other', 'p.others') ? saidBefore(scene, clause) : undefined;
  if (said !== undefined) return cuts.filter((cut) => !said.includes(cut));
  if (lately.length > 0 && clause.has('p.after', 'p.other', 'p.others') && clause.named() === 0)
    return besidesLately(clause, cuts, lately);
  return byOrdinal(clause, cuts) ?? byWords(scene, clause, cuts);
}

/** Told by the clips around it, by its time, or as what was spoken of. */
function byWords(scene: Scene, clause: Clause, cuts: readonly Segment[]): Segment[] | undefined {
  const before = isOfBefore(scene, clause);
  if (before !== undefined) return cutsMeant(scene, before);
  if (isOfLately(scene, clause)) return joinedLately(scene);
  return intoNamed(scene, clause) ?? atTime(clause, cuts) ?? ofTwo(clause, cuts) ?? betweenThem(scene, clause);
}

/** "The second transition", "the last two cuts". */
function byOrdinal(clause: Clause, cuts: readonly Segment[]): Segment[] | undefined {
  const [ref, ...more] = clause.all('ref');
  if (ref === undefined || !isNumbered(clause, ref.kind)) return undefined;
  const all = [ref, ...more];
  if (more.length > 0 && !all.every(({ kind }) => kind === 'any')) return undefined;
  // "The second only, the first should be a straight cut": two sentences, and the wish is in the last.
  const refs = all.every((item) => isListed(clause, item)) ? all : all.slice(-1);
  return refs.flatMap(({ n, count = 1 }) => {
    if (count > 1) return n > 0 ? cuts.slice(n - 1, n - 1 + count) : cuts.slice(-count);
    return cuts.at(n > 0 ? n - 1 : n) ?? [];
  });
}

/** "The first and third transition": linked with the one before it. */
function isListed({ items }: Clause, ref: Item): boolean {
  const before = items.slice(0, items.indexOf(ref)).filter(({ is }) => is !== 'word');
  const link = before.at(-1);
  return (
    !before.some(({ is }) => is === 'ref') ||
    isConcept(link, 'rel.and', 'rel.join') ||
    (link?.is === 'punct' && /^[,，、]$/.test(link.text))
  );
}

/** The cuts behind "all but", "except for": those that stay as they are. */
function sparedCuts(scene: Scene, clause: Clause): Segment[] | undefined {
  const at = clause.indexOf('p.except');
  const end = clause.items.findIndex(
    (item, index) => index > at && item.is === 'concept' && /^(?:p\.others|o\.all|v\.|tr\.)/.test(item.id),
  );
  const noun: Item = { is: 'concept', id: 'o.transition', start: 0, end: 0 };
  const behind = clause.items.slice(at + 1, end < 0 ? undefined : end);
  const inside = [...behind.filter((item) => !isConcept(item, 'p.except')), noun];
  // "最后一个除外": what is spared stands in front.
  const spared = inside.some(isName) ? inside : clause.items.slice(0, at);
  return cutsMeant(scene, new Clause(spared, clause.message));
}

/** The cuts that the clauses before it in the message are about: "the last one stays, the others ...". */
function saidBefore(scene: Scene, clause: Clause): Segment[] | undefined {
  for (let { previous } = clause; previous !== undefined; previous = previous.previous) {
    const about = previous.has('o.transition', 'o.cut', 'tx.hard') || previous.family('tr.') !== undefined;
    const cuts = about ? cutsMeant(scene, previous) : undefined;
    if (cuts !== undefined) return cuts;
  }
  return undefined;
}

/** "The front one", "后面那个": of two cuts. */
function ofTwo(clause: Clause, cuts: readonly Segment[]): Segment[] | undefined {
  const side = clause.has('p.after') ? -1 : clause.has('p.before') ? 0 : undefined;
  const noun = clause.has('o.transition', 'o.cut') || clause.family('tr.') !== undefined;
  if (side === undefined || !noun || clause.named() > 0 || cuts.length !== 2 || EACH.test(clause.text()))
    return undefined;
  return cuts.slice(side).slice(0, 1);
}

const THEM =
  /\bthem\b|\bthe two\b|\bin between\b|\beach other\b|\bone (?:in)?to the other\b|它们|[二两]者|两段|这两|中间|之间/i;
const EACH = /\b(?:all|every|each(?! other)|any)\b|所有|[每各全]|片段之间|相邻/i;

/** "City brighter, beach darker and a crossfade between them": the clips that the message named. */
function betweenThem(scene: Scene, clause: Clause): Segment[] | undefined {
  const text = clause.text();
  if (clause.named() > 0 || !THEM.test(text) || EACH.test(text)) return undefined;
  const clips = scene.clips();
  const named = new Set<string>();
  for (let { previous } = clause; previous !== undefined; previous = previous.previous) {
    for (const { segment } of namedIn(scene, previous, isClip)?.found ?? []) named.add(segment.id);
  }
  if (named.size < 2 || (named.size === clips.length && clips.length > 2)) return undefined;
  const cuts = cutsOf(scene).filter(({ id }) => {
    const before = clips[clips.findIndex((clip) => clip.id === id) - 1];
    return named.has(id) && before !== undefined && named.has(before.id);
  });
  return cuts.length === 0 ? undefined : cuts;
}

/** "... between the city and the beach, I want a plain cut there": the clause that says where. */
function isOfBefore(scene: Scene, clause: Clause): Clause | undefined {
  const { previous } = clause;
  // "From the city to the beach no transition, a hard cut".
  const same = clause.items.every(
    ({ is, ...item }) => is === 'punct' || is === 'word' || ('id' in item && item.id === 'tx.hard'),
  );
  const there = clause.named() === 0 && (THERE.test(clause.text()) || same);
  return there && previous !== undefined && speaksOfThem(previous, scene) ? previous : undefined;
}

/** "At 10 s": the cut that is there, or nearly there. */
function atTime(clause: Clause, cuts: readonly Segment[]): Segment[] | undefined {
  const ms = clause.one('at')?.ms;
  if (ms === undefined) return undefined;
  const near = cuts.filter(({ startMs }) => Math.abs(startMs - ms) <= 600);
  return near.length === 1 ? near : undefined;
}

const CUT_NUMBER =
  /\b(?:cut|seam|transition) (?:no\.? ?|number |#)?(\d{1,3})\b|第([一二三四五六七八九\d])[个处]?(?:切点|切口|接缝|转场|过渡)/i;
const COUNTED = [
  'one first 1st',
  'two second 2nd',
  'three third 3rd',
  'four fourth 4th',
  'five fifth 5th',
  'six sixth 6th',
];
const PAIR =
  /(?:#|clips? |shots? )?([一二三四五六七八九]|\d{1,3}) ?(?:→|->|–>|到|和|与|跟|、|and|&|\/)? ?(?:#|clip |shot )?([一二三四五六七八九]|\d{1,3})[段张号个]?/i;
const WORD_PAIR =
  /\bbetween (?:the )?(?:(?:clip|shot|video|photo|picture)s? )?(one|two|three|four|five|first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)(?: (?:clip|shot|one))? (?:and|&) (?:the )?(?:(?:clip|shot) )?(two|three|four|five|six|second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th)\b/i;

/** "At cut 1", "二三段之间", "#3→#4": a cut by its number, or by the two that meet there. */
function byCutNumber(scene: Scene, clause: Clause): Segment[] | undefined {
  const text = clause.text();
  const cuts = cutsOf(scene);
  const number = CUT_NUMBER.exec(text);
  if (number !== null) return [cuts[numeral(number[1] ?? number[2] ?? '') - 1]].flatMap((cut) => cut ?? []);
  if (clause.all('file').length > 0 || !MEETING.test(text)) return undefined;
  const [, one = '', other = ''] = WORD_PAIR.exec(text) ?? PAIR.exec(text) ?? [];
  const [first, second] = [numeral(one), numeral(other)];
  if (second !== first + 1) return undefined;
  const clip = scene.clips()[first];
  return clip === undefined ? [] : cuts.filter(({ id }) => id === clip.id);
}

const MEETING = /之间|中间|between|→|->|–>/i;

function numeral(said: string): number {
  const word = COUNTED.findIndex((words) => words.split(' ').includes(said.toLowerCase())) + 1;
  return '一二三四五六七八九'.indexOf(said) + 1 || word || Number.parseInt(said, 10);
}

/** "The second transition", and not what stands between two clips. */
function isNumbered(clause: Clause, kind: string | undefined): boolean {
  const noun = clause.has('o.transition', 'o.cut') || clause.family('tr.') !== undefined;
  const between = clause.has('rel.between') || /之间|中间|between|从[^从\n]+到/.test(clause.text());
  return !between && (noun || kind === 'clip');
}

/** "The cut after that one", "the other one", "the others". */
function besidesLately(clause: Clause, cuts: readonly Segment[], lately: readonly Segment[]): Segment[] {
  const rest = cuts.filter((cut) => !lately.includes(cut));
  if (clause.has('p.others') && !clause.has('p.after', 'p.other')) return rest;
  const after = rest.filter(({ startMs }) => startMs > (lately[0]?.startMs ?? 0));
  return (clause.has('p.after') ? after : rest).slice(0, 1);
}

/** "Them", "there": the transitions that were spoken of last. */
function isOfLately(scene: Scene, clause: Clause): boolean {
  const spoken = goesOn(clause, scene) || THERE.test(clause.text());
  return spoken && clause.named() === 0 && joinedLately(scene).length > 0;
}

/** The cut into the one clip that is named, the one behind it, or those between several. */
function intoNamed(scene: Scene, clause: Clause): Segment[] | undefined {
  const [cuts, clips] = [cutsOf(scene), scene.clips()];
  const named = (namedIn(scene, clause, isClip)?.found ?? []).map(({ segment }) => segment);
  if (named.length === 0 || named.length === clips.length) return undefined;
  if (named.length === 1) {
    const at = clips.findIndex(({ id }) => id === named[0]?.id) + (clause.has('rel.after', 'p.after') ? 1 : 0);
    return cuts.filter(({ id }) => id === clips[at]?.id);
  }
  return cuts.filter((cut) => {
    const at = clips.findIndex(({ id }) => id === cut.id);
    return named.some(({ id }) => id === cut.id) && named.some(({ id }) => id === clips[at - 1]?.id);
  });
}
