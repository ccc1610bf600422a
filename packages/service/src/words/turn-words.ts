import type { Language } from '@reelsmith/core';
import { timeOf } from './format.ts';

/** The sentences of a turn that are not about one change. */
export interface TurnWords {
  broken(found: string): string;
  exported(seconds: string, url: string): string;
  stillRendering(renderId: string): string;
  exportFailed(reason: string): string;
  exportCancelled: string;
  cancelled: string;
  rejected: string;
  overtaken: string;
  /** The end of a plan that goes on in the next one. */
  adjusted: string;
  /** The end of a plan that can't be adjusted any more. */
  outdated: string;
  stillWaits(price: number): string;
  internal: string;
  tooOften: string;
  tooLong: string;
  credits(price: number, available: number, link: string): string;
  waiting(price: number): string;
  undone(what: string): string;
  redone(what: string): string;
  nothingYet(file: string | undefined): string;
  time(ms: number): string;
  more(count: number): string;
  /** When nothing else is to be said. */
  done: string;
  /** What could be said next. */
  next(messages: string[]): string;
  /** How somebody would say it who thinks of a screen; only with SCREEN_WORDS. */
  screen: string;
}

const EN: TurnWords = {
  broken: (found) => `Not as asked: ${found}`,
  exported: (length, url) => `Exported ${length}: ${url}`,
  stillRendering: (id) => `Still rendering. It goes on by itself; ask for the export ${id} in a while.`,
  exportFailed: (reason) => `The export failed: ${reason} Nothing was charged; the timeline is unchanged.`,
  exportCancelled: 'The export was cancelled. The timeline is unchanged.',
  cancelled: 'Cancelled. What had not been applied yet was left undone.',
  rejected: 'Not applied, as you said. The timeline is unchanged.',
  overtaken: 'Not applied: another message came before the yes. The timeline is unchanged.',
  adjusted: 'Not applied yet: it goes on in the plan of the next message.',
  outdated:
    'The plan that waited for a yes did not fit the timeline any more, so it was dropped. Nothing of it was applied or charged.',
  stillWaits: (price) => `The plan still waits for your yes (${price} credits).`,
  internal:
    'Something went wrong on the server and was written down there. The timeline is as the last change left it; say it again.',
  tooOften:
    'The server stopped several times while working on this, so it was given up. Nothing was charged; say it again.',
  tooLong: 'This took longer than 15 minutes and was stopped. Nothing was charged; ask for less at once.',
  credits: (price, available, link) =>
    `This costs ${price} credits and you have ${available}. Nothing was changed or charged. Register or top up: ${link}`,
  waiting: (price) => `This costs ${price} credits and waits for your yes.`,
  undone: (what) => `Took back: ${what}`,
  redone: (what) => `Put back: ${what}`,
  nothingYet: (file) =>
    `There is nothing on the timeline yet: say what to make of ${file ?? 'your files'} first${file === undefined ? ', and upload some' : ''}.`,
  time: (ms) => timeOf(ms, ' s'),
  more: (count) => `- … and ${count} more.`,
  done: 'Done.',
  next: (messages) => `Next you could say: ${messages.map((one) => `“${one}”`).join(', ')}.`,
  screen: 'Drag the clips on the timeline to adjust them. When you are happy, click Export in the upper right corner.',
};

const ZH: TurnWords = {
  broken: (found) => `与要求不符：${found}`,
  exported: (length, url) => `已导出，时长 ${length}：${url}`,
  stillRendering: (id) => `仍在渲染，会自动继续。稍后可查询导出 ${id}。`,
  exportFailed: (reason) => `导出失败：${reason}没有扣费，时间线未改变。`,
  exportCancelled: '导出已取消，时间线未改变。',
  cancelled: '已取消，尚未应用的部分没有执行。',
  rejected: '按您的意思没有应用，时间线未改变。',
  overtaken: '没有应用：在确认之前来了新的消息。时间线未改变。',
  adjusted: '尚未应用：已并入下一条消息的计划。',
  outdated: '等待确认的计划已不适合现在的时间线，因此放弃。没有应用也没有扣费。',
  stillWaits: (price) => `之前的计划仍在等待您的确认（${price} 积分）。`,
  internal: '服务器出错并已记录。时间线保持上一次修改后的样子，请再说一次。',
  tooOften: '处理过程中服务器多次中断，已放弃。没有扣费，请再说一次。',
  tooLong: '超过 15 分钟，已停止。没有扣费，请分几次说。',
  credits: (price, available, link) => `需要 ${price} 积分，您有 ${available}。没有修改也没有扣费。注册或充值：${link}`,
  waiting: (price) => `需要 ${price} 积分，等待您的确认。`,
  undone: (what) => `已撤销：${what}`,
  redone: (what) => `已重做：${what}`,
  nothingYet: (file) =>
    `时间线上还没有内容：请先说说要用 ${file ?? '素材'} 做什么${file === undefined ? '，并先上传' : ''}。`,
  time: (ms) => timeOf(ms, ' 秒'),
  more: (count) => `- ……以及另外 ${count} 处。`,
  done: '好了。',
  next: (messages) => `接下来可以说：${messages.map((one) => `“${one}”`).join('、')}。`,
  screen: '可以在时间线上拖动片段进行调整，满意后点击右上角的“导出”按钮。',
};

export const TURN_WORDS: Record<Language, TurnWords> = { en: EN, zh: ZH };
