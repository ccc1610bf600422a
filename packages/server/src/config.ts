/** What the HTTP door has to know; made by the composition root from the environment. */
export interface ServerConfig {
  /** Base of every link that leaves the server, e.g. "https://video.example.com"; never taken from the Host header. */
  publicUrl: string;
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** True: an export on the existing wire without the `render` scope needs the three attribution headers. */
  attribution: boolean;
  /** Additional names for the Host header while bound to loopback. */
  allowedHosts?: readonly string[] | undefined;
  /** Origins that browsers may call from; none by default. */
  corsOrigins?: readonly string[] | undefined;
  /** Bytes a file; MAX_UPLOAD_MB. */
  uploadBytes?: number | undefined;
  /** False leaves the `text` alias out of streamed events, for clients that validate strictly. */
  eventTextAlias?: boolean | undefined;
  /** Trust X-Forwarded-For from these addresses when a reverse proxy stands before the server. */
  trustProxy?: string | undefined;
  /** Timers, for tests. */
  heartbeatMs?: number | undefined;
  uploadIdleMs?: number | undefined;
  requestMs?: number | undefined;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1'];

/** True when only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host) || host.startsWith('127.');
}

/** An absolute link to a path of this server; a full URL stays as it is. */
export function absoluteUrl(config: Pick<ServerConfig, 'publicUrl'>, pathOrUrl: string): string {
  return pathOrUrl.startsWith('/') ? `${config.publicUrl.replace(/(?<!\/)\/+$/, '')}${pathOrUrl}` : pathOrUrl;
}
