// `npm run bench -- NAME`: measurements, one file a name. Without a name: the render engine.
const NAMES: Record<string, () => Promise<unknown>> = {
  generate: () => import('./generate.ts'),
  idle: () => import('./idle.ts'),
  plan: () => import('./plan.ts'),
  render: async () => (await import('./render/main.ts')).benchRender(rest),
};

const given = process.argv.slice(2);
const named = given[0] !== undefined && !given[0].startsWith('-');
const name = named ? given[0] : 'render';
const rest = named ? given.slice(1) : given;
const run = NAMES[name ?? ''];
if (run === undefined) {
  process.stderr.write(`"${name}" is not a benchmark. Use one of: ${Object.keys(NAMES).join(', ')}.\n`);
  process.exitCode = 2;
} else await run();
