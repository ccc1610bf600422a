/** What the ffmpeg at hand can do. */
export interface Capabilities {
  readonly version: string;
  readonly major: number;
  readonly minor: number;
  readonly ffmpegPath: string;
  readonly ffprobePath: string;
  readonly encoders: ReadonlySet<string>;
  readonly filters: ReadonlySet<string>;
  /** One line per thing that is missing, with the way out; empty when all is there. */
  readonly missing: readonly string[];
}

const FILTERS_NEEDED = ['xfade', 'ass', 'loudnorm'] as const;
const ENCODERS_NEEDED = ['libx264', 'aac'] as const;
const OLDEST = { major: 4, minor: 4 };

/** Reads what `-version`, `-encoders` and `-filters` print. */
export function readCapabilities(
  paths: { readonly ffmpeg: string; readonly ffprobe: string },
  printed: { readonly version: string; readonly encoders: string; readonly filters: string },
): Capabilities {
  const version = /^ffmpeg version (\S+)/m.exec(printed.version)?.[1] ?? 'unknown';
  const { major, minor } = numbersOf(version, printed.version);
  const encoders = new Set(namesIn(printed.encoders, /^ [VAS][A-Z.]{5} ([^\s=]\S*)/gm));
  const filters = new Set(namesIn(printed.filters, /^ [A-Z.]{2,3} (\S+)\s+\S+->\S+/gm));
  const missing = missingOf({ major, minor, encoders, filters }, version);
  return { version, major, minor, ffmpegPath: paths.ffmpeg, ffprobePath: paths.ffprobe, encoders, filters, missing };
}

/** A build from git has no number of its own; the version of its libavutil stands in (56 = 4, 57 = 5, ...). */
function numbersOf(version: string, printed: string): { major: number; minor: number } {
  const found = /^n?(\d+)\.(\d+)/.exec(version);
  if (found) return { major: Number(found[1]), minor: Number(found[2]) };
  const library = /libavutil\s+(\d+)\./.exec(printed);
  return library ? { major: Number(library[1]) - 52, minor: 99 } : { major: 0, minor: 0 };
}

function namesIn(printed: string, pattern: RegExp): string[] {
  return [...printed.matchAll(pattern)].map((match) => match[1] ?? '');
}

function missingOf(
  found: Pick<Capabilities, 'major' | 'minor' | 'encoders' | 'filters'>,
  version: string,
): readonly string[] {
  const old = found.major < OLDEST.major || (found.major === OLDEST.major && found.minor < OLDEST.minor);
  const cure = 'install a full build (Debian: apt-get install ffmpeg) or set FFMPEG_PATH to one';
  return [
    ...(old ? [`ffmpeg is ${version}, 4.4 is the oldest that works: ${cure}.`] : []),
    ...FILTERS_NEEDED.filter((name) => !found.filters.has(name)).map(
      (name) => `ffmpeg lacks the filter ${name}: ${cure}.`,
    ),
    ...ENCODERS_NEEDED.filter((name) => !found.encoders.has(name)).map(
      (name) => `ffmpeg lacks the encoder ${name}: ${cure}.`,
    ),
  ];
}
