/** Larger tables than any program writes would only cost memory. */
const LARGEST = { '1D': 4096, '3D': 65 } as const;
/** Values far outside of 0..1 are no colours. */
const FURTHEST = 16;

export type Cube =
  | { readonly ok: true; readonly kind: '1D' | '3D'; readonly text: string }
  /** `why` is the end of a sentence. */
  | { readonly ok: false; readonly why: string };

const no = (why: string): Cube => ({ ok: false, why });

/** Reads a `.cube` colour table and writes it again from its numbers: not one byte of the file itself reaches ffmpeg. */
export function readCube(text: string): Cube {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const said = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const sizes = said.flatMap((line) => [...line.matchAll(/^LUT_(1D|3D)_SIZE\s+(\d{1,5})$/g)]);
  const [size] = sizes;
  if (size === undefined || sizes.length > 1) return no('it does not say one size');
  const kind = size[1] === '1D' ? '1D' : '3D';
  const edge = Number(size[2]);
  if (edge < 2 || edge > LARGEST[kind]) return no(`its size is ${edge}, and 2 to ${LARGEST[kind]} are possible`);
  const domain = domainOf(said);
  if (domain === undefined) return no('its domain is no range');
  const rows = said.filter((line) => !/^(TITLE\b|LUT_|DOMAIN_)/.test(line)).map(numbersOf);
  const expected = kind === '3D' ? edge ** 3 : edge;
  if (rows.length !== expected) return no(`it has ${rows.length} rows and needs ${expected}`);
  if (rows.includes(undefined)) return no('a row is not three numbers');
  const body = rows.map((row) => written(row ?? []));
  const head = [`LUT_${kind}_SIZE ${edge}`, `DOMAIN_MIN ${written(domain.min)}`, `DOMAIN_MAX ${written(domain.max)}`];
  return { ok: true, kind, text: `${[...head, ...body].join('\n')}\n` };
}

function domainOf(lines: readonly string[]): { min: readonly number[]; max: readonly number[] } | undefined {
  const named = (name: string, usual: number): readonly number[] | undefined => {
    const line = lines.find((one) => one.startsWith(`${name} `));
    return line === undefined ? [usual, usual, usual] : numbersOf(line.slice(name.length).trim());
  };
  const [min, max] = [named('DOMAIN_MIN', 0), named('DOMAIN_MAX', 1)];
  if (min === undefined || max === undefined) return undefined;
  return min.every((low, channel) => low < (max[channel] ?? low)) ? { min, max } : undefined;
}

function numbersOf(line: string): readonly number[] | undefined {
  const parts = line.split(/\s+/);
  if (parts.length !== 3 || !parts.every((part) => /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d{1,3})?$/i.test(part)))
    return undefined;
  const numbers = parts.map(Number);
  return numbers.every((number) => Number.isFinite(number) && Math.abs(number) <= FURTHEST) ? numbers : undefined;
}

const written = (numbers: readonly number[]): string => numbers.map((number) => number.toFixed(6)).join(' ');
