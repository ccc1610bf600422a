import type { Change, ChangeCode, Language, Refusal, RefusalCode } from '@reelsmith/core';
import type { SpokenChange } from '@reelsmith/protocol';
import { CHANGES_EN, REFUSALS_EN } from './en.ts';
import { Facts, type Sentence } from './format.ts';
import { CHANGES_ZH, REFUSALS_ZH } from './zh.ts';

const CHANGES: Record<Language, Record<ChangeCode, Sentence>> = { en: CHANGES_EN, zh: CHANGES_ZH };
const REFUSALS: Record<Language, Record<RefusalCode, Sentence>> = { en: REFUSALS_EN, zh: REFUSALS_ZH };

/** A change with its sentence. */
export function speak(change: Change, language: Language): SpokenChange {
  return { change, sentence: CHANGES[language][change.code](new Facts(change.params)).trim() };
}

/** The sentence of a refusal: why not, and the way out. */
export function speakRefusal(refusal: Refusal, language: Language): string {
  return REFUSALS[language][refusal.code](new Facts(refusal.params)).trim();
}
