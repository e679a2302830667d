import { readConfiguration } from '@pgherald/configuration';
import { CONTEXTS, contextSettings } from '@pgherald/contexts';
import type { BoundedContext, Group } from '@pgherald/polling';
import { z } from 'zod';

/** Limits of a context as a checkpoint has them, with the overrides of the target. */
export type Limits = Readonly<Record<string, unknown>>;

/** Returns the contexts with default limits. */
export function defaultContexts(): readonly BoundedContext[] {
  const values = readConfiguration(z.object(contextSettings), { environment: {} });
  return CONTEXTS.map((definition) => create(definition, values[definition.name]));
}

/** Returns the groups of a context under these limits. Queries of the user are left out: no rule reads them. */
export function groupsUnder(context: string, limits: Limits): readonly Group[] {
  const definition = CONTEXTS.find(({ name }) => name === context);
  return definition ? create(definition, { ...limits, queriesFolder: undefined }).groups : [];
}

/** Returns the longest time between readings of the groups that a context compares, milliseconds. */
export function longestCadence({ name, compares }: BoundedContext, limits: Limits, intervalMs: number): number {
  const compared = groupsUnder(name, limits).filter((group) => compares.includes(group.name));
  return Math.max(0, ...compared.map(({ everyMs }) => everyMs ?? intervalMs));
}

function create(definition: (typeof CONTEXTS)[number], settings: unknown): BoundedContext {
  return (definition.create as (limits: unknown) => BoundedContext)(settings);
}
