import { z } from 'zod';

/** Documentation of a setting: `z.….meta({ help, env })`. */
export interface SettingMeta {
  /** One sentence for SETTINGS.md. */
  readonly help?: string;
  /** Environment variable that sets it. */
  readonly env?: string;
  /** Converts the text of the environment variable to the value in the file; by default unchanged. */
  readonly fromEnv?: (text: string) => unknown;
}

export interface Setting extends SettingMeta {
  readonly path: readonly string[];
  readonly schema: z.ZodType;
  /** Default as written in the file; undefined if there is none. */
  readonly fallback: unknown;
}

/** Returns the leaves of a settings schema in order; items of a list are `key[]`. */
export function settingsOf(schema: z.ZodType, path: readonly string[] = []): Setting[] {
  const meta = (schema.meta() ?? {}) as SettingMeta;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject && meta.env === undefined) {
    const shape = inner.shape as Record<string, z.ZodType>;
    return Object.entries(shape).flatMap(([key, field]) => settingsOf(field, [...path, key]));
  }
  const own = { path, schema, fallback: fallbackOf(schema), ...meta };
  const item = inner instanceof z.ZodArray ? unwrapped(inner.element as z.ZodType) : undefined;
  if (!(item instanceof z.ZodObject)) return [own];
  const last = path.at(-1) ?? '';
  return [own, ...settingsOf(item, [...path.slice(0, -1), `${last}[]`])];
}

/** Returns the keys allowed at a path, to suggest the nearest one. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here = unwrapped(schema);
  for (const key of path) {
    if (here instanceof z.ZodObject)
      here = unwrapped((here.shape as Record<string, z.ZodType>)[String(key)] ?? z.never());
    else if (here instanceof z.ZodArray) here = unwrapped(here.element as z.ZodType);
    else if (here instanceof z.ZodRecord) here = unwrapped(here.valueType as z.ZodType);
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  )
    return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in as z.ZodType);
  return schema;
}

function fallbackOf(schema: z.ZodType): unknown {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault ? schema.def.defaultValue : undefined;
}
