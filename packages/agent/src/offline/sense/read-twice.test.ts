import type { Plan, PlannerContext } from '@reelsmith/core';
import { describe, expect, test } from 'vitest';
import { outcome, sceneOf } from '../../testing/scenes.ts';
import { Clause } from '../clause.ts';
import { planMessage } from '../planner.ts';
import { scan } from '../scan.ts';
import { namesOf } from '../slots/names.ts';
import type { Planned } from './planned.ts';
import { readTwice } from './read-twice.ts';

const context = sceneOf('promo');
const plan: Plan = {
  language: 'en',
  promises: [],
  warnings: [],
  price: 0,
  seed: 7,
  engine: 'offline',
  intent: 'ask',
  reply: 'I did not understand that.',
  steps: [],
};

/** Rules that read nothing but one sentence. */
function rulesThatKnow(sentence: string, seen: string[] = []) {
  return (text: string, { assets, draft }: PlannerContext): Planned => {
    seen.push(text);
    const clauses = [new Clause(scan(text, namesOf(assets, draft)), text)];
    const read = { language: 'en' as const, clauses };
    if (text !== sentence) return { plan, understood: false, idle: true, lost: clauses, ...read };
    const music = draft.tracks.find(({ kind }) => kind === 'audio')?.segments[0]?.id ?? '';
    const operations = [{ op: 'setVolume' as const, segmentId: music, volume: 0.1 }];
    const steps = [{ id: 'step', kind: 'edit' as const, operations }];
    return { plan: { ...plan, intent: 'edit', steps }, understood: true, idle: false, lost: [], ...read };
  };
}

describe('reading twice', () => {
  test('a wish that the rules make nothing of is said plainly and read again', () => {
    const read = readTwice('gain of the song: 10%', context, rulesThatKnow('set the volume of the music to 10%'));
    expect(read.intent).toBe('edit');
  });

  test('a message that the rules read is not read again', () => {
    const seen: string[] = [];
    readTwice('set the volume of song to 10%', context, rulesThatKnow('set the volume of song to 10%', seen));
    expect(seen).toHaveLength(1);
  });

  test('a plain form that cannot be carried out leaves the first answer', () => {
    expect(readTwice('gain of the song: 10%', context, rulesThatKnow('nothing'))).toBe(plan);
  });

  test('what asks for nothing is not made to ask for something', () => {
    for (const text of ['because my boss hates it', 'thanks a million!', 'this is for my grandma', 'x'.repeat(2000)]) {
      expect(readTwice(text, context, rulesThatKnow('nothing'))).toBe(plan);
    }
  });
});

test.each([
  ['trip', 'remove from 0:05 to 0:08', 'five through eight seconds are off the record and have to disappear'],
  ['trip', 'cut the last 3 seconds of the film', 'strip three seconds from the bottom of the film'],
  ['trip', 'remove the middle 4 seconds of beach', 'from the centre of the beach four seconds may go'],
  ['trip', 'cut the first 2 seconds of beach', 'beach: minus 2 s at the front'],
  ['promo', 'export', "I'm happy with it. Please send me the finished film."],
  ['trip', 'swap clip 1 and clip 2', 'city and beach: other way round'],
  // The rules ask which clip should move, or leave alone what is said by "not".
  ['trip', 'reverse it', 'play it from tail to head'],
  ['trip', '城市恢复正常速度', '城市还是别慢放了'],
  ['trip', 'add a crossfade between city and beach', 'let the city melt into the beach'],
  ['trip', 'add a crossfade between all clips', 'I want the clips to flow into one another'],
  ['trip', '所有片段之间加叠化转场', '片段间要有渐变'],
  ['lesson', 'speed up screen', 'the screen recording is painfully slow'],
  ['promo', 'set the speed of the music to 0.9x', 'the song at 90 percent speed'],
  ['promo', '把音乐的速度设为0.9x', '歌0.9倍速'],
  ['trip', '片头从黑场淡入，片尾淡出到黑场', '首尾黑场'],
  ['slides', 'remove all transitions', 'those crossfades are horrible, away with them'],
  ['slides', 'make all transitions 0.3 seconds long', 'the crossfades are fine, just make them 0.3 seconds'],
  ['slides', '去掉所有转场', '转场效果被我嫌弃了，都删'],
  ['trip', 'make everything vintage', 'it should look like a polaroid'],
  ['trip', 'more saturation for forest', 'bring out the greens in the forest'],
  ['trip', '城市改成复古', '城市要七十年代的色调'],
  ['trip', 'freeze the last frame of the film for 3 seconds', 'stay on the last image for 3 seconds'],
  ['trip', '在第5秒定格', '5秒处短暂定格一下'],
  ['trip', 'set the frame rate to 24 fps', 'go from 30 to 24 fps'],
  ['trip', '城市和海边之间加叠化转场', '城市渐变成海边'],
  ['slides', 'make all transitions faster', 'the transitions drag a bit'],
  ['slides', '第2个转场改成1秒', '第二个转场的时间从0.5秒改到1秒'],
] as const)('in %s, "%s" may be said as "%s"', (name, plainly, other) => {
  expect(outcome(other, name)).toEqual(outcome(plainly, name));
});

describe('what nobody could carry out as it is said', () => {
  test.each([
    ['trip', 'freeze him in mid-air', /^freeze the last frame/],
    ['trip', 'slap a filter on it', /^make .+ cinematic/],
    ['trip', '给森林做个变速坡度', /先慢后快/],
    ['trip', 'let it bleed to white at the very end', /^fade out to black/],
  ] as const)('in %s, "%s" is asked about with what comes near', (name, message, near) => {
    const [step] = planMessage(message, sceneOf(name)).steps;
    expect(step?.kind === 'ask' ? step.choices.map(({ message: choice }) => choice) : []).toContainEqual(
      expect.stringMatching(near),
    );
  });

  test('what is so already is said to be so', () => {
    expect(planMessage('frames per sec = 30', sceneOf('trip')).reply).toContain('30 frames');
  });
});

test('how much goes says nothing of where it goes', () => {
  expect(planMessage('take four seconds off the beach', sceneOf('trip')).intent).toBe('ask');
});
