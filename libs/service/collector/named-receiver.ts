import { ConfigurationError, didYouMean, type Fields, isFields, yamlOrText } from '@pgherald/configuration';
import { expand, type Missing } from './expand.js';
import { nameRemarks, withKnownNames } from './known-names.js';
import { GROUPS, reasonFor, type Receiver, receiverSchema } from './receiver.js';
import { notCarried } from './remarks.js';

export type Signal = 'metrics' | 'logs';

export interface NamedReceiver {
  readonly key: string;
  /** File and key, for messages. */
  readonly place: string;
  readonly receiver: Receiver;
  /** Keys in the file, joined by dots; all others have the defaults of the receiver. */
  readonly writtenKeys: ReadonlySet<string>;
  /** Signals of its pipelines; all if the file has no pipelines. */
  readonly signals: ReadonlySet<Signal>;
  readonly remarks: readonly string[];
}

/** Reads a receiver without unknown names. @throws ConfigurationError with the invalid key, never its value */
export function namedReceiver(
  key: string,
  raw: unknown,
  { file, environment, signals }: Pick<NamedReceiver, 'signals'> & { file: string; environment: NodeJS.ProcessEnv },
): NamedReceiver {
  const place = `${file}: receivers.${key}`;
  const { value, missing } = expandedReceiver(raw, environment);
  const fields = withoutEmpty(value) ?? {};
  const receiver = parsed(fields, place, missing);
  const leaves = leavesOf(fields);
  const unread = leaves.filter((path) => path.length > 0 && at(receiver, path) === undefined);
  return {
    key,
    place,
    receiver: withKnownNames(receiver),
    writtenKeys: new Set(leaves.map((path) => path.join('.'))),
    signals,
    remarks: [
      ...missing.map(({ path, reason }) =>
        notCarried([place, ...path].join('.'), `${reason}; the key counts as not given`),
      ),
      ...unread.map((path) => notCarried([place, ...path].join('.'), reasonFor(path, nearestKey(receiver, path)))),
      ...nameRemarks(receiver, place),
    ],
  };
}

/** Expands a receiver. It or a group of it may be the text of a file or a variable with further references. */
function expandedReceiver(raw: unknown, environment: NodeJS.ProcessEnv): ReturnType<typeof expand> {
  const { value: outer, missing } = expand(raw, environment);
  const whole = typeof outer === 'string' ? expandedYaml(outer, environment, []) : { value: outer, missing: [] };
  if (!isFields(whole.value)) return { ...whole, missing: [...missing, ...whole.missing] };
  const groups = Object.entries(whole.value).map(([key, value]) => {
    const isText = typeof value === 'string' && GROUPS.some((group) => group === key);
    return [key, isText ? expandedYaml(value, environment, [key]) : { value, missing: [] }] as const;
  });
  return {
    value: Object.fromEntries(groups.map(([key, { value }]) => [key, value])),
    missing: [...missing, ...whole.missing, ...groups.flatMap(([, { missing }]) => missing)],
  };
}

function expandedYaml(text: string, environment: NodeJS.ProcessEnv, path: readonly string[]) {
  const content = yamlOrText(text);
  return isFields(content) ? expand(content, environment, path) : { value: content, missing: [] };
}

function parsed(fields: unknown, place: string, missing: readonly Missing[]): Receiver {
  const result = receiverSchema.safeParse(fields);
  const issues = result.success ? needed(result.data, fields) : result.error.issues;
  if (result.success && issues.length === 0) return result.data;
  throw new ConfigurationError([
    ...missing.map(({ path, reason }) => `${[place, ...path].join('.')}: ${reason}`),
    ...issues
      .filter(({ path }) => !missing.some((each) => each.path.join() === path.join()))
      .map(({ path, message }) => `${[place, ...path.map(String)].join('.')}: ${message}`),
  ]);
}

const NEEDED = {
  username: 'missing; the receiver needs it',
  password: 'missing; the receiver needs password or db_auth',
};

/** Requires user and password, unless an extension may provide them. */
function needed(receiver: Receiver, fields: unknown): { path: string[]; message: string }[] {
  if (isFields(fields) && 'db_auth' in fields) return [];
  const missing = Object.entries(NEEDED).filter(([key]) => receiver[key as keyof typeof NEEDED] === undefined);
  return missing.map(([key, message]) => ({ path: [key], message }));
}

/** Removes keys without a value or with an empty text, which count as absent in the Collector too. */
function withoutEmpty(value: unknown): unknown {
  if (value === '') return undefined;
  if (Array.isArray(value)) return value.filter((item) => item !== null);
  if (!isFields(value)) return value ?? undefined;
  const filled = Object.entries(value).map(([key, item]) => [key, withoutEmpty(item)] as const);
  return Object.fromEntries(filled.filter(([, item]) => item !== undefined));
}

function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const entries = isFields(value) ? Object.entries(value) : [];
  return entries.length === 0 ? [path] : entries.flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

/** Returns the key of the receiver nearest to a mistyped one. */
function nearestKey(receiver: Receiver, path: readonly string[]): string {
  const siblings = Object.keys(Object(at(receiver, path.slice(0, -1))) as Fields);
  const nearest = didYouMean(path.at(-1) ?? '', siblings);
  return nearest.endsWith('?') ? nearest : '';
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (here, key) => (isFields(here) && Object.hasOwn(here, key) ? here[key] : undefined),
    value,
  );
}
