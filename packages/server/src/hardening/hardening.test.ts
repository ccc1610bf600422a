import { connect } from 'node:net';
import { LIMITS } from '@reelsmith/protocol';
import { describe, expect, it } from 'vitest';
import { createServer } from '../create-server.ts';
import { createFakeStudio } from '../testing/fake-studio.ts';
import { multipartBody, newSession, openDoor } from '../testing/open-door.ts';
import { createStreamCaps } from './stream-caps.ts';

/** A logger that keeps its lines, errors with their message. */
function memoryLog() {
  const lines: string[] = [];
  const write = (facts: unknown, text?: string) => {
    const error = typeof facts === 'object' && facts !== null && 'err' in facts ? String(facts.err) : '';
    lines.push(`${JSON.stringify(facts)} ${error} ${text ?? ''}`);
  };
  const levels = { info: write, warn: write, error: write, fatal: write, debug: write, trace: write, silent: () => {} };
  const log = { ...levels, level: 'info', child: () => log };
  return { log, lines };
}

describe('a server bound to loopback', () => {
  it.each([
    ['localhost:8787', 200],
    ['127.0.0.1', 200],
    ['[::1]:8787', 200],
    ['video.example.com', 200],
    ['studio.lan', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.nip.io:8787', 421],
  ])('answers a request for the host %s with %i', async (host, status) => {
    const door = await openDoor({ allowedHosts: ['studio.lan'] });
    expect((await door.as('nobody', 'GET', '/healthz', undefined, { host })).status).toBe(status);
  });
});

describe('bodies', () => {
  it.each([
    ['text/plain', '{"task_name":"x"}', 400],
    ['application/x-www-form-urlencoded', 'task_name=x', 400],
    ['application/json', '{"task_name":', 400],
    ['application/json', '{"__proto__":{"admin":true}}', 400],
    ['application/json', '{"constructor":{"prototype":{"admin":true}}}', 400],
    ['application/json', '', 200],
  ])("of type %s reading %s are answered with the wire's body", async (type, payload, status) => {
    const door = await openDoor();
    const url = '/api/tasks/me/with-session/nemo_agent';
    const answer = await door.as('anna', 'POST', url, payload, { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(answer.body.code).toBe(status === 200 ? 0 : 400);
  });

  it('over 4 MB are refused as drafts', async () => {
    const door = await openDoor();
    const answer = await door.as('anna', 'POST', '/api/render/proxy/lambda', {
      id: 'x'.repeat(LIMITS.draftBytes + 70_000),
    });
    expect([answer.status, answer.body.code]).toEqual([413, 4002]);
  });
});

describe('limits by caller', () => {
  it('answer the 21st bad token within a minute with 429, and still let good ones in', async () => {
    const door = await openDoor();
    const headers = { authorization: 'Bearer nmv_usr_guess' };
    const guess = () => door.as('nobody', 'GET', '/v1/credits', undefined, headers);
    for (let n = 0; n < 20; n += 1) expect((await guess()).status).toBe(401);
    const limited = await guess();
    expect([limited.status, limited.body.code]).toEqual([429, 'rate_limited']);
    expect(Number(limited.headers['retry-after'])).toBe(limited.body.params.retryAfterSeconds);
    expect((await door.as('anna', 'GET', '/v1/credits')).status).toBe(200);
  });

  it('refuse the stream above the cap of a token, an address and the server, and free a place when one ends', () => {
    const caps = createStreamCaps({ perToken: 1, perAddress: 2, total: 3 });
    const leave = caps.enter('a', '1');
    expect(() => caps.enter('a', '2')).toThrow('this token');
    caps.enter('b', '1');
    expect(() => caps.enter('c', '1')).toThrow('this address');
    caps.enter('c', '2');
    expect(() => caps.enter('d', '3')).toThrow('the server');
    leave();
    leave();
    caps.enter('d', '3');
    expect(() => caps.enter('e', '4')).toThrow('the server');
  });
});

describe('uploads over a real port', () => {
  it('that are too large are answered and read no further than a megabyte over the limit', async () => {
    const limit = 100_000;
    const door = await openDoor({ uploadBytes: limit }, { uploadBytes: limit });
    const sessionId = await newSession(door);
    const base = new URL(await door.listen());
    const { headers } = multipartBody([]);
    let read = 0;
    door.app.server.on('connection', (socket) => {
      socket.on('close', () => {
        read = socket.bytesRead;
      });
    });
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(base.port), base.hostname);
      let text = '';
      socket
        .on('data', (chunk) => {
          text += chunk;
        })
        .on('end', () => resolve(text))
        .on('error', reject);
      const path = `/api/upload-video/nemo_agent/me/${sessionId}`;
      socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${door.studio.secrets.anna}\r\n`);
      socket.write(`Content-Type: ${headers['content-type']}\r\nContent-Length: 500000000\r\n\r\n`);
      socket.write('--reelsmithtestboundary\r\nContent-Disposition: form-data; name="files"; filename="a.mp4"\r\n\r\n');
      const push = () => {
        for (let n = 0; n < 400 && socket.write(Buffer.alloc(65_536)); n += 1);
      };
      socket.on('drain', push);
      push();
    });
    expect(answer).toContain('413');
    expect(answer).toContain('"code":4002');
    await expect.poll(() => read, { timeout: 5000 }).toBeGreaterThan(limit);
    expect(read).toBeLessThan(limit + 1_048_576);
  });

  it('that fall silent are cut off with 408', async () => {
    const door = await openDoor({ uploadIdleMs: 200 });
    const sessionId = await newSession(door);
    const base = new URL(await door.listen());
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(base.port), base.hostname);
      socket.on('data', (chunk) => resolve(String(chunk))).on('error', reject);
      const path = `/api/upload-video/nemo_agent/me/${sessionId}`;
      socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${door.studio.secrets.anna}\r\n`);
      socket.write('Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n');
      socket.write('--b\r\nContent-Disposition: form-data; name="files"; filename="a.mp4"\r\n\r\nhello');
    });
    expect(answer).toContain('408');
  });

  it('of JSON that never ends are cut off with 408', async () => {
    const door = await openDoor({ requestMs: 200 });
    const base = new URL(await door.listen());
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(base.port), base.hostname);
      socket.on('data', (chunk) => resolve(String(chunk))).on('error', reject);
      socket.write(
        `POST /v1/sessions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${door.studio.secrets.anna}\r\n`,
      );
      socket.write('Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"name":');
    });
    expect(answer).toContain('408');
  });
});

