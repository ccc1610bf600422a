import type { Plan, Planner } from '@reelsmith/core';
import { expect, test } from 'vitest';
import { createPlanner } from './create-planner.ts';
import { ModelFailure } from './model/budget.ts';
import type { ModelPlanner } from './model/model-planner.ts';
import { createOfflinePlanner } from './offline/planner.ts';
import { stage } from './testing/studio.ts';

const offline: Planner = createOfflinePlanner();
const BY_MODEL: Plan = {
  intent: 'answer',
  language: 'en',
  reply: 'I am the model.',
  steps: [],
  promises: [],
  warnings: [],
  price: 0,
  seed: 0,
  engine: 'qwen3',
};
const model: ModelPlanner = { name: 'qwen3', plan: async () => BY_MODEL };
const broken: ModelPlanner = { name: 'qwen3', plan: () => Promise.reject(new ModelFailure('unreachable', 'down')) };

test.each([
  ['cut the first 3 seconds', 'offline'],
  ['剪掉前3秒', 'offline'],
  ['how long is it?', 'offline'],
  ['undo', 'offline'],
  ['make the whole thing feel like a rainy sunday afternoon', 'qwen3'],
  ['cut the first 3 seconds and make the sky look like a painting by Turner', 'qwen3'],
  ['让整个片子有一种忧伤的诗意', 'qwen3'],
  ['xyzzy', 'qwen3'],
])('what the rules read completely they plan, the rest the model does: %s', async (message, engine) => {
  const plan = await createPlanner({ offline, model }).plan(message, stage('film'));
  expect(plan.engine).toBe(engine);
});

test('without a model the rules plan everything', async () => {
  expect((await createPlanner({ offline }).plan('xyzzy', stage('film'))).engine).toBe('offline');
});

test.each([
  ['make it feel like a rainy sunday', /language model qwen3 could not be used/],
  ['让它有一种忧伤的诗意', /语言模型 qwen3 不可用/],
])('when the model fails the rules plan and say so in the language of the message: %s', async (message, line) => {
  const troubles: unknown[] = [];
  const planner = createPlanner({ offline, model: broken, onTrouble: (error) => troubles.push(error) });
  const plan = await planner.plan(message, stage('film'));
  expect(plan.engine).toBe('offline');
  expect(plan.warnings.at(-1)).toMatch(line);
  expect(troubles).toEqual([expect.objectContaining({ trouble: 'unreachable' })]);
});

test('a planning that is stopped falls back to nothing', async () => {
  const stop = new AbortController();
  stop.abort(new Error('cancelled'));
  const planning = createPlanner({ offline, model: broken }).plan('xyzzy', stage('film'), { signal: stop.signal });
  await expect(planning).rejects.toThrow('cancelled');
});
