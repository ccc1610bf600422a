export { WireDraft, type WireSegment, type WireTrack, wireDraftJsonSchema } from './compat/draft.ts';
export { toWireDraft } from './compat/to-wire-draft.ts';
export * from './edit-request.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './limits.ts';
