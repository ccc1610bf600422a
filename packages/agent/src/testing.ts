export { type Example, learn } from './offline/sense/learn.ts';
export { guess, unpacked } from './offline/sense/model.ts';
export {
  type ChatRequest,
  calls,
  type Script,
  type ScriptedAnswer,
  type ScriptedModel,
  says,
  startScriptedModel,
} from './testing/scripted-model.ts';
export { exampleOf } from './testing/sentences.ts';
