import { type Draft, draftDurationMs } from '../draft.ts';
import type { CheckedPromise, PlanPromise } from '../plan.ts';
import type { Checked, PromiseOf } from './checked.ts';
import { emptyStretches, silentStretches } from './stretches.ts';
import { captionsFinding, languageFinding, textFinding } from './texts.ts';

/** Part of full volume by which music may differ from what was promised. */
const VOLUME_TOLERANCE = 0.005;

/** Checks each promise on a draft; `found` says what is there instead when it is broken. Whether the delivered file
 *  keeps them too is checked on the file. */
export function checkPromises(draft: Draft, promises: readonly PlanPromise[]): CheckedPromise[] {
  return promises.map((promise) => {
    const found = finding(draft, promise);
    if (found === undefined) return { promise, state: 'kept' };
    if (found === 'unchecked') return { promise, state: 'unchecked' };
    return { promise, state: 'broken', ...found };
  });
}

function finding(draft: Draft, promise: PlanPromise): Checked {
  switch (promise.kind) {
    case 'length':
      return lengthFinding(draft, promise);
    case 'canvas':
      return canvasFinding(draft, promise);
    case 'clipOrder':
      return orderFinding(draft, promise.assetIds);
    case 'clips':
      return countFinding(draft, promise.count);
    case 'text':
      return textFinding(draft, promise);
    case 'captions':
      return captionsFinding(draft);
    case 'textLanguage':
      return languageFinding(draft, promise.language);
    case 'music':
      return musicFinding(draft, promise);
    case 'ducked':
      return duckedFinding(draft);
    case 'without':
      return stretchFinding(draft, promise);
  }
}

function lengthFinding(draft: Draft, { ms, toleranceMs }: PromiseOf<'length'>): Checked {
  const lengthMs = draftDurationMs(draft);
  if (Math.abs(lengthMs - ms) <= toleranceMs) return undefined;
  return { found: `${lengthMs} ms`, facts: { ms: lengthMs } };
}

function canvasFinding({ canvas }: Draft, promise: PromiseOf<'canvas'>): Checked {
  const { width, height } = canvas;
  if (width === promise.width && height === promise.height) return undefined;
  return { found: `${width}x${height}`, facts: { width, height } };
}

/** Files of the film's own clips and pictures in the order of time; pieces of one file that follow each other once. */
function shownAssets(draft: Draft): string[] {
  return draft.tracks
    .filter((track) => track.role === 'main')
    .flatMap((track) => track.segments)
    .toSorted((a, b) => a.startMs - b.startMs)
    .flatMap(({ source }) => (source.kind === 'media' ? [source.assetId] : []));
}

/** The promised assets must appear in this order; a clip that was cut into pieces counts once, others may lie between. */
function orderFinding(draft: Draft, assetIds: readonly string[]): Checked {
  const promised = new Set(assetIds);
  const shown = shownAssets(draft).filter((id) => promised.has(id));
  const order = shown.filter((id, index) => id !== shown[index - 1]);
  if (order.length === assetIds.length && order.every((id, index) => id === assetIds[index])) return undefined;
  const found = order.join(', ') || 'none of them';
  return { found, facts: { count: order.length, order: order.join(', ') } };
}

function countFinding(draft: Draft, count: number): Checked {
  const shown = new Set(shownAssets(draft)).size;
  return shown === count ? undefined : { found: String(shown), facts: { count: shown } };
}

function musicFinding(draft: Draft, { assetId, volume }: PromiseOf<'music'>): Checked {
  const heard = draft.tracks
    .filter((track) => track.kind === 'audio')
    .flatMap((track) => track.segments.map((segment) => ({ track, segment })))
    .filter(({ segment: { source } }) => source.kind === 'media' && source.assetId === assetId)
    .map(({ track, segment }) => {
      const silent = track.muted === true || segment.muted === true;
      return silent ? 0 : (track.volume ?? 1) * (segment.volume ?? 1);
    });
  if (heard.length === 0) return { found: 'not on the timeline', facts: {} };
  const wrong = heard.find((level) => Math.abs(level - volume) > VOLUME_TOLERANCE);
  return wrong === undefined ? undefined : { found: `${Math.round(wrong * 100)} %`, facts: { volume: wrong } };
}

/** Where nobody speaks, music has nothing to give way to. */
function duckedFinding(draft: Draft): Checked {
  const heard = draft.tracks.filter(({ muted, segments }) => muted !== true && segments.length > 0);
  const music = heard.filter(({ role }) => role === 'bgm');
  if (music.length === 0) return { found: 'no music', facts: { music: false } };
  const lowered = music.every(({ duck }) => duck === true) || !heard.some(({ role }) => role === 'voice');
  return lowered ? undefined : { found: 'as loud as alone', facts: { music: true } };
}

function stretchFinding(draft: Draft, { what }: PromiseOf<'without'>): Checked {
  // A picture that stands still can be seen on the file only.
  if (what === 'frozen') return 'unchecked';
  const [first] = what === 'black' ? emptyStretches(draft) : silentStretches(draft);
  if (first === undefined) return undefined;
  const { fromMs, toMs } = first;
  return { found: `${fromMs}-${toMs} ms`, facts: { fromMs, toMs } };
}
