export { type NamedThing, ROUTES, type RouteEntry } from './routes.ts';
export { createFakeStudio } from './testing/fake-studio.ts';
