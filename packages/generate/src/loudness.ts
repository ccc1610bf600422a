import type { Ffmpeg, InputSpec } from '@reelsmith/ffmpeg';

const REPORT = 'loudness.txt';
/** Below this there is nothing to bring to a level. */
const SILENCE_LUFS = -60;
const MOST_GAIN_DB = 24;

/** Decibels that bring the first sound of an input to a loudness; 0 for silence and for what can't be measured. */
export async function measureLoudness(
  ffmpeg: Ffmpeg,
  input: InputSpec,
  { lufs, mostMs, signal }: { lufs: number; mostMs: number; signal?: AbortSignal | undefined },
): Promise<number> {
  const keys = 'ametadata=mode=print:key=lavfi.r128.I';
  const result = await ffmpeg.run(
    {
      inputs: [input],
      graph: `[0:a:0]aresample=48000,ebur128=metadata=1,${keys}:file=${REPORT}[heard]`,
      maps: ['[heard]'],
      outputOptions: [],
      collect: [REPORT],
      limits: { outputSeconds: mostMs / 1000, outputBytes: 1e6, wallMs: 120_000, cpuSeconds: 120, memoryBytes: 4e9 },
    },
    { signal },
  );
  if (!result.ok) return 0;
  const found = Number(/lavfi\.r128\.I=(-?[\d.]+)\s*$/.exec(result.collected[REPORT] ?? '')?.[1]);
  if (!Number.isFinite(found) || found < SILENCE_LUFS) return 0;
  return Math.max(-MOST_GAIN_DB, Math.min(MOST_GAIN_DB, lufs - found));
}
