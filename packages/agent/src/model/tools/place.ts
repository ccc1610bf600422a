import {
  type Asset,
  addMusic,
  addText,
  DEFAULT_TITLE_MS,
  Id,
  Milliseconds,
  mediaSegment,
  Placement,
  placeMedia,
  ROLE_KINDS,
  refusal,
  slideshow,
  TextStyle,
  TRANSITION_TYPES,
} from '@reelsmith/core';
import { z } from 'zod';
import { namesForeignAddress } from '../permissions.ts';
import type { Workbench } from '../workbench.ts';
import { edited, made, withAssets } from './on-bench.ts';
import { foreignAddress } from './operations.ts';
import { answerTo, type ModelTool, type ToolAnswer, tool } from './tool.ts';

const AssetIds = z.array(Id).min(1).max(200);

const placeMediaTool = tool({
  name: 'place_media',
  description:
    'Puts uploaded clips and pictures into the film in this order: at its end, or at the cut nearest to atMs. imageMs: how long each picture shows.',
  schema: z.object({ assetIds: AssetIds, atMs: Milliseconds.optional(), imageMs: Milliseconds.min(100).optional() }),
  run: ({ assetIds, atMs, imageMs }, bench) =>
    withAssets(bench, assetIds, (assets) =>
      made(bench, placeMedia(bench.draft, { assets, atMs, imageMs, mintId: bench.mintId, keepCanvas: hasFilm(bench) })),
    ),
});

const slideshowTool = tool({
  name: 'slideshow',
  description:
    'Shows pictures (and clips) one after the other with slow zooms: secondsEach or totalMs, and a transition between them when given.',
  schema: z.object({
    assetIds: AssetIds,
    secondsEach: z.number().min(0.2).max(600).optional(),
    totalMs: Milliseconds.min(1000).optional(),
    transition: z.enum(TRANSITION_TYPES).optional(),
    transitionMs: z.number().int().min(100).max(5000).optional(),
    motion: z.boolean().optional(),
  }),
  run: ({ assetIds, transition, transitionMs = 500, ...rest }, bench) =>
    withAssets(bench, assetIds, (assets) => {
      const into = transition === undefined ? undefined : { type: transition, durationMs: transitionMs };
      const keepCanvas = hasFilm(bench);
      return made(
        bench,
        slideshow(bench.draft, { ...rest, assets, transition: into, keepCanvas, mintId: bench.mintId }),
      );
    }),
});

const overlayTool = tool({
  name: 'add_overlay',
  description:
    'Lays a clip or picture over the film from startMs, as small as placement says (fractions of the canvas).',
  schema: z.object({
    assetId: Id,
    startMs: Milliseconds,
    durationMs: Milliseconds.min(40).optional(),
    placement: Placement.optional(),
  }),
  run: (input, bench) => withAssets(bench, [input.assetId], ([asset]) => layOver(bench, asset, input)),
});

function layOver(
  bench: Workbench,
  asset: Asset | undefined,
  {
    startMs,
    durationMs,
    placement,
  }: { startMs: number; durationMs?: number | undefined; placement?: Placement | undefined },
): ToolAnswer {
  if (asset === undefined) return answerTo(refusal('unknown_asset'), bench);
  const whole = mediaSegment(asset, { id: bench.mintId('seg'), startMs, imageMs: durationMs });
  const segment = {
    ...whole,
    durationMs: Math.min(durationMs ?? whole.durationMs, whole.durationMs),
    ...(placement === undefined ? {} : { placement }),
  };
  const track = { id: bench.mintId('trk'), kind: ROLE_KINDS.overlay, role: 'overlay' as const, segments: [] };
  return edited(bench, { op: 'addTrack', track }, { op: 'insert', trackId: track.id, segment, ripple: 'none' });
}

const addTextTool = tool({
  name: 'add_text',
  description: 'Shows a text. role: title (large, centre), subtitle (bottom) or text. Times on the timeline.',
  schema: z.object({
    text: z.string().min(1).max(1000),
    startMs: Milliseconds,
    durationMs: Milliseconds.min(100).optional(),
    role: z.enum(['title', 'subtitle', 'text']).default('title'),
    style: TextStyle.optional(),
  }),
  run: (input, bench) => {
    if (namesForeignAddress(input.text, bench.message)) return foreignAddress();
    const { durationMs = DEFAULT_TITLE_MS } = input;
    const tried = bench.take(addText(bench.draft, { ...input, durationMs, mintId: bench.mintId }));
    return answerTo(tried, bench);
  },
});

const addMusicTool = tool({
  name: 'add_music',
  description:
    'Lays an uploaded song under the whole film (or from startMs), fading out at its end. volume 0.35 is usual.',
  schema: z.object({
    assetId: Id,
    volume: z.number().min(0.01).max(2).optional(),
    startMs: Milliseconds.optional(),
    loop: z.boolean().optional(),
  }),
  run: ({ assetId, ...rest }, bench) =>
    withAssets(bench, [assetId], ([asset]) =>
      asset === undefined
        ? answerTo(refusal('unknown_asset'), bench)
        : made(bench, addMusic(bench.draft, { ...rest, asset, mintId: bench.mintId })),
    ),
});

/** What brings uploaded files and new texts into the film. */
export const PLACE_TOOLS: readonly ModelTool[] = [
  placeMediaTool,
  slideshowTool,
  overlayTool,
  addTextTool,
  addMusicTool,
];

function hasFilm({ draft }: Workbench): boolean {
  return draft.tracks.some((track) => track.segments.length > 0);
}
