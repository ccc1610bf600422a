import { expect, test } from 'vitest';
import { effectOf } from '../testing/chinese.ts';
import { outcome } from '../testing/scenes.ts';

/** What is said around a wish and asks for nothing; `…` stands for the wish. */
const AROUND = [
  'Hello! …',
  'Lovely. …',
  'Sorry for all the questions. …',
  'Could you please …?',
  'Would it be possible to …?',
  "I'd like to …",
  '… if you do not mind',
  '… when you have a minute',
  '… because my boss hates it',
  '…, as the client asked for it',
  'Since my wife prefers it, …',
  '… so that people can follow',
  'My daughter keeps asking, so …',
  "It's for my grandma's birthday. …",
  '…. The shop opens on 3 May.',
  '…. I am happy with the rest.',
  'The whole thing took us forty tries. …',
];
const WISHES = [
  'mute the beach',
  'remove the second clip',
  'set the music volume to 20%',
  'make "Summer Sale" red',
  'cut the last 3 seconds',
  'play the forest at half speed',
];
/** A complaint, and a wish that it is the reason for. */
const COMPLAINTS: readonly (readonly [string, string])[] = [
  ['the wind was terrible', 'mute the beach'],
  ["it's too noisy", 'set the music volume to 20%'],
  ['it hurts my ears', 'mute the music'],
  ["it's blurry", 'remove the beach'],
  ['it drags on', 'cut the last 3 seconds'],
  ["it's hard to read", 'make "Summer Sale" red'],
];

const AROUND_ZH = [
  '你好，…',
  '太棒了。…',
  '麻烦你…',
  '能不能…？',
  '…，可以吗',
  '因为领导要求，…',
  '…，毕竟是给客户看的',
  '为了大家能看懂，…',
  '…，这样看着舒服点',
  '这是给奶奶过生日用的，…',
  '…，其他的都挺好',
  '有人走过去了，所以…',
];
const WISHES_ZH = ['把海边静音', '把第二段删掉', '音乐音量调到20%', '把“夏日大促”改成红色', '剪掉最后3秒'];
const COMPLAINTS_ZH: readonly (readonly [string, string])[] = [
  ['风声太大了', '把海边静音'],
  ['太吵了', '音乐音量调到20%'],
  ['拍糊了', '把第二段删掉'],
  ['看不清', '把“夏日大促”改成红色'],
  ['背景太花了', '把“夏日大促”改成红色'],
];

const same = (say: (message: string) => string, wish: string, ways: readonly string[]): void => {
  const wanted = say(wish);
  expect(ways.filter((way) => say(way) !== wanted)).toEqual([]);
};
const english = (message: string): string => JSON.stringify(outcome(message, 'promo'));
const chinese = (message: string): string => effectOf('promo', message).effect;

test.each(WISHES)('what is said around "%s" asks for nothing', (wish) => {
  same(
    english,
    wish,
    AROUND.map((frame) => frame.replace('…', wish)),
  );
});

test.each(COMPLAINTS)('"%s" only says why, beside "%s"', (why, wish) => {
  same(english, wish, [`${why}. ${wish}`, `${wish}, ${why}`, `${wish} because ${why}`, `${why}, so ${wish}`]);
});

test.each(WISHES_ZH)('"%s"旁边的客套和原因不改变什么', (wish) => {
  same(
    chinese,
    wish,
    AROUND_ZH.map((frame) => frame.replace('…', wish)),
  );
});

test.each(COMPLAINTS_ZH)('"%s"只是"%s"的原因', (why, wish) => {
  same(chinese, wish, [`${why}，${wish}`, `${wish}，${why}`, `因为${why}，${wish}`, `${why}，所以${wish}`]);
});
