import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from 'assemblyscript/asc';
import { ROOT } from './run.ts';

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

/** A module of AssemblyScript, compiled, as a file of TypeScript. The same source gives the same bytes.
 *  @param source path in the repository; what it imports lies beside it */
export async function kernelModule(source: string): Promise<string> {
  let binary: Uint8Array | undefined;
  const result = await main([source, ...OPTIONS, '--outFile', 'kernel.wasm'], {
    readFile: (name) => (existsSync(join(ROOT, name)) ? readFileSync(join(ROOT, name), 'utf8') : null),
    writeFile: (name, content) => {
      if (name === 'kernel.wasm' && content instanceof Uint8Array) binary = content;
    },
    listFiles: () => [],
  });
  if (result.error !== null || binary === undefined) {
    throw new Error(`${source} does not compile.\n${result.stderr.toString()}`);
  }
  return [
    `// Compiled from ${source} by \`npm run generate\`; do not edit.`,
    '',
    '/** WebAssembly, in base64. */',
    `export const KERNEL =\n  '${Buffer.from(binary).toString('base64')}';`,
    '',
  ].join('\n');
}
