import type { Asset, Draft, Segment } from '@reelsmith/core';
import { color, draft, media, segment, text, track } from '../testing.ts';

/** What a long draft is made of. */
export interface LongMaterial {
  /** Videos of at least ten seconds. */
  readonly videos: readonly Asset[];
  /** At least a minute. */
  readonly music: Asset;
}

const COLORS = ['#203040', '#a04020', '#208040'];

/** A film of many small clips of colours and videos, some with transitions, looks and motion, a title every ten seconds and
 *  music all through: small pictures, so that what is measured is how many things there are and not how large. */
export function longDraft(material: LongMaterial, minutes: number, count: number): Draft {
  const lengthMs = Math.floor((minutes * 60_000) / count);
  const clips = Array.from({ length: count }, (_, index) => clipAt(index, lengthMs, material));
  const titles = Array.from({ length: minutes * 6 }, (_, index) =>
    segment(text(`Title ${index}`), index * 10_000, 4000),
  );
  const songs = Array.from({ length: minutes }, (_, index) =>
    segment(media(material.music), index * 60_000, 60_000, { volume: 0.35 }),
  );
  return draft(
    [track('video', 'main', clips), track('text', 'title', titles), track('audio', 'bgm', songs, { duck: true })],
    { canvas: { width: 64, height: 36, fps: 24 } },
  );
}

function clipAt(index: number, lengthMs: number, { videos }: LongMaterial): Segment {
  const video = videos[index % videos.length];
  const source = index % 3 === 0 || video === undefined ? color(COLORS[(index % 9) % 3] ?? '#000000') : media(video);
  return segment(source, index * lengthMs, lengthMs, {
    sourceStartMs: source.kind === 'media' ? 500 + (index % 5) * 300 : 0,
    ...(index % 4 === 1 ? { transitionIn: { type: 'crossfade', durationMs: 500 } as const } : {}),
    ...(index % 7 === 2 ? { look: { saturation: 0.3 } } : {}),
  });
}
