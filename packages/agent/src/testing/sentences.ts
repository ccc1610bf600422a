import { type Draft, emptyDraft, type Language } from '@reelsmith/core';
import { simplifiedOutsideQuotes } from '../offline/lexicon/traditional.ts';
import { scan } from '../offline/scan.ts';
import { type Focus, featuresOf } from '../offline/sense/features.ts';
import type { Example } from '../offline/sense/learn.ts';
import { namesOf } from '../offline/slots/names.ts';
import { asset } from './studio.ts';

/** Files and words on the screen that the sentences of `packages/agent/training` speak of. */
const FILES: Readonly<Record<Language, string>> = {
  en: 'city.mp4 beach.mov forest.webm skate.mp4 interview.mp4 screen.mp4 webcam.mp4 drone.mp4 kitchen.jpg garden.png pool.jpg dog.jpg sunset.webp cake.jpg song.mp3 calm_piano.mp3 beat.wav narration.wav',
  zh: '城市.mp4 海边.mov 森林.webm 滑板.mp4 采访.mp4 录屏.mp4 摄像头.mp4 航拍.mp4 厨房.jpg 花园.png 泳池.jpg 小狗.jpg 日落.webp 蛋糕.jpg 音乐.mp3 钢琴曲.mp3 节拍.wav 旁白.wav',
};
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Summer Sale', 'Up to 50% off', 'Visit our shop', 'Watch this trick', 'He never gives up', 'See you next time'],
  zh: ['夏日大促', '低至五折', '欢迎光临', '看这个动作', '他从不放弃', '下次再见'],
};

const kindOf = (name: string) =>
  /\.(?:mp3|wav)$/.test(name) ? 'audio' : /\.(?:jpg|png|webp)$/.test(name) ? 'image' : 'video';

function showing(words: readonly string[]): Draft {
  const draft = emptyDraft('film');
  const segments = words.map((text, at) => ({
    id: `text-${at}`,
    name: text,
    source: { kind: 'text' as const, text },
    startMs: at * 1000,
    durationMs: 1000,
    sourceStartMs: 0,
  }));
  return { ...draft, tracks: [{ id: 'texts', kind: 'text', role: 'text', segments }] };
}

const NAMES = {
  en: namesOf(
    FILES.en.split(' ').map((name) => asset(name.replace('_', ' '), kindOf(name))),
    showing(WORDS.en),
  ),
  zh: namesOf(
    FILES.zh.split(' ').map((name) => asset(name, kindOf(name))),
    showing(WORDS.zh),
  ),
};

/** A line of a training file as the classifier sees it. "{text} a bit smaller": what was touched before stands in braces. */
export function exampleOf(line: string, { act, language }: { act: string; language: Language }): Example {
  const [, focus, rest] = /^\{(\w+)\}\s*(.*)$/.exec(line.trim()) ?? [];
  const text = simplifiedOutsideQuotes(rest ?? line.trim());
  // The files are ours: what stands in braces is one of the kinds.
  return { act, features: featuresOf(scan(text, NAMES[language]), text, focus as Focus | undefined) };
}
