/** One row of the error table. `legacy` is the number existing clients know; rows without one use the HTTP status. */
interface ErrorRow {
  status: number;
  legacy?: number;
  /** The same request may succeed later without changing it. */
  retryable: boolean;
  /** The way out, one short sentence. */
  hint: string;
}

/** Every "no" that the outside may see. Bodies of all doors are printed from this table. */
export const ERRORS = {
  bad_request: { status: 400, retryable: false, hint: 'Correct the named field and send it again.' },
  client_id_missing: { status: 400, legacy: 400, retryable: false, hint: 'Send an X-Client-Id header with a UUID.' },
  nothing_to_export: { status: 400, retryable: false, hint: 'Say what to make first, then export.' },
  unresolved_source: { status: 400, retryable: false, hint: 'Upload the file to this account and use its id.' },
  token_invalid: { status: 401, legacy: 1001, retryable: false, hint: 'Get a new token with the same client id.' },
  attribution_missing: {
    status: 402,
    legacy: 402,
    retryable: false,
    hint: 'Send X-Skill-Source, X-Skill-Version and X-Skill-Platform, or use a token with the render scope.',
  },
  scope_missing: { status: 403, retryable: false, hint: 'Use a token that has this scope.' },
  credits_insufficient: {
    status: 403,
    legacy: 2001,
    retryable: false,
    hint: 'Register or top up, then send it again.',
  },
  session_not_found: { status: 404, legacy: 1002, retryable: false, hint: 'Create a new session.' },
  not_found: { status: 404, retryable: false, hint: 'Check the id.' },
  request_timeout: { status: 408, retryable: true, hint: 'Send it again; a stalled upload is cut after 30 seconds.' },
  session_busy: {
    status: 409,
    legacy: 1009,
    retryable: true,
    hint: 'Wait for the running turn to end; nothing was accepted or charged.',
  },
  stale_revision: { status: 409, retryable: false, hint: 'Read the draft again and repeat the change on it.' },
  id_conflict: { status: 409, retryable: false, hint: 'Use a new id for a different request.' },
  host_not_allowed: {
    status: 421,
    retryable: false,
    hint: 'Use the printed address, or set PUBLIC_URL to the name you use.',
  },
  refused: { status: 422, retryable: false, hint: 'Change the request as the reason says.' },
  too_large: { status: 413, legacy: 4002, retryable: false, hint: 'Trim or compress the file.' },
  message_too_long: { status: 413, retryable: false, hint: 'Send at most 64 KB of text.' },
  unsupported_type: { status: 415, legacy: 4001, retryable: false, hint: 'Send one of the accepted formats.' },
  rate_limited: { status: 429, legacy: 429, retryable: true, hint: 'Wait as long as retryAfterSeconds says.' },
  capability_missing: { status: 501, retryable: false, hint: 'Connect a provider, or use your own material.' },
  storage_full: { status: 507, retryable: true, hint: 'Free some space on the server.' },
  unavailable: { status: 503, retryable: true, hint: 'Try again shortly.' },
  internal_error: { status: 500, retryable: true, hint: 'Try again; if it stays, report the request id.' },
} as const satisfies Record<string, ErrorRow>;
export type ErrorCode = keyof typeof ERRORS;

/** The one error that may reach the outside. `message` names the thing, the rule and the way out. */
export class ReelsmithError extends Error {
  readonly code: ErrorCode;
  /** Extra facts for the reader: `{ userId, registrationUrl }`, `{ retryAfterSeconds }`, `{ limitBytes }`. */
  readonly params: Record<string, unknown>;

  constructor(code: ErrorCode, message: string, options: { params?: Record<string, unknown>; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'ReelsmithError';
    this.code = code;
    this.params = options.params ?? {};
  }

  get row(): ErrorRow {
    return ERRORS[this.code];
  }

  /** The number existing clients read: the legacy code, else the HTTP status. */
  get legacyCode(): number {
    return this.row.legacy ?? this.row.status;
  }
}
