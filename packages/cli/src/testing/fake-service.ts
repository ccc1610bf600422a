import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that came in; of multipart, the names of its files. */
interface Heard {
  call: string;
  body: string;
}

/** How the fake behaves. */
export interface FakeOptions {
  /** What the turn says, after `turn.started`. */
  events: unknown[];
  /** The film; the render says `bytes` of it. */
  film?: string;
  format?: string;
  check?: object[];
  bytes?: number;
  /** The render stays at work until it is cancelled. */
  endlessRender?: boolean;
  /** Refuses this call ("POST /v1/...") with a problem. */
  refuse?: Record<string, { status: number; code: string; detail: string }>;
}

/** A small service over HTTP that answers /v1 as the real one does, for one session "s1", turn "t1" and render "r1". */
export async function startFake(options: FakeOptions) {
  const heard: Heard[] = [];
  let cancelled = false;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const call = `${request.method} ${request.url}`;
      heard.push({ call, body });
      if (call.endsWith('/cancel')) cancelled = true;
      answer(call, response, options, cancelled);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    heard,
    calls: () => heard.map(({ call }) => call),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const AT = '2026-01-01T00:00:00.000Z';
const SESSION = { id: 's1', name: 'x', language: null, revision: 2, createdAt: AT, updatedAt: AT };

const change = (sentence: string) => ({ change: { code: 'volume_set', params: {} }, sentence });
const ENTRY = {
  id: 'h2',
  revision: 2,
  by: 'chat',
  kind: 'edit',
  turnId: 't1',
  changes: [change('Louder.'), change('Softer.')],
  at: AT,
};

function answer(call: string, response: ServerResponse, options: FakeOptions, cancelled: boolean): unknown {
  const refusal = options.refuse?.[call];
  if (refusal) return json(response, { ...refusal, requestId: 'r', params: {} }, refusal.status);
  if (call.startsWith('GET /v1/sessions/s1/events')) return events(response, options.events);
  if (call.startsWith('GET /v1/sessions/s1/contact-sheet')) return response.end('sheet');
  if (call === 'GET /v1/renders/r1/file') return response.end(options.film ?? 'film');
  const known: Record<string, unknown> = {
    'POST /v1/sessions': SESSION,
    'GET /v1/sessions': { sessions: [SESSION] },
    'GET /v1/sessions/s1': state(),
    'GET /v1/sessions/s1/history': { revision: 2, entries: [ENTRY], canUndo: true, canRedo: false },
    'POST /v1/sessions/s1/history/h2/take-back': { revision: 3, changes: ENTRY.changes.slice(1) },
    'POST /v1/sessions/s1/undo': { revision: 3, changes: [] },
    'POST /v1/sessions/s1/assets': { uploaded: [] },
    'POST /v1/sessions/s1/assets/import': { uploaded: [] },
    'POST /v1/sessions/s1/turns': { turnId: 't1', seq: 1 },
    'POST /v1/sessions/s1/turns/t1/cancel': { ok: true },
    'POST /v1/sessions/s1/turns/t1/approve': { ok: true },
    'POST /v1/sessions/s1/turns/t1/reject': { ok: true },
    'POST /v1/sessions/s1/renders': render('queued', options),
    'POST /v1/sessions/s1/preview': render('queued', options),
    'GET /v1/renders/r1': render(cancelled ? 'cancelled' : options.endlessRender ? 'running' : 'succeeded', options),
    'POST /v1/renders/r1/cancel': render('cancelled', options),
  };
  if (call in known) return json(response, known[call]);
  return json(response, { code: 'not_found', detail: `There is no ${call} here.` }, 404);
}

function state() {
  const summary = 'Timeline (1 track): 1. Video: a (0-2s)';
  return {
    session: SESSION,
    draft: null,
    assets: [],
    documents: [],
    renders: [],
    changes: [],
    promises: [],
    summary,
    runningTurnId: null,
    waiting: null,
  };
}

type Shown = Pick<FakeOptions, 'film' | 'bytes' | 'format' | 'check'>;

/** The film of the fake. */
export function fileOf({ film = 'film', bytes, format = 'mp4', check = [] }: Shown = {}) {
  const facts = { durationMs: 2000, bytes: bytes ?? film.length, width: 1920, height: 1080 };
  const kind = { format, mime: 'video/mp4' };
  return { renderId: 'r1', url: 'http://x/y.mp4', ...kind, ...facts, warnings: [], promises: [], check };
}

function render(state: string, options: FakeOptions) {
  const file = state === 'succeeded' ? fileOf(options) : null;
  const times = { createdAt: AT, completedAt: null };
  return { id: 'r1', sessionId: 's1', state, stage: 'rendering', progress: 0.5, file, error: null, ...times };
}

function events(response: ServerResponse, list: readonly unknown[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const all = [{ type: 'turn.started', data: { message: 'x', by: 'cli' } }, ...list];
  for (const [index, event] of all.entries()) {
    const whole = { ...Object(event), seq: index + 1, sessionId: 's1', at: AT, turnId: 't1' };
    response.write(`id: ${index + 1}\ndata: ${JSON.stringify(whole)}\n\n`);
  }
  // The stream of a turn that goes on stays open.
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
