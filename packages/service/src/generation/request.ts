import type { Capability, GenerateStep, Plan } from '@reelsmith/core';
import type { Candidates, MadeKind, MakeRequest, Providers } from '@reelsmith/generate';
import { cleanLine } from '../names.ts';

/** What providers can do, as planners name it. */
const CAPABILITY_OF = {
  image: 'generate_image',
  video: 'generate_video',
  card: 'generate_card',
  voice: 'generate_voice',
  music: 'generate_music',
  sound_effect: 'generate_sound_effect',
  transcript: 'transcribe',
} as const satisfies Record<MadeKind, Capability>;
type Asked = Exclude<MadeKind, 'transcript'>;
const KINDS: readonly Asked[] = ['image', 'video', 'card', 'voice', 'music', 'sound_effect'];
const LONGEST_NAME = 60;

/** What a plan may ask for, given these providers. */
export function capabilitiesOf(providers: Providers): Capability[] {
  return [...providers.kinds].flatMap((kind) => (kind === 'transcript' ? [] : [CAPABILITY_OF[kind]]));
}

/** The steps of a plan that make something, in their order. */
export function generateSteps(plan: Plan): GenerateStep[] {
  return plan.steps.filter((step) => step.kind === 'generate');
}

/** What a provider is asked for. `seed`: of a step that has none of its own. */
export function requestOf(
  { turnId, seed }: { turnId: string; seed: number },
  step: GenerateStep,
): MakeRequest & { kind: Asked } {
  const { width, height, durationMs, format } = step.expects;
  const kind = KINDS.find((one) => CAPABILITY_OF[one] === step.capability) ?? 'image';
  const own = step.seed ?? seed;
  return { id: `${turnId}.${step.id}`, kind, prompt: step.prompt, seed: own, width, height, durationMs, format };
}

/** The same for a step of a plan: id and seed come from it, so that a retry asks for the same. */
export function requestIn(turnId: string, plan: Plan, step: GenerateStep): MakeRequest & { kind: Asked } {
  const nth = generateSteps(plan).findIndex(({ id }) => id === step.id);
  return requestOf({ turnId, seed: (plan.seed + nth) % 2 ** 31 }, step);
}

/** Who can make what a step wants. */
export function candidatesFor(providers: Providers, turnId: string, plan: Plan, step: GenerateStep): Candidates {
  const known = KINDS.some((kind) => CAPABILITY_OF[kind] === step.capability);
  if (!known) return { ok: false, unable: { code: 'kind' }, by: undefined };
  return providers.candidates(requestIn(turnId, plan, step));
}

/** "Sunset over a mountain lake.png": what was asked for, as a file's name. */
export function madeName(prompt: string, extension: string): string {
  const line = cleanLine(prompt.replace(/[<>:"/\\|?*\s]+/g, ' '), 'made').replace(/^[.\s]+/, '');
  const short = [...line].slice(0, LONGEST_NAME).join('').trim() || 'made';
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}.${extension}`;
}
