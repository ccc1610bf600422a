import { describe, expect, it } from 'vitest';
import { createFilm, type FrameForm, frameOf, joinFilm } from './film.ts';
import { createTeamOfOne } from './team.ts';

const [WIDTH, HEIGHT] = [20, 4];

/** One frame of a film, all pixels of one colour. */
function frame(form: FrameForm, colour: readonly number[]): Uint8Array {
  const film = createFilm(form, WIDTH, HEIGHT);
  joinFilm(film, createTeamOfOne()).draw(1, (out) => {
    for (let at = 0; at < out.length; at += 4) out.set([...colour, 255], at);
  });
  return frameOf(film, 1);
}

describe('a film', () => {
  it.each([
    ['black', [0, 0, 0], [16, 128, 128]],
    ['white', [255, 255, 255], [235, 128, 128]],
    ['red', [255, 0, 0], [63, 102, 240]],
    ['green', [0, 255, 0], [173, 42, 26]],
    ['blue', [0, 0, 255], [32, 240, 118]],
  ])('has %s as BT.709 in limited range has it', (_, colour, [y = 0, u = 0, v = 0]) => {
    const planes = [...frame('yuv420p', colour)];
    const pixels = WIDTH * HEIGHT;
    expect(new Set(planes.slice(0, pixels))).toEqual(new Set([y]));
    expect(new Set(planes.slice(pixels, pixels * 1.25))).toEqual(new Set([u]));
    expect(new Set(planes.slice(pixels * 1.25))).toEqual(new Set([v]));
    expect(planes.length).toBe(pixels * 1.5);
  });

  it('keeps RGBA as it was drawn', () => {
    expect([...frame('rgba', [1, 2, 3]).subarray(-4)]).toEqual([1, 2, 3, 255]);
  });

  it('shows each pixel at its place, to the end of rows that are no multiple of eight', () => {
    const film = createFilm('yuv420p', WIDTH, HEIGHT);
    const level = (x: number, y: number): number => x * 8 + y * 20;
    joinFilm(film, createTeamOfOne()).draw(0, (out) => {
      for (let y = 0; y < HEIGHT; y++) {
        for (let x = 0; x < WIDTH; x++) out.fill(level(x, y), (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 4);
      }
    });
    const bright = [...frameOf(film, 0).subarray(0, WIDTH * HEIGHT)];
    const wanted = bright.map((_, at) => Math.round(16 + (level(at % WIDTH, Math.floor(at / WIDTH)) * 219) / 255));
    expect(bright).toEqual(wanted);
  });

  it('of odd edges has no planes', () => {
    expect(() => createFilm('yuv420p', 21, 4)).toThrow('both edges have to be even');
  });
});
