import type { Capability, Senses } from '@reelsmith/core';
import type { Permissions } from '../permissions.ts';
import { FILM_TOOLS } from './film.ts';
import { operationTools } from './operations.ts';
import { PLACE_TOOLS } from './place.ts';
import { senseTools } from './senses.ts';
import { makingTools, STEP_TOOLS } from './steps.ts';
import type { ModelTool } from './tool.ts';

/** The tools of one message: what it does not allow is not offered, and what is not offered can't be called. */
export function toolsFor(
  permissions: Permissions,
  { capabilities, senses }: { capabilities: readonly Capability[]; senses: Senses },
): ReadonlyMap<string, ModelTool> {
  const all = [
    ...PLACE_TOOLS,
    ...FILM_TOOLS,
    ...operationTools(),
    ...STEP_TOOLS,
    ...makingTools(capabilities),
    ...senseTools(senses),
  ];
  const offered = all.filter(({ needs }) => needs === undefined || needs.some((one) => permissions.allowed.has(one)));
  return new Map(offered.map((one) => [one.name, one]));
}
