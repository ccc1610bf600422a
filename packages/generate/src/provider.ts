/** What can be made of words. `card`: a picture that shows the words themselves, for what cannot be drawn. */
export const MADE_KINDS = ['image', 'video', 'card', 'voice', 'music', 'sound_effect', 'transcript'] as const;
export type MadeKind = (typeof MADE_KINDS)[number];

/** What is asked of a provider. Repeating it with the same `seed` makes the same thing where a provider can. */
export interface MakeRequest {
  /** The same for every attempt at one step: a provider whose service knows idempotency keys passes it on. */
  readonly id: string;
  readonly kind: MadeKind;
  readonly prompt: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly durationMs?: number | undefined;
  readonly seed: number;
  /** How a picture is to be kept; PNG when absent. It is brought to it afterwards. */
  readonly format?: 'png' | 'jpg' | undefined;
}

/** One kind of thing that a provider makes. */
export interface Offer {
  readonly kind: MadeKind;
  /** Largest picture, pixels; absent: any, or none for sound. A smaller result is scaled up afterwards. */
  readonly mostWidth?: number | undefined;
  readonly mostHeight?: number | undefined;
  /** Shortest and longest, milliseconds; absent: any, or none for pictures. */
  readonly leastMs?: number | undefined;
  readonly mostMs?: number | undefined;
  /** Credits for one piece; absent: what the service's table says for the kind. */
  readonly credits?: number | undefined;
}

export const UNABLE_CODES = ['kind', 'length', 'size', 'subject'] as const;
/** Why a provider can't make what is asked. `subject`: what it can't draw, in the prompt's own words. */
export interface Unable {
  readonly code: (typeof UNABLE_CODES)[number];
  readonly subject?: string | undefined;
  readonly limit?: number | undefined;
}

/** Long work at a provider: whatever it needs to find it again, as JSON. Nobody else looks inside. */
export type ProviderOperation = Readonly<Record<string, unknown>>;

export const FAILURE_REASONS = ['refused', 'unavailable', 'broken', 'lost', 'not_media', 'timeout'] as const;
/** Why nothing was made. `message` is a sentence for people; `again`: the same request may work later. */
export interface MakeFailure {
  readonly reason: (typeof FAILURE_REASONS)[number];
  readonly message: string;
  readonly again: boolean;
}

/** Thrown by what talks to a provider. Anything else thrown counts as `broken`. */
export class ProviderFailed extends Error {
  override readonly name = 'ProviderFailed';
  readonly failure: MakeFailure;

  constructor(failure: MakeFailure) {
    super(failure.message);
    this.failure = failure;
  }
}

export type OperationStatus =
  | { readonly state: 'working'; readonly fraction?: number | undefined }
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly failure: MakeFailure };

export interface MakeOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

interface ProviderFacts {
  /** How settings and provenance name it: "builtin". */
  readonly name: string;
  /** How people call it in a sentence. */
  readonly title: string;
  readonly model: string;
  /** Part of this product: it costs nothing and says that it is no model. */
  readonly builtIn: boolean;
  /** What the results may be used for, in a sentence. */
  readonly licence: string;
  readonly offers: readonly Offer[];
  /** Beyond what the offers say: undefined when it can. Asks nobody. */
  unable(request: MakeRequest): Unable | undefined;
  /** Words of the prompt that will not be seen in what it makes. */
  leavesOut?(request: MakeRequest): readonly string[];
}

/** Makes things at once, in this process. */
export interface InstantProvider extends ProviderFacts {
  readonly way: 'instant';
  /** Writes the result to `path`, which does not exist yet. @throws ProviderFailed, or the signal's reason */
  make(request: MakeRequest, path: string, options?: MakeOptions): Promise<void>;
}

/** Makes things somewhere else and may take long: the operation is stored, so that a restart goes on asking for it. */
export interface OperationProvider extends ProviderFacts {
  readonly way: 'operation';
  /** Starting a request twice by its `id` starts it once. Without it, a start whose answer was lost is given up. */
  readonly startsOnce: boolean;
  /** @throws ProviderFailed */
  start(request: MakeRequest, options?: MakeOptions): Promise<ProviderOperation>;
  /** @throws ProviderFailed when it can't be asked; then it is asked again. */
  status(operation: ProviderOperation, options?: MakeOptions): Promise<OperationStatus>;
  /** Stops the work if it can; never fails for work that has ended. */
  cancel(operation: ProviderOperation, options?: MakeOptions): Promise<void>;
  /** Writes the result of a finished operation to `path`. @throws ProviderFailed */
  fetch(operation: ProviderOperation, path: string, options?: MakeOptions): Promise<void>;
}

export type Provider = InstantProvider | OperationProvider;

/** Where a made file comes from; kept with it for ever. */
export interface MadeBy {
  readonly provider: string;
  readonly title: string;
  readonly model: string;
  readonly builtIn: boolean;
  readonly kind: MadeKind;
  readonly prompt: string;
  readonly seed: number;
  readonly licence: string;
}

/** The provenance of what a provider made of a request. */
export function madeBy(provider: Provider, request: MakeRequest): MadeBy {
  const { name, title, model, builtIn, licence } = provider;
  return {
    provider: name,
    title,
    model,
    builtIn,
    kind: request.kind,
    prompt: request.prompt,
    seed: request.seed,
    licence,
  };
}

/** What any error of a provider means. */
export function failureOf(error: unknown): MakeFailure {
  if (error instanceof ProviderFailed) return error.failure;
  return { reason: 'broken', message: 'The provider answered in a way that was not understood.', again: false };
}
