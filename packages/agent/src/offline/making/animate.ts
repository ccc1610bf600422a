import {
  type Asset,
  applyAll,
  DEFAULT_MADE_IMAGE_MS,
  type Draft,
  type EarlierMade,
  type Language,
  type Motion,
  mediaSegment,
  type OfferedOperation,
  type Plan,
  type PlannerContext,
  placeMade,
  placeMedia,
  ROLE_KINDS,
} from '@reelsmith/core';
import { compose, type PlanEdits } from './compose.ts';
import { measured } from './measures.ts';
import { ordersOf } from './order.ts';
import { partsOf } from './pieces.ts';
import { fileName } from './rest.ts';
import type { Wanted } from './wanted.ts';

const THIS = "(?:this|that|the|my|it|last|generated|uploaded|new|single|'s| )*";
const STILL =
  '(?:[\\w-]{1,80}\\.(?:jpe?g|png|webp|gif|heic)|picture|photo|image|photograph|still|drawing|illustration|pic|artwork|painting|wallpaper)';
const ANIMATE = new RegExp(
  `^(?:(?:please|now|then|can you|could you|and|ok)[ ,]*)*(?:animate (?:${THIS}${STILL}|it\\b|this\\b|that\\b)|bring (?:${THIS}${STILL}|it) to life|(?:make|get|let) (?:${THIS}${STILL}|it|this) (?:move|moving|come (?:alive|to life)|animated)|(?:turn|make|convert|change|transform) (?:${THIS}${STILL}|it) (?:in)?to (?:an? )?(?:[\\w .-]{0,30} )?(?:video|clip|animation|moving (?:picture|image|shot|scene))|(?:add|give) (?:some |a )?(?:motion|movement|parallax(?: effect)?|life|depth) to (?:${THIS}${STILL}|it)|give (?:${THIS}${STILL}|it) (?:some |a )?(?:motion|movement|parallax|life|depth)|image to video|photo to video|picture to video)`,
  'i',
);
const ZH_ANIMATE =
  /(?:让|使|把|将)(?:这|那|它|我的|刚才的|上面的|上传的|生成的)?[张个幅]?(?:图片|图像|照片|图|画|画面|它)?[^，。,]{0,12}(?:动起来|活起来|会动|动一动|有动感)|(?:把|将)(?:这|那|它|我的|刚才的|上传的|生成的)?[张个幅]?(?:[^\s，。,]{1,40}\.(?:jpe?g|png|webp|gif|heic)|图片|图像|照片|图|画|它)(?:做成|变成|转成|转换成|转为|制作成|生成)(?:一?[段个条])?[^，。,]{0,16}(?:视频|动画|短片|动态)|^图生视频|给(?:这|那)?[张个]?(?:图片|照片|图|画)?(?:加|添加)(?:上|点|一点|一些)?(?:动态|动感|视差|运动|动画)(?:效果)?/;
const DEPTH = /\bparallax\b|\bdepth\b|\b3-?d\b|视差|立体/i;
const MOVES: readonly (readonly [RegExp, Motion['type']])[] = [
  [/\b(?:zoom|pull)(?:ing)? (?:out|back)\b|拉远|缩小/i, 'zoom_out'],
  [/\bpan(?:ning)?(?: to the)? left\b|左移|向左/i, 'pan_left'],
  [/\bpan(?:ning)?\b|右移|向右|平移/i, 'pan_right'],
  [/\b(?:tilt|pan)(?:ning)? up\b|\brise\b|上移|向上/i, 'pan_up'],
];
/** Enough to be seen as a move of the camera. */
const AMOUNT = 0.2;

interface Asked {
  readonly message: string;
  readonly context: PlannerContext;
  readonly planEdits: PlanEdits;
}

/** "Animate this picture", "让这张图动起来": a built-in scene is made anew as a moving one, over any other picture the
 *  camera moves. */
