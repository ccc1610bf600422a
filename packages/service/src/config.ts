import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { MODEL_VARIABLES, type ModelConfig, modelOf, modelShape } from './model-config.ts';

const text = z.string().trim().min(1);
const choice = <const Values extends readonly [string, ...string[]]>(...values: Values) =>
  z.enum(values, `must be one of ${values.join(', ')}`);
const whole = (least: number, most: number) =>
  z.coerce
    .number(`must be a number`)
    .int('must be a whole number')
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);
const hosts = z
  .string()
  .transform((list) =>
    list
      .split(/[\s,]+/)
      .filter((one) => one !== '')
      .map((one) => one.toLowerCase()),
  )
  .refine((list) => list.every(isHostAndPort), 'must be a list of host:port, for example media.lan:9000');

const names = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter((one) => one !== ''))
  .refine((list) => list.every((one) => /^[a-z][a-z0-9_-]*$/.test(one)), 'must be a list of names, for example a,b');

/** What every variable means, in the order `doctor` prints them. */
const VARIABLES = {
  HOST: { schema: text.default('127.0.0.1'), meaning: 'Address to listen on.' },
  PORT: { schema: whole(0, 65_535).default(8787), meaning: 'Port to listen on; 0 takes any free one.' },
  DATA_DIR: { schema: text.default('~/.reelsmith'), meaning: 'Folder for the database, files and secrets.' },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/, error: 'must begin with postgres://' }).optional(),
    meaning: 'PostgreSQL 15 or newer to use instead of the embedded one.',
  },
  S3_BUCKET: { schema: text.optional(), meaning: 'Bucket for files; not in this version.' },
  PUBLIC_URL: {
    schema: z.url({ protocol: /^https?$/, error: 'must begin with http:// or https://' }).optional(),
    meaning: 'Address under which others reach the service; links begin with it.',
  },
  MAX_UPLOAD_MB: {
    schema: whole(1, 1_048_576).default(500),
    meaning: 'Largest media file, in units of 1,048,576 bytes.',
  },
  CACHE_MB: {
    schema: whole(0, 16_777_216).default(5120),
    meaning:
      'Room for finished pieces of films, in units of 1,048,576 bytes: what did not change is not rendered again.',
  },
  IMPORT_ALLOW_HOSTS: {
    schema: hosts.default([]),
    meaning: "host:port list of the operator's own hosts to import from.",
  },
  ANON_TOKENS: { schema: choice('lax', 'strict').default('lax'), meaning: 'How freely anonymous tokens are given.' },
  PRICES: { schema: choice('free', 'metered').default('free'), meaning: 'Whether work costs credits.' },
  PROVIDER_ORDER: {
    schema: names.default([]),
    meaning: 'Providers in the order in which they are asked; the others follow, what is built in last.',
  },
  SESSION_CEILING: {
    schema: whole(0, 1_000_000_000).optional(),
    meaning: 'Most credits that one session spends without a yes; none when not set.',
  },
  ATTRIBUTION: { schema: choice('on', 'off').default('on'), meaning: 'Whether exports need the X-Skill headers.' },
  SILENT_EDITS: {
    schema: choice('on', 'off').default('off'),
    meaning: 'For testing clients: on the existing wire, turns that change the draft end without text.',
  },
  SCREEN_WORDS: {
    schema: choice('on', 'off').default('off'),
    meaning: 'For testing clients: answers speak of a screen ("click Export") that is not there.',
  },
  SANDBOX: { schema: choice('auto', 'required', 'off').default('auto'), meaning: 'Walls around ffmpeg.' },
  FFMPEG_PATH: { schema: text.optional(), meaning: 'The ffmpeg program; found on PATH when not set.' },
  ...MODEL_VARIABLES,
} as const;
type Name = keyof typeof VARIABLES;
const NAMES = Object.keys(VARIABLES) as Name[]; // The keys of a constant object are its names.
const SECRET: readonly Name[] = ['DATABASE_URL', 'MODEL_API_KEY'];

