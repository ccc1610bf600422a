import { applyAll, type PlannerContext } from '@reelsmith/core';
import { expect, test } from 'vitest';
import { sceneOf } from '../../../testing/scenes.ts';
import { planMessage } from '../../planner.ts';

/** The film with the piano under it, and the beat uploaded beside. */
const laid = after('use the piano as background music', sceneOf('twoSongs'));

function after(message: string, context: PlannerContext): PlannerContext {
  const operations = planMessage(message, context).steps.flatMap((step) =>
    step.kind === 'edit' ? step.operations : [],
  );
  const applied = applyAll(context.draft, operations);
  if (!applied.ok) throw new Error(`"${message}" does not apply`);
  return { ...context, draft: applied.draft };
}

function heardAfter(message: string): string[] {
  return after(message, laid).draft.tracks.flatMap(({ role, segments }) =>
    role === 'bgm' ? segments.map(({ name, volume }) => `${name} ${volume}`) : [],
  );
}

test.each([
  'change the music',
  'swap the tune',
  'other music please',
  "I don't like this song, use the other one",
  'drop the piano and put the beat in its place',
  "the music's too cheerful, take the beat",
  'as music the beat, no longer the piano',
])('"%s" exchanges one sound for the other and changes nothing else of it', (message) => {
  expect(heardAfter(message)).toEqual(heardAfter('replace the music with the beat'));
  expect(heardAfter(message)).toEqual([expect.stringContaining('beat.wav')]);
});

test('what stands under the film is asked about where several sounds could take its place', () => {
  const song = sceneOf('promo').assets.filter(({ name }) => name === 'song.mp3');
  const plan = planMessage('change the music', { ...laid, assets: [...laid.assets, ...song] });
  expect(plan.intent).toBe('ask');
});
