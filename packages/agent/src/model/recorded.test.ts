import { applyAll, draftDurationMs, type PlannerContext, summarize } from '@reelsmith/core';
import { expect, test } from 'vitest';
import { recorded, startScriptedModel } from '../testing/scripted-model.ts';
import { type StageName, stage } from '../testing/studio.ts';
import type { ModelBudget } from './budget.ts';
import { connectModel } from './connect-model.ts';

const BUDGET: ModelBudget = {
  toolCalls: 20,
  planMs: 60_000,
  silenceMs: 60_000,
  tokens: 100_000,
  answerTokens: 1000,
  retries: 0,
};

/** Plays the answers of a server as they were sent, and applies the plan. */
async function replay(name: string, answers: number, message: string, where: StageName) {
  const server = await startScriptedModel(
    Array.from({ length: answers }, (_, index) => recorded(`${name}.${index + 1}`)),
  );
  const context: PlannerContext = stage(where);
  try {
    const settings = { provider: 'openai-compatible', name, baseUrl: server.url } as const;
    const planner = await connectModel(settings, { budget: BUDGET });
    const heard: string[] = [];
    const plan = await planner.plan(message, context, { onText: (delta) => heard.push(delta) });
    const operations = plan.steps.flatMap((step) => (step.kind === 'edit' ? step.operations : []));
    const seen = operations.length === 0 ? undefined : applyAll(context.draft, operations);
    if (seen?.ok === false) throw new Error(JSON.stringify(seen));
    return { plan, draft: seen?.draft ?? context.draft, requests: server.requests, heard: heard.join('').trim() };
  } finally {
    await server.close();
  }
}

test('a conversation with OpenAI: colours and speed from a mood', async () => {
  const { plan, draft, requests } = await replay('openai-mood', 2, 'make it feel like a grey november', 'film');
  expect(plan.reply).toBe('I gave the city and the beach faded, cool colours and slowed the forest to half speed.');
  const looks = draft.tracks[0]?.segments.map(({ look, speed }) => [look?.preset, speed?.den]);
  expect(looks).toEqual([
    ['faded', undefined],
    ['faded', undefined],
    [undefined, 2],
  ]);
  expect(requests[1]?.messages.map(({ role }) => role)).toEqual([
    'system',
    'user',
    'assistant',
    'tool',
    'tool',
    'tool',
  ]);
});

test('a conversation with Ollama: whole calls in one piece, nulls for what is left out, thoughts in the text', async () => {
  const { plan, draft, heard } = await replay(
    'ollama-holiday',
    3,
    'a holiday film of the city and the beach, with the song',
    'uploads',
  );
  expect(plan.reply).toBe('The city comes first, then the beach, with crossfades and the song.');
  expect(heard).toBe(plan.reply);
  expect(draftDurationMs(draft)).toBe(22_000 - 500);
  expect(summarize(draft)).toMatch(/city\.mp4.*beach\.mov.*BGM: song\.mp3/);
});

test('a conversation with llama.cpp: wrong arguments first, Chinese in pieces', async () => {
  const { plan, draft, requests } = await replay('llamacpp-title', 3, '给它起个有诗意的名字放在画面上', 'film');
  expect(String(requests[1]?.messages.at(-1)?.content)).toMatch(/invalid_arguments.*startMs/);
  expect(plan).toMatchObject({ language: 'zh', reply: '第二秒起显示标题“夏天的海”。' });
  const [title] = draft.tracks.find(({ role }) => role === 'title')?.segments ?? [];
  expect(title).toMatchObject({ startMs: 2000, durationMs: 4000, source: { text: '夏天的海' } });
});

test('a conversation with vLLM: thoughts beside the text, comments between events, a question at the end', async () => {
  const { plan } = await replay('vllm-question', 2, 'hmm, lose the boring one', 'film');
  expect(plan).toMatchObject({
    intent: 'ask',
    reply: 'I could not tell which one you mean.',
    steps: [
      {
        kind: 'ask',
        choices: [{ label: 'Delete the beach [remove, 删除]' }, { label: 'Delete the forest [remove, 删除]' }],
      },
    ],
  });
});
