import {
  type Choice,
  isEmpty,
  type Language,
  type OfferedOperation,
  type Plan,
  type PlannerContext,
  type PlanPromise,
  type PlanStep,
} from '@reelsmith/core';
import type { Scene } from './scene.ts';

/** The plan of a scene: what was done as one edit, then export, or a question, or an honest no. */
export function planOf(scene: Scene, understood: boolean): Plan {
  const base = {
    language: scene.language,
    promises: withLastLevels(scene.promises),
    warnings: scene.warnings,
    price: 0,
    seed: scene.context.seed,
    engine: 'offline',
  };
  const steps = stepsOf(scene);
  if (scene.question !== undefined && scene.operations.length === 0)
    return { ...base, ...askedOf(scene, scene.question), promises: [] };
  if (steps.length > 0) {
    if (scene.question !== undefined) scene.warnings.push(scene.question.question);
    const intent = scene.operations.length > 0 ? 'edit' : 'export';
    return { ...base, intent, reply: opening(scene), steps };
  }
  if (scene.answer !== undefined) return { ...base, intent: 'answer', reply: scene.answer, steps: [], promises: [] };
  const first = scene.warnings[0];
  if (first !== undefined) {
    const refused = scene.refusal === undefined ? {} : { refusal: scene.refusal };
    const reply = [...new Set(scene.warnings)].join(' ');
    return {
      ...base,
      intent: scene.refusal === undefined ? 'answer' : 'refuse',
      reply,
      steps: [],
      promises: [],
      warnings: [],
      ...refused,
    };
  }
  if (understood && scene.said.length > 0) return { ...base, intent: 'answer', reply: opening(scene), steps: [] };
  return { ...base, ...askedOf(scene, notUnderstood(scene)), promises: [] };
}

/** How far the rules came: nothing understood or changed, or a question that another reading may make needless. */
export function standing(
  scene: Scene,
  plan: Plan,
  understood: boolean,
): { understood: boolean; idle: boolean; isOpen: boolean } {
  const asks = plan.intent === 'ask' && scene.question?.isOpen === true;
  const isOpen = understood && (asks || (plan.intent === 'refuse' && scene.mayBeThere));
  return { understood, isOpen, idle: !understood || isOpen || (plan.intent === 'answer' && scene.isAlready) };
}

/** Music that is laid and then made quieter in one message has the level that was said last. */
function withLastLevels(promises: readonly PlanPromise[]): PlanPromise[] {
  const assetOf = (promise: PlanPromise): string | undefined =>
    promise.kind === 'music' ? promise.assetId : undefined;
  const assets = promises.map(assetOf);
  return promises.filter((promise, at) => {
    const asset = assetOf(promise);
    return asset === undefined || assets.lastIndexOf(asset) === at;
  });
}

/** What a plan does to the film, edit by edit. */
export function operationsOf({ steps }: Plan): OfferedOperation[] {
  return steps.flatMap((step) => (step.kind === 'edit' ? step.operations : []));
}

function stepsOf(scene: Scene): PlanStep[] {
  const steps: PlanStep[] = [];
  if (scene.operations.length > 0) steps.push({ id: scene.mintId('step'), kind: 'edit', operations: scene.operations });
  if (scene.output !== undefined) steps.push({ id: scene.mintId('step'), kind: 'export', output: scene.output });
  return steps;
}

function opening(scene: Scene): string {
  const said = scene.said.filter((part) => part !== '');
  const exported = scene.output === undefined ? [] : [scene.words('the export starts', '开始导出')];
  const parts = said.length > 6 ? [...said.slice(0, 5), scene.words('more', '其他修改')] : said;
  const all = [...parts, ...exported];
  if (all.length === 0) return scene.words('Done.', '好了。');
  const joined = scene.words(listed(all), all.join('，'));
  return scene.words(`Done: ${joined}.`, `好了：${joined}。`);
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

interface Question {
  question: string;
  choices: Choice[];
}

/** A question as a plan, its choices told by their messages. */
function askedOf({ language, mintId }: Scene, question: Question): Asked {
  return asked(question, { language, mintId, shown: question.choices.map(({ message }) => message) });
}

type Asked = Pick<Plan, 'intent' | 'reply' | 'steps'>;

/** A question as a plan; `shown` is what the reply says of each choice. */
export function asked(
  { question, choices }: Question,
  { language, mintId, shown }: Pick<PlannerContext, 'mintId'> & { language: Language; shown: readonly string[] },
): Asked {
  const list = shown.map((choice, at) => `${at + 1}. ${choice}`).join(language === 'zh' ? '；' : '; ');
  const reply = choices.length === 0 ? question : `${question} ${list}`;
  return { intent: 'ask', reply, steps: [{ id: mintId('step'), kind: 'ask', question, choices }] };
}

/** Three things that make sense now, when nothing was understood. */
function notUnderstood(scene: Scene): Question {
  const question = scene.words('I did not understand that. What about one of these?', '我没有听懂。试试下面这些？');
  return { question, choices: suggestions(scene).map((message) => ({ label: message, message })) };
}

function suggestions(scene: Scene): string[] {
  const pick = (en: string, zh: string): string => scene.words(en, zh);
  if (!isEmpty(scene.draft)) {
    return [
      pick('cut the first 3 seconds', '剪掉前3秒'),
      pick("add title 'My film' for the first 3 seconds", '添加标题“我的影片”显示前3秒'),
      pick('make it vertical', '改成竖屏'),
    ];
  }
  const stills = scene.waiting().filter(({ facts }) => facts.kind === 'image').length;
  if (stills > 0 && stills === scene.waiting().length) {
    return [
      pick('make a slideshow, 3 seconds each', '做成幻灯片，每张3秒'),
      pick('make a 9:16 slideshow', '做成9:16幻灯片'),
    ];
  }
  if (scene.waiting().length > 0) {
    return [
      pick('join these clips', '把这些视频拼接起来'),
      pick('join these clips with crossfades', '拼接这些视频，加叠化转场'),
    ];
  }
  return [pick('what can you do', '你能做什么'), pick('make it vertical', '改成竖屏')];
}
