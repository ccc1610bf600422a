import { describe, expect, test } from 'vitest';
import { sceneOf } from '../testing/scenes.ts';
import { planMessage } from './planner.ts';

/** Seconds of the film as it would be. */
const would = (message: string, name: Parameters<typeof sceneOf>[0]): { intent: string; reply: string } =>
  planMessage(message, sceneOf(name));

describe('questions for what would be are measured, and nothing is done', () => {
  test.each([
    ['trip', 'if I drop the forest, how long is the film?', 22],
    ['trip', 'how long would it be without the beach?', 20],
    ['trip', 'How long would it run if the beach were cut out?', 20],
    ['trip', 'How long would the whole thing be if we sped everything up by 2x?', 15],
    ['trip', 'what would the runtime be if I trimmed the first 2 seconds off every clip', 24],
    ['trip', 'how much shorter does it get if the city loses its first 4 seconds?', 26],
    ['trip', 'if every clip was 5 seconds long, how long would the film be?', 15],
    ['slides', "what's the total length if each photo gets 2.5s?", 12.5],
    ['trip', '如果把森林删掉，影片有多长？', 22],
    ['trip', '去掉海边的话还剩多久', 20],
    ['slides', '每张照片3秒的话，总共多长？', 15],
    ['trip', '要是全部2倍速，总时长是多少？', 15],
    ['trip', '剪掉前5秒之后还有多长？', 25],
  ] as const)('in %s, "%s": %d s', (name, message, s) => {
    const { intent, reply } = would(message, name);
    expect(intent).toBe('answer');
    expect(reply).toMatch(new RegExp(`(?:be|是) ${s} (?:s|秒)`));
  });

  test.each([
    ['trip', 'How long is it?'],
    ['trip', 'tell me how long it is, and cut the last 3 seconds if it is too long'],
    ['trip', '剪掉前5秒，然后告诉我多长'],
  ] as const)('in %s, "%s" supposes nothing', (name, message) => {
    expect(would(message, name).reply).not.toMatch(/would be|那样会/);
  });
});
