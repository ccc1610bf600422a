import { createHash } from 'node:crypto';
import {
  canonicalHashInput,
  canonicalJson,
  type Draft,
  ExportOutput,
  isEmpty,
  type PlanPromise,
} from '@reelsmith/core';
import { ReelsmithError } from '@reelsmith/protocol';
import type { Parts } from '../parts.ts';
import type { Caller, Render } from '../studio.ts';
import { assetsOfSession, draftOf, lockSession, type SessionRow } from '../turns/rows.ts';
import { standingPromises } from '../turns/standing.ts';
import { TURN_WORDS } from '../words/turn-words.ts';
import { readPosted } from './posted-draft.ts';
import { queueRender } from './queue.ts';
import { findRender, type RenderRow, toRender } from './rows.ts';

export interface Submission {
  id?: string | undefined;
  sessionId?: string | undefined;
  wireDraft?: unknown;
  output?: unknown;
}

/** Takes an export. Same id and same body give the same render for ever. @throws nothing_to_export, unresolved_source,
 *  id_conflict, session_not_found */
export async function submitRender(parts: Parts, caller: Caller, wanted: Submission): Promise<Render> {
  const clientId = wanted.id ?? parts.mintId('render');
  if (!/^[\x21-\x7e]{1,128}$/.test(clientId)) {
    throw new ReelsmithError('bad_request', 'The render id must be 1 to 128 visible ASCII characters.');
  }
  const session =
    wanted.sessionId === undefined ? undefined : await parts.sessions.row(parts.db, caller, wanted.sessionId);
  const bodyHash = hash(canonicalJson([session?.id ?? null, wanted.wireDraft ?? null, wanted.output ?? null]));
  const known = await findRender(parts.db, caller.accountId, clientId);
  if (known !== undefined) return same(known, bodyHash);
  const draft = await draftFor(parts, caller, { session, wireDraft: wanted.wireDraft });
  const output = outputOf(wanted.output);
  const promises = session === undefined ? [] : await promisesFor(parts, session, draft);
  const row = await parts.db.transaction(async (tx) => {
    if (session !== undefined) await lockSession(tx, session.id);
    const { accountId } = caller;
    return queueRender(parts, tx, { clientId, accountId, sessionId: session?.id, bodyHash, draft, output, promises });
  });
  if (row !== undefined) return toRender(row);
  const other = await findRender(parts.db, caller.accountId, clientId);
  if (other === undefined) throw new Error('A render id was taken and is gone.');
  return same(other, bodyHash);
}

function same(row: RenderRow, bodyHash: string): Render {
  if (row.bodyHash === bodyHash) return toRender(row);
  throw new ReelsmithError('id_conflict', `The render id ${row.clientId} was used for a different request.`);
}

async function draftFor(
  parts: Parts,
  caller: Caller,
  { session, wireDraft }: { session: SessionRow | undefined; wireDraft: unknown },
): Promise<Draft> {
  const posted = wireDraft !== undefined && wireDraft !== null && !isBlank(wireDraft);
  if (!posted && (session === undefined || wireDraft !== undefined)) throw await nothingToExport(parts, session);
  if (!posted && session !== undefined) {
    const draft = draftOf(session);
    if (isEmpty(draft)) throw await nothingToExport(parts, session);
    return draft;
  }
  const draft = await readPosted(parts, caller, { session, wireDraft });
  if (isEmpty(draft)) throw await nothingToExport(parts, session);
  return draft;
}

/** `{}`, or a draft without any segment. */
function isBlank(wireDraft: unknown): boolean {
  if (typeof wireDraft !== 'object' || wireDraft === null) return false;
  const tracks = 't' in wireDraft ? wireDraft.t : undefined;
  if (tracks === undefined) return true;
  if (!Array.isArray(tracks)) return false;
  return tracks.every((track: unknown) => {
    const segments = typeof track === 'object' && track !== null && 'sg' in track ? track.sg : undefined;
    return Array.isArray(segments) && segments.length === 0;
  });
}

async function nothingToExport(parts: Parts, session: SessionRow | undefined): Promise<ReelsmithError> {
  const held = session === undefined ? [] : [...(await assetsOfSession(parts.db, session.id)).values()];
  return new ReelsmithError('nothing_to_export', TURN_WORDS.en.nothingYet(held[0]?.name));
}

/** Settings of an export as clients write them; what we do not know is passed over, what is wrong is refused. */
function outputOf(output: unknown): ExportOutput {
  const given: Record<string, unknown> = typeof output === 'object' && output !== null ? { ...output } : {};
  const resolution = typeof given.resolution === 'string' ? /^(\d{3,4})p$/i.exec(given.resolution) : null;
  const parsed = ExportOutput.safeParse({
    format: given.format,
    quality: given.quality === 'high' ? 'high' : 'standard',
    shortSide: given.shortSide ?? (resolution === null ? undefined : Number(resolution[1])),
    fps: given.fps,
    preset: given.preset,
    atMs: given.atMs,
    copy: given.copy,
    encoder: given.encoder,
  });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ReelsmithError(
    'bad_request',
    `output.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not valid'}.`,
  );
}

/** What was promised for exactly this draft: only when it is the session's own as it stands. */
async function promisesFor(parts: Parts, session: SessionRow, draft: Draft): Promise<PlanPromise[]> {
  if (session.draft === null || canonicalHashInput(session.draft) !== canonicalHashInput(draft)) return [];
  return (await standingPromises(parts.db, session.id, draft)).promises;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
