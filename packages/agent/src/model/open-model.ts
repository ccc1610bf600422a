import type { LanguageModel } from 'ai';
import type { ModelSettings } from './settings.ts';

/** The model of these settings. Only the provider that is named is loaded. Nothing is sent yet. */
export async function openModel({ provider, name, baseUrl, apiKey }: ModelSettings): Promise<LanguageModel> {
  const common = {
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
  };
  switch (provider) {
    case 'openai-compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      return createOpenAICompatible({ name: 'model', includeUsage: true, ...common, baseURL: baseUrl ?? '' })(name);
    }
    case 'openai':
      return (await import('@ai-sdk/openai')).createOpenAI(common)(name);
    case 'anthropic':
      return (await import('@ai-sdk/anthropic')).createAnthropic(common)(name);
    case 'google':
      return (await import('@ai-sdk/google')).createGoogleGenerativeAI(common)(name);
  }
}
