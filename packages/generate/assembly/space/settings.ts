// What the host sets for space.

/** Numbers of a body in the host's table. */
export const BODY: usize = 96;

export let seed: i32 = 1;
export let bodies: i32 = 0;
export let bodiesAt: usize = 0;
export let lightX: f32 = 0;
export let lightY: f32 = 0;
export let lightZ: f32 = 1;
export let lightR: f32 = 1;
export let lightG: f32 = 1;
export let lightB: f32 = 1;
export let stars: f32 = 1;
export let nebula: f32 = 0.5;
export let firstR: f32 = 0;
export let firstG: f32 = 0;
export let firstB: f32 = 0;
export let secondR: f32 = 0;
export let secondG: f32 = 0;
export let secondB: f32 = 0;
export let band: f32 = 0;
export let galaxy: f32 = 0;
export let sunX: f32 = 0;
export let sunY: f32 = 0;
export let sun: f32 = 0;
export let rocks: f32 = 0;
export let turnX: f32 = 0;
export let turnY: f32 = 0;

export function readSettings(at: usize, bodiesFrom: usize): void {
  bodiesAt = bodiesFrom;
  seed = <i32>load<f32>(at);
  bodies = <i32>load<f32>(at, 4);
  lightX = load<f32>(at, 8);
  lightY = load<f32>(at, 12);
  lightZ = load<f32>(at, 16);
  lightR = load<f32>(at, 20);
  lightG = load<f32>(at, 24);
  lightB = load<f32>(at, 28);
  stars = load<f32>(at, 32);
  nebula = load<f32>(at, 36);
  firstR = load<f32>(at, 40);
  firstG = load<f32>(at, 44);
  firstB = load<f32>(at, 48);
  secondR = load<f32>(at, 52);
  secondG = load<f32>(at, 56);
  secondB = load<f32>(at, 60);
  band = load<f32>(at, 64);
  galaxy = load<f32>(at, 68);
  sunX = load<f32>(at, 72);
  sunY = load<f32>(at, 76);
  sun = load<f32>(at, 80);
  rocks = load<f32>(at, 84);
  turnX = load<f32>(at, 88);
  turnY = load<f32>(at, 92);
}
