import type { ChangeCode, RefusalCode } from '@reelsmith/core';
import type { Facts, Sentence } from './format.ts';

const t = (facts: Facts, key: string): string => facts.time(key, ' s');
const it = (facts: Facts): string => `“${facts.text('name')}”`;
const words = (key: string): string => key.replaceAll('_', ' ');
const gone = (facts: Facts): string =>
  facts.number('alsoRemoved') > 0 ? ` ${facts.number('alsoRemoved')} more went with it.` : '';
const whats: Record<string, string> = {
  video: 'clip',
  image: 'picture',
  audio: 'sound',
  color: 'colour',
  text: 'text',
};
const what = (facts: Facts): string => whats[facts.text('what')] ?? 'segment';
const trackOf = (facts: Facts): string =>
  facts.has('name') ? `track “${facts.text('name')}”` : `${facts.text('role')} track`;
const marker: Sentence = (f) => `“${f.text('name')}” at ${t(f, 'atMs')}`;

/** Two coordinates are one place. */
const keys = (f: Facts): string => {
  const named = f
    .text('keys')
    .split(', ')
    .map((key) => (key === 'x' || key === 'y' ? 'place' : key));
  return [...new Set(named)].join(', ');
};
const abilities: Record<string, string> = {
  generate_image: 'draw pictures',
  generate_card: 'design cards',
  generate_video: 'generate clips',
  generate_music: 'compose music',
  generate_voice: 'speak a text',
  generate_sound_effect: 'make sounds',
  transcribe: 'turn speech into text',
  analyse: 'look into footage',
  cutout: 'cut out a subject',
};
/** Of a segment, or of the whole film, which names its fades in full. */
const fades = (f: Facts, [inKey, outKey] = ['inMs', 'outMs']): string => {
  const parts = [['in', inKey] as const, ['out', outKey] as const].filter(([, key]) => f.number(key) > 0);
  return parts.length === 0
    ? 'has no fades'
    : `fades ${parts.map(([way, key]) => `${way} over ${t(f, key)}`).join(' and ')}`;
};

