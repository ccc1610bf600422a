import { endMs, type OfferedOperation, type Segment, TRANSITION_TYPES, type TransitionType } from '@reelsmith/core';
import { takeAll } from '../change-each.ts';
import type { Clause } from '../clause.ts';
import { deed, type Intent, type Wish } from '../deed.ts';
import { joinedLately } from '../memory.ts';
import type { Scene } from '../scene.ts';
import { isClip, namedIn } from '../subject.ts';
import { isMany } from '../which.ts';
import { askBlack, fadeFilm, filmEnds } from './film-ends.ts';
import { lengthOf } from './transition-length.ts';
import { INTO, isInto, takesThemBack } from './transition-told.ts';

/** Transitions that are there already: another kind, another length, off, at one cut or at all; and the fades of the film from
 *  and to black. New ones on clips without any are a wish of the film. */
export const transitionIntent: Intent = (clause, wish, scene) => {
  if (clause.one('quote') !== undefined) return [];
  if (takesThemBack(clause, scene)) return [deed('cut', (stage) => takeOff(stage, clause, joinedLately(stage)))];
  const ends = filmEnds(clause);
  if (ends?.isWhite === true) return [deed('level', (stage) => askBlack(stage, ends))];
  if (ends !== undefined && !clause.has('fl.in', 'fl.out'))
    return [deed('level', (stage) => fadeFilm(stage, clause, ends))];
  if (clause.has('fl.in', 'fl.out') && !clause.has('o.cut', 'o.transition'))
    return [deed('level', (stage) => fadeFilm(stage, clause))];
  if (!speaksOfThem(clause, scene)) return [];
  if (isOfNewFilm(clause, scene)) return [];
  if (isKeeping(clause)) return [deed('cut', (stage) => keepOnly(stage, clause))];
  if (isGone(clause)) return [deed('cut', (stage) => takeOff(stage, clause))];
  const cuts = cutsOf(scene);
  if (!cuts.some(({ transitionIn }) => transitionIn !== undefined) && !isOneCut(scene, clause)) {
    noteCut(clause, wish);
    return [];
  }
  return [deed('cut', (stage) => change(stage, clause))];
};

/** "Keep only the first transition"; "the first one only half a second" says how long it is. */
const isKeeping = (clause: Clause): boolean =>
  clause.has('v.keep') &&
  (clause.has('o.transition', 'o.cut') || INTO.test(clause.text())) &&
  !clause.has('x.not') &&
  clause.one('dur') === undefined;

function isGone(clause: Clause): boolean {
  const removed = clause.has('v.remove', 'x.off');
  if (clause.has('tx.hard') || (removed && !clause.has('v.change', 'rel.join'))) return true;
  return removed && (typeOf(clause) === undefined || (clause.has('v.remove') && clause.has('o.transition')));
}

/** A film that is to be made has hard cuts unless it is told otherwise. */
function isOfNewFilm(clause: Clause, scene: Scene): boolean {
  return clause.has('v.join', 'o.slideshow', 'o.product') || (clause.has('tx.hard') && scene.clips().length === 0);
}

/** "二三段之间给个故障转场": a new transition at one cut, where none stands yet. */
function isOneCut(scene: Scene, clause: Clause): boolean {
  if (typeOf(clause) === undefined) return false;
  if (clause.all('ref').length < 2 && byCutNumber(scene, clause) !== undefined) return true;
  if (clause.named() === 0 && atTime(clause, cutsOf(scene)) !== undefined) return true;
  // Of several cuts each gets its own kind.
  const other = [clause.previous, clause.next].some((one) => one !== undefined && typeOf(one) !== undefined);
  return other && intoNamed(scene, clause)?.length === 1;
}

