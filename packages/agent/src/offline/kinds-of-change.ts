import type { Change, ChangeCode, Draft } from '@reelsmith/core';

/** A kind of change, and the words that people name it with. */
interface Named {
  readonly said: RegExp;
  readonly is: (change: Change) => boolean;
}

const code = (...codes: readonly ChangeCode[]) => {
  const wanted = new Set<string>(codes);
  return (change: Change): boolean => wanted.has(change.code);
};
const of =
  (key: 'what' | 'role', ...values: readonly string[]) =>
  ({ params }: Change): boolean =>
    values.some((value) => params[key] === value);
/** Sounds are named by what they are; what is set on them has words of its own. */
const coming = code('segment_inserted', 'segment_removed', 'segment_duplicated', 'source_replaced', 'segment_moved');

/** What is set on something comes before what it is set on: "the title's colour" is a colour. */
const SETTINGS: readonly Named[] = [
  {
    said: /\bspeed|slow(?:ing|ed)?[- ]?(?:mo|motion|down)|fast[- ]?forward|变速|速度|加速|减速|慢动作|慢放|快放/i,
    is: code('speed_set'),
  },
  { said: /\bvolumes?\b|\bloud|\bmut(?:e|ing)|音量|静音|响度/i, is: code('volume_set', 'mute_set') },
  { said: /\bfad(?:e|es|ing)\b|淡入|淡出|渐显|渐隐/i, is: code('fade_set') },
  {
    said: /\btransitions?\b|\bcross-?fades?\b|\bdissolves?\b|\bwipes?\b|转场|叠化|溶解/i,
    is: code('transition_set', 'transition_removed'),
  },
  { said: /\breverse(?:d|ing| play)|\bbackwards?\b|倒放|倒播/i, is: code('reversed_set') },
  { said: /\bfreeze|\bfrozen|定格/i, is: code('freeze_set') },
  {
    said: /\btrim|\bshorten|\bcuts?\b|修剪|剪短|裁短|剪辑那|剪切/i,
    is: code('segment_trimmed', 'segment_removed', 'segment_split'),
  },
  { said: /\bsplit|分割/i, is: code('segment_split') },
  { said: /\bdelet(?:e|ion|ing)|\bremov(?:al|ing)|删除/i, is: code('segment_removed') },
  { said: /\bmov(?:e|es|ing)\b|\breorder|\bswap|\border\b|移动|换位|调换|顺序/i, is: code('segment_moved') },
  { said: /\bduplicat|\bcop(?:y|ies)\b|复制/i, is: code('segment_duplicated') },
  {
    said: /\bcanvas\b|\baspect|\bratio\b|\bvertical|\bportrait|\blandscape|\bsquare\b|画幅|竖屏|横屏|比例|方形/i,
    is: code('canvas_set', 'fit_set'),
  },
  { said: /\bbackground colou?r|背景色|背景颜色/i, is: code('background_set') },
  {
    said: /\bfilter|\blooks?\b|\bgrad(?:e|ing)|\bbright|\bcontrast|\bsaturat|\bblack and white|\bsepia|\bblur|滤镜|调色|亮度|对比度|饱和度|黑白|模糊/i,
    is: code('look_set'),
  },
  { said: /\bcolou?rs?\b|颜色/i, is: code('style_set', 'look_set') },
  { said: /\bfonts?\b|\bstyl(?:e|ing)|字体|字号|样式/i, is: code('style_set') },
  { said: /\banimat|动画/i, is: code('animation_set', 'motion_set') },
  { said: /\bzoom|\bpan(?:ning)?\b|\bken burns|缩放|推近|拉远|平移/i, is: code('motion_set', 'keyframes_set') },
  { said: /\bcrop|裁切|裁剪画面/i, is: code('crop_set') },
  { said: /\brotat|\bopacity|\bposition|\bplacement|旋转|透明度|位置/i, is: code('placement_set', 'style_set') },
  { said: /\bdenois|\bnoise\b|降噪/i, is: code('denoise_set') },
  { said: /\bduck/i, is: code('track_set') },
];
const THINGS: readonly Named[] = [
  {
    said: /\bcaptions?\b|\bsubtitles?\b|字幕/i,
    is: (change) => of('role', 'subtitle')(change) || of('what', 'text')(change),
  },
  {
    said: /\btitles?\b|\btexts?\b|\bheadings?\b|\bheadline|\bwords\b|\blabels?\b|标题|文字|题目|片头字/i,
    is: of('what', 'text'),
  },
  {
    said: /\bmusic|\bsongs?\b|\bsoundtrack|\btrack\b|音乐|歌|配乐|背景乐/i,
    is: (change) => of('role', 'bgm')(change) && coming(change),
  },
  { said: /\bvoice|\bnarration|旁白|配音|人声/i, is: (change) => of('role', 'voice')(change) && coming(change) },
  {
    said: /\boverlay|\bpicture[- ]in|\blogo\b|\bwatermark|\bsticker|画中画|水印|贴纸|叠加/i,
    is: of('role', 'overlay'),
  },
];

