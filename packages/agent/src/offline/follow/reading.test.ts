import { expect, test } from 'vitest';
import { stage, told } from '../../testing/studio.ts';

/** What the segments of the main track are after some messages, one after the other. */
function heard(first: string, ...more: string[]): boolean[] {
  let context = stage('film');
  let draft = context.draft;
  const earlier: { message: string; draft: typeof draft }[] = [];
  for (const message of [first, ...more]) {
    const now = told(message, { ...context, draft, earlier: [...earlier] });
    earlier.unshift({ message, draft });
    draft = now.draft;
    context = { ...context, draft };
  }
  return draft.tracks[0]?.segments.map(({ muted }) => muted !== true) ?? [];
}

test.each([
  ['mute clip 1', 'and the third clip', [false, true, false]],
  ['第一段静音', '还有第三段', [false, true, false]],
  ['mute clip 1', 'same goes for clip 2', [false, false, true]],
  ['mute clip 1', 'do that to the other two as well', [false, false, false]],
])('"%s" and then "%s" asks for the same of more', (first, second, wanted) => {
  expect(heard(first, second)).toEqual(wanted);
});

test.each([
  ['mute clip 1', 'how long is it now?'],
  ['第一段静音', '现在一共多长？'],
])('after "%s" the question "%s" changes nothing', (first, question) => {
  expect(heard(first, question)).toEqual(heard(first));
});
