import {
  type Asset,
  type Capability,
  type Draft,
  expectedAsset,
  type GenerateStep,
  type PlannerContext,
  type Undrawable,
} from '@reelsmith/core';
import type { Wanted } from './wanted.ts';

/** One thing that is to be made, with its step and the file it will be. */
export interface Order {
  readonly wanted: Wanted;
  readonly step: GenerateStep;
  /** What stands for it while the rest of the message is planned: no file of a person is called so. */
  readonly asset: Asset;
  /** Words instead of a picture, for what nobody here can draw. */
  readonly card: Undrawable | undefined;
  /** What will be missing in it. */
  readonly without: Undrawable | undefined;
}

const DEFAULT_CLIP_MS = 5000;
const LONGEST_CLIP_MS = 120_000;

export interface OrderOptions {
  readonly seed?: number | undefined;
  readonly asCard?: boolean | undefined;
}

/** The steps of what is wanted: one for each piece of it. Undefined when nobody is there to make such things. */
export function ordersOf(
  wishes: readonly Wanted[],
  context: PlannerContext,
  options: OrderOptions = {},
): Order[] | undefined {
  const all = wishes.flatMap(each);
  const orders: Order[] = [];
  for (const [index, wanted] of all.entries()) {
    const seed = options.seed === undefined ? undefined : (options.seed + index) % 2 ** 31;
    const order = orderOf(wanted, context, { index, seed, asCard: options.asCard === true });
    if (order === undefined) return undefined;
    orders.push(order);
  }
  return orders;
}

/** "Two clips: the sea and clouds" are one of each; "three images of mountains" are three of the same. */
function each(wanted: Wanted): Wanted[] {
  const parts = wanted.prompt.split(/, and | and |, |，|、|和|以及/i);
  const named = wanted.count > 1 && parts.length === wanted.count && parts.every((part) => part.trim() !== '');
  return Array.from({ length: wanted.count }, (_, index) => {
    return named ? { ...wanted, prompt: (parts[index] ?? wanted.prompt).trim() } : wanted;
  });
}

function orderOf(
  wanted: Wanted,
  context: PlannerContext,
  { index, seed, asCard }: { index: number; seed: number | undefined; asCard: boolean },
): Order | undefined {
  const capability: Capability = wanted.kind === 'image' ? 'generate_image' : 'generate_video';
  const can = (one: Capability): boolean => context.capabilities.includes(one);
  if (!can(capability)) return undefined;
  const id = context.mintId('step');
  const step: GenerateStep = {
    id,
    kind: 'generate',
    capability,
    prompt: wanted.prompt,
    expects: expectsOf(wanted, context),
    ...(seed === undefined ? {} : { seed }),
  };
  const lack = context.undrawable?.(step);
  const subject = lack ?? { subject: wanted.prompt, by: '', builtIn: true, rest: false };
  const card = can('generate_card') && (asCard || lack?.rest === false) ? subject : undefined;
  const made: GenerateStep =
    card === undefined ? step : { ...step, capability: 'generate_card', expects: { ...stillOf(step.expects) } };
  const ending = made.expects.kind === 'video' ? 'mp4' : (wanted.format ?? 'png');
  return {
    wanted,
    step: made,
    asset: expectedAsset(made, `newly-made-${index + 1}.${ending}`),
    card,
    without: card === undefined && lack?.rest === true ? lack : undefined,
  };
}

function stillOf({ width, height, format }: GenerateStep['expects']): GenerateStep['expects'] {
  return { kind: 'image', width, height, ...(format === undefined ? {} : { format }) };
}

function expectsOf(wanted: Wanted, { draft }: PlannerContext): GenerateStep['expects'] {
  const { kind, size, durationMs, format } = wanted;
  const { width, height } = size ?? draft.canvas;
  if (kind === 'image') return { kind, width, height, ...(format === undefined ? {} : { format }) };
  // Films have even edges.
  const even = (edge: number): number => edge - (edge % 2);
  const lastsMs = durationMs ?? replacedMs(wanted, draft) ?? DEFAULT_CLIP_MS;
  return { kind, durationMs: lastsMs, width: even(width), height: even(height) };
}

/** How long what it takes the place of is shown, when that is a clip called so. */
function replacedMs({ instead }: Wanted, draft: Draft): number | undefined {
  const said = instead?.toLowerCase() ?? '';
  const shown = draft.tracks.filter(({ role }) => role === 'main').flatMap(({ segments }) => segments);
  const found = shown.filter(
    ({ name = '' }) => name !== '' && said.includes(name.replace(/\.\w{3,4}$/, '').toLowerCase()),
  );
  const [one] = found;
  return one === undefined || found.length > 1 ? undefined : Math.min(LONGEST_CLIP_MS, Math.max(500, one.durationMs));
}
