import { writeFile } from 'node:fs/promises';
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

/** Fetches pictures of a session's draft side by side. */
export async function sheetOfSession(
  { world, printer, options }: Command,
  sessionId: string,
  { count, at, columns, width, ...wanted }: SheetManner,
): Promise<void> {
  const format = formatOf(wanted.out);
  const out = await readOut(wanted.out, [], wanted.force ?? false);
  await interruptible(world, printer, async (signal) => {
    const { client, close } = await connect(world, options, false);
    try {
      const atMs = at?.map((seconds) => Math.round(seconds * 1000));
      const response = await client.contactSheet(sessionId, { count, atMs, columns, width, format, signal });
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
