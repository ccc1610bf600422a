import { type Draft, endMs } from '@reelsmith/core';
import { expect, test } from 'vitest';
import { stage, told } from '../testing/studio.ts';

/** The main track as "city 0-12@0, beach 12-22@0": times in seconds, and where in its file each clip starts. */
function film(draft: Draft): string {
  const main = draft.tracks.find((track) => track.role === 'main');
  return (main?.segments ?? [])
    .map((clip) => `${clip.name.replace(/\.\w+$/, '')} ${s(clip.startMs)}-${s(endMs(clip))}@${s(clip.sourceStartMs)}`)
    .join(', ');
}

function s(ms: number): string {
  return String(Math.round(ms / 10) / 100);
}

/** English, Chinese, the film of three clips afterwards. */
const TIMES: readonly [string, string, string][] = [
  ['the video should stop at 20 seconds', '片子到20秒就结束', 'city 0-12@0, beach 12-20@0'],
  ['set the in point of the beach to 2 seconds', 'beach从第2秒开始', 'city 0-12@0, beach 12-20@2, forest 20-28@0'],
  ['trim clip 2 so it ends at 0:17', '第二段在17秒处结束', 'city 0-12@0, beach 12-17@0, forest 17-25@0'],
  ['make the beach end 3 seconds sooner', '让beach早3秒结束', 'city 0-12@0, beach 12-19@0, forest 19-27@0'],
  ['remove the last quarter of the forest', 'forest最后四分之一不要', 'city 0-12@0, beach 12-22@0, forest 22-28@0'],
  ['take out 2 seconds starting at 0:03', '从第3秒开始删2秒', 'city 0-3@0, city 3-10@5, beach 10-20@0, forest 20-28@0'],
  ['throw away everything after the beach', 'beach后面的全删了', 'city 0-12@0, beach 12-22@0'],
  ['remove everything before the beach', 'beach前面的都不要', 'beach 0-10@0, forest 10-18@0'],
  ['all clips should be 3 seconds long', '三段都剪成3秒', 'city 0-3@0, beach 3-6@0, forest 6-9@0'],
  [
    'no clip longer than 9 seconds: limit every clip to 9 seconds',
    '每段最多留9秒',
    'city 0-9@0, beach 9-18@0, forest 18-26@0',
  ],
  ['keep only the first 3 seconds of every clip', '每段只留前3秒', 'city 0-3@0, beach 3-6@0, forest 6-9@0'],
  ['boomerang the forest', 'forest正着放完再倒着放一遍', 'city 0-12@0, beach 12-22@0, forest 22-30@0, forest 30-38@0'],
  [
    'split the forest every 4 seconds',
    'forest每4秒切一段',
    'city 0-12@0, beach 12-22@0, forest 22-26@0, forest 26-30@4',
  ],
];

test.each(TIMES)('"%s" and "%s" make %s', (en, zh, wanted) => {
  for (const message of [en, zh]) expect(film(told(message, stage('film')).draft), message).toBe(wanted);
});

test('halves are one clip again when they follow each other in time and in their file', () => {
  for (const [cut, back] of [
    ['split clip 1 at 4 seconds', 'glue the two halves back together'],
    ['split clip 1 at 4 seconds', 'remove that cut'],
    ['第一段第4秒切一刀', '把两段合并回去'],
  ] as const) {
    const context = stage('film');
    const { draft } = told(cut, context);
    const again = told(back, { ...context, draft, earlier: [{ message: cut, draft: context.draft }] });
    expect(film(again.draft), back).toBe(film(context.draft));
  }
});

test('a clip is not taken away for a part of it', () => {
  for (const message of ['cut the beach off at 0:15', 'remove the last third of beach.mov', '把beach中间那2秒去掉']) {
    expect(film(told(message, stage('film')).draft), message).toMatch(/beach/);
  }
});
