import { endMs } from '@reelsmith/core';
import { expect, test } from 'vitest';
import { stage, told } from '../../testing/studio.ts';

/** Where the music plays and how loud, and what words are shown when: "song 0-30 40%, Hello 0-3"; times in seconds. */
function above(message: string): string {
  const { draft } = told(message, stage('scored'));
  return draft.tracks
    .filter(({ role }) => role !== 'main')
    .toSorted((a, b) => b.kind.localeCompare(a.kind))
    .flatMap(({ kind, segments }) =>
      segments.map((segment) => {
        const name = segment.source.kind === 'text' ? segment.source.text : 'song';
        const curve = (segment.keyframes?.volume ?? []).map(({ atMs, value }) => `${atMs / 1000}s ${value}`).join(' ');
        const level = kind === 'audio' ? ` ${Math.round((segment.volume ?? 1) * 100)}%${curve && ` (${curve})`}` : '';
        return `${name} ${segment.startMs / 1000}-${endMs(segment) / 1000}${level}`;
      }),
    )
    .join(', ');
}

/** English, Chinese, and what is left of the title (0-3 s) and the music (0-30 s at 40 %). */
const ROWS: readonly [string, string, string][] = [
  ['hide the title after 2 seconds', '标题2秒以后隐藏', 'Hello 0-2, song 0-30 40%'],
  ["don't show the title until 0:01", '第1秒之前别显示标题', 'Hello 1-3, song 0-30 40%'],
  ['hide the title from 1 to 2 seconds', '1到2秒之间把标题藏起来', 'Hello 0-1, Hello 2-3, song 0-30 40%'],
  ['no music during the last 4 seconds', '最后4秒不要音乐', 'Hello 0-3, song 0-26 40%'],
  ['turn the music off for the first 8 seconds', '前8秒先别放音乐', 'Hello 0-3, song 8-30 40%'],
  ['cut the last 5 seconds of the music', '剪掉音乐最后5秒', 'Hello 0-3, song 0-25 40%'],
  [
    'mute the music between 10 and 14 seconds',
    '10到14秒音乐静音',
    'Hello 0-3, song 0-30 40% (9.7s 0.4 10s 0 14s 0 14.3s 0.4)',
  ],
  ['drop the music to a quarter', '音乐降到四分之一', 'Hello 0-3, song 0-30 25%'],
  ['set the music to -20 dB', '把音乐设为-20dB', 'Hello 0-3, song 0-30 10%'],
  ['halve the music', '音乐减半', 'Hello 0-3, song 0-30 20%'],
];

test.each(ROWS)('%s: what is not to be there for a time goes for that time only', (en, zh, wanted) => {
  expect(above(en)).toBe(wanted);
  expect(above(zh)).toBe(wanted);
});

test('words without quotes are words for the screen', () => {
  const words = (message: string): string[] =>
    told(message, stage('film')).draft.tracks.flatMap(({ segments }) =>
      segments.flatMap(({ source }) => (source.kind === 'text' ? [source.text] : [])),
    );
  expect(words('write Hello World in the middle for 3 seconds')).toEqual(['Hello World']);
  expect(words('caption: nice waves, from 12 to 15')).toEqual(['nice waves']);
  expect(words('5秒到8秒这一段写上：周末花园')).toEqual(['周末花园']);
  expect(words('第一张上面写 宝贝三岁啦')).toEqual(['宝贝三岁啦']);
});

test('how words look is no word for the screen', () => {
  const { draft } = told('titles: bold, white', stage('scored'));
  expect(draft.tracks.flatMap(({ kind, segments }) => (kind === 'text' ? segments : []))).toHaveLength(1);
});
