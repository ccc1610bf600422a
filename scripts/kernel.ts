import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from 'assemblyscript/asc';
import { ROOT } from './run.ts';

const SOURCE = 'packages/render/assembly/motion.ts';
/** Memory comes from the host and is seen by two threads; nothing of AssemblyScript's runtime is used. */
const OPTIONS = [
  ...[
    '--enable',
    'simd,threads',
    '--importMemory',
    '--sharedMemory',
    '--initialMemory',
    '1',
    '--maximumMemory',
    '16384',
  ],
  ...['--noExportMemory', '--runtime', 'stub', '--noAssert', '-O3'],
];

/** The module of `packages/render/assembly` as a file of the render package. The same source gives the same bytes. */
export async function kernelModule(): Promise<string> {
  let binary: Uint8Array | undefined;
  const result = await main([SOURCE, ...OPTIONS, '--outFile', 'kernel.wasm'], {
    readFile: (name) => (name === SOURCE ? readFileSync(join(ROOT, name), 'utf8') : null),
    writeFile: (name, content) => {
      if (name === 'kernel.wasm' && content instanceof Uint8Array) binary = content;
    },
    listFiles: () => [],
  });
  if (result.error !== null || binary === undefined) {
    throw new Error(`${SOURCE} does not compile.\n${result.stderr.toString()}`);
  }
  return [
    '// Compiled from packages/render/assembly/motion.ts by `npm run generate`; do not edit.',
    '',
    '/** WebAssembly, in base64. */',
    `export const KERNEL =\n  '${Buffer.from(binary).toString('base64')}';`,
    '',
  ].join('\n');
}
