import type { Choice, Language, Undrawable } from '@reelsmith/core';
import type { Order } from './order.ts';

/** What is made, in a sentence. */
export function madeSentence(orders: readonly Order[], language: Language, { placed }: { placed: boolean }): string {
  const groups = new Map<string, { order: Order; count: number }>();
  for (const order of orders) {
    const key = `${order.step.capability} ${order.wanted.prompt}`;
    groups.set(key, { order, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  const things = [...groups.values()].map(({ order, count }) => thing(order, count, language));
  if (language === 'zh') {
    const where = placed ? '，并放到时间线上' : '，保存在素材里';
    return `${things.join('，')}${where}。`;
  }
  const listed = things.map((one, index) => (index === 0 ? one : `${one.charAt(0).toLowerCase()}${one.slice(1)}`));
  const where = placed ? ', placed on the timeline' : ', kept with your files';
  return `${listed.join(', ')}${where}.`;
}

function thing({ step, wanted, card }: Order, count: number, language: Language): string {
  const { prompt } = wanted;
  if (language === 'zh') {
    const many = count > 1 ? `${count} 张` : '';
    if (card !== undefined) return `制作${many}文字卡片“${prompt}”`;
    return step.expects.kind === 'image'
      ? `生成${many}图片“${prompt}”`
      : `生成${count > 1 ? `${count} 段` : ''}视频“${prompt}”`;
  }
  const noun = card !== undefined ? 'card' : step.expects.kind === 'image' ? 'picture' : 'clip';
  const of = card !== undefined ? 'with the words' : 'of';
  return count > 1 ? `${count} ${noun}s ${of} “${prompt}”` : `A ${noun} ${of} “${prompt}”`;
}

/** What of it will not be seen. */
export function leftOut({ card, without, wanted }: Order, language: Language): string | undefined {
  if (card !== undefined && card.by !== '') {
    const { subject } = card;
    const by = titleOf(card, language);
    return language === 'zh'
      ? `${by}画不了“${subject}”，所以“${wanted.prompt}”是一张文字卡片，不是它的画面。`
      : `${by} can't draw “${subject}”, so “${wanted.prompt}” is a card with its words and no picture of it.`;
  }
  if (without === undefined) return undefined;
  const { subject } = without;
  const by = titleOf(without, language);
  return language === 'zh'
    ? `画面里不会有“${subject}”：${by}不认识。`
    : `“${subject}” will not be seen in it: ${by} does not know how to draw that.`;
}

function titleOf({ by, builtIn }: Undrawable, language: Language): string {
  return builtIn && language === 'zh' ? '内置场景渲染器' : by;
}

/** Why there is no picture, what there can be instead, and how to get the picture. */
export function offerCard(
  lack: Undrawable,
  { prompt, language, exports, canCard }: { prompt: string; language: Language; exports: boolean; canCard: boolean },
): { reply: string; question: string; choices: Choice[] } {
  const zh = language === 'zh';
  const { subject } = lack;
  const by = titleOf(lack, language);
  const order = zh ? `做成卡片${exports ? '并导出' : ''}` : `make the card${exports ? ' and export' : ''}`;
  const no = zh
    ? `${by}画不了“${subject}”：它会画山和湖、海和沙滩、城市、天空、太空和抽象画面。`
    : `${by} can't draw “${subject}”: it draws mountains and lakes, sea and beach, cities, skies, space and abstract pictures.`;
  const ways = zh
    ? '也可以上传自己的图片，或连接能画它的供应方（见 docs/generation.md）。'
    : 'You can also upload a picture of your own, or connect a provider that draws it (docs/generation.md).';
  const question = zh
    ? `要做一张写着“${prompt}”的文字卡片吗？说“${order}”即可。`
    : `Shall I make a designed card with the words “${prompt}” instead? Say “${order}”.`;
  if (!canCard)
    return { reply: `${no} ${ways}`, question: zh ? '要怎么做？' : 'What would you like to do?', choices: [] };
  const choices = [{ label: zh ? '做成卡片' : 'Make the card', message: order }];
  return { reply: zh ? `${no}${question}${ways}` : `${no} ${question} ${ways}`, question, choices };
}
