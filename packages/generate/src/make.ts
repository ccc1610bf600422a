import { setTimeout as sleep } from 'node:timers/promises';
import {
  type MakeOptions,
  type MakeRequest,
  type OperationProvider,
  type OperationStatus,
  type Provider,
  ProviderFailed,
  type ProviderOperation,
} from './provider.ts';

/** Where the one who asks keeps what it must find again after a restart. */
export interface Notebook {
  /** What an earlier attempt wrote down. */
  readonly operation?: ProviderOperation | undefined;
  /** An earlier attempt was about to start and did not come to write the operation down. */
  readonly mayHaveStarted?: boolean | undefined;
  starting?(): Promise<void>;
  started?(operation: ProviderOperation): Promise<void>;
}

export interface MakeWithOptions extends MakeOptions {
  readonly notebook?: Notebook | undefined;
  /** Milliseconds between looks: the first and the longest. */
  readonly looks?: { readonly firstMs: number; readonly mostMs: number } | undefined;
}

const LOOKS = { firstMs: 250, mostMs: 5000 };
/** How long a provider may be out of reach while it works. */
const MOST_SILENT_LOOKS = 60;

/** Lets a provider make something, whatever its way: at once, or by starting it, looking after it and fetching it. With a
 *  notebook a later process goes on where this one ended. @throws ProviderFailed, or the signal's reason */
export async function makeWith(
  provider: Provider,
  request: MakeRequest,
  path: string,
  options: MakeWithOptions = {},
): Promise<void> {
  options.signal?.throwIfAborted();
  if (provider.way === 'instant') return provider.make(request, path, options);
  const operation = options.notebook?.operation ?? (await start(provider, request, options));
  await waitFor(provider, operation, options);
  options.onProgress?.(1);
  await provider.fetch(operation, path, options);
}

async function start(
  provider: OperationProvider,
  request: MakeRequest,
  { notebook, signal }: MakeWithOptions,
): Promise<ProviderOperation> {
  if (notebook?.mayHaveStarted === true && !provider.startsOnce) {
    const message = 'The server stopped just when it was asking the provider, which may have begun. Ask for it again.';
    throw new ProviderFailed({ reason: 'lost', message, again: false });
  }
  await notebook?.starting?.();
  const operation = await provider.start(request, { signal });
  await notebook?.started?.(operation);
  return operation;
}

async function waitFor(
  provider: OperationProvider,
  operation: ProviderOperation,
  { signal, onProgress, looks = LOOKS }: MakeWithOptions,
): Promise<void> {
  let pauseMs = looks.firstMs;
  let silent = 0;
  for (;;) {
    const status = await look(provider, operation, signal).catch((error: unknown) => {
      signal?.throwIfAborted();
      silent += 1;
      if (!(error instanceof ProviderFailed) || !error.failure.again || silent > MOST_SILENT_LOOKS) throw error;
      return undefined;
    });
    if (status !== undefined) {
      silent = 0;
      if (nextOf(status) === 'fetch') return;
      if (status.state === 'working' && status.fraction !== undefined) onProgress?.(status.fraction);
    }
    await sleep(pauseMs, undefined, { signal });
    pauseMs = Math.min(looks.mostMs, pauseMs * 1.5);
  }
}

function look(
  provider: OperationProvider,
  operation: ProviderOperation,
  signal: AbortSignal | undefined,
): Promise<OperationStatus> {
  signal?.throwIfAborted();
  return provider.status(operation, { signal });
}

/** What to do after a look. @throws ProviderFailed for work that failed */
export function nextOf(status: OperationStatus): 'wait' | 'fetch' {
  if (status.state === 'failed') throw new ProviderFailed(status.failure);
  return status.state === 'done' ? 'fetch' : 'wait';
}
