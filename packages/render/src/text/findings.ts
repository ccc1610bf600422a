import { type SafeArea, TITLE_SAFE_AREA, UPRIGHT_RATIO, UPRIGHT_SAFE_AREA } from '@reelsmith/core';
import type { RenderPlan, TextClip } from '../plan.ts';
import { setText } from './ass.ts';
import type { FontBook } from './fonts/font-book.ts';
import { BOX_PADDING, type Layout } from './layout.ts';
import { fontName } from './script.ts';
import type { TextStudio } from './studio.ts';

/** Something about a text that a viewer would notice. */
export interface TextFinding {
  readonly segmentId: string;
  readonly kind: 'outside_safe_area' | 'clipped' | 'missing_glyphs';
  /** A sentence for people. */
  readonly detail: string;
}

/** A pixel of difference is rounding. */
const TOLERANCE = 1.5;

/** What is wrong with the texts of a plan where they rest, by the fonts that there are. Draws nothing. */
export function textFindings(plan: RenderPlan, fonts: FontBook): TextFinding[] {
  const texts = plan.layers.flatMap((layer) => (layer.kind === 'text' ? layer.texts : []));
  return texts.flatMap((clip) => {
    const { layout } = setText(clip, plan, fonts);
    const found = [missing(clip, layout, fonts), misplaced(clip, layout, plan)];
    return found.filter((finding) => finding !== undefined);
  });
}

/** Sentences about texts that will not be drawn as written: letters that no font has, fonts that are not here. */
export function textWarnings(plan: RenderPlan, studio: Pick<TextStudio, 'fonts'>): string[] {
  const texts = plan.layers.flatMap((layer) => (layer.kind === 'text' ? layer.texts : []));
  if (texts.length === 0) return [];
  const { fonts } = studio;
  const unknown = texts.map(({ style }) => fontName(style.font)).filter((font) => fonts.face(font, 400) === undefined);
  const used = (font: string): string => `The font "${font}" is not on this machine; another one is used.`;
  const glyphs = texts.flatMap((clip) => missing(clip, setText(clip, plan, fonts).layout, fonts) ?? []);
  return [...new Set([...unknown.map(used), ...glyphs.map(({ detail }) => detail)])];
}

const NAMED_CHARACTERS = 10;

function missing(clip: TextClip, { lines }: Layout, fonts: FontBook): TextFinding | undefined {
  const clusters = lines.flatMap((line) => line.clusters);
  const lost = [...new Set(clusters.flatMap(({ kind, text }) => (kind === 'missing' ? [text] : [])))];
  if (lost.length === 0) return undefined;
  const named = lost.slice(0, NAMED_CHARACTERS).join(' ');
  const more = lost.length > NAMED_CHARACTERS ? ` and ${lost.length - NAMED_CHARACTERS} more` : '';
  const wayOut = fonts.emoji === undefined ? ' For emoji, install Noto Color Emoji.' : '';
  const detail = `No font here has the characters ${named}${more} of the text "${excerpt(clip.text)}".${wayOut}`;
  return { segmentId: clip.segmentId, kind: 'missing_glyphs', detail };
}

function misplaced(clip: TextClip, layout: Layout, { width, height }: RenderPlan): TextFinding | undefined {
  const outside = sidesOutside(clip, layout, { width, height }, { top: 0, right: 0, bottom: 0, left: 0 });
  if (outside.length > 0) {
    const detail = `The text "${excerpt(clip.text)}" is larger than the picture: cut at the ${outside.join(' and the ')}.`;
    return { segmentId: clip.segmentId, kind: 'clipped', detail };
  }
  const upright = height / width >= UPRIGHT_RATIO;
  const unsafe = sidesOutside(clip, layout, { width, height }, upright ? UPRIGHT_SAFE_AREA : TITLE_SAFE_AREA);
  if (unsafe.length === 0) return undefined;
  const why = upright ? 'apps draw their buttons there' : 'some screens cut it off';
  const detail = `The text "${excerpt(clip.text)}" is outside the safe area at the ${unsafe.join(' and the ')}: ${why}.`;
  return { segmentId: clip.segmentId, kind: 'outside_safe_area', detail };
}

function sidesOutside(
  { style }: TextClip,
  { x, y, width, height, em }: Layout,
  canvas: { width: number; height: number },
  area: SafeArea,
): string[] {
  const padding = style.background === undefined ? 0 : BOX_PADDING.x * em;
  const half = width / 2 + padding;
  const checks: readonly (readonly [string, boolean])[] = [
    ['top', y - height / 2 < area.top * canvas.height - TOLERANCE],
    ['bottom', y + height / 2 > (1 - area.bottom) * canvas.height + TOLERANCE],
    ['left', x - half < area.left * canvas.width - TOLERANCE],
    ['right', x + half > (1 - area.right) * canvas.width + TOLERANCE],
  ];
  return checks.flatMap(([side, is]) => (is ? [side] : []));
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return [...line].length > 40 ? `${[...line].slice(0, 39).join('')}…` : line;
}
