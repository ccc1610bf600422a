// Who may import whom, and the proof that each rule can fail: a file that breaks it is planted once, and must be found.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ROOT, type Timed } from './run.ts';

/** Fewer modules than this means that the tool could not read the code and would pass green. */
const FEWEST_MODULES = 400;

const Report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string(), severity: z.string() }) }),
    ),
  }),
});
type Violation = z.infer<typeof Report>['summary']['violations'][number];

const PLANTED: { rule: string; file: string; text: string }[] = [
  { rule: 'layer-core', file: 'packages/core/src/planted.ts', text: "import '@reelsmith/protocol';" },
  { rule: 'layer-protocol', file: 'packages/protocol/src/planted.ts', text: "import '@reelsmith/service';" },
  { rule: 'layer-ffmpeg', file: 'packages/ffmpeg/src/planted.ts', text: "import '@reelsmith/media';" },
  { rule: 'layer-agent', file: 'packages/agent/src/planted.ts', text: "import '@reelsmith/ffmpeg';" },
  { rule: 'layer-media', file: 'packages/media/src/planted.ts', text: "import '@reelsmith/render';" },
  { rule: 'layer-render', file: 'packages/render/src/planted.ts', text: "import '@reelsmith/media';" },
  { rule: 'layer-service', file: 'packages/service/src/planted.ts', text: "import '@reelsmith/server';" },
  { rule: 'layer-server', file: 'packages/server/src/planted.ts', text: "import '@reelsmith/render';" },
  { rule: 'layer-client', file: 'packages/client/src/planted.ts', text: "import '@reelsmith/service';" },
  { rule: 'layer-cli', file: 'packages/cli/src/planted.ts', text: "import '@reelsmith/service';" },
  { rule: 'no-cycles', file: 'packages/core/src/planted.ts', text: "import './planted-other.ts';" },
  { rule: 'no-insides', file: 'packages/agent/src/planted.ts', text: "import '../../core/src/draft.ts';" },
  { rule: 'pure-packages-know-no-node', file: 'packages/core/src/planted.ts', text: "import 'node:fs';" },
  { rule: 'only-what-its-package-json-lists', file: 'packages/core/src/planted.ts', text: "import 'fastify';" },
  { rule: 'one-door-to-processes', file: 'packages/render/src/planted.ts', text: "import 'node:child_process';" },
  { rule: 'only-server-knows-http', file: 'packages/service/src/planted.ts', text: "import 'fastify';" },
  { rule: 'resolvable', file: 'packages/core/src/planted.ts', text: "import './nowhere.ts';" },
  {
    rule: 'testing-entry-only-in-tests',
    file: 'packages/render/src/planted.ts',
    text: "import '@reelsmith/ffmpeg/testing';",
  },
];

/** Runs dependency-cruiser on the code, then once on a copy of the rules' planted violations. */
export function checkBoundaries(): Timed {
  process.stdout.write('\n== boundaries\n');
  const started = performance.now();
  const found = cruise();
  const problems = found.violations.map((one) => `${one.rule.name}: ${one.from} -> ${one.to}`);
  if (found.modules < FEWEST_MODULES)
    problems.push(`only ${found.modules} modules were read, expected ${FEWEST_MODULES} or more`);
  problems.push(...provePlanted());
  process.stdout.write(
    problems.length === 0 ? `${found.modules} modules, no violations\n` : `${problems.join('\n')}\n`,
  );
  return { name: 'boundaries', seconds: (performance.now() - started) / 1000, ok: problems.length === 0 };
}

/** Plants one file a rule, in as few runs as do not disturb each other, and reports each rule that found nothing. */
function provePlanted(): string[] {
  const waiting = [...PLANTED];
  const silent: string[] = [];
  while (waiting.length > 0) {
    const files = new Set<string>();
    const round = waiting.filter((one) => !files.has(one.file) && files.add(one.file));
    for (const one of round) waiting.splice(waiting.indexOf(one), 1);
    const violations = withPlanted(round, () => cruise().violations);
    silent.push(
      ...round
        .filter(
          (one) => !violations.some((hit) => hit.from.replace('-other', '') === one.file && hit.rule.name === one.rule),
        )
        .map(notFound),
    );
  }
  return silent;
}

function notFound(one: { rule: string; file: string; text: string }): string {
  return `rule ${one.rule} did not find its planted violation (${one.text} in ${one.file})`;
}

function withPlanted<Result>(round: typeof PLANTED, use: () => Result): Result {
  const other = join(ROOT, 'packages/core/src/planted-other.ts');
  try {
    for (const one of round) {
      mkdirSync(dirname(join(ROOT, one.file)), { recursive: true });
      writeFileSync(join(ROOT, one.file), one.text);
    }
    writeFileSync(other, "import './planted.ts';");
    return use();
  } finally {
    for (const one of round) rmSync(join(ROOT, one.file), { force: true });
    rmSync(other, { force: true });
  }
}

function cruise(): { modules: number; violations: Violation[] } {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, 'packages', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const done = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  const report = Report.parse(JSON.parse(done.stdout));
  return {
    modules: report.summary.totalCruised,
    violations: report.summary.violations.filter((one) => one.rule.severity === 'error'),
  };
}
