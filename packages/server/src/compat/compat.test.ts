import { describe, expect, it } from 'vitest';
import { multipartBody, newSession, openDoor, PUBLIC_URL } from '../testing/open-door.ts';

const ATTRIBUTION = { 'x-skill-source': 'video-builder', 'x-skill-version': '0.0.0', 'x-skill-platform': 'unknown' };
const DRAFT = { t: [{ tt: 0, sg: [{ s: 0, d: 1000, src: 'asset:ast_1' }] }], d: 1000 };

describe('tokens of the existing wire', () => {
  it('gives a client id a token with 100 credits for seven days, at the top and under data', async () => {
    const door = await openDoor();
    const { status, body } = await door.as('nobody', 'POST', '/api/auth/anonymous-token', undefined, {
      'x-client-id': 'client-1',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ code: 0, message: 'success', data: { credits: 100 } });
    expect(body.token).toBe(body.data.token);
    expect(body.data.user_id).toMatch(/^anon_[0-9a-f]{16}$/);
    expect(body.data.expires_at).toMatch(/Z$/);
  });

  it.each([
    ['no header', {}],
    ['an empty header', { 'x-client-id': ' ' }],
    ['129 characters', { 'x-client-id': 'x'.repeat(129) }],
  ])('answers 400 to a token request with %s', async (_name, headers) => {
    const door = await openDoor();
    const { status, body } = await door.as('nobody', 'POST', '/api/auth/anonymous-token', undefined, headers);
    expect([status, body.code, body.name]).toEqual([400, 400, 'client_id_missing']);
  });

  it('takes the empty form body that curl -d "" sends', async () => {
    const door = await openDoor();
    const answer = await door.as('nobody', 'POST', '/api/auth/anonymous-token', '', {
      'x-client-id': 'client-2',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': '0',
    });
    expect(answer.status).toBe(200);
  });

  it('answers a bad or missing token with 401 and 1001 in the superset body', async () => {
    const door = await openDoor();
    const { status, body, headers } = await door.as('nobody', 'GET', '/api/credits/balance/simple');
    expect([status, body.code, body.name, body.data]).toEqual([401, 1001, 'token_invalid', null]);
    expect(body.error).toBe(body.message);
    expect(body.detail).toBe(body.message);
    expect(headers['www-authenticate']).toBe('Bearer');
  });

  it('makes, lists and revokes tokens, and never lists a secret', async () => {
    const door = await openDoor();
    const made = await door.as('anna', 'POST', '/api/tokens', { name: 'ci', scopes: ['read'], expires_in_days: 30 });
    expect(made.body.data.token).toMatch(/^nmv_usr_/);
    const listed = await door.as('anna', 'GET', '/api/tokens');
    expect(listed.text).toContain(made.body.data.id);
    expect(listed.text).not.toContain('nmv_usr_');
    const revoked = await door.as('anna', 'POST', `/api/tokens/${made.body.data.id}/revoke`);
    expect(revoked.body.data.revoked_at).toMatch(/Z$/);
  });

  it('lets a token give away no scope it has not got', async () => {
    const door = await openDoor();
    const { status, body } = await door.as('ben', 'POST', '/api/tokens', { name: 'more', scopes: ['*'] });
    expect([status, body.name]).toEqual([403, 'scope_missing']);
  });

  it('refuses a call outside the scopes of the token', async () => {
    const door = await openDoor();
    const made = await door.as('anna', 'POST', '/api/tokens', { name: 'reader', scopes: ['read'] });
    const headers = { authorization: `Bearer ${made.body.token}` };
    expect((await door.as('nobody', 'GET', '/api/credits/balance/simple', undefined, headers)).status).toBe(200);
    const write = await door.as('nobody', 'POST', '/api/tasks/me/with-session/nemo_agent', {}, headers);
    expect([write.status, write.body.code]).toEqual([403, 403]);
  });

  it('gives a claim token that lasts seven days for a task and its session', async () => {
    const door = await openDoor();
    const made = await door.as('ben', 'POST', '/api/tasks/me/with-session/nemo_agent', { task_name: 'project' });
    const { task_id, session_id } = made.body.data;
    const claim = await door.as('ben', 'POST', '/api/auth/claim-token', { task_id, session_id });
    expect(claim.body.data).toMatchObject({ claim_token: expect.stringMatching(/^clm_/), expires_in: 604_800 });
  });
});

