import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@reelsmith/client';
import { CommandFailure, EXIT } from './failure.ts';
import type { CliWorld } from './world.ts';

/** Which service a command talks to. */
export interface ConnectOptions {
  url?: string | undefined;
  tokenFile?: string | undefined;
}

/** A client and what has to be done when the command is through with it. */
export interface Connection {
  client: Client;
  baseUrl: string;
  /** True when the service was started by this command and ends with it. */
  own: boolean;
  close(): Promise<void>;
}

/** The service at `--url`; else the one that runs on the data folder; else one started here, when `mayStart`. */
export async function connect(world: CliWorld, options: ConnectOptions, mayStart: boolean): Promise<Connection> {
  if (options.url !== undefined) return there(webAddress(options.url), await tokenOf(world, options.tokenFile));
  const running = await world.findRunning(dataDirOf(world));
  if (running !== undefined) return there(running.baseUrl, running.token);
  if (!mayStart) {
    throw new CommandFailure(EXIT.refused, 'No service runs on this data folder.', {
      hint: 'Start one, or say which with --url.',
      next: ['reelsmith serve'],
    });
  }
  const local = await world.startLocal();
  return { ...there(local.baseUrl, local.token), own: true, close: () => local.stop() };
}

function there(baseUrl: string, token: string): Connection {
  return { client: createClient({ baseUrl, token }), baseUrl, own: false, close: async () => {} };
}

function dataDirOf({ env }: CliWorld): string {
  return env.DATA_DIR || join(homedir(), '.reelsmith');
}

function webAddress(url: string): string {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url;
  throw new CommandFailure(EXIT.usage, `--url ${url} is not an http or https address.`, {
    hint: 'Write it like http://127.0.0.1:8787',
  });
}

async function tokenOf({ env }: CliWorld, tokenFile: string | undefined): Promise<string> {
  if (tokenFile === undefined) {
    if (env.REELSMITH_TOKEN) return env.REELSMITH_TOKEN;
    throw new CommandFailure(EXIT.auth, 'A service named with --url needs a token.', {
      hint: 'Name its file with --token-file, or set REELSMITH_TOKEN. A local service keeps one in DATA_DIR/local-token.',
    });
  }
  const token = await readFile(tokenFile, 'utf8').catch((cause: unknown) => {
    throw new CommandFailure(EXIT.usage, `The token file ${tokenFile} cannot be read.`, { cause });
  });
  if (token.trim() !== '') return token.trim();
  throw new CommandFailure(EXIT.auth, `The token file ${tokenFile} is empty.`);
}
