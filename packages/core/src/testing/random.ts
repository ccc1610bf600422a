import fc, { type GeneratorValue } from 'fast-check';
import { type Draft, ROLE_KINDS, TRACK_ROLES, type Track } from '../draft.ts';
import { EditOperation, OfferedOperation } from '../operation.ts';
import {
  ANIMATION_TYPES,
  endMs,
  FITS,
  KEYFRAME_PROPERTIES,
  LOOK_PRESETS,
  MOTION_TYPES,
  type Segment,
} from '../segment.ts';
import { TRANSITION_TYPES } from '../transition-types.ts';
import { clip, draftOf, picture, sound, track, words } from './samples.ts';

/** Draws random things for one run of a property, each shown by fast-check when the run fails. */
export class Dice {
  private readonly generate: GeneratorValue;
  private minted = 0;

  constructor(generate: GeneratorValue) {
    this.generate = generate;
  }

  /** A whole number from `min` to `max`. */
  int(min: number, max: number): number {
    return this.generate(fc.integer, { min, max });
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.int(1, times) === 1;
  }

  one<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** A time: mostly on a grid, so that cuts meet. */
  ms(max = 12_000): number {
    return this.once(4) ? this.int(0, max) : this.int(0, max / 500) * 500;
  }

  share(): number {
    return this.int(0, 20) / 20;
  }

  /** Mostly a new id, sometimes one that is taken. */
  id(): string {
    this.minted += 1;
    return this.once(12) ? 'a' : `new${this.minted}`;
  }
}

/** A film with two main clips, a picture, an overlay, a title, captions, music and a voice, each a little different. */
export function randomDraft(dice: Dice): Draft {
  const [first, second, third] = [dice.int(2, 8) * 500, dice.int(2, 8) * 500, dice.int(2, 8) * 500];
  const transitionIn = { type: dice.one(TRANSITION_TYPES), durationMs: Math.min(first, second, 500) };
  return draftOf(
    track(
      'main',
      clip('a', 0, first, { sourceStartMs: dice.ms(4000), fadeInMs: 200 }),
      clip('b', first, second, { sourceStartMs: 500, speed: { num: dice.int(1, 3), den: 2 }, transitionIn }),
      picture('c', first + second, third, { motion: { type: 'zoom_in', amount: 0.1 } }),
    ),
    track('overlay', clip('d', dice.ms(3000), 1500, { reversed: dice.once(2), fadeOutMs: 300 })),
    track('bgm', sound('e', 0, first + second + third, { volume: 0.35, fadeOutMs: 1000 })),
    track('voice', sound('f', dice.ms(2000), 1000)),
    track('title', words('g', 0, 1000, { animationIn: { type: 'fade', durationMs: 300 } })),
    track('subtitle', caption('h', dice.ms(1500), 1000), caption('i', 3000, 1500)),
  );
}

function caption(id: string, startMs: number, durationMs: number): Segment {
  const spoken = ['one', 'two', 'three', 'four'];
  return words(id, startMs, durationMs, {
    source: { kind: 'text', text: spoken.join(' ') },
    words: spoken.map((text, index) => ({ text, startMs: index * 250, durationMs: 250 })),
    keyframes: {
      opacity: [
        { atMs: 0, value: 0 },
        { atMs: durationMs, value: 1, ease: 'hold' },
      ],
    },
  });
}

/** Any operation that a door could send, about things that mostly exist. Parsed, as at every door. */
export function randomOperation(dice: Dice, draft: Draft): EditOperation {
  const op = dice.one(OfferedOperation.options).shape.op.value;
  return EditOperation.parse(FIELDS[op](dice, draft));
}

type Fields = (dice: Dice, draft: Draft) => Record<string, unknown>;

/** For verbs of one segment: the id and what else is needed. */
const about =
  (op: string, fields: Fields = () => ({})): Fields =>
  (dice, draft) => ({ op, segmentId: segmentOf(dice, draft), ...fields(dice, draft) });

const orNull = (dice: Dice, value: unknown) => (dice.once(4) ? null : value);

