/** What one message may use up; held by the runner, whatever the model wants. */
export interface ModelBudget {
  /** Tool calls, refused and broken ones included. */
  toolCalls: number;
  /** All of planning, in milliseconds. */
  planMs: number;
  /** The longest silence of the model, in milliseconds. */
  silenceMs: number;
  /** Tokens read and written, all calls together, as the server counts them; characters / 3 where it does not. */
  tokens: number;
  /** Tokens of one answer. */
  answerTokens: number;
  /** How often a call that the server refuses for a passing reason is tried again. */
  retries: number;
}

/** Why a model's work was given up. */
export const TROUBLES = ['unreachable', 'cut_off', 'too_long', 'silent', 'too_many_calls', 'no_answer'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** The model did not come to an end that can be used; nothing of its work is kept. */
export class ModelFailure extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}
