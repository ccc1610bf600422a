import type { Draft, Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { isName } from '../resolve.ts';
import { plain } from '../tokens.ts';

/** Words that go on from what was said before. */
const ON_EN = /^(?:and |also\b|plus\b|then\b|(?:ok |okay )?now )|\b(?:also|as well|too)\b/;
const ON_ZH = /^(?:再|还|然后|接着|同时|顺便|并且?|另外|而且)|也/;
/** What is done to one clip as well as to all of them. */
const OF_CLIPS =
  /^(?:v\.(?:fast|slow|reverse|mute|unmute|louder|quieter)|n\.(?:speed|half|double)|o\.(?:volume|sound)|look\.|lk\.)/;
const OTHER =
  /^(?:o\.(?!volume$|sound$|it$)|m\.|n\.film$|p\.|tr\.|plat\.|fmt\.|q\.|x\.(?:not|leave|off|only)|so\.|rel\.(?:start|end|between|before|after)|v\.(?!fast$|slow$|reverse$|mute$|unmute$|louder$|quieter$|sink$|rise$|make$|set$|change$|want$|add$|move$))/;

/** "Also slow it down", "速度也改成0.5倍" behind a message about one clip, with no name of its own: it is still that clip. */
export function goesOnAbout(clause: Clause, topic: readonly string[], { tracks }: Draft): boolean {
  const [id, ...more] = topic;
  const text = plain(clause.message).trim();
  if (id === undefined || more.length > 0 || !(ON_EN.test(text) || ON_ZH.test(text))) return false;
  const ids = clause.items.flatMap((item) => (item.is === 'concept' ? [item.id] : []));
  if (clause.items.some(isName) || ids.some((one) => OTHER.test(one))) return lettersOf(clause, id, tracks);
  const isClip = tracks.some(({ role, segments }) => role === 'main' && has(segments, id));
  return isClip && ids.some((one) => OF_CLIPS.test(one));
}

/** "字也改成红色" behind one text. */
function lettersOf({ items, message }: Clause, id: string, tracks: Draft['tracks']): boolean {
  const isText = tracks.some(({ kind, segments }) => kind === 'text' && has(segments, id));
  const styled = items.some((item) => item.is === 'concept' && /^(?:color|size|st)\./.test(item.id));
  const bare = items.every(
    (item: Item) => !isName(item) && !isConcept(item, 'o.all', 'o.each', 'p.others', 'p.other', 'p.both', 'n.film'),
  );
  return isText && styled && bare && /也/.test(message) && items.some((item) => isConcept(item, 'o.text', 'o.title'));
}

const has = (segments: readonly Segment[], id: string): boolean => segments.some((segment) => segment.id === id);
