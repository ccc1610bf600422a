import type { CheckItem, Segment } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, color, createBench, draft, type Film, media, segment, text, track } from '../testing.ts';

let bench: Bench;
const lavfi = (source: string, ...sound: string[]): string[] => [
  ...['-f', 'lavfi', '-i', source],
  ...sound.flatMap((one) => ['-f', 'lavfi', '-i', one]),
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-g', '60', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-f', 'mp4'],
];
const MOVING = 'testsrc2=s=320x180:r=30:d=4,noise=alls=8:allf=t';
const TONE = 'sine=f=440:r=48000:d=4';

beforeAll(async () => {
  bench = await createBench();
  await bench.custom('moving', 'mov', lavfi(MOVING, TONE));
  await bench.custom('hole', 'mov', lavfi(`${MOVING},drawbox=t=fill:c=black:enable='between(t,1,1.99)'`, TONE));
  await bench.custom(
    'stuck',
    'mov',
    lavfi(`testsrc2=s=320x180:r=30:d=4,trim=end_frame=30,tpad=stop=-1:stop_mode=clone,trim=end_frame=120`, TONE),
  );
  await bench.custom('quiet', 'mov', lavfi(MOVING, `${TONE},volume='if(between(t,0.5,3.5),0,1)':eval=frame`));
  await bench.custom('loud', 'mov', lavfi(MOVING, 'aevalsrc=0.99*sgn(sin(440*2*PI*t)):d=4:s=48000'));
  await bench.custom(
    'still',
    'png_pipe',
    ['-f', 'lavfi', '-i', 'testsrc2=s=320x180', '-frames:v', '1', '-c:v', 'png', '-f', 'image2'],
    {
      kind: 'image',
      durationMs: 0,
    },
  );
});
afterAll(() => bench.close());

function shown(id: string): Segment['source'] {
  const asset = bench.assets.get(id);
  if (asset === undefined) throw new Error(`No sample ${id}.`);
  return media(asset);
}
const main = (...segments: Segment[]) => track('video', 'main', segments);

/** Not copied, also where the film only cuts one source. */
const encoded: Bench['film'] = (film, output, options) => bench.film(film, { copy: 'off', ...output }, options);

function item(film: Film, wanted: CheckItem) {
  const found = film.made.check.filter((one) => one.item === wanted);
  expect(found).toHaveLength(1);
  return found[0];
}

