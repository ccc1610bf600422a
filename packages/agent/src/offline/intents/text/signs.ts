/** A sign that is put behind words, or around them. */
interface Sign {
  readonly said: RegExp;
  readonly en: string;
  readonly zh: string;
}

/** Signs of writing by their names. */
export const SIGNS: readonly Sign[] = [
  { said: /exclamation (?:mark|point)s?|感叹号|叹号/i, en: '!', zh: '！' },
  { said: /question marks?|问号/i, en: '?', zh: '？' },
  { said: /full stops?|\bperiods?\b|句号/i, en: '.', zh: '。' },
  { said: /\bcommas?\b|逗号/i, en: ',', zh: '，' },
  { said: /\bcolons?\b|冒号/i, en: ':', zh: '：' },
  { said: /asterisks?|星号/i, en: '*', zh: '*' },
  { said: /ellips[ie]s|three dots|省略号/i, en: '…', zh: '……' },
  { said: /quotation marks?|quote marks?|引号/i, en: '“”', zh: '“”' },
  { said: /书名号/, en: '《》', zh: '《》' },
];
