import type { Asset, Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { isConcept } from '../item.ts';
import { changedLately } from '../memory.ts';
import { foundBy } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { halvesOf } from './halves.ts';

/** A clip or picture that a clause names: where in it, the upload, and its pieces on the main track. */
export interface Mention {
  readonly index: number;
  readonly asset: Asset | undefined;
  readonly segments: readonly Segment[];
  /** The number, when it is named by one: "the second" may be a place too. */
  readonly number: number | undefined;
}

/** Clips and pictures in the order a clause names them; sounds and texts are left out. */
export function mentionsOf(scene: Scene, clause: Clause): Mention[] {
  const halves = halfMentions(scene, clause);
  if (halves.length === 0) return namedMentions(scene, clause);
  // "The second half of the city": the file only says of what.
  const own = ({ segments }: Mention): boolean => segments.some(({ name }) => name === halves[0]?.segments[0]?.name);
  const named = namedMentions(scene, clause).filter((mention) => !own(mention));
  return [...named, ...halves].toSorted((a, b) => a.index - b.index);
}

/** "Move the second half to the end", right after a split. */
function halfMentions(scene: Scene, clause: Clause): Mention[] {
  if (!clause.has('n.first_half', 'n.second_half')) return [];
  const pair = halvesOf(scene, clause);
  return clause.items.flatMap((item, index): Mention[] => {
    if (pair === undefined || !isConcept(item, 'n.first_half', 'n.second_half')) return [];
    const segments = [pair[isConcept(item, 'n.first_half') ? 0 : 1]];
    return [{ index, asset: undefined, segments, number: undefined }];
  });
}

function namedMentions(scene: Scene, clause: Clause): Mention[] {
  const clips = scene.clips();
  return foundBy(scene, clause).flatMap(({ name, found }): Mention[] => {
    if (name.is === 'quote') return [];
    const asset = name.is === 'file' ? scene.asset(name.assetId) : undefined;
    if (asset?.facts.kind === 'audio' || (name.is === 'file' && asset === undefined)) return [];
    const segments = found.filter((segment) => clips.includes(segment));
    if (segments.length === 0 && found.length > 0) return [];
    const number = name.is === 'ref' && name.count === undefined ? name.n : undefined;
    return [{ index: clause.items.indexOf(name), asset, segments, number }];
  });
}

/** What "it" is, when that is on the main track: the conversation's, or the only clip. */
export function itOf(scene: Scene): Mention | undefined {
  const clips = scene.clips();
  const lately = changedLately(scene).filter((segment) => clips.includes(segment));
  const segments = lately.length > 0 ? lately : clips.length === 1 ? clips : [];
  return segments.length === 0 ? undefined : { index: -1, asset: undefined, segments, number: undefined };
}
