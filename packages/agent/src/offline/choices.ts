import type { PlannerContext } from '@reelsmith/core';
import { placeAnswered } from './answer-words.ts';
import { plain } from './tokens.ts';

const NUMBERS: readonly string[][] = [
  ['1', 'one', 'first', 'the first', 'the first one', 'a', 'option 1', '第一个', '第一', '一', '第1个', '1.'],
  ['2', 'two', 'second', 'the second', 'the second one', 'b', 'option 2', '第二个', '第二', '二', '第2个', '2.'],
  ['3', 'three', 'third', 'the third', 'the third one', 'c', 'option 3', '第三个', '第三', '三', '第3个', '3.'],
];

/** "the second" after a question stands for the message of its second choice; anything else stands for itself. */
export function chosenMessage(message: string, context: PlannerContext): string {
  const { openQuestion } = context;
  if (openQuestion === undefined || message.length > 200) return message;
  const said = plain(message)
    .trim()
    .replace(/[.!?]$/, '');
  const { choices } = openQuestion;
  const byLabel = choices.find(({ label }) => plain(label) === said);
  if (byLabel !== undefined) return byLabel.message;
  const last = /^(the )?last( one)?$|^最后一个$/.test(said) && !isOfMany(context) ? choices.at(-1) : undefined;
  const isYes =
    choices.length === 1 &&
    /^((yes|yeah|yep|ok|okay|sure)( please|,? do( it| that)?|,? go ahead)?|please( do)?|do it|go ahead|好|好的|好啊|好吧|是|是的|可以|可以的|行|行吧|要|要的|做吧|就这样)$/.test(
      said,
    );
  const index = NUMBERS.findIndex((names) => names.includes(said));
  const placed = withValue(message, context);
  if (placed !== undefined) return placed;
  const told = index >= 0 ? index : placeAnswered(said, choices.length);
  return (isYes ? choices[0] : (byPlace(said, choices) ?? last ?? choices[told ?? -1]))?.message ?? message;
}

/** "The second one at 25 percent", "第二个，音量25%": its name in the place of its number. "4" counts the things, where a question offers
 *  fewer of them. */
function withValue(message: string, context: PlannerContext): string | undefined {
  const { choices = [] } = context.openQuestion ?? {};
  if (/^\s*\d{1,2}\s*$/.test(message) && Number(message) > choices.length && isOfMany(context))
    return /\p{Script=Han}/u.test(choices[0]?.message ?? '') ? `第${message.trim()}个` : `number ${message.trim()}`;
  const cut = VALUED.exec(message.slice(0, 60));
  const place = cut === null ? undefined : placeAnswered(message.slice(0, cut.index), choices.length);
  const choice = place === undefined ? undefined : choices[place];
  return cut === null || choice === undefined ? undefined : `${choice.label}${message.slice(cut.index)}`;
}

const VALUED = /[,，、]|\s(?=(?:and )?(?:at|with|by|on) )/;

const FORMER =
  /^(?:the )?(?:former|earlier)(?: (?:one|clip|shot))?$|^(?:前面|前边|前头|靠前|先出现)的?那?一?[个段张条句行]?吧?$/;
const LATTER =
  /^(?:the )?(?:latter|later)(?: (?:one|clip|shot))?$|^(?:后面|后边|后头|靠后|后出现)的?那?一?[个段张条句行]?吧?$/;

/** "前面那个", "the latter": of two that were asked about. */
function byPlace<Choice>(said: string, choices: readonly Choice[]): Choice | undefined {
  if (choices.length !== 2) return undefined;
  if (FORMER.test(said)) return choices[0];
  return LATTER.test(said) ? choices[1] : undefined;
}

/** Choices that are the first of more things than a question can offer: "the last one" is the last of those. */
function isOfMany({ openQuestion, draft }: PlannerContext): boolean {
  const { choices = [] } = openQuestion ?? {};
  const things = draft.tracks.flatMap(({ segments }) => segments);
  const isThing = (label: string): boolean =>
    things.some(({ name, source }) => name === label || (source.kind === 'text' && source.text === label));
  return choices.length >= MOST && choices.every(({ label }) => isThing(label));
}

/** As many choices as a question offers. */
const MOST = 3;
