import { jsonSchema, type ToolSet, tool } from 'ai';
import { z } from 'zod';
import type { ModelTool } from './tools/tool.ts';

/** Rules of a schema that are held when a call comes in and not told before: local servers build a grammar of what they
 *  are told, and one of "up to 5,000 characters" is refused or takes minutes. */
const NOT_TOLD = new Set(['$schema', 'maxLength', 'minLength', 'maxItems', 'minItems', 'pattern']);
/** Bounds beyond this are no help to anybody. */
const TELLING_BOUND = 100_000;

/** The tools as a model is told of them; what they do happens elsewhere. */
export function toolSet(tools: ReadonlyMap<string, ModelTool>): ToolSet {
  return Object.fromEntries(
    [...tools.values()].map(({ name, description, schema }) => [
      name,
      tool({ description, inputSchema: jsonSchema(schemaOf(schema)) }),
    ]),
  );
}

/** The shape of the arguments, as servers take it: an object without references to other places. */
function schemaOf(schema: z.ZodType): Parameters<typeof jsonSchema>[0] {
  const shape = told(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }));
  return shape as Parameters<typeof jsonSchema>[0]; // zod and the SDK name the same standard differently
}

function told(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(told);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => isTold(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, key === 'properties' ? eachTold(value) : told(value)]));
}

/** Names of fields are no rules, whatever they are called. */
function eachTold(fields: unknown): unknown {
  return Object.fromEntries(Object.entries(fields ?? {}).map(([name, field]) => [name, told(field)]));
}

function isTold(key: string, value: unknown): boolean {
  return !NOT_TOLD.has(key) && !(typeof value === 'number' && Math.abs(value) > TELLING_BOUND);
}
