import { draftDurationMs, Id, Milliseconds, type Senses } from '@reelsmith/core';
import { z } from 'zod';
import { assetView, draftView } from '../data.ts';
import { type ModelTool, tool } from './tool.ts';

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
    description: 'Shows you the picture at a time of the film, as it is after your changes so far.',
    schema: z.object({ atMs: Milliseconds }),
    run: async ({ atMs }, bench, signal) => {
      const filmMs = draftDurationMs(bench.draft);
      if (atMs >= filmMs) return { ok: false, error: 'behind_the_end', filmMs };
      bench.show({ atMs, jpeg: await look({ draft: bench.draft, atMs, signal }) });
      return { ok: true, picture: 'in the next message' };
    },
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
