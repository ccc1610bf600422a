import { type Animation, endMs, type OfferedOperation } from '@reelsmith/core';
import { changeEach, takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { sayMissing } from '../../resolve.ts';
import type { Scene } from '../../scene.ts';
import { type Found, isText, kindOfFound, recent, subjectOf } from '../../subject.ts';

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
  const ofFilm = clause.has('n.film', 'fl.in', 'fl.out') || (clause.has('o.clip') && clause.has('o.all'));
  if (ofFilm && !clause.has('o.music', 'o.voice')) return { found: [] };
  const pictures = clause.has('o.clip', 'o.image') && clause.all('ref').length + clause.all('file').length === 0;
  const named = subjectOf(scene, clause, () => true);
  if (named.named) return pictures ? { found: [] } : named;
  // "Fade it in": what was touched last, when it is a thing that fades by itself.
  const last = recent(scene, () => true);
  const [first] = last;
  const self = first !== undefined && kindOfFound(first) !== 'picture';
  return { found: self || clause.has('o.it') ? last : [] };
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

/** "Fades out from 0:20": as long as is left. */
function faded({ segment }: Found, edges: Edges, clause: Clause): OfferedOperation {
  const from = clause.one('at')?.ms ?? clause.one('after')?.ms;
  const left = from === undefined || clause.one('dur') !== undefined ? undefined : endMs(segment) - from;
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

/** "Fade in", "fade it in". */
export function fadesIn(clause: Clause): boolean {
  return clause.has('v.fadein') || /\bfad(e|es|ing) (\S+ ){1,4}in\b/i.test(clause.text());
}

/** "Fade out", "fade the piano out". */
export function fadesOut(clause: Clause): boolean {
  return clause.has('v.fadeout') || /\bfad(e|es|ing) (\S+ ){1,4}(out|away)\b/i.test(clause.text());
}

/** "前面渐入2秒后面渐出": the length is read together with the word behind it. */
const TIMES: ReadonlySet<string> = new Set(['dur', 'head', 'tail']);

const IN = ['v.fadein', 'fl.in'];
const OUT = ['v.fadeout', 'fl.out'];

/** Which ends fade, and for how long; lengths belong to the fades in their order when there is one for each. */
function edgesOf(clause: Clause, usualMs: number): Edges {
  const times = clause.items.flatMap((item) => (TIMES.has(item.is) && 'ms' in item ? [item.ms] : []));
  const both = /in and out|in & out|淡入淡出|fade both|both ends/.test(clause.text().toLowerCase());
  const order = clause.items.flatMap((item) =>
    item.is !== 'concept' ? [] : IN.includes(item.id) ? ['in'] : OUT.includes(item.id) ? ['out'] : [],
  );
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
