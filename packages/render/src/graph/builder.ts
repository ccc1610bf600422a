import type { GraphFile } from '@reelsmith/ffmpeg';
import type { PlannedInput } from './inputs.ts';

/** Collects the inputs and lines of one filter graph and hands out labels. */
export interface GraphBuilder {
  /** Adds an input; returns its number. */
  input(input: PlannedInput): number;
  /** Adds `[from]filters[to]` and returns the label, without brackets; a new one unless `to` names it. */
  through(from: readonly string[], filters: string, to?: string): string;
  /** The same with several results. */
  split(from: string, filters: string, count: number): string[];
  /** Adds `[from]filters` that end in a sink. */
  sink(from: string, filters: string): void;
  /** A text that the graph reads under a plain name of ours. */
  file(name: string, content: string): void;
  readonly inputs: readonly PlannedInput[];
  readonly files: readonly GraphFile[];
  text(): string;
}

export function createGraph(): GraphBuilder {
  const inputs: PlannedInput[] = [];
  const lines: string[] = [];
  const files: GraphFile[] = [];
  let labels = 0;
  const label = (): string => {
    labels += 1;
    return `s${labels}`;
  };
  const pads = (names: readonly string[]): string => names.map((name) => `[${name}]`).join('');
  const add = (from: readonly string[], filters: string, count: number): string[] => {
    const made = Array.from({ length: count }, label);
    lines.push(`${pads(from)}${filters}${pads(made)}`);
    return made;
  };
  return {
    inputs,
    files,
    file: (name, content) => {
      if (!files.some((file) => file.name === name)) files.push({ name, content });
    },
    input: (input) => inputs.push(input) - 1,
    through: (from, filters, to) => {
      if (to === undefined) return add(from, filters, 1).join('');
      lines.push(`${pads(from)}${filters}${pads([to])}`);
      return to;
    },
    sink: (from, filters) => {
      lines.push(`[${from}]${filters}`);
    },
    split: (from, filters, count) => add([from], filters, count),
    text: () => lines.join(';\n'),
  };
}
