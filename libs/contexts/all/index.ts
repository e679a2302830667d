import { connectionManagement } from '@pgherald/connection-management';
import { databaseMetrics } from '@pgherald/database-metrics';
import { queryAnalysis } from '@pgherald/query-analysis';
import { replicationMonitoring } from '@pgherald/replication-monitoring';
import { tableIndexManagement } from '@pgherald/table-index-management';
import type { BoundedContext } from '@pgherald/polling';
import type { z } from 'zod';

/** All bounded contexts. Configuration, the one-process application and the documents derive from this list. */
export const CONTEXTS = [
  databaseMetrics,
  queryAnalysis,
  tableIndexManagement,
  replicationMonitoring,
  connectionManagement,
] as const;

type Definition = (typeof CONTEXTS)[number];
type SettingsSchemas = { readonly [D in Definition as D['name']]: D['settings'] };

export type ContextSettings = { readonly [N in keyof SettingsSchemas]: z.output<SettingsSchemas[N]> };

/** The settings schema of each context by its name, which is its key in the configuration. */
export const contextSettings = Object.fromEntries(
  CONTEXTS.map(({ name, settings }) => [name, settings]),
) as unknown as {
  -readonly [N in keyof SettingsSchemas]: SettingsSchemas[N];
};

/** Settings that `overrides` of a target may change, by context. */
export const contextOverrides: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  CONTEXTS.flatMap((definition) => ('overrides' in definition ? [[definition.name, definition.overrides]] : [])),
);

export function createContexts(configuration: ContextSettings): readonly BoundedContext[] {
  return CONTEXTS.map((definition: { readonly name: keyof ContextSettings; create(settings: never): BoundedContext }) =>
    definition.create(configuration[definition.name] as never),
  );
}
