import {
  type Capability,
  type CompoundResult,
  type GenerateStep,
  isEmpty,
  type Language,
  type Plan,
  type PlannerContext,
  placeMade,
  RATIO_CANVASES,
} from '@reelsmith/core';

// "Generate an image of ..." and "生成一张...图片": the words between are for whoever draws it and are read as they stand.

const VERB = '(?:generate|create|make|draw|paint|render|produce|design|illustrate|animate)';
const PICTURE = '(?:image|picture|photo|photograph|illustration|drawing|painting|wallpaper|still|artwork|pic)';
const CLIP = '(?:clip|video|animation|footage|movie|film|b-roll|motion background|video background|shot)';
// Read in a text whose blanks are single ones.
const POLITE = "(?:please |can you |could you |i want you to |i'd like you to |let's )*";
const FRAME = new RegExp(
  `^${POLITE}${VERB} (?:me |us )?(?:(?:an?|the|one|some) )?((?:[\\w:x.-]+ ){0,5}?)(${PICTURE}|${CLIP})s? (?:of|showing|with|about|that shows|depicting|where|:) (.+)$`,
  'is',
);
/** "Draw a city at night": the verb alone says that something new is meant. */
const DRAW = new RegExp(`^${POLITE}(?:draw|paint|illustrate|imagine) (?:me |us )?(.+)$`, 'is');
/** What was uploaded is put together, not drawn. */
const OWN = /\b(my|these|those|the|all|both|our|clips?|photos?|pictures?|uploads?|files?)\b/i;
const ZH_VERB = '(?:生成|画|绘制|创建|制作|做|来)';
const ZH_PICTURE = '(?:图片|图像|照片|壁纸|插画|画面|图|画)';
const ZH_CLIP = '(?:视频|短片|动画|片段|动态背景|影片)';
const ZH_FRAME = new RegExp(
  `^(?:请|帮我|麻烦|给我|我想|我要|能不能|可以)*${ZH_VERB}(?:一下)?(?:一?[张幅段个条支])(.+?)(?:的)?(${ZH_PICTURE}|${ZH_CLIP})[。！!]?$`,
  's',
);
const IS_CLIP = new RegExp(`^(?:${CLIP}|${ZH_CLIP})$`, 'i');
const EXPORT =
  /(?:[,，。;；]?\s?(?:and|then|并|然后|再)\s?|[,，。;；]\s?)(?:export(?: it)?(?: as (?:an? )?mp4)?|导出(?:成?(?:mp4|视频))?)[.。!]?$/i;
const SECONDS = /(\d{1,3}(?:\.\d)?)(?: ?- ?| )?(?:seconds?|secs?|s|秒钟?)(?![a-z])(?: long)?的?/i;
const SIZE = /(\d{3,4}) ?[x×*] ?(\d{3,4})/i;
/** Longer messages tell of more than one thing. */
const MOST_LETTERS = 1000;
const RATIO = /\b(16:9|9:16|1:1|4:5|4:3|3:4|21:9)\b/;
const UPRIGHT = /\b(vertical|portrait format|upright|for (?:tiktok|reels|shorts))\b|竖屏|竖版/i;
const SQUARE = /\bsquare\b|方形|正方形/i;
const DEFAULT_CLIP_MS = 5000;
const LONGEST_CLIP_MS = 120_000;

interface Wanted {
  kind: 'image' | 'video';
  prompt: string;
  language: Language;
  exports: boolean;
}

/** The plan of a message that asks for a new picture or clip, when somebody is there to make it; undefined for every other
 *  message. */
export function makingPlan(message: string, context: PlannerContext): Plan | undefined {
  const wanted = readWanted(message);
  if (wanted === undefined) return undefined;
  const capability: Capability = wanted.kind === 'image' ? 'generate_image' : 'generate_video';
  if (!context.capabilities.includes(capability)) return undefined;
  const language = context.language ?? wanted.language;
  const step: GenerateStep = {
    id: context.mintId('step'),
    kind: 'generate',
    capability,
    prompt: wanted.prompt,
    expects: expectsOf(wanted, message, context),
  };
  const placed = placing(wanted, step, context);
  const operations = placed?.ok === true ? placed.operations : [];
  const steps: Plan['steps'] = [step];
  if (operations.length > 0) steps.push({ id: context.mintId('step'), kind: 'edit', operations });
  const output = { format: 'mp4', quality: 'standard' } as const;
  if (wanted.exports) steps.push({ id: context.mintId('step'), kind: 'export', output });
  return {
    intent: 'edit',
    language,
    reply: replyOf(language, wanted, operations.length > 0),
    steps,
    promises: [],
    warnings: [],
    price: 0,
    seed: context.seed,
    engine: 'offline',
  };
}

