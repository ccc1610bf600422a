export { type Applied, apply } from './apply.ts';
export { Asset, isPicture, MediaFacts } from './asset.ts';
export { canonicalHashInput, canonicalJson } from './canonical.ts';
export {
  CHANGE_CODES,
  type ChangeCode,
  type ChangeParams,
  type OfSegment,
  type OfTrack,
  type SegmentWhat,
} from './change-codes.ts';
export { type AddMusic, addMusic } from './compounds/add-music.ts';
export { type AddText, addText, type TextRole } from './compounds/add-text.ts';
export { reorder, splitAt, swap } from './compounds/arrange.ts';
export { chain } from './compounds/chain.ts';
export { changeCanvas } from './compounds/change-canvas.ts';
export { chooseCanvas, chooseFit, type Platform, type Ratio } from './compounds/choose-canvas.ts';
export {
  COMPOUND_NOTES,
  type CompoundNote,
  type CompoundNoteCode,
  type CompoundResult,
  type MintId,
} from './compounds/compound.ts';
export { editFilm } from './compounds/edit-film.ts';
export { fitToLength } from './compounds/fit-to-length.ts';
export { type JoinWithTransitions, joinWithTransitions } from './compounds/join-with-transitions.ts';
export { mainTrack, trackEndMs } from './compounds/main-track.ts';
export { mediaSegment, sourceOf } from './compounds/media-segment.ts';
export { placeMade } from './compounds/place-made.ts';
export { type PlaceMedia, placeMedia } from './compounds/place-media.ts';
export { keepRanges, removeRange, removeRanges, type TimeRange } from './compounds/remove-range.ts';
export { retrimMusic } from './compounds/retrim-music.ts';
export { type Slideshow, slideshow } from './compounds/slideshow.ts';
export {
  COVER_TOLERANCE,
  DEFAULT_BACKGROUND,
  DEFAULT_CANVAS,
  DEFAULT_CAPTION_STYLE,
  DEFAULT_HIGHLIGHT,
  DEFAULT_IMAGE_MS,
  DEFAULT_MADE_IMAGE_MS,
  DEFAULT_MADE_LUFS,
  DEFAULT_MOTION_AMOUNT,
  DEFAULT_MUSIC_FADE_OUT_MS,
  DEFAULT_MUSIC_VOLUME,
  DEFAULT_SUBTITLE_STYLE,
  DEFAULT_TEXT_STYLE,
  DEFAULT_TITLE_MS,
  DEFAULT_TRANSITION_MS,
  emptyDraft,
  GIF_DEFAULTS,
  LONGEST_DRAFT_MS,
  PLATFORM_CANVASES,
  RATIO_CANVASES,
  type SafeArea,
  SHORTEST_FITTED_MS,
  TITLE_SAFE_AREA,
  UPRIGHT_RATIO,
  UPRIGHT_SAFE_AREA,
} from './defaults.ts';
export {
  Canvas,
  Draft,
  draftDurationMs,
  isEmpty,
  Marker,
  ROLE_KINDS,
  TRACK_KINDS,
  TRACK_ROLES,
  Track,
  type TrackKind,
  type TrackRole,
} from './draft.ts';
export { eased, easedArea } from './ease.ts';
export { CHECK_ITEMS, CHECK_STATES, CheckedItem, type CheckItem, FileCheck, findingsOf } from './file-check.ts';
export {
  HISTORY_KINDS,
  type HistoryEntry,
  type HistoryKind,
  type HistoryMove,
  type HistoryTarget,
  liveEdits,
  redo,
  redoTarget,
  takeBack,
  undo,
  undoTarget,
} from './history.ts';
export { expectedAsset, madeAssetId, resolveMade, stepOfAssetId } from './made.ts';
export { type Handles, handlesOf, isTimed, longestMs, materialMs, sourceSpanMs } from './material.ts';
export { neededOperations } from './needed-operations.ts';
export {
  type DraftHead,
  EditOperation,
  type EditOperationInput,
  OfferedOperation,
  type OperationOf,
  Restore,
  RIPPLES,
  type Ripple,
} from './operation.ts';
export {
  COPY_MODES,
  type CopyMode,
  EXPORT_FACTS,
  EXPORT_FORMATS,
  type ExportFormat,
  ExportOutput,
  VIDEO_ENCODERS,
  type VideoEncoder,
} from './output.ts';
export {
  CAPABILITIES,
  type Capability,
  CheckedPromise,
  Choice,
  type EarlierMade,
  type GenerateStep,
  LANGUAGES,
  type Language,
  Plan,
  type Planner,
  type PlannerContext,
  type PlanningOptions,
  type PlanPart,
  PlanPromise,
  PlanStep,
  PROMISE_STATES,
  type RecentEdit,
  type Senses,
  STRETCHES,
  type Stretch,
  type ToldChange,
  type Undrawable,
  type WaitingPlan,
} from './plan.ts';
export { applyAll, type Preview, touchedBy } from './preview.ts';
export { checkPromises } from './promises/check.ts';
export { impliedPromises } from './promises/implied.ts';
export { repairPromises } from './promises/repair.ts';
export { subjectOf } from './promises/subject.ts';
export { Change, change, Params, REFUSAL_CODES, Refusal, type RefusalCode, refusal } from './refusal.ts';
export { diffDraft } from './restore.ts';
export {
  ALIGNS,
  ANIMATION_TYPES,
  Animation,
  ChromaKey,
  Color,
  Crop,
  EASES,
  Extra,
  endMs,
  FITS,
  type Fit,
  Id,
  KEYFRAME_PROPERTIES,
  Keyframe,
  type KeyframeProperty,
  LOOK_PRESETS,
  Look,
  MEDIA_KINDS,
  type MediaKind,
  MOTION_TYPES,
  Motion,
  Placement,
  Segment,
  Source,
  TextStyle,
  Transition,
  Word,
} from './segment.ts';
export { secondsOf, summarize } from './summary.ts';
export {
  changesOf,
  dependentChange,
  draftAfter,
  type EntryChange,
  holesMs,
  type TakenBack,
  takeBackChanges,
} from './take-back.ts';
export { frameAt, Milliseconds, NORMAL_SPEED, Speed, sourceLengthMs, speedFactor, timelineLengthMs } from './time.ts';
export {
  type Found,
  findSegment,
  findTrack,
  longestTransitionMs,
  nameOf,
  previousAtCut,
  shortestSegmentMs,
  whatOf,
} from './timeline.ts';
export { TRANSITION_TYPES, type TransitionType } from './transition-types.ts';
export { inTimeOrder, invalidDraft } from './valid.ts';
