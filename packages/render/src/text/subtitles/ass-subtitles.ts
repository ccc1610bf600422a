import { rgba } from '../../filters/color.ts';
import type { RenderPlan, TextClip } from '../../plan.ts';
import { escaped } from '../escape.ts';
import { fontName } from '../script.ts';
import type { Cue } from './cues.ts';

/** Line height of common fonts in ems; players size fonts by lines. */
const LINE = 1.362;

/** Subtitles with their look for players that draw it; timed words as karaoke. Not the file that a render draws: players
 *  choose fonts and break lines themselves. */
export function assSubtitles(cues: readonly Cue[], { width, height }: Pick<RenderPlan, 'width' | 'height'>): string {
  const styles = new Map<string, string>();
  const events = cues.map((cue) => {
    const look = lookOf(cue.clip, height);
    const name = styles.get(look) ?? `Style${styles.size + 1}`;
    styles.set(look, name);
    const { x, y } = cue.clip.style;
    const place = `{\\pos(${Math.round(x * width)},${Math.round(y * height)})}`;
    return `Dialogue: 0,${time(cue.startMs)},${time(cue.endMs)},${name},,0,0,0,,${place}${said(cue)}`;
  });
  return [
    '[Script Info]',
    'ScriptType: v4.00+',
    `PlayResX: ${width}`,
    `PlayResY: ${height}`,
    'WrapStyle: 0',
    'ScaledBorderAndShadow: yes',
    'YCbCr Matrix: TV.709',
    '',
    '[V4+ Styles]',
    'Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding',
    ...[...styles].map(([look, name]) => `Style: ${name},${look}`),
    '',
    '[Events]',
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
    ...events,
    '',
  ].join('\n');
}

const ALIGNMENT = { left: 4, center: 5, right: 6 } as const;

function lookOf({ style, words }: TextClip, height: number): string {
  const boxed = style.background !== undefined;
  // What is not said yet has the second colour.
  const [said, unsaid] = [style.color, words.length > 0 ? `${style.color.slice(0, 7)}80` : style.color];
  return [
    fontName(style.font),
    Math.round(style.size * height * LINE),
    ...[said, unsaid, style.background ?? style.outline?.color ?? '#000000', style.shadow?.color ?? '#000000'].map(
      color,
    ),
    style.weight >= 600 ? -1 : 0,
    boxed ? 3 : 1,
    decimal(boxed ? style.size * height * 0.25 : (style.outline?.width ?? 0) * height),
    decimal((style.shadow?.distance ?? 0) * height),
    ALIGNMENT[style.align],
    ...[20, 20, 20, -1],
  ].join(',');
}

const decimal = (value: number): string => String(Math.round(value * 10) / 10);

/** "&HAABBGGRR". */
function color(value: string): string {
  const { red, green, blue, alpha } = rgba(value);
  const hex = (one: number): string => Math.round(one).toString(16).toUpperCase().padStart(2, '0');
  return `&H${hex(255 - alpha)}${hex(blue)}${hex(green)}${hex(red)}`;
}

const centiseconds = (ms: number): number => Math.round(ms / 10);

function time(ms: number): string {
  const total = centiseconds(ms);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${Math.floor(total / 360_000)}:${two((total / 6000) % 60)}:${two((total / 100) % 60)}.${two(total % 100)}`;
}

/** Each word is swept while it is said; pauses are waited for. */
function said({ text, words, startMs }: Cue): string {
  if (words.length === 0) return escaped(text);
  let at = centiseconds(startMs);
  return words
    .map((word) => {
      const start = Math.max(at, centiseconds(word.startMs));
      const end = Math.max(start, centiseconds(word.endMs));
      const pause = start > at ? `{\\k${start - at}}` : '';
      at = end;
      return `${pause}{\\kf${end - start}}${escaped(word.text)}`;
    })
    .join('');
}
