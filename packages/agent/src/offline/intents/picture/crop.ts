import type { Crop, OfferedOperation } from '@reelsmith/core';
import { shareOf } from '../../amount.ts';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';
import { pictured } from './pictured.ts';

/** True when a part of the picture is cut away, and not a part of the time. */
export function saysCrop(clause: Clause): boolean {
  if (clause.has('pl.uncrop')) return true;
  const timed = clause.items.some(({ is }) => is === 'range' || is === 'head' || is === 'tail' || is === 'dur');
  if (timed || clause.one('ratio') !== undefined || clause.family('plat.') !== undefined) return false;
  // "Split it there, keep both sides".
  if (clause.has('v.keep') && clause.previous?.has('v.split') === true) return false;
  const region = regionOf(clause);
  const middle = clause.has('pos.center', 'rel.between') && clause.has('v.keep', 'so.only', 'tm.only', 'x.only');
  if (clause.has('pl.crop') && clause.family('fit.') === undefined && (region === undefined || middle)) return true;
  return region !== undefined && clause.has('pl.crop', 'v.cut', 'v.remove', 'so.only', 'v.keep', 'tm.only');
}

/** Which part a clause speaks of; "上面裁掉一点" and "trim the top" name a side too, where no time is meant by it. */
function regionOf(clause: Clause): string | undefined {
  const region = clause.families('reg.').find((name) => name !== 'whole');
  if (region !== undefined || !clause.has('pl.crop', 'v.cut', 'v.remove')) return region;
  const side =
    clause.family('pos.') ?? { up: 'top', down: 'bottom', left: 'left', right: 'right' }[clause.family('dir.') ?? ''];
  const pictured =
    clause.has('pl.crop', 'reg.whole', 'o.image', 'o.overlay') || clause.named() === 1 || clause.has('o.it');
  // "The picture on top can go" says which.
  if (!clause.has('pl.crop', 'v.cut') && ON_TOP.test(clause.text())) return undefined;
  const isSide = side === 'top' || side === 'bottom' || side === 'left' || side === 'right';
  return isSide && pictured && !clause.has('o.text', 'o.title', 'm.captions', 'v.move') ? side : undefined;
}

const ON_TOP = /\bon (?:the )?(?:top|left|right|bottom)\b|[上下]面的?(?:那|这|小|叠|贴|盖|浮|画面|视频|摄像头|图)/i;

/** Shows a part of the picture only. */
export function crop(scene: Scene, clause: Clause): void {
  const found = pictured(scene, clause);
  if (found === undefined) return;
  const area = areaOf(clause);
  changeEach(
    scene,
    found,
    ({ segment: { id } }): OfferedOperation[] => [{ op: 'setCrop', segmentId: id, crop: area }],
    [
      area === null ? 'shows the whole picture again' : 'cropped the picture',
      area === null ? '恢复了完整画面' : '裁剪了画面',
    ],
  );
}

const OPPOSITE: Readonly<Record<string, string>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };

function areaOf(clause: Clause): Crop | null {
  const text = clause.text().toLowerCase();
  const region = regionOf(clause);
  if (
    clause.has('pl.uncrop') ||
    /uncrop|no crop|undo the crop|取消裁|恢复裁|不裁/.test(text) ||
    (clause.has('v.remove', 'x.off') && region === undefined)
  )
    return null;
  const keeps =
    /\bto (its|the|just|only)\b|\bonly\b|\bkeep|\bshow|[裁切剪][成到为]|剩|保留/.test(text) ||
    clause.has('so.only', 'v.keep', 'tm.only');
  const goes =
    /\b(off|out|away|remove|lose|cut|trim|chop|shave)\b|掉|去|裁|不要|没用|删/.test(text) ||
    !clause.families('reg.').some((name) => name !== 'edges' && name !== 'whole');
  if (region !== undefined && region in OPPOSITE)
    return side(keeps || !goes ? region : (OPPOSITE[region] ?? region), sizeOf(clause, !keeps && goes));
  const margin = Math.min(0.4, shareOf(clause)?.value ?? (clause.has('deg.little') ? 0.05 : 0.12));
  const rest = Math.round((1 - 2 * margin) * 1000) / 1000;
  return { x: margin, y: margin, width: rest, height: rest };
}

/** How much of the picture stays: what is said goes or stays, a little goes, else half stays. */
function sizeOf(clause: Clause, goes: boolean): number {
  const share = clause.has('n.half') ? 0.5 : shareOf(clause)?.value;
  if (share !== undefined) return Math.min(0.98, Math.max(0.02, goes ? 1 - share : share));
  const whole = clause.families('reg.').some((name) => name !== 'edges' && name !== 'whole');
  return clause.has('deg.little') ? 0.9 : whole ? 0.5 : 0.85;
}

function side(name: string, size: number): Crop {
  const rest = Math.round((1 - size) * 1000) / 1000;
  if (name === 'left') return { x: 0, y: 0, width: size, height: 1 };
  if (name === 'right') return { x: rest, y: 0, width: size, height: 1 };
  return { x: 0, y: name === 'top' ? 0 : rest, width: 1, height: size };
}
