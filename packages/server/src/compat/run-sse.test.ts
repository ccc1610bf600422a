import { describe, expect, it } from 'vitest';
import { type Door, multipartBody, newSession, openDoor } from '../testing/open-door.ts';

const body = (sessionId: string, text: string, more: object = {}) => ({
  app_name: 'nemo_agent',
  user_id: 'me',
  session_id: sessionId,
  new_message: { parts: [{ text }] },
  ...more,
});

async function ready(door: Door): Promise<string> {
  const sessionId = await newSession(door);
  const { payload, headers } = multipartBody([{ name: 'a.mp4', data: 'aaaa' }]);
  await door.as('anna', 'POST', `/api/upload-video/nemo_agent/me/${sessionId}`, payload, headers);
  return sessionId;
}

/** Events of a stream, and the blocks they came in. */
function parse(text: string) {
  const blocks = text.split('\n\n');
  expect(blocks.pop(), 'the stream ends with a blank line').toBe('');
  const data = blocks.filter((block) => block.startsWith('data: '));
  return { blocks, events: data.map((block) => JSON.parse(block.slice(6))) };
}

const kinds = (events: { content: { parts: object[] }; partial?: boolean }[]) =>
  events.map((event) => `${event.partial ? 'partial ' : ''}${Object.keys(event.content.parts[0] ?? {}).join()}`);

describe('POST /run_sse', () => {
  it.each([
    ['snake_case', (id: string) => body(id, 'join the clips')],
    [
      'camelCase',
      (id: string) => ({
        appName: 'nemo_agent',
        userId: 'me',
        sessionId: id,
        newMessage: { role: 'user', parts: [{ text: 'join the clips' }] },
        streaming: false,
        stateDelta: null,
      }),
    ],
    ['no user', (id: string) => ({ ...body(id, 'join the clips'), user_id: undefined })],
  ])('answers a request in %s with call, response and one final text', async (_name, request) => {
    const door = await openDoor();
    const { status, headers, text } = await door.as('anna', 'POST', '/run_sse', request(await ready(door)));
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/event-stream', 'no-cache']);
    const { events } = parse(text);
    expect(kinds(events)).toEqual(['functionCall', 'functionResponse', 'text']);
    const [call, response, final] = events;
    expect(call.content.role).toBe('model');
    expect(call.content.parts[0].functionCall.id).toMatch(/^adk-[0-9a-f-]{36}$/);
    expect(response.content.role).toBe('user');
    expect(response.content.parts[0].functionResponse.id).toBe(call.content.parts[0].functionCall.id);
    expect(response.actions.stateDelta).toEqual({ revision: 1, changes: ['Put 1 clips in order.'] });
    expect(final.text).toBe(final.content.parts[0].text);
  });

  it('gives every event its id, one invocation, an author, seconds and all of actions, and nothing that is null', async () => {
    const door = await openDoor();
    const { text } = await door.as('anna', 'POST', '/run_sse', body(await ready(door), 'join the clips'));
    const { events } = parse(text);
    expect(new Set(events.map((event) => event.invocationId)).size).toBe(1);
    for (const event of events) {
      expect(event.id).toMatch(/^[A-Za-z0-9]{8}$/);
      expect(event.invocationId).toMatch(/^e-[0-9a-f-]{36}$/);
      expect(event.author).toBe('nemo_agent');
      expect(Math.abs(event.timestamp - Date.now() / 1000)).toBeLessThan(60);
      expect(Object.keys(event.actions)).toEqual(expect.arrayContaining(['stateDelta', 'artifactDelta']));
    }
    expect(text).not.toContain('null');
  });

  it('is framed as one data line a block, LF only, with a blank line after each', async () => {
    const door = await openDoor();
    const { text } = await door.as('anna', 'POST', '/run_sse', body(await ready(door), 'chatty', { streaming: true }));
    expect(text).not.toContain('\r');
    const { blocks } = parse(text);
    for (const block of blocks) expect(block).toMatch(/^data: \{[^\n]*\}$/);
  });

  it('sends deltas as partial events only when streaming is asked for', async () => {
    const door = await openDoor();
    const request = body(await ready(door), 'chatty');
    const whole = parse((await door.as('anna', 'POST', '/run_sse', request)).text);
    expect(kinds(whole.events)).toEqual(['functionCall', 'functionResponse', 'text']);
    const { events } = parse((await door.as('anna', 'POST', '/run_sse', { ...request, streaming: true })).text);
    expect(kinds(events)).toEqual(['partial text', 'partial text', 'functionCall', 'functionResponse', 'text']);
    expect(events[0]).not.toHaveProperty('text');
  });

  it('leaves the text alias out when it is switched off', async () => {
    const door = await openDoor({ eventTextAlias: false });
    const { text } = await door.as('anna', 'POST', '/run_sse', body(await ready(door), 'join the clips'));
    expect(parse(text).events.at(-1)).not.toHaveProperty('text');
  });

  it.each([
    ['an unknown session', (id: string) => body(`${id}0`, 'join'), 404, 1002],
    ['another user', (id: string) => ({ ...body(id, 'join'), user_id: 'anon_ffffffffffffffff' }), 404, 1002],
    ['no session', () => ({ new_message: { parts: [{ text: 'join' }] } }), 400, 400],
    ['no text', (id: string) => body(id, ' '), 400, 400],
    ['a price above the credits', (id: string) => body(id, 'expensive'), 403, 2001],
    ['65,537 bytes of text', (id: string) => body(id, 'x'.repeat(65_537)), 413, 413],
    ['a megabyte of text', (id: string) => body(id, 'x'.repeat(1_000_000)), 413, 413],
  ])('answers %s before the first byte of a stream', async (_name, request, status, code) => {
    const door = await openDoor();
    const answer = await door.as('anna', 'POST', '/run_sse', request(await newSession(door)));
    expect([answer.status, answer.body?.code]).toEqual([status, code]);
  });

  it('takes 65,536 bytes of text', async () => {
    const door = await openDoor();
    const answer = await door.as(
      'anna',
      'POST',
      '/run_sse',
      body(await newSession(door), `${'\u0001'.repeat(65_535)}x`),
    );
    expect(answer.status).toBe(200);
  });

  it('names the user and the link to register when the credits do not reach', async () => {
    const door = await openDoor();
    const answer = await door.as('anna', 'POST', '/run_sse', body(await newSession(door), 'expensive'));
    expect(answer.body.data).toMatchObject({
      user_id: 'user_00000000000000aa',
      registration_url: 'https://video.example.com/register?bind=user_00000000000000aa',
    });
  });

  it('says 2001 inside the stream when the price is found after two seconds', async () => {
    const door = await openDoor();
    const { status, text } = await door.as('anna', 'POST', '/run_sse', body(await newSession(door), 'late bill'));
    expect(status).toBe(200);
    const { events } = parse(text);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ errorCode: '2001' });
    expect(events[0].text).toContain('/register?bind=user_00000000000000aa');
  });

  it('says what broke in one error line when the log breaks, without details of the machine', async () => {
    const door = await openDoor();
    const { text } = await door.as('anna', 'POST', '/run_sse', body(await ready(door), 'broken log'));
    const { events } = parse(text);
    expect(Object.keys(events.at(-1))).toEqual(['error']);
    expect(text).not.toContain('/srv/data');
  });

  it('answers a second message while a turn runs with 409 and 1009', async () => {
    const door = await openDoor();
    const sessionId = await ready(door);
    const first = door.as('anna', 'POST', '/run_sse', body(sessionId, 'slow'));
    await expect.poll(() => door.studio.store.sessions[0]?.runningTurnId).toBeDefined();
    const second = await door.as('anna', 'POST', '/run_sse', body(sessionId, 'join'));
    expect([second.status, second.body.code]).toEqual([409, 1009]);
    expect((await first).status).toBe(200);
  });
});