const FIELDS: Record<OfferedOperation['op'], Fields> = {
  insert: (dice, draft) => ({
    op: 'insert',
    trackId: trackOf(dice, draft),
    segment: freshSegment(dice),
    ripple: rippleOf(dice),
  }),
  remove: about('remove', (dice) => ({ ripple: rippleOf(dice) })),
  move: about('move', (dice, draft) => ({
    startMs: cutOrTime(dice, draft),
    ripple: rippleOf(dice),
    ...(dice.once(3) ? { trackId: trackOf(dice, draft) } : {}),
  })),
  trim: about('trim', (dice) => ({
    headMs: dice.int(-2, 3) * 250,
    tailMs: dice.int(-2, 3) * 250,
    ripple: rippleOf(dice),
  })),
  slip: about('slip', (dice) => ({ byMs: dice.int(-3000, 3000) })),
  split: (dice, draft) => {
    const segment = dice.one(draft.tracks.flatMap((other) => other.segments).concat(words('none', 0, 1000)));
    return {
      op: 'split',
      segmentId: segment.id,
      atMs: segment.startMs + dice.int(0, segment.durationMs),
      newId: dice.id(),
    };
  },
  join: (dice, draft) => {
    const pairs = draft.tracks.flatMap(({ segments }) =>
      segments.slice(1).map((next, i) => [segments[i], next] as const),
    );
    const parts = pairs.filter(([first, next]) => first?.name === next.name);
    const [first, next] = dice.one([...(parts.length > 0 ? parts : pairs), [undefined, undefined] as const]);
    return { op: 'join', segmentId: first?.id ?? 'none', nextId: next?.id ?? 'none' };
  },
  duplicate: about('duplicate', (dice, draft) => ({
    newId: dice.id(),
    ripple: rippleOf(dice),
    ...(dice.once(2) ? { startMs: cutOrTime(dice, draft) } : {}),
  })),
  replaceSource: about('replaceSource', (dice) => ({
    source: freshSegment(dice).source,
    sourceStartMs: dice.ms(2000),
  })),
  setSpeed: about('setSpeed', (dice) => ({
    speed: { num: dice.int(1, 8), den: dice.int(1, 8) },
    ripple: rippleOf(dice),
  })),
  reverse: about('reverse', (dice) => ({ reversed: dice.once(2) })),
  freeze: about('freeze', (dice) => ({ sourceMs: orNull(dice, dice.ms(11_000)) })),
  setVolume: about('setVolume', (dice) => ({ volume: dice.share() * 2 })),
  setFade: about('setFade', (dice) => ({ inMs: dice.ms(1500), ...(dice.once(2) ? { outMs: dice.ms(1500) } : {}) })),
  setMute: about('setMute', (dice) => ({ muted: dice.once(2) })),
  setText: about('setText', (dice) => ({ text: `text ${dice.int(0, 99)}` })),
  setWords: about('setWords', (dice) => ({ words: [{ text: 'hi', startMs: dice.ms(1000), durationMs: 200 }] })),
  setStyle: about('setStyle', (dice) => ({ style: { x: dice.share(), color: '#FF0000' } })),
  setAnimation: about('setAnimation', (dice) => ({
    in: orNull(dice, { type: dice.one(ANIMATION_TYPES), durationMs: dice.ms(1000) }),
  })),
  setFit: about('setFit', (dice) => ({ fit: dice.one(FITS) })),
  setCrop: about('setCrop', (dice) => ({
    crop: orNull(dice, { x: dice.share(), y: 0, width: 0.1 + dice.share() * 0.9, height: 0.5 }),
  })),
  setPlacement: about('setPlacement', (dice) => ({
    placement: orNull(dice, { x: dice.share(), y: dice.share(), width: 0.5, height: 0.5 }),
  })),
  setMotion: about('setMotion', (dice) => ({
    motion: orNull(dice, { type: dice.one(MOTION_TYPES), amount: dice.share() }),
  })),
  setLook: about('setLook', (dice) => ({ look: orNull(dice, { preset: dice.one(LOOK_PRESETS), blur: dice.share() }) })),
  setKey: about('setKey', (dice) => ({ key: orNull(dice, { color: '#00FF00', similarity: dice.share(), blend: 0 }) })),
  setDenoise: about('setDenoise', (dice) => ({ denoise: dice.once(2) })),
  setKeyframes: about('setKeyframes', (dice) => ({
    property: dice.one(KEYFRAME_PROPERTIES),
    keyframes: Array.from({ length: dice.int(0, 3) }, () => ({ atMs: dice.ms(2000), value: dice.share() + 0.1 })),
  })),
  setTransition: about('setTransition', (dice) => ({
    type: dice.one(TRANSITION_TYPES),
    durationMs: dice.int(1, 2000),
  })),
  removeTransition: about('removeTransition'),
  setCanvas: (dice) => ({ op: 'setCanvas', canvas: { width: dice.int(1, 20) * 96, fps: dice.one([24, 25, 30, 60]) } }),
  setBackground: (dice) => ({ op: 'setBackground', color: dice.one(['#000000', '#FFFFFF', '#123456']) }),
  addTrack: (dice) => {
    const role = dice.one(TRACK_ROLES);
    const fresh: Track = {
      id: dice.id(),
      kind: ROLE_KINDS[role],
      role,
      segments: dice.once(2) ? [] : [freshSegment(dice)],
    };
    return { op: 'addTrack', track: fresh, ...(dice.once(2) ? { index: dice.int(0, 3) } : {}) };
  },
  removeTrack: (dice, draft) => ({ op: 'removeTrack', trackId: trackOf(dice, draft), withSegments: dice.once(3) }),
  setTrack: (dice, draft) => ({
    op: 'setTrack',
    trackId: trackOf(dice, draft),
    volume: dice.share(),
    ...(dice.once(3) ? { role: dice.one(TRACK_ROLES) } : {}),
  }),
  addMarker: (dice) => ({ op: 'addMarker', marker: { id: dice.id(), atMs: dice.ms(), name: 'here' } }),
  removeMarker: (dice, draft) => ({
    op: 'removeMarker',
    markerId: dice.one([...(draft.markers ?? []).map((marker) => marker.id), 'none']),
  }),
  setMeta: (dice) => ({
    op: 'setMeta',
    title: `film ${dice.int(0, 3)}`,
    ...(dice.once(2) ? { loudness: orNull(dice, -14) } : {}),
  }),
};

function segmentOf(dice: Dice, draft: Draft): string {
  const ids = draft.tracks.flatMap((other) => other.segments.map((segment) => segment.id));
  return dice.once(20) ? 'none' : dice.one([...ids, 'none']);
}

function trackOf(dice: Dice, draft: Draft): string {
  return dice.one([...draft.tracks.map((other) => other.id), 'none']);
}

function rippleOf(dice: Dice) {
  return dice.one(['none', 'track', 'all'] as const);
}

function cutOrTime(dice: Dice, draft: Draft): number {
  const cuts = draft.tracks.flatMap((other) => other.segments.flatMap((segment) => [segment.startMs, endMs(segment)]));
  return dice.once(2) ? dice.one([0, ...cuts]) : dice.ms();
}

function freshSegment(dice: Dice): Segment {
  const make = dice.one([clip, picture, sound, words]);
  return make(dice.id(), dice.ms(), dice.int(0, 8) * 250 + 10);
}
