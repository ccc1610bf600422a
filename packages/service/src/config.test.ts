import { describe, expect, it } from 'vitest';
import { describeConfig, loadConfig } from './config.ts';

describe('configuration by environment', () => {
  it('has a sensible default for everything', () => {
    expect(loadConfig({ HOME: '/home/ann' })).toEqual({
      host: '127.0.0.1',
      port: 8787,
      dataDir: '/home/ann/.reelsmith',
      databaseUrl: undefined,
      publicUrl: undefined,
      maxUploadBytes: 500 * 1_048_576,
      cacheBytes: 5120 * 1_048_576,
      importAllowHosts: [],
      anonymousTokens: 'lax',
      prices: 'free',
      silentEdits: false,
      screenWords: false,
      providerOrder: [],
      sessionCeiling: undefined,
      attribution: true,
      sandbox: 'auto',
      ffmpegPath: undefined,
      model: undefined,
    });
  });
  it('takes a language model with all that it needs', () => {
    const local = {
      MODEL_PROVIDER: 'openai-compatible',
      MODEL_NAME: 'qwen3',
      MODEL_BASE_URL: 'http://127.0.0.1:11434/v1/',
    };
    expect(loadConfig(local).model).toEqual({
      provider: 'openai-compatible',
      name: 'qwen3',
      baseUrl: 'http://127.0.0.1:11434/v1',
      apiKey: undefined,
      apiKeyFile: undefined,
      vision: false,
    });
    expect(loadConfig({ ...local, MODEL_VISION: 'on' }).model).toMatchObject({ vision: true });
    const hosted = { MODEL_PROVIDER: 'anthropic', MODEL_NAME: 'claude', MODEL_API_KEY_FILE: '/run/secrets/key' };
    expect(loadConfig(hosted).model).toMatchObject({ provider: 'anthropic', apiKeyFile: '/run/secrets/key' });
  });
  it.each([
    [{ MODEL_NAME: 'qwen3' }, 'MODEL_NAME is set without MODEL_PROVIDER.'],
    [{ MODEL_PROVIDER: 'openai', MODEL_API_KEY: 'k' }, 'MODEL_NAME is missing.'],
    [{ MODEL_PROVIDER: 'openai-compatible', MODEL_NAME: 'qwen3' }, 'MODEL_BASE_URL is missing.'],
    [{ MODEL_PROVIDER: 'google', MODEL_NAME: 'gemini' }, 'MODEL_API_KEY is missing: google needs one.'],
    [{ MODEL_PROVIDER: 'mistral', MODEL_NAME: 'x' }, 'MODEL_PROVIDER must be one of openai-compatible, openai'],
  ])('says what is missing for the model of %j', (env, sentence) => {
    expect(() => loadConfig(env)).toThrow(sentence);
  });
  it.each([
    ['PORT', '70000', 'PORT must be at most 65535.'],
    ['PORT', 'eighty', 'PORT must be a number.'],
    ['MAX_UPLOAD_MB', '0', 'MAX_UPLOAD_MB must be at least 1.'],
    ['MAX_UPLOAD_MB', '1.5', 'MAX_UPLOAD_MB must be a whole number.'],
    ['ANON_TOKENS', 'loose', 'ANON_TOKENS must be one of lax, strict.'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must begin with postgres://.'],
    ['PUBLIC_URL', 'ftp://x', 'PUBLIC_URL must begin with http:// or https://.'],
    ['IMPORT_ALLOW_HOSTS', 'media.lan', 'IMPORT_ALLOW_HOSTS must be a list of host:port, for example media.lan:9000.'],
    [
      'S3_BUCKET',
      'films',
      'S3_BUCKET is set, but S3 storage is not in this version. Unset it to keep files in DATA_DIR.',
    ],
  ])('says what is wrong with %s=%s', (name, value, sentence) => {
    expect(() => loadConfig({ [name]: value })).toThrow(sentence);
  });
  it('names every variable that is wrong at once', () => {
    expect(() => loadConfig({ PORT: '-1', PRICES: 'dear' })).toThrow(
      /PORT must be at least 0\.\nPRICES must be one of/,
    );
  });
  it('counts an empty variable as not set', () => {
    expect(loadConfig({ PORT: '', S3_BUCKET: ' ' }).port).toBe(8787);
  });
  it('reads a list of hosts', () => {
    const { importAllowHosts } = loadConfig({ IMPORT_ALLOW_HOSTS: 'Media.lan:9000, [fd00::1]:80' });
    expect(importAllowHosts).toEqual(['media.lan:9000', '[fd00::1]:80']);
  });
  it('describes each variable without telling secrets', () => {
    const lines = describeConfig({
      DATABASE_URL: 'postgres://ann:hunter2@db/x',
      MODEL_API_KEY: 'sk-hunter2',
      PORT: '99',
    });
    expect(JSON.stringify(lines)).not.toContain('hunter2');
    expect(lines.find((line) => line.name === 'PORT')).toMatchObject({ default: '8787', current: '99' });
    expect(lines.find((line) => line.name === 'DATABASE_URL')).toMatchObject({ default: '', current: '(set)' });
    expect(lines.every((line) => line.meaning.endsWith('.'))).toBe(true);
  });
});
