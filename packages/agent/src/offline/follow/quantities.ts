import {
  type Crop,
  type Draft,
  type Look,
  NORMAL_SPEED,
  type OfferedOperation,
  type Placement,
  type Segment,
  speedFactor,
} from '@reelsmith/core';
import { speedFrom } from '../intents/fraction.ts';
import { LOOK_PARTS, type LookPart, lookBounded } from '../intents/picture/looks.ts';
import { segmentsOf } from '../memory.ts';

/** What a turn may have set to another value, so that it can go further, or back a little. */
export type QuantityKind =
  | 'volume'
  | 'speed'
  | 'look'
  | 'text size'
  | 'size'
  | 'place'
  | 'rotation'
  | 'opacity'
  | 'crop'
  | 'motion'
  | 'fade'
  | 'transition';

/** A value that a turn changed. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** Goes on from it: 1 is the same step once more, -0.5 half of it back. */
  further(step: number): OfferedOperation;
  /** For what has a length: how long it is, and how it is made as long as that. */
  readonly length?: { readonly ms: number; to(ms: number): OfferedOperation };
}

/** The values that a turn changed; none when it put something in or took something away. */
export function quantitiesChanged(before: Draft, after: Draft): Quantity[] {
  const [was, now] = [segmentsOf(before), segmentsOf(after)];
  const old = new Map(was.map((segment) => [segment.id, segment]));
  if (was.length !== now.length || now.some(({ id }) => !old.has(id))) return [];
  const ofSegments = now.flatMap((segment) => {
    const one = old.get(segment.id);
    return one === undefined ? [] : ofSegment(one, segment);
  });
  return [...ofSegments, ...ofFilm(before, after)];
}

function ofSegment(was: Segment, now: Segment): Quantity[] {
  return [
    ...volumeOf(was, now),
    ...speedOf(was, now),
    ...looksOf(was, now),
    ...styleOf(was, now),
    ...placementOf(was, now),
    ...cropOf(was, now),
    ...motionOf(was, now),
    ...transitionOf(was, now),
    // Music that is cut to the film gets its fade by itself.
    ...(was.durationMs !== now.durationMs
      ? []
      : fadesOf(was, now, (fields) => ({
          op: 'setFade',
          segmentId: now.id,
          ...(fields.fadeInMs === undefined ? {} : { inMs: fields.fadeInMs }),
          ...(fields.fadeOutMs === undefined ? {} : { outMs: fields.fadeOutMs }),
        }))),
  ];
}

function ofFilm(was: Draft, now: Draft): Quantity[] {
  return fadesOf(was, now, (fields) => ({ op: 'setMeta', ...fields }));
}

/** Where a value goes by the same factor again; where there was none before, by half as much again. */
function byFactor(was: number | undefined, now: number, step: number): number {
  return now * (was !== undefined && was > 0 && now > 0 ? now / was : 1.6) ** step;
}

const bounded = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function volumeOf({ volume: was = 1 }: Segment, { id, volume: now = 1 }: Segment): Quantity[] {
  if (was === now) return [];
  const further = (step: number): OfferedOperation => {
    const value = was > 0 && now > 0 ? byFactor(was, now, step) : now + (now - was) * step;
    return { op: 'setVolume', segmentId: id, volume: rounded(bounded(value, 0, 4)) };
  };
  return [{ kind: 'volume', further }];
}

function speedOf({ speed: was }: Segment, { id, speed: now }: Segment): Quantity[] {
  const [old, fresh] = [speedFactor(was), speedFactor(now)];
  if (old === fresh) return [];
  const further = (step: number): OfferedOperation => {
    const value = bounded(byFactor(old, fresh, step), 0.1, 16);
    return { op: 'setSpeed', segmentId: id, speed: speedFrom(value) ?? NORMAL_SPEED, ripple: 'all' };
  };
  return [{ kind: 'speed', further }];
}

/** A ready-made look has no strength of its own; this is what makes it more of what it is. */
const STRONGER: Partial<Record<NonNullable<Look['preset']>, readonly [LookPart, number]>> = {
  warm: ['temperature', 0.2],
  cool: ['temperature', -0.2],
  vivid: ['saturation', 0.2],
  mono: ['contrast', 0.2],
  noir: ['contrast', 0.2],
  sepia: ['temperature', 0.2],
  vintage: ['temperature', 0.2],
  cinematic: ['contrast', 0.2],
  teal_orange: ['saturation', 0.2],
  faded: ['contrast', -0.2],
  dreamy: ['blur', 0.2],
};

function looksOf({ look: was = {} }: Segment, { id, look: now = {} }: Segment): Quantity[] {
  const set = (part: LookPart, value: number): OfferedOperation => ({
    op: 'setLook',
    segmentId: id,
    look: { [part]: lookBounded(part, value) },
  });
  const parts = LOOK_PARTS.flatMap((part): Quantity[] => {
    const [old, fresh] = [was[part] ?? 0, now[part] ?? 0];
    return old === fresh ? [] : [{ kind: 'look', further: (step) => set(part, fresh + (fresh - old) * step) }];
  });
  const [part, by] = (was.preset !== now.preset && now.preset !== undefined && STRONGER[now.preset]) || [];
  if (parts.length > 0 || part === undefined || by === undefined) return parts;
  return [{ kind: 'look', further: (step) => set(part, (now[part] ?? 0) + by * step) }];
}

