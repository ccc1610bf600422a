import {
  type CompoundResult,
  chain,
  type Draft,
  editFilm,
  endMs,
  handlesOf,
  isPicture,
  placeMedia,
  reorder,
  type Segment,
  splitAt,
} from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { isConcept } from '../item.ts';
import { sayMissing } from '../not-there.ts';
import type { Scene } from '../scene.ts';
import { askWhichOf, isMany } from '../which.ts';
import { formerOf, putBack } from './former.ts';
import { halvesOf } from './halves.ts';
import { itOf, type Mention, mentionsOf } from './mentions.ts';
import { inThisOrder, orderAll } from './order.ts';
import { type Placing, placingOf } from './position.ts';

/** Moves what is on the timeline, puts in what is not, and copies what is to be seen again. */
export function put(scene: Scene, clause: Clause): void {
  parted(scene, clause);
  const mentions = mentionsOf(scene, clause);
  const atMs = clause.one('at')?.ms;
  const placing = placingOf(scene, clause, mentions);
  const again = isAgain(clause);
  const { moved } = placing;
  const isBehind = again && isBehindItself(clause, placing);
  const stays = moved.some(({ segments }) => segments.length > 0) && placing.toIndex === undefined;
  if (moved.length === 0 || (stays && !again && atMs === undefined)) {
    askMove(scene);
    return;
  }
  if (!again && isUnclear(scene, clause, moved)) return;
  const whole = once(moved);
  const toIndex = isBehind ? undefined : placing.toIndex;
  if (!again && whole.every(({ segments }) => segments.length > 0)) moveAll(scene, clause, whole, toIndex);
  else putEach(scene, clause, whole, { toIndex, atMs, again });
}

/** One after the other: what is not there yet is put in, what is there moves or is copied. */
function putEach(
  scene: Scene,
  clause: Clause,
  mentions: readonly Mention[],
  { toIndex: first, atMs, again }: Place & { again: boolean },
): void {
  let toIndex = first;
  for (const mention of mentions) {
    const [segment] = mention.segments;
    if (segment === undefined) insert(scene, clause, mention, { toIndex, atMs });
    else if (again) copy(scene, segment, { toIndex, isFull: isInFull(scene, clause, segment) });
    else moveAll(scene, clause, [mention], toIndex);
    toIndex = toIndex === undefined ? undefined : toIndex + Math.max(1, mention.segments.length);
  }
}

/** "The sunset first and the kitchen last": each to its own end. */
function toBothEnds(
  scene: Scene,
  clause: Clause,
  { segments, others }: { segments: readonly Segment[]; others: readonly Segment[] },
): boolean {
  const ends = clause.items.filter((item) => isConcept(item, 'rel.start', 'rel.end', 'rel.lead'));
  const [one, other] = segments;
  const [first, second] = ends;
  if (segments.length !== 2 || one === undefined || other === undefined || ends.length !== 2) return false;
  const isLast = isConcept(first, 'rel.end');
  if (isLast === isConcept(second, 'rel.end')) return false;
  const order = isLast ? [other, ...others, one] : [one, ...others, other];
  orderAll(scene, order);
  return true;
}

/** "Move the second half of the beach to the end", of a beach in one piece: its halves are made first. */
function parted(scene: Scene, clause: Clause): void {
  if (!clause.has('n.first_half', 'n.second_half') || halvesOf(scene, clause) !== undefined) return;
  const [segment, ...more] = namedBeforePlace(scene, clause);
  if (segment === undefined || more.length > 0) return;
  const atMs = segment.startMs + Math.round(segment.durationMs / 2);
  scene.take(
    splitAt(scene.draft, { atMs, mintId: scene.mintId }),
    `split ${segment.name}`,
    `把${segment.name}切成两段`,
  );
}

/** Whose half it is stands beside the word for it, and not behind a relation. */
function namedBeforePlace(scene: Scene, clause: Clause): readonly Segment[] {
  const half = clause.indexOf('n.first_half', 'n.second_half');
  const near = mentionsOf(scene, clause).toSorted((a, b) => Math.abs(a.index - half) - Math.abs(b.index - half));
  return near[0]?.segments ?? itOf(scene)?.segments ?? [];
}

/** True where what is there is to be seen once more: "another beach clip", "再加一段海边". */
function isAgain(clause: Clause): boolean {
  return clause.has('x.again', 'v.copy', 'x.loop') || ONCE_MORE.test(clause.text());
}

