import { type Item, isFileOrRef } from './item.ts';

/** "Summer Sale +2s", "add 2 seconds to the dog", "显示时间加两秒": on top of what there is. */
export function isAdded(items: readonly Item[], before: string, behind: string): boolean {
  const thing = items.some(
    (item) => isFileOrRef(item) || item.is === 'these' || (item.is === 'quote' && item.onTimeline === true),
  );
  if (!thing) return false;
  if (/[+＋]\s?$/.test(before)) return true;
  if (/(?:^|[^增附追])加\s?$/.test(before)) return /^\s*(?:钟|吧|呗|。|！|$)/.test(behind);
  return /\b(?:add|plus) $/i.test(before) && /^ (?:to|on|onto) (?!the (?:start|beginning|front|end)\b)/i.test(behind);
}
