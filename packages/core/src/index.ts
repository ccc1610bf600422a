export * from './asset.ts';
export * from './defaults.ts';
export * from './draft.ts';
export * from './operation.ts';
export * from './plan.ts';
export * from './refusal.ts';
export * from './segment.ts';
export * from './time.ts';
