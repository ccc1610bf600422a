import { amountOf, type Plainly, say } from './say.ts';

/** Music and sound: acts and how each is said plainly. */
export const SOUNDS: Readonly<Record<string, Plainly>> = {
  music_add: say(
    (_, { sounds: [song], amount }) =>
      song && `add ${song} as background music${amount === undefined ? '' : ` at ${amount}`}`,
    (_, { sounds: [song], amount }) =>
      song && `添加${song}作为背景音乐${amount === undefined ? '' : `，音量${amount}`}`,
  ),
  music_remove: say(
    () => 'remove the music',
    () => '去掉背景音乐',
  ),
  volume_up: say(
    (who, { who: said }) => (said === undefined ? 'louder' : `make ${who} louder`),
    (who, { who: said }) => (said === undefined ? '大声一点' : `${who}的声音大一点`),
  ),
  volume_down: say(
    (who, { who: said }) => (said === undefined ? 'quieter' : `make ${who} quieter`),
    (who, { who: said }) => (said === undefined ? '小声一点' : `${who}的声音小一点`),
  ),
  volume_set: say(
    (who, slots) => amountOf(slots) && `set the volume of ${who} to ${amountOf(slots)}`,
    (who, slots) => amountOf(slots) && `${who}的音量设为${amountOf(slots)}`,
  ),
  mute: say(
    (who) => `mute ${who}`,
    (who) => `把${who}静音`,
  ),
  unmute: say(
    (who) => `unmute ${who}`,
    (who) => `${who}取消静音`,
  ),
  duck: say(
    () => 'duck the music under the voice',
    () => '说话时压低音乐',
  ),
  denoise: say(
    (who) => `reduce the noise of ${who}`,
    (who) => `${who}降噪`,
  ),
};
