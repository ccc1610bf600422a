import type { Clause } from '../../clause.ts';
import { isAudioName } from '../../item.ts';
import { loudness } from './loudness.ts';

const WHILE =
  /\b(?:when|whenever|while|as soon as|each time|every time|any time|as long as|during|under|beneath|below|behind|for)\b[^,.;]{0,24}\b(?:speak|speaks|speaking|spoken|talk|talks|talking|narrat\w+|voice|voices|speech|commentary|dialogue|says something|say something|says anything)\b/i;
const WHILE_ZH =
  /(?:说话|讲话|讲解|解说|旁白|人声|开口|念词|口播|配音)[^，。,.]{0,6}(?:时|的时候|出现|响|进来|期间|一来|一响|一出|就)|(?:有人|一|我|他|她|主播)(?:一)?(?:说|讲|开口)(?![的是过错])/;
const ROOM =
  /\b(?:dip|dips|duck|ducks|make room|give way|step back|back off|get out of the way|recede)\b|让路|让位|避让|让一让|让开|躲开/i;

/** Music that makes room for a voice, in whatever words: "lower it whenever the narrator talks". */
export function saysDuck(clause: Clause): boolean {
  if (clause.has('v.add', 'so.denoise')) return false;
  if (clause.has('so.duck')) return true;
  const text = clause.text();
  const lower = loudness(clause) === 'down' || clause.has('v.sink') || ROOM.test(text);
  const aside = clause.one('percent') === undefined && clause.one('range') === undefined;
  const sound = clause.has('o.music', 'o.it') || clause.all('file').some(({ name }) => isAudioName(name));
  return lower && aside && sound && (WHILE.test(text) || WHILE_ZH.test(text));
}
