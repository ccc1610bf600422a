import { join } from 'node:path';
import { type NamedThing, ROUTES, type RouteEntry } from '@reelsmith/server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch, temporaryFolder } from '../testing/launch.ts';
import { makeSamples } from '../testing/samples.ts';
import { newSkill, type Skill } from '../testing/skill.ts';

/** A file's address answers whoever knows it, so it is nobody's secret. */
type Kind = Exclude<NamedThing['kind'], 'media'>;
type Ids = Record<Kind, string>;
interface Person {
  skill: Skill;
  ids: Ids;
  asset: { id: string; cdn_url: string };
}

const folder = await temporaryFolder();
let service: Launched;
let anna: Person;
let ben: Person;

beforeAll(async () => {
  const clips = makeSamples(folder.path, ['e.mkv']);
  service = await launch({ dataDir: join(folder.path, 'data') });
  [anna, ben] = await Promise.all([newPerson(clips), newPerson(clips)]);
});
afterAll(async () => {
  await service.stop();
  await folder.remove();
});

/** An account that has one of everything. */
async function newPerson(clips: string[]): Promise<Person> {
  const skill = await newSkill(service.url);
  const made = await skill.json('POST', '/api/tasks/me/with-session/nemo_agent', { task_name: 'mine' });
  const { session_id: session, task_id: task } = made.body.data;
  await skill.upload(session, ...clips);
  await skill.say(session, "add the title 'Private' and export");
  const [asset] = (await skill.state(session)).video_infos;
  const render = `render_${crypto.randomUUID()}`;
  const { draft } = await skill.state(session);
  await skill.json('POST', '/api/render/proxy/lambda', { id: render, sessionId: session, draft });
  expect(await skill.ended(render)).toMatchObject({ status: 'completed' });
  const token = await skill.json('POST', '/api/tokens', { name: 'mine', scopes: ['read'] });
  const waiting = { text: 'mute everything', approval: 'ask' };
  const turn = await skill.call('POST', `/v1/sessions/${session}/turns`, waiting);
  // The route answers 202 with the id of the turn.
  const { turnId } = (await turn.json()) as { turnId: string };
  const history = await skill.call('GET', `/v1/sessions/${session}/history`);
  // The route answers 200 with what was changed so far.
  const { entries } = (await history.json()) as { entries: { id: string }[] };
  if (asset === undefined) throw new Error('no asset');
  return {
    skill,
    asset,
    ids: {
      session,
      task,
      turn: turnId,
      entry: entries[0]?.id ?? '',
      render,
      token: token.body.data.id,
      user: skill.userId,
    },
  };
}

/** An id of the same form that belongs to nobody. */
function missingLike(id: string): string {
  const other = (char: string) => (/\d/.test(char) ? String(9 - Number(char)) : char === 'a' ? 'b' : 'a');
  return `${id.slice(0, -6)}${id.slice(-6).replace(/[0-9a-z]/gi, other)}`;
}

function requestFor(entry: RouteEntry, ids: Ids): { path: string; body: unknown } {
  const idOf = (name: NamedThing) => (name.kind === 'media' ? '' : ids[name.kind]);
  const path = entry.names.reduce(
    (url, name) => (name.in === 'path' ? url.replace(`:${name.key}`, idOf(name)) : url),
    entry.url.replace(':app', 'nemo_agent'),
  );
  const named = entry.names.filter((one) => one.in === 'body').map((one) => [one.key, idOf(one)]);
  const bodyless = entry.method === 'GET' || (entry.body === undefined && named.length === 0);
  return { path, body: bodyless ? undefined : { ...entry.body, ...Object.fromEntries(named) } };
}

/** What Anna is told: everything a reader could compare, without what she herself sent and the id of the request. */
async function told(entry: RouteEntry, changed: Partial<Ids>) {
  const ids = { ...anna.ids, ...changed };
  const { path, body } = requestFor(entry, ids);
  const answer = await anna.skill.call(entry.method, path, body, AbortSignal.timeout(5000));
  const text = Object.values(ids).reduce((all, id) => all.replaceAll(id, '<id>'), await answer.text());
  const headers = [...answer.headers.keys()].sort();
  return { status: answer.status, headers, body: text.replace(/req_[0-9a-f-]{36}/g, '<request>') };
}

const isOwned = (name: NamedThing): name is NamedThing & { kind: Kind } => name.kind !== 'media';
const probes = ROUTES.flatMap((entry) => {
  const kinds = [...new Set(entry.names.filter(isOwned).map((name) => name.kind))];
  const sets = kinds.length > 1 ? [...kinds.map((kind) => [kind]), kinds] : [kinds];
  const named = sets.filter((set) => set.length > 0);
  return named.map((set) => ({ entry, set, what: set.join(' and '), route: `${entry.method} ${entry.url}` }));
});

describe('what belongs to another account', () => {
  it.each(probes)('answers as if it were not there: $what at $route', async ({ entry, set }) => {
    const pick = (of: (kind: Kind) => string): Partial<Ids> => Object.fromEntries(set.map((kind) => [kind, of(kind)]));
    const missing = await told(
      entry,
      pick((kind) => missingLike(ben.ids[kind])),
    );
    const foreign = await told(
      entry,
      pick((kind) => ben.ids[kind]),
    );
    expect(foreign).toEqual(missing);
    expect(missing.status).toBe(404);
  });

  it('cannot be drawn into a draft, by id or by address', async () => {
    const submit = async (src: string) => {
      const draft = { v: 1, d: 1000, t: [{ tt: 0, sg: [{ s: 0, d: 1000, src, m: { name: 'x' } }] }] };
      const id = `render_${crypto.randomUUID()}`;
      const sent = await anna.skill.json('POST', '/api/render/proxy/lambda', {
        id,
        sessionId: anna.ids.session,
        draft,
      });
      return { status: sent.status, code: sent.body.code, text: sent.body.message.replaceAll(src, '<src>') };
    };
    const { id, cdn_url: url } = ben.asset;
    const foreign = await submit(`asset:${id}`);
    expect(foreign).toEqual(await submit(`asset:${missingLike(id)}`));
    expect(foreign.status).toBe(400);
    expect(await submit(url)).toEqual(await submit(url.replace(/\/media\/[^/]+/, (key) => missingLike(key))));
    expect(await submit(`asset:${anna.asset.id}`)).toMatchObject({ status: 200 });
  });

  it('is still as it was, and its owner still reaches it', async () => {
    const state = await ben.skill.state(ben.ids.session);
    expect(JSON.stringify(state.draft)).toContain('Private');
    expect(JSON.stringify(state.draft)).not.toContain('A title');
    expect(state.exports).toMatchObject([{ status: 'completed' }, { status: 'completed' }]);
    const reached = await ben.skill.call('GET', `/v1/renders/${ben.ids.render}`);
    expect(reached.status).toBe(200);
    const tokens = await ben.skill.json('GET', '/api/tokens');
    expect(JSON.stringify(tokens.body)).toContain(ben.ids.token);
    expect(JSON.stringify(tokens.body)).not.toContain(anna.ids.token);
  });

  it('is in no list of anyone else', async () => {
    for (const path of ['/v1/sessions', '/v1/tokens', '/api/tokens']) {
      const text = await (await anna.skill.call('GET', path)).text();
      for (const id of [ben.ids.session, ben.ids.token, ben.ids.task]) expect(text).not.toContain(id);
    }
  });
});
