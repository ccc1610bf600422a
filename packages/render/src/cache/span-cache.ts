/** Finished pieces of films under the hash of what they show. Shared by all renders, and by all workers that see the same
 *  storage; losing an entry only costs time. */
export interface SpanCache {
  /** Puts the piece of a key at `path`; false when there is none, or when it is not what was once put there. */
  get(key: string, path: string): Promise<boolean>;
  /** Keeps a copy of the finished file at `path`. Never fails: a full disk only means that nothing is kept. */
  put(key: string, path: string): Promise<void>;
}
