export {
  type ChatRequest,
  calls,
  type Script,
  type ScriptedAnswer,
  type ScriptedModel,
  says,
  startScriptedModel,
} from './testing/scripted-model.ts';
