import { z } from 'zod';
import type { PLATFORM_CANVASES } from './defaults.ts';

/** What an export can be. `png` and `jpg` are one frame; `mp3` and `wav` only the sound; `srt`, `vtt` and `ass` the
 *  subtitles. */
export const EXPORT_FORMATS = ['mp4', 'webm', 'gif', 'mp3', 'wav', 'png', 'jpg', 'srt', 'vtt', 'ass'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What each format holds, and the media type it is served with. */
export const EXPORT_FACTS = {
  mp4: { holds: 'film', mime: 'video/mp4' },
  webm: { holds: 'film', mime: 'video/webm' },
  gif: { holds: 'animation', mime: 'image/gif' },
  mp3: { holds: 'sound', mime: 'audio/mpeg' },
  wav: { holds: 'sound', mime: 'audio/wav' },
  png: { holds: 'still', mime: 'image/png' },
  jpg: { holds: 'still', mime: 'image/jpeg' },
  srt: { holds: 'subtitles', mime: 'application/x-subrip' },
  vtt: { holds: 'subtitles', mime: 'text/vtt' },
  ass: { holds: 'subtitles', mime: 'text/x-ass' },
} as const satisfies Record<ExportFormat, { holds: string; mime: string }>;

/** How a film that only cuts one source is made: its packets copied with an edit list, copied with the first group of
 *  pictures of each cut encoded again (for readers that ignore edit lists), or encoded like any other. */
export const COPY_MODES = ['editList', 'smart', 'off'] as const;
export type CopyMode = (typeof COPY_MODES)[number];
/** What encodes the picture; anything but `cpu` is used when this machine can and falls back to it. */
export const VIDEO_ENCODERS = ['cpu', 'nvenc', 'videotoolbox', 'vaapi', 'qsv'] as const;
export type VideoEncoder = (typeof VIDEO_ENCODERS)[number];

/** The names of PLATFORM_CANVASES, as a schema wants them. */
const PLATFORMS = [
  'youtube',
  'shorts',
  'tiktok',
  'reels',
  'square',
  'portrait',
] as const satisfies readonly (keyof typeof PLATFORM_CANVASES)[];

/** Settings of an exported file. `quality` "high" spends more time for the same bits. */
export const ExportOutput = z.object({
  format: z.enum(EXPORT_FORMATS).default('mp4'),
  quality: z.enum(['standard', 'high']).default('standard'),
  /** Short side in pixels; the draft's own when absent (GIF: at most GIF_DEFAULTS). Never changes the aspect ratio. */
  shortSide: z.number().int().min(144).max(2160).optional(),
  fps: z.number().min(1).max(60).optional(),
  /** The size of a platform where `shortSide` says none. The shape stays the draft's: where it is another than the
   *  platform's, the file carries a warning. */
  preset: z.enum(PLATFORMS).optional(),
  /** For `png` and `jpg`: which moment of the film. Absent: a poster, taken where there is something to see. */
  atMs: z.number().int().min(0).optional(),
  /** `editList` when absent. */
  copy: z.enum(COPY_MODES).optional(),
  /** `cpu` when absent. */
  encoder: z.enum(VIDEO_ENCODERS).optional(),
});
export type ExportOutput = z.infer<typeof ExportOutput>;