/** "A copy of the city right after it": where copies go. */
function isBehindItself(clause: Clause, { moved }: Placing): boolean {
  if (!clause.has('rel.after', 'p.after') || clause.has('rel.end', 'rel.start', 'rel.between')) return false;
  return clause.named() <= moved.length || ITSELF.test(clause.text());
}

const ITSELF = /\b(?:itself|the original|the first(?: one)?)\b|原来(?:那|的)|本身|自己/i;

const ONCE_MORE =
  /\b(?:another|a second|an extra|one more|an additional)\b(?! (?:second|minute|spot|place|position|slot))|再(?:加|放|接|来|插|补|出现|播|贴)(?:进|上|去|入)?(?:一?(?:个|段|张|条|遍|次)|一)/i;

/** Moves clips to one place, in the order they are named. What is said of them by number further on is still of them. */
function moveAll(scene: Scene, clause: Clause, mentions: readonly Mention[], toIndex: number | undefined): void {
  const segments = mentions.flatMap((mention) => mention.segments);
  const [first, ...more] = segments;
  for (const { index, segments: own } of mentions) scene.remember(clause.items[index], own);
  if (first === undefined) return;
  if (more.length === 0) {
    move(scene, first, toIndex ?? scene.clips().length - 1);
    return;
  }
  const others = scene.clips().filter(({ id }) => !segments.some((one) => one.id === id));
  const at = Math.min(others.length, toIndex ?? others.length);
  if (toBothEnds(scene, clause, { segments, others })) return;
  const names = segments.map(({ name }) => name).join(', ');
  scene.take(
    inThisOrder(scene, [...others.slice(0, at), ...segments, ...others.slice(at)]),
    `moved ${names} to place ${at + 1}`,
    `把${names}移到第 ${at + 1} 位`,
  );
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
  const former = formerOf(scene, asset);
  if (former !== undefined && atMs === undefined && clause.one('dur') === undefined) {
    putBack(scene, former, toIndex);
    return;
  }
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
function copy(
  scene: Scene,
  segment: Segment,
  { toIndex, isFull = false }: { toIndex?: number | undefined; isFull?: boolean } = {},
): void {
  const clips = scene.clips();
  // Places count without the clip itself, which stays where it is.
  const at = clips.indexOf(segment);
  const index = toIndex === undefined ? undefined : toIndex + (at >= 0 && at < toIndex + 1 ? 1 : 0);
  const last = clips.at(-1);
  const startMs =
    index === undefined ? endMs(segment) : (startOf(clips, index) ?? (last === undefined ? 0 : endMs(last)));
  const newId = scene.mintId('seg');
  const made = isFull
    ? chain(
        scene.draft,
        (draft) => copied(draft, segment, { newId, startMs }),
        (draft) => uncut(draft, newId),
      )
    : copied(scene.draft, segment, { newId, startMs });
  scene.take(made, `copied ${segment.name}`, `复制了${segment.name}`);
}

/** "Once more at the end, all twelve seconds of it": of a clip that was cut, the copy shows all there is. */
function isInFull(scene: Scene, clause: Clause, { source }: Segment): boolean {
  const asset = source.kind === 'media' ? scene.asset(source.assetId) : undefined;
  return clause.has('n.full') || (asset !== undefined && clause.one('dur')?.ms === asset.facts.durationMs);
}

function uncut(draft: Draft, id: string): CompoundResult {
  const segment = draft.tracks.flatMap(({ segments }) => segments).find((one) => one.id === id);
  const { headMs, tailMs } = segment === undefined ? { headMs: 0, tailMs: 0 } : handlesOf(segment);
  if (headMs + tailMs === 0) return { ok: true, operations: [], notes: [] };
  return editFilm(draft, {
    operations: [{ op: 'trim', segmentId: id, headMs: 0 - headMs, tailMs: 0 - tailMs, ripple: 'all' }],
  });
}

function copied(
  draft: Draft,
  { id }: Segment,
  { newId, startMs }: { readonly newId: string; readonly startMs: number },
): CompoundResult {
  return editFilm(draft, { operations: [{ op: 'duplicate', segmentId: id, newId, startMs, ripple: 'all' }] });
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
    for (let made = 1; made < count; made += 1) copy(scene, segment);
  }
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
