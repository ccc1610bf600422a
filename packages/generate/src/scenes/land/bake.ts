import { createLayout, reserve } from '../kernel-loader.ts';
import type { Team } from '../team.ts';
import { type LandKernel, loadLandKernel } from './kernel.ts';
import { fillColours } from './light.ts';
import type { LandRecipe } from './recipe.ts';

/** Places of the map of the ground, each way, as in `assembly/land/terrain.ts`. */
const SIDE = 1024;
/** Places of a square of which the highest is known, and cells that may hold a tree: across and ahead. */
const BLOCK = 8;
const CELLS = [1024, 584] as const;
/** Directions of the sky's table, each way, as in `assembly/land/sky.ts`. */
const DIRECTIONS = 96;
/** Drops of rain that wear the ground. */
const DROPS = 110_000;
const WAVE_PLACES = 128 * 128;
/** Pixels of a tile, bytes of a thread's work space and of the table of the surf, as in `strip.ts` and `surf.ts`. */
const TILE = 64;
const SCRATCH = 8192;
const SURF_TABLE = 1025 * 32;
/** Share of the width that a layer is wider on each side: what the camera and the clouds may move. */
const MARGIN = 0.05;
/** Distances at which the ground is divided into layers, metres. */
const [NEAR, MIDDLE] = [420, 2600] as const;

/** A baked landscape in a team's memory. */
export interface LandPlate {
  readonly kernel: LandKernel;
  readonly picture: number;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly focal: number;
  readonly horizon: number;
}

interface Places {
  readonly sky: number;
  readonly heights: number;
  readonly lights: number;
  readonly summits: number;
  readonly cells: number;
  readonly palette: number;
  readonly depths: number;
  readonly heaven: number;
  readonly clouds: number;
  readonly cloudLayer: number;
  readonly ground: readonly [number, number, number];
  readonly mirror: number;
  readonly shore: number;
  readonly surf: number;
  readonly surfTable: number;
  readonly marks: readonly [number, number, number, number];
  readonly scratch: number;
  readonly waves: readonly [number, number, number];
  readonly picture: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly layer: number;
  readonly above: number;
  readonly cloudWidth: number;
  readonly cloudHeight: number;
  readonly mirrorHeight: number;
  readonly horizon: number;
  readonly focal: number;
  readonly samples: number;
}

/** Bakes a landscape; every member of the team takes part. */
export function bakeLand(recipe: LandRecipe, width: number, height: number, team: Team): LandPlate {
  const size = sizeOf(recipe, width, height);
  const layout = createLayout();
  const places = placesOf(size, team.size, layout.take);
  team.once(() => reserve(team.memory, layout.end));
  const kernel = loadLandKernel(team.memory);
  kernel.set({ ...settingsOf(recipe, size, places), scratch: places.scratch + team.member * SCRATCH });
  team.rows(DIRECTIONS, (from, to) => kernel.lightSky(from, to));
  const { exposure } = fillColours(recipe, kernel, team, places);
  kernel.set({ exposure });
  buildGroundAndClouds(kernel, team, size, recipe);
  paintSky(kernel, team, size, places, recipe);
  if (recipe.ground) paintLand(kernel, team, size, places, recipe);
  fillWater(kernel, team, recipe);
  const margin = (size.layer - width) / 2;
  return { kernel, picture: places.picture, width, height, margin, focal: size.focal, horizon: size.horizon };
}

function sizeOf(recipe: LandRecipe, width: number, height: number): Size {
  const horizon = Math.round(height * recipe.horizon);
  const layer = 8 * Math.ceil((width * (1 + 2 * MARGIN)) / 8);
  const mirrorHeight = Math.max(2, height - horizon + 8);
  const above = recipe.water === undefined ? 0 : 2 * Math.ceil(Math.max(0, mirrorHeight - horizon) / 2);
  return {
    ...{ width, height, layer, above, horizon, mirrorHeight },
    cloudWidth: layer / 2,
    cloudHeight: Math.ceil((horizon + above) / 2) + 1,
    focal: recipe.lens * Math.max(width, height),
    samples: 2,
  };
}

function placesOf(size: Size, threads: number, take: (bytes: number) => number): Places {
  const layer = size.layer * (size.height + 1) * 4;
  const marks = Math.ceil(size.layer / TILE) * (size.height + 1);
  return {
    sky: take(DIRECTIONS * DIRECTIONS * 16),
    heights: take(SIDE * SIDE * 4),
    lights: take(SIDE * SIDE * 16),
    summits: take((SIDE / BLOCK) ** 2 * 4),
    cells: take(CELLS[0] * CELLS[1]),
    palette: take(1024 + 16 * threads),
    depths: take(size.layer * size.height * 4 * size.samples ** 2),
    heaven: take(layer),
    clouds: take(size.cloudWidth * size.cloudHeight * 16),
    cloudLayer: take(layer),
    ground: [take(layer), take(layer), take(layer)],
    mirror: take(size.layer * (size.mirrorHeight + 1) * 4),
    shore: take(layer),
    surf: take(layer / 2),
    surfTable: take(SURF_TABLE),
    marks: [take(marks), take(marks), take(marks), take(marks)],
    scratch: take(SCRATCH * threads),
    waves: [take(WAVE_PLACES * 16), take(WAVE_PLACES * 16), take(WAVE_PLACES * 16)],
    picture: take(size.width * size.height * 4),
  };
}

