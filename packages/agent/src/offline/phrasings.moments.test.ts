import { expect, test } from 'vitest';
import { chineseStand } from '../testing/chinese.ts';
import { phrasings } from '../testing/phrasings.ts';
import { sceneOf } from '../testing/scenes.ts';
import { conversed, shownOf, stage, told } from '../testing/studio.ts';
import { planMessage } from './planner.ts';

phrasings('trip', {
  'keep only the first 6 seconds of clip 1': `
    the opening clip drags, lose everything past second six of it
    delete everything after the 6 second mark of the city | drop all that comes after 0:06 in the city`,
  'trim clip 2 to 3-7 s': `
    beach: keep 3-7 only | keep 3-7 of the beach | just 3-7 of the beach`,
  'cut one second off the start and one second off the end of clip 1': `
    top and tail city by a second each`,
  'remove from 0:05 to 0:08': `
    somebody sneezes at 0:05, lasts about three seconds. remove it | at 0:05 there is a cough, about 3 seconds, cut it
    remove the cough at 0:05, it lasts three seconds`,
  'end at 0:12': 'the dog barks at about 12 s, end the video just before that',
  'remove everything before 0:03': 'everything up to 0:03 is me walking to the ramp, chuck it',
  'split clip 1 at 6 seconds':
    'chop the city in the middle | cut the city halfway through | slice city down the middle',
  'split clip 2 into 3 equal parts': 'cut the beach clip in three equal parts | cut the beach into three equal pieces',
  'split at 4 s, 8 s and 15 s': 'split at 4, 8 and 15 | cut it at 4, 8, 15',
  'trim clip 2 to 5 seconds': 'trim the second clip from the back, down to 5 seconds',
  'cut 2 seconds off the end of clip 2': 'cut 3 s off the end of the beach, no wait, cut 2 s',
  'remove 0:00-0:05 and 0:20-0:30': `
    nothing before 0:05 and nothing past 0:20 pls | remove the first 5 seconds and delete everything after 0:20`,
  'speed up everything 2x and set the speed of clip 3 to 1x':
    'play it all at 2x but keep forest normal | everything at 2x, the forest normal',
  'trim clip 1 to 4 seconds': 'cut city to a third of its length',
  'play clip 3 three times in a row': 'loop the last clip two more times | repeat the forest another 2 times',
  'speed up clip 1 2x': `
    play the opening clip at double time. Leave everything else alone | run clip 1 at double pace and leave the rest alone`,
  'speed up clip 2 2x and clip 1 0.5x':
    'beach at double speed, city at half | the 2nd clip at double speed, the 1st at half',
});

test.each([
  ['2号片段1.5倍速', '第2段1.5倍速'],
  ['3号倒放', '第3段倒放'],
  ['把1号和3号删了', '删除第1段和第3段'],
  ['海边提速百分之五十', '海边速度调到150%'],
  ['森林减速百分之二十', '森林速度调到80%'],
  ['最后一段再多循环两次', '最后一段连放三遍'],
  ['4秒那里他说错话了,大概三秒,删掉', '剪掉4秒到7秒'],
  ['11秒左右他摔了,视频到摔之前就结束', '只保留前11秒'],
  ['海边留3-7', '海边只留3到7秒'],
  ['4秒开始他跑题了三秒,剪掉', '剪掉4秒到7秒'],
  ['最后一段去掉第一秒,第一段去掉最后一秒', '第三段开头剪掉1秒，第一段结尾剪掉1秒'],
  ['第一个视频从后面剪,剪到5秒', '第一段剪到5秒'],
  ['海边后面剪掉三秒,哦不,剪掉两秒', '海边结尾剪掉2秒'],
  ['海边前面去掉两秒', '海边开头剪掉2秒'],
])('%s does what %s does', (way, plainly) => {
  expect(shownOf(conversed([way], chineseStand('trip')))).toBe(shownOf(conversed([plainly], chineseStand('trip'))));
});

test.each([
  ['remove the lamppost from behind my daughter in the beach clip', 'cut out the seconds it is seen'],
  ['erase the tourists in city', 'cut out the seconds it is seen'],
  ['take that ugly car out of the city shot', 'cut out the seconds it is seen'],
  ['把海边里的路人抹掉', '剪掉它出现的那几秒'],
  ['what can you do about shaky footage?', 'analysis of the picture'],
  ['画面抖得厉害有办法吗', '防抖'],
  ['can you tell me what people are saying in the city video', 'speech recogniser'],
  ['would you be able to export as an iMovie project?', 'project files'],
  ['能导出成剪映工程吗', '工程文件'],
  ['剪好之后发小红书', '由你来分享'],
  ['8k please', '4K'],
  ['我要每秒240帧', '帧率'],
])('"%s" is beyond us, is said to be, and nothing is lost', (message, words) => {
  const { plan, draft } = told(message, message === '把海边里的路人抹掉' ? chineseStand('trip') : stage('film'));
  expect(plan.reply).toContain(words);
  expect(draft.tracks).toEqual((message === '把海边里的路人抹掉' ? chineseStand('trip') : stage('film')).draft.tracks);
});

test.each([
  '截第7秒那一帧给我,要png',
  '把第七秒的画面截下来',
  'grab the frame at 7 seconds for me',
])('%s: the picture of that moment, and no cut', (message) => {
  expect(planMessage(message, stage('film')).steps).toMatchObject([
    { kind: 'export', output: { format: 'png', atMs: 7000 } },
  ]);
});

test.each([
  [
    ['split city in half', 'delete the second half', 'no wait, I meant the first half'],
    ['split city in half', 'delete the first half'],
  ],
  [['everything at 1.25x', 'only the city actually'], ['city at 1.25x']],
])('%j comes to %j', (said, plainly) => {
  expect(shownOf(conversed(said, sceneOf('trip')))).toBe(shownOf(conversed(plainly, sceneOf('trip'))));
});

test.each([
  [
    ['海边就中间四秒能用,其余不要', '再把它放慢一倍'],
    ['海边只留中间四秒', '海边放慢一倍'],
  ],
  [['全部静音', '算了,只要海边'], ['海边静音']],
])('%j comes to %j', (said, plainly) => {
  expect(shownOf(conversed(said, chineseStand('trip')))).toBe(shownOf(conversed(plainly, chineseStand('trip'))));
});
