import type { RenderPlan } from '../../plan.ts';
import { assSubtitles } from './ass-subtitles.ts';
import { type Cue, clockTime, cuesOf } from './cues.ts';

export type SubtitleFormat = 'srt' | 'vtt' | 'ass';

/** The subtitles of a film as a file of their own; without any, a file that says nothing and is still valid. */
export function subtitleFile(plan: RenderPlan, format: SubtitleFormat): string {
  const cues = cuesOf(plan);
  switch (format) {
    case 'srt':
      return srt(cues);
    case 'vtt':
      return vtt(cues);
    case 'ass':
      return assSubtitles(cues, plan);
  }
}

/** Invisible: parts what a player would read as a tag or as an arrow. SubRip has no way to escape. */
const JOINER = '\u2060';

function srt(cues: readonly Cue[]): string {
  const literal = (text: string): string =>
    text
      .replace(/<(?=[/a-zA-Z])/g, `<${JOINER}`)
      .replace(/\{(?=\\)/g, `{${JOINER}`)
      .replaceAll('-->', `--${JOINER}>`);
  const blocks = cues.map(({ startMs, endMs, text }, index) =>
    [index + 1, `${clockTime(startMs, ',')} --> ${clockTime(endMs, ',')}`, literal(text), ''].join('\n'),
  );
  return blocks.join('\n');
}

/** Words carry the time at which they are said, so that a player can show them as they come. */
function vtt(cues: readonly Cue[]): string {
  const literal = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const said = ({ text, words, startMs }: Cue): string => {
    if (words.length === 0) return literal(text);
    return words
      .map(
        (word, index) =>
          (index === 0 && word.startMs <= startMs ? '' : `<${clockTime(word.startMs, '.')}>`) + literal(word.text),
      )
      .join('');
  };
  const blocks = cues.map((cue) => `${clockTime(cue.startMs, '.')} --> ${clockTime(cue.endMs, '.')}\n${said(cue)}\n`);
  return ['WEBVTT\n', ...blocks].join('\n');
}
