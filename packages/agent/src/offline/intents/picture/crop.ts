import type { Crop, OfferedOperation } from '@reelsmith/core';
import { shareOf } from '../../amount.ts';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';
import { pictured } from './pictured.ts';

/** True when a part of the picture is cut away, and not a part of the time. */
export function saysCrop(clause: Clause): boolean {
  const timed = clause.items.some(({ is }) => is === 'range' || is === 'head' || is === 'tail' || is === 'dur');
  if (timed || clause.one('ratio') !== undefined || clause.family('plat.') !== undefined) return false;
  const region = clause.families('reg.').find((name) => name !== 'whole');
  if (clause.has('pl.crop') && region === undefined && !/[\u4e00-\u9fff]/.test(clause.text())) return true;
  return (
    region !== undefined &&
    region !== 'whole' &&
    clause.has('pl.crop', 'v.cut', 'v.remove', 'so.only', 'v.keep', 'tm.only')
  );
}

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
  const region = clause.families('reg.').find((name) => name !== 'whole');
  if (
    /uncrop|no crop|undo the crop|取消裁|恢复裁|不裁/.test(text) ||
    (clause.has('v.remove', 'x.off') && region === undefined)
  )
    return null;
  const keeps =
    /\bto (its|the|just|only)\b|\bonly\b|\bkeep|\bshow/.test(text) || clause.has('so.only', 'v.keep', 'tm.only');
  const goes = /\b(off|out|away|remove|lose|cut)\b|掉|去/.test(text);
  if (region !== undefined && region in OPPOSITE)
    return side(keeps || !goes ? region : (OPPOSITE[region] ?? region), shareOf(clause)?.value);
  const margin = Math.min(0.4, shareOf(clause)?.value ?? (clause.has('deg.little') ? 0.05 : 0.12));
  const rest = Math.round((1 - 2 * margin) * 1000) / 1000;
  return { x: margin, y: margin, width: rest, height: rest };
}

function side(name: string, share: number | undefined): Crop {
  const size = share ?? 0.5;
  const rest = Math.round((1 - size) * 1000) / 1000;
  if (name === 'left') return { x: 0, y: 0, width: size, height: 1 };
  if (name === 'right') return { x: rest, y: 0, width: size, height: 1 };
  return { x: 0, y: name === 'top' ? 0 : rest, width: 1, height: size };
}
