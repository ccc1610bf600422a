// The four jobs of the render engine as drafts, built in code so that every length can be scaled down.
import type { Draft, Segment, Track, TransitionType } from '@reelsmith/core';
import { clipName, imageName } from './sources.ts';

export const JOB_NAMES = ['J1', 'J2', 'J3', 'J4'] as const;
export type JobName = (typeof JOB_NAMES)[number];

export const JOB_TITLES: Record<JobName, string> = {
  J1: '30 s 1080x1920 slideshow: 6 pictures of 12 megapixels, slow zooms, 5 transitions, 3 animated titles, music',
  J2: '60 s 1920x1080 edit: 5 trimmed clips, 4 transitions, 5 titles, speech over ducked music, -14 LUFS',
  J3: '60 s 1080x1920 out of a 10-minute talk: 8 pieces cropped to the middle, karaoke captions, -14 LUFS',
  J4: 'six minutes kept of a 10-minute talk',
};

/** A stretch of a clip on the timeline, all in seconds. */
export interface Cut {
  readonly file: string;
  readonly from: number;
  readonly seconds: number;
}

/** What stands on the screen when, in seconds. */
export interface Title {
  readonly text: string;
  readonly at: number;
  readonly seconds: number;
}

export const J1_TRANSITION = 0.6;
export const J2_TRANSITION = 0.5;
export const J1_ZOOM = 0.15;
export const MUSIC_VOLUME = 0.35;
const J1_TRANSITIONS: TransitionType[] = ['crossfade', 'wipe_left', 'slide_left', 'crossfade', 'wipe_left'];

/** Frames are 1/30 s; every length is a whole number of them. */
const whole = (seconds: number): number => Math.round(seconds * 30) / 30;

export function j1Cuts(scale: number): Cut[] {
  return Array.from({ length: 6 }, (_, index) => ({ file: imageName(index), from: 0, seconds: whole(5 * scale) }));
}

/** Trimmed inside, so that transitions have material on both sides of a cut. */
export function j2Cuts(scale: number): Cut[] {
  const cuts = [
    [0.5, 10.5],
    [0.8, 13.5],
    [0.5, 7],
    [2, 16.5],
    [0.5, 12.5],
  ] as const;
  return cuts.map(([from, seconds], index) => ({ file: clipName(index), from, seconds: whole(seconds * scale) }));
}

export function j3Cuts(scale: number): Cut[] {
  const starts = [21.4, 96.2, 171.9, 243.3, 318.7, 402.1, 475.5, 561.3];
  return starts.map((from) => ({ file: 'talk.mp4', from, seconds: whole(7.5 * scale) }));
}

export const J4_CUT: Cut = { file: 'talk.mp4', from: 61.3, seconds: 360.4 };

export function cutsOf(job: JobName, scale: number): Cut[] {
  if (job === 'J1') return j1Cuts(scale);
  if (job === 'J2') return j2Cuts(scale);
  return job === 'J3' ? j3Cuts(scale) : [{ ...J4_CUT, seconds: whole(J4_CUT.seconds * scale) }];
}

export const SIZES: Record<JobName, readonly [number, number]> = {
  J1: [1080, 1920],
  J2: [1920, 1080],
  J3: [1080, 1920],
  J4: [1920, 1080],
};

const J2_TEXTS = ['A morning by the coast', 'Into the pattern', 'Faster', 'Everything moves', 'The long way home'];

/** Lower titles of J2: one a clip, 23 of 60 s. */
export function j2Titles(scale: number): Title[] {
  return placed(j2Cuts(scale)).map(({ at }, index) => {
    return { text: J2_TEXTS[index] ?? '', at: whole(at + 1.2 * scale), seconds: whole(4.6 * scale) };
  });
}

export function j1Titles(scale: number): Title[] {
  const texts = ['Six places', 'Where detail never ends', 'See you there'];
  return texts.map((text, index) => ({ text, at: whole((1 + index * 10) * scale), seconds: whole(4 * scale) }));
}

const WORDS =
  'we do not see frames we see people places and time passing an editor decides where one moment ends and the next begins and most of that work is patience'.split(
    ' ',
  );

/** Karaoke captions of J3: four words each, without a pause between them. */
export function j3Captions(scale: number): Title[] {
  const total = placed(j3Cuts(scale)).reduce((end, cut) => Math.max(end, cut.at + cut.seconds), 0);
  const each = 2;
  return Array.from({ length: Math.ceil(total / each) }, (_, index) => {
    const words = Array.from({ length: 4 }, (_, word) => WORDS[(index * 4 + word) % WORDS.length]);
    return { text: words.join(' '), at: index * each, seconds: Math.min(each, whole(total - index * each)) };
  });
}

/** Cuts one after the other. */
export function placed(cuts: readonly Cut[]): (Cut & { readonly at: number })[] {
  let at = 0;
  return cuts.map((cut) => {
    const here = { ...cut, at };
    at = whole(at + cut.seconds);
    return here;
  });
}

