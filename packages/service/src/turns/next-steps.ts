import { type Choice, type Draft, endMs, type Language, type PlanPromise, type Track } from '@reelsmith/core';
import type { SpokenChange } from '@reelsmith/protocol';
import type { AssetsById } from '../parts.ts';

const MOST = 3;

/** What a session is like after a turn. */
export interface After {
  draft: Draft;
  changes: readonly SpokenChange[];
  assets: AssetsById;
  /** Promises of earlier turns that this one broke. */
  givenUp: readonly PlanPromise[];
  language: Language;
}

/** At most three things that make sense now, as messages that can be said as they stand; the last one is the export. */
export function nextSteps(after: After): Choice[] {
  const say = (en: string, zh: string): string[] => [after.language === 'zh' ? zh : en];
  const ideas = [
    ...back(after, say),
    ...length(after, say),
    ...music(after, say),
    ...cuts(after, say),
    ...title(after, say),
  ];
  const messages = [...new Set(ideas)].slice(0, MOST - 1);
  return [...messages, ...say('export', '导出')].map((message) => ({ label: message, message }));
}

type Say = (en: string, zh: string) => string[];

function back({ changes }: After, say: Say): string[] {
  const lost = changes.some(({ change }) => change.code === 'segment_removed' || Number(change.params.alsoRemoved) > 0);
  return lost ? say('undo', '撤销') : [];
}

function length({ givenUp }: After, say: Say): string[] {
  const asked = givenUp.find((promise) => promise.kind === 'length');
  const seconds = asked?.kind === 'length' ? asked.ms / 1000 : 0;
  return seconds > 0 ? say(`make it ${seconds} seconds long`, `总时长改成${seconds}秒`) : [];
}

function music({ draft, assets }: After, say: Say): string[] {
  if (draft.tracks.some(({ role, segments }) => role === 'bgm' && segments.length > 0)) return [];
  const song = [...assets.values()].findLast(({ facts }) => facts.kind === 'audio');
  return song === undefined ? [] : say(`add ${song.name} as background music`, `用${song.name}做背景音乐`);
}

function cuts({ draft }: After, say: Say): string[] {
  const main = draft.tracks.find(({ role }) => role === 'main')?.segments ?? [];
  const meets = main.some((segment, index) => isBareCut(main[index - 1], segment));
  return meets ? say('add crossfades between the clips', '片段之间加叠化转场') : [];
}

type Segment = Track['segments'][number];

function isBareCut(previous: Segment | undefined, segment: Segment): boolean {
  return previous !== undefined && endMs(previous) === segment.startMs && segment.transitionIn === undefined;
}

function title({ draft }: After, say: Say): string[] {
  if (draft.tracks.some(({ kind, segments }) => kind === 'text' && segments.length > 0)) return [];
  return say("add the title 'My film' for the first 3 seconds", '添加标题“我的影片”显示前3秒');
}
