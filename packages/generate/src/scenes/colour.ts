/** Red, green and blue as light, 1 = white. */
export type Colour = readonly [number, number, number];

/** "#RRGGBB" as light. */
export function colourOf(text: string): Colour {
  const value = Number.parseInt(text.slice(1), 16);
  const part = (shift: number): number => (((value >> shift) & 255) / 255) ** 2.2;
  return [part(16), part(8), part(0)];
}
