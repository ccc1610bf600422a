import type { Client } from '@reelsmith/client';
import type { ExportOutput } from '@reelsmith/core';
import type { DeliveredFile, RenderView } from '@reelsmith/protocol';
import { CommandFailure, EXIT } from '../failure.ts';
import type { Printer } from '../printer.ts';

/** Exports the session's film and waits for it. An abort cancels the export. */
export async function exportFilm(
  client: Client,
  sessionId: string,
  { output, printer, signal }: { output: Partial<ExportOutput>; printer: Printer; signal: AbortSignal },
): Promise<DeliveredFile> {
  const { id } = await client.startRender(sessionId, { output });
  const onProgress = (render: RenderView) => {
    printer.progress(render.state === 'queued' ? 'queued' : render.stage, render.progress);
    printer.fact({
      type: 'render.progress',
      renderId: id,
      state: render.state,
      stage: render.stage,
      fraction: render.progress,
    });
  };
  const ended = await client.waitForRender(id, { signal, onProgress }).catch(async (error: unknown) => {
    if (!signal.aborted) throw error;
    await client.cancelRender(id).catch(() => undefined);
    throw new CommandFailure(EXIT.interrupted, 'Stopped: the export was cancelled.');
  });
  if (ended.state === 'succeeded' && ended.file !== null) return ended.file;
  throw new CommandFailure(EXIT.failed, ended.error ?? `The export ended as ${ended.state}.`, {
    code: `render_${ended.state}`,
    hint: 'Nothing was charged. Try again; if it stays, look at the log of the service.',
    next: [`reelsmith session show ${sessionId}`],
  });
}
