import { createSseReader, ReelsmithError, type ServerEvent, TurnEvent } from '@reelsmith/protocol';
import { path, type Send } from './http.ts';
import { wait } from './wait.ts';

/** How to follow a session. */
export interface EventsOptions {
  /** Only what comes after this event; 0 is from the beginning. */
  afterSeq?: number | undefined;
  /** Ends after this turn; without it the iteration goes on until `signal` aborts. */
  turnId?: string | undefined;
  signal?: AbortSignal | undefined;
  /** A connection that says nothing for so long, heartbeats included, is taken for dead. */
  silenceMs?: number | undefined;
  /** The service may be away for so long before following is given up. */
  giveUpMs?: number | undefined;
}

const SILENCE_MS = 45_000;
const GIVE_UP_MS = 60_000;

/** The events of a session in order, none lost and none twice: a connection that drops is taken up again after the last
 *  event. @throws ReelsmithError for what trying again cannot cure, or when the service stays away */
export async function* followEvents(send: Send, sessionId: string, options: EventsOptions): AsyncGenerator<TurnEvent> {
  let afterSeq = options.afterSeq ?? 0;
  const patience = createPatience(options);
  while (!options.signal?.aborted) {
    try {
      for await (const event of once(send, sessionId, { ...options, afterSeq })) {
        patience.renew();
        afterSeq = event.seq;
        yield event;
        if (event.type === 'turn.finished' && event.turnId === options.turnId) return;
      }
      patience.spend(new ReelsmithError('unavailable', 'The service closes the event stream again and again.'));
    } catch (error) {
      patience.spend(error);
    }
    if (!(await patience.rest())) return;
  }
}

/** How long a service that is away is asked again, and how often. */
function createPatience({ signal, giveUpMs = GIVE_UP_MS }: EventsOptions) {
  let awaySince: number | undefined;
  let failures = 0;
  return {
    renew() {
      awaySince = undefined;
      failures = 0;
    },
    /** @throws the error when trying again cannot cure it, or has not for too long */
    spend(error: unknown) {
      if (signal?.aborted) return;
      awaySince ??= Date.now();
      failures += 1;
      if (!passes(error) || Date.now() - awaySince > giveUpMs) throw error;
    },
    /** False when it was aborted. */
    rest(): Promise<boolean> {
      return wait(Math.min(125 * 2 ** failures, 5000), signal).then(
        () => true,
        () => false,
      );
    },
  };
}

/** True for troubles of the connection and for refusals that may pass. */
function passes(error: unknown): boolean {
  return !(error instanceof ReelsmithError) || error.row.retryable;
}

/** One connection: ends when the service ends it or says nothing for too long. */
async function* once(send: Send, sessionId: string, options: EventsOptions): AsyncGenerator<TurnEvent> {
  const { afterSeq = 0, turnId, signal, silenceMs = SILENCE_MS } = options;
  const silence = new AbortController();
  const response = await send(path('sessions', sessionId, 'events'), {
    query: { turn: turnId },
    headers: { accept: 'text/event-stream', 'last-event-id': String(afterSeq) },
    signal: signal ? AbortSignal.any([signal, silence.signal]) : silence.signal,
  });
  if (response.body === null) return;
  const read = createSseReader();
  const decoder = new TextDecoder();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  try {
    for await (const bytes of response.body) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), silenceMs);
      for (const event of read(decoder.decode(bytes, { stream: true }))) {
        const known = turnEvent(event);
        if (known && known.seq > afterSeq) yield known;
      }
    }
  } finally {
    clearTimeout(timer);
    // Leaving early must not keep the connection.
    silence.abort();
  }
}

/** An event of a kind we know; a newer service may send others. */
function turnEvent({ data }: ServerEvent): TurnEvent | undefined {
  try {
    return TurnEvent.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}
