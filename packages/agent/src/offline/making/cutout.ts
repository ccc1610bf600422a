import type { Plan, PlannerContext } from '@reelsmith/core';

const CUT_OUT =
  /^(?:(?:please|can you|could you|now|and)[ ,]*)*(?:cut out|cutout|extract|isolate|mask out|cut) (?:the |my |his |her )?(?:[\w'-]+ ){1,4}?(?:out )?(?:from|of|in|on) (?:the |this |that |my )?(?:[\w-]+ ){0,2}(?:picture|photo|image|pic|photograph)s?\b/i;
const ZH_CUT_OUT =
  /(?:从|在)?(?:这|那)?[张幅]?(?:图片|照片|图|画面)(?:里|中|上).{0,12}抠|抠(?:出|下|图)|(?:把|将).{1,12}抠出来/;
const A_TIME = /\d ?(?:s|sec|second|minute|:)|秒|分/i;

/** Cutting a subject out of a picture needs an engine that knows what is in it: said, with what works. */
export function cutOutPlan(message: string, context: PlannerContext): Plan | undefined {
  const text = message.replace(/\s+/g, ' ').trim();
  if (text.length > 300 || context.capabilities.includes('cutout') || A_TIME.test(text)) return undefined;
  if (!CUT_OUT.test(text) && !ZH_CUT_OUT.test(text)) return undefined;
  const language = context.language ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
  const reply =
    language === 'zh'
      ? '从图片里抠出主体这里没有配置。可以上传已经抠好的透明 PNG，或者说：裁剪图片，或：模糊背景。'
      : 'Cutting a subject out of a picture is not set up here. Upload a PNG that is cut out already, or say: crop the picture, or: blur the background.';
  const refusal = { code: 'capability_missing', params: { capability: 'cutout' } } as const;
  const plain = { promises: [], warnings: [], price: 0, seed: context.seed, engine: 'offline' };
  return { ...plain, intent: 'refuse', language, reply, steps: [], refusal };
}
