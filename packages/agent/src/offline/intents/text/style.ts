import {
  ANIMATION_TYPES,
  type Animation,
  DEFAULT_SUBTITLE_STYLE,
  DEFAULT_TEXT_STYLE,
  type OfferedOperation,
  type TextStyle,
} from '@reelsmith/core';
import { factorOf, shareOf, stepOf } from '../../amount.ts';
import type { Clause } from '../../clause.ts';
import type { Found } from '../../subject.ts';
import { isAcross } from '../picture/place.ts';
import { colorsOf } from './colors-of.ts';

const PLACES: Readonly<Record<string, { x?: number; y?: number }>> = {
  'top-left': { x: 0.2, y: 0.12 },
  'top-right': { x: 0.8, y: 0.12 },
  'bottom-left': { x: 0.2, y: 0.88 },
  'bottom-right': { x: 0.8, y: 0.88 },
  top: { x: 0.5, y: 0.12 },
  bottom: { x: 0.5, y: 0.88 },
  center: { x: 0.5, y: 0.5 },
  'top-center': { x: 0.5, y: 0.12 },
  'bottom-center': { x: 0.5, y: 0.88 },
  'center-left': { x: 0.22, y: 0.5 },
  'center-right': { x: 0.78, y: 0.5 },
  left: { x: 0.22 },
  right: { x: 0.78 },
};
const FONTS: readonly (readonly [RegExp, string])[] = [
  [/sans|黑体/, 'Noto Sans'],
  [/mono|typewriter font|等宽/, 'Noto Sans Mono'],
  [/serif|times|roman|宋体|明体|衬线/, 'Noto Serif'],
];

/** What a clause says about how a text looks. `now`: how it looks already. */
export function styleOf(clause: Clause, now: TextStyle = {}, isSubtitle = false): TextStyle {
  const base = { ...DEFAULT_TEXT_STYLE, ...(isSubtitle ? DEFAULT_SUBTITLE_STYLE : {}), ...now };
  const align = clause.family('al.');
  const font = fontOf(clause);
  return {
    ...placeOf(clause, { x: base.x ?? 0.5, y: base.y ?? 0.5 }),
    ...sizeOf(clause, base.size ?? DEFAULT_TEXT_STYLE.size),
    ...weightOf(clause),
    ...edgesOf(clause),
    ...(align === 'left' || align === 'right' || align === 'center' ? { align } : {}),
    ...(font === undefined ? {} : { font }),
  };
}

const isOff = (clause: Clause): boolean => clause.has('v.remove', 'x.off', 'x.not');

function weightOf(clause: Clause): TextStyle {
  // "Too thin, bold please": the wish stands behind what is wrong.
  if (clause.has('st.bold') && clause.has('st.thin'))
    return { weight: clause.indexOf('st.bold') > clause.indexOf('st.thin') ? 900 : 400 };
  if (clause.has('st.bold')) return { weight: tooMuch(clause) || isOff(clause) ? 400 : 900 };
  return clause.has('st.thin') ? { weight: tooMuch(clause) ? 700 : 300 } : {};
}

/** The colour of the letters, and what is around and behind them. */
function edgesOf(clause: Clause): TextStyle {
  const { own, box, outline, shadow } = colorsOf(clause);
  const style: TextStyle = own === undefined ? {} : { color: own };
  const off = isOff(clause);
  const boxed = clause.has('st.box') || (clause.has('o.background') && box !== undefined);
  if (boxed) style.background = off ? null : (box ?? '#000000');
  if (clause.has('st.outline')) style.outline = off ? null : { color: outline ?? '#000000', width: 0.005 };
  if (clause.has('st.shadow')) style.shadow = off ? null : { color: shadow ?? '#000000', distance: 0.005 };
  return style;
}

const tooMuch = (clause: Clause): boolean => clause.has('deg.too', 'deg.less');

function fontOf(clause: Clause): string | undefined {
  if (!clause.has('st.font')) return undefined;
  const text = clause.text().toLowerCase();
  const quoted = clause.one('quote')?.text;
  return FONTS.find(([test]) => test.test(text))?.[1] ?? quoted;
}

function sizeOf(clause: Clause, now: number): { size?: number } {
  const bounded = (size: number): { size: number } => ({
    size: Math.round(Math.min(0.5, Math.max(0.01, size)) * 1000) / 1000,
  });
  const share = shareOf(clause);
  if (clause.has('size.size') && share?.way === 'to' && !clause.has('n.half')) return bounded(share.value);
  const way = sizeWay(clause);
  if (way === undefined) return {};
  const grows = way === 'up' && !clause.has('n.half');
  const factor = factorOf(clause, grows);
  if (factor !== undefined) return bounded(now * factor);
  const step = stepOf(clause, [1.4, 1.2, 1.8]);
  return bounded(grows ? now * step : now / step);
}

