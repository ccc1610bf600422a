import { createRequire } from 'node:module';

type Measure = (text: string, path: string) => number;

let measure: Measure | undefined;

/** Ems of a run of letters that join and change beside each other, as a shaper sets them. Loads a drawing library, so it
 *  is only asked where an emoji must stand exactly beside such letters. */
export function shapedWidth(text: string, path: string): number {
  measure ??= createMeasure();
  return measure(text, path);
}

const SIZE = 256;

function createMeasure(): Measure {
  // A synchronous import that is paid for only here.
  const { createCanvas, GlobalFonts } = createRequire(import.meta.url)(
    '@napi-rs/canvas',
  ) as typeof import('@napi-rs/canvas');
  const context = createCanvas(8, 8).getContext('2d');
  const names = new Map<string, string>();
  return (text, path) => {
    const name = names.get(path) ?? `Reelsmith ${names.size}`;
    if (!names.has(path)) GlobalFonts.registerFromPath(path, name);
    names.set(path, name);
    context.font = `${SIZE}px "${name}"`;
    return context.measureText(text).width / SIZE;
  };
}
