import type { SceneSpec, TimeOfDay } from '../scene-spec.ts';

/** Red, green and blue of the screen, 0 to 1. */
export type Shade = readonly [number, number, number];

/** The ground and three colours on it. */
export interface Palette {
  readonly colours: readonly [Shade, Shade, Shade, Shade];
  /** Light is added to a dark ground; a light one is painted on. */
  readonly dark: boolean;
}

type Four = readonly [string, string, string, string];

const GROUPS: Record<'night' | 'day' | 'warm' | 'dusk', readonly [Four, Four, Four]> = {
  night: [
    ['#050816', '#16317a', '#0ea5c6', '#b14cf0'],
    ['#04110f', '#0b4f4a', '#16b89a', '#e8f26a'],
    ['#0a0612', '#4a1470', '#d61f7a', '#ff8a3c'],
  ],
  day: [
    ['#f4f7fb', '#b9dcf7', '#7db6f2', '#f7c6d9'],
    ['#fbf6ee', '#f6d9b8', '#8fd3c8', '#f29a8e'],
    ['#f1f8f4', '#b8e6cf', '#6fc3b2', '#f5e08a'],
  ],
  warm: [
    ['#2a0f24', '#a3264f', '#f26a3d', '#ffd28a'],
    ['#33120f', '#b8422a', '#f59a3c', '#ffe3b0'],
    ['#1f1030', '#7a2a6a', '#f0616a', '#ffb56b'],
  ],
  dusk: [
    ['#120d2c', '#3b2c86', '#9a5fd0', '#f3a0c4'],
    ['#0d1530', '#2a4a92', '#6f86e0', '#e6b8f0'],
    ['#171133', '#54307f', '#c36bb0', '#7fd0e8'],
  ],
};

const TIMES: Record<TimeOfDay, keyof typeof GROUPS> = {
  ...{ night: 'night', day: 'day', morning: 'day', golden_hour: 'warm', sunset: 'warm', dawn: 'dusk', dusk: 'dusk' },
};

/** Colours for a description: those that it names, else by time of day and seed; then as mood and style bend them. */
export function paletteOf(spec: SceneSpec): Palette {
  const group = GROUPS[TIMES[spec.timeOfDay]];
  const four = (group[spec.seed % 3] ?? group[0]).map(shadeOf);
  const [ground = [0, 0, 0], one = [0, 0, 0], two = [0, 0, 0], three = [0, 0, 0]] = four;
  const dark = luminance(ground) < 0.5;
  const [main, other, third] = spec.palette.map(shadeOf);
  const edge: Shade = dark ? [0, 0, 0] : [1, 1, 1];
  const colours: readonly [Shade, Shade, Shade, Shade] =
    main === undefined
      ? [ground, one, two, three]
      : [
          blend(main, edge, 0.86),
          blend(main, edge, 0.42),
          other === undefined ? main : blend(other, main, 0.15),
          third ?? other ?? blend(main, [1, 1, 1], 0.45),
        ];
  return { colours: colours.map((shade) => bent(shade, spec)) as unknown as Palette['colours'], dark };
}

/** "#RRGGBB" on the screen. */
function shadeOf(text: string): Shade {
  const value = Number.parseInt(text.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function luminance([r, g, b]: Shade): number {
  return r * 0.3 + g * 0.6 + b * 0.1;
}

function blend([r, g, b]: Shade, [r2, g2, b2]: Shade, share: number): Shade {
  return [r + (r2 - r) * share, g + (g2 - g) * share, b + (b2 - b) * share];
}

const COLOURFUL: Partial<Record<SceneSpec['mood'] | SceneSpec['style'], number>> = {
  ...{ energetic: 1.3, bright: 1.15, dark: 0.9, calm: 0.9, soft: 0.8, monochrome: 0, futuristic: 1.15 },
};
const LIGHT: Partial<Record<SceneSpec['mood'] | SceneSpec['style'], number>> = {
  ...{ dark: 0.62, bright: 1.1, dreamy: 1.06, dramatic: 0.9, soft: 1.06, cinematic: 0.94 },
};
const TINT: Partial<Record<SceneSpec['mood'], Shade>> = { warm: [1.08, 1, 0.88], cold: [0.88, 0.98, 1.1] };

function bent(shade: Shade, { mood, style }: SceneSpec): Shade {
  const colourful = (COLOURFUL[mood] ?? 1) * (COLOURFUL[style] ?? 1);
  const light = (LIGHT[mood] ?? 1) * (LIGHT[style] ?? 1);
  const tint = style === 'monochrome' ? undefined : TINT[mood];
  const grey = luminance(shade);
  const part = (index: 0 | 1 | 2): number =>
    Math.min(1, Math.max(0, (grey + (shade[index] - grey) * colourful) * light * (tint?.[index] ?? 1)));
  return [part(0), part(1), part(2)];
}
