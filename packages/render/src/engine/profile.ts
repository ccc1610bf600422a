import type { VideoEncoder } from '@reelsmith/core';
import type { Device } from '@reelsmith/ffmpeg';
import type { RenderPlan } from '../plan.ts';

/** How the pictures of a film become H.264. All spans of one film come from one profile: pieces are joined by packet, so
 *  their headers must be equal. */
export interface EncoderProfile {
  readonly name: VideoEncoder;
  readonly options: (plan: RenderPlan) => readonly string[];
  /** Filters between the drawn pictures and the encoder. */
  readonly upload: string;
  readonly device: Device | undefined;
  /** Encoders at once; consumer cards allow few. */
  readonly most: number;
}
