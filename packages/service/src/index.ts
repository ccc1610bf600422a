export type {
  Caller,
  FileToServe,
  Health,
  HeldAsset,
  HeldDocument,
  History,
  Render,
  RenderState,
  Scope,
  Session,
  SessionState,
  Studio,
  TokenInfo,
  TurnRequest,
  Uploaded,
} from './studio.ts';
export { RENDER_STATES, SCOPES } from './studio.ts';
