// What the host sets: 96 numbers at one address, read into globals of the module.

export let cells: usize = 0;
export let parts: usize = 0;
export let cellsWide: i32 = 0;
export let cellsDeep: i32 = 0;
export let cellSize: f32 = 40;
export let gridX: f32 = 0;
export let gridZ: f32 = 0;
export let tallest: f32 = 100;
export let seed: i32 = 1;

export let eyeX: f32 = 0;
export let eyeY: f32 = 8;
export let eyeZ: f32 = 0;
export let halfWide: f32 = 0.7;
export let halfHigh: f32 = 0.39;
/** Where the horizon stands, in half heights above the middle. */
export let horizon: f32 = 0;

export let sunX: f32 = 0;
export let sunY: f32 = 1;
export let sunZ: f32 = 0;
export let sunR: f32 = 1;
export let sunG: f32 = 1;
export let sunB: f32 = 1;
export let zenithR: f32 = 0;
export let zenithG: f32 = 0;
export let zenithB: f32 = 0;
export let horizonR: f32 = 0;
export let horizonG: f32 = 0;
export let horizonB: f32 = 0;
/** Light that the town throws into its own haze. */
export let glowR: f32 = 0;
export let glowG: f32 = 0;
export let glowB: f32 = 0;
export let haze: f32 = 0.001;
export let stars: f32 = 0;
export let cover: f32 = 0;
export let cloudR: f32 = 1;
export let cloudG: f32 = 1;
export let cloudB: f32 = 1;
export let discSize: f32 = 0;
/** 0 by day, 1 at night: how much windows, lamps and signs count. */
export let lights: f32 = 0;
export let litShare: f32 = 0.3;
export let neon: f32 = 0;
export let wet: f32 = 0;
export let snow: f32 = 0;
/** Metres from the eye at which water ends and the town begins; 0 for none. */
export let shore: f32 = 0;
export let avenue: f32 = 14;
export let accentR: f32 = 1;
export let accentG: f32 = 0;
export let accentB: f32 = 1;
export let accent2R: f32 = 0;
export let accent2G: f32 = 1;
export let accent2B: f32 = 1;
export let traffic: f32 = 1;
export let cloudScale: f32 = 1;
export let shadows: f32 = 1;

/** Reads the numbers; their order is that of `city-settings.ts`. */
export function readSettings(at: usize, cellsAt: usize, partsAt: usize): void {
  cells = cellsAt;
  parts = partsAt;
  cellsWide = <i32>load<f32>(at);
  cellsDeep = <i32>load<f32>(at, 4);
  cellSize = load<f32>(at, 8);
  gridX = load<f32>(at, 12);
  gridZ = load<f32>(at, 16);
  tallest = load<f32>(at, 20);
  seed = <i32>load<f32>(at, 24);
  eyeX = load<f32>(at, 28);
  eyeY = load<f32>(at, 32);
  eyeZ = load<f32>(at, 36);
  halfWide = load<f32>(at, 40);
  halfHigh = load<f32>(at, 44);
  horizon = load<f32>(at, 48);
  sunX = load<f32>(at, 52);
  sunY = load<f32>(at, 56);
  sunZ = load<f32>(at, 60);
  sunR = load<f32>(at, 64);
  sunG = load<f32>(at, 68);
  sunB = load<f32>(at, 72);
  zenithR = load<f32>(at, 76);
  zenithG = load<f32>(at, 80);
  zenithB = load<f32>(at, 84);
  horizonR = load<f32>(at, 88);
  horizonG = load<f32>(at, 92);
  horizonB = load<f32>(at, 96);
  glowR = load<f32>(at, 100);
  glowG = load<f32>(at, 104);
  glowB = load<f32>(at, 108);
  haze = load<f32>(at, 112);
  stars = load<f32>(at, 116);
  cover = load<f32>(at, 120);
  cloudR = load<f32>(at, 124);
  cloudG = load<f32>(at, 128);
  cloudB = load<f32>(at, 132);
  discSize = load<f32>(at, 136);
  lights = load<f32>(at, 140);
  litShare = load<f32>(at, 144);
  neon = load<f32>(at, 148);
  wet = load<f32>(at, 152);
  snow = load<f32>(at, 156);
  shore = load<f32>(at, 160);
  avenue = load<f32>(at, 164);
  accentR = load<f32>(at, 168);
  accentG = load<f32>(at, 172);
  accentB = load<f32>(at, 176);
  accent2R = load<f32>(at, 180);
  accent2G = load<f32>(at, 184);
  accent2B = load<f32>(at, 188);
  traffic = load<f32>(at, 192);
  cloudScale = load<f32>(at, 196);
  shadows = load<f32>(at, 200);
}
