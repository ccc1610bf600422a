import type { PlannerContext } from '@reelsmith/core';

/** Signs that part wishes as a comma does: "mute the beach – reverse the forest", "drop the dog / 3 seconds each", "删掉海边～配乐小点". */
const PARTING =
  /(?<=\S)(?: [-–—]{1,3} | [/|•·] |(?<=\p{L})—{1,2}(?=\p{L})|(?<=[\p{Script=Han}”」》])[~～…]{1,3}(?=[\p{Script=Han}“「《]))(?=\S)/gu;
/** "Swap the first + the last clip". */
const PLUS = / \+ (?=\p{L})/gu;
/** Two backticks hold words as quotes do. */
const BACKTICKS = /`([^`\n]{1,200})`/g;
const QUOTED =
  /"[^"]{0,200}"|“[^”]{0,200}”|「[^」]{0,200}」|『[^』]{0,200}』|《[^》]{0,200}》|‘[^’]{0,200}’|(?<![\p{L}\p{N}])'[^']{0,200}'(?!\p{L})/gu;
/** Minus and to: "3 – 5 seconds", "volume - 20", "16 / 9". */
const NUMBER_BEHIND = /^[-−+]?[.\d]/;
const NUMBER_BEFORE = /\d ?(?:%|°|[a-z]{1,7}|[秒分点:：]钟?)?$/i;
/** How far a number is looked for. */
const NEAR = 12;

/** The message with such signs as commas and backticks as quotes, every letter at its old place. Words in quotes and names
 *  stay as they were written. */
export function withPlainSigns(message: string, context: Pick<PlannerContext, 'assets' | 'draft'>): string {
  const quoted = message.replace(BACKTICKS, '"$1"');
  const kept = keptIn(quoted, shownNames(context));
  const isKept = (at: number): boolean => kept.some(([from, to]) => at >= from && at < to);
  const joined = quoted.replace(PLUS, (sign, at: number) => (isKept(at) ? sign : ' & '));
  return joined.replace(PARTING, (sign, at: number) => {
    if (isKept(at) || isOfNumbers(quoted, at, sign)) return sign;
    const comma = /\p{Script=Han}/u.test(quoted.charAt(at - 1)) ? '，' : ',';
    return comma.padEnd(sign.length);
  });
}

function isOfNumbers(message: string, at: number, sign: string): boolean {
  const before = message.slice(Math.max(0, at - NEAR), at);
  const behind = message.slice(at + sign.length, at + sign.length + NEAR);
  const isLetters = sign.includes('/') && (/(?:^|[^\p{L}])\p{L}$/u.test(before) || /^\p{L}(?!\p{L})/u.test(behind));
  const isMinus = sign.trim() === '-' && NUMBER_BEHIND.test(behind);
  return isLetters || isMinus || (NUMBER_BEHIND.test(behind) && NUMBER_BEFORE.test(before));
}

/** Names of files and words on the screen. */
function shownNames({ assets, draft }: Pick<PlannerContext, 'assets' | 'draft'>): string[] {
  const segments = draft.tracks.flatMap((track) => track.segments);
  return [...assets, ...segments].map(({ name }) => name);
}

/** Where quotes and names stand: from, and to behind the last letter. */
function keptIn(message: string, names: readonly string[]): (readonly [number, number])[] {
  const quotes = [...message.matchAll(QUOTED)].map(({ index, 0: text }) => [index, index + text.length] as const);
  const lower = message.toLowerCase();
  const named = names.flatMap((name) => {
    const at = / [-–—+/|] |[~～—]/.test(name) ? lower.indexOf(name.toLowerCase()) : -1;
    return at < 0 ? [] : [[at, at + name.length] as const];
  });
  return [...quotes, ...named];
}
