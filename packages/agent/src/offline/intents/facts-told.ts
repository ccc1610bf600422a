import { type Asset, endMs, type Segment, speedFactor } from '@reelsmith/core';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';

/** "26 s", "90 s (1:30)". */
export function clock(ms: number): string {
  const whole = Math.round(ms / 1000);
  const minutes = Math.floor(whole / 60);
  return ms < 60_000 ? `${seconds(ms)} s` : `${seconds(ms)} s (${minutes}:${String(whole % 60).padStart(2, '0')})`;
}

/** Names of files, each with its length. */
export function listed(scene: Scene, files: readonly Asset[]): string {
  const names = files
    .slice(0, 40)
    .map(({ name, facts }) => (facts.durationMs > 0 ? `${name} (${clock(facts.durationMs)})` : name));
  return scene.words(`${names.join(', ')}.`, `${names.join('、')}。`);
}

/** Where a file is, how long, how loud and how fast: one sentence that answers most questions about it. */
export function described(scene: Scene, segment: Segment): string {
  const [from, to] = [clock(segment.startMs), clock(endMs(segment))];
  const length = clock(segment.durationMs);
  const level = segment.muted === true ? 0 : Math.round((segment.volume ?? 1) * 100);
  const isMedia = segment.source.kind === 'media' && segment.source.media !== 'image';
  const speed = speedFactor(segment.speed);
  const fades = [
    ['fades in over', '淡入', segment.fadeInMs ?? 0],
    ['fades out over', '淡出', segment.fadeOutMs ?? 0],
  ] as const;
  const faded = fades
    .filter(([, , ms]) => ms > 0)
    .map(([en, zh, ms]) => scene.words(`, ${en} ${seconds(ms)} s`, `，${zh} ${seconds(ms)} 秒`))
    .join('');
  const [en, zh] = isMedia
    ? [`, volume ${level}%, speed ${speed}x${faded}`, `，音量 ${level}%，速度 ${speed} 倍${faded}`]
    : ['', ''];
  return scene.words(
    `“${segment.name}” runs from ${from} to ${to} (${length})${en}.`,
    `“${segment.name}”从 ${from} 到 ${to}（${length}）${zh}。`,
  );
}
