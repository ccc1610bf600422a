import {
  CAPABILITIES,
  type Capability,
  ExportOutput,
  expectedAsset,
  Id,
  isEmpty,
  type MediaKind,
  Milliseconds,
} from '@reelsmith/core';
import { z } from 'zod';
import { PERMISSIONS } from '../permission-words.ts';
import type { Workbench } from '../workbench.ts';
import { choiceOf } from './choice.ts';
import { type ModelTool, type ToolAnswer, tool } from './tool.ts';

/** Things that may be made for one message. */
const MOST_MADE = 4;

/** Longest clip or sound of one call, and the largest seed. */
const LONGEST_MADE_MS = 120_000;
const SEEDS = 2 ** 31 - 1;

const recorded = (note: string): ToolAnswer => ({ ok: true, note });
const no = (error: string, reason: string): ToolAnswer => ({ ok: false, error, reason });

const exportTool = tool({
  name: 'export_film',
  description: 'Exports the film as a file after all changes. Only when the user asks for the file.',
  needs: ['export'],
  schema: ExportOutput.pick({ format: true, quality: true, shortSide: true, fps: true, preset: true, atMs: true }),
  run: (output, bench) => {
    if (isEmpty(bench.draft)) return no('nothing_to_export', 'there is nothing on the timeline');
    if (bench.steps.some((step) => step.kind === 'export')) return no('already_there', 'one export a message');
    bench.record({ kind: 'export', output });
    return recorded('It is exported when this plan is carried out.');
  },
});

const askTool = tool({
  name: 'ask_user',
  description:
    'Asks the user instead of guessing. Two or three concrete choices, each an order in the words of the user. "allows" names what a choice needs that the message did not allow.',
  schema: z.object({
    question: z.string().min(1).max(500),
    choices: z.array(z.object({ text: z.string().min(1).max(200), allows: z.enum(PERMISSIONS).optional() })).max(3),
  }),
  run: ({ question, choices }, bench) => {
    if (bench.steps.some((step) => step.kind === 'ask')) return no('already_there', 'one question a message');
    bench.record({ kind: 'ask', question, choices: choices.map(choiceOf) });
    return recorded('It is asked at the end of your answer. Do nothing that depends on it.');
  },
});

const historyTools = (['undo', 'redo'] as const).map((action) =>
  tool({
    name: action,
    description: action === 'undo' ? 'Takes the last changes back.' : 'Puts back what was taken back.',
    needs: ['history'],
    schema: z.object({ count: z.number().int().min(1).max(20).default(1) }),
    run: ({ count }, bench) => {
      const { canUndo, canRedo } = bench.context;
      if (!(action === 'undo' ? canUndo : canRedo)) return no(`nothing_to_${action}`, 'there is nothing');
      if (bench.operations.length > 0 || bench.steps.length > 0)
        return no('stands_alone', 'it cannot be mixed with changes');
      bench.record({ kind: 'history', action, count });
      return recorded('It is done when this plan is carried out. Make no other change.');
    },
  }),
);

/** What happens after planning: written down, nothing more. */
export const STEP_TOOLS: readonly ModelTool[] = [exportTool, askTool, ...historyTools];

const MADE: readonly Capability[] = CAPABILITIES.filter((one) => one.startsWith('generate_'));

/** What is made or looked into by an engine that is there. */
export function makingTools(capabilities: readonly Capability[]): ModelTool[] {
  const making = MADE.filter((one) => capabilities.includes(one));
  const looking = capabilities.filter((one) => !MADE.includes(one));
  return [...(isSome(making) ? [generateTool(making)] : []), ...(isSome(looking) ? [analyseTool(looking)] : [])];
}

type Some = readonly [Capability, ...Capability[]];

function isSome(list: readonly Capability[]): list is Some {
  return list.length > 0;
}

const Edge = z.number().int().min(64).max(3840);

function generateTool(making: Some): ModelTool {
  return tool({
    name: 'generate',
    description:
      'Has a picture, clip, music or voice made from a description; generate_card: a designed card with the words of the prompt, for what cannot be drawn. It may cost credits. Answers with an assetId that the other tools take (place_media, slideshow, add_overlay, replaceSource, add_music); nothing is on the timeline before one of them has put it there. Call it again for another version.',
    needs: ['generate'],
    schema: z.object({
      capability: z.enum(making),
      prompt: z.string().min(1).max(2000),
      durationMs: Milliseconds.min(500).max(LONGEST_MADE_MS).optional(),
      width: Edge.optional(),
      height: Edge.optional(),
      format: z.enum(['png', 'jpg']).optional(),
      seed: z.number().int().min(0).max(SEEDS).optional(),
    }),
    run: (input, bench) => {
      if (countOf(bench, 'generate') >= MOST_MADE) return no('too_many', `at most ${MOST_MADE} a message`);
      return generated(input, bench);
    },
  });
}

interface ToMake {
  readonly capability: Capability;
  readonly prompt: string;
  readonly durationMs?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly format?: 'png' | 'jpg' | undefined;
  readonly seed?: number | undefined;
}

const MADE_AS: Readonly<Partial<Record<Capability, MediaKind>>> = {
  generate_image: 'image',
  generate_card: 'image',
  generate_video: 'video',
};
const DEFAULT_MADE_MS = 5000;

function generated({ capability, prompt, seed, format, ...size }: ToMake, bench: Workbench): ToolAnswer {
  const kind = MADE_AS[capability] ?? 'audio';
  const { width = bench.draft.canvas.width, height = bench.draft.canvas.height, durationMs = DEFAULT_MADE_MS } = size;
  const expects = {
    kind,
    ...(kind === 'audio' ? {} : { width, height }),
    ...(kind === 'image' ? {} : { durationMs }),
    ...(kind === 'image' && format !== undefined ? { format } : {}),
  };
  const lack = bench.context.undrawable?.({ capability, prompt, expects });
  if (lack?.rest === false) {
    const wayOut =
      'Tell the user so. Offer generate_card with their words, a picture of their own, or a provider that draws it.';
    return { ok: false, error: 'cannot_draw', subject: lack.subject, by: lack.by, wayOut };
  }
  const id = bench.record({ kind: 'generate', capability, prompt, expects, ...(seed === undefined ? {} : { seed }) });
  const asset = expectedAsset(
    { id, expects },
    `${prompt.slice(0, 60)}.${kind === 'video' ? 'mp4' : kind === 'image' ? (format ?? 'png') : 'm4a'}`,
  );
  bench.made.push(asset);
  const missing = lack === undefined ? {} : { notSeen: lack.subject };
  return { ...recorded('It is made when this plan is carried out.'), assetId: asset.id, ...missing };
}

function analyseTool(looking: Some): ModelTool {
  return tool({
    name: 'analyse',
    description: 'Has uploaded files transcribed or looked into when the plan is carried out.',
    needs: ['generate', 'remove'],
    schema: z.object({ capability: z.enum(looking), assetIds: z.array(Id).min(1).max(50) }),
    run: ({ capability, assetIds }, bench) => {
      const known = new Set(bench.context.assets.map(({ id }) => id));
      const foreign = assetIds.find((id) => !known.has(id));
      if (foreign !== undefined) return { ok: false, error: 'unknown_asset', assetId: foreign };
      if (countOf(bench, 'analyse') >= MOST_MADE) return no('too_many', `at most ${MOST_MADE} a message`);
      bench.record({ kind: 'analyse', capability, assetIds });
      return recorded('It is done when this plan is carried out.');
    },
  });
}

function countOf(bench: Workbench, kind: 'generate' | 'analyse'): number {
  return bench.steps.filter((step) => step.kind === kind).length;
}
