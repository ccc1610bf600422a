import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What tests read of the wire's bodies. What is not sent is undefined at run time, and an assertion then says so. */
export interface WireBody {
  code: number;
  name: string;
  message: string;
  status: string;
  error: string;
  output: { url: string; duration: number };
  data: {
    token: string;
    user_id: string;
    session_id: string;
    task_id: string;
    id: string;
    files: { id: string; filename: string }[];
    documents: { filename: string }[];
    state: WireState;
  };
}
export interface WireState {
  draft: { d: number; t: { tt: number; sg: { s: number; d: number }[] }[] } | null;
  revision: number;
  running: boolean;
  exports: { status: string; output: { url: string } | null }[];
  changes: string[];
  summary: string;
  video_infos: { id: string; filename: string; cdn_url: string }[];
  generated_media: { id: string; type: string; url: string; prompt: string; duration: number; model: string }[];
  documents: { filename: string }[];
}
export interface WireEvent {
  author: string;
  partial?: boolean;
  text?: string;
  content?: { parts: { text?: string; functionCall?: { name: string } }[] };
}

/** An answer of the existing wire. */
export interface Answer {
  status: number;
  body: WireBody;
}

/** A person with an anonymous token who talks to the service as a skill does. */
export interface Skill {
  token: string;
  userId: string;
  call: (method: 'GET' | 'POST', path: string, body?: unknown, signal?: AbortSignal) => Promise<Response>;
  json: (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Answer>;
  session: (name?: string) => Promise<string>;
  upload: (sessionId: string, ...files: (string | File)[]) => Promise<Answer>;
  /** A message; gives the text of the final event of each kind of stream. */
  say: (sessionId: string, text: string) => Promise<{ status: number; events: WireEvent[]; texts: string[] }>;
  state: (sessionId: string) => Promise<WireState>;
  /** Exports the draft of the state and waits for the end. */
  exported: (sessionId: string) => Promise<WireBody>;
  /** Waits until a submitted export has ended. */
  ended: (renderId: string) => Promise<WireBody>;
}

const HEADERS = { 'x-skill-source': 'test', 'x-skill-version': '1.0.0', 'x-skill-platform': 'unknown' };

/** A new anonymous account. */
export async function newSkill(url: string, clientId: string = crypto.randomUUID()): Promise<Skill> {
  const given = await fetch(`${url}/api/auth/anonymous-token`, {
    method: 'POST',
    headers: { 'x-client-id': clientId },
  });
  // The envelope of the wire; a wrong one fails the first call.
  const { data } = (await given.json()) as WireBody;
  const call: Skill['call'] = (method, path, body, signal) =>
    fetch(`${url}${path}`, {
      method,
      headers: {
        ...HEADERS,
        authorization: `Bearer ${data.token}`,
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  const json: Skill['json'] = async (method, path, body) => {
    const answer = await call(method, path, body);
    return { status: answer.status, body: (await answer.json()) as WireBody };
  };
  const state: Skill['state'] = async (sessionId) =>
    (await json('GET', `/api/state/nemo_agent/me/${sessionId}/latest`)).body.data.state;
  const ended: Skill['ended'] = async (id) => {
    for (;;) {
      const { body } = await json('GET', `/api/render/proxy/lambda/${id}`);
      if (body.status !== 'pending' && body.status !== 'processing') return body;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  return {
    ended,
    token: data.token,
    userId: data.user_id,
    call,
    json,
    state,
    session: async (name = 'a test') =>
      (await json('POST', '/api/tasks/me/with-session/nemo_agent', { task_name: name })).body.data.session_id,
    upload: (sessionId, ...files) => {
      const form = new FormData();
      for (const file of files) {
        const part = typeof file === 'string' ? new File([readFileSync(file)], basename(file)) : file;
        form.append('files', part, part.name);
      }
      return json('POST', `/api/upload-video/nemo_agent/me/${sessionId}`, form);
    },
    say: async (sessionId, text) => {
      const answer = await call('POST', '/run_sse', message(sessionId, text));
      const events = answer.ok ? eventsOf(await answer.text()) : [];
      return { status: answer.status, events, texts: textsOf(events) };
    },
    exported: async (sessionId) => {
      const id = `render_${crypto.randomUUID()}`;
      const { draft } = await state(sessionId);
      const submitted = await json('POST', '/api/render/proxy/lambda', { id, sessionId, draft });
      if (submitted.status !== 200) return submitted.body;
      return ended(id);
    },
  };
}

/** The body of a message as skills spell it. */
export function message(sessionId: string, text: string) {
  return { app_name: 'nemo_agent', user_id: 'me', session_id: sessionId, new_message: { parts: [{ text }] } };
}

/** The events of a finished stream, each `data:` line alone. Throws at a line that is not JSON. */
export function eventsOf(stream: string): WireEvent[] {
  return stream
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice(6)) as WireEvent);
}

/** What a reader is told: the whole (not partial) texts of the agent. */
export function textsOf(events: WireEvent[]): string[] {
  return events
    .filter((event) => event.partial !== true)
    .flatMap((event) => event.content?.parts ?? [])
    .flatMap((part) => (part.text === undefined ? [] : [part.text]));
}
