import { type Conversation, writer } from '../conversation.ts';

const _on = writer('zh', 'h-zh2e');

const _CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [];