/** What a text says about single changes: which of them it means, undefined when it names no kind and no thing. */
export function changesNamed(text: string, draft: Draft): ((change: Change) => boolean) | undefined {
  const setting = SETTINGS.find(({ said }) => said.test(text));
  const thing = THINGS.find(({ said }) => said.test(text));
  const clip = clipNamed(text, draft);
  // "The title's colour" and "the volume of the music": both must fit, where both can.
  const tests = [
    ...(setting === undefined ? [] : [setting.is]),
    ...(thing === undefined ? [] : [setting === undefined ? thing.is : sameThing(thing)]),
    ...(clip === undefined ? [] : [clip]),
  ];
  return tests.length === 0 ? undefined : (change) => tests.every((test) => test(change));
}

const WHOSE: readonly [RegExp, string, string][] = [
  [/title|text|caption|字/, 'what', 'text'],
  [/music/, 'role', 'bgm'],
  [/voice/, 'role', 'voice'],
  [/overlay/, 'role', 'overlay'],
];

function sameThing({ said }: Named): (change: Change) => boolean {
  const [, key = '', value] = WHOSE.find(([word]) => word.test(said.source)) ?? [];
  return ({ params }) => params[key] === undefined || params[key] === value;
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const HAN = '一二三四五六七八九十';
const ORDINAL = `${PLACES.join('|')}|\\d{1,2}(?:st|nd|rd|th)`;
const CLIP = new RegExp(
  `\\b(${ORDINAL}) (?:clip|video|shot|picture|photo|image|scene)s?\\b|\\bclip (\\d{1,2})\\b|第([${HAN}\\d]{1,2})(?:段|张|个(?:片段|视频|镜头|图片|照片))`,
  'i',
);

function clipNamed(text: string, { tracks }: Draft): ((change: Change) => boolean) | undefined {
  const said = CLIP.exec(text);
  if (said !== null) {
    const n = placeSaid(said[1] ?? said[2] ?? said[3] ?? '');
    const segment = tracks.find(({ role }) => role === 'main')?.segments[n - 1];
    return ({ params }) => segment !== undefined && params.segmentId === segment.id;
  }
  const low = text.toLowerCase();
  const names = tracks.flatMap(({ segments }) => segments.flatMap(({ name = '' }) => stemOf(name)));
  const named = names.find((stem) => low.includes(stem));
  return named === undefined ? undefined : ({ params }) => stemOf(String(params.name ?? '')).includes(named);
}

function stemOf(name: string): string[] {
  const stem = name.toLowerCase().replace(/\.\w{2,5}$/, '');
  return stem.length < 2 ? [] : [stem];
}

/** "second", "2nd", "2", "二" as 2; 0 for anything else. */
export function placeSaid(text: string): number {
  const word = text.toLowerCase();
  return PLACES.indexOf(word) + 1 || HAN.indexOf(word) + 1 || Number.parseInt(word, 10) || 0;
}

/** Words and digits for the place in a row, as parts of an expression. */
export const ORDINALS = { en: ORDINAL, zh: `[${HAN}\\d]{1,2}` };
