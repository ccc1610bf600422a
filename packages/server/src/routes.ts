import { SCOPES, type Scope } from '@reelsmith/service';

/** Who may call: anyone, or a token with one of these scopes (`*` has all). */
export type Access = 'open' | readonly Scope[];

/** Where a request names a thing of an account, and what kind of thing. */
export interface NamedThing {
  in: 'path' | 'body';
  /** Path parameter or body field. */
  key: string;
  kind: 'session' | 'task' | 'turn' | 'entry' | 'render' | 'token' | 'user' | 'media';
}

export interface RouteEntry {
  method: 'GET' | 'POST';
  url: string;
  surface: 'open' | 'compat' | 'v1';
  access: Access;
  /** What the request names; the tenancy test tries each with foreign and missing ids. */
  names: readonly NamedThing[];
  /** The smallest valid body beside the named things. */
  body?: Record<string, unknown>;
  /** Bytes of body before it is refused; the default holds no more than a message. */
  maxBody?: 'draft' | 'upload';
}

const ANY: readonly Scope[] = [...SCOPES];
const READ: readonly Scope[] = ['read'];
const WRITE: readonly Scope[] = ['write'];
const UPLOAD: readonly Scope[] = ['upload'];
const SUBMIT: readonly Scope[] = ['render', 'write'];
const FOLLOW: readonly Scope[] = ['render', 'read'];

const inPath = (key: string, kind: NamedThing['kind']): NamedThing => ({ in: 'path', key, kind });
const inBody = (key: string, kind: NamedThing['kind']): NamedThing => ({ in: 'body', key, kind });
const session = inPath('sessionId', 'session');
const render = inPath('renderId', 'render');
const turn = inPath('turnId', 'turn');
const historyEntry = inPath('entryId', 'entry');
const user = inPath('user', 'user');

const open = (url: string, names: readonly NamedThing[] = []): RouteEntry => ({
  method: 'GET',
  url,
  surface: 'open',
  access: 'open',
  names,
});
type More = Pick<RouteEntry, 'body' | 'maxBody'>;
type Line = [method: 'GET' | 'POST', url: string, access: Access, names: readonly NamedThing[], more?: More];
const lines = (surface: RouteEntry['surface'], all: Line[]): RouteEntry[] =>
  all.map(([method, url, access, names, more]) => ({ method, url, surface, access, names, ...more }));

const message = { new_message: { parts: [{ text: 'join the clips' }] }, app_name: 'nemo_agent' };
const posted = { id: 'render_table', draft: { t: [{ tt: 7, sg: [{ s: 0, d: 1000, m: { text: 'Hi' } }] }], d: 1000 } };

/** Every route of the server. A route that is not here cannot be registered; its line says who may call it and which
 *  ids it takes, and the tenancy test is made from it. */
