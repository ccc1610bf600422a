export { type Client, createClient, type SheetWanted } from './client.ts';
export type { EventsOptions } from './events.ts';
export type { ClientOptions } from './http.ts';
export type { WaitOptions } from './renders.ts';
