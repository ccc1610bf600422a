import type { CheckedPromise, Language, PlanPromise } from '@reelsmith/core';
import { Facts, timeOf } from './format.ts';

/** What a file is called. */
export type NameOf = (assetId: string) => string;

type PromiseOf<Kind extends PlanPromise['kind']> = Extract<PlanPromise, { kind: Kind }>;

/** For each kind what was promised, and what is there instead. */
type Words = {
  [Kind in PlanPromise['kind']]: {
    promised(promise: PromiseOf<Kind>, nameOf: NameOf): string;
    instead(promise: PromiseOf<Kind>, found: Facts, nameOf: NameOf): string;
  };
};

const percent = (part: number): string => `${Math.round(part * 100)}%`;

const en = (ms: number): string => timeOf(ms, ' s');
const range = (found: Facts): string => `from ${found.time('fromMs', ' s')} to ${found.time('toMs', ' s')}`;
const LANGUAGE_EN = { en: 'English', zh: 'Chinese' } as const;
const WITHOUT_EN = {
  black: ['No stretch is black.', 'The picture is black'],
  frozen: ['No stretch stands still.', 'The picture stands still'],
  silence: ['No stretch is silent.', 'Nothing is heard'],
} as const;

const EN: Words = {
  length: {
    promised: ({ ms }) => `The film is ${en(ms)} long.`,
    instead: ({ ms }, found) => `The film is ${found.time('ms', ' s')} long, not ${en(ms)}.`,
  },
  canvas: {
    promised: ({ width, height }) => `The film is ${width}×${height}.`,
    instead: ({ width, height }, found) =>
      `The film is ${found.number('width')}×${found.number('height')}, not ${width}×${height}.`,
  },
  clipOrder: {
    promised: ({ assetIds }, nameOf) => `In this order: ${assetIds.map(nameOf).join(', ')}.`,
    instead: ({ assetIds }, _found, nameOf) => `Not all in this order: ${assetIds.map(nameOf).join(', ')}.`,
  },
  clips: {
    promised: ({ count }) => `The film is made of ${count === 1 ? 'one file' : `${count} files`}.`,
    instead: ({ count }, found) => `The film is made of ${found.number('count')} files, not of ${count}.`,
  },
  text: {
    promised: ({ text, fromMs, toMs }) => `“${text}” is on screen from ${en(fromMs)} to ${en(toMs)}.`,
    instead: ({ text, fromMs, toMs }, found) => {
      if (found.is('cut')) return `“${text}” is not drawn whole.`;
      if (!found.has('toMs')) return `The text “${text}” is not on the timeline.`;
      return `“${text}” is on screen ${range(found)}, not from ${en(fromMs)} to ${en(toMs)}.`;
    },
  },
  music: {
    promised: ({ assetId, volume }, nameOf) => `“${nameOf(assetId)}” plays at ${percent(volume)}.`,
    instead: ({ assetId, volume }, found, nameOf) => {
      const name = `“${nameOf(assetId)}”`;
      if (found.has('fromMs')) return `${name} is not heard ${range(found)}.`;
      return found.has('volume')
        ? `${name} plays at ${found.percent('volume')}, not at ${percent(volume)}.`
        : `${name} is not on the timeline.`;
    },
  },
  ducked: {
    promised: () => 'The music gives way to the voice.',
    instead: (_promise, found) =>
      found.is('music') ? 'The music is as loud under the voice as alone.' : 'There is no music.',
  },
  captions: { promised: () => 'There are captions.', instead: () => 'There are no captions.' },
  textLanguage: {
    promised: ({ language }) => `All texts are in ${LANGUAGE_EN[language]}.`,
    instead: ({ language }, found) => `The text “${found.text('text')}” is not in ${LANGUAGE_EN[language]}.`,
  },
  without: {
    promised: ({ what }) => WITHOUT_EN[what][0],
    instead: ({ what }, found) => `${WITHOUT_EN[what][1]}${found.has('toMs') ? ` ${range(found)}` : ''}.`,
  },
};

const zh = (ms: number): string => timeOf(ms, ' 秒');
const rangeZh = (found: Facts): string => `${found.time('fromMs', ' 秒')}到 ${found.time('toMs', ' 秒')}`;
const LANGUAGE_ZH = { en: '英文', zh: '中文' } as const;
const WITHOUT_ZH = {
  black: ['没有黑屏。', '画面黑屏'],
  frozen: ['没有静止的画面。', '画面静止'],
  silence: ['没有无声的部分。', '没有声音'],
} as const;

