import { first, type Plainly, quoted, say } from './say.ts';

/** Words on the screen: acts and how each is said plainly. */
export const TEXTS: Readonly<Record<string, Plainly>> = {
  text_add: say(
    (_, { quotes, points, lengths, words }) =>
      quotes[0] === undefined
        ? undefined
        : [
            `add text ${quoted(quotes[0])}`,
            ...words('pos.', 'color.')
              .slice(0, 2)
              .map((word) => `in ${word}`),
            points[0] && `at ${points[0]}`,
            lengths[0] && `for ${lengths[0]}`,
          ]
            .filter(Boolean)
            .join(' '),
    (_, { quotes, points, lengths, words }) =>
      quotes[0] === undefined
        ? undefined
        : [
            points[0] && `在${points[0]}`,
            `添加文字${quoted(quotes[0])}`,
            lengths[0] && `，显示${lengths[0]}`,
            ...words('pos.', 'color.').map((word) => `，${word}`),
          ]
            .filter(Boolean)
            .join(''),
  ),
  text_change: say(
    (_, { things: [text], quotes }) =>
      quotes.at(-1) &&
      `change ${text ?? (quotes.length > 1 ? quoted(quotes[0] ?? '') : 'the text')} to ${quoted(quotes.at(-1) ?? '')}`,
    (_, { things: [text], quotes }) =>
      quotes.at(-1) &&
      `把${text ?? (quotes.length > 1 ? quoted(quotes[0] ?? '') : '文字')}改成${quoted(quotes.at(-1) ?? '')}`,
  ),
  text_remove: say(
    (who, { who: said }) => (said === undefined ? 'remove the text' : `remove ${who}`),
    (who, { who: said }) => (said === undefined ? '删除文字' : `删除${who}`),
  ),
  text_style: say(
    (who, { words }) =>
      words('color.', 'size.', 'st.', 'al.').join(' ') &&
      `make ${who} ${words('color.', 'size.', 'st.', 'al.').join(' ')}`,
    (who, { words }) =>
      words('color.', 'size.', 'st.', 'al.').join('') &&
      `把${who}改成${words('color.', 'size.', 'st.', 'al.').join('、')}`,
  ),
  text_place: say(
    (who, { words }) => first(words('pos.', 'dir.')) && `put ${who} at ${first(words('pos.', 'dir.'))}`,
    (who, { words }) => first(words('pos.', 'dir.')) && `把${who}放到${first(words('pos.', 'dir.'))}`,
  ),
};
