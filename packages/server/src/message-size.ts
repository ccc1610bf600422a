import { LIMITS, ReelsmithError } from '@reelsmith/protocol';

/** @throws message_too_long */
export function requireMessageSize(text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes <= LIMITS.messageBytes) return;
  const limit = `${LIMITS.messageBytes / 1024} KB`;
  throw new ReelsmithError('message_too_long', `The message is ${Math.ceil(bytes / 1024)} KB; the limit is ${limit}.`);
}
