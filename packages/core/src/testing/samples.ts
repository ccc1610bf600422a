import type { Asset } from '../asset.ts';
import { emptyDraft } from '../defaults.ts';
import { type Draft, ROLE_KINDS, type Track, type TrackRole } from '../draft.ts';
import { endMs, type Segment, type Source } from '../segment.ts';

/** Ids in counting order: seg1, seg2, trk3, … */
export function countingIds(): (prefix: string) => string {
  let count = 0;
  return (prefix) => {
    count += 1;
    return `${prefix}${count}`;
  };
}

/** A clip of which `durationMs` from `sourceStartMs` are shown; the material is 10 s long unless said otherwise. */
export function clip(id: string, startMs: number, durationMs: number, fields: Partial<Segment> = {}): Segment {
  return { id, name: id, source: footage(id), startMs, durationMs, sourceStartMs: 0, ...fields };
}

/** Source of a clip, 10 s long. */
export function footage(id: string, durationMs = 10_000): Source {
  return {
    kind: 'media',
    assetId: `asset-${id}`,
    media: 'video',
    durationMs,
    width: 1920,
    height: 1080,
    hasAudio: true,
  };
}

/** A still picture. */
export function picture(id: string, startMs: number, durationMs: number, fields: Partial<Segment> = {}): Segment {
  const source = { kind: 'media', assetId: `asset-${id}`, media: 'image', width: 1600, height: 900 } as const;
  return { id, name: id, source, startMs, durationMs, sourceStartMs: 0, ...fields };
}

/** A piece of music or speech, from 60 s of material. */
export function sound(id: string, startMs: number, durationMs: number, fields: Partial<Segment> = {}): Segment {
  const source = {
    kind: 'media',
    assetId: `asset-${id}`,
    media: 'audio',
    durationMs: 60_000,
    hasAudio: true,
  } as const;
  return { id, name: id, source, startMs, durationMs, sourceStartMs: 0, ...fields };
}

/** A text on screen. */
export function words(id: string, startMs: number, durationMs: number, fields: Partial<Segment> = {}): Segment {
  return { id, name: id, source: { kind: 'text', text: id }, startMs, durationMs, sourceStartMs: 0, ...fields };
}

/** A track whose id is its role. */
export function track(role: TrackRole, ...segments: Segment[]): Track {
  return { id: role, kind: ROLE_KINDS[role], role, segments };
}

/** A draft with these tracks, 30 frames a second. */
export function draftOf(...tracks: Track[]): Draft {
  return { ...emptyDraft('draft'), tracks };
}

/** The timeline as a table tells it: `{ main: 'a 0-4000, b 4000-8000' }`. */
export function shape(draft: Draft): Record<string, string> {
  return Object.fromEntries(
    draft.tracks.map(({ id, segments }) => {
      return [id, segments.map((segment) => `${segment.id} ${segment.startMs}-${endMs(segment)}`).join(', ')];
    }),
  );
}

/** An uploaded file as it was measured. */
export function asset(id: string, kind: Asset['facts']['kind'], facts: Partial<Asset['facts']> = {}): Asset {
  const sight = kind === 'audio' ? { width: 0, height: 0, fps: 0 } : { width: 1920, height: 1080, fps: 30 };
  return {
    id,
    name: id,
    hash: id.padEnd(64, '0'),
    facts: {
      kind,
      format: kind === 'audio' ? 'mp3' : kind === 'image' ? 'jpg' : 'mp4',
      demuxer: 'any',
      durationMs: kind === 'image' ? 0 : 10_000,
      variableFrameRate: false,
      rotation: 0,
      anamorphic: false,
      hdr: false,
      interlaced: false,
      alpha: false,
      hasAudio: kind !== 'image',
      audioChannels: kind === 'image' ? 0 : 2,
      sampleRate: kind === 'image' ? 0 : 48_000,
      bytes: 1000,
      ...sight,
      ...facts,
    },
  };
}
