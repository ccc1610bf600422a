import type { MediaFacts } from '@reelsmith/core';
import { type Layer, type PictureClip, type PlanSource, picturesIn, type RenderPlan } from '../plan.ts';

/** A small copy of a video, by content. */
export interface VideoProxy {
  readonly hash: string;
  readonly facts: MediaFacts;
}

const SUFFIX = '.proxy';

/** The plan of a film as one to be looked at now: encoded as fast as possible, its videos read from their small copies
 *  where there are any. Sounds stay with the originals, which are quick to read. Frame for frame it shows what the film
 *  shows. */
export function previewPlan(plan: RenderPlan, proxies: ReadonlyMap<string, VideoProxy>): RenderPlan {
  const layers = plan.layers.map((layer): Layer => {
    if (layer.kind === 'text') return layer;
    return { kind: 'picture', clips: layer.clips.map((clip) => smaller(clip, proxies)) };
  });
  const wanted = idsOf(layers, plan);
  const known: PlanSource[] = [
    ...plan.sources,
    ...[...proxies].map(([assetId, proxy]) => ({ assetId: assetId + SUFFIX, ...proxy })),
  ];
  const sources = known.filter(({ assetId }) => wanted.has(assetId));
  return { ...plan, preview: true, copy: 'off', encoder: 'cpu', layers, sources };
}

/** The asset that a source of a preview stands for, and whether its small copy is meant. */
export function previewSource(assetId: string): { assetId: string; small: boolean } {
  const small = assetId.endsWith(SUFFIX);
  return { assetId: small ? assetId.slice(0, -SUFFIX.length) : assetId, small };
}

function smaller(clip: PictureClip, proxies: ReadonlyMap<string, VideoProxy>): PictureClip {
  const { content } = clip;
  if (content.kind === 'color' || !proxies.has(content.assetId)) return clip;
  return { ...clip, content: { ...content, assetId: content.assetId + SUFFIX } };
}

function idsOf(layers: readonly Layer[], { sounds }: RenderPlan): Set<string> {
  const shown = picturesIn(layers).flatMap(({ content }) => (content.kind === 'color' ? [] : [content.assetId]));
  return new Set([...shown, ...sounds.map(({ assetId }) => assetId)]);
}
