import { createHash } from 'node:crypto';
import { ownCode } from '../own-code.ts';
import type { RenderPlan } from '../plan.ts';

/** Hash of everything that the finished sound of a film depends on, and of nothing else: other words, looks or pictures
 *  leave it as it is. It is mixed by code of ours and not by a graph, so that code is part of it. `encoder` names what
 *  encodes it. */
export function soundKey(plan: RenderPlan, encoder: string): string {
  const { rate, frames, loudness, fadeIn, fadeOut, quality } = plan;
  const sounds = plan.sounds.map(({ segmentId: _, assetId, ...sound }) => {
    const source = plan.sources.find((one) => one.assetId === assetId);
    return { ...sound, source: source?.hash, demuxer: source?.facts.demuxer, channels: source?.facts.audioChannels };
  });
  const film = { rate, frames, loudness, fadeIn, fadeOut, quality };
  const identity = { code: ownCode(), encoder, film, sounds };
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex');
}
