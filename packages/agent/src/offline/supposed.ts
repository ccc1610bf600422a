import { applyAll, type Draft, draftDurationMs, type Plan, type PlannerContext } from '@reelsmith/core';
import { operationsOf } from './plan-of.ts';
import { seconds } from './words/sentences.ts';

type Planning = (text: string, context: PlannerContext) => Plan;

/** Longer messages hold more than one supposition. */
const MOST_LETTERS = 240;
const HOW_LONG =
  /\bhow (?:long|short|much (?:shorter|longer|time))\b|\b(?:length|duration|running time|runtime)\b|多长|多久|几秒|几分钟|多少秒|总长|时长/i;
/** "..., if you took out the forest?": what is supposed stands behind. */
const BEHIND = /\b(?:if|supposing|assuming)\s+(?:that\s+)?(?!it(?:'s| is) (?:too|over|longer|more))/i;
/** "Without the forest": as if it were removed. */
const WITHOUT = /\bwithout\s+(?=\S)/i;
/** "If I cut the forest, how long is it?": what is supposed stands in front. */
const BEFORE =
  /^(?:(?:and|so|ok|okay|hey|then|那|那么|请问)[,，]? ?)?(?:if|suppose|supposing|assuming|say|如果|要是|假如|假设|若是?|万一)\s?/i;
const WHO = /^(?:(?:you|we|i|one|there)(?:'d| would| were to| could| should)?\s+|(?:我们?|你|您)(?=[把将给去删剪加]))/i;
const ZH_IF = /^(.{2,60}?)(?:的话|以后|之后)/;

/** The answer to "how long would it be if ...?": what is supposed is planned and measured, and nothing is done. Undefined for
 *  every other message. */
export function supposedAnswer(message: string, context: PlannerContext, planEdits: Planning): Plan | undefined {
  if (message.length > MOST_LETTERS || !HOW_LONG.test(message)) return undefined;
  const wish = supposedIn(message);
  if (wish === undefined) return undefined;
  const supposed = firstMeasured(inPresent(wish), context, planEdits);
  if (supposed === undefined) return undefined;
  const { plan, ms } = supposed;
  const zh = plan.language === 'zh';
  const [then, now] = [seconds(ms), seconds(draftDurationMs(context.draft))];
  const reply = zh
    ? `那样会是 ${then} 秒，现在是 ${now} 秒。我没有做任何改动。`
    : `It would be ${then} s long; it is ${now} s now. I changed nothing.`;
  return { ...plan, intent: 'answer', reply, steps: [], promises: [], warnings: [] };
}

/** What a question supposes, as a wish. */
function supposedIn(message: string): string | undefined {
  const said = message.trim().replace(/[?？]$/, '');
  const ahead = BEFORE.exec(said);
  if (ahead !== null) {
    const rest = said.slice(ahead[0].length);
    const end = rest.search(/[,，]|\bthen\b|的话/);
    return end > 0 && HOW_LONG.test(rest.slice(end)) ? wishOf(rest.slice(0, end)) : undefined;
  }
  const zh = ZH_IF.exec(said);
  if (zh !== null && HOW_LONG.test(said.slice(zh[0].length))) return wishOf(zh[1] ?? '');
  const start = BEHIND.exec(said);
  if (start !== null && HOW_LONG.test(said.slice(0, start.index)))
    return wishOf(said.slice(start.index + start[0].length));
  const without = WITHOUT.exec(said);
  if (without === null || !HOW_LONG.test(said.slice(0, without.index))) return undefined;
  return `remove ${said.slice(without.index + without[0].length)}`;
}

function wishOf(said: string): string | undefined {
  const wish = said.trim().replace(WHO, '');
  return wish === '' ? undefined : wish;
}

/** "Trimmed two seconds off every clip": as it would be asked for. */
function inPresent(wish: string): string[] {
  const [past = ''] = /^[a-z]+ed\b/i.exec(wish) ?? [];
  if (past === '') return [wish];
  const rest = wish.slice(past.length);
  const stem = past.slice(0, -2);
  const forms = [stem, stem.replace(/([b-df-hj-np-tv-z])\1$/i, '$1'), past.slice(0, -1)];
  return [...new Set([wish, ...forms.map((form) => form + rest)])];
}

interface Supposed {
  readonly plan: Plan;
  /** How long the film would be. */
  readonly ms: number;
}

/** Planning is the work here: no further form is planned than is needed. */
function firstMeasured(forms: readonly string[], context: PlannerContext, planEdits: Planning): Supposed | undefined {
  for (const form of forms) {
    const found = measured(form, context, planEdits);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How long the film is after a wish; where the wish leaves something open, only if that makes no difference to it. */
function measured(wish: string, context: PlannerContext, planEdits: Planning): Supposed | undefined {
  const plan = planEdits(wish, context);
  const own = lengthAfter(plan, context.draft);
  const choices = plan.steps.flatMap((step) => (step.kind === 'ask' ? step.choices : []));
  const lengths =
    own === undefined ? choices.map(({ message }) => lengthAfter(planEdits(message, context), context.draft)) : [own];
  const [ms] = lengths;
  return ms !== undefined && lengths.every((other) => other === ms) ? { plan, ms } : undefined;
}

function lengthAfter(plan: Plan, draft: Draft): number | undefined {
  const edits = operationsOf(plan);
  if (edits.length === 0 || plan.steps.some(({ kind }) => kind !== 'edit')) return undefined;
  const applied = applyAll(draft, edits);
  return applied.ok ? draftDurationMs(applied.draft) : undefined;
}
