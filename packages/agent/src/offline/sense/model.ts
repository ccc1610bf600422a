/** A linear classifier with a softmax over its classes, packed as it is kept. A feature is known by its hash alone. */
export interface PackedModel {
  readonly classes: readonly string[];
  /** Hashes of the features, rising: unsigned 32 bits each, little-endian, in base64. */
  readonly hashes: string;
  /** How many weights each feature has: one byte each, in base64. */
  readonly counts: string;
  /** Of all features one after the other: a byte for the class, a signed byte for the weight in units of 1/32. */
  readonly weights: string;
}

/** Weights are kept in this unit. */
export const WEIGHT_UNIT = 1 / 32;

export interface LinearModel {
  readonly classes: readonly string[];
  readonly hashes: Uint32Array;
  /** Where the weights of each feature begin; one more than there are features. */
  readonly starts: Uint32Array;
  readonly of: Uint8Array;
  readonly weights: Int8Array;
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
export function guess(model: LinearModel, features: readonly string[]): Guess[] {
  const { classes } = model;
  const scores = new Float64Array(classes.length);
  for (const feature of features) addWeights(model, hashOf(feature), scores);
  const most = Math.max(...scores);
  const parts = [...scores].map((score) => Math.exp((score - most) / TEMPERATURE));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return classes.map((act, at) => ({ act, chance: (parts[at] ?? 0) / all })).toSorted((a, b) => b.chance - a.chance);
}

/** Scores of many features are surer than they should be; divided by this, a chance of 0.9 is right nine times of ten. */
const TEMPERATURE = 1.5;

function addWeights({ hashes, starts, of, weights }: LinearModel, hash: number, scores: Float64Array): void {
  const at = indexOf(hashes, hash);
  if (at < 0) return;
  for (let index = starts[at] ?? 0; index < (starts[at + 1] ?? 0); index += 1) {
    const one = of[index] ?? 0;
    scores[one] = (scores[one] ?? 0) + (weights[index] ?? 0) * WEIGHT_UNIT;
  }
}

function indexOf(hashes: Uint32Array, hash: number): number {
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Unpacks a model once; a few megabytes. */
export function unpacked({ classes, hashes, counts, weights }: PackedModel): LinearModel {
  const sizes = bytesOf(counts);
  const starts = new Uint32Array(sizes.length + 1);
  for (const [at, size] of sizes.entries()) starts[at + 1] = (starts[at] ?? 0) + size;
  const pairs = bytesOf(weights);
  const of = new Uint8Array(pairs.length / 2);
  const values = new Int8Array(pairs.length / 2);
  for (let at = 0; at < of.length; at += 1) {
    of[at] = pairs[at * 2] ?? 0;
    values[at] = pairs[at * 2 + 1] ?? 0;
  }
  return { classes, hashes: new Uint32Array(bytesOf(hashes).buffer), starts, of, weights: values };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