function settingsOf(recipe: LandRecipe, size: Size, places: Places): Record<string, number> {
  const [elevation, azimuth] = [recipe.light.elevation, recipe.light.azimuth].map((angle) => (angle * Math.PI) / 180);
  const level = Math.cos(elevation ?? 0);
  return {
    ...recipe.settings,
    ...{ skyTable: places.sky, heights: places.heights, lights: places.lights, palette: places.palette },
    ...{ summits: places.summits, cells: places.cells },
    ...{ depths: places.depths, clouds: places.clouds, mirror: places.mirror, mirrorHeight: size.mirrorHeight },
    ...{ waves: places.waves[0], waveSpectrum: places.waves[1], waveWork: places.waves[2] },
    ...{ layerWidth: size.layer, layerHeight: size.height, middle: size.layer / 2, horizon: size.horizon },
    ...{ focal: size.focal, eye: recipe.eye, above: size.above, samples: size.samples },
    ...{ cloudWidth: size.cloudWidth, cloudHeight: size.cloudHeight },
    ...{
      landSeed: recipe.seed & 0xffffff,
      cloudSeed: (recipe.seed >> 3) & 0xffffff,
      moonlit: recipe.light.moon ? 1 : 0,
    },
    ...{ sunX: Math.sin(azimuth ?? 0) * level, sunY: Math.sin(elevation ?? 0), sunZ: Math.cos(azimuth ?? 0) * level },
    ...{
      sunStrength: recipe.strength,
      heavenLayer: places.heaven,
      shoreLayer: places.shore,
      surfLayer: places.surf,
      surfTable: places.surfTable,
      cloudLayer: places.cloudLayer,
      cloudMarks: places.marks[3],
    },
    watery: recipe.water === undefined ? 0 : 1,
  };
}

/** Water runs down one place after another, so one thread does that while the other goes on to the clouds. */
function buildGroundAndClouds(kernel: LandKernel, team: Team, size: Size, recipe: LandRecipe): void {
  if (recipe.ground) team.rows(SIDE, (from, to) => kernel.raise(from, to));
  team.rows(size.cloudHeight + 1, (from, to) => {
    if (from === 0 && recipe.ground) kernel.erode(DROPS, recipe.seed & 0xffff);
    kernel.marchClouds(Math.max(0, from - 1), to - 1);
  });
  if (!recipe.ground) return;
  team.rows(SIDE, (from, to) => kernel.lightLand(from, to));
  team.rows(SIDE / BLOCK, (from, to) => kernel.findSummits(from, to));
  team.rows(CELLS[1], (from, to) => kernel.plant(from, to));
}

function paintSky(kernel: LandKernel, team: Team, size: Size, places: Places, recipe: LandRecipe): void {
  const sky = Math.min(size.height, size.horizon + Math.ceil(size.height * 0.05));
  team.rows(sky, (from, to) => kernel.paintHeaven(places.heaven, from, to));
  team.rows(sky, (from, to) => {
    kernel.paintClouds(places.cloudLayer, from, to);
    kernel.mark(places.cloudLayer, places.marks[3], size.layer, from, to);
  });
  if (recipe.water === undefined) return;
  const { shore = 0 } = recipe.settings;
  const columns = { tracedWidth: size.layer, tracedHeight: size.height, samples: 1 };
  kernel.set(columns);
  if (recipe.ground) team.rows(size.layer, (from, to) => kernel.trace(from, to, 60, recipe.farthest, 1));
  else team.once(() => new Uint32Array(team.memory.buffer, places.depths, size.layer * size.height).fill(0));
  team.rows(size.mirrorHeight, (from, to) => kernel.paintMirror(places.mirror, from, to));
  if (shore > 0) {
    team.rows(size.height, (from, to) => {
      kernel.paintShore(places.shore, from, to);
      kernel.paintSurf(places.surf, from, to);
    });
  }
}

function paintLand(kernel: LandKernel, team: Team, size: Size, places: Places, recipe: LandRecipe): void {
  const { samples } = size;
  kernel.set({ tracedWidth: size.layer * samples, tracedHeight: size.height * samples, samples });
  const reaches = [
    ['near', 8, NEAR],
    ['mid', NEAR, MIDDLE],
    ['far', MIDDLE, recipe.farthest],
  ] as const;
  reaches.forEach(([name, from, to], index) => {
    const target = places.ground[index] ?? 0;
    team.rows(size.layer * samples, (first, last) => kernel.trace(first, last, from, to, 0));
    const marks = places.marks[index] ?? 0;
    team.rows(size.height, (first, last) => {
      kernel.paintGround(target, first, last);
      kernel.mark(target, marks, size.layer, first, last);
    });
    kernel.set({ [`${name}Layer`]: target, [`${name}Marks`]: marks });
  });
}

function fillWater(kernel: LandKernel, team: Team, recipe: LandRecipe): void {
  const { water } = recipe;
  if (water === undefined) return;
  kernel.set({ waveSquare: water.square, square: water.square });
  team.once(() => kernel.startWaves(recipe.seed & 0xffff, water.wind, water.wave, recipe.loopSeconds ?? 0));
}
