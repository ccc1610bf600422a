import { Clause } from '../../clause.ts';
import { type Item, isAudioFile, isConcept } from '../../item.ts';

/** What may be said of a sound in the breath in which it is laid under something. */
export const BESIDE: ReadonlySet<string> = new Set(['v.fadein', 'v.fadeout', 'v.quieter']);
/** What may be said of how loud it is to be. */
export const SOFT: ReadonlySet<string> = new Set(['v.quieter', 'v.louder']);

const UNDER =
  /(当|作为?|做|成为?).{0,2}(背景|bgm|配乐)|\b(as|for|in)( the| a)? (background|music|soundtrack|bgm)|\b(?:underneath|beneath)\b|\b(?:under|behind) (?:it|them|that|this|everything|all|both|the)\b|垫|铺|衬|打底|底下|背后/i;

/** "Calm piano as the background, fading out", "the song underneath", "钢琴垫在底下": a place that only what is laid has. */
export function isUnder(clause: Clause): boolean {
  return UNDER.test(clause.text());
}

/** Words for how something sounds; "turn it down" and "quieter" change what is there. */
const SOFT_WORD = /^(?:quiet(?:ly)?|soft(?:ly)?|gent(?:ly|le)|calmly|discreet(?:ly)?|轻|轻轻|柔和?|小声|淡淡|悄悄)$/i;
const LOW = /^(?:(?:very|really|quite|nice and) )?low$/i;

/** "My song, quietly", "not too loud", "轻轻地": how something is to be laid, and no change of it. */
export function isSoftly(clause: Clause): boolean {
  if (clause.has('v.make', 'v.set', 'deg.too')) return false;
  if (clause.has('deg.less', 'x.not') && clause.has('v.louder')) return true;
  return clause.items.some((item) => isConcept(item, 'v.quieter') && SOFT_WORD.test(written(clause, item)));
}

const written = ({ message }: Clause, { start, end }: Item): string => message.slice(start, end);

/** A wish for less of what a clause lays softly; undefined where nothing is said about it. */
export function softened(clause: Clause): Clause | undefined {
  const quiet = clause.has('v.quieter') || (clause.has('deg.less') && clause.has('v.louder'));
  const low = clause.items.find((item) => LOW.test(written(clause, item)));
  if (!quiet && low === undefined) return undefined;
  const sounds = clause.items.filter(isAudioFile);
  const { start, end } = clause.items[0] ?? { start: 0, end: 0 };
  const said: Item[] = quiet
    ? clause.items.filter((item) => isConcept(item, 'v.quieter', 'v.louder') || isDegree(item))
    : [{ is: 'concept', id: 'v.quieter', start, end }];
  const music: Item = { is: 'concept', id: 'o.music', start, end };
  return new Clause([...(sounds.length > 0 ? sounds : [music]), ...said], clause.message, clause.previous);
}

const isDegree = (item: Item): boolean => item.is === 'concept' && item.id.startsWith('deg.');
