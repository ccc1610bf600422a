import { TRACK_TYPES, WireDraft, type WireSegment, type WireTrack } from './draft.ts';

/** Why a posted draft is not taken, in a sentence that names the place. */
export interface WireRefusal {
  ok: false;
  message: string;
}

/** Where a segment's material may be found, best first: an asset of the account, then an address. */
export type SourceCandidate = { assetId: string } | { url: string };

/** A segment that needs material: its place in the draft as people write it, and where to look. */
export interface WireSource {
  /** `t[0].sg[2]` */
  path: string;
  name: string;
  candidates: SourceCandidate[];
}

/** Checks a posted draft. Says where it is wrong, and the way out. */
export function readWireDraft(json: unknown): { ok: true; wire: WireDraft } | WireRefusal {
  const parsed = WireDraft.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { ok: false, message: `The draft is not valid at ${pathText(issue?.path ?? [])}: ${issue?.message ?? ''}.` };
  }
  for (const { path, segment } of drawnSegments(parsed.data)) {
    if (isText(segment) || isColor(segment) || candidatesOf(segment).length > 0) continue;
    return { ok: false, message: `${path} shows nothing: give it m.asset_id, src, m.text or m.color.` };
  }
  return { ok: true, wire: parsed.data };
}

/** The segments whose material has to be found before the draft can be read. */
export function wireSources(wire: WireDraft): WireSource[] {
  return drawnSegments(wire)
    .filter(({ segment }) => !isText(segment) && !isColor(segment))
    .map(({ path, segment }) => ({ path, name: segment.m?.name ?? '', candidates: candidatesOf(segment) }));
}

/** True for tracks that are drawn; the types 2 to 6 are kept as they came. */
export function isDrawn({ tt }: WireTrack): boolean {
  return Object.values(TRACK_TYPES).some((type) => type === tt);
}

/** True for a segment of words. */
export function isText(segment: WireSegment): boolean {
  const { kind, text } = segment.m ?? {};
  return text !== undefined && (kind === 'text' || (kind === undefined && candidatesOf(segment).length === 0));
}

/** True for a segment of one colour. */
export function isColor(segment: WireSegment): boolean {
  const { kind, color } = segment.m ?? {};
  return color !== undefined && (kind === 'color' || (kind === undefined && candidatesOf(segment).length === 0));
}

/** A place in a draft as people write it: `t[0].sg[2].m.fit`. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || 'its top level';
}

function drawnSegments(wire: WireDraft): { path: string; segment: WireSegment }[] {
  return wire.t.flatMap((track, trackIndex) =>
    isDrawn(track) ? track.sg.map((segment, index) => ({ path: `t[${trackIndex}].sg[${index}]`, segment })) : [],
  );
}

function candidatesOf({ src, m }: WireSegment): SourceCandidate[] {
  const named: SourceCandidate[] = m?.asset_id === undefined ? [] : [{ assetId: m.asset_id }];
  if (src === undefined || src === '') return named;
  return [...named, src.startsWith('asset:') ? { assetId: src.slice('asset:'.length) } : { url: src }];
}
