import type { Plan, PlannerContext } from '@reelsmith/core';
import { describe, expect, test } from 'vitest';
import { stage } from '../testing/studio.ts';
import { planMessage } from './planner.ts';

const plan: Plan = {
  ...{ intent: 'edit', language: 'en', reply: 'Done.', steps: [], promises: [], warnings: [] },
  ...{ price: 120, seed: 1, engine: 'offline' },
};
const waiting = (more: Partial<PlannerContext> = {}): PlannerContext => ({
  ...stage('film'),
  waiting: { message: 'add a title', plan, changes: ['Added the text “Hi”.'] },
  ...more,
});

describe('a message while a plan waits', () => {
  test.each([
    ...['yes', 'Yes, please!', 'ok, go ahead', 'sounds good', 'do it please', 'approve'],
    ...['好的', '可以，开始吧', '确认', '行，就这样'],
  ])('is a yes: %s', (message) => {
    expect(planMessage(message, waiting())).toMatchObject({ answersWaiting: 'yes', steps: [] });
    expect(planMessage(message, stage('film')).answersWaiting).toBeUndefined();
  });

  test.each([
    ...['no', 'never mind', 'No thanks.', 'cancel it', 'forget it, sorry', 'Don’t do it'],
    ...['算了', '不用了，谢谢', '取消', '还是算了'],
  ])('is a no: %s', (message) => {
    expect(planMessage(message, waiting())).toMatchObject({ answersWaiting: 'no', steps: [] });
  });

  test.each([
    ...[
      'no music please',
      'yes, but without the title',
      'no, make it 20 seconds',
      'cancel the title',
      'stop at 10 seconds',
    ],
    ...['取消标题', '好的，但不要音乐', '不，改成20秒', 'please'],
  ])('is more than that: %s', (message) => {
    expect(planMessage(message, waiting()).answersWaiting).toBeUndefined();
  });

  test('answers the question that was asked since before it answers the plan', () => {
    const openQuestion = { question: 'The beach?', choices: [{ label: 'Yes', message: 'delete clip 2' }] };
    expect(planMessage('yes', waiting({ openQuestion })).answersWaiting).toBeUndefined();
    expect(planMessage('no', waiting({ openQuestion })).answersWaiting).toBeUndefined();
    expect(planMessage('never mind', waiting({ openQuestion })).answersWaiting).toBe('no');
  });

  test.each([
    ['what does it cost?', '120 credits'],
    ['这个要多少积分？', '120 积分'],
    ['what did you change?', 'Added the text “Hi”.'],
  ])('may ask about it: %s', (message, answer) => {
    const told = planMessage(message, waiting());
    expect(told.intent).toBe('answer');
    expect(told.reply).toContain(answer);
  });
});
