// A segment of a draft in the words of people: seconds, levels, places, names.
import {
  DEFAULT_SUBTITLE_STYLE,
  DEFAULT_TEXT_STYLE,
  type Draft,
  endMs,
  type Look,
  type Segment,
  type Track,
} from '@reelsmith/core';

/** What a value must be: itself (within a hundredth, or 60 ms for times), or a rule over the value and the one before. */
export type Wanted<Value> = Value | ((value: Value, before: Value | undefined) => string | undefined);

/** Values of a segment as a person would name them; what was never set has its default. Times in seconds. */
export interface Facts {
  at: number;
  end: number;
  seconds: number;
  /** Where in its file it starts and ends. */
  from: number;
  to: number;
  speed: number;
  reversed: boolean;
  /** The frame it holds, as seconds in its file; undefined when it moves. */
  freeze: number | undefined;
  /** Level in the film: track and segment together; 0 when muted. 1 is as recorded. */
  volume: number;
  fadeIn: number;
  fadeOut: number;
  denoise: boolean;
  duck: boolean;
  fit: string;
  cropped: boolean;
  /** Centre and size on the canvas as fractions. */
  x: number;
  y: number;
  width: number;
  height: number;
  rotation: number;
  opacity: number;
  motion: string;
  preset: string;
  brightness: number;
  contrast: number;
  saturation: number;
  temperature: number;
  sharpen: number;
  blur: number;
  vignette: number;
  grain: number;
  /** Colour that is made transparent. */
  key: string | undefined;
  transition: string;
  transitionSeconds: number;
  text: string;
  color: string;
  /** Height of the letters as a fraction of the canvas. */
  size: number;
  weight: number;
  font: string;
  align: string;
  background: string | null;
  outlined: boolean;
  shadowed: boolean;
  animationIn: string;
  animationOut: string;
  role: string;
  /** Names of the properties with keyframes, in alphabetical order, joined by commas. */
  keyframes: string;
}

export type Want = { readonly [Key in keyof Facts]?: Wanted<Facts[Key]> };

export interface Found {
  readonly track: Track;
  readonly segment: Segment;
}

export const everything = (draft: Draft): Found[] =>
  draft.tracks.flatMap((track) => track.segments.map((segment) => ({ track, segment })));

export const mainOf = (draft: Draft): Segment[] =>
  draft.tracks
    .filter(({ role }) => role === 'main')
    .flatMap(({ segments }) => segments)
    .toSorted((a, b) => a.startMs - b.startMs);

export const labelOf = ({ source }: Segment): string =>
  source.kind === 'media' ? source.assetId.replace(/^asset-/, '') : source.kind === 'text' ? source.text : source.color;

export function find(draft: Draft, name: string): Found | undefined {
  const all = everything(draft).toSorted((a, b) => a.segment.startMs - b.segment.startMs);
  const place = /^#(\d+)$/.exec(name)?.[1];
  if (place !== undefined) {
    const segment = mainOf(draft)[Number(place) - 1];
    return all.find((one) => one.segment === segment);
  }
  const quoted = /^'(.+)'$/s.exec(name)?.[1];
  if (quoted !== undefined) {
    return all.find(({ segment: { source } }) => source.kind === 'text' && source.text.includes(quoted));
  }
  const [, file = name, nth = '1'] = /^(.*?)(?:\/(\d+))?$/s.exec(name) ?? [];
  return all.filter(({ segment }) => segment.source.kind === 'media' && labelOf(segment) === file)[Number(nth) - 1];
}

export const inSeconds = (ms: number): number => ms / 1000;

/** What a draft says of a segment, in the words of `Facts`. */
export function factsOf(found: Found): Facts {
  return { ...timeFacts(found.segment), ...soundFacts(found), ...pictureFacts(found.segment), ...textFacts(found) };
}

type TimeFacts = Pick<Facts, 'at' | 'end' | 'seconds' | 'from' | 'to' | 'speed' | 'reversed' | 'freeze' | 'keyframes'>;

function timeFacts(segment: Segment): TimeFacts {
  const speed = segment.speed === undefined ? 1 : segment.speed.num / segment.speed.den;
  return {
    at: inSeconds(segment.startMs),
    end: inSeconds(endMs(segment)),
    seconds: inSeconds(segment.durationMs),
    from: inSeconds(segment.sourceStartMs),
    to: inSeconds(segment.sourceStartMs + segment.durationMs * speed),
    speed,
    reversed: segment.reversed ?? false,
    freeze: segment.freezeMs === undefined ? undefined : inSeconds(segment.freezeMs),
    keyframes: Object.entries(segment.keyframes ?? {})
      .filter(([, frames]) => frames.length > 0)
      .map(([key]) => key)
      .toSorted()
      .join(','),
  };
}

