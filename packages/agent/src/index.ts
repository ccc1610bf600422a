export { createOfflinePlanner } from './offline/planner.ts';
