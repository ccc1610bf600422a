import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsOf, openStudio, say } from '../testing/open-studio.ts';

let open: Awaited<ReturnType<typeof openStudio>>;
beforeAll(async () => {
  open = await openStudio({ env: { PRICES: 'metered' } });
});
afterAll(() => open?.close());

async function newcomer() {
  const { token } = await open.studio.auth.anonymous({ clientId: crypto.randomUUID(), address: '127.0.0.1' });
  const caller = await open.studio.auth.authenticate(token);
  return { studio: open.studio, caller, session: () => open.studio.sessions.create(caller, { name: 'Paid' }) };
}

describe('a turn that costs', () => {
  test('is paid for once a session, and what follows is free', async () => {
    const me = await newcomer();
    const { id } = await me.session();
    await say(me, id, 'title one');
    await say(me, id, 'title two');
    await say(me, id, 'undo');
    expect(await open.studio.credits.balance(me.caller)).toEqual({ available: 50, frozen: 0, total: 50 });
  });

  test('costs nothing when it is refused, answers or breaks', async () => {
    const me = await newcomer();
    const { id } = await me.session();
    for (const text of ['bug', 'ask', 'generate', 'hello', 'export']) await say(me, id, text);
    expect(await open.studio.credits.balance(me.caller)).toEqual({ available: 100, frozen: 0, total: 100 });
  });

  test('is refused at once when credits do not suffice, and changes nothing', async () => {
    const me = await newcomer();
    for (const _ of [1, 2]) await say(me, (await me.session()).id, 'title one');
    const { id } = await me.session();
    const third = open.studio.turns.start(me.caller, id, { text: 'title one', approval: 'auto', by: 'test' });
    await expect(third).rejects.toMatchObject({ code: 'credits_insufficient' });
    expect((await open.studio.sessions.get(me.caller, id)).revision).toBe(0);
    expect(await open.studio.credits.balance(me.caller)).toEqual({ available: 0, frozen: 0, total: 0 });
  });
});

describe('a turn that asks for a yes', () => {
  const waiting = async () => {
    const me = await newcomer();
    const { id } = await me.session();
    const started = await open.studio.turns.start(me.caller, id, { text: 'title one', approval: 'ask', by: 'test' });
    await expect
      .poll(async () => (await open.studio.sessions.state(me.caller, id)).runningTurnId, { timeout: 5000 })
      .toBeUndefined();
    return { me, id, started };
  };

  test('applies nothing before it, and all after it', async () => {
    const { me, id, started } = await waiting();
    expect((await open.studio.sessions.get(me.caller, id)).revision).toBe(0);
    const card = (await open.studio.sessions.state(me.caller, id)).waiting;
    expect(card).toMatchObject({ turnId: started.turnId, message: 'title one', price: 50, expectedMs: 0 });
    expect(card?.changes.map(({ sentence }) => sentence)).toEqual(['The film is called “one”.']);
    await open.studio.turns.approve(me.caller, id, started.turnId);
    const events = await eventsOf(me, id, started);
    expect(events.at(-1)?.data).toMatchObject({ outcome: 'done', revision: 1 });
    const proposed = events.find((event) => event.type === 'plan.proposed');
    expect(proposed?.data).toMatchObject({ needsApproval: true, plan: { price: 50 } });
  });

  test('ends untouched after a no', async () => {
    const { me, id, started } = await waiting();
    await open.studio.turns.reject(me.caller, id, started.turnId);
    const events = await eventsOf(me, id, started);
    expect(events.map((event) => event.type)).toContain('plan.rejected');
    expect((await open.studio.sessions.state(me.caller, id)).waiting).toBeUndefined();
    expect(events.at(-1)?.data).toMatchObject({ outcome: 'cancelled', revision: 0 });
    const late = open.studio.turns.approve(me.caller, id, started.turnId);
    await expect(late).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('ends as a proposal when another message comes first', async () => {
    const { me, id, started } = await waiting();
    await say(me, id, 'hello');
    const events = await eventsOf(me, id, started);
    expect(events.at(-1)?.data).toMatchObject({ outcome: 'proposed' });
  });

  test('is refused as stale when its plan does not fit the draft any more, and costs nothing', async () => {
    const me = await newcomer();
    const { id } = await me.session();
    const started = await open.studio.turns.start(me.caller, id, { text: 'track a', approval: 'ask', by: 'test' });
    await expect
      .poll(async () => (await open.studio.sessions.state(me.caller, id)).waiting?.turnId, { timeout: 5000 })
      .toBe(started.turnId);
    const operations = [
      { op: 'addTrack' as const, track: { id: 'a', kind: 'text' as const, role: 'title' as const, segments: [] } },
    ];
    await open.studio.sessions.edit(me.caller, id, { operations, by: 'test' });
    await open.studio.turns.approve(me.caller, id, started.turnId);
    const events = await eventsOf(me, id, started);
    expect(events.at(-1)?.data).toMatchObject({ outcome: 'refused', errorCode: 'stale_plan', revision: 1 });
    expect(await open.studio.credits.balance(me.caller)).toEqual({ available: 100, frozen: 0, total: 100 });
  });

  test('cannot be approved by a stranger, for whom it does not exist', async () => {
    const { id, started } = await waiting();
    const stranger = await newcomer();
    const yes = open.studio.turns.approve(stranger.caller, id, started.turnId);
    await expect(yes).rejects.toMatchObject({ code: 'session_not_found' });
  });
});
