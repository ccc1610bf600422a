import { graphText, mapToken, numberToken, optionToken, UnsafeArgument } from './alphabet.ts';
import {
  DECODERS,
  type Decoder,
  type InputOptions,
  type InputSpec,
  type OwnDemuxer,
  type UserDemuxer,
} from './inputs.ts';
import type { FfmpegJob } from './job.ts';
import { WALLS } from './walls.ts';

/** Names inside the job's folder. Arguments only ever hold these, so that no path is on a command line. */
export const GRAPH_NAME = 'graph.txt';
export const OUTPUT_NAME = 'out';
export const FONTS_NAME = 'fonts';
export const inputName = (index: number): string => `in${index}`;
export const concatName = (index: number): string => `in${index}.ffconcat`;
export const concatPartName = (index: number, part: number): string => `in${index}-${part}`;

const IMAGE_DEMUXERS: readonly string[] = ['png_pipe', 'jpeg_pipe', 'webp_pipe'];

/** Short alias that `-format_whitelist` takes is the demuxer's own name; MP3 may also hold an ID3 tag before ADTS. */
const whitelist = (demuxer: OwnDemuxer | UserDemuxer): string => demuxer;

/** The whole command line of one run, after the name of the program. Pure: the same job gives the same tokens. */
export function ffmpegArguments(job: FfmpegJob, ffmpegMajor: number): string[] {
  const threads = numberToken(job.threads ?? WALLS.threads);
  const descriptors = pipeDescriptors(job.inputs);
  return [
    ...['-nostdin', '-hide_banner', '-v', 'error', '-nostats', '-progress', 'pipe:1', '-stats_period', '0.25', '-y'],
    ...['-max_alloc', numberToken(WALLS.maxAllocBytes)],
    // VAAPI frames are made by a filter, which must know the device; the others open it themselves.
    ...(job.device === 'dri' ? ['-init_hw_device', 'vaapi=hw:/dev/dri/renderD128', '-filter_hw_device', 'hw'] : []),
    ...['-filter_threads', threads, '-filter_complex_threads', threads],
    ...job.inputs.flatMap((input, index) => inputArguments(input, { index, threads, descriptor: descriptors[index] })),
    ...graphArguments(job, ffmpegMajor),
    ...job.maps.flatMap((map) => ['-map', mapToken(map)]),
    ...outputArguments(job, threads),
  ];
}

/** The command line of one probe of `in0`. */
export function probeArguments(demuxer: OwnDemuxer | UserDemuxer, entries: readonly string[]): string[] {
  return [
    ...['-hide_banner', '-v', 'error', '-max_alloc', numberToken(WALLS.maxAllocBytes)],
    ...walls('file', whitelist(demuxer), maxPixels(demuxer)),
    ...['-threads', '1', '-f', demuxer],
    ...entries.map(optionToken),
    ...['-of', 'json', '-i', `file:${inputName(0)}`],
  ];
}

/** The file descriptor of each input that is a pipe: standard input for the first, then 4, 5 and so on. 3 is the
 *  sandbox's own. */
export function pipeDescriptors(inputs: readonly InputSpec[]): (number | undefined)[] {
  let pipes = 0;
  return inputs.map((input) => {
    if (input.kind !== 'ownPipe') return undefined;
    pipes += 1;
    return pipes === 1 ? 0 : pipes + 2;
  });
}

interface Place {
  readonly index: number;
  readonly threads: string;
  readonly descriptor: number | undefined;
}

function inputArguments(input: InputSpec, { index, threads, descriptor }: Place): string[] {
  const decoder = ['-threads', threads, ...optionArguments(input.options ?? {})];
  switch (input.kind) {
    case 'userMedia':
    case 'ownFile':
      return [
        ...walls('file', whitelist(input.demuxer), maxPixels(input.demuxer)),
        ...decoder,
        ...['-f', input.demuxer, '-i', `file:${inputName(index)}`],
      ];
    case 'ownConcat':
      return [
        ...walls('file', `concat,${whitelist(input.demuxer)}`, WALLS.imageMegapixels),
        ...decoder,
        ...['-f', 'concat', '-safe', '1', '-i', `file:${concatName(index)}`],
      ];
    case 'ownFilter':
      return [...decoder, '-f', 'lavfi', '-i', graphText(input.source)];
    case 'ownPipe':
      return [
        ...walls('pipe', input.format, WALLS.imageMegapixels),
        ...decoder,
        // Frames are large and wait on our side already.
        ...['-thread_queue_size', numberToken(WALLS.pipePackets)],
        ...['-f', input.format, '-i', `pipe:${descriptor ?? 0}`],
      ];
  }
}

function walls(protocols: string, formats: string, megapixels: number): string[] {
  return [
    ...['-protocol_whitelist', protocols, '-format_whitelist', formats],
    ...['-max_pixels', numberToken(megapixels * 1_000_000)],
  ];
}

/** Pictures are decoded alone and once, so they may be larger than frames of a film. */
function maxPixels(demuxer: string): number {
  return IMAGE_DEMUXERS.includes(demuxer) ? WALLS.imageMegapixels : WALLS.videoMegapixels;
}

function optionArguments(options: InputOptions): string[] {
  return [
    ...numberOption('-ss', options.seekSeconds),
    ...(options.accurateSeek === false ? ['-noaccurate_seek'] : []),
    ...(options.decoder === undefined ? [] : ['-c:v', decoderToken(options.decoder)]),
    ...numberOption('-t', options.durationSeconds),
    ...numberOption('-stream_loop', options.loop),
    ...numberOption('-framerate', options.framerate),
    ...numberOption('-ar', options.sampleRate),
    ...numberOption('-ac', options.channels),
    ...(options.videoSize === undefined ? [] : ['-video_size', optionToken(options.videoSize)]),
    ...(options.pixelFormat === undefined ? [] : ['-pixel_format', optionToken(options.pixelFormat)]),
    ...(options.autorotate === false ? ['-noautorotate'] : []),
  ];
}

/** Only the decoders of the list: names may come from what a file claims to be. */
function decoderToken(name: Decoder): string {
  if (!DECODERS.includes(name)) throw new UnsafeArgument('A decoder that no input needs.');
  return name;
}

function numberOption(name: string, value: number | undefined): string[] {
  return value === undefined ? [] : [name, numberToken(value)];
}

function graphArguments(job: FfmpegJob, ffmpegMajor: number): string[] {
  if (job.graph === undefined) return [];
  // From 7 on any option takes its value from a file after "-/", and the older spelling is on its way out.
  return ffmpegMajor >= 7 ? ['-/filter_complex', GRAPH_NAME] : ['-filter_complex_script', GRAPH_NAME];
}

function outputArguments(job: FfmpegJob, threads: string): string[] {
  const { limits, output } = job;
  const muxer = output?.muxer ?? 'null';
  return [
    ...job.outputOptions.map(optionToken),
    ...['-threads', threads],
    ...['-t', numberToken(limits.outputSeconds), '-fs', numberToken(limits.outputBytes)],
    ...(muxer === 'image2' ? ['-update', '1'] : []),
    ...['-f', muxer, muxer === 'null' ? '-' : `file:${OUTPUT_NAME}`],
  ];
}
