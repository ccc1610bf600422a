import { z } from 'zod';
import { Color, Extra, endMs, Id, Segment } from './segment.ts';
import { Milliseconds } from './time.ts';

export const TRACK_KINDS = ['video', 'audio', 'text'] as const;
export type TrackKind = (typeof TRACK_KINDS)[number];
export const TRACK_ROLES = ['main', 'overlay', 'bgm', 'voice', 'sfx', 'title', 'subtitle', 'text'] as const;
export type TrackRole = (typeof TRACK_ROLES)[number];

/** The kind of track that a role stands for. */
export const ROLE_KINDS = {
  main: 'video',
  overlay: 'video',
  bgm: 'audio',
  voice: 'audio',
  sfx: 'audio',
  title: 'text',
  subtitle: 'text',
  text: 'text',
} as const satisfies Record<TrackRole, TrackKind>;

/** A lane of segments that never overlap, in time order. Later tracks paint above earlier ones. */
export const Track = z.object({
  id: Id,
  kind: z.enum(TRACK_KINDS),
  role: z.enum(TRACK_ROLES),
  name: z.string().max(300).optional(),
  muted: z.boolean().optional(),
  volume: z.number().min(0).max(4).optional(),
  /** True: this track is lowered while a voice track speaks. */
  duck: z.boolean().optional(),
  segments: z.array(Segment).max(5000),
  extra: Extra.optional(),
});
export type Track = z.infer<typeof Track>;

export const Canvas = z.object({
  width: z.number().int().min(16).max(7680).multipleOf(2),
  height: z.number().int().min(16).max(7680).multipleOf(2),
  fps: z.number().min(1).max(120),
});
export type Canvas = z.infer<typeof Canvas>;

export const Marker = z.object({ id: Id, atMs: Milliseconds, name: z.string().max(300) });
export type Marker = z.infer<typeof Marker>;

/** The timeline: what the video is. Plain JSON; valid or refused. */
export const Draft = z.object({
  version: z.literal(1),
  id: Id,
  title: z.string().max(300),
  canvas: Canvas,
  /** Behind everything: a colour. */
  background: Color.optional(),
  /** Fade of the whole film from and to black, picture and sound. */
  fadeInMs: Milliseconds.optional(),
  fadeOutMs: Milliseconds.optional(),
  /** Loudness target in LUFS; absent = as mixed. */
  loudness: z.number().min(-70).max(0).optional(),
  markers: z.array(Marker).max(1000).optional(),
  tracks: z.array(Track).max(100),
  extra: Extra.optional(),
});
export type Draft = z.infer<typeof Draft>;

/** Length of the film: the end of the main tracks, else of all visual tracks, else of the audio. Milliseconds. */
export function draftDurationMs(draft: Draft): number {
  const main = lastEndMs(draft.tracks.filter((track) => track.role === 'main'));
  if (main > 0) return main;
  const visual = lastEndMs(draft.tracks.filter((track) => track.kind !== 'audio'));
  return visual > 0 ? visual : lastEndMs(draft.tracks);
}

function lastEndMs(tracks: Track[]): number {
  return Math.max(0, ...tracks.flatMap((track) => track.segments.map(endMs)));
}

/** True when there is nothing to export. */
export function isEmpty(draft: Draft): boolean {
  return draft.tracks.every((track) => track.segments.length === 0);
}
