import { PLATFORM_CANVASES, RATIO_CANVASES } from '@reelsmith/core';
import { withoutEnd } from './trim.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How long, how large and of which kind something is to be. */
export interface Measures {
  readonly size?: Size | undefined;
  readonly durationMs?: number | undefined;
  readonly format?: 'png' | 'jpg' | undefined;
}

const SECONDS =
  /(?:(?:for|lasting|,|about) )?(\d{1,3}(?:\.\d)?)(?: ?- ?| )?(?:seconds?|secs?|s|秒钟?)(?![a-z])(?: long)?(?:长)?的?/i;
const ONE_MINUTE = /(?:for )?(?:a|one|1)[ -]minute(?: long)?|一分钟的?|1分钟的?/i;
const PIXELS = /(?:at |in |size |尺寸|分辨率)?(\d{2,4}) ?[x×*] ?(\d{2,4})(?: ?(?:pixels|px|像素))?的?/i;
const RATIO =
  /(?<!\d)(?:in |at |as )?(?:a )?(16[:：]9|9[:：]16|1[:：]1|4[:：]5|5[:：]4|4[:：]3|3[:：]4|21[:：]9|3[:：]2|2[:：]3|2[:：]1)(?![\d:])(?: (?:format|ratio|aspect ratio))?(?:比例|画幅)?的?/i;
const FORMAT = /(?:\b(?:as|in|to) (?:an? )?)?\b(jpe?g|png)\b(?: (?:file|format))?(?:格式|文件)?的?/i;
/** Shapes by name, the longest first. */
const SHAPES: readonly (readonly [RegExp, Size])[] = [
  [
    /\b(?:phone|mobile|iphone|android|lock ?screen) (?=(?:wallpaper|background)s?\b)|手机(?=壁纸|背景)/i,
    RATIO_CANVASES['9:16'],
  ],
  [
    /\b(?:for |as an? )?(?:an? )?(?:instagram|insta|ig) (?:stor(?:y|ies)|reels?)\b|\bfor (?:tiktok|tik tok|reels|shorts|stories)\b|(?:发|用于|适合)?(?:抖音|快手|视频号)(?:用)?的?/i,
    RATIO_CANVASES['9:16'],
  ],
  [
    /\b(?:for |as an? )?(?:an? )?(?:instagram|insta|ig)(?: posts?)?\b|[，,]?(?:发|用于|适合|用在)?朋友圈(?:用)?的?/i,
    RATIO_CANVASES['1:1'],
  ],
  [
    /\b(?:for |as an? )?(?:an? )?(?:pinterest|xiaohongshu)(?: (?:posts?|pins?))?\b|小红书(?:用)?的?/i,
    RATIO_CANVASES['4:5'],
  ],
  [
    /\b(?:in |as an? )?(?:vertical|upright|portrait)(?: (?:format|orientation|mode))?\b(?! of)|(?:竖屏|竖版|竖幅|竖着|竖)的?/i,
    RATIO_CANVASES['9:16'],
  ],
  [
    /\b(?:in |as an? )?(?:horizontal|wide(?= (?:picture|image|photo|banner|clip|video|shot)s?\b)|landscape (?:format|orientation|mode)|widescreen|wide format)\b|(?:横屏|横版|横幅|宽屏)的?/i,
    RATIO_CANVASES['16:9'],
  ],
  [/\b(?:in |as an? )?square(?: (?:format|shape))?\b(?! of)|(?:正方形|方形|方图|方的)的?/i, RATIO_CANVASES['1:1']],
];
const SHORT_SIDE = /\b(?:in |at )?(\d{3,4})p\b|\b(?:in )?([248]k)\b/i;
const SHORT_SIDES: Readonly<Record<string, number>> = { '2k': 1440, '4k': 2160, '8k': 2160 };
const LEAST = 64;
const MOST = 3840;
const LONGEST_MS = 120_000;

/** Takes lengths, sizes, shapes and formats out of a wish. */
export function measured(text: string): { readonly rest: string; readonly measures: Measures } {
  let rest = text;
  const take = (expression: RegExp): RegExpExecArray | undefined => {
    const found = expression.exec(rest) ?? undefined;
    if (found !== undefined) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const pixels = take(PIXELS);
  const ratio = take(RATIO);
  const seconds = take(SECONDS) ?? take(ONE_MINUTE);
  const format = take(FORMAT)?.[1]?.toLowerCase();
  const shape = SHAPES.find(([expression]) => take(expression) !== undefined)?.[1];
  const lines = take(SHORT_SIDE);
  const named = ratioSize(ratio) ?? shape;
  const size = pixelSize(pixels) ?? scaled(named, lines);
  const durationMs =
    seconds === undefined ? undefined : Math.min(LONGEST_MS, Math.round(Number(seconds[1] ?? 60) * 1000));
  const kept = format === undefined ? undefined : format === 'png' ? 'png' : 'jpg';
  return {
    rest: withoutEnd(rest.replace(/\s+/g, ' '), ' ,，').trim(),
    measures: { size, durationMs, format: kept },
  };
}

function pixelSize(found: RegExpExecArray | undefined): Size | undefined {
  if (found === undefined) return undefined;
  const within = (value: string | undefined): number => Math.min(MOST, Math.max(LEAST, Number(value)));
  return { width: within(found[1]), height: within(found[2]) };
}

/** A shape by its ratio, with the short side of a film. */
function ratioSize(found: RegExpExecArray | undefined): Size | undefined {
  const [across = 0, down = 0] = (found?.[1] ?? '').split(/[:：]/).map(Number);
  const known = Object.entries(RATIO_CANVASES).find(([name]) => name === `${across}:${down}`)?.[1];
  if (known !== undefined) return known;
  if (across === 0 || down === 0) return undefined;
  const short = PLATFORM_CANVASES.square.width;
  const even = (value: number): number => Math.round(value / 2) * 2;
  return across >= down
    ? { width: even((short * across) / down), height: short }
    : { width: short, height: even((short * down) / across) };
}

function scaled(size: Size | undefined, lines: RegExpExecArray | undefined): Size | undefined {
  const short = Number(lines?.[1] ?? 0) || SHORT_SIDES[lines?.[2]?.toLowerCase() ?? ''];
  if (short === undefined || short < 144 || short > 2160) return size;
  const { width, height } = size ?? RATIO_CANVASES['16:9'];
  const share = short / Math.min(width, height);
  const even = (value: number): number => Math.round((value * share) / 2) * 2;
  return { width: even(width), height: even(height) };
}

const COUNTS: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    the: 1,
    some: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    several: 3,
    'a couple of': 2,
    'a few': 3,
  },
  ...{ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 几: 3, 多: 3 },
};
/** More for one message would be waited for too long. */
const MOST_COUNT = 6;

/** "3", "three", "a few", "两", "几" as a number; 1 for what is none. */
export function countOf(word: string | undefined): number {
  const said = (word ?? '').trim().toLowerCase();
  const count = /^\d{1,2}$/.test(said) ? Number(said) : (COUNTS[said] ?? 1);
  return Math.min(MOST_COUNT, Math.max(1, count));
}
