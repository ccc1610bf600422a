import type { Asset } from '../asset.ts';
import { DEFAULT_CANVAS } from '../defaults.ts';
import { type Draft, draftDurationMs, type Track } from '../draft.ts';
import { same } from '../same.ts';
import { endMs } from '../segment.ts';
import { chooseCanvas, chooseFit } from './choose-canvas.ts';
import type { CompoundResult, MintId } from './compound.ts';
import { ensureTrack, mainTrack, trackEndMs } from './main-track.ts';
import { mediaSegment } from './media-segment.ts';
import { retrimMusic } from './retrim-music.ts';
import { Script } from './script.ts';

/** How `placeMedia` goes about it. */
export interface PlaceMedia {
  assets: readonly Asset[];
  mintId: MintId;
  /** Goes to the cut nearest to this; to the end without it. */
  atMs?: number | undefined;
  /** Time of each picture. */
  imageMs?: number | undefined;
  /** True: the canvas stays as it is. */
  keepCanvas?: boolean | undefined;
}

/** Puts clips and pictures on the main track in the given order: at its end, or at the cut nearest to `atMs`, where
 *  later segments make room. Videos at full length. While the film is empty and its canvas untouched, the canvas is
 *  chosen to suit them. Refused as `wrong_kind` for sound. */
export function placeMedia(draft: Draft, options: PlaceMedia): CompoundResult {
  const script = new Script(draft);
  const sound = options.assets.find((asset) => asset.facts.kind === 'audio');
  if (sound !== undefined) script.refuse('wrong_kind', { name: sound.name, what: 'audio', needs: 'video' });
  if (options.keepCanvas !== true) suitCanvas(script, options.assets);
  const trackId = ensureTrack(script, 'main', options.mintId);
  const track = mainTrack(script.draft);
  const appended = trackEndMs(track);
  let startMs = options.atMs === undefined ? appended : nearestCut(track, options.atMs);
  const ripple = startMs >= appended ? 'none' : 'all';
  for (const asset of options.assets) {
    const placed = mediaSegment(asset, { id: options.mintId('seg'), startMs, imageMs: options.imageMs });
    const segment = { ...placed, fit: chooseFit(asset.facts, script.draft.canvas) };
    script.run({ op: 'insert', trackId, segment, ripple });
    startMs += segment.durationMs;
  }
  script.include(retrimMusic(script.draft, { previousMs: draftDurationMs(draft) }));
  return script.result();
}

function suitCanvas(script: Script, assets: readonly Asset[]): void {
  const untouched = same(script.draft.canvas, DEFAULT_CANVAS);
  if (!untouched || trackEndMs(mainTrack(script.draft)) > 0) return;
  const canvas = chooseCanvas(assets);
  if (same(canvas, script.draft.canvas)) return;
  script.run({ op: 'setCanvas', canvas });
  script.note('canvas_chosen', { width: canvas.width, height: canvas.height });
}

function nearestCut(track: Track | undefined, atMs: number): number {
  const cuts = [0, ...(track?.segments.flatMap((segment) => [segment.startMs, endMs(segment)]) ?? [])];
  return cuts.reduce((best, cut) => (Math.abs(cut - atMs) < Math.abs(best - atMs) ? cut : best));
}
