import { defineConfig } from 'vitest/config';

const SLOW = ['**/*.integration.test.ts', '**/*.kill.test.ts', '**/*.browser.test.ts'];
const away = ['**/node_modules/**', '**/dist/**', '.cache/**'];
const scale = Number(process.env.SCALE ?? '1');

/** One project a kind of test; a file's name says which: x.test.ts, x.integration.test.ts, x.kill.test.ts, x.browser.test.ts. */
const project = (name: string, include: string[], exclude: string[], timeoutSeconds: number) => ({
  test: {
    name,
    include,
    exclude: [...away, ...exclude],
    testTimeout: timeoutSeconds * 1000 * scale,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    // Two at once: integration tests start encoders and databases of their own.
    maxWorkers: 2,
    projects: [
      project('unit', ['packages/**/*.test.ts', 'scripts/**/*.test.ts'], SLOW, 30),
      project('integration', ['packages/**/*.integration.test.ts'], [], 180),
      project('kill', ['packages/**/*.kill.test.ts'], [], 600),
      project('browser', ['packages/**/*.browser.test.ts'], [], 180),
    ],
  },
});
