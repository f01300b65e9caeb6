import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
type Overrides = Required<ConversionConfig>;

/** What JSON cannot say or has no need to: every number in JSON is finite, and a name is trimmed when it is read. */
const IGNORED = new Set(['finite', 'trim']);

/** A check of our own has no JSON Schema; what it says when it fails is kept as a description. */
const ownCheck: Overrides['overrideAction'] = ({ valibotAction, jsonSchema }) => {
  if (valibotAction.type !== 'check') return undefined;
  const message = 'message' in valibotAction ? valibotAction.message : undefined;
  if (typeof message !== 'string') throw new TypeError('A check of the format needs words.');
  return { ...jsonSchema, $comment: `refused when: ${message}` };
};

/** A record with listed keys, which the converter does not know. */
const listedKeys: Overrides['overrideSchema'] = ({ valibotSchema, jsonSchema }) => {
  if (valibotSchema.type !== 'record') return undefined;
  const { key, value } = valibotSchema as unknown as { key: Schema; value: Schema };
  return {
    ...jsonSchema,
    type: 'object',
    propertyNames: converted(key),
    additionalProperties: converted(value),
  };
};

function converted(schema: Schema): JsonSchema {
  const { $schema: _dialect, ...json } = toJsonSchema(schema, {
    ignoreActions: [...IGNORED],
    overrideAction: ownCheck,
    overrideSchema: listedKeys,
  });
  return json;
}

/**
 * A valibot schema as JSON Schema (draft 7).
 * @throws Error where the schema holds something that neither the converter nor this file can express
 */
export function jsonSchemaOf(schema: Schema, title: string): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...converted(schema) };
}
