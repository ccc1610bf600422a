import {
  type CompoundResult,
  chain,
  type Draft,
  editFilm,
  endMs,
  isPicture,
  placeMedia,
  reorder,
  type Segment,
  sourceOf,
  splitAt,
} from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { sayMissing } from '../not-there.ts';
import type { Scene } from '../scene.ts';
import { askWhichOf, isMany } from '../which.ts';
import { itOf, type Mention, mentionsOf } from './mentions.ts';
import { placingOf } from './position.ts';
import { uploadsMeant } from './uploads.ts';

/** Moves what is on the timeline, puts in what is not, and copies what is to be seen again. */
export function put(scene: Scene, clause: Clause): void {
  const mentions = mentionsOf(scene, clause);
  const atMs = clause.one('at')?.ms;
  const placing = placingOf(scene, clause, mentions);
  const again = clause.has('x.again', 'v.copy', 'x.loop');
  const { moved } = placing;
  const stays = moved.some(({ segments }) => segments.length > 0) && placing.toIndex === undefined;
  if (moved.length === 0 || (stays && !again && atMs === undefined)) {
    askMove(scene);
    return;
  }
  if (!again && isUnclear(scene, clause, moved)) return;
  let { toIndex } = placing;
  for (const mention of once(moved)) {
    const [segment] = mention.segments;
    if (segment === undefined) insert(scene, clause, mention, { toIndex, atMs });
    else if (again) copy(scene, segment, toIndex);
    else moveAll(scene, mention.segments, toIndex);
    toIndex = toIndex === undefined ? undefined : toIndex + Math.max(1, mention.segments.length);
  }
}

function moveAll(scene: Scene, segments: readonly Segment[], toIndex: number | undefined): void {
  for (const one of segments) move(scene, one, toIndex ?? scene.clips().length - 1);
}

/** "Move the drone to the end" where four pieces are of that file: which of them? */
function isUnclear(scene: Scene, clause: Clause, moved: readonly Mention[]): boolean {
  const several = moved.find(({ asset, segments }) => asset !== undefined && segments.length > 1);
  if (several === undefined || isMany(clause)) return false;
  askWhichOf(scene, several.segments);
  return true;
}

/** What is named twice is moved once. */
function once(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ segments, asset }) => {
    const key = segments[0]?.id ?? asset?.id ?? '';
    return seen.has(key) ? false : seen.add(key);
  });
}

interface Place {
  toIndex: number | undefined;
  atMs: number | undefined;
}

function insert(scene: Scene, clause: Clause, { asset, number }: Mention, { toIndex, atMs }: Place): void {
  if (asset === undefined) {
    sayMissing(scene, String(number ?? ''));
    return;
  }
  const clips = scene.clips();
  const cutMs = atMs ?? (toIndex === undefined ? undefined : startOf(clips, toIndex));
  const durationMs = clause.one('dur')?.ms;
  const imageMs = isPicture(asset) ? (durationMs ?? usualMs(clips)) : undefined;
  const options = { assets: [asset], mintId: scene.mintId, atMs: cutMs, imageMs };
  const known = new Set(clips.map(({ id }) => id));
  const inside = atMs !== undefined && clips.some((clip) => clip.startMs + 40 < atMs && atMs < endMs(clip) - 40);
  const split = (draft: Draft) => splitAt(draft, { atMs: atMs ?? 0, mintId: scene.mintId });
  const made = inside
    ? chain(scene.draft, split, (draft) => placeMedia(draft, options))
    : placeMedia(scene.draft, options);
  if (!scene.take(made, `placed ${asset.name}`, `放上了${asset.name}`)) return;
  const fresh = scene.clips().find(({ id }) => !known.has(id));
  if (fresh !== undefined && durationMs !== undefined && !isPicture(asset)) shorten(scene, fresh, durationMs);
}

function shorten(scene: Scene, segment: Segment, ms: number): void {
  const tailMs = segment.durationMs - ms;
  if (tailMs <= 0) return;
  const made = editFilm(scene.draft, {
    operations: [{ op: 'trim', segmentId: segment.id, headMs: 0, tailMs, ripple: 'all' }],
  });
  scene.take(made, '', '');
}

/** New pictures stay as long as those that are there. */
function usualMs(clips: readonly Segment[]): number | undefined {
  const lengths = clips.filter(isStill).map(({ durationMs }) => durationMs);
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)];
}

function isStill({ source }: Segment): boolean {
  return source.kind === 'media' && source.media === 'image';
}

function startOf(clips: readonly Segment[], index: number): number | undefined {
  return clips[index]?.startMs;
}

function move(scene: Scene, segment: Segment, toIndex: number): void {
  const last = scene.clips().length - 1;
  scene.take(
    reorder(scene.draft, { segmentId: segment.id, toIndex: Math.min(last, toIndex) }),
    `moved ${segment.name} to place ${Math.min(last, toIndex) + 1}`,
    `把${segment.name}移到第 ${Math.min(last, toIndex) + 1} 位`,
  );
}

/** A copy stands behind its clip, or at the place that is named. */
function copy(scene: Scene, segment: Segment, toIndex: number | undefined): void {
  const clips = scene.clips();
  // Places count without the clip itself, which stays where it is.
  const at = clips.indexOf(segment);
  const index = toIndex === undefined ? undefined : toIndex + (at >= 0 && at < toIndex + 1 ? 1 : 0);
  const last = clips.at(-1);
  const startMs =
    index === undefined ? endMs(segment) : (startOf(clips, index) ?? (last === undefined ? 0 : endMs(last)));
  scene.take(copied(scene, segment, startMs), `copied ${segment.name}`, `复制了${segment.name}`);
}

