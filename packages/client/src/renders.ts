import { ReelsmithError, RenderView } from '@reelsmith/protocol';
import { path, type Send } from './http.ts';
import { wait } from './wait.ts';

/** How to wait for an export. */
export interface WaitOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((render: RenderView) => void) | undefined;
  pollMs?: number | undefined;
}

/** Polls until the export has ended, well or not. A service that is away for a moment is asked again. */
export async function waitForRender(send: Send, renderId: string, options: WaitOptions = {}): Promise<RenderView> {
  const { signal, onProgress, pollMs = 500 } = options;
  let failures = 0;
  for (;;) {
    const render = await poll(send, renderId, signal).catch((error: unknown) => {
      failures += 1;
      if (failures > 20 || !(error instanceof ReelsmithError) || !error.row.retryable) throw error;
      return undefined;
    });
    if (render !== undefined) {
      failures = 0;
      onProgress?.(render);
      if (render.state !== 'queued' && render.state !== 'running') return render;
    }
    await wait(pollMs, signal);
  }
}

async function poll(send: Send, renderId: string, signal: AbortSignal | undefined): Promise<RenderView> {
  return RenderView.parse(await (await send(path('renders', renderId), { signal })).json());
}