describe('sessions, uploads and state of the existing wire', () => {
  it('starts a session whose ids are strings and that names its user', async () => {
    const door = await openDoor();
    const { body } = await door.as('ben', 'POST', '/api/tasks/me/with-session/nemo_agent', {
      task_name: 'project',
      language: 'en',
    });
    expect(body.session_id).toMatch(/^\d{19}$/);
    expect(body.data.task_id).toMatch(/^task_/);
    expect(body.data.user_id).toBe('anon_00000000000000bb');
  });

  it('answers before the first edit with draft null, and says who the user is', async () => {
    const door = await openDoor();
    const sessionId = await newSession(door, 'ben');
    const { body } = await door.as('ben', 'GET', `/api/state/nemo_agent/me/${sessionId}/latest`);
    expect(body.data).toMatchObject({ session_id: sessionId, user_id: 'anon_00000000000000bb' });
    expect(body.data.state).toMatchObject({ draft: null, video_infos: [], generated_media: [], documents: [] });
    expect(body.data.state).toMatchObject({ video_analyses: [], exports: [], changes: [], canvas_config: null });
  });

  it('shows uploaded files at once in the state, with absolute addresses that do not come from the Host header', async () => {
    const door = await openDoor();
    const sessionId = await newSession(door);
    const { payload, headers } = multipartBody([
      { name: 'a.mp4', data: 'aaaa' },
      { name: '海滩 "1".mp4', data: 'bb' },
      { name: 'words.srt', data: '1' },
    ]);
    const sent = await door.as('anna', 'POST', `/api/upload-video/nemo_agent/me/${sessionId}`, payload, headers);
    expect(sent.status).toBe(200);
    expect(sent.body.data.session_state_applied).toBe(true);
    expect(sent.body.data.files[0]).toMatchObject({
      ...{ filename: 'a.mp4', file_type: 'video', duration: 2.5, width: 320, height: 180, fps: 30 },
      cdn_url: expect.stringMatching(new RegExp(`^${PUBLIC_URL}/media/`)),
    });
    const { body } = await door.as('anna', 'GET', `/api/state/nemo_agent/me/${sessionId}/latest`);
    expect(body.data.state.video_infos.map((one: { filename: string }) => one.filename)).toHaveLength(2);
    expect(body.data.state.documents).toMatchObject([{ filename: 'words.srt', format: 'srt' }]);
  });

  it('shows the draft after a message, with addresses that need no rewriting', async () => {
    const door = await openDoor();
    const sessionId = await newSession(door);
    const { payload, headers } = multipartBody([{ name: 'a.mp4', data: 'aaaa' }]);
    await door.as('anna', 'POST', `/api/upload-video/nemo_agent/me/${sessionId}`, payload, headers);
    const message = { session_id: sessionId, new_message: { parts: [{ text: 'join' }] } };
    await door.as('anna', 'POST', '/run_sse', message);
    const { body } = await door.as('anna', 'GET', `/api/state/nemo_agent/me/${sessionId}/latest`);
    const { draft, video_infos, canvas_config } = body.data.state;
    expect(draft).toMatchObject({ v: 1, d: 1000, t: [{ tt: 0, sg: [{ s: 0, d: 1000 }] }] });
    expect(draft.t[0].sg[0].src).toBe(video_infos[0].cdn_url);
    expect(canvas_config).toEqual({ width: 1920, height: 1080, ratio: '16:9', fps: 30 });
  });

  it('imports by address', async () => {
    const door = await openDoor();
    const sessionId = await newSession(door);
    const sent = await door.as('anna', 'POST', `/api/upload-video/nemo_agent/me/${sessionId}`, {
      urls: ['https://example.com/beach.mp4'],
      source_type: 'url',
    });
    expect(sent.body.files[0].filename).toBe('beach.mp4');
  });

  it('keeps the good files before the first bad one, and names them in its error', async () => {
    const door = await openDoor();
    const sessionId = await newSession(door);
    const { payload, headers } = multipartBody([
      { name: 'a.mp4', data: 'aaaa' },
      { name: 'virus.exe', data: 'bb' },
      { name: 'c.mp4', data: 'cc' },
    ]);
    const sent = await door.as('anna', 'POST', `/api/upload-video/nemo_agent/me/${sessionId}`, payload, headers);
    expect([sent.status, sent.body.code]).toEqual([415, 4001]);
    expect(sent.body.data.accepted).toEqual(['a.mp4']);
  });

  it('says 4002 with 413 when a file is over the limit', async () => {
    const door = await openDoor({ uploadBytes: 1000 }, { uploadBytes: 1000 });
    const sessionId = await newSession(door);
    const { payload, headers } = multipartBody([{ name: 'big.mp4', data: Buffer.alloc(1001) }]);
    const sent = await door.as('anna', 'POST', `/api/upload-video/nemo_agent/me/${sessionId}`, payload, headers);
    expect([sent.status, sent.body.code]).toEqual([413, 4002]);
  });

  it.each([
    ['another field', multipartBody([{ field: 'video', name: 'a.mp4', data: 'a' }])],
    ['no file', multipartBody([])],
  ])('says which field it wants when a form has %s', async (_name, { payload, headers }) => {
    const door = await openDoor();
    const sessionId = await newSession(door);
    const sent = await door.as('anna', 'POST', `/api/upload-video/nemo_agent/me/${sessionId}`, payload, headers);
    expect([sent.status, sent.body.name]).toEqual([400, 'bad_request']);
    expect(sent.body.message).toContain('"files"');
  });
});

