import type { Rate, RenderPlan, TextClip } from '../plan.ts';
import { motionTags, type Phase, phasesOf } from './animation.ts';
import { styleColor } from './color.ts';
import { cleaned, escaped } from './escape.ts';
import { type Layout, layOut } from './layout.ts';
import { type Marks, marksOf } from './marks.ts';
import { breaksAnywhere, DEFAULT_LINE, familyOf, fontName, type Script, scriptOf } from './script.ts';
import type { Line } from './wrap.ts';

type Canvas = Pick<RenderPlan, 'width' | 'height' | 'rate'>;

/** The texts of a layer as an ASS file for libass: the only place where words of a person come near ffmpeg. Times are
 *  those of the film. */
export function assFile(texts: readonly TextClip[], canvas: Canvas): string {
  const drawn = texts.map((clip, index) => drawText(clip, index, canvas));
  return [
    '[Script Info]',
    'ScriptType: v4.00+',
    `PlayResX: ${canvas.width}`,
    `PlayResY: ${canvas.height}`,
    'WrapStyle: 0',
    'ScaledBorderAndShadow: yes',
    'YCbCr Matrix: TV.709',
    '',
    '[V4+ Styles]',
    'Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding',
    ...drawn.map((one) => one.style),
    '',
    '[Events]',
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
    ...drawn.flatMap((one) => one.events),
    '',
  ].join('\n');
}

function drawText(clip: TextClip, index: number, canvas: Canvas): { style: string; events: string[] } {
  const text = textOf(clip);
  const layout = layOut(text, clip.style, canvas);
  const style = `T${index}`;
  const events = phasesOf(clip).map((phase) => event(clip, { phase, layout, text, style }, canvas));
  return { style: styleLine(style, clip, layout, canvas), events };
}

/** The text as written; its timed words when the text does not hold them. */
function textOf(clip: TextClip): string {
  const text = cleaned(clip.text);
  const words = clip.words.map((word) => cleaned(word.text).trim()).filter((word) => word !== '');
  const holdsAll = words.every((word) => text.includes(word));
  if (holdsAll) return text;
  return words.reduce((line, word) => {
    const close = line === '' || (breaksAnywhere(line.slice(-1)) && breaksAnywhere(word.slice(0, 1)));
    return close ? line + word : `${line} ${word}`;
  }, '');
}

const ALIGNMENT = { left: 4, center: 5, right: 6 } as const;

function styleLine(name: string, { style }: TextClip, layout: Layout, canvas: Canvas): string {
  const outline = style.outline;
  const shadow = style.shadow;
  const boxed = style.background !== undefined;
  const back = style.background ?? shadow?.color ?? '#000000';
  // With border style 4 libass draws one box behind the whole event, in the back colour, as wide as the shadow is deep.
  const depth = boxed ? layout.em * 0.28 : (shadow?.distance ?? 0) * canvas.height;
  const margin = Math.round(canvas.width * 0.02);
  return `Style: ${[
    name,
    fontName(style.font),
    decimal(layout.em * DEFAULT_LINE),
    styleColor(style.color),
    styleColor(style.color),
    styleColor(outline?.color ?? '#000000'),
    styleColor(back),
    style.weight >= 600 ? -1 : 0,
    ...[0, 0, 0, 100, 100, 0, 0],
    boxed ? 4 : 1,
    decimal((outline?.width ?? 0) * canvas.height),
    decimal(depth),
    ALIGNMENT[style.align],
    ...[margin, margin, 0, 1],
  ].join(',')}`;
}

const decimal = (value: number): string => value.toFixed(2).replace(/\.?0+$/, '');

interface Drawing {
  readonly phase: Phase;
  readonly layout: Layout;
  readonly text: string;
  readonly style: string;
}

function event(clip: TextClip, { phase, layout, text, style }: Drawing, { rate }: Canvas): string {
  const anchor = { left: layout.x - layout.width / 2, center: layout.x, right: layout.x + layout.width / 2 };
  const weight = clip.style.weight % 100 === 0 ? `\\b${clip.style.weight}` : '';
  const tags = motionTags(phase, layout, anchor[clip.style.align], rate) + weight;
  const marks = marksOf(clip, text, phase.from, rate);
  const body = layout.lines.map((line) => lineText(line, { text, marks, layout, clip })).join('\\N');
  return `Dialogue: 0,${assTime(phase.from, rate)},${assTime(phase.to, rate)},${style},,0,0,0,,{${tags}}${body}`;
}

interface Writing {
  readonly text: string;
  readonly marks: Marks;
  readonly layout: Layout;
  readonly clip: TextClip;
}

/** The characters of a line, with a change of font where the script changes and commands where they are marked. */
function lineText(line: Line, { text, marks, layout, clip }: Writing): string {
  let script: Script = 'other';
  let written = '';
  for (const unit of line) {
    let at = unit.at;
    for (const character of unit.text) {
      const next = scriptFor(character, script);
      const font = next === script ? '' : fontTags(next, text, layout.em, fontName(clip.style.font));
      const tags = font + (marks.get(at) ?? '');
      written += (tags === '' ? '' : `{${tags}}`) + escaped(character);
      script = next;
      at += character.length;
    }
  }
  return script === 'other' ? written : `${written}{${fontTags('other', text, layout.em, fontName(clip.style.font))}}`;
}

/** Spaces and digits stay with the font before them. */
function scriptFor(character: string, current: Script): Script {
  return /\s/.test(character) ? current : scriptOf(character);
}

function fontTags(script: Script, text: string, em: number, own: string): string {
  const family = familyOf(script, text) ?? { name: own, lineHeight: DEFAULT_LINE };
  return `\\fn${family.name}\\fs${decimal(em * family.lineHeight)}`;
}

/** h:mm:ss.cc of a frame's edge. A little early, so that rounding in the filter never hides the first frame; a frame is
 *  longer than that. */
export function assTime(frame: number, rate: Rate): string {
  const ms = (frame * 1000 * rate.den) / rate.num;
  const total = Math.max(0, Math.floor((ms - 1.5) / 10));
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = Math.floor(total / 100);
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(total % 100)}`;
}
