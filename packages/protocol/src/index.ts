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
export * from './edit-request.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './limits.ts';
