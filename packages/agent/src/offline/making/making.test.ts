import { emptyDraft, Plan } from '@reelsmith/core';
import { describe, expect, test } from 'vitest';
import { planMessage } from '../planner.ts';

function plan(message: string, capabilities: readonly ('generate_image' | 'generate_video')[]) {
  let count = 0;
  const mintId = (prefix: string): string => {
    count += 1;
    return `${prefix}_${count}`;
  };
  const none = { assets: [], earlier: [], recentSegmentIds: [], canUndo: false, canRedo: false, lastChanges: [] };
  return Plan.parse(planMessage(message, { ...none, draft: emptyDraft('d'), capabilities, seed: 99, mintId }));
}
const BOTH = ['generate_image', 'generate_video'] as const;

describe('a message that asks for something new', () => {
  test.each([
    ['generate an image of a futuristic city at night', 'image', 'a futuristic city at night'],
    [
      'Create a picture of a sunset over a mountain lake, cinematic',
      'image',
      'a sunset over a mountain lake, cinematic',
    ],
    ['please make a photorealistic image of a cat', 'image', 'photorealistic a cat'],
    ['phone wallpaper: abstract purple liquid', 'image', 'abstract purple liquid'],
    ['create a mountain lake wallpaper', 'image', 'mountain lake'],
    ['a 10 second ai clip of waves at night', 'video', 'waves at night'],
    ['generate a sunset over a lake for 5 seconds', 'video', 'a sunset over a lake'],
    ['draw a stormy sea', 'image', 'a stormy sea'],
    ['make a clip of waves on a beach', 'video', 'waves on a beach'],
    ['generate a 10 second video of clouds at dusk', 'video', 'clouds at dusk'],
    ['生成一张未来城市夜景的图片', 'image', '未来城市夜景'],
    ['画一张雪山湖泊的图', 'image', '雪山湖泊'],
    ['用AI画一张雪山日出的图给我', 'image', '雪山日出'],
    ['为我的数学课做一张蓝色网格背景图', 'image', '蓝色网格，用于数学课'],
    ['生成图片：暴风雨中的大海，电影感', 'image', '暴风雨中的大海，电影感'],
    ['生成一段8秒的海浪视频', 'video', '海浪'],
  ] as const)('"%s" becomes a step that makes it, placed on the empty timeline', (message, kind, prompt) => {
    const made = plan(message, BOTH);
    expect(made.steps[0]).toMatchObject({ kind: 'generate', prompt, expects: { kind } });
    expect(made.steps[1]).toMatchObject({ kind: 'edit' });
    expect(made).toMatchObject({ intent: 'edit', seed: 99 });
  });

  test('has the length and the shape that it names', () => {
    const [clip] = plan('make a 12 second vertical video of rain over a city', BOTH).steps;
    expect(clip).toMatchObject({ expects: { durationMs: 12_000, width: 1080, height: 1920 } });
    const [square] = plan('生成一张方形的星空图片', BOTH).steps;
    expect(square).toMatchObject({ expects: { width: 1080, height: 1080 } });
  });

  test('is exported when it says so', () => {
    const { steps } = plan('generate an image of a galaxy and export it', BOTH);
    expect(steps.map(({ kind }) => kind)).toEqual(['generate', 'edit', 'export']);
    expect(steps[0]).toMatchObject({ prompt: 'a galaxy' });
  });

  test.each([
    'generate an image of a cat',
    '生成一张猫的图片',
  ])('"%s" is refused as before without anybody to make it', (message) => {
    expect(plan(message, [])).toMatchObject({ intent: 'refuse', refusal: { code: 'capability_missing' } });
  });

  test.each([
    'make a video of my clips',
    'make a video with the title "Hello"',
    'make a slideshow',
    '把这些视频拼接起来',
    'Please save a still of second 5 as a PNG.',
    'give me a still of 0:12 as png',
    'thumbnail: jpg of the frame at 12.5 s',
    'Turn it into landscape 16:9 and paint the empty sides white.',
    'paint "Visit our shop" green',
    'skate clip: sharpen it & desaturate slightly',
    "don't crop the skater, I want to see the whole picture",
    'stop the zooming, i want still pictures',
    'make me a film out of the photos: sunset goes first, 2 seconds each',
    'I would like to have the photos of kitchen and garden shown during 12 seconds',
    'make the dog picture square with a blurred background',
    'remove the background of dog.jpg',
    '导出视频',
    '存成gif动图',
    '去掉一张照片',
    '我刚才一共传上来几张照片',
    '第5秒那一帧存成png，我做封面',
    '给我出张封面图，jpg就行',
    '厨房那张两边别糊着，铺满画面',
    '把所有图片做成一段30秒的视频，图与图之间要淡入淡出',
    '把这些视频做成一个短片',
  ])('"%s" is about what is there', (message) => {
    expect(plan(message, BOTH).steps.filter(({ kind }) => kind === 'generate')).toEqual([]);
    expect(plan(message, BOTH).reply).not.toContain('renderer');
  });

  test.each([
    'generate an image of ((((',
    'generate an image of \u0000\ud800',
    `generate an image of ${'very '.repeat(150)}big`,
    'generate 99 images of a b and c, d, e and f',
    'generate an image of "generate an image of a cat" and export',
    '生成一张图片：，，，。',
    'draw 1x1 9999x9999 16:9 4:5 jpg png 500 seconds',
    'add a generated generated generated clip after after after',
    '画画画画画画',
    'make the card make the card',
  ])('"%s" gets a plan that is whole', (message) => {
    expect(plan(message, BOTH).reply).not.toBe('');
  });

  test('several things of one sentence are one of each', () => {
    const { steps } = plan('generate two images: a beach and a city at night', BOTH);
    expect(steps.slice(0, 2)).toMatchObject([{ prompt: 'a beach' }, { prompt: 'a city at night' }]);
  });
});
