import { DEFAULT_TRANSITION_MS, type Segment } from '@reelsmith/core';
import { speedToWire } from './speed.ts';
import { transitionNamed } from './transition-names.ts';

/** Keys of core and of the wire that mean the same and hold the same value; the one table of both directions. */
export const DRAFT_FIELDS = [
  ['title', 'title'],
  ['background', 'background'],
  ['fadeInMs', 'fade_in'],
  ['fadeOutMs', 'fade_out'],
  ['loudness', 'loudness'],
] as const;
export const TRACK_FIELDS = [
  ['name', 'name'],
  ['role', 'role'],
  ['muted', 'muted'],
  ['volume', 'volume'],
  ['duck', 'duck'],
] as const;
export const SEGMENT_FIELDS = [
  ['name', 'name'],
  ['volume', 'volume'],
  ['muted', 'muted'],
  ['fadeInMs', 'fade_in'],
  ['fadeOutMs', 'fade_out'],
  ['reversed', 'reversed'],
  ['freezeMs', 'freeze'],
  ['denoise', 'denoise'],
  ['placement', 'placement'],
  ['key', 'key'],
  ['fit', 'fit'],
  ['crop', 'crop'],
  ['motion', 'motion'],
  ['look', 'look'],
] as const;
const KEYFRAME_FIELDS = [
  ['atMs', 'at'],
  ['value', 'value'],
  ['ease', 'ease'],
] as const;
const WORD_FIELDS = [
  ['text', 'text'],
  ['startMs', 's'],
  ['durationMs', 'd'],
] as const;
const TIMED_FIELDS = [
  ['type', 'type'],
  ['durationMs', 'd'],
] as const;
export const MARKER_FIELDS = [
  ['id', 'id'],
  ['atMs', 'at'],
  ['name', 'name'],
] as const;

type Table = readonly (readonly [core: string, wire: string])[];
type Plain = Readonly<Record<string, unknown>>;

/** The named fields of a core thing under their wire names. */
export function toWireNames(table: Table, thing: object): Record<string, unknown> {
  const entries = new Map(Object.entries(thing));
  return pick(table.map(([core, wire]) => [wire, entries.get(core)]));
}

/** The named fields of a wire thing under their core names. */
export function toCoreNames(table: Table, thing: object): Record<string, unknown> {
  const entries = new Map(Object.entries(thing));
  return pick(table.map(([core, wire]) => [core, entries.get(wire)]));
}

/** What of `m` is not a plain renaming: speed, keyframes, transition, words, style with its animations. */
export function segmentMetaToWire(segment: Segment): Record<string, unknown> {
  const { keyframes, transitionIn, words, style, animationIn, animationOut } = segment;
  const timed = (thing: object | undefined) => thing && toWireNames(TIMED_FIELDS, thing);
  const animations = pick([
    ['animation_in', timed(animationIn)],
    ['animation_out', timed(animationOut)],
  ]);
  const styled = style !== undefined || Object.keys(animations).length > 0;
  return {
    ...toWireNames(SEGMENT_FIELDS, segment),
    ...speedToWire(segment.speed),
    ...pick([
      ['keyframes', keyframes && lists(keyframes, (frame) => toWireNames(KEYFRAME_FIELDS, frame))],
      ['transition_in', timed(transitionIn)],
      ['words', words?.map((word) => toWireNames(WORD_FIELDS, word))],
      ['style', styled ? { ...style, ...animations } : undefined],
    ]),
  };
}

/** The same backwards, without the speed, which needs the lengths too. */
export function segmentMetaToCore(meta: Plain): Record<string, unknown> {
  const { animation_in: into, animation_out: out, ...style } = record(meta.style) ?? {};
  const timed = (thing: unknown) => record(thing) && toCoreNames(TIMED_FIELDS, record(thing) ?? {});
  const transition = timed(meta.transition_in);
  const animated = into !== undefined || out !== undefined;
  const hasStyle = meta.style !== undefined && (Object.keys(style).length > 0 || !animated);
  return {
    ...toCoreNames(SEGMENT_FIELDS, meta),
    ...pick([
      ['keyframes', record(meta.keyframes) && lists(meta.keyframes, (frame) => toCoreNames(KEYFRAME_FIELDS, frame))],
      [
        'transitionIn',
        transition && { durationMs: DEFAULT_TRANSITION_MS, ...transition, type: transitionNamed(transition.type) },
      ],
      ['words', Array.isArray(meta.words) ? meta.words.map((word) => toCoreNames(WORD_FIELDS, word)) : undefined],
      ['style', hasStyle ? style : undefined],
      ['animationIn', timed(into)],
      ['animationOut', timed(out)],
    ]),
  };
}

function lists(keyframes: unknown, rename: (frame: object) => Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record(keyframes) ?? {}).map(([property, frames]) => [
      property,
      Array.isArray(frames) ? frames.map((frame) => rename(record(frame) ?? {})) : frames,
    ]),
  );
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function pick(entries: (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
