import { LIMITS, ReelsmithError, type TurnEvent } from '@reelsmith/protocol';
import type { Caller } from '@reelsmith/service';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { absoluteUrl } from '../config.ts';
import { outOfCredits } from '../errors.ts';
import { type EventStream, openEventStream, signalOf } from '../event-stream.ts';
import { callerOf } from '../hardening/access.ts';
import { holdBack } from '../hold-back.ts';
import { requireMessageSize } from '../message-size.ts';
import type { World } from '../world.ts';
import { requireOwnUser } from './envelope.ts';
import { type RunRequest, readRunRequest } from './run-request.ts';
import { createTurnEvents } from './turn-events.ts';

/** How long the answer waits for a plan that the credits do not reach. */
const HOLD_BACK_MS = 2000;
const UNDECIDED = new Set<TurnEvent['type']>(['turn.started', 'message.delta', 'plan.proposed']);

/** `POST /run_sse`: a message in, the turn's events out. Closing the connection stops nothing. */
export function addRunRoutes(app: FastifyInstance, world: World): void {
  app.post('/run_sse', async (request, reply) => {
    const caller = callerOf(request);
    const run = readRunRequest(request.body);
    requireOwnUser(caller, run.userId);
    const session = await world.studio.sessions.get(caller, run.sessionId);
    requireMessageSize(run.text);
    const leave = world.streamCaps.enter(caller.tokenId, request.ip);
    reply.raw.once('close', leave);
    const signal = signalOf(reply);
    const turn = await startTurn(world, caller, { ...run, sessionId: session.id }, signal);
    await stream(world, caller, { run, turn, signal, reply });
    return reply;
  });
}

/** Starts the turn and waits a moment for its price: a turn that cannot be paid is an error, not a stream. */
async function startTurn(world: World, caller: Caller, run: RunRequest, signal: AbortSignal) {
  const { turns } = world.studio;
  const started = await turns.start(caller, run.sessionId, { text: run.text, approval: 'auto', by: 'wire' });
  const afterSeq = Math.max(0, started.seq - 1);
  const source = turns.events(caller, run.sessionId, { afterSeq, untilTurn: started.turnId, signal });
  const decided = (event: TurnEvent) => event.turnId === started.turnId && !UNDECIDED.has(event.type);
  const { held, all } = await holdBack(source, { decided, ms: HOLD_BACK_MS });
  const refused = held.find((event) => event.type === 'turn.finished' && event.turnId === started.turnId);
  if (refused?.type === 'turn.finished' && isOutOfCredits(refused.data.errorCode)) {
    throw outOfCredits(refused.data.reply, caller.userId, world.config);
  }
  return { id: started.turnId, events: all };
}

function isOutOfCredits(code: string | undefined): boolean {
  return code === 'credits_insufficient' || code === '2001';
}

interface Streaming {
  run: RunRequest;
  turn: { id: string; events: AsyncIterable<TurnEvent> };
  signal: AbortSignal;
  reply: FastifyReply;
}

async function stream(world: World, caller: Caller, { run, turn, signal, reply }: Streaming): Promise<void> {
  const { config } = world;
  const out = openEventStream(reply, { heartbeatMs: config.heartbeatMs ?? LIMITS.heartbeatMs, signal });
  const toWire = createTurnEvents({
    author: run.appName,
    streaming: run.streaming,
    textAlias: config.eventTextAlias ?? true,
    registrationUrl: absoluteUrl(config, `/register?bind=${caller.userId}`),
  });
  try {
    const finished = await speak(turn, toWire, out);
    if (!finished && !signal.aborted) throw new ReelsmithError('unavailable', 'The stream ended before the turn did.');
  } catch (error) {
    reply.log.error({ err: error }, 'event stream broke');
    const said = error instanceof ReelsmithError ? error.message : 'The stream broke; the work goes on.';
    if (!signal.aborted) await send(out, { error: `${said} Read the state to see the result.` });
  } finally {
    out.end();
  }
}

/** True when the turn came to its end. */
async function speak(
  turn: Streaming['turn'],
  toWire: ReturnType<typeof createTurnEvents>,
  out: EventStream,
): Promise<boolean> {
  for await (const event of turn.events) {
    if (event.turnId !== turn.id) continue;
    for (const block of toWire(event)) await send(out, block);
    if (event.type === 'turn.finished') return true;
  }
  return false;
}

async function send(out: EventStream, data: unknown): Promise<void> {
  await out.write(`data: ${JSON.stringify(data)}\n\n`);
}
