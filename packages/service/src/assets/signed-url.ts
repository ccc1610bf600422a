import { createHmac, timingSafeEqual } from 'node:crypto';

const KINDS = { asset: 'a', render: 'r', stream: 's' } as const;
const KIND_NAMES = ['asset', 'render', 'stream'] as const;
const SIGNATURE_BYTES = 24;

/** What a media link names: an asset by its id, the file of a render by its primary key or storage key, or the parts of
 *  a render's stream by its primary key. */
export interface MediaTarget {
  kind: keyof typeof KINDS;
  id: string;
}

/** Links that need no token and cannot be guessed. */
export interface MediaLinks {
  /** `<PUBLIC_URL>/media/<key>/<name>` */
  url(target: MediaTarget, name: string): string;
  /** undefined for every key that we did not sign. */
  read(key: string): MediaTarget | undefined;
}

/** `publicUrl` is asked each time: it is known only once the server listens. */
export function createMediaLinks(deps: { secret: Buffer; publicUrl: () => string }): MediaLinks {
  const sign = (text: string) =>
    createHmac('sha256', deps.secret).update(`media:${text}`).digest().subarray(0, SIGNATURE_BYTES);
  return {
    url: ({ kind, id }, name) => {
      const text = `${KINDS[kind]}${id}`;
      const key = `${text}.${sign(text).toString('base64url')}`;
      return `${deps.publicUrl()}/media/${key}/${encodeURIComponent(name)}`;
    },
    read: (key) => {
      const match = /^([ars])([A-Za-z0-9_-]{1,128})\.([A-Za-z0-9_-]{32})$/.exec(key);
      const [, letter, id, given] = match ?? [];
      if (letter === undefined || id === undefined || given === undefined) return undefined;
      if (!timingSafeEqual(sign(`${letter}${id}`), Buffer.from(given, 'base64url'))) return undefined;
      const kind = KIND_NAMES.find((name) => KINDS[name] === letter);
      return kind === undefined ? undefined : { kind, id };
    },
  };
}
