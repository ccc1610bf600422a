import { ReelsmithError } from '@reelsmith/protocol';
import { z } from 'zod';

const Part = z.object({
  text: z.string().nullish(),
  functionResponse: z.object({ response: z.unknown() }).nullish(),
  function_response: z.object({ response: z.unknown() }).nullish(),
});
const Message = z.union([z.string(), z.object({ parts: z.array(Part).max(100) })]);
const Id = z.string().max(200).nullish();
const Body = z.object({
  app_name: Id,
  appName: Id,
  user_id: Id,
  userId: Id,
  session_id: Id,
  sessionId: Id,
  new_message: Message.nullish(),
  newMessage: Message.nullish(),
  streaming: z.boolean().nullish(),
});

/** A run request in either spelling, as the one thing it means. */
export interface RunRequest {
  appName: string;
  userId: string | undefined;
  sessionId: string;
  text: string;
  streaming: boolean;
}

/** Reads both spellings. @throws bad_request, ZodError */
export function readRunRequest(given: unknown): RunRequest {
  const body = Body.parse(given);
  const sessionId = body.session_id ?? body.sessionId;
  if (!sessionId) throw new ReelsmithError('bad_request', 'session_id is missing: create a session first.');
  const text = messageText(body.new_message ?? body.newMessage);
  if (text.trim() === '') throw new ReelsmithError('bad_request', 'new_message has no text in its parts.');
  const appName = body.app_name ?? body.appName ?? '';
  return {
    appName: /^[A-Za-z0-9_]{1,100}$/.test(appName) ? appName : 'nemo_agent',
    userId: body.user_id ?? body.userId ?? undefined,
    sessionId,
    text,
    streaming: body.streaming ?? false,
  };
}

/** Texts of all parts; the answer to a question counts as text too. */
function messageText(message: z.infer<typeof Message> | null | undefined): string {
  if (message === null || message === undefined) return '';
  if (typeof message === 'string') return message;
  const texts = message.parts.map(
    (part) => part.text ?? answerText((part.functionResponse ?? part.function_response)?.response),
  );
  return texts.filter((text) => text !== '').join('\n');
}

function answerText(response: unknown): string {
  if (typeof response === 'string') return response;
  const found = z
    .object({ answer: z.string() })
    .or(z.object({ result: z.string() }))
    .safeParse(response);
  if (!found.success) return '';
  return 'answer' in found.data ? found.data.answer : found.data.result;
}
