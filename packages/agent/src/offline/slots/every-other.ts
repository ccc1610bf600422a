import type { Token } from '../tokens.ts';
import { nounAt, textFrom } from './nouns.ts';
import { ordinalAt } from './numbers.ts';
import type { Found } from './times.ts';

/** "Every second clip", "every other photo", "the odd ones", "偶数段", "每隔一段": things in steps. */
export function everyAt(tokens: readonly Token[], at: number): Found | undefined {
  const steps = spokenSteps(tokens, at) ?? hanSteps(tokens, at);
  if (steps === undefined) return undefined;
  const noun = nounAt(tokens, steps.next);
  if (noun === undefined) return undefined;
  return { item: { is: 'ref', n: steps.n, kind: noun.kind, every: steps.every }, next: noun.next };
}

interface Steps {
  readonly n: number;
  readonly every: number;
  /** Token behind. */
  readonly next: number;
}

const PARITY: Readonly<Record<string, number>> = { odd: 1, even: 2 };

function spokenSteps(tokens: readonly Token[], at: number): Steps | undefined {
  const [word, second] = [tokens[at]?.text, tokens[at + 1]?.text];
  const n = PARITY[word ?? ''];
  if (n !== undefined) return { n, every: 2, next: at + (/^numbered$/.test(second ?? '') ? 2 : 1) };
  if (word !== 'every' && word !== 'each') return undefined;
  if (second === 'other') return { n: 2, every: 2, next: at + 2 };
  const step = ordinalAt(tokens, at + 1);
  return step === undefined || step.value < 2 ? undefined : { n: step.value, every: step.value, next: step.next };
}

const HAN: readonly [string, number][] = [
  ['奇数', 1],
  ['单数', 1],
  ['偶数', 2],
  ['双数', 2],
  ['每隔一', 2],
  ['隔一', 2],
];

function hanSteps(tokens: readonly Token[], at: number): Steps | undefined {
  const found = HAN.find(([name]) => textFrom(tokens, at, name.length) === name);
  if (found === undefined) return undefined;
  const [name, n] = found;
  const next = at + name.length;
  const link = /^[的位号第]$/.test(tokens[next]?.text ?? '') ? 1 : 0;
  return { n, every: 2, next: next + link };
}
