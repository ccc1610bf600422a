import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { StateView, TurnEvent } from '@reelsmith/protocol';
import type { Launched } from './launch.ts';

type Finished = Extract<TurnEvent, { type: 'turn.finished' }>['data'];

/** A session of the product's own API, and a person who talks to it. */
export interface Conversation {
  /** Says something and waits for the end of the turn. */
  say: (text: string) => Promise<Finished>;
  state: () => Promise<StateView>;
  post: (path: string, body?: unknown) => Promise<Response>;
  /** The bytes of the file that a turn delivered; its address needs no token. */
  download: (finished: Finished) => Promise<Buffer>;
}

/** Starts a session and uploads files to it. */
export async function converse(
  service: Pick<Launched, 'url' | 'token'>,
  files: readonly string[],
): Promise<Conversation> {
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${service.url}/v1${path}`, {
      ...init,
      headers: { authorization: `Bearer ${service.token}`, ...Object(init.headers) },
    });
  const post = (path: string, body?: unknown) =>
    call(path, {
      method: 'POST',
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  // Answers are read by the schemas of the API, or by one field that a wrong answer lacks.
  const { id } = (await (await post('/sessions', { name: 'Flow' })).json()) as { id: string };
  for (const path of files) {
    const form = new FormData();
    form.append('file', new File([readFileSync(path)], basename(path)));
    const sent = await call(`/sessions/${id}/assets`, { method: 'POST', body: form });
    if (sent.status !== 201) throw new Error(`${basename(path)} was not taken: ${await sent.text()}`);
  }
  return {
    post: (path, body) => post(`/sessions/${id}${path}`, body),
    state: async () => StateView.parse(await (await call(`/sessions/${id}`)).json()),
    say: async (text) => {
      const started = await post(`/sessions/${id}/turns`, { text, approval: 'auto' });
      const { turnId, seq } = (await started.json()) as { turnId: string; seq: number };
      const log = await (await call(`/sessions/${id}/events?turn=${turnId}&after=${seq}`)).text();
      const data = [...log.matchAll(/^data: (.*)$/gm)].map((line) => TurnEvent.parse(JSON.parse(line[1] ?? '')));
      const last = data.at(-1);
      if (last?.type !== 'turn.finished') throw new Error(`"${text}" did not finish.`);
      return last.data;
    },
    download: async ({ file }) => Buffer.from(await (await fetch(file?.url ?? '')).arrayBuffer()),
  };
}
