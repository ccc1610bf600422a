import { type Animation, endMs, type OfferedOperation } from '@reelsmith/core';
import { changeEach, takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Item } from '../../item.ts';
import { sayMissing } from '../../not-there.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isMusic, isText, kindOfFound, recent, subjectOf } from '../../subject.ts';

const USUAL_MS = 1000;
const USUAL_TEXT_MS = 500;

interface Edges {
  inMs?: number;
  outMs?: number;
}

/** Fades of sound, of a text, of a clip, or of the whole film with its sound. */
export function fade(scene: Scene, clause: Clause): void {
  const subject = fadedSubject(scene, clause);
  if (subject.missing !== undefined) {
    sayMissing(scene, subject.missing);
    return;
  }
  const texts = subject.found.filter(isText);
  const rest = subject.found.filter((one) => !isText(one));
  const edges = edgesOf(clause, texts.length > 0 ? USUAL_TEXT_MS : USUAL_MS);
  if (subject.found.length === 0) fadeFilm(scene, edges);
  if (texts.length > 0) changeEach(scene, texts, (one) => [animated(one, edges)], said(edges));
  if (rest.length > 0) changeEach(scene, rest, (one) => [faded(one, edges, clause)], said(edges));
}

function fadedSubject(scene: Scene, clause: Clause): { found: readonly Found[]; missing?: string | undefined } {
  const ofFilm =
    clause.has('n.film', 'fl.in', 'fl.out') || (clause.has('o.clip') && clause.has('o.all') && !isBareFade(clause));
  if (ofFilm && !clause.has('o.music', 'o.voice')) return { found: [] };
  const pictures = clause.has('o.clip', 'o.image') && clause.all('ref').length + clause.all('file').length === 0;
  const named = subjectOf(scene, clause, () => true);
  const music = everything(scene).filter(isMusic);
  if (goesOnOfMusic(clause) && music.length > 0) return { found: music };
  const laid = laidIn(clause, named.found);
  if (named.named && laid.length > 0) return { found: laid };
  if (named.named) return pictures ? { found: [] } : named;
  // "Fade it in": what was touched last, when it is a thing that fades by itself.
  const last = recent(scene, () => true);
  const [first] = last;
  const self = first !== undefined && kindOfFound(first) !== 'picture';
  return { found: self || clause.has('o.it') ? last : [] };
}

/** "Music under the drone, from start to end, two seconds of fade at the end": the music was spoken of. */
function goesOnOfMusic(clause: Clause): boolean {
  if (clause.named() > 0 || clause.one('quote') !== undefined) return false;
  if (clause.items.some((item) => item.is === 'concept' && /^(?:o\.(?!it$)|m\.)/.test(item.id))) return false;
  let before = clause.previous;
  for (let steps = 0; before !== undefined && steps < 3; before = before.previous, steps += 1) {
    if (before.has('o.music')) return !before.has('o.text', 'o.title', 'm.captions');
    if (before.named() > 0) return false;
  }
  return false;
}

/** "Lay music under the drone, fading out at the end": what was laid fades, and not what it lies under. */
function laidIn(clause: Clause, found: readonly Found[]): readonly Found[] {
  const sounds = found.filter(({ track }) => track.kind === 'audio');
  const own = clause.named() > 0 || clause.has('o.clip', 'o.image', 'o.text', 'o.title', 'o.overlay', 'o.sound');
  return sounds.length < found.length && (!own || clause.has('o.music')) ? sounds : [];
}

function fadeFilm(scene: Scene, { inMs, outMs }: Edges): void {
  const fields = {
    ...(inMs === undefined ? {} : { fadeInMs: inMs }),
    ...(outMs === undefined ? {} : { fadeOutMs: outMs }),
  };
  const [en, zh] = said({ ...(inMs === undefined ? {} : { inMs }), ...(outMs === undefined ? {} : { outMs }) });
  takeAll(scene, [{ op: 'setMeta', ...fields }], [`the film: ${en}`, `影片${zh}`]);
}

function animated({ segment }: Found, { inMs, outMs }: Edges): OfferedOperation {
  const of = (ms: number): Animation | null =>
    ms === 0 ? null : { type: 'fade', durationMs: Math.min(ms, Math.floor(segment.durationMs / 2)) };
  return {
    op: 'setAnimation',
    segmentId: segment.id,
    ...(inMs === undefined ? {} : { in: of(inMs) }),
    ...(outMs === undefined ? {} : { out: of(outMs) }),
  };
}

