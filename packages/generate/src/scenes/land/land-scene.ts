import type { BakedScene } from '../scene-spec.ts';
import type { Team } from '../team.ts';
import { bakeLand, type LandPlate } from './bake.ts';
import type { LandSettings } from './kernel.ts';
import type { LandRecipe } from './recipe.ts';

/** Bakes a landscape, and draws its moments. */
export function landScene(recipe: LandRecipe, width: number, height: number, team: Team): BakedScene {
  const plate = bakeLand(recipe, width, height, team);
  return {
    frame: (seconds, out) => {
      const { kernel } = plate;
      kernel.set(momentOf(recipe, plate, seconds));
      if (recipe.water !== undefined) {
        team.once(() => {
          kernel.moveWaves(seconds);
          kernel.moveSurf();
        });
      }
      const row = width * 4;
      const drawn = new Uint8ClampedArray(team.memory.buffer, plate.picture, row * height);
      team.rows(height, (from, to) => {
        drawRows(recipe, plate, seconds, from, to);
        out.set(drawn.subarray(from * row, to * row), from * row);
      });
    },
  };
}

function drawRows(recipe: LandRecipe, plate: LandPlate, seconds: number, from: number, to: number): void {
  const { kernel, picture, width, height } = plate;
  kernel.drawFrame(picture, width, from, to);
  const flash = flashAt(recipe, seconds);
  if (flash.light > 0.03) {
    const seed = (recipe.seed + flash.number * 31) & 0xffff;
    kernel.drawBolt(picture, width, from, to, width * flash.place, plate.horizon, flash.light, seed);
  }
  if (recipe.fall !== 'none') kernel.drawFall(picture, width, height, from, to, seconds);
}

/** Seconds in which a camera goes its way when nothing says that it has to come back. */
const JOURNEY = 12;

/** Where the camera is and what the air does at `seconds`. */
function momentOf(recipe: LandRecipe, plate: LandPlate, seconds: number): LandSettings {
  const flash = flashAt(recipe, seconds);
  return {
    ...cameraAt(recipe, plate, seconds),
    ...cloudsAt(recipe, plate, seconds),
    ...surfAt(recipe, seconds),
    ...{ flash: flash.light, flashX: plate.margin + plate.width * flash.place },
    ...fallOf(recipe),
  };
}

/** -1..1: back and forth in a loop, otherwise once, gently, and then at rest. */
function journey(recipe: LandRecipe, seconds: number): number {
  const { loopSeconds } = recipe;
  if (loopSeconds !== undefined) return Math.sin((2 * Math.PI * seconds) / loopSeconds);
  const share = Math.min(1, (seconds * recipe.camera.speed) / (JOURNEY * 2.5));
  return Math.sin((share * Math.PI) / 2) * 0.95;
}

function cameraAt(recipe: LandRecipe, plate: LandPlate, seconds: number): LandSettings {
  const way = journey(recipe, seconds);
  const side = plate.margin * 0.9;
  const up = plate.focal * 0.012;
  const { move } = recipe.camera;
  const still = { shiftX: 0, shiftY: 0, zoom: 1 };
  if (move === 'pan_left') return { ...still, shiftX: -side * way };
  if (move === 'pan_right') return { ...still, shiftX: side * way };
  if (move === 'rise' || move === 'sink') {
    return { ...still, zoom: 1.06, shiftY: (move === 'rise' ? -up : up) * way };
  }
  const near =
    recipe.loopSeconds === undefined ? way : (1 - Math.cos((2 * Math.PI * seconds) / recipe.loopSeconds)) / 2;
  if (move === 'push_in') return { ...still, zoom: 1 + 0.1 * near };
  if (move === 'pull_out') return { ...still, zoom: 1.1 - 0.1 * near };
  return still;
}

function cloudsAt(recipe: LandRecipe, plate: LandPlate, seconds: number): LandSettings {
  // The rest of the margin is the camera's.
  const most = plate.margin * 0.95;
  const { loopSeconds } = recipe;
  if (loopSeconds === undefined) {
    const drift = Math.min(1, (seconds * recipe.camera.speed) / 40) * most;
    return { drift, driftNext: 0, driftShare: 0 };
  }
  // Two phases, one fading while the other comes: the end is the beginning.
  const phase = (((seconds / loopSeconds) % 1) + 1) % 1;
  const length = Math.min(1, loopSeconds / 40) * most;
  return { drift: phase * length, driftNext: (phase - 1) * length, driftShare: phase };
}

/** Seconds from one wave on the beach to the next. */
const SURGE = 6;

function surfAt(recipe: LandRecipe, seconds: number): LandSettings {
  const { loopSeconds } = recipe;
  const round = loopSeconds === undefined ? 0 : Math.max(1, Math.round(loopSeconds / SURGE));
  const turn = seconds / (loopSeconds === undefined ? SURGE : loopSeconds / round);
  const breakers = Math.floor(turn);
  const wash = 1.6 + 1.5 * Math.sin(2 * Math.PI * (turn - 0.15));
  return { surge: turn - breakers, breakers, breakersRound: round, wash };
}

interface Flash {
  /** 0..1. */
  readonly light: number;
  /** Place across the picture, 0..1. */
  readonly place: number;
  readonly number: number;
}

/** Lightning comes in pairs of flashes, at hours that the seed sets. */
function flashAt(recipe: LandRecipe, seconds: number): Flash {
  if (!recipe.lightning) return { light: 0, place: 0, number: 0 };
  const { loopSeconds } = recipe;
  const every = loopSeconds === undefined ? 4 : loopSeconds / Math.max(1, Math.round(loopSeconds / 4));
  // In a loop the last flash is the first one.
  const number = loopSeconds === undefined ? Math.floor(seconds / every) : 0;
  // The still shows one too: the first comes at once.
  const since = [0, 0.24].map((start) => (seconds % every) - start);
  const light = Math.max(...since.map((after) => (after < 0 ? 0 : Math.exp(-after * 8))));
  return { light, place: 0.25 + 0.5 * Math.abs(Math.sin(recipe.seed * 0.37 + number * 2.4)), number };
}

function fallOf(recipe: LandRecipe): LandSettings {
  if (recipe.fall === 'none') return { fall: 0 };
  const rain = recipe.fall === 'rain';
  const dark = recipe.key < 0.12;
  return {
    fall: rain ? 1 : 2,
    fallCount: rain ? 1300 : 700,
    fallSlant: rain ? 0.14 : 0.1,
    fallLight: dark ? 130 : rain ? 205 : 246,
    fallLoop: recipe.loopSeconds ?? 0,
  };
}
