import type { OfferedOperation } from '@reelsmith/core';
import { degreeOf, factorOf, shareOf } from '../../amount.ts';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';
import { type Found, isMusic } from '../../subject.ts';
import { heard } from './heard.ts';

/** Up, down, or neither: "louder", "too loud", "bring it down", "more". */
export function loudness(clause: Clause): 'up' | 'down' | undefined {
  const up = clause.has('v.louder', 'size.bigger', 'dir.up', 'deg.more', 'v.rise', 'tm.longer');
  const down = clause.has('v.quieter', 'size.smaller', 'dir.down', 'deg.less', 'v.sink');
  const flips = clause.has('deg.too') || (clause.has('deg.less') && clause.has('v.louder', 'size.bigger'));
  // "Half as loud", "too loud": what goes down, whatever the word for loud.
  if (clause.has('deg.too') && !up && !down) return 'down';
  if (flips && up !== down) return up ? 'down' : 'up';
  if (down) return 'down';
  if (clause.has('n.half') && up) return 'down';
  return up ? 'up' : undefined;
}

/** A level that is asked for as such: 0.3 for "30 %" or "at 30". */
export function askedLevel(clause: Clause): number | undefined {
  const share = shareOf(clause);
  if (share !== undefined) return share.value;
  const number = clause.one('num')?.value;
  if (number === undefined || number < 0) return clause.has('n.normal') ? 1 : undefined;
  return number > 4 ? number / 100 : number;
}

/** Louder, quieter, or to a level. */
export function setLevels(scene: Scene, clause: Clause): void {
  const found = heard(scene, clause);
  if (found === undefined) return;
  const next = nextLevel(clause);
  const make = ({ segment: { id, muted, keyframes, volume = 1 } }: Found): OfferedOperation[] => {
    const made: OfferedOperation[] = [{ op: 'setVolume', segmentId: id, volume: rounded(next(volume)) }];
    if (keyframes?.volume !== undefined)
      made.unshift({ op: 'setKeyframes', segmentId: id, property: 'volume', keyframes: [] });
    if (muted === true) made.unshift({ op: 'setMute', segmentId: id, muted: false });
    return made;
  };
  const [first] = found;
  const percent = Math.round(rounded(next(first?.segment.volume ?? 1)) * 100);
  changeEach(scene, found, make, [`set the volume to ${percent}%`, `音量设为 ${percent}%`]);
  promiseMusic(scene, found);
}

function promiseMusic(scene: Scene, found: readonly Found[]): void {
  const music = found.find(isMusic);
  const now = scene.music().find(({ id }) => id === music?.segment.id);
  if (now?.source.kind !== 'media' || now.muted === true) return;
  scene.promises.push({ kind: 'music', assetId: now.source.assetId, volume: now.volume ?? 1 });
}

const rounded = (volume: number): number => Math.min(4, Math.max(0, Math.round(volume * 1000) / 1000));

function nextLevel(clause: Clause): (now: number) => number {
  const way = loudness(clause);
  const decibels = clause.one('decibels')?.value;
  if (decibels !== undefined) {
    const signed = way === 'down' || /[-−–]\s*\d+(\.\d+)?\s*d/i.test(clause.text()) ? -decibels : decibels;
    return (now) => now * 10 ** (signed / 20);
  }
  const share = shareOf(clause);
  const relative = way !== undefined && share?.way !== 'to' && !clause.has('v.set');
  const half = clause.has('n.half');
  const factor =
    relative || half || clause.has('n.double') || clause.one('times')
      ? factorOf(clause, way !== 'down' && !half)
      : undefined;
  if (half) return (now) => now * 0.5;
  if (factor !== undefined && (share === undefined || relative)) return (now) => now * factor;
  const level = askedLevel(clause);
  if (level !== undefined) return () => level;
  const step = degreeOf(clause) === 'much' ? 2 : 1.5;
  return (now) => (way === 'down' ? now / step : Math.max(now, 0.05) * step);
}
