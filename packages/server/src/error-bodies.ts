import type { ReelsmithError } from '@reelsmith/protocol';

/** The superset body of the existing wire: read by its clients, by ADK clients and by people. */
export function wireErrorBody(error: ReelsmithError, requestId: string): Record<string, unknown> {
  const { params, message } = error;
  const wait = params.retryAfterSeconds;
  return {
    code: error.legacyCode,
    name: error.code,
    message,
    error: message,
    detail: message,
    data: Object.keys(params).length === 0 ? null : params,
    hint: error.row.hint,
    requestId,
    ...(typeof wait === 'number' ? { retryAfterSeconds: Math.ceil(wait) } : {}),
  };
}

/** RFC 9457. */
export function problemBody(error: ReelsmithError, requestId: string): Record<string, unknown> {
  const { status, hint, retryable } = error.row;
  const title = error.code.replaceAll('_', ' ');
  const { params } = error;
  return {
    type: 'about:blank',
    title,
    status,
    detail: error.message,
    code: error.code,
    hint,
    retryable,
    requestId,
    params,
  };
}
