import type { OfferedOperation, Segment } from '@reelsmith/core';
import { takeAll } from '../change-each.ts';
import type { Clause } from '../clause.ts';
import { type Deed, deed, type Intent, type Wish } from '../deed.ts';
import { joinedLately } from '../memory.ts';
import type { Scene } from '../scene.ts';
import { cutsOf, typeOf } from './cuts.ts';
import { cutsMeant } from './cuts-meant.ts';
import { askBlack, fadeFilm, filmEnds } from './film-ends.ts';
import { lengthOf } from './transition-length.ts';
import { INTO, speaksOfThem, takesThemBack } from './transition-told.ts';

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
    return [noted];
  }
  if (!saysWhat(clause)) return [];
  return [deed('cut', (stage) => change(stage, clause))];
};

/** What is noted is done with the film, and nothing else that the clause may look like. */
const noted: Deed = { order: 'end', needsFilm: false, wishes: true, run: () => {} };

/** Another kind or another length; without both nothing was understood. */
const saysWhat = (clause: Clause): boolean =>
  typeOf(clause) !== undefined ||
  clause.has('v.add') ||
  lengthOf(clause, 1000) !== 1000 ||
  clause.one('dur') !== undefined;

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

/** "二三段之间给个故障转场": a new transition at some of the cuts, where none stands yet. */
function isOneCut(scene: Scene, clause: Clause): boolean {
  if (typeOf(clause) === undefined) return false;
  const cuts = cutsMeant(scene, clause);
  if (cuts === undefined || cuts.length === 0) return false;
  if (clause.all('file').length === 0 && clause.all('ref').length < 2) return true;
  // Of several cuts each gets its own kind.
  const other = [clause.previous, clause.next].some((one) => one !== undefined && typeOf(one) !== undefined);
  return cuts.length > 1 || other;
}

/** "At every seam a white flash": noted where no transition stands yet. */
function noteCut(clause: Clause, wish: Wish): void {
  const type = typeOf(clause) ?? 'crossfade';
  const ms = clause.one('dur')?.ms;
  wish.transition = { type, clause, ...(ms === undefined ? {} : { durationMs: bounded(ms) }) };
}

const bounded = (ms: number): number => Math.round(Math.min(10_000, Math.max(1, ms)));

function takeOff(scene: Scene, clause: Clause, meant?: readonly Segment[]): void {
  // A clip that came to the start keeps what led into it: with all of them that goes too.
  const some = (meant ?? cutsMeant(scene, clause) ?? scene.clips()).filter(
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
  const kept = cutsMeant(scene, clause);
  if (kept === undefined || kept.length === 0) return;
  takeOff(
    scene,
    clause,
    cutsOf(scene).filter((cut) => !kept.includes(cut)),
  );
}

/** Cuts that a change without a name is for: a length is that of the kind that is spoken of. */
function uncutsMeant(clause: Clause, all: readonly Segment[]): readonly Segment[] {
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
  const named = cutsMeant(scene, clause);
  const all = cutsOf(scene);
  const cuts = named ?? uncutsMeant(clause, all);
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
