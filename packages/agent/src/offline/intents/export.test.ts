import { expect, test } from 'vitest';
import { stage } from '../../testing/studio.ts';
import { planMessage } from '../planner.ts';

test.each([
  '截一张第8秒的画面',
  '导出第8秒的画面',
  '把第8秒那一帧存成图片',
  '第8秒截个图',
  '保存8秒的截图',
])('%s: the picture of that moment', (message) => {
  expect(planMessage(message, stage('film')).steps).toMatchObject([
    { kind: 'export', output: { format: 'png', atMs: 8000 } },
  ]);
});

test.each([
  ['export as a gif, just seconds 3 to 6', 'gif'],
  ['export only seconds 3 to 6 as a gif', 'gif'],
  ['save out seconds 3 to 6 as its own file', 'mp4'],
  ['第3秒到第6秒导出成动图', 'gif'],
  ['把第3秒到第6秒单独导出来', 'mp4'],
])('%s: a part of the film is not exported alone, and nothing goes before that is answered', (message, format) => {
  const [step] = planMessage(message, stage('film')).steps;
  expect(step).toMatchObject({ kind: 'ask', choices: [{ message: expect.stringContaining(format) }, {}] });
});

test('what is to stay is cut, and then exported', () => {
  const { steps } = planMessage('keep only seconds 3 to 6, then export as webm', stage('film'));
  expect(steps.map(({ kind }) => kind)).toEqual(['edit', 'export']);
});

test.each([
  ['small gif, 8 fps, 240 pixels', { format: 'gif', fps: 8, shortSide: 240 }],
  ['小动图，8帧，240像素', { format: 'gif', fps: 8, shortSide: 240 }],
])('%s: what the file is like', (message, output) => {
  expect(planMessage(message, stage('film')).steps).toMatchObject([{ kind: 'export', output }]);
});
