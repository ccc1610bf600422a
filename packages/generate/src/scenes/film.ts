import { KERNEL } from './generated/planes.ts';
import { createLayout, createMemory, loadKernel, reserve, type SharedMemory } from './kernel-loader.ts';
import type { Team } from './team.ts';

/** How the bytes of a frame lie: four a pixel, or as an encoder takes them (BT.709, limited range, edges even). */
export const FRAME_FORMS = ['rgba', 'yuv420p'] as const;
export type FrameForm = (typeof FRAME_FORMS)[number];

/** Frames that hold at a time: one is read, one waits, one is drawn. */
const SLOTS = 3;

/** Where the frames of a scene are drawn, seen by every thread. */
export interface Film {
  readonly memory: SharedMemory;
  readonly form: FrameForm;
  readonly width: number;
  readonly height: number;
  /** Where pictures are drawn before they get their form, and where each frame lies. */
  readonly picture: number;
  readonly slots: readonly number[];
  readonly bytes: number;
}

interface PlanesKernel {
  planes(picture: number, target: number, width: number, height: number, from: number, to: number): void;
}

/** @throws RangeError for edges that the form cannot have */
export function createFilm(form: FrameForm, width: number, height: number): Film {
  if (form === 'yuv420p' && (width % 2 !== 0 || height % 2 !== 0 || width < 8)) {
    throw new RangeError(`Frames of ${width}x${height} have no ${form}: both edges have to be even.`);
  }
  const memory = createMemory();
  const layout = createLayout();
  const pixels = width * height;
  const bytes = form === 'rgba' ? pixels * 4 : (pixels * 3) / 2;
  const slots = Array.from({ length: SLOTS }, () => layout.take(bytes));
  const picture = form === 'rgba' ? 0 : layout.take(pixels * 4);
  reserve(memory, layout.end);
  return { memory, form, width, height, picture, slots, bytes };
}

/** A frame that was drawn into a slot. */
export function frameOf({ memory, slots, bytes }: Film, slot: number): Uint8Array<SharedArrayBuffer> {
  return new Uint8Array(memory.buffer, slots[slot % SLOTS] ?? 0, bytes);
}

/** One thread's side of a film: where it draws, and what it does when a picture is there. */
export interface FilmMember {
  draw(slot: number, frame: (out: Uint8ClampedArray) => void): void;
}

/** The part of a thread of `team` in filling a film. */
export function joinFilm(film: Film, team: Team): FilmMember {
  const { memory, form, width, height, picture, slots } = film;
  const kernel = form === 'rgba' ? undefined : loadKernel<PlanesKernel>(KERNEL, memory);
  return {
    draw: (slot, frame) => {
      const target = slots[slot % SLOTS] ?? 0;
      frame(new Uint8ClampedArray(memory.buffer, kernel === undefined ? target : picture, width * height * 4));
      if (kernel === undefined) return;
      team.rows(height / 2, (from, to) => kernel.planes(picture, target, width, height, from * 2, to * 2));
    },
  };
}
