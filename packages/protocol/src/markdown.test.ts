import { describe, expect, it } from 'vitest';
import { ERRORS } from './errors.ts';
import { LIMITS } from './limits.ts';
import { errorsMarkdown, limitsMarkdown } from './markdown.ts';

describe('the tables for documents', () => {
  it('have a line for every error, with both numbers and the way out', () => {
    const lines = errorsMarkdown().trim().split('\n');
    expect(lines).toHaveLength(Object.keys(ERRORS).length + 2);
    expect(lines[1]).toBe('| --- | --- | --- | --- | --- |');
    expect(errorsMarkdown()).toContain('| `too_large` | 413 | 4002 | no | Trim or compress the file. |');
    expect(errorsMarkdown()).toContain('| `unavailable` | 503 | 503 | yes |');
  });

  it('have every limit in units people read', () => {
    const text = limitsMarkdown();
    for (const name of Object.keys(LIMITS)) expect(text).toContain(`\`${name}\``);
    expect(text).toContain('| `uploadBytes` | 500 MB |');
    expect(text).toContain('| `messageBytes` | 64 KB |');
    expect(text).toContain('| `mediaDurationMs` | 6 hours |');
    expect(text).toContain('| `claimTokenSeconds` | 7 days |');
    expect(text).toContain('| `streamsTotal` | 2,000 |');
    expect(text).toContain('mp4, mov, avi');
  });
});
