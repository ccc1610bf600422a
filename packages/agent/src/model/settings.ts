/** Who serves the model. `openai-compatible`: Ollama, llama.cpp, vLLM, LM Studio and every other server of that API. */
export const MODEL_PROVIDERS = ['openai-compatible', 'openai', 'anthropic', 'google'] as const;
export type ModelProvider = (typeof MODEL_PROVIDERS)[number];

/** Which model plans, and where it answers. */
export interface ModelSettings {
  provider: ModelProvider;
  /** What the provider calls it: "qwen3:14b". */
  name: string;
  baseUrl?: string | undefined;
  apiKey?: string | undefined;
  /** It understands pictures. */
  vision?: boolean | undefined;
}
