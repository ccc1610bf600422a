import { type Asset, endMs, type Segment } from '@reelsmith/core';
import { asSeen } from './as-seen.ts';
import { bothOf } from './both-of.ts';
import { Clause } from './clause.ts';
import { copiesMeant } from './copies.ts';
import { countedBefore, countedFrom, nthOf } from './counted-from.ts';
import { byDescription } from './described.ts';
import type { Item, ItemOf, Name, RefKind } from './item.ts';
import { listOf } from './lists.ts';
import { changedLately, goneLately } from './memory.ts';
import { labelOf } from './not-there.ts';
import { Scene } from './scene.ts';
import { isMany } from './which.ts';

/** Segments a clause speaks of; `named` tells whether it named any. `missing`: it named something that is not there.
 *  `uploads`: files it names that are not on the timeline. `all`: it spoke of everything, not of single things. */
export interface Target {
  segments: Segment[];
  named: boolean;
  missing?: string | undefined;
  uploads?: Asset[] | undefined;
  all?: boolean | undefined;
  /** A noun for one thing, where there are several: before anything is taken away it is asked which. */
  vague?: boolean | undefined;
  /** Told by what it is like, when it is there, or what it says. */
  described?: boolean | undefined;
}

/** Finds what a clause speaks of, however it names it: files and parts of their names, numbers, words of a text, "the other
 *  one", "all but", "the one after", "what plays at 0:15", "it", or a noun. */
export function targetOf(scene: Scene, clause: Clause): Target {
  return copiesMeant(scene, clause) ?? exceptions(scene, clause) ?? singled(scene, clause) ?? spoken(scene, clause);
}

/** What kind of thing the nouns of a clause mean; undefined when it has none. */
export function kindOf(clause: Clause): RefKind | undefined {
  for (const [kind, ...ids] of KINDS) if (clause.has(...ids)) return kind;
  return undefined;
}

const KINDS: readonly [RefKind, ...string[]][] = [
  ['overlay', 'o.overlay'],
  ['voice', 'o.voice', 'm.voice'],
  ['title', 'o.title'],
  ['caption', 'm.captions'],
  ['text', 'o.text'],
  ['audio', 'o.music'],
  ['image', 'o.image'],
  ['clip', 'o.clip'],
];

/** "All but the beach", "除了海边，其他画面": the whole kind without what follows the word. */
function exceptions(scene: Scene, clause: Clause): Target | undefined {
  const at = clause.indexOf('p.except');
  if (at < 0) return undefined;
  const end = clause.items.findIndex((item, index) => index > at && isOfFamily(item, 'p.others', 'o.all', 'v.'));
  const inside = clause.items.slice(at + 1, end < 0 ? undefined : end);
  const left = new Set(
    namesIn(inside)
      .flatMap((name) => namedBy(scene, clause, name))
      .map(({ id }) => id),
  );
  // "Apart from the shop one": told by what it says or shows.
  const told = left.size > 0 ? [] : byDescription(scene, new Clause(inside, clause.message), kindOf(clause));
  for (const { id } of told) left.add(id);
  if (left.size === 0) return undefined;
  const counted = inside.find((item): item is ItemOf<'ref'> => item.is === 'ref');
  const kind = kindOf(clause) ?? (counted?.kind === 'any' ? anyKind(scene, clause, counted) : counted?.kind) ?? 'clip';
  return { segments: listOf(scene, kind).filter(({ id }) => !left.has(id)), named: true };
}

const isLettered = (item: Item): boolean =>
  item.is === 'concept' && /^(?:st\.|color\.|an\.(?!in$|out$|fade$))/.test(item.id);

function isOfFamily(item: Item, ...prefixes: string[]): boolean {
  return item.is === 'concept' && prefixes.some((prefix) => item.id.startsWith(prefix));
}

/** What names things one by one, in its order. */
export function namesIn(items: readonly Item[]): Name[] {
  return items.filter(isName);
}

/** True for what names a thing by itself: a file, a number, words that a text says, or "it" once it is known. */
export function isName(item: Item): item is Name {
  return (
    item.is === 'file' || item.is === 'ref' || item.is === 'these' || (item.is === 'quote' && item.onTimeline === true)
  );
}

/** Things named one by one. */
function singled(scene: Scene, clause: Clause): Target | undefined {
  const beside = besideOf(scene, clause);
  if (beside !== undefined) return { segments: beside, named: true };
  const names = namesIn(clause.items);
  if (names.length > 0) return fromNames(scene, clause, names);
  const described = byDescription(scene, clause, kindOf(clause));
  return described.length > 0 ? { segments: described, named: true, described: true } : undefined;
}

function fromNames(scene: Scene, clause: Clause, names: readonly Name[]): Target {
  const target: Target = { segments: [], named: true };
  for (const { name, found } of foundBy(scene, clause, names)) {
    if (found.length === 0) noteMissing(scene, target, name);
    target.segments.push(...found.filter((segment) => !target.segments.includes(segment)));
  }
  return target;
}

