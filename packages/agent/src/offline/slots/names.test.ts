import { emptyDraft } from '@reelsmith/core';
import { expect, test } from 'vitest';
import { asset } from '../../testing/studio.ts';
import { namesOf } from './names.ts';

test.each([
  ['beach.mov', '海边'],
  ['海边.mov', 'beach'],
  ['my dog 2.jpg', '小狗'],
  ['旁白.wav', 'narration'],
])('%s may be called "%s"', (name, called) => {
  expect(namesOf([asset(name, 'video')], emptyDraft('film')).files.get(called)?.name).toBe(name);
});

test('a word that two files could mean names neither', () => {
  const files = [asset('beach.mov', 'video'), asset('海边.mov', 'video')];
  expect(namesOf(files, emptyDraft('film')).files.get('沙滩')).toBeUndefined();
});

test('nobody keeps the ending of a file in mind', () => {
  const { files } = namesOf([asset('beat.wav', 'audio'), asset('city.mp4', 'video')], emptyDraft('film'));
  expect([files.get('beat.mp3')?.name, files.get('city.mov')?.name, files.get('city.mp3')]).toEqual([
    'beat.wav',
    'city.mp4',
    undefined,
  ]);
});
