import { Problem } from '@reelsmith/protocol';
import type { ZodType } from 'zod';

type Parts<Response> = {
  params?: ZodType;
  body?: ZodType;
  querystring?: ZodType;
  response: Response;
};

/** The schema of a route with its title, the bearer and the shape of every error. */
export function documented<const P extends Parts<Record<number, ZodType>>>(summary: string, parts: P) {
  return {
    summary,
    security: [{ bearer: [] }],
    ...parts,
    response: { ...parts.response, '4xx': Problem, '5xx': Problem },
  };
}
