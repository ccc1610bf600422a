// Claims about what the planner says and starts.
import type { Capability, ExportFormat } from '@reelsmith/core';
import type { Property } from './conversation.ts';
import { inSeconds, wrong } from './facts.ts';
import { same } from './properties.ts';

/** It asks, changes nothing (but what else the gold names), and offers choices; `about`: words that must occur in it, one of each list. */
export function asks(...about: (string | readonly string[])[]): Property {
  return {
    name: 'asks',
    loses: false,
    check: (seen) => {
      if (!seen.plan.steps.some(({ kind }) => kind === 'ask')) return 'it did not ask';
      return same(seen.before, seen.after) ? mentions(...about).check(seen) : 'it asked and changed the draft';
    },
  };
}

/** It answers in words and changes nothing; each argument must occur in the answer (of a list: one of it). */
export function answers(...about: (string | readonly string[])[]): Property {
  return {
    name: 'answers',
    loses: false,
    check: (seen) => {
      if (!same(seen.before, seen.after)) return 'the draft changed';
      return mentions(...about).check(seen);
    },
  };
}

/** It says no (or asks what to do instead), changes nothing, and gives the reason; `about` as in `answers`. */
export function refuses(...about: (string | readonly string[])[]): Property {
  return {
    name: 'refuses',
    loses: false,
    check: (seen) => {
      if (!same(seen.before, seen.after)) return 'the draft changed';
      const { plan } = seen;
      const no =
        plan.refusal !== undefined || plan.intent === 'refuse' || plan.intent === 'ask' || plan.intent === 'answer';
      return no ? mentions(...about).check(seen) : `it did not refuse (${plan.intent})`;
    },
  };
}

/** The answer contains this (of a list: one of it); case does not matter. Used with other properties. */
export function mentions(...about: (string | readonly string[])[]): Property {
  return {
    name: 'mentions',
    loses: false,
    check: ({ reply }) => {
      const heard = reply.toLowerCase();
      const missing = about.find(
        (one) => !(typeof one === 'string' ? [one] : one).some((word) => heard.includes(word.toLowerCase())),
      );
      return missing === undefined ? undefined : `the answer lacks ${String(missing)}: "${reply.slice(0, 160)}"`;
    },
  };
}

/** The turn ends with an export of this format and settings. */
export function exports(
  format: ExportFormat = 'mp4',
  more: { shortSide?: number; fps?: number; preset?: string; quality?: string; at?: number } = {},
): Property {
  return {
    name: `exports ${format}`,
    loses: false,
    check: ({ plan }) => {
      const step = plan.steps.find(({ kind }) => kind === 'export');
      if (step?.kind !== 'export') return 'no export';
      const { output } = step;
      const found = { ...output, at: output.atMs === undefined ? undefined : inSeconds(output.atMs) };
      if (output.format !== format) return `exports ${output.format}, wanted ${format}`;
      const faults = Object.entries(more).flatMap(
        ([key, value]) => wrong(key, found[key as 'fps'], value, undefined) ?? [],
      );
      return faults.length === 0 ? undefined : faults.join('; ');
    },
  };
}

/** No export is started. */
export const exportsNothing: Property = {
  name: 'no export',
  loses: false,
  check: ({ plan }) => (plan.steps.some(({ kind }) => kind === 'export') ? 'it exports' : undefined),
};

/** It plans a step that needs this capability (or one of these), or refuses for the want of it. */
export function needs(...capabilities: Capability[]): Property {
  return {
    name: `needs ${capabilities.join(' or ')}`,
    loses: false,
    check: ({ plan }) => {
      const planned = plan.steps.flatMap((step) =>
        step.kind === 'generate' || step.kind === 'analyse' ? [step.capability] : [],
      );
      const missing = plan.refusal?.code === 'capability_missing' ? [String(plan.refusal.params.capability)] : [];
      const found = [...planned, ...missing];
      return found.some((one) => capabilities.some((wanted) => wanted === one))
        ? undefined
        : `needs ${found.join(', ') || 'nothing'}, wanted ${capabilities.join(' or ')}`;
    },
  };
}

/** One of these alternatives holds in full. */
export function either(...alternatives: (Property | readonly Property[])[]): Property {
  const groups = alternatives.map((one) => ('check' in one ? [one] : one));
  return {
    name: `either ${groups.map((group) => group.map(({ name }) => name).join(' + ')).join(' or ')}`,
    loses: groups.some((group) => group.some(({ loses }) => loses)),
    check: (seen) => {
      const faults = groups.map((group) => group.flatMap((one) => one.check(seen) ?? []));
      return faults.some((fault) => fault.length === 0)
        ? undefined
        : faults.map((fault) => fault.join('; ')).join(' / ');
    },
  };
}
