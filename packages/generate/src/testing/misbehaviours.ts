/** Ways in which a provider disappoints. */
export const MISBEHAVIOURS = [
  'none',
  'wrong_size',
  'too_short',
  'too_long',
  'not_media',
  'truncated',
  'fails',
  'refuses',
  'unavailable',
  'forgets',
] as const;
export type Misbehaviour = (typeof MISBEHAVIOURS)[number];
