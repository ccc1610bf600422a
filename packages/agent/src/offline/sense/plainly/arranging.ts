import type { Slots } from '../slots.ts';
import { amountOf, named, type Plainly, say } from './say.ts';

/** Places, order, speed and lengths: acts and how each is said plainly. */
export const ARRANGING: Readonly<Record<string, Plainly>> = {
  swap: say(
    (_, { things: [one, other] }) => one && other && `swap ${one} and ${other}`,
    (_, { things: [one, other] }) => one && other && `交换${one}和${other}`,
  ),
  move: say(
    (_, slots) => whereTo(slots),
    (_, slots) => whereTo(slots),
  ),
  copy: named(
    say(
      (who) => `duplicate ${who}`,
      (who) => `复制${who}`,
    ),
  ),
  replace: say(
    (_, { things: [one, other], has }) =>
      one && other && (has('rel.instead') ? `replace ${other} with ${one}` : `replace ${one} with ${other}`),
    (_, { things: [one, other], has }) =>
      one && other && (has('rel.instead') ? `用${one}替换${other}` : `把${one}换成${other}`),
  ),
  insert: named(
    say(
      (who) => `add ${who} to the end`,
      (who) => `把${who}加到最后`,
    ),
  ),
  speed_up: say(
    (who) => `speed up ${who}`,
    (who) => `${who}加快一点`,
  ),
  speed_down: say(
    (who) => `slow down ${who}`,
    (who) => `${who}放慢一点`,
  ),
  speed_set: say(
    (who, slots) =>
      amountOf(slots) &&
      (amountOf(slots) === 'half' ? `play ${who} at half speed` : `set the speed of ${who} to ${amountOf(slots)}`),
    (who, slots) => amountOf(slots) && `把${who}的速度设为${amountOf(slots)}`,
  ),
  speed_normal: say(
    (who) => `play ${who} at normal speed`,
    (who) => `${who}恢复正常速度`,
  ),
  reverse: say(
    (who) => `reverse ${who}`,
    (who) => `${who}倒放`,
  ),
  film_length: say(
    (_, { lengths: [ms] }) => ms && `make the whole film ${ms} long`,
    (_, { lengths: [ms] }) => ms && `整个影片剪成${ms}`,
  ),
  each_length: say(
    (_, { lengths: [ms] }) => ms && `${ms} for each clip`,
    (_, { lengths: [ms] }) => ms && `每段${ms}`,
  ),
};

/** "Move the beach before the city", "把海边移到最前面". */
function whereTo({ language, things: [one, other], has }: Slots): string | undefined {
  if (one === undefined) return undefined;
  const zh = language === 'zh';
  if (other !== undefined) {
    if (has('rel.before', 'p.before')) return zh ? `把${one}移到${other}前面` : `move ${one} before ${other}`;
    if (has('rel.after', 'p.after')) return zh ? `把${one}移到${other}后面` : `move ${one} after ${other}`;
    return undefined;
  }
  if (has('rel.start', 'rel.lead')) return zh ? `把${one}移到最前面` : `move ${one} to the start`;
  if (has('rel.end')) return zh ? `把${one}移到最后` : `move ${one} to the end`;
  return undefined;
}
