import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { EXPORT_FACTS, type FileCheck } from '@reelsmith/core';
import type { FailureReason, Ffmpeg } from '@reelsmith/ffmpeg';
import type { SpanCache } from './cache/span-cache.ts';
import { checkOf } from './check/file-check.ts';
import { findingsIn } from './check/texts.ts';
import { tryCopy } from './copy/copy.ts';
import { whyNotFormat } from './engine/containers.ts';
import { chooseEncoder } from './engine/encoder.ts';
import { alikePieces, drawSurely } from './engine/fallback.ts';
import { finish } from './engine/finish.ts';
import { type ReadLut, resolveLuts } from './engine/luts.ts';
import { type Made, RENDER_STAGES, type RenderedFile, type RenderStage, type Tell } from './engine/made.ts';
import type { Pictures } from './engine/pictures.ts';
import { createPool, type Pool } from './engine/pool.ts';
import type { EncoderProfile } from './engine/profile.ts';
import { type Resolve, resolveSources } from './engine/resolve.ts';
import { type FinishedPiece, StepFailed, type Workshop } from './engine/run.ts';
import { makeSoundTrack } from './engine/sound-track.ts';
import { createSoundTurn } from './engine/sound-turn.ts';
import type { MotionSource, Sources } from './graph/span.ts';
import { createMotionStudio } from './motion/studio.ts';
import { writeOutput } from './outputs/output.ts';
import type { RenderPlan } from './plan.ts';
import { secondsOf } from './rate.ts';
import type { FilmSound } from './sound/film-sound.ts';
import { textWarnings } from './text/findings.ts';
import { createFontShelf, type FontShelf } from './text/fonts/font-book.ts';
import { createTextStudio } from './text/studio.ts';

export interface RenderOptions {
  readonly ffmpeg: Ffmpeg;
  readonly resolve: Resolve;
  /** The text of a colour table that the plan names. */
  readonly readLut?: ReadLut | undefined;
  /** The finished film appears here whole or not at all. */
  readonly outputPath: string;
  /** For intermediate files; a folder of its own is made in it and removed again. */
  readonly workFolder: string;
  readonly signal?: AbortSignal | undefined;
  /** Finished spans of earlier renders; without it everything is drawn. */
  readonly cache?: SpanCache | undefined;
  /** Shared by all renders of a process; without it this one takes every core. */
  readonly pool?: Pool | undefined;
  /** Shared likewise; without it the fonts are read anew. */
  readonly fonts?: FontShelf | undefined;
  /** Hears of each span of pictures as soon as it can be played. Order as they come. */
  readonly onPiece?: ((piece: FinishedPiece) => void) | undefined;
  /** Asked before each span: true while somebody watches, so that spans come in the order of the film. */
  readonly inOrder?: (() => boolean) | undefined;
  /** `fraction` is of the whole render and never falls. */
  readonly onProgress?: ((progress: { stage: RenderStage; fraction: number }) => void) | undefined;
}

export type RenderResult =
  | { readonly ok: true; readonly file: RenderedFile; readonly warnings: readonly string[]; readonly check: FileCheck }
  | { readonly ok: false; readonly reason: FailureReason; readonly message: string };

/** RenderPlan -> file: draws the pictures span by span, mixes the sound in one go, joins both and checks the result
 *  before it gets its name. Expected trouble is a value; only bugs are thrown. */
