import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { summarize } from './summary.ts';
import { clip, draftOf, picture, sound, track, words } from './testing/samples.ts';

const sample = draftOf(
  track('main', clip('city timelapse', 0, 10_000)),
  track('bgm', sound('Lo-fi', 0, 10_000, { volume: 0.35 })),
  track('title', words('Urban Dreams', 0, 3000)),
);

test.each<[string, Draft, string, string]>([
  [
    'the sample of the manual',
    sample,
    'Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)',
    '时间线（3 条轨道）： 1. 视频：city timelapse（0-10秒） 2. 背景音乐：Lo-fi（0-10秒，35%） 3. 标题：“Urban Dreams”（0-3秒）',
  ],
  [
    'several segments, parts of a second, and more than are named',
    draftOf(track('main', ...['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => picture(id, index * 2500, 2500)))),
    'Timeline (1 track): 1. Video: a (0-2.5s), b (2.5-5s), c (5-7.5s), d (7.5-10s) +2 more',
    '时间线（1 条轨道）： 1. 视频：a（0-2.5秒）、b（2.5-5秒）、c（5-7.5秒）、d（7.5-10秒） 另有 2 个',
  ],
  [
    'volumes of track and segment together, silence, empty tracks left out',
    draftOf(
      track('main', clip('loud', 0, 1000, { volume: 2 }), clip('mute', 1000, 1234, { muted: true })),
      track('overlay'),
      { ...track('voice', sound('talk', 0, 1000, { volume: 0.5 })), volume: 0.5 },
    ),
    'Timeline (2 tracks): 1. Video: loud (0-1s, 200%), mute (1-2.23s, muted) 2. Voice: talk (0-1s, 25%)',
    '时间线（2 条轨道）： 1. 视频：loud（0-1秒，200%）、mute（1-2.23秒，静音） 2. 人声：talk（0-1秒，25%）',
  ],
  [
    'long texts and line breaks',
    draftOf(
      track('subtitle', words('x', 0, 1000, { source: { kind: 'text', text: `Hello\nworld ${'o'.repeat(60)}` } })),
    ),
    `Timeline (1 track): 1. Subtitles: "Hello world ${'o'.repeat(27)}…" (0-1s)`,
    `时间线（1 条轨道）： 1. 字幕：“Hello world ${'o'.repeat(27)}…”（0-1秒）`,
  ],
  ['nothing', draftOf(track('main')), 'Timeline (empty)', '时间线（空）'],
])('%s', (_what, draft, english, chinese) => {
  expect(summarize(draft)).toBe(english);
  expect(summarize(draft, 'zh')).toBe(chinese);
});
