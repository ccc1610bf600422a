import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Canvas, MediaFacts } from '@reelsmith/core';
import type { UserDemuxer } from '@reelsmith/ffmpeg';
import { ffmpeg } from '@reelsmith/ffmpeg/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLOR_OPTIONS } from './engine/encoder.ts';
import { type Bench, color, createBench, draft, type Film, media, segment, track } from './testing.ts';

const run = promisify(execFile);
let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});
afterAll(() => bench.close());

/** Red, green, blue and light grey quarters: which way up, which shape, which colours. */
const CARD = (size: string, rate = 30): string =>
  `color=0xd03020:s=${size}:r=${rate},format=gbrp,drawbox=x=iw/2:y=0:w=iw/2:h=ih/2:c=0x20a040:t=fill,drawbox=x=0:y=ih/2:w=iw/2:h=ih/2:c=0x2040c0:t=fill,drawbox=x=iw/2:y=ih/2:w=iw/2:h=ih/2:c=0xc8c8c8:t=fill`;
const QUARTERS = [
  [0.25, 0.25, 0xd0, 0x30, 0x20],
  [0.75, 0.25, 0x20, 0xa0, 0x40],
  [0.25, 0.75, 0x20, 0x40, 0xc0],
  [0.75, 0.75, 0xc8, 0xc8, 0xc8],
] as const;

async function expectCard(film: Film, frame: number, tolerance = 10): Promise<void> {
  for (const [x, y, ...wanted] of QUARTERS) {
    const found = await film.pixel(frame, x, y);
    const worst = Math.max(...wanted.map((part, index) => Math.abs(part - (found[index] ?? 0))));
    expect(worst, `${found} should be ${wanted} at ${x}, ${y}`).toBeLessThanOrEqual(tolerance);
  }
}

const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '12'];
const to709 = 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p';

interface Odd {
  readonly demuxer?: UserDemuxer;
  readonly args: readonly string[];
  readonly facts?: Partial<MediaFacts>;
  readonly canvas?: Pick<Canvas, 'width' | 'height'>;
}
const card = (size: string, filter: string): string[] => ['-f', 'lavfi', '-i', `${CARD(size)},${filter}`, '-t', '1'];

