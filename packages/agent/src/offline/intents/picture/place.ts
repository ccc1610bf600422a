import { endMs, type OfferedOperation, type Placement } from '@reelsmith/core';
import { factorOf, shareOf, stepOf } from '../../amount.ts';
import { changeEach, takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { STRETCHES } from '../../item.ts';
import { sayMissing } from '../../not-there.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isOverlay, isPicture, subjectOf } from '../../subject.ts';
import { type Span, stretchesOf } from '../stretches.ts';

const WHOLE: Placement = { x: 0, y: 0, width: 1, height: 1 };
/** Free space between a small picture and the edge of the frame, and its size when none is said. */
const MARGIN = 0.03;
const SMALL = 0.3;

/** True when a clause says where or how large a picture stands, how it is turned, or how much shines through. */
export function saysPlace(clause: Clause): boolean {
  if (
    clause.family('pos.') !== undefined ||
    clause.family('size.') !== undefined ||
    clause.family('dir.') !== undefined
  )
    return true;
  if (isAcross(clause)) return true;
  return clause.has('pl.opacity', 'pl.clear', 'pl.clearness', 'pl.opaque', 'pl.full') || saysTurn(clause);
}

/** "Rotate by 90 degrees", "upside down". "Turn" alone is no rotation. */
export function saysTurn(clause: Clause): boolean {
  if (clause.one('degrees') !== undefined || clause.has('rot.0')) return true;
  if (!clause.has('pl.rotate')) return false;
  const named = clause.named() > 0 || clause.has('o.overlay', 'o.clip', 'o.image', 'o.it');
  const elsewhere = /\d\s*(?:度|°|deg)/i.test(clause.message);
  return clause.has('rot.cw', 'rot.ccw', 'rot.180', 'rot.90') || (named && !elsewhere && TURNS.test(clause.text()));
}

/** Words that turn a picture; "turn" and "转" mean many other things too. */
const TURNS = /\b(?:rotat\w*|tilt\w*|slant\w*|crooked|askew|skewed|at an angle|lean\w*)\b|旋转|歪|斜|转/i;
const SLIGHTLY = /\b(?:tilt\w*|slant\w*|crooked|askew|skewed|at an angle|lean\w*)\b|歪|斜/i;

/** How far: as is said, else a quarter turn, and a few degrees for what is only tilted. */
function degreesOf(clause: Clause): number {
  const said = clause.one('degrees')?.value;
  if (said !== undefined) return said;
  if (clause.has('rot.180')) return 180;
  const number = clause.one('num')?.value;
  if (number !== undefined && number > 0 && number <= 360) return number;
  if (clause.has('deg.little')) return 5;
  return SLIGHTLY.test(clause.text()) ? 8 : 90;
}

/** Moves, sizes, turns or fades a picture that stands in the frame. */
export function setPlace(scene: Scene, clause: Clause): void {
  const subject = subjectOf(scene, clause, isPicture);
  if (subject.missing !== undefined) {
    sayMissing(scene, subject.missing);
    return;
  }
  const overlays = everything(scene).filter(isOverlay);
  const found = subject.found.length > 0 ? subject.found : overlays;
  const clips = everything(scene).filter(isPicture);
  const some = found.length > 0 ? found : clips;
  if (some.every(isOverlay) && placedForTime(scene, clause, some)) return;
  changeEach(scene, some, (one) => placed(one, clause), ['placed it', '已调整位置和大小']);
}

/** "Full screen for the first 4 seconds": only that part of it stands elsewhere. */
function placedForTime(scene: Scene, clause: Clause, found: readonly Found[]): boolean {
  if (isBack(clause)) return true;
  const timed = clause.items.some(({ is }) => STRETCHES.has(is));
  if (!timed || (clause.has('tm.begin', 'tm.end', 'tm.stay', 'v.hide') && !fillsAll(clause))) return false;
  const made = found.map(({ segment, track }) => {
    const frame = { startMs: 0, endMs: endMs(segment) };
    const [span, ...more] = stretchesOf(clause, frame, false);
    return span === undefined || more.length > 0 ? undefined : partPlaced(scene, { segment, track }, { span, clause });
  });
  if (made.some((operations) => operations === undefined)) return false;
  takeAll(
    scene,
    made.flatMap((operations) => operations ?? []),
    ['placed it for that time', '已调整那段时间的位置和大小'],
  );
  return true;
}

function partPlaced(
  scene: Scene,
  { segment, track }: Found,
  { span, clause }: { span: Span; clause: Clause },
): OfferedOperation[] | undefined {
  const fromMs = Math.max(segment.startMs, span.startMs);
  const toMs = Math.min(endMs(segment), span.endMs);
  if (toMs <= fromMs) return undefined;
  const operations: OfferedOperation[] = [];
  let part = segment;
  if (fromMs > segment.startMs) {
    part = { ...segment, id: scene.mintId('seg') };
    operations.push({ op: 'split', segmentId: segment.id, atMs: fromMs, newId: part.id });
  }
  if (toMs < endMs(segment))
    operations.push({ op: 'split', segmentId: part.id, atMs: toMs, newId: scene.mintId('seg') });
  return [...operations, ...placed({ segment: part, track }, clause)];
}

/** "… for 4 seconds, then back to the corner": it is there again anyhow. */
function isBack(clause: Clause): boolean {
  const { previous } = clause;
  const timed = previous?.items.some(({ is }) => STRETCHES.has(is)) === true && fillsAll(previous);
  return timed && /\b(?:back|return|again)\b|回|恢复|还原/i.test(clause.text());
}

/** "Full screen", and of what stands small "铺满画面". */
function fillsAll(clause: Clause): boolean {
  // "Fill 40 % of the width".
  return clause.has('pl.full', 'fit.cover') && !(clause.has('pl.width') && shareOf(clause) !== undefined);
}

function placed({ segment, track }: Found, clause: Clause): OfferedOperation[] {
  if (fillsAll(clause)) {
    return segment.placement === undefined
      ? [{ op: 'setFit', segmentId: segment.id, fit: 'cover' }]
      : [{ op: 'setPlacement', segmentId: segment.id, placement: null }];
  }
  const now = segment.placement ?? WHOLE;
  const isInset = track.role === 'overlay' || segment.placement !== undefined;
  const sized = resized(now, clause, isInset);
  if (isAcross(clause)) {
    const placement = { ...sized, ...across(sized, clause) };
    return [{ op: 'setPlacement', segmentId: segment.id, placement }];
  }
  const moved = clause.spot() === undefined ? nudged(sized, clause) : inCorner(sized, clause.spot() ?? '', isInset);
  const placement = { ...moved, ...turned(now, clause), ...clear(now, clause) };
  const resets = (['x', 'y', 'width', 'height'] as const).filter((key) => segment.keyframes?.[key] !== undefined);
  return [
    ...resets.map(
      (property): OfferedOperation => ({ op: 'setKeyframes', segmentId: segment.id, property, keyframes: [] }),
    ),
    { op: 'setPlacement', segmentId: segment.id, placement },
  ];
}

/** "To the other side", "换到另一边", "the opposite corner". */
export function isAcross(clause: Clause): boolean {
  return /\b(?:the other|opposite) (?:side|corner|edge)\b|另一(?:边|侧|角|头)|对面|对角|另外一(?:边|侧|角)/i.test(
    clause.text(),
  );
}

function across({ x, y, width, height }: Placement, clause: Clause): { x: number; y?: number } {
  const corner = /corner|角/i.test(clause.text()) && /opposite|对角/i.test(clause.text());
  return { x: rounded(1 - x - width), ...(corner ? { y: rounded(1 - y - height) } : {}) };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Another size, with the edge that is nearest to the frame's staying where it is. */
function resized(now: Placement, clause: Clause, isInset: boolean): Placement {
  const factor = sizeFactor(now, clause);
  if (factor === undefined) return now;
  const width = Math.min(1, Math.max(0.04, now.width * factor));
  const height = Math.min(1, Math.max(0.04, (now.height * width) / now.width));
  const keep = (start: number, before: number, after: number): number => {
    const middle = start + before / 2;
    if (!isInset || Math.abs(middle - 0.5) < 0.06) return middle - after / 2;
    return middle > 0.5 ? Math.max(0, start + before - after) : start;
  };
  return {
    ...now,
    x: rounded(keep(now.x, now.width, width)),
    y: rounded(keep(now.y, now.height, height)),
    width: rounded(width),
    height: rounded(height),
  };
}

/** By how much it grows; undefined when its size is not spoken of. */
function sizeFactor(now: Placement, clause: Clause): number | undefined {
  const clears = clause.has('pl.opacity', 'pl.clear', 'pl.clearness');
  const absolute = clears ? undefined : absoluteFactor(now, clause);
  if (absolute !== undefined) return absolute;
  const grows = clause.has('size.bigger');
  if (!grows && !clause.has('size.smaller')) return sizeTakenOff(clause);
  const up = grows !== clause.has('deg.too', 'deg.less');
  const said = clears ? undefined : factorOf(clause, up);
  const step = stepOf(clause, [1.4, 1.2, 1.8]);
  return said ?? (up ? step : 1 / step);
}

/** "Reduce its size by a third", "a third off its size". */
function sizeTakenOff(clause: Clause): number | undefined {
  const share = shareOf(clause);
  if (share === undefined || !clause.has('size.size') || clause.has('size.bigger', 'size.smaller', 'n.half'))
    return undefined;
  if (/\boff\b/i.test(clause.text())) return 1 - share.value;
  if (share.way !== 'by') return undefined;
  return clause.has('deg.more', 'v.rise') ? 1 + share.value : 1 - share.value;
}

/** "To 40 %", "a third of the width", "half its size". */
function absoluteFactor(now: Placement, clause: Clause): number | undefined {
  const share = shareOf(clause);
  const sized = clause.has('size.bigger', 'size.smaller');
  const named = sized || clause.has('size.size', 'pl.width') || clause.family('pos.') !== undefined;
  if (share === undefined || !named || sizeTakenOff(clause) !== undefined) return undefined;
  const ofItself =
    clause.has('size.size') ||
    /现在|原来|目前|current|its size|original|\bas (?:wide|tall|big|large)\b/.test(clause.text());
  if (clause.has('n.half') && (ofItself || !clause.has('pl.width'))) return 0.5;
  if (share.way !== 'to' && !clause.has('pl.width') && sized) return undefined;
  return ofItself ? share.value : share.value / now.width;
}

/** A corner, an edge or the middle; a picture that fills the frame gets small first when it goes to a corner. */
function inCorner(now: Placement, corner: string, isInset: boolean): Placement {
  const small = !isInset && corner.includes('-') && now.width >= 1 ? { ...now, width: SMALL, height: SMALL } : now;
  const { width, height } = small;
  const x = corner.includes('left') ? MARGIN : corner.includes('right') ? 1 - width - MARGIN : (1 - width) / 2;
  const y = corner.includes('top') ? MARGIN : corner.includes('bottom') ? 1 - height - MARGIN : (1 - height) / 2;
  const keepsX = corner === 'top' || corner === 'bottom';
  const keepsY = corner === 'left' || corner === 'right';
  return { ...small, x: rounded(keepsX && isInset ? now.x : x), y: rounded(keepsY && isInset ? now.y : y) };
}

const FURTHER = /further|farther|再|挪|移|点|些|a bit|更|higher|lower/;

/** A little to a side, or all the way when nothing says "a bit" or "further". */
function nudged(now: Placement, clause: Clause): Placement {
  const sides = clause.families('dir.');
  if (sides.length === 0 || saysTurn(clause)) return now;
  const further = clause.has('deg.little', 'deg.more') || FURTHER.test(clause.text());
  const step = further ? stepOf(clause, [0.1, 0.06, 0.25]) : undefined;
  let { x, y } = now;
  for (const side of sides) {
    const sign = side === 'left' || side === 'up' ? -1 : 1;
    if (side === 'left' || side === 'right') x = along(x, now.width, sign, step);
    else y = along(y, now.height, sign, step);
  }
  return { ...now, x: rounded(x), y: rounded(y) };
}

/** A step to a side, or to its edge; what fills the frame may leave it. */
function along(at: number, size: number, sign: -1 | 1, step: number | undefined): number {
  if (step === undefined) return sign < 0 ? Math.min(at, MARGIN) : Math.max(at, 1 - size - MARGIN);
  const moved = at + sign * step;
  return size >= 1 ? moved : Math.min(1 - size, Math.max(0, moved));
}

/** Clockwise is positive. */
function turned(now: Placement, clause: Clause): { rotation?: number } {
  if (!saysTurn(clause)) return {};
  const said = degreesOf(clause);
  if (clause.has('rot.0')) return { rotation: 0 };
  const back = clause.has('rot.ccw') || (clause.has('dir.left') && !clause.has('rot.cw'));
  const turnedBy = (now.rotation ?? 0) + (back ? -said : said);
  return { rotation: said === 0 ? 0 : turnedBy % 360 };
}

/** "Opacity 70", "to 0.4": a share without its sign. */
function bareShare(clause: Clause): number | undefined {
  const number = clause.one('num')?.value;
  if (number === undefined || number < 0 || number > 100) return undefined;
  return number > 1 ? number / 100 : number;
}

/** How much shines through: opacity and transparency are each other's rest. */
function clear(now: Placement, clause: Clause): { opacity?: number } {
  const share = shareOf(clause)?.value ?? bareShare(clause);
  const opacity = now.opacity ?? 1;
  const bounded = (value: number): { opacity: number } => ({ opacity: rounded(Math.min(1, Math.max(0, value))) });
  if (clause.has('pl.opaque') && !clause.has('pl.clear')) return { opacity: 1 };
  if (clause.has('pl.opacity'))
    return share === undefined
      ? bounded(opacity + (clause.has('deg.more', 'dir.up', 'size.bigger') ? 0.2 : -0.2))
      : bounded(share);
  if (!clause.has('pl.clear', 'pl.clearness')) return {};
  if (clause.has('v.remove', 'x.off')) return { opacity: 1 };
  if (share !== undefined) return bounded(1 - share);
  if (clause.has('deg.less', 'deg.too')) return bounded(opacity + 0.25);
  if (clause.has('deg.little', 'deg.more')) return bounded(opacity - 0.25);
  return bounded(0.5);
}
