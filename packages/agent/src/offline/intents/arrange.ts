import { editFilm, type OfferedOperation, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { deed, type Intent } from '../deed.ts';
import { isToldByTime } from '../described.ts';
import { listOf } from '../lists.ts';
import { sayMissing, sayNone } from '../not-there.ts';
import { kindOf, type Target, targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { askWhichOf, isMany } from '../which.ts';
import { askKept } from './ask-kept.ts';
import { isBareRemoval, isUnsure, touchedLast } from './bare-removal.ts';
import { mentionsOf } from './mentions.ts';
import { isPair, orderRun, swapClips } from './order.ts';
import { namesPlace } from './position.ts';
import { put, repeat } from './put.ts';
import { timesOver } from './repeats.ts';
import { isReplacing, replace } from './replacing.ts';
import { uploadsMeant } from './uploads.ts';

const TIMED = ['range', 'head', 'tail', 'after', 'before', 'dur', 'part'] as const;
const OTHER = /^(look|tr|fmt|m|q|plat|fit|mo|color)\./;

type Run = (scene: Scene) => void;

/** Whole clips: taken away, moved, put in, copied, replaced, swapped and ordered. */
export const arrangeIntent: Intent = (clause, wish, scene) => {
  const count = isOfOther(clause) ? undefined : timesOver(clause);
  if (count !== undefined) return [{ ...deed('cut', (now) => repeat(now, clause, count)), wishes: true }];
  // What an empty film is made of is gathered from all clauses together.
  if (scene.clips().length === 0 && wish.gathered?.asked === true) return [];
  if (isSaidAgain(clause)) return [deed('cut', () => {})];
  const run = runOf(clause, scene);
  return run === undefined ? [] : [deed('cut', run)];
};

/** "In the opposite order, last one first": the second part says no more than the first. */
function isSaidAgain(clause: Clause): boolean {
  const ends = clause.all('ref').some(({ n }) => n === (clause.has('rel.start') ? -1 : clause.has('rel.end') ? 1 : 0));
  return clause.previous?.has('order.reverse') === true && ends && !hasVerb(clause);
}

function runOf(clause: Clause, scene: Scene): Run | undefined {
  if (isOfOther(clause) || clause.one('quote')) return undefined;
  if (scene.clips().length === 0) return isOfHalves(clause) ? placing(clause, scene) : removal(clause, scene);
  if (isReplacing(scene, clause)) return (now) => replace(now, clause);
  if (clause.has('v.swap') || /<-+>|[↔⇄⇆]/.test(clause.text()) || isPair(scene, clause))
    return (now) => swapClips(now, clause);
  return orderRun(scene, clause) ?? removal(clause, scene) ?? placing(clause, scene);
}

/** "Split it and put the second half first": of a clip that the message lays and splits. */
function isOfHalves(clause: Clause): boolean {
  return clause.previous?.has('v.split') === true && clause.has('n.first_half', 'n.second_half');
}

function isOfOther(clause: Clause): boolean {
  if (clause.has('o.music') && !clause.has('v.remove')) return true;
  if (clause.one('ratio') !== undefined || clause.family('plat.') !== undefined) return true;
  return clause.has('o.title', 'o.text', 'o.sound', 'o.transition', 'o.volume', 'o.marker', 'o.project', 'x.not');
}

function isLook(clause: Clause): boolean {
  return ['look.', 'mo.', 'tr.'].some((family) => clause.family(family) !== undefined) || clause.has('n.speed');
}

/** A part of the picture that stays is no clip that stays. */
const PICTURED =
  /\b(?:crop\w*|horizon|face)\b|\b(?:centre|center|middle|corner|quarter) (?:part )?of\b|(?:中间|中央|角落)的?(?:部分|那块|三分)|裁[到成]|只[剩留]脸|画面里/i;

function removal(clause: Clause, scene: Scene): Run | undefined {
  const timed = TIMED.some((is) => clause.one(is) !== undefined) || isAtTime(scene, clause);
  if (timed || isLook(clause) || clause.has('n.first_half', 'n.second_half')) return undefined;
  if (clause.has('o.cut') && !clause.has('p.after', 'p.before')) return undefined;
  if (clause.has('v.split', 'v.swap')) return undefined;
  if (clause.has('v.remove')) return isPutIn(clause, scene) ? undefined : (now) => remove(now, clause);
  // "The rest stays in the order it is in" takes nothing away.
  if (clause.has('p.others') && clause.indexOf('p.others') < clause.indexOf('v.keep')) return undefined;
  if (PICTURED.test(clause.text())) return undefined;
  if (!clause.has('v.keep') || clause.named() === 0 || clause.has('x.again', 'v.copy', 'v.move', 'v.insert'))
    return undefined;
  return saysOnly(clause) ? (now) => keepClips(now, clause) : (now) => askKept(now, clause);
}

/** "Keep the city" may only mean that it is not to go: the others go when that is said. */
function saysOnly(clause: Clause): boolean {
  return /\b(?:only|just|nothing but|solely|merely|alone|rest|others?|everything else|remaining|remainder)\b|只|仅|光|就留|就要|单留|其他|其它|其余|别的|剩/i.test(
    clause.message,
  );
}

/** "Cut the beach off at 15 seconds" is no reason to take the whole beach away; "the clip at 0:15" is. */
function isAtTime(scene: Scene, clause: Clause): boolean {
  if (isToldByTime(scene, clause, 'clip')) return false;
  return clause.one('at') !== undefined && (clause.named() > 0 || clause.has('o.all', 'v.unwanted'));
}

/** "Drop the cake in between the dog and the sunset": "drop" takes nothing away there. */
function isPutIn(clause: Clause, scene: Scene): boolean {
  return (
    clause.has('rel.between', 'rel.with') && mentionsOf(scene, clause).some(({ segments }) => segments.length === 0)
  );
}

/** Verbs of other wishes. */
const ELSE = [
  'v.fast',
  'v.slow',
  'v.freeze',
  'v.cut',
  'v.split',
  'v.reverse',
  'v.forwards',
  'v.export',
  'n.speed',
  'v.undo',
] as const;

/** Something is put somewhere, with or without a verb: "forest before beach", "the sunset goes first". */
function placing(clause: Clause, scene: Scene): Run | undefined {
  if (asksElse(clause)) return undefined;
  const mentions = mentionsOf(scene, clause);
  const verb = clause.has('v.move', 'v.insert', 'v.add', 'v.copy', 'x.again', 'x.loop', 'v.restore', 'v.join');
  const fresh = mentions.some(({ segments, asset }) => segments.length === 0 && asset !== undefined);
  const half = clause.has('n.first_half', 'n.second_half');
  if (mentions.length === 0 && !half) return ofUploads(scene, clause) ? (now) => put(now, clause) : ofIt(clause, verb);
  const placed = namesPlace(clause) || mentions.some(({ number }, at) => at > 0 && number !== undefined);
  const timed = clause.one('dur') !== undefined && !fresh;
  if (placed && (verb || (!hasVerb(clause) && !timed))) return (now) => put(now, clause);
  return verb && (fresh || clause.has('v.copy', 'x.again', 'x.loop', 'v.move')) ? (now) => put(now, clause) : undefined;
}

function asksElse(clause: Clause): boolean {
  if (clause.has(...ELSE)) return true;
  return clause.items.some((item) => (item.is === 'concept' ? OTHER.test(item.id) : VALUED.has(item.is)));
}

const VALUED: ReadonlySet<string> = new Set(['range', 'head', 'tail', 'percent', 'times', 'ratio']);

/** "Put the new one in front". */
function ofUploads(scene: Scene, clause: Clause): boolean {
  return namesPlace(clause) && !clause.has('v.replace', 'rel.instead') && uploadsMeant(scene, clause).length > 0;
}

/** "Once more": of what plays. "Fully opaque again" and "in color again" bring back a state. */
function isBareAgain({ items }: Clause): boolean {
  return items.every(
    (item) =>
      item.is !== 'concept' ||
      /^(?:x\.|v\.(?:add|move|insert|join|make|want|copy)|o\.(?:it|clip|image)|rel\.|p\.|deg\.|tm\.)/.test(item.id),
  );
}

/** "Better right at the start": what was spoken of last, when nothing else is named. */
function ofIt(clause: Clause, verb: boolean): Run | undefined {
  const placed = namesPlace(clause) && clause.one('dur') === undefined && clause.one('at') === undefined;
  const bare = !hasVerb(clause) && !clause.has('o.clip', 'o.image', 'o.all', 'n.film') && clause.items.length <= 8;
  if (clause.has('v.copy') || (clause.has('x.again') && isBareAgain(clause))) return (now) => put(now, clause);
  if (!placed)
    return verb && clause.has('v.move') && clause.has('o.clip', 'o.image') ? (now) => put(now, clause) : undefined;
  return (clause.has('o.it') && verb) || bare || (clause.has('v.move') && clause.has('o.it'))
    ? (now) => put(now, clause)
    : undefined;
}

function hasVerb(clause: Clause): boolean {
  const own = ['v.make', 'v.want', 'v.set', 'v.change', 'v.unwanted', 'v.say'];
  return clause.items.some((item) => item.is === 'concept' && item.id.startsWith('v.') && !own.includes(item.id));
}

function remove(scene: Scene, clause: Clause): void {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    if (!isLeftOut(scene, target)) sayMissing(scene, target.missing);
    return;
  }
  if (target.vague === true) {
    askWhichOf(scene, target.segments);
    return;
  }
  if (isNone(scene, clause, target.segments)) return;
  const clips = scene.clips();
  if (target.all === true && isEverything(clause)) {
    removeEverything(scene);
    return;
  }
  const segments = removable(scene, clause, target);
  if (segments.length === 0) {
    askWhich(scene);
    return;
  }
  if (
    clips.length > 1 &&
    segments.length >= clips.length &&
    clips.every((one) => segments.includes(one)) &&
    !saysAll(clause)
  ) {
    askWhich(scene);
    return;
  }
  const operations = segments.map(({ id }): OfferedOperation => ({ op: 'remove', segmentId: id, ripple: 'all' }));
  const names = segments
    .map(({ name }) => name)
    .slice(0, 4)
    .join(', ');
  scene.take(editFilm(scene.draft, { operations }), `removed ${names}`, `删除了${names}`);
}

/** What is named, by its number alone too; right behind a change, what was changed. */
function removable(scene: Scene, clause: Clause, target: Target): readonly Segment[] {
  const isOpen = isUnsure(clause, target.all === true) || (target.all === true && isOutOfFilm(clause));
  if (target.named && !isOpen) return target.segments;
  // "One of the clips" is no number of one.
  const numbers = clause.all('num').filter(({ start, end }) => /^\d+$/.test(clause.message.slice(start, end)));
  const numbered = numbers.flatMap(({ value }) => scene.clips()[value - 1] ?? []);
  return numbered.length === 0 && isBareRemoval(clause) ? touchedLast(scene) : numbered;
}

/** "A slideshow without the dog": it was never put in. */
function isLeftOut(scene: Scene, { uploads, segments }: Target): boolean {
  const wasEmpty = scene.context.draft.tracks.every(({ role }) => role !== 'main');
  return wasEmpty && scene.clips().length > 0 && segments.length === 0 && (uploads ?? []).length > 0;
}

/** "Delete everything", "全部删掉": no kind of thing is named, and nothing is kept back. */
function isEverything(clause: Clause): boolean {
  const noun = clause.items.some(
    (item) =>
      item.is === 'concept' && /^(?:o\.(?!all$)|p\.|lk\.|look\.|tr\.|mo\.|n\.|pos\.|rel\.(?!and|join))/.test(item.id),
  );
  return clause.has('o.all') && !noun && clause.named() === 0 && !isUnsure(clause, true);
}

function removeEverything(scene: Scene): void {
  const all = scene.draft.tracks.flatMap((track) => track.segments);
  const operations = all.map(({ id }): OfferedOperation => ({ op: 'remove', segmentId: id, ripple: 'none' }));
  scene.take({ ok: true, operations, notes: [] }, 'took everything off the timeline', '清空了时间线');
}

/** "Remove the subtitles" of a film without any text: nothing else goes in their place. */
function isNone(scene: Scene, clause: Clause, segments: readonly Segment[]): boolean {
  const kind = clause.has('o.watermark') ? (listOf(scene, 'overlay').length > 0 ? 'overlay' : 'text') : kindOf(clause);
  if (segments.length > 0 || kind === undefined || kind === 'clip' || kind === 'image') return false;
  if (clause.named() > 0 || listOf(scene, kind).length > 0) return false;
  sayNone(scene, kind);
  return true;
}

/** "Kick it out of the film" names where from, and not what. */
function isOutOfFilm(clause: Clause): boolean {
  return (
    clause.has('n.film') &&
    !clause.has('o.all', 'o.each') &&
    /\b(?:of|from|off) (?:the|this|my) (?:\w+ )?\w+\W*$/i.test(clause.text())
  );
}

/** Everything goes only when that is said. */
function saysAll(clause: Clause): boolean {
  return clause.has('o.all', 'o.each', 'p.both', 'n.film') || (isMany(clause) && !clause.has('p.others', 'p.other'));
}

function keepClips(scene: Scene, clause: Clause): void {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return;
  }
  const kept = new Set(target.segments.map(({ id }) => id));
  const clips = scene.clips();
  const gone = clips.filter(({ id }) => !kept.has(id));
  if (gone.length === clips.length || gone.length === 0) return;
  const operations = gone.map(({ id }): OfferedOperation => ({ op: 'remove', segmentId: id, ripple: 'all' }));
  scene.take(editFilm(scene.draft, { operations }), `kept ${kept.size} of the clips`, `只保留了 ${kept.size} 段`);
}

function askWhich(scene: Scene): void {
  const clips: readonly Segment[] = scene.clips().slice(0, 3);
  scene.ask(
    scene.words('Which clip should go?', '要删除哪一段？'),
    clips.map(({ name }, index) => ({
      label: name,
      message: scene.words(`delete clip ${index + 1}`, `删除第${index + 1}段`),
    })),
    { isOpen: true },
  );
}
