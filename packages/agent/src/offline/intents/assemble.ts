import {
  type Asset,
  changeCanvas,
  editFilm,
  fitToLength,
  handlesOf,
  isPicture,
  joinWithTransitions,
  type OfferedOperation,
  placeMedia,
  type Segment,
  slideshow,
} from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Wish } from '../deed.ts';
import { changedLately } from '../memory.ts';
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

/** While the film is empty, what the message gathers; later on, what is not on the timeline yet, when that is asked for. */
function assetsFor(scene: Scene, wish: Wish, needsFilm: boolean): Asset[] {
  const waiting = scene.waiting();
  if (scene.clips().length === 0) {
    sayUnknown(scene, wish.join);
    const files = wish.join?.all('file') ?? [];
    if (files.length > 0 && files.every(({ assetId }) => assetId === undefined)) {
      scene.refusal ??= { code: 'segment_not_found', params: { name: files[0]?.name ?? '' } };
      return [];
    }
    const wanted = wish.join !== undefined || wish.gathered?.asked === true || needsFilm;
    return wanted ? [...(wish.gathered?.assets ?? waiting)] : [];
  }
  const { join } = wish;
  if (join === undefined || join.all('file').length > 0) return [];
  const picturesOnly = join.has('o.image') && !join.has('o.clip');
  return waiting.filter((asset) => !picturesOnly || isPicture(asset));
}

function sayUnknown(scene: Scene, clause: Clause | undefined): void {
  for (const { name, assetId } of clause?.all('file') ?? []) {
    if (assetId !== undefined) continue;
    scene.warnings.push(scene.words(`"${name}" has not been uploaded.`, `“${name}”还没有上传。`));
  }
}

function place(scene: Scene, wish: Wish, assets: Asset[]): void {
  const before = scene.draft.canvas;
  const done = isShow(wish, assets) ? show(scene, wish, assets) : append(scene, wish, assets);
  if (!done) return;
  if (wish.join !== undefined || wish.gathered?.asked === true)
    scene.promises.push({ kind: 'clipOrder', assetIds: assets.map(({ id }) => id) });
  const chosen = before !== scene.draft.canvas || wish.join !== undefined;
  const { width, height } = scene.draft.canvas;
  if (wish.canvas === undefined && chosen) scene.promises.push({ kind: 'canvas', width, height });
}

function isShow(wish: Wish, assets: readonly Asset[]): boolean {
  const stills = assets.every(isPicture);
  const asked = wish.join !== undefined || wish.gathered?.asked === true;
  return wish.slideshow === true || (stills && asked && assets.length > 1);
}

function show(scene: Scene, wish: Wish, assets: Asset[]): boolean {
  const keepCanvas = wish.canvas !== undefined;
  const motion = wish.motionless !== true;
  const options = { assets, mintId: scene.mintId, keepCanvas, secondsEach: wish.secondsEach, motion };
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

/** "Put them together, 5 seconds each": clips of a new film are cut to that, and the film is as long as they are together. */
function isEachTrimmed(scene: Scene, { join: joined, gathered, secondsEach, lengthMs }: Wish): boolean {
  const isNew = scene.context.draft.tracks.every(({ role, segments }) => role !== 'main' || segments.length === 0);
  const made = isNew && (joined !== undefined || gathered?.asked === true);
  const moving = scene.clips().some(({ source }) => source.kind === 'media' && source.media === 'video');
  const total = (secondsEach ?? 0) * 1000 * scene.clips().length;
  return made && moving && secondsEach !== undefined && (lengthMs === undefined || Math.abs(lengthMs - total) < 40);
}

function trimEach(scene: Scene, wish: Wish): void {
  const ms = Math.round((wish.secondsEach ?? 0) * 1000);
  const operations = scene.clips().flatMap(({ id, durationMs, source }): OfferedOperation[] => {
    const tailMs = durationMs - ms;
    const isSpared = source.kind === 'media' && wish.spared?.has(source.assetId) === true;
    return tailMs > 0 && !isSpared ? [{ op: 'trim', segmentId: id, headMs: 0, tailMs, ripple: 'all' }] : [];
  });
  const s = seconds(ms);
  if (operations.length > 0)
    scene.take(editFilm(scene.draft, { operations }), `made each clip ${s} s long`, `每段剪到 ${s} 秒`);
  wish.lengthMs ??= scene.clips().reduce((sum, { durationMs }) => sum + durationMs, 0);
}

/** Transitions and length, solved together so that the film is exactly as long as asked. */
export function fitFilm(scene: Scene, wish: Wish): void {
  if (scene.clips().length === 0) return;
  if (wish.evenly === true) wish.secondsEach ??= (wish.lengthMs ?? 0) / 1000 / scene.clips().length;
  if (isEachTrimmed(scene, wish)) trimEach(scene, wish);
  const { transition, lengthMs } = wish;
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
  } else if (wish.secondsEach !== undefined && wish.join === undefined)
    eachFor(scene, wish.secondsEach * 1000, wish.own);
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
function eachFor(scene: Scene, ms: number, own?: ReadonlySet<string>): void {
  const pictures = scene.clips().filter(({ source }) => source.kind === 'media' && source.media === 'image');
  if (pictures.length === 0) {
    // Behind what was done with texts it is they that are to stay so long.
    const ofClips = scene.clips().length > 1 && changedLately(scene)[0]?.source.kind !== 'text';
    if (ofClips) eachClip(scene, scene.clips(), ms, own);
    return;
  }
  if (own !== undefined) {
    eachClip(scene, pictures, ms, own);
    return;
  }
  const targetMs = scene.clips().reduce((sum, clip) => sum + (pictures.includes(clip) ? ms : clip.durationMs), 0);
  scene.take(
    fitToLength(scene.draft, { targetMs }),
    `gave each picture ${seconds(ms)} s`,
    `每张图片 ${seconds(ms)} 秒`,
  );
}

/** "5 seconds apiece" of clips that run: as long, as far as there is material. */
function eachClip(scene: Scene, clips: readonly Segment[], ms: number, own?: ReadonlySet<string>): void {
  const operations = clips.flatMap((clip): OfferedOperation[] => {
    const tailMs = Math.max(clip.durationMs - ms, 0 - handlesOf(clip).tailMs);
    return tailMs === 0 || own?.has(clip.id) === true
      ? []
      : [{ op: 'trim', segmentId: clip.id, headMs: 0, tailMs, ripple: 'all' }];
  });
  if (operations.length === 0) scene.sayAlready();
  else
    scene.take(
      editFilm(scene.draft, { operations }),
      `made each clip ${seconds(ms)} s long`,
      `每段剪到 ${seconds(ms)} 秒`,
    );
}
