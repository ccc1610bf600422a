import type { Draft, Language, Plan } from '@reelsmith/core';
import type { StandName } from './stands.ts';

/** What kinds of message there are; the table of results is split by them. */
export const KINDS = [
  'combine',
  'slideshow',
  'trim',
  'arrange',
  'time',
  'sound',
  'text',
  'transition',
  'look',
  'place',
  'canvas',
  'compound',
  'relative',
  'correction',
  'reference',
  'question',
  'refusal',
  'ambiguous',
  'history',
  'export',
  'capability',
  'generate',
  'variation',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a message did: the draft before and after it, the plan and the words of the answer. */
export interface Seen {
  readonly before: Draft;
  readonly after: Draft;
  readonly plan: Plan;
  /** All that the user reads. */
  readonly reply: string;
  /** The draft after each earlier turn; the first is the stand itself. */
  readonly drafts: readonly Draft[];
}

/** A claim about what a message did. */
export interface Property {
  readonly name: string;
  /** True when it says that something was to be taken away: then losing it is no harm. */
  readonly loses: boolean;
  /** What is wrong; undefined when it holds. */
  readonly check: (seen: Seen) => string | undefined;
}

export interface Turn {
  readonly say: string;
  readonly gold: readonly Property[];
}

export interface Conversation {
  readonly id: string;
  readonly kind: Kind;
  readonly language: Language;
  readonly stand: StandName;
  readonly turns: readonly Turn[];
}

/** What somebody says, and what must hold afterwards. */
export function say(text: string, ...gold: Property[]): Turn {
  return { say: text, gold };
}

/** A function that makes conversations of one language with ids in counting order. */
export function writer(language: Language, prefix: string) {
  const counts = new Map<Kind, number>();
  return (kind: Kind, stand: StandName, ...turns: Turn[]): Conversation => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return { id: `${prefix}-${kind}-${count}`, kind, language, stand, turns };
  };
}
