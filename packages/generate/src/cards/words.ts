import { MANNERS } from '../scenes/prompt/manners.ts';
import { find, prepare } from '../scenes/prompt/match.ts';
import type { Mood } from '../scenes/scene-spec.ts';

/** What a card says, and how it is to feel. */
export interface CardWords {
  readonly text: string;
  readonly chinese: boolean;
  readonly mood?: Mood | undefined;
  /** "#RRGGBB". */
  readonly colour?: string | undefined;
  readonly grey: boolean;
}

const LONGEST = 90;
const LONGEST_CHINESE = 36;
const PREPARED = prepare(MANNERS);
/** Words for how a picture is made: they are no part of what it is of. */
const MAKING =
  /\b(?:photo-?realistic|hyper-?realistic|realistic|ultra[- ]?detailed|highly detailed|detailed|high (?:quality|resolution)|best quality|ultra ?hd|full ?hd|hdr|uhd|hd|[248]k|cinematic|masterpiece|stock photo)\b|照片级|超写实|写实|逼真|高清|超清|高质量|[248]k/giu;
/** "An image of", "…的图片". */
const FRAME =
  /^\s*(?:an? |the )?(?:image|picture|photo|photograph|illustration|drawing|painting|video|clip) (?:of|showing|with) |的?(?:图片|图像|照片|插画|视频)\s*$/giu;

/** The subject of a prompt as a headline, and what it says of mood and colours. */
export function cardWords(prompt: string): CardWords {
  const short = prompt.slice(0, 2000);
  const says = find(PREPARED, short).found.map((one) => one.says);
  const chinese = /\p{Script=Han}/u.test(short);
  return {
    text: headline(short, chinese),
    chinese,
    mood: says.find(({ mood }) => mood !== undefined)?.mood,
    colour: says.find(({ colour }) => colour !== undefined)?.colour,
    grey: says.some(({ style }) => style === 'monochrome'),
  };
}

function headline(prompt: string, chinese: boolean): string {
  const whole = prompt.replace(/[\p{C}\s]+/gu, ' ').trim();
  const plain = whole.replace(MAKING, ' ').replace(/ +/g, ' ').trim().replace(FRAME, '').trim() || whole;
  // What follows a comma tells how it should look, unless hardly anything stands before it.
  const [first = '', second] = plain.split(/\s?[,，;；]\s?/u).filter((part) => part !== '');
  const subject = second !== undefined && [...first].length < (chinese ? 2 : 4) ? `${first}, ${second}` : first;
  const bare = subject
    .replace(/^(?:一[只张个幅段位条辆杯碗盘朵]|的)+/u, '')
    .replace(/^(?:of|an?(?= an? )|the(?= an? )) /iu, '');
  const text = bare.trim() === '' ? plain : bare.trim();
  const cut = shortened(text, chinese ? LONGEST_CHINESE : LONGEST);
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const kept = letters.slice(0, most).join('');
  return `${/^.*\s/u.exec(kept)?.[0].trim() ?? kept}…`;
}
