import { describe, expect, it } from 'vitest';
import { compile } from '../../compile.ts';
import { draft, segment, text, track } from '../../testing.ts';
import { subtitleFile } from './files.ts';

const spoken = [
  { text: 'Hi', startMs: 0, durationMs: 400 },
  { text: 'there', startMs: 600, durationMs: 400 },
];

function planOf(said: string, more: Parameters<typeof segment>[3] = {}) {
  const tracks = [
    track('text', 'title', [segment(text('A title'), 0, 1000)]),
    track('text', 'subtitle', [segment(text(said), 1000, 1000, more), segment(text('Second'), 3_661_000, 500)]),
  ];
  const compiled = compile(draft(tracks), {
    assets: new Map(),
    output: { format: 'mp4', quality: 'standard' },
  });
  if (!compiled.ok) throw new Error('Not compiled.');
  return compiled.plan;
}

describe('a subtitle file', () => {
  it('holds the subtitles of a film in time order, and no titles', () => {
    expect(subtitleFile(planOf('First\n\nline'), 'srt')).toBe(
      '1\n00:00:01,000 --> 00:00:02,000\nFirst\nline\n\n2\n01:01:01,000 --> 01:01:01,500\nSecond\n',
    );
  });

  it('holds all texts of a film that has no subtitles', () => {
    const plan = planOf('x');
    const layers = plan.layers.map((layer) =>
      layer.kind === 'text' ? { ...layer, texts: layer.texts.map((one) => ({ ...one, subtitle: false })) } : layer,
    );
    expect(subtitleFile({ ...plan, layers }, 'srt')).toContain('A title');
  });

  it.each([
    ['srt', '<b>x</b> {\\an8} a --> b', '<\u2060b>x<\u2060/b> {\u2060\\an8} a --\u2060> b'],
    ['vtt', '<b>x</b> & a --> b', '&lt;b&gt;x&lt;/b&gt; &amp; a --&gt; b'],
    ['ass', '{\\an8}\nx', '\\{\\\u2060an8\\}\\Nx'],
  ] as const)('as %s shows %j as it is written', (format, said, written) => {
    expect(subtitleFile(planOf(said), format)).toContain(written);
  });

  it('gives each word its time, in VTT and as karaoke in ASS', () => {
    const plan = planOf('Hi there', { words: spoken });
    expect(subtitleFile(plan, 'vtt')).toContain('00:00:01.000 --> 00:00:02.000\nHi <00:00:01.600>there\n');
    expect(subtitleFile(plan, 'ass')).toContain('{\\kf40}Hi {\\k20}{\\kf40}there');
    expect(subtitleFile(plan, 'srt')).toContain('\nHi there\n');
  });
});
