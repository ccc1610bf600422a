import { editFilm, type OfferedOperation, type Segment, type Speed } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { deed, type Intent } from '../deed.ts';
import { sayMissing, targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { isOfFilm } from './film.ts';

/** Faster, slower, backwards. */
export const speedIntent: Intent = (clause) => {
  if (clause.has('v.reverse')) return [deed('cut', (scene) => reverse(scene, clause))];
  const speed = speedOf(clause);
  const asked =
    clause.has('v.fast', 'v.slow', 'n.speed') ||
    (clause.one('times') !== undefined && !clause.has('o.volume', 'size.bigger'));
  if (!asked || speed === undefined || (isOfFilm(clause) && clause.one('dur') !== undefined)) return [];
  return [deed('cut', (scene) => setSpeed(scene, clause, speed))];
};

function speedOf(clause: Clause): Speed | undefined {
  const factor = clause.one('times')?.value ?? clause.one('percent')?.value ?? namedFactor(clause);
  const slow = clause.has('v.slow');
  if (factor !== undefined && factor > 0) return fraction(slow && factor > 1 ? 1 / factor : factor);
  if (slow) return fraction(0.5);
  if (!clause.has('v.fast')) return undefined;
  const little = /一点|一些|bit|slightly/.test(clause.rawBetween(0, clause.items.length - 1));
  return fraction(little ? 1.25 : 2);
}

function namedFactor(clause: Clause): number | undefined {
  if (clause.has('n.half')) return 0.5;
  if (clause.has('n.double')) return 2;
  return clause.has('n.normal') ? 1 : undefined;
}

function fraction(value: number): Speed | undefined {
  if (value < 0.01 || value > 100) return undefined;
  if (value < 1) return { num: 100, den: Math.max(1, Math.round(100 / value)) };
  return { num: Math.round(value * 100), den: 100 };
}

function clipsOf(scene: Scene, clause: Clause): readonly Segment[] | undefined {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return undefined;
  }
  return target.segments.length > 0 ? target.segments : scene.clips();
}

function setSpeed(scene: Scene, clause: Clause, raw: Speed): void {
  const clips = clipsOf(scene, clause)?.filter(({ source }) => source.kind === 'media' && source.media !== 'image');
  if (clips === undefined) return;
  const divisor = gcd(raw.num, raw.den);
  const speed = { num: raw.num / divisor, den: raw.den / divisor };
  const operations = clips.map(({ id }): OfferedOperation => ({ op: 'setSpeed', segmentId: id, speed, ripple: 'all' }));
  const factor = Math.round((speed.num / speed.den) * 100) / 100;
  scene.take(editFilm(scene.draft, { operations }), `set the speed to ${factor}x`, `速度设为 ${factor} 倍`);
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function reverse(scene: Scene, clause: Clause): void {
  const clips = clipsOf(scene, clause);
  if (clips === undefined) return;
  const operations = clips.map(
    ({ id, reversed }): OfferedOperation => ({ op: 'reverse', segmentId: id, reversed: reversed !== true }),
  );
  scene.take(editFilm(scene.draft, { operations }), 'reversed it', '已倒放');
}
