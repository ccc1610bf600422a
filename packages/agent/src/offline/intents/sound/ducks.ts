import type { Clause } from '../../clause.ts';
import { isAudioName } from '../../item.ts';
import { loudness } from './loudness.ts';

const WHILE =
  /\b(?:when|whenever|where|while|as soon as|each time|every time|any time|as long as|during|under|beneath|below|behind|for)\b[^,.;]{0,24}\b(?:speak|speaks|speaking|spoken|talk|talks|talking|narrat\w+|voice|voices|speech|commentary|dialogue|says something|say something|says anything)\b/i;
const WHILE_ZH =
  /(?:说话|讲话|讲解|解说|旁白|人声|开口|念词|口播|配音)[^，。,.]{0,6}(?:时|的时候|出现|响|进来|期间|一来|一响|一出|就)|(?:有人|一|我|他|她|主播)(?:一)?(?:说|讲|开口)(?![的是过错])/;
/** Music that is not to make room any more. */
export const NO_DUCK =
  /\b(?:stop|no|without|disable|remove|end|undo|quit|turn off|switch off|cancel|kill)\b[^,.]{0,24}(?:duck|sidechain)|(?:duck|sidechain)\w*[^,.]{0,12}\b(?:off|away)\b|(?:取消|关闭?|关掉|停止?|别再?|不要|不用|去掉)\S{0,6}(?:闪避|避让|压低|侧链)|(?:闪避|避让|侧链)\S{0,4}(?:取消|关|去掉|不要)/i;

/** Music and a voice, and which of them yields to the other: "the song should bow to the voice-over", "歌在旁白下面沉一点". */
const VOICES =
  /\b(?:voice|voice-?over|vo|vocals|narrat\w+|speech|speak\w*|talk\w*|commentary|dialogues?|interviewees?|(?:he|she|they|i)(?:['’]s| is| am| are)? (?:say|says|saying|speak\w*|talk\w*|explain\w*)|opens? (?:his|her|their|my) mouth)\b|旁白|人声|解说|讲解|说话|讲话|口播|配音|人家说|念白|语音|有话/i;
const YIELDS =
  /\b(?:drop|drops|dip|dips|dive|dives|shrink|shrinks|retreat|retreats|cede|cedes|dodge|dodges|yield|yields|bow|bows|tuck|(?:step|goes?|held|pushed|hold|push|back) (?:it )?(?:back|down|under)|pump down|auto-?lower|out of the (?:voice|narrat|speak)\S* way|make (?:way|room)|under (?:the )?(?:vo|voice|dialogues?|answers)|(?:compete|clash|fight)\w*|cover\w*|buried|tramples?|priorit\w+)\b|沉一?点|下潜|潜下去|低头|腾地方|留空间|退场|往后退|就退|落下来|塞到下面|打架|听旁白|压多久|推后/i;
const ROOM =
  /\b(?:dip|dips|duck|ducks|make room|give way|step back|back off|get out of the way|recede)\b|让路|让位|避让|让一让|让开|躲开/i;

/** Music that makes room for a voice, in whatever words: "lower it whenever the narrator talks". */
export function saysDuck(clause: Clause): boolean {
  if (clause.has('v.add', 'so.denoise')) return false;
  if (clause.has('so.duck')) return true;
  const text = clause.text();
  // "Let the song lose": it is not taken away.
  if (clause.has('o.music') && /\blet (?:the |my |our )?\w+ (?:lose|drop|dive)\b/i.test(text)) return true;
  const lower = loudness(clause) === 'down' || clause.has('v.sink') || ROOM.test(text);
  const aside = clause.one('percent') === undefined && clause.one('range') === undefined;
  const level = clause.has('o.music') && VOICES.test(text) && YIELDS.test(text);
  if (level && aside && !clause.has('v.fadein', 'v.fadeout', 'v.mute', 'v.fast', 'o.clip')) return true;
  const sound = clause.has('o.music', 'o.it') || clause.all('file').some(({ name }) => isAudioName(name));
  return lower && aside && sound && (WHILE.test(text) || WHILE_ZH.test(text));
}
