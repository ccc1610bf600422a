/** A linear classifier with a softmax: for each feature a row of weights, one a class. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Hash of a feature to its weights: pairs of class and weight. */
  readonly rows: ReadonlyMap<number, readonly (readonly [number, number])[]>;
}

/** FNV-1a of the UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

export interface Guess {
  readonly act: string;
  /** From 0 to 1; all guesses together give 1. */
  readonly chance: number;
}

/** All classes by their chance, likeliest first. */
export function guess({ classes, rows }: LinearModel, features: readonly string[]): Guess[] {
  const scores = new Float64Array(classes.length);
  for (const feature of features) {
    for (const [at, weight] of rows.get(hashOf(feature)) ?? []) scores[at] = (scores[at] ?? 0) + weight;
  }
  const most = Math.max(...scores);
  const parts = [...scores].map((score) => Math.exp(score - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return classes.map((act, at) => ({ act, chance: (parts[at] ?? 0) / all })).toSorted((a, b) => b.chance - a.chance);
}
