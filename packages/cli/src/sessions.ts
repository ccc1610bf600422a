import type { Client } from '@reelsmith/client';
import { secondsOf } from '@reelsmith/core';
import type { Edited } from '@reelsmith/protocol';
import { type ConnectOptions, connect } from './connect.ts';
import { CommandFailure, EXIT } from './failure.ts';
import type { Printer } from './printer.ts';
import type { CliWorld } from './world.ts';

/** What the short commands need. */
export interface Command {
  world: CliWorld;
  printer: Printer;
  options: ConnectOptions;
}

/** Every session of the account, newest last. */
export async function listSessions(command: Command): Promise<void> {
  await withClient(command, async (client) => {
    const sessions = await client.sessions();
    const lines = sessions.map(({ id, revision, name }) => `${id}  revision ${revision}  ${name}`);
    command.printer.result(lines.join('\n') || 'No sessions yet.', { ok: true, sessions });
  });
}

/** What is on the timeline of a session, its files and its history. */
export async function showSession(command: Command, sessionId: string): Promise<void> {
  await withClient(command, async (client) => {
    const [state, history] = await Promise.all([client.state(sessionId), client.history(sessionId)]);
    const lines = [
      `${state.session.name} (revision ${state.session.revision})`,
      state.summary || 'Nothing on the timeline yet.',
      ...state.assets.map(({ name, kind, durationMs }) => `file ${name} (${kind}, ${secondsOf(durationMs)} s)`),
      ...history.entries.flatMap(({ revision, by, changes }) =>
        changes.map(({ sentence }, place) => `${revision}.${place + 1} ${by}: ${sentence}`),
      ),
    ];
    command.printer.result(lines.join('\n'), { ok: true, ...state, history });
  });
}

/** Takes the last change back, or does it again. */
export async function stepHistory(command: Command, step: 'undo' | 'redo', sessionId: string): Promise<void> {
  await withClient(command, async (client) => {
    showEdited(command, await client[step](sessionId));
  });
}

/** Takes single changes of an older edit back: "3.2" is the second change of revision 3, "3" all of it. */
export async function takeBack(command: Command, sessionId: string, named: readonly string[]): Promise<void> {
  const wanted = readNamed(named);
  await withClient(command, async (client) => {
    const { entries } = await client.history(sessionId);
    const entry = entries.find(({ revision }) => revision === wanted.revision);
    if (entry === undefined) {
      throw new CommandFailure(EXIT.usage, `There is no revision ${wanted.revision} in the history.`, {
        next: [`reelsmith session show ${sessionId}`],
      });
    }
    const { changes } = wanted;
    const edited = await client.takeBack(sessionId, entry.id, changes.length === 0 ? {} : { changes });
    showEdited(command, edited);
  });
}

function readNamed(named: readonly string[]): { revision: number; changes: number[] } {
  const read = named.map((one) => /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(one));
  const revisions = new Set(read.map((one) => one?.[1]));
  const [revision] = revisions;
  const whole = read.some((one) => one?.[2] === undefined);
  if (revision === undefined || revisions.size > 1 || (whole && read.length > 1)) {
    throw new CommandFailure(EXIT.usage, `${named.join(' ')} does not name changes of one revision.`, {
      hint: 'Name them as `session show` does: 3.1 3.2 for changes of revision 3, or 3 for all of it.',
    });
  }
  return { revision: Number(revision), changes: whole ? [] : read.map((one) => Number(one?.[2]) - 1) };
}

function showEdited({ printer }: Command, edited: Edited): void {
  const lines = edited.changes.map(({ sentence }) => sentence);
  printer.result([`Revision ${edited.revision}`, ...lines].join('\n'), { ok: true, ...edited });
}

async function withClient({ world, options }: Command, use: (client: Client) => Promise<void>): Promise<void> {
  const connection = await connect(world, options, false);
  try {
    await use(connection.client);
  } finally {
    await connection.close();
  }
}
