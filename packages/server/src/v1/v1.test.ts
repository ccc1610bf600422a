import { describe, expect, it } from 'vitest';
import { type Door, multipartBody, openDoor } from '../testing/open-door.ts';

async function start(door: Door): Promise<string> {
  return (await door.as('anna', 'POST', '/v1/sessions', { name: 'Holiday' })).body.id;
}

async function upload(door: Door, id: string) {
  const { payload, headers } = multipartBody([{ field: 'file', name: 'a.mp4', data: 'aaaa' }]);
  return door.as('anna', 'POST', `/v1/sessions/${id}/assets`, payload, headers);
}

const blocksOf = (text: string) =>
  text
    .split('\n\n')
    .slice(0, -1)
    .map((block) => {
      const [, seq, data] = /^id: (\d+)\ndata: ([^\n]*)$/.exec(block) ?? [];
      return { seq: Number(seq), event: JSON.parse(data ?? '{}') };
    });

describe('/v1', () => {
  it('goes from a session over a message to a file', async () => {
    const door = await openDoor();
    const id = await start(door);
    const sent = await upload(door, id);
    expect(sent.status).toBe(201);
    expect(sent.body.uploaded[0].asset).toMatchObject({ name: 'a.mp4', kind: 'video', durationMs: 2500 });
    const turn = await door.as('anna', 'POST', `/v1/sessions/${id}/turns`, { text: 'join', approval: 'auto' });
    expect(turn.status).toBe(202);
    expect(turn.body).toEqual({ turnId: expect.any(String), seq: 1 });
    await door.as('anna', 'GET', `/v1/sessions/${id}/events?turn=${turn.body.turnId}`);
    const draft = await door.as('anna', 'GET', `/v1/sessions/${id}/draft`);
    expect([draft.headers.etag, draft.body.revision]).toEqual(['"1"', 1]);
    const render = await door.as('anna', 'POST', `/v1/sessions/${id}/renders`, { output: { quality: 'high' } });
    expect(render.status).toBe(202);
    for (const _look of [1, 2]) await door.as('anna', 'GET', `/v1/renders/${render.body.id}`);
    const done = await door.as('anna', 'GET', `/v1/renders/${render.body.id}`);
    expect(done.body).toMatchObject({ state: 'succeeded', progress: 1, file: { durationMs: 2500 } });
    const file = await door.as('anna', 'GET', `/v1/renders/${render.body.id}/file`);
    expect(file.headers['content-disposition']).toContain("filename*=UTF-8''%E5%BD%B1%E7%89%87%20final.mp4");
    expect((await door.as('anna', 'GET', `/v1/sessions/${id}`)).body).toMatchObject({ runningTurnId: null });
  });

  it('numbers its events without a gap and goes on after the last one seen', async () => {
    const door = await openDoor();
    const id = await start(door);
    const { turnId } = (await door.as('anna', 'POST', `/v1/sessions/${id}/turns`, { text: 'join', approval: 'auto' }))
      .body;
    const url = `/v1/sessions/${id}/events?turn=${turnId}`;
    const all = blocksOf((await door.as('anna', 'GET', url)).text);
    expect(all.map((one) => one.seq)).toEqual(all.map((_one, index) => index + 1));
    expect(all.at(-1)?.event.type).toBe('turn.finished');
    const byHeader = await door.as('anna', 'GET', url, undefined, { 'last-event-id': '3' });
    expect(blocksOf(byHeader.text)).toEqual(all.slice(3));
    const byQuery = await door.as('anna', 'GET', `${url}&after=4`);
    expect(blocksOf(byQuery.text)).toEqual(all.slice(4));
  });

  it('answers with a problem that says what, why and the way out', async () => {
    const door = await openDoor();
    const { status, headers, body } = await door.as('anna', 'GET', '/v1/sessions/nope');
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json']);
    expect(body).toMatchObject({
      status: 404,
      code: 'session_not_found',
      retryable: false,
      requestId: headers['x-request-id'],
    });
    expect(Object.keys(body)).toEqual(expect.arrayContaining(['type', 'title', 'detail', 'hint', 'params']));
  });

  it.each([
    ['an unknown operation', { operations: [{ op: 'explode' }] }],
    ['an operation no door offers', { operations: [{ op: 'restore', tracks: [] }] }],
    ['no operation', { operations: [] }],
  ])('refuses %s as a bad request that names the field', async (_name, body) => {
    const door = await openDoor();
    const answer = await door.as('anna', 'POST', `/v1/sessions/${await start(door)}/edits`, body);
    expect([answer.status, answer.body.code]).toEqual([400, 'bad_request']);
    expect(answer.body.detail).toContain('operations');
  });

  it('edits only the revision that is named, by body or by If-Match', async () => {
    const door = await openDoor();
    const url = `/v1/sessions/${await start(door)}/edits`;
    const operations = [{ op: 'setMeta', title: 'Film' }];
    const first = await door.as('anna', 'POST', url, { operations, revision: 0 });
    expect([first.status, first.body.revision, first.headers.etag]).toEqual([200, 1, '"1"']);
    const stale = await door.as('anna', 'POST', url, { operations }, { 'if-match': '"0"' });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale_revision']);
    expect((await door.as('anna', 'POST', url, { operations }, { 'if-match': '"1"' })).status).toBe(200);
    expect((await door.as('anna', 'POST', url, { operations }, { 'if-match': 'one' })).status).toBe(400);
  });

  it('takes back, does again and lists what was done', async () => {
    const door = await openDoor();
    const url = `/v1/sessions/${await start(door)}`;
    await door.as('anna', 'POST', `${url}/edits`, { operations: [{ op: 'setMeta', title: 'Film' }] });
    expect((await door.as('anna', 'POST', `${url}/undo`)).body.revision).toBe(2);
    expect((await door.as('anna', 'POST', `${url}/redo`)).body.revision).toBe(3);
    const { body } = await door.as('anna', 'GET', `${url}/history`);
    expect(body.entries.map((one: { kind: string }) => one.kind)).toEqual(['edit', 'undo', 'redo']);
    const back = `${url}/history/${body.entries[0].id}/take-back`;
    expect((await door.as('anna', 'POST', back, { changes: [0] })).body.revision).toBe(4);
    expect((await door.as('anna', 'POST', back)).status).toBe(200);
    expect((await door.as('anna', 'POST', back, { changes: [-1] })).status).toBe(400);
  });

  it('lets an anonymous token export without attribution', async () => {
    const door = await openDoor();
    const { id } = (await door.as('ben', 'POST', '/v1/sessions', {})).body;
    expect((await door.as('ben', 'POST', `/v1/sessions/${id}/renders`, {})).status).toBe(202);
  });

  it("says its limits, with the operator's own for uploads", async () => {
    const door = await openDoor({ uploadBytes: 12 });
    const { body } = await door.as('ben', 'GET', '/v1/limits');
    expect(body.limits).toMatchObject({ uploadBytes: 12, messageBytes: 65_536 });
    expect(body.mediaFormats).toHaveLength(13);
  });

  it('makes a token once readable, and revokes it', async () => {
    const door = await openDoor();
    const made = await door.as('anna', 'POST', '/v1/tokens', { name: 'ci', scopes: ['read'] });
    expect(made.status).toBe(201);
    expect((await door.as('anna', 'GET', '/v1/tokens')).text).not.toContain(made.body.token);
    expect((await door.as('anna', 'POST', `/v1/tokens/${made.body.id}/revoke`)).body.revokedAt).not.toBeNull();
    const headers = { authorization: `Bearer ${made.body.token}` };
    expect((await door.as('nobody', 'GET', '/v1/credits', undefined, headers)).status).toBe(401);
  });
});

describe('the API as a document', () => {
  it('is OpenAPI 3.1 and has every route of /v1', async () => {
    const door = await openDoor();
    const { ROUTES } = await import('../routes.ts');
    const { body } = await door.as('nobody', 'GET', '/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    for (const { method, url } of ROUTES.filter((one) => one.surface === 'v1')) {
      const path = url.replace(/:(\w+)/g, '{$1}');
      expect(body.paths[path]?.[method.toLowerCase()]?.summary, `${method} ${path}`).toBeTypeOf('string');
    }
  });

  it('has a page whose scripts come from this server only', async () => {
    const door = await openDoor();
    const page = await door.as('nobody', 'GET', '/docs');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.text).not.toMatch(/https?:\/\//);
    const script = await door.as('nobody', 'GET', '/docs/scalar.js');
    expect(script.text.length).toBeGreaterThan(1_000_000);
  });
});
