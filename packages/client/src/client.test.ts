import { ReelsmithError, type TurnEvent } from '@reelsmith/protocol';
import { describe, expect, it } from 'vitest';
import { createClient } from './client.ts';

interface Asked {
  method: string;
  url: string;
  headers: Headers;
  body: unknown;
}

/** A service that gives these answers in turn and remembers what it was asked. */
function serviceOf(...answers: (Response | Error)[]) {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    asked.push({
      method: init?.method ?? 'GET',
      url: String(url),
      headers: new Headers(init?.headers),
      body: init?.body,
    });
    const answer = answers.shift();
    if (answer === undefined) throw new Error('asked once too often');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, client: createClient({ baseUrl: 'http://studio.test/', token: 'nmv_usr_x', fetch }) };
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const problem = (code: string, status: number, params = {}) =>
  json(
    {
      type: 'about:blank',
      title: code,
      status,
      detail: 'Because.',
      code,
      hint: '',
      retryable: false,
      requestId: 'r1',
      params,
    },
    status,
  );
const stream = (...blocks: string[]) => new Response(blocks.join(''));
const block = (event: TurnEvent) => `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`;
const envelope = (seq: number) => ({ seq, sessionId: 's', at: '2026-01-01T00:00:00.000Z', turnId: 't' });
const delta = (seq: number): TurnEvent => ({ type: 'message.delta', ...envelope(seq), data: { text: String(seq) } });
const finished = (seq: number): TurnEvent => ({
  type: 'turn.finished',
  ...envelope(seq),
  data: { outcome: 'done', reply: 'Done.', revision: 1, changes: [], promises: [] },
});
const RENDER = {
  id: 'r',
  sessionId: 's',
  state: 'running',
  stage: 'rendering',
  progress: 0.5,
  file: null,
  error: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  completedAt: null,
};

async function seqsOf(events: AsyncIterable<TurnEvent>): Promise<number[]> {
  const seqs: number[] = [];
  for await (const event of events) seqs.push(event.seq);
  return seqs;
}

describe('a call', () => {
  it('carries the token, escapes what stands in the path and sends JSON', async () => {
    const { asked, client } = serviceOf(json({ turnId: 't', seq: 3 }, 202));
    expect(await client.startTurn('a/b', { text: 'join them', approval: 'auto' })).toEqual({ turnId: 't', seq: 3 });
    expect(asked[0]).toMatchObject({
      method: 'POST',
      url: 'http://studio.test/v1/sessions/a%2Fb/turns',
      body: '{"text":"join them","approval":"auto"}',
    });
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer nmv_usr_x');
    expect(asked[0]?.headers.get('content-type')).toBe('application/json');
  });

  it('uploads a file under its name', async () => {
    const { asked, client } = serviceOf(json({ uploaded: [] }, 201));
    await client.uploadFile('s', { name: '海滩.mp4', body: new Blob(['abc']) });
    const form = asked[0]?.body;
    const sent = form instanceof FormData ? form.get('file') : undefined;
    expect(sent).toMatchObject({ name: '海滩.mp4', size: 3 });
    expect(asked[0]?.headers.has('content-type')).toBe(false);
  });

  it.each([
    ['the code of the problem', problem('session_busy', 409), 'session_busy', 'Because.'],
    ['the status when the answer is not ours', new Response('<html>', { status: 502 }), 'unavailable', 'answered 502'],
    ['a code that this client does not know', problem('brand_new', 404), 'not_found', 'Because.'],
    [
      'a service that is not there',
      new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) }),
      'unavailable',
      'Nothing answers at http://studio.test (ECONNREFUSED)',
    ],
  ])('is refused with %s', async (_name, answer, code, message) => {
    const error = await serviceOf(answer)
      .client.state('s')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReelsmithError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('keeps the facts of a refusal and the request id', async () => {
    const { client } = serviceOf(problem('rate_limited', 429, { retryAfterSeconds: 9 }));
    await expect(client.credits()).rejects.toMatchObject({ params: { retryAfterSeconds: 9, requestId: 'r1' } });
  });
});

