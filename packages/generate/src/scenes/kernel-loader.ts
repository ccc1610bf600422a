/** Memory that every thread of a team sees. */
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

const PAGE = 65_536;
/** What the modules are compiled for: a gigabyte, of which a scene takes what it uses. */
const MOST_PAGES = 16_384;

/** A memory with one page, which belongs to the kernel's own constants. */
export function createMemory(): SharedMemory {
  return new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES, shared: true });
}

/** Makes `memory` at least `bytes` long. Zero pages more also shows this thread what another one added. */
export function reserve(memory: SharedMemory, bytes: number): void {
  memory.grow(0);
  const missing = Math.ceil(bytes / PAGE) - memory.buffer.byteLength / PAGE;
  if (missing > 0) memory.grow(missing);
}

const modules = new Map<string, object>();

/** A kernel at work on `memory`.
 *  @param base64 `KERNEL` of a file in generated/; compiled once a thread
 *  @returns what the AssemblyScript file exports: the caller says what that is */
export function loadKernel<Exports>(base64: string, memory: SharedMemory): Exports {
  let module = modules.get(base64);
  if (module === undefined) {
    const bytes = Buffer.from(base64, 'base64');
    if (!WebAssembly.validate(bytes)) throw new Error('This processor has no vectors for WebAssembly: no scenes.');
    module = new WebAssembly.Module(bytes);
    modules.set(base64, module);
  }
  // The module's exports have no types of their own.
  return new WebAssembly.Instance(module, { env: { memory } }).exports as Exports;
}

/** Hands out addresses in a memory, none twice; the first page is the kernel's own. */
export function createLayout(): { take(bytes: number): number; readonly end: number } {
  let end = PAGE;
  return {
    take: (bytes) => {
      const start = end;
      end = Math.ceil((start + bytes + 64) / 64) * 64;
      return start;
    },
    get end() {
      return end;
    },
  };
}
