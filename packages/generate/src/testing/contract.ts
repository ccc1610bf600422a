import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ffmpeg } from '@reelsmith/ffmpeg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProviders } from '../choose.ts';
import { makeWith, nextOf } from '../make.ts';
import { normalise, type Wanted } from '../normalise.ts';
import { type MakeRequest, madeBy, type OperationProvider, type Provider } from '../provider.ts';

/** A provider under test. */
export interface Subject {
  readonly provider: Provider;
  readonly ffmpeg: Ffmpeg;
  /** A prompt that it can draw, for each kind it offers. */
  readonly prompt: string;
  /** The same provider, as a process that starts later would build it. */
  readonly again: () => Provider;
  /** Lets work that was started come to its end. */
  readonly advance?: (() => Promise<void>) | undefined;
  readonly close?: (() => Promise<void>) | undefined;
}

const SIZE = { width: 320, height: 180 };
const FORM = { fps: 30, lufs: -14, mostMs: 60_000 };

/** What every provider has to hold; each one's test calls it. */
export function providerContract(name: string, open: () => Promise<Subject>): void {
  describe(`the provider ${name}`, () => {
    let subject: Subject;
    let folder: string;
    let count = 0;
    const fresh = (): string => join(folder, `out-${++count}`);
    const requestOf = (kind: MakeRequest['kind'], seed = 7): MakeRequest => {
      const shape =
        kind === 'image' || kind === 'card'
          ? SIZE
          : kind === 'video'
            ? { ...SIZE, durationMs: 1000 }
            : { durationMs: 1000 };
      return { id: `c-${crypto.randomUUID()}`, kind, prompt: subject.prompt, seed, ...shape };
    };
    const make = (request: MakeRequest, path: string): Promise<void> => makeWhole(subject, request, path);

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'provider-'));
      subject = await open();
    });
    afterAll(async () => {
      await subject?.close?.();
      await rm(folder, { recursive: true, force: true });
    });

    test('says who it is, what it makes and what may be done with it', () => {
      const { provider } = subject;
      expect(provider.name).toMatch(/^[a-z][a-z0-9_-]{1,40}$/);
      expect([provider.title, provider.model, provider.licence].every((text) => text.trim() !== '')).toBe(true);
      expect(provider.offers.length).toBeGreaterThan(0);
      expect(new Set(provider.offers.map((offer) => offer.kind)).size).toBe(provider.offers.length);
      const found = createProviders([provider]).candidates(requestOf(provider.offers[0]?.kind ?? 'image'));
      expect(found).toMatchObject({ ok: true, providers: [{ provider: { name: provider.name } }] });
    });

    test('makes each kind it offers, of the asked size and length once it is normalised', async () => {
      for (const { kind } of subject.provider.offers) {
        if (kind === 'transcript') continue;
        const request = requestOf(kind);
        const [from, to] = [fresh(), fresh()];
        await make(request, from);
        const wanted: Wanted = { ...request, kind };
        const seen = await normalise({ ffmpeg: subject.ffmpeg, from, to, wanted, form: FORM });
        expect(seen, kind).toMatchObject({ ok: true });
        expect((await stat(to)).size).toBeGreaterThan(0);
        expect(madeBy(subject.provider, request)).toMatchObject({ prompt: subject.prompt, seed: 7, kind });
      }
    });

    test('does not take what it cannot make', () => {
      const missing = (['image', 'video', 'music'] as const).find(
        (kind) => !subject.provider.offers.some((offer) => offer.kind === kind),
      );
      if (missing === undefined) return;
      expect(createProviders([subject.provider]).candidates(requestOf(missing)).ok).toBe(false);
    });

    test('stops when it is told to, and leaves no file', async () => {
      const cancel = new AbortController();
      cancel.abort(new Error('enough'));
      const [first] = subject.provider.offers;
      const path = fresh();
      const request = requestOf(first?.kind ?? 'image');
      await expect(makeWith(subject.provider, request, path, { signal: cancel.signal })).rejects.toThrow();
      await expect(stat(path)).rejects.toThrow();
    });

    test('goes on with what it started after its asker is gone', async () => {
      const { provider } = subject;
      if (provider.way !== 'operation') return;
      const request = requestOf(provider.offers[0]?.kind ?? 'image');
      const stored: unknown = JSON.parse(JSON.stringify(await provider.start(request)));
      const later = subject.again();
      if (later.way !== 'operation') throw new Error('It came back as another kind of provider.');
      // It went through JSON, as it does through the database.
      const operation = stored as Awaited<ReturnType<OperationProvider['start']>>;
      await subject.advance?.();
      await expect.poll(async () => (await later.status(operation)).state, { timeout: 20_000 }).toBe('done');
      const path = fresh();
      await later.fetch(operation, path);
      expect((await stat(path)).size).toBeGreaterThan(0);
    });

    test('takes a cancel of work, also twice', async () => {
      const { provider } = subject;
      if (provider.way !== 'operation') return;
      const operation = await provider.start(requestOf(provider.offers[0]?.kind ?? 'image'));
      await provider.cancel(operation);
      await provider.cancel(operation);
    });
  });
}

/** Makes something, letting the provider's clock run. */
async function makeWhole({ provider, advance }: Subject, request: MakeRequest, path: string): Promise<void> {
  if (provider.way === 'instant') return provider.make(request, path);
  const operation = await provider.start(request);
  await advance?.();
  for (;;) {
    const next = nextOf(await provider.status(operation));
    if (next === 'fetch') return provider.fetch(operation, path);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
