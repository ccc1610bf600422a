export { WireDraft, type WireSegment, type WireTrack, wireDraftJsonSchema } from './compat/draft.ts';
export { type FromWireOptions, fromWireDraft } from './compat/from-wire-draft.ts';
export {
  readWireDraft,
  type SourceCandidate,
  type WireRefusal,
  type WireSource,
  wireSources,
} from './compat/read-wire-draft.ts';
export { toWireDraft } from './compat/to-wire-draft.ts';
export { EditRequest } from './edit-request.ts';
export { ERRORS, type ErrorCode, ReelsmithError } from './errors.ts';
export {
  DeliveredFile,
  JOB_STAGES,
  JobKind,
  type JobStage,
  MadeMedia,
  type NewTurnEvent,
  SpokenChange,
  TurnEvent,
} from './events.ts';
export { DOCUMENT_FORMATS, type DocumentFormat, LIMITS, MEDIA_FORMATS, type MediaFormat } from './limits.ts';
export { errorsMarkdown, limitsMarkdown } from './markdown.ts';
export { createSseReader, type ServerEvent, SSE_HEARTBEAT, sseData } from './sse.ts';
export {
  AssetView,
  CreateSession,
  CreateToken,
  Credits,
  DocumentView,
  DraftView,
  Edited,
  EventsQuery,
  FrameQuery,
  HistoryView,
  ImportUrl,
  LimitsView,
  NewToken,
  PlanCard,
  Problem,
  RENDER_STATES,
  RenderView,
  SessionList,
  SessionView,
  SheetQuery,
  StartedTurn,
  StartTurn,
  StateView,
  StreamView,
  StripQuery,
  SubmitRender,
  TakeBack,
  TOKEN_SCOPES,
  TokenList,
  TokenView,
  UploadedList,
  UploadedView,
} from './v1.ts';
