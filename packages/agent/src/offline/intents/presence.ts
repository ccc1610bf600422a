import type { OfferedOperation, Segment } from '@reelsmith/core';
import { changeEach, takeAll } from '../change-each.ts';
import type { Clause } from '../clause.ts';
import { isCovered } from '../complaint.ts';
import { deed, type Intent } from '../deed.ts';
import type { Scene } from '../scene.ts';
import { everything, type Fits, type Found, isOverlay, isText, namedIn, subjectOf } from '../subject.ts';
import { askWhichOf, isMany, isTooSoon } from '../which.ts';
import { type Absence, absenceOf, inFilm, without } from './absence.ts';
import { isPartOfText } from './text/parts-off.ts';

const lies: Fits = (one) => isText(one) || isOverlay(one);
const isHidden: Fits = (one) => one.segment.placement?.opacity === 0;

/** What lies over the film and is to be seen no longer, not for a time, or again: small pictures and texts. */
export const presenceIntent: Intent = (clause, _wish, scene) => {
  if (clause.all('quote').some(({ onTimeline }) => onTimeline !== true)) return [];
  if (shows(clause) && hiddenIn(scene, clause).length > 0) return [deed('look', (stage) => show(stage, clause))];
  if (!hides(clause) || isPartOfText(clause) || !isAboutWhatLies(scene, clause)) return [];
  if (isSaidAlready(clause)) return [{ ...deed('look', () => {}), needsFilm: false }];
  const absence = absenceOf(clause);
  if (absence === undefined && !clause.has('v.hide', 'x.off')) return [];
  return [deed('text', (stage) => hide(stage, clause, absence))];
};

function shows(clause: Clause): boolean {
  if (clause.has('v.hide', 'v.remove', 'x.off')) return false;
  const again = clause.has('x.again') || /\b(?:again|back)\b|再|回来|恢复/i.test(clause.text());
  return clause.has('v.show', 'v.on') || (again && clause.has('v.add', 'v.restore', 'tm.stay', 'an.in', 'v.unmute'));
}

function hides(clause: Clause): boolean {
  if (clause.has('v.cut', 'v.add', 'o.sound', 'o.volume', 'o.music', 'v.mute', 'ky.on', 'o.background')) return false;
  if (isTooSoon(clause) || isCovered(clause.items, clause.message)) return false;
  if (clause.families('an.').some((name) => name !== 'in' && name !== 'out' && name !== 'fade')) return false;
  return clause.has('v.hide') || (clause.has('v.remove', 'x.off', 'v.unwanted') && !isStyled(clause));
}

function isStyled(clause: Clause): boolean {
  return ['st.', 'an.', 'fit.', 'lk.', 'look.', 'mo.', 'pl.', 'so.'].some(
    (family) => clause.family(family) !== undefined,
  );
}

function isAboutWhatLies(scene: Scene, clause: Clause): boolean {
  if (clause.has('o.clip', 'o.image') && clause.named() === 0 && !clause.has('o.overlay')) return false;
  const noun =
    clause.has('o.text', 'o.title', 'm.captions', 'o.watermark', 'o.overlay') || clause.one('quote') !== undefined;
  const named = noun || isSingled(clause) ? (namedIn(scene, clause, () => true)?.found ?? []) : [];
  if (named.length > 0) return named.some(lies) && named.every((one) => lies(one) || !isSingled(clause));
  return clause.has('v.hide') && clause.has('o.it') && subjectOf(scene, clause, lies).found.length > 0;
}

const isSingled = (clause: Clause): boolean => clause.named() > 0;

/** "Show the title for 3 seconds, then hide it" has said when it goes. */
function isSaidAlready(clause: Clause): boolean {
  const before = clause.previous;
  if (before === undefined || absenceOf(clause) !== undefined || clause.named() > 0) return false;
  return clause.has('v.hide') && before.has('v.add', 'tm.stay', 'v.show', 'an.in') && timed(before);
}

const timed = (clause: Clause): boolean =>
  clause.items.some(({ is }) => is === 'dur' || is === 'range' || is === 'head');

function hide(scene: Scene, clause: Clause, absence: Absence | undefined): void {
  const found = meant(scene, clause);
  if (found.length === 0) return;
  if (absence === undefined) goAway(scene, clause, found);
  else {
    const span = inFilm(scene, absence);
    const relative = clause.one('after') !== undefined;
    const make = (one: Found): OfferedOperation[] => without(scene, one.segment, ofOwn(one.segment, span, relative));
    changeEach(scene, found, make, ['it is not there in that time', '那段时间里不再出现']);
  }
}

function meant(scene: Scene, clause: Clause): readonly Found[] {
  const named = namedIn(scene, clause, lies)?.found ?? [];
  return named.length > 0 ? named : subjectOf(scene, clause, lies).found;
}

/** "Gone after 2 seconds" of a text that comes later counts from its own beginning. */
function ofOwn({ startMs }: Segment, span: Absence, relative: boolean): Absence {
  return relative && span.fromMs <= startMs && span.fromMs > 0 ? { ...span, fromMs: startMs + span.fromMs } : span;
}

/** Small pictures become invisible and keep their place; words go. */
function goAway(scene: Scene, clause: Clause, found: readonly Found[]): void {
  const texts = found.filter(isText);
  const together = /字幕/.test(clause.text()) && !/[一那这][条句行]/.test(clause.text());
  if (texts.length > 1 && texts.length === found.length && clause.named() === 0 && !isMany(clause) && !together) {
    askWhichOf(
      scene,
      texts.map(({ segment }) => segment),
    );
    return;
  }
  const make = (one: Found): OfferedOperation[] => {
    const { id, placement } = one.segment;
    if (isText(one)) return [{ op: 'remove', segmentId: id, ripple: 'none' }];
    const place = placement ?? { x: 0, y: 0, width: 1, height: 1 };
    return [{ op: 'setPlacement', segmentId: id, placement: { ...place, opacity: 0 } }];
  };
  changeEach(scene, found, make, ['hid it', '已隐藏']);
}

function show(scene: Scene, clause: Clause): void {
  const operations = hiddenIn(scene, clause).flatMap(({ segment: { id, placement } }): OfferedOperation[] =>
    placement === undefined ? [] : [{ op: 'setPlacement', segmentId: id, placement: { ...placement, opacity: 1 } }],
  );
  takeAll(scene, operations, ['it is shown again', '又显示出来了']);
}

/** What is hidden of the things that a clause speaks of: by name, small pictures, the one touched last; else all. */
function hiddenIn(scene: Scene, clause: Clause): readonly Found[] {
  const hidden = everything(scene).filter(isHidden);
  if (hidden.length === 0 || clause.has('o.text', 'o.title', 'm.captions')) return [];
  if (clause.named() > 0) return (namedIn(scene, clause, isHidden)?.found ?? []).filter(isHidden);
  const [last] = scene.context.recentSegmentIds;
  const touched = hidden.filter(({ segment }) => segment.id === last);
  if (touched.length > 0 && !clause.has('o.all', 'o.each', 'o.overlay')) return touched;
  const small = hidden.filter(isOverlay);
  return clause.has('o.overlay', 'o.watermark') ? small : hidden;
}
