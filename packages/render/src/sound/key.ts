import { createHash } from 'node:crypto';
import type { RenderPlan } from '../plan.ts';

/** Raised when sounds made before must not be used again although nothing of what the key holds has changed. */
const SOUND_VERSION = 2;

/** Hash of everything that the finished sound of a film depends on, and of nothing else: other words, looks or pictures
 *  leave it as it is. `encoder` names what encodes it. */
export function soundKey(plan: RenderPlan, encoder: string): string {
  const { rate, frames, loudness, fadeIn, fadeOut, quality } = plan;
  const sounds = plan.sounds.map(({ segmentId: _, assetId, ...sound }) => {
    const source = plan.sources.find((one) => one.assetId === assetId);
    return { ...sound, source: source?.hash, demuxer: source?.facts.demuxer, channels: source?.facts.audioChannels };
  });
  const film = { rate, frames, loudness, fadeIn, fadeOut, quality };
  const identity = { version: SOUND_VERSION, encoder, film, sounds };
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex');
}
