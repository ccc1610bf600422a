import { z } from 'zod';
import type { Asset } from './asset.ts';
import type { Draft } from './draft.ts';
import { OfferedOperation } from './operation.ts';
import { ExportOutput } from './output.ts';
import { type Change, Params, Refusal } from './refusal.ts';
import { Id, MEDIA_KINDS } from './segment.ts';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What may be asked of the outside world; the service says which of them are there. */
export const CAPABILITIES = [
  'generate_image',
  'generate_video',
  'generate_card',
  'generate_music',
  'generate_voice',
  'generate_sound_effect',
  'transcribe',
  'analyse',
  'cutout',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** What a `generate` step is to make. The result is brought to this size; a film or sound of another length is trimmed or
 *  repeated where everybody sees it. */
const Expects = z.object({
  kind: z.enum(MEDIA_KINDS),
  durationMs: z.number().int().positive().optional(),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  /** How a picture is kept; PNG when absent. */
  format: z.enum(['png', 'jpg']).optional(),
});

/** A concrete answer to a question: `message` is what to say to choose it. */
export const Choice = z.object({ label: z.string().min(1), message: z.string().min(1) });
export type Choice = z.infer<typeof Choice>;

export const PlanStep = z.discriminatedUnion('kind', [
  z.object({ id: Id, kind: z.literal('edit'), operations: z.array(OfferedOperation) }),
  z.object({
    id: Id,
    kind: z.literal('generate'),
    capability: z.enum(CAPABILITIES),
    /** In the words of the person: whoever makes it reads English and Chinese. */
    prompt: z.string().min(1).max(4000),
    expects: Expects,
    /** Else the plan's; the same seed makes the same thing again. */
    seed: z.number().int().min(0).optional(),
    /** Credits; set by the service. */
    price: z.number().int().min(0).optional(),
  }),
  z.object({ id: Id, kind: z.literal('analyse'), capability: z.enum(CAPABILITIES), assetIds: z.array(Id) }),
  z.object({ id: Id, kind: z.literal('derive'), compound: z.string(), args: z.record(z.string(), z.unknown()) }),
  z.object({ id: Id, kind: z.literal('export'), output: ExportOutput }),
  /** Undo or redo of the last `count` history entries. Runs in the order of the steps. */
  z.object({
    id: Id,
    kind: z.literal('history'),
    action: z.enum(['undo', 'redo']),
    count: z.number().int().min(1).max(100),
  }),
  /** Takes back single changes of an older edit and keeps everything else; `changes` are places in the edit, 0 is the
   *  first. Refused whole when something depends on one of them. */
  z.object({
    id: Id,
    kind: z.literal('takeBack'),
    entryId: Id,
    changes: z.array(z.number().int().min(0)).min(1).max(500),
  }),
  z.object({ id: Id, kind: z.literal('ask'), question: z.string().min(1), choices: z.array(Choice).max(3) }),
]);
export type PlanStep = z.infer<typeof PlanStep>;
/** Makes a picture, film or sound; `generate_card` a designed card with the words of its prompt, which is kept as a picture. Operations name the result as the asset `madeAssetId(step.id)`. */
export type GenerateStep = Extract<PlanStep, { kind: 'generate' }>;

/** What a stretch of a film should not be unasked. */
export const STRETCHES = ['black', 'frozen', 'silence'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** A measurable claim taken from the request; checked on the draft, and again on the delivered file. */
export const PlanPromise = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('length'), ms: z.number().int().positive(), toleranceMs: z.number().int().min(0) }),
  z.object({ kind: z.literal('canvas'), width: z.number().int(), height: z.number().int() }),
  z.object({ kind: z.literal('clipOrder'), assetIds: z.array(Id) }),
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    fromMs: z.number().int().min(0),
    toMs: z.number().int().min(0),
  }),
  z.object({ kind: z.literal('music'), assetId: Id, volume: z.number() }),
  /** So many different files are shown as the film's own clips and pictures; a piece cut off counts with its file. */
  z.object({ kind: z.literal('clips'), count: z.number().int().min(0) }),
  /** Music is lowered while a voice speaks. */
  z.object({ kind: z.literal('ducked') }),
  z.object({ kind: z.literal('captions') }),
  /** Every text is written in this language. */
  z.object({ kind: z.literal('textLanguage'), language: z.enum(LANGUAGES) }),
  /** No black, no frozen, no silent stretch that nobody asked for. */
  z.object({ kind: z.literal('without'), what: z.enum(STRETCHES) }),
]);
export type PlanPromise = z.infer<typeof PlanPromise>;
export const PROMISE_STATES = ['kept', 'broken', 'unchecked'] as const;
export const CheckedPromise = z.object({
  promise: PlanPromise,
  state: z.enum(PROMISE_STATES),
  /** What is there in place of what was promised, as a figure or a name. */
  found: z.string().optional(),
  /** The same as values, for sentences in any language. */
  facts: Params.optional(),
  /** The promise in words; when it is broken, what is there instead. The service adds it. */
  sentence: z.string().optional(),
});
export type CheckedPromise = z.infer<typeof CheckedPromise>;

/** One message of a plan that was adjusted while it waited for a yes, and the steps that it brought. */
export const PlanPart = z.object({ turnId: Id, message: z.string(), stepIds: z.array(Id) });
export type PlanPart = z.infer<typeof PlanPart>;

