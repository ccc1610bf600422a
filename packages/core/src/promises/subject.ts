import type { PlanPromise } from '../plan.ts';

/** What a promise is about: a later promise about the same takes the place of an earlier one. */
export function subjectOf(promise: PlanPromise): string {
  switch (promise.kind) {
    case 'music':
      return `music ${promise.assetId}`;
    case 'text':
      return `text ${promise.text.trim()}`;
    case 'without':
      return `without ${promise.what}`;
    case 'length':
    case 'canvas':
    case 'clipOrder':
    case 'clips':
    case 'ducked':
    case 'captions':
    case 'textLanguage':
      return promise.kind;
  }
}
