import { isRecord, same } from './same.ts';
import type { Segment } from './segment.ts';

/** What a segment shows and for how long hangs together: one of these can't be taken back without the others. */
const HANGING_TOGETHER: readonly (keyof Segment)[] = [
  'source',
  'durationMs',
  'sourceStartMs',
  'speed',
  'reversed',
  'freezeMs',
  'words',
];
/** Records of settings that do not know of each other. */
const LOOSE: readonly string[] = ['style', 'look', 'keyframes'];

/** Undoes the change from `before` to `after` on `now`, key by key; undefined where a changed key is different now. */
export function mergedFields<Fields extends object>(now: Fields, before: Fields, after: Fields): Fields | undefined {
  const merged = { ...now };
  // Object.keys forgets the type of the keys; they are exactly those of the three.
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Fields)[])) {
    if (same(before[key], after[key])) continue;
    const value = same(now[key], after[key])
      ? before[key]
      : mergedLoose(String(key), now[key], before[key], after[key]);
    if (value === undefined && !same(now[key], after[key])) return undefined;
    if (value === undefined) delete merged[key];
    // A merged record has keys of the three, each with a value that it had in one of them.
    else merged[key] = value as Fields[keyof Fields];
  }
  return merged;
}

function mergedLoose(key: string, ...versions: [unknown, unknown, unknown]): unknown {
  const [now, before = {}, after = {}] = versions;
  if (!LOOSE.includes(key) || !isRecord(now) || !isRecord(before) || !isRecord(after)) return undefined;
  return mergedFields(now, before, after);
}

/** The same for a segment: a later edit of its colour does not keep its volume from going back, but a later trim keeps
 *  its speed. */
export function mergedSegment(now: Segment, before: Segment, after: Segment): Segment | undefined {
  const timed = HANGING_TOGETHER.some((key) => !same(before[key], after[key]));
  if (timed && HANGING_TOGETHER.some((key) => !same(now[key], after[key]))) return undefined;
  return mergedFields(now, before, after);
}
