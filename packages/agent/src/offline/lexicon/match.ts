import { lex, type Token } from '../tokens.ts';
import { APPEARANCE_EN } from './appearance-en.ts';
import { APPEARANCE_ZH } from './appearance-zh.ts';
import { COLORS } from './colors.ts';
import { EN } from './en.ts';
import { EN_TIME } from './en-time.ts';
import { SPOKEN_EN } from './spoken-en.ts';
import { WIDE_ZH } from './wide-zh.ts';
import { ZH } from './zh.ts';
import { ZH_TIME } from './zh-time.ts';

interface Node {
  id?: string;
  next: Map<string, Node>;
}

/** Phrases of both languages as a tree of words and characters, so that the longest match takes one walk. */
const ROOT: Node = { next: new Map() };
for (const table of [WIDE_ZH, SPOKEN_EN, EN_TIME, ZH_TIME, COLORS, APPEARANCE_EN, APPEARANCE_ZH, EN, ZH]) {
  for (const [id, phrases] of Object.entries(table)) for (const phrase of phrases.split('|')) enter(id, phrase);
}

function enter(id: string, phrase: string): void {
  let node = ROOT;
  for (const { text } of lex(phrase)) {
    const next = node.next.get(text) ?? { next: new Map() };
    node.next.set(text, next);
    node = next;
  }
  // The first table that has a phrase wins, so that the order of a table is its priority.
  node.id ??= id;
}

/** The longest phrase of the lexicon that starts at a token. */
export function conceptAt(tokens: readonly Token[], at: number): { id: string; next: number } | undefined {
  let nodes: readonly Node[] = [ROOT];
  let best: { id: string; next: number } | undefined;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    // A file's bare name may be a word of a phrase: "on the beat", with beat.wav uploaded.
    if (token === undefined || token.kind === 'quote' || (token.kind === 'file' && token.text.includes('.'))) break;
    nodes = nodes.flatMap((node) => steps(node, token.text)).slice(0, 8);
    if (nodes.length === 0) break;
    const id = nodes.find((node) => node.id !== undefined)?.id;
    if (id !== undefined) best = { id, next: index + 1 };
  }
  return best;
}

/** The word as it stands, and without the "s" of a plural or the "'s" behind it: "looks a bit" is a phrase, "all the looks"
 *  is several of one, "the music's too loud" is about music. */
function steps({ next }: Node, text: string): Node[] {
  const plural = text.length > 3 && text.endsWith('s') ? next.get(text.slice(0, -1)) : undefined;
  // "The music's too loud", "the captions' colour".
  const owner = /^[a-z]{3,}(?:'s|s')$/.test(text) ? next.get(text.replace(/'?s'?$/, '')) : undefined;
  return [next.get(text), plural, owner].flatMap((node) => node ?? []);
}

/** True for what means something by itself, so that a file called "video.mp4" is not meant by every "video". */
export function isPhrase(text: string): boolean {
  const tokens = lex(text);
  return conceptAt(tokens, 0)?.next === tokens.length;
}