const ZH: Words = {
  length: {
    promised: ({ ms }) => `影片时长 ${zh(ms)}。`,
    instead: ({ ms }, found) => `影片时长是 ${found.time('ms', ' 秒')}，不是 ${zh(ms)}。`,
  },
  canvas: {
    promised: ({ width, height }) => `画面为 ${width}×${height}。`,
    instead: ({ width, height }, found) =>
      `画面是 ${found.number('width')}×${found.number('height')}，不是 ${width}×${height}。`,
  },
  clipOrder: {
    promised: ({ assetIds }, nameOf) => `顺序为：${assetIds.map(nameOf).join('、')}。`,
    instead: ({ assetIds }, _found, nameOf) => `没有全部按这个顺序：${assetIds.map(nameOf).join('、')}。`,
  },
  clips: {
    promised: ({ count }) => `影片由 ${count} 个文件组成。`,
    instead: ({ count }, found) => `影片由 ${found.number('count')} 个文件组成，不是 ${count} 个。`,
  },
  text: {
    promised: ({ text, fromMs, toMs }) => `“${text}”从 ${zh(fromMs)}显示到 ${zh(toMs)}。`,
    instead: ({ text, fromMs, toMs }, found) => {
      if (found.is('cut')) return `“${text}”没有完整显示。`;
      if (!found.has('toMs')) return `时间线上没有文字“${text}”。`;
      return `“${text}”的显示时间是 ${rangeZh(found)}，不是 ${zh(fromMs)}到 ${zh(toMs)}。`;
    },
  },
  music: {
    promised: ({ assetId, volume }, nameOf) => `“${nameOf(assetId)}”的音量为 ${percent(volume)}。`,
    instead: ({ assetId, volume }, found, nameOf) => {
      const name = `“${nameOf(assetId)}”`;
      if (found.has('fromMs')) return `${rangeZh(found)}听不到${name}。`;
      return found.has('volume')
        ? `${name}的音量是 ${found.percent('volume')}，不是 ${percent(volume)}。`
        : `${name}不在时间线上。`;
    },
  },
  ducked: {
    promised: () => '有人说话时音乐会降低。',
    instead: (_promise, found) => (found.is('music') ? '有人说话时音乐没有降低。' : '没有音乐。'),
  },
  captions: { promised: () => '有字幕。', instead: () => '没有字幕。' },
  textLanguage: {
    promised: ({ language }) => `所有文字都是${LANGUAGE_ZH[language]}。`,
    instead: ({ language }, found) => `文字“${found.text('text')}”不是${LANGUAGE_ZH[language]}。`,
  },
  without: {
    promised: ({ what }) => WITHOUT_ZH[what][0],
    instead: ({ what }, found) => `${found.has('toMs') ? rangeZh(found) : ''}${WITHOUT_ZH[what][1]}。`,
  },
};

const WORDS: Record<Language, Words> = { en: EN, zh: ZH };

/** What was promised, in words. */
export function speakPromise(promise: PlanPromise, language: Language, nameOf: NameOf): string {
  return entryOf(promise, language).promised(promise, nameOf);
}

/** Checked promises with their sentences: a kept one as it was made, a broken one with what is there instead. */
export function withSentences(
  promises: readonly CheckedPromise[],
  { language, nameOf }: { language: Language; nameOf: NameOf },
): CheckedPromise[] {
  return promises.map((one) => {
    const { promise, state, facts = {} } = one;
    const words = entryOf(promise, language);
    const sentence =
      state === 'broken' ? words.instead(promise, new Facts(facts), nameOf) : words.promised(promise, nameOf);
    return { ...one, sentence };
  });
}

interface AnyWords {
  promised(promise: PlanPromise, nameOf: NameOf): string;
  instead(promise: PlanPromise, found: Facts, nameOf: NameOf): string;
}

/** The words of a promise's own kind, which are only ever given a promise of that kind. */
function entryOf({ kind }: PlanPromise, language: Language): AnyWords {
  // TypeScript does not see through the look-up that entry and promise are of one kind.
  return WORDS[language][kind] as AnyWords;
}
