import { expect, test } from 'vitest';
import { stage } from '../testing/studio.ts';
import { planMessage } from './planner.ts';

const AFTER_UNDO = { ...stage('film'), canUndo: true, canRedo: true };

test.each([
  '刚才撤回的再恢复',
  '撤销的那一步恢复回来',
  '把刚撤销的弄回来',
  '恢复我刚才撤销掉的操作',
  '取消撤销',
  '撤回刚才的撤回',
  '把刚才的撤销取消',
  'undo the undo',
  'cancel the undo',
  'bring back what I just undid',
])('%s: what was taken back is done again', (message) => {
  expect(planMessage(message, AFTER_UNDO).steps).toMatchObject([{ kind: 'history', action: 'redo' }]);
});

test.each([
  '撤销',
  '再撤回一次',
  '撤销刚才的恢复',
  '撤销，恢复原来的样子',
  'undo that',
])('%s: the last change is taken back', (message) => {
  expect(planMessage(message, AFTER_UNDO).steps).toMatchObject([{ kind: 'history', action: 'undo' }]);
});

test.each([
  'undo',
  'undo that',
  '撤销',
  '撤回刚才的操作',
])('%s behind another undo goes one step further back', (message) => {
  const earlier = [{ message, draft: { ...AFTER_UNDO.draft, tracks: [] } }];
  expect(planMessage(message, { ...AFTER_UNDO, earlier }).steps).toMatchObject([{ kind: 'history', action: 'undo' }]);
});
