import { openAsBlob } from 'node:fs';
import type { Client } from '@reelsmith/client';
import type { Printer } from '../printer.ts';
import type { Input } from './inputs.ts';

/** Sends the files in their order, under the names that the message may use. */
export async function uploadAll(
  client: Client,
  sessionId: string,
  inputs: readonly Input[],
  { printer, signal }: { printer: Printer; signal: AbortSignal },
): Promise<void> {
  for (const [index, input] of inputs.entries()) {
    const name = input.kind === 'file' ? input.name : input.url;
    printer.progress(`uploading ${name}`, index / inputs.length);
    const uploaded =
      input.kind === 'file'
        ? await client.uploadFile(sessionId, { name, body: await openAsBlob(input.path), signal })
        : await client.importUrl(sessionId, input.url, { signal });
    printer.fact({ type: 'uploaded', name, uploaded });
  }
}