describe('exports of the existing wire', () => {
  const submit = { id: 'render_1', draft: DRAFT, output: { format: 'mp4', quality: 'high', crf: 23, codec: 'h264' } };

  it('goes from pending to completed, at the top and under data, with an address that needs no token', async () => {
    const door = await openDoor();
    const sessionId = await newSession(door);
    const first = await door.as('anna', 'POST', '/api/render/proxy/lambda', { ...submit, sessionId });
    expect(first.body).toMatchObject({ success: true, id: 'render_1', taskId: 'render_1', status: 'pending' });
    const poll = () => door.as('anna', 'GET', '/api/render/proxy/lambda/render_1');
    expect((await poll()).body).toMatchObject({ status: 'processing', progress: 42, outputUrl: null });
    const done = (await poll()).body;
    expect(done).toMatchObject({ status: 'completed', progress: 100, output: { duration: 2.5, size: 16 } });
    expect(done.output.url).toBe(done.outputUrl);
    expect(done.data).toMatchObject({ status: 'completed', outputUrl: done.outputUrl });
    expect(done.completedAt).toBeGreaterThanOrEqual(done.createdAt);
    const file = await door.as('nobody', 'GET', done.outputUrl.replace(PUBLIC_URL, ''));
    expect([file.status, file.text]).toEqual([200, '0123456789abcdef']);
  });

  it('honours quality high and passes over settings it does not know', async () => {
    const door = await openDoor();
    await door.as('anna', 'POST', '/api/render/proxy/lambda', { ...submit, sessionId: await newSession(door) });
    expect(door.studio.store.renders[0]?.output).toEqual({ format: 'mp4', quality: 'high' });
  });

  it('answers the same id and body with the same export, and another body with 409', async () => {
    const door = await openDoor();
    const sessionId = await newSession(door);
    const first = await door.as('anna', 'POST', '/api/render/proxy/lambda', { ...submit, sessionId });
    const again = await door.as('anna', 'POST', '/api/render/proxy/draft', { ...submit, sessionId });
    expect(again.body).toEqual(first.body);
    const other = await door.as('anna', 'POST', '/api/render/proxy/lambda', { ...submit, sessionId, output: {} });
    expect(other.status).toBe(409);
  });

  it.each([
    ['null', null],
    ['empty', {}],
    ['without tracks', { t: [] }],
    ['without segments', { t: [{ tt: 0, sg: [] }] }],
  ])('answers 400 to a draft that is %s and says what to do with the upload', async (_name, draft) => {
    const door = await openDoor();
    const sessionId = await newSession(door);
    const { payload, headers } = multipartBody([{ name: 'beach.mp4', data: 'aaaa' }]);
    await door.as('anna', 'POST', `/api/upload-video/nemo_agent/me/${sessionId}`, payload, headers);
    const { status, body } = await door.as('anna', 'POST', '/api/render/proxy/lambda', { ...submit, sessionId, draft });
    expect([status, body.name]).toEqual([400, 'nothing_to_export']);
    expect(body.message).toBe('There is nothing on the timeline yet: say what to make of beach.mp4 first.');
  });

  it.each(
    Object.keys(ATTRIBUTION),
  )('answers 402 to a token without render scope when %s is missing', async (missing) => {
    const door = await openDoor();
    const headers = Object.fromEntries(Object.entries(ATTRIBUTION).filter(([name]) => name !== missing));
    const { status, body } = await door.as('ben', 'POST', '/api/render/proxy/lambda', submit, headers);
    expect([status, body.code, body.name]).toEqual([402, 402, 'attribution_missing']);
    expect(body.message).toContain(missing);
  });

  it.each([
    ['all three headers', 'ben', ATTRIBUTION, true],
    ['the render scope', 'anna', {}, true],
    ['the rule switched off', 'ben', {}, false],
  ] as const)('exports with %s', async (_name, who, headers, attribution) => {
    const door = await openDoor({ attribution });
    expect((await door.as(who, 'POST', '/api/render/proxy/lambda', submit, headers)).status).toBe(200);
  });

  it('answers a cancelled export as a success about a failure', async () => {
    const door = await openDoor();
    await door.as('anna', 'POST', '/api/render/proxy/lambda', { ...submit, sessionId: await newSession(door) });
    const { status, body } = await door.as('anna', 'POST', '/api/render/proxy/lambda/render_1/cancel');
    expect(status).toBe(200);
    expect(body).toMatchObject({ success: true, status: 'failed', error: 'The export was cancelled.' });
  });

  it('downloads with a bearer, whole and in ranges', async () => {
    const door = await openDoor();
    await door.as('anna', 'POST', '/api/render/proxy/lambda', { ...submit, sessionId: await newSession(door) });
    for (const _poll of [1, 2]) await door.as('anna', 'GET', '/api/render/proxy/render_1');
    const url = '/api/render/proxy/render_1/download';
    expect((await door.as('nobody', 'GET', url)).status).toBe(401);
    expect((await door.as('anna', 'GET', url)).text).toBe('0123456789abcdef');
    const part = await door.as('anna', 'GET', url, undefined, { range: 'bytes=4-7' });
    expect([part.status, part.text, part.headers['content-range']]).toEqual([206, '4567', 'bytes 4-7/16']);
  });
});

describe('pages that old links lead to', () => {
  it('shows a notice for a token in an address and neither repeats nor honours it', async () => {
    const door = await openDoor();
    const { status, text, headers } = await door.as(
      'nobody',
      'GET',
      `/workspace/claim?token=${door.studio.secrets.anna}`,
    );
    expect(status).toBe(200);
    expect(text).toContain('This link carries a token');
    expect(text).not.toContain(door.studio.secrets.anna);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it.each(['/workspace/claim?ct=clm_1', '/register?bind=anon_1', '/'])('serves %s without a script', async (url) => {
    const door = await openDoor();
    const { status, text, headers } = await door.as('nobody', 'GET', url);
    expect(status).toBe(200);
    expect(text).not.toContain('<script');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});
