import type { CommandFailure } from './failure.ts';
import type { CliWorld, TextOut } from './world.ts';

/** How a command speaks. With `json`: one object on stdout, one object a line on stderr. */
export interface Manner {
  json?: boolean | undefined;
  quiet?: boolean | undefined;
}

/** The only way to the terminal. The result goes to stdout, everything else to stderr. */
export interface Printer {
  /** The result: text for people, the object with `json`. */
  result(text: string, json: object): void;
  /** A note on the way; not with `quiet` or `json`. */
  note(text: string): void;
  /** A fact for programs; only with `json`. */
  fact(json: object): void;
  /** How far something is; drawn over itself on a terminal, one line a stage elsewhere. */
  progress(stage: string, fraction?: number): void;
  failure(failure: CommandFailure): void;
}

const BAR = 24;

/** Makes the printer of one command. */
export function createPrinter(world: CliWorld, manner: Manner): Printer {
  const out = careful(world.stdout);
  const err = careful(world.stderr);
  const { json = false, quiet = false } = manner;
  const silent = json || quiet;
  const bar = createBar(err, world.isTTY);
  return {
    result(text, object) {
      bar.clear();
      out(json ? `${JSON.stringify(object)}\n` : `${text}\n`);
    },
    note(text) {
      if (silent) return;
      bar.clear();
      err(`${text}\n`);
    },
    fact(object) {
      if (json) err(`${JSON.stringify(object)}\n`);
    },
    progress(stage, fraction) {
      if (!silent) bar.draw(stage, fraction);
    },
    failure(failure) {
      bar.clear();
      const { exitCode, code, message, hint, next } = failure;
      if (json) out(`${JSON.stringify({ ok: false, exitCode, error: { code, message, hint, next } })}\n`);
      else err(failureText(failure));
    },
  };
}

function failureText({ message, hint, next }: CommandFailure): string {
  const lines = [`error: ${message}`, ...(hint === '' ? [] : [`hint: ${hint}`]), ...next.map((one) => `next: ${one}`)];
  return `${lines.join('\n')}\n`;
}

function createBar(err: (text: string) => void, isTTY: boolean) {
  let shown = '';
  return {
    clear() {
      if (isTTY && shown !== '') err('\r\u001B[K');
      shown = '';
    },
    draw(stage: string, fraction: number | undefined) {
      const text = isTTY ? `${stage}${fraction === undefined ? '' : ` ${barText(fraction)}`}` : stage;
      if (text === shown) return;
      shown = text;
      err(isTTY ? `\r\u001B[K${text}` : `${text}\n`);
    },
  };
}

function barText(fraction: number): string {
  const done = Math.round(Math.min(1, Math.max(0, fraction)) * BAR);
  return `[${'#'.repeat(done)}${'.'.repeat(BAR - done)}] ${Math.round(fraction * 100)}%`;
}

/** Writes until the reader leaves: `reelsmith ... | head -1` ends quietly. */
function careful(stream: TextOut): (text: string) => void {
  let gone = false;
  stream.on?.('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
    gone = true;
  });
  return (text) => {
    if (!gone) stream.write(text);
  };
}
