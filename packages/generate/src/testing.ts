export { providerContract, type Subject } from './testing/contract.ts';
export {
  advanceReference,
  createReferenceProvider,
  MISBEHAVIOURS,
  type Misbehaviour,
  type ReferenceOptions,
  readTask,
} from './testing/reference-provider.ts';
