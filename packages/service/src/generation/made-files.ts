import type { Asset } from '@reelsmith/core';
import type { Tx } from '../database/open.ts';
import type { Provenance } from '../database/schema.ts';

/** A made file whose bytes are in their place and which has no row yet. */
export interface TakenFile {
  readonly name: string;
  readonly hash: string;
  readonly bytes: number;
  readonly facts: Asset['facts'];
}

/** Where made files become assets: bytes first, the row in the transaction of what it belongs to. */
export interface MadeFiles {
  /** @throws storage_full, and an error for a file that can't be read */
  take(path: string, name: string): Promise<TakenFile>;
  /** `nth`: its place among what was asked for in the same words, from 1; who comes first may be ready last. */
  record(
    tx: Tx,
    wanted: { accountId: string; sessionId: string; file: TakenFile; provenance: Provenance; nth: number },
  ): Promise<Asset>;
  urlOf(asset: Pick<Asset, 'id' | 'name'>): string;
}
