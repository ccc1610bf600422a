// Rules for values, where the message leaves the value open.

type Rule = (value: number, before: number | undefined) => string | undefined;

/** More than before. */
export const more: Rule = (value, before) =>
  before === undefined || value > before + 0.0001 ? undefined : `is ${value}, was ${before}, wanted more`;
/** Less than before. */
export const less: Rule = (value, before) =>
  before === undefined || value < before - 0.0001 ? undefined : `is ${value}, was ${before}, wanted less`;
/** Exactly what it was. */
export const asBefore = (value: unknown, before: unknown): string | undefined =>
  value === before ? undefined : `is ${String(value)}, was ${String(before)}`;
export const above =
  (limit: number): Rule =>
  (value) =>
    value > limit ? undefined : `is ${value}, wanted above ${limit}`;
export const below =
  (limit: number): Rule =>
  (value) =>
    value < limit ? undefined : `is ${value}, wanted below ${limit}`;
export const between =
  (low: number, high: number): Rule =>
  (value) =>
    value >= low - 1e-6 && value <= high + 1e-6 ? undefined : `is ${value}, wanted ${low} to ${high}`;
/** Times what it was, within 2 %. */
export const times =
  (factor: number): Rule =>
  (value, before) =>
    before !== undefined && Math.abs(value - before * factor) <= 0.02 * Math.abs(before * factor) + 1e-6
      ? undefined
      : `is ${value}, was ${before}, wanted ${factor} times that`;
/** By so much more (negative: less) than it was. */
export const by =
  (step: number): Rule =>
  (value, before) =>
    before !== undefined && Math.abs(value - before - step) <= 0.06
      ? undefined
      : `is ${value}, was ${before}, wanted ${step} more`;
/** One of these. */
export const oneOf =
  <Value>(...allowed: Value[]) =>
  (value: Value): string | undefined =>
    allowed.includes(value) ? undefined : `is ${String(value)}, wanted one of ${allowed.join(', ')}`;
/** Anything but this. */
export const not =
  <Value>(other: Value) =>
  (value: Value): string | undefined =>
    value === other ? `is ${String(other)}` : undefined;
/** A colour of this family: "#RRGGBB" whose channels are this near (0..255). */
export const near =
  (color: string, distance = 90) =>
  (value: string | null | undefined): string | undefined => {
    if (value === null || value === undefined) return 'has no colour';
    const channels = (text: string): number[] =>
      [1, 3, 5].map((from) => Number.parseInt(text.slice(from, from + 2), 16));
    const wanted = channels(color);
    const far = channels(value).some((one, index) => Math.abs(one - (wanted[index] ?? 0)) > distance);
    return far ? `is ${value}, wanted near ${color}` : undefined;
  };
