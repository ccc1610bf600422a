export { createFolderCache, type FolderCacheOptions } from './cache/folder-cache.ts';
export type { SpanCache } from './cache/span-cache.ts';
export { type Compiled, type CompileOptions, compile } from './compile.ts';
export { createPool, type Pool } from './engine/pool.ts';
export type { FinishedPiece } from './engine/run.ts';
export {
  RENDER_STAGES,
  type RenderedFile,
  type RenderOptions,
  type RenderResult,
  type RenderStage,
  render,
} from './engine.ts';
export { drawFrame, type FrameOptions, type FrameResult } from './frame.ts';
export { RenderPlan } from './plan.ts';
export { spreadFrames } from './preview/contact-sheet.ts';
export { makeProxy, PROXY_SIDE, wantsProxy } from './preview/make-proxy.ts';
export { previewPlan, previewSource, type VideoProxy } from './preview/preview-plan.ts';
export { createRenderer, type Renderer } from './renderer.ts';
export { streamPart } from './stream/live-parts.ts';
export { type LiveStream, openLiveStream } from './stream/live-stream.ts';
export type { StreamPart } from './stream/stream-part.ts';
export { type TextFinding, textFindings } from './text/findings.ts';
export { type FontBook, fontsIn } from './text/fonts/font-book.ts';
export { type SubtitleFormat, subtitleFile } from './text/subtitles/files.ts';