function readWanted(message: string): Wanted | undefined {
  if (message.length > MOST_LETTERS) return undefined;
  const whole = message.replace(/\s+/g, ' ').trim();
  const exports = EXPORT.test(whole);
  const text = whole.replace(EXPORT, '').trim();
  return /\p{Script=Han}/u.test(text) ? readChinese(text, exports) : readEnglish(text, exports);
}

function readEnglish(text: string, exports: boolean): Wanted | undefined {
  const framed = FRAME.exec(text);
  if (framed !== null) {
    const [, qualities = '', noun = '', rest = ''] = framed;
    // "make a video of my clips", "make a clip with the title ...": about what is there.
    if (OWN.test(rest.split(/\s+/).slice(0, 2).join(' ')) || /["“”]/.test(rest)) return undefined;
    const kind = IS_CLIP.test(noun) ? 'video' : 'image';
    return { kind, prompt: promptOf(`${qualities} ${rest}`), language: 'en', exports };
  }
  const drawn = DRAW.exec(text)?.[1];
  if (drawn === undefined || OWN.test(drawn.split(/\s+/).slice(0, 2).join(' '))) return undefined;
  return { kind: 'image', prompt: promptOf(drawn), language: 'en', exports };
}

function readChinese(text: string, exports: boolean): Wanted | undefined {
  const [, subject = '', noun = ''] = ZH_FRAME.exec(text) ?? [];
  const prompt = promptOf(subject);
  if (prompt === '' || /我的|这些|上传|["“”《]/.test(subject)) return undefined;
  const kind = IS_CLIP.test(noun) ? 'video' : 'image';
  return { kind, prompt, language: 'zh', exports };
}

/** What is to be seen; lengths and sizes are said apart. */
function promptOf(text: string): string {
  const bare = text
    .replace(SECONDS, ' ')
    .replace(SIZE, ' ')
    .replace(RATIO, ' ')
    .replace(/^(\s*(new|short))+\s+/i, ' ');
  return bare.replace(/\s+/g, ' ').replace(/^[\s,，的]+|(?<![\s,，.。!！])[\s,，.。!！]+$/g, '');
}

function expectsOf(wanted: Wanted, message: string, { draft }: PlannerContext): GenerateStep['expects'] {
  const { width, height } = sizeOf(message) ?? draft.canvas;
  if (wanted.kind === 'image') return { kind: 'image', width, height };
  const asked = Number(SECONDS.exec(message)?.[1] ?? 0) * 1000;
  const durationMs = asked > 0 ? Math.min(LONGEST_CLIP_MS, Math.round(asked)) : DEFAULT_CLIP_MS;
  return { kind: 'video', durationMs, width, height };
}

function sizeOf(message: string): { width: number; height: number } | undefined {
  const [, width, height] = SIZE.exec(message) ?? [];
  if (width !== undefined && height !== undefined) return { width: Number(width), height: Number(height) };
  const named = RATIO.exec(message)?.[1];
  // The expression knows exactly the names of the table.
  if (named !== undefined) return RATIO_CANVASES[named as keyof typeof RATIO_CANVASES];
  if (UPRIGHT.test(message)) return RATIO_CANVASES['9:16'];
  return SQUARE.test(message) ? RATIO_CANVASES['1:1'] : undefined;
}

/** A clip goes onto the timeline; a picture does while the film is empty, so that an export of it is a film. */
function placing(wanted: Wanted, step: GenerateStep, { draft, mintId }: PlannerContext): CompoundResult | undefined {
  if (wanted.kind === 'image' && !isEmpty(draft)) return undefined;
  return placeMade(draft, { step, name: wanted.prompt.slice(0, 100), mintId });
}

function replyOf(language: Language, { kind, prompt }: Wanted, placed: boolean): string {
  if (language === 'zh') {
    const place = placed ? '，并放到时间线上' : '';
    return kind === 'image' ? `生成图片“${prompt}”${place}。` : `生成视频“${prompt}”${place}。`;
  }
  const what = kind === 'image' ? 'A picture' : 'A clip';
  return `${what} of “${prompt}”${placed ? ', placed on the timeline' : ''}.`;
}
