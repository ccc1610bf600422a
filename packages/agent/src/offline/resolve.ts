import type { Segment } from '@reelsmith/core';
import type { Clause } from './clause.ts';
import type { ItemOf } from './item.ts';
import type { Scene } from './scene.ts';

/** Segments a clause speaks of; `named` tells whether it named any. `missing`: it named something that is not there. */
export interface Target {
  segments: Segment[];
  named: boolean;
  missing?: string | undefined;
}

/** Finds what a clause speaks of: a file, a number, "it", "all", or a word of a clip's name. */
export function targetOf(scene: Scene, clause: Clause): Target {
  const found = [...clause.all('file'), ...clause.all('ref')].toSorted((a, b) => a.start - b.start);
  if (found.length > 0) return fromNames(scene, found);
  const kind = kindOf(scene, clause);
  if (kind !== undefined) return { segments: kind, named: true };
  const byWord = fromWords(scene, clause);
  if (byWord.length > 0) return { segments: byWord, named: true };
  if (clause.has('o.all', 'o.each', 'n.film')) return { segments: [...scene.clips()], named: true };
  if (clause.has('o.it')) return fromRecent(scene);
  return { segments: [], named: false };
}

function kindOf(scene: Scene, clause: Clause): Segment[] | undefined {
  if (clause.has('o.music')) return scene.music();
  if (clause.has('o.title', 'o.text')) return scene.texts();
  return undefined;
}

function fromNames(scene: Scene, names: readonly (ItemOf<'file'> | ItemOf<'ref'>)[]): Target {
  const segments: Segment[] = [];
  for (const name of names) {
    const some = name.is === 'ref' ? byNumber(scene, name) : byAsset(scene, name.assetId);
    if (some.length === 0)
      return { segments: [], named: true, missing: name.is === 'ref' ? String(name.n) : name.name };
    for (const segment of some) if (!segments.includes(segment)) segments.push(segment);
  }
  return { segments, named: true };
}

function byAsset(scene: Scene, assetId: string | undefined): Segment[] {
  if (assetId === undefined) return [];
  return scene.draft.tracks
    .flatMap((track) => track.segments)
    .filter(({ source }) => source.kind === 'media' && source.assetId === assetId);
}

function byNumber(scene: Scene, { n, kind }: ItemOf<'ref'>): Segment[] {
  const list = listOf(scene, kind);
  const one = list.at(n > 0 ? n - 1 : n);
  return n === 0 || one === undefined ? [] : [one];
}

function listOf(scene: Scene, kind: ItemOf<'ref'>['kind']): readonly Segment[] {
  if (kind === 'text') return scene.texts();
  if (kind === 'audio') return scene.music();
  const clips = scene.clips();
  const same = clips.filter(({ source }) => source.kind === 'media' && source.media === kind);
  return kind === 'clip' || same.length === 0 ? clips : same;
}

function fromRecent(scene: Scene): Target {
  const clips = scene.clips();
  const all = scene.draft.tracks.flatMap((track) => track.segments);
  for (const id of scene.context.recentSegmentIds) {
    const segment = all.find((other) => other.id === id);
    if (segment !== undefined) return { segments: [segment], named: true };
  }
  return { segments: clips.length === 1 ? [...clips] : [], named: false };
}

/** "the city shot": a word that is in the name of one clip only. */
function fromWords(scene: Scene, clause: Clause): Segment[] {
  const words = clause.all('word').filter(({ text }) => text.length >= 3);
  for (const { text } of words.slice(0, 40)) {
    const some = scene.clips().filter(({ name }) => name.toLowerCase().includes(text));
    if (some.length === 1) return some;
  }
  return [];
}

/** Says that something isn't on the timeline, and what is. */
export function sayMissing(scene: Scene, what: string): void {
  const count = scene.clips().length;
  scene.refusal ??= { code: 'segment_not_found', params: { name: what } };
  const number = /^-?\d+$/.test(what);
  scene.warnings.push(
    number
      ? scene.words(
          `There is no clip ${what}: the timeline has ${count}.`,
          `没有第 ${what} 段：时间线上共有 ${count} 段。`,
        )
      : scene.words(
          `I can't find "${what}" on the timeline. Upload it, or name one of your clips.`,
          `时间线上找不到“${what}”。请先上传，或者说出已有片段的名字。`,
        ),
  );
}
