import { OfferedOperation } from '@reelsmith/core';
import { z } from 'zod';

/** A hand edit: operations applied together or not at all; `revision` refuses them when the draft has moved on. */
export const EditRequest = z.object({
  operations: z.array(OfferedOperation).min(1).max(1000),
  revision: z.number().int().min(0).optional(),
});
export type EditRequest = z.infer<typeof EditRequest>;
