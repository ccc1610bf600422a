import { availableParallelism } from 'node:os';
import type { SpanCache } from './cache/span-cache.ts';
import { compile } from './compile.ts';
import { createPool, type Pool } from './engine/pool.ts';
import { render } from './engine.ts';
import { drawFrame } from './frame.ts';
import { drawContactSheet } from './preview/contact-sheet.ts';
import { streamSound } from './stream/stream-sound.ts';
import { createFontShelf } from './text/fonts/font-book.ts';

/** All that the engine makes out of drafts. */
export interface Renderer {
  compile: typeof compile;
  render: typeof render;
  streamSound: typeof streamSound;
  drawFrame: typeof drawFrame;
  drawContactSheet: typeof drawContactSheet;
}

/** An engine whose jobs share the cores of the machine, its fonts, and the finished pieces of earlier films. */
export function createRenderer(shared: { cache?: SpanCache | undefined; pool?: Pool | undefined } = {}): Renderer {
  const { cache, pool = createPool(availableParallelism()) } = shared;
  const fonts = createFontShelf();
  return {
    compile,
    render: (plan, options) => render(plan, { cache, pool, fonts, ...options }),
    drawFrame: (plan, frame, options) => drawFrame(plan, frame, { pool, fonts, ...options }),
    drawContactSheet: (plan, options) => drawContactSheet(plan, { pool, fonts, ...options }),
    streamSound: (plan, options) => streamSound(plan, { pool, ...options }),
  };
}
