import type { FastifyInstance, InjectOptions } from 'fastify';
import { onTestFinished } from 'vitest';
import type { ServerConfig } from '../config.ts';
import { createServer } from '../create-server.ts';
import { listen } from '../listen.ts';
import { createFakeStudio, type FakeStudio } from './fake-studio.ts';

export const PUBLIC_URL = 'https://video.example.com';

export interface Door {
  app: FastifyInstance;
  studio: FakeStudio;
  /** Answers of one account, by JSON. */
  as(
    who: 'anna' | 'ben' | 'nobody',
    method: 'GET' | 'POST' | 'HEAD',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Opens a real port. */
  listen(): Promise<string>;
}

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  // Tests look into bodies freely; what they find is compared, not trusted.
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  body: any;
}

/** A server on the fake service, closed with the test. */
export async function openDoor(
  config: Partial<ServerConfig> = {},
  options: { uploadBytes?: number } = {},
): Promise<Door> {
  const studio = createFakeStudio(options);
  const whole: ServerConfig = { publicUrl: PUBLIC_URL, host: '127.0.0.1', port: 0, attribution: true, ...config };
  const app = await createServer({ studio, config: whole });
  await app.ready();
  onTestFinished(() => app.close());
  return {
    app,
    studio,
    async as(who, method, url, body, headers = {}) {
      const token = who === 'nobody' ? {} : { authorization: `Bearer ${studio.secrets[who]}` };
      const request: InjectOptions = { method, url, headers: { ...token, ...headers } };
      const answer = await app.inject(body === undefined ? request : { ...request, payload: body as object }); // any JSON
      const json = /json/.test(String(answer.headers['content-type'] ?? '')) && answer.body !== '';
      return {
        status: answer.statusCode,
        headers: answer.headers,
        text: answer.body,
        body: json ? JSON.parse(answer.body) : undefined,
      };
    },
    listen: () => listen(app, whole),
  };
}

/** A session of an account, made through the existing wire. */
export async function newSession(door: Door, who: 'anna' | 'ben' = 'anna'): Promise<string> {
  const made = await door.as(who, 'POST', '/api/tasks/me/with-session/nemo_agent', { task_name: 'Holiday' });
  return made.body.data.session_id;
}

/** A multipart body with one part a file. */
export function multipartBody(files: { field?: string; name: string; data: string | Buffer }[]) {
  const boundary = 'reelsmithtestboundary';
  const parts = files.flatMap(({ field = 'files', name, data }) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\n\r\n`),
    Buffer.from(data),
    Buffer.from('\r\n'),
  ]);
  const payload = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