type SoundFacts = Pick<Facts, 'volume' | 'fadeIn' | 'fadeOut' | 'denoise' | 'duck' | 'role'>;

function soundFacts({ track, segment }: Found): SoundFacts {
  const silent = track.muted === true || segment.muted === true;
  return {
    volume: silent ? 0 : (segment.volume ?? 1) * (track.volume ?? 1),
    fadeIn: inSeconds(segment.fadeInMs ?? 0),
    fadeOut: inSeconds(segment.fadeOutMs ?? 0),
    denoise: segment.denoise ?? false,
    duck: track.duck ?? false,
    role: track.role,
  };
}

const PLAIN_LOOK = {
  preset: 'none',
  brightness: 0,
  contrast: 0,
  saturation: 0,
  temperature: 0,
  sharpen: 0,
  blur: 0,
  vignette: 0,
  grain: 0,
};

type LookFacts = Pick<Facts, keyof typeof PLAIN_LOOK>;

function lookFacts(look: Look): LookFacts {
  const set = Object.entries(look).filter(([key, value]) => value !== undefined && key in PLAIN_LOOK);
  return { ...PLAIN_LOOK, ...Object.fromEntries(set) };
}

type PictureFacts = Omit<Facts, keyof TimeFacts | keyof SoundFacts | keyof TextFacts>;

function pictureFacts(segment: Segment): PictureFacts & { x: number; y: number } {
  const place = { x: 0, y: 0, width: 1, height: 1, rotation: 0, opacity: 1, ...segment.placement };
  return {
    ...lookFacts(segment.look ?? {}),
    fit: segment.fit ?? 'auto',
    cropped: segment.crop !== undefined || segment.keyframes?.crop_x !== undefined,
    x: place.x + place.width / 2,
    y: place.y + place.height / 2,
    width: place.width,
    height: place.height,
    rotation: place.rotation ?? 0,
    opacity: place.opacity ?? 1,
    motion: segment.motion?.type ?? 'none',
    key: segment.key?.color.toUpperCase(),
    transition: segment.transitionIn?.type ?? 'none',
    transitionSeconds: inSeconds(segment.transitionIn?.durationMs ?? 0),
  };
}

const TEXT_KEYS = [
  'text',
  'color',
  'size',
  'weight',
  'font',
  'align',
  'background',
  'outlined',
  'shadowed',
  'animationIn',
  'animationOut',
] as const;
type TextFacts = Pick<Facts, (typeof TEXT_KEYS)[number]>;

function textFacts({ track, segment }: Found): TextFacts & { x?: number; y?: number } {
  const roles = track.role === 'subtitle' ? DEFAULT_SUBTITLE_STYLE : {};
  const style = { ...DEFAULT_TEXT_STYLE, ...roles, ...segment.style };
  const { source } = segment;
  return {
    text: source.kind === 'text' ? source.text : '',
    color: (style.color ?? '').toUpperCase(),
    size: style.size ?? 0,
    weight: style.weight ?? 0,
    font: style.font ?? '',
    align: style.align ?? '',
    background: segment.style?.background ?? null,
    outlined: (segment.style?.outline ?? null) !== null,
    shadowed: (segment.style?.shadow ?? null) !== null,
    animationIn: segment.animationIn?.type ?? 'none',
    animationOut: segment.animationOut?.type ?? 'none',
    ...(source.kind === 'text' ? { x: style.x ?? 0.5, y: style.y ?? 0.5 } : {}),
  };
}

const TIMES: ReadonlySet<string> = new Set<keyof Facts>(['at', 'end', 'seconds', 'from', 'to', 'freeze']);

export function wrong(key: string, value: unknown, wanted: unknown, before: unknown): string | undefined {
  if (typeof wanted === 'function') {
    const found: string | undefined = wanted(value, before);
    return found === undefined ? undefined : `${key} ${found}`;
  }
  if (typeof wanted === 'number' && typeof value === 'number') {
    const near = Math.abs(value - wanted) <= (TIMES.has(key) ? 0.06 : 0.0101);
    return near ? undefined : `${key} is ${value}, wanted ${wanted}`;
  }
  return value === wanted ? undefined : `${key} is ${String(value)}, wanted ${String(wanted)}`;
}
