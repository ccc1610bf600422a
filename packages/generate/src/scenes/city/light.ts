import type { Colour } from '../colour.ts';
import type { SceneSpec, TimeOfDay } from '../scene-spec.ts';

/** What light a town stands in. */
export interface Light {
  /** Degrees above the horizon and to the right of straight ahead. */
  readonly sun: { readonly up: number; readonly aside: number; readonly colour: Colour; readonly size: number };
  readonly zenith: Colour;
  readonly horizon: Colour;
  readonly glow: Colour;
  readonly clouds: Colour;
  readonly haze: number;
  readonly stars: number;
  readonly cover: number;
  /** 0 by day, 1 at night. */
  readonly lamps: number;
  readonly lit: number;
  readonly shadows: number;
  readonly exposure: number;
  readonly contrast: number;
  readonly colourful: number;
  readonly tint: Colour;
}

const NIGHT: Light = {
  sun: { up: 24, aside: -19, colour: [0.55, 0.62, 0.8], size: 0.021 },
  zenith: [0.006, 0.012, 0.034],
  horizon: [0.03, 0.045, 0.085],
  glow: [0.055, 0.042, 0.03],
  clouds: [0.03, 0.034, 0.05],
  haze: 0.00042,
  stars: 1,
  cover: 0.12,
  lamps: 1,
  lit: 0.4,
  shadows: 0.07,
  exposure: 1.5,
  contrast: 0.3,
  colourful: 1.08,
  tint: [1, 1, 1],
};
const DAY: Light = {
  sun: { up: 42, aside: 128, colour: [2.5, 2.3, 1.98], size: 0.02 },
  zenith: [0.13, 0.3, 0.68],
  horizon: [0.6, 0.74, 0.9],
  glow: [0, 0, 0],
  clouds: [1.15, 1.15, 1.17],
  haze: 0.00026,
  stars: 0,
  cover: 0.42,
  lamps: 0,
  lit: 0.1,
  shadows: 1,
  exposure: 0.92,
  contrast: 0.22,
  colourful: 1.06,
  tint: [1, 1, 1],
};

const TIMES: Record<TimeOfDay, Light> = {
  night: NIGHT,
  day: DAY,
  morning: {
    ...DAY,
    sun: { up: 26, aside: 105, colour: [3, 2.5, 1.85], size: 0.02 },
    horizon: [0.7, 0.72, 0.76],
    haze: 0.00042,
    tint: [1.03, 1, 0.96],
  },
  golden_hour: {
    ...DAY,
    sun: { up: 13, aside: 62, colour: [3.6, 2.1, 0.95], size: 0.022 },
    zenith: [0.13, 0.22, 0.46],
    horizon: [0.86, 0.62, 0.38],
    clouds: [1.25, 0.9, 0.62],
    haze: 0.00026,
    lamps: 0.12,
    lit: 0.2,
    tint: [1.06, 1, 0.9],
  },
  sunset: {
    ...DAY,
    sun: { up: 9, aside: 7, colour: [3.4, 1.35, 0.42], size: 0.026 },
    zenith: [0.1, 0.14, 0.36],
    horizon: [0.86, 0.36, 0.13],
    clouds: [0.9, 0.36, 0.26],
    haze: 0.0003,
    lamps: 0.45,
    lit: 0.34,
    cover: 0.5,
    exposure: 0.8,
    colourful: 1.12,
    tint: [1.04, 0.98, 0.96],
  },
  dawn: {
    ...DAY,
    sun: { up: 4, aside: -12, colour: [2.6, 1.3, 0.75], size: 0.024 },
    zenith: [0.12, 0.16, 0.38],
    horizon: [0.8, 0.48, 0.42],
    clouds: [0.7, 0.44, 0.46],
    haze: 0.0009,
    lamps: 0.4,
    lit: 0.22,
    exposure: 0.95,
    tint: [1.02, 0.98, 1.02],
  },
  dusk: {
    ...NIGHT,
    sun: { up: -3, aside: 6, colour: [1.2, 0.45, 0.25], size: 0 },
    zenith: [0.03, 0.05, 0.17],
    horizon: [0.24, 0.13, 0.15],
    glow: [0.02, 0.013, 0.01],
    haze: 0.0003,
    clouds: [0.13, 0.09, 0.14],
    stars: 0.25,
    cover: 0.4,
    lamps: 0.9,
    lit: 0.46,
    shadows: 0,
    exposure: 1.35,
  },
};

/** Light for a time of day, then as the weather, the mood and the style change it. */
export function lightOf(spec: SceneSpec): Light {
  return styled(moody(weathered(TIMES[spec.timeOfDay], spec), spec), spec);
}

