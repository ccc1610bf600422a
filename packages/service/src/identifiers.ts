import { createHash, randomBytes, randomInt } from 'node:crypto';

const SNOWFLAKE_START = Date.UTC(2010, 0, 1);

/** An id of our own making: "asset_" + 20 hex. */
export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(10).toString('hex')}`;
}

/** A 19-digit decimal that grows with time; over 2^53, so always a string. */
export function newSessionId(now: Date): string {
  const milliseconds = BigInt(now.getTime() - SNOWFLAKE_START);
  return ((milliseconds << 22n) | BigInt(randomInt(1 << 22))).toString();
}

/** SHA-256 in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** 32 random bytes in base64url: 43 characters that cannot be guessed. */
export function newSecret(prefix: string): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`;
}
