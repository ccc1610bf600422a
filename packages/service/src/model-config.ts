import { MODEL_PROVIDERS, type ModelProvider } from '@reelsmith/agent';
import { z } from 'zod';

const text = z.string().trim().min(1);

/** The variables of the language model, beside the service's own. */
export const MODEL_VARIABLES = {
  MODEL_PROVIDER: {
    schema: z.enum(MODEL_PROVIDERS, `must be one of ${MODEL_PROVIDERS.join(', ')}`).optional(),
    meaning: 'Who serves the language model that plans what the rules are not sure of; none when not set.',
  },
  MODEL_NAME: { schema: text.optional(), meaning: 'What the provider calls the model.' },
  MODEL_BASE_URL: {
    schema: z.url({ protocol: /^https?$/, error: 'must begin with http:// or https://' }).optional(),
    meaning: "Where the model answers, up to and with /v1; the provider's own address when not set.",
  },
  MODEL_API_KEY: { schema: text.optional(), meaning: 'Key of the provider; never shown or logged.' },
  MODEL_API_KEY_FILE: { schema: text.optional(), meaning: 'File with that key, instead of MODEL_API_KEY.' },
  MODEL_VISION: {
    schema: z.enum(['on', 'off'], 'must be on or off').optional(),
    meaning: 'Whether the model understands pictures and may be sent frames of the film; off when not set.',
  },
} as const;

type Values = {
  [Name in keyof typeof MODEL_VARIABLES]?: z.output<(typeof MODEL_VARIABLES)[Name]['schema']> | undefined;
};

/** Which model plans, and where it answers. */
export interface ModelConfig {
  provider: ModelProvider;
  name: string;
  baseUrl: string | undefined;
  apiKey: string | undefined;
  /** Read at start when `apiKey` is not set. */
  apiKeyFile: string | undefined;
  /** It understands pictures, and may be sent frames of the film. */
  vision: boolean;
}

/** The schemas alone. */
export function modelShape() {
  const { MODEL_PROVIDER, MODEL_NAME, MODEL_BASE_URL, MODEL_API_KEY, MODEL_API_KEY_FILE, MODEL_VISION } =
    MODEL_VARIABLES;
  return {
    MODEL_PROVIDER: MODEL_PROVIDER.schema,
    MODEL_NAME: MODEL_NAME.schema,
    MODEL_BASE_URL: MODEL_BASE_URL.schema,
    MODEL_API_KEY: MODEL_API_KEY.schema,
    MODEL_API_KEY_FILE: MODEL_API_KEY_FILE.schema,
    MODEL_VISION: MODEL_VISION.schema,
  };
}

/** The settings together, and a sentence for each that does not go with the others. */
export function modelOf(values: Values): { config?: ModelConfig; problems: string[] } {
  const { MODEL_PROVIDER: provider, MODEL_NAME: name, MODEL_BASE_URL, MODEL_API_KEY, MODEL_API_KEY_FILE } = values;
  if (provider === undefined) {
    const set = Object.entries(values).filter(([key, value]) => key.startsWith('MODEL_') && value !== undefined);
    return {
      problems: set.map(([key]) => `${key} is set without MODEL_PROVIDER. Set it, for example to openai-compatible.`),
    };
  }
  const problems: string[] = [];
  if (name === undefined) problems.push('MODEL_NAME is missing. Set it to what the provider calls the model.');
  if (provider === 'openai-compatible' && MODEL_BASE_URL === undefined) {
    problems.push('MODEL_BASE_URL is missing. Set it, for example to http://127.0.0.1:11434/v1.');
  }
  if (provider !== 'openai-compatible' && MODEL_API_KEY === undefined && MODEL_API_KEY_FILE === undefined) {
    problems.push(`MODEL_API_KEY is missing: ${provider} needs one. Set it, or MODEL_API_KEY_FILE.`);
  }
  if (problems.length > 0 || name === undefined) return { problems };
  const baseUrl = MODEL_BASE_URL?.replace(/(?<!\/)\/+$/, '');
  const vision = values.MODEL_VISION === 'on';
  const config = { provider, name, baseUrl, apiKey: MODEL_API_KEY, apiKeyFile: MODEL_API_KEY_FILE, vision };
  return { problems, config };
}
