import type { Draft, Segment } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { headless } from './corrected.ts';
import { openingOf } from './markers.ts';

type Kind = 'transition' | 'text' | 'audio' | 'look';

/** Nouns and names of a clause's own, and what is done to clips alone. */
const OWN: ReadonlySet<Item['is']> = new Set(['file', 'quote', 'these', 'range', 'head', 'tail', 'at']);
const NOUNS =
  /^(?:o\.(?:clip|image|title|text|music|voice|overlay|cut|transition|sound|source|marker)|m\.|n\.film|tr\.|q\.)/;
const OF_CLIPS =
  /^(?:v\.(?:swap|copy|split|reverse|mute|unmute|freeze|fast|slow|join|insert|undo|redo)|lk\.|look\.|mo\.|pl\.|plat\.|fmt\.)/;
const OF_TEXTS = /^(?:v\.(?:louder|quieter|fadein|fadeout)|so\.)/;

/** "The first one half a second", "drop the second one", "longer" right after transitions, texts or sounds were what it was
 *  about: it is these that are counted and meant, and not the clips. */
export function counted(clauses: readonly Clause[], before: Draft, after: Draft): Clause[] {
  const kind = kindOf(before, after);
  return kind === undefined ? [...clauses] : clauses.map((clause) => ofKind(clause, kind));
}

function ofKind(clause: Clause, kind: Kind): Clause {
  if (isAllGone(clause)) return allOf(clause, kind);
  if (kind === 'look') return clause;
  const ids = clause.items.flatMap((item) => (item.is === 'concept' ? [item.id] : []));
  if (clause.items.some(({ is }) => OWN.has(is)) || ids.some((id) => NOUNS.test(id) || OF_CLIPS.test(id)))
    return clause;
  if (kind !== 'audio' && ids.some((id) => OF_TEXTS.test(id))) return clause;
  const ref = clause.items.find((item) => item.is === 'ref' && item.kind === 'any');
  if (kind === 'transition') return ofTransition(clause, ref);
  const items = clause.items.map((item) => (item.is === 'ref' && item.kind === 'any' ? { ...item, kind } : item));
  return ref === undefined ? clause : new Clause(items, clause.message, clause.previous);
}

/** "Remove them all", "都去掉": whatever all of it is. */
function isAllGone(clause: Clause): boolean {
  const bare = clause.items.every(
    ({ is, ...item }) => is === 'word' || is === 'punct' || ('id' in item && ALL_GONE.test(item.id)),
  );
  return bare && clause.has('v.remove', 'v.unwanted') && clause.has('o.all');
}

const ALL_GONE = /^(?:v\.(?:remove|unwanted)|o\.(?:all|it)|x\.(?:again|filler)|rel\.(?:from|and)|deg\.little)$/;

/** Never the clips, right after words or looks were put on them. */
function allOf(clause: Clause, kind: Kind): Clause {
  const noun = { text: 'o.text', look: 'o.look', audio: undefined, transition: undefined }[kind];
  if (noun === undefined) return clause;
  const at = clause.items.at(-1)?.end ?? 0;
  const items = clause.items.filter((item) => !isConcept(item, 'o.it'));
  return new Clause([...items, { is: 'concept', id: noun, start: at, end: at }], clause.message, clause.previous);
}

function ofTransition(clause: Clause, ref: Item | undefined): Clause {
  const lasting =
    clause.has('rel.longer', 'rel.shorter') ||
    /^\W*(?:way |far |much |a bit )?too (?:long|short)\b|太[长短]/i.test(clause.text());
  if (clause.has('v.move') || (ref === undefined && (!lasting || clause.one('dur') !== undefined))) return clause;
  const opening = openingOf(clause.message);
  const told = clause.items.some(({ start }) => start < opening.length) ? headless(clause, opening.length) : clause;
  // "Too short" speaks of no short film.
  const own = new Clause(told.items.map(asWord), clause.message);
  const at = ref?.end ?? own.items.find(({ is }) => is !== 'punct')?.start ?? 0;
  const index = ref === undefined ? 0 : own.items.indexOf(ref) + 1;
  const noun: Item = { is: 'concept', id: 'o.transition', start: at, end: at };
  return new Clause([...own.items.slice(0, index), noun, ...own.items.slice(index)], clause.message, clause.previous);
}

/** "Too short" speaks of no short film. */
const asWord = (item: Item): Item =>
  isConcept(item, 'o.product') ? { is: 'word', text: 'short', start: item.start, end: item.end } : item;

/** What the last turn was about, as far as it made or altered things of one kind only. */
function kindOf(before: Draft, after: Draft): Kind | undefined {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (id) => shown(old.get(id)) !== shown(now.get(id)),
  );
  const kinds = changed.map((id) => (now.get(id) ?? old.get(id))?.kind);
  const audio = kinds.filter((kind) => kind === 'audio');
  if (changed.length === 0) return joins(old) === joins(now) ? undefined : 'transition';
  if (audio.length === kinds.length) return 'audio';
  if (kinds.every((kind) => kind === 'text' || kind === 'audio')) return 'text';
  const there = changed.every((id) => old.has(id) && now.has(id));
  if (there && changed.every((id) => plainly(old.get(id)) === plainly(now.get(id)))) return 'look';
  return there && joins(old) !== joins(now) && joins(now) !== '' ? 'transition' : undefined;
}

interface Piece {
  readonly kind: string;
  readonly segment: Segment;
}

function piecesOf({ tracks }: Draft): Map<string, Piece> {
  return new Map(tracks.flatMap(({ kind, segments }) => segments.map((segment) => [segment.id, { kind, segment }])));
}

/** What a thing looks or sounds like, wherever it stands and however it is joined. */
function shown(piece: Piece | undefined): string {
  return piece === undefined ? '' : JSON.stringify({ ...piece.segment, startMs: 0, transitionIn: undefined });
}

const plainly = (piece: Piece | undefined): string =>
  piece === undefined ? '' : JSON.stringify({ ...piece.segment, startMs: 0, transitionIn: undefined, look: undefined });

function joins(pieces: ReadonlyMap<string, Piece>): string {
  return [...pieces.values()]
    .flatMap(({ segment: { id, transitionIn } }) =>
      transitionIn === undefined ? [] : [id + JSON.stringify(transitionIn)],
    )
    .join();
}
