import { expect, test } from 'vitest';
import { phrasings } from '../testing/phrasings.ts';
import { sceneOf } from '../testing/scenes.ts';
import { planMessage } from './planner.ts';

phrasings('promo', {
  'make the second text bigger': `
    the second text should be bigger than the first | 第二行字要比第一行大一点`,
  'make the beach brighter': `
    make the beach brighter than the city | 海边比城市亮一点`,
  'make the music a bit quieter': `
    the song needs to be a bit more in the background`,
  'the first title stays twice as long': `
    make "Summer Sale" last twice as long | make "Summer Sale" twice as long`,
  'slide all texts in from the left': `
    the words should come in from the left | make the words come in from the left`,
});

phrasings('trip', {
  'delete the city and mute the forest': `
    delete clip 1 and mute clip 3 | 删掉第一段，第三段静音`,
  'delete the city and make the beach black and white': `
    delete the first clip and make the second one black and white`,
  'put "One" over the city and put "Two" over the beach': `
    put "One" over the first clip and "Two" over the second | "One" on the first, "Two" on the second`,
});

phrasings('recording', {
  'speed up the second half 2x': `
    first half normal, second half double speed | 前一半正常，后一半两倍速`,
});

test('a narration that is behind begins later in its file, and keeps its end', () => {
  const [edit] = planMessage('the narration is half a second behind', sceneOf('lesson')).steps;
  expect(edit).toMatchObject({
    kind: 'edit',
    operations: [
      { op: 'trim', headMs: 500, tailMs: 0 },
      { op: 'move', startMs: 0 },
    ],
  });
});
