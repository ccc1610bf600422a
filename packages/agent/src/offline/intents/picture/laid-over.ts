import { endMs, type OfferedOperation, type Segment, type Track } from '@reelsmith/core';
import { takeAll } from '../../change-each.ts';
import { Clause } from '../../clause.ts';
import { type Item, isConcept } from '../../item.ts';
import { foundBy } from '../../resolve.ts';
import type { Scene } from '../../scene.ts';
import { filmEnd } from '../ask-cut.ts';
import { boxOf, freeOverlay, putInset } from './overlay.ts';

/** What stands before or behind the name of the clip that goes on filling the frame. */
const BEFORE =
  /(?:\b(?:over|above|on top of|on|onto|upon|while|when|whilst|during|inside|into|in|(?:corner|left|right|top|bottom|edge) of)(?: the| my| our| that)*|[在到叠盖于]了?)\s*$/i;
const BEHIND =
  /^\s?(?:clip|video|shot|画面|视频|片段|镜头|那段|这段)?(?:['’]s|的)?(?:[左右]?[上下][面方边]?[左右]?(?:角|面|方|边)?|[左右][上下]|角|里|之上|播放|放的时候|播的时候| (?:plays|is playing|is on|is running|runs)\b)/i;

interface Laid {
  readonly inset: Segment;
  readonly base: Segment;
  /** All that is said of it. */
  readonly clause: Clause;
}

/** "Put the beach in the corner over the city", "把森林做成画中画，放在城市右下角": a clip of the film that is to lie small over another
 *  clip of it. Two are named, and one of them is where it goes. */
export function laidOver(scene: Scene, clause: Clause): Laid | undefined {
  if (!asksSmall(clause)) return undefined;
  const { next } = clause;
  const own = laidIn(scene, clause);
  if (own !== undefined || next === undefined || mainClips(scene, clause).length !== 1) return own;
  const told = next.one('quote') === undefined && !next.has('v.remove', 'x.not') && next.named() === 1;
  return told
    ? laidIn(scene, new Clause([...clause.items, ...next.items], clause.message, clause.previous))
    : undefined;
}

/** True for what only says where the clip of the clause before is laid. */
export function isToldBefore(scene: Scene, { previous }: Clause): boolean {
  if (previous === undefined || laidIn(scene, previous) !== undefined) return false;
  return laidOver(scene, previous) !== undefined;
}

function asksSmall(clause: Clause): boolean {
  if (clause.one('quote') !== undefined || clause.one('ratio') !== undefined) return false;
  if (clause.has('v.remove', 'v.swap', 'v.replace', 'o.title', 'o.text', 'o.watermark', 'x.off', 'p.both', 'pl.split'))
    return false;
  const small = clause.has('o.overlay') || (clause.has('size.smaller') && SMALL.test(clause.text()));
  return small || clause.spot()?.includes('-') === true || /^overlay\b|叠加|叠在|叠到/i.test(clause.text());
}

const SMALL = /\b(?:corner|over|on top|inset|window)\b|角|叠|盖在|上面|小窗/i;

function mainClips(scene: Scene, clause: Clause): { name: Item; segment: Segment }[] {
  const clips = scene.clips();
  return foundBy(scene, clause).flatMap(({ name, found }) => {
    const [segment, ...more] = found.filter(({ id }) => clips.some((clip) => clip.id === id));
    return segment === undefined || more.length > 0 || found.length > 1 ? [] : [{ name, segment }];
  });
}

function laidIn(scene: Scene, clause: Clause): Laid | undefined {
  const named = mainClips(scene, clause);
  if (named.length !== 2 || clause.named() !== 2) return undefined;
  const bases = named.filter(({ name }) => isBase(clause, name));
  const [base] = bases;
  const inset = named.find((one) => one !== base);
  if (base === undefined || bases.length > 1 || inset === undefined) return undefined;
  return base.segment === inset.segment ? undefined : { inset: inset.segment, base: base.segment, clause };
}

function isBase({ message }: Clause, { start, end }: Item): boolean {
  return BEFORE.test(message.slice(Math.max(0, start - 32), start)) || BEHIND.test(message.slice(end, end + 16));
}

/** Takes the clip off the row and lays it over the other one, from its start. */
export function layOver(scene: Scene, { inset, base, clause }: Laid): void {
  const asset = inset.source.kind === 'media' ? scene.asset(inset.source.assetId) : undefined;
  if (asset === undefined) return;
  const startMs = base.startMs > inset.startMs ? base.startMs - inset.durationMs : base.startMs;
  const { transitionIn: _, ...bare } = inset;
  const laid: Segment = {
    ...bare,
    id: scene.mintId('seg'),
    ...timeOver(clause, { startMs, durationMs: Math.min(base.durationMs, inset.durationMs) }),
    fit: 'cover',
    placement: boxOf(withoutTop(clause), asset, scene),
  };
  const track: Track = { id: scene.mintId('trk'), kind: 'video', role: 'overlay', segments: [] };
  const free = freeOverlay(scene, laid);
  const index = scene.draft.tracks.findLastIndex(({ kind }) => kind === 'video') + 1;
  const operations: OfferedOperation[] = [
    { op: 'remove', segmentId: inset.id, ripple: 'track' },
    ...(free === undefined ? [{ op: 'addTrack', track, index } as const] : []),
    { op: 'insert', trackId: free?.id ?? track.id, segment: laid, ripple: 'none' },
  ];
  const done = takeAll(scene, operations, [
    `took ${inset.name} out of the row of clips and laid it small over ${base.name}`,
    `把${inset.name}从片段序列中取出，缩小叠在${base.name}上面`,
  ]);
  if (done) closeUp(scene, inset);
}

/** What lay behind the clip that left comes along with what it lay over. Words that would meet others get a track of their own. */
function closeUp(scene: Scene, { startMs, durationMs }: Segment): void {
  for (const { id, role, kind, segments } of scene.draft.tracks) {
    if (kind !== 'text') continue;
    const later = segments.filter((other) => other.startMs >= Math.min(startMs + durationMs, filmEnd(scene)));
    const firstMs = Math.min(...later.map((other) => other.startMs)) - durationMs;
    const meets = segments.some((other) => !later.includes(other) && endMs(other) > firstMs);
    const track: Track = { id: scene.mintId('trk'), kind, role, segments: [] };
    const trackId = meets ? track.id : id;
    const moves = later.map(
      (other): OfferedOperation => ({
        op: 'move',
        segmentId: other.id,
        trackId,
        startMs: other.startMs - durationMs,
        ripple: 'none',
      }),
    );
    if (moves.length === 0) continue;
    const operations: OfferedOperation[] = meets ? [{ op: 'addTrack', track }, ...moves] : moves;
    takeAll(scene, operations, ['moved the words behind it along', '后面的文字一并前移']);
  }
}

/** "Make the forest picture in picture": over which clip, is not said. */
export function asksLaid(scene: Scene, clause: Clause): Segment | undefined {
  if (!clause.has('o.overlay') || !asksSmall(clause) || clause.named() !== 1 || scene.clips().length < 2)
    return undefined;
  if (scene.draft.tracks.some(({ role, segments }) => role === 'overlay' && segments.length > 0)) return undefined;
  return mainClips(scene, clause)[0]?.segment;
}

/** Asks over which clip it is laid. */
export function askOver(scene: Scene, inset: Segment): void {
  const others = scene.clips().filter(({ name }) => name !== inset.name);
  scene.ask(
    scene.words(`Over which clip should ${inset.name} lie?`, `${inset.name}要叠在哪一段上面？`),
    others.map(({ name }) => ({
      label: name,
      message: scene.words(
        `lay ${inset.name} as picture in picture over ${name}`,
        `把${inset.name}做成画中画叠在${name}上面`,
      ),
    })),
  );
}

/** "Add a picture in picture", and not which: the only upload that is left, else it is asked. */
export function asksUnnamed(scene: Scene, clause: Clause): boolean {
  if (!clause.has('o.overlay') || !clause.has('v.add') || clause.one('quote') !== undefined) return false;
  if (clause.has('v.remove', 'x.off') || scene.clips().length === 0) return false;
  return clause.all('file').length === 0 && clause.all('ref').length === 0;
}

export function layUnnamed(scene: Scene, clause: Clause): void {
  const isStill = clause.has('o.image');
  const unused = scene.waiting().filter(({ facts: { kind } }) => (isStill ? kind === 'image' : kind !== 'audio'));
  const [only] = unused;
  if (only !== undefined && unused.length === 1) {
    putInset(scene, clause, only);
    return;
  }
  const waiting = unused.map(({ name }) => name);
  const names = waiting.length > 0 || isStill ? waiting : scene.clips().map(({ name }) => name);
  if (names.length < 2) {
    scene.refusal ??= { code: 'invalid', params: { name: 'overlay' } };
    scene.warnings.push(
      scene.words(
        'There is no other picture to lay over the film. Upload it first.',
        '没有可以叠上去的画面。请先上传素材。',
      ),
    );
    return;
  }
  scene.ask(
    scene.words('Which picture should lie over the film?', '要把哪个画面叠上去？'),
    [...new Set(names)].map((name) => ({
      label: name,
      message: scene.words(`add ${name} as picture in picture`, `添加${name}作为画中画`),
    })),
  );
}

/** "On top of the city", "城市上面" is no place on the screen. */
function withoutTop(clause: Clause): Clause {
  const items = clause.items.filter(
    (item) =>
      !isConcept(item, 'pos.top') || !/^(?:on )?top$|上面|上边|之上/i.test(clause.message.slice(item.start, item.end)),
  );
  return new Clause(items, clause.message, clause.previous);
}

/** For the time that is said, as far as the clip below lasts. */
function timeOver(clause: Clause, span: { startMs: number; durationMs: number }): typeof span {
  const ms = clause.one('head')?.ms ?? clause.one('dur')?.ms;
  if (ms !== undefined) return { ...span, durationMs: Math.min(ms, span.durationMs) };
  const range = clause.one('range');
  const end = span.startMs + span.durationMs;
  const fromMs = range?.fromMs ?? clause.one('at')?.ms ?? clause.one('after')?.ms;
  if (fromMs === undefined || fromMs >= span.durationMs) return span;
  const startMs = span.startMs + fromMs;
  const toMs = range === undefined ? end : span.startMs + range.toMs;
  return { startMs, durationMs: Math.max(100, Math.min(end, toMs) - startMs) };
}
