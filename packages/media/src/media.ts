import type { MediaFacts } from '@reelsmith/core';
import type { Ffmpeg } from '@reelsmith/ffmpeg';
import type { DocumentFormat } from './formats.ts';

/** What a file may be at most; the caller's numbers. */
export interface MediaLimits {
  readonly imageMegapixels: number;
  readonly videoMegapixels: number;
  readonly mediaDurationMs: number;
  readonly mediaStreams: number;
  readonly audioChannels: number;
  readonly sampleRate: number;
  readonly framesPerSecond: number;
}

export type RejectionCode = 'unsupported_type' | 'too_large' | 'bad_request';

/** Why a file is not taken, in a sentence that names it, the rule and the way out. */
export interface Rejection {
  readonly ok: false;
  readonly code: RejectionCode;
  readonly message: string;
}

export type Inspection =
  | { readonly ok: true; readonly kind: 'media'; readonly facts: MediaFacts }
  | { readonly ok: true; readonly kind: 'document'; readonly format: DocumentFormat; readonly text: string }
  | Rejection;

/** File -> facts. */
export interface Media {
  /** `name` is what the user calls the file: it appears in messages and tells documents apart, and decides nothing about
   *  media, which are known by their content. */
  inspect(
    path: string,
    options: { readonly name: string; readonly signal?: AbortSignal | undefined },
  ): Promise<Inspection>;
}

export interface MediaOptions {
  readonly ffmpeg: Ffmpeg;
  readonly limits: MediaLimits;
}

export function reject(code: RejectionCode, message: string): Rejection {
  return { ok: false, code, message };
}