/** What each name points at; "最前面那个城市", "the last drone shot": the number counts what the name behind it means. */
export function foundBy(
  scene: Scene,
  clause: Clause,
  names: readonly Name[] = namesIn(clause.items),
): { name: Name; found: Segment[] }[] {
  return names.flatMap((name, index) => {
    if (name.is === 'ref' && isOwner(names[index + 1], name, clause)) return [];
    const own = names[index - 1];
    const all = namedBy(scene, clause, name);
    return [{ name, found: own?.is === 'ref' && isOwner(name, own, clause) ? nthOf(all, own) : all }];
  });
}

/** A file named right behind a number, without a word between, or as what it is a piece of: "the third piece of the drone". */
function isOwner(name: Name | undefined, { end, kind }: ItemOf<'ref'>, { message }: Clause): boolean {
  if (name?.is !== 'file') return false;
  const noun = kind === 'clip' || kind === 'image';
  const gap = name.start - end;
  if (noun && /^ of (?:the |my |that )?$/i.test(message.slice(end, name.start))) return true;
  return (noun && gap === 0) || (kind === 'any' && (gap === 0 || gap === 1));
}

function noteMissing(scene: Scene, target: Target, name: Name): void {
  const asset = name.is === 'file' ? scene.asset(name.assetId) : undefined;
  if (asset !== undefined) target.uploads = [...(target.uploads ?? []), asset];
  target.missing ??= labelOf(name);
}

/** What one name points at. */
export function namedBy(scene: Scene, clause: Clause, name: Name): Segment[] {
  switch (name.is) {
    case 'quote':
      return bySaying(scene, name.text.trim().toLowerCase());
    case 'file':
      return byAsset(scene, name.assetId);
    case 'ref':
      return byNumber(scene, clause, name);
    case 'these':
      return name.segmentIds.flatMap((id) => scene.segment(id) ?? []);
  }
}

function bySaying(scene: Scene, words: string): Segment[] {
  return scene.texts().filter(({ source }) => source.kind === 'text' && source.text.trim().toLowerCase() === words);
}

function byAsset(scene: Scene, assetId: string | undefined): Segment[] {
  if (assetId === undefined) return [];
  return scene.draft.tracks
    .flatMap((track) => track.segments)
    .filter(({ source }) => source.kind === 'media' && source.assetId === assetId);
}

function byNumber(scene: Scene, clause: Clause, ref: ItemOf<'ref'>): Segment[] {
  const { n, kind, start, end } = ref;
  // Zero is the middle one, but nobody who writes "clip 0" or "clip -1" means that.
  if (n === 0 && /[\d零〇]/.test(clause.message.slice(start, end))) return [];
  const recalled = scene.recalled(ref);
  if (recalled !== undefined) return recalled;
  const counted = kind === 'any' ? anyKind(scene, clause, ref) : kind;
  const seen = asSeen(scene, counted, ref);
  return seen === undefined ? countedFrom(listOf(scene, counted), ref) : [seen];
}

/** "The second one" counts what the clause or the conversation is about. */
function anyKind(scene: Scene, clause: Clause, ref: ItemOf<'ref'>): RefKind {
  const said = kindOf(clause);
  if (said !== undefined) return said;
  if (clause.items.some(isLettered) && scene.texts().length > 0) return 'text';
  // "最后那条写“下次见”": lines are what says something.
  if (/[条行句]$/.test(clause.message.slice(ref.start, ref.end)) && clause.has('v.say', 'v.correct')) return 'text';
  // "... and "Part 2" over the second": words are put on clips.
  if (putsWords(clause)) return 'clip';
  // "Drop the last text, make the first one red".
  const before = countedBefore(clause, (one) => kindOf(one) ?? countedIn(one));
  if (before !== undefined) return before;
  const [last = goneLately(scene)[0]] = changedLately(scene);
  if (last?.source.kind === 'text') return 'text';
  return 'clip';
}

function putsWords(clause: Clause): boolean {
  const fresh = clause.all('quote').some(({ onTimeline }) => onTimeline !== true);
  return fresh && !clause.has('v.change', 'v.replace', 'v.correct', 'v.say', 'rel.to', 'rel.join');
}

/** What the numbers of a clause count: "the second caption". */
function countedIn(clause: Clause): RefKind | undefined {
  return clause.all('ref').find(({ kind }) => kind !== 'any')?.kind;
}

