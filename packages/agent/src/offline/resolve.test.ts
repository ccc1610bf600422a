import { describe, expect, test } from 'vitest';
import { stage } from '../testing/studio.ts';
import { clausesOf } from './clauses.ts';
import { targetOf } from './resolve.ts';
import { scan } from './scan.ts';
import { Scene } from './scene.ts';
import { namesOf } from './slots/names.ts';
import { strangerIn } from './stranger.ts';

const context = stage('scored');

function clauseOf(message: string) {
  const [clause] = clausesOf(scan(message, namesOf(context.assets, context.draft)), message);
  if (clause === undefined) throw new Error('a message has a clause');
  return clause;
}

function namesMeant(message: string, recent: readonly string[] = []): string[] {
  const scene = new Scene({ ...context, recentSegmentIds: [...recent] }, 'en');
  return targetOf(scene, clauseOf(message)).segments.map(({ name, source }) =>
    source.kind === 'text' ? source.text : name,
  );
}

const idOf = (name: string): string =>
  context.draft.tracks.flatMap(({ segments }) => segments).find((segment) => segment.name === name)?.id ?? '';

describe('a thing is found', () => {
  test.each([
    ['mute the second clip', ['beach.mov']],
    ['mute the last clip', ['forest.webm']],
    ['mute forest.webm', ['forest.webm']],
    ['mute the city shot', ['city.mp4']],
    ['mute the foerst clip', ['forest.webm']],
    ['mute the longest clip', ['city.mp4']],
    ['mute all clips except the beach', ['city.mp4', 'forest.webm']],
    ['mute clips 1 and 3', ['city.mp4', 'forest.webm']],
    ['turn the music down', ['song.mp3']],
    ['make the title bigger', ['Hello']],
    ['把第二段静音', ['beach.mov']],
    ['把最后一段静音', ['forest.webm']],
    ['除了beach.mov，其他片段都静音', ['city.mp4', 'forest.webm']],
  ])('by what people call it: %j', (message, names) => {
    expect(namesMeant(message)).toEqual(names);
  });

  test('as "it" when it was touched last', () => {
    expect(namesMeant('make it slower', [idOf('beach.mov')])).toEqual(['beach.mov']);
  });

  test('as nothing when several could be "it" and none was touched', () => {
    expect(namesMeant('make it slower')).toEqual([]);
  });
});

test.each([
  'mute the fourth clip',
  '把第九段静音',
])('a number without a clip is missing, and stands for no other one: %j', (message) => {
  const target = targetOf(new Scene(context, 'en'), clauseOf(message));
  expect(target.segments).toEqual([]);
  expect(target.missing).toBeDefined();
});

describe('a stranger', () => {
  test.each([
    ['delete the giraffe clip', 'giraffe'],
    ['雪山那段删掉', '雪山'],
  ])('is a clip named by what no clip is called: %j', (message, name) => {
    expect(strangerIn(new Scene(context, 'en'), clauseOf(message))).toBe(name);
  });

  test.each([
    'delete the city clip',
    'delete the whole clip',
    'delete the second clip',
    'slow the longest clip down',
    '第二段删掉',
  ])('is nobody who is there, and no word for how a clip is: %j', (message) => {
    expect(strangerIn(new Scene(context, 'en'), clauseOf(message))).toBeUndefined();
  });
});
