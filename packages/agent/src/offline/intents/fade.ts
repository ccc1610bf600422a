import type { OfferedOperation } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { sayMissing, targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { some } from './sounding.ts';

/** Fades of the music, a text, a clip, or of the whole film with its sound. */
export function fade(scene: Scene, clause: Clause): void {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return;
  }
  const { edges, en, zh } = edgesOf(clause);
  const single = clause.has('o.music', 'o.title', 'o.text') || clause.named() > 0;
  if (!single) {
    const { inMs, outMs } = edges;
    const film = {
      ...(inMs === undefined ? {} : { fadeInMs: inMs }),
      ...(outMs === undefined ? {} : { fadeOutMs: outMs }),
    };
    scene.take({ ok: true, operations: [{ op: 'setMeta', ...film }], notes: [] }, `the film fades ${en}`, `影片${zh}`);
    return;
  }
  const segments = some(scene, target.segments);
  if (segments === undefined) return;
  const operations = segments.map(({ id }): OfferedOperation => ({ op: 'setFade', segmentId: id, ...edges }));
  scene.take({ ok: true, operations, notes: [] }, `it fades ${en}`, `已设置${zh}`);
}

function edgesOf(clause: Clause): { edges: { inMs?: number; outMs?: number }; en: string; zh: string } {
  const ms = clause.one('dur')?.ms ?? clause.one('head')?.ms ?? clause.one('tail')?.ms ?? 1000;
  const both = /in and out|in & out|淡入淡出/.test(clause.rawBetween(0, clause.items.length - 1).toLowerCase());
  const fadesIn = both || clause.has('v.fadein');
  const fadesOut = both || clause.has('v.fadeout');
  if (fadesIn && fadesOut) return { edges: { inMs: ms, outMs: ms }, en: 'in and out', zh: '淡入淡出' };
  return fadesIn ? { edges: { inMs: ms }, en: 'in', zh: '淡入' } : { edges: { outMs: ms }, en: 'out', zh: '淡出' };
}
