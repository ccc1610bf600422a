import type { Slots } from '../slots.ts';

/** How a wish is said plainly, so that the rules read it for certain; undefined when a slot it needs is missing. */
export type Plainly = (slots: Slots) => string | undefined;

type Way = (who: string, slots: Slots) => string | undefined;

/** An act in both languages; "it" where nothing is named. */
export const say =
  (en: Way, zh: Way): Plainly =>
  (slots) =>
    slots.language === 'zh' ? zh(slots.who ?? '它', slots) : en(slots.who ?? 'it', slots);

/** Words in quotes, as both languages read them. */
export const quoted = (text: string): string => `"${text}"`;

/** A level, share or factor as it is said; "half" where that is the word. */
export function amountOf(slots: Slots): string | undefined {
  if (slots.amount !== undefined) return slots.amount;
  const zh = slots.language === 'zh';
  if (slots.has('n.half')) return zh ? '一半' : 'half';
  if (slots.has('n.double')) return zh ? '两倍' : 'double';
  return slots.has('n.full', 'n.normal') ? '100%' : undefined;
}
