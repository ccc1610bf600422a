export { type LocalService, startService } from './local-service.ts';
