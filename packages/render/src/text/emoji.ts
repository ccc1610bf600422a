/** Characters that are pictures: libass draws an empty box for them, so they are laid over the film as pictures. */
const PICTURE =
  /^(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Emoji_Presentation}(?!\uFE0E)|\p{Emoji}(?:\uFE0F|\p{Emoji_Modifier})|\p{Extended_Pictographic}\u200D)/u;
const ANYWHERE = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\uFE0F|\u20E3|\p{Extended_Pictographic}/u;

/** True for a whole character as a reader counts them (flags, skin tones and families are one each) that is an emoji. A
 *  heart or a star that is a letter of ordinary fonts is none. */
export const isEmoji = (grapheme: string): boolean => PICTURE.test(grapheme);

/** A quick no for texts that certainly have none. */
export const mayHoldEmoji = (text: string): boolean => ANYWHERE.test(text);
