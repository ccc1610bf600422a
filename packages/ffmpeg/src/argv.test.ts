import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnsafeArgument } from './alphabet.ts';
import { ffmpegArguments, probeArguments } from './argv.ts';
import type { InputSpec } from './inputs.ts';
import type { FfmpegJob } from './job.ts';
import { filesOf } from './job-folder.ts';

const limits = { outputSeconds: 10, outputBytes: 1000, wallMs: 1000, cpuSeconds: 1, memoryBytes: 1e9 };
const clip: InputSpec = { kind: 'userMedia', path: '/data/abc', demuxer: 'mov' };

function jobOf(change: Partial<FfmpegJob> = {}): FfmpegJob {
  return { inputs: [clip], maps: ['0:v'], outputOptions: ['-c:v', 'libx264'], limits, ...change };
}

/** The word after a flag, at its first place. */
function after(args: readonly string[], flag: string): string | undefined {
  return args[args.indexOf(flag) + 1];
}

describe('the command line of a run', () => {
  it('forces the demuxer and puts the walls of its kind before a user file', () => {
    const args = ffmpegArguments(jobOf(), 5);
    const before = args.slice(0, args.indexOf('-i'));
    expect(after(before, '-protocol_whitelist')).toBe('file');
    expect(after(before, '-format_whitelist')).toBe('mov');
    expect(after(before, '-f')).toBe('mov');
    expect(after(before, '-max_pixels')).toBe('44000000');
    expect(after(args, '-i')).toBe('file:in0');
  });

  it('names a decoder only from its list, and before the file that it reads', () => {
    const webm: InputSpec = { kind: 'userMedia', path: '/p', demuxer: 'matroska', options: { decoder: 'libvpx-vp9' } };
    const args = ffmpegArguments(jobOf({ inputs: [webm] }), 5);
    expect(after(args.slice(0, args.indexOf('-i')), '-c:v')).toBe('libvpx-vp9');
    // A name that the types forbid.
    const wrong = { ...webm, options: { decoder: 'rawvideo' } } as unknown as InputSpec;
    expect(() => ffmpegArguments(jobOf({ inputs: [wrong] }), 5)).toThrow(UnsafeArgument);
  });

  it('gives out the frames before the seek point only where it is asked to', () => {
    const early: InputSpec = { ...clip, options: { seekSeconds: 2, accurateSeek: false } };
    expect(ffmpegArguments(jobOf({ inputs: [early] }), 5)).toContain('-noaccurate_seek');
    expect(ffmpegArguments(jobOf(), 5)).not.toContain('-noaccurate_seek');
  });

  it('lets still pictures be larger than frames of a film', () => {
    const args = ffmpegArguments(jobOf({ inputs: [{ kind: 'userMedia', path: '/p', demuxer: 'png_pipe' }] }), 5);
    expect(after(args, '-max_pixels')).toBe('110000000');
  });

  it('limits length and size as options of the output', () => {
    const args = ffmpegArguments(jobOf({ output: { path: '/o', muxer: 'mp4' } }), 5);
    expect(args.slice(args.lastIndexOf('-i'))).toEqual(expect.arrayContaining(['-t', '10', '-fs', '1000']));
    expect(args.at(-1)).toBe('file:out');
  });

  it('never asks and never reads the terminal', () => {
    expect(ffmpegArguments(jobOf(), 5)).toEqual(expect.arrayContaining(['-nostdin', '-y', '-progress', 'pipe:1']));
  });

  it('gives a joined list the formats of its parts only', () => {
    const inputs: InputSpec[] = [{ kind: 'ownConcat', demuxer: 'matroska', files: [{ path: '/a' }, { path: '/b' }] }];
    const args = ffmpegArguments(jobOf({ inputs }), 5);
    expect(after(args, '-format_whitelist')).toBe('concat,matroska');
    expect(after(args, '-safe')).toBe('1');
  });

  it.each([
    [5, '-filter_complex_script'],
    [6, '-filter_complex_script'],
    [7, '-/filter_complex'],
    [8, '-/filter_complex'],
  ])('reads the graph from a file in version %i by %s', (major, flag) => {
    expect(after(ffmpegArguments(jobOf({ graph: '[0:v]null[v]' }), major), flag)).toBe('graph.txt');
  });

  it('writes numbers without exponents', () => {
    const inputs: InputSpec[] = [{ ...clip, options: { seekSeconds: 0.0000005, durationSeconds: 1e21 / 1e20 } }];
    const args = ffmpegArguments(jobOf({ inputs }), 5);
    expect(after(args, '-ss')).toBe('0.0000005');
  });
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.constantFrom(
    "x'[a];movie=/etc/passwd[b];[a][b]overlay,drawtext=text='y",
    '../../etc/passwd',
    '-i',
    '$(id)',
    '%{localtime}',
    'file:///etc/passwd',
    '\u202Egnp.exe',
    'a b\nc\0d',
    'concat:a|b',
  ),
);

describe('what users write', () => {
  it('is never on a command line or in a filter script, whatever it is', () => {
    fc.assert(
      fc.property(nasty, nasty, (words, folder) => {
        const marked = `Zq9${words}`;
        const job = jobOf({
          inputs: [{ kind: 'userMedia', path: `/${folder}/${marked}`, demuxer: 'mov' }],
          graph: '[0:v]ass=texts.ass:fontsdir=fonts[v]',
          graphFiles: [{ name: 'texts.ass', content: marked }],
          fontsFolder: `/${marked}`,
          readOnly: [{ name: 'look.cube', path: `/${marked}` }],
          output: { path: `/${marked}.mp4`, muxer: 'mp4' },
        });
        const script = filesOf(job).texts.find((text) => text.name === 'graph.txt')?.content;
        const said = [...ffmpegArguments(job, 5), ...probeArguments('mov', []), String(script)].join('\n');
        expect(said).not.toContain('Zq9');
        expect(said).toBe([...ffmpegArguments(plainJob, 5), ...probeArguments('mov', []), plainJob.graph].join('\n'));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each<[string, Partial<FfmpegJob>]>([
    ['a quote in an option', { outputOptions: ["x'y"] }],
    ['a line end in an option', { outputOptions: ['a\nb'] }],
    ['a letter of another script in an option', { outputOptions: ['-metadata', 'title=Ünï'] }],
    ['a map that is a file', { maps: ['/etc/passwd'] }],
    ['a map that is an option', { maps: ['-i'] }],
    ['a limit that is no number', { limits: { ...limits, outputSeconds: Number.NaN } }],
  ])('%s is refused loudly', (_name, change) => {
    expect(() => ffmpegArguments(jobOf(change), 5)).toThrow(UnsafeArgument);
  });

  it.each<[string, Partial<FfmpegJob>]>([
    ['a graph with text of another script', { graph: 'drawtext=text=你好' }],
    ['a graph that opens a film by itself', { graph: 'movie=/etc/passwd[v]' }],
    ['a graph that loads a library', { graph: '[0:a]ladspa=f=/tmp/x.so[a]' }],
    ['a graph that opens a port', { graph: '[0:v]zmq=bind_address=tcp\\://*\\:1[v]' }],
    ['a file name with a folder', { graphFiles: [{ name: '../x', content: '' }] }],
    ['a file name of the runner', { graphFiles: [{ name: 'in0', content: '' }] }],
    ['a file name that is an option', { readOnly: [{ name: '-y', path: '/x' }] }],
  ])('%s is refused loudly', (_name, change) => {
    expect(() => filesOf(jobOf(change))).toThrow(UnsafeArgument);
  });
});

const plainJob = jobOf({
  graph: '[0:v]ass=texts.ass:fontsdir=fonts[v]',
  graphFiles: [{ name: 'texts.ass', content: '' }],
  fontsFolder: '/f',
  output: { path: '/o.mp4', muxer: 'mp4' },
});