/** What each change did, in English. */
export const CHANGES_EN: Record<ChangeCode, Sentence> = {
  segment_inserted: (f) => `Added the ${what(f)} ${it(f)} at ${t(f, 'startMs')} for ${t(f, 'durationMs')}.`,
  segment_removed: (f) => `Removed the ${what(f)} ${it(f)} from ${t(f, 'startMs')}.${gone(f)}`,
  segment_moved: (f) =>
    `Moved ${it(f)} from ${t(f, 'beforeMs')} to ${t(f, 'afterMs')}${f.is('toTrack') ? ' on another track' : ''}.`,
  segment_trimmed: (f) => `Trimmed ${it(f)} from ${t(f, 'beforeMs')} to ${t(f, 'afterMs')}.${gone(f)}`,
  segment_slipped: (f) =>
    `${it(f)} now shows its material from ${t(f, 'afterMs')} on, before from ${t(f, 'beforeMs')}.`,
  segment_split: (f) => `Split ${it(f)} at ${t(f, 'atMs')} into ${t(f, 'firstMs')} and ${t(f, 'secondMs')}.`,
  segments_joined: (f) => `Joined the two parts of ${it(f)} at ${t(f, 'atMs')} into ${t(f, 'durationMs')}.`,
  segment_duplicated: (f) => `Copied ${it(f)} to ${t(f, 'startMs')}.`,
  source_replaced: (f) => `Replaced “${f.text('before')}” by “${f.text('after')}” at ${t(f, 'startMs')}.`,
  speed_set: (f) =>
    `${it(f)} now plays at ${f.number('after')}× (was ${f.number('before')}×): ${t(f, 'beforeMs')} became ${t(f, 'afterMs')}.`,
  reversed_set: (f) => (f.is('reversed') ? `${it(f)} plays backwards.` : `${it(f)} plays forwards again.`),
  freeze_set: (f) => (f.has('sourceMs') ? `${it(f)} holds its frame at ${t(f, 'sourceMs')}.` : `${it(f)} moves again.`),
  volume_set: (f) => `Volume of ${it(f)}: ${f.percent('before')} to ${f.percent('after')}.`,
  fade_set: (f) => `${it(f)} ${fades(f)}.`,
  mute_set: (f) => (f.is('muted') ? `Muted ${it(f)}.` : `${it(f)} is heard again.`),
  text_set: (f) => `Changed the text “${f.text('before')}” to “${f.text('after')}”.`,
  words_set: (f) => `Timed ${f.number('after')} words of ${it(f)}.`,
  style_set: (f) => `Changed how ${it(f)} looks: ${keys(f)}${f.has('color') ? ` (${f.text('color')})` : ''}.`,
  animation_set: (f) =>
    `${it(f)} comes in with ${f.has('in') ? words(f.text('in')) : 'no animation'} and leaves with ${f.has('out') ? words(f.text('out')) : 'none'}.`,
  fit_set: (f) => `${it(f)} fills the frame by ${f.text('after')} (was ${f.text('before')}).`,
  crop_set: (f) =>
    f.has('width')
      ? `Cropped ${it(f)} to ${f.percent('width')} by ${f.percent('height')} of its picture.`
      : `${it(f)} shows its whole picture again.`,
  placement_set: (f) =>
    f.has('width')
      ? `Placed ${it(f)} at ${f.percent('x')} from the left and ${f.percent('y')} from the top, ${f.percent('width')} wide.`
      : `${it(f)} fills the whole canvas again.`,
  motion_set: (f) => `Camera move on ${it(f)}: ${f.has('after') ? words(f.text('after')) : 'none'}.`,
  look_set: (f) =>
    f.has('keys')
      ? `Changed the look of ${it(f)}: ${f.has('preset') ? words(f.text('preset')) : f.text('keys')}.`
      : `${it(f)} has its own colours again.`,
  key_set: (f) =>
    f.has('after')
      ? `Made ${f.text('after')} transparent in ${it(f)}.`
      : `Nothing is transparent in ${it(f)} any more.`,
  denoise_set: (f) => (f.is('denoise') ? `Cleaned the sound of ${it(f)}.` : `${it(f)} sounds as recorded again.`),
  keyframes_set: (f) =>
    `${it(f)} has ${f.number('after')} keyframes of ${words(f.text('property'))} (was ${f.number('before')}).`,
  transition_set: (f) =>
    `“${f.text('previous')}” goes over to ${it(f)} by a ${words(f.text('type'))} of ${t(f, 'durationMs')} at ${t(f, 'startMs')}.`,
  transition_removed: (f) => `Removed the ${words(f.text('type'))} before ${it(f)}.`,
  canvas_set: (f) =>
    `The film is now ${f.number('width')}×${f.number('height')} at ${f.number('fps')} fps (was ${f.number('beforeWidth')}×${f.number('beforeHeight')} at ${f.number('beforeFps')}).`,
  background_set: (f) => `The background is ${f.text('after')}${f.has('before') ? ` (was ${f.text('before')})` : ''}.`,
  track_added: (f) => `Added the ${trackOf(f)}.`,
  track_removed: (f) => `Removed the ${trackOf(f)} with ${f.number('segments')} segments.`,
  track_set: (f) =>
    `Changed the ${trackOf(f)}: ${f.text('keys')}${f.is('muted') ? ', muted' : `, volume ${f.percent('volume')}`}.`,
  marker_added: (f) => `Set the marker ${marker(f)}.`,
  marker_removed: (f) => `Removed the marker ${marker(f)}.`,
  meta_set: (f) => {
    const named = f.text('keys').includes('title') && f.has('title') ? `is called “${f.text('title')}”` : '';
    const faded = f.text('keys').includes('fade') ? fades(f, ['fadeInMs', 'fadeOutMs']) : '';
    const loud = f.text('keys').includes('loudness') ? 'has another loudness' : '';
    return `The film ${[named, faded, loud].filter(Boolean).join(' and ')}.`;
  },
  restored: (f) => `The timeline went from ${t(f, 'lengthBeforeMs')} back to ${t(f, 'lengthAfterMs')}.`,
};

