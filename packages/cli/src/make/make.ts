import { relative } from 'node:path';
import type { Client } from '@reelsmith/client';
import type { DeliveredFile, StateView } from '@reelsmith/protocol';
import { confirmOnTerminal } from '../confirm.ts';
import { type Connection, type ConnectOptions, connect } from '../connect.ts';
import { CommandFailure, EXIT } from '../failure.ts';
import { interruptible } from '../interrupt.ts';
import type { Manner, Printer } from '../printer.ts';
import type { CliWorld } from '../world.ts';
import { deliver } from './deliver.ts';
import { exportFilm } from './export.ts';
import { type Input, readInputs, readOut } from './inputs.ts';
import { type Finished, say } from './turn.ts';
import { uploadAll } from './upload.ts';

/** The options of `make`, as the command line gives them. */
export interface MakeOptions extends ConnectOptions, Manner {
  out: string;
  quality: 'standard' | 'high';
  approval: 'auto' | 'ask';
  force?: boolean | undefined;
  /** False with --no-input. */
  input: boolean;
}

interface Job {
  world: CliWorld;
  printer: Printer;
  message: string;
  options: MakeOptions;
  inputs: readonly Input[];
  signal: AbortSignal;
}

/** From a message and files to an MP4. */
export async function make(
  { world, printer }: { world: CliWorld; printer: Printer },
  message: string,
  words: readonly string[],
  options: MakeOptions,
): Promise<void> {
  if (message.trim() === '')
    throw new CommandFailure(EXIT.usage, 'The message is empty.', { hint: 'Say what to make.' });
  const inputs = await readInputs(words);
  const out = await readOut(options.out, inputs, options.force ?? false);
  await interruptible(world, printer, async (signal) => {
    printer.progress('connecting');
    const connection = await connect(world, options, true);
    try {
      const made = await makeThere(connection, { world, printer, message, options, inputs, signal });
      await deliver(connection.client, made.file, { out, printer, signal });
      show(printer, out, made);
    } finally {
      await connection.close();
    }
  });
}

interface Made {
  finished: Finished;
  state: StateView;
  file: DeliveredFile;
}

async function makeThere({ client, baseUrl, own }: Connection, job: Job): Promise<Made> {
  const { printer, message, options, signal } = job;
  stopped(signal);
  const { id: sessionId } = await client.createSession({ name: message.trim().slice(0, 80) });
  printer.fact({ type: 'session', sessionId, baseUrl, own });
  await uploadAll(client, sessionId, job.inputs, { printer, signal });
  stopped(signal);
  const finished = await say(client, {
    sessionId,
    text: message,
    approval: options.approval,
    confirm: confirmOf(job),
    printer,
    signal,
  });
  printer.note([finished.reply, ...unsaid(finished)].join('\n'));
  const file = finished.file ?? (await exportOf(client, sessionId, job));
  return { finished, state: await client.state(sessionId), file };
}

async function exportOf(client: Client, sessionId: string, { options, printer, signal }: Job): Promise<DeliveredFile> {
  return exportFilm(client, sessionId, { quality: options.quality, printer, signal });
}

/** The changes, when the reply tells none of them. */
function unsaid({ reply, changes }: Finished): string[] {
  const told = changes.some(({ sentence }) => reply.includes(sentence));
  return told ? [] : changes.map(({ sentence }) => `- ${sentence}`);
}

function stopped(signal: AbortSignal): void {
  if (signal.aborted) throw new CommandFailure(EXIT.interrupted, 'Stopped.');
}

function confirmOf({ world, options }: Job): (question: string) => Promise<boolean> {
  if (!options.input || options.json === true || !world.isTTY) return async () => false;
  return world.confirm ?? confirmOnTerminal;
}

/** What the timeline line begins with, in both languages. */
const SUMMARY_START = /^(Timeline|时间线)/m;

function show(printer: Printer, out: string, { finished, state, file }: Made): void {
  const { durationMs, bytes, width, height, warnings, renderId } = file;
  const changes = finished.changes.map(({ sentence }) => sentence);
  if (state.summary !== '' && !SUMMARY_START.test(finished.reply)) printer.note(state.summary);
  for (const warning of warnings) printer.note(`warning: ${warning}`);
  const path = relative('', out) || out;
  printer.result(`${path}  ${seconds(durationMs)}  ${size(bytes)}  ${width}x${height}`, {
    ok: true,
    file: out,
    ...{ durationMs, bytes, width, height, warnings, renderId },
    sessionId: state.session.id,
    reply: finished.reply,
    changes,
    summary: state.summary,
    promises: file.promises,
  });
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
