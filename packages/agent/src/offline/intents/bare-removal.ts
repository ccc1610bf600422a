import type { Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';

const PLAIN_WORDS =
  /^(the|of|it|please|pls|now|and|just|my|these|those|them|again|from|in|on|here|there|can|could|you|i|we|that|s|吧|了|把|请|给|我|的|在|掉|一|下|啊|呢)$/;

/** "Remove all the looks": everything is not taken away for the sake of a word that is not known. */
export function isUnsure(clause: Clause, isAll: boolean): boolean {
  if (!isAll || clause.has('o.clip', 'o.image')) return false;
  return clause.all('word').some(({ text }) => !PLAIN_WORDS.test(text));
}

/** "Out with it", "删了吧", right behind a change: the thing that was changed. */
export function isBareRemoval(clause: Clause): boolean {
  return clause.items.every(
    (item) =>
      item.is === 'punct' ||
      (item.is === 'word' && PLAIN_WORDS.test(item.text)) ||
      (item.is === 'concept' && /^(?:v\.(?:remove|unwanted|want)|x\.(?:off|filler)|o\.it)$/.test(item.id)),
  );
}

/** What was changed last. */
export function touchedLast(scene: Scene): readonly Segment[] {
  const { earlier = [], recentSegmentIds } = scene.context;
  const [last] = recentSegmentIds;
  if (earlier.length === 0) return [];
  return scene.draft.tracks.flatMap(({ segments }) => segments.filter(({ id }) => id === last));
}
