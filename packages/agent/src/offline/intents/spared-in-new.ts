import { Clause } from '../clause.ts';
import { type Item, type ItemOf, isAudioFile, isConcept } from '../item.ts';

/** What a film that is still to be made keeps whole while its other clips are cut to a length. */
export interface Spared {
  readonly clauses: readonly Clause[];
  readonly assetIds: ReadonlySet<string>;
}

const JOINS = ['v.join', 'v.make', 'v.generate', 'o.product', 'v.insert', 'v.add', 'v.move'] as const;
const TOGETHER = /\btogether\b|\bin a row\b|\bline\b.{0,24}\bup\b|\bone (?:film|video|movie)\b/i;
/** One thing at a time, so that a length is that of each. */
const OF_EACH =
  /\b(?:each|every|per|a?piece|(?:no|any) (?:single )?(?:clip|shot|piece|scene|video)|nothing|none|shots?|clips?|pieces?|scenes?)\b|每|各|单个|单段|单条|镜头|片段/i;
const CAPPED =
  /\b(?:no|none|nothing|not|never)\b.{0,24}\b(?:over|above|beyond|exceed\w*|longer|more)\b|\b(?:at most|max(?:imum)?|tops|limit\w*|cap(?:ped)?|up to)\b|不超过|最多|至多|顶多|最长|以内|限|别超|不要超|不能超/i;
/** It stays whole, or alone. */
const WHOLE =
  /\b(?:alone|untouched|as (?:it|they) (?:is|are)|whole|uncut|untrimmed|in full|full length|complete|intact|entire|all of|any length|no limit|start to finish|as long as)\b|n['’]t (?:touch|cut|trim|shorten)|\bnot (?:cut|trim|touch|shorten)|完整|全长|别动|不动|不变|不限|不剪|别剪|不用剪|不要剪|不裁|保留|原样|照旧|整段|全放|放全|随意/i;
const BESIDE = /\b(?:excepted|excluded|aside|exempt(?:ed)?|as an exception|not included)\b|除外|例外|不算|除开/i;

/** "Join the clips, no shot longer than 4 seconds, leave the forest alone": the forest is in the film, and only its length is spared.
 *  Undefined where nothing is. */
export function sparedInNew(clauses: readonly Clause[]): Spared | undefined {
  const [first] = clauses;
  const joined = clauses.some((clause) => clause.has(...JOINS)) || TOGETHER.test(first?.message ?? '');
  if (first === undefined || !joined || clauses.some((clause) => clause.has('v.remove', 'o.title', 'o.text')))
    return undefined;
  const found = new Sparing(first.message);
  const rows = clauses.map(({ items }) => piecesOf(items).flatMap((piece) => found.without(piece)));
  if (found.timed !== 1 || (found.assetIds.size === 0 && !found.isCapped)) return undefined;
  const kept = rows.filter((row) => row.some(({ is }) => is !== 'punct' && is !== 'word'));
  return { clauses: kept.map((row) => new Clause(row, first.message)), assetIds: found.assetIds };
}

/** Goes through the pieces of a message from left to right. */
class Sparing {
  readonly assetIds = new Set<string>();
  /** Pieces with a length for each. */
  timed = 0;
  /** "None over 4 seconds": at most so long, each of them. */
  isCapped = false;
  private before: readonly Item[] = [];
  private readonly message: string;

  constructor(message: string) {
    this.message = message;
  }

  /** A piece without what it leaves alone. */
  without(piece: readonly Item[]): readonly Item[] {
    const spared = sparedOf(piece, this.before, this.message);
    for (const { assetId } of spared ?? []) if (assetId !== undefined) this.assetIds.add(assetId);
    const rest = spared === undefined ? piece : restOf(piece, this.message);
    if (rest.some(isLength)) this.before = rest;
    else if (rest.some((item) => isConcept(item, ...JOINS))) this.before = [];
    if (!isLimit(rest, this.message)) return rest;
    this.timed += 1;
    const text = textOf(rest, this.message);
    this.isCapped ||= CAPPED.test(text) && OF_EACH.test(text);
    return asEach(rest);
  }
}

function piecesOf(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [[]];
  for (const item of items) {
    const stop = (item.is === 'punct' && /^[,.;!?\n:]$/.test(item.text)) || isConcept(item, 'rel.but', 'rel.and');
    if (stop) pieces.push([item]);
    else pieces.at(-1)?.push(item);
  }
  return pieces.filter((piece) => piece.length > 0);
}

const textOf = (items: readonly Item[], message: string): string => message.slice(items[0]?.start, items.at(-1)?.end);
const isLength = ({ is }: Item): boolean => is === 'dur';

/** A length that each clip has, or may have at most. */
function isLimit(piece: readonly Item[], message: string): boolean {
  const text = textOf(piece, message);
  const each =
    piece.some((item) => isConcept(item, 'o.each', 'o.clip', 'p.others', 'deg.most')) ||
    OF_EACH.test(text) ||
    CAPPED.test(text);
  return piece.filter(isLength).length === 1 && each;
}

type File = ItemOf<'file'>;
const isClip = (item: Item): item is File & Item => item.is === 'file' && !isAudioFile(item);

/** The files that a piece leaves alone: behind the length it is those for which it does not go, behind the clips they are none of
 *  them. */
function sparedOf(piece: readonly Item[], before: readonly Item[], message: string): File[] | undefined {
  const files = piece.filter(isClip);
  const timed = piece.some(isLength);
  if (files.length === 0) return undefined;
  if (!timed && WHOLE.test(textOf(piece, message))) return files;
  const said = isExcept(piece) || isBare(piece) || BESIDE.test(textOf(piece, message));
  return said && (timed || before.some(isLength)) ? files : undefined;
}

function isExcept(piece: readonly Item[]): boolean {
  const at = piece.findIndex((item) => isConcept(item, 'p.except', 'x.not'));
  return at >= 0 && piece.slice(at + 1, at + 4).some(isClip);
}

/** "But the forest". */
const isBare = (piece: readonly Item[]): boolean =>
  isConcept(piece[0], 'rel.but') &&
  piece.slice(1).every((item) => isClip(item) || item.is === 'word' || item.is === 'punct');

/** What else a piece says: "除了森林都不要超过4秒". */
function restOf(piece: readonly Item[], message: string): Item[] {
  if (!piece.some(isLength)) return [];
  const rest = piece.filter((item) => item.is !== 'file' && !isConcept(item, 'p.except', 'x.not'));
  return isLimit(rest, message) ? rest : [];
}

/** The length of each, whatever it is said of. */
function asEach(piece: readonly Item[]): Item[] {
  const at = piece.findIndex(isLength);
  const length = piece[at];
  if (length === undefined) return [...piece];
  const each: Item = { is: 'concept', id: 'o.each', start: length.start, end: length.start };
  const joins = piece.some((item) => isConcept(item, ...JOINS));
  const lead = piece.slice(0, at).filter((item) => item.is === 'punct' || (joins && !isConcept(item, 'deg.most')));
  return [...lead, each, length];
}
