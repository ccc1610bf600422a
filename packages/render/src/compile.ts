import type { Asset, Draft, ExportOutput, Refusal, Track } from '@reelsmith/core';
import { DEFAULT_BACKGROUND, draftDurationMs, endMs } from '@reelsmith/core';
import { clipped, type Film } from './compile/film.ts';
import { outputSize } from './compile/geometry.ts';
import { settled, stillFrame } from './compile/output.ts';
import { defined, pictureClips } from './compile/pictures.ts';
import { soundClips } from './compile/sounds.ts';
import { textClips } from './compile/texts.ts';
import { type Layer, type PlanSource, picturesIn, type RenderPlan } from './plan.ts';
import { frameOf, rateOf } from './rate.ts';

export interface CompileOptions {
  readonly assets: ReadonlyMap<string, Asset>;
  /** Colour tables that looks name, by id. */
  readonly luts?: ReadonlyMap<string, { readonly hash: string }> | undefined;
  readonly output: ExportOutput;
}

export type Compiled =
  | { readonly ok: true; readonly plan: RenderPlan }
  | { readonly ok: false; readonly refusal: Refusal };

/** Draft -> RenderPlan: edges in frames, defaults filled in, what can't be drawn named. Pure: the same draft, assets and
 *  output always give the same plan. */
export function compile(draft: Draft, { assets, output, luts = new Map() }: CompileOptions): Compiled {
  const unknown = unknownAsset(draft, assets);
  if (unknown !== undefined) return { ok: false, refusal: { code: 'unknown_asset', params: unknown } };
  const { fps, shortSide, warnings: toldFirst } = settled(output, draft.canvas);
  const rate = rateOf(fps);
  const frames = frameOf(draftDurationMs(draft), rate);
  if (frames < 1) return { ok: false, refusal: { code: 'invalid', params: { field: 'tracks', reason: 'empty' } } };
  const warnings = new Set<string>(toldFirst);
  const size = outputSize(draft.canvas, shortSide);
  const film: Film = { draft, assets, luts, rate, frames, ...size, warn: (sentence) => warnings.add(sentence) };
  warnAboutTheEnd(film);
  const layers = layersOf(film);
  const sounds = soundClips(film);
  const plan: RenderPlan = {
    version: 1,
    ...size,
    rate,
    frames,
    format: output.format,
    quality: output.quality,
    copy: output.copy ?? 'editList',
    encoder: output.encoder ?? 'cpu',
    background: draft.background ?? DEFAULT_BACKGROUND,
    ...defined({ ...fadesOfTheFilm(film), loudness: draft.loudness }),
    sources: sourcesOf(layers, sounds, assets),
    ...lutsOf(layers, luts),
    layers,
    sounds,
    warnings: [...warnings],
  };
  const still = stillFrame(plan, output.atMs);
  return { ok: true, plan: still === undefined ? plan : { ...plan, still } };
}

function unknownAsset(draft: Draft, assets: ReadonlyMap<string, Asset>) {
  for (const segment of draft.tracks.flatMap((track) => track.segments)) {
    const { source } = segment;
    if (source.kind !== 'media' || assets.has(source.assetId)) continue;
    return { assetId: source.assetId, segmentId: segment.id, name: segment.name };
  }
  return undefined;
}

/** Layers bottom to top. Text tracks that follow each other are drawn at once. */
function layersOf(film: Film): Layer[] {
  const layers: Layer[] = [];
  for (const track of film.draft.tracks) {
    const layer = layerOf(track, film);
    const below = layers.at(-1);
    if (layer?.kind === 'text' && below?.kind === 'text') below.texts.push(...layer.texts);
    else if (layer !== undefined) layers.push(layer);
  }
  return layers;
}

function layerOf(track: Track, film: Film): Layer | undefined {
  if (track.muted === true && track.kind === 'text') return undefined;
  if (track.kind === 'audio') return undefined;
  const clips = track.kind === 'video' ? pictureClips(track, film) : [];
  if (clips.length > 0) return { kind: 'picture', clips };
  const texts = textClips(track, film);
  return texts.length > 0 ? { kind: 'text', texts } : undefined;
}

function fadesOfTheFilm(film: Film) {
  const { draft, frames, rate } = film;
  const out = frames - frameOf(draft.fadeOutMs ?? 0, rate);
  return {
    fadeIn: clipped({ from: 0, to: frameOf(draft.fadeInMs ?? 0, rate) }, film),
    fadeOut: clipped({ from: out, to: frames }, film),
  };
}

function warnAboutTheEnd(film: Film): void {
  const endOfFilm = draftDurationMs(film.draft);
  const cut = film.draft.tracks.flatMap((track) => track.segments).filter((segment) => endMs(segment) > endOfFilm);
  for (const segment of cut.slice(0, 5)) {
    const seconds = (endOfFilm / 1000).toFixed(2).replace(/\.0+$|(?<!0)0+$/, '');
    film.warn(`"${segment.name}" runs past the end of the film at ${seconds} s and is cut there.`);
  }
  if (cut.length > 5) film.warn(`${cut.length - 5} more segments run past the end of the film and are cut there.`);
}

/** The colour tables that looks name, each once. */
function lutsOf(layers: readonly Layer[], luts: ReadonlyMap<string, { readonly hash: string }>) {
  const ids = new Set(picturesIn(layers).flatMap(({ look }) => look?.lut ?? []));
  const found = [...ids].toSorted().flatMap((id) => {
    const lut = luts.get(id);
    return lut === undefined ? [] : [{ id, hash: lut.hash }];
  });
  return found.length > 0 ? { luts: found } : {};
}

/** The files that are read, each once, in the order of their ids: the same draft always gives the same list. */
function sourcesOf(
  layers: readonly Layer[],
  sounds: readonly { assetId: string }[],
  assets: ReadonlyMap<string, Asset>,
): PlanSource[] {
  const seen = picturesIn(layers).flatMap(({ content }) => (content.kind === 'color' ? [] : [content.assetId]));
  const ids = new Set([...seen, ...sounds.map((sound) => sound.assetId)]);
  return [...ids].toSorted().flatMap((id) => {
    const asset = assets.get(id);
    return asset === undefined ? [] : [{ assetId: id, hash: asset.hash, facts: asset.facts }];
  });
}