export function animatePlan(asked: Asked): Plan | undefined {
  const { message, context } = asked;
  const text = message.replace(/\s+/g, ' ').trim();
  if (text.length > 300 || !(ANIMATE.test(text) || ZH_ANIMATE.test(text))) return undefined;
  const { own, rest } = apart(text);
  const asset = pictureMeant(own, context);
  if (asset === undefined) return undefined;
  const language = context.language ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
  const { durationMs } = measured(own).measures;
  const made = context.made?.find(({ assetId }) => assetId === asset.id);
  const scene = made?.builtIn === true && !made.card && !DEPTH.test(own) ? made : undefined;
  const work = { asset, language, durationMs, text: own, rest };
  const moving = scene === undefined ? undefined : movingScene(asked, scene, work);
  return moving ?? movingCamera(asked, work);
}

/** What is said of the moving picture, and what else: "... and export". */
function apart(text: string): { own: string; rest: string } {
  const parts = partsOf(text);
  const at = parts.findIndex((part) => ANIMATE.test(part) || ZH_ANIMATE.test(part));
  if (at < 0) return { own: text, rest: '' };
  // "…，生成5秒的视频" says the same once more.
  const same = (part: string, index: number): boolean => index === at || /^生成.{0,12}(?:视频|动画)$/.test(part);
  const joined = /\p{Script=Han}/u.test(text) ? '，' : ', ';
  const own = parts.filter(same).join(joined);
  return { own, rest: parts.filter((part, index) => !same(part, index)).join(joined) };
}

/** The picture that is named, else the one made last, else the only or the newest one. */
function pictureMeant(text: string, { assets, made, draft, recentSegmentIds }: PlannerContext): Asset | undefined {
  const stills = assets.filter(({ facts }) => facts.kind === 'image');
  const low = text.toLowerCase();
  const named = stills.find(
    ({ name }) => low.includes(name.toLowerCase()) || low.includes(name.replace(/\.\w+$/, '').toLowerCase()),
  );
  if (named !== undefined) return named;
  const all = draft.tracks.flatMap(({ segments }) => segments);
  const touched = all.find(({ id }) => id === recentSegmentIds[0])?.source;
  const recent = stills.find(({ id }) => touched?.kind === 'media' && id === touched.assetId);
  if (recent !== undefined) return recent;
  const last = stills.find(({ id }) => id === made?.[0]?.assetId);
  if (last !== undefined && assets.at(-1)?.id === last.id) return last;
  const shown = all.map(({ source }) => (source.kind === 'media' ? source.assetId : ''));
  const onTimeline = stills.filter(({ id }) => shown.includes(id));
  return onTimeline.length === 1 ? onTimeline[0] : (last ?? stills.at(-1));
}

interface Work {
  readonly asset: Asset;
  readonly language: Language;
  readonly durationMs: number | undefined;
  readonly text: string;
  /** What else the message says. */
  readonly rest: string;
}

/** The same scene with the same seed, moving; it takes the place of its still. */
function movingScene({ context, planEdits }: Asked, scene: EarlierMade, work: Work): Plan | undefined {
  const { asset, language, durationMs = DEFAULT_MADE_IMAGE_MS } = work;
  const { width, height } = asset.facts;
  const { prompt, seed } = scene;
  const wanted: Wanted = { kind: 'video', prompt, language, count: 1, size: { width, height }, durationMs };
  const orders = ordersOf([wanted], context, { seed });
  const [order] = orders ?? [];
  if (orders === undefined || order === undefined || order.card !== undefined) return undefined;
  const place = (draft: Draft): readonly OfferedOperation[] => {
    const still = showing(draft, asset.id);
    const gone: OfferedOperation[] = still === undefined ? [] : [{ op: 'remove', segmentId: still.id, ripple: 'all' }];
    const seen = applyAll(draft, gone);
    const { mintId } = context;
    const placed = placeMade(seen.ok ? seen.draft : draft, {
      step: order.step,
      name: fileName(wanted, order.step),
      mintId,
      atMs: still?.startMs,
    });
    return placed.ok ? [...gone, ...placed.operations] : [];
  };
  return compose({ orders, rest: work.rest, context, planEdits, language, place });
}

function showing(draft: Draft, assetId: string) {
  const all = draft.tracks.filter(({ kind }) => kind === 'video').flatMap(({ segments }) => segments);
  return all.find(({ source }) => source.kind === 'media' && source.assetId === assetId);
}

