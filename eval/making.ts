// Conversations in which something is there that makes pictures and clips: the built-in renderer and its cards.
import {
  type Asset,
  type EarlierMade,
  expectedAsset,
  type GenerateStep,
  type Plan,
  type PlannerContext,
  type PlanStep,
  resolveMade,
} from '@reelsmith/core';
import { readPrompt } from '@reelsmith/generate';
import type { Property } from './conversation.ts';

const BY = { by: 'The built-in scene renderer', builtIn: true } as const;

/** What a planner is told where the built-in renderer is all there is. */
export const MAKING: Pick<PlannerContext, 'capabilities' | 'undrawable'> = {
  capabilities: ['generate_image', 'generate_video', 'generate_card'],
  undrawable: ({ capability, prompt }) => {
    if (capability === 'generate_card') return undefined;
    const { spec, unknown, unread } = readPrompt(prompt, { seed: 7, aspect: 16 / 9, loopSeconds: 5 });
    if (spec === undefined || unknown.length > 0) return { ...BY, subject: unknown.join(', ') || prompt, rest: false };
    return unread.length === 0 ? undefined : { ...BY, subject: unread.join(', '), rest: true };
  },
};

interface Held {
  readonly assets: Asset[];
  readonly made: readonly EarlierMade[];
}

/** The session after what a plan has made, and its steps with the files in them. They are called made1, made2 ... */
export function madeBy(
  plan: Plan,
  { assets, made }: Held,
  mintId: (prefix: string) => string,
): { assets: Asset[]; made: EarlierMade[]; steps: PlanStep[] } {
  const making = plan.steps.filter((step): step is GenerateStep => step.kind === 'generate');
  const files = new Map<string, Asset>();
  const after = [...made];
  for (const step of making) {
    const name = `made${after.length + 1}`;
    const asset = {
      ...expectedAsset(step, `${name}.${step.expects.kind === 'video' ? 'mp4' : 'png'}`),
      id: `asset-${name}`,
      hash: name,
    };
    files.set(step.id, asset);
    const card = step.capability === 'generate_card';
    const kind = step.expects.kind === 'video' ? ('video' as const) : ('image' as const);
    const seed = step.seed ?? plan.seed + after.length;
    after.unshift({ assetId: asset.id, kind, prompt: step.prompt, seed, builtIn: true, card });
  }
  const steps = plan.steps.map((step) =>
    step.kind === 'edit' ? { ...step, operations: resolveMade(step.operations, files, mintId) } : step,
  );
  return { assets: [...assets, ...files.values()], made: after, steps };
}

interface Made {
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  readonly format?: 'png' | 'jpg';
  readonly count?: number;
}

/** It has these made: so many of one kind (one, if not said), with all these words in each prompt and none of `without`. */
export function makes(
  kind: 'image' | 'video' | 'card',
  about: readonly string[],
  { count = 1, seconds, ...more }: Made = {},
  without: readonly string[] = [],
): Property {
  return {
    name: `makes ${count} ${kind} of ${about.join(' ')}`,
    loses: false,
    check: ({ plan }) => {
      const steps = plan.steps.filter((step): step is GenerateStep => step.kind === 'generate');
      const fitting = steps.filter((step) => step.capability === `generate_${kind}`);
      if (fitting.length !== count)
        return `makes ${steps.map((one) => `${one.capability} "${one.prompt}"`).join(', ') || 'nothing'}, wanted ${count} ${kind}`;
      const faults = fitting.flatMap((step) => faultsOf(step, { about, without, seconds, more }));
      return faults.length === 0 ? undefined : faults.join('; ');
    },
  };
}

function faultsOf(
  { prompt, expects }: GenerateStep,
  wanted: {
    about: readonly string[];
    without: readonly string[];
    seconds: number | undefined;
    more: Omit<Made, 'count' | 'seconds'>;
  },
): string[] {
  const low = prompt.toLowerCase();
  const missing = wanted.about.filter((word) => !low.includes(word.toLowerCase()));
  const extra = wanted.without.filter((word) => low.includes(word.toLowerCase()));
  const length = wanted.seconds === undefined || expects.durationMs === wanted.seconds * 1000;
  const other = Object.entries(wanted.more).filter(([key, value]) => (expects[key as 'width'] ?? 'png') !== value);
  return [
    ...missing.map((word) => `"${prompt}" lacks ${word}`),
    ...extra.map((word) => `"${prompt}" has ${word}`),
    ...(length ? [] : [`${expects.durationMs} ms instead of ${wanted.seconds} s`]),
    ...other.map(([key, value]) => `${key} is ${expects[key as 'width']}, wanted ${value}`),
  ];
}

/** Nothing is made of words. */
export const makesNothing: Property = {
  name: 'makes nothing',
  loses: false,
  check: ({ plan }) => {
    const made = plan.steps.flatMap((step) => (step.kind === 'generate' ? [step.prompt] : []));
    return made.length === 0 ? undefined : `makes ${made.join(', ')}`;
  },
};
