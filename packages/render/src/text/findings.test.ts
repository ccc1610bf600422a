import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { draft, segment, text, track } from '../testing.ts';
import { textFindings, textWarnings } from './findings.ts';
import type { Face, FontBook } from './fonts/font-book.ts';

const FACE: Face = {
  path: '/none',
  families: ['Noto Sans'],
  weight: 400,
  italic: false,
  color: false,
  ascent: 1,
  descent: 0.3,
  tables: new Map(),
  unitsPerEm: 1000,
  has: (one) => one < 0x250,
  advance: () => 0.6,
  hash: () => 'latin',
};
/** A machine with one Latin font. */
const LATIN: FontBook = {
  face: (family) => (family === 'Noto Sans' ? FACE : undefined),
  familyWith: (one) => (FACE.has(one) ? 'Noto Sans' : undefined),
  emoji: undefined,
  identity: 'latin',
};

function planOf(said: string, style: Parameters<typeof segment>[3], canvas = { width: 1280, height: 720, fps: 30 }) {
  const compiled = compile(draft([track('text', 'subtitle', [segment(text(said), 0, 1000, style)])], { canvas }), {
    assets: new Map(),
    output: { format: 'mp4', quality: 'standard' },
  });
  if (!compiled.ok) throw new Error('Not compiled.');
  return compiled.plan;
}

const UPRIGHT = { width: 1080, height: 1920, fps: 30 };

describe('a look at texts', () => {
  it('names characters that no font has, each once, before anything is drawn', () => {
    const plan = planOf('Hello 世界世 \u{1F389}', {});
    expect(textFindings(plan, LATIN)).toMatchObject([{ kind: 'missing_glyphs' }]);
    const [sentence] = textWarnings(plan, { fonts: LATIN });
    expect(sentence).toContain('No font here has the characters 世 界 \u{1F389} of the text');
  });

  it('names a font that is not there', () => {
    const plan = planOf('Hello', { style: { font: 'Comic Neue' } });
    expect(textWarnings(plan, { fonts: LATIN })).toEqual([
      'The font "Comic Neue" is not on this machine; another one is used.',
    ]);
    expect(textFindings(plan, LATIN)).toEqual([]);
  });

  it('finds a text that is larger than the picture, and none where it was moved inside', () => {
    const long = planOf('word '.repeat(380), { style: { size: 0.5 } }, { width: 320, height: 90, fps: 30 });
    expect(textFindings(long, LATIN)).toMatchObject([{ kind: 'clipped' }]);
    expect(textFindings(planOf('corner', { style: { x: 0, y: 1 } }), LATIN)).toEqual([]);
  });

  it('keeps captions of upright films clear of what apps draw over them, unless they are placed there', () => {
    expect(textFindings(planOf('Caption', { style: { y: 0.88 } }, UPRIGHT), LATIN)).toEqual([]);
    const placed = planOf('Caption', { style: { y: 0.93 } }, UPRIGHT);
    expect(textFindings(placed, LATIN)).toMatchObject([{ kind: 'outside_safe_area', segmentId: expect.any(String) }]);
  });
});
