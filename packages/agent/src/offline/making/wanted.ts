import type { Language } from '@reelsmith/core';

/** Something new that a message asks for: what is to be seen, in its own words, and how. */
export interface Wanted {
  readonly kind: 'image' | 'video';
  readonly prompt: string;
  readonly language: Language;
  /** How many of it. */
  readonly count: number;
  readonly size?: { readonly width: number; readonly height: number } | undefined;
  readonly durationMs?: number | undefined;
  readonly format?: 'png' | 'jpg' | undefined;
  /** Where it goes, in the words of the message: "after the beach". */
  readonly place?: string | undefined;
  /** What it takes the place of, in the words of the message: "the beach". */
  readonly instead?: string | undefined;
}

/** Longer messages are no orders for pictures. */
export const MOST_LETTERS = 1000;
