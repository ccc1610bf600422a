import type { Draft, PlannerContext, Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Item, isAudioFile } from '../item.ts';
import { filmBefore } from './film-before.ts';

const BACK = /\b(?:back|again|restore|return|after all|leave|keep)\b|回来|恢复|还原|还是要|加回|放回|留着|再要/i;
const ALLOWED =
  /^(?:o\.(?:music|it)|v\.(?:restore|add|insert|want|keep|move|unmute|make|undo)|x\.(?:again|filler|leave|no)|rel\.(?:with|to|join|and|but)|deg\.|tm\.|an\.in|rel\.end|dir\.)/;

/** "Bring the music back" right behind the turn that took it off: as it was, at its level and with its fades. */
export function isMusicBack(clauses: readonly Clause[], context: PlannerContext): boolean {
  const items = clauses.flatMap((clause) => [...clause.items]);
  const text = clauses.map((clause) => clause.text()).join(' ');
  const music = items.some((item) => isAudioFile(item) || (item.is === 'concept' && item.id === 'o.music'));
  if (!context.canUndo || clauses.length > 2 || !music || !BACK.test(text) || !items.every(isBare)) return false;
  const before = filmBefore(context);
  return before !== undefined && musicOf(context.draft).length === 0 && isAllElse(before, context.draft);
}

const isBare = (item: Item): boolean =>
  item.is === 'word' || item.is === 'punct' || isAudioFile(item) || (item.is === 'concept' && ALLOWED.test(item.id));

const musicOf = (draft: Draft): Segment[] =>
  draft.tracks.flatMap((track) => (track.role === 'bgm' ? track.segments : []));

/** Nothing but the music was taken off then. */
function isAllElse(before: Draft, now: Draft): boolean {
  const rest = (draft: Draft): string => JSON.stringify(draft.tracks.filter(({ role }) => role !== 'bgm'));
  return musicOf(before).length > 0 && rest(before) === rest(now);
}
