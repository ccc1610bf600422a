import type { Client } from '@reelsmith/client';
import type { TurnEvent } from '@reelsmith/protocol';
import { CommandFailure, EXIT } from '../failure.ts';
import type { Printer } from '../printer.ts';

type Of<Type extends TurnEvent['type']> = Extract<TurnEvent, { type: Type }>;
/** How a turn ended. */
export type Finished = Of<'turn.finished'>['data'];

/** A message to say, and how to hear the answer. */
export interface Saying {
  sessionId: string;
  text: string;
  approval: 'auto' | 'ask';
  /** Asked for a yes when the plan waits for one. */
  confirm(question: string): Promise<boolean>;
  printer: Printer;
  signal: AbortSignal;
}

/** Says the message and follows the turn to its end. An abort cancels the turn. */
export async function say(client: Client, saying: Saying): Promise<Finished> {
  const { sessionId, text, approval, signal } = saying;
  const { turnId, seq } = await client.startTurn(sessionId, { text, approval, by: 'cli' });
  const heard: Heard = { asked: undefined };
  for await (const event of client.events(sessionId, { afterSeq: seq - 1, turnId, signal })) {
    if (event.turnId !== turnId) continue;
    await hear(client, saying, event, heard);
    if (event.type === 'turn.finished') return finished(event.data, heard.asked);
  }
  await client.cancelTurn(sessionId, turnId).catch(() => undefined);
  throw new CommandFailure(EXIT.interrupted, 'Stopped: the turn was cancelled.');
}

interface Heard {
  asked: Of<'ask'>['data'] | undefined;
}

async function hear(client: Client, saying: Saying, event: TurnEvent, heard: Heard): Promise<void> {
  const { printer } = saying;
  printer.fact(event);
  switch (event.type) {
    case 'turn.started':
      return printer.progress('planning');
    case 'plan.proposed':
      return event.data.needsApproval ? decide(client, saying, event) : printer.progress('editing');
    case 'job.queued':
      return printer.progress(event.data.position > 0 ? `queued (${event.data.position})` : 'queued');
    case 'job.progress':
      return printer.progress(event.data.stage, event.data.fraction);
    case 'ask':
      heard.asked = event.data;
      return;
    case 'message.delta':
    case 'plan.approved':
    case 'plan.rejected':
    case 'job.succeeded':
    case 'job.failed':
    case 'job.cancelled':
    case 'draft.changed':
    case 'turn.finished':
      return;
  }
}

async function decide(client: Client, saying: Saying, { turnId = '', data }: Of<'plan.proposed'>): Promise<void> {
  const { plan, changes, promises = [], expectedMs = 0 } = data;
  const lines = [
    plan.reply,
    ...changes.map(({ sentence }) => `- ${sentence}`),
    ...(promises.length === 0 ? [] : [`Checked afterwards: ${promises.join(' ')}`]),
    ...(expectedMs === 0 ? [] : [`Takes about ${Math.ceil(expectedMs / 1000)} s`]),
    `Price: ${plan.price}`,
  ];
  const yes = await saying.confirm(`${lines.join('\n')}\nApply?`);
  if (yes) return client.approveTurn(saying.sessionId, turnId);
  await client.rejectTurn(saying.sessionId, turnId);
  throw new CommandFailure(EXIT.refused, `The plan was not applied. ${data.plan.reply}`, {
    code: 'not_approved',
    hint: 'Say yes when asked, or run it with --approval auto.',
  });
}

function finished(data: Finished, asked: Heard['asked']): Finished {
  if (data.outcome === 'done') return data;
  if (data.outcome === 'cancelled') throw new CommandFailure(EXIT.interrupted, data.reply, { code: 'cancelled' });
  const choices = asked?.choices ?? [];
  const message =
    asked === undefined || data.reply.includes(asked.question) ? data.reply : `${data.reply} ${asked.question}`;
  throw new CommandFailure(EXIT.refused, message, {
    code: data.errorCode ?? data.outcome,
    hint:
      choices.length > 0
        ? 'Say it again with one of these in the message.'
        : 'Say it in another way, or in smaller steps.',
    next: choices.map(({ message: words }) => words),
  });
}
