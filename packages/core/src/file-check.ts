import { z } from 'zod';
import { Id } from './segment.ts';

/** What is looked at on a delivered file. */
export const CHECK_ITEMS = [
  'frames',
  'duration',
  'size',
  'streams',
  /** Picture and sound begin and end together. */
  'sync',
  /** Black, frozen and silent stretches that the draft does not ask for. */
  'black',
  'frozen',
  'silent',
  /** Integrated loudness, LUFS. */
  'loudness',
  /** True peak, dBTP. */
  'peak',
  /** Characters that no font has, and letters that the frame cuts off. */
  'glyphs',
  /** Texts outside the safe area. */
  'safe_area',
] as const;
export type CheckItem = (typeof CHECK_ITEMS)[number];

export const CHECK_STATES = ['passed', 'warned', 'failed', 'not_looked'] as const;

/** One thing that was looked at. `not_looked`: it does not exist in this kind of file, or could not be measured. */
export const CheckedItem = z.object({
  item: z.enum(CHECK_ITEMS),
  state: z.enum(CHECK_STATES),
  /** What was found, as a sentence or a figure with its unit. */
  found: z.string().optional(),
  /** Where on the film's clock, and on which segment. */
  spots: z.array(z.object({ fromMs: z.number(), toMs: z.number(), segmentId: Id.optional() })).optional(),
});
export type CheckedItem = z.infer<typeof CheckedItem>;

/** What an exported file was found to be, each item once. */
export const FileCheck = z.array(CheckedItem);
export type FileCheck = z.infer<typeof FileCheck>;

/** The findings that somebody should read, as sentences. */
export function findingsOf(check: FileCheck): string[] {
  return check.flatMap(({ state, found }) =>
    (state === 'warned' || state === 'failed') && found !== undefined ? [found] : [],
  );
}
