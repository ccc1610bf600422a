import type { Client } from '@reelsmith/client';
import { secondsOf } from '@reelsmith/core';
import type { Edited } from '@reelsmith/protocol';
import { type ConnectOptions, connect } from './connect.ts';
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
        changes.map(({ sentence }) => `${revision}. ${by}: ${sentence}`),
      ),
    ];
    command.printer.result(lines.join('\n'), { ok: true, ...state, history });
  });
}

/** Takes the last change back, or does it again. */
export async function stepHistory(command: Command, step: 'undo' | 'redo', sessionId: string): Promise<void> {
  await withClient(command, async (client) => {
    const edited: Edited = await client[step](sessionId);
    const lines = edited.changes.map(({ sentence }) => sentence);
    command.printer.result([`Revision ${edited.revision}`, ...lines].join('\n'), { ok: true, ...edited });
  });
}

async function withClient({ world, options }: Command, use: (client: Client) => Promise<void>): Promise<void> {
  const connection = await connect(world, options, false);
  try {
    await use(connection.client);
  } finally {
    await connection.close();
  }
}
