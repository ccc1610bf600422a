export { type NamedThing, ROUTES, type RouteEntry } from './routes.ts';
