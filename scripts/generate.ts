// Documents made from the code: `npm run generate` writes them, `--check` fails when one is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OfferedOperation } from '@reelsmith/core';
import { errorsMarkdown, limitsMarkdown, wireDraftJsonSchema } from '@reelsmith/protocol';
import { createServer } from '@reelsmith/server';
import { createFakeStudio } from '@reelsmith/server/testing';
import { describeConfig } from '@reelsmith/service';
import { z } from 'zod';
import { kernelModule } from './kernel.ts';
import { ROOT } from './run.ts';

const NOTE = 'Made from the code by `npm run generate`; do not edit.';

async function documents(): Promise<Record<string, string>> {
  return {
    'docs/errors.md': page('Errors', errorsMarkdown()),
    'docs/limits.md': page('Limits', limitsMarkdown()),
    'docs/configuration.md': page('Configuration', settings()),
    'docs/operations.md': page('Edit operations', operations()),
    'docs/schemas/draft-1.json': json(wireDraftJsonSchema()),
    'docs/openapi.json': json(await openApi()),
    'packages/render/src/motion/generated/kernel.ts': await kernelModule('packages/render/assembly/motion.ts'),
    ...(await sceneKernels()),
  };
}

const SCENE_KERNELS = 'packages/generate/assembly/kernels';

/** Each file of the folder is a module; what they share lies beside the folder. */
async function sceneKernels(): Promise<Record<string, string>> {
  const files = readdirSync(join(ROOT, SCENE_KERNELS)).toSorted();
  const modules: Record<string, string> = {};
  for (const file of files) {
    const to = `packages/generate/src/scenes/generated/${basename(file)}`;
    modules[to] = await kernelModule(`${SCENE_KERNELS}/${file}`);
  }
  return modules;
}

function page(title: string, body: string): string {
  return `# ${title}\n\n${NOTE}\n\n${body.trim()}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function settings(): string {
  const rows = describeConfig({}).map(
    (one) => `| \`${one.name}\` | ${one.default === '' ? '-' : `\`${one.default}\``} | ${one.meaning} |`,
  );
  return [
    'All settings are environment variables.',
    '',
    '| Variable | Default | Meaning |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

/** One row an operation: its name and its fields, optional ones with a question mark. */
function operations(): string {
  const rows = OfferedOperation.options.map((operation) => {
    const schema = z.toJSONSchema(operation, { io: 'input', unrepresentable: 'any' });
    const required = new Set(schema.required ?? []);
    const names = Object.keys(schema.properties ?? {}).filter((name) => name !== 'op');
    return `| \`${operation.shape.op.value}\` | ${names.map((name) => `\`${name}${required.has(name) ? '' : '?'}\``).join(', ')} |`;
  });
  const intro =
    'The closed list of edits; every door speaks it, every one has an exact inverse. Times are whole milliseconds.';
  return [intro, '', '| `op` | Fields |', '|---|---|', ...rows].join('\n');
}

async function openApi(): Promise<unknown> {
  const config = { publicUrl: 'http://127.0.0.1:8787', host: '127.0.0.1', port: 8787, attribution: true };
  const app = await createServer({ studio: createFakeStudio(), config });
  try {
    return (await app.inject({ method: 'GET', url: '/openapi.json' })).json();
  } finally {
    await app.close();
  }
}

const stale: string[] = [];
for (const [path, text] of Object.entries(await documents())) {
  const file = join(ROOT, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(path);
  if (process.argv.includes('--check')) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const checking = process.argv.includes('--check');
if (checking && stale.length > 0) {
  process.stdout.write(`Stale: ${stale.join(', ')}. Run: npm run generate\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(stale.length === 0 ? 'all fresh\n' : `written: ${stale.join(', ')}\n`);
}
