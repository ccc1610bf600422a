import { describe, expect, it, test } from 'vitest';
import { PEOPLE } from '../testing/people.ts';
import { readPrompt } from './read-prompt.ts';
import type { SceneElement } from './scene-spec.ts';

const DEFAULTS = { seed: 7, aspect: 16 / 9, loopSeconds: 8 };
const read = (prompt: string) => readPrompt(prompt, DEFAULTS);

/** What people of five kinds ask for: words, family, time of day, and one thing that is in it. */
const ASKED: readonly (readonly [prompt: string, family: string, time?: string | undefined, element?: SceneElement])[] =
  [
    // A teacher.
    ['a ringed planet in space for my astronomy lesson', 'space', 'day', 'rings'],
    ['an intro background for my maths class', 'abstract', 'day'],
    ['mountain range with a lake in the morning for a geography lesson', 'mountain_lake', 'morning', 'lake'],
    ['storm clouds with lightning', 'sky', undefined, 'lightning'],
    ['black thunderclouds over the fields', 'sky', undefined, 'clouds'],
    ['乌云密布的天空', 'sky', undefined, 'clouds'],
    ['a planet with rings in deep space', 'space', 'day', 'rings'],
    ['rooftops of a city covered in snow', 'city', 'day', 'rooftops'],
    ['soft bokeh lights, warm', 'abstract', 'sunset', 'bokeh'],
    ['给天文课做一张太阳系里带光环的土星', 'space', 'day', 'rings'],
    ['给我的数学课做一个片头背景', 'abstract', 'day'],
    ['天文课：银河系', 'sky', 'night', 'milky_way'],
    // A shop.
    ['夏日新品上市海报背景，海边', 'sea_beach', 'golden_hour', 'waves'],
    ['圣诞节促销的雪景', 'mountain_lake', 'morning'],
    ['a clean white background for product photos', 'abstract', 'day'],
    ['清新绿色背景，卖茶叶', 'abstract', 'day'],
    ['a soft pastel gradient background for my boutique', 'abstract', 'day', 'gradient'],
    ['warm blurred lights for our christmas sale', 'abstract', undefined, 'bokeh'],
    ['summer beach for a discount banner', 'sea_beach'],
    ['为网店促销做一张金色光斑背景', 'abstract', undefined, 'bokeh'],
    ['夏日海滩，用于促销海报', 'sea_beach'],
    // A musician.
    ['dreamy purple nebula album cover', 'space', undefined, 'nebula'],
    ['rainy neon city street at night for my lo-fi track', 'city', 'night', 'neon'],
    ['energetic flowing lines for my DJ set, seamless loop', 'abstract', 'night', 'flow'],
    ['给我的单曲做一个赛博朋克雨夜街道的画面', 'city', 'night', 'neon'],
    ['星空下的大海，梦幻', 'sea_beach', 'night', 'stars'],
    ['synthwave city for my new single', 'city', 'night', 'neon'],
    ['摇滚乐队海报，闪电暴风', 'sky', undefined, 'lightning'],
    ['lofi 雨夜街道循环', 'city', 'night', 'traffic'],
    // A developer.
    ['云计算主题背景', 'abstract', 'night', 'grid'],
    ['hero image for our SaaS landing page', 'abstract', 'night', 'grid'],
    ['generate an image of a futuristic city at night', 'city', 'night'],
    ['a dark blue particle background for our app launch', 'abstract', 'night', 'particles'],
    ['wireframe grid, futuristic', 'abstract', 'night', 'grid'],
    ['为我们的软件发布会生成科技感的网格背景', 'abstract', 'night', 'grid'],
    ['抽象的蓝色流体，无缝循环', 'abstract', undefined, 'liquid'],
    // A hotel.
    ['温泉酒店的晨雾湖面', 'mountain_lake', 'morning', 'lake'],
    ['snowy mountains for our ski hotel', 'mountain_lake', 'morning', 'snow_caps'],
    ['sunset over a mountain lake', 'mountain_lake', 'sunset', 'lake'],
    ['palm beach at golden hour for the lobby screen', 'sea_beach', 'golden_hour', 'palms'],
    ['city skyline from the waterfront at dusk', 'city', 'dusk', 'river_front'],
    ['calm loop for our hotel lobby', 'sea_beach', 'golden_hour'],
    ['为酒店大堂做一段黄昏海边的视频', 'sea_beach', 'dusk'],
    ['城市天际线夜景', 'city', 'night', 'towers'],
  ];

