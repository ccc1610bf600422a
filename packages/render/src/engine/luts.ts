import { readCube } from '../filters/cube.ts';
import type { Lut } from '../graph/span.ts';
import type { RenderPlan } from '../plan.ts';
import { StepFailed } from './run.ts';

/** The text of a colour table; undefined when it is gone. */
export type ReadLut = (id: string) => Promise<string | undefined> | string | undefined;

/** Reads the colour tables of a plan and writes each again from its numbers. @throws StepFailed */
export async function resolveLuts(plan: RenderPlan, read: ReadLut = () => undefined): Promise<Map<string, Lut>> {
  const luts = new Map<string, Lut>();
  for (const { id } of plan.luts ?? []) {
    const text = await read(id);
    if (text === undefined) throw refused(`The colour table ${id} is gone. Upload it again.`);
    const cube = readCube(text);
    if (!cube.ok) throw refused(`The colour table ${id} can't be used: ${cube.why}.`);
    luts.set(id, { kind: cube.kind, text: cube.text });
  }
  return luts;
}

const refused = (detail: string): StepFailed => new StepFailed({ ok: false, reason: 'bad_input', detail });