/** The service's settings, checked. */
export interface Config {
  host: string;
  port: number;
  dataDir: string;
  databaseUrl: string | undefined;
  publicUrl: string | undefined;
  maxUploadBytes: number;
  cacheBytes: number;
  importAllowHosts: readonly string[];
  anonymousTokens: 'lax' | 'strict';
  prices: 'free' | 'metered';
  /** Names of providers, asked first to last before the others. */
  providerOrder: readonly string[];
  /** Credits; undefined: no ceiling. */
  sessionCeiling: number | undefined;
  attribution: boolean;
  silentEdits: boolean;
  screenWords: boolean;
  sandbox: 'auto' | 'required' | 'off';
  ffmpegPath: string | undefined;
  /** The language model that plans what the rules are not sure of; undefined: the rules plan everything. */
  model: ModelConfig | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment. @throws an error with one sentence for each variable that is wrong. */
export function loadConfig(env: Environment): Config {
  const read = z.object(shape()).safeParse(given(env));
  const problems = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  if (given(env).S3_BUCKET !== undefined) {
    problems.push('S3_BUCKET is set, but S3 storage is not in this version. Unset it to keep files in DATA_DIR.');
  }
  const model = read.success ? modelOf(read.data) : undefined;
  problems.push(...(model?.problems ?? []));
  if (!read.success || problems.length > 0) throw new Error(problems.join('\n'));
  const value = read.data;
  return {
    host: value.HOST,
    port: value.PORT,
    dataDir: resolve(value.DATA_DIR.replace(/^~(?=\/|$)/, () => env.HOME ?? homedir())),
    databaseUrl: value.DATABASE_URL,
    publicUrl: value.PUBLIC_URL?.replace(/(?<!\/)\/+$/, ''),
    maxUploadBytes: value.MAX_UPLOAD_MB * 1_048_576,
    cacheBytes: value.CACHE_MB * 1_048_576,
    importAllowHosts: value.IMPORT_ALLOW_HOSTS,
    anonymousTokens: value.ANON_TOKENS,
    prices: value.PRICES,
    providerOrder: value.PROVIDER_ORDER,
    sessionCeiling: value.SESSION_CEILING,
    attribution: value.ATTRIBUTION === 'on',
    silentEdits: value.SILENT_EDITS === 'on',
    screenWords: value.SCREEN_WORDS === 'on',
    sandbox: value.SANDBOX,
    ffmpegPath: value.FFMPEG_PATH,
    model: model?.config,
  };
}

/** One line a variable for `doctor`; secrets are masked. */
export function describeConfig(
  env: Environment,
): { name: string; meaning: string; default: string; current: string }[] {
  const set = given(env);
  return NAMES.map((name) => {
    const byDefault = VARIABLES[name].schema.safeParse(undefined);
    const fallback = byDefault.success ? printed(byDefault.data) : '';
    const value = set[name];
    const current = value !== undefined && SECRET.includes(name) ? '(set)' : (value ?? fallback);
    return { name, meaning: VARIABLES[name].meaning, default: fallback, current };
  });
}

function shape() {
  const { HOST, PORT, DATA_DIR, DATABASE_URL, S3_BUCKET, PUBLIC_URL, MAX_UPLOAD_MB } = VARIABLES;
  const { CACHE_MB, IMPORT_ALLOW_HOSTS, ANON_TOKENS, PRICES, ATTRIBUTION, SANDBOX, FFMPEG_PATH } = VARIABLES;
  const { PROVIDER_ORDER, SESSION_CEILING } = VARIABLES;
  return {
    HOST: HOST.schema,
    PORT: PORT.schema,
    DATA_DIR: DATA_DIR.schema,
    DATABASE_URL: DATABASE_URL.schema,
    S3_BUCKET: S3_BUCKET.schema,
    PUBLIC_URL: PUBLIC_URL.schema,
    MAX_UPLOAD_MB: MAX_UPLOAD_MB.schema,
    CACHE_MB: CACHE_MB.schema,
    IMPORT_ALLOW_HOSTS: IMPORT_ALLOW_HOSTS.schema,
    ANON_TOKENS: ANON_TOKENS.schema,
    PRICES: PRICES.schema,
    PROVIDER_ORDER: PROVIDER_ORDER.schema,
    SESSION_CEILING: SESSION_CEILING.schema,
    ATTRIBUTION: ATTRIBUTION.schema,
    SILENT_EDITS: VARIABLES.SILENT_EDITS.schema,
    SCREEN_WORDS: VARIABLES.SCREEN_WORDS.schema,
    SANDBOX: SANDBOX.schema,
    FFMPEG_PATH: FFMPEG_PATH.schema,
    ...modelShape(),
  };
}

/** An empty variable counts as not set. */
function given(env: Environment): Partial<Record<Name, string>> {
  return Object.fromEntries(NAMES.flatMap((name) => (env[name]?.trim() ? [[name, env[name]]] : [])));
}

function printed(value: unknown): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join(',') : String(value);
}

function isHostAndPort(one: string): boolean {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+):(\d{1,5})$/.exec(one);
  const port = Number(match?.[2]);
  if (match?.[1] === undefined || port < 1 || port > 65_535) return false;
  return !match[1].startsWith('[') || isIP(match[1].slice(1, -1)) === 6;
}
