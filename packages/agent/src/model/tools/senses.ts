import { type Asset, type Draft, Id, Milliseconds } from '@reelsmith/core';
import { z } from 'zod';
import { assetView, draftView } from '../data.ts';
import { type ModelTool, tool } from './tool.ts';

/** What a model may find out while it plans; whoever builds the planner says how. Answers are plain JSON, and data only.
 *  None of them changes anything. */
export interface Senses {
  /** What is to be seen at a time of the scratch draft, in words. */
  look?: ((request: { draft: Draft; atMs: number; signal: AbortSignal }) => Promise<unknown>) | undefined;
  /** What is said in a file, with times. */
  transcript?: ((request: { asset: Asset; signal: AbortSignal }) => Promise<unknown>) | undefined;
  /** Scenes, silences, beats of a file: what is known already. */
  facts?: ((request: { asset: Asset; signal: AbortSignal }) => Promise<unknown>) | undefined;
}

/** Characters of an answer that a model is shown. */
const MOST_CHARACTERS = 20_000;

/** Read-only tools: the timeline and the files always, the rest where somebody provides it. */
export function senseTools(senses: Senses): ModelTool[] {
  return [
    tool({
      name: 'read_timeline',
      description: 'The timeline as it is after your changes so far.',
      schema: z.object({}),
      run: (_input, bench) => ({ ok: true, timeline: draftView(bench.draft) }),
    }),
    ...(senses.look === undefined ? [] : [lookTool(senses.look)]),
    ...(senses.transcript === undefined
      ? []
      : [ofAsset('read_transcript', 'What is said in an uploaded file, with times.', senses.transcript)]),
    ofAsset(
      'read_facts',
      'What is known about an uploaded file.',
      senses.facts ?? (async ({ asset }) => assetView(asset)),
    ),
  ];
}

function lookTool(look: NonNullable<Senses['look']>): ModelTool {
  return tool({
    name: 'look',
    description: 'What is to be seen at a time of the film.',
    schema: z.object({ atMs: Milliseconds }),
    run: async ({ atMs }, bench, signal) => bounded(await look({ draft: bench.draft, atMs, signal })),
  });
}

function ofAsset(name: string, description: string, ask: NonNullable<Senses['facts']>): ModelTool {
  return tool({
    name,
    description,
    schema: z.object({ assetId: Id }),
    run: async ({ assetId }, bench, signal) => {
      const asset = bench.context.assets.find(({ id }) => id === assetId);
      if (asset === undefined) return { ok: false, error: 'unknown_asset', assetId };
      return bounded(await ask({ asset, signal }));
    },
  });
}

function bounded(found: unknown): Record<string, unknown> {
  const text = JSON.stringify(found ?? null);
  if (text.length <= MOST_CHARACTERS) return { ok: true, found };
  return { ok: true, cutOff: true, found: text.slice(0, MOST_CHARACTERS) };
}