export async function render(plan: RenderPlan, options: RenderOptions): Promise<RenderResult> {
  await mkdir(options.workFolder, { recursive: true });
  const folder = await mkdtemp(join(options.workFolder, 'render-'));
  const motion = createMotionStudio({ ffmpeg: options.ffmpeg, folder, signal: options.signal });
  try {
    return await renderIn(folder, plan, motion, options);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return { ok: false, reason: error.failure.reason, message: error.failure.detail };
  } finally {
    await motion?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function renderIn(
  folder: string,
  plan: RenderPlan,
  motion: MotionSource | undefined,
  options: RenderOptions,
): Promise<RenderResult> {
  const tell = createTeller(options.onProgress);
  tell('preparing', 0);
  const no = whyNotFormat(plan, options.ffmpeg.capabilities.encoders);
  if (no !== undefined) throw new StepFailed({ ok: false, reason: 'bad_input', detail: no });
  const sources = await resolveSources(plan.sources, options);
  const luts = await resolveLuts(plan, options.readLut);
  const workshop = { ...workshopOf(folder, plan, sources, options), luts, motion };
  const film = EXPORT_FACTS[plan.format].holds === 'film';
  const made = film ? await makeFilm(workshop, options, tell) : await writeOutput(workshop, options, tell);
  tell('checking', 1);
  const { file, warnings, check } = made;
  return {
    ok: true,
    file,
    warnings: [...plan.warnings, ...(film ? textWarnings(plan, workshop.texts) : []), ...warnings],
    check,
  };
}

async function makeFilm(workshop: Workshop, { outputPath, ffmpeg, signal }: RenderOptions, tell: Tell): Promise<Made> {
  const { plan } = workshop;
  const copied = await tryCopy(workshop, outputPath, (ratio) => tell('finishing', 0.1 + 0.85 * ratio));
  if ('bytes' in copied) {
    return {
      file: fileOf(plan, copied.bytes),
      warnings: copied.warnings,
      check: checkOf(plan, { ...copied, texts: [] }),
    };
  }
  const { profile, warning } = await chooseEncoder(ffmpeg, plan, signal);
  const { pictures, sound } = await makeParts(workshop, profile, (ratio) => tell('rendering', 0.02 + 0.91 * ratio));
  tell('finishing', 0.93);
  const parts = { pieces: pictures.pieces, sound: sound.path, outputPath };
  const { bytes, report } = await finish(workshop, parts, (ratio) => {
    // At 1 the file is written, and what follows is the look at it.
    tell(ratio < 1 ? 'finishing' : 'checking', 0.93 + 0.05 * ratio);
  });
  const notes = [
    warning,
    pictures.warning,
    plan.copy === 'smart' ? `The film was encoded, not copied. ${copied.no}` : undefined,
  ];
  const warnings = [...notes.filter((note) => note !== undefined), ...sound.warnings];
  const texts = findingsIn(plan, workshop.texts);
  return { file: fileOf(plan, bytes), warnings, check: checkOf(plan, { report, seen: pictures.seen, sound, texts }) };
}

function fileOf({ width, height, frames, rate }: RenderPlan, bytes: number): RenderedFile {
  return { bytes, durationMs: Math.round(secondsOf(frames, rate) * 1000), width, height, frames };
}

function workshopOf(
  folder: string,
  plan: RenderPlan,
  sources: Sources,
  options: RenderOptions,
): Omit<Workshop, 'motion'> {
  const { ffmpeg, fonts = createFontShelf() } = options;
  return {
    plan,
    sources,
    folder,
    texts: createTextStudio(() => fonts.book(ffmpeg.fontFolders), folder),
    ffmpeg,
    signal: options.signal,
    pool: options.pool ?? createPool(availableParallelism()),
    cache: options.cache,
    inOrder: options.inOrder ?? (() => false),
    onPiece: options.onPiece ?? (() => {}),
  };
}

/** How much of the work the sound is; only for the bar that people look at. */
const SOUND_SHARE = 0.08;

/** Pictures and sound beside each other; when one fails the other is told to stop. */
async function makeParts(
  workshop: Workshop,
  profile: EncoderProfile,
  onRatio: (ratio: number) => void,
): Promise<{ pictures: Pictures & { warning?: string }; sound: FilmSound }> {
  const stop = new AbortController();
  const signal = workshop.signal === undefined ? stop.signal : AbortSignal.any([workshop.signal, stop.signal]);
  const ratios = { sound: 0, pictures: 0 };
  const tell = (part: keyof typeof ratios, ratio: number): void => {
    ratios[part] = ratio;
    onRatio(SOUND_SHARE * ratios.sound + (1 - SOUND_SHARE) * ratios.pictures);
  };
  const stopping = async <Made>(made: Promise<Made>): Promise<Made> => {
    try {
      return await made;
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  };
  const alike = alikePieces(workshop.onPiece);
  const turn = createSoundTurn({ ...workshop, signal, onPiece: alike.onPiece });
  const bench = { ...workshop, signal, onPiece: turn.onPiece };
  const makeTrack = () => workshop.pool.run(() => makeSoundTrack(bench, (ratio) => tell('sound', ratio)));
  const sound = workshop.inOrder() ? turn.come().then(makeTrack) : makeTrack();
  const hear = { onRatio: (ratio: number) => tell('pictures', ratio), onOther: alike.other };
  const pictures = drawSurely(bench, profile, hear);
  const [heard, seen] = await Promise.allSettled([stopping(sound), stopping(pictures)]);
  if (heard.status === 'fulfilled' && seen.status === 'fulfilled') return { pictures: seen.value, sound: heard.value };
  throw stop.signal.reason;
}

function createTeller(onProgress: RenderOptions['onProgress']): Tell {
  let highest = 0;
  let stage: RenderStage = 'preparing';
  return (next: RenderStage, fraction: number): void => {
    highest = Math.max(highest, fraction);
    if (RENDER_STAGES.indexOf(next) > RENDER_STAGES.indexOf(stage)) stage = next;
    onProgress?.({ stage, fraction: highest });
  };
}
