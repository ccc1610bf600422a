import {
  Canvas,
  changeCanvas,
  fitToLength,
  Id,
  joinWithTransitions,
  keepRanges,
  Milliseconds,
  refusal,
  removeRanges,
  reorder,
  sourceOf,
  swap,
  TRANSITION_TYPES,
} from '@reelsmith/core';
import { z } from 'zod';
import { edited, made, withAssets } from './on-bench.ts';
import { splitSegment } from './operations.ts';
import { answerTo, type ModelTool, tool } from './tool.ts';

const Ranges = z
  .array(z.object({ startMs: Milliseconds, endMs: Milliseconds }))
  .min(1)
  .max(100);

const joinTool = tool({
  name: 'join_with_transitions',
  description:
    'Puts a transition at every cut of the film, or only between these segments; clips are trimmed a little for it.',
  schema: z.object({
    type: z.enum(TRANSITION_TYPES),
    durationMs: z.number().int().min(100).max(2000).optional(),
    segmentIds: z.array(Id).min(2).max(500).optional(),
  }),
  run: (input, bench) => answerTo(bench.take(joinWithTransitions(bench.draft, input), { shortens: true }), bench),
});

const fitTool = tool({
  name: 'fit_to_length',
  description: 'Makes the film this long: clips lose their tails in proportion, pictures share the time.',
  schema: z.object({ targetMs: Milliseconds.min(1000) }),
  run: ({ targetMs }, bench) => {
    const promise = { kind: 'length', ms: targetMs, toleranceMs: 40 } as const;
    return answerTo(bench.take(fitToLength(bench.draft, { targetMs }), { promise }), bench);
  },
});

const rangesTools = [
  tool({
    name: 'remove_ranges',
    description: 'Takes stretches of time out of the film; all times are those of the film before the call.',
    needs: ['remove'],
    schema: z.object({ ranges: Ranges }),
    run: ({ ranges }, bench) => made(bench, removeRanges(bench.draft, { ranges, mintId: bench.mintId })),
  }),
  tool({
    name: 'keep_ranges',
    description: 'Keeps only these stretches of the film and takes out all else.',
    needs: ['remove'],
    schema: z.object({ ranges: Ranges }),
    run: ({ ranges }, bench) => made(bench, keepRanges(bench.draft, { ranges, mintId: bench.mintId })),
  }),
];

const orderTools = [
  tool({
    name: 'reorder_clip',
    description: 'Moves a segment to a place in the order of its track; 0 is the first.',
    schema: z.object({ segmentId: Id, toIndex: z.number().int().min(0).max(5000) }),
    run: (input, bench) => made(bench, reorder(bench.draft, input)),
  }),
  tool({
    name: 'swap_clips',
    description: 'Two segments of one track change places.',
    schema: z.object({ a: Id, b: Id }),
    run: (input, bench) => made(bench, swap(bench.draft, input)),
  }),
  tool({
    name: 'split',
    description: 'Cuts a segment in two at a time of the timeline; nothing is taken away.',
    schema: z.object({ segmentId: Id, atMs: Milliseconds }),
    run: (input, bench) => made(bench, splitSegment(bench, input)),
  }),
  tool({
    name: 'duplicate',
    description: 'Puts a copy of a segment behind it, or at startMs.',
    schema: z.object({ segmentId: Id, startMs: Milliseconds.optional() }),
    run: (input, bench) => edited(bench, { op: 'duplicate', ...input, newId: bench.mintId('seg'), ripple: 'all' }),
  }),
];

const otherTools = [
  tool({
    name: 'replaceSource',
    description: 'Shows another uploaded file in the place of a segment.',
    needs: ['replace'],
    schema: z.object({ segmentId: Id, assetId: Id, sourceStartMs: Milliseconds.default(0) }),
    run: ({ segmentId, assetId, sourceStartMs }, bench) =>
      withAssets(bench, [assetId], ([asset]) =>
        asset === undefined
          ? answerTo(refusal('unknown_asset'), bench)
          : edited(bench, {
              op: 'replaceSource',
              segmentId,
              source: sourceOf(asset),
              sourceStartMs,
              name: asset.name.slice(0, 300),
            }),
      ),
  }),
  tool({
    name: 'setCanvas',
    description:
      'Shape and size of the film in pixels (even numbers), frames a second. 1080x1920 is upright, 1920x1080 wide.',
    needs: ['shape'],
    schema: Canvas.extend({ fps: Canvas.shape.fps.optional() }),
    run: ({ width, height, fps }, bench) => {
      const promise = { kind: 'canvas', width, height } as const;
      const canvas = { width, height, ...(fps === undefined ? {} : { fps }) };
      return answerTo(bench.take(changeCanvas(bench.draft, { canvas }), { promise }), bench);
    },
  }),
  tool({
    name: 'addMarker',
    description: 'Notes a place of the timeline by name.',
    schema: z.object({ atMs: Milliseconds, name: z.string().max(300) }),
    run: (input, bench) => edited(bench, { op: 'addMarker', marker: { id: bench.mintId('mrk'), ...input } }),
  }),
];

/** What changes the film as a whole or the order of its parts, and operations that carry new ids or material. */
export const FILM_TOOLS: readonly ModelTool[] = [joinTool, fitTool, ...rangesTools, ...orderTools, ...otherTools];
