import type { Title } from './jobs.ts';

/** Titles of the plain engine and of the naive script: one faded line each. */
export function assFile(titles: readonly Title[], width: number, height: number, job: 'J1' | 'J2'): string {
  const size = job === 'J1' ? 0.045 : 0.06;
  const y = job === 'J1' ? 0.3 : 0.86;
  const pop = job === 'J1' ? '\\fscx60\\fscy60\\t(0,400,\\fscx100\\fscy100)' : '';
  const place = `{\\an5\\pos(${width / 2},${Math.round(height * y)})\\fad(400,400)${pop}}`;
  const lines = titles.map(({ text, at, seconds }) => line(at, seconds, `${place}${text}`));
  return [...head(width, height, Math.round(height * size)), ...lines, ''].join('\n');
}

/** Captions that fill with colour word by word. */
export function assKaraoke(titles: readonly Title[], width: number, height: number): string {
  const place = `{\\an5\\pos(${width / 2},${Math.round(height * 0.88)})}`;
  const lines = titles.map(({ text, at, seconds }) => {
    const words = text.split(' ');
    const each = Math.floor((seconds * 100) / words.length);
    return line(at, seconds, place + words.map((word) => `{\\kf${each}}${word}`).join(' '));
  });
  return [...head(width, height, Math.round(height * 0.05)), ...lines, ''].join('\n');
}

function head(width: number, height: number, size: number): string[] {
  const style = `Noto Sans,${size},&H0000D7FF,&H00FFFFFF,&H00000000,&H80000000,1,0,0,0,100,100,0,0,1,${Math.round(height * 0.003)},0,5,60,60,60,1`;
  return [
    '[Script Info]',
    'ScriptType: v4.00+',
    `PlayResX: ${width}`,
    `PlayResY: ${height}`,
    'YCbCr Matrix: TV.709',
    '[V4+ Styles]',
    'Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding',
    `Style: T,${style}`,
    '[Events]',
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
  ];
}

function line(at: number, seconds: number, text: string): string {
  return `Dialogue: 0,${clock(at)},${clock(at + seconds)},T,,0,0,0,,${text}`;
}

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `0:${String(minutes).padStart(2, '0')}:${(seconds - minutes * 60).toFixed(2).padStart(5, '0')}`;
}
