import {
  type Asset,
  changeCanvas,
  fitToLength,
  isEmpty,
  isPicture,
  joinWithTransitions,
  placeMedia,
  type Segment,
  slideshow,
} from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Wish } from '../deed.ts';
import { targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';

/** Size first, then the clips: what everything else of the message builds on. */
export function prepareFilm(scene: Scene, wish: Wish, needsFilm: boolean): void {
  if (wish.canvas !== undefined) setCanvas(scene, wish.canvas);
  const assets = assetsFor(scene, wish, needsFilm);
  if (assets.length > 0) place(scene, wish, assets);
  else if (wish.join !== undefined && scene.clips().length === 0) sayNothingToJoin(scene);
}

function setCanvas(scene: Scene, canvas: NonNullable<Wish['canvas']>): void {
  const size = { ...scene.draft.canvas, ...canvas };
  scene.promises.push({ kind: 'canvas', width: size.width, height: size.height });
  const same = size.width === scene.draft.canvas.width && size.height === scene.draft.canvas.height;
  const [en, zh] = [`the picture is ${size.width}x${size.height}`, `画面为 ${size.width}x${size.height}`];
  if (same) scene.say(en, zh);
  else scene.take(changeCanvas(scene.draft, { canvas }), en, zh);
}

/** The named uploads in the order they are named, else all that are not on the timeline yet. */
function assetsFor(scene: Scene, wish: Wish, needsFilm: boolean): Asset[] {
  const empty = isEmpty(scene.draft) || scene.clips().length === 0;
  if (wish.join === undefined && !(empty && needsFilm)) return [];
  const waiting = scene.waiting();
  const named = namedAssets(scene, wish.join, waiting);
  if (named.length > 0) return named.filter((asset) => waiting.includes(asset));
  const picturesOnly = wish.join?.has('o.image') === true && !wish.join.has('o.clip');
  const some = waiting.filter((asset) => !picturesOnly || isPicture(asset));
  return some.length > 0 ? some : empty ? waiting : [];
}

function namedAssets(scene: Scene, clause: Clause | undefined, waiting: readonly Asset[]): Asset[] {
  if (clause === undefined) return [];
  const found: Asset[] = [];
  for (const item of clause.items) {
    const asset = item.is === 'file' ? scene.asset(item.assetId) : undefined;
    if (item.is === 'file' && asset === undefined) {
      scene.warnings.push(scene.words(`"${item.name}" has not been uploaded.`, `“${item.name}”还没有上传。`));
    }
    if (asset !== undefined && asset.facts.kind !== 'audio' && !found.includes(asset)) found.push(asset);
  }
  if (found.length > 0) return found;
  const numbers = orderIn(clause);
  const listed = numbers.flatMap((n) => waiting[n - 1] ?? []);
  return listed.length === numbers.length && scene.clips().length === 0 ? listed : [];
}

/** "in the order 3, 1, 2": the numbers behind "order", or several references. */
function orderIn(clause: Clause): number[] {
  const from = clause.indexOf('o.order');
  const refs = clause.all('ref').map(({ n }) => n);
  if (from < 0) return refs.length > 1 ? refs : [];
  const behind = clause.items
    .slice(from)
    .flatMap((item) => (item.is === 'num' ? [item.value] : item.is === 'ref' ? [item.n] : []));
  return behind.length > 1 ? behind : refs;
}

function place(scene: Scene, wish: Wish, assets: Asset[]): void {
  const before = scene.draft.canvas;
  const done = isShow(wish, assets) ? show(scene, wish, assets) : append(scene, wish, assets);
  if (!done) return;
  if (wish.join !== undefined) scene.promises.push({ kind: 'clipOrder', assetIds: assets.map(({ id }) => id) });
  const chosen = before !== scene.draft.canvas || wish.join !== undefined;
  const { width, height } = scene.draft.canvas;
  if (wish.canvas === undefined && chosen) scene.promises.push({ kind: 'canvas', width, height });
}

function isShow(wish: Wish, assets: readonly Asset[]): boolean {
  const stills = assets.every(isPicture);
  return wish.slideshow === true || (stills && wish.join !== undefined && assets.length > 1);
}

function show(scene: Scene, wish: Wish, assets: Asset[]): boolean {
  const keepCanvas = wish.canvas !== undefined;
  const options = { assets, mintId: scene.mintId, keepCanvas, secondsEach: wish.secondsEach };
  const count = assets.length;
  return scene.take(
    slideshow(scene.draft, options),
    `made a slideshow of ${count} files`,
    `用 ${count} 个文件做了幻灯片`,
  );
}

function append(scene: Scene, wish: Wish, assets: Asset[]): boolean {
  const keepCanvas = wish.canvas !== undefined;
  const imageMs = wish.secondsEach === undefined ? undefined : Math.round(wish.secondsEach * 1000);
  const made = placeMedia(scene.draft, { assets, mintId: scene.mintId, keepCanvas, imageMs });
  const name = assets[0]?.name ?? '';
  if (assets.length === 1) return scene.take(made, `placed ${name}`, `放上了${name}`);
  return scene.take(made, `joined ${assets.length} files`, `拼接了 ${assets.length} 个文件`);
}

function sayNothingToJoin(scene: Scene): void {
  scene.refusal ??= { code: 'segment_not_found', params: { name: '' } };
  scene.warnings.push(
    scene.words(
      'There is nothing to work with yet: upload clips or pictures, then say it again.',
      '还没有素材：请先上传视频或图片，然后再说一次。',
    ),
  );
}

/** Transitions and length, solved together so that the film is exactly as long as asked. */
export function fitFilm(scene: Scene, wish: Wish): void {
  const { transition, lengthMs } = wish;
  if (scene.clips().length === 0) return;
  if (transition !== undefined && scene.clips().length < 2) {
    scene.warnings.push(
      scene.words('A transition needs two clips; there is only one.', '转场需要两段片段，现在只有一段。'),
    );
  }
  if (transition !== undefined && scene.clips().length > 1) join(scene, wish);
  else if (lengthMs !== undefined) {
    scene.take(
      fitToLength(scene.draft, { targetMs: lengthMs }),
      `made it ${seconds(lengthMs)} s long`,
      `时长调为 ${seconds(lengthMs)} 秒`,
    );
  } else if (wish.secondsEach !== undefined && wish.join === undefined) eachFor(scene, wish.secondsEach * 1000);
  if (lengthMs !== undefined) scene.promises.push({ kind: 'length', ms: lengthMs, toleranceMs: 40 });
}

function join(scene: Scene, wish: Wish): void {
  const { transition, lengthMs } = wish;
  if (transition === undefined) return;
  const pair = pairOf(scene, transition.clause);
  const result = joinWithTransitions(scene.draft, {
    type: transition.type,
    durationMs: transition.durationMs,
    targetMs: lengthMs,
    ...(pair === undefined ? {} : { segmentIds: pair }),
  });
  const name = transition.type.replaceAll('_', ' ');
  const long = lengthMs === undefined ? undefined : seconds(lengthMs);
  scene.take(
    result,
    long === undefined ? `put a ${name} at the cuts` : `put a ${name} at the cuts and made it ${long} s long`,
    long === undefined ? '在片段之间加了转场' : `加了转场，时长调为 ${long} 秒`,
  );
}

function pairOf(scene: Scene, clause: Clause): string[] | undefined {
  if (clause.has('v.join') || clause.named() === 0) return undefined;
  const { segments } = targetOf(scene, clause);
  const clips = scene.clips();
  if (segments.length >= 2) return segments.map(({ id }) => id);
  const at = clips.findIndex(({ id }) => id === segments[0]?.id);
  const pair: (Segment | undefined)[] = at > 0 ? [clips[at - 1], clips[at]] : [clips[0], clips[1]];
  return pair.flatMap((segment) => segment?.id ?? []);
}

/** Each picture on the timeline gets the same time. */
function eachFor(scene: Scene, ms: number): void {
  const pictures = scene.clips().filter(({ source }) => source.kind === 'media' && source.media === 'image');
  const targetMs = scene.clips().reduce((sum, clip) => sum + (pictures.includes(clip) ? ms : clip.durationMs), 0);
  scene.take(
    fitToLength(scene.draft, { targetMs }),
    `gave each picture ${seconds(ms)} s`,
    `每张图片 ${seconds(ms)} 秒`,
  );
}