describe('following the events', () => {
  it('ends with the turn', async () => {
    const { asked, client } = serviceOf(
      stream(block(delta(4)), ': heartbeat\n\n', block(finished(5)), block(delta(6))),
    );
    expect(await seqsOf(client.events('s', { afterSeq: 3, turnId: 't' }))).toEqual([4, 5]);
    expect(asked[0]?.url).toBe('http://studio.test/v1/sessions/s/events?turn=t');
    expect(asked[0]?.headers.get('last-event-id')).toBe('3');
  });

  it('takes up a dropped stream after the last event, none lost and none twice', async () => {
    const { asked, client } = serviceOf(
      stream(block(delta(1)), 'id: 2\ndata: {"ty'),
      new TypeError('terminated'),
      problem('unavailable', 503),
      stream(block(delta(1)), block(delta(2)), block(finished(3))),
    );
    expect(await seqsOf(client.events('s', { turnId: 't' }))).toEqual([1, 2, 3]);
    expect(asked.map(({ headers }) => headers.get('last-event-id'))).toEqual(['0', '1', '1', '1']);
  });

  it('passes over kinds of events that it does not know', async () => {
    const { client } = serviceOf(
      stream('data: {"type":"new.kind","seq":1}\n\n', 'data: not json\n\n', block(finished(2))),
    );
    expect(await seqsOf(client.events('s', { turnId: 't' }))).toEqual([2]);
  });

  it('gives up at once on what trying again cannot cure', async () => {
    const { asked, client } = serviceOf(problem('session_not_found', 404));
    await expect(seqsOf(client.events('s'))).rejects.toMatchObject({ code: 'session_not_found' });
    expect(asked).toHaveLength(1);
  });

  it('gives up on a service that stays away', async () => {
    const { client } = serviceOf(...Array.from({ length: 9 }, () => new TypeError('fetch failed')));
    await expect(seqsOf(client.events('s', { giveUpMs: 300 }))).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('takes a silent connection for dead', async () => {
    const silent: typeof fetch = async (_url, init) =>
      new Response(
        new ReadableStream({
          start: (controller) =>
            init?.signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError'))),
        }),
      );
    let calls = 0;
    const fetch: typeof globalThis.fetch = (url, init) => {
      calls += 1;
      return calls === 1 ? silent(url, init) : Promise.resolve(stream(block(finished(1))));
    };
    const client = createClient({ baseUrl: 'http://studio.test', token: 'x', fetch });
    expect(await seqsOf(client.events('s', { turnId: 't', silenceMs: 50 }))).toEqual([1]);
    expect(calls).toBe(2);
  });

  it('stops without an error when it is aborted', async () => {
    const { client } = serviceOf(stream(block(delta(1))));
    const stop = new AbortController();
    const seqs: number[] = [];
    for await (const event of client.events('s', { signal: stop.signal })) {
      seqs.push(event.seq);
      stop.abort();
    }
    expect(seqs).toEqual([1]);
  });
});

describe('waiting for an export', () => {
  it('asks until it has ended, past a moment without an answer, and tells how far it is', async () => {
    const done = { ...RENDER, state: 'succeeded', progress: 1 };
    const { client } = serviceOf(json(RENDER), new TypeError('fetch failed'), json(done));
    const progress: number[] = [];
    const ended = await client.waitForRender('r', {
      pollMs: 1,
      onProgress: (render) => progress.push(render.progress),
    });
    expect(ended.state).toBe('succeeded');
    expect(progress).toEqual([0.5, 1]);
  });

  it('stops when it is aborted', async () => {
    const { client } = serviceOf(json(RENDER));
    const waiting = client.waitForRender('r', { pollMs: 60_000, signal: AbortSignal.timeout(20) });
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