/** "It still ends too abruptly": what fades already fades longer, when no length is said. */
function longer(ms: number | undefined, now: number, clause: Clause): number | undefined {
  const said = clause.items.some((item) => TIMES.has(item.is));
  return ms === undefined || ms === 0 || said || now < ms || !MANNER.test(clause.text().toLowerCase()) ? ms : now * 2;
}

/** "Fades out from 0:20": as long as is left. */
function faded({ segment }: Found, asked: Edges, clause: Clause): OfferedOperation {
  const inMs = longer(asked.inMs, segment.fadeInMs ?? 0, clause);
  const closing = longer(asked.outMs, segment.fadeOutMs ?? 0, clause);
  const edges: Edges = {
    ...(inMs === undefined ? {} : { inMs }),
    ...(closing === undefined ? {} : { outMs: closing }),
  };
  const from = clause.one('at')?.ms ?? clause.one('after')?.ms;
  const left =
    from === undefined || pairOf(clause) !== undefined || isBareFade(clause) || clause.one('dur') !== undefined
      ? undefined
      : endMs(segment) - from;
  const outMs = edges.outMs !== undefined && left !== undefined && left > 0 ? left : edges.outMs;
  return {
    op: 'setFade',
    segmentId: segment.id,
    ...(edges.inMs === undefined ? {} : { inMs: Math.min(edges.inMs, segment.durationMs) }),
    ...(outMs === undefined ? {} : { outMs: Math.min(outMs, segment.durationMs) }),
  };
}

function said({ inMs, outMs }: Edges): [string, string] {
  if (inMs !== undefined && outMs !== undefined) return ['fades in and out', '淡入淡出'];
  return inMs !== undefined ? ['fades in', '淡入'] : ['fades out', '淡出'];
}

/** "Fade in", "fade it in", "it starts too suddenly". */
export function fadesIn(clause: Clause): boolean {
  const swells = clause.has('v.rise') && clause.has('rel.start') && clause.one('range') === undefined;
  if (clause.has('v.fadein') || (swells && clause.one('percent') === undefined)) return true;
  if (isBareFade(clause) || pairOf(clause) !== undefined) return true;
  const parted = !clause.has('v.fadeout') && /\bfad(e|es|ing) (\S+ ){1,4}in\b/i.test(clause.text());
  return parted || isEdgeRough(clause, 'in');
}

/** "Fade out", "fade the piano out", "let it end softly". */
export function fadesOut(clause: Clause): boolean {
  return (
    clause.has('v.fadeout') ||
    isBareFade(clause) ||
    pairOf(clause) !== undefined ||
    /\bfad(e|es|ing) (\S+ ){1,4}(out|away|off)\b/i.test(clause.text()) ||
    isEdgeRough(clause, 'out')
  );
}

/** "Fade that song", "an audio fade on the forest": at both ends, when none is said. */
function isBareFade(clause: Clause): boolean {
  if (
    !clause.has('an.fade') ||
    clause.has('v.fadein', 'v.fadeout', 'o.text', 'o.title', 'm.captions', 'fl.in', 'fl.out')
  )
    return false;
  const text = clause.text().toLowerCase();
  return (
    clause.has('o.music', 'o.sound', 'o.voice') &&
    !ENTERS.test(text) &&
    !LEAVES.test(text) &&
    !/\b(?:in|out|off|away|up|down)\b/.test(text)
  );
}

const PAIRS = [
  /\b(\d{1,3}(?:\.\d)?) ?(?:s|secs?|seconds?) in\b.{1,12}\b(\d{1,3}(?:\.\d)?) ?(?:s|secs?|seconds?) out\b/i,
  /\bin (?:over |for )?(\d{1,3}(?:\.\d)?) ?(?:s|secs?|seconds?)\b.{1,12}\bout (?:over |for )?(\d{1,3}(?:\.\d)?) ?(?:s|secs?|seconds?)\b/i,
];

