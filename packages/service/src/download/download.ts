import type { Readable } from 'node:stream';
import { LIMITS, ReelsmithError } from '@reelsmith/protocol';
import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import { tooLarge } from '../assets/receive.ts';
import { cleanName } from '../names.ts';
import { createGuard, type Guard, type GuardOptions } from './guard.ts';

const CONNECT_MS = 10_000;
const IDLE_MS = 30_000;
const TOTAL_MS = 15 * 60_000;
const REDIRECTS = [301, 302, 303, 307, 308];
const PAGES = /^(text\/html|application\/xhtml\+xml)\b/i;

/** An answer that is being read; `url` is the one asked for, without what may be secret in it. */
export interface Downloaded {
  name: string;
  url: string;
  stream: Readable;
}

/** Fetches a file from the outside. The reader counts the bytes. @throws bad_request, too_large, unsupported_type */
export type Download = (
  url: string,
  options: { limitBytes: number; signal?: AbortSignal | undefined },
) => Promise<Downloaded>;

/** A downloader that connects only to addresses which the guard has checked, at the moment of connecting. */
export function createDownload(options: GuardOptions): Download & { close(): Promise<void> } {
  const guard = createGuard(options);
  const agent = new Agent({ connect: guardedConnector(guard), pipelining: 0, connections: 8 });
  const download: Download = async (text, { limitBytes, signal }) => {
    const total = AbortSignal.timeout(TOTAL_MS);
    const either = signal === undefined ? total : AbortSignal.any([signal, total]);
    const { url, answer } = await follow(guard, agent, text, either);
    const name = nameOf(url, answer.headers);
    try {
      checkAnswer(answer, name, limitBytes);
    } catch (error) {
      answer.body.on('error', () => undefined).destroy();
      throw error;
    }
    return { name, url: `${url.origin}${url.pathname}`, stream: answer.body };
  };
  return Object.assign(download, { close: () => agent.destroy() });
}

/** Resolves once, checks every address, and connects to the one that was checked: a name that answers differently the
 *  next time changes nothing. */
function guardedConnector(guard: Guard): buildConnector.connector {
  const connect = buildConnector({ timeout: CONNECT_MS });
  return (options, callback) => {
    const secure = options.protocol === 'https:';
    const port = options.port === '' ? (secure ? 443 : 80) : Number(options.port);
    guard.addressFor(options.hostname, port).then(
      (address) => connect({ ...options, hostname: address, servername: serverName(options) }, callback),
      (error: unknown) => callback(error instanceof Error ? error : new Error('refused'), null),
    );
  };
}

/** The certificate is checked against the name that was asked for; addresses have none. */
function serverName(options: buildConnector.Options): string {
  return options.servername || (/^[[\d]|:/.test(options.hostname) ? '' : options.hostname);
}

async function follow(guard: Guard, dispatcher: Dispatcher, text: string, signal: AbortSignal) {
  let url = guard.checkUrl(text);
  for (let redirects = 0; redirects <= LIMITS.redirects; redirects++) {
    const answer = await ask(dispatcher, url, signal);
    const to = REDIRECTS.includes(answer.statusCode) ? headerOf(answer.headers, 'location') : undefined;
    if (to === undefined) return { url, answer };
    answer.body.on('error', () => undefined).destroy();
    if (!URL.canParse(to, url.href)) throw broken('it redirects to something that is not a URL');
    url = guard.checkUrl(new URL(to, url).href);
  }
  throw broken(`it redirects more than ${LIMITS.redirects} times`);
}

async function ask(dispatcher: Dispatcher, url: URL, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  try {
    return await request(url, {
      dispatcher,
      signal,
      headersTimeout: IDLE_MS,
      bodyTimeout: IDLE_MS,
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'Reelsmith' },
    });
  } catch (error) {
    if (error instanceof ReelsmithError) throw error;
    throw broken('the host does not answer', error);
  }
}

function checkAnswer(answer: Dispatcher.ResponseData, name: string, limitBytes: number): void {
  if (answer.statusCode !== 200) throw broken(`the host answered ${answer.statusCode}`);
  if (PAGES.test(headerOf(answer.headers, 'content-type') ?? '')) {
    throw new ReelsmithError(
      'unsupported_type',
      `${name}: that is a page, not a file. Use the link of the file itself.`,
    );
  }
  if (Number(headerOf(answer.headers, 'content-length')) > limitBytes) throw tooLarge(name, limitBytes);
}

function nameOf(url: URL, headers: Dispatcher.ResponseData['headers']): string {
  const disposition = headerOf(headers, 'content-disposition') ?? '';
  const extended = /filename\*=(?:UTF-8'')([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1];
  const given = extended === undefined ? plain : decoded(extended);
  return cleanName(given ?? decoded(url.pathname), 'download');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function headerOf(headers: Dispatcher.ResponseData['headers'], name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function broken(reason: string, cause?: unknown): ReelsmithError {
  return new ReelsmithError('bad_request', `The URL cannot be imported: ${reason}.`, { cause });
}
