import {
  type Draft,
  editFilm,
  type Language,
  type OfferedOperation,
  type Plan,
  type PlannerContext,
  type Segment,
} from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { segmentsOf } from '../memory.ts';
import { planOf } from '../plan-of.ts';
import { targetOf } from '../resolve.ts';
import { Scene } from '../scene.ts';
import { filmBefore } from './film-before.ts';

/** "The last one too": what the last turn set on one thing is set on another as well. "No, the second one": it is taken back
 *  and set there instead. Undefined when the turn did more than set something, or the words name nothing else. */
export function givenPlan(
  context: PlannerContext,
  language: Language,
  { clause, instead }: { readonly clause: Clause; readonly instead: boolean },
): Plan | undefined {
  const now = new Scene(context, language);
  const before = filmBefore(context);
  const given = before === undefined ? [] : givenBy(before, context.draft);
  const { segments, named, all } = targetOf(now, clause);
  const others = segments.filter(({ id }) => !given.some((one) => one.id === id));
  const [first] = given;
  if (first === undefined || before === undefined || !named || others.length === 0 || all === true) return undefined;
  if (instead && !context.canUndo) return undefined;
  const scene = instead ? new Scene({ ...context, draft: before }, language) : now;
  const operations = others.flatMap(({ id }) => first.operations.map((make) => make(id)));
  if (!scene.take(editFilm(scene.draft, { operations }), 'did the same there', '对它做了同样的修改')) return undefined;
  const plan = planOf(scene, true);
  if (!instead) return plan;
  const undo = { id: context.mintId('step'), kind: 'history', action: 'undo', count: 1 } as const;
  return { ...plan, steps: [undo, ...plan.steps] };
}

type Setting = (segmentId: string) => OfferedOperation;

interface Given {
  readonly id: string;
  readonly operations: readonly Setting[];
}

/** The things that a turn set something on, when it was the same for all of them and nothing else happened. */
function givenBy(before: Draft, after: Draft): Given[] {
  const old = new Map(segmentsOf(before).map((segment) => [segment.id, segment]));
  const now = segmentsOf(after);
  if (now.length !== old.size) return [];
  const given = now.flatMap((segment): Given[] => {
    const was = old.get(segment.id);
    const operations = was === undefined ? [] : settingsOf(was, segment);
    return operations.length === 0 ? [] : [{ id: segment.id, operations }];
  });
  return new Set(given.map(({ operations }) => JSON.stringify(operations.map((make) => make(''))))).size === 1
    ? given
    : [];
}

function settingsOf(was: Segment, now: Segment): Setting[] {
  const changed = (key: keyof Segment): boolean => JSON.stringify(was[key]) !== JSON.stringify(now[key]);
  return SETTINGS.flatMap(({ keys, make }) => {
    const setting = keys.some(changed) ? make(now, was) : undefined;
    return setting === undefined ? [] : [setting];
  });
}

interface Kind {
  readonly keys: readonly (keyof Segment)[];
  readonly make: (now: Segment, was: Segment) => Setting | undefined;
}

const SETTINGS: readonly Kind[] = [
  {
    keys: ['volume'],
    make:
      ({ volume = 1 }) =>
      (segmentId) => ({ op: 'setVolume', segmentId, volume }),
  },
  {
    keys: ['muted'],
    make:
      ({ muted = false }) =>
      (segmentId) => ({ op: 'setMute', segmentId, muted }),
  },
  {
    keys: ['speed'],
    make:
      ({ speed = { num: 1, den: 1 } }) =>
      (segmentId) => ({ op: 'setSpeed', segmentId, speed, ripple: 'all' }),
  },
  {
    keys: ['reversed'],
    make:
      ({ reversed = false }) =>
      (segmentId) => ({ op: 'reverse', segmentId, reversed }),
  },
  {
    keys: ['look'],
    make:
      ({ look = null }) =>
      (segmentId) => ({ op: 'setLook', segmentId, look }),
  },
  {
    keys: ['crop'],
    make:
      ({ crop = null }) =>
      (segmentId) => ({ op: 'setCrop', segmentId, crop }),
  },
  {
    keys: ['placement'],
    make:
      ({ placement = null }) =>
      (segmentId) => ({ op: 'setPlacement', segmentId, placement }),
  },
  {
    keys: ['motion'],
    make:
      ({ motion = null }) =>
      (segmentId) => ({ op: 'setMotion', segmentId, motion }),
  },
  {
    keys: ['key'],
    make:
      ({ key = null }) =>
      (segmentId) => ({ op: 'setKey', segmentId, key }),
  },
  {
    keys: ['denoise'],
    make:
      ({ denoise = false }) =>
      (segmentId) => ({ op: 'setDenoise', segmentId, denoise }),
  },
  {
    keys: ['fit'],
    make: ({ fit }) => (fit === undefined ? undefined : (segmentId) => ({ op: 'setFit', segmentId, fit })),
  },
  {
    keys: ['fadeInMs', 'fadeOutMs'],
    make:
      ({ fadeInMs = 0, fadeOutMs = 0 }) =>
      (segmentId) => ({
        op: 'setFade',
        segmentId,
        inMs: fadeInMs,
        outMs: fadeOutMs,
      }),
  },
  {
    keys: ['style'],
    make:
      ({ style = {} }, was) =>
      (segmentId) => ({ op: 'setStyle', segmentId, style: fresh(style, was) }),
  },
  {
    keys: ['animationIn', 'animationOut'],
    make:
      ({ animationIn = null, animationOut = null }) =>
      (segmentId) => ({
        op: 'setAnimation',
        segmentId,
        in: animationIn,
        out: animationOut,
      }),
  },
];

/** Only what is another now. */
function fresh<Style extends object>(style: Style, { style: was = {} }: Segment): Partial<Style> {
  const old = new Map(Object.entries(was).map(([key, value]) => [key, JSON.stringify(value)]));
  return Object.fromEntries(
    Object.entries(style).filter(([key, value]) => old.get(key) !== JSON.stringify(value)),
  ) as Partial<Style>; // as: its entries are entries of the style
}
