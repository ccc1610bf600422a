import { first, type Plainly, say } from './say.ts';

/** Transitions, looks and places on the screen: acts and how each is said plainly. */
export const PICTURES: Readonly<Record<string, Plainly>> = {
  transition_set: say(
    (who, { words, lengths: [ms], who: said }) =>
      first(words('tr.')) &&
      `add a ${first(words('tr.'))} transition${said === undefined ? ' between the clips' : ` to ${who}`}${ms === undefined ? '' : `, ${ms}`}`,
    (_, { words, lengths: [ms] }) =>
      first(words('tr.')) && `转场用${first(words('tr.'))}${ms === undefined ? '' : `，${ms}`}`,
  ),
  transition_remove: say(
    () => 'remove the transitions',
    () => '去掉所有转场',
  ),
  transition_length: say(
    (_, { lengths: [ms] }) => ms && `make the transitions ${ms} long`,
    (_, { lengths: [ms] }) => ms && `转场时长改成${ms}`,
  ),
  look_remove: say(
    (who) => `remove the look of ${who}`,
    (who) => `去掉${who}的滤镜`,
  ),
  overlay_remove: say(
    (who) => `remove ${who}`,
    (who) => `删除${who}`,
  ),
  hide: say(
    (who) => `hide ${who}`,
    (who) => `隐藏${who}`,
  ),
  show: say(
    (who) => `show ${who} again`,
    (who) => `重新显示${who}`,
  ),
  camera_stop: say(
    () => 'no motion on the pictures',
    () => '图片不要动',
  ),
};