function styleOf({ style: was = {} }: Segment, { id, style: now = {} }: Segment): Quantity[] {
  const found: Quantity[] = [];
  const { size } = now;
  if (size !== undefined && was.size !== size)
    found.push({
      kind: 'text size',
      further: (step) => ({
        op: 'setStyle',
        segmentId: id,
        style: { size: rounded(bounded(byFactor(was.size, size, step), 0.01, 0.5)) },
      }),
    });
  return found;
}

function placementOf({ placement: was }: Segment, { id, placement: now }: Segment): Quantity[] {
  if (now === undefined) return [];
  const set = (placement: Placement): OfferedOperation => ({ op: 'setPlacement', segmentId: id, placement });
  const old = was ?? { x: 0, y: 0, width: 1, height: 1 };
  const found: Quantity[] = [];
  if (old.width !== now.width)
    found.push({ kind: 'size', further: (step) => set(scaled(now, byFactor(old.width, now.width, step) / now.width)) });
  else if (old.x !== now.x || old.y !== now.y)
    found.push({
      kind: 'place',
      further: (step) =>
        set({
          ...now,
          x: rounded(bounded(now.x + (now.x - old.x) * step, 0, 1 - now.width)),
          y: rounded(bounded(now.y + (now.y - old.y) * step, 0, 1 - now.height)),
        }),
    });
  const [turned, turns] = [old.rotation ?? 0, now.rotation ?? 0];
  if (turned !== turns)
    found.push({
      kind: 'rotation',
      further: (step) => set({ ...now, rotation: bounded(turns + (turns - turned) * step, -360, 360) }),
    });
  const [clear, clears] = [old.opacity ?? 1, now.opacity ?? 1];
  if (clear !== clears)
    found.push({
      kind: 'opacity',
      further: (step) => set({ ...now, opacity: rounded(bounded(clears + (clears - clear) * step, 0, 1)) }),
    });
  return found;
}

/** A box made larger or smaller about its middle. */
function scaled<Box extends { x: number; y: number; width: number; height: number }>(box: Box, factor: number): Box {
  const [width, height] = [box.width * factor, box.height * factor];
  return {
    ...box,
    x: rounded(box.x + (box.width - width) / 2),
    y: rounded(box.y + (box.height - height) / 2),
    width: rounded(width),
    height: rounded(height),
  };
}

function cropOf({ crop: was }: Segment, { id, crop: now }: Segment): Quantity[] {
  if (now === undefined || was?.width === now.width) return [];
  const further = (step: number): OfferedOperation => {
    const least = Math.max(now.width, now.height);
    const factor = bounded(byFactor(was?.width ?? 1, now.width, step) / now.width, 0.05 / least, 1 / least);
    return { op: 'setCrop', segmentId: id, crop: inside(scaled(now, factor)) };
  };
  return [{ kind: 'crop', further }];
}

function inside(crop: Crop): Crop {
  return { ...crop, x: bounded(crop.x, 0, 1 - crop.width), y: bounded(crop.y, 0, 1 - crop.height) };
}

function motionOf({ motion: was }: Segment, { id, motion: now }: Segment): Quantity[] {
  if (now === undefined || (was?.type === now.type && was.amount === now.amount)) return [];
  const old = was?.type === now.type ? was.amount : undefined;
  const further = (step: number): OfferedOperation => ({
    op: 'setMotion',
    segmentId: id,
    motion: { ...now, amount: rounded(bounded(byFactor(old, now.amount, step), 0.01, 1)) },
  });
  return [{ kind: 'motion', further }];
}

function transitionOf({ transitionIn: was }: Segment, { id, transitionIn: now }: Segment): Quantity[] {
  if (now === undefined || (was?.type === now.type && was.durationMs === now.durationMs)) return [];
  const { type, durationMs } = now;
  const to = (ms: number): OfferedOperation => ({
    op: 'setTransition',
    segmentId: id,
    type,
    durationMs: Math.round(bounded(ms, 1, 10_000)),
  });
  const old = was?.type === type ? was.durationMs : undefined;
  return [
    { kind: 'transition', further: (step) => to(byFactor(old, durationMs, step)), length: { ms: durationMs, to } },
  ];
}

const FADES = ['fadeInMs', 'fadeOutMs'] as const;
type Fades = Partial<Record<(typeof FADES)[number], number>>;

function fadesOf(
  was: { fadeInMs?: number | undefined; fadeOutMs?: number | undefined },
  now: { fadeInMs?: number | undefined; fadeOutMs?: number | undefined },
  set: (fields: Fades) => OfferedOperation,
): Quantity[] {
  return FADES.flatMap((key): Quantity[] => {
    const [old = 0, fresh = 0] = [was[key], now[key]];
    if (old === fresh || fresh === 0) return [];
    const to = (ms: number): OfferedOperation => set({ [key]: Math.round(bounded(ms, 0, 60_000)) });
    return [{ kind: 'fade', further: (step) => to(byFactor(old, fresh, step)), length: { ms: fresh, to } }];
  });
}
