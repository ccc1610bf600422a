import { relative } from 'node:path';
import type { Client } from '@reelsmith/client';
import { type ExportFormat, findingsOf } from '@reelsmith/core';
import type { DeliveredFile, StateView } from '@reelsmith/protocol';
import { confirmOnTerminal } from '../confirm.ts';
import { type Connection, type ConnectOptions, connect } from '../connect.ts';
import { CommandFailure, EXIT } from '../failure.ts';
import { interruptible } from '../interrupt.ts';
import type { Manner, Printer } from '../printer.ts';
import type { CliWorld } from '../world.ts';
import { deliver } from './deliver.ts';
import { exportFilm } from './export.ts';
import { type Input, readFormat, readInputs, readOut } from './inputs.ts';
import { type Finished, say } from './turn.ts';
import { uploadAll } from './upload.ts';

/** The options of `make`, as the command line gives them. */
export interface MakeOptions extends ConnectOptions, Manner {
  out: string;
  /** Of the export; else what `out` ends in. */
  format?: string | undefined;
  quality: 'standard' | 'high';
  /** Seconds at which a picture is taken. */
  at?: number | undefined;
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
  format: ExportFormat;
  inputs: readonly Input[];
  signal: AbortSignal;
}

/** From a message and files to a film, or to whatever else an export can be. */
export async function make(
  { world, printer }: { world: CliWorld; printer: Printer },
  message: string,
  words: readonly string[],
  options: MakeOptions,
): Promise<void> {
  if (message.trim() === '')
    throw new CommandFailure(EXIT.usage, 'The message is empty.', { hint: 'Say what to make.' });
  const inputs = await readInputs(words);
  const format = readFormat(options.out, options.format);
  const out = await readOut(options.out, inputs, options.force ?? false);
  await interruptible(world, printer, async (signal) => {
    printer.progress('connecting');
    const connection = await connect(world, options, true);
    try {
      const made = await makeThere(connection, { world, printer, message, options, format, inputs, signal });
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
  const file = wantedFile(finished, job) ?? (await exportOf(client, sessionId, job));
  return { finished, state: await client.state(sessionId), file };
}

/** A message may ask for an export itself; another one is made only when that is in another format. */
function wantedFile({ file }: Finished, { format, options }: Job): DeliveredFile | undefined {
  return file?.format === format && options.at === undefined ? file : undefined;
}

async function exportOf(client: Client, sessionId: string, job: Job): Promise<DeliveredFile> {
  const { options, format, printer, signal } = job;
  const moment = options.at === undefined ? {} : { atMs: Math.round(options.at * 1000) };
  return exportFilm(client, sessionId, { output: { format, quality: options.quality, ...moment }, printer, signal });
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
  const findings = findingsOf(file.check).filter((finding) => !warnings.includes(finding));
  for (const warning of [...warnings, ...findings]) printer.note(`warning: ${warning}`);
  const path = relative('', out) || out;
  const facts = [
    ...(durationMs > 0 ? [seconds(durationMs)] : []),
    size(bytes),
    ...(width > 0 ? [`${width}x${height}`] : []),
  ];
  printer.result([path, ...facts].join('  '), {
    ok: true,
    file: out,
    ...{ format: file.format, durationMs, bytes, width, height, warnings, check: file.check, renderId },
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