const ms = (seconds: number): number => Math.round(seconds * 1000);

/** The draft of a job. `change` gives one title of J2 another text, as a person would after a first export. */
export function draftOf(job: JobName, scale: number, change = false): Draft {
  const [width, height] = SIZES[job];
  const seconds = placed(cutsOf(job, scale)).reduce((end, cut) => Math.max(end, cut.at + cut.seconds), 0);
  const tracks: Record<JobName, () => Track[]> = {
    J1: () => [track('video', 'main', slides(scale)), titles(j1Titles(scale), 'pop'), music(seconds, false)],
    J2: () => [
      track('video', 'main', clips('J2', scale)),
      titles(changed(j2Titles(scale), change), 'fade'),
      speech(seconds),
      music(seconds, true),
    ],
    J3: () => [track('video', 'main', clips('J3', scale)), captions(j3Captions(scale))],
    J4: () => [track('video', 'main', clips('J4', scale))],
  };
  const loudness = job === 'J2' || job === 'J3' ? { loudness: -14 } : {};
  return { version: 1, id: job, title: job, canvas: { width, height, fps: 30 }, ...loudness, tracks: tracks[job]() };
}

function changed(list: readonly Title[], change: boolean): Title[] {
  return list.map((title, index) => (change && index === 2 ? { ...title, text: 'Much faster' } : title));
}

function track(kind: Track['kind'], role: Track['role'], segments: Segment[], more: Partial<Track> = {}): Track {
  return { id: `track-${role}`, kind, role, segments, ...more };
}

function media(cut: Cut & { at: number }, kind: 'video' | 'image' | 'audio', id: string): Segment {
  return {
    id,
    name: cut.file,
    source: { kind: 'media', assetId: cut.file, media: kind },
    startMs: ms(cut.at),
    durationMs: ms(cut.at + cut.seconds) - ms(cut.at),
    sourceStartMs: ms(cut.from),
  };
}

function slides(scale: number): Segment[] {
  return placed(j1Cuts(scale)).map((cut, index) => {
    const type = J1_TRANSITIONS[index - 1];
    return {
      ...media(cut, 'image', `slide-${index}`),
      fit: 'cover',
      motion: { type: index % 2 === 0 ? 'zoom_in' : 'zoom_out', amount: J1_ZOOM },
      ...(type === undefined ? {} : { transitionIn: { type, durationMs: ms(J1_TRANSITION) } }),
    };
  });
}

function clips(job: 'J2' | 'J3' | 'J4', scale: number): Segment[] {
  return placed(cutsOf(job, scale)).map((cut, index) => ({
    ...media(cut, 'video', `clip-${index}`),
    fit: 'cover',
    ...(job === 'J2' ? { volume: 0.6 } : {}),
    ...(job === 'J2' && index > 0
      ? { transitionIn: { type: 'crossfade' as const, durationMs: ms(J2_TRANSITION) } }
      : {}),
  }));
}

function titles(list: readonly Title[], animation: 'fade' | 'pop'): Track {
  const segments = list.map(({ text, at, seconds }, index): Segment => {
    const move = { type: animation, durationMs: 400 };
    const style = { y: animation === 'fade' ? 0.86 : 0.3, size: animation === 'fade' ? 0.06 : 0.045 };
    const edges = { startMs: ms(at), durationMs: ms(at + seconds) - ms(at), sourceStartMs: 0 };
    const source = { kind: 'text' as const, text };
    const id = `title-${index}`;
    return { id, name: text, source, ...edges, style, animationIn: move, animationOut: { ...move, type: 'fade' } };
  });
  return track('text', 'title', segments);
}

function captions(list: readonly Title[]): Track {
  const segments = list.map(({ text, at, seconds }, index): Segment => {
    const words = text.split(' ');
    const each = Math.floor(ms(seconds) / words.length);
    return {
      id: `caption-${index}`,
      name: text,
      source: { kind: 'text', text },
      startMs: ms(at),
      durationMs: ms(seconds),
      sourceStartMs: 0,
      words: words.map((word, at) => ({ text: word, startMs: at * each, durationMs: each })),
    };
  });
  return track('text', 'subtitle', segments);
}

function music(seconds: number, duck: boolean): Track {
  const segment = media({ file: 'music.mp3', from: 0, seconds, at: 0 }, 'audio', 'music');
  return track('audio', 'bgm', [{ ...segment, volume: MUSIC_VOLUME, fadeOutMs: 1000 }], duck ? { duck } : {});
}

function speech(seconds: number): Track {
  const spoken = Math.min(40, seconds - 2);
  return track('audio', 'voice', [
    media({ file: 'speech.wav', from: 0, seconds: whole(spoken), at: 1 }, 'audio', 'speech'),
  ]);
}
