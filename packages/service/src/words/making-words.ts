import type { Language } from '@reelsmith/core';
import type { MakeFailure } from '@reelsmith/generate';

/** The sentences about things that were made. */
interface MakingWords {
  builtIn(name: string, what: string, url: string): string;
  card(name: string, what: string, url: string): string;
  by(name: string, what: string, title: string, model: string, url: string): string;
  longer(was: string, wanted: string): string;
  shorter(was: string, wanted: string): string;
  failed: Record<MakeFailure['reason'], string>;
  nothingMade(reason: string): string;
  nothingCharged: string;
  someKept: string;
  ceiling(price: number, spent: number, ceiling: number): string;
}

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);

const EN: MakingWords = {
  builtIn: (name, what, url) =>
    `“${name}”${inBrackets(what)} was drawn by the built-in scene renderer, which is no AI model: ${url}`,
  card: (name, what, url) =>
    `“${name}”${inBrackets(what)} is a designed card that shows the words, not a picture of them: ${url}`,
  by: (name, what, title, model, url) => `“${name}”${inBrackets(what)} was made by ${title}, ${model}: ${url}`,
  longer: (was, wanted) => `It came ${was} long instead of ${wanted}; the rest lies behind its end on the timeline.`,
  shorter: (was, wanted) => `It came ${was} long instead of ${wanted}; it is repeated to fill the time.`,
  failed: {
    refused: 'the provider refuses to make this. Say it in other words.',
    unavailable: 'the provider does not answer. Try again later, or connect another one.',
    broken: 'the provider failed. Try again, or connect another one.',
    lost: 'the provider lost the work. Ask for it again.',
    not_media:
      'what the provider sent is not what was asked for and cannot be used. Try again, or connect another one.',
    timeout: 'the provider took too long. Try again later.',
  },
  nothingMade: (reason) => `It was not made: ${reason}`,
  nothingCharged: 'Nothing was charged; the timeline is unchanged.',
  someKept: 'What was made before is kept with your files; the timeline is unchanged.',
  ceiling: (price, spent, ceiling) =>
    `This costs ${price} credits. This session has spent ${spent} of the ${ceiling} that it may spend without asking, so nothing was done or charged. Ask for a plan to approve, or raise SESSION_CEILING.`,
};

const ZH: MakingWords = {
  builtIn: (name, what, url) => `“${name}”${inBrackets(what)}由内置场景渲染器绘制，不是 AI 模型：${url}`,
  card: (name, what, url) => `“${name}”${inBrackets(what)}是一张设计好的文字卡片，不是实物画面：${url}`,
  by: (name, what, title, model, url) => `“${name}”${inBrackets(what)}由 ${title}（${model}）生成：${url}`,
  longer: (was, wanted) => `实际时长 ${was}，要求 ${wanted}；多出的部分保留在片段结尾之后。`,
  shorter: (was, wanted) => `实际时长 ${was}，要求 ${wanted}；已重复播放以补足时间。`,
  failed: {
    refused: '供应方拒绝生成这个内容，请换一种说法。',
    unavailable: '供应方没有响应，请稍后再试，或连接别的供应方。',
    broken: '供应方出错了，请再试一次，或连接别的供应方。',
    lost: '供应方丢失了这项工作，请重新提出。',
    not_media: '供应方返回的不是所要的内容，无法使用。请再试一次，或连接别的供应方。',
    timeout: '供应方用时过长，请稍后再试。',
  },
  nothingMade: (reason) => `没有生成：${reason}`,
  nothingCharged: '没有扣费，时间线未改变。',
  someKept: '已经生成的内容保存在素材里，时间线未改变。',
  ceiling: (price, spent, ceiling) =>
    `这需要 ${price} 积分。本会话无需确认可用 ${ceiling} 积分，已用 ${spent}，因此没有执行也没有扣费。请让我先给出方案再确认，或提高 SESSION_CEILING。`,
};

export const MAKING_WORDS: Record<Language, MakingWords> = { en: EN, zh: ZH };
