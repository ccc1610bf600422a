import {
  type Asset,
  chooseCanvas,
  Draft,
  inTimeOrder,
  invalidDraft,
  type Refusal,
  sourceOf,
  TRACK_KINDS,
  type TrackKind,
} from '@reelsmith/core';
import { LIMITS } from '../limits.ts';
import {
  TRACK_TYPES,
  WireDraft,
  WireDraftMeta,
  WireSegment,
  WireSegmentMeta,
  WireTrack,
  WireTrackMeta,
} from './draft.ts';
import { bytesOf, extraOf } from './extra.ts';
import { DRAFT_FIELDS, MARKER_FIELDS, segmentMetaToCore, TRACK_FIELDS, toCoreNames } from './fields.ts';
import {
  isColor,
  isDrawn,
  isText,
  pathText,
  type WireRefusal,
  type WireSource,
  wireSources,
} from './read-wire-draft.ts';
import { speedFromWire } from './speed.ts';

/** What reading needs from outside. */
export interface FromWireOptions {
  /** The asset of each segment that `wireSources` named, by its path. */
  resolved: ReadonlyMap<string, Asset>;
  /** Mints the ids that a posted draft left out. */
  mintId: (prefix: string) => string;
}

type Reading = FromWireOptions & { fps: number };
type Plain = Record<string, unknown>;

/** Wire draft -> core draft. Fills in what was left out; refuses what cannot be drawn as said, with a sentence. */
export function fromWireDraft(
  wire: WireDraft,
  options: FromWireOptions,
): { ok: true; draft: Draft; warnings: string[] } | WireRefusal {
  const lost = wireSources(wire).find(({ path }) => !options.resolved.has(path));
  if (lost !== undefined) return { ok: false, message: notFound(lost) };
  const canvas = canvasOf(wire, options);
  const reading = { ...options, fps: canvas.fps };
  const kept = wire.t.flatMap((track, at) => (isDrawn(track) ? [] : [{ at, track }]));
  const { extra } = extraOf(wire, WireDraft, WireDraftMeta);
  const carried = kept.length > 0 ? { ...extra, t: kept } : extra;
  const core = {
    title: '',
    ...toCoreNames(DRAFT_FIELDS, wire.m ?? {}),
    version: 1,
    id: wire.id ?? options.mintId('draft'),
    canvas,
    ...(wire.m?.markers && {
      markers: wire.m.markers.map((marker) => ({ id: options.mintId('mrk'), ...toCoreNames(MARKER_FIELDS, marker) })),
    }),
    tracks: tracksOf(wire, reading),
    ...(carried && { extra: carried }),
  };
  const parsed = Draft.safeParse(core);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      ok: false,
      message: `The draft cannot be read at ${pathText(issue?.path ?? [])}: ${issue?.message ?? ''}.`,
    };
  }
  const draft = inTimeOrder(parsed.data);
  const refused = tooMuchExtra(draft) ?? wrongDraft(draft);
  if (refused !== undefined) return { ok: false, message: refused };
  return { ok: true, draft, warnings: kept.map(({ at, track }) => notDrawn(at, track)) };
}

function notFound({ path, name }: WireSource): string {
  return `The source of ${path}${name === '' ? '' : ` ("${name}")`} was not found. Upload the file to this account and use its id.`;
}

function notDrawn(at: number, { tt }: WireTrack): string {
  return `t[${at}] has the track type ${tt}, which is kept and not drawn.`;
}

function canvasOf({ m }: WireDraft, { resolved }: FromWireOptions) {
  const chosen = chooseCanvas([...resolved.values()]);
  const even = (side: number) => side - (side % 2);
  const { width, height, fps } = m ?? {};
  const sides = width !== undefined && height !== undefined ? { width: even(width), height: even(height) } : {};
  return { ...chosen, ...sides, ...(fps === undefined ? {} : { fps }) };
}

