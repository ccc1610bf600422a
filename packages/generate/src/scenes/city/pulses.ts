import { seeded } from '../seeded.ts';

/** What moves in a town, as brightness in 1/256 for each of 256 ways to move (`assembly/city`: 1..63 windows, 64..95 walls
 *  of lights, 96..103 red lamps on masts, 104..127 stars, 128..191 oncoming traffic, 192..255 traffic that goes away).
 *  @param turn 0..1: after 1 everything is as it was
 *  @param seconds how long a turn takes */
export function pulsesAt(turn: number, seconds: number, seed: number): Uint16Array {
  const gains = new Uint16Array(256).fill(256);
  const random = seeded(seed ^ 0xb1);
  const times = (everySeconds: number): number => Math.max(1, Math.round(seconds / everySeconds));
  const wave = (count: number, phase: number): number => 0.5 + 0.5 * Math.sin(2 * Math.PI * (turn * count + phase));
  for (let index = 1; index < 64; index++) {
    const level = wave(times(random.between(9, 30)), random.next());
    // Somebody leaves a room and comes back.
    gains[index] = 125 + 131 * smooth((level - random.between(0.05, 0.25)) * 12);
  }
  for (let index = 64; index < 96; index++) {
    gains[index] = 205 + 51 * wave(times(random.between(1.2, 4)), random.next()) * wave(times(0.9), random.next());
  }
  for (let index = 96; index < 104; index++)
    gains[index] = 60 + 196 * smooth((wave(times(2.4), random.next()) - 0.6) * 8);
  for (let index = 104; index < 128; index++)
    gains[index] = 150 + 106 * wave(times(random.between(1.5, 5)), random.next());
  traffic(gains, 128, turn * times(5));
  traffic(gains, 192, -turn * times(5.5));
  return gains;
}

function smooth(value: number): number {
  const held = Math.min(1, Math.max(0, value));
  return held * held * (3 - 2 * held);
}

/** Groups of lights that travel along 64 places of a road. */
function traffic(gains: Uint16Array, first: number, travelled: number): void {
  for (let index = 0; index < 64; index++) {
    const place = index / 64 + travelled;
    let light = 0.85;
    for (const [at, strength] of [
      [0.06, 1],
      [0.2, 0.75],
      [0.47, 0.95],
      [0.71, 0.6],
      [0.8, 0.9],
    ] as const) {
      const off = place - at - Math.round(place - at);
      light += 1.5 * strength * Math.exp(-((off * 22) ** 2));
    }
    gains[first + index] = 256 * light;
  }
}
