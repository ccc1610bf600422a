import type { Mood } from '../scenes/scene-spec.ts';

/** The colours of a card: its ground in two tones, its letters, and two colours for what stands around them. */
export interface CardPalette {
  readonly ground: string;
  readonly deep: string;
  readonly ink: string;
  readonly accent: string;
  readonly second: string;
}

const palette = (ground: string, deep: string, ink: string, accent: string, second: string): CardPalette => ({
  ground,
  deep,
  ink,
  accent,
  second,
});

/** Checked by eye; ink on ground has a contrast of at least 4.5. The moods say when each is taken. */
const PALETTES: readonly (readonly [CardPalette, readonly Mood[]])[] = [
  [palette('#F4EDE1', '#E6D9C3', '#23201C', '#D9512C', '#2F5D62'), ['calm', 'warm', 'bright']],
  [palette('#14213D', '#0B1428', '#F6F1E7', '#FCA311', '#5C7AEA'), ['dramatic', 'dark', 'cold']],
  [palette('#FFD8CC', '#FFBFAE', '#4A1D1F', '#E4572E', '#F7B267'), ['warm', 'dreamy']],
  [palette('#DCEBF2', '#BFD9E6', '#12303F', '#2E86AB', '#F26A4B'), ['cold', 'calm', 'bright']],
  [palette('#1E1B2E', '#100E1C', '#F3EFFA', '#B388FF', '#FF7AA2'), ['dark', 'dreamy']],
  [palette('#FFCF33', '#F7B500', '#1D1A12', '#E63946', '#1D3557'), ['energetic', 'bright']],
  [palette('#E8F0E4', '#CFE0C8', '#1E3A2B', '#3F8F5B', '#E9A23B'), ['calm', 'bright']],
  [palette('#0F3D3E', '#082829', '#F3F1E0', '#E2B04A', '#5FB8A6'), ['dramatic', 'calm', 'dark']],
  [palette('#E63946', '#BF1F33', '#FFF6EC', '#FFD166', '#1D1128'), ['energetic', 'dramatic']],
  [palette('#EDE4F7', '#D9C9EE', '#2E1A47', '#8A4FCF', '#F2789F'), ['dreamy', 'warm']],
];
/** Closer to the ground than this in lightness, letters can't be read. */
const READABLE = 0.4;

/** The palette for a card: of the colour that was named, else of the mood, else any; `turn` is from 0 to 1. */
export function choosePalette(
  { mood, colour, grey }: { mood?: Mood | undefined; colour?: string | undefined; grey?: boolean | undefined },
  turn: number,
): CardPalette {
  if (grey === true) return palette('#F2F2F0', '#DEDEDB', '#161616', '#161616', '#8C8C88');
  if (colour !== undefined) return ofColour(colour, turn);
  const fitting = PALETTES.filter(([, moods]) => mood === undefined || moods.includes(mood));
  const list = fitting.length > 0 ? fitting : PALETTES;
  const chosen = list[Math.floor(turn * list.length)] ?? list[0];
  if (chosen === undefined) throw new Error('There is no palette at all.');
  return chosen[0];
}

/** A ground of the colour itself, or a light one with the colour as its accent. */
function ofColour(colour: string, turn: number): CardPalette {
  const isLight = lightness(colour) > READABLE;
  const ink = isLight ? mixed(colour, '#000000', 0.82) : mixed(colour, '#FFFFFF', 0.92);
  const loud = palette(colour, mixed(colour, '#000000', 0.25), ink, mixed(colour, '#FFFFFF', 0.75), ink);
  const dark = mixed(colour, '#101018', 0.75);
  const quiet = palette(
    mixed(colour, '#FFFFFF', 0.86),
    mixed(colour, '#FFFFFF', 0.7),
    dark,
    mixed(colour, '#101018', 0.15),
    dark,
  );
  return turn < 0.5 ? loud : quiet;
}

/** One colour with a share of another. */
export function mixed(colour: string, other: string, share: number): string {
  const [a, b] = [channels(colour), channels(other)];
  const part = (index: 0 | 1 | 2): string =>
    Math.round(a[index] + (b[index] - a[index]) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${part(0)}${part(1)}${part(2)}`.toUpperCase();
}

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** As the eye weighs it, 0 to 1. */
export function lightness(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => (value / 255) ** 2.2) as [number, number, number]; // three in, three out
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
