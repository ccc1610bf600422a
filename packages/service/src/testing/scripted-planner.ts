import {
  type GenerateStep,
  type Plan,
  type Planner,
  type PlannerContext,
  placeMade,
  placeMedia,
} from '@reelsmith/core';

type Answer = Pick<Plan, 'intent' | 'reply' | 'steps'> & Partial<Plan>;
type Command = (context: PlannerContext, rest: string, signal: AbortSignal | undefined) => Answer | Promise<Answer>;

const step = (context: PlannerContext): string => context.mintId('step');

/** Each command is the first word of a message; `add export` does both. */
const COMMANDS: Record<string, Command> = {
  add: (context, rest) => ({
    intent: 'edit',
    reply: 'Adding all files.',
    steps: [
      { id: step(context), kind: 'edit', operations: placing(context) },
      ...(rest === 'export' ? exporting(context) : []),
    ],
  }),
  title: (context, rest) => ({
    intent: 'edit',
    reply: 'Naming the film.',
    steps: [{ id: step(context), kind: 'edit', operations: [{ op: 'setMeta', title: rest }] }],
    promises: rest.includes('promise') ? [{ kind: 'length', ms: 99_000, toleranceMs: 1 }] : [],
  }),
  track: (context, rest) => ({
    intent: 'edit',
    reply: 'A track.',
    steps: [
      {
        id: step(context),
        kind: 'edit',
        operations: [{ op: 'addTrack', track: { id: rest, kind: 'text', role: 'title', segments: [] } }],
      },
    ],
  }),
  // Adds the files, says that the film is two seconds long, and leaves it as it is.
  short: (context) => ({
    intent: 'edit',
    reply: 'Making it short.',
    steps: [{ id: step(context), kind: 'edit', operations: placing(context) }],
    promises: [{ kind: 'length', ms: 2000, toleranceMs: 1 }],
  }),
  // Tells what it knows of the messages before.
  earlier: ({ earlier = [] }) => ({
    intent: 'answer',
    reply: earlier.map(({ message, draft }) => `${message}: ${draft.title}`).join('; ') || 'none',
    steps: [],
  }),
  undo: (context) => moving(context, 'undo'),
  redo: (context) => moving(context, 'redo'),
  export: (context) => ({ intent: 'export', reply: 'Exporting.', steps: exporting(context) }),
  ask: (context) => ({
    intent: 'ask',
    reply: 'I am not sure.',
    steps: [{ id: step(context), kind: 'ask', question: 'Which colour?', choices: COLOURS }],
  }),
  generate: (context) => ({
    intent: 'edit',
    reply: 'Making it.',
    steps: [
      { id: step(context), kind: 'generate', capability: 'generate_video', prompt: 'x', expects: { kind: 'video' } },
    ],
  }),
  picture: (context, rest) => making(context, { kind: 'image', ...SMALL }, rest),
  clip: (context, rest) => making(context, { kind: 'video', durationMs: 2000, ...SMALL }, rest),
  pair: (context, rest) => {
    const first = making(context, { kind: 'image', ...SMALL }, `${rest} one`);
    const second = making(context, { kind: 'image', ...SMALL }, `${rest} two`);
    // Only the first is placed: the second would lie where it does.
    return { ...first, steps: [...first.steps, ...second.steps.filter(({ kind }) => kind === 'generate')] };
  },
  bug: () => {
    throw new Error('the planner broke');
  },
  slow: async (_context, _rest, signal) => {
    await new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, 20_000);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    });
    return { intent: 'answer', reply: 'At last.', steps: [] };
  },
};
const COLOURS = [
  { label: 'Red', message: 'red' },
  { label: 'Blue', message: 'blue' },
];

/** A planner for tests of what comes after planning. `calls` counts how often it was asked. */
export function createScriptedPlanner(): Planner & { calls: number } {
  const planner = {
    calls: 0,
    async plan(message: string, context: PlannerContext, options: { signal?: AbortSignal } = {}): Promise<Plan> {
      planner.calls += 1;
      const [word = '', ...rest] = message.split(' ');
      const answer = await COMMANDS[word]?.(context, rest.join(' '), options.signal);
      const plain = { language: 'en' as const, promises: [], warnings: [], price: 0, seed: 0, engine: 'scripted' };
      return { ...plain, intent: 'answer', reply: 'Nothing to do.', steps: [], ...answer };
    },
  };
  return planner;
}

const SMALL = { width: 160, height: 90 };

/** Makes something and places it. */
function making(context: PlannerContext, expects: GenerateStep['expects'], prompt: string): Answer {
  const capability = expects.kind === 'video' ? ('generate_video' as const) : ('generate_image' as const);
  const made: GenerateStep = { id: step(context), kind: 'generate', capability, prompt, expects };
  const placed = placeMade(context.draft, { step: made, name: prompt, mintId: context.mintId });
  const operations = placed.ok ? placed.operations : [];
  const steps = [made, { id: step(context), kind: 'edit' as const, operations }];
  return { intent: 'edit', reply: 'Making it.', steps, seed: 4711 };
}

function placing({ draft, assets, mintId }: PlannerContext) {
  const placed = placeMedia(draft, { assets, mintId, keepCanvas: true });
  return placed.ok
    ? [{ op: 'setCanvas' as const, canvas: { width: 160, height: 90, fps: 30 } }, ...placed.operations]
    : [];
}

function exporting(context: PlannerContext): Plan['steps'] {
  return [{ id: step(context), kind: 'export', output: { format: 'mp4', quality: 'standard' } }];
}

function moving(context: PlannerContext, action: 'undo' | 'redo'): Answer {
  return { intent: 'history', reply: 'Right.', steps: [{ id: step(context), kind: 'history', action, count: 1 }] };
}
