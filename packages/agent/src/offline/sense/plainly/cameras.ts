import type { Slots } from '../slots.ts';
import { seenOf } from './looks.ts';
import type { Both } from './meant.ts';

const MOTIONS: Readonly<Record<string, Both>> = {
  'mo.pan_left': ['pan left on', '向左平移'],
  'mo.pan_right': ['pan right on', '向右平移'],
  'mo.pan_up': ['pan up on', '向上平移'],
  'mo.pan_down': ['pan down on', '向下平移'],
  'mo.zoom_in': ['slowly zoom in on', '慢慢放大'],
  'mo.zoom_out': ['slowly zoom out on', '慢慢缩小'],
};
const PANS =
  /\bpan|drift|glid|slid|sweep|travel|mov|track|truck|crane|tilt|wander|scroll|ris(?:e|ing)|sink|移|摇|滑|扫|飘|升|降|沉|落|掠/i;
const OUT =
  /\bout\b|pull|away|back|wider|reveal|retreat|to (?:a )?full view|拉远|拉开|后退|往后|退开|缩|拉出|往外|越来越远|拉镜|拉到全景/i;
const STILL_LIFE =
  /\bin\b|push|clos(?:er|ing)|near|towards?|approach|into|life|mov(?:e|es|ing|ement)|motion|drift|ken ?burns|dynamic|推|靠近|凑近|逼近|变近|放大|往里|越来越近|动起来|运动|动感|动态|运镜|移动|飘|漂移|游移|游走|肯.?伯恩斯/i;

/** The movement that a wish names: by its own word, else by where the camera goes. */
function motionOf(slots: Slots): string | undefined {
  const { text } = slots;
  const way =
    /(?:to|towards?) (?:the |its )?(left|right)|\b(left|right|up|down)(?:wards?)?\b(?! to)|[向往到](左|右|上|下)|([左右上下])移|(升|降|沉|落)/i.exec(
      text,
    );
  const to = (way?.[1] ?? way?.[2] ?? '').toLowerCase() || ZH_WAYS[way?.slice(3).find(Boolean) ?? ''];
  if (to && PANS.test(text)) return `mo.pan_${to}`;
  if (OUT.test(text)) return 'mo.zoom_out';
  const ids = [...new Set(slots.ids('mo.'))];
  if (ids.length === 1) return ids[0];
  if (ids.length > 1) return undefined;
  return STILL_LIFE.test(text) ? 'mo.zoom_in' : undefined;
}
const ZH_WAYS: Readonly<Record<string, string>> = {
  左: 'left',
  右: 'right',
  上: 'up',
  下: 'down',
  升: 'up',
  降: 'down',
  沉: 'down',
  落: 'down',
};

/** A movement of the camera over what is named. */
export function moving(slots: Slots): string | undefined {
  const who = seenOf(slots);
  const motion = MOTIONS[motionOf(slots) ?? ''];
  if (who === undefined || motion === undefined || slots.has('x.not', 'x.off', 'mo.none')) return undefined;
  return slots.language === 'zh' ? `${who}${motion[1]}` : `${motion[0]} ${who}`;
}
