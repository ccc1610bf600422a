import type { HeldAsset, HeldDocument, Uploaded } from '@reelsmith/service';
import { absoluteUrl, type ServerConfig } from '../config.ts';

/** The upload object of the existing wire; `video_infos[]` is the same. Durations in seconds. */
export function mediaObject(held: HeldAsset, config: ServerConfig) {
  const { asset } = held;
  return {
    id: asset.id,
    filename: asset.name,
    file_type: asset.facts.kind,
    cdn_url: absoluteUrl(config, held.url),
    duration: asset.facts.durationMs / 1000,
    width: asset.facts.width,
    height: asset.facts.height,
    fps: asset.facts.fps,
    hash: asset.hash,
    size: asset.facts.bytes,
    format: asset.facts.format,
    has_audio: asset.facts.hasAudio,
    created_at: held.createdAt.toISOString(),
  };
}

/** What was made of words, as `generated_media[]` has it; nothing for what came in. Durations in seconds. */
export function generatedObject({ asset, made, url, createdAt }: HeldAsset, config: ServerConfig) {
  if (made === undefined) return [];
  const { kind, durationMs, width, height } = asset.facts;
  return [
    {
      id: asset.id,
      type: made.kind === 'voice' ? 'voice' : kind,
      url: absoluteUrl(config, url),
      prompt: made.prompt,
      duration: durationMs / 1000,
      width,
      height,
      model: made.model,
      provider: made.provider,
      seed: made.seed,
      licence: made.licence,
      created_at: createdAt.toISOString(),
    },
  ];
}

/** A document (subtitles, text, look-up table) of a session. */
export function documentObject(document: HeldDocument) {
  return {
    id: document.id,
    filename: document.name,
    file_type: 'document' as const,
    format: document.format,
    size: document.bytes,
    created_at: document.createdAt.toISOString(),
  };
}

export function uploadedObject(one: Uploaded, config: ServerConfig) {
  return one.kind === 'media' ? mediaObject(one.held, config) : documentObject(one.document);
}
