import { type LanguageModel, type ModelMessage, streamText, type ToolSet } from 'ai';
import { type ModelBudget, ModelFailure } from './budget.ts';

/** A call as the model wrote it. `broken`: no JSON, or a tool that was not offered; it is answered already. */
export interface ToolCall {
  id: string;
  name: string;
  input: unknown;
  broken: boolean;
}

/** One answer of a model: text, calls, and the messages to go on with. */
export interface OneAnswer {
  text: string;
  calls: ToolCall[];
  messages: ModelMessage[];
  tokens: number;
}

export interface Asking {
  model: LanguageModel;
  instructions: string;
  messages: ModelMessage[];
  tools: ToolSet;
  /** False: the model has to come to its end in words. */
  mayCall: boolean;
  budget: ModelBudget;
  signal: AbortSignal;
  onText?: ((delta: string) => void) | undefined;
}

/** Asks once and reads the stream to its end. @throws ModelFailure, or the reason of the signal */
export async function askOnce(asking: Asking): Promise<OneAnswer> {
  const silence = silenceOf(asking.budget.silenceMs);
  const signal = AbortSignal.any([asking.signal, silence.signal]);
  try {
    return await readAnswer(asking, signal, silence.heard);
  } catch (error) {
    asking.signal.throwIfAborted();
    if (silence.signal.aborted) throw new ModelFailure('silent', 'The model fell silent.', { cause: error });
    if (error instanceof ModelFailure) throw error;
    throw new ModelFailure('unreachable', `The model can't be reached: ${messageOf(error)}`, { cause: error });
  } finally {
    silence.end();
  }
}

async function readAnswer(asking: Asking, signal: AbortSignal, heard: () => void): Promise<OneAnswer> {
  const { model, messages, mayCall, budget, onText } = asking;
  const result = streamText({
    model,
    instructions: asking.instructions,
    messages,
    tools: asking.tools,
    toolChoice: mayCall ? 'auto' : 'none',
    maxOutputTokens: budget.answerTokens,
    maxRetries: budget.retries,
    abortSignal: signal,
    // Errors are parts of the stream and thrown below.
    onError: () => {},
  });
  const answer: OneAnswer = { text: '', calls: [], messages: [], tokens: 0 };
  let end = 'none';
  for await (const part of result.stream) {
    heard();
    if (part.type === 'error') throw failureOf(part.error, answer);
    if (part.type === 'abort') throw new ModelFailure('cut_off', 'The answer was broken off.');
    if (part.type === 'text-delta') {
      answer.text += part.text;
      onText?.(part.text);
    }
    if (part.type === 'tool-call') answer.calls.push(callOf(part));
    if (part.type === 'finish-step') {
      end = part.finishReason;
      answer.tokens = tokensOf(part.usage, asking, answer);
    }
  }
  // A server that stops in the middle of a sentence closes its stream without a reason.
  if (end !== 'stop' && end !== 'tool-calls') throw new ModelFailure('cut_off', `The answer ended early (${end}).`);
  answer.messages = await result.responseMessages;
  return answer;
}

function callOf(part: {
  toolCallId: string;
  toolName: string;
  input: unknown;
  invalid?: boolean | undefined;
}): ToolCall {
  return { id: part.toolCallId, name: part.toolName, input: part.input, broken: part.invalid === true };
}

function failureOf(error: unknown, answer: OneAnswer): ModelFailure {
  // It was told to come to its end in words, and called again.
  if (error instanceof Error && error.name === 'AI_ToolChoiceViolationError') {
    return new ModelFailure('too_many_calls', 'The model does not stop calling tools.', { cause: error });
  }
  const begun = answer.text !== '' || answer.calls.length > 0;
  return new ModelFailure(begun ? 'cut_off' : 'unreachable', messageOf(error), { cause: error });
}

function tokensOf(
  usage: { inputTokens?: number | undefined; outputTokens?: number | undefined },
  asking: Asking,
  answer: OneAnswer,
): number {
  const guess = (value: unknown): number => Math.ceil(JSON.stringify(value).length / 3);
  const read = usage.inputTokens ?? guess(asking.messages);
  return read + (usage.outputTokens ?? guess([answer.text, answer.calls]));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 300) : 'unknown reason';
}

function silenceOf(silenceMs: number): { signal: AbortSignal; heard: () => void; end: () => void } {
  const stop = new AbortController();
  const start = () => setTimeout(() => stop.abort(), silenceMs);
  let timer = start();
  const end = (): void => clearTimeout(timer);
  const heard = (): void => {
    end();
    timer = start();
  };
  return { signal: stop.signal, heard, end };
}
