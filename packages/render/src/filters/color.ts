/** BT.709, limited range: what the film is encoded in. swscale keeps the tags of its input, so they are set by hand. */
export const TAGS = 'setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709';

export const OPAQUE = 'yuv420p';
export const WITH_ALPHA = 'yuva420p';
export type PixelFormat = typeof OPAQUE | typeof WITH_ALPHA;

/** How the samples of a source are to be read: as its own tags say, or by a rule where it has none. */
export type InputMatrix = 'auto' | 'bt709' | 'bt601';

/** Scales to an exact size and turns whatever comes (full range JPEG, RGB, BT.601) into the film's colours. */
export function scaleTo(width: number, height: number, format: PixelFormat, matrix: InputMatrix = 'auto'): string {
  const input = matrix === 'auto' ? '' : `:in_color_matrix=${matrix}`;
  const scale = `scale=${width}:${height}:flags=bicubic${input}:out_color_matrix=bt709:out_range=tv`;
  return `${scale},format=${format},setsar=1,${TAGS}`;
}

/** Scales only: for HDR, whose colours are turned afterwards, on fewer pixels. */
export function resize(width: number, height: number): string {
  return `scale=${width}:${height}:flags=bicubic,setsar=1`;
}

/** Scales colours weighted by their alpha: beyond an edge lie colours that nobody sees, mostly black, which would else
 *  darken it. */
export function scaleWithHoles(width: number, height: number, matrix: InputMatrix): string {
  const input = matrix === 'auto' ? '' : `in_color_matrix=${matrix}:`;
  return [
    `scale=${input}flags=bicubic,format=gbrap,premultiply=inplace=1`,
    `scale=${width}:${height}:flags=bicubic,unpremultiply=inplace=1`,
    `scale=out_color_matrix=bt709:out_range=tv,format=${WITH_ALPHA},setsar=1,${TAGS}`,
  ].join(',');
}

/** HDR10 or HLG to BT.709. Paper white (203 nits) keeps most of its light, what is brighter bends over softly. Files that
 *  only tag their transfer are read as BT.2020, which it implies. */
export function toneMap(): string {
  return [
    'setparams=color_primaries=bt2020:colorspace=bt2020nc',
    'zscale=t=linear:npl=203',
    'format=gbrpf32le',
    'zscale=p=bt709',
    'tonemap=tonemap=mobius:param=0.4:desat=0',
    'zscale=t=bt709:m=bt709:r=tv',
    `format=${OPAQUE}`,
    TAGS,
  ].join(',');
}

/** Through RGB and back for filters that only know RGB; the way back names the matrix, which swscale would guess. */
export function throughRgb(filters: string): string {
  return `format=gbrp,${filters},scale=out_color_matrix=bt709:out_range=tv,format=${OPAQUE},${TAGS}`;
}

export interface Rgba {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0 transparent .. 255 opaque. */
  readonly alpha: number;
}

/** "#RRGGBB" or "#RRGGBBAA" as numbers. */
export function rgba(color: string): Rgba {
  const byte = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  return { red: byte(1), green: byte(3), blue: byte(5), alpha: color.length === 9 ? byte(7) : 255 };
}

/** The same as filters write it: 0xRRGGBB, built from numbers so that nothing else can get in. */
export function hexColor(color: string): string {
  const { red, green, blue } = rgba(color);
  return `0x${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** BT.709 limited range Y, Cb and Cr of a colour. */
export function yuv709({ red, green, blue }: Rgba): readonly [number, number, number] {
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return [
    16 + (219 * luma) / 255,
    128 + (224 * (blue - luma)) / 1.8556 / 255,
    128 + (224 * (red - luma)) / 1.5748 / 255,
  ];
}

/** One plain picture: `color` and then the way through RGB, since the filter's own conversion is BT.601. */
export function colorPicture(color: string, width: number, height: number, format: PixelFormat): string {
  const { alpha } = rgba(color);
  // Turned into the film's colours small: at full size that takes as long as decoding several frames.
  const source = `color=c=${hexColor(color)}@${(alpha / 255).toFixed(4)}:s=16x16:r=25:d=0.04,format=rgba`;
  return `${source},${scaleTo(16, 16, format)},scale=${width}:${height}:flags=neighbor,setsar=1`;
}
