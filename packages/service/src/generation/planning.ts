import type { EarlierMade, PlannerContext, Undrawable } from '@reelsmith/core';
import type { MakeRequest, Provider, Providers } from '@reelsmith/generate';
import { and, desc, eq, sql } from 'drizzle-orm';
import { assets } from '../database/schema.ts';
import type { Database } from '../parts.ts';
import { requestOf } from './request.ts';

/** As many as anybody speaks of. */
const LAST_MADE = 20;

/** Tells a planner what nobody here can draw, before it plans to have it drawn. */
export function undrawableFor(providers: Providers): NonNullable<PlannerContext['undrawable']> {
  return (step) => {
    const request = requestOf({ turnId: '', seed: 0 }, { ...step, id: '', kind: 'generate' });
    const found = providers.candidates(request);
    if (found.ok) return leftOut(found.providers[0].provider, request);
    if (found.unable.code !== 'subject') return undefined;
    const { unable, by } = found;
    const subject = unable.subject ?? step.prompt.slice(0, 120);
    return { subject, by: by?.title ?? '', builtIn: by?.builtIn ?? false, rest: false };
  };
}

function leftOut(provider: Provider, request: MakeRequest): Undrawable | undefined {
  const words = provider.leavesOut?.(request) ?? [];
  return words.length === 0
    ? undefined
    : { subject: words.join(', ').slice(0, 120), by: provider.title, builtIn: provider.builtIn, rest: true };
}

/** Pictures and clips of a session that were made of words, newest first. */
export async function madeInSession(db: Database, sessionId: string): Promise<EarlierMade[]> {
  const rows = await db
    .select({ id: assets.id, provenance: assets.provenance })
    .from(assets)
    .where(and(eq(assets.sessionId, sessionId), sql`${assets.provenance}->>'origin' = 'generated'`))
    .orderBy(desc(assets.createdAt), desc(assets.id))
    .limit(LAST_MADE);
  return rows.flatMap(({ id, provenance: { made } }) => {
    if (made === undefined || (made.kind !== 'image' && made.kind !== 'video' && made.kind !== 'card')) return [];
    const { prompt, seed, builtIn } = made;
    // A card is kept as a picture.
    const kind = made.kind === 'video' ? ('video' as const) : ('image' as const);
    return [{ assetId: id, kind, prompt, seed, builtIn, card: made.kind === 'card' }];
  });
}
