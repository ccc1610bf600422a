import { z } from 'zod';
import { Id, MEDIA_KINDS } from './segment.ts';

/** What a file is, as measured; `width` and `height` as a person sees it (rotation and pixel aspect applied). */
export const MediaFacts = z.object({
  kind: z.enum(MEDIA_KINDS),
  /** Name of the container format from the closed list of accepted ones: "mp4", "mov", "webm", "jpg", ... */
  format: z.string(),
  /** ffmpeg demuxer that must be forced when the file is read. */
  demuxer: z.string(),
  /** Milliseconds; 0 for still pictures. */
  durationMs: z.number().int().min(0),
  width: z.number().int().min(0),
  height: z.number().int().min(0),
  /** Average frames a second; 0 when there is no moving picture. */
  fps: z.number().min(0),
  variableFrameRate: z.boolean(),
  rotation: z.number().int(),
  /** Pixels are not square, so decoded width differs from `width`. */
  anamorphic: z.boolean(),
  hdr: z.boolean(),
  interlaced: z.boolean(),
  alpha: z.boolean(),
  /** Matrix of the picture's colours as the file names it: "bt709", or "unknown"; absent when nobody has looked. */
  colorSpace: z.string().optional(),
  /** ffmpeg's name for how pixels are stored: "yuv420p". */
  pixelFormat: z.string().optional(),
  videoCodec: z.string().optional(),
  audioCodec: z.string().optional(),
  hasAudio: z.boolean(),
  audioChannels: z.number().int().min(0),
  sampleRate: z.number().int().min(0),
  bytes: z.number().int().min(0),
});
export type MediaFacts = z.infer<typeof MediaFacts>;

/** A media file we hold, as planners and doors see it. Immutable, addressed by content hash. */
export const Asset = z.object({
  id: Id,
  /** Display name, as uploaded: "beach.mp4". */
  name: z.string(),
  /** SHA-256 of the bytes, hex. */
  hash: z.string(),
  facts: MediaFacts,
});
export type Asset = z.infer<typeof Asset>;

/** True for what people call a picture: stills, and animated GIFs, which loop and so have no end of their own. */
export function isPicture({ facts }: Asset): boolean {
  return facts.kind === 'image' || facts.format === 'gif';
}
