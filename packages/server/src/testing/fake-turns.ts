import { type NewTurnEvent, ReelsmithError, type SpokenChange, type TurnEvent } from '@reelsmith/protocol';
import type { Caller, Studio, TurnRequest } from '@reelsmith/service';
import { fakePicture } from './fake-picture.ts';
import { type Draft, type FakeSession, type FakeStore, id } from './fake-store.ts';

type Plan = Extract<TurnEvent, { type: 'plan.proposed' }>['data']['plan'];

/** Words in a message that make the fake behave in a special way. */
const SPECIAL = { slow: /slow/, expensive: /expensive/, late: /late bill/, breaks: /broken log/, chatty: /chatty/ };

export function fakeTurns(store: FakeStore): Studio['turns'] {
  return {
    async start(caller, sessionId, request) {
      const held = store.session(caller, sessionId);
      if (held.runningTurnId) throw new ReelsmithError('session_busy', 'A turn is running; nothing was accepted.');
      const turnId = id('turn');
      held.runningTurnId = turnId;
      const { seq } = store.emit(held, {
        type: 'turn.started',
        turnId,
        data: { message: request.text, by: request.by },
      });
      setImmediate(() => void run(store, held, turnId, request));
      return { turnId, seq };
    },
    events: (caller, sessionId, options) => events(store, caller, sessionId, options),
    approve: async (caller, sessionId, turnId) => void turnOf(store.session(caller, sessionId), turnId),
    reject: async (caller, sessionId, turnId) => void turnOf(store.session(caller, sessionId), turnId),
    async strip(caller, sessionId, turnId) {
      turnOf(store.session(caller, sessionId), turnId);
      return fakePicture();
    },
    async cancel(caller, sessionId, turnId) {
      const held = store.session(caller, sessionId);
      turnOf(held, turnId);
      if (held.runningTurnId === turnId) held.cancelTurn?.();
    },
  };
}

function turnOf(held: FakeSession, turnId: string): void {
  if (held.events.some((event) => event.turnId === turnId)) return;
  throw new ReelsmithError('not_found', 'There is no such turn in this session.');
}

async function run(store: FakeStore, held: FakeSession, turnId: string, { text }: TurnRequest): Promise<void> {
  const emit = (event: NewTurnEvent) => store.emit(held, { ...event, turnId });
  const finish = (outcome: 'done' | 'failed' | 'cancelled', reply: string, errorCode?: string) => {
    held.runningTurnId = undefined;
    const { revision } = held.session;
    const common = { outcome, reply, revision, changes: held.changes, promises: [] };
    emit({ type: 'turn.finished', data: { ...common, ...(errorCode ? { errorCode } : {}) } });
  };
  if (SPECIAL.expensive.test(text))
    return finish('failed', 'This costs 100 credits; 0 are left.', 'credits_insufficient');
  if (SPECIAL.slow.test(text) && (await waitOrCancel(held, 600))) return finish('cancelled', 'Stopped.');
  if (SPECIAL.late.test(text)) {
    await new Promise((resolve) => setTimeout(resolve, 2200));
    return finish('failed', 'This costs 100 credits; 0 are left.', 'credits_insufficient');
  }
  if (SPECIAL.chatty.test(text))
    for (const delta of ['Putting ', 'it together.']) emit({ type: 'message.delta', data: { text: delta } });
  const changes = [spoken(`Put ${held.assets.length} clips in order.`)];
  emit({ type: 'plan.proposed', data: { plan: planOf(held), changes, needsApproval: false } });
  emit({ type: 'plan.approved', data: { by: 'auto' } });
  setDraft(held, draftOf(held), changes, 'wire');
  emit({ type: 'draft.changed', data: { revision: held.session.revision, changes, by: 'wire' } });
  finish('done', 'Done: the clips play one after the other.');
}

/** True when the turn was cancelled before the time was over. */
function waitOrCancel(held: FakeSession, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, false);
    held.cancelTurn = () => {
      clearTimeout(timer);
      resolve(true);
    };
  });
}

/** A new draft is one entry of history. */
export function setDraft(held: FakeSession, draft: Draft | null, changes: SpokenChange[], by: string): void {
  held.past.push(held.draft);
  held.future = [];
  held.draft = draft;
  held.changes = changes;
  held.session = { ...held.session, revision: held.session.revision + 1 };
  const entry = { id: id('hist'), revision: held.session.revision, by, kind: 'edit' as const, changes, at: new Date() };
  held.entries.push(entry);
}

export function spoken(sentence: string): SpokenChange {
  return { change: { code: 'segment_inserted', params: {} }, sentence };
}

function draftOf(held: FakeSession): Draft {
  const segments = held.assets.map((one, index) => ({
    id: `seg_${index}`,
    startMs: index * 1000,
    durationMs: 1000,
    name: one.asset.name,
    source: { kind: 'media' as const, assetId: one.asset.id, media: one.asset.facts.kind },
    sourceStartMs: 0,
  }));
  const canvas = { width: 1920, height: 1080, fps: 30 };
  const main = { id: 'trk_main', kind: 'video' as const, role: 'main' as const, segments };
  return { version: 1, id: 'draft_1', title: held.session.name, canvas, tracks: [main] };
}

function planOf(held: FakeSession): Plan {
  const operations = held.assets.length === 0 ? [] : [{ op: 'setMeta' as const, title: 'Film' }];
  const steps = [{ id: 'step_1', kind: 'edit' as const, operations }];
  const rest = { promises: [], warnings: [], price: 0, seed: 1, engine: 'offline' };
  return { intent: 'edit', language: 'en', reply: 'I join the clips.', steps, ...rest };
}

async function* events(
  store: FakeStore,
  caller: Caller,
  sessionId: string,
  options: { afterSeq: number; untilTurn?: string | undefined; signal: AbortSignal },
): AsyncGenerator<TurnEvent> {
  const held = store.session(caller, sessionId);
  let next = options.afterSeq;
  while (!options.signal.aborted) {
    const event = held.events[next];
    if (event === undefined) {
      await woken(held, options.signal);
      continue;
    }
    next += 1;
    if (event.type === 'turn.finished' && SPECIAL.breaks.test(messageOf(held, event.turnId)))
      throw new Error('disk /srv/data gone');
    yield event;
    if (event.type === 'turn.finished' && event.turnId === options.untilTurn) return;
  }
}

function messageOf(held: FakeSession, turnId: string | undefined): string {
  const started = held.events.find((event) => event.type === 'turn.started' && event.turnId === turnId);
  return started?.type === 'turn.started' ? started.data.message : '';
}

function woken(held: FakeSession, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      held.wake.delete(done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    held.wake.add(done);
    signal.addEventListener('abort', done);
  });
}
