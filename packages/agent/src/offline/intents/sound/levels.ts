import type { OfferedOperation } from '@reelsmith/core';
import { degreeOf, factorOf, shareOf } from '../../amount.ts';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';
import { type Found, isMusic } from '../../subject.ts';
import { heard } from './heard.ts';
import { loudness } from './loudness.ts';

/** "Halve the music": the verb for cutting in two, of a level. */
export function isHalving(clause: Clause): boolean {
  return (
    /\bhalv(?:e|ed|ing)\b|\bin half\b/i.test(clause.text()) && clause.has('o.music', 'o.volume', 'o.sound', 'o.voice')
  );
}

/** A level that is asked for as such: 0.3 for "30 %" or "at 30". */
export function askedLevel(clause: Clause): number | undefined {
  const share = shareOf(clause);
  if (share !== undefined) return share.value;
  const number = levelNumber(clause);
  if (number === undefined || number < 0) return clause.has('n.normal') ? 1 : undefined;
  return number > 4 ? number / 100 : number;
}

/** "At 30", "to one": in "so that one can hear it", "一说话" the word is no number. */
function levelNumber(clause: Clause): number | undefined {
  const all = clause.all('num');
  // "From 40 to 25".
  const last =
    all.length > 1
      ? all.find(({ start }) => /(?:\bto|到|成|为)\s?$/i.test(clause.message.slice(Math.max(0, start - 4), start)))
      : undefined;
  if (last !== undefined) return last.value;
  const item = all.find(({ start, end }) => {
    const before = clause.message.slice(Math.max(0, start - 6), start);
    return /\d/.test(clause.message.slice(start, end)) || /(?:\b(?:to|at|=)|[到为成至是])\s?$/i.test(before);
  });
  return item?.value;
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

/** "By 3 dB", "-6 dB", "to -12 dB": so much more or less, or a level of its own below the recording's. */
function decibelsOf(clause: Clause, way: 'up' | 'down' | undefined): { value: number; to: boolean } | undefined {
  const item = clause.one('decibels');
  if (item === undefined) return undefined;
  const before = clause.message.slice(Math.max(0, item.start - 16), item.start);
  const signed = /(?:[-−–]|\bminus|负|减掉?|少|低|轻|弱)\s*$/i.exec(before);
  const down = signed !== null || (way === 'down' && !/(?:\+|\bplus)\s*$/i.test(before));
  const lead = signed === null ? before : before.slice(0, signed.index);
  const level = signed !== null && /(?:\bto|\bat|=|到|为|成|在|是)\s*(?:about |around )?$/i.test(lead);
  return { value: down ? -item.value : item.value, to: level };
}

/** "A bit quieter, 25 %", "小声点，20%吧": behind a stop stands the level that is meant. */
function isSetOff(clause: Clause): boolean {
  const at = clause.items.findIndex(({ is }) => is === 'percent');
  const [before, next] = [clause.items[at - 1], clause.items[at + 1]];
  const more = next?.is === 'concept' && /^(?:deg|v|dir|rel|tm)\./.test(next.id);
  return before?.is === 'punct' && /^[,:;]$/.test(before.text) && !more;
}

function nextLevel(clause: Clause): (now: number) => number {
  const way = loudness(clause);
  const decibels = decibelsOf(clause, way);
  if (decibels !== undefined) return (now) => (decibels.to ? 1 : now) * 10 ** (decibels.value / 20);
  const share = shareOf(clause);
  const relative = way !== undefined && share?.way !== 'to' && !clause.has('v.set') && !isSetOff(clause);
  if (share?.way === 'of') return (now) => now * share.value;
  const half = clause.has('n.half') || isHalving(clause);
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
