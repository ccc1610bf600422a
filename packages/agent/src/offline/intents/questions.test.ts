import { expect, test } from 'vitest';
import { stage, told } from '../../testing/studio.ts';

test.each([
  ['which files have I given you so far?', 'city.mp4'],
  ['list everything on the timeline', 'forest.webm'],
  ['is there any music in it?', 'no music'],
  ['有背景音乐吗', '没有'],
  ['当前画布多大，多少帧？', '1920x1080'],
  ['for how long is one clip shown?', 'city.mp4'],
  ['and which of the clips comes last, please?', 'forest.webm'],
  ['what comes after the city?', 'beach.mov'],
  ['at which second does the forest appear?', 'forest.webm'],
  ['how fast is the city clip?', 'speed 1x'],
  ['total length?', 'long'],
  ['is the original sound on?', 'volume 100%'],
  ['report the length of the beach clip', 'beach.mov'],
  ['are all clips muted?', 'city.mp4'],
  ['in what order are the clips?', 'beach.mov'],
  ['tell me how many clips there are and how long they are', '3 in the film'],
  ['do we already have a title in there?', 'no text'],
  ['这条是横版还是竖版？', '横屏'],
  ['原声是开着的吗', '音量 100%'],
  ['视频上都打了哪些字？', '没有文字'],
  ['现在剩几段，总共几秒', '影片里有 3 个'],
  ['音乐用上了吗', '还没有音乐'],
  ['你帮我看看片子多长', '影片时长'],
  ['what happens at 14 seconds?', 'beach.mov'],
  ['第14秒放的是哪一段?', 'beach.mov'],
  ['which clip is the longest?', 'The longest'],
  ['is there any unused footage left in the city file?', 'are not used'],
  ['how long is everything together?', 'The film is'],
  ['is the forest slowed down right now?', 'speed 1x'],
  ['the city ends before the beach does, doesn’t it?', 'city.mp4'],
  ["what's the biggest size I can export?", 'export'],
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

test.each([
  'is it possible to mute clip 2?',
  '可以把第二段静音吗',
  '不管第二段多大声都静音',
])('"%s" asks for a change, however politely', (message) => {
  expect(told(message, stage('film')).plan.intent).toBe('edit');
});