/** A picture stays as it is, and the camera moves over it. */
function movingCamera(
  { context, planEdits }: Asked,
  { asset, language, durationMs, text, rest }: Work,
): Plan | undefined {
  const type = MOVES.find(([expression]) => expression.test(text))?.[1] ?? 'zoom_in';
  const motion: Motion = { type, amount: AMOUNT };
  const deep = DEPTH.test(text);
  const ground = placed(context, asset, { motion, durationMs });
  const front = deep ? inFront(context, asset, durationMs) : [];
  const operations = [...(front.length > 0 ? ground.map(softened) : ground), ...front];
  if (operations.length === 0) return undefined;
  const zh = language === 'zh';
  const how = deep
    ? zh
      ? '画面分成前后两层，以不同速度移动'
      : 'it lies in front of itself in two layers that move at different speeds'
    : zh
      ? '镜头缓缓移动'
      : 'the camera moves slowly over it';
  const reply = zh
    ? `“${asset.name}”动起来了：${how}。图片里的东西本身不会动，那需要能做图生视频的供应方（见 docs/generation.md）。`
    : `“${asset.name}” is animated: ${how}. What is in the picture does not move by itself; that needs a provider that makes videos of pictures (docs/generation.md).`;
  const edit = { id: context.mintId('step'), kind: 'edit', operations } as const;
  const plain = { promises: [], warnings: [], price: 0, seed: context.seed, engine: 'offline' };
  const plan: Plan = { ...plain, intent: 'edit', language, reply, steps: [{ ...edit, operations: [...operations] }] };
  const seen = applyAll(context.draft, operations);
  if (rest === '' || !seen.ok) return plan;
  const more = planEdits(rest, {
    ...context,
    language,
    draft: seen.draft,
    openQuestion: undefined,
    recentSegmentIds: [...seen.touched, ...context.recentSegmentIds],
  });
  const steps = [...plan.steps, ...more.steps];
  return {
    ...plan,
    reply: `${reply}${zh ? '' : ' '}${more.reply}`,
    steps,
    promises: more.promises,
    warnings: more.warnings,
  };
}

function placed(
  { draft, mintId }: PlannerContext,
  asset: Asset,
  { motion, durationMs }: { motion: Motion; durationMs: number | undefined },
): OfferedOperation[] {
  const still = showing(draft, asset.id);
  if (still !== undefined) {
    const tailMs = durationMs === undefined ? 0 : still.durationMs - durationMs;
    const trim: OfferedOperation[] =
      tailMs === 0 ? [] : [{ op: 'trim', segmentId: still.id, headMs: 0, tailMs, ripple: 'all' }];
    return [{ op: 'setMotion', segmentId: still.id, motion }, ...trim];
  }
  const result = placeMedia(draft, { assets: [asset], imageMs: durationMs ?? DEFAULT_MADE_IMAGE_MS, mintId });
  if (!result.ok) return [];
  return result.operations.map((one) => (one.op === 'insert' ? { ...one, segment: { ...one.segment, motion } } : one));
}

/** Blurred and darker, so that what lies in front of it stands out. */
function softened(operation: OfferedOperation): OfferedOperation {
  if (operation.op !== 'insert') return operation;
  return { ...operation, segment: { ...operation.segment, fit: 'cover', look: { blur: 0.5, brightness: -0.25 } } };
}

/** The picture once more before its own soft ground: the two move at different speeds. */
function inFront({ draft, mintId }: PlannerContext, asset: Asset, durationMs: number | undefined): OfferedOperation[] {
  const still = showing(draft, asset.id);
  // Only where it is placed anew: what lies over a film already is left as it is.
  if (still !== undefined) return [];
  const end = Math.max(
    0,
    ...draft.tracks
      .flatMap(({ role, segments }) => (role === 'main' ? segments : []))
      .map((one) => one.startMs + one.durationMs),
  );
  const whole = mediaSegment(asset, { id: mintId('seg'), startMs: end, imageMs: durationMs ?? DEFAULT_MADE_IMAGE_MS });
  const front = { x: 0.11, y: 0.11, width: 0.78, height: 0.78 };
  const segment = { ...whole, placement: front, motion: { type: 'zoom_out', amount: 0.06 } as const };
  const trackId = mintId('trk');
  const track = { id: trackId, kind: ROLE_KINDS.overlay, role: 'overlay' as const, segments: [] };
  return [
    { op: 'addTrack', track },
    { op: 'insert', trackId, segment, ripple: 'none' },
  ];
}
