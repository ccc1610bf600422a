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
  record(
    tx: Tx,
    wanted: { accountId: string; sessionId: string; file: TakenFile; provenance: Provenance },
  ): Promise<Asset>;
  urlOf(asset: Pick<Asset, 'id' | 'name'>): string;
}
