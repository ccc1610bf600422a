import type { Canvas, Draft } from './draft.ts';
import type { TextStyle } from './segment.ts';

/** Every default that two people would choose differently, in one place; printed into docs and skills. */
export const DEFAULT_CANVAS: Canvas = { width: 1920, height: 1080, fps: 30 };
export const DEFAULT_BACKGROUND = '#000000';
export const DEFAULT_IMAGE_MS = 4000;
/** How long a picture stands that was made for an empty film. */
export const DEFAULT_MADE_IMAGE_MS = 5000;
/** Loudness to which sound from a provider is brought, LUFS. */
export const DEFAULT_MADE_LUFS = -14;
export const DEFAULT_TITLE_MS = 3000;
export const DEFAULT_TRANSITION_MS = 500;
/** How far a slow zoom or pan goes, as a fraction of the picture. */
export const DEFAULT_MOTION_AMOUNT = 0.1;
export const DEFAULT_MUSIC_VOLUME = 0.35;
export const DEFAULT_MUSIC_FADE_OUT_MS = 1000;
/** Pictures whose aspect ratio is within 12 % of the canvas are cropped to fill it, others stand on a blurred copy. */
export const COVER_TOLERANCE = 0.12;
/** Fit to length never trims a clip below this. */
export const SHORTEST_FITTED_MS = 1000;
/** No chat or upload makes more than this of timeline. */
export const LONGEST_DRAFT_MS = 6 * 3_600_000;

export const DEFAULT_TEXT_STYLE = {
  x: 0.5,
  y: 0.5,
  size: 0.08,
  color: '#FFFFFF',
  font: 'Noto Sans',
  weight: 700,
  align: 'center',
  // A thin dark edge keeps white words readable on bright pictures.
  outline: { color: '#000000B0', width: 0.003 },
} as const satisfies TextStyle;

/** What subtitles have on top of the default text style. */
export const DEFAULT_SUBTITLE_STYLE = {
  y: 0.88,
  size: 0.05,
  weight: 500,
  outline: { color: '#000000', width: 0.004 },
} as const satisfies TextStyle;

/** The word that is being said, in captions with timed words. */
export const DEFAULT_HIGHLIGHT = '#FFD60A';

/** What captions with timed words have on top of the default text style: they are read at a glance and without sound. */
export const DEFAULT_CAPTION_STYLE = {
  size: 0.06,
  weight: 800,
  outline: { color: '#000000', width: 0.005 },
} as const satisfies TextStyle;

/** What stays free at each edge of the canvas, as a fraction of it. */
export interface SafeArea {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Title-safe: SMPTE ST 2046-1 and EBU R 95 keep 5 % at each edge. */
export const TITLE_SAFE_AREA: SafeArea = { top: 0.05, right: 0.05, bottom: 0.05, left: 0.05 };

/** Upright films are watched under the buttons of an app. Of 1080x1920, what TikTok's, Instagram's and YouTube's guides for
 *  uploads say is covered: at the bottom 320 to 370 pixels (name, caption, sound), at the top 108 to 220, at the right 120
 *  beside the lower half. What no style places keeps out of what all of them cover. */
export const UPRIGHT_SAFE_AREA: SafeArea = { top: 0.08, right: 0.06, bottom: 0.18, left: 0.06 };

/** From this ratio of height to width on a film is an upright one: 9:16, and not 4:5. */
export const UPRIGHT_RATIO = 1.5;

/** Platform names people say, and the canvas they mean. Width and height in pixels. */
export const PLATFORM_CANVASES = {
  youtube: { width: 1920, height: 1080 },
  shorts: { width: 1080, height: 1920 },
  tiktok: { width: 1080, height: 1920 },
  reels: { width: 1080, height: 1920 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
} as const;

/** Moving GIFs are large: small and slow unless asked otherwise. 12.5 frames a second are whole ticks of its clock. */
export const GIF_DEFAULTS = { shortSide: 320, fps: 12.5, mostFps: 50 } as const;

/** Ratios people say; "1080p" means that the short side is 1080. */
export const RATIO_CANVASES = {
  '16:9': { width: 1920, height: 1080 },
  '9:16': { width: 1080, height: 1920 },
  '1:1': { width: 1080, height: 1080 },
  '4:5': { width: 1080, height: 1350 },
  '4:3': { width: 1440, height: 1080 },
  '3:4': { width: 1080, height: 1440 },
  '21:9': { width: 2520, height: 1080 },
} as const;

/** A draft with nothing on it. The caller mints the id. */
export function emptyDraft(id: string, title = ''): Draft {
  return { version: 1, id, title, canvas: { ...DEFAULT_CANVAS }, tracks: [] };
}
