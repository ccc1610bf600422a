import type { Draft, Track, TrackRole } from './draft.ts';
import type { Language } from './plan.ts';
import { endMs, type Segment } from './segment.ts';

/** Segments named per track; the rest is counted. */
const NAMED_SEGMENTS = 4;
const LONGEST_NAME = 40;

const LABELS: Record<Language, Record<TrackRole, string>> = {
  en: {
    main: 'Video',
    overlay: 'Overlay',
    bgm: 'BGM',
    voice: 'Voice',
    sfx: 'Sound',
    title: 'Title',
    subtitle: 'Subtitles',
    text: 'Text',
  },
  zh: {
    main: '视频',
    overlay: '叠加',
    bgm: '背景音乐',
    voice: '人声',
    sfx: '音效',
    title: '标题',
    subtitle: '字幕',
    text: '文字',
  },
};

interface Phrases {
  opening: (tracks: number) => string;
  nothing: string;
  colon: string;
  comma: string;
  quote: (text: string) => string;
  /** In brackets behind the name. */
  facts: (facts: string[]) => string;
  seconds: string;
  muted: string;
  more: (count: number) => string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    opening: (tracks) => `Timeline (${tracks} ${tracks === 1 ? 'track' : 'tracks'}):`,
    nothing: 'Timeline (empty)',
    colon: ': ',
    comma: ', ',
    quote: (text) => `"${text}"`,
    facts: (facts) => ` (${facts.join(', ')})`,
    seconds: 's',
    muted: 'muted',
    more: (count) => ` +${count} more`,
  },
  zh: {
    opening: (tracks) => `时间线（${tracks} 条轨道）：`,
    nothing: '时间线（空）',
    colon: '：',
    comma: '、',
    quote: (text) => `“${text}”`,
    facts: (facts) => `（${facts.join('，')}）`,
    seconds: '秒',
    muted: '静音',
    more: (count) => ` 另有 ${count} 个`,
  },
};

/** One line that says what is on the timeline: `Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi
 *  (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)`. Tracks without segments are left out. */
export function summarize(draft: Draft, language: Language = 'en'): string {
  const phrases = PHRASES[language];
  const tracks = draft.tracks.filter((track) => track.segments.length > 0);
  if (tracks.length === 0) return phrases.nothing;
  const lanes = tracks.map((track, index) => {
    return `${index + 1}. ${LABELS[language][track.role]}${phrases.colon}${segmentsOf(track, phrases)}`;
  });
  return [phrases.opening(tracks.length), ...lanes].join(' ');
}

/** Seconds as people write them: 10, 2.5, 0.04. */
export function secondsOf(ms: number): string {
  return String(Math.round(ms / 10) / 100);
}

function segmentsOf(track: Track, phrases: Phrases): string {
  const named = track.segments.slice(0, NAMED_SEGMENTS).map((segment) => segmentLine(track, segment, phrases));
  const rest = track.segments.length - named.length;
  return named.join(phrases.comma) + (rest > 0 ? phrases.more(rest) : '');
}

function segmentLine(track: Track, segment: Segment, phrases: Phrases): string {
  const time = `${secondsOf(segment.startMs)}-${secondsOf(endMs(segment))}${phrases.seconds}`;
  return nameOf(segment, phrases) + phrases.facts([time, ...soundOf(track, segment, phrases)]);
}

function nameOf(segment: Segment, phrases: Phrases): string {
  const { source } = segment;
  return source.kind === 'text' ? phrases.quote(shortened(source.text)) : shortened(segment.name);
}

function soundOf(track: Track, segment: Segment, phrases: Phrases): string[] {
  if (segment.source.kind !== 'media' || segment.source.media === 'image') return [];
  if (track.muted === true || segment.muted === true) return [phrases.muted];
  const volume = (track.volume ?? 1) * (segment.volume ?? 1);
  return volume === 1 ? [] : [`${Math.round(volume * 100)}%`];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const points = [...line];
  return points.length > LONGEST_NAME ? `${points.slice(0, LONGEST_NAME - 1).join('')}…` : line;
}
