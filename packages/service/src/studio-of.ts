import { summarize } from '@reelsmith/core';
import { LIMITS } from '@reelsmith/protocol';
import { count, desc, eq, sql } from 'drizzle-orm';
import type { AnonymousToken } from './accounts/anonymous.ts';
import type { Assets } from './assets/assets.ts';
import type { Files } from './assets/files.ts';
import { assets as assetTable, historyEntries, renders, turns } from './database/schema.ts';
import { readEvents } from './events/read.ts';
import type { Parts, Transaction } from './parts.ts';
import { frameOfDraft, posterOfRender } from './previews/frames.ts';
import { startPreview } from './previews/preview.ts';
import { sheetOfDraft } from './previews/sheets.ts';
import { stripOfTurn } from './previews/strip.ts';
import { requestCancel } from './renders/cancel.ts';
import { ownRender, renderedFile, rendersOfSession, toRender } from './renders/rows.ts';
import { submitRender } from './renders/submit.ts';
import { sessionNotFound, toSession } from './sessions/sessions.ts';
import type { Caller, Health, HeldAsset, SessionState, Studio } from './studio.ts';
import type { Tokens } from './tokens/tokens.ts';
import { approveTurn, cancelTurn, rejectTurn } from './turns/decide.ts';
import { editByHand, historyOf, stepByHand, takeBackByHand } from './turns/hand-edits.ts';
import { languageOf, runningTurnOf, type SessionRow } from './turns/rows.ts';
import { checkedStanding } from './turns/standing.ts';
import { startTurn } from './turns/start.ts';
import { waitingPlan } from './turns/waiting.ts';
import { withSentences } from './words/promises.ts';

interface Rooms {
  anonymous: (input: { clientId: string; address: string }) => Promise<AnonymousToken>;
  tokens: Tokens;
  assets: Assets;
  files: Files;
  facts: Omit<Health, 'ready'>;
  close: () => Promise<void>;
}

/** Everything a door may ask for, as one object. Every look-up goes through the caller's account. */
export function studioOf(parts: Parts, rooms: Rooms): Studio {
  const own = (caller: Caller, id: string): Promise<SessionRow> => parts.sessions.row(parts.db, caller, id);
  return {
    auth: authOf(parts, rooms),
    credits: { balance: (caller) => parts.ledger.balance(parts.db, caller.accountId) },
    sessions: {
      create: (caller, input) => parts.sessions.create(caller, input),
      get: (caller, id) => parts.sessions.get(caller, id),
      list: (caller) => parts.sessions.list(caller),
      state: (caller, id) =>
        parts.db.transaction(async (tx) => stateOf(tx, rooms, await parts.sessions.row(tx, caller, id)), ONE_MOMENT),
      history: async (caller, id) => historyOf(parts, await own(caller, id)),
      edit: async (caller, id, input) => editByHand(parts, (await own(caller, id)).id, input),
      takeBack: async (caller, id, input) => takeBackByHand(parts, (await own(caller, id)).id, input),
      preview: (caller, id) => startPreview(parts, caller, id),
      frame: (caller, id, request) => frameOfDraft(parts, caller, id, request),
      contactSheet: (caller, id, request) => sheetOfDraft(parts, caller, id, request),
      undo: async (caller, id, by) => stepByHand(parts, (await own(caller, id)).id, { action: 'undo', by }),
      redo: async (caller, id, by) => stepByHand(parts, (await own(caller, id)).id, { action: 'redo', by }),
    },
    assets: {
      upload: (caller, sessionId, input) => rooms.assets.upload(caller, sessionId, input),
      importUrl: (caller, sessionId, url) => rooms.assets.importUrl(caller, sessionId, url),
      get: (caller, assetId) => rooms.assets.get(caller, assetId),
    },
    turns: turnsOf(parts, own),
    renders: {
      submit: (caller, input) => submitRender(parts, caller, input),
      get: async (caller, id) => toRender(await ownRender(parts, caller, id)),
      cancel: async (caller, id) => {
        await requestCancel(parts, (await ownRender(parts, caller, id)).pk);
        return toRender(await ownRender(parts, caller, id));
      },
      file: (caller, id) => renderedFile(parts, caller, id),
      poster: (caller, id, request) => posterOfRender(parts, caller, id, request),
      stream: async (caller, id) => ({ url: parts.files.streamUrlOf((await ownRender(parts, caller, id)).pk) }),
    },
    files: { resolve: (key, name) => rooms.files.resolve(key, name) },
    health: async () => ({ ready: await answers(parts), ...rooms.facts }),
    figures: () => figuresOf(parts),
    close: onlyOnce(rooms.close),
  };
}

