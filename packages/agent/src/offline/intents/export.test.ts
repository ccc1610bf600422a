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
