import { expect, test } from 'vitest';
import { outcomeOfAll, type SceneName } from '../testing/scenes.ts';

/** Wishes that have nothing to do with each other, in their order. */
const WISHES: Readonly<Record<'en' | 'zh', readonly (readonly [SceneName, readonly string[]])[]>> = {
  en: [
    ['trip', ['mute the city clip', '60fps', 'the beach a bit brighter']],
    ['trip', ['play the forest backwards', "add the text 'Day 1' from 4 s to 7 s", 'warm the whole film up']],
    ['promo', ["'Summer Sale' could be larger", 'shorten the transitions to 0.3s', 'music at 20%']],
    [
      'promo',
      ['change "Summer Sale" to "Autumn Sale"', 'music a bit louder', 'normalise the overall loudness to -14 LUFS'],
    ],
    [
      'promo',
      ['every title in light blue', 'leave "Half price" on screen two seconds longer', 'black and white for the beach'],
    ],
    ['lesson', ['mute the screen recording', 'webcam to the top left corner', 'duck the music under the narration']],
    ['lesson', ['the narration a little louder', 'blur the screen', 'the webcam could be a bit smaller']],
    ['lesson', ['lower the music automatically whenever the narration is speaking', 'the webcam can go', '25 fps']],
  ],
  zh: [
    ['trip', ['city静音', '帧率改成60', 'beach亮一点']],
    ['trip', ['forest倒放', '在4到7秒显示文字“第一天”', '整个片子变黑白']],
    ['trip', ['第二段倒放', '第一段去色', '第三段静音']],
    ['promo', ['把「Summer Sale」改成「秋日大促」', 'BGM 音量调到 20%', '整体加个电影感的滤镜']],
    ['promo', ['音乐小声一点', '将所有转场的时长从 0.5 秒改为 0.3 秒', '第二个标题改成绿色']],
    ['lesson', ['旁白声音大一些', '把小窗移到左下角', '旁白说话的时候背景音乐自动压低']],
    ['lesson', ['请删去配乐', '把小窗缩小一点', '帧率改成25']],
  ],
};

const row = (wishes: readonly string[], mark: (place: number) => string, between: string): string =>
  wishes.map((wish, at) => `${mark(at + 1)}${wish}`).join(between);
const joined =
  (between: string, last = between) =>
  (wishes: readonly string[]): string =>
    `${wishes.slice(0, -1).join(between)}${last}${wishes.at(-1)}`;

const SHAPES: Readonly<Record<'en' | 'zh', Readonly<Record<string, (wishes: readonly string[]) => string>>>> = {
  en: {
    comma: joined(', '),
    and: joined(', ', ' and '),
    semicolon: joined('; '),
    sentences: joined('. '),
    thereafter: joined(' then '),
    also: joined('. Also '),
    plus: joined(', plus '),
    sum: joined(' + '),
    lines: joined('\n'),
    dashes: (wishes) => row(wishes, () => '- ', '\n'),
    numbers: (wishes) => `A few things: ${row(wishes, (place) => `${place}) `, ' ')}. That's all.`,
    opened: (wishes) => `Hi! Could you do the following: ${joined(', ', ' and also ')(wishes)}, thanks`,
    asked: (wishes) => `Couple of changes please: ${joined(', then ')(wishes)}`,
  },
  zh: {
    逗号: joined('，'),
    分号: joined('；'),
    句号: joined('。'),
    然后: joined('，', '然后'),
    再: joined('，再'),
    并且: joined('，', '，并且'),
    顺便: joined('，', '，顺便'),
    另外: joined('。另外'),
    空格: joined(' '),
    编号: (wishes) => `麻烦改几处：${row(wishes, (place) => `${place}）`, ' ')}。就这些`,
    请编号: (wishes) => `请${row(wishes, (place) => `${place}、`, '；')}`,
    第一: (wishes) => row(wishes, (place) => `第${'一二三'.charAt(place - 1)}，`, '；'),
    开头: (wishes) => `有几个地方要改：${joined('，')(wishes)}，谢谢`,
  },
};

for (const language of ['en', 'zh'] as const) {
  for (const [name, wishes] of WISHES[language]) {
    test(`several wishes in one message are what they are one after the other (${name}): ${wishes.join(' | ')}`, () => {
      const wanted = JSON.stringify(outcomeOfAll(wishes, name));
      for (const wish of wishes) expect(outcomeOfAll([wish], name)).toHaveProperty('draft');
      const ways = Object.values(SHAPES[language]).map((shape) => shape(wishes));
      expect(ways.filter((way) => JSON.stringify(outcomeOfAll([way], name)) !== wanted)).toEqual([]);
    });
  }
}
