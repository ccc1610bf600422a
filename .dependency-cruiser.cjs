// Who may import whom. Everything that is not allowed here is a build failure.
const ALLOWED = {
  core: [],
  protocol: ['core'],
  ffmpeg: ['core'],
  agent: ['core'],
  media: ['core', 'ffmpeg'],
  generate: ['core', 'ffmpeg'],
  render: ['core', 'ffmpeg'],
  service: ['core', 'protocol', 'agent', 'media', 'generate', 'render'],
  server: ['service', 'protocol'],
  client: ['protocol', 'core'],
  cli: ['client', 'protocol', 'core'],
  reelsmith: [
    'core',
    'protocol',
    'ffmpeg',
    'agent',
    'media',
    'generate',
    'render',
    'service',
    'server',
    'client',
    'cli',
  ],
};
const NO_NODE = ['core', 'protocol', 'client', 'agent'];
const TESTS = '\\.test\\.ts$|/testing/|/testing\\.ts$|/e2e/';

const layers = Object.entries(ALLOWED).map(([name, allowed]) => ({
  name: `layer-${name}`,
  comment: `${name} may import: ${allowed.join(', ') || 'nothing of ours'} (architecture: who may import whom).`,
  severity: 'error',
  from: { path: `^packages/${name}/src/`, pathNot: TESTS },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-insides',
      comment: 'Import a package by its name, never one of its files (its ./testing entry is for tests).',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: { path: '^packages/[^/]+/src/.+', pathNot: ['^packages/$1/', '^packages/[^/]+/src/(index|testing)\\.ts$'] },
    },
    {
      name: 'testing-entry-only-in-tests',
      severity: 'error',
      from: { path: '^packages/', pathNot: TESTS },
      to: { path: '^packages/[^/]+/src/testing(\\.ts$|/)' },
    },
    {
      name: 'pure-packages-know-no-node',
      severity: 'error',
      from: { path: `^packages/(${NO_NODE.join('|')})/src/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-what-its-package-json-lists',
      severity: 'error',
      from: { path: '^packages/', pathNot: TESTS },
      to: {
        pathNot: '^packages/',
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev', 'unknown', 'undetermined'],
      },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'one-door-to-processes',
      comment: 'Only ffmpeg starts media programs; only the embedded database supervisor and the set-up start others.',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: [
          '^packages/ffmpeg/',
          '^packages/service/src/database/embedded/',
          '^packages/service/src/process-identity\\.ts$',
          TESTS,
        ],
      },
      to: { path: '^(node:)?child_process$|^node_modules/execa/' },
    },
    {
      name: 'only-server-knows-http',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['^packages/server/', TESTS] },
      to: { path: '^node_modules/(fastify|@fastify)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    combinedDependencies: false,
  },
};
