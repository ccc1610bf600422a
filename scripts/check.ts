// `npm run check`: every gate that needs neither ffmpeg nor a database, fastest first.
import { checkBoundaries } from './boundaries.ts';
import { finish, runScript, runTool, type Timed } from './run.ts';

export function checks(): Timed[] {
  return [
    runTool('format and lint', 'biome', ['ci', '--error-on-warnings', '.']),
    runTool('types', 'tsc', ['-b']),
    checkBoundaries(),
    runScript('slow regular expressions', 'regular-expressions.ts', []),
    runTool('unused', 'knip', ['--no-progress']),
    runScript('generated files', 'generate.ts', ['--check']),
    runScript('learned weights', 'train.ts', ['--check']),
  ];
}

if (import.meta.main) {
  finish([...checks(), runTool('unit tests', 'vitest', ['run', '--project', 'unit'])]);
}
