import type { Draft } from '../draft.ts';
import { refusal } from '../refusal.ts';
import type { TextStyle } from '../segment.ts';
import type { CompoundResult, MintId } from './compound.ts';

/** Roles a text can have. */
export type TextRole = 'title' | 'subtitle' | 'text';

/** Shows a text, on the first track of its role with room at that time, else on a new one above. */
export function addText(
  draft: Draft,
  options: { text: string; startMs: number; durationMs: number; role: TextRole; style?: TextStyle; mintId: MintId },
): CompoundResult {
  return refusal('invalid', { id: draft.id, text: options.text });
}
