// No regular expression of the product may be slow on any text: each one is analysed for backtracking that grows faster than
// its input. A planted file proves first that this gate can fail. docs/decisions/0012 says why it is scslre.
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Report } from 'scslre';
import ts from 'typescript';
import { ROOT } from './run.ts';

/** Fewer than this means that the files could not be read and the gate would pass green. */
const FEWEST = 300;

/** Files that put expressions together out of parts, and what has to run so that they do. */
const PUT_TOGETHER: Readonly<Record<string, () => Promise<unknown>>> = {
  'packages/agent/src/offline/kinds-of-change.ts': () => load('packages/agent/src/offline/kinds-of-change.ts'),
  'packages/agent/src/offline/take-back.ts': () => load('packages/agent/src/offline/take-back.ts'),
  'packages/agent/src/offline/making/english.ts': () => load('packages/agent/src/offline/making/english.ts'),
  'packages/agent/src/offline/making/chinese.ts': () => load('packages/agent/src/offline/making/chinese.ts'),
  'packages/agent/src/offline/making/again.ts': () => load('packages/agent/src/offline/making/again.ts'),
  'packages/agent/src/offline/making/animate.ts': () => load('packages/agent/src/offline/making/animate.ts'),
  'packages/agent/src/model/permission-words.ts': () => load('packages/agent/src/model/permission-words.ts'),
  'packages/agent/src/model/permissions.ts': speakOfPermissions,
};
/** Files whose parts are words of our own, read in texts of our own. */
const OWN_TEXTS = new Set(['packages/render/src/check/span-look.ts', 'packages/render/src/stream/stream-folder.ts']);

function load(file: string): Promise<unknown> {
  return import(join(ROOT, file));
}

async function speakOfPermissions(): Promise<void> {
  const permissions: { permissionsOf: (message: string, assets: readonly never[]) => unknown } = await import(
    join(ROOT, 'packages/agent/src/model/permissions.ts')
  );
  permissions.permissionsOf('make it louder', []);
}

interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

interface Read {
  readonly expressions: readonly Expression[];
  readonly problems: readonly string[];
}

function filesOf(pattern: string): string[] {
  const files = globSync(pattern, { cwd: ROOT });
  return files.filter((file) => !file.endsWith('.test.ts') && !file.includes('/testing/')).toSorted();
}

/** The expressions that a file writes down; one that it puts together must be known here. */
function readIn(file: string): Read {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const expressions: Expression[] = [];
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    const where = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) expressions.push({ where, ...partsOf(node.text) });
    else if (isPutTogether(node) && PUT_TOGETHER[file] === undefined && !OWN_TEXTS.has(file)) {
      problems.push(`${where}: write the expression as a literal, so that it can be analysed`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { expressions, problems };
}

function partsOf(literal: string): { source: string; flags: string } {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

function isPutTogether(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

/** What the files of `PUT_TOGETHER` make while they run. */
async function madeWhileRunning(): Promise<Expression[]> {
  const made: Expression[] = [];
  const Native = globalThis.RegExp;
  const watched = new Proxy(Native, {
    construct(target, [pattern, flags]: [string, string?]) {
      made.push({ where: 'put together', source: String(pattern), flags: flags ?? '' });
      return new target(pattern, flags);
    },
  });
  globalThis.RegExp = watched;
  try {
    for (const run of Object.values(PUT_TOGETHER)) await run();
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

function problemsOf({ where, source, flags }: Expression): string[] {
  return analyse({ source, flags }).reports.map((report) => `${where}: /${source}/${flags} is ${speak(report)}`);
}

function speak(report: Report): string {
  const growth = report.exponential ? 'exponential' : 'polynomial';
  const character = JSON.stringify(report.character.pick);
  switch (report.type) {
    case 'Trade':
      return `${growth} in ${character}: ${report.startQuant.raw} and ${report.endQuant.raw} take it from each other`;
    case 'Self':
      return `${growth} in ${character}: ${report.quant.raw} is repeated by ${report.parentQuant.raw}`;
    case 'Move':
      return `${growth} in ${character}: ${report.quant.raw} is tried at each place; anchor it, or look behind it first`;
  }
}

const PLANTED: readonly { text: string; finds: RegExp }[] = [
  { text: 'export const nested = /^(?:a+)+$/;', finds: /exponential/ },
  { text: 'export const twice = /^\\s*,?\\s*$/u;', finds: /from each other/ },
  { text: 'export const moved = /\\s+$/;', finds: /at each place/ },
  { text: 'export const made = (word: string): RegExp => new RegExp(word);', finds: /as a literal/ },
];

/** Each planted line that the gate does not see is a problem of the gate. */
function provePlanted(): string[] {
  const file = 'packages/agent/src/offline/planted.ts';
  const text = PLANTED.map((one) => one.text).join('\n');
  try {
    writeFileSync(join(ROOT, file), text);
    const found = filesOf('packages/agent/src/offline/*.ts').filter((name) => name === file);
    const { expressions, problems } = read(found);
    const seen = [...problems, ...expressions.flatMap(problemsOf)];
    return PLANTED.filter(({ finds }) => !seen.some((problem) => finds.test(problem))).map(
      (one) => `the gate did not see its planted line: ${one.text}`,
    );
  } finally {
    rmSync(join(ROOT, file), { force: true });
  }
}

function read(files: readonly string[]): Read {
  const all = files.map(readIn);
  return { expressions: all.flatMap((one) => one.expressions), problems: all.flatMap((one) => one.problems) };
}

const written = read(filesOf('packages/*/src/**/*.ts'));
const expressions = [...written.expressions, ...(await madeWhileRunning())];
const problems = [...provePlanted(), ...written.problems, ...expressions.flatMap(problemsOf)];
if (expressions.length < FEWEST) problems.push(`only ${expressions.length} were read, expected ${FEWEST} or more`);
process.stdout.write(
  problems.length === 0 ? `${expressions.length} expressions, none slow\n` : `${problems.join('\n')}\n`,
);
if (problems.length > 0) process.exitCode = 1;
