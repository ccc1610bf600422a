import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a test reads of a request to `/chat/completions`. */
export interface ChatRequest {
  model: string;
  messages: { role: string; content: unknown; tool_call_id?: string }[];
  tools: { function: { name: string; parameters: unknown } }[];
  tool_choice?: string;
  max_tokens?: number;
  /** The key of the authorization header. */
  authorization: string | undefined;
}

/** One answer of the server. `cut`: the connection breaks behind the body. `hangs`: it is never ended. */
export interface ScriptedAnswer {
  status?: number;
  body: string;
  cut?: boolean;
  hangs?: boolean;
}

/** What is answered to the request with this number, 0 the first. */
export type Script = (request: ChatRequest, index: number) => ScriptedAnswer;

export interface ScriptedModel {
  /** Base URL for an OpenAI-compatible client. */
  url: string;
  requests: ChatRequest[];
  close(): Promise<void>;
}

/** A server that speaks the chat completions API and says what its script says; the last answer of a list repeats. */
export async function startScriptedModel(script: Script | readonly ScriptedAnswer[]): Promise<ScriptedModel> {
  const requests: ChatRequest[] = [];
  const answerFor: Script =
    typeof script === 'function' ? script : (_request, index) => script[Math.min(index, script.length - 1)] ?? says('');
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      // The body of a client under test; a test that reads what is not there fails.
      const asked = { ...(JSON.parse(body) as ChatRequest), authorization: request.headers.authorization };
      requests.push(asked);
      answer(response, answerFor(asked, requests.length - 1));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function answer(response: ServerResponse, { status = 200, body, cut, hangs }: ScriptedAnswer): void {
  response.writeHead(status, { 'content-type': status === 200 ? 'text/event-stream' : 'application/json' });
  response.write(body);
  if (hangs === true) return;
  if (cut === true) setTimeout(() => response.destroy(), 20);
  else response.end();
}

const chunk = (delta: unknown, finish: string | null = null): string =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_790_000_000,
    model: 'scripted',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`;
const USAGE = `data: ${JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1_790_000_000,
  model: 'scripted',
  choices: [],
  usage: { prompt_tokens: 1000, completion_tokens: 20, total_tokens: 1020 },
})}\n\n`;
const DONE = 'data: [DONE]\n\n';

/** An answer in words, a few characters a chunk. */
export function says(text: string): ScriptedAnswer {
  const pieces = text.match(/[\s\S]{1,7}/gu) ?? [];
  const words = pieces.map((content) => chunk({ content })).join('');
  return { body: chunk({ role: 'assistant', content: '' }) + words + chunk({}, 'stop') + USAGE + DONE };
}

/** An answer of calls: name and arguments; a string is sent as it is, JSON or not. Arguments come in pieces. */
export function calls(...all: readonly [name: string, args: unknown][]): ScriptedAnswer {
  const chunks = all.flatMap(([name, args], index) => {
    const text = typeof args === 'string' ? args : JSON.stringify(args);
    const id = `call_${crypto.randomUUID().slice(0, 8)}`;
    const opening = { index, id, type: 'function', function: { name, arguments: '' } };
    const pieces = text.match(/[\s\S]{1,9}/gu) ?? [];
    return [
      chunk({ tool_calls: [opening] }),
      ...pieces.map((piece) => chunk({ tool_calls: [{ index, function: { arguments: piece } }] })),
    ];
  });
  const start = chunk({ role: 'assistant', content: null });
  return { body: start + chunks.join('') + chunk({}, 'tool_calls') + USAGE + DONE };
}

/** A recorded answer of a server: `conversations/<name>.sse`. */
export function recorded(name: string): ScriptedAnswer {
  return { body: readFileSync(new URL(`conversations/${name}.sse`, import.meta.url), 'utf8') };
}