function sizeWay(clause: Clause): 'up' | 'down' | undefined {
  const named = clause.has('size.size');
  const times = clause.one('times') !== undefined || clause.has('n.double', 'n.half');
  const up = clause.has('size.bigger') || (named && clause.has('deg.more', 'v.louder', 'dir.up'));
  const down = clause.has('size.smaller') || (named && clause.has('deg.less', 'v.quieter', 'dir.down'));
  if (!up && !down) return named && times ? 'up' : undefined;
  // "Decrease the size" is less of it; "less big" and "too big" turn the word round.
  const flips = clause.has('deg.too') || (clause.has('deg.less') && clause.has('size.bigger', 'size.smaller'));
  return up === flips ? 'down' : 'up';
}

const FURTHER =
  /further|farther|nudge|a bit|a little|slightly|a touch|a tad|upwards|downwards|再|挪|移|点|些|提|higher|lower|too (?:low|high|far)/;

function placeOf(clause: Clause, now: { x: number; y: number }): { x?: number; y?: number } {
  // Words mostly stand in the middle of the width: their other side is above or below.
  if (isAcross(clause)) return Math.abs(now.x - 0.5) < 0.06 ? { y: 1 - now.y } : { x: 1 - now.x };
  const named = clause.spot();
  // "Take the font size down a notch" moves nothing.
  const sides = clause.has('size.size') ? [] : clause.families('dir.');
  const little = clause.has('deg.little', 'deg.more') || FURTHER.test(clause.text());
  const place = named === undefined ? undefined : PLACES[named];
  const isNudge = sides.length > 0 && little && named?.includes('-') !== true;
  if (place !== undefined && !isNudge) return place;
  if (clause.family('al.') !== undefined || clause.family('an.slide') !== undefined) return {};
  return nudged(sides, now, little ? stepOf(clause, [0.1, 0.06, 0.25]) : undefined);
}

/** So far to a side; all the way without a step. */
function nudged(
  sides: readonly string[],
  now: { x: number; y: number },
  step: number | undefined,
): { x?: number; y?: number } {
  const bounded = (value: number): number => Math.round(Math.min(0.95, Math.max(0.05, value)) * 1000) / 1000;
  const moved: { x?: number; y?: number } = {};
  for (const side of sides) {
    const sign = side === 'left' || side === 'up' ? -1 : 1;
    const isSideways = side === 'left' || side === 'right';
    if (isSideways) moved.x = step === undefined ? 0.5 + sign * 0.28 : bounded(now.x + sign * step);
    else moved.y = step === undefined ? 0.5 + sign * 0.38 : bounded(now.y + sign * step);
  }
  return moved;
}

/** "In and out again", "渐显渐隐". */
const AT_BOTH_ENDS =
  /\bin and (?:back )?out\b|\bat both ends\b|\b(?:com|go)(?:es|e|ing) in\b.*\b(?:leav|go|fad)\w*|淡[入进]淡出|渐[显入]渐[隐出]|(?:渐|慢|缓|逐)[渐慢缓]?地?(?:出现|浮现|显现|进).*(?:消失|退|离开|隐)/i;

const SLIDES: Readonly<Record<string, string>> = {
  slide_left: 'slide_left',
  slide_right: 'slide_right',
  slide_up: 'slide_up',
  slide_down: 'slide_down',
};

/** How a text comes and goes; undefined when the clause says nothing about that. */
export function animationOf(clause: Clause, { segment }: Found): OfferedOperation | undefined {
  const named = clause.families('an.').filter((name) => name !== 'in' && name !== 'out');
  const slide = SLIDES[clause.family('tr.') ?? ''];
  const type = ANIMATION_TYPES.find((other) => other === (named[0] ?? slide));
  if (type === undefined) return undefined;
  if (type === 'none' || clause.has('v.remove', 'x.off'))
    return { op: 'setAnimation', segmentId: segment.id, in: null, out: null };
  const whole = type === 'typewriter' || type === 'word_by_word';
  const usual = whole ? Math.min(1500, segment.durationMs / 2) : Math.min(500, segment.durationMs / 3);
  const animation: Animation = {
    type,
    durationMs: Math.round(Math.min(clause.one('dur')?.ms ?? usual, segment.durationMs / 2)),
  };
  const out = clause.has('an.out', 'v.hide', 'v.fadeout') || clause.has('x.both_ends');
  const both = AT_BOTH_ENDS.test(clause.text()) || (out && clause.has('an.in', 'v.fadein', 'x.both_ends'));
  const leaves = out && !both;
  return {
    op: 'setAnimation',
    segmentId: segment.id,
    ...(leaves ? {} : { in: animation }),
    ...(leaves || both ? { out: animation } : {}),
  };
}
