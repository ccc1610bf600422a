import { expect, test } from 'vitest';
import { stage, told } from '../../testing/studio.ts';

test.each([
  ['which files have I given you so far?', 'city.mp4'],
  ['list everything on the timeline', 'forest.webm'],
  ['is there any music in it?', 'no music'],
  ['有背景音乐吗', '没有'],
  ['当前画布多大，多少帧？', '1920x1080'],
  ['for how long is one clip shown?', 'city.mp4'],
])('"%s" is answered with %s, and changes nothing', (question, words) => {
  const { plan, draft } = told(question, stage('film'));
  expect(plan.intent).toBe('answer');
  expect(plan.reply).toContain(words);
  expect(draft).toEqual(stage('film').draft);
});

test.each([
  ['export the subtitles as srt', 'caption'],
  ['set the volume of clip 1 to -40%', '400%'],
  ['speed it up by 0x', '0.01'],
  ['replace clip 1 with mountain.mp4', 'mountain.mp4'],
  ['片段之间加30秒的叠化', '秒'],
  ['delete one of the clips', 'Which one'],
])('"%s" is refused with its reason, and changes nothing', (message, words) => {
  const { plan, draft } = told(message, stage('film'));
  expect(['refuse', 'ask']).toContain(plan.intent);
  expect(plan.reply).toContain(words);
  expect(draft).toEqual(stage('film').draft);
});
