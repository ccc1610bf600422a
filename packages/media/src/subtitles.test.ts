import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSubtitles } from './subtitles.ts';

describe('subtitles in SRT', () => {
  it('are times and words', () => {
    const text =
      '\uFEFF1\r\n00:00:01,500 --> 00:00:03,000\r\nHello\r\nworld\r\n\r\n2\r\n01:02:03,004 --> 01:02:04,000\r\n你好\r\n';
    expect(parseSubtitles(text, 'srt')).toEqual([
      { startMs: 1500, endMs: 3000, text: 'Hello\nworld' },
      { startMs: 3_723_004, endMs: 3_724_000, text: '你好' },
    ]);
  });

  it.each([
    ['<i>soft</i> <b>loud</b>', 'soft loud'],
    ['<font color="red">red</font>', 'red'],
    ['{\\an8}{\\pos(1,2)}top', 'top'],
    ['{\\p1}m 0 0 l 100 100{\\p0}', undefined],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['a &amp; b &lt;c&gt;', 'a & b <c>'],
    ['one\\Ntwo', 'one\ntwo'],
    ['bell\u0007 a\tb', 'bell  a b'],
  ])('lose tags and controls: %j', (written, read) => {
    expect(parseSubtitles(`1\n00:00:00,000 --> 00:00:01,000\n${written}\n`, 'srt')[0]?.text).toBe(read);
  });

  it('skip what makes no sense and keep the rest, in order', () => {
    const text = [
      'words without a time',
      '9\n00:00:05,000 --> 00:00:06,000\nlate',
      '1\n00:00:03,000 --> 00:00:02,000\nbackwards',
      '2\n00:00:01,000 --> 00:00:02,000\n<i></i>',
      '00:00:01,000 --> 00:00:02,000\nno number',
    ].join('\n\n');
    expect(parseSubtitles(text, 'srt').map((cue) => cue.text)).toEqual(['no number', 'late']);
  });

  it('are read from anything without trouble, and every cue is sound', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '00:00:01,000 --> 00:00:02,000',
        '',
        '[Events]',
        'Dialogue: 0,0:00:01.00,0:00:02.00,a,b,0,0,0,,x',
        'WEBVTT',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('srt', 'vtt', 'ass'), (lines, format) => {
        for (const cue of parseSubtitles(lines.join('\n'), format)) {
          expect(cue.endMs).toBeGreaterThan(cue.startMs);
          expect(Number.isInteger(cue.startMs) && Number.isInteger(cue.endMs)).toBe(true);
          expect(cue.text).not.toMatch(/(?!\n)\p{Cc}/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are read in the time of their length', () => {
    const started = performance.now();
    for (const unit of ['<', '{', '{\\', '&', '<b', '00:00:01,000 --> ', '\n'])
      parseSubtitles(unit.repeat(200_000), 'srt');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('subtitles in WebVTT', () => {
  it('have short times, settings, voices and notes', () => {
    const text = `WEBVTT - title

STYLE
::cue { color: red }

NOTE 00:00.000 --> 00:09.000 is no cue

id
00:01.000 --> 00:02.500 position:10% line:0
<v Ann>Hello <00:00:01.500><c.loud>there</c>
`;
    expect(parseSubtitles(text, 'vtt')).toEqual([{ startMs: 1000, endMs: 2500, text: 'Hello there' }]);
  });
});

describe('subtitles in ASS', () => {
  it('are dialogue lines by the columns that the file names', () => {
    const text = `[Script Info]
Title: x

[Events]
Format: Layer, Start, End, Style, Text
Comment: 0,0:00:00.00,0:00:01.00,Default,not this
Dialogue: 0,0:00:01.50,0:00:03.00,Default,{\\i1}Hello, you{\\i0}\\Nthere
Dialogue: 0,0:00:04.00,0:00:05.00,Default,{\\p1}m 0 0 l 10 10{\\p0}

[Fonts]
Dialogue: 0,0:00:06.00,0:00:07.00,Default,not this either
`;
    expect(parseSubtitles(text, 'ass')).toEqual([{ startMs: 1500, endMs: 3000, text: 'Hello, you\nthere' }]);
  });
});
