import { beforeAll, describe, expect, it } from 'vitest';
import { createServer } from './create-server.ts';
import { type NamedThing, ROUTES, type RouteEntry } from './routes.ts';
import { createFakeStudio, type FakeStudio } from './testing/fake-studio.ts';

type App = Awaited<ReturnType<typeof createServer>>;
type Ids = Record<NamedThing['kind'], string>;

const MISSING: Ids = {
  session: '1999999999999999999',
  task: 'task_000000000000',
  turn: 'turn_000000000000',
  entry: 'hist_000000000000',
  render: 'render_000000000000',
  token: 'tok_000000000000',
  user: 'user_00000000000000ff',
  media: 'key_000000000000',
};

/** Everything of one account that a request can name. */
async function belongings(studio: FakeStudio, secret: string): Promise<Ids> {
  const caller = await studio.auth.authenticate(secret);
  const session = await studio.sessions.create(caller, { name: 'Mine' });
  const { turnId } = await studio.turns.start(caller, session.id, { text: 'join', approval: 'auto', by: 'api' });
  const render = await studio.renders.submit(caller, { sessionId: session.id, wireDraft: { t: [] } });
  const token = await studio.auth.createToken(caller, { name: 'mine', scopes: ['read'] });
  const ids = { session: session.id, task: session.taskId, turn: turnId, render: render.id, token: token.id };
  await studio.sessions.edit(caller, session.id, { operations: [], by: 'api' });
  const { entries } = await studio.sessions.history(caller, session.id);
  return { ...ids, entry: entries[0]?.id ?? '', user: caller.userId, media: MISSING.media };
}

function requestFor(entry: RouteEntry, ids: Ids, secret: string) {
  const url = entry.names.reduce(
    (path, name) => (name.in === 'path' ? path.replace(`:${name.key}`, ids[name.kind]) : path),
    entry.url,
  );
  const named = Object.fromEntries(
    entry.names.filter((one) => one.in === 'body').map((one) => [one.key, ids[one.kind]]),
  );
  const bodyless = entry.method === 'GET' || (entry.body === undefined && Object.keys(named).length === 0);
  return {
    method: entry.method,
    url: url.replace(':app', 'nemo_agent').replace(':name', 'a.mp4').replace(':user', 'me'),
    headers: { authorization: `Bearer ${secret}` },
    ...(bodyless ? {} : { payload: { ...entry.body, ...named } }),
  };
}

/** What a reader could compare: status and body, without the id of the request and without the id that was asked for. */
async function answer(app: App, entry: RouteEntry, ids: Ids, secret: string) {
  const { statusCode, body, headers } = await app.inject(requestFor(entry, ids, secret));
  const text = Object.values(ids).reduce((all, id) => all.replaceAll(id, '<id>'), body);
  return { status: statusCode, type: headers['content-type'], body: text.replace(/req_[0-9a-f-]{36}/g, '<request>') };
}

describe('an account', () => {
  let app: App;
  let studio: FakeStudio;
  let own: Ids;
  let foreign: Ids;

  beforeAll(async () => {
    studio = createFakeStudio();
    const config = { publicUrl: 'http://localhost:8787', host: '127.0.0.1', port: 0, attribution: true };
    app = await createServer({ studio, config });
    own = await belongings(studio, studio.secrets.anna);
    foreign = await belongings(studio, studio.secrets.ben);
    return () => app.close();
  });

  const named = ROUTES.flatMap((entry) => entry.names.map((name) => ({ entry, name, kind: name.kind, key: name.key })));
  const probed = named.map(({ entry, ...rest }) => ({ ...rest, entry, route: `${entry.method} ${entry.url}` }));

  it.each(probed)('cannot tell a foreign $kind from a missing one at $route ($key)', async ({ entry, name }) => {
    const asked = (id: string) => answer(app, entry, { ...own, [name.kind]: id }, studio.secrets.anna);
    const [missing, other] = [await asked(MISSING[name.kind]), await asked(foreign[name.kind])];
    expect(other).toEqual(missing);
    expect(missing.status).toBe(404);
  });

  it.each(
    ROUTES.filter((entry) => entry.access !== 'open').map((entry) => ({
      entry,
      route: `${entry.method} ${entry.url}`,
    })),
  )('is asked for its token at $route before anything else', async ({ entry }) => {
    const { status, body } = await answer(app, entry, own, 'nmv_usr_wrong');
    // The limit on bad tokens may answer first: the rest of the answer is the same for all.
    expect([401, 429]).toContain(status);
    expect(body).toMatch(/token_invalid|rate_limited/);
  });

  it('cannot reach a route that has no line in the table', async () => {
    const { default: Fastify } = await import('fastify');
    const { addAccess } = await import('./hardening/access.ts');
    const bare = Fastify();
    addAccess(bare, studio);
    expect(() => bare.get('/v1/secret', async () => 'x')).toThrow('has no line in routes.ts');
  });

  it('finds a route behind every line of the table', () => {
    for (const entry of ROUTES) expect(app.hasRoute({ method: entry.method, url: entry.url }), entry.url).toBe(true);
  });
});
