import { KERNEL } from './generated/kernel.ts';

/** What `assembly/motion.ts` exports; numbers are addresses in its memory and counts of pixels. A step is at most 12/7
 *  pixels of the still. */
export interface Kernel {
  tableBytes(width: number): number;
  rowsBytes(width: number): number;
  columns(table: number, width: number, sourceWidth: number, from: number, step: number): void;
  resample(
    source: number,
    sourceWidth: number,
    sourceHeight: number,
    table: number,
    rows: number,
    target: number,
    width: number,
    height: number,
    from: number,
    step: number,
  ): void;
}

/** Memory that two threads see. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
  grow(pages: number): number;
}

/** The part of WebAssembly that is used here; Node's types leave it to the browser's. */
declare const WebAssembly: {
  validate(bytes: Uint8Array): boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { initial: number; maximum: number; shared: true }) => SharedMemory;
  readonly Instance: new (module: object, imports: { env: { memory: SharedMemory } }) => { readonly exports: unknown };
};

const bytes = (): Uint8Array => Buffer.from(KERNEL, 'base64');

/** Whether this machine runs the kernel: old processors have no vectors for WebAssembly. */
export function kernelRuns(): boolean {
  return WebAssembly.validate(bytes());
}

/** Compiles the kernel once and gives a maker of kernels, each at work on a memory of its own. `mostPages` of 64 KB is
 *  what the module was compiled for. */
export function loadKernel(mostPages: number): () => { readonly memory: SharedMemory; readonly kernel: Kernel } {
  const module = new WebAssembly.Module(bytes());
  return () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: mostPages, shared: true });
    // The module's exports have no types of their own; they are made from assembly/motion.ts.
    const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports as Kernel;
    return { memory, kernel };
  };
}