/** "The clip after the beach", "the one before it", "the next one", "海边后面那段". */
function besideOf(scene: Scene, clause: Clause): Segment[] | undefined {
  const step = clause.has('p.after') ? 1 : clause.has('p.before') ? -1 : 0;
  if (step === 0 || clause.has('v.move', 'v.add', 'o.transition') || clause.family('tr.') !== undefined)
    return undefined;
  const [anchor] = anchorsOf(scene, clause);
  if (anchor === undefined) return undefined;
  const track = scene.draft.tracks.find(({ segments }) => segments.some(({ id }) => id === anchor.id));
  const at = track?.segments.findIndex(({ id }) => id === anchor.id) ?? -1;
  // "The part after that cut" is the piece that begins there.
  if (step > 0 && CUT.test(clause.text()) && namesIn(clause.items).every(({ is }) => is === 'these'))
    return anchorsOf(scene, clause).slice(-1);
  const next = at < 0 ? undefined : (besideIn(scene, clause, anchor, step) ?? track?.segments[at + step]);
  // "The clip after the last one" is none, and not the last one.
  return next === undefined ? (isNamedAlone(clause) ? [] : undefined) : [next];
}

const isNamedAlone = ({ items }: Clause): boolean => namesIn(items).some(({ is }) => is === 'file' || is === 'ref');

/** "The text after the city": the next of its own kind, whatever the anchor is. */
function besideIn(scene: Scene, clause: Clause, anchor: Segment, step: number): Segment | undefined {
  const kind = kindOf(clause);
  const list = kind === undefined || kind === 'clip' || kind === 'image' ? [] : listOf(scene, kind);
  if (list.length === 0 || list.some(({ id }) => id === anchor.id)) return undefined;
  return step > 0
    ? list.find(({ startMs }) => startMs >= endMs(anchor))
    : list.findLast((one) => endMs(one) <= anchor.startMs);
}

const CUT = /\b(?:the|that|this) (?:cut|split)\b|那一刀|这一刀|切口|切点/i;

function anchorsOf(scene: Scene, clause: Clause): Segment[] {
  const named = namesIn(clause.items).flatMap((name) => namedBy(scene, clause, name));
  return named.length > 0 ? named : changedLately(scene);
}

/** What is spoken of without a name: a noun, "all", "the others", "it". */
function spoken(scene: Scene, clause: Clause): Target {
  const kind = kindOf(clause);
  if (clause.has('p.other', 'p.others')) return othersOf(scene, clause, kind);
  if (clause.has('p.both')) return bothOf(scene, kind, clause.has('n.middle', 'pos.center'));
  if (kind !== undefined && kind !== 'clip' && kind !== 'image') {
    const segments = [...listOf(scene, kind)];
    return { segments, named: true, vague: segments.length > 1 && !isMany(clause) };
  }
  const them =
    clause.has('o.it') && THEM.test(clause.text()) ? scene.topic.flatMap((id) => scene.segment(id) ?? []) : [];
  if (them.length > 1) return { segments: them, named: true };
  if (clause.has('o.all', 'o.each', 'n.film'))
    return { segments: [...listOf(scene, kind ?? 'clip')], named: true, all: true };
  if (clause.has('o.it')) return fromRecent(scene, kind);
  return { segments: [], named: false };
}

const THEM = /\b(?:them|these|those|they)\b|[它他她]们/i;

/** What was not spoken of just now: in this message, else in the conversation. */
function othersOf(scene: Scene, clause: Clause, kind: RefKind | undefined): Target {
  const many = clause.has('p.others') || clause.one('num') !== undefined;
  const said = saidBefore(scene, clause);
  const lately = said.length > 0 ? said : changedLately(scene);
  const [last] = lately.length > 0 ? lately : goneLately(scene);
  // Words that went or moved along with a clip that was removed were not spoken of.
  const ofText = last?.source.kind === 'text' && !goneLately(scene).some(isMoving);
  const list = listOf(scene, kind ?? (ofText ? 'text' : 'clip'));
  const left = list.filter(({ id }) => !lately.some((other) => other.id === id));
  const clear = many || left.length === 1;
  return { segments: clear ? left : [], named: clear };
}

const isMoving = ({ source }: Segment): boolean => source.kind === 'media' && source.media !== 'audio';

/** Clips or texts that the clause before names, on the draft as it was before the message: "the last caption" may be gone. */
function saidBefore(scene: Scene, { previous }: Clause): Segment[] {
  if (previous === undefined || previous.named() === 0) return [];
  const { segments } = targetOf(new Scene(scene.context, scene.language), previous);
  const sounds = segments.some(({ source }) => source.kind === 'media' && source.media === 'audio');
  return sounds ? [] : segments;
}

function fromRecent(scene: Scene, kind: RefKind | undefined): Target {
  const lately = changedLately(scene);
  const same =
    kind === undefined ? lately : lately.filter(({ id }) => listOf(scene, kind).some((other) => other.id === id));
  if (same.length > 1 && same.length === scene.clips().length && same.every((one) => scene.clips().includes(one)))
    return { segments: same, named: true, all: true };
  if (same.length > 0) return { segments: same, named: true };
  if (goneLately(scene).length > 0) return { segments: [], named: false };
  const [recent] = scene.recent();
  if (recent !== undefined) return { segments: [recent], named: true };
  const clips = scene.clips();
  return { segments: clips.length === 1 ? [...clips] : [], named: false };
}