describe('what is said and written', () => {
  it('has no token, stack or path of this machine in answers or logs, whatever breaks', async () => {
    const { log, lines } = memoryLog();
    const studio = createFakeStudio();
    const broken = { ...studio, credits: { balance: () => Promise.reject(new Error('ENOENT /srv/secret/file')) } };
    const config = { publicUrl: 'http://localhost:1', host: '127.0.0.1', port: 0, attribution: true };
    const app = await createServer({ studio: broken, config, log });
    const headers = { authorization: `Bearer ${studio.secrets.anna}` };
    const answer = await app.inject({ url: '/v1/credits?token=nmv_usr_inquery', headers });
    await app.close();
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch(/srv|ENOENT|\.ts/);
    expect(answer.json()).toMatchObject({ code: 'internal_error', requestId: answer.headers['x-request-id'] });
    expect(lines.join('')).toContain('ENOENT');
    expect(lines.join('')).not.toContain('nmv_usr_');
  });

  it('names the service in version and prints its figures', async () => {
    const door = await openDoor();
    expect((await door.as('nobody', 'GET', '/version')).body).toMatchObject({
      version: '0.1.0',
      language: 'typescript',
    });
    expect((await door.as('nobody', 'GET', '/readyz')).status).toBe(200);
    const { text } = await door.as('nobody', 'GET', '/metrics');
    expect(text).toContain('reelsmith_renders_running 2');
    expect(text).toContain('reelsmith_http_answers_total{method="GET",route="/readyz",status="200"} 1');
  });

  it('publishes the schema of a draft', async () => {
    const door = await openDoor();
    const { status, body } = await door.as('nobody', 'GET', '/schemas/draft-1.json');
    expect([status, body.required]).toEqual([200, ['t']]);
  });

  it('lets browsers of the allow-list in, and none by default', async () => {
    const origin = 'https://app.example';
    const ask = async (door: Awaited<ReturnType<typeof openDoor>>) =>
      (await door.as('nobody', 'GET', '/healthz', undefined, { origin })).headers['access-control-allow-origin'];
    expect(await ask(await openDoor())).toBeUndefined();
    expect(await ask(await openDoor({ corsOrigins: [origin] }))).toBe(origin);
    expect(await ask(await openDoor({ corsOrigins: ['https://other.example'] }))).toBeUndefined();
  });
});