/** Why something was not done, in English. */
export const REFUSALS_EN: Record<RefusalCode, Sentence> = {
  segment_not_found: () => 'That segment is not on the timeline any more. Look at the timeline and name another one.',
  track_not_found: (f) =>
    f.has('role') ? `There is no ${f.text('role')} track with anything on it.` : 'That track does not exist any more.',
  marker_not_found: () => 'That marker does not exist any more.',
  id_taken: () => 'Something with that id is on the timeline already. Use a new id.',
  overlap: (f) =>
    f.has('other')
      ? `${it(f)} would lie on “${f.text('other')}” (${t(f, 'otherStartMs')} to ${t(f, 'otherEndMs')}). Move one of them, or use another track.`
      : 'Two segments of one track would lie on each other. Move one of them, or use another track.',
  too_short: (f) =>
    f.has('name')
      ? `${it(f)} would be shorter than one frame (${t(f, 'shortestMs')}). Leave more of it, or remove it.`
      : 'Less than one frame would be left. Leave more of it, or remove it.',
  out_of_range: (f) => {
    const whose = f.has('name') ? ` for ${it(f)}` : '';
    if (f.has('limitMs')) return `That is out of range${whose}: the limit is ${t(f, 'limitMs')}.`;
    if (f.has('min')) return `That is out of range${whose}: use ${f.text('min')} to ${f.text('max')}.`;
    return `That place is out of range${whose}. Name one within it.`;
  },
  beyond_source: (f) =>
    f.has('name')
      ? `${it(f)} has ${t(f, 'haveMs')} of material there, ${t(f, 'askedMs')} were asked for. Take less, slow it down, or loop it.`
      : 'The material is not that long. Take less of it, slow it down, or loop it.',
  wrong_kind: (f) =>
    f.has('name')
      ? `That can’t be done with ${it(f)}: it is a ${whats[f.text('what')] ?? f.text('what')}${f.has('needs') ? `, and this needs ${f.text('needs')}` : ''}.`
      : 'That can’t be done with this kind of material.',
  not_adjacent: (f) =>
    f.has('other') ? `${it(f)} and “${f.text('other')}” do not follow each other directly.` : 'There is no cut there.',
  differs: () => 'The two segments differ and can’t become one.',
  transition_too_long: (f) =>
    f.has('longestMs')
      ? `The transition into ${it(f)} is too long; at most ${t(f, 'longestMs')} fits.`
      : 'The transition is too long for its neighbours. Make it shorter.',
  no_transition: (f) => (f.has('name') ? `There is no transition into ${it(f)}.` : 'There is no transition here.'),
  not_empty: () => 'The track still has something on it. Say that its segments may go too.',
  nothing_to_change: () => 'Nothing had to change: it is so already.',
  changed_since: (f) =>
    f.has('later')
      ? `That can’t be taken back alone, because a later change depends on it: ${f.text('later')} Take that one back first.`
      : 'Something changed there since, so it can’t be taken back alone. Take back the later change first.',
  nothing_to_undo: () => 'There is nothing to take back.',
  nothing_to_redo: () => 'There is nothing to put back.',
  stale_plan: () => 'The timeline changed while this was planned, so nothing was applied. Say it again.',
  capability_missing: (f) =>
    f.has('subject')
      ? `${f.text('by')} can't draw “${f.text('subject')}”: it knows mountains and lakes, sea and beach, cities, skies, space and abstract pictures. Upload a picture of your own, connect a provider that draws it, or say: add a title card "${f.text('subject')}".`
      : f.has('limit')
        ? `${f.text('by')} makes at most ${t(f, 'limit')} at once. Ask for less, or connect another provider.`
        : `Nothing on this server can ${abilities[f.text('capability')] ?? words(f.text('capability'))} yet. Use material of your own, or connect a provider.`,
  unknown_asset: (f) => `The file ${f.has('name') ? it(f) : ''} is not here. Upload it first.`,
  invalid: (f) =>
    `The request does not hold together${f.has('field') ? ` (${f.text('field')})` : ''}. Correct it and send it again.`,
};
