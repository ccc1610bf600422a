import type { Render, RenderState } from '@reelsmith/service';
import { absoluteUrl, type ServerConfig } from '../config.ts';

const STATUS: Record<RenderState, 'pending' | 'processing' | 'completed' | 'failed'> = {
  queued: 'pending',
  running: 'processing',
  succeeded: 'completed',
  failed: 'failed',
  cancelled: 'failed',
};

/** What a render looks like on the existing wire. */
export function renderObject(render: Render, config: ServerConfig) {
  const status = STATUS[render.state];
  const url = render.file && absoluteUrl(config, render.file.url);
  const error = render.error ?? (render.state === 'cancelled' ? 'The export was cancelled.' : undefined);
  return {
    id: render.id,
    taskId: render.id,
    status,
    progress: status === 'completed' ? 100 : Math.min(99, Math.floor(render.progress * 100)),
    stage: render.stage,
    createdAt: render.createdAt.getTime(),
    completedAt: render.completedAt?.getTime() ?? null,
    ...(render.file && url ? finished(render.file, url) : { output: null, outputUrl: null }),
    ...(status === 'failed' ? { error: error ?? 'The export failed.' } : {}),
  };
}

function finished(file: NonNullable<Render['file']>, url: string) {
  return {
    output: { url, duration: file.durationMs / 1000, size: file.bytes, width: file.width, height: file.height },
    outputUrl: url,
    warnings: file.warnings,
    promises: file.promises,
  };
}

/** The superset of the shapes that clients read: `success`, the fields at the top, and the same under `data`. A failed
 *  render is a successful answer about a render that failed. */
export function renderBody(render: Render, config: ServerConfig) {
  const object = renderObject(render, config);
  return { code: 0, message: 'success', success: true, ...object, data: object };
}
