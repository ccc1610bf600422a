export { type Compiled, type CompileOptions, compile } from './compile.ts';
export {
  RENDER_STAGES,
  type RenderedFile,
  type RenderOptions,
  type RenderResult,
  type RenderStage,
  render,
} from './engine.ts';
export { RenderPlan } from './plan.ts';