function authOf(parts: Parts, rooms: Rooms): Studio['auth'] {
  const { tokens } = rooms;
  return {
    anonymous: rooms.anonymous,
    authenticate: (token) => tokens.authenticate(token),
    createToken: (caller, input) => tokens.create(caller, input),
    listTokens: (caller) => tokens.list(caller),
    revokeToken: (caller, tokenId) => tokens.revoke(caller, tokenId),
    claimToken: async (caller, { taskId, sessionId }) => {
      const named = [sessionId, taskId].filter((id) => id !== '');
      const [session, same] = await Promise.all(named.map((id) => parts.sessions.row(parts.db, caller, id)));
      if (session === undefined || (same ?? session).id !== session.id) throw sessionNotFound();
      const expiresInSeconds = LIMITS.claimTokenSeconds;
      const place = { accountId: caller.accountId, sessionId: session.id };
      return { claimToken: await tokens.claim(place, expiresInSeconds), expiresInSeconds };
    },
  };
}

function turnsOf(parts: Parts, own: (caller: Caller, id: string) => Promise<SessionRow>): Studio['turns'] {
  return {
    start: async (caller, sessionId, request) => startTurn(parts, caller, (await own(caller, sessionId)).id, request),
    async *events(caller, sessionId, options) {
      yield* readEvents(parts, (await own(caller, sessionId)).id, options);
    },
    approve: async (caller, sessionId, turnId) => {
      await approveTurn(parts, caller, (await own(caller, sessionId)).id, turnId);
    },
    reject: async (caller, sessionId, turnId) => {
      await rejectTurn(parts, caller, (await own(caller, sessionId)).id, turnId);
    },
    strip: (caller, sessionId, turnId, request) => stripOfTurn(parts, caller, { sessionId, turnId }, request),
    cancel: async (caller, sessionId, turnId) => cancelTurn(parts, (await own(caller, sessionId)).id, turnId),
  };
}

/** A reader who sees that no turn runs has to see that turn's draft in the same answer. */
const ONE_MOMENT = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;

async function stateOf(db: Transaction, rooms: Rooms, row: SessionRow): Promise<SessionState> {
  const [last] = await db
    .select({ changes: historyEntries.changes })
    .from(historyEntries)
    .where(eq(historyEntries.sessionId, row.id))
    .orderBy(desc(historyEntries.revision))
    .limit(1);
  const held = await rooms.assets.ofSession(db, row.id);
  return {
    session: toSession(row),
    draft: row.draft,
    assets: held.assets,
    documents: held.documents,
    exports: await rendersOfSession(db, row.id),
    changes: last?.changes ?? [],
    promises: await promisesOf(db, row, held.assets),
    summary: row.draft === null ? '' : summarize(row.draft, languageOf(row)),
    runningTurnId: await runningTurnOf(db, row.id),
    waiting: await waitingPlan(db, row.id),
  };
}

async function promisesOf(db: Transaction, row: SessionRow, held: readonly HeldAsset[]) {
  const checked = row.draft === null ? [] : await checkedStanding(db, row.id, row.draft);
  const nameOf = (id: string): string => held.find(({ asset }) => asset.id === id)?.asset.name ?? id;
  return withSentences(checked, { language: languageOf(row), nameOf });
}

async function answers(parts: Parts): Promise<boolean> {
  if (parts.stopping.aborted) return false;
  return parts.db.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
}

async function figuresOf({ db }: Parts): ReturnType<Studio['figures']> {
  const byState = await db.select({ state: renders.state, number: count() }).from(renders).groupBy(renders.state);
  const numberOf = (state: string): number => byState.find((row) => row.state === state)?.number ?? 0;
  const [running] = await db.select({ number: count() }).from(turns).where(eq(turns.state, 'running'));
  const [held] = await db
    .select({ number: count(), bytes: sql<string>`coalesce(sum(${assetTable.bytes}), 0)` })
    .from(assetTable);
  return {
    turnsRunning: running?.number ?? 0,
    rendersQueued: numberOf('queued'),
    rendersRunning: numberOf('running'),
    assets: held?.number ?? 0,
    bytesStored: Number(held?.bytes ?? 0),
  };
}

function onlyOnce(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= act();
    return done;
  };
}