describe('POST /run_sse over a real port', () => {
  async function openStream(door: Door, sessionId: string, text: string) {
    const base = await door.listen();
    const abort = new AbortController();
    const answer = await fetch(`${base}/run_sse`, {
      method: 'POST',
      headers: { authorization: `Bearer ${door.studio.secrets.anna}`, 'content-type': 'application/json' },
      body: JSON.stringify(body(sessionId, text, { streaming: true })),
      signal: abort.signal,
    });
    return { base, abort, answer };
  }

  it('keeps a silent stream alive with comments', async () => {
    const door = await openDoor({ heartbeatMs: 50 });
    // The answer is held back for at most two seconds; the words before the silence do not end the wait.
    const { answer } = await openStream(door, await ready(door), 'late bill');
    const text = await answer.text();
    expect(text).toMatch(/^(: heartbeat\n\n)+data: \{[^\n]*\}\n\n$/);
  });

  it('goes on with the turn when the reader leaves', async () => {
    const door = await openDoor();
    const sessionId = await ready(door);
    const opening = openStream(door, sessionId, 'slow').catch(() => undefined);
    await expect.poll(() => door.studio.store.sessions[0]?.runningTurnId).toBeDefined();
    await door.app.server.closeAllConnections();
    await opening;
    await expect.poll(() => door.studio.store.sessions[0]?.draft ?? null, { timeout: 5000 }).not.toBeNull();
    const state = await door.as('anna', 'GET', `/api/state/nemo_agent/me/${sessionId}/latest`);
    expect(state.body.data.state).toMatchObject({ running: false, changes: ['Put 1 clips in order.'] });
  });
});
