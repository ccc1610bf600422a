/** A number as filters read it: no exponent, at most six decimals. */
export function num(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A number of a filter is not finite.');
  const text = value.toFixed(6).replace(/\.0+$|(?<!0)0+$/, '');
  return text === '-0' ? '0' : text;
}

/** Filters one after the other; empty ones are left out. */
export function chain(...filters: readonly string[]): string {
  return filters.filter((filter) => filter !== '').join(',');
}