describe('a prompt for a scene', () => {
  for (const [prompt, family, time, element] of ASKED) {
    it(`"${prompt}" is ${[family, time, element].filter((word) => word !== undefined).join(', ')}`, () => {
      const { spec, unknown } = read(prompt);
      expect(unknown).toEqual([]);
      expect(spec?.family).toBe(family);
      if (time !== undefined) expect(spec?.timeOfDay).toBe(time);
      if (element !== undefined) expect(spec?.elements).toContain(element);
    });
  }

  it('says the weather, the season, the mood, the style, colours and the camera', () => {
    const { spec } = read('dramatic cinematic winter city street in heavy snow, teal and orange, slow zoom out');
    expect(spec).toMatchObject({ weather: 'snow', season: 'winter', mood: 'dramatic', style: 'cinematic' });
    expect(spec?.palette).toHaveLength(2);
    expect(spec?.camera.move).toBe('pull_out');
    expect(read('雾气中的冬日城市，黑白').spec).toMatchObject({
      weather: 'fog',
      season: 'winter',
      style: 'monochrome',
    });
  });

  it('loops only when that is said', () => {
    expect(read('seamless loop of ocean waves').spec?.loopSeconds).toBe(8);
    expect(read('ocean waves').spec?.loopSeconds).toBeUndefined();
  });
});

describe('what scenes cannot show', () => {
  it.each([
    ['generate an image of a cat', ['cat']],
    ['一只猫的图片', ['猫']],
    ['a portrait of a woman', ['portrait', 'woman']],
    ['a cup of coffee', ['coffee']],
    ['一碗拉面', ['拉面']],
    ['a Nike logo', ['Nike', 'logo']],
    ['the Eiffel Tower', ['Eiffel Tower']],
  ])('"%s" names %j and draws nothing in its place', (prompt, unknown) => {
    const reading = read(prompt);
    expect(reading.spec).toBeUndefined();
    expect(reading.unknown).toEqual(expect.arrayContaining(unknown));
  });

  it.each([
    ['a cat on a beach at sunset', 'sea_beach', 'cat'],
    ['the skyline of Tokyo at night', 'city', 'Tokyo'],
    ['富士山下的湖', 'mountain_lake', '富士山'],
    ['两个孩子在沙滩上', 'sea_beach', '孩子'],
    ['an astronaut floating in front of a nebula', 'space', 'astronaut'],
  ])('"%s" gives the %s and names %s', (prompt, family, unknown) => {
    const reading = read(prompt);
    expect(reading.spec?.family).toBe(family);
    expect(reading.unknown).toContain(unknown);
  });

  it('is not looked for in what the picture is for', () => {
    expect(read('a beach at sunset for my coffee shop').unknown).toEqual([]);
    expect(read('给我的宠物店做一张海边日落的背景').unknown).toEqual([]);
  });

  it('is also what no word of is understood', () => {
    expect(read('a zorgblatt').spec).toBeUndefined();
    expect(read('a zorgblatt').unknown).toEqual(['zorgblatt']);
    expect(read('红色的枫叶')).toEqual({ unknown: ['枫叶'], unread: [] });
    expect(read('a zorgblatt by a lake')).toMatchObject({ unknown: [], unread: ['zorgblatt'] });
  });

  it('survives any text', () => {
    for (const text of ['', '   ', '((((', '\u0000\ud800', 'a'.repeat(50_000), '猫'.repeat(3000)]) {
      expect(Array.isArray(read(text).unknown)).toBe(true);
    }
  });
});

test('what five kinds of people ask for is understood whole and gives different pictures', () => {
  for (const prompts of Object.values(PEOPLE)) {
    const specs = prompts.map((prompt) => {
      const { spec, unknown, unread } = read(prompt);
      expect([prompt, unknown, unread]).toEqual([prompt, [], []]);
      return JSON.stringify({ ...spec, camera: undefined });
    });
    // Two teachers may want the same bright paper.
    expect(new Set(specs).size).toBeGreaterThanOrEqual(prompts.length - 1);
  }
});