const scaled = ([r, g, b]: Colour, by: number): Colour => [r * by, g * by, b * by];

/** Towards grey by `share`. */
function greyed([r, g, b]: Colour, share: number): Colour {
  const mean = r * 0.3 + g * 0.55 + b * 0.15;
  return [r + (mean - r) * share, g + (mean - g) * share, b + (mean - b) * share];
}

function weathered(light: Light, { weather, elements }: SceneSpec): Light {
  switch (weather) {
    case 'clear':
      return { ...light, cover: elements.includes('clouds') ? 0.4 : light.cover * 0.45 };
    case 'partly_cloudy':
      return { ...light, cover: Math.max(light.cover, 0.5) };
    case 'overcast':
      return covered(light, 1, 1.6);
    case 'rain':
      return covered(light, 1, 3.2);
    case 'storm':
      return covered({ ...light, exposure: light.exposure * 0.78, contrast: light.contrast + 0.2 }, 1, 3);
    case 'snow':
      return covered({ ...light, exposure: light.exposure * 1.06 }, 0.95, 4);
    case 'fog':
      return foggy(covered(light, 0, light.lamps > 0.5 ? 5 : 6.5));
  }
}

/** Under a closed sky: no sun, grey light, more haze. */
function covered(light: Light, cover: number, haze: number): Light {
  const lost = greyed(scaled(light.sun.colour, 0.06 * light.shadows), 0.7);
  const lift = (colour: Colour, share: number): Colour => {
    const [r, g, b] = greyed(colour, share);
    return [r * 0.85 + lost[0], g * 0.85 + lost[1], b * 0.85 + lost[2]];
  };
  return {
    ...light,
    sun: { ...light.sun, size: 0, colour: scaled(light.sun.colour, 0.25) },
    zenith: lift(light.zenith, 0.75),
    horizon: lift(light.horizon, 0.6),
    clouds: greyed(scaled(light.clouds, 0.62), 0.7),
    haze: light.haze * haze,
    glow: scaled(light.glow, 1.5),
    stars: 0,
    cover,
    lamps: Math.min(1, light.lamps + 0.3),
    lit: light.lit + 0.12,
    shadows: 0,
  };
}

/** In fog the sky is as grey as the air. */
function foggy(light: Light): Light {
  const [r, g, b] = light.horizon;
  return {
    ...light,
    zenith: [r * 0.9, g * 0.9, b * 0.92],
    contrast: light.contrast * 0.5,
    exposure: light.exposure * 0.88,
  };
}

const MOODS: Record<SceneSpec['mood'], Partial<Light>> = {
  calm: { contrast: 0.16 },
  warm: { tint: [1.08, 1, 0.88] },
  cold: { tint: [0.9, 0.99, 1.12], colourful: 0.95 },
  dramatic: { contrast: 0.55 },
  dreamy: { contrast: 0.05, colourful: 1.1, tint: [1.05, 0.98, 1.06] },
  dark: { contrast: 0.45 },
  bright: { contrast: 0.2, colourful: 1.12 },
  energetic: { contrast: 0.45, colourful: 1.25 },
};

function moody(light: Light, { mood }: SceneSpec): Light {
  const change = MOODS[mood];
  const strength = mood === 'dark' ? 0.68 : mood === 'bright' ? 1.2 : mood === 'dreamy' ? 1.08 : 1;
  const [r, g, b] = light.tint;
  const [tr, tg, tb] = change.tint ?? [1, 1, 1];
  return {
    ...light,
    ...change,
    tint: [r * tr, g * tg, b * tb],
    exposure: light.exposure * strength,
    haze: light.haze * (mood === 'dreamy' ? 2.2 : mood === 'calm' ? 1.2 : 1),
  };
}

function styled(light: Light, { style }: SceneSpec): Light {
  if (style === 'monochrome') return { ...light, colourful: 0, contrast: light.contrast + 0.15 };
  if (style === 'cinematic') {
    const [r, g, b] = light.tint;
    return {
      ...light,
      contrast: light.contrast + 0.2,
      tint: [r * 1.03, g, b * 0.98],
      colourful: light.colourful * 0.94,
    };
  }
  if (style === 'soft')
    return { ...light, contrast: 0, colourful: light.colourful * 0.85, exposure: light.exposure * 1.12 };
  if (style === 'futuristic' && light.lamps > 0.5) {
    return {
      ...light,
      horizon: [0.05, 0.03, 0.13],
      glow: [0.07, 0.03, 0.11],
      zenith: [0.008, 0.008, 0.036],
      haze: light.haze * 2.4,
    };
  }
  // Its streets are deep: less light comes down.
  return style === 'futuristic' ? { ...light, exposure: light.exposure * 1.4 } : light;
}
