import type { Team } from '../team.ts';
import type { LandKernel } from './kernel.ts';
import type { LandRecipe, Rgb } from './recipe.ts';

const DIRECTIONS = 96;
/** Places of the palette, in floats, as in `assembly/land/camera.ts`. */
const PLACES = {
  ...{ sun: 0, sky: 4, grass: 8, meadow: 12, rock: 16, earth: 20, forest: 24, leaves: 28, sand: 32, deep: 36 },
  ...{ shallow: 40, tint: 44, fog: 48, cloud: 52, cloudSun: 56, moon: 60 },
} as const;

const scaled = (colour: Rgb, by: number): Rgb => [colour[0] * by, colour[1] * by, colour[2] * by];
const times = (a: Rgb, b: Rgb): Rgb => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
const plus = (a: Rgb, b: Rgb): Rgb => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** The lights of the scene: what comes from the sun and the sky, and how the picture is to be exposed. */
export function fillColours(
  recipe: LandRecipe,
  kernel: LandKernel,
  team: Team,
  places: { readonly sky: number; readonly palette: number },
): { readonly exposure: number } {
  const sine = Math.sin((recipe.light.elevation * Math.PI) / 180);
  const cast = lightColour(recipe);
  const low = scaled(times(sunlightAt(kernel, team, places.palette, sine, 0.5), cast), recipe.strength / Math.PI);
  const high = scaled(times(sunlightAt(kernel, team, places.palette, sine, 3), cast), recipe.strength / Math.PI);
  const table = new Float32Array(team.memory.buffer, places.sky, DIRECTIONS * DIRECTIONS * 4);
  const sun = scaled(low, recipe.sunThrough);
  // What the clouds keep from the ground comes back from everywhere.
  const scattered = scaled(low, (1 - recipe.sunThrough) * 0.16 * Math.max(0.05, sine));
  const sky = plus(meanSky(table), scattered);
  const { colours } = recipe;
  const seen = 0.62 * luminance(seenSky(table)) + 0.38 * 0.16 * (luminance(sun) * Math.max(0.1, sine) + luminance(sky));
  const exposure = recipe.key / Math.max(1e-6, seen);
  const water = plus(scaled(sun, 0.3 * Math.max(0.05, sine)), sky);
  const disc = scaled(
    times(sunlightAt(kernel, team, places.palette, Math.max(sine, 0.01), 0.5), cast),
    recipe.strength / 60,
  );
  const palette = new Float32Array(team.memory.buffer, places.palette, 80);
  const put = (place: keyof typeof PLACES, colour: Rgb): void => palette.set(colour, PLACES[place]);
  put('sun', sun);
  put('sky', sky);
  for (const name of ['grass', 'meadow', 'rock', 'earth', 'forest', 'leaves', 'sand', 'tint', 'fog'] as const) {
    put(name, colours[name]);
  }
  put('deep', shown(times(colours.deep, water), exposure));
  put('shallow', shown(times(colours.shallow, water), exposure));
  put('cloud', plus(scaled(sky, 0.75), scaled(scattered, 0.5)));
  put('cloudSun', scaled(high, 1.15));
  put('moon', disc);
  return { exposure };
}

/** Moonlight seems blue to the eye. */
function lightColour(recipe: LandRecipe): Rgb {
  return recipe.light.moon ? [0.62, 0.82, 1.25] : [1, 0.96, 0.9];
}

function sunlightAt(kernel: LandKernel, team: Team, scratch: number, sine: number, kilometres: number): Rgb {
  // Every thread asks, each at a place of its own.
  const place = scratch + 512 + team.member * 16;
  kernel.sunlight(place, sine, kilometres);
  const [r = 0, g = 0, b = 0] = new Float32Array(team.memory.buffer, place, 3);
  return [r, g, b];
}

/** The mean of the sky's light, each direction as much as it lights level ground. */
function meanSky(table: Float32Array): Rgb {
  return gather(table, (elevation) => Math.sin(elevation) * Math.cos(elevation), Math.PI);
}

/** The sky as the picture will show it: low and ahead. */
function seenSky(table: Float32Array): Rgb {
  return gather(table, (elevation) => (elevation < 0.6 ? 1 : 0), Math.PI * 0.75);
}

function gather(table: Float32Array, weigh: (elevation: number) => number, widest: number): Rgb {
  const sum = [0, 0, 0];
  let total = 0;
  for (let row = 0; row < DIRECTIONS; row++) {
    const v = row / (DIRECTIONS - 1);
    const weight = weigh(v * v * 0.5 * Math.PI) * v;
    for (let column = 0; column < DIRECTIONS; column++) {
      const turn = column / (DIRECTIONS - 1);
      if (turn * turn * Math.PI > widest) continue;
      total += weight * turn;
      for (let channel = 0; channel < 3; channel++) {
        // The bright ring round the sun tells little of the rest.
        const light = Math.min(8, table[(row * DIRECTIONS + column) * 4 + channel] ?? 0);
        sum[channel] = (sum[channel] ?? 0) + light * weight * turn;
      }
    }
  }
  return scaled([sum[0] ?? 0, sum[1] ?? 0, sum[2] ?? 0], 1 / Math.max(1e-9, total));
}

/** Display values of light, as `assembly/land/grade.ts` makes them. */
export function shown(light: Rgb, exposure: number): Rgb {
  const bend = (value: number): number => {
    const x = value * exposure;
    const film = Math.min(1, Math.max(0, (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)));
    return film < 0.0031308 ? film * 12.92 : 1.055 * film ** (1 / 2.4) - 0.055;
  };
  return [bend(light[0]), bend(light[1]), bend(light[2])];
}
