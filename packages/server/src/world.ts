import type { Studio } from '@reelsmith/service';
import type { ServerConfig } from './config.ts';
import type { StreamCaps } from './hardening/stream-caps.ts';

/** What every route may use. */
export interface World {
  studio: Studio;
  config: ServerConfig;
  streamCaps: StreamCaps;
}
