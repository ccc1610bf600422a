import type { RefKind } from '../item.ts';
import type { Token } from '../tokens.ts';
import { HAN_MEASURES, nounAt, textFrom } from './nouns.ts';
import type { Found } from './times.ts';

const EDGES: readonly [string, number][] = [
  ['最后面', -1],
  ['最后', -1],
  ['最末', -1],
  ['末尾', -1],
  ['末', -1],
  ['结尾', -1],
  ['最前面', 1],
  ['开头', 1],
  ['最前', 1],
  ['正中间', 0],
  ['中间', 0],
  ['当中', 0],
  ['打头', 1],
  ['排头', 1],
  ['开场', 1],
  ['压轴', -1],
  ['队尾', -1],
  ['垫底', -1],
  ['收尾', -1],
];

const SHOWN = ['出现', '显示', '出来', '播放', '播', '放', '露面', '出场'];

/** "最后那行字", "最后的片段", "开头那段", "中间那张"; "the middle one". */
export function edgeRefAt(tokens: readonly Token[], at: number): Found | undefined {
  const text = tokens[at]?.text ?? '';
  const middle = text === 'middle' || text === 'center';
  const place = middle ? 0 : { opening: 1, starting: 1, closing: -1, ending: -1 }[text];
  if (place === undefined) return hanEdgeAt(tokens, at);
  const noun = nounAt(tokens, at + 1);
  const fits = noun !== undefined && (middle || (noun.kind !== 'title' && noun.kind !== 'image'));
  return fits ? { item: { is: 'ref', n: place, kind: noun.kind }, next: noun.next } : undefined;
}

function hanEdgeAt(tokens: readonly Token[], at: number): Found | undefined {
  const edge = EDGES.find(([name]) => textFrom(tokens, at, name.length) === name);
  if (edge === undefined) return undefined;
  const after = at + edge[0].length;
  // "最后出现的那行字".
  const seen = SHOWN.find((name) => textFrom(tokens, after, name.length + 1) === `${name}的`)?.length ?? 0;
  const link = ['的那一', '那一', '的那', '的', '那', '一', '这'].find(
    (name) => textFrom(tokens, after + seen, name.length) === name,
  );
  const noun = nounAt(tokens, after + seen + (link?.length ?? 0)) ?? middleAlone(tokens, edge, after);
  // "最后画面渐黑" is a time, "最后一段" a thing.
  if (noun === undefined || (link === undefined && HAN_MEASURES[tokens[after]?.text ?? ''] === undefined))
    return undefined;
  return { item: { is: 'ref', n: edge[1], kind: noun.kind }, next: noun.next };
}

/** "中间的不要", "中间的删掉": the one that stands there. */
function middleAlone(
  tokens: readonly Token[],
  [name, n]: readonly [string, number],
  after: number,
): { kind: RefKind; next: number } | undefined {
  if (n !== 0 || name === '当中' || tokens[after]?.text !== '的') return undefined;
  const done = /^(?:不要|去掉|删|静音|拿掉|剪掉|也|变|改|弄|换|倒放)/.test(textFrom(tokens, after + 1, 2));
  return done || tokens[after + 1] === undefined ? { kind: 'any', next: after + 1 } : undefined;
}
