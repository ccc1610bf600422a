import { type Item, isConcept } from '../item.ts';

const CUT_AWAY = /^(?:剪|裁|切|砍|截)(?:掉|了|去)$/;
/** Of a part of it only: how much, from where. */
const PART = /^(?:dur|at|range|head|tail|after|before|part|percent|num|times)$/;
const SMALL = /^(?:[把将给我也就再都请吧了啊呗直接整个一段条张那这的]|please)$/;

/** "把海边剪掉", "中间那一段剪掉吧": a thing that is named, without how much of it, goes altogether. */
export function wholeCut(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex((item) => isConcept(item, 'v.cut') && CUT_AWAY.test(message.slice(item.start, item.end)));
  const verb = items[at];
  if (verb === undefined || items.some(({ is }) => PART.test(is))) return items;
  const named = items.some((item) => /^(?:file|ref|these)$/.test(item.is));
  const bare = items.every(
    (item) =>
      item === verb ||
      item.is === 'punct' ||
      /^(?:file|ref|these)$/.test(item.is) ||
      (item.is === 'word' && SMALL.test(item.text)) ||
      isConcept(
        item,
        'o.clip',
        'o.image',
        'p.after',
        'p.before',
        'rel.from',
        'rel.join',
        'rel.and',
        'x.filler',
        'v.want',
        'o.it',
      ),
  );
  return named && bare ? items.with(at, { is: 'concept', id: 'v.remove', start: verb.start, end: verb.end }) : items;
}
