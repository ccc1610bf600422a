import { z } from 'zod';

export const SessionParams = z.object({ sessionId: z.string() });
export const TurnParams = z.object({ sessionId: z.string(), turnId: z.string() });
export const EntryParams = z.object({ sessionId: z.string(), entryId: z.string() });
export const RenderParams = z.object({ renderId: z.string() });
export const TokenParams = z.object({ tokenId: z.string() });
