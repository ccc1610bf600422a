/** A line of subtitles: plain text, whole milliseconds from the start. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  /** Without tags; lines parted by "\n". */
  readonly text: string;
}

const MOST_CUES = 20_000;
const MOST_TEXT = 2_000;

/** Reads subtitles of people. Styles, drawings and positions are dropped: only words and times are taken over, and what
 *  makes no sense is skipped. Sorted by start. */
export function parseSubtitles(text: string, format: 'srt' | 'vtt' | 'ass'): Cue[] {
  const clean = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const cues = format === 'ass' ? parseAss(clean) : parseBlocks(clean);
  return cues
    .filter((cue) => cue.endMs > cue.startMs && cue.text !== '')
    .slice(0, MOST_CUES)
    .sort((one, other) => one.startMs - other.startMs);
}

const TIMES = /^\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})\s*-->\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})/;

/** SRT and WebVTT: a line with two times, then words up to the next such line. */
function parseBlocks(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const block of text.split(/\n[ \t]*\n/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => TIMES.test(line));
    const times = TIMES.exec(lines[at] ?? '');
    if (at < 0 || times === null || /^(NOTE|STYLE|REGION)\b/.test(lines[0] ?? '')) continue;
    const [, start = '', end = ''] = times;
    cues.push({ startMs: clock(start), endMs: clock(end), text: plain(lines.slice(at + 1).join('\n')) });
  }
  return cues;
}

/** ASS: the Format line of [Events] names the columns; the text is the last and may hold commas. */
function parseAss(text: string): Cue[] {
  const events = /^\[Events\][ \t]*$([\s\S]*?)(?=^\[|(?![\s\S]))/im.exec(text)?.[1] ?? '';
  const lines = events.split('\n');
  const format =
    lines.find((line) => /^Format:/i.test(line)) ??
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text';
  const columns = format
    .slice(format.indexOf(':') + 1)
    .split(',')
    .map((column) => column.trim().toLowerCase());
  return lines
    .filter((line) => /^Dialogue:/i.test(line))
    .flatMap((line) => {
      const fields = splitAt(line.slice(line.indexOf(':') + 1), columns.length);
      const field = (name: string): string => fields[columns.indexOf(name)]?.trim() ?? '';
      const words = field('text');
      // A line that draws (\p1) has coordinates where words would be.
      if (/\\p[1-9]/.test(words)) return [];
      return [{ startMs: clock(field('start')), endMs: clock(field('end')), text: plain(words) }];
    });
}

function splitAt(text: string, count: number): string[] {
  const parts = text.split(',');
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(',')];
}

/** "1:02:03,4" -> milliseconds; a fraction of one digit is tenths. */
function clock(text: string): number {
  const [whole = '', fraction = ''] = text.trim().split(/[.,]/);
  const seconds = whole.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const ms = seconds * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  return Number.isFinite(ms) ? ms : 0;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  lrm: '',
  rlm: '',
};

/** Words without tags of HTML and ASS, without controls, at most 2,000 characters. */
function plain(text: string): string {
  // What draws (\p1) has coordinates where words would be.
  if (/\{[^{}\n]{0,1000}\\p[1-9]/.test(text)) return '';
  return text
    .replaceAll(/\{[^{}\n]{0,1000}\}/g, '')
    .replaceAll(/<\/?[a-z\d:][^<>\n]{0,200}>/gi, '')
    .replaceAll(/\\[Nn]/g, '\n')
    .replaceAll(/\\h/g, ' ')
    .replaceAll(/&([a-z]{2,4});/g, (all, name: string) => ENTITIES[name] ?? all)
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, MOST_TEXT);
}
