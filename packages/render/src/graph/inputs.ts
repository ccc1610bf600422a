import { type InputOptions, type InputSpec, USER_DEMUXERS, type UserDemuxer } from '@reelsmith/ffmpeg';
import type { PlanSource } from '../plan.ts';

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
export function mediaInput(source: PlanSource & { readonly path: string }, options: InputOptions): PlannedInput {
  const demuxer = demuxerOf(source);
  return {
    identity: `${source.hash} ${demuxer} ${JSON.stringify(options)}`,
    open: () => ({ kind: 'userMedia', path: source.path, demuxer, options }),
  };
}

/** Facts name the demuxer as a word; only the accepted ones may be forced. */
export function demuxerOf({ assetId, facts }: PlanSource): UserDemuxer {
  const demuxer = USER_DEMUXERS.find((name) => name === facts.demuxer);
  if (demuxer === undefined) throw new Error(`The asset ${assetId} has no accepted demuxer.`);
  return demuxer;
}

/** Opens the inputs of a graph in their order. */
export async function openInputs(inputs: readonly PlannedInput[]): Promise<InputSpec[]> {
  return Promise.all(inputs.map((input) => input.open()));
}
