// `npm run train`: teaches the offline planner which act a wish asks for, from the sentences in packages/agent/training.
// `--check` only compares what the weights were learned from with what is there; `--score` leaves every tenth sentence out,
// and says how many of those are read right.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Example, exampleOf, guess, learn, unpacked } from '@reelsmith/agent/testing';
import { ROOT } from './run.ts';

const TRAINING = join(ROOT, 'packages/agent/training');
const WEIGHTS = join(ROOT, 'packages/agent/src/offline/sense/generated/weights.ts');
const OPTIONS = { epochs: 12, leastCount: 2, leastWeight: 12 };
const LANGUAGES = ['en', 'zh'] as const;

const hash = createHash('sha256');
const sentences = LANGUAGES.flatMap((language) => {
  const folder = join(TRAINING, language);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      hash.update(`${language}/${file}\n${text}`);
      const act = file.replace(/\.txt$/, '');
      const lines = [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
      return lines.map((line) => ({ line, act, language }));
    });
});
const learnedFrom = hash.digest('hex');

if (process.argv.includes('--check')) check();
else if (process.argv.includes('--score')) score();
else write();

function examples(): (Example & { language: string })[] {
  return sentences.map(({ line, ...of }) => ({ ...exampleOf(line, of), language: of.language }));
}

function write(): void {
  const model = learn(examples(), OPTIONS);
  const lines = Object.entries(model).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  mkdirSync(dirname(WEIGHTS), { recursive: true });
  writeFileSync(
    WEIGHTS,
    [
      '// Made by `npm run train` from the sentences in packages/agent/training; do not edit.',
      `// Sentences: ${learnedFrom}`,
      'export const WEIGHTS = {',
      ...lines,
      '} as const;',
      '',
    ].join('\n'),
  );
  process.stdout.write(`Learned ${model.classes.length} acts from ${sentences.length} sentences.\n`);
}

function check(): void {
  if (readFileSync(WEIGHTS, 'utf8').includes(learnedFrom)) return;
  process.stdout.write(
    'The weights were learned from other sentences than those in packages/agent/training. Run `npm run train`.\n',
  );
  process.exitCode = 1;
}

function score(): void {
  const all = examples();
  const model = unpacked(
    learn(
      all.filter((_, at) => at % 10 !== 3),
      OPTIONS,
    ),
  );
  for (const language of LANGUAGES) {
    const left = all.filter((example, at) => at % 10 === 3 && example.language === language);
    const places = left.map(({ act, features }) => guess(model, features).findIndex((one) => one.act === act));
    const share = (most: number): string =>
      ((100 * places.filter((place) => place < most).length) / left.length).toFixed(1);
    process.stdout.write(`${language}: ${left.length} sentences, first ${share(1)} %, among three ${share(3)} %\n`);
  }
}
