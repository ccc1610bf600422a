export { type Config, describeConfig, type Environment, loadConfig } from './config.ts';
export { createStudio, type LocalStudio, type StudioDeps } from './create-studio.ts';
export { FAILPOINTS, type Failpoint } from './failpoints.ts';
export { findRunning } from './lock.ts';
export type { Clock } from './parts.ts';
export type {
  Caller,
  FileToServe,
  FrameRequest,
  Health,
  HeldAsset,
  HeldDocument,
  History,
  Render,
  RenderState,
  Scope,
  Session,
  SessionState,
  SheetRequest,
  StripRequest,
  Studio,
  TokenInfo,
  TurnRequest,
  Uploaded,
} from './studio.ts';
export { RENDER_STATES, SCOPES } from './studio.ts';
export { speak, speakRefusal } from './words/speak.ts';