export const ROUTES: readonly RouteEntry[] = [
  ...['/', '/healthz', '/readyz', '/version', '/metrics', '/schemas/draft-1.json'].map((url) => open(url)),
  ...['/openapi.json', '/docs', '/docs/scalar.js', '/docs/start.js', '/style.css', '/favicon.ico'].map((url) =>
    open(url),
  ),
  ...['/workspace/claim', '/register'].map((url) => open(url)),
  open('/media/:key/:name', [inPath('key', 'media')]),
  ...lines('compat', [
    ['POST', '/api/auth/anonymous-token', 'open', []],
    ['POST', '/api/auth/claim-token', WRITE, [inBody('task_id', 'task'), inBody('session_id', 'session')]],
    ['POST', '/api/tokens', WRITE, [], { body: { name: 'table', scopes: ['read'] } }],
    ['GET', '/api/tokens', READ, []],
    ['POST', '/api/tokens/:tokenId/revoke', WRITE, [inPath('tokenId', 'token')]],
    ['POST', '/api/tasks/:user/with-session/:app', WRITE, [user], { body: { task_name: 'table' } }],
    ['POST', '/run_sse', WRITE, [inBody('session_id', 'session'), inBody('user_id', 'user')], { body: message }],
    [
      'POST',
      '/api/upload-video/:app/:user/:sessionId',
      UPLOAD,
      [user, session],
      { body: { urls: ['https://example.com/a.mp4'], source_type: 'url' }, maxBody: 'upload' },
    ],
    ['GET', '/api/credits/balance/simple', READ, []],
    ['GET', '/api/state/:app/:user/:sessionId/latest', READ, [user, session]],
    ['POST', '/api/render/proxy/lambda', SUBMIT, [inBody('sessionId', 'session')], { body: posted, maxBody: 'draft' }],
    ['POST', '/api/render/proxy/draft', SUBMIT, [inBody('sessionId', 'session')], { body: posted, maxBody: 'draft' }],
    ['GET', '/api/render/proxy/lambda/:renderId', FOLLOW, [render]],
    ['GET', '/api/render/proxy/:renderId', FOLLOW, [render]],
    ['POST', '/api/render/proxy/lambda/:renderId/cancel', SUBMIT, [render]],
    ['GET', '/api/render/proxy/:renderId/download', FOLLOW, [render]],
  ]),
  ...lines('v1', [
    ['POST', '/v1/sessions', WRITE, [], { body: { name: 'table' } }],
    ['GET', '/v1/sessions', READ, []],
    ['GET', '/v1/sessions/:sessionId', READ, [session]],
    ['POST', '/v1/sessions/:sessionId/turns', WRITE, [session], { body: { text: 'join the clips' } }],
    ['GET', '/v1/sessions/:sessionId/events', READ, [session]],
    ['POST', '/v1/sessions/:sessionId/turns/:turnId/approve', WRITE, [session, turn]],
    ['POST', '/v1/sessions/:sessionId/turns/:turnId/reject', WRITE, [session, turn]],
    ['POST', '/v1/sessions/:sessionId/turns/:turnId/cancel', WRITE, [session, turn]],
    ['GET', '/v1/sessions/:sessionId/turns/:turnId/strip', READ, [session, turn]],
    ['GET', '/v1/sessions/:sessionId/draft', READ, [session]],
    [
      'POST',
      '/v1/sessions/:sessionId/edits',
      WRITE,
      [session],
      { body: { operations: [{ op: 'setMeta', title: 'A title' }] }, maxBody: 'draft' },
    ],
    ['POST', '/v1/sessions/:sessionId/undo', WRITE, [session]],
    ['POST', '/v1/sessions/:sessionId/redo', WRITE, [session]],
    ['GET', '/v1/sessions/:sessionId/history', READ, [session]],
    ['POST', '/v1/sessions/:sessionId/history/:entryId/take-back', WRITE, [session, historyEntry]],
    ['GET', '/v1/sessions/:sessionId/frame', READ, [session]],
    ['GET', '/v1/sessions/:sessionId/contact-sheet', READ, [session]],
    ['POST', '/v1/sessions/:sessionId/preview', SUBMIT, [session]],
    ['POST', '/v1/sessions/:sessionId/assets', UPLOAD, [session], { maxBody: 'upload' }],
    [
      'POST',
      '/v1/sessions/:sessionId/assets/import',
      UPLOAD,
      [session],
      { body: { url: 'https://example.com/a.mp4' } },
    ],
    ['POST', '/v1/sessions/:sessionId/renders', SUBMIT, [session], { body: {} }],
    ['GET', '/v1/renders/:renderId', FOLLOW, [render]],
    ['POST', '/v1/renders/:renderId/cancel', SUBMIT, [render]],
    ['GET', '/v1/renders/:renderId/file', FOLLOW, [render]],
    ['GET', '/v1/renders/:renderId/poster', FOLLOW, [render]],
    ['GET', '/v1/renders/:renderId/stream', FOLLOW, [render]],
    ['GET', '/v1/renders/:renderId/stream/master.m3u8', FOLLOW, [render]],
    ['GET', '/v1/credits', READ, []],
    ['GET', '/v1/limits', ANY, []],
    ['GET', '/v1/tokens', READ, []],
    ['POST', '/v1/tokens', WRITE, [], { body: { name: 'table', scopes: ['read'] } }],
    ['POST', '/v1/tokens/:tokenId/revoke', WRITE, [inPath('tokenId', 'token')]],
  ]),
];

/** The line of a route; HEAD is answered by the line of GET. */
export function routeEntry(method: string, url: string): RouteEntry | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  return ROUTES.find((entry) => entry.method === asked && entry.url === url);
}
