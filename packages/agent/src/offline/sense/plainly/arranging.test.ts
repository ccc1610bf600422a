import type { Language } from '@reelsmith/core';
import { expect, test } from 'vitest';
import { sceneOf } from '../../../testing/scenes.ts';
import { scan } from '../../scan.ts';
import { namesOf } from '../../slots/names.ts';
import { slotsOf } from '../slots.ts';
import { plainly } from './plainly.ts';

const { assets, draft } = sceneOf('trip');

function said(act: string, wish: string): string | undefined {
  const language: Language = /\p{Script=Han}/u.test(wish) ? 'zh' : 'en';
  return plainly(act, slotsOf(scan(wish, namesOf(assets, draft)), wish, language));
}

const SAID: readonly (readonly [act: string, wish: string, plain: string])[] = [
  ['trim_head', 'beach: minus 2 s at the front', 'cut the first 2 seconds of beach'],
  ['trim_head', 'could the forest start at 0:02 instead', 'start forest at 0:02'],
  ['trim_head', 'the first ten percent of city can be dropped', 'remove the first 10% of city'],
  ['trim_tail', 'nothing after 0:18 is useful', 'end the film at 0:18'],
  ['trim_tail', 'shorten the beach at the rear by 3 s', 'cut the last 3 seconds of beach'],
  ['trim_to', 'limit the city to 6 s', 'make city 6 seconds long'],
  ['trim_by', 'knock two seconds off the city', 'make city 2 seconds shorter'],
  ['trim_by', 'reduce the beach by a third', 'make beach 66.67% as long'],
  ['trim_head', 'take a wee bit off the start of the beach', 'cut the first 1 seconds of beach'],
  ['trim_by', 'a couple of seconds less of the beach', 'make beach 2 seconds shorter'],
  ['extend', 'a third longer, the forest', 'make forest 133.33% as long'],
  ['extend', 'the head of the forest a second longer', 'put back 1 seconds at the start of forest'],
  ['slip', 'show another part of the beach there', 'slip beach to another part of its file'],
  ['slip', 'not the start of the beach, its ending in that slot', 'slip beach to the end of its file'],
  ['extend', 'show the beach for another two seconds', 'make beach 2 seconds longer'],
  ['extend', 'use the full length of city.mp4', 'restore city.mp4 to its full length'],
  ['cut_range', 'the part between 1:00 and 1:30 can go', 'remove from 1:00 to 1:30'],
  ['cut_range', 'remove five seconds starting at 0:20', 'remove from 0:20 to 0:25'],
  ['keep_range', 'cut before 0:10 and after 0:30', 'keep only 0:10 to 0:30'],
  ['keep_range', 'the second half of the city only', 'remove the first 50% of city'],
  ['split', 'cut the city in two at 4 s', 'divide city at 0:04'],
  ['split', 'turn the city into three equal pieces', 'divide city into 3 equal parts'],
  ['move', 'the city could come after the beach', 'move city after beach'],
  ['move', 'slide the beach between the city and the forest', 'move beach between city and forest'],
  ['swap', 'positions 1 and 2 reversed, rest stays', 'swap clip 1 and clip 2'],
  ['order', 'first beach second city third forest', 'put them in this order: beach, city, forest'],
  ['copy', 'the beach again, in front of the city', 'duplicate beach before city'],
  ['replace', 'use forest instead of the beach', 'replace beach with forest'],
  ['replace', 'the beach makes way for the forest', 'replace beach with forest'],
  ['loop', 'triple loop of the forest', 'loop forest 3 times'],
  ['speed_set', 'slower by a factor of 4', 'set the speed of it to 25%'],
  ['speed_set', 'make the forest 20 percent faster', 'make forest 20% faster'],
  ['speed_ramp', 'the beach gets quicker and quicker', 'ramp up the speed of beach'],
  ['reverse', 'no more reverse on the city', 'play city forwards'],
  ['freeze', 'the forest stops for 2 s at its end', 'freeze the last frame of forest for 2 seconds'],
  ['canvas_fit', 'ditch the bars', 'fill the frame'],
  ['background_color', 'letterbox bars in dark blue', 'set the background colour to dark blue'],
  ['rename_film', 'not "Promo", the name is "Autumn"', 'rename the film to "Autumn"'],
  ['still', 'download the frame at 4s as jpg', 'export the frame at 0:04 as jpg'],
  ['trim_head', 'beach：头部减2秒', '剪掉beach的前2秒'],
  ['trim_tail', '片子到0:20就停', '影片到第20秒结束'],
  ['extend', 'beach再多放两秒', '把beach延长2秒'],
  ['keep_range', 'beach从2秒开始、6秒结束', '只保留beach的第2秒到第6秒'],
  ['split', 'forest分成两半', '把forest对半切开'],
  ['move', 'forest插队到第一位', '把forest移到最前面'],
  ['swap', '片段1和片段2对调', '交换第1段和第2段'],
  ['reverse', 'city不要倒放了', 'city正放'],
  ['each_length', '每镜两秒', '把所有片段都剪成2秒'],
  ['trim_by', 'trim 12 frames from the beach', 'make beach 0.4 seconds shorter'],
];

test.each(SAID)('%s: "%s" is said plainly', (act, wish, plain) => {
  expect(said(act, wish)).toBe(plain);
});

/** What a plain sentence cannot say stays as it was said. */
const UNSAID: readonly (readonly [act: string, wish: string])[] = [
  ['trim_head', 'only the first 3 seconds of the city'],
  ['trim_head', 'two seconds off the dolphins'],
  ['trim_by', 'beach修短两三秒'],
  ['trim_by', 'the third piece of beach one second shorter'],
  ['speed_set', '1/4x for the splash'],
  ['speed_ramp', 'fast – slow – fast on the forest'],
  ['move', 'the forest should not come before the city but after it'],
  ['loop', 'let the beach loop until the music ends'],
  ['remove_clip', 'the copy of the city can go'],
  ['canvas_shape', 'half as wide as high, please'],
];

test.each(UNSAID)('%s: "%s" is not said plainly', (act, wish) => {
  expect(said(act, wish)).toBeUndefined();
});
