#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import type { CliWorld, LocalService, ServeOptions } from '@reelsmith/cli';
import { productVersion } from './version.ts';

const world: CliWorld = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  isTTY: process.stderr.isTTY === true,
  version: productVersion(),
  onInterrupt: (handler) => {
    process.on('SIGINT', handler);
    return () => process.off('SIGINT', handler);
  },
  leave: (exitCode) => process.exit(exitCode),
  startLocal,
  findRunning: async (dataDir) => {
    const { findRunning } = await import('@reelsmith/service');
    const found = await findRunning(dataDir);
    return found && { baseUrl: found.url, token: (await readFile(found.tokenFile, 'utf8')).trim() };
  },
  doctor: async () => (await import('./doctor.ts')).lookAround(process.env),
  serve,
};

/** In-process service for one command: any free port, whatever PORT says. */
async function startLocal(): Promise<LocalService> {
  const { loadConfig } = await import('@reelsmith/service');
  const { startService } = await import('./local-service.ts');
  return startService({ ...loadConfig({ ...process.env, PORT: '0', HOST: '127.0.0.1' }), publicUrl: undefined });
}

async function serve(options: ServeOptions): Promise<void> {
  const { loadConfig } = await import('@reelsmith/service');
  const { startService } = await import('./local-service.ts');
  const env = {
    ...process.env,
    ...(options.host !== undefined && { HOST: options.host }),
    ...(options.port !== undefined && { PORT: String(options.port) }),
    ...(options.dataDir !== undefined && { DATA_DIR: options.dataDir }),
  };
  const config = loadConfig(env);
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  const service = await startService(config);
  process.stdout.write(
    `Reelsmith is running at ${service.baseUrl}\n  data     ${config.dataDir}\n  sandbox  level ${service.sandboxLevel} of 3\n  stop     Ctrl-C\n`,
  );
  await stopped;
  process.stdout.write('Stopping ...\n');
  await service.stop();
}

const { runCli } = await import('@reelsmith/cli');
process.exitCode = await runCli(process.argv.slice(2), world);
