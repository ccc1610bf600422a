import { hashOf, type PackedModel, WEIGHT_UNIT } from './model.ts';

/** A sentence as the classifier sees it, and what it asks for. */
export interface Example {
  readonly act: string;
  readonly features: readonly string[];
}

export interface LearnOptions {
  readonly epochs: number;
  /** A feature that fewer sentences have is left out. */
  readonly leastCount: number;
  /** Weights nearer to zero, in units of 1/32, are left out. */
  readonly leastWeight: number;
}

const RATE = 0.25;
/** Pulls weights towards zero. */
const DECAY = 2e-6;
/** Part of the features that a step does not see, so that no sentence is known by one word alone. */
const DROPPED = 0.4;

/** Learns a linear classifier from sentences: softmax regression by AdaGrad (Duchi, Hazan, Singer 2011) with dropped
 *  features. The same examples in the same order give the same model. */
export function learn(examples: readonly Example[], options: LearnOptions): PackedModel {
  const classes = [...new Set(examples.map(({ act }) => act))].toSorted();
  const vocabulary = vocabularyOf(examples, options.leastCount);
  const learner = new Learner(classes.length, vocabulary.size);
  const rows = examples.map(({ act, features }) => ({
    of: classes.indexOf(act),
    features: Uint32Array.from(features.flatMap((feature) => vocabulary.get(feature) ?? [])),
  }));
  const random = randomNumbers(12_345);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const at of shuffled(rows.length, random)) {
      const row = rows[at];
      if (row !== undefined)
        learner.step(
          row.features.filter(() => random() > DROPPED),
          row.of,
        );
    }
  }
  return packed(classes, vocabulary, { learner, least: options.leastWeight });
}

function vocabularyOf(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].flatMap(([feature, count]) => (count >= least ? [feature] : []));
  return new Map(kept.map((feature, at) => [feature, at]));
}

class Learner {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly scores: Float64Array;

  constructor(classes: number, features: number) {
    this.classes = classes;
    this.weights = new Float32Array(classes * features);
    this.squares = new Float32Array(classes * features).fill(1e-3);
    this.scores = new Float64Array(classes);
  }

  step(features: Uint32Array, wanted: number): void {
    this.score(features);
    this.scores[wanted] = (this.scores[wanted] ?? 0) - 1;
    for (const feature of features) this.correct(feature * this.classes);
  }

  /** Chances of all classes. */
  private score(features: Uint32Array): void {
    const { scores, weights, classes } = this;
    scores.fill(0);
    for (const feature of features) {
      const from = feature * classes;
      for (let at = 0; at < classes; at += 1) scores[at] = (scores[at] ?? 0) + (weights[from + at] ?? 0);
    }
    const most = scores.reduce((one, other) => Math.max(one, other));
    let all = 0;
    for (let at = 0; at < classes; at += 1) {
      const part = Math.exp((scores[at] ?? 0) - most);
      scores[at] = part;
      all += part;
    }
    for (let at = 0; at < classes; at += 1) scores[at] = (scores[at] ?? 0) / all;
  }

  private correct(from: number): void {
    const { scores, weights, squares, classes } = this;
    for (let at = 0; at < classes; at += 1) {
      const error = scores[at] ?? 0;
      if (Math.abs(error) < 1e-4) continue;
      const weight = weights[from + at] ?? 0;
      const slope = error + DECAY * weight;
      const square = (squares[from + at] ?? 0) + slope * slope;
      squares[from + at] = square;
      weights[from + at] = weight - (RATE * slope) / Math.sqrt(square);
    }
  }
}

function packed(
  classes: string[],
  vocabulary: ReadonlyMap<string, number>,
  { learner, least }: { learner: Learner; least: number },
): PackedModel {
  const rows = new Map<number, number[]>();
  for (const [feature, at] of vocabulary) {
    const pairs: number[] = [];
    for (const [of] of classes.entries()) {
      const weight = Math.round((learner.weights[at * classes.length + of] ?? 0) / WEIGHT_UNIT);
      if (Math.abs(weight) >= least) pairs.push(of, Math.max(-127, Math.min(127, weight)) & 0xff);
    }
    if (pairs.length > 0) rows.set(hashOf(feature), pairs);
  }
  const sorted = [...rows].toSorted(([one], [other]) => one - other);
  return {
    classes,
    hashes: base64(new Uint8Array(Uint32Array.from(sorted, ([hash]) => hash).buffer)),
    counts: base64(Uint8Array.from(sorted, ([, pairs]) => pairs.length / 2)),
    weights: base64(Uint8Array.from(sorted.flatMap(([, pairs]) => pairs))),
  };
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(text);
}

/** Numbers from 0 to 1, the same each time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
