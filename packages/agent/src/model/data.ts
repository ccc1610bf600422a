import {
  type Asset,
  type Draft,
  draftDurationMs,
  type PlannerContext,
  type Segment,
  type Track,
} from '@reelsmith/core';

/** Longest name or text that a model is shown of a thing, in code points. */
const NAME_POINTS = 120;
const MOST_SEGMENTS = 150;
const MOST_ASSETS = 100;
const MOST_EARLIER = 5;
const MOST_MADE = 5;

/** A segment as a model sees it: what is set, in milliseconds, without what only the encoder needs. */
export function segmentView({ source, extra: _extra, words, name, ...rest }: Segment): Record<string, unknown> {
  const shows =
    source.kind === 'media'
      ? {
          assetId: source.assetId,
          media: source.media,
          ...(source.durationMs ? { materialMs: source.durationMs } : {}),
        }
      : source.kind === 'text'
        ? { text: clipped(source.text) }
        : { color: source.color };
  const said = words === undefined ? {} : { words: words.length };
  return { ...rest, endMs: rest.startMs + rest.durationMs, name: clipped(name), ...shows, ...said };
}

/** The timeline as a model sees it. */
export function draftView(draft: Draft): Record<string, unknown> {
  let left = MOST_SEGMENTS;
  const tracks = draft.tracks.map((track) => {
    const shown = track.segments.slice(0, left);
    left -= shown.length;
    return trackView(track, shown);
  });
  const { canvas, title, background, fadeInMs, fadeOutMs, loudness, markers } = draft;
  return {
    filmMs: draftDurationMs(draft),
    canvas,
    title: clipped(title),
    background,
    fadeInMs,
    fadeOutMs,
    loudness,
    markers,
    tracks,
  };
}

function trackView(
  { id, role, muted, volume, duck, segments }: Track,
  shown: readonly Segment[],
): Record<string, unknown> {
  const hidden = segments.length - shown.length;
  return {
    trackId: id,
    role,
    muted,
    volume,
    duck,
    segments: shown.map(segmentView),
    ...(hidden > 0 ? { notShown: hidden } : {}),
  };
}

/** An uploaded file as a model sees it. */
export function assetView({ id, name, facts }: Asset): Record<string, unknown> {
  const { kind, durationMs, width, height, hasAudio } = facts;
  return { assetId: id, name: clipped(name), kind, durationMs, width, height, hasAudio };
}

/** What the model has to know, as data and nothing else: JSON in a marked block that no value can close. */
export function dataBlock(context: PlannerContext): string {
  const data = {
    timeline: draftView(context.draft),
    files: context.assets.slice(-MOST_ASSETS).map(assetView),
    madeOfWords: (context.made ?? [])
      .slice(0, MOST_MADE)
      .map(({ assetId, prompt, seed, card }) => ({ assetId, prompt: clipped(prompt), seed, card })),
    lastTouchedSegments: context.recentSegmentIds.slice(0, 10),
    messagesBefore: (context.earlier ?? []).slice(0, MOST_EARLIER).map(({ message }) => clipped(message)),
    lastChanges: context.lastChanges.slice(0, 10).map(clipped),
    ...(context.waiting === undefined
      ? {}
      : {
          // The timeline above is as it would leave it, and what the order changes is added to it.
          planThatWaitsForYes: {
            message: clipped(context.waiting.message),
            changes: context.waiting.changes.slice(0, 20).map(clipped),
            price: context.waiting.plan.price,
          },
        }),
    ...(context.openQuestion === undefined
      ? {}
      : { questionAskedBefore: clipped(context.openQuestion.question), choices: context.openQuestion.choices }),
  };
  return `<session_data>\n${quoted(data)}\n</session_data>`;
}

/** JSON in which no mark of a block can stand. */
export function quoted(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

function clipped(text: string): string {
  const points = [...text];
  return points.length > NAME_POINTS ? `${points.slice(0, NAME_POINTS - 1).join('')}…` : text;
}
