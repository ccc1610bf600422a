export { providerContract, type Subject } from './testing/contract.ts';
export { MISBEHAVIOURS, type Misbehaviour } from './testing/misbehaviours.ts';
export {
  advanceReference,
  createReferenceProvider,
  type ReferenceOptions,
  readTask,
} from './testing/reference-provider.ts';
