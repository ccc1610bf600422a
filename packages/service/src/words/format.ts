import { secondsOf } from '@reelsmith/core';

/** What a sentence may be made from; a missing parameter reads as a dash, never as "undefined". */
export class Facts {
  readonly #params: Record<string, string | number | boolean | null>;

  constructor(params: Record<string, string | number | boolean | null>) {
    this.#params = params;
  }

  text(key: string): string {
    const value = this.#params[key];
    return value === undefined || value === null || value === '' ? '-' : String(value);
  }

  number(key: string): number {
    const value = this.#params[key];
    return typeof value === 'number' ? value : 0;
  }

  is(key: string): boolean {
    return this.#params[key] === true;
  }

  has(key: string): boolean {
    const value = this.#params[key];
    return value !== undefined && value !== null && value !== '';
  }

  /** A time or length: "8 s" below a minute, "1:05" above. */
  time(key: string, unit: string): string {
    return timeOf(this.number(key), unit);
  }

  percent(key: string): string {
    return `${Math.round(this.number(key) * 100)}%`;
  }
}

export function timeOf(ms: number, unit: string): string {
  if (Math.abs(ms) < 60_000) return `${secondsOf(ms)}${unit}`;
  const seconds = Number(secondsOf(Math.abs(ms)));
  const rest = Math.round((seconds % 60) * 100) / 100;
  const minutes = Math.floor(seconds / 60);
  return `${ms < 0 ? '-' : ''}${minutes}:${rest < 10 ? '0' : ''}${rest}`;
}

/** One sentence of a catalogue. */
export type Sentence = (facts: Facts) => string;
