import { expect, test } from 'vitest';
import { outcome, sceneOf } from '../../testing/scenes.ts';
import { planMessage } from '../planner.ts';

test.each([
  ['trip', 'slow down 0:03 to 0:05', 'slow-mo from second 3 to second 5, rest normal'],
  ['trip', 'slow down 0:03 to 0:05', '第3秒到第5秒慢动作，其余正常'],
] as const)('in %s, "%s" may be said as "%s"', (name, plainly, other) => {
  expect(outcome(other, name)).toEqual(outcome(plainly, name));
});

test.each([
  'split it down the middle and put the second half first',
  '从中间切开，后一半放前面',
])('a clip that is laid by "%s" is split and its second half comes first', (message) => {
  const edits = planMessage(message, sceneOf('recording')).steps.flatMap((step) =>
    step.kind === 'edit' ? step.operations : [],
  );
  const split = edits.find(({ op }) => op === 'split');
  expect(split).toBeDefined();
  expect(edits.at(-1)).toMatchObject({ op: 'move', segmentId: split?.op === 'split' ? split.newId : '', startMs: 0 });
});
