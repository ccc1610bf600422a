import { secondsOf } from '../rate.ts';
import { limitsFor, step, type Workshop } from './run.ts';
import { rawInput } from './sounds.ts';

const REPORT = 'loudness.txt';
/** Below this there is nothing to bring up but noise. */
const SILENCE_LUFS = -60;
const MOST_GAIN_DB = 24;

/** Decibels that bring a mix to the film's loudness; 0 when it has none or is silent. One gain for the whole film, so
 *  that nothing pumps. */
export async function gainFor(workshop: Workshop, mix: string): Promise<number> {
  const { plan } = workshop;
  if (plan.loudness === undefined) return 0;
  const measured = await measure(workshop, mix);
  if (measured === undefined || measured < SILENCE_LUFS) return 0;
  return Math.max(-60, Math.min(MOST_GAIN_DB, plan.loudness - measured));
}

/** Integrated loudness by EBU R 128. The filter tells the value so far every 100 ms; only each 100th is written, and
 *  silence at the end, which the measure does not count, brings the last one past the end of the film. */
async function measure(workshop: Workshop, mix: string): Promise<number | undefined> {
  const { plan } = workshop;
  const seconds = secondsOf(plan.frames, plan.rate);
  const graph = [
    '[0:a:0]aformat=channel_layouts=stereo',
    'apad=pad_dur=21',
    'ebur128=metadata=1',
    "aselect='not(mod(n,100))'",
    `ametadata=mode=print:key=lavfi.r128.I:file=${REPORT}`,
  ].join(',');
  const result = await step(workshop, {
    inputs: [rawInput(mix)],
    graph: `${graph}[measured]`,
    maps: ['[measured]'],
    outputOptions: [],
    collect: [REPORT],
    limits: { ...limitsFor(seconds, 0, 10), outputSeconds: seconds + 60 },
  });
  const values = [...(result.collected[REPORT] ?? '').matchAll(/lavfi\.r128\.I=(-?[\d.]+)/g)];
  const last = Number(values.at(-1)?.[1]);
  return Number.isFinite(last) ? last : undefined;
}
