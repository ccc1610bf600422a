import { type Plainly, say } from './say.ts';

/** Questions: acts and how each is said plainly. */
export const OTHERS: Readonly<Record<string, Plainly>> = {
  ask_length: say(
    () => 'how long is it?',
    () => '多长？',
  ),
  ask_content: say(
    () => "what's on the timeline?",
    () => '时间线上有什么？',
  ),
  ask_changes: say(
    () => 'what did you change?',
    () => '你改了什么？',
  ),
  ask_help: say(
    () => 'what can you do?',
    () => '你能做什么？',
  ),
};
