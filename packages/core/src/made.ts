import type { Asset } from './asset.ts';
import type { MintId } from './compounds/compound.ts';
import { sourceOf } from './compounds/media-segment.ts';
import type { OfferedOperation } from './operation.ts';
import type { GenerateStep } from './plan.ts';
import type { Segment, Source } from './segment.ts';

// What a plan makes does not exist while it is planned: operations name it by its step, and are resolved once it is there.

const PREFIX = 'step:';
/** A plan never makes a film or sound repeat more often than this. */
const MOST_REPEATS = 20;

/** How operations of a plan name the result of one of its `generate` steps. */
export function madeAssetId(stepId: string): string {
  return `${PREFIX}${stepId}`;
}

/** The step whose result an asset id of a plan stands for; undefined for an asset that is there. */
export function stepOfAssetId(assetId: string): string | undefined {
  return assetId.startsWith(PREFIX) ? assetId.slice(PREFIX.length) : undefined;
}

/** The asset that a step will make, with the facts it is to have: what compounds place while planning. */
export function expectedAsset({ id, expects }: Pick<GenerateStep, 'id' | 'expects'>, name: string): Asset {
  const { kind, width = 0, height = 0, durationMs = 0 } = expects;
  const still = expects.format === 'jpg' ? (['jpg', 'jpeg_pipe'] as const) : (['png', 'png_pipe'] as const);
  const form = { image: still, video: ['mp4', 'mov'], audio: ['m4a', 'mov'] } as const;
  const [format, demuxer] = form[kind];
  const plain = { rotation: 0, anamorphic: false, hdr: false, interlaced: false, alpha: false };
  const facts = { ...plain, kind, format, demuxer, width, height, durationMs: kind === 'image' ? 0 : durationMs };
  return {
    id: madeAssetId(id),
    name,
    hash: '',
    facts: {
      ...facts,
      fps: kind === 'video' ? 30 : 0,
      variableFrameRate: false,
      hasAudio: kind === 'audio',
      audioChannels: 0,
      sampleRate: 0,
      bytes: 0,
    },
  };
}

/** Operations with the assets that were made in the place of the steps that made them. Where a film or sound is shorter
 *  than its segment, copies follow each other until the time is filled, the last one cut.
 *
 *  ```
 *  planned:  |      step:g1      |
 *  made:     | asset | asset | as|
 *  ```
 */
export function resolveMade(
  operations: readonly OfferedOperation[],
  made: ReadonlyMap<string, Asset>,
  mintId: MintId,
): OfferedOperation[] {
  return operations.flatMap((operation): OfferedOperation[] => {
    if (operation.op === 'replaceSource') return [{ ...operation, ...resolved(operation.source, made) }];
    if (operation.op !== 'insert') return [operation];
    const found = resolved(operation.segment.source, made);
    if (found === undefined) return [operation];
    const segments = repeated({ ...operation.segment, ...found }, mintId);
    return segments.map((segment) => ({ ...operation, segment }));
  });
}

function resolved(source: Source, made: ReadonlyMap<string, Asset>): { source: Source; name: string } | undefined {
  const stepId = source.kind === 'media' ? stepOfAssetId(source.assetId) : undefined;
  const asset = stepId === undefined ? undefined : made.get(stepId);
  return asset === undefined ? undefined : { source: sourceOf(asset), name: asset.name.slice(0, 300) };
}

function repeated(segment: Segment, mintId: MintId): Segment[] {
  const lengthMs = segment.source.kind === 'media' ? segment.source.durationMs : undefined;
  if (lengthMs === undefined || lengthMs === 0) return [segment];
  // A slip of some frames is nothing to repeat for.
  if (lengthMs >= segment.durationMs - SAME_MS) {
    return [{ ...segment, durationMs: Math.min(lengthMs, segment.durationMs) }];
  }
  const count = Math.min(MOST_REPEATS, Math.ceil(segment.durationMs / lengthMs));
  return Array.from({ length: count }, (_, index) => ({
    ...segment,
    id: index === 0 ? segment.id : mintId('seg'),
    startMs: segment.startMs + index * lengthMs,
    durationMs: Math.max(1, Math.min(lengthMs, segment.durationMs - index * lengthMs)),
  }));
}

const SAME_MS = 120;
