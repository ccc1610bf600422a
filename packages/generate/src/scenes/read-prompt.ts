import type { Says } from './prompt/cue.ts';
import { MANNERS } from './prompt/manners.ts';
import { type Found, find, leftover, type Prepared, prepare } from './prompt/match.ts';
import { PURPOSES, SUBJECTS } from './prompt/subjects.ts';
import { UNDRAWABLE } from './prompt/undrawable.ts';
import type { CameraMove, SceneElement, SceneFamilyName, SceneSpec, Season, TimeOfDay } from './scene-spec.ts';

/** What words ask for. */
export interface PromptReading {
  /** The scene, when the words name one that can be drawn; without it only what is `unknown` was asked for. */
  readonly spec?: SceneSpec;
  /** What was asked for and no scene can show, in the user's words: people, animals, food, things, brands, real places. */
  readonly unknown: readonly string[];
  /** Words that may matter and were not understood. */
  readonly unread: readonly string[];
}

/** What words leave open. */
export interface PromptDefaults {
  readonly seed: number;
  /** Width over height. */
  readonly aspect: number;
  /** How long a loop is, when one is asked for. */
  readonly loopSeconds: number;
}

const SCENE = prepare([...SUBJECTS, ...MANNERS]);
const PURPOSE = prepare([...PURPOSES, ...MANNERS]);
const NOTHING: Says = {};
const NEVER: Prepared<Says> = prepare(UNDRAWABLE.map(([en, zh]) => [NOTHING, en, zh]));

/** Fills a description of a scene from words, English or Chinese; what they leave open is chosen to fit. */
export function readPrompt(prompt: string, defaults: PromptDefaults): PromptReading {
  const { subject, purpose } = divide(prompt.slice(0, MOST));
  const never = find(NEVER, subject);
  const scene = find(SCENE, never.rest);
  const about = find(PURPOSE, purpose);
  // What is left may say what it is for: "album cover, purple nebula", "圣诞节促销的雪景".
  const served = find(PURPOSE, scene.rest);
  const unread = leftover(served.rest);
  const unknown = never.found.map(({ text }) => text);
  const says = scene.found.map(({ says: one }) => one);
  const serving = [...about.found, ...served.found];
  const family = familyOf(scene.found, serving, unknown.length > 0, unread.length > 0);
  if (family === undefined)
    return { unknown: unknown.length > 0 ? unknown : unread, unread: unknown.length > 0 ? unread : [] };
  return {
    spec: specOf(
      family,
      says,
      serving.map((one) => one.says),
      defaults,
    ),
    unknown,
    unread,
  };
}

/** Longer messages are no descriptions of one picture. */
const MOST = 2000;

/** What the picture is of, and what it is for: a bakery that wants a beach is not asking for bread. */
function divide(prompt: string): { subject: string; purpose: string } {
  const chinese = /(?:给|为了|为)([^，。,.；;]{1,40}?)(?:做|画|生成|制作|设计|准备|配|来)/u.exec(prompt);
  if (chinese !== null) return { subject: cutOut(prompt, chinese[0]), purpose: chinese[1] ?? '' };
  const asUse = /(?:用于|用作|用在|作为)([^，。,.；;]{1,40})/u.exec(prompt);
  if (asUse !== null) return { subject: cutOut(prompt, asUse[0]), purpose: asUse[1] ?? '' };
  const last =
    /[，,：:]\s*([^，。,：:；;]{0,8}(?:店|馆|酒店|公司|品牌|餐厅|课)用?|[^，。,：:；;]{1,10}用|卖[^，。,]{1,8})$/u.exec(
      prompt,
    );
  if (last !== null) return { subject: cutOut(prompt, last[0]), purpose: last[1] ?? '' };
  const first = /^([^，。,：:；;]{1,6}课)[：:，,]/u.exec(prompt);
  if (first !== null) return { subject: cutOut(prompt, first[0]), purpose: first[1] ?? '' };
  const english = /\b(?:for|to promote|to advertise|to introduce)\b([^.;]{1,120})/iu.exec(prompt);
  if (english === null) return { subject: prompt, purpose: '' };
  // "a background for my shop: sunset on a beach" goes on with the picture after the colon or comma.
  const [aim = '', ...more] = (english[1] ?? '').split(/[,:]|\bwith\b|\bshowing\b|\bof\b/u);
  const before = prompt.slice(0, english.index);
  const after = prompt.slice(english.index + english[0].length);
  return { subject: [before, ...more, after].join(' , '), purpose: aim };
}

function cutOut(text: string, part: string): string {
  return text.replace(part, ' , ');
}

