import { type Rgba, rgba } from '../filters/color.ts';

const hex = (value: number): string =>
  Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');

/** "&HBBGGRR&" as an override tag wants it. */
export function assColor(color: string): string {
  const { red, green, blue } = drawn(rgba(color));
  return `&H${hex(blue)}${hex(green)}${hex(red)}&`;
}

/** "&HAA&" as an override tag wants it: how clear a colour is. */
export function assAlpha(color: string): string {
  return `&H${hex(255 - rgba(color).alpha)}&`;
}

/** "&HAABBGGRR" as a style line wants it. */
export function styleColor(color: string): string {
  const { red, green, blue, alpha } = drawn(rgba(color));
  return `&H${hex(255 - alpha)}${hex(blue)}${hex(green)}${hex(red)}`;
}

/** ffmpeg's text filters turn colours into Y, Cb and Cr by BT.601 whatever the frame is tagged with. This is the colour
 *  whose BT.601 values are the wanted colour's BT.709 values, as near as the cube allows. */
function drawn(color: Rgba): Rgba {
  const luma = 0.2126 * color.red + 0.7152 * color.green + 0.0722 * color.blue;
  const cb = (color.blue - luma) / 1.8556;
  const cr = (color.red - luma) / 1.5748;
  return {
    red: luma + 1.402 * cr,
    green: luma - 0.344136 * cb - 0.714136 * cr,
    blue: luma + 1.772 * cb,
    alpha: color.alpha,
  };
}
