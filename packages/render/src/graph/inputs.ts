import type { InputOptions, InputSpec } from '@reelsmith/ffmpeg';

/** An input of a graph that is opened when its run starts. Graphs are also built only to know what they would show, and
 *  that must cost nothing. */
export interface PlannedInput {
  /** Everything that the input's content depends on, and no path: the same text always stands for the same frames. */
  readonly identity: string;
  /** It is opened as an `ownPipe`, of which a run reads few. */
  readonly pipe?: boolean;
  open(): InputSpec | Promise<InputSpec>;
}

/** A user's file, known by the hash of its bytes. */
export function mediaInput(
  source: { readonly hash: string; readonly path: string },
  spec: Omit<Extract<InputSpec, { kind: 'userMedia' }>, 'kind' | 'path'> & { readonly options: InputOptions },
): PlannedInput {
  return {
    identity: `${source.hash} ${spec.demuxer} ${JSON.stringify(spec.options)}`,
    open: () => ({ kind: 'userMedia', path: source.path, ...spec }),
  };
}

/** Opens the inputs of a graph in their order. */
export async function openInputs(inputs: readonly PlannedInput[]): Promise<InputSpec[]> {
  return Promise.all(inputs.map((input) => input.open()));
}
