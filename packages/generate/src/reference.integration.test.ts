import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFfmpeg, type Ffmpeg } from '@reelsmith/ffmpeg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProviders } from './choose.ts';
import { makeWith } from './make.ts';
import { normalise } from './normalise.ts';
import type { MakeRequest, ProviderOperation } from './provider.ts';
import { providerContract } from './testing/contract.ts';
import type { Misbehaviour } from './testing/misbehaviours.ts';
import { advanceReference, createReferenceProvider, readTask } from './testing/reference-provider.ts';

const FORM = { fps: 30, lufs: -14, mostMs: 60_000 };
const MINUTES = 60_000;
let folder: string;
let ffmpeg: Ffmpeg;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reference-'));
  ffmpeg = await createFfmpeg({ sandbox: 'auto' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const requestFor = (kind: MakeRequest['kind'], id = crypto.randomUUID()): MakeRequest => ({
  ...{ id, kind, prompt: 'a cat', seed: 3, durationMs: kind === 'image' ? undefined : 2000 },
  ...(kind === 'image' || kind === 'video' ? { width: 320, height: 180 } : {}),
});
const lying = (misbehaviour: Misbehaviour) => createReferenceProvider({ folder, ffmpeg, misbehaviour });

async function delivered(misbehaviour: Misbehaviour, kind: 'image' | 'video' | 'music') {
  const request = requestFor(kind);
  const [from, to] = [join(folder, `${request.id}-from`), join(folder, `${request.id}-to`)];
  await makeWith(lying(misbehaviour), request, from);
  const seen = await normalise({ ffmpeg, from, to, wanted: { ...request, kind }, form: FORM });
  return { seen, to };
}

providerContract('reference', async () => {
  const own = await mkdtemp(join(tmpdir(), 'reference-own-'));
  const encoder = await createFfmpeg({ sandbox: 'auto' });
  const again = () => createReferenceProvider({ folder: own, ffmpeg: encoder, workMs: 5 * MINUTES });
  return {
    provider: again(),
    ffmpeg: encoder,
    prompt: 'a cat on a sofa',
    again,
    advance: () => advanceReference(own, 5 * MINUTES),
    close: () => rm(own, { recursive: true, force: true }),
  };
});

describe('a result that is not what was asked for', () => {
  test('is brought to the asked size, and the note names the size it had', async () => {
    const { seen, to } = await delivered('wrong_size', 'image');
    expect(seen).toMatchObject({ ok: true, notes: [{ code: 'resized', width: 200, height: 144 }] });
    const probed = await ffmpeg.probe(to, { demuxer: 'png_pipe' });
    expect(probed.ok && probed.report.streams[0]).toMatchObject({ width: 320, height: 180 });
  });

  test.each([
    ['too_short', 'shorter', 800],
    ['too_long', 'longer', 4000],
  ] as const)('%s keeps its length, for the timeline to show', async (misbehaviour, code, ms) => {
    const { seen } = await delivered(misbehaviour, 'video');
    expect(seen).toMatchObject({ ok: true, notes: [{ code, wantedMs: 2000 }] });
    if (seen.ok) expect(Math.abs(seen.durationMs - ms)).toBeLessThanOrEqual(40);
  });

  test.each(['not_media', 'truncated'] as const)('%s is refused as no picture', async (misbehaviour) => {
    const { seen } = await delivered(misbehaviour, 'image');
    expect(seen).toMatchObject({ ok: false, failure: { reason: 'not_media' } });
  });

  test('at another rate becomes a film at the one rate', async () => {
    const { to } = await delivered('none', 'video');
    const probed = await ffmpeg.probeOwn(to);
    expect(probed.ok && probed.report.streams[0]).toMatchObject({ frameRate: '30/1', packets: 60, codec: 'h264' });
  });

  test('that is quiet and mono becomes stereo at the wanted loudness', async () => {
    const { to } = await delivered('none', 'music');
    const graph = '[0:a:0]ebur128=metadata=1,ametadata=mode=print:key=lavfi.r128.I:file=level.txt[heard]';
    const heard = await ffmpeg.run({
      inputs: [{ kind: 'ownFile', path: to, demuxer: 'mov' }],
      ...{ graph, maps: ['[heard]'], outputOptions: [], collect: ['level.txt'] },
      limits: { outputSeconds: 10, outputBytes: 1e6, wallMs: 20_000, cpuSeconds: 20, memoryBytes: 4e9 },
    });
    const level = heard.ok ? Number(/I=(-?[\d.]+)\s*$/.exec(heard.collected['level.txt'] ?? '')?.[1]) : Number.NaN;
    expect(level).toBeCloseTo(FORM.lufs, 0);
    const probed = await ffmpeg.probeOwn(to);
    expect(probed.ok && probed.report.streams[0]).toMatchObject({ channels: 2, sampleRate: 48_000 });
  });
});

describe('work that takes long', () => {
  test('is found again by what was written down, and started once', async () => {
    const slow = () => createReferenceProvider({ folder, ffmpeg, workMs: 5 * MINUTES });
    const request = requestFor('image');
    const gone = new AbortController();
    let operation: ProviderOperation | undefined;
    const notebook = {
      started: async (begun: ProviderOperation) => {
        operation = begun;
        gone.abort(new Error('the asker died'));
      },
    };
    const path = join(folder, `${request.id}-late`);
    await expect(makeWith(slow(), request, path, { signal: gone.signal, notebook })).rejects.toThrow('died');
    await advanceReference(folder, 5 * MINUTES);
    await makeWith(slow(), request, path, { notebook: { operation } });
    expect(await readTask(folder, request.id)).toMatchObject({ starts: 1, fetches: 1 });
  });

  test('whose start was lost is not begun twice where a provider cannot tell', async () => {
    const careless = createReferenceProvider({ folder, ffmpeg, startsOnce: false });
    const request = requestFor('image');
    const notebook = { mayHaveStarted: true };
    const path = join(folder, `${request.id}-lost`);
    await expect(makeWith(careless, request, path, { notebook })).rejects.toMatchObject({
      failure: { reason: 'lost' },
    });
    expect(await readTask(folder, request.id)).toBeUndefined();
  });

  test.each([
    ['fails', 'broken'],
    ['refuses', 'refused'],
    ['unavailable', 'unavailable'],
    ['forgets', 'lost'],
  ] as const)('that %s ends with the reason %s', async (misbehaviour, reason) => {
    const request = requestFor('image');
    const making = makeWith(lying(misbehaviour), request, join(folder, request.id));
    await expect(making).rejects.toMatchObject({ failure: { reason } });
  });
});

describe('the order of providers', () => {
  const named = (name: string, builtIn = false) => ({ ...createReferenceProvider({ folder, ffmpeg, name }), builtIn });
  const order = (...names: string[]) => {
    const found = createProviders([named('builtin', true), named('one'), named('two')], names);
    return found.all.map(({ name }) => name);
  };

  test('puts what is built in last, unless the settings say otherwise', () => {
    expect(order()).toEqual(['one', 'two', 'builtin']);
    expect(order('builtin', 'two')).toEqual(['builtin', 'two', 'one']);
    expect(() => order('three')).toThrow('PROVIDER_ORDER names three');
  });

  test('leaves out who cannot, and says why when nobody can', () => {
    const unable = () => ({ code: 'subject', subject: 'a cat' }) as const;
    const picky = createReferenceProvider({ folder, ffmpeg, name: 'picky', unable });
    const both = createProviders([picky, named('one')]).candidates(requestFor('image'));
    expect(both).toMatchObject({ ok: true, providers: [{ provider: { name: 'one' } }] });
    const nobody = createProviders([picky]).candidates(requestFor('image'));
    expect(nobody).toMatchObject({ ok: false, unable: { code: 'subject', subject: 'a cat' }, by: { name: 'picky' } });
    expect(createProviders([]).candidates(requestFor('image'))).toMatchObject({ ok: false, unable: { code: 'kind' } });
    const long = createProviders([named('one')]).candidates({ ...requestFor('video'), durationMs: 60_000 });
    expect(long).toMatchObject({ ok: false, unable: { code: 'length', limit: 8000 } });
  });
});