const ODD: Record<string, Odd> = {
  plain: { args: [...card('320x180', to709), ...H264, ...COLOR_OPTIONS, '-f', 'mp4'] },
  'BT.601 by its tag': {
    args: [
      ...card('320x180', 'scale=out_color_matrix=bt601:out_range=tv,format=yuv420p'),
      ...H264,
      '-colorspace',
      'smpte170m',
      '-color_range',
      'tv',
      '-f',
      'mp4',
    ],
  },
  'BT.601 without a tag': {
    args: [...card('320x180', 'scale=out_color_matrix=bt601:out_range=tv,format=yuv420p'), ...H264, '-f', 'mp4'],
  },
  'BT.709 without a tag, large': { args: [...card('1280x720', to709), ...H264, '-f', 'mp4'] },
  'full range': {
    args: [
      ...card('320x180', 'scale=out_color_matrix=bt709:out_range=pc,format=yuvj420p'),
      ...H264,
      ...COLOR_OPTIONS.with(1, 'pc'),
      '-f',
      'mp4',
    ],
  },
  'BT.2020 without HDR': {
    args: [
      ...card('320x180', 'scale=out_color_matrix=bt2020:out_range=tv,format=yuv420p'),
      ...H264,
      '-colorspace',
      'bt2020nc',
      '-color_range',
      'tv',
      '-f',
      'mp4',
    ],
  },
  RGB: {
    demuxer: 'matroska',
    args: [...card('320x180', 'null'), '-c:v', 'libx264rgb', '-preset', 'ultrafast', '-qp', '4', '-f', 'matroska'],
  },
  '4:4:4 of 10 bits': {
    demuxer: 'matroska',
    args: [
      ...card('320x180', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv444p10le'),
      ...H264,
      ...COLOR_OPTIONS,
      '-f',
      'matroska',
    ],
  },
  'an odd size': {
    demuxer: 'matroska',
    args: [
      ...card('321x181', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv444p'),
      ...H264,
      ...COLOR_OPTIONS,
      '-f',
      'matroska',
    ],
  },
  'wide pixels': { args: [...card('160x180', `${to709},setsar=2/1`), ...H264, ...COLOR_OPTIONS, '-f', 'mp4'] },
  interlaced: {
    args: [
      ...card('320x180', `${to709},setfield=tff`),
      ...H264,
      '-flags',
      '+ilme+ildct',
      ...COLOR_OPTIONS,
      '-f',
      'mp4',
    ],
  },
  'one frame': { args: [...card('320x180', to709), '-frames:v', '1', ...H264, ...COLOR_OPTIONS, '-f', 'mp4'] },
  fragments: {
    args: [...card('320x180', to709), ...H264, ...COLOR_OPTIONS, '-movflags', 'frag_keyframe+empty_moov', '-f', 'mp4'],
  },
  'two frames a second': { args: [...card('320x180', `${to709},fps=2`), ...H264, ...COLOR_OPTIONS, '-f', 'mp4'] },
};

describe('a source that is', () => {
  it.each(
    Object.keys(ODD),
  )('%s comes out the right way up, in its shape and colours, from the first frame to the last', async (name) => {
    const { demuxer = 'mov', args, facts } = ODD[name] ?? { args: [] };
    const id = `odd-${Object.keys(ODD).indexOf(name)}`;
    const asset = await bench.custom(id, demuxer, args, facts);
    expect(asset.facts.width / asset.facts.height).toBeCloseTo(16 / 9, 1);
    // A copied film keeps the colours of its source as they are tagged; here it is about how sources are drawn.
    const film = await bench.film(draft([track('video', 'main', [segment(media(asset), 0, 900)])]), { copy: 'off' });
    await expectCard(film, 0);
    await expectCard(film, 26);
  });

  it.each([90, 180, 270])('filmed with the camera turned by %d degrees stands upright', async (degrees) => {
    const id = `turned${degrees}`;
    const lying = { 90: 'transpose=cclock', 180: 'hflip,vflip', 270: 'transpose=clock' }[degrees] ?? 'null';
    const flat = join(bench.folder, `${id}-flat.mp4`);
    await ffmpeg([...card('180x320', `${to709},${lying}`), ...H264, ...COLOR_OPTIONS, '-f', 'mp4', flat]);
    const tagged = ['-c', 'copy', '-metadata:s:v:0', `rotate=${(360 - degrees) % 360}`, '-f', 'mp4'];
    const newer = ['-display_rotation', String(-degrees), '-i', flat, '-c', 'copy', '-f', 'mp4'];
    const asset = await bench.custom(id, 'mov', newer).catch(() => bench.custom(id, 'mov', ['-i', flat, ...tagged]));
    expect([asset.facts.width, asset.facts.height, asset.facts.rotation]).toEqual([180, 320, degrees]);
    const canvas = { width: 180, height: 320, fps: 30 };
    const film = await bench.film(draft([track('video', 'main', [segment(media(asset), 0, 900)])], { canvas }));
    await expectCard(film, 13);
    const { stdout } = await run('ffprobe', ['-v', 'error', '-show_entries', 'stream_side_data=rotation', film.path]);
    expect(stdout).not.toMatch(/rotation=-?[1-9]/);
  });

  it('a film with a cover shows the film', async () => {
    const film1 = join(bench.folder, 'cover-film.mp4');
    const cover = join(bench.folder, 'cover.png');
    await ffmpeg([...card('320x180', to709), ...H264, ...COLOR_OPTIONS, film1]);
    await ffmpeg(['-f', 'lavfi', '-i', 'color=white:s=500x500', '-frames:v', '1', cover]);
    const maps = ['-i', cover, '-i', film1, '-map', '0', '-map', '1', '-c', 'copy', '-disposition:v:0', 'attached_pic'];
    const asset = await bench.custom('with-cover', 'mov', [...maps, '-f', 'mp4']);
    const film = await bench.film(draft([track('video', 'main', [segment(media(asset), 0, 600)])]));
    await expectCard(film, 9);
  });
});

describe('high dynamic range', () => {
  /** A grey as bright as paper (203 nits), and the picture's darkest tone, as their 10 bit code. */
  it.each([
    ['HDR10', 'smpte2084', 64 + 876 * 0.5807],
    ['HLG', 'arib-std-b67', 64 + 876 * 0.75],
  ])('in %s keeps paper white bright and black dark', async (name, transfer, paper) => {
    const levels = `geq=lum='if(lt(X,W/2),${paper.toFixed(0)},64)':cb=512:cr=512`;
    const tags = [
      '-color_primaries',
      'bt2020',
      '-color_trc',
      transfer,
      '-colorspace',
      'bt2020nc',
      '-color_range',
      'tv',
    ];
    const source = `color=black:s=320x180:r=30,format=yuv420p10le,${levels}`;
    const asset = await bench.custom(name, 'mov', [
      '-f',
      'lavfi',
      '-i',
      source,
      '-t',
      '1',
      ...H264,
      ...tags,
      '-f',
      'mp4',
    ]);
    expect(asset.facts.hdr).toBe(true);
    const film = await bench.film(draft([track('video', 'main', [segment(media(asset), 0, 600)])]));
    const white = await film.pixel(9, 0.25, 0.5);
    expect(Math.min(...white)).toBeGreaterThan(190);
    expect(Math.max(...white)).toBeLessThan(245);
    expect(Math.max(...white) - Math.min(...white)).toBeLessThan(8);
    expect(Math.max(...(await film.pixel(9, 0.75, 0.5)))).toBeLessThan(8);
  });
});

describe('transparent parts', () => {
  const HOLE = "format=rgba,geq=r=255:g=200:b=40:a='if(lt(X,W/2),255,0)'";

  it.each([
    ['libvpx', 'vp8'],
    ['libvpx-vp9', 'vp9'],
  ])('of a WebM by %s show what lies below', async (codec, id) => {
    const encode = [
      '-c:v',
      codec,
      '-deadline',
      'realtime',
      '-cpu-used',
      '8',
      '-pix_fmt',
      'yuva420p',
      '-auto-alt-ref',
      '0',
      '-b:v',
      '2M',
    ];
    const source = ['-f', 'lavfi', '-i', `color=black:s=160x90:r=30,${HOLE}`, '-t', '1'];
    const asset = await bench.custom(id, 'matroska', [...source, ...encode, '-f', 'webm'], {
      alpha: true,
      videoCodec: id,
    });
    const below = track('video', 'main', [segment(color('#0000FF'), 0, 900)]);
    const over = segment(media(asset), 0, 900, { fit: 'contain' });
    const film = await bench.film(draft([below, track('video', 'overlay', [over])]));
    expect((await film.pixel(20, 0.2, 0.5))[2]).toBeLessThan(80);
    expect(await film.pixel(20, 0.8, 0.5)).toSatisfy(
      ([red, , blue]: number[]) => (red ?? 255) < 12 && (blue ?? 0) > 240,
    );
  });

  it('have no dark edge when a picture is made smaller', async () => {
    // Rings of white on transparent black, as drawing programs save logos.
    const rings =
      "format=rgba,geq=r='255*lt(mod(X,16),8)':g='255*lt(mod(X,16),8)':b='255*lt(mod(X,16),8)':a='255*lt(mod(X,16),8)'";
    const still = ['-frames:v', '1', '-c:v', 'png', '-f', 'image2', '-update', '1'];
    const asset = await bench.custom(
      'rings',
      'png_pipe',
      ['-f', 'lavfi', '-i', `color=black:s=1280x720:r=1,${rings}`, ...still],
      { alpha: true },
    );
    const below = track('video', 'main', [segment(color('#FFFFFF'), 0, 300)]);
    const film = await bench.film(draft([below, track('video', 'overlay', [segment(media(asset), 0, 300)])]));
    const [picture] = await film.rgb([4]);
    expect((picture ?? Buffer.alloc(1)).reduce((least, value) => Math.min(least, value), 255)).toBeGreaterThan(235);
  });
});

describe('the length', () => {
  it('of a film from odd sources is that of the draft', async () => {
    const ids = ['odd-0', 'odd-9', 'odd-11', 'odd-13'];
    const clips = ids.map((id, index) => {
      const asset = bench.assets.get(id);
      if (asset === undefined) throw new Error('No sample.');
      return segment(media(asset), index * 700, 700);
    });
    const film = await bench.film(draft([track('video', 'main', clips)]));
    const { stdout } = await run('ffprobe', [
      '-v',
      'error',
      '-show_entries',
      'stream=duration,nb_frames',
      '-of',
      'csv=p=0',
      film.path,
    ]);
    expect(stdout.split('\n')[0]).toBe('2.800000,84');
  });
});
