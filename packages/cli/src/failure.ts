import { type ErrorCode, ReelsmithError } from '@reelsmith/protocol';

/** What the command's exit code says. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  refused: 3,
  auth: 4,
  provider: 5,
  dependency: 6,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why a command ends without what was asked, as people and agents read it. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;
  readonly code: string;
  readonly hint: string;
  /** Commands or messages to go on with. */
  readonly next: readonly string[];

  constructor(
    exitCode: ExitCode,
    message: string,
    more: { code?: string; hint?: string; next?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? {} : { cause: more.cause });
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
    this.code = more.code ?? NAMES[exitCode];
    this.hint = more.hint ?? '';
    this.next = more.next ?? [];
  }
}

const NAMES: Record<ExitCode, string> = {
  0: 'ok',
  1: 'failed',
  2: 'usage',
  3: 'refused',
  4: 'auth',
  5: 'provider',
  6: 'dependency_missing',
  130: 'interrupted',
};

const EXITS: Partial<Record<ErrorCode, ExitCode>> = {
  bad_request: EXIT.usage,
  client_id_missing: EXIT.usage,
  token_invalid: EXIT.auth,
  scope_missing: EXIT.auth,
  capability_missing: EXIT.provider,
  unavailable: EXIT.failed,
  request_timeout: EXIT.failed,
  storage_full: EXIT.failed,
  internal_error: EXIT.failed,
};

/** Any thrown thing as the failure of a command. */
export function asFailure(thrown: unknown): CommandFailure {
  if (thrown instanceof CommandFailure) return thrown;
  if (thrown instanceof ReelsmithError) return ofService(thrown);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new CommandFailure(EXIT.failed, message, {
    hint: 'If this stays, report it with the output of `reelsmith doctor`.',
    next: ['reelsmith doctor'],
    cause: thrown,
  });
}

function ofService(error: ReelsmithError): CommandFailure {
  const { requestId } = error.params;
  const hint = typeof requestId === 'string' && error.row.status >= 500 ? ` (request ${requestId})` : '';
  return new CommandFailure(EXITS[error.code] ?? EXIT.refused, error.message, {
    code: error.code,
    hint: `${error.row.hint}${hint}`,
    next: NEXT[error.code] ?? [],
    cause: error,
  });
}

const NEXT: Partial<Record<ErrorCode, readonly string[]>> = {
  unavailable: ['reelsmith serve', 'reelsmith doctor'],
  token_invalid: ['reelsmith make ... --token-file <DATA_DIR>/local-token'],
  internal_error: ['reelsmith doctor'],
};
