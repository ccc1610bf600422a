import { endMs, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Item } from '../item.ts';
import type { Scene } from '../scene.ts';
import { isPicture, namedIn } from '../subject.ts';
import { filmEnd } from './ask-cut.ts';
import { type Span, stopsThere } from './span-points.ts';

/** "Only when the beach starts", "until the forest", "海边一出来": a clip says when. */
export function isBesideClip(clause: Clause): boolean {
  const clip = clause.all('file').length + clause.all('ref').length > 0;
  const there = clause.has('tm.begin', 'tm.until', 'tm.end', 'tm.stay', 'v.stop', 'an.in');
  return clip && ((there && WHEN.test(clause.outsideQuotes())) || isDuring(clause));
}

const WHEN =
  /\b(?:when|once|until|till|as soon as|by the time|as|with|after|before|at)\b|等|的时候|时|一出|一来|一到|一开始|到|之前|之后|为止|开始|结束|那里|那儿|处/i;

/** A file, or a clip by its number. */
const isOfClip = (item: Item): boolean =>
  item.is === 'file' || (item.is === 'ref' && !/^(?:text|title|caption|audio|voice|overlay)$/.test(item.kind));

/** "Show it throughout", "全程显示". */
export const isThroughout = (clause: Clause): boolean =>
  clause.has('tm.stay', 'v.show', 'v.keep', 'an.in', 'v.hold') &&
  THROUGHOUT.test(clause.outsideQuotes()) &&
  !clause.has('rel.end');

const THROUGHOUT =
  /全程|从头[^,，]{0,3}到尾|始终|自始至终|\bthroughout\b|\ball the time\b|\balways\b|\b(?:whole|entire|full) (?:time|film|video|movie|duration|length|thing|way)\b/i;

/** "Only over the beach clip", "while the city plays", "在海边那段显示". */
function isDuring(clause: Clause): boolean {
  if (!clause.has('tm.stay', 'an.in', 'v.show', 'v.keep', 'p.playing')) return false;
  const clip = clause.items.find(isOfClip);
  if (clip === undefined) return false;
  const [before, after] = [clause.message.slice(0, clip.start), clause.message.slice(clip.end)];
  return /\b(?:over|during|while|throughout|as long as)\s+(?:the |my )?$/i.test(before) || DURING.test(after);
}

const DURING =
  /^(?:那段|这段|那张|片段|镜头|视频|照片|图片?|画面)*(?:的?期间|的时候|上面?|里面?|中|时|在的?时候?)?(?:才|就|全程|一直|都|里)?(?:显示|出现|展示|露出)/;

/** "Until the city clip ends", "when the beach starts", "to the end". */
export function beside(scene: Scene, clause: Clause, now: { startMs: number; end: number }): Span | undefined {
  // "到影片结尾" names no clip.
  const clip = clause.items.some(isOfClip) ? namedIn(scene, clause, isPicture)?.found[0]?.segment : undefined;
  if (clip !== undefined)
    return isDuring(clause) ? { fromMs: clip.startMs, toMs: endMs(clip) } : besideClip(clause, clip, now);
  const edge = atEdge(clause, filmEnd(scene), now);
  if (edge !== undefined) return edge;
  return clause.has('rel.end') || (clause.has('tm.stay', 'tm.until') && clause.has('tm.end'))
    ? { fromMs: now.startMs, toMs: filmEnd(scene) }
    : undefined;
}

function besideClip(clause: Clause, clip: Segment, now: { startMs: number; end: number }): Span {
  const [own, theirs] = aroundClip(clause);
  const together = /^with\b/i.test(theirs) && stopsThere(clause);
  // "Right after the city" is where the one behind it begins.
  const ends =
    !clause.has('p.after') &&
    /\b(?:end|ends|ended|ending|over|finish\w*|stops?|gone|after|out)\b|结束|完|之后|以后|后面|过后/i.test(theirs);
  const ms = together || clause.has('p.before') || ends ? endMs(clip) : clip.startMs;
  const stops =
    clause.has('tm.until', 'rel.to') ||
    /[放播响唱续示留]到$/.test(own) ||
    /\b(?:stop|stops|stopping|end|ends|ending|finishing|leave|leaves|go|goes|gone|disappears?|vanish|vanishes|hide|hides|stay|stays|last|lasts|before)\b|停|结束|消失|收|撤|没了?$|退|离开|走$|直到|为止|之前/i.test(
      own,
    );
  const keeps = now.end > ms + 100 ? now.end : ms + (now.end - now.startMs);
  return stops ? { fromMs: now.startMs, toMs: ms } : { fromMs: ms, toMs: keeps };
}

/** What a clause says of its own thing, and what of the clip that says when: "stop the music | when the beach starts". */
function aroundClip(clause: Clause): [own: string, theirs: string] {
  const text = clause.outsideQuotes();
  const at = /\b(?:when|once|until|till|as soon as|by the time|after|before|at|with)\b/i.exec(text)?.index;
  if (at !== undefined) return [text.slice(0, at), text.slice(at)];
  const written = clause.text();
  const clip = clause.items.find(isOfClip);
  const start = clause.items[0]?.start ?? 0;
  const name = (clip?.end ?? 0) - start;
  const stop = written.slice(name).search(/[,，时后前]|的时候/);
  const cut = stop < 0 ? Math.min(written.length, name + 4) : name + stop + 1;
  return [written.slice(0, Math.max(0, (clip?.start ?? 0) - start)) + written.slice(cut), written.slice(name, cut)];
}

/** "Let it appear at the start", "结尾才出现": as long as it is now. */
function atEdge(clause: Clause, filmMs: number, { startMs, end }: { startMs: number; end: number }): Span | undefined {
  const comes = clause.has('an.in') || /出现|出来|show(?:s|n)? (?:it )?at\b/i.test(clause.outsideQuotes());
  if (!comes || clause.has('tm.until', 'rel.to')) return undefined;
  if (clause.has('rel.start') && !clause.has('rel.end')) return { fromMs: 0, toMs: end - startMs };
  return clause.has('rel.end') ? { fromMs: Math.max(0, filmMs - (end - startMs)), toMs: filmMs } : undefined;
}