/** What the agent intends: readable, priceable and approvable before it runs. Both planners return one. */
export const Plan = z.object({
  intent: z.enum(['edit', 'ask', 'answer', 'export', 'history', 'refuse']),
  language: z.enum(LANGUAGES),
  /** Never empty; the opening of the answer. The service adds the sentences of the changes. */
  reply: z.string().min(1),
  steps: z.array(PlanStep),
  /** The messages it is made of, oldest first, when it is more than one. */
  parts: z.array(PlanPart).optional(),
  /** The message says no more than yes or no to the plan that waits. */
  answersWaiting: z.enum(['yes', 'no']).optional(),
  promises: z.array(PlanPromise),
  /** A part of the message that was understood and can't be done, in plain words, each. */
  warnings: z.array(z.string()),
  /** Set when the whole plan is refused, e.g. `capability_missing`. */
  refusal: Refusal.optional(),
  price: z.number().int().min(0),
  seed: z.number().int().min(0),
  /** Which engine planned: "offline" or a model's name. */
  engine: z.string().min(1),
});
export type Plan = z.infer<typeof Plan>;

/** Something that the session had made before. */
export interface EarlierMade {
  readonly assetId: string;
  readonly kind: 'image' | 'video';
  readonly prompt: string;
  readonly seed: number;
  /** Drawn by rules, so that the same prompt and seed give the same scene also as a moving one. */
  readonly builtIn: boolean;
  readonly card: boolean;
}

/** What of a prompt can't be drawn here, in its own words, and who says so. `rest`: all else of it can. */
export interface Undrawable {
  readonly subject: string;
  readonly by: string;
  /** It is the part of this product that draws by rules. */
  readonly builtIn: boolean;
  readonly rest: boolean;
}

/** A change of an edit as people were told of it; several settings of one thing are one line. */
export interface ToldChange {
  readonly change: Change;
  readonly sentence: string;
  /** Which changes of the edit it stands for: what a `takeBack` step names. */
  readonly places: readonly number[];
}

/** An edit that is not undone, with what it changed in the order in which it was told. */
export interface RecentEdit {
  readonly entryId: string;
  readonly changes: readonly ToldChange[];
}

/** A plan that waits for a yes while the next message comes. */
export interface WaitingPlan {
  readonly message: string;
  /** With its price. */
  readonly plan: Plan;
  /** Sentences of what it would change. */
  readonly changes: readonly string[];
}

/** What a planner may look at. */
export interface PlannerContext {
  /** Where a plan waits: the draft as that plan would leave it. */
  draft: Draft;
  /** What the message is likely about: it adds to this plan, takes something of it back, says yes or no, or asks. Its
   *  edits count as done, the last ones of the session. */
  waiting?: WaitingPlan | undefined;
  /** Everything uploaded to the session, oldest first. */
  assets: Asset[];
  /** Language of the session when one was set; else the message's own language is used. */
  language?: Language | undefined;
  /** The last question that was asked and is still open, so that "the second" can be understood. */
  openQuestion?: { question: string; choices: Choice[] } | undefined;
  /** Ids of what the last turns touched, newest first: what "it" means. */
  recentSegmentIds: string[];
  /** The last messages, newest first, each with the draft as it was when it came: what "no, the other one", "a bit more"
   *  and "the same for the last one" go back to. */
  earlier?: readonly { message: string; draft: Draft }[] | undefined;
  canUndo: boolean;
  /** How many edits can be undone one after the other: all of them lead back to the film as it was at first. */
  undoable?: number | undefined;
  canRedo: boolean;
  /** Sentences of what the last turn changed. */
  lastChanges: string[];
  /** The last edits that single changes can be taken back of, newest first. */
  edits?: readonly RecentEdit[] | undefined;
  capabilities: readonly Capability[];
  /** What of a step's prompt would not be seen in what is made of it here; undefined when all of it would. */
  undrawable?: ((step: Pick<GenerateStep, 'capability' | 'prompt' | 'expects'>) => Undrawable | undefined) | undefined;
  /** Pictures and clips that were made of words, newest first. */
  made?: readonly EarlierMade[] | undefined;
  /** Drawn by the caller at planning and stored in the plan. */
  seed: number;
  /** Mints an id for a new thing ("seg", "trk", "mrk", "step"). */
  mintId: (prefix: string) => string;
}

/** What a planner may find out while it plans, where the caller can tell. None of them changes anything; what they answer
 *  is data only. */
export interface Senses {
  /** A JPEG of a moment of a draft, which need not be the session's. */
  look?: ((request: { draft: Draft; atMs: number; signal: AbortSignal }) => Promise<Uint8Array>) | undefined;
  /** What is said in a file, with times, as plain JSON. */
  transcript?: ((request: { asset: Asset; signal: AbortSignal }) => Promise<unknown>) | undefined;
  /** Scenes, silences, beats of a file: what is known already, as plain JSON. */
  facts?: ((request: { asset: Asset; signal: AbortSignal }) => Promise<unknown>) | undefined;
}

/** How the caller follows and stops a planning, and what it can tell meanwhile. */
export interface PlanningOptions {
  signal?: AbortSignal | undefined;
  /** Words of the answer as they come, where the planner has them before its plan; the plan's reply is what counts. */
  onText?: ((delta: string) => void) | undefined;
  senses?: Senses | undefined;
}

/** Message -> Plan. Does no I/O of its own beyond what it was built with; never throws for what a person wrote. */
export interface Planner {
  plan(message: string, context: PlannerContext, options?: PlanningOptions): Promise<Plan>;
}