/** By name, or "make them slower" after transitions were made. */
function speaksOfThem(clause: Clause, scene: Scene): boolean {
  if (clause.has('o.transition', 'tx.hard') || isInto(clause, scene)) return true;
  if (/\d ?(?:→|->|–>) ?#?\d/.test(clause.text()) && !clause.has('v.move', 'v.swap', 'v.copy')) return true;
  const again = /也|照|同样|一样|\btoo\b|as well|\bsame\b|ditto/i.test(clause.text());
  if (clause.has('o.cut') && again && joinedLately(scene).length > 0) return true;
  if (typeOf(clause) !== undefined || goesOn(clause, scene)) return true;
  const before = clause.previous;
  return (
    before !== undefined &&
    clause.items.length < 8 &&
    !namesOther(clause) &&
    clause.one('dur') !== undefined &&
    (before.has('o.transition') || before.family('tr.') !== undefined) &&
    cutsOf(scene).length > 0
  );
}

/** "Make them 1.5 seconds", "两个都改成1秒", right after transitions were made. A longer time is the film's. */
function goesOn(clause: Clause, scene: Scene): boolean {
  const ms = clause.one('dur')?.ms;
  const many = isMany(clause);
  const spoken = many || clause.has('o.it') || THERE.test(clause.text());
  if (ms === undefined || ms > (many ? 5000 : 3000) || !spoken || clause.items.length > 12) return false;
  // "每张改成四秒" is how long each picture stays.
  if (/每[张幅]|each (?:photo|picture|image|pic|slide)\b/i.test(clause.text())) return false;
  const other = clause.items.some(
    (item) =>
      item.is === 'file' ||
      item.is === 'quote' ||
      (item.is === 'concept' &&
        /^(o\.(?!it|all|each)|plat\.|m\.|lk\.|look\.|v\.(?!make|set|change|add|want|fast|slow))/.test(item.id)),
  );
  return !other && joinedLately(scene).length > 0;
}

const THERE = /\bthere\b|那里|这里|那儿|这儿|此处|那个转场|这个转场/i;

function namesOther(clause: Clause): boolean {
  return clause.items.some(
    (item) =>
      item.is === 'file' || item.is === 'ref' || (item.is === 'concept' && /^(v|o|plat|m|lk|look)\./.test(item.id)),
  );
}

/** "At every seam a white flash": noted where no transition stands yet. */
function noteCut(clause: Clause, wish: Wish): void {
  const type = typeOf(clause) ?? 'crossfade';
  const ms = clause.one('dur')?.ms;
  wish.transition = { type, clause, ...(ms === undefined ? {} : { durationMs: bounded(ms) }) };
}

const bounded = (ms: number): number => Math.round(Math.min(10_000, Math.max(1, ms)));

/** The last kind that is named: "replace the crossfades with a glitch". */
export function typeOf(clause: Clause): TransitionType | undefined {
  const named = clause.families('tr.').findLast((name) => TRANSITION_TYPES.some((type) => type === name));
  return TRANSITION_TYPES.find((type) => type === named);
}

/** Clips of the film that begin at a cut. */
function cutsOf(scene: Scene): Segment[] {
  const clips = scene.clips();
  return clips.filter((clip, index) => {
    const before = clips[index - 1];
    return before !== undefined && endMs(before) === clip.startMs;
  });
}

/** Cuts that a clause speaks of: the second, into the forest, between 2 and 3; undefined when it means all. */
function namedCuts(scene: Scene, clause: Clause): Segment[] | undefined {
  const cuts = cutsOf(scene);
  const numbered = byCutNumber(scene, clause);
  if (numbered !== undefined) return numbered;
  const refs = clause.all('ref');
  const lately = joinedLately(scene);
  if (clause.has('p.both') && clause.named() === 0 && cuts.length === 2) return cuts;
  if (lately.length > 0 && clause.has('p.after', 'p.other', 'p.others')) return besidesLately(clause, cuts, lately);
  if (refs.length === 1 && isNumbered(clause, refs[0]?.kind)) {
    const n = refs[0]?.n ?? 0;
    const one = cuts.at(n > 0 ? n - 1 : n);
    return one === undefined ? [] : [one];
  }
  const before = isOfBefore(scene, clause);
  if (before !== undefined) return namedCuts(scene, before);
  if (isOfLately(scene, clause)) return lately;
  return intoNamed(scene, clause) ?? atTime(clause, cuts);
}

/** "... between the city and the beach, I want a plain cut there": the clause that says where. */
function isOfBefore(scene: Scene, clause: Clause): Clause | undefined {
  const { previous } = clause;
  const there = clause.named() === 0 && THERE.test(clause.text());
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
const PAIR =
  /(?:#|clips? |shots? )?([一二三四五六七八九]|\d{1,3}) ?(?:→|->|–>|到|和|与|跟|、|and|&|\/)? ?(?:#|clip |shot )?([一二三四五六七八九]|\d{1,3})[段张号个]?/i;

/** "At cut 1", "二三段之间", "#3→#4": a cut by its number, or by the two that meet there. */
function byCutNumber(scene: Scene, clause: Clause): Segment[] | undefined {
  const text = clause.text();
  const cuts = cutsOf(scene);
  const number = CUT_NUMBER.exec(text);
  if (number !== null) return [cuts[numeral(number[1] ?? number[2] ?? '') - 1]].flatMap((cut) => cut ?? []);
  if (clause.all('file').length > 0 || !MEETING.test(text)) return undefined;
  const [, one = '', other = ''] = PAIR.exec(text) ?? [];
  const [first, second] = [numeral(one), numeral(other)];
  if (second !== first + 1) return undefined;
  const clip = scene.clips()[first];
  return clip === undefined ? [] : cuts.filter(({ id }) => id === clip.id);
}

const MEETING = /之间|中间|between|→|->|–>/i;

const numeral = (said: string): number => '一二三四五六七八九'.indexOf(said) + 1 || Number(said);

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

/** The cut into the one clip that is named, or those between several. */
function intoNamed(scene: Scene, clause: Clause): Segment[] | undefined {
  const [cuts, clips] = [cutsOf(scene), scene.clips()];
  const named = (namedIn(scene, clause, isClip)?.found ?? []).map(({ segment }) => segment);
  if (named.length === 0 || named.length === clips.length) return undefined;
  if (named.length === 1) return cuts.filter(({ id }) => id === named[0]?.id);
  return cuts.filter((cut) => {
    const at = clips.findIndex(({ id }) => id === cut.id);
    return named.some(({ id }) => id === cut.id) && named.some(({ id }) => id === clips[at - 1]?.id);
  });
}

function takeOff(scene: Scene, clause: Clause, meant?: readonly Segment[]): void {
  // A clip that came to the start keeps what led into it: with all of them that goes too.
  const some = (meant ?? namedCuts(scene, clause) ?? scene.clips()).filter(
    ({ transitionIn }) => transitionIn !== undefined,
  );
  if (some.length === 0) {
    scene.refuse({ code: 'no_transition', params: {} });
    return;
  }
  const operations = some.map(({ id }): OfferedOperation => ({ op: 'removeTransition', segmentId: id }));
  takeAll(scene, operations, ['removed the transitions', '去掉了转场']);
}

/** "Keep only the first transition": those at the other cuts go. */
function keepOnly(scene: Scene, clause: Clause): void {
  const kept = namedCuts(scene, clause);
  if (kept === undefined || kept.length === 0) return;
  takeOff(
    scene,
    clause,
    cutsOf(scene).filter((cut) => !kept.includes(cut)),
  );
}

/** Cuts that a change without a name is for: a length is that of the kind that is spoken of. */
function unnamedCuts(clause: Clause, all: readonly Segment[]): readonly Segment[] {
  const type = typeOf(clause);
  const there = all.filter(({ transitionIn }) => transitionIn !== undefined);
  if (type === undefined) return clause.has('v.add', 'o.cut') ? all : there;
  const same = there.filter(({ transitionIn }) => transitionIn?.type === type);
  const sized = clause.one('dur') !== undefined || clause.has('tm.longer', 'tm.shorter', 'rel.longer', 'rel.shorter');
  const more = clause.has('v.add', 'o.cut', 'o.all', 'o.each', 'o.transition', 'v.change', 'v.replace', 'rel.join');
  return sized && !more && same.length > 0 ? same : all;
}

function change(scene: Scene, clause: Clause): void {
  const type = typeOf(clause);
  const named = namedCuts(scene, clause);
  const all = cutsOf(scene);
  const cuts = named ?? unnamedCuts(clause, all);
  if (cuts.length === 0) {
    sayFewCuts(scene, all.length);
    return;
  }
  const usual = all.find(({ transitionIn }) => transitionIn !== undefined)?.transitionIn;
  const operations = cuts.map(({ id, transitionIn }): OfferedOperation => {
    const now = transitionIn ?? usual;
    const durationMs = bounded(lengthOf(clause, now?.durationMs ?? 500));
    return { op: 'setTransition', segmentId: id, type: type ?? now?.type ?? 'crossfade', durationMs };
  });
  takeAll(scene, operations, ['changed the transitions', '调整了转场']);
}

/** "The third transition" of a film with two cuts. */
function sayFewCuts(scene: Scene, count: number): void {
  scene.refusal ??= { code: 'no_transition', params: {} };
  scene.warnings.push(
    scene.words(
      `There is no such cut: the film has ${count}. Name one of them.`,
      `没有这个切点：影片只有 ${count} 处。请说其中一处。`,
    ),
  );
}
