import { KERNEL } from '../generated/landscape.ts';
import { loadKernel, type SharedMemory } from '../kernel-loader.ts';

/** Functions of `assembly/kernels/landscape.ts`; numbers are addresses, rows or columns from..to, and metres. */
interface LandFunctions {
  lightSky(from: number, to: number): void;
  sunlight(target: number, sine: number, kilometres: number): void;
  raise(from: number, to: number): void;
  erode(drops: number, seed: number): void;
  lightLand(from: number, to: number): void;
  findSummits(from: number, to: number): void;
  plant(from: number, to: number): void;
  trace(from: number, to: number, near: number, far: number, mirrored: number): void;
  paintGround(target: number, from: number, to: number): void;
  paintHeaven(target: number, from: number, to: number): void;
  paintMirror(target: number, from: number, to: number): void;
  paintShore(target: number, from: number, to: number): void;
  paintSurf(target: number, from: number, to: number): void;
  mark(layer: number, marks: number, width: number, from: number, to: number): void;
  paintClouds(target: number, from: number, to: number): void;
  marchClouds(from: number, to: number): void;
  startWaves(seed: number, angle: number, length: number, loop: number): void;
  moveWaves(seconds: number): void;
  moveSurf(): void;
  drawBolt(
    target: number,
    width: number,
    from: number,
    to: number,
    x: number,
    foot: number,
    strength: number,
    seed: number,
  ): void;
  drawFall(target: number, width: number, height: number, from: number, to: number, seconds: number): void;
  drawFrame(target: number, width: number, from: number, to: number): void;
}

/** Numbers that the kernel works with, by their names in its source. */
export type LandSettings = Readonly<Record<string, number>>;

/** The kernel at work on a memory. */
export interface LandKernel extends LandFunctions {
  /** @throws for a name that the kernel does not have: it would otherwise draw something else without a word */
  set(settings: LandSettings): void;
}

/** Starts the kernel of landscapes on `memory`. */
export function loadLandKernel(memory: SharedMemory): LandKernel {
  const exports = loadKernel<LandFunctions & Record<string, unknown>>(KERNEL, memory);
  return {
    ...exports,
    set: (settings) => {
      for (const [name, value] of Object.entries(settings)) {
        const setting = exports[name];
        if (typeof setting !== 'object' || setting === null || !('value' in setting)) {
          throw new Error(`The landscape kernel has no setting "${name}".`);
        }
        setting.value = value;
      }
    },
  };
}
