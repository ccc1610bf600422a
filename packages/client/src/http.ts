import { ERRORS, type ErrorCode, Problem, ReelsmithError } from '@reelsmith/protocol';

/** What the client has to know. */
export interface ClientOptions {
  /** "http://127.0.0.1:8787" */
  baseUrl: string;
  token: string;
  /** Another fetch, for tests and proxies. */
  fetch?: typeof fetch | undefined;
}

/** One call of the API. */
export interface Call {
  method?: 'GET' | 'POST';
  query?: Record<string, string | number | undefined>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as multipart. */
  form?: FormData;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/** Calls a path of the service and answers with what came back. @throws ReelsmithError */
export type Send = (path: string, call?: Call) => Promise<Response>;

/** A path of which each part is escaped: `path('sessions', id)` is `/v1/sessions/<id>`. */
export function path(...parts: string[]): string {
  return `/v1/${parts.map(encodeURIComponent).join('/')}`;
}

/** Binds address and token. */
export function createSend({ baseUrl, token, fetch: given }: ClientOptions): Send {
  const base = baseUrl.replace(/(?<!\/)\/+$/, '');
  return async (to, call = {}) => {
    const response = await reach(base, () => (given ?? fetch)(`${base}${to}${queryText(call)}`, init(call, token)));
    if (!response.ok) throw await errorOf(response);
    return response;
  };
}

function init(call: Call, token: string): RequestInit {
  const { method = 'GET', json, form, headers, signal } = call;
  return {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(form === undefined ? {} : { body: form }),
    ...(signal === undefined ? {} : { signal }),
  };
}

function queryText({ query = {} }: Call): string {
  const given = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) given.set(key, String(value));
  return given.size === 0 ? '' : `?${given}`;
}

/** A connection that fails is a refusal like any other; an abort stays what it is. */
async function reach(base: string, call: () => Promise<Response>): Promise<Response> {
  try {
    return await call();
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'AbortError') throw cause;
    const why = cause instanceof Error ? causeText(cause) : '';
    throw new ReelsmithError('unavailable', `Nothing answers at ${base}${why}. Is the service running there?`, {
      cause,
    });
  }
}

function causeText({ cause, message }: Error): string {
  const inner = cause instanceof Error && 'code' in cause ? String(cause.code) : message;
  return inner === '' ? '' : ` (${inner})`;
}

async function errorOf(response: Response): Promise<ReelsmithError> {
  const text = await response.text().catch(() => '');
  const problem = Problem.partial().safeParse(jsonOf(text)).data ?? {};
  const { code, detail, params, requestId } = problem;
  const known = code !== undefined && isErrorCode(code) ? code : codeOf(response.status);
  const message = detail ?? `The service answered ${response.status} ${response.statusText}`.trimEnd();
  return new ReelsmithError(known, message, { params: { ...params, ...(requestId ? { requestId } : {}) } });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

/** For answers that are not ours: of a proxy, or of another version. */
function codeOf(status: number): ErrorCode {
  const codes: Record<number, ErrorCode> = {
    401: 'token_invalid',
    403: 'scope_missing',
    404: 'not_found',
    408: 'request_timeout',
    413: 'too_large',
    415: 'unsupported_type',
    429: 'rate_limited',
    502: 'unavailable',
    503: 'unavailable',
    504: 'unavailable',
  };
  return codes[status] ?? (status >= 500 ? 'internal_error' : 'bad_request');
}