function copied(scene: Scene, segment: Segment, startMs: number): CompoundResult {
  const newId = scene.mintId('seg');
  return editFilm(scene.draft, {
    operations: [{ op: 'duplicate', segmentId: segment.id, newId, startMs, ripple: 'all' }],
  });
}

/** "Play it three times": so many copies behind it. */
export function repeat(scene: Scene, clause: Clause, count: number): void {
  const mentions = mentionsOf(scene, clause);
  const it = mentions.length > 0 ? undefined : itOf(scene);
  const clips = scene.clips();
  const segments = (it === undefined ? mentions : [it]).flatMap((mention) => mention.segments);
  const meant = segments.length > 0 ? segments : clips;
  if (meant.length === 0) return;
  for (const segment of meant.toReversed()) {
    for (let made = 1; made < count; made += 1) copy(scene, segment, undefined);
  }
}

/** Another file in the place of a clip: "use cake.jpg instead of pool.jpg". */
export function replace(scene: Scene, clause: Clause): void {
  const mentions = withUpload(scene, clause);
  const pair = pairOf(clause, mentions);
  const [segment] = pair?.old.segments ?? itOf(scene)?.segments ?? [];
  const asset = pair === undefined ? mentions[0]?.asset : pair.fresh.asset;
  if (segment === undefined || asset === undefined) {
    askReplace(scene);
    return;
  }
  const shortBy = isPicture(asset) ? 0 : Math.max(0, segment.durationMs - asset.facts.durationMs);
  const shorter = (draft: Draft) =>
    editFilm(draft, { operations: [{ op: 'trim', segmentId: segment.id, headMs: 0, tailMs: shortBy, ripple: 'all' }] });
  const change = (): CompoundResult => ({
    ok: true,
    operations: [
      { op: 'replaceSource', segmentId: segment.id, source: sourceOf(asset), sourceStartMs: 0, name: asset.name },
    ],
    notes: [],
  });
  const made = shortBy > 0 ? chain(scene.draft, shorter, change) : change();
  scene.take(made, `${asset.name} stands where ${segment.name} was`, `把${segment.name}换成了${asset.name}`);
}

/** "Replace the beach with my new clip": the only upload that is meant, where no second thing is named. */
function withUpload(scene: Scene, clause: Clause): Mention[] {
  const mentions = mentionsOf(scene, clause);
  const fresh = mentions.length < 2 ? uploadsMeant(scene, clause) : [];
  return fresh.length === 1 && !mentions.some(({ segments }) => segments.length === 0)
    ? [...mentions, ...fresh]
    : mentions;
}

/** Which is new: what is not on the timeline yet; of two that are, the words tell. */
function pairOf(clause: Clause, mentions: readonly Mention[]): { old: Mention; fresh: Mention } | undefined {
  const [first, second] = mentions;
  if (first === undefined || second === undefined) return undefined;
  const firstNew = first.segments.length === 0;
  const secondNew = second.segments.length === 0;
  if (firstNew !== secondNew) return firstNew ? { old: second, fresh: first } : { old: first, fresh: second };
  const instead = clause.has('rel.instead') || /代替|取代|顶替/.test(clause.message);
  return instead ? { old: second, fresh: first } : { old: first, fresh: second };
}

/** True when a clause wants one file in the place of another. */
export function isReplacing(scene: Scene, clause: Clause): boolean {
  const swapped = clause.has('v.swap', 'v.change') && clause.named() > 0;
  if (!clause.has('v.replace', 'rel.instead') && !swapped) return false;
  const mentions = clause.has('v.replace', 'v.swap') ? withUpload(scene, clause) : mentionsOf(scene, clause);
  const fresh = mentions.some(({ segments, asset }) => asset !== undefined && segments.length === 0);
  // "Put the cake at the end instead" says where it goes.
  if (!clause.has('v.replace') && mentions.length === 1 && clause.has('rel.start', 'rel.end')) return false;
  return clause.has('v.replace', 'rel.instead') ? mentions.length > 1 || fresh : fresh && mentions.length > 1;
}

function askReplace(scene: Scene): void {
  const [first] = scene.clips();
  const [fresh] = scene.waiting();
  const choices =
    first === undefined || fresh === undefined
      ? []
      : [
          {
            label: `${first.name} → ${fresh.name}`,
            message: scene.words(
              `replace "${first.name}" with "${fresh.name}"`,
              `把“${first.name}”换成“${fresh.name}”`,
            ),
          },
        ];
  scene.ask(scene.words('Which clip should be replaced, and by which file?', '要把哪一段换成哪个文件？'), choices, {
    isOpen: true,
  });
}

function askMove(scene: Scene): void {
  scene.ask(
    scene.words('Which clip should move, and where to?', '要移动哪一段，移到哪里？'),
    [
      {
        label: scene.words('Last clip first', '最后一段放到开头'),
        message: scene.words('move the last clip to the start', '把最后一段移到开头'),
      },
      {
        label: scene.words('First clip last', '第一段放到结尾'),
        message: scene.words('move the first clip to the end', '把第一段移到结尾'),
      },
    ],
    { isOpen: true },
  );
}
