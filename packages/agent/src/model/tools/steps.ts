import { CAPABILITIES, type Capability, ExportOutput, Id, isEmpty, MEDIA_KINDS, Milliseconds } from '@reelsmith/core';
import { z } from 'zod';
import { PERMISSIONS } from '../permission-words.ts';
import type { Workbench } from '../workbench.ts';
import { choiceOf } from './choice.ts';
import { type ModelTool, type ToolAnswer, tool } from './tool.ts';

/** Things that may be made for one message. */
const MOST_MADE = 4;

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

function generateTool(making: Some): ModelTool {
  return tool({
    name: 'generate',
    description: 'Has a picture, clip, music or voice made from a description. It may cost credits.',
    needs: ['generate'],
    schema: z.object({
      capability: z.enum(making),
      prompt: z.string().min(1).max(2000),
      kind: z.enum(MEDIA_KINDS),
      durationMs: Milliseconds.min(500).optional(),
    }),
    run: ({ capability, prompt, kind, durationMs }, bench) => {
      if (countOf(bench, 'generate') >= MOST_MADE) return no('too_many', `at most ${MOST_MADE} a message`);
      const expects = { kind, ...(durationMs === undefined ? {} : { durationMs }) };
      bench.record({ kind: 'generate', capability, prompt, expects });
      return recorded('It is made when this plan is carried out.');
    },
  });
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
