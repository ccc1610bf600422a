import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { ReelsmithError } from '@reelsmith/protocol';
import ipaddr from 'ipaddr.js';

const PORTS = [80, 443, 8080, 8443];
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** Parts of 2000::/3 through which an IPv4 address of any kind can be reached. */
const TUNNELS = ['2001::/32', '2002::/16'].map((range) => ipaddr.IPv6.parseCIDR(range));

/** Finds the addresses of a name. */
type Resolve = (host: string) => Promise<string[]>;

export interface GuardOptions {
  /** `host:port` of the operator's own hosts: their address and port are not looked at, everything else is. */
  allowHosts: readonly string[];
  resolve?: Resolve | undefined;
}

/** Decides where a download may go: before a request by its URL, and at the connection by the very address used. */
export interface Guard {
  /** @throws bad_request */
  checkUrl(url: string): URL;
  /** The address to connect to, checked. @throws bad_request */
  addressFor(host: string, port: number): Promise<string>;
}

export function createGuard(options: GuardOptions): Guard {
  const resolve = options.resolve ?? resolveAll;
  const isAllowed = (host: string, port: number) => options.allowHosts.includes(`${host}:${port}`);
  return {
    checkUrl: (text) => {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      if (url === undefined) throw refused('that is not a URL');
      if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('only http and https can be imported');
      if (url.username !== '' || url.password !== '') throw refused('a URL must not carry a name or password');
      checkPlace(url, isAllowed);
      return url;
    },
    addressFor: async (host, port) => {
      const literal = unbracketed(host);
      const addresses = isIP(literal) !== 0 ? [literal] : await resolve(host).catch(() => []);
      const [first] = addresses;
      if (first === undefined) throw refused(`the host ${host} is not known`);
      const bracketed = literal.includes(':') ? `[${literal}]` : literal;
      if (!isAllowed(bracketed.toLowerCase(), port) && !addresses.every(isPublic)) throw notPublic();
      return first;
    },
  };
}

function checkPlace(url: URL, isAllowed: (host: string, port: number) => boolean): void {
  const port = portOf(url);
  if (isAllowed(url.hostname, port)) return;
  if (!PORTS.includes(port)) throw refused(`port ${port} is not one of ${PORTS.join(', ')}`);
  const literal = unbracketed(url.hostname);
  if (isIP(literal) !== 0 && !isPublic(literal)) throw notPublic();
}

/** Whether an address belongs to the public internet: unicast, and for IPv6 of the global part without tunnels. */
export function isPublic(address: string): boolean {
  // A zone ("fe80::1%eth0") only exists inside a network of one's own,
  // and a short form ("1.2.3") is read in one way here and another there.
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed instanceof ipaddr.IPv4) return true;
  return parsed.match(GLOBAL_V6) && !TUNNELS.some((range) => parsed.match(range));
}

function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

async function resolveAll(host: string): Promise<string[]> {
  // IPv4 first: many machines have no way out by IPv6.
  return (await lookup(host, { all: true, order: 'ipv4first' })).map((found) => found.address);
}

function unbracketed(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

/** One sentence for every address that is not public: it must not tell what there is in our network. */
function notPublic(): ReelsmithError {
  return refused('its address is not on the public internet');
}

function refused(reason: string): ReelsmithError {
  return new ReelsmithError(
    'bad_request',
    `The URL cannot be imported: ${reason}. Use a public http or https link to the file.`,
  );
}