/** "Music: in 2 s, out 4 s": lengths of both fades. */
function pairOf(clause: Clause): Edges | undefined {
  if (!clause.has('o.music', 'o.sound', 'o.voice')) return undefined;
  const found = PAIRS.map((pattern) => pattern.exec(clause.text())).find((match) => match !== null);
  return found ? { inMs: Number(found[1]) * 1000, outMs: Number(found[2]) * 1000 } : undefined;
}

const MANNER =
  /\b(?:soft|softly|gentle|gently|gradual|gradually|smooth|smoothly|abrupt|abruptly|sudden|suddenly|harsh|harshly|out of nowhere|creep|creeps|sneak|sneaks|ease|eases)\b|突然|突兀|生硬|太硬|太急|戛然|柔和|柔柔|轻轻|慢慢|缓缓|渐渐|逐渐|自然|平缓/;
const ENTERS =
  /\b(?:start|starts|starting|begin|begins|beginning|come in|comes in|coming in|enter|enters|kick in|kicks in|creep in|creeps in|sneak in|ease in|eases in|opening|intro)\b|开头|开始|进来|进场|起来|响起|开场|进入|冒出/;
const LEAVES =
  /\b(?:end|ends|ending|stop|stops|stopping|finish|finishes|leave|leaves|ease out|eases out|cut off|cuts off|break off|breaks off|outro)\b|结束|收尾|结尾|停|收掉|收场|断掉|断|末尾|走掉|消失|退出/;

/** A sound that begins or ends too abruptly, or is to do so softly. */
function isEdgeRough(clause: Clause, edge: 'in' | 'out'): boolean {
  if (clause.one('range') !== undefined || clause.one('percent') !== undefined) return false;
  const text = clause.text().toLowerCase();
  const sounds = clause.has('o.music', 'o.sound', 'o.voice', 'o.it') || clause.all('file').length > 0;
  const edged = (edge === 'in' ? ENTERS : LEAVES).test(text);
  if (clause.has('an.fade') && edged && !clause.has('o.text', 'o.title', 'm.captions')) return true;
  return sounds && MANNER.test(text) && edged;
}

/** "前面渐入2秒后面渐出": the length is read together with the word behind it. */
const TIMES: ReadonlySet<string> = new Set(['dur', 'head', 'tail']);

/** "In over 2 seconds and out over 3": the unit was said. */
function isSeconds(items: readonly Item[], at: number): boolean {
  const [before, timed] = [items[at - 1], items.slice(0, at).some(({ is }) => TIMES.has(is))];
  return timed && before?.is === 'word' && /^(?:over|for|in|within)$/.test(before.text);
}

const IN = ['v.fadein', 'fl.in'];
const OUT = ['v.fadeout', 'fl.out'];

/** Which ends fade, and for how long; lengths belong to the fades in their order when there is one for each. */
function edgesOf(clause: Clause, usualMs: number): Edges {
  const paired = pairOf(clause);
  if (paired !== undefined) return paired;
  const pair = clause.has(...IN) && clause.has(...OUT);
  const isTime = (is: string): boolean => TIMES.has(is) || (pair && is === 'after');
  const times = clause.items.flatMap((item, at) => {
    if (isTime(item.is) && 'ms' in item) return [item.ms];
    return isSeconds(clause.items, at) && item.is === 'num' ? [item.value * 1000] : [];
  });
  const both =
    isBareFade(clause) || /in and out|in & out|淡入淡出|fade both|both ends/.test(clause.text().toLowerCase());
  const named = clause.items.flatMap((item) =>
    item.is !== 'concept' ? [] : IN.includes(item.id) ? ['in'] : [...OUT, 'an.out'].includes(item.id) ? ['out'] : [],
  );
  // "Fade in from black" is one of them.
  const order = named.filter((edge, at) => edge !== named[at - 1]);
  const off = clause.has('v.remove', 'x.off', 'x.not');
  const of = (edge: 'in' | 'out'): number | undefined => {
    const said = edge === 'in' ? fadesIn(clause) : fadesOut(clause);
    if (!both && !order.includes(edge) && !said) return undefined;
    if (off) return 0;
    return times.length > 1 ? (times[order.indexOf(edge)] ?? times[0]) : (times[0] ?? usualMs);
  };
  const [inMs, outMs] = [of('in'), of('out')];
  return { ...(inMs === undefined ? {} : { inMs }), ...(outMs === undefined ? {} : { outMs }) };
}