describe('the check of a film', () => {
  it('passes what is as it should be and names the figures', async () => {
    const film = await encoded(draft([main(segment(shown('moving'), 0, 4000))], { loudness: -16 }));
    expect(film.made.check.filter(({ state }) => state === 'warned' || state === 'failed')).toEqual([]);
    expect(item(film, 'frames')).toMatchObject({ state: 'passed', found: '120' });
    expect(item(film, 'duration')).toMatchObject({ state: 'passed', found: '4.000 s' });
    expect(item(film, 'size')).toMatchObject({ state: 'passed', found: '320x180' });
    expect(item(film, 'streams')).toMatchObject({ state: 'passed', found: 'h264 yuv420p; aac 48 kHz, 2 channels' });
    expect(item(film, 'sync')).toMatchObject({ state: 'passed' });
    expect(Number.parseFloat(item(film, 'loudness')?.found ?? '')).toBeCloseTo(-16, 0);
    expect(Number.parseFloat(item(film, 'peak')?.found ?? '')).toBeLessThan(-1);
    for (const one of ['black', 'frozen', 'silent'] as const)
      expect(item(film, one)).toMatchObject({ state: 'passed' });
  });

  it('names black that the draft does not ask for, with its time and segment', async () => {
    const holed = segment(shown('hole'), 1000, 3000);
    const film = await encoded(draft([main(segment(shown('moving'), 0, 1000), holed)]));
    const black = item(film, 'black');
    expect(black).toMatchObject({ state: 'warned', spots: [{ segmentId: holed.id }] });
    expect(black?.spots?.[0]?.fromMs).toBeCloseTo(2000, -2);
    expect(black?.spots?.[0]?.toMs).toBeCloseTo(3000, -2);
    expect(black?.found).toContain('clip 2');
    expect(item(film, 'frozen')).toMatchObject({ state: 'passed' });
  });

  it('takes fades, dark colours, black transitions and gaps for what they are', async () => {
    const later = segment(shown('moving'), 3500, 500, { transitionIn: { type: 'fade_black', durationMs: 400 } });
    const film = await encoded(
      draft(
        [
          main(
            segment(color('#000000'), 0, 600),
            segment(shown('moving'), 1500, 1000, { fadeOutMs: 900 }),
            segment(shown('moving'), 2500, 1000, { fadeInMs: 900 }),
            later,
          ),
        ],
        { fadeOutMs: 400 },
      ),
    );
    expect(item(film, 'black')).toMatchObject({ state: 'passed' });
  });

  it('names videos that stand still, and no pictures, frozen frames or colours', async () => {
    const stuck = segment(shown('stuck'), 500, 3500);
    const film = await encoded(draft([main(segment(shown('moving'), 0, 500), stuck)]));
    const frozen = item(film, 'frozen');
    expect(frozen).toMatchObject({ state: 'warned', spots: [{ segmentId: stuck.id }] });
    expect(Math.abs((frozen?.spots?.[0]?.fromMs ?? 0) - 1500)).toBeLessThan(300);
    expect(frozen?.spots?.[0]?.toMs).toBe(4000);

    const meant = await encoded(
      draft([
        main(
          segment(shown('still'), 0, 2500),
          segment(shown('moving'), 2500, 2500, { freezeMs: 500 }),
          segment(color('#336699'), 5000, 2500),
        ),
        track('text', 'title', [segment(text('Title'), 0, 2500)]),
      ]),
    );
    expect(item(meant, 'frozen')).toMatchObject({ state: 'passed' });
    expect(item(meant, 'silent')).toMatchObject({ state: 'passed', found: 'The draft has no sound.' });
  });

  it('does not blame a video that is hidden by a picture', async () => {
    const hidden = draft([
      main(segment(shown('stuck'), 0, 4000)),
      track('video', 'overlay', [segment(shown('still'), 0, 4000)]),
    ]);
    expect(item(await encoded(hidden), 'frozen')).toMatchObject({ state: 'passed' });
  });

  it('names sound that falls silent, and not the silence of a gap or of muted clips', async () => {
    const film = await encoded(draft([main(segment(shown('quiet'), 0, 4000))]));
    const silent = item(film, 'silent');
    expect(silent).toMatchObject({ state: 'warned', spots: [{ segmentId: film.plan.sounds[0]?.segmentId }] });
    expect(Math.abs((silent?.spots?.[0]?.fromMs ?? 0) - 500)).toBeLessThan(250);
    expect(Math.abs((silent?.spots?.[0]?.toMs ?? 0) - 3500)).toBeLessThan(250);

    const meant = await encoded(
      draft([main(segment(shown('moving'), 0, 500), segment(shown('moving'), 3000, 500, { muted: true }))]),
    );
    expect(item(meant, 'silent')).toMatchObject({ state: 'passed' });
  });

  it('names a mix that is too loud', async () => {
    const film = await encoded(draft([main(segment(shown('loud'), 0, 4000))]));
    expect(item(film, 'loudness')).toMatchObject({ state: 'warned' });
    expect(item(film, 'loudness')?.found).toContain('LUFS');
  });

  it('names texts outside the safe area and cut by the edge', async () => {
    const low = segment(text('Caption'), 0, 400, { style: { y: 0.95 } });
    const cut = segment(text('word '.repeat(380)), 400, 400, { style: { size: 0.5 } });
    const film = await encoded(
      draft([main(segment(shown('moving'), 0, 800)), track('text', 'subtitle', [low, cut])], {
        canvas: { width: 180, height: 320, fps: 30 },
      }),
    );
    expect(item(film, 'safe_area')).toMatchObject({ state: 'warned', spots: [{ segmentId: low.id, fromMs: 0 }] });
    expect(item(film, 'glyphs')).toMatchObject({ state: 'warned', spots: [{ segmentId: cut.id, toMs: 800 }] });
  });

  it('remembers what the frames of kept spans look like', async () => {
    const kept = new Map<string, Buffer>();
    const { readFile, writeFile } = await import('node:fs/promises');
    const cache = {
      get: async (key: string, path: string) => {
        const held = kept.get(key);
        if (held !== undefined) await writeFile(path, held);
        return held !== undefined;
      },
      put: async (key: string, path: string) => {
        kept.set(key, await readFile(path));
      },
    };
    const holed = draft([main(segment(shown('hole'), 0, 4000))]);
    const first = await encoded(holed, {}, { cache });
    const from = bench.started.length;
    const second = await encoded(holed, {}, { cache });
    expect(bench.started.slice(from).some((line) => line.includes('libx264'))).toBe(false);
    expect(second.made.check).toEqual(first.made.check);
    expect(item(second, 'black')).toMatchObject({ state: 'warned' });
  });

  it('of a copied film knows what the container says, and does not decode the rest', async () => {
    const film = await bench.film(draft([main(segment(shown('moving'), 0, 3000))]));
    expect(item(film, 'duration')).toMatchObject({ state: 'passed', found: '3.000 s' });
    expect(item(film, 'frames')?.found).toMatch(/^90/);
    expect(item(film, 'black')).toMatchObject({ state: 'not_looked' });
  });

  it('looks at what other files have', async () => {
    const holed = draft([main(segment(shown('hole'), 0, 4000))]);
    const states = async (format: 'webm' | 'gif' | 'wav' | 'jpg', more = {}) =>
      Object.fromEntries((await encoded(holed, { format, ...more })).made.check.map((one) => [one.item, one.state]));
    expect(await states('webm')).toMatchObject({ frames: 'passed', sync: 'passed', black: 'warned', silent: 'passed' });
    expect(await states('gif')).toMatchObject({
      frames: 'passed',
      sync: 'not_looked',
      black: 'warned',
      silent: 'not_looked',
    });
    expect(await states('wav')).toMatchObject({
      frames: 'not_looked',
      duration: 'passed',
      black: 'not_looked',
      peak: 'passed',
    });
    expect(await states('jpg', { atMs: 1500 })).toMatchObject({ size: 'passed', black: 'warned', peak: 'not_looked' });
    expect(await states('jpg', { atMs: 500 })).toMatchObject({ black: 'passed' });
  });
});
