import type { RenderView } from '@reelsmith/protocol';
import { connect } from './connect.ts';
import { CommandFailure, EXIT } from './failure.ts';
import { interruptible } from './interrupt.ts';
import { deliver } from './make/deliver.ts';
import { readOut } from './make/inputs.ts';
import type { Command } from './sessions.ts';

/** Fetches a small, quick film of a session's draft. */
export async function previewSession(
  { world, printer, options }: Command,
  sessionId: string,
  wanted: { out: string; force?: boolean | undefined },
): Promise<void> {
  const out = await readOut(wanted.out, [], wanted.force ?? false);
  await interruptible(world, printer, async (signal) => {
    const { client, close } = await connect(world, options, false);
    try {
      const { id } = await client.startPreview(sessionId);
      const onProgress = (render: RenderView): void => printer.progress(render.stage, render.progress);
      const { state, file, error } = await client.waitForRender(id, { signal, onProgress, pollMs: 200 });
      if (state !== 'succeeded' || file === null) {
        const hint = 'Run it again; if it stays, look at the log of the service.';
        throw new CommandFailure(EXIT.failed, error ?? `The preview ended as ${state}.`, { hint });
      }
      await deliver(client, file, { out, printer, signal });
      printer.result(out, { ok: true, renderId: id, out, durationMs: file.durationMs });
    } finally {
      await close();
    }
  });
}
