import type { RenderPlan, TextClip } from '../plan.ts';
import { motionTags, type Phase, phasesOf } from './animation.ts';
import { boxDrawing } from './box.ts';
import { styleColor } from './color.ts';
import { cleaned, escaped } from './escape.ts';
import { type FontBook, NO_FONTS } from './fonts/font-book.ts';
import { type LaidLine, type Layout, layOut } from './layout.ts';
import { type Marks, marksOf } from './marks.ts';
import { assTime } from './times.ts';
import type { Cluster, Typeface } from './typefaces.ts';
import { joined } from './wrap.ts';

type Canvas = Pick<RenderPlan, 'width' | 'height' | 'rate'>;

/** The texts of a layer as an ASS file for libass: the only place where words of a person come near ffmpeg. Times are
 *  those of the plan, whose texts begin at frame 0 or later. */
export function assFile(texts: readonly TextClip[], canvas: Canvas, fonts: FontBook = NO_FONTS): string {
  const drawn = texts.map((clip, index) => drawText(clip, index, canvas, fonts));
  return [
    '[Script Info]',
    'ScriptType: v4.00+',
    `PlayResX: ${canvas.width}`,
    `PlayResY: ${canvas.height}`,
    // Lines are broken here; where the widths of letters are only estimated, libass may break them once more.
    `WrapStyle: ${fonts === NO_FONTS ? 0 : 2}`,
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

/** A text with everything that its drawing needs. */
export interface DrawnText {
  readonly clip: TextClip;
  readonly text: string;
  readonly layout: Layout;
}

/** What a text says and where on the canvas. */
export function setText(clip: TextClip, canvas: Omit<Canvas, 'rate'>, fonts: FontBook): DrawnText {
  const text = textOf(clip);
  return { clip, text, layout: layOut(text, clip, canvas, fonts) };
}

function drawText(clip: TextClip, index: number, canvas: Canvas, fonts: FontBook): { style: string; events: string[] } {
  const drawn = setText(clip, canvas, fonts);
  const style = `T${index}`;
  const phases = phasesOf(clip);
  const box = clip.style.background;
  const boxes = box === undefined ? [] : phases.map((phase) => boxEvent(drawn, phase, style, box, canvas));
  return {
    style: styleLine(style, drawn, canvas),
    events: [...boxes, ...phases.map((phase) => event(drawn, phase, style, canvas))],
  };
}

/** The text as written; its timed words when the text does not hold them. */
export function textOf(clip: TextClip): string {
  const text = cleaned(clip.text);
  const words = clip.words.map((word) => cleaned(word.text).trim()).filter((word) => word !== '');
  return words.every((word) => text.includes(word)) ? text : joined(words);
}

const ALIGNMENT = { left: 4, center: 5, right: 6 } as const;
/** Tells libass to find the direction of each line itself. */
const ANY_DIRECTION = -1;

function styleLine(name: string, { clip: { style }, layout }: DrawnText, canvas: Canvas): string {
  const { outline, shadow } = style;
  return `Style: ${[
    name,
    layout.own.name,
    fontSize(layout.own, layout.em),
    styleColor(style.color),
    styleColor(style.color),
    styleColor(outline?.color ?? '#000000'),
    styleColor(shadow?.color ?? '#000000'),
    style.weight >= 600 ? -1 : 0,
    ...[0, 0, 0, 100, 100, 0, 0, 1],
    decimal((outline?.width ?? 0) * canvas.height),
    decimal((shadow?.distance ?? 0) * canvas.height),
    ALIGNMENT[style.align],
    ...[0, 0, 0, ANY_DIRECTION],
  ].join(',')}`;
}

const decimal = (value: number): string => value.toFixed(2).replace(/\.0+$|(?<!0)0+$/, '');
/** libass sizes fonts by their lines, people by ems. */
const fontSize = (face: Typeface, em: number): string => decimal(em * (face.ascent + face.descent));

function dialogue(phase: Phase, style: string, text: string, { rate }: Canvas): string {
  return `Dialogue: 0,${assTime(phase.from, rate)},${assTime(phase.to, rate)},${style},,0,0,0,,${text}`;
}

function boxEvent({ clip, layout }: DrawnText, phase: Phase, style: string, color: string, canvas: Canvas): string {
  const place = motionTags(clip, phase, layout, layout.x, canvas.rate);
  const paint = styleColor(color);
  const tags = `{\\an5${place}\\bord0\\shad0\\1c&H${paint.slice(4)}&\\1a${paint.slice(0, 4)}&\\p1}`;
  return dialogue(phase, style, `${tags}${boxDrawing(layout)}`, canvas);
}

function event({ clip, text, layout }: DrawnText, phase: Phase, style: string, canvas: Canvas): string {
  const anchor = { left: layout.x - layout.width / 2, center: layout.x, right: layout.x + layout.width / 2 };
  const weight = clip.style.weight % 100 === 0 ? `\\b${clip.style.weight}` : '';
  const tags = motionTags(clip, phase, layout, anchor[clip.style.align], canvas.rate) + weight;
  const marks = marksOf(clip, text, phase.from, canvas.rate);
  const body = layout.lines.map((line) => lineText(line, marks, layout)).join('\\N');
  return dialogue(phase, style, `{${tags}}${body}`, canvas);
}

/** Invisible letters that turn what is beside them into the direction of their paragraph. */
const TURN = { ltr: '\u200E', rtl: '\u200F' } as const;

/** The characters of a line, with a change of font where they need another and commands where they are marked. */
function lineText({ clusters, direction }: LaidLine, marks: Marks, layout: Layout): string {
  const turn = direction === undefined ? '' : TURN[direction];
  let face = layout.own;
  let written = turn;
  for (const cluster of clusters) {
    if (cluster.kind === 'missing' && cluster.width === 0) continue;
    const tags = (cluster.face === face ? '' : fontTags(cluster.face, layout.em)) + marksOn(cluster, marks);
    written += tags === '' ? '' : `{${tags}}`;
    written += cluster.kind === 'emoji' ? `${turn}${gap(cluster, layout)}${turn}` : escaped(cluster.text);
    face = cluster.face;
  }
  return face === layout.own ? written : `${written}{${fontTags(layout.own, layout.em)}}`;
}

function marksOn({ at, text }: Cluster, marks: Marks): string {
  let found = '';
  for (let place = at; marks.size > 0 && place < at + text.length; place += 1) found += marks.get(place) ?? '';
  return found;
}

function fontTags(face: Typeface, em: number): string {
  return `\\fn${face.name}\\fs${fontSize(face, em)}`;
}

/** Room for a picture: a hard space as wide as it. */
function gap({ face, width }: Cluster, { em }: Layout): string {
  return `{\\fsp${decimal((width - face.advance(0xa0)) * em)}}\\h{\\fsp0}`;
}
