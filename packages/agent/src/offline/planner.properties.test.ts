import { applyAll, Plan } from '@reelsmith/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type StageName, stage, told } from '../testing/studio.ts';
import { EN } from './lexicon/en.ts';
import { ZH } from './lexicon/zh.ts';
import { planMessage } from './planner.ts';

const STAGES: StageName[] = ['uploads', 'photos', 'nothing', 'film', 'joined', 'scored', 'one', 'album'];
const PHRASES = [...Object.values(EN), ...Object.values(ZH)].flatMap((phrases) => phrases.split('|'));
const SLOTS = [
  '3 seconds',
  '前3秒',
  'clip 2',
  '第二段',
  '"hi"',
  '“好”',
  '0:05',
  'from 2s to 5s',
  '35%',
  '2x',
  '9:16',
  'song.mp3',
  'city.mp4',
  ',',
  '，',
  '.',
  '-1',
  '99999999999',
];

function holds(message: string, name: StageName): void {
  const context = stage(name);
  const before = JSON.stringify(context.draft);
  const plan = planMessage(message, context);
  expect(Plan.parse(plan)).toEqual(plan);
  expect(plan.reply.trim()).not.toBe('');
  expect(JSON.stringify(context.draft)).toBe(before);
  const operations = plan.steps.flatMap((step) => (step.kind === 'edit' ? step.operations : []));
  if (operations.length > 0) expect(applyAll(context.draft, operations)).toMatchObject({ ok: true });
  expect(planMessage(message, stage(name))).toEqual(plan);
}

// Thousands of plans: on a machine with other work that takes a while.
const PATIENCE = 240_000;

test(
  'any text gets a valid plan with a reply',
  () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...STAGES), holds), {
      numRuns: 300,
    });
  },
  PATIENCE,
);

test(
  'any row of known words gets a plan that applies whole',
  () => {
    const piece = fc.oneof(fc.constantFrom(...PHRASES), fc.constantFrom(...SLOTS));
    const message = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
    fc.assert(fc.property(message, fc.constantFrom(...STAGES), holds), { numRuns: 700 });
  },
  PATIENCE,
);

/** Milliseconds of this thread alone, so that other work on the machine is not measured. Counted in ticks of some ms. */
function workFor(message: string, times: number): number {
  const before = process.threadCpuUsage();
  for (let time = 0; time < times; time += 1) {
    const context = stage('scored');
    expect(planMessage(message, context).reply).not.toBe('');
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Below this the clock is too coarse to tell a line from a square, and no square can have come far. */
const TELLABLE_MS = 200;

test.each(
  ['a', '1', '"', "'", '“', '剪', '第', '秒', ',', '-', ':', '#', '😀', '\u0000', '\u202e', '(', '.', 'x', '二'].concat(
    ["'a ", '1-', 'cut ', '第一段和', 'a.', '“a', '1:', '3 s ', 'first ', 'from 1 to ', 'a.mp4 '],
  ),
)('the work for a message of nothing but %j grows with its length, not with its square', (unit) => {
  const of = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
  const whole = Math.min(workFor(of(16_384), 1), workFor(of(16_384), 1));
  // Eight pieces are the same work as the whole, and an eighth of it if it grew with the square.
  if (whole > TELLABLE_MS) expect(whole / workFor(of(2048), 8)).toBeLessThan(3);
});

test('words in quotes are never a command', () => {
  for (const words of ['delete clip 1', '撤销', 'mute everything', 'cut the first 3 seconds', '导出']) {
    const { draft } = told(`add text "${words}"`, stage('film'));
    expect(draft.tracks[0]).toEqual(stage('film').draft.tracks[0]);
    expect(draft.tracks.at(-1)?.segments[0]?.source).toEqual({ kind: 'text', text: words });
  }
});
