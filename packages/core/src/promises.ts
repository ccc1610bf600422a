import { type Draft, draftDurationMs } from './draft.ts';
import type { CheckedPromise, PlanPromise } from './plan.ts';
import { endMs, type Segment } from './segment.ts';

/** Percent of full volume by which music may differ from what was promised. */
const VOLUME_TOLERANCE = 0.005;

/** What is on the draft in place of what was promised; undefined when the promise is kept. */
type Finding = string | undefined;

/** Checks each promise on a draft; `found` says what is there instead when it is broken. Whether the delivered file
 *  keeps them too is checked on the file. */
export function checkPromises(draft: Draft, promises: readonly PlanPromise[]): CheckedPromise[] {
  return promises.map((promise) => {
    const found = finding(draft, promise);
    return found === undefined ? { promise, state: 'kept' } : { promise, state: 'broken', found };
  });
}

function finding(draft: Draft, promise: PlanPromise): Finding {
  switch (promise.kind) {
    case 'length':
      return lengthFinding(draft, promise);
    case 'canvas': {
      const { width, height } = draft.canvas;
      return width === promise.width && height === promise.height ? undefined : `${width}x${height}`;
    }
    case 'clipOrder':
      return orderFinding(draft, promise.assetIds);
    case 'text':
      return textFinding(draft, promise);
    case 'music':
      return musicFinding(draft, promise);
  }
}

type PromiseOf<Kind extends PlanPromise['kind']> = Extract<PlanPromise, { kind: Kind }>;

function lengthFinding(draft: Draft, { ms, toleranceMs }: PromiseOf<'length'>): Finding {
  const lengthMs = draftDurationMs(draft);
  return Math.abs(lengthMs - ms) <= toleranceMs ? undefined : `${lengthMs} ms`;
}

/** The promised assets must appear in this order; a clip that was cut into pieces counts once, others may lie between. */
function orderFinding(draft: Draft, assetIds: readonly string[]): Finding {
  const shown = draft.tracks
    .filter((track) => track.role === 'main')
    .flatMap((track) => track.segments)
    .toSorted((a, b) => a.startMs - b.startMs)
    .flatMap(({ source }) => (source.kind === 'media' ? [source.assetId] : []));
  const promised = new Set(assetIds);
  const order = shown.filter((id) => promised.has(id)).filter((id, index, ids) => id !== ids[index - 1]);
  const kept = order.length === assetIds.length && order.every((id, index) => id === assetIds[index]);
  return kept ? undefined : order.join(', ') || 'none of them';
}

/** The text must be on screen for all of the promised time, on one track or several. */
function textFinding(draft: Draft, { text, fromMs, toMs }: PromiseOf<'text'>): Finding {
  const places = draft.tracks
    .flatMap((track) => track.segments)
    .filter(({ source }) => source.kind === 'text' && source.text.trim() === text.trim())
    .toSorted((a, b) => a.startMs - b.startMs);
  if (places.length === 0) return 'not on the timeline';
  return covers(places, fromMs, toMs) ? undefined : places.map(timeOf).join(', ');
}

function covers(places: readonly Segment[], fromMs: number, toMs: number): boolean {
  let coveredMs = fromMs;
  for (const place of places) {
    if (place.startMs <= coveredMs) coveredMs = Math.max(coveredMs, endMs(place));
  }
  return coveredMs >= toMs;
}

function timeOf(segment: Segment): string {
  return `${segment.startMs}-${endMs(segment)} ms`;
}

function musicFinding(draft: Draft, { assetId, volume }: PromiseOf<'music'>): Finding {
  const heard = draft.tracks
    .filter((track) => track.kind === 'audio')
    .flatMap((track) => track.segments.map((segment) => ({ track, segment })))
    .filter(({ segment: { source } }) => source.kind === 'media' && source.assetId === assetId)
    .map(({ track, segment }) => {
      const silent = track.muted === true || segment.muted === true;
      return silent ? 0 : (track.volume ?? 1) * (segment.volume ?? 1);
    });
  if (heard.length === 0) return 'not on the timeline';
  const wrong = heard.find((level) => Math.abs(level - volume) > VOLUME_TOLERANCE);
  return wrong === undefined ? undefined : `${Math.round(wrong * 100)} %`;
}
