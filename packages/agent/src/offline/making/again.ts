import type { Draft, EarlierMade, Language, OfferedOperation, Plan, PlannerContext } from '@reelsmith/core';
import { sourceOf } from '@reelsmith/core';
import { compose, type PlanEdits } from './compose.ts';
import { countOf } from './measures.ts';
import { type Order, ordersOf } from './order.ts';
import { piecesOf } from './pieces.ts';
import { fileName } from './rest.ts';
import { withoutEnd } from './trim.ts';
import type { Wanted } from './wanted.ts';

interface Asked {
  readonly message: string;
  readonly context: PlannerContext;
  readonly planEdits: PlanEdits;
}

const COUNT = '(?:one|two|three|four|five|six|a few|a couple of|several|some|\\d{1,2})';
const THING =
  '(?:one|ones|version|variation|variant|take|picture|image|photo|clip|video|option|alternative|card|idea|shot)';
const START =
  "(?:(?:please|ok|okay|now|hmm|no|nice|great|cool|i don't like (?:it|this|that)|not (?:quite|bad|that one)|can you|could you|give me|show me|make|make me|generate|create|draw|do|i want|i'd like|let me see|let's see|and)[ ,.!:]*)*";
const END = '(?:,? ?(?:please|thanks|of (?:it|that|this)|of the (?:picture|image|clip|same)|too|instead))*';
const BUT = '(?:,? (?:but|only|this time|except|in|with|at)(?: (?:make it|now|this time|in|with|at))* (.{2,120}))?';
const MORE = new RegExp(
  `^${START}(?:another(?: (${COUNT}))?(?: ${THING}s?)?|(${COUNT}) (?:more|other|different|new)(?: ${THING}s?)?|(${COUNT}) (?:variations?|variants?|alternatives?|versions?|options?)|(?:one|some|a few) more(?: ${THING}s?)?|an? (?:variation|variant|alternative)|more (?:of (?:it|these|those)|like (?:this|that|it)|variations?|options?|versions?)|one more)${END}${BUT}[.!?]?$`,
  'i',
);
const OTHER = new RegExp(
  `^${START}(?:an? (?:different|new|better|other)(?: ${THING})?|something (?:else|different)|try (?:it )?again|again|once more|regenerate(?: (?:it|that|this))?|re-?roll(?: it)?|redraw(?: it)?|(?:do|make|draw|generate) (?:it|that) again|the same(?: again)?)${END}${BUT}[.!?]?$`,
  'i',
);
const ZH_START = '(?:请|帮我|给我|嗯|好的?|可以|不错|不好看|不喜欢|不太行|不行|不满意|能|那|，|,|。|\\s)*';
const ZH_THING = '(?:张|个|段|幅|版|种|款)?(?:图片?|视频|版本|变体|变化|方案|画|效果|卡片|样子|样式)?';
const ZH_BUT = '(?:[，,]?(?:但是?|不过|这次|换成|改成|要)(.{1,40}))?';
const ZH_MORE = new RegExp(
  `^${ZH_START}(?:(?:再|还要|另外|多)(?:来|画|生成|做|给我|出|要|整|弄)?([一两二三四五六几\\d]{1,2})${ZH_THING}|([一两二三四五六几\\d]{1,2})个?(?:变体|版本|方案|不同的(?:版本|方案)?|变化))(?:吧|看看|呗)?${ZH_BUT}[。！!]?$`,
);
const ZH_OTHER = new RegExp(
  `^${ZH_START}(?:换(?:一|1)?(?:张|个|段|幅|版|种)(?:图片?|视频|画|样子|风格|卡片)?|重新(?:生成|画|做|来)(?:一?[张个段幅遍次版])?|再(?:试|画|生成|来)(?:一)?(?:次|遍|下))(?:吧|看看|呗|试试)?${ZH_BUT}[。！!]?$`,
);
const PICK =
  /^(?:(?:please|ok|okay)[ ,]*)*(?:use|take|choose|pick|keep|go with|i like|i want|i prefer|put in) (?:the )?(?:number |#|variation |version |option )?(first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th|6th|\d|one|two|three)(?: (?:one|version|variation|picture|image|option|clip|card))?(?: instead| please| in the (?:film|video))*[.!]?$/i;
const ZH_PICK =
  /^(?:好的?|那|就|请|，|,|\s)*(?:用|选|要|就要|喜欢|换成|改用|采用)第?([一二三四五六\d]|最后一)(?:张|个|段|幅|版|种)(?:图片?|视频|版本)?(?:吧|代替|替换)?[。！!]?$/;

/** More of what was made last, another in its place, or one of several: "another one", "three variations", "换一个",
 *  "use the second one". */
export function againPlan(asked: Asked): Plan | undefined {
  const { message, context } = asked;
  const [last] = context.made ?? [];
  if (last === undefined || message.length > 300 || !isStillAboutIt(context)) return undefined;
  const text = message.replace(/\s+/g, ' ').trim();
  const more = MORE.exec(text) ?? ZH_MORE.exec(text);
  if (more !== null) {
    const [, ...found] = more;
    const but = found.at(-1);
    const count = countOf(found.slice(0, -1).find((one) => one !== undefined));
    return made(asked, last, { count, but, instead: / instead[.!?]?$/i.test(text) });
  }
  const other = OTHER.exec(text) ?? ZH_OTHER.exec(text);
  if (other !== null) return made(asked, last, { count: 1, but: other[1], instead: true });
  const picked = PICK.exec(text)?.[1] ?? ZH_PICK.exec(text)?.[1];
  return picked === undefined ? undefined : pickPlan(asked, last, picked);
}

/** True while the conversation is about what was made: its last message asked for it, or for more of it. */
function isStillAboutIt({ earlier, draft, recentSegmentIds, made = [] }: PlannerContext): boolean {
  const [before] = earlier ?? [];
  const touched = draft.tracks.flatMap(({ segments }) => segments).find(({ id }) => id === recentSegmentIds[0]);
  const source = touched?.source;
  if (before === undefined || (source?.kind === 'media' && made.some(({ assetId }) => assetId === source.assetId)))
    return true;
  const text = before.message.replace(/\s+/g, ' ').trim();
  const again = [MORE, OTHER, ZH_MORE, ZH_OTHER, PICK, ZH_PICK, /\bcard\b|卡片|动起来|\banimate\b/i].some((one) =>
    one.test(text),
  );
  return again || piecesOf(text, true) !== undefined;
}

function made(
  { context, planEdits, message }: Asked,
  last: EarlierMade,
  { count, but, instead }: { count: number; but: string | undefined; instead: boolean },
): Plan | undefined {
  const language = context.language ?? (/\p{Script=Han}/u.test(message) ? 'zh' : 'en');
  const wanted = wantedLike(last, context, { count, but, language });
  const seed =
    Math.max(...(context.made ?? []).filter(({ prompt }) => prompt === last.prompt).map((one) => one.seed)) + 1;
  const orders = ordersOf([wanted], context, { seed: seed % 2 ** 31, asCard: last.card });
  const [first] = orders ?? [];
  if (orders === undefined || first === undefined) return undefined;
  const swap = instead ? swapping(context, last, first) : [];
  const place = instead && swap.length > 0 ? () => swap : undefined;
  return compose({
    orders,
    rest: '',
    context,
    planEdits,
    language,
    place,
    aside: !instead && (last.kind === 'image' || count > 1),
  });
}

/** The same as before, with what is said now before what was said then. */
function wantedLike(
  last: EarlierMade,
  { assets }: PlannerContext,
  { count, but, language }: { count: number; but: string | undefined; language: Language },
): Wanted {
  const facts = assets.find(({ id }) => id === last.assetId)?.facts;
  const jpg = facts?.format === 'jpg' || facts?.format === 'jpeg';
  return {
    kind: last.kind,
    prompt: but === undefined ? last.prompt : `${withoutEnd(but)}, ${last.prompt}`,
    language,
    count,
    size: facts === undefined ? undefined : { width: facts.width, height: facts.height },
    durationMs: last.kind === 'video' ? facts?.durationMs : undefined,
    format: jpg ? 'jpg' : undefined,
  };
}

/** Everything that shows the newest of what was made and is shown, shows the new one. */
function swapping({ draft, made = [] }: PlannerContext, last: EarlierMade, order: Order): OfferedOperation[] {
  const { asset, step, wanted } = order;
  const old = made.find((one) => one.kind === last.kind && showing(draft, one.assetId).length > 0) ?? last;
  return showing(draft, old.assetId).map((segmentId) => ({
    op: 'replaceSource',
    segmentId,
    source: sourceOf(asset),
    sourceStartMs: 0,
    name: fileName(wanted, step),
  }));
}

function showing(draft: Draft, assetId: string): string[] {
  const all = draft.tracks.flatMap(({ segments }) => segments);
  return all.filter(({ source }) => source.kind === 'media' && source.assetId === assetId).map(({ id }) => id);
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const ZH_PLACES = '一二三四五六';

/** One of what was made of the same words, in the place of the one that is shown. */
function pickPlan({ context, planEdits, message }: Asked, last: EarlierMade, picked: string): Plan | undefined {
  const batch = sameBatch(context.made ?? [], last).toReversed();
  if (batch.length < 2) return undefined;
  const chosen = batch[placeOf(picked, batch.length) - 1];
  const asset = context.assets.find(({ id }) => id === chosen?.assetId);
  if (asset === undefined) return undefined;
  const shown = batch.flatMap(({ assetId }) => (assetId === asset.id ? [] : showing(context.draft, assetId)));
  const language = context.language ?? (/\p{Script=Han}/u.test(message) ? 'zh' : 'en');
  const said = language === 'zh' ? `插入"${asset.name}"` : `add "${asset.name}"`;
  if (shown.length === 0) return planEdits(said, context);
  const operations = shown.map((segmentId) => ({
    ...{ op: 'replaceSource' as const, segmentId, source: sourceOf(asset), sourceStartMs: 0, name: asset.name },
  }));
  const reply = language === 'zh' ? `改用“${asset.name}”。` : `The film now shows “${asset.name}”.`;
  const plain = { promises: [], warnings: [], price: 0, seed: context.seed, engine: 'offline' };
  return {
    ...plain,
    intent: 'edit',
    language,
    reply,
    steps: [{ id: context.mintId('step'), kind: 'edit', operations }],
  };
}

function sameBatch(made: readonly EarlierMade[], last: EarlierMade): EarlierMade[] {
  const end = made.findIndex(({ prompt }) => prompt !== last.prompt);
  return made.slice(0, end < 0 ? made.length : end);
}

function placeOf(said: string, count: number): number {
  const low = said.toLowerCase();
  if (low === 'last' || low === '最后一') return count;
  const named = PLACES.indexOf(low) + 1 || ZH_PLACES.indexOf(low) + 1;
  return named || Number.parseInt(low, 10) || countOf(low);
}
