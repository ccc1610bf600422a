import type { Asset } from '../asset.ts';
import { DEFAULT_IMAGE_MS, DEFAULT_MOTION_AMOUNT } from '../defaults.ts';
import type { Draft } from '../draft.ts';
import type { MOTION_TYPES, Transition } from '../segment.ts';
import type { CompoundResult, MintId } from './compound.ts';
import { fitFilm } from './fit-film.ts';
import { mainTrack, trackEndMs } from './main-track.ts';
import { placeMedia } from './place-media.ts';
import { Script } from './script.ts';

/** How `slideshow` goes about it. */
export interface Slideshow {
  /** Pictures, and clips between them. */
  assets: readonly Asset[];
  mintId: MintId;
  /** Time of each picture in seconds; 4 without it. */
  secondsEach?: number | undefined;
  /** Length of the whole slideshow; pictures share it equally. */
  totalMs?: number | undefined;
  transition?: Transition | undefined;
  /** False: pictures hold still. */
  motion?: boolean | undefined;
  keepCanvas?: boolean | undefined;
}

/** Movements that follow each other, so that no two neighbours move alike. */
const MOTIONS: readonly (typeof MOTION_TYPES)[number][] = ['zoom_in', 'pan_right', 'zoom_out', 'pan_left'];

/** Shows pictures (and clips) one after the other behind what is there: each for `secondsEach`, or all of them in
 *  `totalMs`, with a slow zoom or pan in turns. */
export function slideshow(draft: Draft, options: Slideshow): CompoundResult {
  const script = new Script(draft);
  const { assets, mintId, keepCanvas } = options;
  const known = new Set(mainTrack(draft)?.segments.map((segment) => segment.id) ?? []);
  script.include(placeMedia(draft, { assets, mintId, keepCanvas, imageMs: imageMs(options) }));
  const slides = (mainTrack(script.draft)?.segments ?? []).filter((segment) => !known.has(segment.id));
  if (options.motion !== false) {
    const stills = slides.filter(({ source }) => source.kind === 'media' && source.media === 'image');
    for (const [index, { id: segmentId }] of stills.entries()) {
      const type = MOTIONS[index % MOTIONS.length] ?? 'zoom_in';
      script.run({ op: 'setMotion', segmentId, motion: { type, amount: DEFAULT_MOTION_AMOUNT } });
    }
  }
  const { transition, totalMs } = options;
  const into = transition === undefined ? [] : slides.slice(1).map(({ id }) => [id, transition] as const);
  const earlierMs = trackEndMs(mainTrack(draft));
  const targetMs = totalMs === undefined ? undefined : earlierMs + totalMs;
  if (into.length > 0 || targetMs !== undefined) {
    fitFilm(script, { transitions: new Map(into), targetMs, keep: known });
  }
  return script.result();
}

function imageMs({ secondsEach, totalMs, assets }: Slideshow): number {
  if (secondsEach !== undefined) return Math.round(secondsEach * 1000);
  return totalMs === undefined ? DEFAULT_IMAGE_MS : Math.max(1, Math.round(totalMs / Math.max(1, assets.length)));
}
