import { writeFile } from 'node:fs/promises';
import type { Client } from '@reelsmith/client';
import { connect } from './connect.ts';
import { CommandFailure, EXIT } from './failure.ts';
import { interruptible } from './interrupt.ts';
import { writeWhole } from './make/deliver.ts';
import { readOut } from './make/inputs.ts';
import type { Command } from './sessions.ts';

/** What `session sheet` is told. */
export interface SheetManner {
  out: string;
  count?: number | undefined;
  /** Seconds. */
  at?: readonly number[] | undefined;
  columns?: number | undefined;
  width?: number | undefined;
  force?: boolean | undefined;
}

/** What `session strip` is told. */
export type StripManner = Pick<SheetManner, 'out' | 'count' | 'width' | 'force'> & { turn?: string | undefined };

/** Fetches pictures of the places that a turn changed; without its id, of the last one that changed anything. */
export async function stripOfTurn(command: Command, sessionId: string, wanted: StripManner): Promise<void> {
  const { count, width } = wanted;
  await fetchPicture(command, wanted, async (client, rest) => {
    const turnId = wanted.turn ?? (await lastTurn(client, sessionId));
    return client.turnStrip(sessionId, turnId, { count, width, ...rest });
  });
}

async function lastTurn(client: Client, sessionId: string): Promise<string> {
  const { entries } = await client.history(sessionId);
  const turnId = entries.findLast((entry) => entry.turnId !== null)?.turnId;
  if (turnId != null) return turnId;
  throw new CommandFailure(EXIT.refused, 'No message has changed this session yet.', {
    next: [`reelsmith session show ${sessionId}`],
  });
}

/** Fetches pictures of a session's draft side by side. */
export async function sheetOfSession(command: Command, sessionId: string, wanted: SheetManner): Promise<void> {
  const { count, columns, width } = wanted;
  const atMs = wanted.at?.map((seconds) => Math.round(seconds * 1000));
  await fetchPicture(command, wanted, (client, rest) =>
    client.contactSheet(sessionId, { count, atMs, columns, width, ...rest }),
  );
}

interface Rest {
  format: 'jpg' | 'png';
  signal: AbortSignal;
}

async function fetchPicture(
  { world, printer, options }: Command,
  wanted: { out: string; force?: boolean | undefined },
  ask: (client: Client, rest: Rest) => Promise<Response>,
): Promise<void> {
  const format = formatOf(wanted.out);
  const out = await readOut(wanted.out, [], wanted.force ?? false);
  await interruptible(world, printer, async (signal) => {
    const { client, close } = await connect(world, options, false);
    try {
      const response = await ask(client, { format, signal });
      const bytes = Buffer.from(await response.arrayBuffer());
      await writeWhole(out, signal, (partial) => writeFile(partial, bytes, { flush: true }));
      printer.result(out, { ok: true, out, bytes: bytes.length });
    } finally {
      await close();
    }
  });
}

function formatOf(out: string): 'jpg' | 'png' {
  if (/\.jpe?g$/i.test(out)) return 'jpg';
  if (/\.png$/i.test(out)) return 'png';
  throw new CommandFailure(EXIT.usage, `--out ${out} is neither .jpg nor .png.`, {
    hint: 'Give the file such an end.',
  });
}