/** What is named outright, else what is hinted at, else what the purpose suggests, else colours and moods alone. */
function familyOf(
  found: readonly Found<Says>[],
  about: readonly Found<Says>[],
  hasUnknown: boolean,
  hasUnread: boolean,
): SceneFamilyName | undefined {
  const place = placeOf(found);
  if (place !== undefined) return place;
  const named = best(found.map(({ says }) => says.family));
  const hinted = best(found.map(({ says }) => says.hint));
  if (named !== undefined && named !== 'abstract') return named;
  if (hinted !== undefined && hinted !== 'abstract') return hinted;
  const served = best(about.map(({ says }) => says.hint));
  const pattern = found.some(({ says }) => says.family === 'abstract' && says.elements !== undefined);
  if (pattern || hinted !== undefined) return 'abstract';
  if (served !== undefined && !hasUnknown) return served;
  if (named !== undefined) return 'abstract';
  // A colour or a mood alone is a picture of its own only when nothing else was said.
  if (hasUnknown || hasUnread) return undefined;
  return timely(found) ? 'sky' : found.length > 0 ? 'abstract' : undefined;
}

/** The place that is named. "Background" beside it says nothing; "abstract" is meant. */
function placeOf(found: readonly Found<Says>[]): SceneFamilyName | undefined {
  if (found.some(({ text }) => /^(?:abstract|抽象)$/iu.test(text))) return undefined;
  return best(found.flatMap(({ says }) => (says.family === 'abstract' ? [] : [says.family])));
}

function timely(found: readonly Found<Says>[]): boolean {
  return found.some(({ says }) => says.weather !== undefined || says.time === 'sunset' || says.time === 'dawn');
}

/** The one that is said most often, the first of equals. */
function best(values: readonly (SceneFamilyName | undefined)[]): SceneFamilyName | undefined {
  const counts = new Map<SceneFamilyName, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  let winner: SceneFamilyName | undefined;
  for (const [value, count] of counts) if (winner === undefined || count > (counts.get(winner) ?? 0)) winner = value;
  return winner;
}

const USUAL_TIME: Record<SceneFamilyName, TimeOfDay> = {
  ...{ mountain_lake: 'morning', sea_beach: 'golden_hour', city: 'day', sky: 'day', space: 'day', abstract: 'night' },
};

/** The first of them that says it. */
function firstOf<Key extends keyof Says>(all: readonly Says[], key: Key): Says[Key] | undefined {
  return all.find((one) => one[key] !== undefined)?.[key];
}

function specOf(
  family: SceneFamilyName,
  said: readonly Says[],
  about: readonly Says[],
  { seed, aspect, loopSeconds }: PromptDefaults,
): SceneSpec {
  // The picture's own words count before those of its purpose, which speaks of the picture that it suggests.
  const suited = about.filter(({ hint }) => hint === undefined || hint === family);
  const all = [...said, ...suited];
  const style = firstOf(all, 'style') ?? 'natural';
  const mood = firstOf(all, 'mood') ?? 'calm';
  const own = [...new Set(said.flatMap(({ elements }) => elements ?? []))];
  const lent = family === 'abstract' ? suited.flatMap(({ elements }) => elements ?? []) : [];
  const elements: readonly SceneElement[] = own.length > 0 ? own : lent;
  const move: CameraMove = firstOf(all, 'move') ?? 'push_in';
  return {
    ...{ family, elements, mood, style, seed, aspect },
    timeOfDay: timeOf(
      family,
      said,
      suited,
      mood === 'bright' || style === 'soft',
      style === 'futuristic' || glows(elements),
    ),
    weather: firstOf(all, 'weather') ?? 'clear',
    season: firstOf(all, 'season') ?? (firstOf(said, 'weather') === 'snow' ? 'winter' : 'summer'),
    palette: paletteOf(family, said, suited),
    camera: { move, speed: mood === 'energetic' ? 1.6 : mood === 'calm' ? 0.8 : 1 },
    ...(firstOf(all, 'loops') === true ? { loopSeconds } : {}),
  };
}

const OF_SEASON: Partial<Record<Season, readonly string[]>> = {
  spring: ['#F4A6C0', '#8CC97A'],
  autumn: ['#D9742B', '#8C3A1E'],
  winter: ['#A9D3EE', '#4C7FB8'],
};

/** The colours that are said, else those of the purpose, else those of a season that is said of a pattern. */
function paletteOf(family: SceneFamilyName, said: readonly Says[], about: readonly Says[]): readonly string[] {
  const own = said.flatMap(({ colour }) => colour ?? []);
  if (own.length > 0 || family !== 'abstract') return own.slice(0, 3);
  const served = about.flatMap(({ colour }) => colour ?? []).slice(0, 3);
  const season = firstOf(said, 'season');
  return served.length > 0 || season === undefined ? served : (OF_SEASON[season] ?? []);
}

function glows(elements: readonly SceneElement[]): boolean {
  return elements.includes('neon') || elements.includes('holograms');
}

/** The hour that is said, else the one that fits the picture, its purpose, its family. */
function timeOf(
  family: SceneFamilyName,
  said: readonly Says[],
  about: readonly Says[],
  light: boolean,
  glowing: boolean,
): TimeOfDay {
  const own = firstOf(said, 'time');
  if (own !== undefined) return own;
  if (family === 'abstract' && light) return 'day';
  if (family === 'city' && glowing) return 'night';
  return firstOf(about, 'time') ?? USUAL_TIME[family];
}
