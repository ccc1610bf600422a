import { CommandFailure, EXIT } from './failure.ts';
import type { Printer } from './printer.ts';
import type { CliWorld, DoctorCheck, DoctorReport } from './world.ts';

/** Says what is there and what is missing. @throws CommandFailure when the service cannot work */
export async function doctor(world: CliWorld, printer: Printer): Promise<void> {
  const report = await world.doctor();
  const missing = report.checks.filter(({ state }) => state === 'missing');
  if (missing.length === 0) return printer.result(reportText(report), { ok: true, ...report });
  printer.note(reportText(report));
  printer.fact({ type: 'doctor', ...report });
  throw new CommandFailure(EXIT.dependency, `Missing: ${missing.map(({ name }) => name).join(', ')}.`, {
    hint: missing
      .map(({ hint }) => hint ?? '')
      .join(' ')
      .trim(),
    next: ['reelsmith doctor'],
  });
}

function reportText({ checks, settings }: DoctorReport): string {
  const width = Math.max(
    0,
    ...checks.map(({ name }) => name.length),
    ...Object.keys(settings).map((key) => key.length),
  );
  const lines = checks.flatMap((check) => checkLines(check, width));
  const set = Object.entries(settings).map(([key, value]) => `  ${key.padEnd(width)}  ${value ?? '(not set)'}`);
  return [...lines, 'Settings', ...set].join('\n');
}

function checkLines({ name, state, found, hint }: DoctorCheck, width: number): string[] {
  const line = `${state.padEnd(7)}  ${name.padEnd(width)}  ${found}`;
  return hint === undefined || state === 'ok' ? [line] : [line, `${' '.repeat(9)}hint: ${hint}`];
}
