import { endMs, isEmpty, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { kindOf, targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { clock, described } from './facts-told.ts';

type Answer = (scene: Scene, clause: Clause) => string;

/** Questions that are told by a value in them, or compare the uploads; undefined for all others. */
export function factAsked(clause: Clause, words: string): Answer | undefined {
  if (clause.one('at') !== undefined && /\b(?:what|what's|which|who)\b|哪|什么|啥/.test(words)) return moment;
  if (EXTREME.test(words) && !ORDER.test(words)) return extreme;
  return HIDDEN.test(words) && clause.named() > 0 ? hidden : undefined;
}

const EXTREME = /\b(?:longest|shortest)\b|最长|最短/;
const ORDER = /\b(?:order|first)\b|顺序/;
const HIDDEN =
  /\b(?:unused|left(?: over)?|not used|hidden|cut off|spare|remaining)\b|没用|未用|没有用|剩|剪掉了多少|余量/;

/** "What is on at 14 seconds?" */
function moment(scene: Scene, clause: Clause): string {
  const ms = clause.one('at')?.ms ?? 0;
  const shown = scene.draft.tracks
    .flatMap(({ segments }) => segments)
    .filter((segment) => segment.startMs <= ms && ms < endMs(segment));
  const at = seconds(ms);
  if (shown.length === 0) return scene.words(`There is nothing at ${at} s.`, `第 ${at} 秒没有内容。`);
  const names = shown.slice(0, 8).map((segment) => described(scene, segment));
  return scene.words(`At ${at} s: ${names.join(' ')}`, `第 ${at} 秒：${names.join('')}`);
}

/** "Which is the longest?": of the film, or of the uploads while there is none. */
function extreme(scene: Scene, clause: Clause): string {
  const text = clause.text();
  const longest = /longest|最长/i.test(text);
  const ofFiles = isEmpty(scene.draft) || /\b(?:upload|uploads|uploaded|files?|source)\b|素材|文件|上传/i.test(text);
  const kind = kindOf(clause);
  const film = kind === 'audio' ? scene.music() : kind === 'text' ? scene.texts() : scene.clips();
  const all = ofFiles
    ? scene.context.assets.map(({ name, facts }) => ({ name, ms: facts.durationMs, isVideo: facts.kind === 'video' }))
    : film.map(({ name, durationMs }) => ({ name, ms: durationMs, isVideo: true }));
  const timed = all.filter(({ ms }) => ms > 0).toSorted((a, b) => (longest ? b.ms - a.ms : a.ms - b.ms));
  const videos = timed.filter(({ isVideo }) => isVideo);
  const meant =
    kind === 'audio' && ofFiles ? timed.filter(({ isVideo }) => !isVideo) : kind === undefined ? timed : videos;
  const [first] = meant.length > 0 ? meant : timed;
  if (first === undefined) return scene.words('There is nothing with a length yet.', '还没有带时长的内容。');
  const same = timed.filter(({ ms, isVideo }) => ms === first.ms && isVideo === first.isVideo);
  const [video] = videos;
  const beside = video !== undefined && !first.isVideo && kind === undefined ? [video] : [];
  const list = [...same, ...beside].slice(0, 8).map(({ name, ms }) => `${name} (${clock(ms)})`);
  const [en, zh] = longest ? ['The longest', '最长的是'] : ['The shortest', '最短的是'];
  return scene.words(`${en}: ${list.join(', ')}.`, `${zh}：${list.join('、')}。`);
}

/** "Is any of the city's footage unused?": what lies behind its ends. */
function hidden(scene: Scene, clause: Clause): string {
  const { segments } = targetOf(scene, clause);
  const told = segments.flatMap((segment) => hiddenOf(scene, segment));
  if (told.length === 0) return scene.words('Nothing of it lies unused.', '没有未用到的部分。');
  return told.slice(0, 6).join(' ');
}

function hiddenOf(scene: Scene, segment: Segment): string[] {
  const { source, sourceStartMs, durationMs, speed, name } = segment;
  if (source.kind !== 'media' || source.durationMs === undefined || source.media === 'image') return [];
  const used = speed === undefined ? durationMs : (durationMs * speed.num) / speed.den;
  const [head, tail] = [sourceStartMs, Math.max(0, source.durationMs - sourceStartMs - used)].map((ms) =>
    seconds(Math.round(ms)),
  );
  const [whole, played] = [clock(source.durationMs), seconds(Math.round(used))];
  return [
    scene.words(
      `“${name}” uses ${played} s of ${whole}: ${head} s before its start and ${tail} s behind its end are not used.`,
      `“${name}”共 ${whole}，用了 ${played} 秒：开头之前有 ${head} 秒、结尾之后有 ${tail} 秒没有用到。`,
    ),
  ];
}
