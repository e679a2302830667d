import { ConfigurationError, didYouMean, readConfiguration, setAt, yamlOrText } from '@pgherald/configuration';
import { CONTEXTS, contextOverrides, contextSettings } from '@pgherald/contexts';
import { targetsWith } from '@pgherald/polling';
import { z } from 'zod';
import { groupsUnder, type Limits } from './contexts.js';

/** Other limits for the same readings. */
export interface LimitsVariant {
  readonly name: string;
  /** Contexts whose limits it changes. */
  readonly contexts: readonly string[];
  limitsOf(context: string, server: string, published: Limits): Limits;
}

export const PUBLISHED: LimitsVariant = { name: 'published', contexts: [], limitsOf: (_, __, limits) => limits };

type Defaults = Readonly<Record<string, Limits>>;

/** Takes the limits of a file if there is one, then changes single ones; undefined if there is neither. @throws ConfigurationError */
export function variantFrom(file: string | undefined, assignments: readonly string[]): LimitsVariant | undefined {
  const parts = [
    ...(file === undefined ? [] : [variantOfFile(file)]),
    ...(assignments.length === 0 ? [] : [variantOf(assignments)]),
  ];
  if (parts.length === 0) return undefined;
  return {
    name: parts.map(({ name }) => name).join(', '),
    contexts: [...new Set(parts.flatMap(({ contexts }) => contexts))],
    limitsOf: (context, server, published) =>
      parts.reduce((limits, part) => part.limitsOf(context, server, limits), published),
  };
}

/** Changes single limits, each written `context.limit=value`. @throws ConfigurationError with the nearest name */
export function variantOf(assignments: readonly string[]): LimitsVariant {
  const document: Record<string, unknown> = {};
  const paths = assignments.map((assignment) => {
    const { path, value } = parsed(assignment);
    setAt(document, path, value);
    return path;
  });
  const values = readSettings(document);
  const changes = paths.map(([context, limit]) => ({ context, limit, value: values[context]?.[limit] }));
  for (const { context, limit } of changes) refuseReading(context, limit, values);
  return {
    name: assignments.join(', '),
    contexts: [...new Set(changes.map(({ context }) => context))],
    limitsOf: (context, _, published) => ({
      ...published,
      ...Object.fromEntries(changes.filter((each) => each.context === context).map((each) => [each.limit, each.value])),
    }),
  };
}

/** Takes all limits from a configuration file, with its defaults, and the overrides of its targets. @throws ConfigurationError */
function variantOfFile(file: string): LimitsVariant {
  const schema = z.looseObject({ ...contextSettings, targets: targetsWith(contextOverrides) });
  const { targets, ...settings } = readConfiguration(schema, { file, environment: {} });
  const values = plain(settings) as Defaults;
  return {
    name: file,
    contexts: CONTEXTS.map(({ name }) => name),
    limitsOf: (context, server, published) => {
      const target = targets.find(({ name, url }) => (name ?? hostOf(url)) === server);
      const set = target?.overrides.flatMap(({ match, set: own }) =>
        own[context] === undefined ? [] : [{ match, set: own[context] }],
      );
      const overrides = set === undefined ? published['overrides'] : set.length === 0 ? undefined : set;
      return plain({ ...values[context], overrides }) as Limits;
    },
  };
}

/** The names of the limits of each context. */
export function limitNames(context: string): readonly string[] {
  return Object.keys(readSettings({})[context] ?? {});
}

function parsed(assignment: string): { readonly path: readonly [string, string]; readonly value: unknown } {
  const [, context, limit, text] = /^([^.=]+)\.([^=]+)=(.*)$/s.exec(assignment) ?? [];
  if (context === undefined || limit === undefined || text === undefined)
    throw new ConfigurationError([
      `--set ${assignment}: write context.limit=value, for example query-analysis.blocking=2s`,
    ]);
  const contexts = CONTEXTS.map(({ name }) => name as string);
  if (!contexts.includes(context))
    throw new ConfigurationError([
      `--set ${assignment}: there is no context ${context}${didYouMean(context, contexts)}`,
    ]);
  return { path: [context, limit], value: yamlOrText(text) };
}

function readSettings(document: Readonly<Record<string, unknown>>): Defaults {
  const values = readConfiguration(z.strictObject(contextSettings), { environment: {}, under: document });
  return plain(values) as Defaults;
}

/** Refuses a setting that changes when PostgreSQL is read: the log has the readings that there are. */
function refuseReading(context: string, limit: string, values: Defaults): void {
  const cadences = (limits: Limits): string =>
    JSON.stringify(groupsUnder(context, limits).map(({ name, everyMs }) => [name, everyMs]));
  const defaults = readSettings({})[context] ?? {};
  if (cadences(defaults) === cadences({ ...defaults, [limit]: values[context]?.[limit] })) return;
  throw new ConfigurationError([
    `--set ${context}.${limit}: it changes when PostgreSQL is read, not what is decided; the log has only the readings that were made`,
  ]);
}

/** Converts settings as a checkpoint does. */
function plain(values: unknown): unknown {
  return JSON.parse(JSON.stringify(values));
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
