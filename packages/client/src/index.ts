export { type Client, createClient } from './client.ts';
export type { EventsOptions } from './events.ts';
export type { ClientOptions } from './http.ts';
export type { WaitOptions } from './renders.ts';