function tracksOf(wire: WireDraft, reading: Reading): Plain[] {
  let hasMain = wire.t.some((track) => track.m?.role === 'main');
  return wire.t.flatMap((track, index) => {
    const kind = TRACK_KINDS.find((one) => TRACK_TYPES[one] === track.tt);
    if (kind === undefined) return [];
    const role = roleOf(kind, hasMain);
    hasMain ||= role === 'main';
    return [
      {
        role,
        ...toCoreNames(TRACK_FIELDS, track.m ?? {}),
        id: track.id ?? reading.mintId('trk'),
        kind,
        segments: segmentsOf(track, `t[${index}]`, reading),
        ...extraOf(track, WireTrack, WireTrackMeta),
      },
    ];
  });
}

function roleOf(kind: TrackKind, hasMain: boolean): string {
  if (kind === 'video') return hasMain ? 'overlay' : 'main';
  return kind === 'audio' ? 'bgm' : 'title';
}

function segmentsOf(track: WireTrack, trackPath: string, reading: Reading): Plain[] {
  let endMs = 0;
  return track.sg.map((segment, index) => {
    const startMs = segment.s ?? endMs;
    endMs = startMs + segment.d;
    return segmentOf(segment, startMs, { ...reading, path: `${trackPath}.sg[${index}]` });
  });
}

function segmentOf(segment: WireSegment, startMs: number, { path, ...reading }: Reading & { path: string }): Plain {
  const meta = segment.m ?? {};
  const asset = reading.resolved.get(path);
  const { speed: given, speed_fraction: fraction } = meta;
  const speed = speedFromWire({ d: segment.d, sd: segment.sd, speed: given, fraction }, reading.fps);
  const { m, ...carried } = segment;
  const { speed_fraction: _known, ...unknownMeta } = m ?? {};
  return {
    name: (asset?.name ?? meta.text ?? meta.color ?? '').slice(0, 300),
    ...segmentMetaToCore(meta),
    id: segment.id ?? reading.mintId('seg'),
    source: sourceFor(segment, asset),
    startMs,
    durationMs: segment.d,
    sourceStartMs: segment.ss ?? 0,
    ...(speed && { speed }),
    ...extraOf({ ...carried, m: unknownMeta }, WireSegment, WireSegmentMeta),
  };
}

function sourceFor(segment: WireSegment, asset: Asset | undefined): Plain | undefined {
  const { text, color, kind } = segment.m ?? {};
  if (isText(segment)) return { kind: 'text', text };
  if (isColor(segment)) return { kind: 'color', color };
  if (asset === undefined) return undefined;
  // A clip may stand for its sound alone; nothing else can be more than it is.
  const source = sourceOf(asset);
  return kind === 'audio' && asset.facts.hasAudio ? { ...source, media: 'audio' } : { ...source };
}

function tooMuchExtra(draft: Draft): string | undefined {
  const extras = [
    draft.extra,
    ...draft.tracks.flatMap((track) => [track.extra, ...track.segments.map((one) => one.extra)]),
  ];
  const bytes = bytesOf(extras);
  if (bytes <= LIMITS.wireExtraBytes) return undefined;
  const limit = LIMITS.wireExtraBytes / 1024;
  return `The draft carries ${Math.ceil(bytes / 1024)} KB under keys that are not ours; the limit is ${limit} KB. Leave some out.`;
}

function wrongDraft(draft: Draft): string | undefined {
  const refusal = invalidDraft(draft);
  return refusal && sentence(refusal);
}

function sentence({ code, params }: Refusal): string {
  switch (code) {
    case 'overlap':
      return `"${params.name}" (${params.startMs} to ${params.endMs} ms) overlaps "${params.other}" (${params.otherStartMs} to ${params.otherEndMs} ms) on its track. Move one of them, or put it on a track of its own.`;
    case 'id_taken':
      return `The id "${params.id}" is there twice. Give each track, segment and marker an id of its own, or leave ids out.`;
    case 'wrong_kind':
      return `"${params.name}" is of the kind ${params.what} and stands where ${params.needs} belongs. Change the track's tt or m.role, or the segment.`;
    case 'too_short':
      return `"${params.name}" is ${params.durationMs} ms long; the shortest that shows a frame is ${params.shortestMs} ms.`;
    case 'out_of_range':
      return `"${params.name ?? 'The draft'}" lies beyond what a draft may hold. Make it shorter, or split it.`;
    default:
      return `The draft breaks the rule "${code}": ${JSON.stringify(params)}.`;
  }
}
