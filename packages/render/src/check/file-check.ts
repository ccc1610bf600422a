import { CHECK_ITEMS, type CheckedItem, type FileCheck } from '@reelsmith/core';
import type { OwnReport } from '@reelsmith/ffmpeg';
import type { RenderPlan } from '../plan.ts';
import { framesPerSecond } from '../rate.ts';
import type { FilmSound, LoudnessFacts } from '../sound/film-sound.ts';
import { TRUE_PEAK_DBTP } from '../sound/level.ts';
import type { TextFinding } from '../text/findings.ts';
import { blackItem, frozenItem, silentItem } from './findings.ts';
import type { SeenSpan } from './stretches.ts';
import { textItems } from './texts.ts';

/** What is known of a finished file. What is absent was not measured, or the file has no such thing. */
export interface Known {
  readonly report?: OwnReport | undefined;
  /** What its frames look like; of all spans or of none. */
  readonly seen?: readonly SeenSpan[] | undefined;
  readonly sound?: FilmSound | undefined;
  readonly texts?: readonly TextFinding[] | undefined;
}

/** The check of a finished file: each item once, in the order of CHECK_ITEMS. A file whose frames, size or streams are
 *  wrong never comes this far. */
export function checkOf(plan: RenderPlan, known: Known): FileCheck {
  const items = [...fileItems(plan, known.report), ...pictureItems(plan, known.seen), ...soundItems(plan, known.sound)];
  if (known.texts !== undefined) items.push(...textItems(plan, known.texts));
  return CHECK_ITEMS.map((item) => items.find((one) => one.item === item) ?? { item, state: 'not_looked' });
}

/** Facts of the container, read back from the disk. */
function fileItems(plan: RenderPlan, report: OwnReport | undefined): CheckedItem[] {
  if (report === undefined) return [];
  const video = report.streams.find(({ type }) => type === 'video');
  const sound = report.streams.find(({ type }) => type === 'audio');
  const streams = report.streams.map((stream) =>
    stream.type === 'video'
      ? `${stream.codec} ${stream.pixelFormat ?? ''}`.trim()
      : `${stream.codec} ${stream.sampleRate / 1000} kHz, ${stream.channels} channels`,
  );
  const passed = (item: CheckedItem['item'], found: string): CheckedItem => ({ item, state: 'passed', found });
  return [
    passed('duration', `${report.seconds.toFixed(3)} s`),
    passed('streams', streams.join('; ')),
    ...(video === undefined ? [] : [passed('frames', framesOf(video.packets, plan))]),
    ...(video === undefined ? [] : [passed('size', `${video.width}x${video.height}`)]),
    ...(video === undefined || sound === undefined ? [] : [syncItem(video, sound)]),
  ];
}

/** An edit list may hide packets that were copied only because others need them. */
function framesOf(packets: number, { frames }: RenderPlan): string {
  return packets === frames ? String(frames) : `${frames} shown of ${packets}`;
}

type Times = Pick<OwnReport['streams'][number], 'startSeconds' | 'seconds'>;

/** Ears notice sound that is 45 ms early. */
const SYNC_MS = 40;

function syncItem(video: Times, sound: Times): CheckedItem {
  const start = (sound.startSeconds - video.startSeconds) * 1000;
  const end = start + (sound.seconds - video.seconds) * 1000;
  const found = `sound ${signed(start)} ms at the start, ${signed(end)} ms at the end`;
  const far = Math.max(Math.abs(start), Math.abs(end)) > SYNC_MS;
  return {
    item: 'sync',
    state: far ? 'warned' : 'passed',
    found: far ? `Picture and sound are apart: ${found}.` : found,
  };
}

const signed = (ms: number): string => `${ms < 0 ? '-' : '+'}${Math.abs(ms).toFixed(1)}`;

function pictureItems(plan: RenderPlan, seen: readonly SeenSpan[] | undefined): CheckedItem[] {
  return seen === undefined ? [] : [blackItem(plan, seen), frozenItem(plan, seen)];
}

function soundItems(plan: RenderPlan, sound: FilmSound | undefined): CheckedItem[] {
  if (sound === undefined) return [];
  const { loudness } = sound;
  if (loudness === undefined) return [{ item: 'silent', state: 'passed', found: 'The draft has no sound.' }];
  const fps = framesPerSecond(plan.rate);
  const silences = loudness.silences.map(({ from, to }) => ({ from: Math.ceil(from * fps), to: Math.floor(to * fps) }));
  return [silentItem(plan, silences), loudnessItem(loudness, sound.warnings), peakItem(loudness)];
}

/** Between these films are left as they are: louder ones are turned down wherever they are shown, quieter ones drown. */
const LOUD_LUFS = -9;
const QUIET_LUFS = -36;
const REACHED_LU = 1;

function loudnessItem({ lufs, targetLufs }: LoudnessFacts, warnings: readonly string[]): CheckedItem {
  const item = 'loudness';
  const found = `${lufs.toFixed(1)} LUFS`;
  if (targetLufs !== undefined) {
    const reached = Math.abs(lufs - targetLufs) <= REACHED_LU;
    if (reached) return { item, state: 'passed', found };
    // What stopped it was told when the sound was made.
    return { item, state: 'warned', found: warnings[0] ?? `${found} instead of ${targetLufs.toFixed(1)} LUFS.` };
  }
  if (lufs > LOUD_LUFS) {
    return { item, state: 'warned', found: `The sound is very loud (${found}); players and platforms turn it down.` };
  }
  if (lufs < QUIET_LUFS) return { item, state: 'warned', found: `The sound is very quiet (${found}).` };
  return { item, state: 'passed', found };
}

/** What all attempts at a sound may leave over the ceiling. */
const PEAK_MARGIN_DB = 0.3;

function peakItem({ truePeakDb }: LoudnessFacts): CheckedItem {
  const found = `${truePeakDb.toFixed(1)} dBTP`;
  if (truePeakDb <= TRUE_PEAK_DBTP + PEAK_MARGIN_DB) return { item: 'peak', state: 'passed', found };
  return { item: 'peak', state: 'warned', found: `Peaks of the sound reach ${found} and may distort when played.` };
}
