import type { MemoryName } from '@pgherald/memories';
import type { z } from 'zod';
import type { BoundedContext } from './bounded-context.js';

/** A bounded context as programs see it: its service, its settings, and its factory. */
export interface ContextDefinition<
  Name extends string = string,
  Settings extends z.ZodType = z.ZodType,
  Memory extends MemoryName = MemoryName,
> {
  /** Name of the context, its topics, its service, its consumer group and its key in the configuration. */
  readonly name: Name;
  readonly description: string;
  readonly port: number;
  /** Default cap of the service's connections to one server. */
  readonly maxConnections: number;
  readonly settings: Settings;
  readonly overrides?: z.ZodType;
  create(settings: z.output<Settings>): BoundedContext<Memory, z.output<Settings>>;
}

type Parts<Memory extends MemoryName, Settings> = Omit<BoundedContext<Memory, Settings>, 'name' | 'limits'>;

/** Defines a context. `create` returns the parts that depend on settings. */
export function defineContext<Name extends string, Settings extends z.ZodType, Memory extends MemoryName>(
  definition: Omit<ContextDefinition<Name, Settings>, 'create'> & {
    readonly create: (settings: z.output<Settings>) => Parts<Memory, z.output<Settings>>;
  },
): ContextDefinition<Name, Settings, Memory> {
  const { name } = definition;
  return { ...definition, create: (settings) => ({ name, limits: settings, ...definition.create(settings) }) };
}
