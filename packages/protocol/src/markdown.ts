import { ERRORS } from './errors.ts';
import { DOCUMENT_FORMATS, LIMITS, MEDIA_FORMATS } from './limits.ts';

/** The error table as documents and skills print it. */
export function errorsMarkdown(): string {
  const rows = Object.entries(ERRORS).map(([code, row]) => {
    const legacy = 'legacy' in row ? row.legacy : row.status;
    return `| \`${code}\` | ${row.status} | ${legacy} | ${row.retryable ? 'yes' : 'no'} | ${row.hint} |`;
  });
  return table('| Code | HTTP | Number on the existing wire | Same request may succeed later | What to do |', rows);
}

/** The limits and accepted formats as documents and skills print them. */
export function limitsMarkdown(): string {
  const rows = Object.entries(LIMITS).map(([name, value]) => `| \`${name}\` | ${spoken(name, value)} |`);
  const formats = [`Media: ${MEDIA_FORMATS.join(', ')}.`, `Documents: ${DOCUMENT_FORMATS.join(', ')}.`];
  return `${table('| Limit | Value |', rows)}\n${formats.join('\n')}\n`;
}

function table(head: string, rows: readonly string[]): string {
  const rule = head.replace(/[^|]+/g, ' --- ');
  return `${[head, rule, ...rows].join('\n')}\n`;
}

const UNITS: readonly (readonly [suffix: RegExp, spoken: (value: number) => string])[] = [
  [/Bytes$/, (value) => (value >= 1_048_576 ? `${value / 1_048_576} MB` : `${value / 1024} KB`)],
  [/Ms$/, (value) => duration(value / 1000)],
  [/Seconds$/, (value) => duration(value)],
  [/Days$/, (value) => `${value} days`],
  [/Megapixels$/, (value) => `${value} megapixels`],
];

function spoken(name: string, value: number): string {
  const unit = UNITS.find(([suffix]) => suffix.test(name));
  return unit ? unit[1](value) : value.toLocaleString('en-US');
}

function duration(seconds: number): string {
  for (const [length, word] of [
    [86_400, 'days'],
    [3600, 'hours'],
    [60, 'minutes'],
  ] as const) {
    if (seconds >= 2 * length && seconds % length === 0) return `${seconds / length} ${word}`;
  }
  return `${seconds} seconds`;
}
