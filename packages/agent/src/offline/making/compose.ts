import {
  applyAll,
  DEFAULT_CANVAS,
  type Draft,
  isEmpty,
  type Language,
  type OfferedOperation,
  type Plan,
  type PlannerContext,
  type PlanStep,
  placeMade,
  stepOfAssetId,
} from '@reelsmith/core';
import type { Order } from './order.ts';
import { fileName, isShown, restOf } from './rest.ts';
import { leftOut, madeSentence } from './sentences.ts';

/** Plans words about what is there. */
export type PlanEdits = (text: string, context: PlannerContext) => Plan;

export interface Composing {
  readonly orders: readonly Order[];
  /** What else the message says. */
  readonly rest: string;
  readonly context: PlannerContext;
  readonly planEdits: PlanEdits;
  readonly language: Language;
  /** Where what was made goes, when the planner says it itself. */
  readonly place?: ((draft: Draft) => readonly OfferedOperation[]) | undefined;
  /** Made and kept with the files only. */
  readonly aside?: boolean | undefined;
}

/** Steps that make things, what places them, and what the rest of the message does to the film that then is. */
export function compose(composing: Composing): Plan {
  const { orders, context, language } = composing;
  const placed = placing(composing);
  const rest = planRest(composing, placed);
  const done = placed.operations.length > 0 || (rest?.steps.some(({ kind }) => kind === 'edit') ?? false);
  const edit: PlanStep[] =
    placed.operations.length === 0 ? [] : [{ id: context.mintId('step'), kind: 'edit', operations: placed.operations }];
  const told = rest === undefined || rest.steps.length === 0 ? [] : [rest.reply];
  const untold = rest !== undefined && rest.steps.length === 0 ? [rest.reply] : [];
  const warnings = [...orders.flatMap((order) => leftOut(order, language) ?? []), ...(rest?.warnings ?? []), ...untold];
  return {
    intent: 'edit',
    language,
    reply: named(
      [madeSentence(orders, language, { placed: done }), ...told].join(language === 'zh' ? '' : ' '),
      orders,
    ),
    steps: [...orders.map(({ step }) => step), ...edit, ...(rest?.steps ?? []).map((step) => renamed(step, orders))],
    promises: (rest?.promises ?? []).filter((promise) => !speaksOfMade(promise)),
    warnings: [...new Set(warnings)].map((warning) => named(warning, orders)),
    price: 0,
    seed: context.seed,
    engine: 'offline',
  };
}

interface Placed {
  readonly draft: Draft;
  readonly operations: OfferedOperation[];
  readonly segmentIds: readonly string[];
}

/** A clip goes onto the timeline; a picture does while the film is empty, so that an export of it is a film. What the rest
 *  of the message places is left to it. */
function placing({ orders, rest, context, place, aside }: Composing): Placed {
  const own = place?.(context.draft) ?? [];
  const empty = isEmpty(context.draft);
  const operations = [...own, ...(empty ? suited(context.draft, orders) : [])];
  let draft = after(context.draft, operations);
  for (const { step, wanted, card } of orders) {
    const shown =
      place === undefined &&
      aside !== true &&
      wanted.place === undefined &&
      wanted.instead === undefined &&
      !isShown(rest);
    if (!shown || (!empty && wanted.kind === 'image')) continue;
    const imageMs = card === undefined && wanted.kind === 'video' ? undefined : wanted.durationMs;
    const result = placeMade(draft, { step, name: fileName(wanted, step), mintId: context.mintId, imageMs });
    if (!result.ok) continue;
    draft = after(draft, result.operations);
    operations.push(...result.operations);
  }
  const segmentIds = operations.flatMap((one) => (one.op === 'insert' ? [one.segment.id] : [])).toReversed();
  return { draft, operations, segmentIds };
}

/** An empty film that nobody gave a shape takes the one that was asked for. */
function suited({ canvas }: Draft, orders: readonly Order[]): OfferedOperation[] {
  const size = orders.find(({ wanted }) => wanted.size !== undefined)?.wanted.size;
  const untouched = canvas.width === DEFAULT_CANVAS.width && canvas.height === DEFAULT_CANVAS.height;
  if (size === undefined || !untouched) return [];
  const even = (edge: number): number => edge - (edge % 2);
  const [width, height] = [even(size.width), even(size.height)];
  return width === canvas.width && height === canvas.height ? [] : [{ op: 'setCanvas', canvas: { width, height } }];
}

function after(draft: Draft, operations: readonly OfferedOperation[]): Draft {
  const seen = applyAll(draft, operations);
  return seen.ok ? seen.draft : draft;
}

function planRest(composing: Composing, placed: Placed): Plan | undefined {
  const { orders, context, planEdits, language } = composing;
  const { text, onlyMade } = restOf(composing, { placed: placed.operations.length > 0 });
  if (text === '') return undefined;
  const made = orders.map(({ asset }) => asset);
  return planEdits(text, {
    ...context,
    language,
    draft: placed.draft,
    assets: onlyMade ? made : [...context.assets, ...made],
    openQuestion: undefined,
    recentSegmentIds: [...placed.segmentIds, ...context.recentSegmentIds],
  });
}

/** What stands for a made thing becomes what the file will be called. */
function named(text: string, orders: readonly Order[]): string {
  return orders.reduce(
    (said, { asset, wanted, step }) =>
      said
        .replaceAll(asset.name, `“${fileName(wanted, step)}”`)
        .replaceAll(/“{2,}|"“/g, '“')
        .replaceAll(/”{2,}|”"/g, '”'),
    text,
  );
}

function renamed(step: PlanStep, orders: readonly Order[]): PlanStep {
  if (step.kind !== 'edit') return step;
  const names = new Map(orders.map(({ asset, wanted, step: making }) => [asset.name, fileName(wanted, making)]));
  const operations = step.operations.map((operation): OfferedOperation => {
    if (operation.op === 'insert') {
      const { segment } = operation;
      const name = names.get(segment.name ?? '');
      return name === undefined ? operation : { ...operation, segment: { ...segment, name } };
    }
    if (operation.op !== 'replaceSource') return operation;
    const name = names.get(operation.name ?? '');
    return name === undefined ? operation : { ...operation, name };
  });
  return { ...step, operations };
}

/** A promise about a file that is not there yet can't be checked by its name. */
function speaksOfMade(promise: Plan['promises'][number]): boolean {
  if (promise.kind === 'clipOrder') return promise.assetIds.some((id) => stepOfAssetId(id) !== undefined);
  return promise.kind === 'music' && stepOfAssetId(promise.assetId) !== undefined;
}
