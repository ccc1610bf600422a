export { createMedia } from './create.ts';
export { DOCUMENTS, type DocumentFormat, FORMATS, type MediaFormat } from './formats.ts';
export type { Inspection, Media, MediaLimits, MediaOptions, Rejection, RejectionCode } from './media.ts';
export { type Cue, parseSubtitles } from './subtitles.ts';
