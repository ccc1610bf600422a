import type { FileCheck } from '@reelsmith/core';

/** What a render does, in this order. */
export const RENDER_STAGES = ['preparing', 'rendering', 'finishing', 'checking'] as const;
export type RenderStage = (typeof RENDER_STAGES)[number];

/** What was delivered. */
export interface RenderedFile {
  readonly bytes: number;
  /** 0 for one frame. */
  readonly durationMs: number;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
}

/** A finished file and what is to be said about it. */
export interface Made {
  readonly file: RenderedFile;
  readonly warnings: readonly string[];
  readonly check: FileCheck;
}
/** Hears how far a render is. */
export type Tell = (stage: RenderStage, fraction: number) => void;
