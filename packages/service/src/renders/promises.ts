import {
  type CheckedItem,
  type CheckedPromise,
  type CheckItem,
  checkPromises,
  type Draft,
  EXPORT_FACTS,
  type FileCheck,
  type PlanPromise,
  type Stretch,
} from '@reelsmith/core';
import type { RenderPlan } from '@reelsmith/render';
import type { RenderRow } from './rows.ts';

/** What is known of a delivered file. */
export interface Measured {
  durationMs: number;
  width: number;
  height: number;
  check: FileCheck;
  /** What it was made from. */
  plan: Pick<RenderPlan, 'layers' | 'frames' | 'rate'>;
}

type Row = Pick<RenderRow, 'draft' | 'promises' | 'output'>;
type PromiseOf<Kind extends PlanPromise['kind']> = Extract<PlanPromise, { kind: Kind }>;

/** Promises as the delivered file keeps them: length and shape as measured, black, frozen and silent stretches as found in
 *  it, texts by the frames they are on; what no file shows is checked on the draft that it was made from. */
export function promisesOf(row: Row, file: Measured): CheckedPromise[] {
  return checkPromises(row.draft, row.promises).map((checked) => {
    // What the draft does not keep, its file can't.
    const ofFile = checked.state === 'broken' && !isMeasured(checked.promise) ? undefined : onFile(row, checked, file);
    return ofFile ?? checked;
  });
}

/** A file may be of another shape than its draft, and a draft of another length than its file. */
const isMeasured = ({ kind }: PlanPromise): boolean => kind === 'length' || kind === 'canvas';

function onFile(row: Row, { promise }: CheckedPromise, file: Measured): CheckedPromise | undefined {
  const { holds } = EXPORT_FACTS[row.output.format];
  const hasLength = holds === 'film' || holds === 'animation' || holds === 'sound';
  switch (promise.kind) {
    case 'length':
      return hasLength ? lengthOf(promise, file) : undefined;
    case 'canvas':
      return file.width > 0 ? canvasOf(promise, file) : undefined;
    case 'without':
      return hasLength ? stretchOf(promise, file) : undefined;
    case 'text':
      return holds === 'film' || holds === 'animation' ? textOf(row.draft, promise, file) : undefined;
    case 'music':
      return holds === 'film' || holds === 'sound' ? musicOf(row.draft, promise, file) : undefined;
    case 'clipOrder':
    case 'clips':
    case 'ducked':
    case 'captions':
    case 'textLanguage':
      return undefined;
  }
}

function lengthOf(promise: PromiseOf<'length'>, { durationMs }: Measured): CheckedPromise {
  const kept = Math.abs(durationMs - promise.ms) <= promise.toleranceMs;
  if (kept) return { promise, state: 'kept' };
  return { promise, state: 'broken', found: `${durationMs / 1000} s long`, facts: { ms: durationMs } };
}

/** Sizes are rounded to even numbers, so the shape of a small file may be a pixel off. */
function canvasOf(promise: PromiseOf<'canvas'>, { width, height }: Measured): CheckedPromise {
  const kept = Math.abs(promise.width * height - promise.height * width) <= 2 * Math.max(promise.width, promise.height);
  if (kept) return { promise, state: 'kept' };
  return { promise, state: 'broken', found: `${width}×${height}`, facts: { width, height } };
}

/** The item of the file's check that a stretch is found in. */
export const STRETCH_ITEMS: Record<Stretch, CheckItem> = { black: 'black', frozen: 'frozen', silence: 'silent' };

function stretchOf(promise: PromiseOf<'without'>, { check }: Measured): CheckedPromise {
  const found = itemOf(check, STRETCH_ITEMS[promise.what]);
  if (found === undefined || found.state === 'not_looked') return { promise, state: 'unchecked' };
  return found.state === 'passed' ? { promise, state: 'kept' } : broken(promise, found);
}

function broken(promise: PlanPromise, { found, spots }: CheckedItem): CheckedPromise {
  const [spot] = spots ?? [];
  const facts = spot === undefined ? {} : { fromMs: spot.fromMs, toMs: spot.toMs };
  return { promise, state: 'broken', ...(found === undefined ? {} : { found }), facts };
}

/** The frames on which the text is drawn have to be all that its time holds, and its letters all that it has. */
function textOf(draft: Draft, promise: PromiseOf<'text'>, { plan, check }: Measured): CheckedPromise {
  const ids = segmentsWith(draft, ({ source }) => source.kind === 'text' && source.text.trim() === promise.text.trim());
  const drawn = plan.layers
    .flatMap((layer) => (layer.kind === 'text' ? layer.texts : []))
    .filter(({ segmentId }) => ids.has(segmentId))
    .map(({ own }) => own)
    .toSorted((a, b) => a.from - b.from);
  const frameOf = (ms: number): number => Math.round((ms * plan.rate.num) / (1000 * plan.rate.den));
  const msOf = (frame: number): number => Math.round((frame * 1000 * plan.rate.den) / plan.rate.num);
  let covered = frameOf(promise.fromMs);
  for (const { from, to } of drawn) if (from <= covered) covered = Math.max(covered, to);
  const [first] = drawn;
  const last = drawn.at(-1);
  if (covered < frameOf(promise.toMs)) {
    const facts = first === undefined || last === undefined ? {} : { fromMs: msOf(first.from), toMs: msOf(last.to) };
    return { promise, state: 'broken', found: 'not all of its time', facts };
  }
  const cut = itemOf(check, 'glyphs')?.spots?.some(({ segmentId = '' }) => ids.has(segmentId)) === true;
  return cut ? { promise, state: 'broken', found: 'not drawn whole', facts: { cut } } : { promise, state: 'kept' };
}

/** Music that is on the draft and not heard in the file. */
function musicOf(draft: Draft, promise: PromiseOf<'music'>, { check }: Measured): CheckedPromise | undefined {
  const ids = segmentsWith(draft, ({ source }) => source.kind === 'media' && source.assetId === promise.assetId);
  const silent = itemOf(check, 'silent');
  const spots = silent?.spots?.filter(({ segmentId = '' }) => ids.has(segmentId)) ?? [];
  return silent === undefined || spots.length === 0 ? undefined : broken(promise, { ...silent, spots });
}

type Segment = Draft['tracks'][number]['segments'][number];

function segmentsWith(draft: Draft, holds: (segment: Segment) => boolean): Set<string> {
  const segments = draft.tracks.flatMap((track) => track.segments);
  return new Set(segments.filter(holds).map(({ id }) => id));
}

function itemOf(check: FileCheck, item: CheckItem): CheckedItem | undefined {
  return check.find((one) => one.item === item);
}
