import type { ExportOutput } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import type { Item } from '../item.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';

type Stretch = Extract<Item, { is: 'range' | 'head' | 'tail' }>;

/** "Export 0:03 to 0:06": the stretch that the file is to hold. */
export function stretchOf(clause: Clause): Stretch | undefined {
  return clause.one('range') ?? clause.one('head') ?? clause.one('tail');
}

/** A file holds the whole film: a part of it is either all that is to stay, or nothing to be exported alone. */
export function askPart(scene: Scene, part: Stretch, output: Partial<ExportOutput>): void {
  const [en, zh] = named(part);
  const { format = 'mp4', shortSide } = output;
  const sized = shortSide === undefined ? '' : ` ${shortSide}p`;
  scene.ask(
    scene.words(
      `An export holds the whole film. Shall only ${en} stay before it is exported?`,
      `导出的是整条影片。要先只保留${zh}，再导出吗？`,
    ),
    [
      {
        label: scene.words(`Keep only ${en}, then export`, `只保留${zh}，再导出`),
        message: scene.words(
          `keep only ${en}, then export as${sized} ${format}`,
          `只保留${zh}，然后导出${sized} ${format}`,
        ),
      },
      {
        label: scene.words('Export the whole film', '导出整条影片'),
        message: scene.words(`export as${sized} ${format}`, `导出${sized} ${format}`),
      },
    ],
  );
}

function named(part: Stretch): [en: string, zh: string] {
  if (part.is === 'range') {
    const [from, to] = [seconds(part.fromMs), seconds(part.toMs)];
    return [`${from}s to ${to}s`, `第${from}秒到第${to}秒`];
  }
  const s = seconds(part.ms);
  return part.is === 'head' ? [`the first ${s} seconds`, `前${s}秒`] : [`the last ${s} seconds`, `最后${s}秒`];
}

/** "Export as a GIF, just seconds 3 to 6": what is to be in the file, said behind it. */
export function exportedPart(last: Clause, now: Clause): Clause | undefined {
  const asked = last.has('v.export') || last.family('fmt.') !== undefined;
  const part = stretchOf(now);
  if (!asked || part === undefined || stretchOf(last) !== undefined || now.named() > 0) return undefined;
  const bare = now.items.every(
    (item) =>
      item === part || item.is === 'word' || item.is === 'punct' || (item.is === 'concept' && BARE.test(item.id)),
  );
  // "... and keep only 3 to 6" is a cut of its own.
  return bare && !CUTS.test(now.text()) ? new Clause([...last.items, part], last.message) : undefined;
}

const BARE = /^(?:v\.keep|x\.only|so\.only|rel\.(?:from|and)|n\.film|o\.(?:clip|it))$/;
const CUTS = /\b(?:keep|cut|trim|leave|retain)\b|保留|留下|剪|截|留/i;
