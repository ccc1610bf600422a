import { endMs, type Segment } from '@reelsmith/core';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';

/** Where the last clip ends. Milliseconds. */
export function filmEnd(scene: Scene): number {
  return Math.max(0, ...scene.clips().map(endMs));
}

/** "Cut 3 seconds" does not say where. */
export function askWhichEnd(scene: Scene, ms: number, clip?: Segment): void {
  const s = seconds(ms);
  const [en, zh] = clip === undefined ? ['', ''] : nameOf(scene, clip);
  scene.ask(scene.words(`Where should the ${s} seconds come off?`, `要从哪里剪掉 ${s} 秒？`), [
    {
      label: scene.words('From the start', '开头'),
      message: scene.words(`cut the first ${s} seconds${en}`, `剪掉${zh}前${s}秒`),
    },
    {
      label: scene.words('From the end', '结尾'),
      message: scene.words(`cut the last ${s} seconds${en}`, `剪掉${zh}最后${s}秒`),
    },
  ]);
}

/** By its number, as several pieces may have the same name. */
function nameOf(scene: Scene, clip: Segment): [en: string, zh: string] {
  const number = scene.clips().findIndex(({ id }) => id === clip.id) + 1;
  return number > 0 ? [` of clip ${number}`, `第${number}段的`] : [` of "${clip.name}"`, `“${clip.name}”的`];
}

/** "从第5秒剪到第8秒" may mean both, and one of them throws most of the film away. */
export function askKeepOrCut(scene: Scene, fromMs: number, untilMs: number): void {
  const toMs = Math.min(untilMs, filmEnd(scene));
  const span = `第${seconds(fromMs)}秒到第${seconds(toMs)}秒`;
  const en = `${seconds(fromMs)}s to ${seconds(toMs)}s`;
  scene.ask(scene.words('Take that part out, or keep only it?', '是剪掉这一段，还是只保留这一段？'), [
    { label: scene.words('Take it out', '剪掉'), message: scene.words(`remove ${en}`, `删除${span}`) },
    { label: scene.words('Keep only it', '只保留'), message: scene.words(`keep ${en}`, `只保留${span}`) },
  ]);
}

/** "Make it shorter" and "cut the intro" do not say how much. */
export function askWhat(scene: Scene): void {
  const half = seconds(Math.max(1000, Math.round(filmEnd(scene) / 2000) * 1000));
  scene.ask(
    scene.words('What should be cut?', '要剪掉哪里？'),
    [
      { label: scene.words('The start', '开头'), message: scene.words('cut the first 3 seconds', '剪掉前3秒') },
      { label: scene.words('The end', '结尾'), message: scene.words('cut the last 3 seconds', '剪掉最后3秒') },
      {
        label: scene.words('Everything shorter', '整体缩短'),
        message: scene.words(`make it ${half} seconds`, `把视频剪到${half}秒`),
      },
    ],
    { isOpen: true },
  );
}
